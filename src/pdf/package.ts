import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { normalText } from './characters.ts';
import type { PdfProblem } from './pdfText.ts';
import { uprightRuns, type PageRuns, type TurnedRun } from './runs.ts';

/** The one file that knows the package: pdf.js. It runs on the thread that calls it, without a canvas, without eval and without files of its own. */

/** A PDF that was opened. Its pages are read one by one. */
export interface OpenPdf {
  readonly pages: number;
  /** The upright text of a page, counted from 0. `goOn` is asked now and then; where it says no, what there is up to then is given. */
  page(index: number, goOn: () => boolean): Promise<PageRuns>;
  close(): Promise<void>;
}

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
let loaded: Promise<Pdfjs> | null = null;

/** pdf.js, loaded when it is first asked for. */
export const pdfjs = (): Promise<Pdfjs> => (loaded ??= load());

/** What pdf.js draws with. It asks for these when it is loaded, even where nothing is drawn. */
const DRAWN_WITH = ['DOMMatrix', 'ImageData', 'Path2D'];

class StandIn { readonly isStandIn = true; }

/** Loads pdf.js. Where the host has nothing to draw with, it has stand-ins while pdf.js is loaded, and none afterwards; nor is pdf.js heard that it can't draw. */
async function load(): Promise<Pdfjs> {
  const host = globalThis as Record<string, unknown>, lacking = DRAWN_WITH.filter((name) => !(name in host)), { warn } = console;
  for (const name of lacking) host[name] = StandIn;
  console.warn = () => undefined;
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs'); // pdf.js uses it on this thread where it is loaded already
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
    for (const name of lacking) delete host[name]; // eslint-disable-line @typescript-eslint/no-dynamic-delete -- others ask whether they are there
  }
}

/** Opens a PDF. The bytes are pdf.js's from here on. */
export async function openPdf(data: Uint8Array): Promise<OpenPdf | PdfProblem> {
  const { getDocument, VerbosityLevel } = await pdfjs();
  const task = getDocument({
    data, isEvalSupported: false, useSystemFonts: false, disableFontFace: true, useWorkerFetch: false, useWasm: false, isOffscreenCanvasSupported: false, isImageDecoderSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    return { pages: document.numPages, page: (index, goOn) => runsOf(document, index, goOn), close: () => task.destroy() };
  } catch (error) {
    await task.destroy();
    return { problem: (error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged' };
  }
}

async function runsOf(document: PDFDocumentProxy, index: number, goOn: () => boolean): Promise<PageRuns> {
  const page = await document.getPage(index + 1), runs: TurnedRun[] = [];
  try {
    const { width, height, transform } = page.getViewport({ scale: 1 });
    await eachItem(page, goOn, (item) => { const run = runOf(item, transform); if (run) runs.push(run); });
    return uprightRuns(width, height, runs);
  } finally {
    page.cleanup();
  }
}

async function eachItem(page: PDFPageProxy, goOn: () => boolean, take: (item: TextItem) => void) {
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of chunk.value.items) if ('str' in item) take(item);
    if (!goOn()) return reader.cancel(new Error('no further'));
  }
}

/** How far from a quarter turn text may stand: as the tangent of the angle. */
const ASKEW = 0.05;

function runOf(item: TextItem, [va, vb, vc, vd, ve, vf]: readonly number[]): TurnedRun | null {
  const text = normalText(item.str);
  if (!text.trim()) return null; // gaps are measured
  const [a, b, c, d, e, f] = item.transform as number[], size = Math.hypot(c!, d!);
  const right = va! * a! + vc! * b!, down = vb! * a! + vd! * b!, turns = turnsOf(right, down);
  return { text, x: va! * e! + vc! * f! + ve!, y: vb! * e! + vd! * f! + vf!, width: item.width, size, turns, slope: turns === null ? 0 : turns % 2 ? -right / down : down / right };
}

/** Of text that runs so far to the right and so far down. */
function turnsOf(right: number, down: number): TurnedRun['turns'] {
  if (Math.abs(down) <= ASKEW * Math.abs(right)) return right >= 0 ? 0 : 2;
  return Math.abs(right) <= ASKEW * Math.abs(down) ? (down >= 0 ? 1 : 3) : null;
}
