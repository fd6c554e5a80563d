import Fuse from 'fuse.js/basic';
import type { Span } from '../model/span.ts';
import { isWordCode } from '../text/characters.ts';

/** What a search found: the item, and in each of its texts the letters that were meant. */
export interface FuzzyMatch<T> {
  readonly item: T;
  readonly marks: readonly (readonly Span[])[];
}

/** Nobody types more; what is pasted is cut. */
const MOST_WORDS = 8, LONGEST_WORD = 32;
/** How many items are ranked: those that share most with what is typed. */
const MOST_RANKED = 256;
/** In how many of them typing errors are looked for. */
const MOST_FORGIVEN = 80;
/** How much of a word may be misspelt: three letters in ten, so that words of three letters must be right. */
const TYPING_ERRORS = 0.3;
/** How far a word is from one that stands in a text: as a whole word, at the beginning of one, within one; a misspelt one is farther where no word begins alike. */
const WHOLE = 0, BEGINNING = 0.1, WITHIN = 0.3, OTHERWISE_BEGUN = 0.2;

/**
 * Finds items by what somebody types: every word must stand in one of an item's texts (its name, its aliases). Only where none has them all, typing errors
 * are forgiven, in as few of the words as need be.
 * Fuse says how near a misspelt word is. As it would look at every text for every letter that is typed, an index of three letters each
 * (and of the beginnings of words) tells first which few hundred texts can be meant.
 */
export class FuzzyIndex<T> {
  /** The texts of each item, folded, a line each: offsets are those of the texts. */
  private readonly lines: readonly string[];
  private readonly grams: Grams;

  /** @param items of equal matches the earlier one comes first */
  constructor(private readonly items: readonly T[], private readonly textsOf: (item: T) => readonly string[]) {
    this.lines = items.map((item) => fold(textsOf(item).join('\n')));
    this.grams = new Grams(this.lines);
  }

  /** The items that fit, best first. Nothing typed finds nothing. */
  search(query: string, limit: number): readonly FuzzyMatch<T>[] {
    const words = [...new Set(wordsOf(fold(query.slice(0, MOST_WORDS * LONGEST_WORD))))].slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD));
    const candidates = this.grams.sharing(words, MOST_RANKED).map((id) => ({ id, ...standing(words, this.lines[id]!) }));
    for (let misspelt = 0; misspelt <= words.length; misspelt++) {
      const ranked = candidates.filter(({ others }) => others.length === misspelt).slice(0, misspelt ? MOST_FORGIVEN : MOST_RANKED)
        .map(({ id, distance, others }) => ({ id, distance: others.reduce((sum, word) => sum + nearness(word, this.lines[id]!), distance) }))
        .filter(({ distance }) => distance < Infinity).sort((one, other) => one.distance - other.distance || one.id - other.id);
      if (ranked.length) return ranked.slice(0, limit).map(({ id }) => ({ item: this.items[id]!, marks: this.marks(words, id) }));
    }
    return [];
  }

  private marks(words: readonly string[], id: number): Span[][] {
    const found = words.map((word) => placeOf(word, this.lines[id]!));
    let start = 0;
    return this.textsOf(this.items[id]!).map(({ length }) => {
      const from = start, end = from + length;
      start = end + 1;
      return joined(found.filter((span) => span.start >= from && span.end <= end).map((span) => ({ start: span.start - from, end: span.end - from })));
    });
  }
}

/** Lower case without accents, letter for letter, so that offsets stay: "Übergänge" is "ubergange". */
export function fold(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => letter.normalize('NFD')[0]!.toLowerCase()[0]!).toLowerCase();
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** How far the words of a line are that stand in it as they are typed, and those that do not. */
function standing(words: readonly string[], line: string): { readonly distance: number; readonly others: readonly string[] } {
  const others: string[] = [];
  let distance = 0;
  for (const word of words) {
    const at = exactly(word, line);
    if (at < 0) others.push(word);
    else distance += !begins(line, at) ? WITHIN : isWordCode(line.charCodeAt(at + word.length)) ? BEGINNING : WHOLE;
  }
  return { distance, others };
}

/** How far a misspelt word is from what stands in a line; infinitely where it is not meant. */
function nearness(word: string, line: string): number {
  const { isMatch, score } = Fuse.match(word, line, { ignoreLocation: true, threshold: TYPING_ERRORS, isCaseSensitive: true });
  if (!isMatch) return Infinity;
  const start = exactly(word.slice(0, 2), line);
  return score + (start >= 0 && begins(line, start) ? 0 : OTHERWISE_BEGUN);
}

/** Where a word stands, rather at the beginning of a word; -1 where it does not. */
function exactly(word: string, line: string): number {
  const first = line.indexOf(word);
  for (let at = first; at >= 0; at = line.indexOf(word, at + 1)) if (begins(line, at)) return at;
  return first;
}

const begins = (line: string, at: number) => !isWordCode(line.charCodeAt(at - 1));

/** The letters that a word means: itself, else the word of the text that shares most with it. */
function placeOf(word: string, line: string): Span {
  const at = exactly(word, line);
  if (at >= 0) return { start: at, end: at + word.length };
  const wanted = new Set(gramsOf(word));
  let best: Span = { start: 0, end: 0 }, most = 0;
  for (const { 0: candidate, index } of line.matchAll(/[\p{L}\p{N}]+/gu)) {
    const shared = gramsOf(candidate).filter((gram) => wanted.has(gram)).length;
    if (shared > most) [best, most] = [{ start: index, end: index + candidate.length }, shared];
  }
  return best;
}

/** Spans in order; those that touch are one. */
function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

/** Letters, digits, all others, and the blank before a word. */
const CLASSES = 38, BLANK = 0, OTHER = 37;
const gram = (a: number, b: number, c: number) => (a * CLASSES + b) * CLASSES + c;

function classOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return isWordCode(code) ? OTHER : BLANK;
}

/** The letter with which each word of a text begins, the two letters, and each three in a row. */
function eachGram(folded: string, act: (gram: number) => void) {
  let a = BLANK, b = BLANK;
  for (let i = 0; i < folded.length; i++) {
    const c = classOf(folded.charCodeAt(i));
    if (c !== BLANK && b === BLANK) act(gram(c, BLANK, BLANK));
    else if (c !== BLANK) act(gram(a, b, c));
    a = c === BLANK ? BLANK : b;
    b = c;
  }
}

/** The same for one word; of a longer one the single letter says nothing. */
function gramsOf(word: string): number[] {
  const found: number[] = [];
  eachGram(word, (one) => { found.push(one); });
  return found.length > 1 ? found.slice(1) : found;
}

/** For each gram the texts that have it, one list behind the other in one array: 20,000 titles in milliseconds and megabytes. */
class Grams {
  private readonly starts = new Uint32Array(CLASSES ** 3 + 1);
  private readonly texts: Uint32Array;
  private readonly size: number;

  constructor(lines: readonly string[]) {
    this.size = lines.length;
    const last = new Int32Array(CLASSES ** 3), each = (act: (gram: number, text: number) => void) => {
      last.fill(-1);
      lines.forEach((line, text) => {
        eachGram(line, (one) => {
          if (last[one] === text) return;
          last[one] = text;
          act(one, text);
        });
      });
    };
    each((one) => { this.starts[one + 1]!++; });
    for (let i = 1; i < this.starts.length; i++) this.starts[i]! += this.starts[i - 1]!;
    const next = this.starts.slice();
    this.texts = new Uint32Array(this.starts.at(-1)!);
    each((one, text) => { this.texts[next[one]!++] = text; });
  }

  /** The texts that share something with every word, at most `most`: those that share most, in this order. */
  sharing(words: readonly string[], most: number): number[] {
    if (!words.length) return [];
    const shared = new Uint16Array(this.size), met = new Uint8Array(this.size), histogram = new Uint32Array(MOST_WORDS * LONGEST_WORD + 1);
    words.forEach((word, i) => {
      const own = new Uint8Array(this.size);
      for (const one of gramsOf(word)) for (let at = this.starts[one]!, end = this.starts[one + 1]!; at < end; at++) own[this.texts[at]!]!++;
      for (let text = 0; text < own.length; text++) {
        if (!own[text] || met[text] !== i) continue;
        met[text] = i + 1;
        shared[text]! += own[text]!;
      }
    });
    for (let text = 0; text < met.length; text++) if (met[text] === words.length) histogram[shared[text]!]!++;
    let least = histogram.length, room = most; // who shares more than `least` has a place, who shares as much as long as there is room
    while (least > 1 && histogram[least - 1]! <= room) room -= histogram[--least]!;
    least--;
    const found: number[] = [];
    for (let text = 0; text < met.length; text++) if (met[text] === words.length && (shared[text]! > least || (shared[text] === least && room-- > 0))) found.push(text);
    return found.sort((a, b) => shared[b]! - shared[a]! || a - b);
  }
}
