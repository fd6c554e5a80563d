/**
 * A large folder in a real VS Code: without the extension, read for the first time, changed from outside, opened again, and after its host was ended in the middle.
 *
 *     tsx test/archive/run.ts [--papers 5000] [--web] [--vscode newest]
 *
 * The tests must be bundled before: `npm run build -- --tests`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../scripts/npm.mjs';
import { anotherWindow, runTests, startVSCode, type VSCode } from '../../scripts/vscode/host.ts';
import { releaseNamed } from '../../scripts/vscode/setup.ts';
import { SetupError } from '../../scripts/vscode/setupError.ts';
import { withSourcePlaces } from '../vscode/sourceMaps.ts';
import { ASK, type Expected } from './expected.ts';
import { ArchiveFolder } from './folder.ts';

const { values: flags } = parseArgs({ options: { papers: { type: 'string' }, web: { type: 'boolean', default: false }, vscode: { type: 'string', default: 'newest' } } });
const papers = Number(flags.papers ?? (flags.web ? 500 : 5000));
/** Of a thousand changes in a folder of five thousand: changed, deleted, added, renamed. */
const EACH = Math.ceil(papers / 20);
const PATIENCE = 600_000;
const BUNDLES = path.join(ROOT, 'out/vscode-tests');

process.exitCode = 1;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1)); // so that what was started is ended
try {
  const release = releaseNamed(flags.vscode), started = Date.now(), archive = new ArchiveFolder(papers);
  console.log(`${papers} papers, VS Code ${release.vscode}, ${flags.web ? 'web' : 'Node'} extension host`);
  const code = await startVSCode({ release });
  try {
    let passed = await inWindow(code, archive, 'without');
    passed = await inWindow(code, archive, 'index') && passed;
    passed = await inWindow(code, archive, 'restored') && passed;
    archive.change(EACH);
    await inWindow(code, archive, 'killed');
    passed = await inWindow(code, archive, 'after-kill') && passed;
    console.log(`${passed ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(0)} s`);
    process.exitCode = passed ? 0 : 1;
  } finally {
    await code.stop();
    archive.remove();
  }
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
}

/** Runs the suite in a window of its own; afterwards its extension host is ended without a warning, as when a machine is switched off. */
async function inWindow(code: VSCode, archive: ArchiveFolder, phase: Expected['phase']): Promise<boolean> {
  archive.tell(phase);
  const window = await anotherWindow(code);
  let host: number | null = null, isKilled = false;
  const kill = () => {
    isKilled = true;
    if (host !== null) try { process.kill(host, 'SIGKILL'); } catch { /* it has ended */ }
  };
  const passed = await runTests(window, { folder: archive.folder, development: phase === 'without' ? nothing() : ROOT, tests: path.join(BUNDLES, `archive.${flags.web ? 'web' : 'node'}.cjs`), web: flags.web, patience: PATIENCE }, (line) => {
    if (line.startsWith(`${ASK}host `)) host = Number(line.slice(ASK.length + 'host '.length));
    else if (line === `${ASK}change`) { archive.change(EACH); archive.tell(phase); }
    else if (line === `${ASK}kill`) { kill(); void window.page.close(); }
    else if (!isKilled) console.log(withSourcePlaces(line));
  });
  kill();
  if (!window.page.isClosed()) await window.page.close();
  return passed;
}

/** An extension that does nothing, where the tests of a web host can lie below it. */
function nothing(): string {
  fs.writeFileSync(path.join(BUNDLES, 'package.json'), JSON.stringify({ name: 'nothing', publisher: 'anfrage', version: '0.0.0', engines: { vscode: '*' } }));
  return BUNDLES;
}
