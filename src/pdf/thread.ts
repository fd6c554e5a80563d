import type { PdfLimits, PdfProblem, PdfText } from './pdfText.ts';
import { readPdf } from './read.ts';

/** What a thread that reads PDFs and the one that started it tell each other: one request at a time, and its answer. */

export { readPdf };

export interface PdfRequest {
  readonly bytes: Uint8Array;
  readonly limits: PdfLimits;
}

/** The first message says that the thread is there; each further one answers a request. */
export type PdfReply = 'ready' | PdfText | PdfProblem;

/** What threads of Node and of browsers have in common. */
export interface PdfPort {
  onmessage: ((event: { readonly data: PdfRequest }) => void) | null;
  postMessage(reply: PdfReply): void;
}

/** Reads what it is handed. */
export function serve(port: PdfPort): void {
  port.onmessage = ({ data: { bytes, limits } }) => { void readPdf(bytes, limits).then((read) => { port.postMessage(read); }); };
  port.postMessage('ready');
}
