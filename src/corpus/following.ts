import type { AnswerKind, Referral } from '../model/answerKind.ts';
import type { Label } from '../model/label.ts';
import type { AnswerReference } from '../model/paper.ts';
import type { PaperId } from '../model/paperId.ts';
import type { AnswerFact } from './facts.ts';

/** Following the answers that only refer to others, to where something is said. What a reference leads to is handed in. */

/** An answer where it stands, as the answer to one of its questions. */
export interface AnswerAt {
  readonly uri: string;
  readonly answer: AnswerFact;
  readonly label: Label;
}

/** An answer that a reference leads to. `paper` is the other paper's number as it is cited, null within the paper. */
export interface ChainStep {
  readonly at: AnswerAt;
  readonly paper: PaperId | null;
}

/**
 * Where references end: at an answer that says something, the last step (`answered`); at an annex or the preface of the government (`part`); at a paper that is not
 * here; at an annex or a preface that the paper lacks, as text layers often do; at a number that its paper does not answer; where they began or passed
 * already (`circle`); at an answer from which another chain goes on (`told`); or after too many.
 */
export type ChainEnd =
  | { readonly kind: 'answered'; readonly kinds: readonly AnswerKind[] }
  | { readonly kind: 'part' | 'missing-part'; readonly part: PaperPart; readonly uri: string }
  | { readonly kind: 'missing-paper' | 'other-paper'; readonly paper: PaperId; readonly label: Label }
  | { readonly kind: 'no-such-answer'; readonly paper: PaperId | null; readonly label: Label }
  | { readonly kind: 'circle' | 'told' | 'too-long' };

/** An annex of a paper, or the preface of the government. */
export type PaperPart = Exclude<Referral, AnswerReference>;

/** What one reference of an answer leads to: other answers, one after the other, and what is found at the end. */
export interface Chain {
  /** Empty where the answer refers to a part of its paper, or to what is not here. */
  readonly steps: readonly ChainStep[];
  readonly end: ChainEnd;
}

/** What a reference of an answer leads to; at least one. */
export type Resolve = (at: AnswerAt, referral: Referral) => readonly (ChainStep | ChainEnd)[];
/** What an answer does with a question, each kind once. */
export type KindsOf = (at: AnswerAt) => readonly AnswerKind[];

/** As it was read. */
export const kindsOf: KindsOf = ({ answer }) => [...new Set(answer.kinds.map(({ kind }) => kind))];

/** Kinds that say nothing on the matter by themselves. */
const SILENT: ReadonlySet<AnswerKind> = new Set(['refers-to-answer', 'refers-elsewhere', 'partial', 'reinterpreted']);

/** Whether an answer of these kinds stands for what it refers to, because it says nothing itself. */
export function onlyRefers(kinds: readonly AnswerKind[]): boolean {
  return kinds.every((kind) => SILENT.has(kind));
}

/** How many answers are followed from one, and how many chains are told. */
const MOST_ANSWERS = 64, MOST_CHAINS = 200;

const keyOf = ({ uri, answer }: AnswerAt) => `${answer.span.start} ${uri}`;

/** What the references of an answer lead to, the shortest chains first. What says something itself is not followed further, and no answer twice, so that the work is bounded. */
export function chainsFrom(start: AnswerAt, resolve: Resolve, kindsOf: KindsOf): readonly Chain[] {
  const chains: Chain[] = [], seen = new Set([keyOf(start)]), open: { at: AnswerAt; steps: readonly ChainStep[] }[] = [{ at: start, steps: [] }];
  for (const { at, steps } of open) { // grows meanwhile
    const passed = new Set([start, ...steps.map((step) => step.at)].map(keyOf));
    for (const found of at.answer.refersTo.slice(0, MOST_CHAINS).flatMap((referral) => resolve(at, referral))) {
      if (chains.length === MOST_CHAINS) return chains;
      if ('kind' in found) {
        chains.push({ steps, end: found });
        continue;
      }
      const key = keyOf(found.at), next = [...steps, found], kinds = kindsOf(found.at);
      const end: ChainEnd | null = passed.has(key) ? { kind: 'circle' } : !onlyRefers(kinds) || !found.at.answer.refersTo.length ? { kind: 'answered', kinds } : seen.has(key) ? { kind: 'told' } : open.length === MOST_ANSWERS ? { kind: 'too-long' } : null;
      if (end) chains.push({ steps: next, end });
      else {
        seen.add(key);
        open.push({ at: found.at, steps: next });
      }
    }
  }
  return chains;
}
