import type { EntityId, EntityType } from '../model/entity.ts';
import type { EntityTally } from './corpusView.ts';
import type { Facts } from './facts.ts';
import { ENTITY_STEP, entitiesIn } from './keyNumbers.ts';
import { NameStore } from './nameStore.ts';
import { Numbers } from './numbers.ts';
import { listOf, put, without, type Entries } from './postings.ts';

/** Whether a document speaks of an entity, and whether it writes it out with its abbreviation behind it. */
const SPEAKS = 2, DEFINES = 1;
export const speaks = (entry: number): boolean => (entry & SPEAKS) > 0;
/** How well a document introduces an entity, by that alone. */
export const introduces = (entry: number): number => entry & (SPEAKS | DEFINES);

/** What is counted of an entity: how often it is spoken of and in how many documents, the same of the government, and how often it is named as who asks, answers or signs. */
const COUNTS = ['mentions', 'documents', 'said', 'saidIn', 'formal'] as const;

/** From an entity to the documents that name it, with how often they speak of it. Entities have small numbers, the tallies of all are rows of numbers. */
export class EntityIndex {
  private readonly names = new NameStore();
  private readonly kinds = new NameStore();
  private readonly kindNames: string[] = [];
  private readonly lists: (Entries | null)[] = [];
  private readonly types = new Numbers();
  private readonly subtypes = new Numbers();
  private readonly counts = Object.fromEntries(COUNTS.map((count) => [count, new Numbers()])) as Readonly<Record<(typeof COUNTS)[number], Numbers>>;
  private readonly rows = [this.types, this.subtypes, ...Object.values(this.counts)];
  private changes = 0;

  replace(slot: number, before: Facts | null, after: Facts | null): void {
    const had = before ? entitiesIn(this.names, this.kinds, before) : [], has = after ? entitiesIn(this.names, this.kinds, after) : [];
    this.makeRoom();
    if (had.length) {
      const kept = new Set<number>();
      for (let at = 0; at < has.length; at += ENTITY_STEP) kept.add(has[at]!);
      for (let at = 0; at < had.length; at += ENTITY_STEP) {
        const entity = had[at]!;
        this.tallyUp(had, at, -1);
        if (!kept.has(entity)) this.lists[entity] = without(this.lists[entity]!, slot);
      }
    }
    for (let at = 0; at < has.length; at += ENTITY_STEP) {
      const entity = has[at]!, counted = has[at + 3]!, entries = this.lists[entity]!;
      if (entries === null) {
        this.types.set(entity, has[at + 1]!);
        this.subtypes.set(entity, has[at + 2]!);
      }
      this.lists[entity] = put(entries, slot, (counted > DEFINES ? SPEAKS : 0) | (counted & DEFINES));
      this.tallyUp(has, at, 1);
    }
  }

  private makeRoom() {
    const { lists, names: { size } } = this;
    if (lists.length === size) return;
    for (const row of this.rows) while (row.length < size) row.push(0);
    while (lists.length < size) lists.push(null);
  }

  private tallyUp(keys: readonly number[], at: number, sign: 1 | -1) {
    const { counts } = this, entity = keys[at]!, mentions = keys[at + 3]! >>> 1, said = keys[at + 5]!;
    counts.formal.add(entity, sign * keys[at + 4]!);
    if (said) {
      counts.said.add(entity, sign * said);
      counts.saidIn.add(entity, sign);
    }
    if (!mentions) return;
    counts.mentions.add(entity, sign * mentions);
    counts.documents.add(entity, sign);
    if (counts.documents.at(entity) === (sign > 0 ? 1 : 0)) this.changes++;
  }

  /** Grows when one is spoken of for the first time, or no more. */
  get version(): number { return this.changes; }

  /** Those that are spoken of, with their numbers. */
  spokenOf(): { readonly entity: EntityId; readonly number: number }[] {
    const found: { readonly entity: EntityId; readonly number: number }[] = [];
    for (let number = 0; number < this.lists.length; number++) if (this.counts.documents.at(number) > 0) found.push({ entity: this.names.get(number), number });
    return found;
  }

  /** Null for one that nobody speaks of. */
  tally(entity: EntityId): EntityTally | null {
    const number = this.names.find(entity);
    return number >= 0 && this.counts.documents.at(number) > 0 ? this.tallyOf(number, entity) : null;
  }

  tallyOf(number: number, entity: EntityId): EntityTally {
    const { counts } = this, count = (kind: (typeof COUNTS)[number]) => counts[kind].at(number);
    return {
      entity, type: this.kindOf(this.types.at(number)) as EntityType, subtype: this.kindOf(this.subtypes.at(number)),
      mentions: count('mentions'), documents: count('documents'), said: { mentions: count('said'), documents: count('saidIn') },
    };
  }

  private kindOf(number: number): string { return this.kindNames[number] ??= this.kinds.get(number); }

  timesFormal(entity: EntityId): number {
    const number = this.names.find(entity);
    return number < 0 ? 0 : this.counts.formal.at(number);
  }

  entries(entity: EntityId): readonly number[] { return listOf(this.lists[this.names.find(entity)] ?? null); }
}
