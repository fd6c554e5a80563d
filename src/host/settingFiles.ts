import * as vscode from 'vscode';
import { coalesced } from './coalesce.ts';
import { findFiles, isExcluded, isPaperFile } from './files.ts';
import { globTest } from './glob.ts';
import { isPdf } from './pdfAddress.ts';
import { onSettings, settings } from './settings.ts';

/** How long events gather, in milliseconds. */
const GATHER = 300;
/** How many files are read. */
const MOST_FILES = 1000;

/** A file as it was read. */
export interface SettingFile<T> {
  readonly uri: vscode.Uri;
  /** Time and size: while they are the same the file is not read again. */
  readonly stamp: string;
  readonly content: T;
}

export interface SettingFilesPorts<T> {
  /** Reads a file; `before` is what it held the last time. Null where there is none any more. */
  read(uri: vscode.Uri, before: T | null): Promise<T | null>;
  /** Other files, or other contents: all of them, and those that were read anew. */
  changed(files: readonly SettingFile<T>[], fresh: readonly SettingFile<T>[]): void;
  failed(error: Error): void;
}

/** Follows the files that a setting names by globs and paths. They are read beside all other work, one reading after the other, and again when they change. */
export class SettingFiles<T> implements vscode.Disposable {
  private files: readonly SettingFile<T>[] = [];
  private reading = Promise.resolve();
  private readonly lookSoon = coalesced(() => { void this.look(); }, GATHER);
  private readonly parts: vscode.Disposable[] = [];
  private outside: vscode.Disposable[] = [];
  /** Whether the setting names a file of the folder. One that goes and comes back at once is told as changed: it need not be among those that were read. */
  private isNamed: (path: string) => boolean = () => false;

  constructor(private readonly setting: 'catalogues' | 'knowledge' | 'verdicts', private readonly ports: SettingFilesPorts<T>) {}

  /** The files in the order of the setting, those of one pattern by their address. */
  get current(): readonly SettingFile<T>[] { return this.files; }

  /** Begins to follow the files; resolves when those that are there have been read. */
  start(): Promise<void> {
    const everything = vscode.workspace.createFileSystemWatcher('**');
    const moved = (uri: vscode.Uri) => { if (!isPaperFile(uri) && !isPdf(uri) && !isExcluded(uri, settings())) this.lookSoon(); }; // perhaps a folder
    this.parts.push(
      everything, everything.onDidCreate(moved), everything.onDidDelete(moved),
      everything.onDidChange((uri) => { if (this.isNamed(vscode.workspace.asRelativePath(uri, false)) && !isExcluded(uri, settings())) this.lookSoon(); }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => { void this.follow(); }),
      onSettings([this.setting, 'exclude'], () => { void this.follow(); }),
    );
    return this.follow();
  }

  /** Looks at the files now, without waiting for an event; resolves when what is there has been read. */
  look(): Promise<void> {
    return this.reading = this.reading.then(() => this.read()).catch((error: unknown) => { this.ports.failed(error as Error); });
  }

  /** Files outside of the folder have watchers of their own. */
  private follow(): Promise<void> {
    for (const watcher of this.outside) watcher.dispose();
    const places = settings()[this.setting], tests = places.filter((place) => !isAbsolute(place)).map((place) => globTest(belowFolder(place)));
    this.isNamed = (path) => tests.some((test) => test(path));
    this.outside = places.filter(isAbsolute).flatMap((place) => {
      const watcher = vscode.workspace.createFileSystemWatcher(patternsOf(place)[0]!), soon = () => { this.lookSoon(); };
      return [watcher, watcher.onDidCreate(soon), watcher.onDidChange(soon), watcher.onDidDelete(soon)];
    });
    return this.look();
  }

  private async read() {
    const before = new Map(this.files.map((file) => [file.uri.toString(), file])), files: SettingFile<T>[] = [];
    for (const uri of await this.list()) {
      const stamp = await stampOf(uri), known = before.get(uri.toString());
      if (known && known.stamp === stamp) files.push(known);
      else if (stamp !== null) {
        const content = await this.ports.read(uri, known?.content ?? null);
        if (content !== null) files.push({ uri, stamp, content });
      }
    }
    if (files.length === this.files.length && files.every((file, i) => file === this.files[i])) return;
    this.files = files;
    this.ports.changed(files, files.filter((file) => before.get(file.uri.toString()) !== file));
  }

  private async list(): Promise<vscode.Uri[]> {
    const found = new Map<string, vscode.Uri>(), now = settings(), token = new vscode.CancellationTokenSource().token;
    for (const pattern of now[this.setting].flatMap(patternsOf)) {
      const files = await findFiles(pattern, now, MOST_FILES, token);
      for (const uri of files.sort((a, b) => (a.path < b.path ? -1 : 1))) if (found.size < MOST_FILES) found.set(uri.toString(), uri);
    }
    return [...found.values()];
  }

  dispose() {
    for (const part of [...this.parts, ...this.outside, this.lookSoon]) part.dispose();
  }
}

function isAbsolute(place: string): boolean {
  return /^(?:[a-z]:)?[\\/]/i.test(place);
}

/** A relative place of the settings as a glob. */
function belowFolder(place: string): string {
  return place.replaceAll('\\', '/').replace(/^\.\//, '');
}

/** A place of the settings as patterns: below each folder, or, for an absolute one, below the last folder before its first wildcard. */
function patternsOf(place: string): vscode.RelativePattern[] {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri), path = place.replaceAll('\\', '/');
  if (!isAbsolute(place)) return folders.map((folder) => new vscode.RelativePattern(folder, belowFolder(place)));
  const fixed = path.slice(0, path.search(/[*?{[]|$/)), base = fixed.slice(0, fixed.lastIndexOf('/') + 1);
  const virtual = folders.find(({ scheme }) => scheme !== 'file');
  return [new vscode.RelativePattern(virtual?.with({ path: base }) ?? vscode.Uri.file(base), path.slice(base.length))];
}

async function stampOf(uri: vscode.Uri): Promise<string | null> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return `${mtime} ${size}`;
  } catch {
    return null; // deleted meanwhile
  }
}
