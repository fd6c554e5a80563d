// npm run bench: builds the extension, whose threads are measured as they are shipped, bundles the bench and runs it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import esbuild from 'esbuild';
import { ROOT } from './npm.mjs';

const outfile = path.join(ROOT, 'out/bench.mjs');
const run = (file, ...args) => spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;

const built = run(path.join(ROOT, 'scripts/build.mjs'));
if (!built) await esbuild.build({ entryPoints: ['bench/run.ts'], absWorkingDir: ROOT, outfile, bundle: true, platform: 'node', format: 'esm', define: { HOST: '"node"' }, logLevel: 'warning' });
process.exitCode = built || run(outfile, ...process.argv.slice(2));
