import { normalLabel, type Label } from '../model/label.ts';
import type { Zone, ZoneKind } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { readable } from '../text/clean.ts';

/** The annexes of a paper: several can follow each other in one zone, each below its heading. */

export interface Annex {
  /** "1", "A", "II"; null where it has none. */
  readonly number: string | null;
  /** The questions to which its heading says that it belongs: "Anlage 1 zu Frage 7". */
  readonly about: readonly Label[];
  readonly heading: Span;
  /** From its heading to the next annex or the end of the zone. */
  readonly span: Span;
}

/** A number as annexes bear them, and several: "1 bis 3", "1, 2 und 4". */
export const ANNEX_NUMBER = String.raw`(?:\d{1,3}|[IVX]{1,5}|[A-Z])(?![\p{L}\d])`;
export const ANNEX_NUMBERS = String.raw`(?:Nr\.\s{0,2})?${ANNEX_NUMBER}(?:\s?(?:,|und|bis|sowie|[-–])\s{0,2}${ANNEX_NUMBER}){0,20}`;
/** The questions that an annex belongs to: "zu Frage 7", "zu den Fragen 1 bis 3", "zur Antwort auf Frage 2 a". */
export const ABOUT_QUESTIONS = String.raw`zu[rm]?\s{1,3}(?:den\s{1,3}|der\s{1,3})?(?:Antwort(?:en)?\s{1,3}(?:zu|auf)\s{1,3}(?:die\s{1,3}|den\s{1,3})?)?(?:Fragen?|Ziffern?|Nummern?)\s{1,3}(?<about>\d{1,3}(?:\.\d{1,2})?\s?[a-z]?(?![\p{L}\d])(?:\s?(?:,|und|bis|sowie|[-–])\s{0,2}\d{1,3}(?:\.\d{1,2})?\s?[a-z]?(?![\p{L}\d])){0,20})`;

const HEADING = new RegExp(String.raw`^[ \t#*>]{0,140}Anlagen?\s?/?n?|^[ \t#*>]{0,140}Anhang`, 'u');
const LINE = new RegExp(String.raw`^[ \t#*>]{0,140}(?:Anlagen?|Anlage/n|Anlage\(n\)|Anhang)(?![\p{L}-])(?:[ \t]{1,3}(?:Nr\.[ \t]{0,2})?(?<number>${ANNEX_NUMBER}))?[ \t*]{0,4}(?:$|[:–—-][^.?!]{0,140}$|zu[rm]?[ \t][^?!]{1,120}$)`, 'u');
/** On the first line of a page: "Schulen nach Kreisen 2023/24 Anlage 1". */
const AT_END = new RegExp(String.raw`\s(?:Anlage|Anhang)(?:\s{1,3}(?<number>${ANNEX_NUMBER}))?\s*$`, 'u');
const ABOUT = new RegExp(ABOUT_QUESTIONS, 'u');

/** The annexes in the zones of a paper, in order. */
export function annexesOf(text: string, zones: readonly Zone[]): readonly Annex[] {
  return wholeZones(zones, ['annex']).flatMap(({ span }) => {
    const headings = headingsIn(text, span), [first] = headings;
    if (first?.heading.start !== span.start) headings.unshift(firstLineOf(text, span));
    return headings.map((heading, i) => ({ ...heading, span: { start: heading.heading.start, end: headings[i + 1]?.heading.start ?? span.end } }));
  });
}

type Heading = Omit<Annex, 'span'>;

function headingsIn(text: string, { start, end }: Span): Heading[] {
  const found: Heading[] = [];
  for (let at = start; at < end;) {
    const newline = text.indexOf('\n', at), stop = newline < 0 || newline > end ? end : newline, line = stop - at < 200 ? text.slice(at, stop).trimEnd() : '';
    const m = HEADING.test(line) ? LINE.exec(line) : null;
    if (m) found.push({ number: m.groups!['number'] ?? null, about: aboutOf(line), heading: { start: at, end: at + line.length } });
    at = stop + 1;
  }
  return found;
}

function firstLineOf(text: string, { start, end }: Span): Heading {
  const newline = text.indexOf('\n', start), line = text.slice(start, newline < 0 || newline > end ? end : newline).trimEnd();
  return { number: AT_END.exec(line)?.groups!['number'] ?? null, about: aboutOf(line), heading: { start, end: start + line.length } };
}

/** The questions that a heading or a reference names. */
export function aboutOf(words: string): readonly Label[] {
  const about = ABOUT.exec(words)?.groups!['about'];
  return about === undefined ? [] : listed(about).flatMap((label) => normalLabel(label) ?? []);
}

/** The numbers of annexes in a list: "1 bis 3" are 1, 2, 3. */
export function annexNumbers(printed: string): readonly string[] {
  return listed(printed.replace(/^Nr\.\s*/, ''));
}

/** How many numbers a range has at most. */
const LONGEST_RANGE = 60;

function listed(printed: string): string[] {
  const parts = printed.split(/\s*(,|und|sowie|bis|[-–])\s*/), found: string[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const from = Number(found.at(-1)), to = Number(parts[i]);
    if (/bis|[-–]/.test(parts[i - 1] ?? '') && to > from && to - from <= LONGEST_RANGE) for (let number = from + 1; number < to; number++) found.push(String(number));
    if (parts[i]) found.push(readable(parts[i]!));
  }
  return found;
}

/** The zones of some kinds; a page break inside one does not make two of it. */
export function wholeZones(zones: readonly Zone[], kinds: readonly ZoneKind[]): Zone[] {
  const found: Zone[] = [];
  let last: Zone | null = null; // what stands before, furniture and footnotes aside
  for (const zone of zones) {
    if (zone.kind === 'furniture' || zone.kind === 'footnote') continue;
    const goesOn: boolean = last?.kind === zone.kind;
    last = zone;
    if (!kinds.includes(zone.kind)) continue;
    if (goesOn) found[found.length - 1] = { kind: zone.kind, span: { start: found.at(-1)!.span.start, end: zone.span.end } };
    else found.push(zone);
  }
  return found;
}
