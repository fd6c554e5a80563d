import { readPdf } from '../../src/pdf/read.ts';
import type { PdfText } from '../../src/pdf/pdfText.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import { manuscriptOf, spanOfLines } from './printed.ts';
import { typeset } from './typeset.ts';

/** What gold says of where questions are printed: lines, counted from 0, both ends included. */
export interface GoldQuestions {
  readonly questions: readonly { readonly lines?: readonly (readonly [number, number])[] }[];
}

/** The official layouts as one paper has them: its own running heads, and room for its own lines and pages. */
export const OFFICIAL: Readonly<Record<'bundestag' | 'letter', Layout>> = {
  bundestag: { ...LAYOUTS.bundestag, pageNumber: 'as in the manuscript', height: 1100 },
  letter: { ...LAYOUTS.letter, pageNumber: 'as in the manuscript', width: 700, height: 1100, leading: 1.15 },
};

/** A paper whose gold is known, set as a PDF and read back as a text layer. What the gold calls a question is set as one. */
export async function setAndRead(text: string, gold: GoldQuestions, layout: Layout): Promise<PdfText> {
  const asked = gold.questions.flatMap(({ lines = [] }) => lines.map((pair) => spanOfLines(text, pair)));
  const pdf = await readPdf(await typeset(manuscriptOf(text, asked), { layout }));
  if ('problem' in pdf) throw new Error(pdf.problem);
  return pdf;
}
