import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf } from '../corpus/facts.ts';
import type { Label } from '../model/label.ts';
import { withoutAnswer } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { mend } from '../text/mend.ts';
import { pairIndex, procedure, targetOfQuestion } from './pairs.ts';
import type { Target } from './place.ts';

/** A question of a paper where one reads it. */
export interface ListedQuestion {
  readonly label: Label;
  /** Its whole text, so that each of its words is found; made when it is asked for. */
  readonly text: () => string;
  /** "unknown" where no answers are here at all: the folder may have the question paper alone. */
  readonly state: 'answered' | 'open' | 'unknown';
  readonly span: Span;
  /** Its number. */
  readonly select: Span;
  readonly answer: Target | null;
}

/** The questions of a document in the order of the text. */
export function questionList(corpus: CorpusView, document: PaperDocument): readonly ListedQuestion[] {
  const facts = factsOf(document), documents = procedure(corpus, facts), answers = documents.flatMap((other) => other.answers), { nearestAnswer } = pairIndex(documents), open = new Set(withoutAnswer(facts.questions, answers));
  return facts.questions.map((question, i): ListedQuestion => {
    const { span, select } = targetOfQuestion(facts, question);
    return { label: question.label, text: () => mend(document.paper.questions[i]!.text, document.vocabulary), state: !answers.length ? 'unknown' : open.has(question) ? 'open' : 'answered', span, select, answer: nearestAnswer(question.label) };
  }).sort((a, b) => a.select.start - b.select.start);
}

/** Of things in the order of a text the next one behind an offset, or the last one before it, and whether the search began anew at the other end; null where there are none. */
export function step<T extends { readonly select: Span }>(list: readonly T[], offset: number, way: 'next' | 'previous'): { readonly to: T; readonly around: boolean } | null {
  const found = way === 'next' ? list.find(({ select }) => select.start > offset) : list.findLast(({ select }) => select.start < offset);
  const to = found ?? (way === 'next' ? list[0] : list.at(-1));
  return to ? { to, around: found === undefined } : null;
}
