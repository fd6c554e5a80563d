/**
 * Numbers and words as bytes. Small numbers take one byte, more as they grow; places are written as steps from the one before.
 * Names (identifiers, numbers of papers, labels) that come again and again are written once and referred to; other words stand together, section by section.
 * Reading never goes beyond the bytes and never makes more than they can hold: damaged bytes are a RangeError, or facts that say something else.
 */

export const DAMAGED = 'the bytes are damaged';
const encoder = new TextEncoder(), decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The names of a record, as it is written. */
export class Names {
  private readonly places = new Map<string, number>();

  place(name: string): number {
    const known = this.places.get(name);
    if (known === undefined) this.places.set(name, this.places.size);
    return known ?? this.places.size - 1;
  }

  /** Their lengths, then all of them. */
  finish(): Uint8Array {
    const to = new Writer(this), names = [...this.places.keys()].map((name) => encoder.encode(name));
    to.uint(names.length);
    for (const { length } of names) to.uint(length);
    for (const name of names) to.append(name);
    return to.written;
  }
}

/** The names of a record, as it is read. */
export class NameTable {
  private readonly names: (string | undefined)[] = [];
  private readonly ends: Uint32Array;
  private readonly bytes: Uint8Array;

  constructor(from: Reader) {
    this.ends = new Uint32Array(from.count());
    for (let i = 0, end = 0; i < this.ends.length; i++) this.ends[i] = end += from.uint();
    this.bytes = from.rest();
    if (this.bytes.length < (this.ends.at(-1) ?? 0)) throw new RangeError(DAMAGED);
  }

  get(place: number): string {
    if (place >= this.ends.length) throw new RangeError(DAMAGED);
    return this.names[place] ??= sharedName(this.bytes, place && this.ends[place - 1]!, this.ends[place]!);
  }

  /** The place of a name, without reading the others. */
  find(name: string): number | null {
    if (lastSought.name !== name) lastSought = { name, bytes: encoder.encode(name) };
    const { bytes } = lastSought, { length } = bytes;
    for (let place = 0, start = 0; place < this.ends.length; start = this.ends[place++]!) {
      if (this.ends[place]! - start === length && bytes.every((byte, i) => byte === this.bytes[start + i])) return place;
    }
    return null;
  }
}

/** A name is looked for in many records, one after the other. */
let lastSought = { name: '', bytes: new Uint8Array() };

/** The same names stand in nearly all records: one string serves all of them, as long as no other one takes its row. It is no part of a longer one. */
const ROWS = 1 << 14, ROW = 64;
const sharedBytes = new Uint8Array(ROWS * ROW), sharedLengths = new Uint8Array(ROWS), sharedNames = new Array<string>(ROWS).fill('');

function sharedName(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length > ROW) return decoder.decode(bytes.subarray(start, end));
  let hash = 0x811c9dc5; // FNV-1a
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  const row = (hash ^ (hash >>> 14)) & (ROWS - 1);
  let same = sharedLengths[row] === length ? 0 : -1;
  for (const first = row * ROW; same >= 0 && same < length;) same = sharedBytes[first + same] === bytes[start + same] ? same + 1 : -1;
  if (same < 0) {
    const name = bytes.subarray(start, end);
    sharedBytes.set(name, row * ROW);
    sharedLengths[row] = length;
    sharedNames[row] = decoder.decode(name);
  }
  return sharedNames[row]!;
}

export class Writer {
  private bytes = new Uint8Array(64);
  private length = 0;
  private readonly words: string[] = [];
  /** Where the span before begins. */
  private last = 0;

  constructor(private readonly names: Names) {}

  /** A whole number from 0 to 2³² - 1. */
  uint(value: number): void {
    if (this.length + 5 > this.bytes.length) this.grow(5);
    let rest = value >>> 0;
    for (; rest > 0x7f; rest >>>= 7) this.bytes[this.length++] = (rest & 0x7f) | 0x80;
    this.bytes[this.length++] = rest;
  }

  /** A whole number of 32 bits with its sign. */
  int(value: number): void { this.uint((value << 1) ^ (value >> 31)); }

  span({ start, end }: { readonly start: number; readonly end: number }): void {
    this.int(start - this.last);
    this.int(end - start);
    this.last = start;
  }

  name(name: string): void { this.uint(this.names.place(name)); }

  text(text: string): void {
    this.uint(text.length);
    this.words.push(text);
  }

  /** What somebody else wrote, with its length before it. */
  block(bytes: Uint8Array): void {
    this.uint(bytes.length);
    this.append(bytes);
  }

  append(bytes: Uint8Array) {
    if (this.length + bytes.length > this.bytes.length) this.grow(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** A part that can be skipped, and read without what stands before it. */
  part(write: (to: Writer) => void): void {
    const part = new Writer(this.names);
    write(part);
    if (part.words.length) throw new Error('words stand in sections, not in parts of them');
    this.block(part.bytes.subarray(0, part.length));
  }

  /** A section: its words, then what was written of it. */
  finish(): Uint8Array {
    const section = new Writer(this.names);
    section.block(encoder.encode(this.words.join('')));
    section.append(this.bytes.subarray(0, this.length));
    return section.written;
  }

  /** A copy of what was written. */
  get written(): Uint8Array { return this.bytes.slice(0, this.length); }

  private grow(by: number) {
    const larger = new Uint8Array(Math.max(2 * this.bytes.length, this.length + by));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

export class Reader {
  private last = 0;
  private decoded: string | null = null;
  private wordsRead = 0;

  /** @param coded the words of the section */
  constructor(private readonly bytes: Uint8Array, private at = 0, private readonly end = bytes.length, private readonly names: NameTable | null = null, private readonly coded?: Uint8Array) {}

  /** All words of the section. */
  get words(): string { return this.decoded ??= decoder.decode(this.coded); }

  uint(): number {
    let value = 0;
    for (let shift = 0; this.at < this.end && shift < 35; shift += 7) {
      const byte = this.bytes[this.at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new RangeError(DAMAGED);
  }

  int(): number {
    const value = this.uint();
    return (value >>> 1) ^ -(value & 1);
  }

  /** How many things follow: each takes one byte at least. */
  count(): number {
    const count = this.uint();
    if (count > this.end - this.at) throw new RangeError(DAMAGED);
    return count;
  }

  span(): { start: number; end: number } {
    const start = this.last = (this.last + this.int()) | 0;
    return { start, end: (start + this.int()) | 0 };
  }

  name(): string {
    if (!this.names) throw new RangeError(DAMAGED);
    return this.names.get(this.uint());
  }

  text(): string {
    const start = this.wordsRead, end = this.wordsRead = start + this.uint();
    if (end > this.words.length) throw new RangeError(DAMAGED);
    return this.words.slice(start, end);
  }

  block(): Uint8Array {
    const length = this.count();
    return this.bytes.subarray(this.at, this.at += length);
  }

  /** Passes over some numbers. */
  pass(count: number): void { for (; count > 0; count--) this.uint(); }

  /** All that is left. */
  rest(): Uint8Array { return this.bytes.subarray(this.at, this.end); }

  part(): Reader {
    const length = this.count();
    return new Reader(this.bytes, this.at, this.at += length, this.names);
  }

  skip(): void {
    const length = this.count();
    this.at += length;
  }

  /** The section that comes next, behind some others. */
  section(names: NameTable | null, behind = 0): Reader {
    for (; behind > 0; behind--) this.skip();
    const section = this.part(), words = section.block();
    return new Reader(section.bytes, section.at, section.end, names, words);
  }
}
