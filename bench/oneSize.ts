import fs from 'node:fs';
import { Corpus } from '../src/corpus/corpus.ts';
import { unpackFacts } from '../src/corpus/packed.ts';
import { costOf, warmUp, type Cost } from './measure.ts';
import { askQuestions, type Asked } from './queries.ts';
import { run as searchPapers } from './search.ts';
import { readAll, readHere, startReaders } from './threads.ts';

/** What one folder costs: measured in a process of its own, so that nothing of a smaller one is left. */
export interface SizeFigures {
  readonly papers: number;
  readonly bytes: number;
  /** Every file read and decoded, one pattern. */
  readonly base: Cost;
  readonly oneThread: Cost;
  readonly twoThreads: Cost;
  /** Of the packed facts, and of all that the corpus keeps in heap and buffers. */
  readonly packed: number;
  readonly memory: number;
  readonly asked: readonly Asked[];
}

const THREADS = 2;
/** With these the compiler gets to know the work. */
const FIRST = 40;

export async function measureSize(files: readonly string[]): Promise<SizeFigures> {
  const readers = startReaders(THREADS), first = files.slice(0, FIRST);
  warmUp(() => indexed(first));
  for (let i = 0; i < THREADS; i++) await readAll(readers, first);
  const bases = [await costOf(() => { bare(files); })], onThreads = new Corpus();
  const twoThreads = await costOf(() => readAll(readers, files, (uri, facts) => { onThreads.apply({ uri, facts: unpackFacts(uri, facts) }); })), before = used();
  readers.dispose();

  let corpus = new Corpus(), packed = 0;
  const oneThread = await costOf(() => { [corpus, packed] = indexed(files); }), memory = used() - before;
  bases.push(await costOf(() => { bare(files); }));
  if (corpus.size !== onThreads.size) throw new Error(`${onThreads.size} documents come from threads, and ${corpus.size} without`);
  const base = bases.reduce((a, b) => (b.processor < a.processor ? b : a));
  searchPapers(corpus);
  const bytes = files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
  return { papers: files.length, bytes, base, oneThread, twoThreads, packed, memory, asked: await askQuestions(corpus, files) };
}

/** Everything from the bytes of files to a corpus, and how large the packed facts are. */
function indexed(files: readonly string[]): [Corpus, number] {
  const corpus = new Corpus();
  let size = 0;
  for (const uri of files) {
    const facts = readHere(uri);
    corpus.apply({ uri, facts: unpackFacts(uri, facts) });
    size += facts.byteLength;
  }
  return [corpus, size];
}

/** The least that anybody does who looks for numbers of papers in files. */
function bare(files: readonly string[]) {
  for (const file of files) for (const _ of fs.readFileSync(file).toString().matchAll(/\d+\/\d+/g));
}

/** Heap and buffers that something still holds. */
function used(): number {
  globalThis.gc!();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
