import * as vscode from 'vscode';
import type { Stamp } from '../corpus/fileReading.ts';
import { DEFAULT_ENCODING } from '../text/decode.ts';
import { fileStat } from './files.ts';
import { fileOf, isPdf, readableUri, READABLE_SCHEME } from './pdfAddress.ts';
import type { Readers } from './readers.ts';

declare const HOST: 'node' | 'web';

/** How many files VS Code is asked for at the same time: a round trip each, which overlap. */
export const AT_ONCE = 64;
/** How many files a thread is asked for at a time. */
const SOME = 256;

/** The folders that are open. */
export const roots = () => (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);

/** The address of the document that a file holds: of a PDF it is another one. */
export const documentOf = (file: vscode.Uri) => (isPdf(file) ? readableUri(file) : file);
/** The address of the file that holds a document, of plain addresses. */
export const fileAddress = (uri: string) => (uri.startsWith(READABLE_SCHEME) ? fileOf(vscode.Uri.parse(uri, true)).toString() : uri);

/** Whether an address, or a folder that it lies in, is among some. */
export function liesIn(uri: string, folders: ReadonlySet<string>): boolean {
  for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) if (folders.has(uri.slice(0, end))) return true;
  return false;
}

/** Whether a thread comes to a file without VS Code, some ten times faster. */
export const isOnDisk = ({ scheme }: vscode.Uri) => HOST !== 'web' && scheme === 'file';

/** Does something for each of some things, some at a time, in their order; `things` gives the next one. */
export async function forEach<T>(things: readonly T[] | (() => T | undefined), atOnce: number, act: (one: T) => Promise<void>): Promise<void> {
  let i = 0;
  const next = typeof things === 'function' ? things : () => things[i++];
  await Promise.all(Array.from({ length: atOnce }, async () => { for (let one = next(); one !== undefined; one = next()) await act(one); }));
}

/** Asks for something of files that lie on the disk, some hundreds at a time. */
export async function inBatches<T>(files: readonly vscode.Uri[], ask: (paths: readonly string[]) => Promise<readonly T[]>): Promise<T[]> {
  const batches = Array.from({ length: Math.ceil(files.length / SOME) }, (_, i) => files.slice(i * SOME, (i + 1) * SOME).map(({ fsPath }) => fsPath));
  return (await Promise.all(batches.map(ask))).flat();
}

/** Time and size of files, null for those that are gone. */
export async function stampsOf(files: readonly vscode.Uri[], readers: Readers): Promise<(Stamp | null)[]> {
  const onDisk = files.filter(isOnDisk), stamps = new Map<vscode.Uri, Stamp | null>();
  (await inBatches(onDisk, (paths) => readers.stat(paths))).forEach((stamp, i) => { stamps.set(onDisk[i]!, stamp); });
  const others = readers.statistics.here ? files : files.filter((file) => !isOnDisk(file)); // without threads nobody asked the disk
  await forEach(others, AT_ONCE, async (file) => { stamps.set(file, await fileStat(file)); });
  return files.map((file) => stamps.get(file) ?? null);
}

/** The language in which VS Code opens our texts, by their endings: encodings can be set for each. */
const LANGUAGES: Readonly<Record<string, string>> = { anfrage: 'inquiry', inquiry: 'inquiry', md: 'markdown' };

/** What the user says his files are in (`files.encoding`), by folder and language. */
export class Encodings implements vscode.Disposable {
  private readonly known = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listening = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('files.encoding')) return;
    this.known.clear();
    this.changed.fire();
  });

  readonly onDidChange = this.changed.event;

  of(file: vscode.Uri): string {
    const languageId = LANGUAGES[file.path.slice(file.path.lastIndexOf('.') + 1).toLowerCase()] ?? 'plaintext', folder = vscode.workspace.getWorkspaceFolder(file)?.uri.toString() ?? '';
    const key = `${languageId} ${folder}`, encoding = this.known.get(key) ?? vscode.workspace.getConfiguration('files', { uri: file, languageId }).get('encoding', DEFAULT_ENCODING);
    this.known.set(key, encoding);
    return encoding;
  }

  dispose() {
    this.listening.dispose();
    this.changed.dispose();
  }
}
