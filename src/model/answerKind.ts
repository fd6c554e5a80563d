import type { AnswerReference } from './paper.ts';
import type { Span } from './span.ts';

/** What an answer does with its question; several can be true of one answer. Codes of `anfrage inspect`. */
export const ANSWER_KINDS = [
  'substantive', 'partial', 'no-information', 'refers-to-answer', 'refers-elsewhere', 'classified', 'refused', 'pending', 'no-opinion', 'not-competent', 'premise-rejected', 'reinterpreted',
] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** Why the government refuses: each is contested in another way. */
export const REFUSAL_GROUNDS = [
  'state-welfare', 'third-party-rule', 'executive-core', 'rights-of-others', 'business-secrets', 'unreasonable-effort', 'running-proceedings', 'official-secrecy', 'outside-control',
] as const;
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number];

/** Reservations about what is known: "keine eigenen Erkenntnisse", "über die öffentlich zugänglichen Quellen hinaus", "keine belastbaren Zahlen", "nach Kenntnis der Bundesregierung". */
export const HEDGES = ['none-of-own', 'beyond-public-sources', 'beyond-what-is-said', 'not-reliable', 'not-in-detail', 'as-far-as-known'] as const;
export type Hedge = (typeof HEDGES)[number];

/** A kind with the words that show it; null where the whole answer does. */
export interface KindFound {
  readonly kind: AnswerKind;
  readonly evidence: Span | null;
  /** Of a refusal, where it gives one. */
  readonly ground?: RefusalGround;
}

/** What an answer stands for instead of saying it: another answer, an annex of the paper (null: without a number), the preface of the government. */
export type Referral = AnswerReference | { readonly annex: string | null } | { readonly governmentPreface: true };

/** What was found of one answer. */
export interface AnswerFindings {
  /** At least one, in the order of ANSWER_KINDS; refusals on several grounds are several. */
  readonly kinds: readonly KindFound[];
  readonly hedges: readonly Hedge[];
  /** What the answer refers to instead of, or besides, an answer of its own; in text order, each once. What it only mentions is not among it. */
  readonly refersTo: readonly Referral[];
}
