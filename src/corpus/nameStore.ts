import { Numbers } from './numbers.ts';
import { decodeLetters, encodeLetters } from './letters.ts';

/** How many names are remembered as strings too. */
const MOST_SOUGHT = 1 << 12;
const NOTHING = new Uint8Array();

/**
 * The names of a whole folder, each once, numbered as they come. They are kept as packed facts have them (`letters.ts`): what comes from there is compared
 * byte by byte, and no string is made of it. A name stays even if no document has it any more.
 */
export class NameStore {
  private bytes = new Uint8Array(1024);
  private length = 0;
  private readonly ends = new Numbers();
  private readonly hashes = new Numbers();
  /** Numbers above those of names, at the place that the hash says or the next free one behind it; 0: free. */
  private rows = new Uint32Array(256);

  /** What was looked for last: whoever types in a paper asks for the same names again and again. */
  private readonly sought = new Map<string, number>();

  get size(): number { return this.ends.length; }

  /** The number of a name that stands in some bytes; a new one where nobody had it. */
  numberOf(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end), row = this.rowOf(hash, bytes, start, end), known = this.rows[row]!;
    if (known) return known - 1;
    this.rows[row] = this.size + 1;
    this.append(bytes, start, end);
    this.hashes.push(hash);
    if (this.size * 2 > this.rows.length) this.spread();
    return this.size - 1;
  }

  /** The number of a name; a new one where nobody had it. */
  number(name: string): number {
    const known = this.find(name), bytes = known < 0 ? encodeLetters(name) : NOTHING;
    return known < 0 ? this.numberOf(bytes, 0, bytes.length) : known;
  }

  /** The number of a name; -1 where there is no such name. */
  find(name: string): number {
    const known = this.sought.get(name);
    if (known !== undefined) return known;
    const bytes = encodeLetters(name), found = this.rows[this.rowOf(hashOf(bytes, 0, bytes.length), bytes, 0, bytes.length)]! - 1;
    if (found < 0) return found;
    if (this.sought.size >= MOST_SOUGHT) this.sought.clear();
    this.sought.set(name, found);
    return found;
  }

  get(number: number): string { return decodeLetters(this.bytes, this.startOf(number), this.ends.at(number)); }

  private startOf(number: number): number { return number ? this.ends.at(number - 1) : 0; }

  private rowOf(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const last = this.rows.length - 1;
    let row = hash & last;
    for (let known = this.rows[row]!; known; known = this.rows[row = (row + 1) & last]!) if (this.hashes.at(known - 1) === hash && this.isSame(known - 1, bytes, start, end)) break;
    return row;
  }

  private isSame(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const first = this.startOf(number);
    if (this.ends.at(number) - first !== end - start) return false;
    for (let i = start, own = first; i < end; i++, own++) if (this.bytes[own] !== bytes[i]) return false;
    return true;
  }

  private append(bytes: Uint8Array, start: number, end: number) {
    const { length } = this, added = end - start;
    if (length + added > this.bytes.length) {
      const larger = new Uint8Array(Math.max(2 * this.bytes.length, length + added));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes.set(bytes.subarray(start, end), length);
    this.ends.push(this.length += added);
  }

  private spread() {
    const rows = this.rows = new Uint32Array(this.rows.length * 2), last = rows.length - 1;
    for (let number = 0; number < this.size; number++) {
      let row = this.hashes.at(number) & last;
      while (rows[row]) row = (row + 1) & last;
      rows[row] = number + 1;
    }
  }
}

/** FNV-1a, with its bits mixed: the last ones say where to look. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
