import fs from 'node:fs';
import path from 'node:path';
import { inspectFiles } from '../src/cli.ts';
import type { PaperReport } from '../src/exports/report.ts';

/** What people marked in a paper (test/discovery/README.md). */
interface Gold {
  readonly definitions: readonly { readonly abbreviation: string; readonly meaning: string; readonly alsoMeanings?: readonly string[]; readonly optional?: boolean }[];
  readonly names: readonly { readonly mentions: readonly string[] }[];
  readonly doubtful: readonly string[];
}

/** How much of what is marked was found, and how much was found that is not marked. */
export interface Figures { right: number; extra: number; missed: number }

/** Definitions and mentions of discovered names in the papers of a folder whose names begin alike. A definition counts once a paper, a mention as often as it is printed. */
export async function discoveryFigures(folder: string, beginning: string): Promise<{ readonly definitions: Figures; readonly names: Figures }> {
  const files = fs.readdirSync(folder).filter((file) => file.startsWith(beginning) && /\.(?:txt|md)$/.test(file)).sort().map((file) => path.join(folder, file));
  const { report } = await inspectFiles(files, {}), definitions = { right: 0, extra: 0, missed: 0 }, names = { right: 0, extra: 0, missed: 0 };
  files.forEach((file, i) => {
    const gold = JSON.parse(fs.readFileSync(file.replace(/\.\w+$/, '.gold.json'), 'utf8')) as Gold;
    countDefinitions(gold, report.papers[i]!, definitions);
    countNames(gold, report.papers[i]!, names);
  });
  return { definitions, names };
}

function countDefinitions({ definitions }: Gold, { glossary }: PaperReport, figures: Figures) {
  const found = new Set(glossary.map(({ abbreviation, meaning }) => `${abbreviation}: ${meaning}`));
  for (const { abbreviation, meaning, alsoMeanings = [], optional } of definitions) {
    const hits = [meaning, ...alsoMeanings].map((one) => `${abbreviation}: ${one}`).filter((one) => found.delete(one));
    if (!optional) figures[hits.length ? 'right' : 'missed']++;
    else for (const one of [...found]) if (one.startsWith(`${abbreviation}: `)) found.delete(one);
  }
  figures.extra += found.size;
}

/** Compared without white space and hyphens, which line ends add and take away. */
function countNames({ names, doubtful }: Gold, { mentions }: PaperReport, figures: Figures) {
  const plain = (text: string) => text.replace(/[\s\u00ad*‐-]+/g, ''), open = new Set(doubtful.map(plain)), found = new Map<string, number>();
  for (const { text, discovered } of mentions) if (discovered && !open.has(plain(text))) found.set(plain(text), (found.get(plain(text)) ?? 0) + 1);
  for (const mention of names.flatMap((name) => name.mentions).map(plain)) {
    const left = found.get(mention) ?? 0;
    figures[left ? 'right' : 'missed']++;
    if (left) found.set(mention, left - 1);
  }
  for (const left of found.values()) figures.extra += left;
}
