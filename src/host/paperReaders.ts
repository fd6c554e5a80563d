import * as vscode from 'vscode';
import { readFacts } from '../corpus/fileReading.ts';
import { fileStat } from './files.ts';
import { bytesOf } from './indexing.ts';
import type { Knowledge } from './knowledge.ts';
import { partFile } from './parts.ts';
import { Readers } from './readers.ts';
import { startThread } from './thread.ts';

declare const HOST: 'node' | 'web';

/** How many threads read papers at most. */
const MOST_THREADS = 2;

/** What reads the papers of the folder: threads where this host starts them. They know the names that are known. */
export function createReaders(extension: vscode.Uri, knowledge: Knowledge, log: vscode.LogOutputChannel): Readers {
  const cores = HOST === 'web' ? (globalThis as unknown as { readonly navigator: { readonly hardwareConcurrency: number } }).navigator.hardwareConcurrency : process.getBuiltinModule('node:os').availableParallelism();
  const readers = new Readers({
    start: () => startThread([partFile(extension, 'reader'), partFile(extension, 'knowledge')]),
    readHere: async (request) => {
      const { from, limit } = request;
      if (!('path' in from)) return readFacts(request, knowledge.matcher, null);
      const uri = vscode.Uri.file(from.path), stamp = await fileStat(uri), bytes = stamp ? await bytesOf(uri, stamp.size, limit) : 'gone';
      return typeof bytes === 'string' ? { stamp, left: bytes } : { ...readFacts({ ...request, from: bytes }, knowledge.matcher, null), stamp };
    },
    failed: (error, uri) => { log.error(uri === null ? `no threads: ${error.message}` : `${uri}: a thread has ended: ${error.message}`); },
  }, { threads: Math.min(MOST_THREADS, Math.max(1, cores - 1)) });
  const know = () => { readers.know(knowledge.own.current.map(({ entities, hidden }) => ({ entities, hidden }))); };
  knowledge.onDidChange(know);
  return readers;
}
