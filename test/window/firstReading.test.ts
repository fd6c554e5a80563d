import assert from 'node:assert/strict';
import { paperAt } from '../../bench/papers.ts';
import { inWindow } from './window.ts';

/** Long ones, and so many that they are still being read when somebody presses a button. */
const PAPERS = 1200, AVERAGE = 40_000;
/** How long a step may take on a slow machine, in milliseconds. */
const PATIENCE = 60_000;
const papers = Object.fromEntries(Array.from({ length: PAPERS }, (_, i) => paperAt(i, { average: AVERAGE })).map(({ file, text }) => [`archive/${file}`, text]));

describe('the first reading of a large folder', () => {
  const window = inWindow({ papers });
  const page = () => window().workbench.page;
  const progress = () => page().locator('.notification-list-item').filter({ hasText: /Anfrage reads the folder: \d+ of \d+/ });
  const unread = () => page().getByRole('treeitem', { name: /Files not read yet: / }).first();

  /** Puts off what is left, if it is being read. VS Code keeps messages back while much goes on: so they are asked for. */
  const putOff = async () => {
    await page().getByText(/Files not read yet: /).first().waitFor({ timeout: PATIENCE });
    if (await unread().isVisible()) return;
    if (!await progress().first().isVisible()) await window().workbench.command('Notifications: Show Notifications');
    await progress().getByRole('button', { name: 'Cancel' }).first().click();
    await unread().waitFor({ timeout: PATIENCE });
  };

  it('can be put off; then the views say how many files are not read yet, and read on', async function () {
    this.timeout(3 * PATIENCE);
    const { workbench } = window();
    await workbench.openContainer('Anfrage');
    await putOff();
    await workbench.screenshot('first reading put off');
    const left = async () => Number((await unread().innerText()).replace(/\D/g, '')), before = await left();
    assert.ok(before > 0 && before < PAPERS * 2, String(before));
    await unread().click();
    await unread().waitFor({ state: 'detached', timeout: PATIENCE });
    await workbench.screenshot('first reading taken up');
    await putOff();
    assert.ok(await left() < before);
  });

  it('says in the search what is not read yet', async function () {
    this.timeout(3 * PATIENCE);
    const { workbench } = window();
    await workbench.openContainer('Anfrage');
    await putOff();
    await workbench.command('Anfrage: Search in All Papers');
    await workbench.quickPick('radwege');
    await page().locator('.quick-input-widget').getByRole('option', { name: /Files not read yet: .*Read Now/ }).waitFor();
    await workbench.screenshot('search while files are not read');
  });
});
