import assert from 'node:assert/strict';
import { inWindow } from './window.ts';

const SAMPLE = '19-18172 Gesichtserkennung bei Interpol.anfrage';

describe('the walkthrough', () => {
  const window = inWindow();
  const steps = () => window().workbench.page.locator('.getting-started-step');
  const step = (number: number) => steps().nth(number - 1);
  /** Opens a step, presses its first button, and waits until the step is checked off. */
  const take = async (number: number) => {
    await step(number).click();
    await step(number).locator('.monaco-button').first().click();
    await step(number).locator('.codicon-getting-started-step-checked').first().waitFor();
  };

  it('has five steps', async () => {
    const { workbench } = window();
    await workbench.command('Anfrage: Get Started');
    await steps().nth(4).waitFor();
    assert.equal(await steps().count(), 5);
    await workbench.screenshot('walkthrough');
  });

  it('opens the sample papers in this window, shows the first and goes on beside it', async () => {
    const { workbench } = window();
    await step(1).locator('.monaco-button').first().click();
    await workbench.pick('In This Window');
    await workbench.file(SAMPLE).waitFor({ timeout: 30_000 });
    await workbench.editor(`/${SAMPLE}`).locator('.view-line').first().waitFor({ timeout: 30_000 });
    await steps().nth(4).waitFor();
    assert.equal((await workbench.files()).length, 12);
  });

  it('leads from a question to its answer', async () => {
    await take(2);
    await window().workbench.breadcrumb('Answer to 4 and 4 a').waitFor();
  });

  it('shows the cited answer', async () => {
    await take(3);
    await window().workbench.peek('19-5954.txt');
    await window().workbench.screenshot('walkthrough citation');
  });

  it('opens the sidebar', async () => {
    const { workbench } = window();
    await take(4);
    await workbench.row(await workbench.tree('Papers'), /^BT-Drs\. 19\/5954/).waitFor();
  });

  it('copies a citation and opens the notes', async () => {
    const { workbench } = window();
    await take(5);
    await workbench.editor('/Notizen.md').locator('.view-line').first().waitFor();
    assert.match(await workbench.page.evaluate('navigator.clipboard.readText()'), /^„Am 12\. November 2018 .*“ \(BT-Drs\. 19\/5954, S\. 2, Antwort zu Frage 2\)$/);
    await workbench.screenshot('walkthrough notes');
  });
});
