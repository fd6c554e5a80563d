import * as vscode from 'vscode';
import { decode } from '../text/decode.ts';
import type { Layout } from '../text/layout.ts';
import { Breath } from './coalesce.ts';
import { excluder, globTest } from './glob.ts';
import { fileOf } from './pdfAddress.ts';
import type { Settings } from './settings.ts';

/** The texts that can be papers. */
export const EXTENSIONS = ['anfrage', 'inquiry', 'txt', 'md'];
/** The files that can hold papers: these, and PDFs. */
export const PAPER_FILES = `**/*.{${[...EXTENSIONS, 'pdf', 'PDF'].join(',')}}`;
const PAPER_FILE = new RegExp(String.raw`\.(?:${EXTENSIONS.join('|')})$`, 'i');

/** How deep folders are walked where the host has no search. */
const MOST_DEPTH = 20;

/** Whether something is a text of our kinds by its name: a file, or what can be read of a PDF. */
export function isPaperFile(uri: vscode.Uri): boolean {
  return PAPER_FILE.test(uri.path);
}

const excluders = new WeakMap<Settings, (path: string) => boolean>();

/** Whether a file of the folder, or a folder that it lies in, is excluded by the settings. */
export function isExcluded(uri: vscode.Uri, settings: Settings): boolean {
  let test = excluders.get(settings);
  if (!test) excluders.set(settings, test = excluder(settings.exclude));
  return test(vscode.workspace.asRelativePath(fileOf(uri), false));
}

/** The files below some folders that can hold papers, at most `settings.files` and one more, so that one sees whether there are others. One folder can lie in another. */
export async function listFiles(folders: readonly vscode.Uri[], settings: Settings, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const found = new Map<string, vscode.Uri>(), breath = new Breath();
  for (const folder of folders) {
    const room = settings.files + 1 - found.size;
    if (room <= 0 || token.isCancellationRequested) break;
    for (const uri of await findFiles(new vscode.RelativePattern(folder, PAPER_FILES), settings, room, token)) {
      await breath.pause();
      found.set(uri.toString(), uri);
    }
  }
  return [...found.values()];
}

/** The files that fit a pattern and that the settings do not exclude, at most `room`. */
export async function findFiles(pattern: vscode.RelativePattern, settings: Settings, room: number, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const { baseUri } = pattern, excluded = settings.exclude.length ? `{${settings.exclude.join(',')}}` : undefined;
  if (hasSearch(baseUri)) return inFolder(await vscode.workspace.findFiles(pattern, excluded, room, token), settings);
  const fits = globTest(pattern.pattern);
  return walk(baseUri, (uri) => fits(uri.path.slice(baseUri.path.length).replace(/^\//, '')), settings, room, token);
}

/** Those that are not excluded; thousands are looked at in slices. */
async function inFolder(uris: readonly vscode.Uri[], settings: Settings): Promise<vscode.Uri[]> {
  const breath = new Breath(), found: vscode.Uri[] = [];
  for (const uri of uris) {
    await breath.pause();
    if (!isExcluded(uri, settings)) found.push(uri);
  }
  return found;
}

/** In a virtual workspace `findFiles` waits for somebody who searches files there, for ever if nobody does. */
const hasSearch = (uri: vscode.Uri) => uri.scheme === 'file' || uri.scheme === 'vscode-remote';

async function walk(folder: vscode.Uri, fits: (uri: vscode.Uri) => boolean, settings: Settings, room: number, token: vscode.CancellationToken, depth = 0): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  for (const [name, type] of entries) {
    if (found.length >= room || token.isCancellationRequested) break;
    const uri = vscode.Uri.joinPath(folder, name);
    if (isExcluded(uri, settings)) continue;
    if (type & vscode.FileType.Directory) {
      if (depth < MOST_DEPTH && !(type & vscode.FileType.SymbolicLink)) found.push(...await walk(uri, fits, settings, room - found.length, token, depth + 1)); // a link can lead round in a circle
    } else if (fits(uri)) found.push(uri);
  }
  return found;
}

/** Time and size of a file; null where there is none. */
export async function fileStat(uri: vscode.Uri): Promise<vscode.FileStat | null> {
  try {
    const stat = await vscode.workspace.fs.stat(uri);
    return stat.type & vscode.FileType.Directory ? null : stat;
  } catch {
    return null;
  }
}

/** What reading a file gives: its text, with what its print tells where that is known, or why there is none. */
export type FileText = { readonly text: string; readonly layout?: Layout | null } | 'gone' | 'too-large' | 'no-text';

/** Reads a file without opening it in the editor, which would wake every other extension. @param encoding what the user says it is in */
export async function readFile(uri: vscode.Uri, { fileSize }: Pick<Settings, 'fileSize'>, encoding?: string): Promise<FileText> {
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > fileSize) return 'too-large';
    return decode(await vscode.workspace.fs.readFile(uri), encoding) ?? 'no-text';
  } catch {
    return 'gone'; // deleted between two steps, or not ours to read
  }
}
