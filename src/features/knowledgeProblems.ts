import * as vscode from 'vscode';
import type { KnowledgeProblemCode } from '../entities/knowledge.ts';
import type { OwnFile } from '../host/ownKnowledge.ts';
import { knowledgeProblemWords } from '../words/terms.ts';
import type { Feature } from './feature.ts';

/** For these nothing of the file was read. */
const UNREAD: ReadonlySet<KnowledgeProblemCode> = new Set(['json', 'too-large', 'no-text']);
/** What no schema can say. The rest VS Code says by itself while it checks an open file by its schema. */
const OURS: ReadonlySet<KnowledgeProblemCode> = new Set([...UNREAD, 'too-many', 'duplicate-id', 'two-owners', 'unknown-parent', 'unknown-hidden']);
/** Doubts rather than mistakes: all of the file counts. */
const DOUBTS: ReadonlySet<KnowledgeProblemCode> = new Set(['two-owners', 'unknown-parent', 'unknown-hidden']);
/** The names for which package.json gives the schema. */
const HAS_SCHEMA = /(?:^|[./])anfrage-nam(?:en|es)\.json$/;
/** VS Code takes no more of a file. */
const MOST_PROBLEMS = 1000;

/** Tells in the Problems panel what is wrong in the user's own files of actors and systems, opened or not: they count either way. */
export const knowledgeProblemsFeature: Feature = ({ knowledge, word }) => {
  const collection = vscode.languages.createDiagnosticCollection('anfrage-names');
  let files: readonly OwnFile[] = [];
  const tell = () => {
    collection.clear();
    for (const { uri, problems } of files) {
      const checked = isChecked(uri);
      collection.set(uri, problems.filter(({ problem }) => !checked || OURS.has(problem.code)).slice(0, MOST_PROBLEMS).map(({ problem, range }) => {
        const words = [knowledgeProblemWords(word, problem), ...(UNREAD.has(problem.code) ? [word('knowledge.lastState')] : [])].join(' ');
        const diagnostic = new vscode.Diagnostic(range, words, DOUBTS.has(problem.code) ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Error);
        return Object.assign(diagnostic, { source: 'Anfrage', code: problem.code });
      }));
    }
  };
  const ifOurs = ({ uri }: vscode.TextDocument) => { if (files.some((file) => file.uri.toString() === uri.toString())) tell(); };
  return vscode.Disposable.from(
    collection,
    knowledge.onDidChange(() => {
      files = knowledge.own.files;
      tell();
    }),
    vscode.workspace.onDidOpenTextDocument(ifOurs),
    vscode.workspace.onDidCloseTextDocument(ifOurs),
  );
};

/** Whether VS Code itself checks a file by the schema: it is open as JSON, and its name tells which schema. */
function isChecked(uri: vscode.Uri): boolean {
  const open = vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri.toString());
  return open !== undefined && /^jsonc?$/.test(open.languageId) && HAS_SCHEMA.test(uri.path) && vscode.extensions.getExtension('vscode.json-language-features') !== undefined;
}
