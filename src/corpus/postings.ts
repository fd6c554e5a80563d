import type { EntityId, EntityType } from '../model/entity.ts';
import { firstAtLeast } from '../text/search.ts';
import type { EntityKey } from './keys.ts';

/**
 * Under a key the documents that have it, as small numbers: the document's slot, and below it two bits of what it has there. In order; a single document, as most
 * keys have, is the bare number.
 */
type Entries = number | readonly number[];

const BITS = 2;
export const slotOf = (entry: number): number => entry >>> BITS;
const entryOf = (slot: number, bits: number): number => (slot << BITS) | bits;

/** Longer lists are changed where they are; short ones are made anew, so that they take no more room than they need. */
const SHORT = 16;

function put(entries: Entries | undefined, slot: number, bits: number): Entries {
  const entry = entryOf(slot, bits);
  if (entries === undefined) return entry;
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
function without(entries: Entries, slot: number): Entries | null {
  if (typeof entries === 'number') return slotOf(entries) === slot ? null : entries;
  const at = firstAtLeast(entries, entryOf(slot, 0));
  if (at === entries.length || slotOf(entries[at]!) !== slot) return entries;
  if (entries.length === 2) return entries[1 - at]!;
  if (entries.length < SHORT) return entries.toSpliced(at, 1);
  (entries as number[]).splice(at, 1);
  return entries;
}

const listOf = (entries: Entries | undefined): readonly number[] => (entries === undefined ? [] : typeof entries === 'number' ? [entries] : entries);

/** A string of its own: what is read of a document is part of a longer text, which would be kept with it. Shorter pieces are copies anyway. */
export const ownString = (text: string): string => (text.length < SHORTEST_PIECE ? text : decoder.decode(encoder.encode(text)));
const SHORTEST_PIECE = 13;

const encoder = new TextEncoder(), decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** From a key to the slots of the documents that have it. */
export class Postings {
  private readonly lists = new Map<string, Entries>();
  private changes = 0;

  /** Puts what a document has now in the place of what it had. */
  replace(slot: number, before: readonly string[], after: readonly string[]): void {
    if (!before.length) {
      for (const key of after) this.add(key, slot);
      return;
    }
    const had = new Set(before), has = new Set(after);
    for (const key of had) if (!has.has(key)) this.remove(key, slot);
    for (const key of has) if (!had.has(key)) this.add(key, slot);
  }

  private add(key: string, slot: number) {
    const entries = this.lists.get(key);
    this.lists.set(entries === undefined ? ownString(key) : key, put(entries, slot, 0));
    if (entries === undefined) this.changes++;
  }

  private remove(key: string, slot: number) {
    const rest = without(this.lists.get(key)!, slot);
    if (rest !== null) this.lists.set(key, rest);
    else {
      this.lists.delete(key);
      this.changes++;
    }
  }

  get size(): number { return this.lists.size; }
  /** Grows when a key comes or goes. */
  get version(): number { return this.changes; }
  has(key: string): boolean { return this.lists.has(key); }
  count(key: string): number { return listOf(this.lists.get(key)).length; }
  keys(): string[] { return [...this.lists.keys()]; }
  slots(key: string): number[] { return listOf(this.lists.get(key)).map(slotOf); }
  /** Whether nobody else has a key. */
  isAlone(key: string, slot: number | undefined): boolean { const entries = this.lists.get(key); return entries === undefined || (typeof entries === 'number' && slotOf(entries) === slot); }
}

interface EntityEntry {
  entries: Entries;
  mentions: number;
  /** Those that speak of it. */
  documents: number;
  formal: number;
  /** How often the government speaks of it, and in how many documents. */
  said: number;
  saidIn: number;
  readonly type: EntityType;
  readonly subtype: string;
}

/** Whether a document speaks of an entity, and whether it writes it out with its abbreviation behind it. */
const SPEAKS = 2, DEFINES = 1;
export const speaks = (entry: number): boolean => (entry & SPEAKS) > 0;
/** How well a document introduces an entity, by that alone. */
export const introduces = (entry: number): number => entry & (SPEAKS | DEFINES);

/** From an entity to the documents that name it, with how often they speak of it. */
export class EntityIndex {
  private readonly entities = new Map<EntityId, EntityEntry>();
  private readonly subtypes = new Map<string, string>();
  private changes = 0;

  replace(slot: number, before: readonly EntityKey[], after: readonly EntityKey[]): void {
    const kept = new Set(before.length ? after.map(({ entity }) => entity) : []);
    for (const key of before) {
      const { entity } = key, entry = this.entities.get(entity)!;
      this.tallyUp(entry, -1, key);
      const rest = kept.has(entity) ? entry.entries : without(entry.entries, slot);
      if (rest === null) this.entities.delete(entity);
      else entry.entries = rest;
    }
    for (const key of after) {
      const { entity, type, subtype, mentions, defined } = key, bits = (mentions > 0 ? SPEAKS : 0) | (defined ? DEFINES : 0);
      let entry = this.entities.get(entity);
      if (entry) entry.entries = put(entry.entries, slot, bits);
      else this.entities.set(ownString(entity), entry = { entries: put(undefined, slot, bits), mentions: 0, documents: 0, formal: 0, said: 0, saidIn: 0, type, subtype: this.shared(subtype) });
      this.tallyUp(entry, 1, key);
    }
  }

  /** Grows when one is spoken of for the first time, or no more. */
  get version(): number { return this.changes; }
  /** Those that are spoken of. */
  spokenOf(): EntityId[] { return [...this.entities].flatMap(([entity, { documents }]) => (documents > 0 ? [entity] : [])); }
  get(entity: EntityId): Readonly<Omit<EntityEntry, 'entries'>> | null { return this.entities.get(entity) ?? null; }
  entries(entity: EntityId): readonly number[] { return listOf(this.entities.get(entity)?.entries); }

  private tallyUp(entry: EntityEntry, sign: 1 | -1, { mentions, formal, said }: EntityKey) {
    entry.formal += sign * formal;
    entry.said += sign * said;
    if (said) entry.saidIn += sign;
    if (!mentions) return;
    entry.mentions += sign * mentions;
    entry.documents += sign;
    if (entry.documents === (sign > 0 ? 1 : 0)) this.changes++;
  }

  private shared(subtype: string): string {
    const known = this.subtypes.get(subtype) ?? ownString(subtype);
    this.subtypes.set(known, known);
    return known;
  }
}
