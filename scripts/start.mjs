// npm start: opens VS Code with the extension on the sample papers or on a folder of yours.
// Node built-ins only up here: nothing may be installed yet.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { desktopCode, openDesktop } from './desktop.mjs';
import { ensureDependencies, npm, ROOT } from './npm.mjs';

const USAGE = `npm start -- [options] [FOLDER or FILE]

Opens VS Code with the extension Anfrage on FOLDER, or on a copy of the sample papers.
A desktop VS Code is taken if its command code is on the PATH; else VS Code is served to your browser.

  --server       serve it, even if there is a desktop VS Code
  --port N       serve it on this port (else the first free one from 8137 on)
  --no-open      print the address only
  --help         this text`;

const PORTS = '8137-8199';
const SAMPLES = path.join(ROOT, 'seeds/papers');
/** The sample that is open at the start. */
const FIRST_SAMPLE = '19-18172 Gesichtserkennung bei Interpol.anfrage';

const options = readOptions();
const papers = findPapers(options.target);
if (!ensureDependencies()) process.exit(1);
if (npm(['run', '--silent', 'build']).status !== 0) fail('The build failed: see above what is wrong.');
const desktop = options.server ? { reason: 'asked for by --server' } : desktopCode();
if (desktop.program && openDesktop(desktop.program, papers)) {
  console.log(`VS Code ${desktop.version} opens ${papers.folder}${papers.isCopy ? ' (a copy of the sample papers)' : ''}.`);
} else {
  console.log(`VS Code is served to the browser (${desktop.reason ?? 'the desktop VS Code did not start'}).`);
  process.exitCode = await serveUntilInterrupted();
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { server: { type: 'boolean' }, port: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (positionals.length > 1) fail(`One folder or file can be opened, not ${positionals.length}.\n\n${USAGE}`);
    if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) fail(`--port needs a number, not ${values.port}.`);
    return { server: values.server || values.port !== undefined, port: values.port ?? PORTS, open: !values['no-open'], target: positionals[0] };
  } catch (error) {
    return fail(`${error.message}\n\n${USAGE}`);
  }
}

/** The folder to open, and a file in it: the user's own in place, or a copy of the samples that he may change. */
function findPapers(target) {
  if (target !== undefined) {
    const given = path.resolve(process.env.INIT_CWD ?? '.', target); // npm runs this in the root, whatever folder the user is in
    if (!existsSync(given)) fail(`${given} does not exist.`);
    return statSync(given).isDirectory() ? { folder: given } : { folder: path.dirname(given), file: given };
  }
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'anfrage-')), 'Sample papers');
  mkdirSync(folder);
  if (existsSync(SAMPLES)) cpSync(SAMPLES, folder, { recursive: true });
  const files = readdirSync(folder).sort();
  const first = files.includes(FIRST_SAMPLE) ? FIRST_SAMPLE : files[0];
  return { folder, isCopy: true, ...(first && { file: path.join(folder, first) }) };
}

async function serveUntilInterrupted() {
  const { register } = await import('tsx/esm/api');
  register(); // from here on TypeScript can be imported
  const [{ serve }, { SetupError }] = await Promise.all([import('./vscode/serve.ts'), import('./vscode/setupError.ts')]);
  if (papers.isCopy) console.log(`Open is a copy of the sample papers, ${papers.folder}, which is deleted at the end. Another folder: npm start -- FOLDER`);
  try {
    return await serve({ ...papers, port: options.port, browser: options.open });
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    return 1;
  } finally {
    if (papers.isCopy) rmSync(path.dirname(papers.folder), { recursive: true, force: true });
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
