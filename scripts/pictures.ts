/**
 * npm run pictures: takes the pictures of the README anew, media/readme/*.png, from a real VS Code on the sample papers.
 * Look at them before you commit them: nothing else tells whether they still show what the README says.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { ROOT } from './npm.mjs';
import { openWorkbench, startVSCode } from './vscode/host.ts';
import { NEWEST } from './vscode/setup.ts';
import { Workbench } from './vscode/workbench.ts';

interface Scene {
  /** The name of the picture, and what to do before it is taken. */
  readonly name: string;
  readonly play: (workbench: Workbench) => Promise<void>;
}

const PICTURES = path.join(ROOT, 'media/readme');
/** The folder that the window shows has this name. */
const FOLDER = 'Drucksachen';
const INQUIRY = '19-18172 Gesichtserkennung bei Interpol.anfrage';
const CITED = 'Bundestagsdrucksache 19/5954';
const MISSING = 'Bundestagsdrucksache 19/1908';
const VIEWPORT = { width: 1200, height: 720 };
/** A quiet window: what is not ours takes little room. */
const SETTINGS = { 'editor.fontSize': 13, 'editor.minimap.enabled': false, 'window.commandCenter': false, 'workbench.layoutControl.enabled': false };
const LARGEST_KB = 250;
/** VS Code draws and settles for a moment after what a scene waits for. */
const SETTLE_MS = 700;

const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'anfrage-pictures-')), FOLDER);
fs.cpSync(path.join(ROOT, 'seeds/papers'), folder, { recursive: true });
fs.mkdirSync(PICTURES, { recursive: true });
try {
  await take('Default Light Modern', 'en', [
    { name: 'overview', play: hoverOnCitation('Answer to 2') },
    { name: 'peek-definition', play: peekDefinition },
    { name: 'missing-paper', play: missingPaper },
    { name: 'sidebar', play: sidebar(['Papers', 'Cited, but Not in This Folder', 'Actors'], 'Systems', 'Databases and systems') },
  ]);
  await take('Default Dark Modern', 'en', [{ name: 'outline', play: outline }]);
  await take('Default Light Modern', 'de', [{ name: 'german', play: german }]);
} finally {
  fs.rmSync(path.dirname(folder), { recursive: true, force: true });
}

/** Opens a window and takes the pictures of several scenes in it, one after another. */
async function take(theme: string, language: 'en' | 'de', scenes: readonly Scene[]): Promise<void> {
  const code = await startVSCode({ release: NEWEST, extensions: [ROOT], settings: { ...SETTINGS, 'workbench.colorTheme': theme }, viewport: VIEWPORT, language });
  try {
    await openWorkbench(code, { folder });
    const workbench = new Workbench(code.page);
    await workbench.ready();
    await code.page.addStyleTag({ content: '.peekview-title .dirname { display: none }' }); // where the folder lies says nothing
    for (const { name, play } of scenes) {
      await play(workbench);
      await code.page.waitForTimeout(SETTLE_MS);
      const file = path.join(PICTURES, `${name}.png`);
      await code.page.screenshot({ path: file, animations: 'disabled' });
      const kilobytes = fs.statSync(file).size / 1024;
      console.log(`${path.relative(ROOT, file).padEnd(34)} ${kilobytes.toFixed(0).padStart(4)} KB`);
      if (kilobytes > LARGEST_KB) throw new Error(`${name}.png is larger than ${LARGEST_KB} KB`);
    }
  } finally {
    await code.stop();
  }
}

/** The inquiry with the cursor before the first occurrence of some words. */
async function inquiryAt(workbench: Workbench, words: string): Promise<Locator> {
  const editor = await workbench.openFile(INQUIRY);
  await workbench.status('status.editor.mode').filter({ hasText: 'Parlamentarische Anfrage' }).waitFor();
  await workbench.find(words);
  return editor;
}

function hoverOnCitation(expected: string): Scene['play'] {
  return async (workbench) => {
    const editor = await inquiryAt(workbench, CITED);
    await workbench.openOutline();
    await workbench.breadcrumb(/Preface|Vorbemerkung/).waitFor();
    await workbench.hover(editor, 'Bundestagsdrucksache', expected);
  };
}

async function peekDefinition(workbench: Workbench): Promise<void> {
  await inquiryAt(workbench, CITED);
  await workbench.command('Peek Definition');
  await workbench.peek('19-5954.txt');
}

async function missingPaper(workbench: Workbench): Promise<void> {
  await workbench.press('Escape');
  await inquiryAt(workbench, MISSING);
  await workbench.press('F12');
  await workbench.virtualEditor('anfrage-missing').locator('.view-line').first().waitFor();
}

/** The sections that are folded, the one that is shown, and the kind in it that is opened down to a mention. */
function sidebar(folded: readonly string[], shown: string, kind: string): Scene['play'] {
  return async (workbench) => {
    await workbench.openFile(INQUIRY);
    await workbench.openContainer('Anfrage');
    const tree = await workbench.tree(shown);
    for (const section of folded) await workbench.foldSection(section);
    for (const label of [kind, 'Interpol Criminal Information System', 'BT-Drs. 19/18172']) await workbench.expand(tree, label);
    await workbench.row(tree, /^\d+: /).nth(1).click();
    await workbench.status('status.editor.selection').filter({ hasText: 'selected' }).waitFor();
  };
}

async function outline(workbench: Workbench): Promise<void> {
  await workbench.openFile(INQUIRY);
  await workbench.status('status.editor.mode').filter({ hasText: 'Parlamentarische Anfrage' }).waitFor();
  await workbench.foldExplorer();
  const rows = await workbench.openOutline();
  await workbench.row(rows, /^Answer to 4 and 4 a/).click();
  await workbench.press('Escape');
  await workbench.find('Zu 4 und 4 a):');
  await workbench.breadcrumb('Answer to 4').waitFor();
}

async function german(workbench: Workbench): Promise<void> {
  const editor = await inquiryAt(workbench, CITED);
  await workbench.openContainer('Anfrage');
  await workbench.tree('Systeme');
  await workbench.breadcrumb('Vorbemerkung der Fragesteller').waitFor();
  await workbench.hover(editor, 'Bundestagsdrucksache', 'Antwort zu 2');
}
