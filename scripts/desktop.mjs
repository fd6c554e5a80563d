// A desktop VS Code of this machine, for start.mjs. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './npm.mjs';

const ON_MACOS = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';

/** Finds a desktop VS Code that is new enough. Returns `{ program, version }`, or `{ reason }` why there is none. */
export function desktopCode() {
  if (process.env.WSL_DISTRO_NAME) return { reason: 'in WSL the desktop VS Code runs on the other side' };
  if (process.env.VSCODE_IPC_HOOK_CLI) return { reason: 'the command `code` of this terminal belongs to a remote VS Code' };
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return { reason: 'this machine has no screen' };
  const program = onPath('code') ?? (existsSync(ON_MACOS) ? ON_MACOS : undefined);
  if (!program) return { reason: 'there is no command `code` on the PATH' };
  const version = /^\d+\.\d+\.\d+/.exec(run(program, ['--version', ...argumentsForRoot()], 'pipe').stdout ?? '')?.[0];
  if (!version) return { reason: `${program} does not say its version` };
  const needed = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).engines.vscode.replace('^', '');
  if (isOlder(version, needed)) return { reason: `the desktop VS Code is ${version}, and the extension needs ${needed}` };
  return { program, version };
}

/** Opens a new window. Returns whether that worked. */
export function openDesktop(program, { folder, file }) {
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, ...argumentsForRoot(), folder, ...(file ? [file] : [])];
  return run(program, args, 'inherit').status === 0;
}

/** VS Code does not start for root without these two. */
function argumentsForRoot() {
  return process.getuid?.() === 0 ? ['--no-sandbox', `--user-data-dir=${path.join(os.tmpdir(), 'anfrage-desktop-root')}`] : [];
}

function onPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  const files = (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => endings.map((ending) => path.join(folder, name + ending)));
  return files.find((file) => existsSync(file));
}

function run(program, args, output) {
  const shell = program.endsWith('.cmd'); // Windows starts a .cmd by its shell alone, which wants quotes around blanks
  const quoted = (text) => (shell ? `"${text}"` : text);
  return spawnSync(quoted(program), args.map(quoted), { shell, encoding: 'utf8', stdio: ['ignore', output, 'inherit'] });
}

function isOlder(version, needed) {
  const [a, b] = [version, needed].map((text) => text.split('.').map(Number));
  const differs = a.findIndex((part, i) => part !== b[i]);
  return differs >= 0 && a[differs] < b[differs];
}
