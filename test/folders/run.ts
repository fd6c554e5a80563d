/**
 * A workspace of several folders in a real VS Code, opened twice. (VS Code lets no test make one of the folder that is open.)
 *
 *     tsx test/folders/run.ts [--web] [--vscode newest]
 *
 * The tests must be bundled before: `npm run build -- --tests`.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../scripts/npm.mjs';
import { anotherWindow, runTests, startVSCode, type VSCode } from '../../scripts/vscode/host.ts';
import { releaseNamed } from '../../scripts/vscode/setup.ts';
import { SetupError } from '../../scripts/vscode/setupError.ts';
import { withSourcePlaces } from '../vscode/sourceMaps.ts';
import { FILES, OPENED, WORKSPACE } from './folders.ts';

const { values: flags } = parseArgs({ options: { web: { type: 'boolean', default: false }, vscode: { type: 'string', default: 'newest' } } });
const tests = path.join(ROOT, `out/vscode-tests/folders.${flags.web ? 'web' : 'node'}.cjs`);
const base = fs.mkdtempSync(path.join(os.tmpdir(), 'anfrage-folders-'));

process.exitCode = 1;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1)); // so that what was started is ended
process.once('exit', () => { fs.rmSync(base, { recursive: true, force: true, maxRetries: 3 }); });
try {
  const release = releaseNamed(flags.vscode), started = Date.now();
  for (const [file, text] of Object.entries(FILES)) {
    fs.mkdirSync(path.dirname(path.join(base, file)), { recursive: true });
    fs.writeFileSync(path.join(base, file), text);
  }
  const code = await startVSCode({ release });
  try {
    const passed = await inWindow(code, 'read') && await inWindow(code, 'again');
    console.log(`VS Code ${release.vscode}, ${flags.web ? 'web' : 'Node'} extension host: ${passed ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    process.exitCode = passed ? 0 : 1;
  } finally {
    await code.stop();
  }
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
}

async function inWindow(code: VSCode, phase: 'read' | 'again'): Promise<boolean> {
  const window = await anotherWindow(code), workspace = path.join(base, WORKSPACE);
  fs.writeFileSync(workspace, JSON.stringify({ folders: OPENED.map((name) => ({ path: name })), settings: { phase } }));
  const passed = await runTests(window, { folder: workspace, development: ROOT, tests, web: flags.web }, (line) => { console.log(withSourcePlaces(line)); });
  await window.page.close();
  return passed;
}
