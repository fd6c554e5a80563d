import type { PaperDocument } from '../corpus/document.ts';
import { citedPaper } from '../model/citation.ts';
import type { Zone, ZoneKind } from '../model/paper.ts';
import { overlaps, touches, type Span } from '../model/span.ts';
import { cleanText } from '../text/clean.ts';
import { overFurniture } from './outline.ts';
import { firstLine } from './pairs.ts';
import type { Target } from './place.ts';

/** References to the parts of a paper that bear no question's number: "siehe Vorbemerkung der Bundesregierung", "siehe Anlage 2". */

/** The words that refer, the kind of the part, and where it stands. */
export interface PartReference {
  readonly span: Span;
  readonly zone: ZoneKind;
  readonly target: Target;
}

/** How far to both sides the words are looked for. */
const REACH = 80;
/** How near behind the words another paper's number stands whose part is meant: "Vorbemerkung der Bundesregierung auf Bundestagsdrucksache …". */
const NEAR = 12;

const NUMBER = String.raw`(?:Nr\.\s{0,2})?(?<number>\d{1,3}|[IVX]{1,5}|[A-Z])(?![\p{L}\d])`;
const PREFACE = String.raw`(?<![\p{L}-])Vorbemerkung(?:en)?(?!\p{L})(?:\s{1,3}(?:der|des)\s{1,3}(?<whose>\p{Lu}[\p{L}-]{1,40}))?`;
const ANNEX = String.raw`(?<![\p{L}-])(?:Anlagen?|Anhang)\s{1,3}${NUMBER}`;
/** "Anlagen" are plants too: without a number it takes words that refer. */
const SOME_ANNEX = String.raw`(?<=(?:siehe|[Vv]gl\.|s\.|als|in der|beigefügten?|anliegenden?|folgenden?)\s{1,3})(?:Anlagen?|Anhang)(?![\p{L}-])`;
const REFERENCE = new RegExp(`${PREFACE}|${ANNEX}|${SOME_ANNEX}`, 'gu');
const GOVERNMENT = /regierung|Senat|[Mm]inister|[Vv]erwaltung|[Kk]anzlei|[Bb]ehörde|Magistrat/;

/** The reference to a preface or an annex of the paper itself that stands at an offset; null where there is none, or nothing for it to lead to. */
export function partReferenceAt(document: PaperDocument, offset: number): PartReference | null {
  const { text, uri } = document, from = Math.max(0, offset - REACH), clean = cleanText(text.slice(from, offset + REACH), []);
  for (const m of clean.text.matchAll(REFERENCE)) {
    const within = clean.span(m.index, m.index + m[0].length), span = { start: from + within.start, end: from + within.end };
    if (!touches(span, offset) || isOfAnother(document, span)) continue;
    const { whose, number } = m.groups!, found = m[0].startsWith('V') ? prefaceOf(document, whose) : annexOf(document, number);
    const select = found && firstLine(document, found.span);
    if (select && !overlaps(span, select)) return { span, zone: found.kind, target: { uri, span: found.span, select } };
  }
  return null;
}

function prefaceOf({ paper }: PaperDocument, whose: string | undefined): Zone | null {
  const zones = overFurniture(paper.zones), first = (kind: ZoneKind) => zones.find((zone) => zone.kind === kind) ?? null;
  if (whose !== undefined) return first(GOVERNMENT.test(whose) ? 'government-preface' : 'preface');
  return first('government-preface') ?? first('preface');
}

const HEADING = new RegExp(String.raw`^[ \t#*>]{0,9}(?:Anlagen?|Anhang)(?![\p{L}-])(?:[ \t]{1,3}${NUMBER})?`, 'gmu');

/** The annex with a number, or the first one where none is named. Several annexes can follow each other in one zone. */
function annexOf({ text, paper }: PaperDocument, number: string | undefined): Zone | null {
  const annexes = overFurniture(paper.zones).filter(({ kind }) => kind === 'annex').flatMap(({ span }) => {
    const headings = [...text.slice(span.start, span.end).matchAll(HEADING)].map((m) => ({ at: span.start + m.index, number: m.groups!['number'] }));
    if (headings[0]?.at !== span.start) headings.unshift({ at: span.start, number: undefined });
    return headings.map((heading, i) => ({ number: heading.number, span: { start: heading.at, end: headings[i + 1]?.at ?? span.end } }));
  });
  const only = annexes.length === 1 && annexes[0]!.number === undefined, found = number === undefined || only ? annexes[0] : annexes.find((annex) => annex.number === number);
  return found ? { kind: 'annex', span: found.span } : null;
}

function isOfAnother({ paper }: PaperDocument, span: Span): boolean {
  return paper.citations.some((citation) => citedPaper(citation) !== null && citation.span.start >= span.end && citation.span.start - span.end <= NEAR);
}
