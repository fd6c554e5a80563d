import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './npm.mjs';

/** Where `npm run package` puts the packaged extension. */
export function vsixFile() {
  const { name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  return path.join(ROOT, `${name}-${version}.vsix`);
}
