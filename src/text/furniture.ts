import type { Span } from '../model/span.ts';

/**
 * Page furniture: what the page prints and the text does not say. Running heads, page numbers, imprint, distribution notes,
 * the ministry's note at the foot of the first page. In text layers it stands between two halves of a sentence.
 */

/** A line of a page. A form feed ends a page and a line. */
interface Line extends Span {
  readonly text: string;
}

const NUMBER = String.raw`\d{1,2}\s*\/\s*\d[\d ]{0,6}(?:\s*\(\d{1,2}\/\d{1,6}\))?`;
const HOUSE = String.raw`(?:Deutscher Bundestag|[\p{L}-]*\s?Landtag(?:\s(?:des\s|von\s|Rheinland|Nordrhein|Baden|Mecklenburg|Brandenburg|Sachsen|Thüringe)[\p{L}-]*)?|Abgeordnetenhaus(?:\s(?:von\s)?Berlin)?|Bremische Bürgerschaft|Bürgerschaft der Freien und Hansestadt Hamburg)`;
const TERM = String.raw`\d{1,2}\.\s?(?:Wahlperiode|WP|Legislaturperiode)`;

/** Lines that are furniture wherever they stand. */
const ANYWHERE = [
  new RegExp(String.raw`^Drucksache\s+${NUMBER}\s+[–-]\s*\d+\s*[–-]\s+${HOUSE}(?:\s*[–-]\s*${TERM})?$`, 'iu'),
  new RegExp(String.raw`^${HOUSE}\s*[–-]\s*${TERM}\s*[–-]\s*\d+\s*[–-]\s+Drucksache\s+${NUMBER}$`, 'iu'),
  /^(?:Gesamtherstellung|Vertrieb|Herstellung|Herausgeber|Druck)\s?: .{10,}$/,
  /^ISSN \d{4}-\d{3}[\dX]$/,
  /^\(?Verteilt am \d/,
  /^V\s?o\s?r\s?a\s?b\s?f\s?a\s?s\s?s\s?u\s?n\s?g\s*[-–]\s*wird durch die (?:lektorierte|endgültige)/i,
  /^\*?\s*Wird nach Vorliegen der lektorierten Druckfassung durch diese ersetzt\.$/,
  /^Die Drucksache enthält zusätzlich\s?[–-]\s?in kleinerer Schrifttype\s?[–-]\s?den Fragetext\.$/,
  /^Datum des Originals: \d/,
  /^Die Veröffentlichungen des Landtags .*(?:beziehen|abrufbar|erhältlich)/,
  /^Drucksachen, Plenarprotokolle sowie die Tagesordnungen der Vollversammlung/,
  /^Hinweis des Landtagsamts: Zitate werden/,
];

/** Lines that are furniture at the upper or lower edge of a page. */
const AT_EDGE = [
  /^[-–—]?\s*\d{1,4}\s*[-–—]?$/,
  /^(?:Seite|S\.)\s*\d{1,4}(?:\s*(?:\/|von)\s*\d{1,4})?$/,
  /^\d{1,3}\s?(?:\/|von)\s?\d{1,3}$/,
  /^(?:Ausgegeben|Eingegangen|Verteilt)\s?(?:am)?\s?:?\s\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?:\s*[/(].*)?$/,
];

/** A running head without a page number; on a first page the same words are the paper's head, and the electoral term follows. */
const RUNNING_HEAD = [
  new RegExp(String.raw`^Drucksache\s+${NUMBER}\s+${HOUSE}(?:\s*[–-]\s*${TERM})?(?:\s+Seite\s+\d+(?:\s*\/\s*\d+)?)?$`, 'iu'),
  new RegExp(String.raw`^${HOUSE}(?:\s*[–-]?\s*${TERM})?\s+Drucksache\s+${NUMBER}(?:\s+Seite\s+\d+(?:\s*\/\s*\d+)?)?$`, 'iu'),
  new RegExp(String.raw`^Seite\s+\d+\s+${HOUSE}.*Drucksache\s+${NUMBER}$`, 'iu'),
];
const TERM_LINE = new RegExp(String.raw`^${TERM}\s+(?:\d|Drucksache)`, 'iu');

/** The note of the answering ministry at the foot of the first page; it may wrap over up to four lines. */
const NOTE_START = /^(?:\*?\)?\s*)Die Antwort wurde namens der \p{L}+ mit Schreiben d(?:es|er) /u;
const NOTE_END = /übermittelt\.$/;
const NOTE_LINES = 4;

/** How many lines at each end of a page count as its edge, and how many pages must share a line before repetition makes it furniture. */
const EDGE = 3;
const REPEATED = 3;

/** The spans of page furniture, whole lines, in order and without overlap. */
export function furnitureOf(original: string): Span[] {
  const pages = pagesOf(original);
  const found = new Set<Line>();
  for (const page of pages) {
    markAnywhere(page, found);
    if (pages.length > 1) markEdges(page, found);
  }
  markRepeated(pages, found);
  return [...found].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
}

/** The lines that are not blank, page by page. */
function pagesOf(original: string): Line[][] {
  const pages: Line[][] = [[]];
  const breaks = /\r\n?|\n|\f|$(?![^])/g;
  let start = 0;
  for (let m = breaks.exec(original); m; m = breaks.exec(original)) {
    const text = original.slice(start, m.index).replace(/[\s\u00a0\u2000-\u200a]+/g, ' ').trim();
    if (text) pages[pages.length - 1]!.push({ start, end: m.index, text });
    if (m[0] === '\f') pages.push([]);
    start = m.index + m[0].length;
    if (m[0] === '') break;
  }
  return pages;
}

function markAnywhere(page: readonly Line[], found: Set<Line>) {
  page.forEach((line, i) => {
    if (line.text.length < 400 && ANYWHERE.some((form) => form.test(line.text))) found.add(line);
    if (NOTE_START.test(line.text)) {
      const end = page.slice(i, i + NOTE_LINES).findIndex((l) => NOTE_END.test(l.text));
      for (const l of page.slice(i, i + Math.max(end, 0) + 1)) found.add(l);
    }
  });
}

/** Marks the running head of a page and the numbers at its edges; furniture already found does not count as an edge line. */
function markEdges(page: readonly Line[], found: Set<Line>) {
  const head = page[0], second = page[1];
  if (head && RUNNING_HEAD.some((form) => form.test(head.text)) && !(second && TERM_LINE.test(second.text))) found.add(head);
  for (const lines of [page, [...page].reverse()]) {
    let seen = 0;
    for (const line of lines) {
      if (found.has(line)) continue;
      if (seen++ >= 1) break; // only the outermost line that is not furniture already
      if (!AT_EDGE.some((form) => form.test(line.text))) break;
      found.add(line);
      seen = 0;
    }
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
