import assert from 'node:assert/strict';
import { INQUIRY } from './inquiry.ts';
import { inWindow } from './window.ts';

/** VS Code's boxes around characters that programs do not have. */
const BOXES = '.unicode-highlight';
/** They come late: after the text has been drawn and looked at by a worker. */
const SETTLE_MS = 1500;

describe('a folder in restricted mode', () => {
  const window = inWindow({ restricted: true });

  it('has no boxes around umlauts and quotation marks', async () => {
    const { workbench } = window(), { page } = workbench;
    const refuse = page.getByRole('button', { name: /^No, I don't/ });
    await refuse.click();
    await page.getByText('Restricted Mode', { exact: true }).first().waitFor();
    for (const file of [INQUIRY, '19-5954.txt', '19-8683.md', 'Presseartikel Gesichtserkennung.md']) {
      const editor = await workbench.quickOpen(file);
      await page.waitForTimeout(SETTLE_MS);
      assert.match((await workbench.lines(editor)).join(''), /[äöü„]/);
      assert.equal(await page.locator(BOXES).count(), 0, file);
    }
    await workbench.screenshot('restricted mode');
  });
});
