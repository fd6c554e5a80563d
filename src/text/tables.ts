import type { Table, TableCell, TableDoubt } from '../model/table.ts';
import type { Span } from '../model/span.ts';
import type { CleanText } from './clean.ts';
import { isWithin } from './search.ts';
import { cellsOf, EMPTY, rowOf, type Row } from './tableCells.ts';
import { columnsOf } from './tableColumns.ts';
import { CAPTION, GOES_ON, isFigure, isYear, opensRow } from './tableForms.ts';
import { isTable } from './tableJudge.ts';
import { tableLines, type TableLine } from './tableLines.ts';
import { pipeTables } from './tablePipes.ts';
import { unpartedTables } from './tableUnparted.ts';

/**
 * The tables of a text: text layers keep the cells of a row apart with wide gaps, Markdown with pipes. Where the cells of a table run into each other,
 * that is said. Total and linear: any text has tables or none.
 */
export function tablesOf(text: Pick<CleanText, 'original' | 'furniture'>): readonly Table[] {
  const lines = tableLines(text), pipes = pipeTables(text.original, lines), free = outside(lines, pipes), gaps = blocksOf(free).flatMap(tablesOfBlock), rest = outside(free, gaps);
  return [...pipes, ...gaps, ...unpartedTables(rest)].sort((a, b) => a.span.start - b.span.start);
}

/** The table that stands at an offset, its caption included; null elsewhere. */
export function tableAt(tables: readonly Table[], offset: number): Table | null {
  return tables.find(({ span, caption }) => (caption ?? span).start <= offset && offset <= span.end) ?? null;
}

/** The lines that stand in none of some tables, which are in order. */
function outside(lines: readonly TableLine[], tables: readonly Table[]): TableLine[] {
  const spans = tables.map(({ span }) => span);
  return lines.filter(({ start }) => !isWithin(spans, start));
}

/** How long a line between rows is at most: a heading of a group, the rest of a cell. */
const LONGEST_LABEL = 60;
/** How many such lines follow each other, and how many blank lines part rows. */
const MOST_LABELS = 3, MOST_BLANKS = 1;

interface Block {
  readonly lines: readonly TableLine[];
  readonly caption: TableLine | null;
}

/** Lines that may be a table: rows with gaps, what stands between them, and above and below them in their columns. */
function blocksOf(lines: readonly TableLine[]): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!isRow(lines[i]!)) continue;
    let last = i;
    for (let k = i + 1; k < lines.length && k - last <= MOST_LABELS + 1; k++) {
      const line = lines[k]!;
      if (line.blanks > MOST_BLANKS || CAPTION.test(line.segments[0]!.text)) break;
      if (isRow(line)) last = k;
      else if (!isLabel(line)) break;
    }
    if (last === i) continue;
    let first = i, behind = last + 1;
    while (first > 0 && lines[first]!.blanks === 0 && lines[first - 1]!.page === lines[i]!.page && isAboveColumns(lines[first - 1]!, lines[i]!)) first--;
    while (behind < lines.length && behind - last <= MOST_LABELS && isRest(lines[behind]!, lines, last)) behind++;
    const above = lines[first - 1];
    blocks.push({ lines: lines.slice(first, behind), caption: above && CAPTION.test(above.segments[0]!.text) && lines[first]!.blanks <= MOST_BLANKS ? above : null });
    i = behind - 1;
  }
  return blocks;
}

const isRow = ({ segments }: TableLine) => segments.length > 1;
const isLabel = ({ segments: [only] }: TableLine) => only!.to - only!.from <= LONGEST_LABEL;
/** A header's first line over the columns behind the first: "            Anzahl der Fälle". */
const isAboveColumns = ({ segments }: TableLine, row: TableLine) => segments.length === 1 && segments[0]!.from >= row.segments[1]!.from - 2 && segments[0]!.from > row.segments[0]!.to;

/** Whether a line below the last row goes on with one of its cells. */
function isRest(line: TableLine, lines: readonly TableLine[], last: number): boolean {
  const { segments: [only], blanks, page } = line, row = lines[last]!;
  return !isRow(line) && blanks === 0 && page === row.page && isLabel(line) && row.segments.some(({ from, text }, i) => {
    const goesOn = /^\p{Ll}/u.test(only!.text) && !/[.:;!?]$/.test(only!.text);
    return Math.abs(from - only!.from) <= 1 && (i > 0 || goesOn || /\p{L}-$/u.test(text));
  });
}

function tablesOfBlock(block: Block): Table[] {
  const lines = withoutRepeatedHeads(block.lines), whole = tableOf(lines, block.caption);
  if (whole?.columns === 'told') return [whole];
  const pages = parted(lines, (line, before) => line.page !== before.page), onPages = pages.length > 1 ? pages.map((part) => tableOf(part, null)) : [];
  if (onPages.length && onPages.every((table) => table?.columns === 'told' && table.rows[0]!.length === onPages[0]!.rows[0]!.length)) return [over(onPages as Table[], block.caption)]; // pages shift their columns
  const pieces = parted(lines, ({ blanks }) => blanks > 0), apart = pieces.length > 1 ? pieces.map((part, i) => tableOf(part, i ? null : block.caption)) : [], found = apart.filter((table) => table !== null);
  return found.some(({ columns }) => columns === 'told') ? found : whole ? [whole] : [];
}

/** The heads that the next pages print again, and what says that the table goes on. */
function withoutRepeatedHeads(lines: readonly TableLine[]): TableLine[] {
  const words = ({ segments }: TableLine) => segments.map(({ text }) => text).join(' '), heads = new Set(lines.slice(0, headersOf(lines)).map(words)), first = lines[0]!.page;
  let isTop = false;
  return lines.filter((line, i) => {
    if (line.page === first) return true;
    isTop = line.page !== lines[i - 1]!.page || isTop;
    isTop &&= heads.has(words(line)) || GOES_ON.test(words(line));
    return !isTop;
  });
}

function parted(lines: readonly TableLine[], isFirst: (line: TableLine, before: TableLine) => boolean): TableLine[][] {
  const parts: TableLine[][] = [];
  lines.forEach((line, i) => { if (i && !isFirst(line, lines[i - 1]!)) parts.at(-1)!.push(line); else parts.push([line]); });
  return parts;
}

function over(tables: readonly Table[], caption: Span | null): Table {
  return { ...tables[0]!, caption: caption && { start: caption.start, end: caption.end }, span: { start: tables[0]!.span.start, end: tables.at(-1)!.span.end }, rows: tables.flatMap(({ rows }) => rows) };
}

/** How many lines are the header: those above the first one with figures, years aside. */
function headersOf(lines: readonly TableLine[]): number {
  if (!lines.some(({ segments }) => segments.some(({ text }) => isFigure(text) && /\d/.test(text)))) return 1; // words, and strokes where there are none
  const left = lines.reduce((least, { segments }) => Math.min(least, segments[0]!.from), Infinity), first = lines.findIndex((line) => {
    const [label, ...others] = line.segments, isOwn = label!.from <= left + 2;
    return others.some(({ text }) => isFigure(text) && !isYear(text)) || (isOwn && others.length > 0 && opensRow(label!.text)) || (!isOwn && isRow(line) && isFigure(label!.text) && !isYear(label!.text));
  });
  let behind = first;
  while (behind > 0 && !isRow(lines[behind - 1]!) && lines[behind - 1]!.segments[0]!.from <= left + 2) behind--; // the heading of a group
  return behind > 0 ? behind : first < 0 ? 1 : 0;
}

/** How large a share of the rows may have cells that stand across columns. */
const CROSSING = 1 / 3;

/** @param by what shows the columns: where cells are printed, or how many tabs stand before them */
function tableOf(lines: readonly TableLine[], caption: TableLine | null, by: 'print' | 'tabs' = 'print'): Table | null {
  const rows = lines.filter(isRow);
  if (rows.length < 2) return null;
  const tabbed = by === 'print' && rows.every(isTabbed) ? tableOf(lines.map(byTabs), caption, 'tabs') : null;
  if (tabbed?.columns === 'told' && tabbed.rows[0]!.length === usualCells(rows)) return tabbed;
  const headers = headersOf(lines), own = lines.slice(headers).filter(isRow), columns = columnsOf(own.length > 1 ? own : rows);
  const make = (read: { rows: readonly Row[]; headers: number }, doubt: TableDoubt | null, columns: Table['columns'] = doubt ? 'uncertain' : 'told'): Table | null => (isTable(read.rows, read.headers) ? {
    span: { start: lines[0]!.start, end: lines.at(-1)!.end }, caption: caption && { start: caption.start, end: caption.end }, rows: read.rows, headers: read.headers, columns, doubt,
  } : null);
  if (columns.length > 1) {
    const cells = cellsOf(lines, columns, headers);
    if (!cells.crossing && columns.length >= usualCells(own)) return make(cells, null);
    if (cells.crossing <= own.length * CROSSING && columns.length >= usualCells(own)) return make(cells, 'crossing');
  }
  return byCounting(lines, headers, make);
}

/** Whether nothing but tabs parts the cells of a row. */
const isTabbed = ({ segments }: TableLine) => segments.every(({ tabs }, i) => i === 0 || tabs > segments[i - 1]!.tabs);

/** A line as if each tab led to the next column, however wide the cells are. */
function byTabs(line: TableLine): TableLine {
  return { ...line, segments: line.segments.map((segment) => ({ ...segment, from: segment.tabs * 2, to: segment.tabs * 2 + 1 })) };
}

/** How many cells most rows have. */
function usualCells(rows: readonly TableLine[]): number {
  const counts = new Map<number, number>();
  for (const { segments } of rows) counts.set(segments.length, (counts.get(segments.length) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best), [0, 0] as readonly [number, number])[0];
}

/** Where cells stand in other places in each row their number tells the columns, if all rows have as many. */
function byCounting(lines: readonly TableLine[], headers: number, make: (read: { rows: readonly Row[]; headers: number }, doubt: TableDoubt | null, columns?: Table['columns']) => Table | null): Table | null {
  const body = lines.slice(headers).filter(isRow), count = usualCells(body), isWhole = body.length > 1 && lines.slice(headers).every(({ segments }) => segments.length === count);
  if (isWhole) return make({ rows: lines.map((line) => filledUp(rowOf(line), count)), headers }, lines.slice(0, headers).every(({ segments }) => segments.length === count) ? null : 'unaligned');
  return make({ rows: lines.map((line) => [asOne(line)]), headers: 0 }, 'unaligned', 'untold');
}

/** A header with fewer cells than columns has none above the first ones. */
function filledUp(row: Row, count: number): Row {
  return row.length >= count ? row.slice(0, count) : [...Array.from({ length: count - row.length }, () => EMPTY), ...row];
}

function asOne({ segments, start, end }: TableLine): TableCell {
  return { text: segments.map(({ text }) => text).join('  '), span: { start, end }, across: 1 };
}
