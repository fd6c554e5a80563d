import fs from 'node:fs';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findCitations } from '../src/citations/find.ts';
import { readDocument } from '../src/corpus/document.ts';
import { factsOf } from '../src/corpus/facts.ts';
import { findDefinitions } from '../src/entities/discovery/definitions.ts';
import { discoverNames } from '../src/entities/discovery/discover.ts';
import { discoveredMentions } from '../src/entities/discovery/mentions.ts';
import type { Entry } from '../src/entities/knowledge.ts';
import { createMatcher, findMentions, isListed } from '../src/entities/matcher.ts';
import { seedEntries } from '../src/entities/seeds.ts';
import { readPaper } from '../src/paper/read.ts';
import { structureSteps } from '../src/paper/structure.ts';
import { cleanText, type CleanText } from '../src/text/clean.ts';
import { finished } from '../src/text/steps.ts';
import { best } from './measure.ts';
import { characters, CORPUS, madeWords, matcher, texts } from './texts.ts';

/** How fast papers are read, each step of it, beside remark-parse on the same texts. */
export function reading() {
  console.log('== speed on these texts (million characters a second)');
  const markdown = unified().use(remarkParse);
  const clean = texts.map((text) => cleanText(text)), definitions = clean.map(({ text }) => findDefinitions(text));
  const peer = speed(() => texts.forEach((text) => markdown.parse(text)));
  const row = (name: string, work: () => void) => { const s = speed(work); console.log(`  ${name.padEnd(58)} ${s.toFixed(1).padStart(7)}   ${(s / peer).toFixed(1)} times remark-parse`); };
  console.log(`  ${'remark-parse (peer)'.padEnd(58)} ${peer.toFixed(1).padStart(7)}`);
  row('parser alone: clean view, zones, questions, answers, head', () => texts.forEach((text) => finished(structureSteps(text, null))));
  row('citations alone', () => clean.forEach((view) => findCitations(view, { own: [], parliament: 'BT', labels: [] })));
  citationsBesidePattern(clean);
  row('mentions alone', () => clean.forEach((view) => findMentions(view, matcher)));
  mentionsOfManyNames(clean);
  row('definitions of abbreviations alone', () => clean.forEach(({ text }) => findDefinitions(text)));
  const discovered = (view: CleanText, i: number) => discoverNames(view, { definitions: definitions[i]!, askers: [], isKnown: (name) => isListed(matcher, name) }), names = clean.map(discovered);
  row('discovery of names alone', () => clean.forEach(discovered));
  row('mentions of discovered names alone', () => clean.forEach((view, i) => discoveredMentions([view], names[i]!)));
  row('all of it', () => texts.forEach((text) => readPaper(text, matcher)));
  const documents = texts.map((text, i) => readDocument(String(i), text, matcher));
  row('facts alone', () => documents.forEach((document) => factsOf({ ...document }))); // facts are kept by document
}

/** The time of one global pattern over the texts, in milliseconds. It is repeated so that it is measured over stretches like those of what stands beside it. */
function timeOfPattern(clean: readonly CleanText[], pattern = /\d+\/\d+/g): number {
  const REPEATED = 20;
  return best(() => { for (let n = 0; n < REPEATED; n++) for (const { text } of clean) while (pattern.exec(text)); }) / REPEATED;
}

/** What recognising citations costs beside the cheapest thing that finds anything like them. */
function citationsBesidePattern(clean: readonly CleanText[]) {
  const labels = Array.from({ length: 12 }, (_, i) => String(i + 1));
  const citations = best(() => clean.forEach((view) => findCitations(view, { own: ['BT 19/5954'], parliament: 'BT', labels })));
  console.log(`  citations beside a single pattern: ${(citations / timeOfPattern(clean)).toFixed(1)} times`);
}

/**
 * What 5,000 names cost beside 500, both besides those that the extension brings along (aim: 1.5 times), and beside a single pattern: one for numbers
 * with a slash (aim: 12 times), one for words with a capital, which is what every name has to be told from. The names are made up in the shapes that
 * names have; those of the second line are made of the texts' own words, so that nearly each of these might begin one: the worst that can come.
 */
function mentionsOfManyNames(clean: readonly CleanText[]) {
  const numbers = timeOfPattern(clean), capitals = timeOfPattern(clean, /\p{Lu}[\p{L}\d]*/gu);
  for (const [what, names] of [['', (count: number) => Array.from({ length: count }, (_, i) => madeName(i))], [' made of these words', (count: number) => madeWords(count, 2)]] as const) {
    const [few, many] = [500, 5000].map((count) => {
      const some = createMatcher([...seedEntries(), ...names(count).map((name, i): Entry => ({ id: `made-${i}`, type: 'actor', subtype: i % 3 ? 'company' : 'person', name, aliases: [], description: { de: '', en: '' } }))]);
      return best(() => clean.forEach((view) => findMentions(view, some)));
    }) as [number, number];
    console.log(`  mentions of 5,000 names${what} beside 500: ${(many / few).toFixed(2)} times, beside a pattern for numbers: ${(many / numbers).toFixed(1)} times, for capitals: ${(many / capitals).toFixed(1)} times`);
  }
}

/** A made-up person, company, authority or system. */
function madeName(i: number): string {
  const syllables = 'ba ber bo da de di fa fel ge gi ha he hof ka ki ko la le li lo mann me mi na ne ni pa po ra re ri sa schu se stei ta te ti wa we wi za zu'.split(' ');
  const made = (seed: number, length: number) => {
    const word = Array.from({ length }, (_, n) => syllables[(Math.imul(seed + 1, 7919) + n * 104729 + (seed >>> n)) % syllables.length]!).join('');
    return word[0]!.toUpperCase() + word.slice(1);
  };
  switch (i % 3) {
    case 0: return `${['Anna', 'Peter', 'Maria', 'Thomas', 'Sabine', 'Jan'][i % 6]!} ${made(i, 3)}`;
    case 1: return i % 2 ? `${made(i, 3)} GmbH` : `Landesamt für ${made(i, 4)}`;
    default: return i % 2 ? made(i, 2).toUpperCase() : `${made(i, 3)}-System`;
  }
}

/** The inquiry with which the project began. */
export function seed() {
  const file = path.join(CORPUS, 'seeds');
  const inquiry = fs.existsSync(file) && fs.readdirSync(file).find((f) => f.startsWith('002') && f.endsWith('.txt'));
  if (!inquiry) return;
  const text = fs.readFileSync(path.join(file, inquiry), 'utf8');
  console.log(`== the seed inquiry (${(text.length / 1000).toFixed(0)} thousand characters) after warm-up: ${best(() => readPaper(text, matcher)).toFixed(2)} ms`);
}

/** Million characters a second over all texts. */
function speed(work: () => void): number {
  return characters / 1000 / best(work);
}
