import fs from 'node:fs';
import path from 'node:path';
import { seedEntries } from '../src/entities/seeds.ts';
import { createMatcher } from '../src/entities/matcher.ts';

/** The texts on which reading is measured: those of the corpus where it is here, and the samples. */

export const CORPUS = process.env['ANFRAGE_CORPUS'] ?? path.resolve('../shared/corpus');
const folders = [...['seeds', 'papers'].map((d) => path.join(CORPUS, d)).filter((d) => fs.existsSync(d)), path.resolve('seeds/papers')];
export const texts = folders.flatMap((d) => fs.readdirSync(d).filter((f) => /\.(?:txt|md|anfrage)$/.test(f)).map((f) => fs.readFileSync(path.join(d, f), 'utf8')));
export const characters = texts.reduce((sum, text) => sum + text.length, 0);
export const matcher = createMatcher(seedEntries());

const words = [...new Set(texts.flatMap((text) => text.match(/\p{Lu}\p{Ll}{4,}/gu) ?? []))];

/** A word of the texts that begins with a capital. */
export function wordOf(i: number): string { return words[(i * 7919) % words.length]!; }

/** Names or titles of some words. */
export function madeWords(count: number, length: number): string[] {
  return Array.from({ length: count }, (_, i) => Array.from({ length }, (_, n) => wordOf(i * length + n)).join(' '));
}
