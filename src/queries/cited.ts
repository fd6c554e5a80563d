import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf } from '../corpus/facts.ts';
import type { Span } from '../model/span.ts';
import { mainPrinting, procedure, startOf } from './pairs.ts';
import { citationsOfDocument } from './papers.ts';
import { distinct, type Place } from './place.ts';
import { referencesByLabel } from './references.ts';

/** A paper, or a question with its answer, that somebody cites. */
export interface CitedPart {
  readonly span: Span;
  /** Who cites it, in order; at least one. */
  readonly places: readonly Place[];
}

/** What of a document is cited: the paper at its start, and each question, with its answer, where it is printed above that. */
export function citedParts(corpus: CorpusView, document: PaperDocument): readonly CitedPart[] {
  const facts = factsOf(document), byLabel = referencesByLabel(corpus, procedure(corpus, facts));
  return [
    { span: startOf(facts).span, places: citationsOfDocument(corpus, facts) },
    ...facts.questions.map((question) => ({ span: mainPrinting(facts, question).span, places: distinct(byLabel.get(question.label) ?? []) })),
  ].filter(({ places }) => places.length);
}
