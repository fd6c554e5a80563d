import type { TableCell } from '../model/table.ts';
import { readable } from './clean.ts';
import { columnsUnder, type Column } from './tableColumns.ts';
import { HANGING, isFigure } from './tableForms.ts';
import type { Segment, TableLine } from './tableLines.ts';

/** The cells of a table: what stands in which column, and which lines go on with the row above. */

export type Row = readonly TableCell[];

export const EMPTY: TableCell = { text: '', span: null, across: 1 };

/** A line with its words in columns. */
interface Placed {
  readonly line: TableLine;
  readonly cells: TableCell[];
  /** Whether a cell among others stands over several columns, or two in one. */
  readonly crosses: boolean;
}

export interface Cells {
  readonly rows: readonly Row[];
  readonly headers: number;
  /** How many lines below the header do not keep to the columns. */
  readonly crossing: number;
}

/** @param headers how many of the lines are the header */
export function cellsOf(lines: readonly TableLine[], columns: readonly Column[], headers: number): Cells {
  const header = lines.slice(0, headers).map((line, i) => placed(line, columns, i < headers - 1 ? 'header' : 'last-header')), body = lines.slice(headers).map((line) => placed(line, columns, 'body'));
  const above: TableCell[][] = [];
  let mayJoin = false; // what stands over several columns is a row of its own
  for (const { cells } of header) {
    const spans = cells.some(({ across }) => across > 1);
    if (mayJoin && !spans) above[above.length - 1] = joined(above.at(-1)!, cells);
    else above.push(cells);
    mayJoin = !spans;
  }
  return { rows: [...above, ...bodyRows(body)], headers: above.length, crossing: body.filter(({ crosses }) => crosses).length };
}

/** One row of lines whose segments are its cells, wherever they stand. */
export function rowOf({ segments }: TableLine): Row {
  return segments.map(cellOf);
}

function placed(line: TableLine, columns: readonly Column[], of: 'header' | 'last-header' | 'body'): Placed {
  const isHeader = of !== 'body', cells = columns.map(() => EMPTY), { segments } = line;
  let crosses = false;
  const put = (segment: Segment, first: number, last: number) => {
    const cell = cellOf(segment), at = cells[first]!;
    if (at.span && !isHeader) crosses = true;
    cells[first] = at.span ? join(at, cell) : { ...cell, across: last - first + 1 };
  };
  if (isHeader && segments.length === columns.length) segments.forEach((segment, i) => { put(segment, i, i); });
  else for (const segment of isHeader ? segments : segments.flatMap((one) => partedAt(one, columns))) {
    const [first, last] = isHeader ? (of === 'header' && overTwo(columns, segment)) || mostlyUnder(columns, segment) : columnsUnder(columns, segment);
    if (first < last && segments.length > 1) crosses = true;
    put(segment, first, last);
  }
  return { line, cells, crosses };
}

/** How much nearer a header that stands between two columns is to one of them at most, in columns of print, if it belongs to both. */
const OFF_CENTRE = 3;

/** The two columns between which a header stands that has another one below it: "2020" over "Fälle   Tage"; null where it stands over one. */
function overTwo(columns: readonly Column[], { from, to }: Segment): readonly [number, number] | null {
  const right = columns.findIndex((column) => column.from >= to), left = right - 1;
  const isBetween = left > 0 && columns[left]!.to <= from && Math.abs(columns[right]!.from - to - (from - columns[left]!.to)) <= OFF_CENTRE;
  return isBetween ? [left, right] : null;
}

/** The columns of which a header covers half or more, or the one of which it covers most. */
function mostlyUnder(columns: readonly Column[], segment: Segment): readonly [number, number] {
  const [first, last] = columnsUnder(columns, segment), covered = columns.map(({ from, to }) => Math.max(0, Math.min(to, segment.to) - Math.max(from, segment.from)));
  const half = covered.flatMap((width, i) => (i >= first && i <= last && width * 2 >= columns[i]!.to - columns[i]!.from ? [i] : []));
  if (half.length) return [half[0]!, half.at(-1)!];
  const most = covered.indexOf(Math.max(...covered));
  return covered[most]! > 0 ? [most, most] : [first, last];
}

/** A segment that words fill up to the next column, parted at the blanks before it. */
function partedAt(segment: Segment, columns: readonly Column[]): Segment[] {
  const [first, last] = columnsUnder(columns, segment), { text, from, start } = segment, parts: Segment[] = [];
  if (first === last || text.length !== segment.to - from) return [segment];
  let at = 0;
  for (let i = first; i < last; i++) {
    const blank = text.lastIndexOf(' ', columns[i + 1]!.from - from);
    if (blank < Math.max(at + 1, columns[i]!.to - from)) return [segment];
    parts.push({ text: text.slice(at, blank), start: start + at, end: start + blank, from: from + at, to: from + blank, tabs: segment.tabs });
    at = blank + 1;
  }
  return [...parts, { text: text.slice(at), start: start + at, end: segment.end, from: from + at, to: segment.to, tabs: segment.tabs }];
}

function cellOf({ text, start, end }: Segment): TableCell {
  return { text: readable(text), span: { start, end }, across: 1 };
}

/** Two cells as one: words that a line end broke are joined. */
function join(above: TableCell, below: TableCell): TableCell {
  if (!above.span || !below.span) return above.span ? above : below;
  const broken = /\p{L}-$/u.test(above.text) && /^\p{L}/u.test(below.text) && !/^(?:und|oder|bzw|sowie)(?!\p{L})/u.test(below.text);
  const text = !broken ? `${above.text} ${below.text}` : /^\p{Ll}/u.test(below.text) ? above.text.slice(0, -1) + below.text : above.text + below.text;
  return { text, span: { start: Math.min(above.span.start, below.span.start), end: Math.max(above.span.end, below.span.end) }, across: Math.max(above.across, below.across) };
}

const joined = (above: TableCell[], below: TableCell[]) => above.map((cell, i) => join(cell, below[i]!));

function bodyRows(lines: readonly Placed[]): Row[] {
  const rows: TableCell[][] = [];
  let opened = false; // a label whose figures stand on the next line
  lines.forEach(({ line, cells }, i) => {
    const last = rows.at(-1), next = lines[i + 1];
    if (last && (opened || (line.blanks === 0 && goesOn(last, cells)))) rows[rows.length - 1] = joined(last, cells);
    else rows.push([...cells]);
    opened = next !== undefined && next.line.blanks === 0 && isAlone(rows.at(-1)!) && !isAlone(next.cells) && (HANGING.test(cells[0]!.text) || next.line.segments[0]!.from <= line.segments[0]!.from) && opensNext(cells[0]!.text, next.cells[0]!.text);
  });
  return rows;
}

/** Whether nothing but the first cell is filled. */
const isAlone = ([first, ...others]: readonly TableCell[]) => first!.span !== null && others.every(({ span }) => span === null);

/** Whether a label goes on in the next line's: "Verfahren wegen" above "Steuerhinterziehung   12". */
function opensNext(label: string, next: string): boolean {
  return next !== '' && (HANGING.test(label) || /^\p{Ll}/u.test(next)) && !label.endsWith(':') && !/^davon(?!\p{L})/u.test(next);
}

/** Whether a line goes on with the row above: no figures, and no label of its own or the rest of one. */
function goesOn(above: readonly TableCell[], cells: readonly TableCell[]): boolean {
  const [label, ...others] = cells, filled = others.filter(({ span }) => span !== null);
  if (label!.span === null) return filled.length > 0 && filled.every(({ text }) => !isFigure(text)) && !(filled.length === others.length && filled.length > 1 && filled.every(({ text }) => /^\p{Lu}/u.test(text)));
  if (filled.some(({ text }) => isFigure(text)) || isAlone(above)) return false;
  const before = above[0]!.text;
  return before !== '' && ((HANGING.test(before) && !isFigure(label!.text)) || (/^\p{Ll}/u.test(label!.text) && isAlone(cells)));
}
