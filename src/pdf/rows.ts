import type { Run } from './runs.ts';

/** A row of a page: what stands on one baseline, from left to right. There is at least one segment. */
export interface Row {
  /** Of the baseline of its largest run. */
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** Runs of a row with no wide gap between them: a line of a column, a cell of a table. */
export interface Segment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly runs: readonly Run[];
}

/** Gaps in parts of the size: from here on a blank; a wide one, which stays visible; and what may overlap where a word was printed twice to make it bold. */
const BLANK = 0.14, WIDE = 1.5, PRINTED_TWICE = 0.15;
/** How far from a row's baseline its text may stand, in parts of the size: footnote marks stand higher. */
const OFF_BASELINE = 0.42;

/** The rows of runs, from the top down. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  let row: Run[] = [], y = 0, size = 0;
  const finish = () => { if (row.length) rows.push({ y, size, segments: segmentsOf(row) }); };
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    if (!row.length || run.y - y > OFF_BASELINE * Math.max(size, run.size)) {
      finish();
      row = []; size = 0;
    }
    row.push(run);
    if (run.size > size) { y = run.y; size = run.size; }
  }
  finish();
  return rows;
}

function segmentsOf(row: readonly Run[]): Segment[] {
  const runs = [...row].sort((a, b) => a.x - b.x), segments: Segment[] = [];
  let text = '', first = 0, end = -Infinity;
  runs.forEach((run, i) => {
    const before = runs[i - 1], gap = (run.x - end) / run.size;
    if (before?.text === run.text && run.x - before.x < PRINTED_TWICE * run.size) return;
    if (before && gap >= WIDE) {
      segments.push({ text, x: runs[first]!.x, end, runs: runs.slice(first, i) });
      text = ''; first = i;
    }
    text += (text && gap >= BLANK && !text.endsWith(' ') && !run.text.startsWith(' ') ? ' ' : '') + run.text;
    end = Math.max(end, run.x + run.width);
  });
  return [...segments, { text, x: runs[first]!.x, end, runs: runs.slice(first) }];
}

/** How many blanks stand for a wide gap: as many as fit into it, within bounds. */
const BLANK_WIDTH = 0.5, FEWEST_BLANKS = 3, MOST_BLANKS = 40;

/** A row as a line of text: wide gaps stay wide. */
export function textOf({ segments, size }: Row): string {
  return segments.reduce((line, { text, x }, i) => {
    const gap = i ? (x - segments[i - 1]!.end) / size / BLANK_WIDTH : 0;
    return line + (i ? ' '.repeat(Math.min(MOST_BLANKS, Math.max(FEWEST_BLANKS, Math.round(gap)))) : '') + text.trim();
  }, '');
}

/** The size of most of a row's characters. */
export function mainSize({ segments }: Row): number {
  const characters = new Map<number, number>();
  for (const { runs } of segments) for (const { size, text } of runs) characters.set(size, (characters.get(size) ?? 0) + text.length);
  return [...characters].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** The median of the leadings of a page. */
export const usualLeading = (rows: readonly Row[]): number => leadingOf(rows, 1 / 2);

/** The leading within the paragraphs of a page: of a quarter of its lines at least, even where most are paragraphs of their own. */
export const paragraphLeading = (rows: readonly Row[]): number => leadingOf(rows, 1 / 4);

function leadingOf(rows: readonly Row[], share: number): number {
  const leadings = rows.slice(1).map(({ y }, i) => y - rows[i]!.y).filter((down) => down > 0).sort((a, b) => a - b);
  return leadings[Math.floor(leadings.length * share)] ?? 0;
}
