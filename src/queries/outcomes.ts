import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts, QuestionFact } from '../corpus/facts.ts';
import { ledBy, OPEN_LEADS, UNANSWERED, type Led } from '../corpus/leads.ts';
import type { AnswerKind } from '../model/answerKind.ts';
import type { Label } from '../model/label.ts';
import { withoutAnswer } from '../model/paper.ts';
import { byCodeUnits } from '../text/lists.ts';
import { chainReader, type AnswerAt, type Chain, type Judged } from './chains.ts';
import { procedure } from './pairs.ts';

export { countLeads, LEADS, OPEN_LEADS, type Lead, type Openness, type OutcomeCount } from '../corpus/leads.ts';

/** What came of a question. */
export interface Outcome extends Led {
  readonly label: Label;
  /** Null where no document of the procedure prints it: of a letter that only answers. */
  readonly question: QuestionFact | null;
  /** The answer, where it stands; null where there is none. */
  readonly at: AnswerAt | null;
  /** Of the answer itself: as it was read, or as somebody judged it. */
  readonly kinds: readonly AnswerKind[];
  readonly judged: boolean;
  /** What the answer refers to, whatever it says besides. */
  readonly chains: readonly Chain[];
}

/**
 * What came of each question that a document and the others of its procedure ask, in their order. A stem without an answer of its own, whose parts are
 * answered, is no question that is counted. Empty where no answer is here at all: then nobody knows yet.
 */
export function outcomesOf(corpus: CorpusView, facts: Facts, judged?: Judged): readonly Outcome[] {
  const documents = procedure(corpus, facts), answers = documents.flatMap((one) => one.answers), reader = chainReader(corpus, judged);
  if (!answers.length) return [];
  const questions = (documents.find((one) => one.questions.length) ?? facts).questions, open = new Set(withoutAnswer(questions, answers)), covered = new Set(answers.flatMap(({ covers }) => covers));
  const asked = questions.map((question) => [question.label, question] as const), printed = new Set(asked.map(([label]) => label)), further = [...covered].filter((label) => !printed.has(label)).map((label) => [label, null] as const);
  return [...asked, ...further].flatMap(([label, question]): Outcome[] => {
    const at = question && open.has(question) ? null : covered.has(label) ? reader.answer(facts, label) : null;
    if (!at) return question && open.has(question) ? [{ ...UNANSWERED, label, question, at, kinds: [], judged: false, chains: [] }] : [];
    const kinds = reader.kinds(at), chains = reader.chains(at);
    return [{ ...ledBy(kinds, chains), label, question, at, kinds, judged: Boolean(judged?.(at.uri, label)), chains }];
  });
}

/** The documents of the folder that leave questions open, or parts of them, by what each says itself (`CorpusView.outcomesIn` tells how many); in the order of their addresses. None is read. */
export function documentsLeftOpen(corpus: CorpusView, what: 'open' | 'partly'): readonly Facts[] {
  const found = (what === 'partly' ? [what] as const : OPEN_LEADS).flatMap((lead) => corpus.withOutcome(lead));
  return [...new Map(found.map((facts) => [facts.uri, facts])).values()].sort((a, b) => byCodeUnits(a.uri, b.uri));
}
