/** A VS Code window for the suites of this folder: a scratch workspace with the inquiry and the sample papers, the extension installed. */
import fs from 'node:fs';
import path from 'node:path';
import { startVSCode, openWorkbench, type VSCode } from '../../scripts/vscode/host.ts';
import { releaseNamed } from '../../scripts/vscode/setup.ts';
import { Workbench } from '../../scripts/vscode/workbench.ts';
import { ROOT } from '../../scripts/npm.mjs';
import { type ScratchWorkspace, scratchWorkspace } from '../vscode/workspace.ts';
import { addInquiry } from './inquiry.ts';

export interface WindowOptions {
  /** The user's settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The colour theme. */
  readonly theme?: keyof typeof THEMES;
  /** The language of the extension's words. VS Code's own stay English. */
  readonly language?: 'en' | 'de';
  /** Papers to put into the folder, by their names. */
  readonly papers?: Readonly<Record<string, string | Uint8Array>>;
  /** With workspace trust, and a folder that nobody trusts: the window is in restricted mode. */
  readonly restricted?: boolean;
  /** A packaged extension that is installed, in place of the one in this checkout. */
  readonly installed?: string;
}

/** The themes in which the window must be readable. */
export const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high contrast': 'Default High Contrast',
  'high contrast light': 'Default High Contrast Light',
};

/** A VS Code, its window, and the folder that is open in it. */
export interface OpenWindow {
  readonly code: VSCode;
  readonly workbench: Workbench;
  readonly workspace: ScratchWorkspace;
  /** The number (1-based, as shown) of the first line of a file of the workspace that begins with these words. */
  readonly lineOf: (file: string, words: string) => number;
}

const START_PATIENCE_MS = 120_000; // the first time VS Code and the browser are fetched
const TEST_PATIENCE_MS = 60_000;

/**
 * Opens a window before the tests of the surrounding `describe`, closes it after them, and keeps a screenshot of each test
 * that fails. Returns a function that gives the window to the tests. ANFRAGE_VSCODE names another version than the newest.
 */
export function inWindow(options: WindowOptions = {}): () => OpenWindow {
  let opened: OpenWindow | undefined;

  before(async function () {
    this.timeout(START_PATIENCE_MS);
    opened = await open(options);
  });

  beforeEach(function () {
    this.currentTest?.timeout(TEST_PATIENCE_MS);
  });

  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state === 'failed' && opened) console.log(`      screenshot: ${await opened.workbench.screenshot(`failed ${test.fullTitle()}`)}`);
  });

  after(async function () {
    this.timeout(TEST_PATIENCE_MS);
    await opened?.code.stop();
    opened?.workspace.remove();
  });

  return () => {
    if (!opened) throw new Error('the window is open in tests and hooks alone');
    return opened;
  };
}

async function open({ settings = {}, theme = 'light', language, papers = {}, restricted = false, installed }: WindowOptions): Promise<OpenWindow> {
  const release = releaseNamed(process.env.ANFRAGE_VSCODE ?? 'newest');
  const extension = process.env.ANFRAGE_EXTENSION ?? ROOT;
  const workspace = scratchWorkspace();
  addInquiry(workspace.folder);
  for (const [name, text] of Object.entries(papers)) {
    fs.mkdirSync(path.dirname(path.join(workspace.folder, name)), { recursive: true });
    fs.writeFileSync(path.join(workspace.folder, name), text);
  }
  const trust = restricted ? { 'security.workspace.trust.startupPrompt': 'never' } : {};
  const code = await startVSCode({
    release, ...(installed ? { packages: [installed] } : { extensions: [extension] }), settings: { 'workbench.colorTheme': THEMES[theme], ...trust, ...settings },
    workspaceTrust: restricted, ...(language && { language }),
  });
  try {
    const workbench = new Workbench(code.page);
    await openWorkbench(code, { folder: workspace.folder });
    await workbench.ready();
    return { code, workbench, workspace, lineOf: (file, words) => lineOf(path.join(workspace.folder, file), words) };
  } catch (error) {
    await code.stop();
    throw error;
  }
}

function lineOf(file: string, words: string): number {
  const found = fs.readFileSync(file, 'utf8').split('\n').findIndex((line) => line.replace(/^[- ]+/, '').startsWith(words));
  if (found < 0) throw new Error(`no line of ${file} begins with “${words}”`);
  return found + 1;
}
