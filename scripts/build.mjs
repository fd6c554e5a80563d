// Bundles the extension for both extension hosts and the command line. `--watch` builds again on every change, `--tests`
// bundles the tests that run inside VS Code as well.
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { ROOT } from './npm.mjs';

const { values: flags } = parseArgs({ options: { watch: { type: 'boolean' }, tests: { type: 'boolean' } } });

// The oldest VS Code that is supported runs extensions in Node 20 and in browsers of the year 2024.
// (jsonc-parser's module for Node asks for its parts in a way that can't be bundled; its ES module can.)
const FOR_NODE = { platform: 'node', mainFields: ['module', 'main'], target: 'node20', external: ['vscode'] };
// A worker has no DOM: packages with a build for pages and one for workers must give the latter.
const FOR_WORKER = { platform: 'browser', conditions: ['worker'], target: 'es2022', external: ['vscode'], define: { global: 'globalThis' } };
// The page of a webview, and the worker that it starts from memory. (pdf.js asks where its file lies in Node alone.)
const FOR_PAGE = { platform: 'browser', format: 'iife', target: 'es2022', logOverride: { 'empty-import-meta': 'silent' } };
const SHIPPED = { minify: true, sourcemap: true };

/** What VS Code loads before it goes on with its start may not be larger, in kilobytes. */
const LARGEST_AT_START = 150;
/** Nor the main part, which is loaded right afterwards: the Markdown libraries have no business there. */
const LARGEST_MAIN = 800;
/** Nor the actors and systems that Anfrage brings along. */
const LARGEST_KNOWLEDGE = 700;
/** Nor what threads read papers with; the names they look for are those of the part above. */
const LARGEST_READER = 360;
/** Nor what reads PDFs: nearly all of it is pdf.js. */
const LARGEST_PDF = 1750;
/** pdf.js takes a worker for its own and speaks to whoever started it. It is a guest in the one that it runs in here. */
const AS_GUEST = { 'self.postMessage': 'undefined' };
/** Nor the script that shows PDFs; the worker beside it is pdf.js alone. */
const LARGEST_VIEWER = 500;

/** Nor what writes Word files: nearly all of it is a library. */
const LARGEST_WORD = 300;

/** What is imported with `import()` and is large enough for a part of its own. */
const PARTS_OF_THEIR_OWN = { 'exports/wordExport.ts': 'word' };

/** The parts of the extension (src/host/parts.ts): loaded at the start, right afterwards (two), and when first needed (four). */
const PARTS = (host) => [
  { source: 'src/extension.ts', outfile: `dist/extension.${host}.cjs`, limit: LARGEST_AT_START },
  { source: 'src/features/main.ts', outfile: `dist/main.${host}.cjs`, limit: LARGEST_MAIN, plugins: [importsLater()], inject: ['src/host/parts.ts'] },
  { source: 'src/entities/seeds.ts', outfile: `dist/knowledge.${host}.cjs`, limit: LARGEST_KNOWLEDGE },
  { source: 'src/corpus/thread.ts', outfile: `dist/reader.${host}.cjs`, limit: LARGEST_READER },
  { source: 'src/pdf/thread.ts', outfile: `dist/pdf.${host}.cjs`, limit: LARGEST_PDF, define: AS_GUEST },
  ...Object.entries(PARTS_OF_THEIR_OWN).map(([source, name]) => ({ source: `src/${source}`, outfile: `dist/${name}.${host}.cjs`, limit: LARGEST_WORD })),
  { source: 'later', outfile: `dist/later.${host}.cjs`, plugins: [importedLater()] },
].map((part) => ({ ...part, format: 'cjs', ...(host === 'web' ? FOR_WORKER : FOR_NODE), define: { HOST: JSON.stringify(host), BUILD: JSON.stringify(sourcesHash()), ...(host === 'web' && FOR_WORKER.define), ...part.define }, ...SHIPPED }));

/** Tells one state of the sources, and of the names that Anfrage brings along, from another. */
function sourcesHash() {
  const hash = createHash('sha256'), files = ['src', 'seeds/knowledge'].flatMap((folder) => readdirSync(path.join(ROOT, folder), { recursive: true }).map((name) => path.join(ROOT, folder, name)));
  for (const file of files.filter((name) => /\.(?:ts|json)$/.test(name)).sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

const BUNDLES = [
  ...PARTS('node'),
  // "browser" must name a .cjs: with "type": "module" in package.json VS Code takes a .js for an ES module, which its worker can't
  // load. But 1.100 adds .js to the name before it fetches it, and newer versions don't. So the bundle has both names.
  ...PARTS('web').map((part) => (part.source === 'src/extension.ts' ? { ...part, alias: `${part.outfile}.js` } : part)),
  { source: 'src/viewer/viewer.ts', outfile: 'dist/viewer.js', limit: LARGEST_VIEWER, ...FOR_PAGE, ...SHIPPED },
  { source: 'node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs', outfile: 'dist/viewer.worker.js', ...FOR_PAGE, minify: true },
  { source: 'src/cli.ts', outfile: 'dist/cli.js', format: 'esm', executable: true, banner: { js: '#!/usr/bin/env node' }, ...FOR_NODE, ...SHIPPED },
];

// Not minified: their stack traces are read by people. Mocha comes from node_modules in Node; the browser build is bundled.
const TEST_BUNDLES = [
  { source: 'test/vscode/index.node.ts', outfile: 'out/vscode-tests/node.cjs', format: 'cjs', sourcemap: true, plugins: [suites('node')], ...FOR_NODE, define: { HOST: '"node"' }, external: ['vscode', 'mocha'] },
  { source: 'test/vscode/index.web.ts', outfile: 'out/vscode-tests/web.cjs', alias: 'out/vscode-tests/web.cjs.js', format: 'cjs', sourcemap: true, plugins: [suites('web'), mochaAsScript()], ...FOR_WORKER, define: { HOST: '"web"', ...FOR_WORKER.define } },
].flatMap((bundle) => [bundle, withSuites(bundle, 'archive'), withSuites(bundle, 'folders')]);

/** The same entry with other suites: those of test/archive, which need a large folder, or of test/folders, which need some. */
function withSuites(bundle, room) {
  const renamed = (file) => file.replace(/(node|web)\.cjs/, `${room}.$1.cjs`), host = bundle.outfile.includes('web') ? 'web' : 'node';
  return { ...bundle, outfile: renamed(bundle.outfile), ...(bundle.alias && { alias: renamed(bundle.alias) }), plugins: [suites(host, `test/${room}/suite`), ...bundle.plugins.slice(1)] };
}

/** `import('../exports/x.ts')` in our source. */
const DYNAMIC_IMPORT = /(?<!typeof )\bimport\('\.\.\/(exports\/\w+\.ts)'\)/g;

/** Puts the part that is loaded later in the place of what is imported with `import()`. */
function importsLater() {
  return {
    name: 'imports-later',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/](?:features|views)[\\/]\w+\.ts$/ }, async ({ path: file }) => ({
        contents: (await readFile(file, 'utf8')).replace(DYNAMIC_IMPORT, (_, module) => `laterPart(${JSON.stringify(module)}, ${JSON.stringify(PARTS_OF_THEIR_OWN[module])})`), loader: 'ts',
      }));
    },
  };
}

/** That part: a module whose exports give the modules that any feature or view imports with `import()`, by their names. Each is evaluated when it is first wanted. */
function importedLater() {
  return {
    name: 'imported-later',
    setup(build) {
      build.onResolve({ filter: /^later$/ }, () => ({ path: 'later', namespace: 'later' }));
      build.onLoad({ filter: /.*/, namespace: 'later' }, () => {
        const sources = ['features', 'views'].flatMap((room) => readdirSync(path.join(ROOT, 'src', room)).map((name) => path.join(ROOT, 'src', room, name)));
        const modules = new Set(sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(DYNAMIC_IMPORT)].map(([, module]) => module)).filter((module) => !PARTS_OF_THEIR_OWN[module]));
        return { contents: `module.exports = {${[...modules].map((module) => `${JSON.stringify(module)}: () => import('./${module}')`).join(', ')}};`, resolveDir: path.join(ROOT, 'src'), watchFiles: sources };
      });
    },
  };
}

/**
 * Gives `anfrage:suites` to the test entries: a module that imports every *.test.ts of a folder, without those that
 * are for the other host alone (*.node.test.ts, *.web.test.ts).
 */
function suites(host, suite = 'test/vscode/suite') {
  const folder = path.join(ROOT, suite);
  const isOurs = (name) => /\.test\.ts$/.test(name) && !name.endsWith(host === 'node' ? '.web.test.ts' : '.node.test.ts');
  return {
    name: 'suites',
    setup(build) {
      build.onResolve({ filter: /^anfrage:suites$/ }, () => ({ path: 'suites', namespace: 'suites' }));
      build.onLoad({ filter: /.*/, namespace: 'suites' }, () => {
        const names = readdirSync(folder).filter(isOurs).sort();
        return { contents: names.map((name) => `import './${name}';`).join('\n'), resolveDir: folder, watchDirs: [folder] };
      });
    },
  };
}

/**
 * Mocha's browser build would write itself over the exports of our bundle: it is a script that looks for a CommonJS `module`,
 * in a package of ES modules, which esbuild does not give one of their own. Without `module` it makes globals, as in a page.
 */
function mochaAsScript() {
  return {
    name: 'mocha-as-script',
    setup(build) {
      build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
        contents: `const module = undefined, exports = undefined;\n${await readFile(file, 'utf8')}`,
      }));
    },
  };
}

/** After each build: the second name, the right to be executed, and a line with the size, which can have a limit. */
function finish({ outfile, alias, executable, limit }) {
  return {
    name: 'finish',
    setup(build) {
      build.onEnd((result) => {
        if (result.errors.length > 0) return;
        if (alias) copyFileSync(path.join(ROOT, outfile), path.join(ROOT, alias));
        if (executable) chmodSync(path.join(ROOT, outfile), 0o755);
        const kilobytes = statSync(path.join(ROOT, outfile)).size / 1024;
        console.log(`${outfile.padEnd(26)} ${kilobytes.toFixed(1).padStart(8)} KB${limit ? ` of at most ${limit} KB` : ''}`);
        if (kilobytes > limit) throw new Error(`${outfile} is larger than ${limit} KB`);
      });
    },
  };
}

function optionsOf(bundle) {
  const { source, alias: _alias, executable: _executable, limit: _limit, plugins = [], ...options } = bundle;
  return { ...options, entryPoints: [source], absWorkingDir: ROOT, bundle: true, charset: 'utf8', logLevel: 'warning', plugins: [...plugins, finish(bundle)] };
}

/** With these pdf.js unpacks pictures in scanned pages. */
mkdirSync(path.join(ROOT, 'dist'), { recursive: true });
for (const file of ['jbig2.wasm', 'openjpeg.wasm']) copyFileSync(path.join(ROOT, 'node_modules/pdfjs-dist/wasm', file), path.join(ROOT, 'dist', file));

const wanted = flags.tests ? [...BUNDLES, ...TEST_BUNDLES] : BUNDLES;

if (flags.watch) {
  const contexts = await Promise.all(wanted.map((bundle) => esbuild.context(optionsOf(bundle))));
  await Promise.all(contexts.map((context) => context.watch()));
  console.log('Watching for changes. Ctrl+C ends it.');
} else {
  const built = await Promise.allSettled(wanted.map((bundle) => esbuild.build(optionsOf(bundle))));
  if (built.some(({ status }) => status === 'rejected')) process.exitCode = 1; // esbuild has printed what is wrong and where
}
