import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import { surnameOf } from '../entities/persons.ts';
import type { EntityId } from '../model/entity.ts';
import type { Head, PaperKind } from '../model/paper.ts';
import { paperIdParts, PARLIAMENTS, type PaperId } from '../model/paperId.ts';
import { addTo } from '../text/lists.ts';
import { byName, compareNames, entityRows, rowsOf, saidRows, talliesOf, type EntityOf, type EntityRow, type NameList } from './entities.ts';
import { inOrder, type MissingRow } from './papers.ts';

/** The ways to group papers, what they leave open, missing papers and names; the first of each is the usual one. */
export const GROUPINGS = {
  leftOpen: ['paper', 'outcome', 'ministry', 'year', 'asker'],
  papers: ['flat', 'kind', 'term', 'year', 'asker', 'group', 'ministry'],
  missing: ['cited', 'term', 'citing'],
  names: ['kind', 'paper', 'year', 'mentions', 'said'],
} as const;
export type PaperGrouping = (typeof GROUPINGS.papers)[number];
export type MissingGrouping = (typeof GROUPINGS.missing)[number];
export type NameGrouping = (typeof GROUPINGS.names)[number];

/** Some rows of a list below one heading. A list without headings is one group whose key is null. */
export interface Group<R> {
  /** A kind, what comes of questions, a year, a parliament with its term (`termOf`), the address of a document (of a procedure its best one), the name of who asks or answers; "" for what has none. */
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

/** The one name of somebody who bears several: of a ministry the one of today, of a parliamentary group that of its party; the name itself where nobody knows it. */
export type OneName = (name: string) => string;

/** What papers are grouped by. */
interface Grouped {
  readonly head: Pick<Head, 'id' | 'kind' | 'date' | 'askers' | 'groups' | 'answeredBy' | 'several'>;
}

/** The groups of a paper, at least one: several members ask together. */
export function paperGroups({ head }: Grouped, by: PaperGrouping, oneName: OneName): readonly [string | null, ...(string | null)[]] {
  const each = (names: readonly string[]) => {
    const [first = '', ...others] = new Set(names.map(oneName));
    return [first, ...others] as const;
  };
  switch (by) {
    case 'flat': return [null];
    case 'kind': return [head.kind];
    case 'term': return [termOf(head.id)];
    case 'year': return [head.date?.slice(0, 4) ?? ''];
    case 'asker': return each(head.several?.askers ?? head.askers);
    case 'group': return each(head.several?.groups ?? head.groups);
    case 'ministry': return each((head.several?.ministries ?? (head.answeredBy === null ? [] : [head.answeredBy])).map((office) => withLand(office, head.id, oneName)));
  }
}

/** "Ministerium für Bildung (RP)": offices of several Länder have one name. What has a name of its own needs no more. */
function withLand(office: string, paper: PaperId | null, oneName: OneName): string {
  const parliament = paper === null ? null : paperIdParts(paper)?.parliament ?? null;
  return parliament === null || parliament === 'BT' || parliament === 'BR' || oneName(office) !== office ? office : `${office} (${parliament})`;
}

/** Papers, in the order in which they come, in groups: answered inquiries first, the newest terms and years first, members by their surnames. */
export function groupPapers<R extends Grouped>(rows: readonly R[], by: PaperGrouping, oneName: OneName): readonly Group<R>[] {
  const groups = grouped(rows, (row) => paperGroups(row, by, oneName));
  switch (by) {
    case 'kind': return groups.sort((a, b) => KINDS.indexOf(a.key as PaperKind) - KINDS.indexOf(b.key as PaperKind));
    case 'term': return groups.sort(byTerm);
    case 'asker': return groups.sort(byNames(surnameFirst));
    case 'group': case 'ministry': return groups.sort(byNames((name) => name));
    case 'flat': case 'year': return groups.sort(byYear);
  }
}

/** Missing papers, by number in their groups; without groups the most cited ones first. */
export function groupMissing(corpus: CorpusView, rows: readonly MissingRow[], by: MissingGrouping): readonly Group<MissingRow>[] {
  if (by === 'cited') return grouped([...rows].sort((a, b) => b.cited - a.cited), () => [null]);
  if (by === 'term') return grouped(rows, ({ paper }) => [termOf(paper)]).sort(byTerm);
  const cited = new Map<string, MissingRow[]>();
  for (const row of rows) for (const { facts } of corpus.citing(row.paper)) addTo(cited, facts.uri, row);
  return documentsInOrder(corpus, cited.keys()).map((uri) => groupOf(uri, cited.get(uri)!));
}

/** The names of a list: by kind and name, by the papers that mention them or by their years, the most mentioned ones first, or those that the government speaks of. */
export function groupNames(corpus: CorpusView, list: NameList, entityOf: EntityOf, by: NameGrouping): readonly Group<EntityRow>[] {
  if (by === 'mentions') return grouped(entityRows(corpus, list, entityOf), () => [null]);
  if (by === 'said') return grouped(saidRows(corpus, list, entityOf), () => [null]);
  if (by === 'kind') return grouped([...entityRows(corpus, list, entityOf)].sort(byName), ({ subtype }) => [subtype]);
  const keyOf = by === 'year' ? ({ uri }: Facts) => corpus.brief(uri)!.date?.slice(0, 4) ?? '' : (facts: Facts) => bestOf(corpus, facts), groups = new Map<string, Speakers>();
  for (const { entity } of talliesOf(corpus, list)) {
    for (const { facts } of corpus.mentioning(entity)) {
      const key = keyOf(facts), group = groups.get(key) ?? { names: new Set(), documents: new Set() };
      groups.set(key, group);
      group.names.add(entity);
      group.documents.add(facts);
    }
  }
  const made = (key: string): Group<EntityRow> => { const { names, documents } = groups.get(key)!; return { key, count: names.size, rows: () => rowsOf(corpus, [...documents], list, entityOf) }; };
  return by === 'year' ? [...groups.keys()].map(made).sort(byYear) : documentsInOrder(corpus, groups.keys()).map(made);
}

/** The names of a group, and the documents that speak of them. */
interface Speakers {
  readonly names: Set<EntityId>;
  readonly documents: Set<Facts>;
}

/** The document under which those of a procedure stand in a list of papers. */
export function bestOf(corpus: CorpusView, { uri }: Pick<Facts, 'uri'>): string {
  return corpus.together(corpus.document(uri)!)[0]!.uri;
}

function documentsInOrder(corpus: CorpusView, uris: Iterable<string>): string[] {
  return inOrder([...uris].sort(), (uri) => corpus.brief(uri)?.id ?? null);
}

function grouped<R>(rows: readonly R[], keysOf: (row: R) => readonly (string | null)[]): Group<R>[] {
  const groups = new Map<string | null, R[]>();
  for (const row of rows) for (const key of keysOf(row)) addTo(groups, key, row);
  return [...groups].map(([key, some]) => groupOf(key, some));
}

const groupOf = <R>(key: string | null, rows: readonly R[]): Group<R> => ({ key, count: rows.length, rows: () => rows });

/** In the order of the dictionary, what has none last. */
const byNames = (sorted: (name: string) => string) => (a: Group<unknown>, b: Group<unknown>) => Number(!a.key) - Number(!b.key) || compareNames(sorted(a.key ?? ''), sorted(b.key ?? ''));

function surnameFirst(name: string): string {
  const full = surnameOf(name);
  return full ? `${full.surname}, ${full.given}` : name;
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
