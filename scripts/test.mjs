// npm test: every check of the project, one after another. Node built-ins only up here: nothing may be installed yet.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, npmCommand, ROOT } from './npm.mjs';

const USAGE = `npm test -- [--fast]

  --fast    only what needs no VS Code`;

/** How many lines tell of one failed test, and of all of a step. */
const LINES_TOLD = 8, MOST_TOLD = 80;

const CORPUS = process.env.ANFRAGE_CORPUS ?? path.resolve(ROOT, '../shared/corpus');
const inRoot = (file) => existsSync(path.join(ROOT, file));
const scripts = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).scripts;

// `run` are the arguments of `npm run`; `counts` tells a runner that counts its tests from a check that counts as one;
// `leftOut` says why a step can't run here; `vscode` steps need a VS Code, `built` ones what the build makes.
const STEPS = [
  { name: 'lint', run: ['lint'] },
  { name: 'types', run: ['types'] },
  { name: 'unit tests', run: ['test:unit'], counts: true },
  { name: 'grammar tests', run: ['test:grammar'], counts: true, leftOut: () => !scripts['test:grammar'] && 'there are none yet' },
  { name: 'build', run: ['build', '--', '--tests'], isBuild: true },
  { name: 'evaluation', run: ['evaluate', '--', '--floor'], leftOut: () => !existsSync(CORPUS) && `the corpus is not here (${CORPUS}; ANFRAGE_CORPUS names another place)` },
  { name: 'bench', run: ['bench', '--', '--quick'], leftOut: () => !inRoot('bench/run.ts') && 'there is none yet' },
  { name: 'Node extension host, oldest', run: ['test:node', '--', '--vscode', 'oldest'], counts: true, vscode: true, built: true },
  { name: 'Node extension host, newest', run: ['test:node', '--', '--vscode', 'newest'], counts: true, vscode: true, built: true },
  { name: 'web extension host, oldest', run: ['test:web', '--', '--vscode', 'oldest'], counts: true, vscode: true, built: true },
  { name: 'web extension host, newest', run: ['test:web', '--', '--vscode', 'newest'], counts: true, vscode: true, built: true },
  { name: 'web extension host without a server', run: ['test:web', '--', '--serverless'], counts: true, vscode: true, built: true },
  { name: 'several folders, Node extension host', run: ['test:folders'], counts: true, vscode: true, built: true },
  { name: 'large folder, Node extension host', run: ['test:archive'], counts: true, vscode: true, built: true },
  { name: 'large folder, web extension host', run: ['test:archive', '--', '--web'], counts: true, vscode: true, built: true },
  { name: 'window, newest', run: ['test:window'], counts: true, vscode: true, built: true },
  { name: 'package, installed', run: ['test:package'], counts: true, vscode: true, built: true },
];

const { values: flags } = parseArgs({ options: { fast: { type: 'boolean' }, help: { type: 'boolean' } } });
if (flags.help) {
  console.log(USAGE);
  process.exit(0);
}
if (!ensureDependencies()) process.exit(1);

rmSync(path.join(ROOT, 'out/screenshots'), { recursive: true, force: true }); // what is there afterwards is of this run
const started = Date.now();
const results = [];
let buildFailed = false;
for (const step of STEPS.filter(({ vscode }) => !flags.fast || !vscode)) {
  headline(step.name);
  const why = step.leftOut?.() || (step.built && buildFailed && 'the build failed');
  if (why) console.log(`left out: ${why}`);
  const result = why ? { passed: 0, failed: step.built && buildFailed ? 1 : 0, note: why } : await execute(step);
  if (step.isBuild) buildFailed = result.failed > 0;
  results.push({ name: step.name, ...result });
}
summary();

/** A VS Code, its servers and the browser are more than the project: where one of them stumbles a fresh one is tried, once, and the summary says so. */
async function execute(step) {
  const first = await once(step);
  if (!step.vscode || first.failed === 0) return first;
  headline(`${step.name}, second try`);
  const second = await once(step);
  return { ...second, seconds: first.seconds + second.seconds, failures: [...first.failures, ...(second.failed > 0 ? ['second try:', ...second.failures] : [])], more: `second try, ${first.failed} failed in the first` };
}

async function once({ run, counts }) {
  const begun = Date.now();
  const { code, output } = await runNpm(run);
  const seconds = (Date.now() - begun) / 1000;
  const ok = code === 0;
  const sum = counts ? countTests(output) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  // A runner that ends badly without a failed test has failed as a whole: it broke off, or found no test.
  if ((!ok && sum.failed === 0) || (counts && sum.passed + sum.failed === 0)) sum.failed = 1;
  return { ...sum, seconds, failures: ok ? [] : failuresIn(output) };
}

/** What failed, in the runners' own words, to be read at the end without looking through all that was printed. */
function failuresIn(output) {
  const lines = output.split('\n'), told = new Set();
  lines.forEach((line, i) => {
    const length = /^\s*✖ /.test(line) ? LINES_TOLD : /^\s*\d+ failing$/.test(line) ? lines.length : 0; // in VS Code one by one, mocha's own report all at the end
    for (let n = i; n < Math.min(i + length, lines.length); n++) told.add(n);
  });
  const found = [...told].sort((a, b) => a - b).map((n) => lines[n]);
  return found.length > 0 ? found.slice(0, MOST_TOLD) : lines.slice(-LINES_TOLD);
}

/** The sums that mocha prints ("12 passing", "1 failing"), and the lines of vscode-tmgrammar-test, one a file. */
function countTests(output) {
  const sum = (pattern) => [...output.matchAll(pattern)].reduce((total, [, count]) => total + Number(count ?? 1), 0);
  return {
    passed: sum(/^\s*(\d+) passing\b/gm) + sum(/^✓ .* run successfull?y\.$/gm),
    failed: sum(/^\s*(\d+) failing\b/gm) + sum(/^✖ .* failed$|^✖ testcase .* aborted/gm),
    skipped: sum(/^\s*(\d+) pending\b/gm),
  };
}

/** Shows the output while it comes and keeps it. */
function runNpm(args) {
  return new Promise((resolve) => {
    const command = npmCommand(['run', '--silent', ...args]);
    const child = spawn(command.file, command.args, { ...command.options, cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      from.setEncoding('utf8');
      from.on('data', (text) => {
        output += text;
        to.write(text);
      });
    }
    child.once('error', (error) => {
      console.error(`npm could not be started: ${error.message}`);
      resolve({ code: 127, output });
    });
    child.once('close', (code) => resolve({ code, output: output.replace(/\u001b\[[\d;]*m/g, '') }));
  });
}

function headline(name) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(2, 70 - name.length))}`);
}

function summary() {
  for (const { name, failures = [] } of results) {
    if (failures.length === 0) continue;
    headline(`failed in ${name}`);
    console.log(failures.join('\n'));
  }
  headline('summary');
  const width = Math.max(...results.map(({ name }) => name.length));
  for (const { name, passed, failed, skipped, seconds, note, more: tries } of results) {
    const counts = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;
    const more = [skipped ? `${skipped} skipped` : '', seconds === undefined ? '' : `${seconds.toFixed(1)} s`, tries, note ? `left out: ${note}` : ''].filter(Boolean).join(', ');
    console.log(`${failed > 0 ? '✖' : note ? '-' : '✔'} ${name.padEnd(width)} ${counts}   ${more}`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`in ${((Date.now() - started) / 1000).toFixed(0)} s\n`);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') > 0 ? 1 : 0;
}
