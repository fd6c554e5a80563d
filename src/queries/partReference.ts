import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf, type AnnexFact, type Facts } from '../corpus/facts.ts';
import { citedPaper } from '../model/citation.ts';
import type { Label } from '../model/label.ts';
import type { ZoneKind } from '../model/paper.ts';
import { overlaps, touches, type Span } from '../model/span.ts';
import { ABOUT_QUESTIONS, aboutOf, ANNEX_NUMBERS, annexNumbers } from '../paper/annexes.ts';
import { cleanText, readable } from '../text/clean.ts';
import { annexFiles } from './annexFiles.ts';
import { overFurniture } from './outline.ts';
import { firstLine, pairAt, startOf } from './pairs.ts';
import type { Place, Target } from './place.ts';

/** References to the parts of a paper that bear no question's number: "siehe Vorbemerkung der Bundesregierung", "siehe Anlagen 1 und 2", "Tabelle 3". */

/** The words that refer, the kind of the part, and where it stands. */
export interface PartReference {
  readonly span: Span;
  readonly zone: ZoneKind | 'table';
  /** As it is printed. */
  readonly words: string;
  /** None where the file lacks the annex, as text layers often do. */
  readonly targets: readonly Target[];
}

/** How near behind the words another paper's number stands whose part is meant: "Vorbemerkung der Bundesregierung auf Bundestagsdrucksache …". */
const NEAR = 12;

const PREFACE = String.raw`(?<![\p{L}-])Vorbemerkung(?:en)?(?!\p{L})(?:\s{1,3}(?:der|des)\s{1,3}(?<whose>\p{Lu}[\p{L}-]{1,40}))?`;
const ANNEX = String.raw`(?<![\p{L}-])(?:Anlagen?|Anhang|Anhänge)\s{1,3}(?<numbers>${ANNEX_NUMBERS})`;
/** "Anlagen" are plants too: without a number it takes words that refer, or those that say to which question it belongs. */
const SOME_ANNEX = String.raw`(?:(?<=(?:[Ss]iehe|[Vv]gl\.|[Ss]\.|als|[Ii]n der|[Ii]m|[Dd]er|auf die|[Gg]emäß|[Ll]aut|[Bb]eigefügte[nr]?|[Bb]eiliegende[nr]?|[Aa]nliegende[nr]?|[Ff]olgende[nr]?|[Nn]achstehende[nr]?)\s{1,3})(?:Anlagen?|Anhang)(?![\p{L}-])(?:\s{1,3}${ABOUT_QUESTIONS})?)`;
const TABLE = String.raw`(?<![\p{L}-])(?:Tabelle|Tab\.|Übersicht)\s{1,3}(?<table>\d{1,3}[a-z]?)(?![\p{L}\d])`;
const REFERENCE = new RegExp(`${PREFACE}|${ANNEX}|${SOME_ANNEX}|${TABLE}`, 'gu');
const GOVERNMENT = /regierung|Senat|[Mm]inister|[Vv]erwaltung|[Kk]anzlei|[Bb]ehörde|Magistrat/;
/** Words behind it that make it a law's or somebody else's: "Anlage 1 zur Straßenverkehrs-Ordnung", "in der Anlage befindlichen". */
const ELSEWHERE = /^\s{1,3}(?:(?:zu[mr]?|de[rs]|im|vom?|in|nach)\s{1,3}(?!(?:de[nr]\s{1,3})?(?:Fragen?|Antwort(?:en)?|Ziffern?|diese[rs]?|vorliegenden)(?!\p{L}))|\p{Ll}+(?:lichen|enden|ierten)(?!\p{L}))/u;

/** A reference as it is printed, before it is looked up. */
interface Printed {
  readonly span: Span;
  readonly words: string;
  readonly what: { readonly preface: string | null } | { readonly numbers: readonly string[]; readonly about: readonly Label[]; readonly certain: boolean } | { readonly table: string };
}

const known = new WeakMap<PaperDocument, readonly Printed[]>();

function printedReferences(document: PaperDocument): readonly Printed[] {
  let found = known.get(document);
  if (!found) known.set(document, found = findReferences(document));
  return found;
}

function findReferences(document: PaperDocument): Printed[] {
  const clean = cleanText(document.text, []);
  return [...clean.text.matchAll(REFERENCE)].flatMap((m): Printed[] => {
    const span = clean.span(m.index, m.index + m[0].length), { whose, numbers, table } = m.groups!, words = readable(m[0]);
    if (isOfAnother(document, span)) return [];
    if (m[0].startsWith('V')) return [{ span, words, what: { preface: whose ?? null } }];
    if (table !== undefined) return [{ span, words, what: { table } }];
    if (ELSEWHERE.test(clean.text.slice(m.index + m[0].length, m.index + m[0].length + 40))) return [];
    const before = clean.text.slice(Math.max(0, m.index - 10), m.index);
    return [{ span, words, what: { numbers: numbers === undefined ? [] : annexNumbers(numbers), about: aboutOf(m[0]), certain: !/(?:^|\s)(?:[Dd]er|[Ii]m)\s{1,3}$/.test(before) || /[Ii]n der\s{1,3}$/.test(before) } }];
  });
}

/** The reference to a preface, an annex or a table of the paper itself that stands at an offset; null where there is none. One to an annex that is not here leads nowhere. */
export function partReferenceAt(corpus: CorpusView, document: PaperDocument, offset: number): PartReference | null {
  const printed = printedReferences(document).find(({ span }) => touches(span, offset));
  return printed ? lookedUp(corpus, document, printed) : null;
}

/** All references of a paper to its annexes, in order. @param corpus null for those alone that stand in the document itself */
export function annexReferences(corpus: CorpusView | null, document: PaperDocument): readonly PartReference[] {
  return printedReferences(document).flatMap((printed) => ('numbers' in printed.what ? lookedUp(corpus, document, printed) ?? [] : []));
}

/** The annex whose heading stands at an offset, or to which words there refer; null where there is none in this document. */
export function annexAt(corpus: CorpusView, document: PaperDocument, offset: number): AnnexFact | null {
  const { annexes } = factsOf(document), own = annexes.find(({ heading }) => touches(heading, offset)), reference = own || !annexes.length ? null : partReferenceAt(corpus, document, offset);
  return own ?? annexes.find(({ heading }) => reference?.zone === 'annex' && reference.targets.some(({ uri, select }) => uri === document.uri && select.start === heading.start)) ?? null;
}

/** Where a document refers to one of its annexes. */
export function referringTo(corpus: CorpusView, document: PaperDocument, { heading }: AnnexFact): readonly Place[] {
  const { uri } = document;
  return annexReferences(corpus, document).filter(({ targets }) => targets.some((target) => target.uri === uri && target.select.start === heading.start)).map(({ span }) => ({ uri, span }));
}

function lookedUp(corpus: CorpusView | null, document: PaperDocument, { span, words, what }: Printed): PartReference | null {
  const { uri } = document, facts = factsOf(document), isElsewhere = ({ uri: other, select }: Target) => other !== uri || !overlaps(span, select);
  const of = (zone: PartReference['zone'], targets: readonly Target[]) => ({ span, zone, words, targets: targets.filter(isElsewhere) });
  if ('preface' in what) {
    const zone = prefaceOf(document, what.preface), found = zone && of(zone.kind, [{ uri, span: zone.span, select: firstLine(document, zone.span) }]);
    return found?.targets.length ? found : null;
  }
  if ('table' in what) {
    const caption = captionOf(document.text, what.table), found = caption && of('table', [{ uri, span: caption, select: caption }]);
    return found?.targets.length ? found : null;
  }
  if (facts.annexes.some(({ heading }) => overlaps(heading, span))) return null; // its heading
  const targets = annexTargets(corpus, facts, what.numbers, what.about.length ? what.about : pairAt(facts, span.start)?.labels ?? []);
  const mayBeMissing = facts.inquiry && what.certain && document.paper.zones.some((zone) => zone.kind === 'answers' && touches(zone.span, span.start));
  return targets.length || mayBeMissing ? of('annex', targets) : null;
}

const CAPTION = /^[ \t*_#]{0,6}(?:Tabelle|Tab\.|Übersicht)[ \t]{1,3}(\d{1,3}[a-z]?)(?![\p{L}\d])[^\n]{0,200}/gmu;

/** The first line that begins as the heading of a table with a number does. */
function captionOf(text: string, number: string): Span | null {
  for (const m of text.matchAll(CAPTION)) if (m[1] === number) return { start: m.index + m[0].search(/\S/), end: m.index + m[0].trimEnd().length };
  return null;
}

function prefaceOf({ paper }: PaperDocument, whose: string | null) {
  const zones = overFurniture(paper.zones), first = (kind: ZoneKind) => zones.find((zone) => zone.kind === kind) ?? null;
  if (whose !== null) return first(GOVERNMENT.test(whose) ? 'government-preface' : 'preface');
  return first('government-preface') ?? first('preface');
}

/**
 * The annexes of a document with some numbers; without a number the one for a question, else the first. An annex that is the only one needs none.
 * What the text lacks may lie beside it in a file of its own.
 */
export function annexTargets(corpus: CorpusView | null, facts: Facts, numbers: readonly string[], about: readonly Label[] = []): readonly Target[] {
  const { annexes, uri } = facts, target = ({ span, heading }: AnnexFact): Target => ({ uri, span, select: heading });
  const beside = (number: string | null) => (corpus ? annexFiles(corpus, facts, number).map(startOf) : []);
  if (!numbers.length) {
    const found = annexes.find((annex) => annex.about.some((label) => about.includes(label))) ?? annexes[0];
    return found ? [target(found)] : beside(null);
  }
  return numbers.flatMap((number) => {
    const found = annexes.find((annex) => annex.number === number) ?? (annexes.length === 1 && annexes[0]!.number === null ? annexes[0] : undefined);
    return found ? [target(found)] : beside(number);
  });
}

function isOfAnother({ paper }: PaperDocument, span: Span): boolean {
  return paper.citations.some((citation) => citedPaper(citation) !== null && citation.span.start >= span.end && citation.span.start - span.end <= NEAR);
}
