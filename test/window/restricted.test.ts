import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { INQUIRY } from './inquiry.ts';
import { inWindow } from './window.ts';

/** VS Code's boxes around characters that programs do not have. */
const BOXES = '.unicode-highlight';
/** They come late: after the text has been drawn and looked at by a worker. */
const SETTLE_MS = 1500;

describe('a window in restricted mode', () => {
  const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'anfrage-outside-')), catalogue = path.join(outside, 'a.csv');
  fs.writeFileSync(catalogue, 'number,title\n19/1908,Von außerhalb des Ordners\n');
  const wanted = JSON.stringify({ 'anfrage.catalogues': [catalogue, '**/drucksachen*.csv'] }); // a folder that wants what lies outside of it to be read
  const window = inWindow({ restricted: true, papers: { '.vscode/settings.json': wanted } });
  after(() => { fs.rmSync(outside, { recursive: true, force: true }); });

  it('is one', async () => {
    await window().workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });

  it('reads papers, hovers and follows citations', async () => {
    const { workbench } = window(), editor = await workbench.openFile(INQUIRY);
    await workbench.find('Bundestagsdrucksache 19/5954');
    await workbench.hover(editor, 'Bundestagsdrucksache', 'Answer to 2');
    await workbench.screenshot('restricted mode');
    await workbench.press('F12');
    await workbench.editor('/19-5954.txt').locator('.view-line').first().waitFor();
  });

  it('has no boxes around umlauts and quotation marks', async () => {
    const { workbench } = window(), { page } = workbench;
    for (const file of [INQUIRY, '19-5954.txt', '19-8683.md', 'Presseartikel Gesichtserkennung.md']) {
      const editor = await workbench.quickOpen(file);
      await page.waitForTimeout(SETTLE_MS);
      assert.match((await workbench.lines(editor)).join(''), /[äöü„]/);
      assert.equal(await page.locator(BOXES).count(), 0, file);
    }
  });

  it('takes catalogues from the folder, not from where its settings point', async () => {
    const { workbench } = window();
    await workbench.openContainer('Anfrage');
    await workbench.row(await workbench.tree('Papers'), /^BT-Drs\. 19\/5954/).waitFor();
    await workbench.quickOpen(INQUIRY);
    await workbench.find('Bundestagsdrucksache 19/1908');
    const told = await workbench.hoverByKey('Not in this folder');
    assert.ok(!told.includes('Von außerhalb'), told);
  });
});
