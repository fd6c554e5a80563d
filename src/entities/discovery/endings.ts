/**
 * A table of words by their last letters, for one look at the word that ends at a place of a text: nearly all words are told apart
 * by three letters without a word being cut out of the text.
 */

const LETTERS = 3, BUCKETS = 1 << 14;
/** The longest word that is looked up. */
const LONGEST = 60;

export class Endings<T> {
  private readonly marks = new Uint8Array(BUCKETS);
  private readonly values = new Map<string, T>();
  private longest = 0;

  /** Adds an ending of words in small letters; "-app" is a whole word, or one behind a hyphen. At least three letters. */
  add(ending: string, value: T): void {
    this.values.set(ending, value);
    this.longest = Math.max(this.longest, ending.length);
    this.marks[bucket(ending, ending.length)] = 1;
  }

  /** The value of the longest ending that the word before an offset has, and where the word starts; null where it has none. */
  at(text: string, end: number): { readonly value: T; readonly start: number } | null {
    if (end < LETTERS || this.marks[bucket(text, end)] === 0) return null;
    const piece = text.slice(Math.max(0, end - LONGEST), end), word = /[\p{L}\p{M}\d-]+$/u.exec(piece)?.[0];
    if (word === undefined) return null;
    const value = this.of(word);
    return value === null ? null : { value, start: end - word.length };
  }

  /** The value of the longest ending that a word has. */
  of(word: string): T | null {
    const lower = `-${word.toLowerCase()}`;
    for (let length = Math.min(this.longest, lower.length); length >= LETTERS; length--) {
      const value = this.values.get(lower.slice(-length));
      if (value !== undefined) return value;
    }
    return null;
  }
}

/** The bucket of the three letters before an offset; capitals and small letters of German are the same. */
function bucket(text: string, end: number): number {
  let hash = 0;
  for (let i = end - LETTERS; i < end; i++) hash = Math.imul(hash, 31) + (text.charCodeAt(i) | 0x20);
  return hash & (BUCKETS - 1);
}
