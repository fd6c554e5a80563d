import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { INQUIRY } from './inquiry.ts';
import { inWindow } from './window.ts';

const CITED = 'Bundestagsdrucksache 19/5954';

describe('the reading view in the window', () => {
  const window = inWindow();
  let view: FrameLocator;

  const pair = (label: string) => view.locator(`.pair:has([id="q-${label}"])`);
  const open = async () => {
    const { workbench } = window();
    await workbench.press('Control+K');
    await workbench.press('v');
    view = workbench.webview();
    await pair('1').waitFor();
  };

  before('the folder is read', async function () {
    this.timeout(60_000);
    const { workbench } = window();
    await workbench.openFile(INQUIRY);
    await workbench.status('status.editor.mode').filter({ hasText: 'Parlamentarische Anfrage' }).waitFor();
    await workbench.press('Control+B');
    await open();
    await view.locator('.preface .cite:not(.missing)').first().waitFor();
  });

  it('shows each question beside its answer', async () => {
    const { workbench } = window();
    await view.locator('h1').getByText('Nutzung von Anwendungen der Firma Clearview AI durch Interpol').waitFor();
    await view.locator('nav .chip').first().click();
    const [question, answer] = await Promise.all([pair('1').locator('.questions').boundingBox(), pair('1').locator('.answer').boundingBox()]);
    assert.ok(question && answer && answer.x > question.x + question.width - 1 && Math.abs(answer.y - question.y) < 20, JSON.stringify({ question, answer }));
    await workbench.screenshot('reading view');
  });

  it('follows the cursor of the editor', async () => {
    const { workbench } = window();
    await workbench.page.locator('.tabs-container .tab', { hasText: INQUIRY }).click(); // keys go where the focus is
    await workbench.find('Zu 8:');
    await view.locator('.pair.current [id="q-8"]').waitFor();
    await pair('8').locator('.answer').waitFor({ state: 'visible' });
    const top = await pair('8').evaluate((element: { getBoundingClientRect(): { top: number } }) => element.getBoundingClientRect().top);
    assert.ok(top > 0 && top < 800, String(top));
    await workbench.screenshot('reading view at the cursor');
  });

  it('a double click sets the cursor of the editor', async () => {
    const { workbench, lineOf } = window();
    await view.locator('nav [href="#q-2"]').click();
    await pair('2').locator('.answer p').first().dblclick();
    await workbench.waitForLine(lineOf(INQUIRY, 'Zu 2:') + 2);
  });

  it('the columns can be stacked', async () => {
    await view.locator('#columns').click();
    const [question, answer] = await Promise.all([pair('2').locator('.questions').boundingBox(), pair('2').locator('.answer').boundingBox()]);
    assert.ok(question && answer && answer.y >= question.y + question.height - 1, JSON.stringify({ question, answer }));
    await window().workbench.screenshot('reading view stacked');
    await view.locator('#columns').click();
  });

  it('the button of a pair copies the answer with its citation', async () => {
    await view.locator('nav [href="#q-8"]').click();
    await pair('8').locator('.copy').click();
    await window().workbench.page.getByText('Copied: Schreiben des BMI').first().waitFor();
    assert.match(String(await window().workbench.page.evaluate('navigator.clipboard.readText()')), /^„[^]+“ \(Schreiben des BMI vom 7\. April 2020 zu BT-Drs\. 19\/18172, Antwort zu Frage 8\)$/);
  });

  it('gives the focus back to the text that it came from', async () => {
    const { workbench } = window();
    await workbench.page.locator('.tabs-container .tab', { hasText: INQUIRY }).click(); // keys go where the focus is
    await workbench.find('Zu 8:');
    await pair('8').locator('.copy').click();
    await workbench.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  });

  it('a name shows who else speaks of it', async () => {
    const { workbench } = window();
    await view.locator('.pair .name').first().click();
    await workbench.page.locator('.peekview-widget').first().waitFor();
    await workbench.press('Escape');
    await pair('1').waitFor({ state: 'attached' });
  });

  it('a citation opens the cited answer, and the view stays', async () => {
    const { workbench, lineOf } = window();
    await view.locator('.preface .cite', { hasText: `${CITED}, Antwort auf Frage 2` }).first().click();
    await workbench.waitForLine(lineOf('19-5954.txt', 'Am 12. November 2018 enthielt'));
    await pair('1').waitFor({ state: 'attached' });
    await workbench.screenshot('reading view beside a cited answer');
  });

  it('keeps the place when its width changes and when one comes back to it', async () => {
    const { workbench } = window(), topOf = (label: string) => pair(label).evaluate((element: { getBoundingClientRect(): { top: number } }) => element.getBoundingClientRect().top);
    const near = async (label: string) => { await workbench.page.waitForTimeout(1200); const top = await topOf(label); assert.ok(top > -150 && top < 350, `${label} at ${top}`); };
    await view.locator('nav [href="#q-6"]').click();
    await near('6');
    await workbench.command('View: Toggle Editor Group Sizes');
    await near('6');
    await workbench.command('View: Reset Editor Group Sizes');
    await near('6');
    await workbench.page.keyboard.press('Control+2');
    await workbench.quickOpen('19-8683.md');
    await pair('6').waitFor({ state: 'detached' });
    await workbench.page.locator('.tabs-container .tab', { hasText: 'Reading View' }).click();
    view = workbench.webview();
    await pair('6').waitFor();
    await near('6');
  });

  it('is saved as an HTML file beside the paper', async () => {
    const { workbench, workspace } = window(), file = path.join(workspace.folder, INQUIRY.replace(/\.[^.]+$/, ' Reading View.html'));
    await view.locator('#print').click();
    await workbench.page.locator('.quick-input-widget input').first().waitFor();
    await workbench.page.waitForTimeout(500);
    await workbench.press('Enter');
    await workbench.page.getByText('The reading view is saved').first().waitFor();
    assert.match(fs.readFileSync(file, 'utf8'), /<h1>Nutzung von Anwendungen der Firma Clearview AI durch Interpol<\/h1>/);
    await workbench.screenshot('reading view saved');
  });

  it('comes again when the window is loaded anew', async () => {
    const { workbench } = window();
    await workbench.page.reload();
    await workbench.page.locator('.tabs-container .tab', { hasText: 'Reading View' }).click({ timeout: 40_000 }); // the text opened beside it may be in front
    await workbench.webview().locator('.pair [id="q-8"]').waitFor({ timeout: 40_000 });
    await workbench.webview().locator('h1').getByText('Clearview AI').waitFor({ state: 'attached' });
  });
});

for (const [name, theme, language, file] of [['dark', 'dark', 'de', '19-8683.md'], ['high contrast', 'high contrast', 'de', '19-5954.txt']] as const) {
  describe(`the reading view in ${name}`, () => {
    const window = inWindow({ theme, language });

    it('shows a paper', async () => {
      const { workbench } = window();
      await workbench.press('Control+B');
      await workbench.quickOpen(file);
      await workbench.status('status.editor.mode').filter({ hasText: 'Parlamentarische Anfrage' }).waitFor();
      await workbench.press('Control+K');
      await workbench.press('v');
      const view = workbench.webview();
      await view.getByText('Nebeneinander').waitFor();
      await view.locator('nav .chip').nth(1).click();
      await workbench.page.waitForTimeout(500);
      await workbench.screenshot(`reading view ${name}`);
    });
  });
}
