// npm for the scripts of this folder. Node built-ins only: start.mjs and test.mjs use it before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Runs npm and waits for it. `stdio` is 'inherit' (the user sees what npm prints) or 'capture' (standard output is returned,
 * errors are shown). Returns `{ status, stdout }`; status 127: npm itself could not be started.
 */
export function npm(args, { cwd = ROOT, stdio = 'inherit' } = {}) {
  const command = npmCommand(args);
  const done = spawnSync(command.file, command.args, {
    ...command.options,
    cwd,
    encoding: 'utf8',
    stdio: stdio === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'inherit'],
  });
  return { status: done.error ? 127 : (done.status ?? 1), stdout: done.stdout ?? '' };
}

/** Installs the dependencies with `npm ci` if they are not those of package-lock.json. Returns false if that failed. */
export function ensureDependencies() {
  const missing = missingDependencies();
  if (missing.length === 0) return true;
  console.log(`Installing the dependencies (npm ci): ${missing[0]}${missing.length > 1 ? ` and ${missing.length - 1} more` : ''} not installed as package-lock.json says.`);
  if (npm(['ci', '--ignore-scripts']).status === 0) return true; // no package of ours needs its install script
  console.error('npm ci failed: see its message above. It needs a registry or a mirror (npm config get registry); then run this command again.');
  return false;
}

/**
 * The packages of the lock file that are not installed in that version. Compared by content, not by file times: a checkout
 * gives any file a new time, and `npm ci` would throw away a good node_modules.
 */
function missingDependencies() {
  const locked = packagesOf(path.join(ROOT, 'package-lock.json')) ?? {};
  const installed = packagesOf(path.join(ROOT, 'node_modules/.package-lock.json')) ?? {};
  return Object.keys(locked)
    .filter((name) => name !== '' && !locked[name].optional && installed[name]?.version !== locked[name].version)
    .map((name) => name.replace(/^node_modules\//, ''));
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined; // not there: nothing is installed
  }
}

/** How npm is started with these arguments: `spawn(file, args, options)`. Under `npm run` npm says where it is; else it is on the PATH. */
export function npmCommand(args) {
  const env = environmentForNpm();
  if (/npm-cli\.c?js$/.test(process.env.npm_execpath ?? '')) return { file: process.execPath, args: [process.env.npm_execpath, ...args], options: { env } };
  // Windows starts a .cmd by its shell alone.
  return process.platform === 'win32' ? { file: 'npm.cmd', args, options: { env, shell: true } } : { file: 'npm', args, options: { env } };
}

/** An npm started from an `npm run` inherits what the outer one knows about the outer package: that must not reach the inner. */
function environmentForNpm() {
  const inherited = /^npm_(package_|lifecycle_|command$|config_local_prefix$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !inherited.test(name)));
}
