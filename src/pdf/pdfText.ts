import { firstAtLeast, lastAtMost } from '../text/search.ts';

/** A PDF as a text layer: what the reader of papers expects, and beside it where and how large each line is printed. Plain data, which a worker can hand over. */
export interface PdfText {
  /** Lines in reading order; a form feed stands before each page but the first. */
  readonly text: string;
  /** In text order. Blank lines between paragraphs are none of them, nor is the note of an advance copy, which is printed up the side of the page and stands at its end in the text. */
  readonly lines: readonly PdfLine[];
  readonly pages: readonly PdfPage[];
  readonly sizes: PdfSizes;
}

/** A line as it is printed. Measures are in points, from the top left corner of the page as one sees it. */
export interface PdfLine {
  /** Offset in the text. */
  readonly start: number;
  readonly end: number;
  /** Counted from 0. */
  readonly page: number;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  readonly width: number;
  /** Of most of its characters. */
  readonly size: number;
}

export interface PdfPage {
  /** Offset in the text of its first line. */
  readonly start: number;
  readonly width: number;
  readonly height: number;
  /** `empty`: it has no text, as the picture of a scanned page; `damaged`: it could not be read, or not to its end. */
  readonly state: 'read' | 'empty' | 'damaged';
}

/** What the sizes of a paper's lines are used for, in points; null where the paper has no such size. */
export interface PdfSizes {
  /** The largest that much of the text has: answers and, where no question is set smaller, everything. */
  readonly answer: number;
  /** The next smaller one that much of the text has: questions and prefaces of the Bundestag's answers. */
  readonly question: number | null;
  /** Smaller than all of these. */
  readonly footnote: number | null;
}

export type PdfProblemCode = 'encrypted' | 'damaged' | 'no-text' | 'too-large' | 'too-many-pages' | 'too-much-text' | 'too-slow';

/** Why a PDF gives no text. */
export interface PdfProblem {
  readonly problem: PdfProblemCode;
}

/** What a PDF may cost. */
export interface PdfLimits {
  /** Of the file. */
  readonly bytes: number;
  readonly pages: number;
  readonly characters: number;
  readonly milliseconds: number;
}

export const PDF_LIMITS: PdfLimits = { bytes: 64 * 1024 * 1024, pages: 3000, characters: 20_000_000, milliseconds: 120_000 };

/** A place on a page, as jumps into the PDF need it. */
export interface PdfPlace {
  /** Counted from 0. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** Where an offset of the text is printed: on its line, as far along as its characters go; between two lines at the end of the first one. */
export function placeAt({ lines, pages }: PdfText, offset: number): PdfPlace {
  const page = Math.max(0, lastAtMost(pages.map(({ start }) => start), offset)), line = lines[lastAtMost(lines.map(({ start }) => start), offset)];
  if (line?.page !== page) return { page, x: 0, y: 0 };
  const along = Math.min(1, (offset - line.start) / (line.end - line.start));
  return { page, x: line.x + along * line.width, y: line.y };
}

/** How far above its baseline the middle of a line's letters lies, as a share of their size. */
const MIDDLE = 0.35;
/** A line beside a place counts as farther away than one above it, which is what people mean: so many points beside are worth one in height, and all of them no more than half a line. */
const BESIDE = 20;

/** The offset of what is printed at a place of a page, the inverse of `placeAt`: within the nearest line, as far along as the place is; the page's beginning where it has no text. */
export function offsetAt({ lines, pages }: PdfText, { page, x, y }: PdfPlace): number {
  let nearest: PdfLine | null = null, least = Infinity;
  for (const line of lines.slice(firstAtLeast(lines.map((one) => one.page), page))) {
    if (line.page !== page) break;
    const beside = Math.max(line.x - x, x - line.x - line.width, 0), distance = Math.abs(y - line.y + MIDDLE * line.size) + Math.min(beside / BESIDE, line.size / 2);
    if (distance < least) [nearest, least] = [line, distance];
  }
  if (!nearest) return pages[Math.min(page, pages.length - 1)]?.start ?? 0;
  const along = nearest.width > 0 ? Math.min(1, Math.max(0, (x - nearest.x) / nearest.width)) : 0;
  return nearest.start + Math.round(along * (nearest.end - nearest.start));
}
