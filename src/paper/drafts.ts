import type { Label } from '../model/label.ts';

/** What the pairing of questions with answers finds, as stretches of the clean text. */

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Questions with their places and answers with their bodies. */
export interface Pairs {
  readonly questions: readonly QuestionDraft[];
  readonly answers: readonly AnswerDraft[];
  /** Headings of answers to questions that the paper does not ask: a question was lost, or its number is a slip. */
  readonly orphans: readonly Orphan[];
}

export interface QuestionDraft {
  readonly label: Label;
  readonly printings: { readonly marker: Stretch | null; readonly body: Stretch }[];
}

export interface AnswerDraft {
  covers: Label[];
  /** Of these, what its heading or its place says; the others are named in its joint sentence alone. */
  readonly firm: readonly Label[];
  /** Set where another answer to the same questions stands in the paper and was joined to this one. */
  answeredTwice?: Stretch;
  readonly heading: Stretch | null;
  readonly bodies: Stretch[];
  /** Another boundary to the question above would be nearly as good. */
  readonly uncertain: boolean;
}

export interface Orphan {
  readonly heading: Stretch;
  readonly label: Label;
}
