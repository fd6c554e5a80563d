import { mainSize, rowsOf, usualLeading, type Row, type Segment } from './rows.ts';
import type { PageRuns, Run } from './runs.ts';

/** The rows of a page as one reads them, and where the gutter of its columns is; null where it has none. */
export interface Ordered {
  readonly rows: readonly Row[];
  readonly gutter: number | null;
}

/**
 * Puts the rows of a page into the order in which one reads them: columns of prose one after the other; the cells of a table stay in their row.
 * @param usual the gutter of a page before: where columns are usual, one line in the second one is enough
 */
export function readingOrder(page: PageRuns, usual: number | null): Ordered {
  const rows = rowsOf(page.runs), edges = edgesOf(rows);
  for (const gutter of [gutterOf(rows.filter((row) => !edges.has(row)), page.width), usual]) {
    if (gutter === null) continue;
    let found = false;
    const ordered = stretches(rows, (row) => !edges.has(row) && !crosses(row, gutter)).flatMap(({ apart, rows: stretch }) => {
      if (!apart || !areColumns(stretch, gutter, page.width, usual !== null)) return stretch;
      found = true;
      return inColumns(stretch, gutter);
    });
    if (found) return { rows: ordered, gutter };
  }
  return { rows: besideQuestions(rows), gutter: null };
}

/** A running head or a page's number stands so far from the rest, in usual leadings. */
const EDGE = 1.5;
/** Footnotes are set in smaller type than most of the page: at most so large, in parts of it. */
const SMALLER = 0.85;

/** What belongs to no column: the first and the last row of a page, if they stand apart, and the footnotes at its foot. */
function edgesOf(rows: readonly Row[]): Set<Row> {
  const down = EDGE * usualLeading(rows), edges = new Set<Row>(), usual = rows.map(mainSize).sort((a, b) => a - b)[rows.length >> 1]!;
  if (rows.length > 1 && rows[1]!.y - rows[0]!.y > down) edges.add(rows[0]!);
  let last = rows.length - 1;
  if (last > 0 && rows[last]!.y - rows[last - 1]!.y > down) edges.add(rows[last--]!);
  for (; last > 0 && mainSize(rows[last]!) <= SMALLER * usual; last--) edges.add(rows[last]!);
  return edges;
}

/** A gutter lies in the middle of a page: between these shares of its width. */
const GUTTER_FROM = 0.42, GUTTER_TO = 0.62;
/** How many rows columns have at least. */
const COLUMN_ROWS = 8;
/** Columns are prose: so wide in parts of the page, and with so many lines that begin in the middle of a sentence. The cells of tables begin with capitals and figures. */
const COLUMN_WIDTH = 0.2, GOING_ON = /^\p{Ll}/u, GOING_ON_SHARE = 0.15, GOING_ON_AT_LEAST = 2;

/** Where the fewest rows have text in the middle of a page: right before the second column begins. Null where there is none. */
function gutterOf(rows: readonly Row[], width: number): number | null {
  if (rows.length < COLUMN_ROWS) return null;
  const from = Math.ceil(GUTTER_FROM * width), band = Math.floor(GUTTER_TO * width) - from, covered = new Int32Array(band + 2);
  for (const { segments } of rows) for (const { x, end } of segments) {
    if (end <= from || x >= from + band) continue;
    covered[Math.max(0, Math.floor(x) - from)]!++;
    covered[Math.min(band, Math.ceil(end) - from) + 1]!--;
  }
  let best = 0;
  for (let i = 1; i <= band; i++) covered[i]! += covered[i - 1]!;
  for (let i = 1; i <= band; i++) if (covered[i]! <= covered[best]!) best = i; // the last one: lines of the first column end where they like
  return best < band && covered[best]! < rows.length / 2 ? from + best : null;
}

const crosses = ({ segments }: Row, at: number) => segments.some(({ x, end }) => x < at && end > at);

/** The rows in stretches that share a property and those that don't. */
function stretches(rows: readonly Row[], isApart: (row: Row) => boolean): { apart: boolean; rows: Row[] }[] {
  const found: { apart: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const apart = isApart(row), last = found.at(-1);
    if (last?.apart === apart) last.rows.push(row);
    else found.push({ apart, rows: [row] });
  }
  return found;
}

/** Whether there is prose on both sides of a gutter, or a rest of it on the right side, or lines of their own height; where columns are usual, anything that begins where the second one does. */
function areColumns(rows: readonly Row[], gutter: number, width: number, usual: boolean): boolean {
  const [left, right] = sidesOf(rows, gutter).map(rowsOf) as [Row[], Row[]];
  if (!right.length) return false;
  if (usual && right.filter(({ segments }) => segments[0]!.x - gutter < AT_EDGE).length >= AT_EDGE_SHARE * right.length && (isProse(left, width) || isProse(right, width) || areApart(left, right, width))) return true;
  return left.length >= COLUMN_ROWS && isProse(left, width) && (usual || right.length < COLUMN_ROWS / 2 || isProse(right, width) || areApart(left, right, width));
}

/** How near to its edge, in points, the lines of a second column begin that is known from another page, and how many of them: some are indented. */
const AT_EDGE = 3, AT_EDGE_SHARE = 0.6;
/** Which share of the lines on the right stands at heights of its own: the cells of a row share one. */
const OWN_HEIGHT_SHARE = 0.4, SAME_HEIGHT = 0.15;

function areApart(left: readonly Row[], right: readonly Row[], width: number): boolean {
  const heights = left.map(({ y }) => y), own = right.filter(({ y, size }) => !heights.some((height) => Math.abs(height - y) < SAME_HEIGHT * size));
  return widthOf(right) >= COLUMN_WIDTH * width && own.length >= OWN_HEIGHT_SHARE * right.length;
}

const widthOf = (side: readonly Row[]) => Math.max(...side.map(({ segments }) => segments.at(-1)!.end)) - Math.min(...side.map(({ segments }) => segments[0]!.x));

function isProse(side: readonly Row[], width: number): boolean {
  const goingOn = side.filter(({ segments }) => GOING_ON.test(segments[0]!.text));
  return widthOf(side) >= COLUMN_WIDTH * width && goingOn.length >= Math.max(GOING_ON_AT_LEAST, GOING_ON_SHARE * side.length);
}

function inColumns(rows: readonly Row[], at: number): Row[] {
  return sidesOf(rows, at).flatMap(rowsOf);
}

/** The runs on both sides of a place. */
function sidesOf(rows: readonly Row[], at: number): [Run[], Run[]] {
  const runs = rows.flatMap(({ segments }) => segments.flatMap((segment) => segment.runs));
  return [runs.filter(({ x }) => x < at), runs.filter(({ x }) => x >= at)];
}

/** In weekly collections of written questions the asker stands in a column of its own beside the question. */
const ASKER = /^\d{1,3}\.\s*Abgeordnete/;
/** What follows below such a block, in parts of the size: a gap of this height, or a line that begins left of the question and goes on into it. */
const GAP_BELOW = 1.7;

/** Puts askers in front of their questions. */
function besideQuestions(rows: readonly Row[]): Row[] {
  const ordered: Row[] = [];
  for (let i = 0; i < rows.length;) {
    const end = endOfBlock(rows, i);
    if (end > i) { ordered.push(...inColumns(rows.slice(i, end), questionOf(rows[i]!)!.x - 1)); i = end; }
    else ordered.push(rows[i++]!);
  }
  return ordered;
}

/** What stands beside the asker, if the row is the first one of an asker. */
function questionOf({ segments }: Row): Segment | null {
  const name = segments.findIndex(({ text }) => /Abgeordnete/.test(text));
  return name >= 0 && ASKER.test(segments.slice(0, name + 1).map(({ text }) => text).join(' ')) ? segments[name + 1] ?? null : null;
}

/** Behind the last row of the block of asker and question that begins at a row; that row where none does. */
function endOfBlock(rows: readonly Row[], i: number): number {
  const question = questionOf(rows[i]!);
  if (!question) return i;
  let end = i + 1;
  while (end < rows.length && rows[end]!.y - rows[end - 1]!.y <= GAP_BELOW * rows[end]!.size && !crosses(rows[end]!, question.x - 1) && !questionOf(rows[end]!)) end++;
  return end;
}
