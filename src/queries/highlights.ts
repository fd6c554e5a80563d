import { paperKey, type CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf, type Facts } from '../corpus/facts.ts';
import { citedPaper, selfLabels, type Citation } from '../model/citation.ts';
import type { Label } from '../model/label.ts';
import type { Paper } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { abbreviationAlone, usesOf } from './abbreviation.ts';
import { elementAt } from './element.ts';
import { firstLine } from './pairs.ts';
import { annexAt, referringTo } from './partReference.ts';

/**
 * What belongs to the element at an offset, in the same document: for a question, an answer or a heading both partners
 * (the question's numbers, the answer's heading or first line); for a name, an abbreviation or a citation the others like it.
 */
export function highlights(corpus: CorpusView, document: PaperDocument, offset: number): readonly Span[] {
  const abbreviation = abbreviationAlone(corpus, document, offset);
  if (abbreviation) return usesOf(document, abbreviation.abbreviation, abbreviation.meanings[0].meaning);
  const { paper } = document, element = elementAt(paper, offset), facts = factsOf(document), annex = element?.kind === 'citation' ? null : annexAt(corpus, document, offset);
  if (annex) return [...referringTo(corpus, document, annex).map(({ span }) => span), annex.heading];
  switch (element?.kind) {
    case 'question': return pairMarks(facts, [element.question.label]);
    case 'heading': case 'answer': return pairMarks(facts, element.answer.covers);
    case 'mention': return paper.mentions.filter(({ entity }) => entity === element.mention.entity).map(({ span }) => span);
    case 'citation': return citedPaper(element.citation) ? sameCitations(paper, element.citation) : [element.span, ...pairMarks(facts, selfLabels(element.citation.target))];
    case undefined: return [];
  }
}

function pairMarks(facts: Facts, labels: readonly Label[]): Span[] {
  const answers = facts.answers.filter(({ covers }) => covers.some((label) => labels.includes(label)));
  const paired = new Set([...labels, ...answers.flatMap(({ covers }) => covers)]);
  const questions = facts.questions.filter(({ label }) => paired.has(label)).flatMap(({ printings }) => printings);
  return [
    ...questions.map(({ span, marker }) => marker ?? firstLine(facts, span)),
    ...answers.map(({ span, heading }) => heading ?? firstLine(facts, span)),
  ].sort((a, b) => a.start - b.start);
}

function sameCitations(paper: Paper, citation: Citation): Span[] {
  const key = paperKey(citedPaper(citation)!);
  return paper.citations.filter((other) => paperKey(citedPaper(other) ?? '') === key).map(({ span }) => span);
}
