import { Worker } from 'node:worker_threads';
import type * as vscode from 'vscode';
import { OutOfMemory, type Thread } from './thread.ts';

/** How much memory a thread may take for objects, in megabytes. */
const MOST_MEMORY = 1024;
const START = 'const { parentPort, workerData: [part, ...others] } = require("node:worker_threads"); require(part).serve(parentPort, ...others.map(require), require("node:fs"))';

/** A thread of Node. */
export async function startThread<Request, Reply>(parts: readonly vscode.Uri[]): Promise<Thread<Request, Reply>> {
  const worker = new Worker(START, { eval: true, workerData: parts.map(({ fsPath }) => fsPath), execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
  const listen = (got: (reply: Reply) => void, failed: (error: Error) => void) => {
    worker.removeAllListeners();
    worker.on('message', got);
    worker.on('error', (error: NodeJS.ErrnoException) => { failed(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new OutOfMemory(error.message) : error); });
    worker.on('exit', () => { failed(new Error('the thread has ended')); });
  };
  await new Promise<unknown>((resolve, reject) => { listen(resolve, reject); });
  return {
    listen,
    post: (request, transfer = []) => { worker.postMessage(request, transfer); },
    memory: () => process.memoryUsage.rss(),
    end: () => {
      worker.removeAllListeners();
      void worker.terminate();
    },
  };
}
