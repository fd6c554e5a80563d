/** A VS Code window for the suites of this folder: a scratch workspace with the sample papers, the extension installed. */
import { startVSCode, openWorkbench, type VSCode } from '../../scripts/vscode/host.ts';
import { releaseNamed } from '../../scripts/vscode/setup.ts';
import { Workbench } from '../../scripts/vscode/workbench.ts';
import { ROOT } from '../../scripts/npm.mjs';
import { type ScratchWorkspace, scratchWorkspace } from '../vscode/workspace.ts';

export interface WindowOptions {
  /** The user's settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The colour theme. */
  readonly theme?: keyof typeof THEMES;
  /** Another folder than the sample papers and fixtures, copied as well. */
  readonly papers?: string;
  /** The language of the extension's words. VS Code's own stay English. */
  readonly language?: 'en' | 'de';
}

/** The themes in which the window must be readable. */
export const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high contrast': 'Default High Contrast',
};

/** A VS Code, its window, and the folder that is open in it. */
export interface OpenWindow {
  readonly code: VSCode;
  readonly workbench: Workbench;
  readonly workspace: ScratchWorkspace;
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

async function open({ settings = {}, theme = 'light', papers, language }: WindowOptions): Promise<OpenWindow> {
  const release = releaseNamed(process.env.ANFRAGE_VSCODE ?? 'newest');
  const extension = process.env.ANFRAGE_EXTENSION ?? ROOT;
  const workspace = scratchWorkspace(papers);
  const code = await startVSCode({ release, extensions: [extension], settings: { 'workbench.colorTheme': THEMES[theme], ...settings }, ...(language && { language }) });
  try {
    const workbench = new Workbench(code.page);
    await openWorkbench(code, { folder: workspace.folder });
    await workbench.ready();
    return { code, workbench, workspace };
  } catch (error) {
    await code.stop();
    throw error;
  }
}
