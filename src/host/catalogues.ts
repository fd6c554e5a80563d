import * as vscode from 'vscode';
import { Catalogue, EMPTY_CATALOGUE, type CatalogueEntry } from '../corpus/catalogue.ts';
import { catalogueSteps, type CatalogueProblem } from '../corpus/catalogueReader.ts';
import type { Words } from '../words/words.ts';
import { Breath } from './coalesce.ts';
import { readFile } from './files.ts';
import { SettingFiles, type SettingFile } from './settingFiles.ts';

/** How large a catalogue may be, in megabytes (20 hold a hundred thousand papers). */
const LARGEST = 64;
/** How many problems the log tells at once. */
const MOST_TOLD = 1000;

/** What a file holds. */
interface Content {
  readonly entries: readonly CatalogueEntry[];
  readonly problems: readonly Problem[];
}

type Problem = Omit<CatalogueProblem, 'code'> & { readonly code: CatalogueProblem['code'] | 'too-large' | 'no-text' };

/** Keeps what catalogue files tell of papers that need not be in the folder. */
export class Catalogues implements vscode.Disposable {
  private merged = EMPTY_CATALOGUE;
  private readonly news = new vscode.EventEmitter<void>();
  private readonly files: SettingFiles<Content>;

  /** Another catalogue stands in the place of the one before. */
  readonly onDidChange = this.news.event;

  constructor(private readonly word: Words, private readonly log: vscode.LogOutputChannel) {
    this.files = new SettingFiles('catalogues', {
      read: (uri) => this.read(uri),
      changed: (files, fresh) => {
        this.merged = new Catalogue(files.map(({ content }) => content.entries));
        log.info(`read catalogues: ${files.length} with ${this.merged.size} papers`);
        this.news.fire();
        this.tell(fresh);
      },
      failed: (error) => { log.error(error); },
    });
  }

  /** What all catalogues together tell. */
  get current(): Catalogue { return this.merged; }

  /** Begins to follow the files, and reads those that are there. */
  start() { void this.files.start(); }

  private async read(uri: vscode.Uri): Promise<Content | null> {
    const file = await readFile(uri, { fileSize: LARGEST * 1024 * 1024 });
    if (file === 'gone') return null;
    if (typeof file === 'string') return { entries: [], problems: [{ code: file, line: 1, value: '' }] };
    return new Breath().finish(catalogueSteps(file.text, uri.path));
  }

  /** Says what can't be read: the first in a message, the others in the log. */
  private tell(files: readonly SettingFile<Content>[]) {
    const told = files.flatMap(({ uri, content }) => content.problems.map(({ code, line, value }) => this.word('catalogue.problem', {
      file: vscode.workspace.asRelativePath(uri), line, problem: this.word(`catalogue.problem.${code}`, { value, limit: LARGEST }),
    })));
    for (const problem of told.slice(0, MOST_TOLD)) this.log.warn(problem);
    if (told.length) void vscode.window.showWarningMessage(this.word.count('catalogueProblems', told.length, { first: told[0]! }));
  }

  dispose() {
    this.files.dispose();
    this.news.dispose();
  }
}
