/**
 * npm run bench:pdf -- [--pages 1000] [--rounds 3]
 * How fast PDFs become text layers and are indexed, and what memory that takes, beside pdf.js's bare extraction (getTextContent for every page) in the same run:
 * as one long file and as a folder of papers. Each measurement has a process of its own; they take turns, and the best counts. Aim: 1.3 times.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LAYOUTS } from '../scripts/pdf/layouts.ts';
import { manuscriptOf } from '../scripts/pdf/printed.ts';
import { typeset } from '../scripts/pdf/typeset.ts';
import { readDocument } from '../src/corpus/document.ts';
import { factsOf } from '../src/corpus/facts.ts';
import { createMatcher } from '../src/entities/matcher.ts';
import { seedEntries } from '../src/entities/seeds.ts';
import { pdfThread } from '../src/host/pdfThread.ts';
import { startThread } from '../src/host/thread.node.ts';
import { layoutOf } from '../src/pdf/layout.ts';
import { pdfjs } from '../src/pdf/package.ts';
import { PDF_LIMITS, type PdfProblem, type PdfText } from '../src/pdf/pdfText.ts';
import { readPdf } from '../src/pdf/read.ts';

const { values: options } = parseArgs({ options: { pages: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '3' }, measure: { type: 'string' }, folder: { type: 'string' } } });

/** The part of the extension that reads PDFs; `npm run bench:pdf` builds it. */
const PART = { fsPath: path.resolve('dist/pdf.node.cjs') };
const bytesOf = (file: string) => new Uint8Array(fs.readFileSync(file));

interface Figures { readonly pages: number; readonly milliseconds: number; readonly megabytes: number }

if (options.measure) console.log(JSON.stringify(await measured(options.measure, options.folder!)));
else await compare(Number(options.pages));

async function compare(pages: number) {
  const papers = fs.readdirSync('test/papers').filter((name) => /^bt-.*\.txt$/.test(name)).map((name) => manuscriptOf(fs.readFileSync(path.join('test/papers', name), 'utf8')));
  const all = papers.flatMap((paper) => paper.pages), folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pdfs-'));
  try {
    const put = async (name: string, paper: (typeof papers)[number]) => { fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true }); fs.writeFileSync(path.join(folder, name), await typeset(paper, { layout: LAYOUTS['advance-copy'] })); };
    await put('one file/long.pdf', { ...papers[0]!, pages: Array.from({ length: pages }, (_, i) => all[i % all.length]!) });
    for (let done = 0, i = 0; done < pages; done += papers[i % papers.length]!.pages.length, i++) await put(`a folder of papers/${i}.pdf`, papers[i % papers.length]!);
    for (const set of fs.readdirSync(folder)) report(set, path.join(folder, set));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function report(name: string, folder: string) {
  const best: Record<string, Figures> = {};
  for (let round = 0; round < Number(options.rounds); round++) for (const measure of ['bare', 'ours', 'indexed']) {
    const figures = JSON.parse(execFileSync(process.execPath, ['--import=tsx', fileURLToPath(import.meta.url), '--measure', measure, '--folder', folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim().split('\n').at(-1)!) as Figures;
    if (!best[measure] || figures.milliseconds < best[measure].milliseconds) best[measure] = figures;
  }
  const { bare: peer, ours: layers, indexed: all } = best as Record<'bare' | 'ours' | 'indexed', Figures>;
  console.log(`== ${name}: ${fs.readdirSync(folder).length} files, ${layers.pages} pages`);
  for (const [what, { pages, milliseconds, megabytes }] of [['pdf.js, getTextContent for every page', peer], ['text layers', layers], ['indexed: a thread reads, what is known is gathered', all]] as const) console.log(`  ${what.padEnd(52)} ${(pages / milliseconds * 1000).toFixed(0).padStart(6)} pages a second, ${megabytes.toFixed(0).padStart(5)} MB at most`);
  for (const [what, { milliseconds, megabytes }] of [['text layers', layers], ['indexed', all]] as const) console.log(`  ${what}: ${(milliseconds / peer.milliseconds).toFixed(2)} times the time, ${(megabytes / peer.megabytes).toFixed(2)} times the memory`);
}

async function measured(measure: string, folder: string): Promise<Figures> {
  const read = { bare, ours, indexed }[measure]!, began = { at: 0 }, start = () => { began.at = performance.now(); };
  const pages = await read(fs.readdirSync(folder).map((name) => path.join(folder, name)), start);
  return { pages, milliseconds: performance.now() - began.at, megabytes: process.resourceUsage().maxRSS / 1024 };
}

async function bare(files: readonly string[], start: () => void): Promise<number> {
  const { getDocument, VerbosityLevel } = await pdfjs();
  let pages = 0;
  start();
  for (const file of files) {
    const task = getDocument({ data: bytesOf(file), verbosity: VerbosityLevel.ERRORS }), document = await task.promise;
    for (let number = 1; number <= document.numPages; number++, pages++) await (await document.getPage(number)).getTextContent();
    await task.destroy();
  }
  return pages;
}

async function ours(files: readonly string[], start: () => void): Promise<number> {
  await pdfjs();
  let pages = 0;
  start();
  for (const file of files) pages += textOf(await readPdf(bytesOf(file))).pages.length;
  return pages;
}

/** As the editor does it: a thread reads the next PDF while this one gathers what is known of the paper. */
async function indexed(files: readonly string[], start: () => void): Promise<number> {
  const thread = pdfThread(await startThread([PART] as unknown as Parameters<typeof startThread>[0])), matcher = createMatcher(seedEntries()), read = (file: string | undefined) => (file === undefined ? null : thread.read(bytesOf(file), PDF_LIMITS));
  let pages = 0;
  start();
  for (let i = 0, next = read(files[0]); next; i++) {
    const pdf = textOf(await next);
    next = read(files[i + 1]);
    pages += pdf.pages.length;
    factsOf(readDocument(files[i]!, pdf.text, matcher, layoutOf(pdf)));
  }
  thread.end();
  return pages;
}


function textOf(read: PdfText | PdfProblem): PdfText {
  if ('problem' in read) throw new Error(read.problem);
  return read;
}
