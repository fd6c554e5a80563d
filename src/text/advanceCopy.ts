import type { PrintedLine } from './printedLines.ts';

/** The margin text of an advance copy. It runs up the side of the page: text layers print it in pieces of any length, some of them backwards. */

const TEXTS = ['lektorierteVersion', 'endgültigeVersion', 'endgültigeFassung'].map((edition) => `Vorabfassung-wirddurchdie${edition}ersetzt.`);
/** Where the line names no edition or goes on ("… der Drucksache ersetzt"). */
const BEGINNINGS = ['Vorabfassung-wirddurchdielektorierte', 'Vorabfassung-wirddurchdieendgültige'];
const BACKWARD = TEXTS.map((text) => [...text].reverse().join(''));
/** The same in one piece. */
export const ADVANCE_NOTE = 'Vorabfassung - wird durch die lektorierte Version ersetzt.';
/** More than any piece has with blanks between its letters. */
const LONGEST_PIECE = 200;
/** How its first piece begins, or its last one backwards. */
const OPENING = /V(?:\s|$|o(?:\s|$|r(?:\s|$|a)))|\.(?:\s|$|t)/y;
const LAST = '.'.charCodeAt(0);

/** The lines of the margin text that begins at a line of a page, or none: read down the page, up the page, or backwards. */
export function marginTextAt(page: readonly PrintedLine[], i: number): readonly PrintedLine[] {
  const line = page[i]!;
  if (!line.opensWith(OPENING)) return [];
  if (line.code === LAST) return pieces(page, i, 1, BACKWARD);
  const down = pieces(page, i, 1, TEXTS);
  return down.length ? down : pieces(page, i, -1, TEXTS);
}

/** "*Wird nach Vorliegen der lektorierten Druckfassung durch diese ersetzt." at the foot of the first page. */
const FOOT = 'WirdnachVorliegenderlektoriertenDruckfassungdurchdieseersetzt.';

/** Whether pieces of page furniture, in the order of the page, tell an advance copy: by its margin text, however it is cut, or by the note at its foot. */
export function isAdvanceCopy(notes: readonly string[]): boolean {
  const short = notes.filter((note) => note.length < LONGEST_PIECE).slice(0, ENOUGH_NOTES);
  if (!short.some((note) => note.includes('V'))) return false; // each of the texts has one, running heads have none
  const said = short.map(lettersOf);
  const down = said.join(''), up = said.reverse().join('');
  return [...BEGINNINGS, FOOT].some((text) => down.includes(text)) || BEGINNINGS.some((text) => up.includes(text)) || BACKWARD.some((text) => down.includes(text));
}

/** The margin text stands on every page. */
const ENOUGH_NOTES = 200;

function pieces(page: readonly PrintedLine[], i: number, step: 1 | -1, texts: readonly string[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let said = '';
  for (let line = page[i]; line && line.text.length < LONGEST_PIECE; line = page[i + step * lines.length]) {
    said += lettersOf(line.text);
    if (!texts.some((text) => text.startsWith(said))) return [];
    lines.push(line);
    if (texts.includes(said)) return lines;
  }
  return [];
}

function lettersOf(text: string): string {
  return text.replace(/\s+/g, '').replace(/[–—]/g, '-');
}
