import { CHARACTERS, IN_WORD, isWordAt } from './characters.ts';

/**
 * Which names can stand in a text at all, by how the words of both begin: so that the forms of a name are worked out when a text
 * first has a word that begins as one of the name's, and thousands of names cost nothing until then.
 */

/** How many characters of texts are looked at for names that may stand there; by then most texts come from a folder, and all names are worked out. */
const LOOKED_AT = 1 << 18;
/** How many letters count. In all forms of a name a word begins with the same four, but for capitals and umlauts ("Amt", "Ämter"; "Alter Bund", "Alten Bundes"). */
const LETTERS = 4;
const BUCKETS = 1 << 16; // `next` gives 16 bits

export class Beginnings {
  private readonly waiting = new Map<number, number[]>();
  private readonly marks = new Uint8Array(BUCKETS);
  private looked = 0;

  /** Notes that a name belongs to an entry; gives false for a name whose words say nothing. */
  add(name: string, entry: number): boolean {
    let best = 0, most = 0;
    for (let at = 0; at < name.length; at++) {
      if (!isWordAt(name, at)) continue;
      let key = 0, letters = 0;
      for (; letters < LETTERS && isWordAt(name, at) && keepsItsBase(name[at]!); at++) {
        const letter = base(name.charCodeAt(at));
        if (letter === MARK) continue;
        key = next(key, letter);
        letters++;
      }
      if (letters > 0 && letters >= most) { best = key; most = letters; } // the last word tells most: "Bundesamt für Beispiele", "Anna Beispiel"
      while (isWordAt(name, at)) at++;
    }
    if (most === 0) return false;
    const entries = this.waiting.get(best);
    if (entries) entries.push(entry);
    else this.waiting.set(best, [entry]);
    this.marks[best] = 1;
    return true;
  }

  /** The entries that have names which a text may hold and no text before it, in any order, perhaps more than once. */
  take(text: string): number[] {
    const taken: number[] = [], { waiting, marks } = this;
    if (waiting.size && (this.looked += text.length) > LOOKED_AT) {
      for (const entries of waiting.values()) taken.push(...entries);
      waiting.clear();
      marks.fill(0);
    }
    for (let at = 0, key = 0, letters = 0; waiting.size > 0 && at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (CHARACTERS[code] !== IN_WORD) key = letters = 0;
      else if (letters < LETTERS) {
        const letter = BASES[code] || base(code);
        if (letter === MARK) continue;
        key = next(key, letter);
        letters++;
        if (marks[key] === 1) {
          for (const entry of waiting.get(key)!) taken.push(entry);
          waiting.delete(key);
          marks[key] = 0;
        }
      }
    }
    return taken;
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
