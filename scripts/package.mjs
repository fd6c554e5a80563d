// npm run package: builds the extension and packs it into anfrage-VERSION.vsix. Needs no network.
import { statSync } from 'node:fs';
import path from 'node:path';
import vsce from '@vscode/vsce';
import { npm, ROOT } from './npm.mjs';
import { vsixFile } from './vsix.mjs';

const packagePath = vsixFile();
if (npm(['run', '--silent', 'build']).status !== 0) process.exit(1);

const files = await vsce.listFiles({ cwd: ROOT, packageManager: vsce.PackageManager.None }) /* the bundles hold what they need */;
await vsce.createVSIX({ cwd: ROOT, packagePath, dependencies: false, rewriteRelativeLinks: false, allowMissingRepository: true });

const sizes = new Map();
for (const file of files) {
  const folder = file.includes('/') ? path.posix.dirname(file) : '.', { count, size } = sizes.get(folder) ?? { count: 0, size: 0 };
  sizes.set(folder, { count: count + 1, size: size + statSync(path.join(ROOT, file)).size });
}
console.log();
for (const [folder, { count, size }] of [...sizes].sort(([a], [b]) => (a < b ? -1 : 1))) line(folder, size, `${count} ${count === 1 ? 'file' : 'files'}`);
line(path.basename(packagePath), statSync(packagePath).size, 'packed');

function line(what, size, more) {
  console.log(`${what.padEnd(26)} ${(size / 1024).toFixed(1).padStart(8)} KB   ${more}`);
}
