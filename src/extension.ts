import * as vscode from 'vscode';
import { partLoader } from './host/parts.ts';
import { READABLE_SCHEME } from './host/pdfAddress.ts';
import { readableFiles } from './host/readableFiles.ts';
import type * as seeds from './entities/seeds.ts';
import type * as main from './features/main.ts';

/** What other extensions and the tests get. */
export interface AnfrageApi {
  /** Resolves when the folder has been read once. */
  readonly ready: Promise<void>;
  /** What the main part shows, once `ready`. */
  readonly trees: main.Main['trees'] | undefined;
  readonly reading: main.Main['reading'] | undefined;
  readonly details: main.Main['details'] | undefined;
  readonly originals: main.Main['originals'] | undefined;
  /** What is known of the folder. */
  readonly folder: main.Main['folder'] | undefined;
  /** How long `activate` took, in milliseconds. */
  readonly took: number;
}

let end: () => Promise<void> = () => Promise.resolve();

/** VS Code waits a while for this at its end: what was read last is kept. */
export function deactivate(): Promise<void> { return end(); }

/** VS Code waits for this at its start: so all else is a part of its own, which is loaded and started as soon as this has returned. */
export function activate(context: vscode.ExtensionContext): AnfrageApi {
  const began = performance.now(), load = partLoader(context.extensionUri);
  let started: main.Main | undefined;
  const starting = Promise.all([load('main'), load('knowledge')]).then(async ([part, knowledge]) => {
    const { prepare, start } = part as typeof main, services = await prepare(context, load, (knowledge as typeof seeds).seedEntries);
    for (const command of waiting) command.dispose();
    started = start(context, services);
    ({ end } = started);
    return started;
  });
  const waiting = commandsOf(context).map((command) => vscode.commands.registerCommand(command, async (...args: unknown[]) => {
    await starting;
    return vscode.commands.executeCommand(command, ...args);
  }));
  const readable = readableFiles(starting.then(({ pdfs }) => pdfs)); // here: VS Code opens what waits for it as soon as this has returned
  context.subscriptions.push(readable, vscode.workspace.registerFileSystemProvider(READABLE_SCHEME, readable, { isCaseSensitive: true, isReadonly: true }));
  return {
    ready: starting.then(({ read }) => read()), took: performance.now() - began,
    get trees() { return started?.trees; },
    get reading() { return started?.reading; },
    get details() { return started?.details; },
    get originals() { return started?.originals; },
    get folder() { return started?.folder; },
  };
}

/** The commands of the manifest: one of them can be what wakes the extension, and VS Code looks for it right after `activate`. */
function commandsOf({ extension }: vscode.ExtensionContext): string[] {
  const { contributes } = extension.packageJSON as { readonly contributes: { readonly commands: readonly { readonly command: string }[] } };
  return contributes.commands.map(({ command }) => command);
}
