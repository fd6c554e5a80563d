import type { CorpusView, EntityTally, MentionedIn } from '../corpus/corpus.ts';
import { isSaid, partAt, type Part } from '../corpus/parts.ts';
import type { EntityFact, Facts } from '../corpus/facts.ts';
import { isDiscovered } from '../model/discovered.ts';
import type { Head } from '../model/paper.ts';
import type { Entity, EntityId, EntityType } from '../model/entity.ts';
import type { Span } from '../model/span.ts';

/** What the knowledge says of an entity; null for one that it does not list. */
export type EntityOf = (id: EntityId) => Entity | null;

/** The lists of names: the actors and the systems that somebody lists, and the names that were discovered. */
export type NameList = EntityType | 'discovered';

/** The list in which a name stands. */
export function listOf({ entity, type }: Pick<EntityTally, 'entity' | 'type'>): NameList {
  return isDiscovered(entity) ? 'discovered' : type;
}

/** An actor or a system that the folder mentions, or one document of it. */
export interface EntityRow {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly subtype: string;
  readonly name: string;
  /** Other names, former ones among them. */
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly documents: number;
  /** Whether what the government says is all that counts. */
  readonly said: boolean;
}

/** The mentions of an entity in one document. */
export interface MentionsRow {
  readonly uri: string;
  readonly head: Head;
  readonly spans: readonly Span[];
}

/** The names of a list or of all, the most mentioned ones first. */
export function entityRows(corpus: CorpusView, list: NameList | null, entityOf: EntityOf): readonly EntityRow[] {
  return talliesOf(corpus, list).map((tally) => rowOf(tally, entityOf)).sort(byMentions);
}

/** Those that the government speaks of, in its answers and in its preface, with their mentions there. */
export function saidRows(corpus: CorpusView, list: NameList, entityOf: EntityOf): readonly EntityRow[] {
  return talliesOf(corpus, list).filter(({ said }) => said.mentions > 0).map((tally) => rowOf({ ...tally, ...tally.said }, entityOf, true)).sort(byMentions);
}

/** The names of a list, counted as documents came and went. */
export function talliesOf(corpus: CorpusView, list: NameList | null): readonly EntityTally[] {
  return list === null ? corpus.tallies() : corpus.tallies().filter((tally) => listOf(tally) === list);
}

/** Those that some documents speak of, with their mentions there; only what counts. */
export function rowsOf(corpus: CorpusView, documents: readonly Facts[], list: NameList, entityOf: EntityOf): readonly EntityRow[] {
  const tallies = new Map<EntityId, Counted>();
  for (const key of documents.flatMap((facts) => corpus.countsOf(facts))) {
    if (!key.mentions || listOf(key) !== list) continue;
    const { entity, type, subtype } = key, { mentions, documents: counted } = tallies.get(entity) ?? { mentions: 0, documents: 0 };
    tallies.set(entity, { entity, type, subtype, mentions: mentions + key.mentions, documents: counted + 1 });
  }
  return [...tallies.values()].map((tally) => rowOf(tally, entityOf)).sort(byMentions);
}

type Counted = Pick<EntityTally, 'entity' | 'type' | 'subtype' | 'mentions' | 'documents'>;

/** One actor or system, with all its mentions or those of the government; null for one that nobody mentions. */
export function entityRow(corpus: CorpusView, id: EntityId, entityOf: EntityOf, said = false): EntityRow | null {
  const tally = corpus.tally(id);
  return tally && rowOf(said ? { ...tally, ...tally.said } : tally, entityOf, said);
}

function rowOf({ entity: id, type, subtype, mentions, documents }: Counted, entityOf: EntityOf, said = false): EntityRow {
  const known = entityOf(id), name = known?.name ?? id;
  const aliases = otherNames(name, [...(known?.aliases ?? []), ...(known?.former ?? []).flatMap(({ name: earlier, short }) => [earlier, ...(short === undefined ? [] : [short])])]);
  return { id, type, subtype, name, aliases, mentions, documents, said };
}

/** The other names that somebody bears; those that differ in capitals only are the same. */
export function otherNames(name: string, others: readonly string[]): readonly string[] {
  const told = new Set([name.toLowerCase()]);
  return others.filter((other) => told.size < told.add(other.toLowerCase()).size);
}

/** Which of a row's aliases a search found, by its place; null where it found the name itself. */
export function foundAlias(marks: readonly (readonly Span[])[]): number | null {
  const [name, ...aliases] = marks, alias = aliases.findIndex(({ length }) => length > 0);
  return name?.length || alias < 0 ? null : alias;
}

export { isSaid, partAt, type Part };

const saidOf = (facts: Facts, fact: EntityFact): EntityFact => ({ ...fact, spans: fact.spans.filter(({ start }) => isSaid(partAt(facts, start))) });

/** Which documents mention an entity, and where: everywhere, or where the government speaks. */
export function mentionedIn(corpus: CorpusView, entity: EntityId, said: boolean): readonly MentionedIn[] {
  const all = corpus.mentioning(entity);
  if (!said) return all;
  return all.map(({ facts, mentions }) => ({ facts, mentions: saidOf(facts, mentions) })).filter(({ mentions }) => mentions.spans.length > 0);
}

/** The same as rows, document by document. */
export function mentionsOf(corpus: CorpusView, entity: EntityId, said = false): readonly MentionsRow[] {
  return mentionedIn(corpus, entity, said).map(({ facts, mentions }) => ({ uri: facts.uri, head: facts.head, spans: mentions.spans }));
}

const collator = new Intl.Collator('de');

/** The order of names, as dictionaries have it. */
export const compareNames = (a: string, b: string) => collator.compare(a, b);
export const byName = (a: EntityRow, b: EntityRow) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1);
const byMentions = (a: EntityRow, b: EntityRow) => b.mentions - a.mentions || byName(a, b);
