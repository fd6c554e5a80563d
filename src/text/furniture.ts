import type { Span } from '../model/span.ts';
import { printedLines } from './printedLines.ts';

/**
 * Page furniture: what the page prints and the text does not say. Running heads, page numbers, imprint, distribution notes,
 * the ministry's note at the foot of the first page. In text layers it stands between two halves of a sentence.
 */

/** A piece of what a page prints and the text does not say. A footnote says something, but not where it stands. */
export interface Furniture extends Span {
  readonly kind: 'furniture' | 'footnote';
}

/** A line of a page. A form feed ends a page and a line. */
interface Line extends Span {
  readonly text: string;
}

const NUMBER = String.raw`\d{1,2}\s*\/\s*\d[\d ]{0,6}(?:\s*\(\d{1,2}\/\d{1,6}\))?`;
const HOUSE = String.raw`(?:Deutscher Bundestag|[\p{L}-]*\s?Landtag(?:\s(?:des\s|von\s|Rheinland|Nordrhein|Baden|Mecklenburg|Brandenburg|Sachsen|Thüringe)[\p{L}-]*)?|Abgeordnetenhaus(?:\s(?:von\s)?Berlin)?|Bremische Bürgerschaft|Bürgerschaft der Freien und Hansestadt Hamburg)`;
const TERM = String.raw`\d{1,2}\.\s?(?:Wahlperiode|WP|Legislaturperiode)`;

/** What running heads are made of, and nothing else. */
const HEAD_PARTS: readonly (readonly [kind: 'number' | 'house' | 'term' | 'page', form: RegExp])[] = [
  ['number', new RegExp(String.raw`(?:Drucksache|Drs\.)\s+${NUMBER}`, 'iu')],
  ['house', new RegExp(HOUSE, 'iu')],
  ['term', new RegExp(TERM, 'iu')],
  ['page', /(?:Seite|S\.)\s*\d{1,4}(?:\s*(?:\/|von)\s*\d{1,4})?|[–—-]\s*\d{1,4}\s*[–—-]/i],
];
const LONGEST_HEAD = 140;
const HEAD_WORD = /rucksache|RUCKSACHE|Drs\.|ahlperiode/;

/** Lines that are furniture wherever they stand. */
const ANYWHERE = [
  /^(?:Gesamtherstellung|Vertrieb|Herstellung|Herausgeber|Druck)\s?: .{10,}$/,
  /^ISSN \d{4}-\d{3}[\dX]$/,
  /^\(?Verteilt am \d/,
  /^V\s?o\s?r\s?a\s?b\s?f\s?a\s?s\s?s\s?u\s?n\s?g\s*[-–]\s*wird durch die (?:lektorierte|endgültige)/i,
  /^\*?\s*Wird nach Vorliegen der lektorierten Druckfassung durch diese ersetzt\.$/,
  /^Die Drucksache enthält zusätzlich\s?[–-]\s?in kleinerer Schrifttype\s?[–-]\s?den Fragetext\.$/,
  /^(?:Datum des Originals|Eingegangen|Ausgegeben|Verteilt|Eingang)\s?:\s\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?:\s*[/(].{0,60})?$/,
  /^Die Veröffentlichungen des Landtags .*(?:beziehen|abrufbar|erhältlich)/,
  /^Drucksachen, Plenarprotokolle sowie die Tagesordnungen der Vollversammlung/,
  /^Hinweis des Landtagsamts: Zitate werden/,
];

/** Lines that are furniture at the upper or lower edge of a page. */
const AT_EDGE = [
  /^[-–—]?\s*\d{1,4}\s*[-–—]?$/,
  /^(?:Seite|S\.)\s*\d{1,4}(?:\s*(?:\/|von)\s*\d{1,4})?$/,
  /^\d{1,3}\s?(?:\/|von)\s?\d{1,3}$/,
];

/** Below the head of a first page; a running head has text below it. */
const BELOW_FIRST_HEAD = new RegExp(String.raw`^${TERM}(?:\s+(?:\d|Drucksache)|$)|^(?:Kleine|Große|Schriftliche)\s+Anfrage|^(?:Antwort|A n t w o r t|A N F R A G E)$`, 'iu');

/** The note of the answering ministry at the foot of the first page; it wraps over several lines. */
const NOTES: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^(?:\*?\)?\s*)Die Antwort wurde namens der \p{L}+ mit Schreiben d(?:es|er) /u, /übermittelt\.$/],
  [/^(?:Der|Die)\s+\p{L}*[Mm]inister(?:in)?\s(?=.*(?:\shat|\snamens|,|\sund|\sfür|\sder|\sdes)(?:\s|$))/u, /\sbeantwortet\.$/], // Mecklenburg-Vorpommern, North Rhine-Westphalia
];
const NOTE_SAYS = /namens\sder\s\p{L}*regierung/u;
const NOTE_LINES = 5;

/** How many lines at each end of a page count as its edge, and how many pages must share a line before repetition makes it furniture. */
const EDGE = 3;
const REPEATED = 3;

/** The page furniture of a text, whole lines, in order and without overlap. */
export function furnitureOf(original: string): Furniture[] {
  const pages = pagesOf(original);
  const found = new Set<Line>();
  for (const page of pages) {
    markAnywhere(page, found);
    if (pages.length > 1) markEdges(page, page === pages[0], found);
  }
  markRepeated(pages, found);
  const footnotes = footnotesOf(pages, found);
  return [...found, ...footnotes].sort((a, b) => a.start - b.start).map((line) => ({ start: line.start, end: line.end, kind: footnotes.has(line) ? 'footnote' : 'furniture' }));
}

/** How far up from the foot of a page footnotes reach, in lines. */
const FOOTNOTE_LINES = 14;
const FOOTNOTE = /^(\d{1,2}|[¹²³⁴-⁹]{1,2})\)?\s+(?=[\p{Lu}„"(]|https?:|www\.|[vV]gl|siehe|ebd)/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Footnotes at the feet of pages: numbered on from the page before, and the number is printed behind a word of the page. */
function footnotesOf(pages: readonly (readonly Line[])[], found: ReadonlySet<Line>): Set<Line> {
  const footnotes = new Set<Line>();
  let last = 0;
  for (const page of pages) {
    const rest = page.filter((line) => !found.has(line));
    for (let i = Math.max(1, rest.length - FOOTNOTE_LINES); i < rest.length; i++) {
      if (numberOfFootnote(rest[i]!.text) !== last + 1 || !rest.slice(0, i).some((line) => refersToFootnote(line.text, last + 1))) continue;
      for (const line of rest.slice(i)) {
        footnotes.add(line);
        if (numberOfFootnote(line.text) === last + 1) last++;
      }
      break;
    }
  }
  return footnotes;
}

function numberOfFootnote(text: string): number {
  const m = FOOTNOTE.exec(text);
  return m ? Number([...m[1]!].map((c) => (SUPERSCRIPTS.includes(c) ? SUPERSCRIPTS.indexOf(c) : c)).join('')) : -1;
}

function refersToFootnote(text: string, number: number): boolean {
  return new RegExp(`\\p{Ll}[.,;:”“")]{0,2}(?:${number}|${[...String(number)].map((d) => SUPERSCRIPTS[Number(d)]!).join('')})(?=[\\s.,;:)]|$)`, 'u').test(text);
}

/** The lines that are not blank, page by page, with single blanks. */
function pagesOf(original: string): Line[][] {
  const pages: Line[][] = [[]];
  const hasRare = RARE_BLANKS.test(original);
  for (const { start, end, endsPage } of printedLines(original)) {
    const text = original.slice(start, end).trim();
    if (text) pages[pages.length - 1]!.push({ start, end, text: hasRare && RARE_BLANKS.test(text) ? text.replace(/[\s\u00a0\u2000-\u200a]+/g, ' ') : text });
    if (endsPage) pages.push([]);
  }
  return pages;
}

const RARE_BLANKS = / {2}|[\t\u00a0\u2000-\u200a]/;
/** The first letters of lines that are furniture wherever they stand: most lines need no further look. */
const MAY_BE_FURNITURE = /^[GVHDIEA(*]/;

function markAnywhere(page: readonly Line[], found: Set<Line>) {
  page.forEach((line, i) => {
    if ((MAY_BE_FURNITURE.test(line.text) && line.text.length < 400 && ANYWHERE.some((form) => form.test(line.text))) || isPagedHead(headParts(line.text))) found.add(line);
    if (line.text.startsWith('D') || line.text.startsWith('*')) for (const [start, end] of NOTES) if (start.test(line.text)) {
      const lines = page.slice(i, i + NOTE_LINES), note = lines.slice(0, lines.findIndex((l) => end.test(l.text)) + 1);
      if (NOTE_SAYS.test(note.map((l) => l.text).join(' '))) for (const l of note) found.add(l);
    }
  });
}

/** The parts that a line is made of, if it is made of parts of a running head alone. */
function headParts(text: string): string[] {
  if (text.length > LONGEST_HEAD || !HEAD_WORD.test(text)) return [];
  let rest = text;
  const kinds: string[] = [];
  for (const [kind, form] of HEAD_PARTS) {
    const m = form.exec(rest);
    if (m) { kinds.push(kind); rest = rest.slice(0, m.index) + ' ' + rest.slice(m.index + m[0].length); }
  }
  return /^[\s–—|,-]*$/.test(rest) ? kinds : [];
}

/** A running head with a page number is one wherever it stands. */
const isPagedHead = (parts: readonly string[]) => parts.length >= 3 && parts.includes('page') && parts.includes('number');

/** Marks the running head of a page and the numbers at its edges; furniture already found does not count as an edge line. */
function markEdges(page: readonly Line[], isFirst: boolean, found: Set<Line>) {
  const head = page[0];
  if (head && !isFirst && headParts(head.text).length >= 2 && !page.slice(1, 3).some((line) => BELOW_FIRST_HEAD.test(line.text))) found.add(head);
  for (const lines of [page, [...page].reverse()]) {
    const outermost = lines.find((line) => !found.has(line)); // one number an edge: a table may end with a number too
    if (outermost && AT_EDGE.some((form) => form.test(outermost.text))) found.add(outermost);
  }
}

/** Marks lines at the edges of several pages that are alike but for their numbers. */
function markRepeated(pages: readonly (readonly Line[])[], found: Set<Line>) {
  if (pages.length < REPEATED) return;
  const groups = new Map<string, Line[]>();
  for (const page of pages) {
    const rest = page.filter((line) => !found.has(line));
    const edges = new Set([...rest.slice(0, EDGE), ...rest.slice(-EDGE)]);
    for (const line of edges) {
      const key = line.text.replace(/\d+/g, '0');
      if (key.length < 8 || !/\d/.test(key) || /[.?!]$/.test(key)) continue; // sentences and table heads repeat too
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
  }
  for (const [key, lines] of groups) if (lines.length >= REPEATED && /Drucksache|Seite|Landtag|Bundestag|Wahlperiode|Anfrage/.test(key)) lines.forEach((line) => found.add(line));
}
