import type { Citation } from '../model/citation.ts';
import type { Mention } from '../model/entity.ts';
import type { Answer, Paper, Printing, Question } from '../model/paper.ts';
import { touches, type Span } from '../model/span.ts';

/** What stands at a place of a paper. `span` is the piece that the cursor means. */
export type Element =
  | { readonly kind: 'citation'; readonly span: Span; readonly citation: Citation }
  | { readonly kind: 'heading'; readonly span: Span; readonly answer: Answer }
  | { readonly kind: 'mention'; readonly span: Span; readonly mention: Mention }
  | { readonly kind: 'question'; readonly span: Span; readonly question: Question; readonly printing: Printing }
  | { readonly kind: 'answer'; readonly span: Span; readonly answer: Answer };

type Inside = (span: Span) => boolean;

/**
 * The element at an offset, the smallest meaning first: a citation or its pinpoint, an answer's heading, a mention,
 * a question, an answer's body. A cursor right behind a word means that word, unless another begins there.
 */
export function elementAt(paper: Paper, offset: number): Element | null {
  const within: Inside = (span) => span.start <= offset && offset < span.end;
  const touching: Inside = (span) => touches(span, offset);
  return small(paper, within) ?? small(paper, touching) ?? large(paper, within) ?? large(paper, touching);
}

function small(paper: Paper, inside: Inside): Element | null {
  for (const citation of paper.citations) if (inside(citation.span)) return { kind: 'citation', span: citation.span, citation };
  for (const citation of paper.citations) if (citation.pinpointSpan && inside(citation.pinpointSpan)) return { kind: 'citation', span: citation.pinpointSpan, citation };
  for (const answer of paper.answers) if (answer.heading && inside(answer.heading)) return { kind: 'heading', span: answer.heading, answer };
  for (const mention of paper.mentions) if (inside(mention.span)) return { kind: 'mention', span: mention.span, mention };
  return null;
}

function large(paper: Paper, inside: Inside): Element | null {
  for (const question of paper.questions) {
    for (const printing of question.printings) if (inside(printing.span)) return { kind: 'question', span: printing.span, question, printing };
  }
  for (const answer of paper.answers) for (const span of answer.spans) if (inside(span)) return { kind: 'answer', span, answer };
  return null;
}
