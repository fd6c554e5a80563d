import type { CorpusView } from '../corpus/corpus.ts';
import { addTo } from '../text/lists.ts';
import type { EntityOf } from './entities.ts';
import type { OneName } from './groups.ts';
import type { Procedure } from './procedures.ts';
import { EntityNames } from './searchEntities.ts';
import { FacetIndex, facetsOf, HEAD_FACETS, type FacetValue, type HeadFacet, type ValueNames } from './searchFacets.ts';
import type { Facet, Filter } from './searchQuery.ts';

/** What a search needs to know of names. */
export interface SearchNames {
  readonly oneName: OneName;
  readonly namesOf: ValueNames;
  readonly entityOf: EntityOf;
}

/** Of several values of these one is enough, since a paper has one alone; of the others a paper must have all. */
export const SINGLE: ReadonlySet<Facet> = new Set(['year', 'parliament', 'kind', 'state', 'ministry']);

/** What papers, by their numbers in the index, are chosen by. */
export class SearchFilters {
  private readonly facets;
  private known = { version: -1, papers: 0, sets: new Map<string, Uint8Array>() };
  private entities: { readonly version: number; readonly of: Readonly<Record<'actor' | 'system', EntityNames>> } | null = null;

  /** @param numberOf the number of the paper with an address */
  constructor(private readonly corpus: CorpusView, private readonly names: SearchNames, private readonly numberOf: (uri: string) => number | undefined) {
    this.facets = Object.fromEntries(HEAD_FACETS.map((facet) => [facet, new FacetIndex(facet, names.namesOf)])) as Record<HeadFacet, FacetIndex>;
  }

  add(procedure: Procedure, paper: number) {
    const facets = facetsOf(procedure, this.names.oneName);
    for (const facet of HEAD_FACETS) for (const key of facets[facet]) this.facets[facet].add(key, paper);
  }

  /** The values of a facet that fit what is typed. @param counted which papers count: 1 at their numbers */
  values(facet: Facet, typed: string, limit: number, counted: () => Uint8Array): readonly FacetValue[] {
    if (facet === 'actor' || facet === 'system') return this.entityNames(facet).values(typed, limit);
    const counts = counted();
    return this.facets[facet].values(typed, (paper) => counts[paper] === 1, limit);
  }

  /** Which of so many papers fit the filters: 1 at their numbers. */
  fitting(filters: readonly Filter[], papers: number): Uint8Array {
    const fits = new Uint8Array(papers).fill(1), groups = new Map<string, Filter[]>();
    filters.forEach((filter, i) => { addTo(groups, SINGLE.has(filter.facet) && !filter.excluded ? filter.facet : `${i}`, filter); });
    for (const group of groups.values()) {
      const sets = group.map((filter) => this.papersOf(filter, papers)), excluded = Number(group[0]!.excluded);
      let has = sets[0]!;
      if (sets.length > 1) {
        has = new Uint8Array(papers);
        for (const set of sets) for (let i = 0; i < set.length; i++) has[i]! |= set[i]!;
      }
      for (let i = 0; i < papers; i++) fits[i]! &= has[i]! ^ excluded;
    }
    return fits;
  }

  /** The papers that the value of a filter means, remembered while somebody types. */
  private papersOf({ facet, value }: Filter, papers: number): Uint8Array {
    if (this.known.version !== this.corpus.version || this.known.papers !== papers) this.known = { version: this.corpus.version, papers, sets: new Map() };
    const key = `${facet}:${value}`, known = this.known.sets.get(key);
    if (known) return known;
    const has = new Uint8Array(papers);
    for (const paper of this.meant(facet, value)) has[paper] = 1;
    this.known.sets.set(key, has);
    return has;
  }

  private *meant(facet: Facet, value: string): Generator<number> {
    if (facet !== 'actor' && facet !== 'system') yield* this.facets[facet].meant(value);
    else for (const id of this.entityNames(facet).meant(value)) for (const { facts } of this.corpus.mentioning(id)) for (const { uri } of this.corpus.together(facts)) {
      const number = this.numberOf(uri);
      if (number !== undefined) yield number;
    }
  }

  private entityNames(type: 'actor' | 'system'): EntityNames {
    if (this.entities?.version !== this.corpus.version) this.entities = { version: this.corpus.version, of: { actor: new EntityNames(this.corpus, this.names.entityOf, 'actor'), system: new EntityNames(this.corpus, this.names.entityOf, 'system') } };
    return this.entities.of[type];
  }
}
