import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import type { Span } from '../model/span.ts';
import { chainTargets } from './chains.ts';
import type { Lead, Outcome } from './outcomes.ts';
import { targetOfAnswer, targetOfQuestion } from './pairs.ts';
import type { Target } from './place.ts';

/** What came of questions, where a text shows it. */

/** The signs by which a reader tells at a glance why a question is not simply answered. */
export const MARKS = ['open', 'refused', 'pending', 'partly', 'classified', 'elsewhere', 'disputed'] as const;
export type Mark = (typeof MARKS)[number];

const MARK_OF: Readonly<Record<Exclude<Lead, 'substantive'>, Mark>> = {
  'premise-rejected': 'disputed', 'classified': 'classified', 'refused': 'refused', 'pending': 'pending',
  'no-opinion': 'open', 'not-competent': 'open', 'no-information': 'open', 'no-such-answer': 'open', 'circle': 'open', 'unanswered': 'open',
  'reinterpreted': 'partly', 'partial': 'partly',
  'refers-elsewhere': 'elsewhere', 'other-paper': 'elsewhere', 'missing-paper': 'elsewhere', 'missing-part': 'elsewhere', 'refers-to-answer': 'elsewhere',
};

/** The sign for what came of a question; null where it is simply answered. */
export function markOf({ lead, open }: Pick<Outcome, 'lead' | 'open'>): Mark | null {
  if (lead !== 'substantive') return MARK_OF[lead];
  return open ? 'partly' : null;
}

/** Where a document shows what came of a question. */
export interface OutcomeAt {
  readonly outcome: Outcome;
  readonly span: Span;
}

/** Each at the question's number, or where the document does not print the question at its answer. */
export function atQuestions(facts: Facts, outcomes: readonly Outcome[]): OutcomeAt[] {
  const printed = new Map(facts.questions.map((question) => [question.label, question]));
  return outcomes.flatMap((outcome) => {
    const question = printed.get(outcome.label), span = question ? targetOfQuestion(facts, question).select : answerPlace(facts, outcome);
    return span ? [{ outcome, span }] : [];
  });
}

/** Each at its answer, or where the document does not have that at the question's number; in text order. */
export function atAnswers(facts: Facts, outcomes: readonly Outcome[]): OutcomeAt[] {
  return atQuestions(facts, outcomes).map(({ outcome, span }) => ({ outcome, span: answerPlace(facts, outcome) ?? span })).sort((a, b) => a.span.start - b.span.start);
}

function answerPlace(facts: Facts, { at }: Outcome): Span | null {
  return at?.uri === facts.uri ? targetOfAnswer(facts, at.answer).select : null;
}

/** The place that says what came of a question which is answered by a reference; null where the answer says it, or what it refers to is not here. */
export function referredPlace(corpus: CorpusView, { at, via, chains }: Outcome): Target | null {
  const chain = via ?? chains[0];
  return (at && chain && chainTargets(corpus, { at }, chain)[0]) ?? null;
}
