import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { INQUIRY } from './inquiry.ts';
import { inWindow } from './window.ts';

describe('the details page in the window', () => {
  const window = inWindow();
  let view: FrameLocator;
  const bar = (year: string) => view.locator(`button.bar[data-period="${year}"]`);
  const papers = () => view.locator('#papers ol > li').count();

  before('the page of Interpol is opened from the sidebar', async function () {
    this.timeout(60_000);
    const { workbench } = window();
    await workbench.openContainer('Anfrage');
    const actors = await workbench.tree('Actors');
    for (const section of ['Left Open', 'Papers', 'Cited, but Not in This Folder', 'Systems']) await workbench.foldSection(section);
    await workbench.expand(actors, 'International organisations');
    const row = workbench.row(actors, 'Interpol');
    await row.hover();
    await row.locator('.action-label[aria-label^="Details"]').click();
    view = workbench.webview();
    await view.locator('h1', { hasText: 'Interpol' }).waitFor();
    await view.locator('blockquote a.named').first().waitFor();
  });

  it('shows the years as bars, what the government says, and the papers', async () => {
    assert.ok(await view.locator('button.bar').count() >= 2);
    assert.match(await view.locator('button.bar').first().getAttribute('aria-label') ?? '', /^\d{4}: \d+ mentions? in \d+ documents?/);
    assert.ok(await papers() > 1);
    await window().workbench.screenshot('details page');
  });

  it('a click on a bar shows its year alone, another one all years again', async () => {
    const all = await papers();
    await bar('2020').click();
    await view.locator('.only', { hasText: /^Only 2020: / }).waitFor();
    assert.ok(await papers() < all);
    for (const facts of await view.locator('#papers ol > li > .quiet').allInnerTexts()) assert.match(facts, / 2020 · /);
    await window().workbench.screenshot('details page of a year');
    await bar('2020').click();
    await view.locator('.only').waitFor({ state: 'detached' });
    assert.equal(await papers(), all);
  });

  it('the keyboard goes from bar to bar and presses them; the focus stays', async () => {
    const { workbench } = window(), focused = view.locator('button.bar:focus');
    await view.locator('.bar[tabindex="0"]').focus();
    await workbench.press('End');
    const last = await focused.getAttribute('data-period');
    await workbench.press('ArrowLeft');
    const year = await focused.getAttribute('data-period');
    assert.ok(year !== null && year !== last, `${year} before ${last}`);
    await workbench.press('Enter');
    await view.locator(`button.bar[data-period="${year}"][aria-pressed="true"]:focus`).waitFor();
    await workbench.press('Space');
    await view.locator(`button.bar[data-period="${year}"][aria-pressed="false"]:focus`).waitFor();
  });

  it('an answer opens at the mention, and the page stays', async () => {
    const { workbench } = window(), link = view.locator('#answers blockquote a.named').first(), words = await link.innerText();
    await link.click();
    await workbench.page.locator('.editor-instance .monaco-editor.focused').waitFor();
    assert.equal((await workbench.selectedText()).replace(/\s+/g, ' '), words);
    await view.locator('h1').waitFor();
    await workbench.screenshot('details page beside a text');
  });

  it('the button below the chart copies the answers that are shown, each once with its citation and day', async () => {
    const { workbench } = window();
    await view.locator('[data-act="copy-said"]').click();
    await workbench.page.getByText(/^Copied Interpol: \d+ answers?$/).first().waitFor();
    assert.match(String(await workbench.page.evaluate('navigator.clipboard.readText()')), /^- \*\*Interpol\*\* \(\d+ answers?\)\n[^]*“ \(.*Antwort zu .* \d{4}\)\n/);
  });

  it('comes again with its year when the window is loaded anew', async () => {
    const { workbench } = window();
    await bar('2020').click();
    await view.locator('.only').waitFor();
    await workbench.page.waitForTimeout(7000); // VS Code writes down what is open now and then
    await workbench.page.reload();
    await workbench.page.locator('.tabs-container .tab', { hasText: 'Interpol' }).click({ timeout: 40_000 });
    view = workbench.webview();
    await view.locator('.only', { hasText: /^Only 2020: / }).waitFor({ timeout: 40_000 });
  });

  it('comes from the palette, where the name at the cursor is offered', async () => {
    const { workbench } = window();
    await workbench.command('View: Close All Editors');
    await workbench.quickOpen(INQUIRY);
    await workbench.find('Bundeskriminalamt');
    await workbench.command('Anfrage: Details of Actor or System');
    await workbench.page.getByRole('option', { name: /Bundeskriminalamt.*mentions in/ }).first().waitFor();
    await workbench.press('Enter');
    await workbench.page.locator('.tabs-container .tab.active', { hasText: 'Bundeskriminalamt' }).waitFor();
    await workbench.webview().locator('h1', { hasText: 'Bundeskriminalamt' }).waitFor(); // until then it takes the focus away
  });

  it('leads to the papers that a ministry answers: in the sidebar, grouped by that', async () => {
    const { workbench } = window(), name = 'Bundesministerium des Innern';
    await workbench.command('View: Close All Editors');
    await workbench.command('Anfrage: Details of Actor or System');
    await workbench.typeInto('Name or abbreviation', name);
    await workbench.page.getByRole('option', { name: new RegExp(`${name}.*mentions? in`) }).first().waitFor();
    await workbench.press('Enter');
    view = workbench.webview();
    const link = view.locator('[data-act="ministry"]'), count = /^in (\d+) papers?$/.exec(await link.innerText())?.[1];
    assert.ok(count, await link.innerText());
    await link.click();
    const row = workbench.row(workbench.page.locator('.sidebar'), name);
    await row.and(workbench.page.locator('[aria-expanded="true"]')).waitFor();
    assert.equal(await row.getAttribute('aria-label'), `${name}: ${count}`);
    await workbench.screenshot('papers that a ministry answers');
  });
});
