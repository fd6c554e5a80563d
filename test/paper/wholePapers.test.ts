import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { inspectFiles } from '../../src/cli.ts';
import type { PaperReport } from '../../src/exports/report.ts';

/** What a paper holds, by hand. */
interface Gold {
  readonly paper: Readonly<Record<string, unknown>>;
  readonly questions: readonly { readonly label: string; readonly text: string; readonly alsoTexts?: readonly string[] }[];
  readonly answers: readonly { readonly covers: readonly string[]; readonly text: string }[];
}

const FOLDER = path.join(import.meta.dirname, '../papers');

/** What is not read right yet, by paper: labels of questions ("?3") and answers ("!3"), fields of the head. */
const MISSES: Readonly<Record<string, readonly string[]>> = {
  'bt-11.txt': ['?4aaa', '?4abb', '!4a', '!4aaa', '!4abb'], // a third level of letters
  'bt-15.txt': ['?1', '?2', '?3', '?4', '?5', '?6'], // asker and question side by side
  'land-07-bw-anfrage.txt': ['?5'], // the box of the title page stands between two questions
  'ni-grundwasser.txt': ['answeredBy'], // the place and the date stand between the lines of its name
};

describe('whole papers', () => {
  const files = fs.readdirSync(FOLDER).filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md');
  for (const file of files) it(file, async () => {
    const gold = JSON.parse(fs.readFileSync(path.join(FOLDER, file.replace(/\.\w+$/, '.gold.json')), 'utf8')) as Gold;
    const { report } = await inspectFiles([path.join(FOLDER, file)], {});
    assert.deepEqual(missesOf(gold, report.papers[0]!), MISSES[file] ?? []);
  });
});

function missesOf(gold: Gold, said: PaperReport): string[] {
  const misses: string[] = [];
  for (const { label, text, alsoTexts = [] } of gold.questions) {
    const found = plain(said.questions.find((q) => q.label === label)?.text);
    if (![text, ...alsoTexts].some((t) => plain(t) === found)) misses.push(`?${label}`);
  }
  for (const { label } of said.questions) if (!gold.questions.some((q) => q.label === label)) misses.push(`invented ${label}`);
  for (const { covers, text } of gold.answers) for (const label of covers) {
    const found = said.answers.find((a) => a.covers.includes(label));
    if (!found || plain(found.text) !== plain(text)) misses.push(`!${label}`);
  }
  for (const [field, value] of Object.entries(gold.paper)) if (value !== null && plain(value) !== plain(said.paper[field as keyof PaperReport['paper']])) misses.push(field);
  return misses;
}

/** Texts are compared without white space, hyphens and Markdown marks. */
const plain = (value: unknown): string => (Array.isArray(value) ? value.map(plain).sort().join('|') : String(value ?? '').normalize('NFC').replace(/[\s\u00ad\-\u2010*<>]+/g, ''));
