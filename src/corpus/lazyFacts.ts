import type { EntityId } from '../model/entity.ts';
import type { PaperId } from '../model/paperId.ts';
import type { CitationFact, EntityFact, Facts } from './facts.ts';
import type { EntityKey, KeyKind, Keys, NamesKind } from './keys.ts';
import type { NameStore } from './nameStore.ts';

/** The parts of facts that are made one by one, when somebody asks for them. */
export type Sections = Omit<Facts, 'uri'>;
export type SectionName = keyof Sections;

export const SECTIONS = Object.keys({
  hash: 0, inquiry: 0, head: 0, start: 0, lineStarts: 0, pages: 0, questions: 0, answers: 0, portfolios: 0, preface: 0, governmentPreface: 0, annex: 0, annexes: 0,
  formalities: 0, citations: 0, entities: 0, discovered: 0, glossary: 0,
} satisfies Record<SectionName, 0>) as SectionName[];

/** Where sections come from. */
export interface Source {
  /** What reads them; kept for a while together with what it read. */
  open(): Opened;
  /** What is looked for in many documents and read of each without the rest. */
  citationsOf?(paper: PaperId): readonly CitationFact[];
  entity?(entity: EntityId): EntityFact | null;
  entityKey?(entity: EntityId): EntityKey | null;
}

export interface Opened {
  section<K extends SectionName>(name: K): Sections[K];
  /** Undefined: to be worked out from sections. */
  key?<K extends KeyKind>(kind: K): Keys[K] | undefined;
  /** Keys with the numbers that their names have in a store (`keyNumbers.ts`), of which no strings are made. */
  readonly numbered?: NumberedKeys | undefined;
}

export interface NumberedKeys {
  namesIn(store: NameStore, kind: NamesKind): readonly number[];
  targetsIn(store: NameStore): readonly number[];
  entitiesIn(store: NameStore, kinds: NameStore): readonly number[];
}

/** What was read of a document, as long as it is among those that were last asked for. */
interface Memory {
  readonly opened: Opened;
  readonly sections: Partial<Record<SectionName, unknown>>;
  readonly keys: Partial<Record<KeyKind, unknown>>;
}

/** Of how many documents something is kept that was read. */
const MOST_KEPT = 128;
const kept = new Array<LazyFacts | null>(MOST_KEPT).fill(null);
let next = 0;

/** Facts whose sections are read when somebody asks, and forgotten when many other documents were asked for since. The object itself stays the same. */
export class LazyFacts {
  private memory: Memory | null = null;

  constructor(readonly uri: string, readonly source: Source) {}

  get opened(): Opened { return this.remember().opened; }

  section<K extends SectionName>(name: K): Sections[K] {
    const { sections, opened } = this.remember();
    return (sections[name] ??= opened.section(name)) as Sections[K];
  }

  key<K extends KeyKind>(kind: K): Keys[K] | undefined {
    const { keys, opened } = this.remember();
    return (keys[kind] ??= opened.key?.(kind)) as Keys[K] | undefined;
  }

  private remember(): Memory {
    if (this.memory) return this.memory;
    const oldest = kept[next];
    if (oldest) oldest.memory = null;
    kept[next] = this;
    next = (next + 1) % MOST_KEPT;
    return this.memory = { opened: this.source.open(), sections: {}, keys: {} };
  }
}

for (const name of SECTIONS) Object.defineProperty(LazyFacts.prototype, name, { get(this: LazyFacts) { return this.section(name); } });

export function lazyFacts(uri: string, source: Source): Facts {
  return new LazyFacts(uri, source) as unknown as Facts;
}

/** The same with all that it says as fields of its own: what can be spread, compared and changed. */
export function plainFacts(facts: Facts): Facts {
  return { uri: facts.uri, ...Object.fromEntries(SECTIONS.map((name) => [name, facts[name]])) } as unknown as Facts;
}
