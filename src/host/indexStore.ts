import * as vscode from 'vscode';
import { ShardLog, type Shelf } from './shardLog.ts';

declare const HOST: 'node' | 'web';

/** The index of the workspace, kept in its storage. */
export class IndexStore extends ShardLog implements vscode.Disposable {
  /**
   * @param folder `storageUri` of the extension's context; undefined: nothing is kept
   * @param key of whatever the facts rest on besides their files: with another one they are dropped
   */
  constructor(folder: vscode.Uri | undefined, key: string, log: vscode.LogOutputChannel) {
    super(folder ? shelfIn(vscode.Uri.joinPath(folder, 'index')) : null, key, (line) => { log.warn(line); });
  }
}

/** The disk itself where that can be: a hundred megabytes come three times faster than by way of VS Code. */
function shelfIn(folder: vscode.Uri): Shelf {
  const disk = HOST !== 'web' && folder.scheme === 'file' ? import('./shelf.node.ts').then(({ diskShelf }) => diskShelf(folder.fsPath)) : null;
  if (!disk) return storageShelf(folder);
  return {
    list: async () => (await disk).list(),
    read: async (name) => (await disk).read(name),
    write: async (name, bytes) => (await disk).write(name, bytes),
    rename: async (from, to) => (await disk).rename(from, to),
    delete: async (name) => (await disk).delete(name),
  };
}

/** A folder of any file system of VS Code: remote ones, and the browser's own. */
export function storageShelf(folder: vscode.Uri): Shelf {
  const { fs } = vscode.workspace, at = (name: string) => vscode.Uri.joinPath(folder, name);
  return {
    list: async () => (await unlessGone(fs.readDirectory(folder)) ?? []).map(([name]) => name),
    read: async (name) => fs.readFile(at(name)),
    write: async (name, bytes) => fs.writeFile(at(name), bytes),
    rename: async (from, to) => fs.rename(at(from), at(to), { overwrite: true }),
    delete: async (name) => { await unlessGone(fs.delete(at(name))); },
  };
}

async function unlessGone<Value>(act: Thenable<Value>): Promise<Value | null> {
  try {
    return await act;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
