import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { papers, type PapersOptions } from './papers.ts';

/** A folder of made-up papers on the disk. */
export interface MadeFolder {
  readonly folder: string;
  /** The files in the order in which they were made: the first ones are the same in a smaller folder. */
  readonly files: readonly string[];
  readonly bytes: number;
  readonly remove: () => void;
}

/** Writes papers one by one: none is kept in memory. */
export function makeFolder(count: number, options?: PapersOptions): MadeFolder {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anfrage-archive-')), files: string[] = [], made = new Set<string>();
  const remove = () => { fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 }); };
  process.once('exit', remove);
  let bytes = 0;
  for (const paper of papers(count, options)) {
    const file = path.join(folder, paper.file), content = Buffer.from(paper.text), parent = path.dirname(file);
    if (!made.has(parent)) fs.mkdirSync(parent, { recursive: true });
    made.add(parent);
    fs.writeFileSync(file, content);
    files.push(file);
    bytes += content.length;
  }
  return { folder, files, bytes, remove };
}
