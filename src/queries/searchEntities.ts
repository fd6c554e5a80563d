import type { CorpusView } from '../corpus/corpus.ts';
import type { EntityId } from '../model/entity.ts';
import { entityRows, type EntityOf } from './entities.ts';
import { fold, FuzzyIndex } from './fuzzy.ts';
import { beginsIn, type FacetValue } from './searchFacets.ts';

/** The actors or systems of the folder by their names. */
export class EntityNames {
  private readonly fuzzy: FuzzyIndex<{ readonly key: EntityId; readonly names: readonly [string, ...string[]]; readonly count: number }>;
  private readonly rows;

  constructor(corpus: CorpusView, entityOf: EntityOf, type: 'actor' | 'system') {
    this.rows = entityRows(corpus, null, entityOf).filter((row) => row.type === type).map(({ id, name, aliases, documents }) => ({ key: id, names: [name, ...aliases] as const, count: documents }));
    this.fuzzy = new FuzzyIndex(this.rows, ({ names }) => names);
  }

  values(typed: string, limit: number): readonly FacetValue[] {
    const rows = typed ? this.fuzzy.search(typed, limit).map(({ item }) => item) : [...this.rows].sort((a, b) => b.count - a.count).slice(0, limit);
    return rows.map(({ key, names: [name], count }) => ({ key, name, count }));
  }

  /** Those with this name, else those in whose names a word begins so. */
  meant(value: string): readonly EntityId[] {
    const wanted = fold(value), exact = this.rows.filter(({ names }) => names.some((name) => fold(name) === wanted));
    return (exact.length ? exact : this.rows.filter(({ names }) => names.some((name) => beginsIn(fold(name), wanted)))).map(({ key }) => key);
  }
}
