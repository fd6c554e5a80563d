import { between, oneOf, type Roll } from './roll.ts';

/** How made-up papers are printed: lines with words broken at their ends, tables, pages with running heads and footnotes. */

const WIDTH = 82;
const LINES_OF_A_PAGE = 56;
const SHORTEST_BROKEN = 9;
/** A word is broken behind a vowel and before a consonant that a vowel follows: "Anlaufstel-len" would be wrong, and happens in print. */
const BREAK = /(?<=[\p{L}]{2}[aeiouäöü])(?=[bdfgklmnprstvw][aeiouäöü]\p{L})/gu;

/** A text in lines, each behind some blanks; at the end of some of them a word is broken. */
export function wrapped(text: string, roll: Roll, first = '', indent = ''): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.length + word.length <= WIDTH) { line += `${word} `; continue; }
    const [head, tail] = (roll() < 0.6 && broken(word, WIDTH - line.length)) || ['', word];
    lines.push(head ? `${line}${head}-` : line.trimEnd());
    line = `${indent}${tail} `;
  }
  return [...lines, line.trimEnd()];
}

/** A word in two pieces, the first of at most `room` characters with its hyphen; null where it can't be broken so. */
function broken(word: string, room: number): readonly [string, string] | null {
  if (word.length < SHORTEST_BROKEN || room < 5 || !/^\p{L}+[.,]?$/u.test(word)) return null;
  const at = [...word.matchAll(BREAK)].findLast(({ index }) => index < room)?.index;
  return at === undefined ? null : [word.slice(0, at), word.slice(at)];
}

/** A table of years and counts, its columns by blanks as in a text layer. */
export function table(columns: readonly string[], roll: Roll): string[] {
  const rows = Array.from({ length: between(roll, 4, 10) }, (_, i) => [String(2010 + i), ...columns.map(() => String(between(roll, 3, 9000)))]);
  return ['', ['Jahr', ...columns], ...rows].map((row) => (typeof row === 'string' ? row : row.map((cell, i) => (i ? cell.padStart(26) : cell.padEnd(8))).join('')));
}

/** What the pages of a printed paper bear besides its text. */
export interface Furniture {
  /** The running head of a page, from the second on. */
  readonly head: (page: number) => string;
  /** Notes at the foot of the first page. */
  readonly note: readonly string[];
  readonly footnote: () => string;
}

/** A marked line gets a footnote at the foot of its page. */
export const FOOTNOTE = '\u0001';

/** Parts lines into pages. */
export function paged(lines: readonly string[], roll: Roll, { head, note, footnote }: Furniture): string {
  const pages: string[] = [];
  let notes = 0;
  for (let at = 0, page = 1; at < lines.length; page++) {
    const length = LINES_OF_A_PAGE + between(roll, -4, 4), foot: string[] = [];
    const body = lines.slice(at, at += length).map((line) => {
      if (!line.endsWith(FOOTNOTE)) return line;
      foot.push(`${++notes}  ${footnote()}`);
      return `${line.slice(0, -FOOTNOTE.length)}${notes}`;
    });
    pages.push([...(page > 1 ? [head(page), ''] : []), ...body, ...(foot.length ? ['', ...foot] : []), ...(page === 1 && note.length ? ['', ...note] : [])].join('\n'));
  }
  return `${pages.join('\n\f')}\n`;
}

/** "– 2 –" between number and parliament, on alternating sides. */
export const bundestagHead = (number: string, term: number) => (page: number): string =>
  page % 2 ? `Deutscher Bundestag – ${term}. Wahlperiode                  – ${page} –                  Drucksache ${number}` : `Drucksache ${number}                  – ${page} –                  Deutscher Bundestag – ${term}. Wahlperiode`;

export const imprint = (roll: Roll): string => oneOf(roll, [
  'Gesamtherstellung: H. Heenemann GmbH & Co. KG, Buch- und Offsetdruckerei, Bessemerstraße 83–91, 12103 Berlin, www.heenemann-druck.de',
  'Vertrieb: Bundesanzeiger Verlag GmbH, Postfach 10 05 34, 50445 Köln, www.betrifft-gesetze.de', 'ISSN 0722-8333',
]);
