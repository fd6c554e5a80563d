import * as vscode from 'vscode';
import { equal } from '../assert.ts';
import { eventually, open } from '../helpers.ts';
import { FILES, removePapers, text, writePapers } from './papers.ts';

const PAUSE_MS = 400;
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

describe('the language of inquiries', () => {
  before(writePapers);
  after(removePapers);

  const settings = () => vscode.workspace.getConfiguration();
  const closeAll = () => vscode.commands.executeCommand('workbench.action.closeAllEditors');
  /** Opens a fresh document of a file of its own, which no test before has touched. */
  const fresh = async (name: string, content: string) => {
    const uri = vscode.Uri.joinPath((await open(FILES.news)).document.uri, `../${name}`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
    return vscode.workspace.openTextDocument(uri);
  };

  it('is set for a .txt that is an inquiry behind blank lines and a letterhead', async () => {
    const { document } = await open(FILES.letter);
    await eventually(() => { equal(document.languageId, 'inquiry'); });
  });

  it('is set for a .md that is an inquiry', async () => {
    const document = await fresh('anfrage.md', text('cited'));
    await eventually(() => { equal(document.languageId, 'inquiry'); });
  });

  it('is not set for a news article', async () => {
    const { document } = await open(FILES.news);
    await pause();
    equal(document.languageId, 'markdown');
  });

  it('is not set again for a file that the user switched back, until it is switched again', async () => {
    const document = await fresh('zurück.txt', text('letter'));
    await eventually(() => { equal(document.languageId, 'inquiry'); });
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await pause();
    equal(document.languageId, 'plaintext', 'right after the switch');
    await closeAll();
    const again = await vscode.workspace.openTextDocument(document.uri);
    await pause();
    equal(again.languageId, 'plaintext', 'opened again');
    await vscode.languages.setTextDocumentLanguage(again, 'inquiry');
    await vscode.languages.setTextDocumentLanguage(again, 'inquiry');
    await pause();
    equal(again.languageId, 'inquiry', 'made an inquiry again');
  });

  it('is not set against files.associations', async () => {
    await settings().update('files.associations', { '*.bericht.txt': 'plaintext' }, vscode.ConfigurationTarget.Workspace);
    try {
      const document = await fresh('x.bericht.txt', text('letter'));
      await pause();
      equal(document.languageId, 'plaintext');
    } finally {
      await settings().update('files.associations', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('stays when other associations change, which sets all languages anew', async () => {
    const document = await fresh('bleibt.txt', text('letter'));
    await eventually(() => { equal(document.languageId, 'inquiry'); });
    for (const associations of [{ '*.xyz': 'plaintext' }, undefined]) {
      await settings().update('files.associations', associations, vscode.ConfigurationTarget.Workspace);
      await pause();
      await eventually(() => { equal(document.languageId, 'inquiry'); });
    }
  });

  it('is not set when the setting is off', async () => {
    await settings().update('anfrage.detectInquiries', false, vscode.ConfigurationTarget.Workspace);
    try {
      const document = await fresh('aus.txt', text('letter'));
      await pause();
      equal(document.languageId, 'plaintext');
    } finally {
      await settings().update('anfrage.detectInquiries', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('is not set for a new text without a file', async () => {
    const document = await vscode.workspace.openTextDocument({ content: text('letter'), language: 'plaintext' });
    await pause();
    equal(document.languageId, 'plaintext');
  });

  it('lets other texts of the folder keep still when the user wants that', async () => {
    const { document } = await open(FILES.news), at = document.positionAt(document.getText().indexOf('19/99910'));
    const definitions = async () => (await vscode.commands.executeCommand<unknown[]>('vscode.executeDefinitionProvider', document.uri, at)).length;
    await eventually(async () => { equal(await definitions(), 1); });
    await settings().update('anfrage.otherDocuments', 'none', vscode.ConfigurationTarget.Workspace);
    try {
      await eventually(async () => { equal(await definitions(), 0); });
    } finally {
      await settings().update('anfrage.otherDocuments', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
