import { ADVANCE_NOTE, isAdvanceCopy } from '../text/advanceCopy.ts';

/** A run of text as pdf.js gives it out: one font, one baseline, no wide gap. Measures are in points from the top left corner of the page as one sees it. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** The upright text of a page. */
export interface PageRuns {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Whether the text at its side says that this is an advance copy. */
  readonly isAdvance: boolean;
}

/** A run before it is known which way the page is read. */
export interface TurnedRun extends Run {
  /** Quarter turns clockwise; null where it stands askew, as a watermark. */
  readonly turns: 0 | 1 | 2 | 3 | null;
  /** How far it runs down for each point to the right, once it is turned. */
  readonly slope: number;
}

/** How many times as much text must run another way before a page counts as turned: a margin text can be longer than what is left on a last page. */
const TURNED = 3;

/**
 * The text of a page that is upright: what most of it is, so that a table that was turned to fit the page is read, and the margin text of an
 * advance copy and watermarks are not. Of the margin text is kept that it is there.
 */
export function uprightRuns(width: number, height: number, all: readonly TurnedRun[]): PageRuns {
  const characters = [0, 0, 0, 0], note = ([1, 2, 3] as const).find((side) => isAdvanceCopy(all.filter((run) => run.turns === side).map(({ text }) => text)));
  for (const { turns, text } of all) if (turns !== null) characters[turns]! += text.length * (turns ? 1 : TURNED);
  if (note) characters[note]! -= ADVANCE_NOTE.length;
  const turns = characters.indexOf(Math.max(...characters));
  return { ...turned(width, height, turns, all.filter((run) => run.turns === turns)), isAdvance: note !== undefined && note !== turns };
}

function turned(width: number, height: number, turns: number, runs: readonly TurnedRun[]): Omit<PageRuns, 'isAdvance'> {
  if (turns === 1) return straight(height, width, runs.map((run) => ({ ...run, x: run.y, y: width - run.x })));
  if (turns === 2) return straight(width, height, runs.map((run) => ({ ...run, x: width - run.x, y: height - run.y })));
  if (turns === 3) return straight(height, width, runs.map((run) => ({ ...run, x: height - run.y, y: run.x })));
  return straight(width, height, runs);
}

/** Where a page was scanned aslant, its lines are set level: around its middle, by the slope of most of its runs. */
function straight(width: number, height: number, runs: readonly TurnedRun[]): Omit<PageRuns, 'isAdvance'> {
  const slopes = runs.map(({ slope }) => slope).sort((a, b) => a - b), slope = slopes[slopes.length >> 1] ?? 0;
  return { width, height, runs: slope ? runs.map((run) => ({ ...run, y: run.y - slope * (run.x - width / 2) })) : runs };
}
