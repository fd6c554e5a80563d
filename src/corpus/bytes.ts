/**
 * Numbers and words as bytes. Small numbers take one byte, more as they grow; places are written as steps from the one before.
 * Names (identifiers, numbers of papers, labels) that come again and again are written once and referred to; other words stand together, section by section.
 * Reading never goes beyond the bytes and never makes more than they can hold: damaged bytes are a RangeError, or facts that say something else.
 */
import { DAMAGED, decodeLetters, encodeLetters } from './letters.ts';
import { hashOf, type NameStore } from './nameStore.ts';

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
    const to = new Writer(this);
    to.pieces([...this.places.keys()].map((name) => encodeLetters(name)));
    return to.written;
  }
}

/** The names of a record, as it is read. */
export class NameTable {
  private readonly pieces: Pieces;
  private readonly bytes: Uint8Array;

  constructor(from: Reader) {
    this.pieces = from.pieces();
    this.bytes = from.bytes;
  }

  get(place: number): string { return sharedName(this.bytes, this.pieces.start(place), this.pieces.end(place)); }

  /** The number of a name in a store, without making it a string. */
  numberIn(store: NameStore, place: number): number { return store.numberOf(this.bytes, this.pieces.start(place), this.pieces.end(place)); }

  /** The place of a name, without reading the others. */
  find(name: string): number | null {
    if (lastSought.name !== name) lastSought = { name, bytes: encodeLetters(name) };
    const sought = lastSought.bytes, { pieces, bytes } = this;
    for (let place = 0, start = pieces.start(0), end; place < pieces.count; place++, start = end) {
      end = pieces.end(place);
      if (end - start !== sought.length) continue;
      let same = 0;
      while (same < sought.length && sought[same] === bytes[start + same]) same++;
      if (same === sought.length) return place;
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
  if (length > ROW) return decodeLetters(bytes, start, end);
  const row = hashOf(bytes, start, end) & (ROWS - 1);
  let same = sharedLengths[row] === length ? 0 : -1;
  for (const first = row * ROW; same >= 0 && same < length;) same = sharedBytes[first + same] === bytes[start + same] ? same + 1 : -1;
  if (same < 0) {
    sharedBytes.set(bytes.subarray(start, end), row * ROW);
    sharedLengths[row] = length;
    sharedNames[row] = decodeLetters(bytes, start, end);
  }
  return sharedNames[row]!;
}

/** Writes a whole number from 0 to 2³² - 1, seven bits a byte, the last ones first; gives the place behind it. */
export function putUint(bytes: Uint8Array, at: number, value: number): number {
  let rest = value >>> 0;
  for (; rest > 0x7f; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80;
  bytes[at++] = rest;
  return at;
}

/** How many bytes that takes. */
export const uintSize = (value: number): number => (value < 1 << 7 ? 1 : value < 1 << 14 ? 2 : value < 1 << 21 ? 3 : value < 1 << 28 ? 4 : 5);

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
    this.length = putUint(this.bytes, this.length, value);
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

  /** Pieces that others wrote, behind the lengths of all. */
  pieces(all: readonly Uint8Array[]): void {
    this.uint(all.length);
    for (const { length } of all) this.uint(length);
    for (const one of all) this.append(one);
  }

  private append(bytes: Uint8Array) {
    if (this.length + bytes.length > this.bytes.length) this.grow(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** A part that can be skipped, and read without what stands before it. */
  part(write: (to: Writer) => void): void {
    const part = new Writer(this.names);
    write(part);
    if (part.words.length) throw new Error('words stand in sections, not in parts of them');
    this.uint(part.length);
    this.append(part.bytes.subarray(0, part.length));
  }

  /** A section: its words, then what was written of it. */
  finish(): Uint8Array {
    const section = new Writer(this.names);
    const words = encodeLetters(this.words.join(''));
    section.uint(words.length);
    section.append(words);
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

/** Where pieces lie that stand one behind the other. */
export class Pieces {
  constructor(private readonly first: number, private readonly ends: readonly number[]) {}

  get count(): number { return this.ends.length; }
  start(place: number): number { return place ? this.end(place - 1) : this.first; }
  end(place: number): number {
    const end = this.ends[place];
    if (end === undefined) throw new RangeError(DAMAGED);
    return this.first + end;
  }
}

export class Reader {
  private last = 0;
  private decoded: string | null = null;
  private wordsRead = 0;
  private wordsAt = 0;
  private wordsEnd = 0;

  constructor(readonly bytes: Uint8Array, private at = 0, private readonly end = bytes.length, private readonly names: NameTable | null = null) {}

  /** All words of the section. */
  private get words(): string { return this.decoded ??= decodeLetters(this.bytes, this.wordsAt, this.wordsEnd); }

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

  /** Passes over some numbers. */
  pass(count: number): void { for (; count > 0; count--) this.uint(); }

  /** The number of the name that is meant here. */
  nameIn(store: NameStore): number {
    if (!this.names) throw new RangeError(DAMAGED);
    return this.names.numberIn(store, this.uint());
  }

  /** The pieces whose lengths stand here, and which stand behind these. */
  pieces(): Pieces {
    const ends = new Array<number>(this.count());
    for (let i = 0, length = 0; i < ends.length; i++) ends[i] = length += this.uint();
    if (this.at + (ends.at(-1) ?? 0) > this.end) throw new RangeError(DAMAGED);
    return new Pieces(this.at, ends);
  }

  get isAtEnd(): boolean { return this.at >= this.end; }

  part(): Reader {
    const length = this.count();
    return new Reader(this.bytes, this.at, this.at += length, this.names);
  }

  skip(): void {
    const length = this.count();
    this.at += length;
  }

  /** Goes to what was written of a section, behind its words. */
  pastWords(): this {
    const length = this.count();
    this.wordsAt = this.at;
    this.wordsEnd = this.at += length;
    return this;
  }
}
