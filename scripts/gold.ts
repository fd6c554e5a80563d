import fs from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { PaperReport } from '../src/exports/report.ts';

/** What a paper of test/papers holds, by hand. */
export interface Gold {
  readonly paper: Readonly<Record<string, unknown>>;
  readonly questions: readonly { readonly label: string; readonly text: string; readonly alsoTexts?: readonly string[]; readonly lines?: readonly (readonly [number, number])[]; readonly asker?: unknown; readonly ministry?: string }[];
  readonly answers: readonly { readonly covers: readonly string[]; readonly text: string; readonly by?: unknown }[];
}

/** The papers of a folder with their gold. */
export function goldPapers(folder: string): { readonly file: string; readonly gold: Gold }[] {
  return fs.readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md')
    .map((file) => ({ file: path.join(folder, file), gold: JSON.parse(fs.readFileSync(path.join(folder, file.replace(/\.\w+$/, '.gold.json')), 'utf8')) as Gold }));
}

/** What is not read right: labels of questions ("?3") and answers ("!3"), who asks and answers them in collections, fields of the head. */
export function missesOf(gold: Gold, said: PaperReport): string[] {
  const misses: string[] = [];
  for (const { label, text, alsoTexts = [], asker, ministry } of gold.questions) {
    const question = said.questions.find((q) => q.label === label), found = plain(question?.text);
    if (![text, ...alsoTexts].some((t) => plain(t) === found)) misses.push(`?${label}`);
    if (asker !== undefined && !isDeepStrictEqual(asker, question?.asker)) misses.push(`asker of ${label}`);
    if (ministry !== undefined && ministry !== question?.ministry) misses.push(`ministry of ${label}`);
  }
  for (const { label } of said.questions) if (!gold.questions.some((q) => q.label === label)) misses.push(`invented ${label}`);
  for (const { covers, text, by } of gold.answers) for (const label of covers) {
    const found = said.answers.find((a) => a.covers.includes(label));
    if (!found || plain(found.text) !== plain(text)) misses.push(`!${label}`);
    if (by !== undefined && !isDeepStrictEqual(by, found?.by)) misses.push(`who answers ${label}`);
  }
  for (const [field, value] of Object.entries(gold.paper)) if (value !== null && plain(value) !== plain(said.paper[field as keyof PaperReport['paper']])) misses.push(field);
  return misses;
}

/** Texts are compared without white space, hyphens and Markdown marks. */
const plain = (value: unknown): string => (Array.isArray(value) ? value.map(plain).sort().join('|') : String(value ?? '').normalize('NFKC').replace(/[\s\u00ad\-\u2010*<>]+/g, ''));
