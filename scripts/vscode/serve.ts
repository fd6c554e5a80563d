/** The extension in a VS Code that a user opens in his own browser: no test flags, and the page as the server gives it. */
import { spawn } from 'node:child_process';
import { ROOT } from '../npm.mjs';
import { workbenchAddress } from './host.ts';
import { startServer } from './server.ts';
import { NEWEST, prepareServer } from './setup.ts';

export interface ServeOptions {
  /** The folder to open, an absolute path. */
  readonly folder: string;
  /** A file in it to open, an absolute path. */
  readonly file?: string;
  /** A port or a range of ports, of which the first free one is taken. */
  readonly port: string;
  /** Opens the address in the default browser. */
  readonly browser: boolean;
}

const SETTINGS = {
  'window.title': '${activeEditorShort}${separator}${rootName}${separator}Anfrage',
  'workbench.editor.enablePreview': true,
};

/** Serves until the user presses Ctrl+C or the server ends by itself. Returns an exit code. */
export async function serve(options: ServeOptions): Promise<number> {
  prepareServer(NEWEST);
  const server = await startServer({ release: NEWEST, folder: options.folder, extensions: [ROOT], settings: SETTINGS, port: options.port });
  const address = workbenchAddress(server, { folder: options.folder, ...(options.file && { file: options.file }) });
  console.log(`\nVS Code ${NEWEST.vscode} with Anfrage is served on this machine alone. Open this address in a browser:\n\n  ${address}\n\nCtrl+C ends it.`);
  if (options.browser) openInBrowser(address);
  const interrupted = await Promise.race([interruption().then(() => true), server.ended.then(() => false)]);
  if (!interrupted) console.error(`VS Code's server ended by itself. It printed:\n${server.log()}`);
  await server.stop();
  return interrupted ? 0 : 1;
}

async function interruption(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { resolve(); });
  });
}

/** Opens the address in the default browser if there is one; a machine without a screen has none, and that is no error. */
function openInBrowser(address: string): void {
  const [program, ...args] = browserCommand(address);
  if (!program) return;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.once('error', () => { console.log('No default browser was found.'); });
  child.unref();
}

function browserCommand(address: string): string[] {
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  // Without a screen xdg-open would start a text browser in this terminal.
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', address] : [];
}
