import * as vscode from 'vscode';
import { equal, ok } from '../assert.ts';
import { eventually, indexed, inWorkspace, open, positionOf } from '../helpers.ts';

/** An advance copy and its edited version: set anew, and one answer changed. */
const paper = (answer: string, width: string) => `Deutscher Bundestag Drucksache 19/99950
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage 12 vom 13. Juli 2020 der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.
– Drucksache 19/99949 –

Lichtbilder auf Reisen

1. Wie viele Lichtbilder wurden 2019${width}übermittelt?

${answer}

2. Welche Stellen haben sie${width}übermittelt?

Das ist nicht bekannt. Eine Aufschlüsselung liegt${width}nicht vor.
`;
const ADVANCE = `${paper('Es wurden 40 Lichtbilder übermittelt.', '\n')}\nVorabfassung - wird durch die lektorierte Version ersetzt.\n\f`;
const EDITED = paper('Es wurden 41 Lichtbilder übermittelt.', ' ');
const FILES = { advance: 'fassungen/vorab.txt', edited: 'fassungen/lektoriert.txt', again: 'fassungen/gleich.txt' };

const write = (file: string, text: string) => vscode.workspace.fs.writeFile(inWorkspace(file), new TextEncoder().encode(text));
const lensesOf = async (file: string) => (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', inWorkspace(file), 100)).map(({ command }) => command?.title);
const shownDiff = () => eventually(() => {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  ok(input instanceof vscode.TabInputTextDiff, 'no comparison is shown');
  return input;
});

describe('versions of a paper', () => {
  before(async () => {
    await indexed();
    await write(FILES.advance, ADVANCE);
    await write(FILES.edited, EDITED);
    await open(FILES.edited);
    await eventually(async () => { ok((await lensesOf(FILES.edited)).includes('Compare: Advance copy')); });
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(inWorkspace('fassungen'), { recursive: true });
  });

  it('are told above their first lines', async () => {
    await open(FILES.advance);
    const lenses = await lensesOf(FILES.advance);
    ok(lenses.includes('Edited version in lektoriert.txt →'), lenses.join(' | '));
    ok(lenses.includes('Compare: Edited version'), lenses.join(' | '));
  });

  it('stand side by side, the older one left, each sentence a line', async () => {
    await open(FILES.edited);
    await vscode.commands.executeCommand('anfrage.compareVersions');
    const diff = await shownDiff(), tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    equal(tab?.label, 'BT-Drs. 19/99950: Advance copy ↔ Edited version');
    const older = await vscode.workspace.openTextDocument(diff.original), newer = await vscode.workspace.openTextDocument(diff.modified);
    const lines = older.getText().split('\n'), others = newer.getText().split('\n');
    equal(lines.filter((line) => !others.includes(line)).join(), 'Es wurden 40 Lichtbilder übermittelt.');
    equal(others.filter((line) => !lines.includes(line)).join(), 'Es wurden 41 Lichtbilder übermittelt.');
    equal(older.languageId, 'inquiry-page');
  });

  it('lead from their lines to the papers', async () => {
    await vscode.commands.executeCommand('anfrage.compareVersions', { document: inWorkspace(FILES.advance).toString() });
    const diff = await shownDiff(), shown = await vscode.workspace.openTextDocument(diff.original);
    const [found] = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', shown.uri, positionOf(shown, 'Eine ▮Aufschlüsselung liegt nicht vor.'));
    const paper = await vscode.workspace.openTextDocument(found!.uri);
    equal(paper.uri.toString(), inWorkspace(FILES.advance).toString());
    equal(paper.getText(found!.range).replace(/\s+/g, ' '), 'Eine Aufschlüsselung liegt nicht vor.');
  });

  it('follow what is written in the papers', async () => {
    await vscode.commands.executeCommand('anfrage.compareVersions', { document: inWorkspace(FILES.advance).toString() });
    const diff = await shownDiff(), shown = await vscode.workspace.openTextDocument(diff.modified);
    await write(FILES.edited, EDITED.replace('41 Lichtbilder', '42 Lichtbilder'));
    await eventually(() => { ok(shown.getText().includes('42 Lichtbilder')); });
    await write(FILES.edited, EDITED);
  });

  it('that say the same are not shown', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await write(FILES.edited, ADVANCE.replace(/\nVorabfassung.*\n\f/, '').replace('2019\nübermittelt', '2019 übermittelt'));
    await eventually(async () => { ok((await open(FILES.edited)).document.getText().includes('40 Lichtbilder')); });
    await vscode.commands.executeCommand('anfrage.compareVersions', { document: inWorkspace(FILES.edited).toString() });
    ok(!(vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff));
    await write(FILES.edited, EDITED);
  });

  it('are cited as what they are', async () => {
    const editor = await open(FILES.advance);
    editor.selection = new vscode.Selection(positionOf(editor.document, '▮Es wurden 40'), positionOf(editor.document, '▮Es wurden 40'));
    await vscode.commands.executeCommand('anfrage.copyCitation');
    equal(await vscode.env.clipboard.readText(), 'BT-Drs. 19/99950 (Vorabfassung), Antwort zu Frage 1');
    await vscode.commands.executeCommand('anfrage.copyCitation', { document: inWorkspace(FILES.edited).toString() });
    equal(await vscode.env.clipboard.readText(), 'BT-Drs. 19/99950');
  });
});
