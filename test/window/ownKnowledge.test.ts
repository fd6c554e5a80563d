import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { inWindow } from './window.ts';

const NOTE = 'Vermerk.md';

describe('actors and systems of one\'s own in the window', () => {
  const window = inWindow();
  const own = () => fs.readFileSync(path.join(window().workspace.folder, 'anfrage-names.json'), 'utf8');

  /** Selects words of the note. */
  const select = async (words: string) => {
    const { workbench } = window(), editor = await workbench.quickOpen(NOTE);
    await workbench.find(words);
    for (const _ of words) await workbench.press('Shift+ArrowRight');
    return editor;
  };

  before(() => { fs.writeFileSync(path.join(window().workspace.folder, NOTE), 'Vermerk\n\nDer Bestand des Xenonregisters wächst.\nDas Xenonregister, auch XR, gibt es seit 2019.\n'); });

  it('a name that is selected is added with its kind, and shows in hover and sidebar at once', async () => {
    const { workbench } = window(), editor = await select('Xenonregisters');
    await workbench.screenshot('own name selected');
    await workbench.command('Anfrage: Add to Systems…');
    await workbench.page.getByText('Add to Systems (1/4)').waitFor();
    await workbench.screenshot('own name asked');
    assert.equal(await workbench.input('Name as papers print it'), 'Xenonregister', 'the genitive is cut');
    await workbench.page.getByText('Add to Systems (2/4)').waitFor();
    await workbench.screenshot('own name kinds');
    await workbench.pick('Database or system');
    await workbench.input('Short forms and other names', 'XR');
    await workbench.input('What it is, in one sentence', 'A register of this test.');
    const hover = await workbench.hover(editor, 'Xenonregisters', 'A register of this test.');
    assert.match(hover, /Database or system[^]*Also: XR[^]*3 mentions in 1 document[^]*Your own entry/);
    await workbench.screenshot('own name hover');
    assert.match(own(), /"name": "Xenonregister",\n {6}"aliases": \["XR"\]/);
    await workbench.openContainer('Anfrage');
    await workbench.foldSection('Left Open');
    await workbench.foldSection('Papers');
    await workbench.foldSection('Actors');
    await workbench.foldSection('Newly Found Names');
    const systems = await workbench.tree('Systems');
    await workbench.expand(systems, 'Databases and systems');
    await workbench.row(systems, 'Xenonregister').waitFor();
    await workbench.screenshot('own name in the sidebar');
  });

  it('is hidden from its row in the sidebar, and comes back by Undo', async () => {
    const { workbench } = window(), systems = await workbench.tree('Systems'), row = workbench.row(systems, 'Xenonregister');
    await row.click({ button: 'right' });
    await workbench.page.locator('.monaco-menu').getByText('Hide This Name').waitFor();
    await workbench.screenshot('own name row menu');
    await workbench.page.locator('.monaco-menu').getByText('Hide This Name').click();
    await row.waitFor({ state: 'detached' });
    assert.match(own(), /"hide": \["xenonregister"\]/);
    await workbench.command('Notifications: Show Notifications'); // with the tests' driver VS Code keeps them there
    await workbench.page.getByText('“Xenonregister” is hidden.').first().waitFor();
    await workbench.screenshot('own name hidden');
    await workbench.page.getByRole('button', { name: 'Undo' }).click();
    await row.waitFor();
    assert.doesNotMatch(own(), /hide/);
  });

  it('the menu of the editor has the commands', async () => {
    const { workbench } = window(), editor = await workbench.quickOpen(NOTE), { page } = workbench;
    await editor.locator('.view-line').filter({ hasText: /gibt/ }).click({ button: 'right' });
    await page.locator('.monaco-menu').getByText('Actors and Systems').hover();
    await page.locator('.monaco-menu').getByText('Add to Actors…').waitFor();
    await workbench.screenshot('own name editor menu');
    await workbench.press('Escape');
    await workbench.press('Escape');
  });

  it('their file completes kinds with what they mean, and shows mistakes', async () => {
    const { workbench, workspace } = window(), file = 'anfrage-names.json';
    fs.writeFileSync(path.join(workspace.folder, file), '{\n  // mine\n  "actors": [\n    { "name": "Beispielverein", "subtype": "person", "parent": "nobody" },\n    { "name": "Anderer", "subtype": "" }\n  ],\n}\n');
    const editor = await workbench.quickOpen(file);
    await workbench.status('status.problems').filter({ hasText: /[1-9]/ }).waitFor();
    await workbench.find('"" }');
    await workbench.press('ArrowRight');
    await workbench.press('Control+Space');
    const offered = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
    await offered.filter({ hasText: 'international-organisation' }).first().waitFor();
    await workbench.screenshot('own names file completion');
    await workbench.press('Escape');
    await workbench.cursorTo(editor, 'nobody');
    await workbench.hoverByKey('There is no entry with the id “nobody”.');
    await workbench.screenshot('own names file problems');
  });
});
