/** What the suites share. They use the API of VS Code alone, so that they run in both extension hosts. */
import * as vscode from 'vscode';
import { ok } from './assert.ts';

/** What the extension's `activate` returns. */
export interface AnfrageApi {
  /** Resolves when the papers of the workspace are indexed. */
  readonly ready: Promise<void>;
  /** The trees of the sidebar by the ids of their views. */
  readonly trees: Readonly<Record<string, vscode.TreeDataProvider<Row>>>;
  /** What is known of the folder. */
  readonly folder?: { readonly corpus: { holders(paper: string): readonly unknown[] } };
}

/** A row of a tree of the sidebar. */
export interface Row {
  readonly id: string;
  readonly label: string | vscode.TreeItemLabel;
  readonly description?: string;
  readonly command?: vscode.Command;
}

/** The character that marks a place in a text handed to `positionOf`. No paper contains it. */
export const MARK = '▮';
const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;

/** The extension under test. */
export function extension(): vscode.Extension<AnfrageApi> {
  const found = vscode.extensions.getExtension<AnfrageApi>('anfrage.anfrage');
  ok(found, 'the extension anfrage.anfrage is not there');
  return found;
}

/** Activates the extension and waits until it has indexed the workspace. For `before`. */
export async function indexed(): Promise<void> {
  const api = await extension().activate();
  await api.ready;
}

/** The address of a file in the workspace. */
export function inWorkspace(file: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, file);
}

/** Opens a file of the workspace in an editor. */
export async function open(file: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(inWorkspace(file)));
}

/** The bytes of a PDF that was set before the tests (`pdfs.ts`). */
export async function pdfBytes(name: string): Promise<Uint8Array> {
  try {
    return await vscode.workspace.fs.readFile(inWorkspace(`pdfs/${name}.bytes`));
  } catch {
    return vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension().extensionUri, `out/vscode-tests/pdfs/${name}.bytes`));
  }
}

/** Writes a file into the workspace, hands it to `use` and deletes it afterwards. */
export async function withFile<T>(file: string, text: string, use: (uri: vscode.Uri) => Promise<T>): Promise<T> {
  const uri = inWorkspace(file);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  try {
    return await use(uri);
  } finally {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(uri);
  }
}

/**
 * The position of the mark: `positionOf(document, 'Antwort auf ▮Frage 2')`. Without a mark it is the beginning of the words.
 * The words must stand in the document exactly once.
 */
export function positionOf(document: vscode.TextDocument, words: string): vscode.Position {
  const mark = words.indexOf(MARK);
  const plain = words.replace(MARK, '');
  const text = document.getText();
  const start = text.indexOf(plain);
  ok(start >= 0, `“${plain}” does not stand in ${document.fileName}`);
  ok(!text.includes(plain, start + 1), `“${plain}” stands more than once in ${document.fileName}`);
  return document.positionAt(start + Math.max(mark, 0));
}

/** Where a definition or a reference leads, as plain data: file name, and the words that its range holds. */
export interface Place {
  readonly file: string;
  readonly text: string;
}

/** What "Go to Definition" gives at the mark. */
export async function definitionsAt(document: vscode.TextDocument, words: string): Promise<Place[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, positionOf(document, words));
  return Promise.all(found.map((target) => ('targetUri' in target ? placeOf(target.targetUri, target.targetSelectionRange ?? target.targetRange) : placeOf(target.uri, target.range))));
}

/** What "Find All References" gives at the mark. */
export async function referencesAt(document: vscode.TextDocument, words: string): Promise<Place[]> {
  const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, positionOf(document, words));
  return Promise.all(found.map(({ uri, range }) => placeOf(uri, range)));
}

/** The Markdown of all hovers at the mark, one below the other. */
export async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, words));
  return hovers.flatMap((hover) => hover.contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
}

/** The words of a row. */
export const rowLabel = ({ label }: Row): string => (typeof label === 'string' ? label : label.label);

/** The rows of a tree of the sidebar by the id of its view, opened along labels. */
export async function treeRows(view: string, ...path: readonly string[]): Promise<Row[]> {
  const tree = extension().exports.trees[`anfrage.${view}`]!;
  let found = await tree.getChildren() ?? [];
  for (const step of path) {
    const node = found.find((row) => rowLabel(row) === step);
    ok(node, `a row "${step}" among ${found.map(rowLabel).join(' | ')}`);
    found = await tree.getChildren(node) ?? [];
  }
  return found;
}

/** Tries until `check` no longer throws; throws its last error when the time is over. */
export async function eventually<T>(check: () => T | Promise<T>, patience = PATIENCE_MS): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

async function placeOf(uri: vscode.Uri, range: vscode.Range): Promise<Place> {
  const document = await vscode.workspace.openTextDocument(uri);
  return { file: uri.path.split('/').pop() ?? '', text: document.getText(range) };
}
