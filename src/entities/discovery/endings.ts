import { CHARACTERS, IN_WORD, isWordAt } from '../characters.ts';

/**
 * A table of words by their last letters, for one look at the word that ends at a place of a text: nearly all words are told apart
 * by five letters without being cut out of the text.
 */

const LETTERS = 5, BUCKETS = 1 << 17, HYPHEN = 0x2d;
/** The longest word that is looked up. */
const LONGEST = 60;

export class Endings<T> {
  private readonly marks = new Uint8Array(BUCKETS);
  /** The endings by their last letters, the longer ones first. */
  private readonly byTail = new Map<string, { readonly ending: string; readonly value: T }[]>();

  /** Endings of words in small letters, at least four characters; "-app" is a whole word, or one behind a hyphen. Of two values the later one counts. */
  constructor(words: Iterable<readonly [ending: string, value: T]>) {
    for (const [ending, value] of new Map(words)) {
      const tail = ending.slice(-LETTERS), same = this.byTail.get(tail) ?? [];
      this.byTail.set(tail, [...same, { ending, value }].sort((x, y) => y.ending.length - x.ending.length));
      let hash = 0;
      for (let i = 1; i <= tail.length; i++) hash = next(hash, tail.charCodeAt(tail.length - i));
      this.marks[bucket(hash)] = 1;
    }
  }

  /** The value of the longest ending that the word before an offset has, and where the word starts; null where it has none. */
  at(text: string, end: number): { readonly value: T; readonly start: number } | null {
    if (!this.mayEnd(text, end)) return null;
    let start = end;
    while (end - start < LONGEST && (isWordAt(text, start - 1) || (text.charCodeAt(start - 1) === HYPHEN && start < end))) start--;
    const value = this.of(text.slice(start, end));
    return value === null ? null : { value, start };
  }

  /** The value of the longest ending that a word has. */
  of(word: string): T | null {
    if (!this.mayEnd(word, word.length)) return null;
    const lower = `-${word.toLowerCase()}`;
    for (const letters of [LETTERS, LETTERS - 1]) {
      for (const { ending, value } of this.byTail.get(lower.slice(-letters)) ?? []) if (lower.endsWith(ending)) return value;
    }
    return null;
  }

  /** Whether a word that ends at an offset may have one of the endings, by the hash of its last letters. */
  private mayEnd(text: string, end: number): boolean {
    let hash = 0;
    for (let i = 1; i < LETTERS; i++) hash = next(hash, text.charCodeAt(end - i));
    return this.marks[bucket(hash)] === 1 || this.marks[bucket(next(hash, text.charCodeAt(end - LETTERS)))] === 1;
  }
}

/** Takes one more letter into a hash. Capitals and small letters of German are the same, and all that is no letter is a hyphen. */
function next(hash: number, code: number): number {
  return Math.imul(hash, 0x9e3779b1) + (CHARACTERS[code] === IN_WORD ? code | 0x20 : HYPHEN);
}

const bucket = (hash: number) => (hash ^ (hash >>> 15)) & (BUCKETS - 1);
