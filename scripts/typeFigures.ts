import fs from 'node:fs';
import { paperReport } from '../src/exports/report.ts';
import { readPaper } from '../src/paper/read.ts';
import { layoutOf } from '../src/pdf/layout.ts';
import type { Layout } from '../src/text/layout.ts';
import { goldPapers, missesOf, type Gold } from './gold.ts';
import { setAndRead } from './pdf/goldPapers.ts';
import { LAYOUTS, type LayoutName } from './pdf/layouts.ts';

/** How a paper is read that is set in an official layout, with what its type tells and without. */
export interface TypeFigures {
  readonly file: string;
  readonly layout: LayoutName;
  /** Questions, answers and fields of the head that the gold has. */
  readonly all: number;
  readonly missedWith: readonly string[];
  readonly missedWithout: readonly string[];
}

/** With questions smaller than answers, and with a head that is larger than both: there the type tells nothing. */
const IN: readonly LayoutName[] = ['bundestag', 'two-columns'];

/** The figures of the papers of a folder, which are set and read one by one. */
export async function* typeFigures(folder: string): AsyncGenerator<TypeFigures> {
  for (const layout of IN) for (const { file, gold } of goldPapers(folder)) {
    const pdf = await setAndRead(fs.readFileSync(file, 'utf8'), gold, LAYOUTS[layout]);
    const missed = (type: Layout | null) => missesOf(gold, paperReport(file, pdf.text, readPaper(pdf.text, null, type), () => ''));
    yield { file, layout, all: sizeOf(gold), missedWith: missed(layoutOf(pdf)), missedWithout: missed(null) };
  }
}

const sizeOf = ({ questions, answers, paper }: Gold) => questions.length + answers.reduce((sum, { covers }) => sum + covers.length, 0) + Object.values(paper).filter((value) => value !== null).length;
