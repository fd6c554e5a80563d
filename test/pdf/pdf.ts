import assert from 'node:assert/strict';
import { LAYOUTS } from '../../scripts/pdf/layouts.ts';
import { pdfOf, type Piece } from '../../scripts/pdf/typeset.ts';
import type { PdfProblem, PdfText } from '../../src/pdf/pdfText.ts';
import { readPdf } from '../../src/pdf/read.ts';

/** What a PDF gives that must give text. */
export async function textOfPdf(bytes: Promise<Uint8Array>): Promise<PdfText> {
  const pdf: PdfText | PdfProblem = await readPdf(await bytes);
  if ('problem' in pdf) assert.fail(pdf.problem);
  return pdf;
}

/** The same for pages that are made of pieces; a piece is its text, where it stands, and how large it is. */
export function printed(...pages: readonly (readonly [text: string, x: number, y: number, size?: number, turned?: number][])[]): Promise<PdfText> {
  const pieces = pages.map((page) => page.map(([text, x, y, size = 10, turned = 0]): Piece => ({ text, x, y, size, turned })));
  return textOfPdf(pdfOf(pieces, { layout: LAYOUTS.bundestag }));
}
