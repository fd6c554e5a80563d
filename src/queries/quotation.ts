import type { PaperDocument } from '../corpus/document.ts';
import { factsOf } from '../corpus/facts.ts';
import { answerOf, questionOf } from '../model/paper.ts';
import { overlaps, type Span } from '../model/span.ts';
import { cleanText, readable } from '../text/clean.ts';
import { mend } from '../text/mend.ts';
import { pairAt } from './pairs.ts';

/**
 * What somebody takes out of a paper, as a person would write it down: broken words joined, page furniture and footnotes left out, on one line.
 * Of a selection its words; where nothing is selected, the answer or the question there. Null where there is neither.
 */
export function quotation(document: PaperDocument, selection: Span): string | null {
  const text = selection.start < selection.end ? selected(document, selection) : pairText(document, selection.start);
  return text ? mend(text, document.vocabulary) : null;
}

function selected({ text, paper }: PaperDocument, { start, end }: Span): string {
  const pieces: string[] = [];
  let from = start;
  for (const { kind, span } of paper.zones) {
    if ((kind !== 'furniture' && kind !== 'footnote') || !overlaps(span, { start, end })) continue;
    if (span.start > from) pieces.push(text.slice(from, span.start));
    from = Math.max(from, span.end);
  }
  const whole = pieces.length || from > start ? [...pieces, text.slice(Math.min(from, end), end)].join('\n') : text.slice(start, end);
  return readable(cleanText(whole, []).text);
}

function pairText(document: PaperDocument, offset: number): string | null {
  const pair = pairAt(factsOf(document), offset), label = pair?.labels[0];
  if (!pair || label === undefined) return null;
  return (pair.part === 'answer' ? answerOf(document.paper, label) : questionOf(document.paper, label))?.text ?? null;
}
