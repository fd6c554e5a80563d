import type { CorpusView } from '../corpus/corpus.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { EntityOf } from './entities.ts';

/** What is known of an actor or a system: what somebody lists, else what the papers of the folder tell where they introduce it. */
export function entityIn(corpus: CorpusView, listed: EntityOf): EntityOf {
  return (id) => listed(id) ?? discoveredEntity(corpus, id);
}

function discoveredEntity(corpus: CorpusView, id: EntityId): Entity | null {
  const found = corpus.found(id);
  if (!found) return null;
  const { type, subtype, name, aliases, rule } = found.name;
  return { id, type, subtype, name, aliases, description: { de: '', en: '' }, discovered: rule };
}
