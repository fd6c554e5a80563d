import type { AnswerKind } from '../model/answerKind.ts';
import type { Label } from '../model/label.ts';
import { withoutAnswer } from '../model/paper.ts';
import { paperKey } from '../model/paperId.ts';
import type { Facts } from './facts.ts';
import { chainsFrom, kindsOf, onlyRefers, type AnswerAt, type Chain, type ChainEnd, type Resolve } from './following.ts';
import { paperNumbers } from './paperNumber.ts';

/**
 * What comes of a question: one thing, by which it is counted. Of several kinds of an answer, and of what others say to which it only refers, the first in this
 * order leads. Who says anything on the matter has answered, whatever is left open besides ("mit Inhalt"). What is contested goes before what is merely not
 * known: a refusal, a promise, a missing competence are the reasons why somebody has no information. Then come the ends that references lead to, and last
 * what says nothing of itself. `other-paper` is what a document alone can tell of a reference to another one (`outcomesIn`); who looks into the folder finds more.
 */
export const LEADS = [
  'substantive', 'premise-rejected', 'classified', 'refused', 'pending', 'no-opinion', 'not-competent', 'no-information', 'refers-elsewhere',
  'other-paper', 'missing-paper', 'missing-part', 'no-such-answer', 'circle', 'reinterpreted', 'partial', 'refers-to-answer', 'unanswered',
] as const satisfies readonly (AnswerKind | ChainEnd['kind'] | 'unanswered')[];
export type Lead = (typeof LEADS)[number];

/**
 * Whether a question is left open. `open`: nothing was said on the matter, by whatever words, or what is referred to leads round in a circle or to an answer that
 * its paper does not have. `partly`: something was said, and something else was not, or another question was answered than the one asked. What is said to
 * stand in a paper or an annex that is not here is not open: nobody knows. Nor is what is classified or stands elsewhere.
 */
export type Openness = 'open' | 'partly';

/** What leaves a question open. */
export const OPEN_LEADS = ['refused', 'pending', 'no-opinion', 'not-competent', 'no-information', 'no-such-answer', 'circle', 'partial', 'unanswered'] as const satisfies readonly Lead[];
const OPEN: ReadonlySet<Lead> = new Set(OPEN_LEADS);
/** What leaves something open beside what was said. */
const OPEN_BESIDE: ReadonlySet<AnswerKind> = new Set(['refused', 'pending', 'no-opinion', 'not-competent', 'no-information', 'partial', 'reinterpreted']);

/** @param kinds of the answer, and of those to which it only refers */
export function opennessOf(lead: Lead, kinds: readonly AnswerKind[]): Openness | null {
  return OPEN.has(lead) ? 'open' : kinds.some((kind) => OPEN_BESIDE.has(kind)) ? 'partly' : null;
}

/** What comes of a question by an answer. */
export interface Led {
  readonly lead: Lead;
  /** The reference by which that was found; null where the answer itself says it. */
  readonly via: Chain | null;
  /** Whether another answer says it. An annex and the preface are the answer itself. */
  readonly byReference: boolean;
  readonly open: Openness | null;
}

/** @param kinds of the answer itself @param chains what its references lead to; of no account where it says something itself */
export function ledBy(kinds: readonly AnswerKind[], chains: readonly Chain[]): Led {
  const followed = onlyRefers(kinds) ? chains : [], found: [Lead, Chain | null][] = [...kinds.map((kind): [Lead, null] => [kind, null]), ...followed.flatMap((chain) => endLeads(chain).map((lead): [Lead, Chain] => [lead, chain]))];
  const [lead, via] = found.reduce((first, one) => (LEADS.indexOf(one[0]) < LEADS.indexOf(first[0]) ? one : first), found[0] ?? (['refers-to-answer', null] as const));
  return { lead, via, byReference: via !== null && via.steps.length > 0 && (via.end.kind === 'answered' || via.end.kind === 'part'), open: opennessOf(lead, [...kinds, ...followed.flatMap(({ end }) => (end.kind === 'answered' ? end.kinds : []))]) };
}

function endLeads({ end }: Chain): readonly Lead[] {
  switch (end.kind) {
    case 'answered': return end.kinds;
    case 'part': return ['substantive'];
    case 'told': case 'too-long': return [];
    default: return [end.kind];
  }
}

/** How many questions come to one thing. */
export interface OutcomeCount {
  readonly lead: Lead;
  readonly questions: number;
  /** How many of them only because another answer says so. */
  readonly byReference: number;
  /** How many of them leave something open beside what was said. */
  readonly partly: number;
}

/** The counts of some questions, in the order of LEADS. */
export function countLeads(all: Iterable<Pick<Led, 'lead' | 'byReference' | 'open'>>): OutcomeCount[] {
  const counts = new Map<Lead, OutcomeCount>();
  for (const { lead, byReference, open } of all) {
    const known = counts.get(lead);
    counts.set(lead, { lead, questions: (known?.questions ?? 0) + 1, byReference: (known?.byReference ?? 0) + Number(byReference), partly: (known?.partly ?? 0) + Number(open === 'partly') });
  }
  return LEADS.flatMap((lead) => counts.get(lead) ?? []);
}

export const UNANSWERED: Led = { lead: 'unanswered', via: null, byReference: false, open: 'open' };

/**
 * What comes of the questions that a document answers, by what it says alone: its part of what a folder counts. A stem without an answer of its own is none of
 * them. Corrections and supplements answer what is counted where it was first answered.
 */
export function outcomesIn(facts: Pick<Facts, 'head' | 'questions' | 'answers' | 'annexes' | 'governmentPreface' | 'uri'>): readonly OutcomeCount[] {
  const { head, questions, answers, annexes, governmentPreface } = facts, answered = new Map<Label, AnswerAt>();
  if (!answers.length || head.follows?.kind === 'correction' || head.follows?.kind === 'supplement') return [];
  for (const answer of answers) for (const label of answer.covers) if (!answered.has(label)) answered.set(label, { uri: facts.uri, answer, label });
  const own = new Set(paperNumbers(facts).map(paperKey));
  const resolve: Resolve = (_, referral) => {
    if (!('label' in referral)) return [{ kind: ('annex' in referral ? annexes : governmentPreface).length ? 'part' : 'missing-part', part: referral, uri: facts.uri }];
    const { paper, label } = referral, found = answered.get(label);
    if (paper !== null && !own.has(paperKey(paper))) return [{ kind: 'other-paper', paper, label }];
    return [found ? { at: found, paper: null } : { kind: 'no-such-answer', paper: null, label }];
  };
  return countLeads([...[...answered.values()].map((at) => ledBy(kindsOf(at), chainsFrom(at, resolve, kindsOf))), ...withoutAnswer(questions, answers).map(() => UNANSWERED)]);
}
