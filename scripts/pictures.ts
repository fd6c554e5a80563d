/**
 * Takes pictures of a real VS Code on the sample papers. Look at them before you commit them: nothing else tells whether
 * they still show what is said of them.
 *
 *     npm run pictures                   of the README, in light and dark: media/readme/NAME-light.png
 *     npm run pictures -- --gallery      what else the gallery shows, all views in three themes: docs/gallery/NAME-dark.jpg, and docs/gallery.md
 *     npm run pictures -- outline        of one scene
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './npm.mjs';
import { LAYOUTS } from './pdf/layouts.ts';
import { manuscriptOf } from './pdf/printed.ts';
import { typeset } from './pdf/typeset.ts';
import { clear, EMPTY, GERMAN, MORE, PRINTED, README, type Scene } from './pictures/scenes.ts';
import { openWorkbench, startVSCode } from './vscode/host.ts';
import { NEWEST } from './vscode/setup.ts';
import { Workbench } from './vscode/workbench.ts';

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };
type Theme = keyof typeof THEMES;
/** The folder that the window shows has this name. */
const FOLDER = 'Drucksachen';
const VIEWPORT = { width: 1200, height: 720 };
/** A quiet window: what is not ours takes little room. A hover below the citation leaves the question above it in sight. */
const SETTINGS = {
  'editor.fontSize': 13, 'editor.minimap.enabled': false, 'editor.hover.above': false,
  'window.commandCenter': false, 'workbench.layoutControl.enabled': false, 'files.autoSave': 'onFocusChange',
};
const LARGEST_KB = 250;
/** VS Code draws and settles for a moment after what a scene waits for. */
const SETTLE_MS = 700;
/** There are many in the gallery. */
const JPEG_QUALITY = 60;

const [flags, names] = [process.argv.slice(2).filter((word) => word.startsWith('--')), process.argv.slice(2).filter((word) => !word.startsWith('--'))];
const gallery = flags.includes('--gallery'), pictures = path.join(ROOT, gallery ? 'docs/gallery' : 'media/readme');
const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'anfrage-pictures-'));
fs.mkdirSync(pictures, { recursive: true });
try {
  for (const theme of Object.keys(THEMES) as Theme[]) {
    if (gallery) {
      await take(theme, 'en', isInReadme(theme) ? MORE : [...README, ...MORE]);
      await take(theme, 'en', EMPTY, null);
    } else if (isInReadme(theme)) {
      await take(theme, 'en', README);
      await take(theme, 'de', [GERMAN]);
    }
  }
  if (gallery) fs.writeFileSync(path.join(ROOT, 'docs/gallery.md'), galleryPage([...README, ...MORE, ...EMPTY]));
} finally {
  fs.rmSync(parent, { recursive: true, force: true });
}

/** The pictures of the README are in light and dark; the gallery shows them too. */
function isInReadme(theme: Theme): boolean {
  return theme !== 'contrast';
}

/** Opens a window on a copy of the papers, or on an empty folder, and takes the pictures of several scenes in it, one after another. */
async function take(theme: Theme, language: 'en' | 'de', all: readonly Scene[], papers: string | null = path.join(ROOT, 'seeds/papers')): Promise<void> {
  const scenes = all.filter(({ name }) => names.length === 0 || names.includes(name));
  if (scenes.length === 0) return;
  const folder = path.join(fs.mkdtempSync(path.join(parent, theme)), FOLDER);
  if (papers) {
    fs.cpSync(papers, folder, { recursive: true });
    fs.writeFileSync(path.join(folder, PRINTED.replace('.txt', '.pdf')), await typeset(manuscriptOf(fs.readFileSync(path.join(papers, PRINTED), 'utf8')), { layout: LAYOUTS.bundestag })); // its text lies beside it: it is no further paper
  } else fs.mkdirSync(folder);
  const code = await startVSCode({ release: NEWEST, extensions: [ROOT], settings: { ...SETTINGS, 'workbench.colorTheme': THEMES[theme] }, viewport: VIEWPORT, language });
  try {
    await openWorkbench(code, { folder });
    const workbench = new Workbench(code.page);
    await (papers ? workbench.ready() : code.page.locator('.explorer-folders-view').waitFor());
    await code.page.addStyleTag({ content: '.peekview-title .dirname { display: none }' }); // where the folder lies says nothing
    for (const { name, play } of scenes) {
      await clear(workbench);
      await play(workbench);
      await code.page.waitForTimeout(SETTLE_MS);
      const file = path.join(pictures, `${name}-${theme}.${gallery ? 'jpg' : 'png'}`);
      await code.page.screenshot({ path: file, animations: 'disabled', ...(gallery && { type: 'jpeg', quality: JPEG_QUALITY }) });
      const kilobytes = fs.statSync(file).size / 1024;
      console.log(`${path.relative(ROOT, file).padEnd(40)} ${kilobytes.toFixed(0).padStart(4)} KB`);
      if (kilobytes > LARGEST_KB) throw new Error(`${path.basename(file)} is larger than ${LARGEST_KB} KB`);
    }
  } catch (error) {
    await code.page.screenshot({ path: path.join(ROOT, 'out/picture-failed.png') });
    throw error;
  } finally {
    await code.stop();
  }
}

/** The page that shows the gallery: a view a row, a theme a column. */
function galleryPage(scenes: readonly Scene[]): string {
  const cell = (scene: Scene, theme: Theme) => {
    const file = README.includes(scene) && isInReadme(theme) ? `../media/readme/${scene.name}-${theme}.png` : `gallery/${scene.name}-${theme}.jpg`;
    return `[![${scene.name}, ${theme}](${file})](${file})`;
  };
  return [
    '# Gallery', '',
    'All views in three themes: Light Modern, Dark Modern and High Contrast. A click on a picture shows it large. `npm run pictures` and `npm run pictures -- --gallery` take them anew; the latter writes this page.', '',
    '| View | Light | Dark | High Contrast |', '|---|---|---|---|',
    ...scenes.map((scene) => `| ${scene.about} | ${(Object.keys(THEMES) as Theme[]).map((theme) => cell(scene, theme)).join(' | ')} |`), '',
  ].join('\n');
}
