import fs from 'node:fs';
import path from 'node:path';
import type * as vscode from 'vscode';
import { readFacts, type Disk, type FileReading, type FileRequest } from '../src/corpus/fileReading.ts';
import { Readers, type ReaderThread } from '../src/host/readers.ts';
import { startThread } from '../src/host/thread.node.ts';
import { matcher } from './texts.ts';

/** Files read as the editor reads them: by its threads, with the parts that are shipped (`npm run bench` builds them), or on the thread that asks. */

const PARTS = ['reader', 'knowledge'].map((part) => ({ fsPath: path.resolve(`dist/${part}.node.cjs`) }) as vscode.Uri);
const LARGEST = 5e6;
const disk = fs as unknown as Disk; // `openSync` reads where nothing else is said

const requestOf = (file: string): FileRequest => ({ uri: file, from: { path: file }, limit: LARGEST, encoding: 'utf8', known: null });

export function startReaders(threads: number): Readers {
  const failed = (error: Error) => { throw error; };
  return new Readers({ start: () => startThread(PARTS) as Promise<ReaderThread>, readHere: (request) => Promise.resolve(readFacts(request, matcher, disk)), failed }, { threads });
}

/** The facts of files, in whatever order they come. */
export async function readAll(readers: Readers, files: readonly string[], take: (file: string, facts: Uint8Array) => void = () => undefined): Promise<void> {
  await Promise.all(files.map(async (file) => { take(file, factsOf(await readers.read(requestOf(file)))); }));
}

export function readHere(file: string): Uint8Array {
  return factsOf(readFacts(requestOf(file), matcher, disk));
}

function factsOf(reading: FileReading): Uint8Array {
  if (!('facts' in reading)) throw new Error('left' in reading ? reading.left : 'same');
  return reading.facts;
}
