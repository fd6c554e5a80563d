import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const README = fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const manifest = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  contributes: { configuration: { properties: Record<string, { default: unknown }> }; keybindings: { key: string }[] };
};
const LARGEST_PICTURE = 250 * 1024, LARGEST_GALLERY = 4 * 1024 * 1024;

describe('README.md', () => {
  it('has every setting with its default, and no other', () => {
    const rows = [...README.matchAll(/^\| `(anfrage\.[\w.]+)` \| `(.+?)` \|/gm)].map(([, name, value]) => [name, JSON.parse(value!) as unknown]);
    assert.deepEqual(rows, Object.entries(manifest.contributes.configuration.properties).map(([name, setting]) => [name, setting.default]));
  });

  it('names commands that exist, and the keys that the manifest binds', () => {
    for (const [, script] of README.matchAll(/npm run ([\w:]+)/g)) assert.ok(manifest.scripts[script!], `npm run ${script}`);
    for (const { key } of manifest.contributes.keybindings) assert.ok(README.toLowerCase().includes(`\`${key}\``), key);
  });

  it('leads to files and pictures that are there, pictures of a reasonable size', () => {
    for (const [, picture, target] of README.matchAll(/(!?)\[[^\]]*\]\(([^)]+)\)/g)) {
      if (/^https?:/.test(target!)) continue;
      const file = path.join(ROOT, target!);
      assert.ok(fs.existsSync(file), target);
      if (picture) assert.ok(fs.statSync(file).size < LARGEST_PICTURE, target);
    }
  });
});

describe('docs/gallery.md', () => {
  const folder = path.join(ROOT, 'docs'), pictures = new Set([...fs.readFileSync(path.join(folder, 'gallery.md'), 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, picture]) => picture!));

  it('shows pictures that are there, of a reasonable size together', () => {
    for (const picture of pictures) assert.ok(fs.existsSync(path.join(folder, picture)), picture);
    const sizes = fs.readdirSync(path.join(folder, 'gallery')).map((name) => fs.statSync(path.join(folder, 'gallery', name)).size);
    assert.ok(sizes.reduce((sum, size) => sum + size) < LARGEST_GALLERY);
  });

  it('shows all that are taken for it', () => {
    for (const name of fs.readdirSync(path.join(folder, 'gallery'))) assert.ok(pictures.has(`gallery/${name}`), name);
  });
});
