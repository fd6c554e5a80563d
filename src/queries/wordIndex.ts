import { putUint, Reader, uintSize } from '../corpus/bytes.ts';
import { Numbers } from '../corpus/numbers.ts';
import { isDigitCode, isWordCode } from '../text/characters.ts';
import { fold, FuzzyIndex } from './fuzzy.ts';

/** A word counts from this length on. */
export const SHORTEST_WORD = 2;
/** Shorter ones are looked for at the beginnings of words alone: nearly all words have some two letters inside. */
export const SHORTEST_WITHIN = 3;
/** How many texts, and how many words, are taken at a time. */
const AT_A_TIME = 200, WORDS_AT_A_TIME = 5000;
/** How many words a misspelt one may mean. */
const MOST_MEANT = 3;
/** Among so many words those count as well spelt whose texts take some bytes: several texts. */
const MANY_WORDS = 50_000, USUAL = 6;

/** Words as they are compared: lower case, without accents, "ß" as "ss", whatever stands between them left out. "19/5954" is one. */
export function searchWords(text: string): string[] {
  const folded = fold(text.normalize('NFC')).replaceAll('ß', 'ss'), found: string[] = [];
  eachWord(folded, (start, end) => { found.push(folded.slice(start, end)); });
  return found;
}

/** The same with their places in the text. */
export function searchWordsAt(text: string): { readonly word: string; readonly start: number; readonly end: number }[] {
  const folded = fold(text), found: { word: string; start: number; end: number }[] = [];
  eachWord(folded, (start, end) => { found.push({ word: folded.slice(start, end).replaceAll('ß', 'ss'), start, end }); });
  return found;
}

function eachWord(folded: string, act: (start: number, end: number) => void) {
  for (let at = 0, start = 0; at <= folded.length; at++) {
    if (isWordCode(folded.charCodeAt(at)) || isWithinNumber(folded, at)) continue;
    if (at - start >= SHORTEST_WORD) act(start, at);
    start = at + 1;
  }
}

/** Whether a slash stands between digits. */
function isWithinNumber(text: string, at: number): boolean {
  return text[at] === '/' && isDigitCode(text.charCodeAt(at - 1)) && isDigitCode(text.charCodeAt(at + 1));
}

/** Bits for the words of a search: for each text those that it has, those of them with which a word of it begins, and for each paper those of all its texts. */
export interface TextMarks {
  readonly any: Uint8Array;
  readonly begun: Uint8Array;
  readonly papers: Uint8Array;
  readonly paperOf: ArrayLike<number>;
}

/**
 * Which of many short texts have a word. All different words stand in one string, which "indexOf" goes through at gigabytes a second: so parts of words are
 * found as well as whole ones; behind each word are the numbers of its texts, as differences of a byte or two.
 */
export class WordIndex {
  private constructor(private readonly words: string, private readonly wordStarts: Uint32Array, private readonly postings: Uint8Array, private readonly postingStarts: Uint32Array) {}
  /** For misspelt words, by their first letters, which people type right. */
  private readonly fuzzy = new Map<string, FuzzyIndex<string>>();

  /** Reads texts, numbered as they come, some at a time. */
  static *of(texts: Iterable<string>): Generator<void, WordIndex> {
    const ids = new Map<string, number>(), last: number[] = [], sizes: number[] = [], found = new Numbers(), ends = new Numbers();
    let text = 0;
    for (const one of texts) {
      for (const word of searchWords(one)) {
        let id = ids.get(word);
        if (id === undefined) {
          ids.set(word, id = ids.size);
          last.push(-1);
          sizes.push(0);
        }
        if (last[id] === text) continue;
        sizes[id]! += uintSize(text - last[id]!);
        last[id] = text;
        found.push(id);
      }
      ends.push(found.length);
      if (++text % AT_A_TIME === 0) yield;
    }
    const postingStarts = new Uint32Array(sizes.length + 1), wordStarts = new Uint32Array(sizes.length + 1).fill(1, 0, 1);
    let words = '\n';
    for (const [word, id] of ids) {
      words += `${word}\n`;
      wordStarts[id + 1] = wordStarts[id]! + word.length + 1;
      postingStarts[id + 1] = postingStarts[id]! + sizes[id]!;
      if (id % WORDS_AT_A_TIME === 0) yield;
    }
    const postings = new Uint8Array(postingStarts.at(-1)!), next = postingStarts.slice(), before = new Int32Array(sizes.length).fill(-1);
    for (let one = 0, at = 0; one < ends.length; one++) {
      for (const end = ends.at(one); at < end; at++) {
        const id = found.at(at);
        next[id] = putUint(postings, next[id]!, one - before[id]!);
        before[id] = one;
      }
      if (one % AT_A_TIME === 0) yield;
    }
    return new WordIndex(words, wordStarts, postings, postingStarts);
  }

  /** What it takes, in bytes. */
  get size(): number { return this.words.length + this.wordStarts.byteLength + this.postings.byteLength + this.postingStarts.byteLength; }

  /** Sets a bit for each text that has a word, and says whether there is such a word. @param base the number of the first text */
  mark(word: string, bit: number, marks: TextMarks, base: number): boolean {
    const { words, wordStarts } = this, wanted = word.length < SHORTEST_WITHIN ? `\n${word}` : word;
    let at = words.indexOf(wanted);
    if (at < 0) return false;
    for (let id = 0; at >= 0; at = words.indexOf(wanted, wordStarts[id + 1]! - 1), id++) {
      const place = at + wanted.length - word.length;
      id = this.wordAt(place, id);
      this.markTexts(id, bit, marks, place === wordStarts[id], base);
    }
    return true;
  }

  /** The words that a misspelt one may mean. */
  meant(word: string): readonly string[] {
    const first = word[0]!;
    let fuzzy = this.fuzzy.get(first);
    if (!fuzzy) this.fuzzy.set(first, fuzzy = new FuzzyIndex(this.usualWords(first), (one) => [one]));
    return fuzzy.search(word, MOST_MEANT).map(({ item }) => item);
  }

  /** The words that begin with a letter and stand in several texts: others may be misspelt themselves. */
  private usualWords(first: string): string[] {
    const { words, wordStarts, postingStarts } = this, least = wordStarts.length > MANY_WORDS ? USUAL : 0, found: string[] = [];
    for (let id = 0; id + 1 < wordStarts.length; id++) {
      const start = wordStarts[id]!, end = wordStarts[id + 1]! - 1;
      if (end - start > SHORTEST_WITHIN && words[start] === first && postingStarts[id + 1]! - postingStarts[id]! >= least) found.push(words.slice(start, end));
    }
    return found;
  }

  /** The word at a place that lies in one at or behind `from`. */
  private wordAt(place: number, from: number): number {
    const { wordStarts } = this;
    let step = 1, low = from; // the next word that is found mostly is near
    for (; low + step < wordStarts.length && wordStarts[low + step]! <= place; step *= 2) low += step;
    for (; step >= 1; step >>= 1) if (low + step < wordStarts.length && wordStarts[low + step]! <= place) low += step;
    return low;
  }

  private markTexts(id: number, bit: number, { any, begun, papers, paperOf }: TextMarks, isBegun: boolean, base: number) {
    const differences = new Reader(this.postings, this.postingStarts[id], this.postingStarts[id + 1]);
    for (let text = base - 1; !differences.isAtEnd;) {
      text += differences.uint();
      any[text]! |= bit;
      if (isBegun) begun[text]! |= bit;
      papers[paperOf[text]!]! |= bit;
    }
  }
}
