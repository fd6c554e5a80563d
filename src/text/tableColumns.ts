import type { Segment, TableLine } from './tableLines.ts';

/** Where the columns of a table stand in print: between corridors in which no row prints anything. */

export interface Column {
  readonly from: number;
  readonly to: number;
}

/** Beyond it nothing is looked for, in columns of print. */
const WIDEST = 400;
/** In how large a share of the rows a gap must stand to be a corridor through words of the others, and how many of these there may be. */
const SOFT_ROWS = 0.15;
/** How many rows must fill the columns at both sides of such a corridor. */
const FILLED = 0.5;

/** The columns of rows, which have two segments or more; a header may stand as it likes, so that it is no row here. Fewer than two where there are none. */
export function columnsOf(rows: readonly TableLine[]): readonly Column[] {
  const cover = new Uint16Array(WIDEST + 1), words = new Uint16Array(WIDEST + 1);
  let first = WIDEST, last = 0;
  for (const { segments } of rows) for (const { from, to, text } of segments) {
    first = Math.min(first, from);
    last = Math.min(WIDEST, Math.max(last, to));
    for (let x = from; x < Math.min(to, WIDEST); x++) {
      cover[x]!++;
      if (!isParting(text, x - from)) words[x]!++;
    }
  }
  const hard = between(first, last, (x) => cover[x] === 0), most = Math.floor(rows.length * SOFT_ROWS);
  if (!most) return exclusive(hard, rows);
  const soft = between(first, last, (x) => words[x] === 0 && cover[x]! <= most);
  return exclusive(isFilled(soft, rows) ? soft : hard, rows);
}

/** Whether a blank may part two cells: not where it parts thousands or the numbers of a day. */
function isParting(text: string, at: number): boolean {
  return text[at] === ' ' && !(/\d\.?$/.test(text.slice(Math.max(0, at - 2), at)) && /^\d/.test(text.slice(at + 1, at + 2)));
}

/** The stretches between those where nothing stands. */
function between(first: number, last: number, isOpen: (x: number) => boolean): Column[] {
  const columns: Column[] = [];
  let from = -1;
  for (let x = first; x <= last; x++) {
    const open = x === last || isOpen(x);
    if (!open && from < 0) from = x;
    if (open && from >= 0) {
      columns.push({ from, to: x });
      from = -1;
    }
  }
  return columns;
}

function isFilled(columns: readonly Column[], rows: readonly TableLine[]): boolean {
  return columns.every(({ from, to }) => rows.filter(({ segments }) => segments.some((segment) => segment.from < to && segment.to > from)).length >= rows.length * FILLED);
}

/** Neighbours that no row fills both are one column, in which cells stand left and right. */
function exclusive(columns: readonly Column[], rows: readonly TableLine[]): readonly Column[] {
  const merged: Column[] = [];
  for (const column of columns) {
    const last = merged.at(-1);
    if (last && !rows.some(({ segments }) => fills(segments, last) && fills(segments, column)) && merged.length > 1) merged[merged.length - 1] = { from: last.from, to: column.to };
    else merged.push(column);
  }
  return merged;
}

function fills(segments: readonly Segment[], { from, to }: Column): boolean {
  return segments.some((segment) => segment.from < to && segment.to > from);
}

/** The columns over which a segment stands, as indexes: one, or those from the first to the last. Beside all of them it belongs to the nearest. */
export function columnsUnder(columns: readonly Column[], { from, to }: Pick<Segment, 'from' | 'to'>): readonly [number, number] {
  const first = columns.findIndex((column) => column.to > from && column.from < to);
  if (first >= 0) return [first, columns.findLastIndex((column) => column.to > from && column.from < to)];
  const distance = (column: Column) => (column.from >= to ? column.from - to : from - column.to);
  const nearest = columns.reduce((best, column, i) => (distance(column) < distance(columns[best]!) ? i : best), 0);
  return [nearest, nearest];
}
