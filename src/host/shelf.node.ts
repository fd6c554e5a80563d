import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Shelf } from './shardLog.ts';

/** A folder of the disk. */
export function diskShelf(folder: string): Shelf {
  const at = (name: string) => join(folder, name);
  return {
    list: () => readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return [];
    }),
    read: (name) => readFile(at(name)),
    write: async (name, bytes) => {
      await mkdir(dirname(at(name)), { recursive: true });
      await writeFile(at(name), bytes);
    },
    rename: (from, to) => rename(at(from), at(to)),
    delete: (name) => rm(at(name), { force: true }),
  };
}
