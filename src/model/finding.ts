import type { Span } from './span.ts';

/** Codes of what a reading is not sure of, and of citations that lead to what cannot be, and of abbreviations that nobody introduces. The words for people are in l10n/, under `problem.<code>`. */
export type FindingCode =
  | 'missing-number' | 'answered-twice' | 'answer-without-question' | 'question-without-answer' | 'uncertain-boundary'
  | 'unknown-label' | 'no-questions' | 'no-such-question' | 'impossible-number' | 'unknown-abbreviation';

/** Something to say about a place of a text: a code and the data for its words. The core speaks in codes. */
export interface Finding {
  readonly code: FindingCode;
  readonly span: Span;
  readonly data: Readonly<Record<string, string>>;
}
