import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/npm.mjs';
import { vsixFile } from '../../scripts/vsix.mjs';
import { INQUIRY } from '../window/inquiry.ts';
import { inWindow } from '../window/window.ts';

const { name, publisher, version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<string, string>;

/** `npm run test:package` packs it before. */
describe('the packaged extension, installed', () => {
  const window = inWindow({ installed: vsixFile() });
  const folder = () => path.join(window().code.server.dataFolder, 'extensions', `${publisher}.${name}-${version}`);
  const files = () => fs.readdirSync(folder(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(folder(), path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

  it('has what it needs and nothing else', () => {
    const found = files();
    for (const file of ['package.json', 'package.nls.de.json', ...['extension', 'main', 'knowledge', 'later', 'pdf'].flatMap((part) => [`dist/${part}.node.cjs`, `dist/${part}.web.cjs`]), 'dist/extension.web.cjs.js', 'dist/viewer.js', 'dist/viewer.worker.js', 'dist/jbig2.wasm', 'dist/openjpeg.wasm', 'media/pdf.css', 'media/icon.png', 'media/walkthrough/pairs.svg', 'seeds/papers/19-5954.txt', 'syntaxes/inquiry.tmLanguage.json']) {
      assert.ok(found.includes(file), `${file} is missing`);
    }
    assert.deepEqual(found.filter((file) => /\.(?:ts|map|mjs)$|^(?:src|test|scripts|node_modules|out|bench)\//.test(file)), []);
  });

  it('has every file that its manifest names', () => {
    const manifest = fs.readFileSync(path.join(folder(), 'package.json'), 'utf8'), found = new Set(files());
    const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|media|syntaxes|seeds)\/[^"*]+\.\w+|language-configuration\.json)"/g)].map(([, file]) => file!).filter((file) => file !== 'dist/cli.js');
    assert.ok(named.length > 10);
    assert.deepEqual(named.filter((file) => !found.has(file)), []);
  });

  it('opens a paper, and a hover tells what is cited', async () => {
    const { workbench } = window(), editor = await workbench.openFile(INQUIRY);
    await workbench.status('status.editor.mode').filter({ hasText: 'Parlamentarische Anfrage' }).waitFor();
    await workbench.find('Bundestagsdrucksache 19/5954');
    await workbench.hover(editor, 'Bundestagsdrucksache', 'Answer to 2');
    await workbench.screenshot('installed');
  });
});
