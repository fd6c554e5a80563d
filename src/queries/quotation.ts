import type { PaperDocument } from '../corpus/document.ts';
import { factsOf } from '../corpus/facts.ts';
import { answerOf, questionOf } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { cleanText, readable } from '../text/clean.ts';
import { mend } from '../text/mend.ts';
import { pageWithin } from './excerpt.ts';
import { pairAt } from './pairs.ts';

/**
 * What somebody takes out of a paper, as a person would write it down: broken words joined, page furniture and footnotes left out, on one line.
 * Of a selection its words; where it is whole, the answer or the question there. Null where there is neither.
 */
export function quotation(document: PaperDocument, selection: Span): string | null {
  const text = isWhole(document, selection) ? pairText(document, selection.start) : selected(document, selection);
  return text ? mend(text, document.vocabulary) : null;
}

/** Whether a selection stands for all of the question or answer there: nothing is selected, or its number or heading alone, as by a step to the next question. */
export function isWhole({ paper: { questions, answers } }: PaperDocument, { start, end }: Span): boolean {
  return start === end || [...questions.flatMap(({ printings }) => printings.map(({ marker }) => marker)), ...answers.map(({ heading }) => heading)].some((name) => name !== null && name.start <= start && end <= name.end);
}

function selected(document: PaperDocument, selection: Span): string {
  return readable(cleanText(document.text.slice(selection.start, selection.end), pageWithin(document, selection)).text);
}

function pairText(document: PaperDocument, offset: number): string | null {
  const pair = pairAt(factsOf(document), offset), label = pair?.labels[0];
  if (!pair || label === undefined) return null;
  return (pair.part === 'answer' ? answerOf(document.paper, label) : questionOf(document.paper, label))?.text ?? null;
}
