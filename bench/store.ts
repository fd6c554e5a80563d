import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { StoredFile } from '../src/corpus/shard.ts';
import { diskShelf } from '../src/host/shelf.node.ts';
import { ShardLog } from '../src/host/shardLog.ts';

/** What keeping and restoring an index costs, in milliseconds, beside the same bytes written and read by nothing but files. */
export interface StoreFigures {
  readonly files: number;
  readonly bytes: number;
  readonly write: number;
  readonly bareWrite: number;
  /** Read, checked, handed over. */
  readonly restore: number;
  readonly bareRead: number;
}

const FACTS = 5000, ROUNDS = 5, AT_ONCE = 4;

/** Keeps and restores the facts of so many files; the best of some rounds counts. */
export async function run(count: number): Promise<StoreFigures> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'anfrage-store-')), files = filesOf(count), rounds: StoreFigures[] = [];
  try {
    for (let i = 0; i < ROUNDS; i++) rounds.push(await round(path.join(folder, String(i)), files));
  } finally {
    await rm(folder, { recursive: true });
  }
  const least = (name: keyof StoreFigures) => Math.min(...rounds.map((figures) => figures[name]));
  return { files: count, bytes: least('bytes'), write: least('write'), bareWrite: least('bareWrite'), restore: least('restore'), bareRead: least('bareRead') };
}

async function round(folder: string, files: readonly StoredFile[]): Promise<StoreFigures> {
  const open = () => new ShardLog(diskShelf(folder), 'bench', () => undefined), store = open();
  await store.restore(() => Promise.resolve());
  const write = await timeOf(async () => {
    for (const file of files) store.put(file);
    await store.flush();
  });
  const names = await readdir(folder);
  let restored = 0;
  const bareRead = await timeOf(async () => { await inTurns(names, (name) => readFile(path.join(folder, name))); });
  const again = open(), restore = await timeOf(() => again.restore((some) => Promise.resolve(void (restored += some.length))));
  if (restored !== files.length) throw new Error(`${restored} of ${files.length} files come back`);
  const contents = await Promise.all(names.map((name) => readFile(path.join(folder, name))));
  const bareWrite = await timeOf(async () => { for (const [i, content] of contents.entries()) await writeFile(path.join(folder, `bare${i}`), content); });
  for (const one of [store, again]) one.dispose();
  await rm(folder, { recursive: true });
  return { files: files.length, bytes: again.statistics.bytes, write, bareWrite, restore, bareRead };
}

function filesOf(count: number): StoredFile[] {
  return Array.from({ length: count }, (_, i) => ({
    uri: `file:///ordner/${i % 40}/${i}.txt`, stamp: { mtime: 1_700_000_000_000 + i, size: 40_000 + i }, left: null, names: 'a1b2c3d4',
    facts: new Uint8Array(FACTS).fill(i),
  }));
}

async function inTurns<Item>(items: readonly Item[], act: (item: Item) => Promise<unknown>) {
  const waiting = [...items];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => { for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item); }));
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
