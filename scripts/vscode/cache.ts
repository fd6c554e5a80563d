import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../npm.mjs';

/** Where the server, its Node and the browser are kept; VSCODE_HOST_CACHE names another folder. */
export const CACHE = process.env.VSCODE_HOST_CACHE ?? path.join(ROOT, 'node_modules/.cache/vscode-host');

/** Builds a folder under another name first, so that a set-up that was cut short, or a second one at the same time, leaves no half of it. */
export function buildAside(folder: string, build: (aside: string) => void): void {
  const aside = `${folder}.part-${process.pid}`;
  fs.rmSync(aside, { recursive: true, force: true });
  try {
    fs.mkdirSync(aside, { recursive: true });
    build(aside);
    if (fs.existsSync(folder)) return; // another process was faster
    fs.renameSync(aside, folder);
  } finally {
    fs.rmSync(aside, { recursive: true, force: true });
  }
}
