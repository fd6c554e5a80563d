import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import type { Label } from '../model/label.ts';
import type { Head } from '../model/paper.ts';
import { startOf, targetOfAnswer, targetOfQuestion } from './pairs.ts';
import type { Target } from './place.ts';
import { procedureOf, type ProcedureState } from './procedures.ts';
import type { Hit, HitKind } from './search.ts';

/** What a search found, with what is told of it. */
export interface SearchRow {
  readonly kind: HitKind;
  readonly facts: Facts;
  /** What the procedure says of itself. */
  readonly head: Head;
  readonly state: ProcedureState | null;
  /** The numbers of the question, or of those that the answer covers. */
  readonly labels: readonly Label[];
  /** How the question or answer begins; the paper's title. */
  readonly words: string;
  /** How the question begins that a part belongs to: "b) im Jahr 2021?" says little without it. */
  readonly stem: string | null;
  readonly target: Target;
}

/** The row of what was found; null where the paper has changed since, or is gone. */
export function searchRow(corpus: CorpusView, { kind, uri, index, hash }: Hit): SearchRow | null {
  const facts = corpus.document(uri), question = kind === 'question' ? facts?.questions[index] : null, answer = kind === 'answer' ? facts?.answers[index] : null;
  if (facts?.hash !== hash || question === undefined || answer === undefined) return null;
  const { head, state } = procedureOf(corpus, facts), about = { kind, facts, head, state, stem: question ? facts.questions.find(({ label }) => label === question.parent)?.words ?? null : null };
  if (question) return { ...about, labels: [question.label], words: question.words, target: targetOfQuestion(facts, question) };
  if (answer) return { ...about, labels: answer.covers, words: answer.words, target: targetOfAnswer(facts, answer) };
  return { ...about, labels: [], words: head.title ?? '', target: startOf(facts) };
}

/** The words of a row as they are quoted where there is room for all: a part behind the beginning of its question. */
export function wholeWords({ stem, words }: Pick<SearchRow, 'stem' | 'words'>): string {
  return stem === null ? words : `${stem.replace(/\s*…$/, '')} … ${words}`;
}
