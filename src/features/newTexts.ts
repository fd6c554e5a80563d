import * as vscode from 'vscode';

/** What no file system has in names, and how long a name is at most, in characters. */
const NOT_IN_NAMES = /[\\/:*?"<>|„“”«»\p{Cc}\s]+/gu, LONGEST_NAME = 60;

/** The folder in which new texts are saved where the user says nothing else: what they lead to is named from there. */
export const savedIn = () => vscode.workspace.workspaceFolders?.[0]?.uri ?? null;

/** Shows a new text that is no file yet, under a name that says what it is; saving keeps that name. */
export async function openNew(title: string, ending: 'md' | 'csv', content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(await freeAddress(title.replace(NOT_IN_NAMES, ' ').trim().slice(0, LONGEST_NAME).trim(), ending)), edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), content);
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(document, { preview: false });
}

/** The address of a text that nobody has saved or opened: "Suche Radwege.md", "Suche Radwege (2).md". */
async function freeAddress(name: string, ending: string): Promise<vscode.Uri> {
  const folder = savedIn();
  for (let i = 1; ; i++) {
    const file = `${name}${i > 1 ? ` (${i})` : ''}.${ending}`, uri = folder ? vscode.Uri.joinPath(folder, file) : vscode.Uri.file(file), fresh = folder ? uri.with({ scheme: 'untitled' }) : vscode.Uri.from({ scheme: 'untitled', path: file });
    const isOpen = vscode.workspace.textDocuments.some((document) => !document.isClosed && document.uri.toString() === fresh.toString()), exists = folder !== null && await vscode.workspace.fs.stat(uri).then(() => true, () => false);
    if (!isOpen && !exists) return fresh;
  }
}
