import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { INQUIRY } from './inquiry.ts';
import { inWindow } from './window.ts';

const MISSING = 'Cited, but Not in This Folder';

describe('citations in the window', () => {
  const window = inWindow();
  const clipboard = () => window().workbench.page.evaluate('navigator.clipboard.readText()');

  before('the folder is read', async function () {
    this.timeout(60_000);
    const { workbench } = window(), editor = await workbench.openFile(INQUIRY);
    await workbench.find('Bundestagsdrucksache 19/5954');
    await workbench.hover(editor, 'Bundestagsdrucksache', 'Answer to 2');
  });

  it('the citation hierarchy shows who cites the same answer', async () => {
    const { workbench } = window();
    await workbench.openFile(INQUIRY);
    await workbench.find('Bundestagsdrucksache 19/5954');
    await workbench.command('Anfrage: Show Citation Hierarchy');
    const peek = await workbench.peek('BT-Drs. 19/5954, question 2');
    await workbench.row(peek, /^BT-Drs\. 19\/18172/).first().waitFor();
    const rows = (await workbench.rows(peek)).map(({ label }) => label);
    for (const expected of ['BT-Drs. 19/16723', 'BT-Drs. 19/8683']) assert.ok(rows.some((label) => label.startsWith(expected)), `${expected} among ${rows.join(' | ')}`);
    await workbench.screenshot('citation hierarchy');
    await workbench.press('Escape');
  });

  it('lenses say how often a paper and its questions are cited, and a click shows by whom', async () => {
    const { workbench } = window();
    await workbench.openFile('19-5954.txt');
    const lens = workbench.page.locator('.codelens-decoration a').filter({ hasText: /^cited \d+ times$/ }).first();
    await lens.waitFor();
    await workbench.screenshot('lenses');
    await lens.click();
    await workbench.peek('Locations');
    await workbench.press('Escape');
  });

  it('completion offers a paper while its number is typed, and then its questions', async () => {
    const { workbench, workspace } = window(), offered = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
    fs.writeFileSync(path.join(workspace.folder, 'Entwurf.md'), '\n');
    const editor = await workbench.openFile('Entwurf.md');
    await workbench.page.keyboard.type('Siehe Drucksache 19/59');
    await offered.filter({ hasText: 'BT-Drs. 19/5954' }).first().waitFor();
    await workbench.screenshot('completion of a paper');
    await workbench.press('Enter');
    await workbench.page.keyboard.type(', Antwort auf Frage ');
    await offered.filter({ hasText: /Question 2.*Wie viele Datensätze/ }).first().waitFor();
    await workbench.screenshot('completion of a question');
    await workbench.press('ArrowDown');
    await workbench.press('Enter');
    await workbench.page.keyboard.type('.');
    await editor.locator('.view-line').filter({ hasText: /2\.$/ }).first().waitFor(); // what was typed last
    assert.match((await workbench.lines(editor)).join('').replace(/\s+/g, ' '), /^Siehe Bundestagsdrucksache 19\/5954.*, Antwort auf Frage 2\./);
  });

  it('Copy Citation copies the usual form of the answer at the cursor', async () => {
    const { workbench } = window();
    await workbench.openFile(INQUIRY);
    await workbench.find('Zu 6:');
    await workbench.command('Anfrage: Copy Citation');
    await workbench.page.getByText('Copied: Schreiben des BMI').first().waitFor();
    assert.equal(await clipboard(), 'Schreiben des BMI vom 7. April 2020 zu BT-Drs. 19/18172, Antwort zu Frage 6');
  });

  it('the papers that are missing are opened only after asking', async () => {
    const { workbench } = window(), dialog = workbench.page.locator('.monaco-dialog-box');
    await workbench.command('Anfrage: Open All Official PDFs of Missing Papers…');
    await dialog.getByText(/Open \d+ papers in the browser\?/).waitFor();
    await dialog.getByText('The official PDFs come from dserver.bundestag.de.').waitFor();
    await workbench.screenshot('official PDFs of missing papers');
    await workbench.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('the missing papers are copied as a table', async () => {
    const { workbench } = window();
    await workbench.openContainer('Anfrage');
    await workbench.tree(MISSING);
    await workbench.viewAction(MISSING, 'Copy List');
    await workbench.quickPick();
    await workbench.pick('As a Table (for Spreadsheets)');
    await workbench.page.getByText('The list is copied').first().waitFor();
    assert.match(String(await clipboard()), /^BT-Drs\. \d+\/\d+\t[^\t]*\t\d+\thttps:\/\/dserver\.bundestag\.de\//m);
    await workbench.screenshot('missing papers');
  });
});
