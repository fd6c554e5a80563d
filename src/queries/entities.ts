import type { CorpusView, EntityTally } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import type { Head } from '../model/paper.ts';
import type { Entity, EntityId, EntityType } from '../model/entity.ts';
import type { Span } from '../model/span.ts';

/** What the knowledge says of an entity; null for one that it does not list. */
export type EntityOf = (id: EntityId) => Entity | null;

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
}

/** The mentions of an entity in one document. */
export interface MentionsRow {
  readonly uri: string;
  readonly head: Head;
  readonly spans: readonly Span[];
}

/** The actors, the systems or both, the most mentioned ones first. */
export function entityRows(corpus: CorpusView, type: EntityType | null, entityOf: EntityOf): readonly EntityRow[] {
  return corpus.entities().flatMap((id) => {
    const row = entityRow(corpus, id, entityOf);
    return row && (type === null || row.type === type) ? [row] : [];
  }).sort(byMentions);
}

/** One actor or system; null for one that nobody mentions. */
export function entityRow(corpus: CorpusView, id: EntityId, entityOf: EntityOf): EntityRow | null {
  const tally = corpus.tally(id);
  return tally && rowOf(tally, entityOf);
}

/** The actors or systems that one document mentions, the most mentioned ones first. */
export function entitiesOf({ entities }: Facts, type: EntityType, entityOf: EntityOf): readonly EntityRow[] {
  return entities.filter((fact) => fact.type === type).map((fact) => rowOf({ ...fact, mentions: fact.spans.length, documents: 1 }, entityOf)).sort(byMentions);
}

function rowOf({ entity: id, type, subtype, mentions, documents }: EntityTally, entityOf: EntityOf): EntityRow {
  const known = entityOf(id), name = known?.name ?? id;
  const aliases = [...(known?.aliases ?? []), ...(known?.former ?? []).map((former) => former.name)].filter((alias) => alias !== name);
  return { id, type, subtype, name, aliases, mentions, documents };
}

/** Which of a row's aliases a search found, by its place; null where it found the name itself. */
export function foundAlias(marks: readonly (readonly Span[])[]): number | null {
  const [name, ...aliases] = marks, alias = aliases.findIndex(({ length }) => length > 0);
  return name?.length || alias < 0 ? null : alias;
}

/** Where an entity is mentioned, document by document. */
export function mentionsOf(corpus: CorpusView, entity: EntityId): readonly MentionsRow[] {
  return corpus.mentioning(entity).map(({ facts, mentions }) => ({ uri: facts.uri, head: facts.head, spans: mentions.spans }));
}

const collator = new Intl.Collator('de');

/** The order of names, as dictionaries have it. */
export const byName = (a: EntityRow, b: EntityRow) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
const byMentions = (a: EntityRow, b: EntityRow) => b.mentions - a.mentions || byName(a, b);
