import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf, type Facts } from '../corpus/facts.ts';
import { encloses, type Span } from '../model/span.ts';
import { mainPrinting, procedure, startOf } from './pairs.ts';
import { citationsOfDocument } from './papers.ts';
import { distinct, type Place } from './place.ts';
import { referencesByLabel } from './references.ts';

/** A paper, or a question with its answer, that somebody cites. */
export interface CitedPart {
  readonly span: Span;
  /** Texts of others that cite it, in order, and references to it within this document; not both are empty. */
  readonly cited: readonly Place[];
  readonly within: readonly Place[];
}

/** What of a document is cited: the paper at its start, and each question, with its answer, where it is printed above that. */
export function citedParts(corpus: CorpusView, document: PaperDocument): readonly CitedPart[] {
  const facts = factsOf(document), documents = procedure(corpus, facts), byLabel = referencesByLabel(corpus, documents), own = new Set(documents.map(({ uri }) => uri));
  const again = documents.flatMap(repeated);
  const part = (span: Span, places: readonly Place[]): CitedPart => {
    const once = places.filter((place) => !again.some(({ uri, span: printing }) => uri === place.uri && encloses(printing, place.span)));
    return { span, cited: once.filter(({ uri }) => !own.has(uri)), within: once.filter(({ uri }) => uri === facts.uri) };
  };
  return [
    part(startOf(facts).span, citationsOfDocument(corpus, facts)),
    ...facts.questions.map((question) => part(mainPrinting(facts, question).span, distinct(byLabel.get(question.label) ?? []))),
  ].filter(({ cited, within }) => cited.length + within.length);
}

/** The places where a question is printed a second time: what it says there it has said. */
function repeated(facts: Facts): Place[] {
  return facts.questions.flatMap(({ printings }) => printings.slice(1).map(({ span }) => ({ uri: facts.uri, span })));
}
