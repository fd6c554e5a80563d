import type { CorpusView } from '../corpus/corpus.ts';
import type { Head } from '../model/paper.ts';
import type { Entity, EntityId, EntityType } from '../model/entity.ts';
import type { Span } from '../model/span.ts';

/** What the knowledge says of an entity; null for one that it does not list. */
export type EntityOf = (id: EntityId) => Entity | null;

/** The actors or systems of one kind. */
export interface EntityGroup {
  readonly subtype: string;
  readonly entities: readonly EntityRow[];
}

export interface EntityRow {
  readonly id: EntityId;
  readonly name: string;
  readonly mentions: number;
  readonly documents: number;
}

/** The mentions of an entity in one document. */
export interface MentionsRow {
  readonly uri: string;
  readonly head: Head;
  readonly spans: readonly Span[];
}

/** The actors or systems that the folder mentions, by kind and name. */
export function entityGroups(corpus: CorpusView, type: EntityType, entityOf: EntityOf): readonly EntityGroup[] {
  const groups = new Map<string, EntityRow[]>();
  for (const id of corpus.entities()) {
    const mentioning = corpus.mentioning(id), first = mentioning[0];
    if (first?.mentions.type !== type) continue;
    const row: EntityRow = {
      id, name: entityOf(id)?.name ?? id, documents: mentioning.length,
      mentions: mentioning.reduce((sum, { mentions }) => sum + mentions.spans.length, 0),
    };
    const group = groups.get(first.mentions.subtype);
    if (group) group.push(row);
    else groups.set(first.mentions.subtype, [row]);
  }
  return [...groups].map(([subtype, entities]) => ({ subtype, entities: entities.sort(byName) }));
}

/** Where an entity is mentioned, document by document. */
export function mentionsOf(corpus: CorpusView, entity: EntityId): readonly MentionsRow[] {
  return corpus.mentioning(entity).map(({ facts, mentions }) => ({ uri: facts.uri, head: facts.head, spans: mentions.spans }));
}

const collator = new Intl.Collator('de');
const byName = (a: EntityRow, b: EntityRow) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
