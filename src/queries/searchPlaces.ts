import type { Span } from '../model/span.ts';
import { searchWordsAt, SHORTEST_WITHIN } from './wordIndex.ts';

/** What a search looked for in the end, misspelt words replaced: single words, and phrases of several. */
export type Sought = readonly (readonly string[])[];

/** How many places are marked in a text. */
const MOST_PLACES = 2000;
/** A row that has its first hit farther behind than so many characters begins shortly before it. */
const SEEN = 70, BEFORE = 30;

/** Where the words of a search stand in a text, as the index finds them: parts of words too, of phrases whole words. */
export function soughtPlaces(text: string, sought: Sought): Span[] {
  const words = searchWordsAt(text), places: Span[] = [];
  for (let i = 0; i < words.length && places.length < MOST_PLACES; i++) {
    for (const phrase of sought) {
      const place = phrase.length === 1 ? placeWithin(words[i]!, phrase[0]!) : phrase.every((word, at) => beginsAsSought(words[i + at]?.word, word, at === phrase.length - 1)) ? { start: words[i]!.start, end: words[i + phrase.length - 1]!.end } : null;
      if (place) places.push(place);
    }
  }
  return places;
}

/** The last word of a phrase is sought as far as it was typed. */
function beginsAsSought(word: string | undefined, sought: string, isLast: boolean): boolean {
  return isLast ? word?.startsWith(sought) === true : word === sought;
}

/** The letters of a word that were sought; all of it where "ß" is compared as "ss". */
function placeWithin({ word, start, end }: { readonly word: string; readonly start: number; readonly end: number }, sought: string): Span | null {
  const at = sought.length < SHORTEST_WITHIN ? (word.startsWith(sought) ? 0 : -1) : word.indexOf(sought);
  return at < 0 ? null : word.length === end - start ? { start: start + at, end: start + at + sought.length } : { start, end };
}

/** The words of a row from shortly before what was found in them, where that would not be seen otherwise. */
export function fromSought(text: string, sought: Sought): string {
  const first = soughtPlaces(text, sought)[0]?.start ?? 0;
  return first > SEEN ? `… ${text.slice(text.lastIndexOf(' ', first - BEFORE) + 1)}` : text;
}
