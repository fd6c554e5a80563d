import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { INQUIRY } from './inquiry.ts';
import { inWindow } from './window.ts';

const MISSING = 'Cited, but Not in This Folder';

describe('the sidebar in the window', () => {
  const window = inWindow();
  const clipboard = () => window().workbench.page.evaluate('navigator.clipboard.readText()');
  const labels = async (tree: Locator) => (await window().workbench.rows(tree)).map(({ label }) => label);
  /** The row that has the focus. */
  const focused = (section: string, label: string | RegExp) => {
    const { workbench } = window(), pane = workbench.page.locator('.split-view-view .pane').filter({ has: workbench.page.locator('.pane-header .title', { hasText: section }) });
    return workbench.row(pane, label).and(workbench.page.locator('.monaco-list-row.focused.selected'));
  };

  before(async function () {
    this.timeout(60_000);
    await window().workbench.openContainer('Anfrage');
    await window().workbench.foldSection('Left Open'); // it has tests of its own, and lists hold only the rows that there is room for
  });

  it('Papers shows those that are here and who cites them, a second view those that are missing', async () => {
    const { workbench } = window(), papers = await workbench.tree('Papers');
    await workbench.row(papers, /^BT-Drs\. 19\/5954 Neue Verfahren zur Gesichtserkennung bei Interpol$/).waitFor();
    await workbench.expand(papers, /^BT-Drs\. 19\/16723 /);
    await workbench.row(papers, 'BT-Drs. 19/18172').waitFor(); // it cites 19/16723
    assert.match(await workbench.viewDescription('Papers'), /^\d+ procedures$/);
    const missing = await workbench.tree(MISSING);
    assert.ok((await workbench.rows(missing)).some(({ label, description }) => label.startsWith('BT-Drs. 19/1908') && /citations?$/.test(description ?? '')));
    await workbench.screenshot('sidebar papers');
    await workbench.row(papers, /^BT-Drs\. 19\/16723 /).locator('.monaco-tl-twistie').click();
  });

  it('the filter follows what is typed, forgives errors, marks the letters, and is cleared', async () => {
    const { workbench } = window(), papers = await workbench.tree('Papers'), all = await labels(papers);
    await workbench.viewAction('Papers', 'Filter');
    await workbench.typeInto('words of the title', 'gesichtserkenung');
    await workbench.page.getByText(/Filter “gesichtserkenung”: \d+ found/).waitFor();
    assert.ok((await labels(papers)).every((label) => label.includes('Gesichtserkennung')));
    assert.equal(await papers.locator('.monaco-list-row .highlight').first().innerText(), 'Gesichtserkennung');
    await workbench.screenshot('sidebar filter');
    await workbench.typeInto('words of the title', 'qqqqqq');
    await workbench.page.getByText('No paper fits the filter.').waitFor();
    await workbench.press('Enter');
    await workbench.page.getByRole('button', { name: 'Clear Filter' }).first().click();
    await workbench.row(papers, all[0]!).waitFor();
    assert.deepEqual(await labels(papers), all);
  });

  it('Escape leaves the filter as it was', async () => {
    const { workbench } = window(), actors = await workbench.tree('Actors');
    await workbench.viewAction('Actors', 'Filter');
    await workbench.typeInto('abbreviation', 'bka');
    await workbench.row(actors, 'Bundeskriminalamt (BKA)').waitFor();
    await workbench.press('Escape');
    await workbench.row(actors, 'Persons').waitFor();
  });

  it('Actors has persons, authorities and companies with counts', async () => {
    const { workbench } = window(), actors = await workbench.tree('Actors');
    await workbench.foldSection('Papers');
    await workbench.foldSection(MISSING);
    await workbench.foldSection('Newly Found Names');
    for (const kind of ['Persons', 'Ministries and authorities', 'Companies']) {
      const [row] = (await workbench.rows(actors)).filter(({ label }) => label === kind);
      assert.match(row?.description ?? '', /^[1-9]\d*$/, kind);
    }
    await workbench.expand(actors, 'Ministries and authorities');
    await workbench.row(actors, 'Bundeskriminalamt').waitFor();
    assert.match((await workbench.rows(actors)).find(({ label }) => label === 'Bundeskriminalamt')?.description ?? '', /^BKA · \d+ mentions$/);
    await workbench.screenshot('sidebar actors');
  });

  it('Systems leads from a kind to a name, a paper, and the words themselves', async () => {
    const { workbench } = window(), systems = await workbench.tree('Systems');
    await workbench.foldSection('Actors');
    for (const label of ['Databases and systems', 'Interpol Criminal Information System', 'BT-Drs. 19/18172']) await workbench.expand(systems, label);
    const mention = workbench.row(systems, /^(?:Preface|Question|Answer).*: .*Criminal Information System/).first();
    const line = Number(/\(line (\d+)\)/.exec(await mention.getAttribute('aria-label') ?? '')?.[1]);
    assert.ok(line > 0);
    await mention.click();
    await workbench.status('status.editor.selection').filter({ hasText: new RegExp(`^\\s*Ln ${line}, .*selected`) }).waitFor();
    assert.deepEqual(await workbench.tabs(true), [INQUIRY]);
    await workbench.press('Enter'); // a click shows the place, Enter goes there
    await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
    assert.match(await workbench.selectedText(), /^(Interpol )?Criminal Information System$/);
    await workbench.screenshot('sidebar systems');
  });

  it('the grouping is chosen from a list that shows the present one, and told behind the title', async () => {
    const { workbench } = window(), papers = await workbench.tree('Papers');
    await workbench.viewAction('Papers', 'Group');
    await workbench.quickPick();
    await workbench.screenshot('sidebar grouping');
    await workbench.pick('by electoral term');
    await workbench.row(papers, 'Bundestag, electoral term 19').waitFor();
    assert.match(await workbench.viewDescription('Papers'), /^\d+ procedures · by electoral term$/);
  });

  it('Show in the Sidebar leads from a citation and from a name to their rows', async () => {
    const { workbench } = window();
    await workbench.quickOpen(INQUIRY);
    await workbench.find('Bundestagsdrucksache 19/5954');
    await workbench.command('Anfrage: Show in the Sidebar');
    await focused('Papers', /^BT-Drs\. 19\/5954 /).waitFor();
    await workbench.screenshot('sidebar reveals a paper');
    await workbench.quickOpen(INQUIRY);
    await workbench.find('Bundeskriminalamt');
    await workbench.command('Anfrage: Show in the Sidebar');
    await focused('Actors', 'Bundeskriminalamt').waitFor();
  });

  it('Go to Actor or System… finds names by what is nearly their alias, and shows their places', async () => {
    const { workbench } = window();
    await workbench.press('Control+K');
    await workbench.press('a');
    await workbench.typeInto('actor or system', 'intrepol');
    await workbench.page.getByRole('option').filter({ hasText: /Interpol.*mentions in/ }).first().waitFor();
    await workbench.screenshot('go to actor or system');
    await workbench.press('Enter');
    await focused('Actors', 'Interpol').waitFor();
  });

  it('Go to Paper… finds papers by number and by words, marks those that are missing, and copies citations', async () => {
    const { workbench } = window(), option = (name: RegExp) => workbench.page.getByRole('option', { name });
    await workbench.press('Control+K');
    await workbench.press('g');
    await workbench.typeInto('words of the title', '19/1908');
    await option(/BT-Drs\. 19\/1908.*Not in this folder/).waitFor();
    await workbench.typeInto('words of the title', 'hunko gesichtserkenung');
    await option(/BT-Drs\. 19\/5954.*Neue Verfahren/).waitFor();
    await workbench.screenshot('go to paper');
    await workbench.page.mouse.move(600, 700); // else the row's tooltip covers its buttons
    await option(/BT-Drs\. 19\/5954/).locator('.action-label[aria-label="Copy Citation"]').click();
    await workbench.page.getByText('Copied: BT-Drs. 19/5954').first().waitFor();
    assert.equal(await clipboard(), 'BT-Drs. 19/5954');
    await workbench.press('Control+K');
    await workbench.press('g');
    await workbench.typeInto('words of the title', '19/59');
    await option(/BT-Drs\. 19\/5954/).waitFor();
    await workbench.press('Enter');
    await workbench.editor('/19-5954.txt').waitFor();
  });

  it('all mentions of a name come into the list of references', async () => {
    const { workbench } = window(), actors = await workbench.tree('Actors'), row = workbench.row(actors, 'Interpol');
    await row.hover();
    await row.locator('.action-label[aria-label^="Find All Mentions"]').click();
    await workbench.page.getByText(/\d+ results? in \d+ files?/).first().waitFor();
    await workbench.screenshot('all mentions');
  });
});
