/** A running VS Code server: the process that a browser page connects to. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepareServer, type Release, type ServerInstall } from './setup.ts';
import { SetupError } from './setupError.ts';

export interface ServerOptions {
  readonly release: Release;
  /** The folder that opens when the address names none. */
  readonly folder?: string;
  /** The user's settings, on top of `QUIET_SETTINGS`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Folders of extensions that are there as if they were installed. */
  readonly extensions?: readonly string[];
  /** Packaged extensions to install before the server starts. */
  readonly packages?: readonly string[];
  /** A port or a range of ports, of which the first free one is taken. */
  readonly port?: string;
  /** Makes the page heed extensionDevelopmentPath and extensionTestsPath. Off for the demo. */
  readonly forTests?: boolean;
  /** With workspace trust, as in a VS Code that the user installed: a folder opens in restricted mode first. */
  readonly workspaceTrust?: boolean;
  /** Environment variables for the server and the extension host, on top of those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunningServer {
  readonly install: ServerInstall;
  /** For example http://127.0.0.1:19000 */
  readonly address: string;
  /** For example 127.0.0.1:19000: the authority of vscode-remote: addresses. */
  readonly authority: string;
  /** Settings, logs and state, in a folder of its own that `stop` removes. */
  readonly dataFolder: string;
  /** What the server printed so far. */
  readonly log: () => string;
  /** Resolves when the process has ended, whoever ended it. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Nothing of VS Code that talks to the network, pops up or moves the layout. */
export const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'npm.autoDetect': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const PORTS_FOR_TESTS = '19000-19099';
const STOP_PATIENCE_MS = 5000;
const START_PATIENCE_MS = 60_000;

/** Starts the server on 127.0.0.1 and waits until it listens. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const install = prepareServer(options.release);
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'anfrage-vscode-'));
  writeSettings(dataFolder, options);
  linkExtensions(dataFolder, options.extensions ?? []);
  addGerman(dataFolder);
  const main = path.join(install.folder, 'out/server-main.js');
  const common = ['--accept-server-license-terms', '--server-data-dir', dataFolder];
  // Sockets go into the data folder. No gallery: neither a test nor the demo asks a server for extensions.
  const env = { ...process.env, XDG_RUNTIME_DIR: dataFolder, EXTENSIONS_GALLERY: '{}', ...options.env };
  for (const file of options.packages ?? []) {
    const done = spawnSync(install.node, [main, ...common, '--install-extension', file, '--force'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (done.status !== 0) throw new Error(`VS Code ${install.release.vscode} did not install ${file}`);
  }
  // In a process group of its own: a Ctrl+C reaches this process alone, which then ends the server and its extension hosts.
  const child = spawn(install.node, [main, ...common, ...serverArguments(options)], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => { resolve(); });
    child.once('error', () => { resolve(); });
  });
  const endAtOnce = () => {
    killGroup(child);
    fs.rmSync(dataFolder, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', endAtOnce);
  const stop = async () => {
    await endGently(child, ended);
    process.off('exit', endAtOnce);
    endAtOnce();
  };
  try {
    const authority = `127.0.0.1:${await portOf(child, () => log)}`;
    return { install, authority, address: `http://${authority}`, dataFolder, log: () => log, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function serverArguments(options: ServerOptions): string[] {
  const args = ['--host', '127.0.0.1', '--port', options.port ?? PORTS_FOR_TESTS, '--without-connection-token'];
  args.push('--disable-telemetry', '--disable-update-check', '--disable-getting-started-override');
  if (!options.workspaceTrust) args.push('--disable-workspace-trust');
  if (options.forTests) args.push('--enable-smoke-test-driver');
  if (options.folder) args.push('--default-folder', options.folder);
  return args;
}

/** The user's settings. (The file of the machine's settings ignores those that belong to the application.) */
function writeSettings(dataFolder: string, options: ServerOptions): void {
  const { 'security.workspace.trust.enabled': _trust, ...withTrust } = QUIET_SETTINGS;
  const settings = { ...(options.workspaceTrust ? withTrust : QUIET_SETTINGS), ...options.settings };
  fs.mkdirSync(path.join(dataFolder, 'data/User'), { recursive: true });
  fs.writeFileSync(path.join(dataFolder, 'data/User/settings.json'), JSON.stringify(settings, null, 2));
}

/** A folder below `extensions` is an installed extension, a link to a folder as well: the server looks through them when it first starts. */
function linkExtensions(dataFolder: string, extensions: readonly string[]): void {
  const installed = path.join(dataFolder, 'extensions');
  fs.mkdirSync(installed, { recursive: true });
  for (const folder of extensions) {
    const { publisher, name, version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, string>;
    fs.symlinkSync(path.resolve(folder), path.join(installed, `${publisher}.${name}-${version}`), 'junction');
  }
}

/**
 * A language pack for German without a single translation: to a browser that asks for German, VS Code shows its own words in
 * English, and those of the extension in German.
 */
function addGerman(dataFolder: string): void {
  const translations = path.join(dataFolder, 'data/german.json');
  const pack = { hash: 'german', label: 'Deutsch', extensions: [{ extensionIdentifier: { id: 'anfrage.german' }, version: '1.0.0' }], translations: { vscode: translations } };
  fs.writeFileSync(translations, JSON.stringify({ contents: {} }));
  fs.writeFileSync(path.join(dataFolder, 'data/languagepacks.json'), JSON.stringify({ de: pack }));
  fs.writeFileSync(path.join(dataFolder, 'data/User/argv.json'), '{}'); // without this file VS Code takes English and does not look at the browser
}

async function portOf(child: ChildProcess, log: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (what: string) => { reject(new Error(`VS Code's server ${what}. It printed:\n${log()}`)); };
    const timer = setTimeout(() => { fail('did not start in time'); }, START_PATIENCE_MS);
    const look = () => {
      const port = /agent listening on (\d+)/.exec(log())?.[1];
      const taken = /EADDRINUSE: .*:(\d+)/.exec(log())?.[1];
      if (port ?? taken) clearTimeout(timer);
      if (port) resolve(Number(port));
      else if (taken) reject(new SetupError(`Port ${taken} is in use by another program.`, 'Name another port with --port, or none: then the first free one is taken.'));
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', look);
    child.once('error', (error) => { fail(`could not be started (${error.message})`); });
    child.once('exit', (code) => { clearTimeout(timer); fail(`ended with code ${String(code)}`); });
  });
}

async function endGently(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
  await ended;
  clearTimeout(timer);
}

/** The server and what it started: extension hosts live on for seconds when the server is gone. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // All of them have ended.
  }
}
