import * as vscode from 'vscode';
import type { Thread } from './thread.ts';

/** A browser's worker: what of it is used here. */
interface WebWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(request: unknown, transfer: readonly ArrayBuffer[]): void;
  terminate(): void;
}
const { Worker } = globalThis as unknown as { readonly Worker: new (address: string) => WebWorker };

/** How long a worker may take to be there, in milliseconds. */
const PATIENCE = 10_000;

/** A worker of the browser. Its sources are handed over: in a worker one can't load what belongs to another origin. */
export async function startThread<Request, Reply>(parts: readonly vscode.Uri[]): Promise<Thread<Request, Reply>> {
  const sources = await Promise.all(parts.map((part) => vscode.workspace.fs.readFile(part)));
  const modules = sources.flatMap((source) => ['parts.push((function () { const module = { exports: {} }; (function (module, exports) {', new Uint8Array(source), '\n})(module, module.exports); return module.exports; })());\n']);
  const address = URL.createObjectURL(new Blob(['const parts = [];\n', ...modules, 'parts[0].serve(self, ...parts.slice(1));']));
  const worker = new Worker(address);
  const listen = (got: (reply: Reply) => void, failed: (error: Error) => void) => {
    worker.onmessage = ({ data }) => { got(data as Reply); };
    worker.onerror = ({ message }) => { failed(new Error(message ?? 'the worker has ended')); };
  };
  const end = () => {
    worker.terminate();
    URL.revokeObjectURL(address);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<unknown>((resolve, reject) => {
      listen(resolve, reject);
      timer = setTimeout(() => { reject(new Error('no worker came')); }, PATIENCE);
    });
  } catch (error) {
    end();
    throw error;
  } finally {
    clearTimeout(timer);
  }
  return { listen, post: (request, transfer = []) => { worker.postMessage(request, transfer); }, memory: () => 0, end };
}
