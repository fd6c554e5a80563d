import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../../scripts/npm.mjs';

/** The papers that the tests open: the samples that users get, and fixtures for what no sample shows. */
const SOURCES = ['seeds/papers', 'test/vscode/fixtures'];

export interface ScratchWorkspace {
  readonly folder: string;
  readonly remove: () => void;
}

/** A copy of the papers in a folder of its own, which tests may change. `source` names another folder to copy. */
export function scratchWorkspace(source?: string): ScratchWorkspace {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anfrage-papers-'));
  const sources = source === undefined ? SOURCES.map((name) => path.join(ROOT, name)) : [path.resolve(source)];
  for (const from of sources.filter((name) => fs.existsSync(name))) fs.cpSync(from, folder, { recursive: true });
  const remove = () => { fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 }); };
  process.once('exit', remove);
  return { folder, remove };
}

/** A folder with an extension that does nothing: VS Code runs tests beside an extension under development alone. */
export function emptyExtension(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anfrage-empty-'));
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'empty', publisher: 'anfrage', version: '1.0.0', engines: { vscode: '*' } }));
  process.once('exit', () => { fs.rmSync(folder, { recursive: true, force: true }); });
  return folder;
}
