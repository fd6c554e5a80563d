/**
 * npm run bench -- [--quick] [--papers 20000] [--only reading …]
 * How fast papers are read and folders of them indexed and asked, and how that grows (`measure.ts`).
 */
import fs from 'node:fs';
import { growth } from './growth.ts';
import { indexing } from './indexing.ts';
import { options, ROUNDS, summary } from './measure.ts';
import { measureSize } from './oneSize.ts';
import { peer } from './peer.ts';
import { reading, seed } from './reading.ts';
import { searching } from './searching.ts';
import { storing } from './storing.ts';
import { run as typing } from './typing.ts';
import { characters, texts } from './texts.ts';

/** The parts of the bench, in their order. */
const PARTS: Readonly<Record<string, () => void | Promise<void>>> = { reading, seed, growth, searching, typing, indexing, storing, peer };
/** What processes measure that the bench starts. */
const MEASURED: Readonly<Record<string, (files: readonly string[]) => Promise<unknown>>> = { size: measureSize };

if (options.measure) {
  const figures = await MEASURED[options.measure]!(JSON.parse(fs.readFileSync(options.list!, 'utf8')) as string[]);
  process.stdout.write(`${JSON.stringify(figures)}\n`, () => { process.exit(); }); // threads may be kept for a while
} else {
  console.log(`${texts.length} texts, ${(characters / 1000).toFixed(0)} thousand characters, ${ROUNDS} rounds, the best counts`);
  for (const [name, part] of Object.entries(PARTS)) if (!options.only || options.only.includes(name)) await part();
  summary();
}
