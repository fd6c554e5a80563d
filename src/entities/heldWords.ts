import { CHARACTERS, IN_WORD } from './characters.ts';

/** A paper has some thousand different words; where two of them share a bucket a form too many is looked for. */
const BUCKETS = 1 << 14;
const COMBINING = /[\u0300-\u036f]/;

/**
 * Which words some texts have. A name has dozens of forms, of which a paper prints one or two: those with a word that it does not have
 * need no place among the names that are looked for.
 */
export class HeldWords {
  private readonly present = new Uint8Array(BUCKETS);
  /** Whether the texts print letters and their marks apart. */
  readonly areDecomposed: boolean;

  constructor(texts: readonly string[]) {
    this.areDecomposed = texts.some((text) => COMBINING.test(text));
    for (const text of texts) {
      for (let at = 0, end; at < text.length; at = end + 1) {
        end = endOfWord(text, at);
        if (end > at) this.present[key] = 1;
      }
    }
  }

  /** Whether the texts may hold a name: false where they don't have one of its words. */
  mayHold(name: string): boolean {
    for (let at = 0, end; at < name.length; at = end + 1) {
      end = endOfWord(name, at);
      if (end > at && this.present[key] === 0) return false;
    }
    return true;
  }
}

/** The bucket of the word that `endOfWord` has read. */
let key = 0;

/** The end of the word that starts at an offset; the offset itself where none does. */
function endOfWord(text: string, start: number): number {
  let at = start, hash = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (CHARACTERS[code] !== IN_WORD) break;
    hash = Math.imul(hash ^ code, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  key = hash & (BUCKETS - 1);
  return at;
}
