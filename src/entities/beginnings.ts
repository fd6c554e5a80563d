import { addTo } from '../text/lists.ts';
import { CHARACTERS, IN_WORD, isWordAt } from './characters.ts';

/**
 * Which names can stand in a text at all, by how the words of both begin: so that the forms of a name are worked out when a text
 * first has words that begin as all of the name's, and thousands of names cost nothing until then.
 */

/** After how many characters of texts it pays to have all names at hand, and how many beginnings each further text then takes away, so that none has to wait. */
const LOOKED_AT = 1 << 18, SOME = 64;
/** How many letters of a word count at most, and at least where it has as many. */
const MOST_LETTERS = 8, LEAST_LETTERS = 4;
/** In all forms of a name a word begins with the same letters, but for the last three, capitals and umlauts ("Amt", "Ämter"; "Ministerium", "Ministerien"). */
const CHANGING = 3;
const BUCKETS = 1 << 16; // `next` gives 16 bits

/** A name that no text could hold yet. */
interface Waiting {
  readonly entry: number;
  /** The beginnings of its other words. */
  readonly others: readonly number[];
}

export class Beginnings {
  /** By the beginning of one of its words, which says most. */
  private readonly waiting = new Map<number, Waiting[]>();
  private readonly marks = new Uint8Array(BUCKETS);
  private looked = 0;

  /** Notes that a name belongs to an entry; gives false for a name whose words say nothing. */
  add(name: string, entry: number): boolean {
    const keys: number[] = [];
    let best = -1, most = 0;
    for (let at = 0; at < name.length; at++) {
      if (!isWordAt(name, at)) continue;
      let end = at;
      while (isWordAt(name, end)) end++;
      const count = Math.min(MOST_LETTERS, Math.max(LEAST_LETTERS, end - at - CHANGING));
      let key = 0, letters = 0;
      for (; letters < count && at < end && keepsItsBase(name[at]!); at++) {
        const letter = base(name.charCodeAt(at));
        if (letter === MARK) continue;
        key = next(key, letter);
        letters++;
      }
      if (letters > 0) {
        if (letters >= most) { best = keys.length; most = letters; } // of two alike the last word: "Bundesamt für Beispiele", "Anna Beispiel"
        keys.push(key);
      }
      at = end;
    }
    if (best < 0) return false;
    const key = keys[best]!;
    addTo(this.waiting, key, { entry, others: keys.filter((_, i) => i !== best) });
    this.marks[key] = 1;
    return true;
  }

  /** The entries that have names which a text may hold and no text before it did, in any order, perhaps more than once. */
  take(text: string): number[] {
    const taken: number[] = [], { waiting, marks } = this;
    if (!waiting.size) return taken;
    const present = new Uint8Array(BUCKETS), met: number[] = [];
    for (let at = 0, key = 0, letters = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (CHARACTERS[code] !== IN_WORD) key = letters = 0;
      else if (letters < MOST_LETTERS) {
        const letter = BASES[code] || base(code);
        if (letter === MARK) continue;
        key = next(key, letter);
        letters++;
        if (present[key] === 0 && marks[key] === 1) met.push(key);
        present[key] = 1;
      }
    }
    for (const key of met) {
      const rest: Waiting[] = [];
      for (const one of waiting.get(key) ?? []) {
        if (one.others.every((other) => present[other] === 1)) taken.push(one.entry);
        else rest.push(one);
      }
      if (rest.length) waiting.set(key, rest);
      else {
        waiting.delete(key);
        marks[key] = 0;
      }
    }
    if ((this.looked += text.length) > LOOKED_AT) this.takeSome(taken);
    return taken;
  }

  private takeSome(taken: number[]) {
    let some = SOME;
    for (const [key, names] of this.waiting) {
      if (some-- === 0) return;
      for (const { entry } of names) taken.push(entry);
      this.waiting.delete(key);
      this.marks[key] = 0;
    }
  }
}

/** The key of a beginning that is one letter longer. */
const next = (key: number, letter: number) => Math.imul(key ^ letter, 0x9e3779b1) >>> 16;

/** Whether a letter is the same one in capitals: "ß" is "SS". */
function keepsItsBase(character: string): boolean {
  const upper = character.toUpperCase();
  return upper.length === 1 && base(upper.charCodeAt(0)) === base(character.charCodeAt(0));
}

/** What stands in the table for marks that belong to the letter before them. */
const MARK = 1;
/** For each UTF-16 unit the small letter without its marks, as far as somebody asked. */
const BASES = new Uint16Array(0x10000);

function base(code: number): number {
  return BASES[code] || (BASES[code] = baseOf(String.fromCharCode(code)));
}

function baseOf(character: string): number {
  return /\p{M}/u.test(character) ? MARK : character.normalize('NFD').toLowerCase().charCodeAt(0);
}
