import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import { isDiscovered } from '../model/discovered.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { EntityOf } from './entities.ts';

/** How the papers of a folder write a discovered name. */
export interface Spellings {
  /** As they introduce it; the one by which it is shown comes first. */
  readonly names: readonly string[];
  /** Its short forms. */
  readonly aliases: readonly string[];
}

/** What is known of an actor or a system: what somebody lists, else what the papers of the folder tell where they introduce it. */
export function entityIn(corpus: CorpusView, listed: EntityOf): EntityOf {
  return (id) => listed(id) ?? discoveredEntity(corpus, id);
}

/** What documents introduce, as long as these are the same. */
const known = new WeakMap<Facts, Map<EntityId, Entity>>();

function discoveredEntity(corpus: CorpusView, id: EntityId): Entity | null {
  const facts = isDiscovered(id) ? corpus.introducing(id)?.facts : null, names = facts && (known.get(facts) ?? known.set(facts, new Map()).get(facts)!), before = names?.get(id);
  if (!names || before) return before ?? null;
  const found = corpus.found(id);
  if (!found) return null;
  const { type, subtype, name, aliases, rule } = found.name, entity: Entity = { id, type, subtype, name, aliases, description: { de: '', en: '' }, discovered: rule };
  names.set(id, entity);
  return entity;
}

/** All spellings of a discovered name: one paper may introduce "SIS-Recast", another "SIS Recast (SISR)". */
export function spellings(corpus: CorpusView, id: EntityId): Spellings {
  const shown = corpus.found(id)?.name, all = corpus.naming(id).flatMap(({ facts }) => facts.discovered.filter((name) => name.id === id));
  const names = new Set([...(shown ? [shown] : []), ...all].map(({ name }) => name)), aliases = new Set(all.flatMap((name) => name.aliases));
  return { names: [...names], aliases: [...aliases].filter((alias) => !names.has(alias)) };
}
