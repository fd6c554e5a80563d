import { paperIdParts, type PaperId } from '../model/paperId.ts';
import { fold, FuzzyIndex } from './fuzzy.ts';
import { paperGroups, type OneName } from './groups.ts';
import type { Procedure } from './procedures.ts';
import type { Facet } from './searchQuery.ts';

/** What a paper itself says of them; who and what it speaks of the corpus tells. */
export const HEAD_FACETS = ['asker', 'group', 'ministry', 'year', 'parliament', 'kind', 'state'] as const satisfies readonly Facet[];
export type HeadFacet = (typeof HEAD_FACETS)[number];

/** A value that papers can be chosen by: a name, a year, a code. */
export interface FacetValue {
  readonly key: string;
  /** As it is shown and written. */
  readonly name: string;
  /** How many papers have it. */
  readonly count: number;
}

/** The words of values: the name by which each is shown first, then others by which it is known. */
export type ValueNames = (facet: HeadFacet, key: string) => readonly [string, ...string[]];

/** What a procedure can be chosen by. */
export function facetsOf(procedure: Procedure, oneName: OneName): Readonly<Record<HeadFacet, readonly string[]>> {
  const named = (by: 'asker' | 'group' | 'ministry' | 'year') => paperGroups(procedure, by, oneName).filter((key): key is string => Boolean(key));
  return {
    asker: named('asker'), group: named('group'), ministry: named('ministry'), year: named('year'),
    parliament: parliamentOf(procedure.head.id), kind: [procedure.head.kind], state: procedure.state === null ? [] : [procedure.state],
  };
}

function parliamentOf(paper: PaperId | null): string[] {
  const parts = paper === null ? null : paperIdParts(paper);
  return parts ? [parts.parliament] : [];
}

const YEARS = /^(\d{4})\s?[-–]\s?(\d{4})$/;

/** The values of one facet, each with the numbers of its papers. */
export class FacetIndex {
  private readonly papers = new Map<string, number[]>();
  private fuzzy: FuzzyIndex<string> | null = null;

  constructor(private readonly facet: HeadFacet, private readonly namesOf: ValueNames) {}

  add(key: string, paper: number) {
    const papers = this.papers.get(key);
    if (papers) papers.push(paper);
    else {
      this.papers.set(key, [paper]);
      this.fuzzy = null;
    }
  }

  /** The papers that a value means: those of the value with this name, of the years from one to another, else of all values in whose names a word begins so. */
  meant(value: string): Iterable<number> {
    const years = this.facet === 'year' ? YEARS.exec(value) : null, wanted = fold(value);
    if (years) return this.ofKeys((key) => key >= years[1]! && key <= years[2]!);
    const names = new Map([...this.papers.keys()].map((key) => [key, this.namesOf(this.facet, key).map(fold)]));
    const isExact = [...names.values()].some((all) => all.includes(wanted));
    return this.ofKeys((key) => names.get(key)!.some((name) => (isExact ? name === wanted : beginsIn(name, wanted))));
  }

  /** The values that fit what is typed, those with the most papers first; of years the newest. @param isCounted which papers count */
  values(typed: string, isCounted: (paper: number) => boolean, limit: number): readonly FacetValue[] {
    this.fuzzy ??= new FuzzyIndex([...this.papers.keys()], (key) => this.namesOf(this.facet, key));
    const keys = typed ? this.fuzzy.search(typed, limit).map(({ item }) => item) : [...this.papers.keys()];
    const values = keys.map((key) => ({ key, name: this.namesOf(this.facet, key)[0], count: this.papers.get(key)!.reduce((sum, paper) => sum + Number(isCounted(paper)), 0) })).filter(({ count }) => count > 0);
    return values.sort((a, b) => (this.facet === 'year' ? Number(b.key) - Number(a.key) : b.count - a.count || (a.name < b.name ? -1 : 1))).slice(0, limit);
  }

  private ofKeys(isMeant: (key: string) => boolean): number[] {
    return [...this.papers].flatMap(([key, papers]) => (isMeant(key) ? papers : []));
  }
}

/** Whether a name, or a word of it, begins so. */
export function beginsIn(name: string, wanted: string): boolean {
  for (let at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) if (at === 0 || !/[\p{L}\p{N}]/u.test(name[at - 1]!)) return true;
  return false;
}
