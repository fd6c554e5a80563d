import type { Facts } from './facts.ts';
import { keyOf, type NamesKind } from './keys.ts';
import { LazyFacts, type NumberedKeys } from './lazyFacts.ts';
import type { NameStore } from './nameStore.ts';

/** The keys of documents as indexes take them: names are the numbers that they have in a store. Of packed documents no strings are made. */

export const numberedOf = (facts: Facts): NumberedKeys | undefined => (facts instanceof LazyFacts ? facts.opened.numbered : undefined);

export function namesIn(store: NameStore, facts: Facts, kind: NamesKind): readonly number[] {
  return numberedOf(facts)?.namesIn(store, kind) ?? keyOf(facts, kind).map((name) => store.number(name));
}

/** By twos: a paper that is cited, and how often. */
export function targetsIn(store: NameStore, facts: Facts): readonly number[] {
  return numberedOf(facts)?.targetsIn(store) ?? keyOf(facts, 'targets').flatMap(({ paper, at }) => [store.number(paper), at.length]);
}

/** By sevens: an entity, its type and subtype, twice its mentions and one more where it is defined, and the other counts of its key. */
export function entitiesIn(store: NameStore, kinds: NameStore, facts: Facts): readonly number[] {
  return numberedOf(facts)?.entitiesIn(store, kinds)
    ?? keyOf(facts, 'entities').flatMap(({ entity, type, subtype, mentions, defined, formal, said, parts }) => [store.number(entity), kinds.number(type), kinds.number(subtype), 2 * mentions + Number(defined), formal, said, parts]);
}
export const ENTITY_STEP = 7;
/** The first three of them stay where nothing of a document counts. */
const ENTITY_KIND = 3;

/** The keys of a document of which nothing counts, as `UNCOUNTED` has them. */
export function uncountedNumbers(all: NumberedKeys | undefined): NumberedKeys | undefined {
  return all && {
    namesIn: (store, kind) => (kind === 'abbreviations' ? [] : all.namesIn(store, kind)), targetsIn: () => [],
    entitiesIn: (store, kinds) => all.entitiesIn(store, kinds).map((number, at) => (at % ENTITY_STEP < ENTITY_KIND ? number : 0)),
  };
}
