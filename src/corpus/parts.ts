import type { Label } from '../model/label.ts';
import { touches, type Span } from '../model/span.ts';
import { firstAtLeast } from '../text/search.ts';
import type { Facts } from './facts.ts';

/** A question or an answer where it is printed, with the numbers that it is about. */
export interface Printed {
  readonly part: 'question' | 'answer';
  readonly labels: readonly Label[];
  readonly span: Span;
}

/** The question or the answer that stands at an offset; null elsewhere. */
export function pairAt(facts: Pick<Facts, 'questions' | 'answers'>, offset: number): Printed | null {
  for (const { label, printings } of facts.questions) {
    const printing = printings.find(({ span }) => touches(span, offset));
    if (printing) return { part: 'question', labels: [label], span: printing.span };
  }
  const answer = facts.answers.find(({ span }) => touches(span, offset));
  return answer ? { part: 'answer', labels: answer.covers, span: answer.span } : null;
}

/** For who asks about many offsets: what `pairAt` finds, by halving. */
export function pairFinder({ questions, answers }: Pick<Facts, 'questions' | 'answers'>): (offset: number) => Printed | null {
  const question = printedIn(questions.flatMap(({ label, printings }) => printings.map(({ span }) => ({ part: 'question', labels: [label], span }))));
  const answer = printedIn(answers.map(({ covers, span }) => ({ part: 'answer', labels: covers, span })));
  return (offset) => question(offset) ?? answer(offset);
}

function printedIn(all: readonly Printed[]): (offset: number) => Printed | null {
  const inOrder = [...all].sort((a, b) => a.span.start - b.span.start), place = placeIn(inOrder.map(({ span }) => span));
  return (offset) => inOrder[place(offset)] ?? null;
}

/** A part of a document with the numbers that it is about. */
export interface Part {
  readonly kind: Printed['part'] | 'government-preface';
  readonly labels: readonly Label[];
  readonly span: Span;
}

/** The question, the answer or the government's preface that stands at an offset; null elsewhere. */
export function partAt(facts: Pick<Facts, 'questions' | 'answers' | 'governmentPreface'>, offset: number): Part | null {
  const preface = facts.governmentPreface.find((span) => touches(span, offset)), pair = preface ? null : pairAt(facts, offset);
  return preface ? { kind: 'government-preface', labels: [], span: preface } : pair && { kind: pair.part, labels: pair.labels, span: pair.span };
}

/** Whether it is the government that speaks. */
export const isSaid = (part: Part | null) => part !== null && part.kind !== 'question';

/** How many of some mentions are the government's, and in how many of its answers and prefaces they stand: what `partAt` tells of each, found by halving, since papers with thousands of both are asked for every mention. */
export function saidCounter(facts: Pick<Facts, 'questions' | 'answers' | 'governmentPreface'>): (mentions: readonly Span[]) => { readonly said: number; readonly parts: number } {
  const preface = placeIn(facts.governmentPreface), question = placeIn(facts.questions.flatMap(({ printings }) => printings.map(({ span }) => span))), answer = placeIn(facts.answers.map(({ span }) => span));
  return (mentions) => {
    let said = 0, parts = 0, last = NOWHERE;
    for (const { start } of mentions) {
      const inPreface = preface(start), inQuestion = inPreface === NOWHERE ? question(start) : NOWHERE, inAnswer = inPreface === NOWHERE && inQuestion === NOWHERE ? answer(start) : NOWHERE;
      const isGovernments = inPreface !== NOWHERE || inAnswer !== NOWHERE, part = inPreface !== NOWHERE ? -2 - inPreface : inAnswer;
      if (isGovernments) said++;
      if (isGovernments && part !== last) parts++;
      last = part;
    }
    return { said, parts };
  };
}

const NOWHERE = -1;

/** Tells the first of some spans that touches an offset, by its place in the order of their starts. */
function placeIn(spans: readonly Span[]): (offset: number) => number {
  const sorted = [...spans].sort((a, b) => a.start - b.start), ends: number[] = [];
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? 0)); // where one encloses others, it goes on behind them
  return (offset) => {
    const at = firstAtLeast(ends, offset);
    return at < sorted.length && sorted[at]!.start <= offset ? at : NOWHERE;
  };
}
