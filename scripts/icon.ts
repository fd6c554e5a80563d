/** npm run icon: draws media/icon.png from media/icon.svg. Shops and lists of extensions take no SVG. */
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './npm.mjs';
import { chromiumLaunch } from './vscode/chromium.ts';

const SIZE = 256;

const browser = await chromium.launch(chromiumLaunch());
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  await page.setContent(`<style>body { margin: 0 }</style>${fs.readFileSync(path.join(ROOT, 'media/icon.svg'), 'utf8')}`);
  await page.screenshot({ path: path.join(ROOT, 'media/icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
