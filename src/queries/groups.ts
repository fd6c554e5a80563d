import type { CorpusView } from '../corpus/corpus.ts';
import type { EntityType } from '../model/entity.ts';
import type { PaperKind } from '../model/paper.ts';
import { paperIdParts, PARLIAMENTS, type PaperId } from '../model/paperId.ts';
import { byName, entitiesOf, entityRows, saidRows, type EntityOf, type EntityRow } from './entities.ts';
import { inOrder, type MissingRow, type PaperRow } from './papers.ts';

/** The ways to group papers, missing papers and names; the first of each is the usual one. */
export const GROUPINGS = {
  papers: ['flat', 'kind', 'term', 'year'],
  missing: ['cited', 'term', 'citing'],
  names: ['kind', 'paper', 'mentions', 'said'],
} as const;
export type PaperGrouping = (typeof GROUPINGS.papers)[number];
export type MissingGrouping = (typeof GROUPINGS.missing)[number];
export type NameGrouping = (typeof GROUPINGS.names)[number];

/** Some rows of a list below one heading. A list without headings is one group whose key is null. */
export interface Group<R> {
  /** A kind, a year, a parliament with its term (`termOf`), the address of a document; "" for what has none. */
  readonly key: string | null;
  readonly count: number;
  /** Made when they are looked at. */
  readonly rows: () => readonly R[];
}

const KINDS: readonly PaperKind[] = ['combined', 'answer', 'question', 'other'];

/** The parliament and the electoral term of a number, "BT 19"; of the Bundesrat, which has no terms, the parliament alone. */
export function termOf(paper: PaperId | null): string {
  const parts = paper === null ? null : paperIdParts(paper);
  return !parts ? '' : parts.parliament === 'BR' ? 'BR' : `${parts.parliament} ${parts.term}`;
}

/** The group of a paper. */
export function paperGroup({ head }: PaperRow, by: PaperGrouping): string | null {
  return by === 'flat' ? null : by === 'kind' ? head.kind : by === 'term' ? termOf(head.id) : head.date?.slice(0, 4) ?? '';
}

/** Papers, in the order in which they come, in groups: answered inquiries first, the newest terms and years first. */
export function groupPapers(rows: readonly PaperRow[], by: PaperGrouping): readonly Group<PaperRow>[] {
  const groups = grouped(rows, (row) => paperGroup(row, by));
  if (by === 'kind') return groups.sort((a, b) => KINDS.indexOf(a.key as PaperKind) - KINDS.indexOf(b.key as PaperKind));
  return groups.sort(by === 'term' ? byTerm : byYear);
}

/** Missing papers, by number in their groups; without groups the most cited ones first. */
export function groupMissing(corpus: CorpusView, rows: readonly MissingRow[], by: MissingGrouping): readonly Group<MissingRow>[] {
  if (by === 'cited') return grouped([...rows].sort((a, b) => b.cited - a.cited), () => null);
  if (by === 'term') return grouped(rows, ({ paper }) => termOf(paper)).sort(byTerm);
  const cited = new Map<string, MissingRow[]>();
  for (const row of rows) for (const { facts } of corpus.citing(row.paper)) push(cited, facts.uri, row);
  return documentsInOrder(corpus, cited.keys()).map((uri) => groupOf(uri, cited.get(uri)!));
}

/** Actors or systems: by kind and name, by the documents that mention them, the most mentioned ones first, or those that the government speaks of. */
export function groupNames(corpus: CorpusView, type: EntityType, entityOf: EntityOf, by: NameGrouping): readonly Group<EntityRow>[] {
  if (by === 'mentions') return grouped(entityRows(corpus, type, entityOf), () => null);
  if (by === 'said') return grouped(saidRows(corpus, type, entityOf), () => null);
  if (by === 'kind') return grouped([...entityRows(corpus, type, entityOf)].sort(byName), ({ subtype }) => subtype);
  const naming = corpus.documents().filter(({ entities }) => entities.some((fact) => fact.type === type));
  return inOrder(naming, ({ head }) => head.id).map((facts): Group<EntityRow> => ({
    key: facts.uri, count: facts.entities.filter((fact) => fact.type === type).length, rows: () => entitiesOf(facts, type, entityOf),
  }));
}

function documentsInOrder(corpus: CorpusView, uris: Iterable<string>): string[] {
  return inOrder([...uris].sort(), (uri) => corpus.document(uri)?.head.id ?? null);
}

function grouped<R>(rows: readonly R[], keyOf: (row: R) => string | null): Group<R>[] {
  const groups = new Map<string | null, R[]>();
  for (const row of rows) push(groups, keyOf(row), row);
  return [...groups].map(([key, some]) => groupOf(key, some));
}

const groupOf = <R>(key: string | null, rows: readonly R[]): Group<R> => ({ key, count: rows.length, rows: () => rows });

function push<K, R>(groups: Map<K, R[]>, key: K, row: R) {
  const group = groups.get(key);
  if (group) group.push(row);
  else groups.set(key, [row]);
}

/** The newest year first, what has none last. */
const byYear = (a: Group<unknown>, b: Group<unknown>) => Number(b.key) - Number(a.key);

/** By parliament, the newest term first, what has none last. */
function byTerm(a: Group<unknown>, b: Group<unknown>): number {
  const rank = ({ key }: Group<unknown>) => {
    const [parliament, term] = (key ?? '').split(' ');
    return key ? PARLIAMENTS.indexOf(parliament as (typeof PARLIAMENTS)[number]) * 1000 - Number(term ?? 0) : Infinity;
  };
  const x = rank(a), y = rank(b);
  return x === y ? 0 : x - y;
}
