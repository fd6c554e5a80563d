import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { ROOT } from '../../scripts/npm.mjs';
import * as bad from '../../scripts/pdf/bad.ts';
import { LAYOUTS } from '../../scripts/pdf/layouts.ts';
import { manuscriptOf } from '../../scripts/pdf/printed.ts';
import { typeset } from '../../scripts/pdf/typeset.ts';
import type { Workbench } from '../../scripts/vscode/workbench.ts';
import { inWindow } from './window.ts';

/** A line of its fourth page. */
const ON_PAGE_4 = 'komplexe im Bereich der organisierten';
const PAPER = 'Zollpersonal.pdf', TWO_COLUMNS = 'Antibiotika.pdf';
const set = (paper: string, layout: keyof typeof LAYOUTS) => typeset(manuscriptOf(fs.readFileSync(path.join(ROOT, 'test/papers', paper), 'utf8')), { layout: LAYOUTS[layout] });
const BESIDE = '19-5954';
const PAPERS = {
  [`${BESIDE}.pdf`]: await set(`../../seeds/papers/${BESIDE}.txt`, 'bundestag'),
  [PAPER]: await set('bt-zollpersonal.txt', 'bundestag'), [TWO_COLUMNS]: await set('bt-antibiotika.txt', 'two-columns'),
  'Verschlossen.pdf': await bad.encrypted(), 'Zerstört.pdf': (await bad.damaged()).scrambled, 'Gefaxt.pdf': bad.faxed(), 'Lang.pdf': await bad.ofPages(1000),
};

/** The share of a canvas that is not white: pages of text have a few percent. */
const inked = (canvas: HTMLCanvas): number => {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let ink = 0;
  for (let i = 0; i < data.length; i += 4) if (data[i]! < 128) ink++;
  return (ink * 4) / data.length;
};
interface HTMLCanvas { width: number; height: number; getContext(kind: '2d'): { getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray } } | null }


describe('a PDF in the window', () => {
  const window = inWindow({ papers: PAPERS });
  let view: FrameLocator;

  const page = (number: number) => view.getByRole('region', { name: `Page ${number}`, exact: true });
  const field = () => view.getByRole('textbox', { name: 'Page' });
  const isShown = (number: number) => eventually(async () => { assert.equal(await field().inputValue(), String(number)); });
  const zoom = () => view.locator('#zoom').innerText();
  const text = () => window().workbench.virtualEditor('anfrage-pdf');
  const cursorLine = async () => { const editor = text(); await editor.locator('.current-line').first().waitFor(); return (await window().workbench.position()); };

  it('is drawn when it is opened from the explorer', async () => {
    const { workbench } = window();
    view = await openPdf(workbench, PAPER);
    const canvas = page(1).locator('canvas');
    await canvas.waitFor({ timeout: 30_000 });
    const ink = await canvas.evaluate(inked);
    assert.ok(ink > 0.005 && ink < 0.3, String(ink));
    await view.getByText('of 6').waitFor();
    await workbench.screenshot('original');
  });

  it('draws the pages near the window alone', async () => {
    await field().fill('6');
    await window().workbench.press('Enter');
    await page(6).locator('canvas').waitFor();
    await isShown(6);
    await page(1).locator('canvas').waitFor({ state: 'detached' });
    assert.ok(await view.getByRole('button', { name: 'Next page' }).isDisabled());
    await view.getByRole('button', { name: 'Previous page' }).click();
    await isShown(5);
  });

  it('is read with the keyboard', async () => {
    const { workbench } = window();
    await view.locator('#pages').focus();
    for (const [key, shown] of [['Home', 1], ['ArrowRight', 2], ['ArrowLeft', 1], ['End', 6]] as const) {
      await workbench.press(key);
      await isShown(shown);
    }
    for (const key of ['Home', 'ArrowRight']) await workbench.press(key); // at once
    await isShown(2);
    await workbench.press('End');
    await workbench.press('0');
    const fitting = await zoom();
    await workbench.press('-');
    await eventually(async () => { assert.ok(parseInt(await zoom()) < parseInt(fitting), await zoom()); });
    await workbench.press('0');
    await eventually(async () => { assert.equal(await zoom(), fitting); });
  });

  it('leads to its text at the page that is shown', async () => {
    const { workbench } = window();
    await workbench.press('Control+B'); // room for both
    await view.locator('#pages').focus();
    await workbench.press('Home');
    await isShown(1);
    await workbench.press('ArrowRight');
    await isShown(2);
    await workbench.page.waitForTimeout(500);
    await workbench.press('Alt+p');
    await text().locator('.view-line').first().waitFor();
    await eventually(async () => { assert.match(await cursorLine(), /^Ln (?!1,)\d+,/); });
    await workbench.screenshot('original and text');
  });

  it('is shown at the page of the cursor, and the line is marked', async () => {
    const { workbench } = window();
    await text().click();
    await workbench.find(ON_PAGE_4);
    await workbench.press('Alt+p');
    await isShown(4);
    const mark = page(4).locator('.mark'), line = page(4).getByText(ON_PAGE_4).first();
    await mark.waitFor({ state: 'attached' });
    await workbench.screenshot('original at the cursor');
    const [band, words] = [await mark.boundingBox(), await line.boundingBox()];
    assert.ok(band && words && band.y <= words.y + 3 && band.y + band.height >= words.y + words.height - 3, JSON.stringify({ band, words }));
    await mark.waitFor({ state: 'detached' });
  });

  it('a double click leads to the line in the text', async () => {
    const { workbench } = window();
    await text().click();
    await workbench.press('Control+Home');
    await page(4).getByText(ON_PAGE_4).first().dblclick();
    await eventually(async () => { assert.ok((await text().locator('.view-line').allInnerTexts()).some((line) => line.replaceAll('\u00a0', ' ').includes(ON_PAGE_4))); });
    await eventually(async () => { assert.doesNotMatch(await workbench.position(), /^Ln 1,/); });
  });

  it('keeps page and zoom while it is hidden', async () => {
    const { workbench } = window();
    await view.getByRole('button', { name: 'Zoom out' }).click();
    const before = await zoom();
    await workbench.page.waitForTimeout(500);
    await workbench.press('Control+B');
    await workbench.file(TWO_COLUMNS).dblclick();
    await workbench.page.locator(`.tabs-container .tab[data-resource-name="${PAPER}"]`).click();
    view = workbench.webview();
    await page(4).locator('canvas').waitFor();
    await isShown(4);
    assert.equal(await zoom(), before);
  });

  it('is shown for a text of the same name, and leads back to it', async () => {
    const { workbench, lineOf } = window(), line = lineOf(`${BESIDE}.txt`, 'Am 12. November 2018 enthielt');
    await workbench.command('View: Close All Editors');
    await workbench.quickOpen(`${BESIDE}.txt`);
    await workbench.status('status.editor.mode').filter({ hasText: 'Parlamentarische Anfrage' }).waitFor();
    await workbench.find('Am 12. November 2018 enthielt');
    await workbench.press('Alt+p');
    view = workbench.webview();
    const words = view.getByText('Am 12. November 2018 enthielt').first();
    await view.locator('.page:has(canvas) .mark').waitFor({ state: 'attached', timeout: 30_000 });
    await words.waitFor();
    await workbench.page.screenshot({ path: path.join(ROOT, 'out/screenshots/original-marked.png') }); // in the midst of it
    await workbench.press('Control+Home');
    await words.dblclick();
    await workbench.waitForLine(line);
    assert.deepEqual(await workbench.tabs(), [`${BESIDE}.txt`, `${BESIDE}.pdf`]);
  });

  it('is drawn where it is the picture of a page', async () => {
    const { workbench } = window();
    await workbench.command('View: Close All Editors');
    view = await openPdf(workbench, 'Gefaxt.pdf');
    await eventually(async () => { assert.ok((await page(1).locator('canvas').evaluate(inked)) > 0.2); });
  });

  it('opens soon at any page of a long one', async () => {
    const { workbench } = window();
    await workbench.command('View: Close All Editors');
    view = await openPdf(workbench, 'Lang.pdf');
    await view.getByText('of 1000').waitFor();
    await field().fill('700');
    await workbench.press('Enter');
    await page(700).getByText('Seite 700').waitFor();
    await eventually(async () => { const drawn = await view.locator('canvas').count(); assert.ok(drawn > 0 && drawn < 6, String(drawn)); });
  });

  for (const [file, told] of [['Verschlossen.pdf', 'is protected by a password'], ['Zerstört.pdf', 'is damaged']] as const) {
    it(`${file} says why it is not shown`, async () => {
      const { workbench } = window();
      await workbench.file(file).dblclick();
      await workbench.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame').getByText(told).waitFor();
      await workbench.screenshot(`original ${file}`);
    });
  }
});

for (const [name, theme] of [['dark', 'dark'], ['high contrast', 'high contrast'], ['high contrast light', 'high contrast light']] as const) {
  describe(`a PDF in ${name}`, () => {
    const window = inWindow({ papers: PAPERS, theme, language: 'de' });

    it('is shown beside its text', async () => {
      const { workbench } = window();
      const view = await openPdf(workbench, PAPER);
      await view.getByRole('button', { name: 'Nächste Seite' }).click({ timeout: 30_000 });
      await view.getByRole('region', { name: 'Seite 2' }).locator('canvas').waitFor();
      await workbench.page.waitForTimeout(500);
      await workbench.press('Alt+p');
      await workbench.virtualEditor('anfrage-pdf').locator('.view-line').first().waitFor();
      await workbench.press('Alt+p');
      await workbench.page.waitForTimeout(700);
      await workbench.screenshot(`original ${name}`);
    });
  });
}

/** Opens a PDF. While VS Code starts it does not know yet what extensions bring along, and a PDF is a binary file. */
async function openPdf(workbench: Workbench, file: string): Promise<FrameLocator> {
  for (let tries = 0; tries < 5; tries++) {
    await workbench.file(file).dblclick();
    if (await workbench.webview().locator('#pages').waitFor({ state: 'attached', timeout: 8000 }).then(() => true, () => false)) return workbench.webview();
    await workbench.command('View: Close Editor');
  }
  throw new Error(`${file} is a binary file`);
}

async function eventually(check: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + 8000; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    try { await check(); return; } catch (error) { if (Date.now() > end) throw error; }
  }
}
