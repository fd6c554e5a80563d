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
 * Of a selection its words; where nothing is selected, the answer or the question there. Null where there is neither.
 */
export function quotation(document: PaperDocument, selection: Span): string | null {
  const text = selection.start < selection.end ? selected(document, selection) : pairText(document, selection.start);
  return text ? mend(text, document.vocabulary) : null;
}

function selected(document: PaperDocument, selection: Span): string {
  return readable(cleanText(document.text.slice(selection.start, selection.end), pageWithin(document, selection)).text);
}

function pairText(document: PaperDocument, offset: number): string | null {
  const pair = pairAt(factsOf(document), offset), label = pair?.labels[0];
  if (!pair || label === undefined) return null;
  return (pair.part === 'answer' ? answerOf(document.paper, label) : questionOf(document.paper, label))?.text ?? null;
}
