/**
 * The inquiry that the suites of this folder read: the real one of the corpus where the corpus is here, else the sample
 * that is written after it. Both cite the same papers with the same pinpoints, so that the same tests hold.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/npm.mjs';

const SAMPLE = '19-18172 Gesichtserkennung bei Interpol.anfrage';
const SEEDS = path.join(process.env.ANFRAGE_CORPUS ?? path.resolve(ROOT, '../shared/corpus'), 'seeds');

/** The name of its file in the workspace. */
export const INQUIRY = seedInquiry() ?? SAMPLE;

/** Puts the inquiry and the articles beside it into a folder with the sample papers. */
export function addInquiry(folder: string): void {
  if (INQUIRY === SAMPLE) return; // it is there already
  fs.rmSync(path.join(folder, SAMPLE)); // the same number twice would make every citation of it lead to two files
  for (const name of fs.readdirSync(SEEDS).filter((file) => file.endsWith('.txt'))) fs.copyFileSync(path.join(SEEDS, name), path.join(folder, name));
}

function seedInquiry(): string | undefined {
  const names = fs.existsSync(SEEDS) ? fs.readdirSync(SEEDS) : [];
  return names.filter((name) => name.endsWith('.gold.json')).filter(isInquiry).map((name) => name.replace('.gold.json', '.txt'))[0];
}

function isInquiry(gold: string): boolean {
  return (JSON.parse(fs.readFileSync(path.join(SEEDS, gold), 'utf8')) as { inquiry: boolean }).inquiry;
}
