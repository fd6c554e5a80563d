import * as vscode from 'vscode';
import type { Words } from '../words/words.ts';

/** VS Code takes no more of a file. */
const MOST_PROBLEMS = 1000;

/** Files of one sort that people write, with what is wrong in them. */
export interface Checked<Problem extends { readonly code: string }> {
  /** What VS Code calls their problems. */
  readonly name: string;
  readonly files: () => readonly { readonly uri: vscode.Uri; readonly problems: readonly { readonly problem: Problem; readonly range: vscode.Range }[] }[];
  /** `files` tells something else. */
  readonly onDidChange: vscode.Event<void>;
  readonly words: (problem: Problem) => string;
  /** The names for which package.json gives the schema. */
  readonly hasSchema: RegExp;
  /** For these nothing of the file was read. */
  readonly unread: ReadonlySet<Problem['code']>;
  /** What no schema can say besides. The rest VS Code says by itself while it checks an open file by its schema. */
  readonly beyondSchema: ReadonlySet<Problem['code']>;
  /** Doubts rather than mistakes: the text is as it should be. */
  readonly doubts: ReadonlySet<Problem['code']>;
}

/** Tells in the Problems panel what is wrong in files that people write, opened or not: they count either way. */
export function tellProblems<Problem extends { readonly code: string }>(word: Words, checked: Checked<Problem>): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection(checked.name);
  let files: ReturnType<typeof checked.files> = [];
  const tell = () => {
    collection.clear();
    for (const { uri, problems } of files) {
      const told = isChecked(uri, checked.hasSchema) ? problems.filter(({ problem: { code } }) => checked.unread.has(code) || checked.beyondSchema.has(code)) : problems;
      collection.set(uri, told.slice(0, MOST_PROBLEMS).map(({ problem, range }) => {
        const words = [checked.words(problem), ...(checked.unread.has(problem.code) ? [word('knowledge.lastState')] : [])].join(' ');
        const diagnostic = new vscode.Diagnostic(range, words, checked.doubts.has(problem.code) ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Error);
        return Object.assign(diagnostic, { source: 'Anfrage', code: problem.code });
      }));
    }
  };
  const ifOurs = ({ uri }: vscode.TextDocument) => { if (files.some((file) => file.uri.toString() === uri.toString())) tell(); };
  return vscode.Disposable.from(
    collection,
    checked.onDidChange(() => {
      files = checked.files();
      tell();
    }),
    vscode.workspace.onDidOpenTextDocument(ifOurs),
    vscode.workspace.onDidCloseTextDocument(ifOurs),
  );
}

/** Whether VS Code itself checks a file by the schema: it is open as JSON, and its name tells which schema. */
function isChecked(uri: vscode.Uri, hasSchema: RegExp): boolean {
  const open = vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri.toString());
  return open !== undefined && /^jsonc?$/.test(open.languageId) && hasSchema.test(uri.path) && vscode.extensions.getExtension('vscode.json-language-features') !== undefined;
}
