import * as vscode from 'vscode';
import type { PdfLimits, PdfProblem, PdfText } from '../pdf/pdfText.ts';
import type { PdfReply, PdfRequest } from '../pdf/thread.ts';
import type { PdfThread } from './pdfReader.ts';

/** A browser's worker: what of it is used here. */
interface WebWorker {
  onmessage: ((event: { readonly data: PdfReply }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(request: PdfRequest, transfer: readonly ArrayBuffer[]): void;
  terminate(): void;
}
const { Worker } = globalThis as unknown as { readonly Worker: new (address: string) => WebWorker };

/** How long a worker may take to be there, in milliseconds. */
const PATIENCE = 10_000;

/** A worker of the browser. Its source is handed over: in a worker one can't load what belongs to another origin. */
export async function startThread(part: vscode.Uri): Promise<PdfThread> {
  const source = await vscode.workspace.fs.readFile(part);
  const address = URL.createObjectURL(new Blob(['const module = { exports: {} }; (function (module, exports) {', new Uint8Array(source), '\n})(module, module.exports); module.exports.serve(self);']));
  const worker = new Worker(address);
  const reply = () => new Promise<PdfReply>((resolve, reject) => {
    worker.onmessage = ({ data }) => { resolve(data); };
    worker.onerror = ({ message }) => { reject(new Error(message ?? 'the worker has ended')); };
  });
  const end = () => {
    worker.terminate();
    URL.revokeObjectURL(address);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await Promise.race([reply(), new Promise((_, reject) => { timer = setTimeout(() => { reject(new Error('no worker came')); }, PATIENCE); })]);
  } catch (error) {
    end();
    throw error;
  } finally {
    clearTimeout(timer);
  }
  return {
    read: (bytes: Uint8Array, limits: PdfLimits): Promise<PdfText | PdfProblem> => {
      const read = reply(), own = new Uint8Array(bytes); // the host's may be a part of something larger, which can't be handed over
      worker.postMessage({ bytes: own, limits }, [own.buffer]);
      return read as Promise<PdfText | PdfProblem>;
    },
    end,
  };
}
