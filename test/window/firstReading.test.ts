import assert from 'node:assert/strict';
import { paperAt } from '../../bench/papers.ts';
import { inWindow } from './window.ts';

/** Long ones, and so many that they are still being read when somebody presses a button. */
const PAPERS = 1200, AVERAGE = 40_000;
const papers = Object.fromEntries(Array.from({ length: PAPERS }, (_, i) => paperAt(i, { average: AVERAGE })).map(({ file, text }) => [`archive/${file}`, text]));

describe('the first reading of a large folder', () => {
  const window = inWindow({ papers });
  const page = () => window().workbench.page;
  const progress = () => page().locator('.notification-toast').filter({ hasText: /Anfrage reads the folder: \d+ of \d+/ });
  const view = () => page().locator('.pane').filter({ has: page().getByRole('button', { name: /^Papers Section/ }) });
  const unread = () => view().getByRole('treeitem', { name: /Files not read yet: / });

  /** Puts off what is left, if it is being read. */
  const putOff = async () => {
    await progress().or(unread()).first().waitFor({ timeout: 30_000 });
    if (!await progress().isVisible()) return;
    await progress().hover();
    await progress().getByRole('button', { name: 'Cancel' }).click();
    await page().getByText(/The other [\d,]+ are read when they are needed/).first().waitFor();
  };

  it('can be put off; then the views say how many files are not read yet, and read on', async () => {
    const { workbench } = window();
    await workbench.command('View: Show Anfrage');
    await putOff();
    await unread().waitFor();
    await workbench.screenshot('first reading put off');
    const left = async () => Number((await unread().innerText()).replace(/\D/g, '')), before = await left();
    assert.ok(before > 0 && before < PAPERS * 2, String(before));
    await unread().click();
    await progress().waitFor();
    await workbench.screenshot('first reading taken up');
    await putOff();
    await unread().waitFor();
    assert.ok(await left() < before);
  });

  it('says in the search and on the page of a missing paper what is not read yet', async () => {
    const { workbench } = window();
    await putOff();
    await workbench.openFile('Notiz.txt');
    await workbench.command('Anfrage: Search in All Papers');
    await workbench.quickPick('radwege');
    await page().locator('.quick-input-widget').getByRole('option', { name: /Files not read yet: .*Read Now/ }).waitFor();
    await workbench.screenshot('search while files are not read');
    await workbench.press('Escape');
    await workbench.command('Anfrage: Show Index Statistics');
    await workbench.virtualEditor('anfrage-index').getByText(/Put off/).first().waitFor();
    await workbench.screenshot('statistics while files are not read');
  });
});
