import * as vscode from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { eventually, extension, inWorkspace, open, positionOf } from '../helpers.ts';
import { FILES, removePapers, writePapers } from './papers.ts';

interface Panel { readonly document: vscode.TextDocument; readonly panel: vscode.WebviewPanel; readonly html: string }

describe('the reading view', () => {
  before(writePapers);
  after(removePapers);
  const panels = () => (extension().exports as unknown as { reading: { panels: readonly Panel[] } }).reading.panels;
  const panelOf = (file: string) => {
    const found = panels().find(({ document }) => document.uri.path.endsWith(file));
    ok(found, `a reading view of ${file}`);
    return found;
  };
  const read = async (file: string) => {
    const editor = await open(file);
    await eventually(() => { equal(editor.document.languageId, 'inquiry'); });
    await vscode.commands.executeCommand('anfrage.openReadingView');
    await eventually(() => { match(panelOf(file).html, /<article/); });
    return editor;
  };
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the editor, once a document', async () => {
    const editor = await read(FILES.cited), { panel, html } = panelOf(FILES.cited);
    equal(panel.title, 'Reading View BT-Drs. 19/99910');
    ok(panel.viewColumn !== editor.viewColumn, 'another column');
    match(html, /<h1>Lichtbilder bei Interpol<\/h1>/);
    match(html, /Wie viele Lichtbilder wurden 2019 übermittelt\?[^]*Es wurden 41 Lichtbilder übermittelt\./);
    await vscode.commands.executeCommand('anfrage.openReadingView');
    equal(panels().length, 1);
  });

  it('shares its column with the views of other documents', async () => {
    await read(FILES.cited);
    await read(FILES.citing);
    equal(panelOf(FILES.citing).panel.viewColumn, panelOf(FILES.cited).panel.viewColumn);
    await open(FILES.news);
    equal(vscode.window.tabGroups.all.length, 2);
  });

  it('follows what is typed', async () => {
    const editor = await read(FILES.cited);
    await editor.edit((edit) => { edit.insert(positionOf(editor.document, 'Das BKA hat ▮sie übermittelt'), 'im Sommer '); });
    await eventually(() => { match(panelOf(FILES.cited).html, /hat im Sommer sie übermittelt/); });
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('opens from a row of the sidebar and for the number of a paper', async () => {
    await vscode.commands.executeCommand('anfrage.openReadingView', { document: inWorkspace(FILES.citing).toString() });
    await eventually(() => { match(panelOf(FILES.citing).html, /Weitere Fragen zu Lichtbildern/); });
    await vscode.commands.executeCommand('anfrage.openReadingView', 'BT 19/99910');
    await eventually(() => { match(panelOf(FILES.cited).html, /Lichtbilder bei Interpol/); });
  });

  it('tells which cited papers are here', async () => {
    await read(FILES.citing);
    await eventually(() => {
      match(panelOf(FILES.citing).html, /class="cite" href="#" title="BT-Drs\. 19\/99910: Lichtbilder bei Interpol"/);
      match(panelOf(FILES.citing).html, /class="cite missing" href="#" title="BT-Drs\. 19\/99930\nNot in this folder"/);
    });
  });

  it('is gone when it is closed', async () => {
    await read(FILES.cited);
    panelOf(FILES.cited).panel.dispose();
    await eventually(() => { equal(panels().length, 0); });
  });
});
