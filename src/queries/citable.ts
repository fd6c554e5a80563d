import type { CorpusView } from '../corpus/corpus.ts';
import { factsOf, type Facts } from '../corpus/facts.ts';
import type { PaperDocument } from '../corpus/document.ts';
import type { Label } from '../model/label.ts';
import type { Page } from '../model/page.ts';
import type { Asker, Stage } from '../model/paper.ts';
import { isProtocol, type PaperId } from '../model/paperId.ts';
import type { Span } from '../model/span.ts';
import { pagesTouched } from '../text/pages.ts';
import { printedPaperAt } from './pages.ts';
import { pairAt, procedure, type Printed } from './pairs.ts';

/** What somebody may cite: a paper, a question of it or an answer. */
export interface Citable {
  readonly paper: PaperId;
  readonly part: 'question' | 'answer' | 'paper';
  readonly labels: readonly Label[];
  /** The pages of the paper on which that stands, or the words of it that are quoted; none for the paper, and where they are not known. */
  readonly pages: readonly Page[];
  /** The office and the date of a letter that answers the paper, where its printed number is not known. */
  readonly letter: { readonly from: string | null; readonly date: string | null } | null;
  /** Whether what is cited is an advance copy; else null. */
  readonly stage: Stage | null;
  /** Of questions of a collection: whether they were for oral answer, and who alone asks them. */
  readonly asked?: { readonly oral: boolean; readonly by: Pick<Asker, 'name' | 'female'> | null };
}

/** What stands at an offset, as something to cite: the question or answer there, else the paper. Null in a text that bears no number. @param words what is quoted there */
export function citableAt(corpus: CorpusView, document: PaperDocument, offset: number, words: Span | null = null): Citable | null {
  return citableIn(corpus, factsOf(document), offset, words);
}

/** The same of a document that nobody has open. */
export function citableIn(corpus: CorpusView, facts: Facts, offset: number, words: Span | null = null): Citable | null {
  return citable(corpus, facts, printedPaperAt(facts, offset), pairAt(facts, offset), words);
}

/** A document as a paper to cite; null where it bears no number. */
export function citablePaper(corpus: CorpusView, facts: Facts): Citable | null {
  return citable(corpus, facts, facts.head.id, null, null);
}

/**
 * A letter bears the number of the paper that it answers, which holds no answers: those are cited by the printed paper if the folder has it,
 * else by the letter.
 */
function citable(corpus: CorpusView, facts: Facts, paper: PaperId | null, pair: Printed | null, words: Span | null): Citable | null {
  const { id, kind, answerPaper, answeredBy, dates, date, stage } = facts.head, { part, labels } = pair ?? { part: 'paper', labels: [] }, place = words ?? pair?.span;
  if (id === null) return null;
  if (kind !== 'answer' || answerPaper !== null) return { paper: paper ?? id, part, labels, pages: place ? pagesTouched(facts.pages, [place]) : [], letter: null, stage, ...askedIn(facts, labels) };
  if (part === 'question') return { paper: id, part, labels, pages: [], letter: null, stage: null };
  const printed = procedure(corpus, facts).find(({ head }) => head.answerPaper !== null), answer = printed?.answers.find(({ covers }) => covers.includes(labels[0]!));
  if (!printed) return { paper: id, part, labels, pages: [], letter: { from: answeredBy, date: dates.signed ?? date }, stage: null };
  return { paper: printed.head.answerPaper!, part, labels, pages: answer ? pagesTouched(printed.pages, [answer.span]) : [], letter: null, stage: printed.head.stage };
}

/** Who asks some questions of a collection. */
function askedIn({ questions, head: { id } }: Facts, labels: readonly Label[]): Pick<Citable, 'asked'> {
  const askers = questions.flatMap(({ label, asker }) => (asker && labels.includes(label) ? [asker] : [])), by = askers[0];
  return by ? { asked: { oral: isProtocol(id), by: by.name && askers.every(({ name }) => name === by.name) ? by : null } } : {};
}
