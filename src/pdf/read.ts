import { readingOrder } from './columns.ts';
import { openPdf, type OpenPdf } from './package.ts';
import { PDF_LIMITS, type PdfLimits, type PdfLine, type PdfPage, type PdfProblem, type PdfText } from './pdfText.ts';
import { ADVANCE_NOTE } from '../text/advanceCopy.ts';
import { mainSize, paragraphLeading, textOf, type Row } from './rows.ts';
import type { PageRuns } from './runs.ts';
import { sizesOf } from './sizes.ts';

/**
 * Reads the text of a PDF. Total: whatever the bytes are, there is a text or the code of a problem. Pages are read one by one and let go;
 * other work on the thread gets its turn in between. The bytes are used up (pdf.js takes them over): hand in a copy where they are still needed.
 */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits = PDF_LIMITS): Promise<PdfText | PdfProblem> {
  if (bytes.length > limits.bytes) return { problem: 'too-large' };
  const deadline = Date.now() + limits.milliseconds, pdf = await openPdf(bytes);
  if ('problem' in pdf) return pdf;
  try {
    return pdf.pages > limits.pages ? { problem: 'too-many-pages' } : await readPages(pdf, limits, deadline);
  } finally {
    await pdf.close();
  }
}

/** How many pages wait for one that shows where the columns of all are: a first page has less of them. */
const AHEAD = 12;
/** After how many milliseconds of work others get their turn. */
const TURN = 12;

async function readPages(pdf: OpenPdf, limits: PdfLimits, deadline: number): Promise<PdfText | PdfProblem> {
  const layer = new Layer(), waiting: (PageRuns | null)[] = [];
  let turn = Date.now() + TURN, usual: number | null = null;
  const take = (page: PageRuns | null) => {
    if (!page) { layer.addDamaged(); return; }
    const { rows, gutter } = readingOrder(page, usual);
    usual = gutter ?? usual;
    layer.add(rows, page);
  };
  for (let index = 0; index < pdf.pages; index++) {
    const page = await pdf.page(index, () => Date.now() <= deadline).catch(() => null);
    if (usual === null && index < AHEAD) usual = page && readingOrder(page, null).gutter;
    waiting.push(page);
    if (usual !== null || index >= AHEAD) for (const one of waiting.splice(0)) take(one);
    if (Date.now() > deadline) return { problem: 'too-slow' };
    if (layer.length > limits.characters) return { problem: 'too-much-text' };
    if (Date.now() > turn) {
      await others();
      turn = Date.now() + TURN;
    }
  }
  for (const one of waiting) take(one);
  return layer.length > limits.characters ? { problem: 'too-much-text' } : layer.finish();
}

/** What Node and browsers have in common. */
interface Port { onmessage: (() => void) | null; postMessage(message: null): void; close(): void }

/** Gives others their turn. A timer would do it too, but waits for a millisecond or, in a browser, for four. */
const others = () => new Promise<void>((resolve) => {
  const { port1, port2 } = new MessageChannel() as unknown as Record<'port1' | 'port2', Port>;
  port1.onmessage = () => { port1.close(); resolve(); };
  port2.postMessage(null);
});

/** Collects pages. */
class Layer {
  private readonly parts: string[] = [];
  private readonly lines: PdfLine[] = [];
  private readonly pages: PdfPage[] = [];
  length = 0;

  add(rows: readonly Row[], { width, height, isAdvance }: PageRuns) {
    this.begin(width, height, rows.length ? 'read' : 'empty');
    const leading = paragraphLeading(rows);
    rows.forEach((row, i) => {
      const text = textOf(row), x = row.segments[0]!.x, above = rows[i - 1], down = above ? row.y - above.y : 0;
      if (down > PARAGRAPH * leading && down > PARAGRAPH * row.size) this.put('\n');
      this.lines.push({ start: this.length, end: this.length + text.length, page: this.pages.length - 1, x, y: row.y, width: row.segments.at(-1)!.end - x, size: Math.round(mainSize(row) * 100) / 100 });
      this.put(text + '\n');
    });
    if (isAdvance && rows.length) this.put(`\n${ADVANCE_NOTE}\n`);
  }

  addDamaged() { this.begin(0, 0, 'damaged'); }

  finish(): PdfText | PdfProblem {
    const { lines, pages } = this;
    if (!lines.length) return { problem: pages.some(({ state }) => state === 'damaged') ? 'damaged' : 'no-text' };
    return { text: this.parts.join(''), lines, pages, sizes: sizesOf(lines) };
  }

  private begin(width: number, height: number, state: PdfPage['state']) {
    if (this.pages.length) this.put('\f');
    this.pages.push({ start: this.length, width, height, state });
  }

  private put(text: string) {
    this.parts.push(text);
    this.length += text.length;
  }
}

/** Paragraphs stand apart where there is so much more than the usual leading between two lines. */
const PARAGRAPH = 1.4;
