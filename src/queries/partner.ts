import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf, type Facts } from '../corpus/facts.ts';
import { selfLabels } from '../model/citation.ts';
import { parentLabel, type Label } from '../model/label.ts';
import { elementAt } from './element.ts';
import { answerTarget, nearestAnswer, pairAt, procedure, questionTarget, targetsOf } from './pairs.ts';
import type { Target } from './place.ts';

/** The questions that a place is about, and the other side of them: the answers to a question, the questions of an answer. */
export interface Partner {
  /** Empty where the place is about no question. */
  readonly labels: readonly Label[];
  readonly targets: readonly Target[];
}

/** The other side of what stands at an offset. */
export function partner(corpus: CorpusView, document: PaperDocument, offset: number, side: 'answer' | 'question'): Partner {
  const facts = factsOf(document), documents = procedure(corpus, facts), labels = labelsAt(document, facts, offset);
  if (side === 'question') return { labels, targets: targetsOf(labels, (label) => questionTarget(documents, label)) };
  const own = targetsOf(labels, (label) => nearestAnswer(documents, label));
  return { labels, targets: own.length ? own : targetsOf(labels.flatMap((label) => subQuestions(facts, label)), (label) => answerTarget(documents, label)) }; // a stem whose sub-questions alone are answered
}

/** The questions that a place is about: those of a reference ("siehe Antwort zu Frage 6"), else those of the question or answer around it. */
function labelsAt(document: PaperDocument, facts: Facts, offset: number): readonly Label[] {
  const element = elementAt(document.paper, offset);
  const referred = element?.kind === 'citation' ? selfLabels(element.citation.target) : [];
  if (referred.length) return referred;
  return pairAt(facts, offset)?.labels ?? [];
}

function subQuestions(facts: Facts, label: Label): Label[] {
  return facts.questions.filter((question) => parentLabel(question.label) === label).map((question) => question.label);
}
