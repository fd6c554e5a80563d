import * as vscode from 'vscode';
import { Catalogue, EMPTY_CATALOGUE, type CatalogueEntry } from '../corpus/catalogue.ts';
import { catalogueSteps, type CatalogueProblem } from '../corpus/catalogueReader.ts';
import type { Words } from '../words/words.ts';
import { Breath, coalesced } from './coalesce.ts';
import { findFiles, isExcluded, isPaperFile, readFile } from './files.ts';
import { onSettings, settings } from './settings.ts';

/** How long events gather, in milliseconds. */
const GATHER = 300;
/** How long one slice of reading may keep the extension host, in milliseconds. */
const SLICE = 8;
/** How many catalogues are read (the documentation system gives a hundred papers a file), and how large one may be, in megabytes (20 hold a hundred thousand). */
const MOST_FILES = 1000;
const LARGEST = 64;
/** How many problems the log tells at once. */
const MOST_TOLD = 1000;

/** A file as it was read. */
interface ReadFile {
  readonly uri: vscode.Uri;
  /** Time and size: while they are the same the file is not read again. */
  readonly stamp: string;
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly Problem[];
}

type Problem = Omit<CatalogueProblem, 'code'> & { readonly code: CatalogueProblem['code'] | 'too-large' | 'no-text' };

/** Keeps what catalogue files tell of papers that need not be in the folder. They are read beside all other work, and again when they change. */
export class Catalogues implements vscode.Disposable {
  private files: readonly ReadFile[] = [];
  private merged = EMPTY_CATALOGUE;
  private reading = Promise.resolve();
  private readonly news = new vscode.EventEmitter<void>();
  private readonly lookSoon = coalesced(() => { this.look(); }, GATHER);
  private readonly parts: vscode.Disposable[] = [];
  private outside: vscode.Disposable[] = [];

  /** Another catalogue stands in the place of the one before. */
  readonly onDidChange = this.news.event;

  constructor(private readonly word: Words, private readonly log: vscode.LogOutputChannel) {}

  /** What all catalogues together tell. */
  get current(): Catalogue { return this.merged; }

  /** Begins to follow the files, and reads those that are there. */
  start() {
    const everything = vscode.workspace.createFileSystemWatcher('**');
    const moved = (uri: vscode.Uri) => { if (!isPaperFile(uri) && !isExcluded(uri, settings())) this.lookSoon(); }; // perhaps a folder
    this.parts.push(
      everything, everything.onDidCreate(moved), everything.onDidDelete(moved),
      everything.onDidChange((uri) => { if (this.files.some((file) => file.uri.toString() === uri.toString())) this.lookSoon(); }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => { this.follow(); }),
      onSettings(['catalogues', 'exclude'], () => { this.follow(); }),
    );
    this.follow();
  }

  /** Catalogues outside of the folder have watchers of their own. */
  private follow() {
    for (const watcher of this.outside) watcher.dispose();
    this.outside = settings().catalogues.filter(isAbsolute).flatMap((place) => {
      const watcher = vscode.workspace.createFileSystemWatcher(patternsOf(place)[0]!), soon = () => { this.lookSoon(); };
      return [watcher, watcher.onDidCreate(soon), watcher.onDidChange(soon), watcher.onDidDelete(soon)];
    });
    this.look();
  }

  private look() {
    this.reading = this.reading.then(() => this.read()).catch((error: unknown) => { this.log.error(error as Error); });
  }

  private async read() {
    const before = new Map(this.files.map((file) => [file.uri.toString(), file])), files: ReadFile[] = [];
    for (const uri of await listCatalogues()) {
      const stamp = await stampOf(uri), known = before.get(uri.toString());
      const file = known?.stamp === stamp ? known : stamp === null ? null : await this.readOne(uri, stamp);
      if (file) files.push(file);
    }
    if (files.length === this.files.length && files.every((file, i) => file === this.files[i])) return;
    this.files = files;
    this.merged = new Catalogue(files.map(({ entries }) => entries));
    this.log.info(`read catalogues: ${files.length} with ${this.merged.size} papers`);
    this.news.fire();
    this.tell(files.filter((file) => before.get(file.uri.toString()) !== file));
  }

  private async readOne(uri: vscode.Uri, stamp: string): Promise<ReadFile | null> {
    const file = await readFile(uri, { fileSize: LARGEST * 1024 * 1024 });
    if (file === 'gone') return null;
    if (typeof file === 'string') return { uri, stamp, entries: [], problems: [{ code: file, line: 1, value: '' }] };
    const breath = new Breath(SLICE), steps = catalogueSteps(file.text, uri.path);
    for (;;) {
      const step = steps.next();
      if (step.done) return { uri, stamp, ...step.value };
      await breath.pause();
    }
  }

  /** Says what can't be read: the first in a message, the others in the log. */
  private tell(files: readonly ReadFile[]) {
    const told = files.flatMap(({ uri, problems }) => problems.map(({ code, line, value }) => this.word('catalogue.problem', {
      file: vscode.workspace.asRelativePath(uri), line, problem: this.word(`catalogue.problem.${code}`, { value, limit: LARGEST }),
    })));
    for (const problem of told.slice(0, MOST_TOLD)) this.log.warn(problem);
    if (told.length) void vscode.window.showWarningMessage(this.word.count('catalogueProblems', told.length, { first: told[0]! }));
  }

  dispose() {
    for (const part of [...this.parts, ...this.outside, this.lookSoon, this.news]) part.dispose();
  }
}

/** The catalogues in the order of the settings, those of one pattern by their address. */
async function listCatalogues(): Promise<vscode.Uri[]> {
  const found = new Map<string, vscode.Uri>(), now = settings(), token = new vscode.CancellationTokenSource().token;
  for (const pattern of now.catalogues.flatMap(patternsOf)) {
    const files = await findFiles(pattern, now, MOST_FILES, token);
    for (const uri of files.sort((a, b) => (a.path < b.path ? -1 : 1))) if (found.size < MOST_FILES) found.set(uri.toString(), uri);
  }
  return [...found.values()];
}

function isAbsolute(place: string): boolean {
  return /^(?:[a-z]:)?[\\/]/i.test(place);
}

/** A place of the settings as patterns: below each folder, or, for an absolute one, below the last folder before its first wildcard. */
function patternsOf(place: string): vscode.RelativePattern[] {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri), path = place.replaceAll('\\', '/');
  if (!isAbsolute(place)) return folders.map((folder) => new vscode.RelativePattern(folder, path.replace(/^\.\//, '')));
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
