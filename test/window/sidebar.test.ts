import assert from 'node:assert/strict';
import { INQUIRY } from './inquiry.ts';
import { inWindow } from './window.ts';

describe('the sidebar in the window', () => {
  const window = inWindow();

  before(async () => { await window().workbench.openContainer('Anfrage'); });

  it('Papers shows those that are here, and those that are cited and missing', async () => {
    const { workbench } = window(), papers = await workbench.tree('Papers');
    await workbench.row(papers, 'BT-Drs. 19/18172').waitFor();
    const rows = await workbench.rows(papers);
    assert.ok(rows.some(({ label, description, level }) => label === 'BT-Drs. 19/5954' && description === 'Neue Verfahren zur Gesichtserkennung bei Interpol' && level === 2), JSON.stringify(rows));
    await workbench.expand(papers, 'BT-Drs. 19/16723');
    await workbench.row(papers, 'BT-Drs. 19/18172').nth(1).waitFor(); // it cites 19/16723
    await workbench.screenshot('sidebar papers');
  });

  it('Systems leads from a kind to a name, a paper, and the words themselves', async () => {
    const { workbench } = window(), systems = await workbench.tree('Systems');
    await workbench.foldSection('Papers');
    await workbench.foldSection('Actors');
    for (const label of ['Databases and systems', 'Interpol Criminal Information System', 'BT-Drs. 19/18172']) await workbench.expand(systems, label);
    const mention = workbench.row(systems, /^\d+: .*Criminal Information System/).first();
    const line = Number(/^\d+/.exec(await mention.innerText())?.[0]);
    assert.ok(line > 0);
    await mention.click();
    await workbench.status('status.editor.selection').filter({ hasText: new RegExp(`^\\s*Ln ${line}, .*selected`) }).waitFor();
    assert.deepEqual(await workbench.tabs(true), [INQUIRY]);
    assert.match(await workbench.selectedText(), /^(Interpol )?Criminal Information System$/);
    await workbench.screenshot('sidebar systems');
  });

  it('Actors has persons, authorities and companies with counts', async () => {
    const { workbench } = window(), actors = await workbench.tree('Actors');
    for (const kind of ['Persons', 'Ministries and authorities', 'Companies']) {
      const [row] = (await workbench.rows(actors)).filter(({ label }) => label === kind);
      assert.match(row?.description ?? '', /^[1-9]\d*$/, kind);
    }
    await workbench.expand(actors, 'Ministries and authorities');
    await workbench.row(actors, 'Bundeskriminalamt').waitFor();
    assert.match((await workbench.rows(actors)).find(({ label }) => label === 'Bundeskriminalamt')?.description ?? '', /^\d+ mentions$/);
    await workbench.screenshot('sidebar actors');
  });
});
