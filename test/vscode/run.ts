/**
 * Runs test/vscode/suite in a real VS Code.
 *
 *     tsx test/vscode/run.ts [--vscode newest | oldest | 1.100.3] [--web [--serverless]] [--workspace DIR] [--extension DIR | --installed]
 *
 * The tests must be bundled before: `npm run build -- --tests`. VERBOSE=1 shows all that VS Code logs.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../scripts/npm.mjs';
import { vsixFile } from '../../scripts/vsix.mjs';
import { runTests, startVSCode } from '../../scripts/vscode/host.ts';
import { releaseNamed } from '../../scripts/vscode/setup.ts';
import { SetupError } from '../../scripts/vscode/setupError.ts';
import { TEST_BUNDLES } from './bundles.ts';
import { putPdfs } from './pdfs.ts';
import { withSourcePlaces } from './sourceMaps.ts';
import { emptyExtension, scratchWorkspace } from './workspace.ts';

const { values: flags } = parseArgs({
  options: {
    vscode: { type: 'string', default: 'newest' },
    web: { type: 'boolean', default: false },
    serverless: { type: 'boolean', default: false },
    installed: { type: 'boolean', default: false }, // what npm run package made
    workspace: { type: 'string' },
    extension: { type: 'string', default: ROOT },
  },
});

process.exitCode = 1;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1)); // so that what was started is ended
try {
  const release = releaseNamed(flags.vscode);
  const started = Date.now();
  const workspace = scratchWorkspace(flags.workspace);
  await putPdfs(workspace.folder);
  const code = await startVSCode({ release, ...(flags.installed && { packages: [vsixFile()] }) });
  try {
    const development = flags.installed ? emptyExtension() : path.resolve(flags.extension); // tests need an extension under development
    const tests = path.join(flags.installed ? ROOT : development, flags.web ? TEST_BUNDLES.web : TEST_BUNDLES.node);
    const folder = flags.serverless ? 'tmp:/ws' : workspace.folder;
    const passed = await runTests(code, { folder, development, tests, web: flags.web, serverless: flags.serverless }, (line) => { console.log(withSourcePlaces(line)); });
    console.log(`VS Code ${release.vscode}, ${flags.web ? 'web' : 'Node'} extension host${flags.serverless ? ' without a server' : ''}${flags.installed ? ', installed from its package' : ''}: ${passed ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    process.exitCode = passed ? 0 : 1;
  } finally {
    await code.stop();
    workspace.remove();
  }
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
}
