import type { Brief } from '../corpus/brief.ts';
import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import { OPEN_LEADS, type OutcomeCount } from '../corpus/leads.ts';
import { bestOf, groupPapers, GROUPINGS, type Group, type OneName } from './groups.ts';
import type { Outcome } from './outcomes.ts';
import { procedure, questionTarget, targetOfAnswer } from './pairs.ts';
import { papersHere } from './papers.ts';
import type { Target } from './place.ts';

/** What was left open, and how: nothing was said on the matter, by these words; or something was, and something else was not. */
export const LEFT_OPEN = [...OPEN_LEADS, 'partly'] as const;
export type LeftOpen = (typeof LEFT_OPEN)[number];

export type LeftOpenGrouping = (typeof GROUPINGS.leftOpen)[number];

/** A procedure of the folder that leaves questions open, or parts of them. */
export interface LeftOpenRow {
  /** Its best document. */
  readonly uri: string;
  readonly head: Brief;
  readonly left: ReadonlySet<LeftOpen>;
  /** Its documents by which that counts. */
  readonly documents: readonly Facts[];
}

const known = new WeakMap<CorpusView, { readonly version: number; readonly rows: readonly LeftOpenRow[] }>();

/** What the folder leaves open, by what each document says itself; in the order of their numbers. None is read. Put together once for each state of the folder. */
export function papersLeftOpen(corpus: CorpusView): readonly LeftOpenRow[] {
  const { version } = corpus, before = known.get(corpus);
  if (before?.version === version) return before.rows;
  const found = new Map<string, { readonly left: Set<LeftOpen>; readonly documents: Set<Facts> }>();
  for (const kind of LEFT_OPEN) {
    for (const facts of corpus.withOutcome(kind)) {
      const best = bestOf(corpus, facts), row = found.get(best) ?? { left: new Set(), documents: new Set() };
      found.set(best, row);
      row.left.add(kind);
      row.documents.add(facts);
    }
  }
  const rows = papersHere(corpus).flatMap(({ uri, head }): LeftOpenRow[] => {
    const row = found.get(uri);
    return row ? [{ uri, head, left: row.left, documents: [...row.documents] }] : [];
  });
  known.set(corpus, { version, rows });
  return rows;
}

/** The same in groups: as a list, by what leaves questions open, or as papers are grouped. */
export function groupLeftOpen(rows: readonly LeftOpenRow[], by: LeftOpenGrouping, oneName: OneName): readonly Group<LeftOpenRow>[] {
  if (by !== 'outcome') return groupPapers(rows, by === 'paper' ? 'flat' : by, oneName);
  return LEFT_OPEN.flatMap((kind) => {
    const some = rows.filter(({ left }) => left.has(kind));
    return some.length ? [{ key: kind, count: some.length, rows: () => some }] : [];
  });
}

/** How many questions are left open; of one kind alone where that is given. */
export function countLeftOpen(counts: readonly OutcomeCount[], kind: LeftOpen | null = null): number {
  return counts.reduce((sum, { lead, questions, partly }) => sum + (kind === null || kind === lead ? (OPEN.has(lead) ? questions : 0) : 0) + (kind === null || kind === 'partly' ? partly : 0), 0);
}

const OPEN: ReadonlySet<string> = new Set(OPEN_LEADS);

/** Of what came of questions what is left open; of one kind alone where that is given. */
export function questionsLeftOpen(outcomes: readonly Outcome[], kind: LeftOpen | null = null): readonly Outcome[] {
  return outcomes.filter(({ open, lead }) => open !== null && (kind === null || kind === (open === 'partly' ? open : lead)));
}

/** Where to read of a question that is left open: its answer; where there is none, the question. */
export function placeOfOutcome(corpus: CorpusView, facts: Facts, { at, label }: Outcome): Target | null {
  const answering = at && corpus.document(at.uri);
  return answering ? targetOfAnswer(answering, at.answer) : questionTarget(procedure(corpus, facts), label);
}
