import { ADVANCE_NOTE } from '../../src/text/advanceCopy.ts';
import type { Role } from './printed.ts';

/** How a paper is printed. Measures are in points. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Left and right. */
  readonly margin: number;
  readonly columns: 1 | 2;
  readonly gutter: number;
  readonly sizes: Readonly<Record<Role | 'foot', number>>;
  /** Of the size. */
  readonly leading: number;
  readonly font: 'standard' | 'embedded';
  /** How lines are put on the page: as one run each, or each word as a run of its own, spread over the measure, in an order of its own. */
  readonly runs: 'line' | 'word';
  /** Where numbers and letters of questions stand: in front of the text, which goes on below itself, or as the text's first word. */
  readonly numbers: 'hanging' | 'inline';
  readonly pageNumber: 'running head' | 'foot' | 'as in the manuscript';
  /** Up the side of each page, whether or not the manuscript is an advance copy. */
  readonly marginText: string | null;
}

const BUNDESTAG: Layout = {
  width: 595.28, height: 841.89, margin: 70, columns: 1, gutter: 0, sizes: { head: 11, question: 10, answer: 11, foot: 7 }, leading: 1.15,
  font: 'embedded', runs: 'line', numbers: 'hanging', pageNumber: 'running head', marginText: null,
};

/** The layouts of the official papers, by what is special in them. */
export const LAYOUTS = {
  bundestag: BUNDESTAG,
  'advance-copy': { ...BUNDESTAG, runs: 'word', marginText: ADVANCE_NOTE },
  'two-columns': { ...BUNDESTAG, width: 960, height: 520, columns: 2, gutter: 22, sizes: { head: 11, question: 10, answer: 10, foot: 7 }, numbers: 'inline' },
  letter: { ...BUNDESTAG, margin: 45, sizes: { head: 10, question: 10, answer: 10, foot: 7 }, leading: 1.35, height: 900, font: 'standard', numbers: 'inline', pageNumber: 'foot' },
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof LAYOUTS;
