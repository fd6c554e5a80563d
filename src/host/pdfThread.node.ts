import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import type { PdfLimits, PdfProblem, PdfText } from '../pdf/pdfText.ts';
import type { PdfReply, PdfRequest } from '../pdf/thread.ts';
import { ThreadEnded, type PdfThread } from './pdfReader.ts';

/** How much memory a thread may take for what it makes of a PDF, in megabytes: for objects, and for bytes, which count with those of the whole process alone. */
const MOST_MEMORY = 1024;
/** How often one looks, in milliseconds. */
const LOOK = 100;
const START = 'const { parentPort, workerData } = require("node:worker_threads"); require(workerData).serve(parentPort)';

/** A thread of Node. */
export async function startThread(part: vscode.Uri): Promise<PdfThread> {
  const worker = new Worker(START, { eval: true, workerData: part.fsPath, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
  const reply = () => new Promise<PdfReply>((resolve, reject) => {
    worker.removeAllListeners();
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => { reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadEnded('too-much-text') : error); });
  });
  await reply();
  return {
    read: async (bytes: Uint8Array, limits: PdfLimits): Promise<PdfText | PdfProblem> => {
      const before = process.memoryUsage.rss(), own = new Uint8Array(bytes); // the host's may be a part of something larger, which can't be handed over
      let look: ReturnType<typeof setInterval> | undefined;
      const tooMuch = new Promise<never>((_, reject) => {
        look = setInterval(() => { if (process.memoryUsage.rss() - before > MOST_MEMORY * 1024 * 1024) reject(new ThreadEnded('too-much-text')); }, LOOK);
      });
      try {
        const read = Promise.race([reply(), tooMuch]);
        worker.postMessage({ bytes: own, limits } satisfies PdfRequest, [own.buffer]);
        return await read as PdfText | PdfProblem;
      } finally {
        clearInterval(look);
      }
    },
    end: () => { void worker.terminate(); },
  };
}
