import { firstAtLeast } from '../text/search.ts';
import { NameStore } from './nameStore.ts';

/**
 * Under a key the documents that have it, as small numbers: the document's slot, and below it two bits of what it has there. In order; a single document, as most
 * keys have, is the bare number.
 */
export type Entries = number | readonly number[];

const BITS = 2;
export const slotOf = (entry: number): number => entry >>> BITS;
const entryOf = (slot: number, bits: number): number => (slot << BITS) | bits;

/** Longer lists are changed where they are; short ones are made anew, so that they take no more room than they need. */
const SHORT = 16;

export function put(entries: Entries | null, slot: number, bits: number): Entries {
  const entry = entryOf(slot, bits);
  if (entries === null) return entry;
  if (typeof entries === 'number') return slotOf(entries) === slot ? entry : entries < entry ? [entries, entry] : [entry, entries];
  const list = entries as number[], last = list[list.length - 1]!;
  if (last < entry && slotOf(last) !== slot) { // as most that come
    if (list.length < SHORT) return [...list, entry];
    list.push(entry);
    return list;
  }
  const at = firstAtLeast(list, entryOf(slot, 0)), replaced = slotOf(list[at]!) === slot ? 1 : 0;
  if (replaced && list[at] === entry) return list;
  if (list.length < SHORT) return list.toSpliced(at, replaced, entry);
  list.splice(at, replaced, entry);
  return list;
}

/** Null where nothing is left. */
export function without(entries: Entries | null, slot: number): Entries | null {
  if (entries === null || typeof entries === 'number') return entries !== null && slotOf(entries) === slot ? null : entries;
  const at = firstAtLeast(entries, entryOf(slot, 0));
  if (at === entries.length || slotOf(entries[at]!) !== slot) return entries;
  if (entries.length === 2) return entries[1 - at]!;
  if (entries.length < SHORT) return entries.toSpliced(at, 1);
  (entries as number[]).splice(at, 1);
  return entries;
}

export const listOf = (entries: Entries | null): readonly number[] => (entries === null ? [] : typeof entries === 'number' ? [entries] : entries);

/** From a key to the slots of the documents that have it. Keys are the numbers of names. */
export class Postings {
  private readonly lists: (Entries | null)[] = [];
  private held = 0;
  private changes = 0;

  constructor(readonly names = new NameStore()) {}

  /** Puts what a document has now in the place of what it had. */
  replace(slot: number, before: readonly number[], after: readonly number[]): void {
    if (before.length) {
      const has = new Set(after);
      for (const key of before) if (!has.has(key)) this.set(key, without(this.entries(key), slot));
    }
    for (const key of after) this.set(key, put(this.entries(key), slot, 0));
  }

  private set(key: number, entries: Entries | null) {
    const isNew = this.entries(key) === null;
    while (this.lists.length < key) this.lists.push(null); // without holes
    this.lists[key] = entries;
    if (isNew === (entries === null)) return;
    this.held += isNew ? 1 : -1;
    this.changes++;
  }

  private entries(key: number): Entries | null { return this.lists[key] ?? null; }

  /** How many keys some document has. */
  get size(): number { return this.held; }
  /** Grows when a key comes or goes. */
  get version(): number { return this.changes; }
  has(key: number): boolean { return this.entries(key) !== null; }
  count(key: number): number { return listOf(this.entries(key)).length; }
  keys(): number[] { return this.lists.flatMap((entries, key) => (entries === null ? [] : [key])); }
  slots(key: number): readonly number[] { return listOf(this.entries(key)).map(slotOf); }
  /** Whether nobody else has a key. */
  isAlone(key: number, slot: number): boolean { const entries = this.entries(key); return entries === null || (typeof entries === 'number' && slotOf(entries) === slot); }
}
