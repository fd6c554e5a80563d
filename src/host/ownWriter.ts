import * as vscode from 'vscode';
import { edited, type Edits } from '../entities/knowledgeEdits.ts';
import type { Words } from '../words/words.ts';
import { readFile } from './files.ts';
import { fileOf } from './pdfAddress.ts';

/** How often one looks, and how long one waits in between in milliseconds, until VS Code has heard of a change of a file. */
const MOST_LOOKS = 20;
const PAUSE = 100;

/** Files of one sort that people and commands write. */
export interface WrittenFiles {
  /** Those that are read. */
  readonly uris: readonly vscode.Uri[];
  /** Reads what has changed, without waiting for an event. */
  look(): Promise<void>;
  /** What a file is called where there is none yet; the setting's default finds either. */
  readonly newFile: Readonly<Record<Words['language'], string>>;
  /** Its text before anything is added. */
  readonly empty: string;
  /** Whether a text can't be changed, because it is no JSON. */
  isBroken(text: string): boolean;
  readonly words: { readonly noFolder: 'knowledge.noFolder' | 'verdict.noFolder'; readonly notRead: 'knowledge.notRead' | 'verdict.notRead' };
}

/** The file that is to be written: the one that is there, else a new one; asks where there are several possibilities. Null where there is none, which the user is told, or the user wants none. */
export async function fileToWrite(files: WrittenFiles, word: Words, near: vscode.Uri | undefined): Promise<vscode.Uri | null> {
  const { workspaceFolders = [], getWorkspaceFolder } = vscode.workspace, here = near && getWorkspaceFolder(fileOf(near));
  const all = files.uris, nearest = here && all.some((uri) => getWorkspaceFolder(uri) === here) ? all.filter((uri) => getWorkspaceFolder(uri) === here) : all;
  if (nearest.length > 1) return (await vscode.window.showQuickPick(nearest.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri })), { placeHolder: word('knowledge.askFile') }))?.uri ?? null;
  if (nearest[0]) return nearest[0];
  if (!workspaceFolders.length) void vscode.window.showWarningMessage(word(files.words.noFolder));
  const folder = here ?? (workspaceFolders.length > 1 ? await vscode.window.showWorkspaceFolderPick({ placeHolder: word('knowledge.askFile') }) : workspaceFolders[0]);
  return folder ? vscode.Uri.joinPath(folder.uri, files.newFile[word.language]) : null;
}

/**
 * Changes a file, which is made if it is not there, and waits until what it says counts. What nobody touched in it stays as it is.
 * Gives whether it could be done; why not the user is told.
 */
export async function changeFile(files: WrittenFiles, word: Words, uri: vscode.Uri, change: (text: string) => Edits): Promise<boolean> {
  const file = vscode.workspace.asRelativePath(uri), fail = (code: 'knowledge.broken' | 'knowledge.notWritten' | WrittenFiles['words']['notRead'], ...actions: string[]) => vscode.window.showWarningMessage(word(code, { file }), ...actions);
  const document = await openIfThere(uri), text = document?.getText() ?? files.empty;
  if (files.isBroken(text)) {
    const open = word('command.open');
    void fail('knowledge.broken', open).then((chosen) => (chosen === open ? vscode.window.showTextDocument(uri) : undefined));
    return false;
  }
  const edit = new vscode.WorkspaceEdit(), edits = change(text);
  if (!document) edit.createFile(uri, { contents: new TextEncoder().encode(edited(text, edits)) });
  else for (const { offset, length, content } of edits) edit.replace(uri, new vscode.Range(document.positionAt(offset), document.positionAt(offset + length)), content);
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false || !await vscode.workspace.applyEdit(edit) || (document && !await document.save())) {
    void fail('knowledge.notWritten');
    return false;
  }
  await files.look();
  if (!files.uris.some((known) => known.toString() === uri.toString())) void fail(files.words.notRead);
  return true;
}

/** The document of a file, or null where there is none. VS Code may not have heard yet that somebody else has changed the file: then it would not save it. */
async function openIfThere(uri: vscode.Uri): Promise<vscode.TextDocument | null> {
  const limits = { fileSize: Infinity }, isStale = async (document: vscode.TextDocument) => {
    const file = await readFile(uri, limits);
    return typeof file === 'object' && !document.isDirty && document.getText() !== file.text;
  };
  if (await readFile(uri, limits) === 'gone') return null;
  const document = await vscode.workspace.openTextDocument(uri);
  for (let look = 0; look < MOST_LOOKS && await isStale(document); look++) await new Promise((resolve) => setTimeout(resolve, PAUSE));
  return document;
}
