import * as vscode from 'vscode';
import { EMPTY_FILE, edited, type Edits } from '../entities/knowledgeEdits.ts';
import { readKnowledgeText } from '../entities/knowledgeText.ts';
import { readFile } from './files.ts';
import { fileOf } from './pdfAddress.ts';
import type { Services } from './services.ts';

/** What a file of one's own is called where there is none yet. The setting's default finds either. */
const NEW_FILE = { de: 'anfrage-namen.json', en: 'anfrage-names.json' } as const;

/** How often one looks, and how long one waits in between in milliseconds, until VS Code has heard of a change of a file. */
const MOST_LOOKS = 20;
const PAUSE = 100;

/** The file of the user's own that is to be written: the one that is there, else a new one; asks where there are several possibilities. Null where there is none, which the user is told, or the user wants none. */
export async function ownFile({ knowledge, word }: Services, near: vscode.Uri | undefined): Promise<vscode.Uri | null> {
  const { workspaceFolders = [], getWorkspaceFolder } = vscode.workspace, here = near && getWorkspaceFolder(fileOf(near));
  const all = knowledge.own.uris, files = here && all.some((uri) => getWorkspaceFolder(uri) === here) ? all.filter((uri) => getWorkspaceFolder(uri) === here) : all;
  if (files.length > 1) return (await vscode.window.showQuickPick(files.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri })), { placeHolder: word('knowledge.askFile') }))?.uri ?? null;
  if (files[0]) return files[0];
  if (!workspaceFolders.length) void vscode.window.showWarningMessage(word('knowledge.noFolder'));
  const folder = here ?? (workspaceFolders.length > 1 ? await vscode.window.showWorkspaceFolderPick({ placeHolder: word('knowledge.askFile') }) : workspaceFolders[0]);
  return folder ? vscode.Uri.joinPath(folder.uri, NEW_FILE[word.language]) : null;
}

/**
 * Changes a file of the user's own, which is made if it is not there, and waits until what it says counts. What nobody touched in it stays as it is.
 * Gives whether it could be done; why not the user is told.
 */
export async function changeOwnFile({ knowledge, word }: Services, uri: vscode.Uri, change: (text: string) => Edits): Promise<boolean> {
  const file = vscode.workspace.asRelativePath(uri), fail = (code: 'knowledge.broken' | 'knowledge.notWritten' | 'knowledge.notRead', ...actions: string[]) => vscode.window.showWarningMessage(word(code, { file }), ...actions);
  const document = await openIfThere(uri), text = document?.getText() ?? EMPTY_FILE;
  if (readKnowledgeText(text, uri.path).broken) {
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
  await knowledge.own.look();
  if (!knowledge.own.uris.some((known) => known.toString() === uri.toString())) void fail('knowledge.notRead');
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
