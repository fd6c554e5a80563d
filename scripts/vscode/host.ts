/** VS Code in a headless browser: opens a folder in it, or runs the extension's tests in one of its extension hosts. */
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumLaunch } from './chromium.ts';
import { type RunningServer, type ServerOptions, startServer } from './server.ts';
import { TEST_OUTPUT_MARK } from './testOutput.ts';

export interface VSCodeOptions extends ServerOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The language of the browser, and so of the extension's words. VS Code's own words are English: it has no translations here. */
  readonly language?: 'en' | 'de';
}

/** A VS Code server with a browser page that has not been opened yet. `stop` ends both. */
export interface VSCode {
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly page: Page;
  readonly stop: () => Promise<void>;
}

export interface WorkbenchOptions {
  /** The workspace folder, or the file of a workspace of several (`.code-workspace`), an absolute path. */
  readonly folder: string;
  /** A file to open in it, an absolute path. */
  readonly file?: string;
  /** The folder of the extension to run from source, an absolute path. Not needed if it is installed (`ServerOptions.extensions`). */
  readonly development?: string;
  /** The bundled test entry, an absolute path; for the web extension host it lies below `development`. */
  readonly tests?: string;
  /** Runs extension and tests in the web worker extension host instead of the one in Node. */
  readonly web?: boolean;
  /** With `web`: no server behind the page, as on vscode.dev. `folder` is then an address in memory, `tmp:/…`, and empty. */
  readonly serverless?: boolean;
  /** How long the tests may take, in milliseconds. */
  readonly patience?: number;
}

const BROWSER_ARGUMENTS = [
  '--no-sandbox', // Chromium refuses to start for root with it, and the page is ours
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const TEST_PATIENCE_MS = 900_000;
const NOISE_SHOWN = 15;
/** What every run logs, and what says nothing about a failure. */
const NOISE_NOT_SHOWN = new RegExp(
  [
    '^Canceled', '^\\[(AccountPolicyGate|AgentHost|Service Worker|reconnection-grace-time)', '^Creating a socket', '^Error: \\d+ failing', '^Re(solving|solved) connection token',
    '^(Ignoring fetching|Updating) additional builtin', '^ChatSessionStore', '^Loading development extension', '^No search provider registered', 'escape its sandboxing', 'same-origin iframe',
  ].join('|'),
);

/** Starts server and browser. */
export async function startVSCode(options: VSCodeOptions): Promise<VSCode> {
  const server = await startServer({ forTests: !options.workspaceTrust, ...options }); // with the tests' flag every folder is trusted
  let browser: Browser | undefined;
  const stop = async () => {
    await browser?.close().catch(() => undefined);
    await server.stop();
  };
  try {
    browser = await chromium.launch({ ...chromiumLaunch(), args: BROWSER_ARGUMENTS });
    const viewport = options.viewport ?? { width: 1280, height: 800 };
    const locale = options.language === 'de' ? 'de-DE' : 'en-US';
    const context = await browser.newContext({ viewport, locale, permissions: ['clipboard-read', 'clipboard-write'] });
    return { server, browser, page: await context.newPage(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Another window of the same VS Code, with what it keeps in browser and server. */
export async function anotherWindow(code: VSCode): Promise<VSCode> {
  return { ...code, page: await code.page.context().newPage() };
}

/** Opens the workbench in the page. Returns when the page is loaded; VS Code itself needs some seconds more. */
export async function openWorkbench(code: VSCode, options: WorkbenchOptions): Promise<void> {
  const { page } = code;
  await page.addInitScript('globalThis.__name ??= (f) => f'); // tsx wraps functions in calls of it, also those that are sent to the page
  if (options.web) await developInWebWorker(code, options);
  await page.goto(workbenchAddress(code.server, options));
}

/** The address of a folder, for this module's page and for the browser of a user. */
export function workbenchAddress(server: RunningServer, options: WorkbenchOptions): string {
  const remote = (file: string) => `vscode-remote://${server.authority}${encodeURI(file)}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (options.file) payload.push(['openFile', remote(options.file)]);
  if (options.development && !options.web) payload.push(['extensionDevelopmentPath', remote(options.development)]);
  if (options.tests && !options.web) payload.push(['extensionTestsPath', remote(options.tests)]);
  const kind = options.folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `${server.address}/?${kind}=${encodeURIComponent(options.folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** The extensions that this process has run in a web worker. */
const DEVELOPED: string[] = [];

/**
 * In the web worker an extension must come from the page's own origin (content security policy). So it is linked into the
 * static files of the server, and the page's configuration is given that address before the workbench reads it. A payload
 * with a remote path would silently run the extension in Node.
 */
async function developInWebWorker(code: VSCode, { development, tests, serverless }: WorkbenchOptions): Promise<void> {
  if (!development) throw new Error('The web extension host needs the folder of the extension (development).');
  const { folder } = code.server.install;
  const product = JSON.parse(fs.readFileSync(path.join(folder, 'product.json'), 'utf8')) as { quality: string; commit: string };
  const name = `extension-${process.pid}-${DEVELOPED.indexOf(development) < 0 ? DEVELOPED.push(development) - 1 : DEVELOPED.indexOf(development)}`; // the browser keeps what came from an address
  const link = path.join(folder, name);
  fs.rmSync(link, { force: true });
  fs.symlinkSync(development, link, 'junction');
  const unlink = () => { fs.rmSync(link, { force: true }); };
  process.once('exit', unlink);
  const address = (file: string) => ({
    scheme: 'http',
    authority: code.server.authority,
    path: path.posix.join(`/${product.quality}-${product.commit}/static`, name, file),
  });
  const developmentOptions = {
    extensions: [address('')],
    ...(tests && { extensionTestsPath: address(path.relative(development, tests)) }),
  };
  await code.page.addInitScript(patchConfiguration, { developmentOptions, ...(serverless && { remoteAuthority: null }) });
}

/** The little of a page's element that `patchConfiguration` uses; the project is compiled without the types of the DOM. */
interface PageElement {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}
declare const document: { getElementById(id: string): PageElement | null };

/** Runs in the page, before its own scripts: merges `patch` into the configuration of the workbench when that is first read. */
function patchConfiguration(patch: Record<string, object | null>): void {
  const original = document.getElementById.bind(document);
  let patched = false;
  document.getElementById = (id) => {
    const element = original(id);
    if (element && !patched && id === 'vscode-workbench-web-configuration') {
      patched = true;
      const configuration = JSON.parse(element.getAttribute('data-settings') ?? '{}') as Record<string, object | null>;
      for (const [key, value] of Object.entries(patch)) configuration[key] = value && { ...configuration[key], ...value };
      element.setAttribute('data-settings', JSON.stringify(configuration));
    }
    return element;
  };
}

/** Runs a test entry and writes what the tests print. Returns whether they passed. */
export async function runTests(code: VSCode, options: WorkbenchOptions, write: (line: string) => void = console.log): Promise<boolean> {
  const noise: string[] = [];
  let end: (result: unknown) => void = () => undefined;
  const ended = new Promise<unknown>((resolve) => (end = resolve));
  // VS Code's test runner calls these two functions of the page.
  await code.page.exposeFunction('codeAutomationExit', end);
  await code.page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    const line = format(...args);
    if (line.startsWith(TEST_OUTPUT_MARK)) write(line.slice(TEST_OUTPUT_MARK.length));
    else if (process.env.VERBOSE) write(`[${type}] ${line}`);
    else if (!NOISE_NOT_SHOWN.test(line)) noise.push(line);
  });
  code.page.on('crash', () => { end('the page crashed'); });
  code.page.on('close', () => { end('the page was closed'); });
  code.browser.on('disconnected', () => { end('the browser ended'); });
  void code.server.ended.then(() => { end('the server ended'); });
  const { patience = TEST_PATIENCE_MS } = options, timer = setTimeout(() => { end(`no result after ${patience / 1000} s`); }, patience);
  await openWorkbench(code, options);
  const result = await ended;
  clearTimeout(timer);
  if (result === 0) return true;
  write(result === 1 ? 'VS Code ended the test run with failures.' : `VS Code ended the test run: ${String(result)}.`);
  if (noise.length > 0) write('What VS Code logged last (VERBOSE=1 shows all of it):');
  for (const line of noise.slice(-NOISE_SHOWN)) write(`  ${line.split('\n').slice(0, 4).join('\n  ')}`);
  return false;
}
