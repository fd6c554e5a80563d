/**
 * Runs test/vscode/suite in a desktop VS Code, which @vscode/test-electron downloads.
 *
 *     tsx test/vscode/desktop.ts [--vscode 1.100.0 | stable]
 *
 * The tests must be bundled before: `npm run build -- --tests`.
 */
import os from 'node:os';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { ROOT } from '../../scripts/npm.mjs';
import { TEST_OUTPUT_MARK } from '../../scripts/vscode/testOutput.ts';
import { TEST_BUNDLES } from './bundles.ts';
import { scratchWorkspace } from './workspace.ts';

const { values: flags } = parseArgs({ options: { vscode: { type: 'string', default: 'stable' }, workspace: { type: 'string' } } });

const workspace = scratchWorkspace(flags.workspace);
const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'anfrage-desktop-')); // short: VS Code puts a socket into it
try {
  await runTests({
    version: flags.vscode,
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: path.join(ROOT, TEST_BUNDLES.node),
    launchArgs: [
      workspace.folder,
      '--disable-extensions',
      '--disable-workspace-trust',
      `--user-data-dir=${userData}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
} catch (error) {
  console.error(`The tests failed in the desktop VS Code ${flags.vscode}, or it could not be downloaded or started.`);
  console.error(`(Lines of the tests begin with “${TEST_OUTPUT_MARK}”. On a machine without a screen: xvfb-run -a npm run test:desktop.)`);
  console.error(error);
  process.exitCode = 1;
} finally {
  workspace.remove();
  fs.rmSync(userData, { recursive: true, force: true });
}
