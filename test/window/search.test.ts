import assert from 'node:assert/strict';
import { inWindow } from './window.ts';

for (const [language, theme, words] of [
  ['en', 'light', { question: /Question \d.*BT-Drs\. 19\/5954/, filter: 'Filter by: Year', values: 'year:', title: 'Year: 2018', heading: '# Search: gesichtserkennung' }],
  ['de', 'dark', { question: /Frage \d.*BT-Drs\. 19\/5954/, filter: 'Filtern nach: Jahr', values: 'jahr:', title: 'Jahr: 2018', heading: '# Suche: gesichtserkennung' }],
] as const) {
  describe(`search in all papers in the window (${language}, ${theme})`, () => {
    const window = inWindow({ language, theme });
    const input = () => window().workbench.page.locator('.quick-input-widget');
    const typed = () => input().locator('.quick-input-box input').inputValue();

    it('without words there are filters and the newest papers', async () => {
      const { workbench } = window();
      await workbench.openFile('Notiz.txt');
      await workbench.press('Control+K');
      await workbench.press('t');
      await input().getByRole('option', { name: words.filter }).waitFor();
      await workbench.screenshot(`search empty ${language} ${theme}`);
    });

    it('finds questions by parts of their words, shows the place of a row that one moves to, and leaves everything as it was with Escape', async () => {
      const { workbench } = window();
      await workbench.quickPick('gesichtserkennung');
      await input().getByRole('option', { name: /Drs\. 19\/90041/ }).first().waitFor();
      await workbench.screenshot(`search found ${language} ${theme}`);
      await workbench.press('ArrowDown');
      await workbench.page.locator('.tabs-container .tab').nth(1).waitFor();
      await workbench.screenshot(`search preview ${language} ${theme}`);
      await workbench.press('Escape');
      await workbench.page.locator('.tabs-container .tab').nth(1).waitFor({ state: 'detached' });
      assert.deepEqual(await workbench.tabs(true), ['Notiz.txt']);
    });

    it('keeps what was typed, completes values of filters with counts, and opens what is chosen', async () => {
      const { workbench } = window();
      await workbench.press('Control+K');
      await workbench.press('t');
      await input().waitFor();
      assert.equal(await typed(), 'gesichtserkennung');
      await workbench.quickPick(`gesichtserkennung ${words.values}`);
      await input().getByRole('option', { name: /2018/ }).first().waitFor();
      await workbench.screenshot(`search values ${language} ${theme}`);
      await workbench.pick(/2018/);
      await input().getByText(words.title).waitFor();
      assert.equal(await typed(), `gesichtserkennung ${words.values}2018 `);
      await workbench.screenshot(`search filtered ${language} ${theme}`);
      await workbench.pick(words.question);
      await workbench.page.locator('.tabs-container .tab.active').filter({ hasText: '19-5954' }).waitFor();
    });

    it('gives all that is found as a list', async () => {
      const { workbench } = window();
      await workbench.press('Control+K');
      await workbench.press('t');
      await workbench.quickPick('gesichtserkennung');
      await input().getByRole('option', { name: /Drs\. 19\/90041/ }).first().waitFor();
      await workbench.press('ArrowUp'); // around to the last row, which is for whole texts
      await workbench.press('ArrowUp');
      await workbench.press('Enter');
      await workbench.page.locator('.view-line').filter({ hasText: words.heading.replace(/ /g, '\u00a0') }).or(workbench.page.getByText(words.heading)).first().waitFor();
      await workbench.screenshot(`search list ${language} ${theme}`);
    });
  });
}
