import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from './madeFolder.ts';
import { exponentOf, judge, options, quantile, type Cost } from './measure.ts';
import type { SizeFigures } from './oneSize.ts';

/** How many papers, and how long they are on average. In a quick run they are short: what grows too fast shows there too. */
const [SIZES, AVERAGE] = options.quick ? [[50, 200, 800], 6000] as const : [[250, 1000, 4000], 40_000] as const;
/** Figures that differ by less do not fail, in milliseconds. */
const LEAST = options.quick ? 0.5 : 0.1, LEAST_LINEAR = options.quick ? 50 : 20;

/** The index of folders of several sizes: time, memory, what questions cost. */
export function indexing() {
  const most = Number(options.papers ?? SIZES.at(-1)), sizes = [...SIZES.filter((size) => size < most), most];
  const start = performance.now(), made = makeFolder(most, { average: AVERAGE });
  console.log(`== index of folders of ${sizes.map((size) => size.toLocaleString('en')).join(', ')} papers, ${(made.bytes / most / 1000).toFixed(0)} KB on average (made in ${((performance.now() - start) / 1000).toFixed(0)} s)`);
  try {
    const figures = sizes.map((size) => measured(made.files.slice(0, size), made.folder));
    report(figures.map(({ figures: of }) => of));
    console.log(figures.at(-1)!.printed);
  } finally {
    made.remove();
  }
}

/** Has one size measured by a process of its own, which prints what is not compared between sizes. */
function measured(files: readonly string[], folder: string): { readonly figures: SizeFigures; readonly printed: string } {
  const list = path.join(folder, 'list.json');
  fs.writeFileSync(list, JSON.stringify(files));
  const output = execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=8192', process.argv[1]!, '--measure', 'size', '--list', list, ...(options.quick ? ['--quick'] : [])], { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] });
  fs.rmSync(list);
  const lines = output.trim().split('\n');
  return { figures: JSON.parse(lines.pop()!) as SizeFigures, printed: lines.join('\n') };
}

function report(all: readonly SizeFigures[]) {
  const last = all.at(-1)!, told = ({ clock, processor }: Cost) => `${(clock / 1000).toFixed(2)} s, ${(last.bytes / 1000 / clock).toFixed(1)} MB/s, on processors ${(processor / 1000).toFixed(2)} s`;
  console.log(`  ${'base'.padEnd(34)} ${told(last.base)}: each file read and decoded, one pattern`);
  for (const [what, cost, aim] of [['one thread', ({ oneThread }: SizeFigures) => oneThread, ''], ['two threads', ({ twoThreads }: SizeFigures) => twoThreads, ' (aim: 12, then 6, then 4)']] as const) {
    const ratios = all.map((figures) => (cost(figures).clock / figures.base.clock).toFixed(1)).join(' / ');
    grows('linear', `cold index, ${what}`.padEnd(34), all, (figures) => cost(figures).processor, `${told(cost(last))}; ${ratios} times base${aim}`, LEAST_LINEAR);
  }
  grows('linear', 'memory of the corpus'.padEnd(34), all, ({ memory }) => memory, `${all.map(({ memory, papers }) => (memory / papers / 1024).toFixed(1)).join(' / ')} KB a paper, of which ${(last.packed / last.papers / 1024).toFixed(1)} KB are packed facts (aim: 8 KB)`, 0);
  console.log('  questions, median and p95 in milliseconds at the largest size');
  for (const [i, { name, aim, growth, times }] of last.asked.entries()) {
    const text = `${quantile(times, 0.5).toFixed(3)}, ${quantile(times, 0.95).toFixed(3)}${aim && ` (aim: ${aim})`}`;
    grows(growth, name.padEnd(34), all, ({ asked }) => quantile(asked[i]!.times, 0.5), text, growth === 'flat' ? LEAST : LEAST_LINEAR);
  }
}

function grows(kind: 'linear' | 'flat', name: string, all: readonly SizeFigures[], value: (figures: SizeFigures) => number, text: string, least: number) {
  const points = all.map((figures) => ({ size: figures.bytes, value: value(figures) }));
  judge(kind, `${name} ${text}`, exponentOf(points), { by: points.at(-1)!.value - points[0]!.value, least });
}
