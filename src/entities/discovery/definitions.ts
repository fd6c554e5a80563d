import type { Definition } from '../../model/discovered.ts';
import { readable } from '../../text/clean.ts';
import { definitionsInBrackets } from './brackets.ts';
import { nominative } from './nominative.ts';
import { baseForm } from './shortForm.ts';
import { definitionsInSentences } from './statements.ts';

/**
 * The places of a text that say what an abbreviation stands for, in the order of the abbreviations. Every introduction counts, an
 * abbreviation that is introduced twice is there twice. Total; linear in the length of the text.
 */
export function findDefinitions(text: string): Definition[] {
  const found = new Map<number, Definition>();
  for (const { short, long } of [...definitionsInBrackets(text), ...definitionsInSentences(text)]) {
    if (found.has(short.start)) continue;
    const meaning = nominative(text, long), abbreviation = baseForm(readable(text.slice(short.start, short.end)), meaning);
    found.set(short.start, { abbreviation, meaning, short, long });
  }
  return [...found.values()].sort((a, b) => a.short.start - b.short.start);
}
