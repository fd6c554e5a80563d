import type { Span } from '../model/span.ts';
import { printedLines, type PrintedLine } from './printedLines.ts';
import { SearchAhead } from './search.ts';

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
  /** Holds a word of running heads. */
  readonly mayBeHead: boolean;
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
const HEAD_WORD = /rucksache|RUCKSACHE|Drs\.|ahlperiode/g;

/** Lines that are furniture wherever they stand. */
const ANYWHERE = [
  /^(?:Gesamtherstellung|Vertrieb|Herstellung|Herausgeber|Druck)\s?: .{10,}$/,
  /^ISSN \d{4}-\d{3}[\dX]$/,
  /^\(?Verteilt am \d/,
  /^V\s?o\s?r\s?a\s?b\s?f\s?a\s?s\s?s\s?u\s?n\s?g\s*[-–]\s*wird durch die (?:lektorierte|endgültige)/i,
  /^\*?\s*Wird nach Vorliegen der lektorierten Druckfassung durch diese ersetzt\.$/,
  /^Die Drucksache enthält zusätzlich\s?[–-]\s?in kleinerer Schrifttype\s?[–-]\s?den Fragetext\.$/,
  /^\d{0,2}(?:Datum des (?:Originals|Eingangs)|Eingegangen|Ausgegeben|Verteilt|Eingang)\s?:\s\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?:\s*[/(].{0,60})?$/,
  /^(?:Eingegangen|Bearbeitet|Ausgegeben) am \d{1,2}\. \p{L}+ \d{4}(?:\s*·.{0,120})?$/u,
  /^\(Ausgegeben am \d.{5,30}\)$/,
  /^[–—-]\s?\d{1,3}\s?[–—-]$/,
];

/** Notes of the parliament's administration, of one line or several: how they begin, and how the last of their lines ends. */
const IMPRINTS: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^Die Veröffentlichungen des Landtags /, /(?:beziehen|abrufbar|erhältlich|landtag\.nrw\.de)\.?$/], // North Rhine-Westphalia
  [/^Drucksachen, Plenarprotokolle sowie die Tagesordnungen der Vollversammlung/, /(?:abrufbar|zur Verfügung)\.$/], // Bavaria
  [/^Hinweis des Landtagsamts: Zitate werden/, /(?:Fragestell\p{L}*|Antragstell\p{L}*|Staatsregierung|Ressorts?)\.$/u],
  [/^Drucksachen und Plenarprotokolle sind im Internet|^Der Landtag druckt auf Recyclingpapier/, /Blaue Engel[“”"]\.?$|landtag-bw\.de\/\S+$/], // Baden-Württemberg
  [/^Hinweis: Die Drucksache steht vollständig digital/, /abgefordert werden\.$/], // Saxony-Anhalt
  [/^Die Drucksachen des Abgeordnetenhauses sind /, /beziehen\.$|Telefax: [\d ]+\.$/], // Berlin
];
const IMPRINT_LINES = 5;

/** The ministry's addresses in a column beside or below the letter (Saxony): where they begin, and what they hold. */
const ADDRESSES = /^(?:Haus|Post|Besucher)(?:anschrift|adresse)\s?:?$/;
const ADDRESS_LINE = /^(?:Telefon|Telefax|Tel\.|Fax|www\.|E-Mail|Verkehrsanbindung|Besucher)|\d{5} \p{Lu}|(?:[Ss]traße|Str\.|platz|[Uu]fer) \d/u;
const ADDRESS_LINES = 26;
const COLUMN_WIDTH = 64;
const LETTER_TOP = /^(?:Freistaat(?: SACHSEN)?|SACHSEN|STAATSMINISTERIUM\s.{3,80})$/;

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
export function furnitureOf(original: string, printed: readonly PrintedLine[] = printedLines(original)): Furniture[] {
  const pages = pagesOf(original, printed);
  const found = new Set<Line>();
  for (const [p, page] of pages.entries()) {
    markAnywhere(page, p === 0 ? 0 : FIRST_HEAD, found);
    if (pages.length > 1) markEdges(page, page === pages[0], found);
  }
  markRepeated(pages, found);
  const footnotes = footnotesOf(pages, found);
  return [...found, ...footnotes].sort((a, b) => a.start - b.start).map((line) => ({ start: line.start, end: line.end, kind: footnotes.has(line) ? 'footnote' : 'furniture' }));
}

/** How far up from the foot of a page footnotes reach, in lines. */
const FOOTNOTE_LINES = 14;
const FOOTNOTE = /^(\d{1,2}|[¹²³⁴-⁹]{1,2})\)?\s+(?=[\p{Lu}„"(]|https?:|www\.|[vV]gl|siehe|ebd)/u;
/** The Bundestag marks notes on classified answers with a star. Without page breaks a star is a list's or an emphasis's. */
const STAR_NOTE = /^\*{1,3}\)?\s+\p{Lu}/u;
const STARRED = /[\p{Ll}.,:“”")]\*{1,3}\)?(?=[\s.,;)]|$)/u;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Footnotes at the feet of pages: numbered on from the page before, and the number is printed behind a word of the page. */
function footnotesOf(pages: readonly (readonly Line[])[], found: ReadonlySet<Line>): Set<Line> {
  const footnotes = new Set<Line>();
  let last = 0;
  for (const page of pages) {
    const rest = page.filter((line) => !found.has(line));
    for (let i = Math.max(1, rest.length - FOOTNOTE_LINES); i < rest.length; i++) {
      if (pages.length > 1 && STAR_NOTE.test(rest[i]!.text) && rest.slice(0, i).some((line) => STARRED.test(line.text))) {
        for (const line of rest.slice(i)) footnotes.add(line);
        break;
      }
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
function pagesOf(original: string, printed: readonly PrintedLine[]): Line[][] {
  const pages: Line[][] = [[]];
  const rareBlanks = new SearchAhead(RARE_BLANKS, original), headWords = new SearchAhead(HEAD_WORD, original);
  for (const { start, end, endsPage } of printed) {
    const text = original.slice(start, end).trim();
    if (text) pages[pages.length - 1]!.push({ start, end, text: rareBlanks.within(start, end) ? text.replace(/[\s\u00a0\u2000-\u200a]+/g, ' ') : text, mayBeHead: headWords.within(start, end) });
    if (endsPage) pages.push([]);
  }
  return pages;
}

const RARE_BLANKS = / {2}|[\t\u00a0\u2000-\u200a]/g;
/** The first letters of lines that are furniture wherever they stand: most lines need no further look. */
const MAY_BE_FURNITURE = /^(?:[GVHDIEAB(*]|[–—-]\s?\d{1,3}\s?[–—-]|\d{1,2}E)/;

function markAnywhere(page: readonly Line[], first: number, found: Set<Line>) {
  page.forEach((line, i) => {
    if ((MAY_BE_FURNITURE.test(line.text) && line.text.length < 400 && ANYWHERE.some((form) => form.test(line.text))) || (line.mayBeHead && isPagedHead(headParts(line.text)))) found.add(line);
    else if (line.mayBeHead && i + first >= FIRST_HEAD && isUnpagedHead(line.text) && !page.slice(i + 1, i + 3).some((l) => BELOW_FIRST_HEAD.test(l.text))) {
      found.add(line);
      const number = [page[i + 1], page[i - 1]].find((l) => l && !found.has(l) && AT_EDGE.some((form) => form.test(l.text)));
      if (number) found.add(number);
    }
    if (line.text.startsWith('D') || line.text.startsWith('H')) for (const [start, end] of IMPRINTS) if (start.test(line.text)) {
      const lines = page.slice(i, i + IMPRINT_LINES);
      for (const l of lines.slice(0, lines.findLastIndex((one) => end.test(one.text)) + 1)) found.add(l);
    }
    if (line.text.startsWith('D') || line.text.startsWith('*')) for (const [start, end] of NOTES) if (start.test(line.text)) {
      const lines = page.slice(i, i + NOTE_LINES), note = lines.slice(0, lines.findIndex((l) => end.test(l.text)) + 1);
      if (NOTE_SAYS.test(note.map((l) => l.text).join(' '))) for (const l of note) found.add(l);
    }
  });
}

/** The parts that a line is made of, if it is made of parts of a running head alone. */
function headParts(text: string): string[] {
  if (text.length > LONGEST_HEAD) return [];
  let rest = text;
  const kinds: string[] = [];
  for (const [kind, form] of HEAD_PARTS) {
    const m = form.exec(rest);
    if (m) { kinds.push(kind); rest = rest.slice(0, m.index) + ' ' + rest.slice(m.index + m[0].length); }
  }
  const left = /^[\s–—|,·•-]*(\d{1,4})?[\s–—|,·•-]*$/.exec(rest);
  if (left?.[1] && kinds.length) kinds.push('page');
  return left ? kinds : [];
}

/** A running head with a page number is one wherever it stands. */
const isPagedHead = (parts: readonly string[]) => parts.length >= 3 && parts.includes('page') && parts.includes('number');

/** House, term and number on one line, the page's number beside it or lost: a running head where form feeds were lost too. */
const isUnpagedHead = (text: string) => { const parts = headParts(text); return parts.length === 3 && !parts.includes('page'); };
/** The head of the paper itself stands in its first lines. */
const FIRST_HEAD = 8;

/** Marks the addresses at the foot of a letter's page, from their heading to the last line of the page. */
function markAddresses(page: readonly Line[], found: Set<Line>) {
  const from = Math.max(0, page.length - ADDRESS_LINES), start = page.findIndex((line, i) => i >= from && ADDRESSES.test(line.text));
  if (start < 0) return;
  const column = page.slice(start);
  if (column.every((line) => line.text.length <= COLUMN_WIDTH) && column.filter((line) => ADDRESS_LINE.test(line.text)).length >= 3) for (const line of column) found.add(line);
}

/** Marks the running head of a page and the numbers at its edges; furniture already found does not count as an edge line. */
function markEdges(page: readonly Line[], isFirst: boolean, found: Set<Line>) {
  const head = page[0];
  if (head?.mayBeHead && !isFirst && headParts(head.text).length >= 2 && !page.slice(1, 3).some((line) => BELOW_FIRST_HEAD.test(line.text))) found.add(head);
  markAddresses(page, found);
  if (!isFirst) for (const line of page.slice(0, EDGE)) if (LETTER_TOP.test(line.text)) found.add(line);
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
