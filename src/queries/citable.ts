import type { CorpusView } from '../corpus/corpus.ts';
import { factsOf, type Facts } from '../corpus/facts.ts';
import type { PaperDocument } from '../corpus/document.ts';
import type { Label } from '../model/label.ts';
import type { PaperId } from '../model/paperId.ts';
import { pairAt, procedure } from './pairs.ts';

/** What somebody may cite: a paper, a question of it or an answer. */
export interface Citable {
  readonly paper: PaperId;
  readonly part: 'question' | 'answer' | 'paper';
  readonly labels: readonly Label[];
  /** The office and the date of a letter that answers the paper, where its printed number is not known. */
  readonly letter: { readonly from: string | null; readonly date: string | null } | null;
}

const WHOLE = { part: 'paper', labels: [] } as const;

/** What stands at an offset, as something to cite: the question or answer there, else the paper. Null in a text that bears no number. */
export function citableAt(corpus: CorpusView, document: PaperDocument, offset: number): Citable | null {
  return citableIn(corpus, factsOf(document), offset);
}

/** The same of a document that nobody has open. */
export function citableIn(corpus: CorpusView, facts: Facts, offset: number): Citable | null {
  return citable(corpus, facts, pairAt(facts, offset) ?? WHOLE);
}

/** A document as a paper to cite; null where it bears no number. */
export function citablePaper(corpus: CorpusView, facts: Facts): Citable | null {
  return citable(corpus, facts, WHOLE);
}

/**
 * A letter bears the number of the paper that it answers, which holds no answers: those are cited by the printed paper if the folder has it,
 * else by the letter.
 */
function citable(corpus: CorpusView, facts: Facts, { part, labels }: Pick<Citable, 'part' | 'labels'>): Citable | null {
  const { id, kind, answerPaper, answeredBy, dates, date } = facts.head;
  if (id === null) return null;
  if (kind !== 'answer' || answerPaper !== null || part === 'question') return { paper: id, part, labels, letter: null };
  const printed = procedure(corpus, facts).map(({ head }) => head.answerPaper).find((number) => number !== null);
  return { paper: printed ?? id, part, labels, letter: printed === undefined ? { from: answeredBy, date: dates.signed ?? date } : null };
}
