import { exponentOf, judge, options } from './measure.ts';
import { run, type StoreFigures } from './store.ts';

const SIZES = options.quick ? [250, 1000] : [250, 1000, 4000, ...(options.papers ? [Number(options.papers)] : [])];
/** Figures that differ by less do not fail, in milliseconds. */
const LEAST = options.quick ? 50 : 20;

/** How what is kept grows with the folder: writing all of it, and restoring it when the folder is opened again. */
export async function storing() {
  console.log(`== the index on the disk, ${SIZES.map((size) => size.toLocaleString('en')).join(', ')} files, milliseconds beside bare files`);
  const all: StoreFigures[] = [];
  for (const size of SIZES) all.push(await run(size));
  const last = all.at(-1)!;
  for (const [what, value, bare] of [['written', 'write', 'bareWrite'], ['restored', 'restore', 'bareRead']] as const) {
    const points = all.map((figures) => ({ size: figures.files, value: figures[value] }));
    judge('linear', `${what.padEnd(34)} ${last[value].toFixed(0)}, ${(last[value] / last[bare]).toFixed(1)} times bare files`, exponentOf(points), { by: last[value] - all[0]![value], least: LEAST });
  }
}
