import { CHARACTERS, IN_WORD, sameCharacters } from './characters.ts';

/**
 * A trie of all names that finds them at the starts of words in one pass over a text. Bitmaps of the names' first characters
 * let nearly all words pass without a look into the trie. What names have in common is one edge, however long it is: names have
 * some hundred thousand characters in all their forms, but only some ten thousand places where they part.
 */

/** The longest run of white space between two words of a name. */
const MAX_GAP = 64;
/** Bits of the tables: room for edges at the beginning, and of the two filters: names by the first two characters of their first word, then by the first four. Thousands of names need much; what a single paper introduces must cost hardly any memory. */
const MANY = { slots: 14, pairs: 16, fours: 18 }, FEW = { slots: 7, pairs: 12, fours: 12 };

/** Two for each UTF-16 unit that belongs to words. */
const WORDS = CHARACTERS.map((kind) => (kind === IN_WORD ? 2 : 0));
/** How much of a text is looked through at once, and where in it a name can start: one after the other uses it. */
const STRETCH = 1 << 13;
const STARTS = new Int32Array(STRETCH + 1);

/** Called for each name at a place; `terminal` is what `add` gave. */
export type Found = (start: number, end: number, terminal: number) => void;

export class NameTrie {
  private readonly edges: EdgeTable;
  /** What stands on the edge that leads to each node: a piece of the name for which it was made. */
  private readonly labels: string[] = [''];
  private readonly froms: number[] = [0];
  private readonly tos: number[] = [0];
  private readonly terminals: number[] = [-1];
  /** For each beginning of two characters whether a name may have it: then the bitmap is asked. */
  private readonly pairs: Uint8Array;
  private readonly bitmap: Int32Array;
  /** How far the hash of four characters is shifted for the bitmap. */
  private readonly shift: number;
  /** For each UTF-16 unit whether a name begins with it, plus two where it belongs to words. */
  private readonly firsts = WORDS.slice();

  /** `few` says that there will be few names, which need less room. */
  constructor(few = false) {
    const bits = few ? FEW : MANY;
    this.edges = new EdgeTable(1 << bits.slots);
    this.pairs = new Uint8Array(1 << bits.pairs);
    this.bitmap = new Int32Array(1 << (bits.fours - 5));
    this.shift = 32 - bits.fours;
  }

  /** Adds a name and gives its terminal: `make()` where the name is new. White space of any length counts as one blank. */
  add(name: string, make: () => number): number {
    const form = /\s{2}|[^\S ]/.test(name) ? name.replace(/\s+/g, ' ') : name;
    const node = this.nodeFor(form);
    for (const same of sameCharacters(form[0]!)) this.firsts[same.charCodeAt(0)]! |= 1;
    const first = this.kind(form, 0), second = this.kind(form, 1);
    this.pairs[pair(first, second) & (this.pairs.length - 1)] = 1;
    const bit = fourth(first, second, this.kind(form, 2), this.kind(form, 3)) >>> this.shift;
    this.bitmap[bit >>> 5]! |= 1 << (bit & 31);
    return this.terminals[node] === -1 ? (this.terminals[node] = make()) : this.terminals[node]!;
  }

  /** The terminal of a name, or -1. */
  find(name: string): number {
    let found = -1;
    this.walk(name, 0, (_start, end, terminal) => { if (end === name.length) found = terminal; }, () => false);
    return found;
  }

  /**
   * Finds every name that starts at the start of a word, the shorter before the longer at one place; where it ends is for the
   * caller to judge. `mayCross` says whether a name may go on behind white space with an empty line in it.
   */
  scan(text: string, found: Found, mayCross: (start: number, end: number) => boolean): void {
    const { pairs, bitmap, firsts, shift } = this, table = TABLE, mask = pairs.length - 1;
    let before = 0;
    for (let from = 0; from < text.length; from += STRETCH) {
      const to = Math.min(text.length, from + STRETCH);
      let count = 0;
      for (let i = from; i < to; i++) { // no branch: where words start can't be foretold
        const first = firsts[text.charCodeAt(i)]!;
        STARTS[count] = i;
        count += first & 1 & ~before;
        before = first >> 1;
      }
      for (let n = 0; n < count; n++) {
        const i = STARTS[n]!, first = table[text.charCodeAt(i)]!, second = this.kind(text, i + 1);
        if (pairs[pair(first, second) & mask] === 0) continue;
        const bit = fourth(first, second, this.kind(text, i + 2), this.kind(text, i + 3)) >>> shift;
        if ((bitmap[bit >>> 5]! >>> (bit & 31)) & 1) this.walk(text, i, found, mayCross);
      }
    }
  }

  /** The class and the word bit of the character at an offset; 0 behind the text's end. */
  private kind(text: string, at: number): number {
    return at < text.length ? TABLE[text.charCodeAt(at)]! : 0;
  }

  private walk(text: string, start: number, found: Found, mayCross: (start: number, end: number) => boolean) {
    for (let node = 0, at = start; at < text.length;) {
      const first = TABLE[text.charCodeAt(at)]! >> 1;
      node = first === 0 ? -1 : this.edges.get(node, first);
      if (node < 0) return;
      const label = this.labels[node]!, to = this.tos[node]!;
      for (let i = this.froms[node]!; i < to; i++) {
        const c = TABLE[label.charCodeAt(i)]! >> 1;
        if (at >= text.length || TABLE[text.charCodeAt(at)]! >> 1 !== c) return;
        if (c === BLANK_CLASS) {
          const gap = at;
          let lines = 0;
          for (; at < text.length && TABLE[text.charCodeAt(at)]! >> 1 === c; at++) {
            if (at - gap >= MAX_GAP) return;
            if (text.charCodeAt(at) === 0x0a) lines++;
          }
          if (lines > 1 && !mayCross(gap, at)) return;
        } else at++;
      }
      const terminal = this.terminals[node]!;
      if (terminal !== -1) found(start, at, terminal);
    }
  }

  /** The node at the end of a form; made where there is none. */
  private nodeFor(form: string): number {
    const { edges, labels, froms, tos } = this;
    let node = 0;
    for (let at = 0; at < form.length;) {
      const first = classOf(form.charCodeAt(at)), next = edges.get(node, first);
      if (next < 0) {
        const leaf = this.node(form, at, form.length);
        for (let i = at + 1; i < form.length; i++) classOf(form.charCodeAt(i)); // from now on these characters count
        edges.set(node, first, leaf);
        return leaf;
      }
      const label = labels[next]!, from = froms[next]!, most = Math.min(tos[next]! - from, form.length - at);
      let same = 1;
      while (same < most && classOf(form.charCodeAt(at + same)) === classOf(label.charCodeAt(from + same))) same++;
      at += same;
      if (from + same === tos[next]!) {
        node = next;
        continue;
      }
      const middle = this.node(label, from, from + same);
      froms[next] = from + same;
      edges.set(node, first, middle);
      edges.set(middle, classOf(label.charCodeAt(from + same)), next);
      node = middle;
    }
    return node;
  }

  private node(label: string, from: number, to: number): number {
    this.labels.push(label);
    this.froms.push(from);
    this.tos.push(to);
    return this.terminals.push(-1) - 1;
  }
}

/** For each UTF-16 unit its class among the characters of all names (0: in none), times two, plus one where it belongs to words. */
const TABLE = wordBits();
let classes = 1;
const BLANK_CLASS = classOf(0x20);

function classOf(code: number): number {
  if (TABLE[code]! < 2) {
    const c = classes++;
    for (const same of sameCharacters(String.fromCharCode(code))) TABLE[same.charCodeAt(0)]! |= c << 1;
  }
  return TABLE[code]! >> 1;
}

function wordBits(): Int32Array {
  const bits = new Int32Array(CHARACTERS.length);
  for (let code = 0; code < bits.length; code++) bits[code] = CHARACTERS[code]! & 1;
  return bits;
}

/** The number of a word's first two characters; where the word ends nothing counts. */
function pair(first: number, second: number): number {
  return (first >> 1 << 8) ^ (second & 1 ? second >> 1 : 0);
}

/** The hash of a word's first four characters; its highest bits are the best. */
function fourth(first: number, second: number, third: number, last: number): number {
  let hash = Math.imul(first >> 1, 0x9e3779b1);
  if (second & 1) {
    hash = Math.imul(hash ^ (second >> 1), 0x85ebca6b);
    if (third & 1) {
      hash = Math.imul(hash ^ (third >> 1), 0xc2b2ae35);
      if (last & 1) hash = Math.imul(hash ^ (last >> 1), 0x27d4eb2f);
    }
  }
  return hash;
}

/** A hash table from (node, class) to node, with open addressing in one typed array: three numbers an edge. */
class EdgeTable {
  private slots: Int32Array;
  private mask: number;
  private size = 0;

  constructor(room: number) {
    this.slots = new Int32Array(3 * room).fill(-1);
    this.mask = room - 1;
  }

  get(node: number, c: number): number {
    return this.slots[this.slot(node, c) + 2]!;
  }

  /** Puts an edge, in the place of the one that there may be. */
  set(node: number, c: number, target: number): void {
    if ((this.size + 1) * 2 > this.mask) this.grow();
    if (this.put(node, c, target)) this.size++;
  }

  /** Gives whether the edge is new. */
  private put(node: number, c: number, target: number): boolean {
    const at = this.slot(node, c), isNew = this.slots[at] === -1;
    this.slots[at] = node;
    this.slots[at + 1] = c;
    this.slots[at + 2] = target;
    return isNew;
  }

  private slot(node: number, c: number): number {
    const { slots, mask } = this, hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(c, 0x85ebca6b);
    for (let i = (hash ^ (hash >>> 15)) & mask; ; i = (i + 1) & mask) {
      const at = i * 3;
      if (slots[at] === -1 || (slots[at] === node && slots[at + 1] === c)) return at;
    }
  }

  private grow() {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2).fill(-1);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < old.length; at += 3) if (old[at] !== -1) this.put(old[at]!, old[at + 1]!, old[at + 2]!);
  }
}
