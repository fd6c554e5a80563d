import type { Span } from '../model/span.ts';
import { marginTextAt } from './advanceCopy.ts';
import { codesOf, isDigitCode } from './characters.ts';
import { footnotesOf } from './footnotes.ts';
import type { Layout } from './layout.ts';
import { LineForm } from './lineForm.ts';
import { addTo } from './lists.ts';
import { PICTURE } from './marks.ts';
import { notesAt } from './notes.ts';
import { printedLines, type PrintedLine } from './printedLines.ts';
import { BELOW_MASTHEAD, cutAtHeads, headParts, isSessionHead, PAGE_NUMBER, runningHeadAt } from './runningHead.ts';
import { SearchAhead } from './search.ts';

/**
 * Page furniture: what the page prints and the text does not say. Running heads, page numbers, imprint, distribution notes,
 * the ministry's note at the foot of the first page. In text layers it stands between two halves of a sentence.
 */

/** A piece of what a page prints and the text does not say. A footnote says something, but not where it stands. */
export interface Furniture extends Span {
  readonly kind: 'furniture' | 'footnote';
}

/** Lines that are furniture wherever they stand. */
const ANYWHERE = [
  new LineForm('GVHD', /^(?:Gesamtherstellung|Vertrieb|Herstellung|Herausgeber|Druck)\s?: .{10,}$/),
  new LineForm('S', /^Satz(?:(?:,| und) Druck)?\s?: .{0,80}(?:GmbH|[KA]G|Druck|Verlag|Medien|Satz)/),
  new LineForm('H', /^Hinweise? des Landtagsamts[\s.]*\d{1,3}$/), // in the table of contents
  new LineForm('!', new RegExp(`^${PICTURE}$`)),
  new LineForm('I', /^ISSN \d{4}-\d{3}[\dX]$/),
  new LineForm('(V', /^\(?Verteilt am \d/),
  new LineForm('V', /^V\s?o\s?r\s?a\s?b\s?f\s?a\s?s\s?s\s?u\s?n\s?g\s*[-–]\s*wird durch die (?:lektorierte|endgültige)/i),
  new LineForm('*', /^\*\s*Wird nach Vorliegen der lektorierten Druckfassung durch diese ersetzt\.$/),
  new LineForm('DEAV', /^(?:Datum des (?:Originals|Eingangs)|Eingegangen|Ausgegeben|Verteilt|Eingang)\s?:\s\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?:\s*[/(].{0,60})?$/),
  new LineForm('0123456789', /^\d{1,2}(?:Eingegangen|Eingang)\s?:\s\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?:\s*[/(].{0,60})?$/), // behind a line's number
  new LineForm('EBA', /^(?:Eingegangen|Bearbeitet|Ausgegeben) am \d{1,2}\. \p{L}+ \d{4}(?:\s*·.{0,120})?$/u),
  new LineForm('(', /^\(Ausgegeben am \d.{5,30}\)$/),
  new LineForm('–—-', /^[–—-]\s?\d{1,3}\s?[–—-]$/),
  new LineForm('S', /^Seite \d{1,4} ?(?:von|\/) ?\d{1,4}$/i),
  new LineForm('(', /^\([AB]\)\s+\([CD]\)$/), // the columns of a protocol
];
const LONGEST = 400;

/** The ministry's addresses in a column beside or below the letter (Saxony): where they begin, and what they hold. */
const ADDRESSES = new LineForm('HPB', /^(?:Haus|Post|Besucher)(?:anschrift|adresse)\s?:?$/);
const ADDRESS_LINE = /^(?:Telefon|Telefax|Tel\.|Fax|www\.|E-Mail|Verkehrsanbindung|Besucher)|\d{5} \p{Lu}|(?:[Ss]traße|Str\.|platz|[Uu]fer) \d/u;
const ADDRESS_LINES = 26;
const COLUMN_WIDTH = 64;
const LETTER_TOP = new LineForm('FS', /^(?:Freistaat(?: SACHSEN)?|SACHSEN|STAATSMINISTERIUM\s.{3,80})$/);

/** How the lines begin that are furniture wherever they stand, or the first lines of imprints and notes: most lines need no further look. */
const OPENERS = codesOf('GVSHDIEAB(*_!.–—-0123456789');
const OPENINGS = /Gesamth|Vert[er]|V\s*(?:[oO]|$)|S(?:atz|(?:eite|EITE)\s+\d)|Her[sa]|Hinw|Druck|Datum|Deutscher\s+B|\d{1,6}\s+Deutscher|D(?:ie|er)(?:\s+(?:Druck|Antwort|Veröff|Landtag|[A-Za-zÄÖÜäöüß]*[Mm]inister)|\s*$)|Diese\s+[DF]|ISSN|Eing|Ausgeg|Bearb|\([VAB]|[*_!.]|[–—-]\s*\d|\d{1,2}E/my;

/** How many lines at each end of a page count as its edge. */
const EDGE = 3;
/** What repeated lines speak of, and how many pages must share a line before repetition makes it furniture. */
const REPEATED_WORD = /Drucksache|Seite|Landtag|Bundestag|Wahlperiode|Anfrage/;
const REPEATED = 3;

/** The page furniture of a text, lines or running heads within lines, in order and without overlap. */
export function furnitureOf(original: string, printed: readonly PrintedLine[] = printedLines(original), layout: Layout | null = null): Furniture[] {
  const pages = pagesOf(original, printed), found = new Set<PrintedLine>();
  const letterhead = pages.length > 1 ? letterheadOf(pages[0]!.lines) : NO_LETTERHEAD;
  pages.forEach((page, i) => {
    if (page === BLANK) return;
    markAnywhere(page.lines, found);
    for (const at of page.slashed) for (const line of runningHeadAt(page.lines, at, i === 0, i === pages.length - 1)) found.add(line);
    if (pages.length > 1) markEdges(page.lines, i === 0 ? null : letterhead, LAST_PAGE_AHEAD + i + 1, found);
    else for (const line of page.lines.slice(-1)) if (ONLY_PAGE.test(line.text)) found.add(line);
  });
  markRepeated(pages, found);
  const sheets = pages.filter((page) => page !== BLANK).flatMap((page) => sheetsOf(page, found)), footnotes = footnotesOf(sheets, Math.max(pages.length, sheets.length) > 1, layout);
  return [...found, ...footnotes].sort((a, b) => a.start - b.start).map((line) => ({ start: line.start, end: line.end, kind: footnotes.has(line) ? 'footnote' : 'furniture' }));
}

/** The lines of a page that are not blank. */
interface Page {
  readonly lines: PrintedLine[];
  /** The indexes of those with a slash: a running head bears a number. */
  readonly slashed: number[];
}

/** All pages without a word: a text of nothing but form feeds has one at each character. */
const BLANK: Page = { lines: [], slashed: [] };

function pagesOf(original: string, printed: readonly PrintedLine[]): Page[] {
  const slashes = new SearchAhead(original, [/\//g]), pages: Page[] = [];
  let page = BLANK;
  for (const line of printed) {
    if (line.code >= 0 && page === BLANK) page = { lines: [], slashed: [] };
    if (slashes.from(line.start) < line.end) for (const part of cutAtHeads(line)) page.slashed.push(page.lines.push(part) - 1);
    else if (line.code >= 0) page.lines.push(line);
    if (line.endsPage) { pages.push(page); page = BLANK; }
  }
  return [...pages, page];
}

/** What is left of a page, cut where a running head or a page's number shows that a form feed was lost. */
function sheetsOf({ lines }: Page, found: ReadonlySet<PrintedLine>): PrintedLine[][] {
  let sheet: PrintedLine[] = [];
  const sheets = [sheet];
  for (const line of lines) {
    if (!found.has(line)) sheet.push(line);
    else if (sheet.length && headParts(line).length) sheets.push(sheet = []);
  }
  return sheets;
}

/** Marks what is furniture wherever it stands. */
function markAnywhere(page: readonly PrintedLine[], found: Set<PrintedLine>) {
  page.forEach((line, i) => {
    if (OPENERS[line.code] !== 1 || !line.opensWith(OPENINGS)) return;
    if (line.text.length < LONGEST && (ANYWHERE.some((form) => form.fits(line)) || isSessionHead(line))) found.add(line);
    for (const one of marginTextAt(page, i)) found.add(one);
    for (const one of notesAt(page, i)) found.add(one);
  });
}

/** A letterhead stands in the first lines, in short ones that are no sentence; on further pages some of them stand again. */
const LETTERHEAD = 16;
const LETTERHEAD_LINE = /^\p{L}[^.?:;\d]{2,38}[^.?:;,\d]$/u;
const LONGEST_LETTERHEAD = 40;
const LETTERHEAD_AT_LEAST = 2;
const NO_LETTERHEAD: ReadonlySet<string> = new Set();

function letterheadOf(first: readonly PrintedLine[]): ReadonlySet<string> {
  return new Set(first.slice(0, LETTERHEAD).map(({ text }) => text).filter((text) => text.length <= LONGEST_LETTERHEAD && LETTERHEAD_LINE.test(text)));
}

/** What the only page of a text calls itself at its foot: a number without a word could be anything there. */
const ONLY_PAGE = /^Seite \d$/i;

/** A number at a page's edge that is so far above the count of the pages is one of a table. */
const LAST_PAGE_AHEAD = 60;

/** Marks the running head of a page, the lines of the first page's letterhead that stand again (null on the first page), and the numbers at its edges up to the highest that a page can have. */
function markEdges(page: readonly PrintedLine[], letterhead: ReadonlySet<string> | null, highest: number, found: Set<PrintedLine>) {
  markAddresses(page, found);
  if (letterhead) {
    const head = page[0];
    if (head && headParts(head).length >= 2 && !page.slice(1, 3).some((line) => BELOW_MASTHEAD.test(line.text))) found.add(head);
    const repeated = page.findIndex((line) => !letterhead.has(line.text));
    if (repeated >= LETTERHEAD_AT_LEAST && !page.slice(0, LETTERHEAD).some((line) => BELOW_MASTHEAD.test(line.text))) for (const line of page.slice(0, repeated)) found.add(line);
    for (const line of page.slice(0, EDGE)) if (LETTER_TOP.fits(line)) found.add(line);
  }
  markNumber(page, 0, 1, highest, found);
  markNumber(page, page.length - 1, -1, highest, found);
}

/** Marks the page's number at the edge where a page begins or ends, unless furniture there tells it already. One number an edge: a table may end with a number too. */
function markNumber(page: readonly PrintedLine[], edge: number, step: 1 | -1, highest: number, found: Set<PrintedLine>) {
  for (let i = edge; i >= 0 && i < page.length; i += step) {
    const line = page[i]!, isNumber = PAGE_NUMBER.fits(line) && Number(/\d+/.exec(line.text)![0]) <= highest;
    if (!found.has(line) && isNumber) found.add(line);
    else if (found.has(line) && !isNumber && !headParts(line).includes('page')) continue;
    return;
  }
}

/** Marks the addresses at the foot of a letter's page, from their heading to the last line of the page. */
function markAddresses(page: readonly PrintedLine[], found: Set<PrintedLine>) {
  const foot = page.slice(-ADDRESS_LINES), start = foot.findIndex((line) => ADDRESSES.fits(line));
  if (start < 0) return;
  const column = foot.slice(start);
  if (column.every((line) => line.text.length <= COLUMN_WIDTH) && column.filter((line) => ADDRESS_LINE.test(line.text)).length >= 3) for (const line of column) found.add(line);
}

/** Marks lines at the edges of several pages that are alike but for their numbers. */
function markRepeated(pages: readonly Page[], found: Set<PrintedLine>) {
  if (pages.length < REPEATED) return;
  const edges: PrintedLine[] = [];
  for (const page of pages) {
    if (page === BLANK) continue;
    const rest = page.lines.filter((line) => !found.has(line));
    edges.push(...rest.slice(0, EDGE), ...rest.slice(Math.max(EDGE, rest.length - EDGE)));
  }
  for (const begun of repeated(edges, (line) => (isDigitCode(line.code) ? 0 : line.code))) for (const alike of repeated(begun, repeatableText)) for (const line of alike) found.add(line);
}

/** The lines that have something in common with enough others, in groups; what has null is left out. */
function repeated<Key>(lines: readonly PrintedLine[], common: (line: PrintedLine) => Key | null): PrintedLine[][] {
  const groups = new Map<Key, PrintedLine[]>();
  for (const line of lines) {
    const key = common(line);
    if (key !== null) addTo(groups, key, line);
  }
  return [...groups.values()].filter((group) => group.length >= REPEATED);
}

/** Whether one of some lines may be furniture because pages repeat it: whether they do, all of them together tell. */
export function mayRepeat(lines: string): boolean {
  return REPEATED_WORD.test(lines) && lines.split('\n').some((line) => repeatableText({ text: line.trim() }) !== null);
}

/** A line with all its numbers alike, if it is one that pages repeat; sentences and table heads repeat too. */
function repeatableText({ text }: Pick<PrintedLine, 'text'>): string | null {
  if (!REPEATED_WORD.test(text)) return null;
  const key = text.replace(/\d+/g, '0');
  return key.length < 8 || !key.includes('0') || /[.?!]$/.test(key) ? null : key;
}
