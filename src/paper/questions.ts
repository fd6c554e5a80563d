import type { Label } from '../model/label.ts';
import type { QuestionMarker } from './markers.ts';

/**
 * Chooses, among everything that looks like a question's number, the sequence that a paper really asks: the best chain by scores
 * that can be explained. A paper may print its questions twice (question paper, then above each answer): that is a second pass of the chain.
 */

/** What is known of a marker before the choice. */
export interface MarkerEvidence {
  /** A question mark stands in its text. */
  readonly asks: boolean;
  /** It begins as questions do ("Wie viele", "Ist", "Falls ja"). */
  readonly opensAsQuestion: boolean;
  /** It ends as a part of a longer question does ("…, sowie"). */
  readonly continues: boolean;
  /** Below the lead-in ("Wir fragen die Bundesregierung:"), or no paper part has one: 0; below: 1; above it: -1. */
  readonly leadIn: -1 | 0 | 1;
  /** Where only questions stand: in a question paper, or before the first heading of an answer. */
  readonly amongQuestions: boolean;
  /** Where nothing asks and no heading stands, below the divider of a paper that asks above it: numbers mark answers there. */
  readonly amongAnswers: boolean;
  /** Where no question stands: in an annex or behind the closing line. */
  readonly outside: boolean;
  /** A short prefix of its text, to know it again when it is printed a second time. */
  readonly opening: string;
  /** Which paper of the file it stands in (a file can hold question paper and answer paper). */
  readonly part: number;
}

export interface ChosenMarker {
  readonly marker: QuestionMarker;
  readonly index: number;
  readonly label: Label;
  readonly pass: number;
}

const SCORE = {
  asks: 3, opensAsQuestion: 1.5, keyword: 1.5, belowLeadIn: 1, aboveLeadIn: -2.5, outside: -8,
  silent: -2, silentLetter: -1.5, continues: 2, amongQuestions: 2,
  first: 1, next: 1.5, nextLetter: 1, skipped: -1.5, laterStart: -3,
  again: -2.5, againAlike: 4, againNextPart: 3,
} as const;
const WIDEST_GAP = 4;
const PASSES = 3;

interface Node {
  readonly index: number;
  readonly pass: number;
  readonly numbers: readonly number[];
  readonly letter: string;
  readonly score: number;
  readonly before: Node | null;
}

/** The best chain seen so far, by how it ends. Only the best of each kind is kept: that makes the choice linear. */
class Ends {
  readonly byTop = new Map<number, Node>();
  readonly byLabel = new Map<string, Node>();
  readonly byLetter = new Map<string, Node>();
  any: Node | null = null;

  add(node: Node) {
    const better = (old: Node | undefined | null) => !old || node.score >= old.score;
    const top = node.numbers[0]!, label = labelOf(node);
    if (better(this.byTop.get(top))) this.byTop.set(top, node);
    if (better(this.byLabel.get(label))) this.byLabel.set(label, node);
    if (better(this.byLetter.get(node.letter))) this.byLetter.set(node.letter, node);
    if (better(this.any)) this.any = node;
  }
}

const labelOf = (node: { numbers: readonly number[]; letter: string }): Label => node.numbers.join('.') + node.letter;

/** The chain of questions, in text order; empty where nothing is worth choosing. */
export function chooseQuestions(markers: readonly QuestionMarker[], evidence: readonly MarkerEvidence[]): ChosenMarker[] {
  const ends = Array.from({ length: PASSES }, () => new Ends());
  const printed = new Map<string, true>();
  let best: Node | null = null;
  markers.forEach((marker, index) => {
    const e = evidence[index]!, own = scoreOf(marker, e);
    const key = `${marker.numbers.join('.')}${marker.letter}:${e.opening}`;
    const alike = e.opening.length > 8 && printed.has(key);
    const nodes: Node[] = [];
    for (let pass = 0; pass < PASSES; pass++) {
      const node = extend(marker, index, pass, own, ends, evidence, alike);
      if (node && node.score > 0) nodes.push(node);
    }
    for (const node of nodes) {
      ends[node.pass]!.add(node);
      if (!best || node.score >= best.score) best = node;
    }
    printed.set(key, true);
  });
  const chain: ChosenMarker[] = [];
  for (let node = best as Node | null; node; node = node.before) chain.push({ marker: markers[node.index]!, index: node.index, label: labelOf(node), pass: node.pass });
  chain.reverse();
  return chain.some((c) => evidence[c.index]!.asks || c.marker.keyword) ? chain : [];
}

function scoreOf(marker: QuestionMarker, e: MarkerEvidence): number {
  const silent = marker.numbers.length ? SCORE.silent : SCORE.silentLetter;
  return (e.asks ? SCORE.asks : silent + (e.continues ? SCORE.continues : 0) + (e.amongQuestions || e.amongAnswers ? SCORE.amongQuestions : 0))
    + (e.opensAsQuestion ? SCORE.opensAsQuestion : 0) + (marker.keyword ? SCORE.keyword : 0)
    + (e.leadIn > 0 ? SCORE.belowLeadIn : e.leadIn < 0 ? SCORE.aboveLeadIn : 0) + (e.outside ? SCORE.outside : 0);
}

/** The best chain that ends with this marker in this pass. */
function extend(marker: QuestionMarker, index: number, pass: number, own: number, ends: readonly Ends[], evidence: readonly MarkerEvidence[], alike: boolean): Node | null {
  const here = ends[pass]!, [top, sub] = marker.numbers;
  let best: Node | null = null;
  const offer = (before: Node | null | undefined, bonus: number, numbers: readonly number[] = marker.numbers) => {
    if (before === undefined || (before && before.index === index)) return;
    const score = (before?.score ?? 0) + own + bonus;
    if (!best || score > best.score) best = { index, pass, numbers, letter: marker.letter, score, before };
  };
  const opens = (bonus: number) => { // the first question of a pass
    if (pass === 0) offer(null, bonus);
    else if (ends[pass - 1]!.any) offer(ends[pass - 1]!.any, bonus + SCORE.again + (alike || evidence[index]!.amongAnswers ? SCORE.againAlike : 0) + (evidence[index]!.part !== evidence[ends[pass - 1]!.any!.index]!.part ? SCORE.againNextPart : 0));
  };
  if (top === undefined) { // a letter alone belongs to the question before it
    const before = marker.letter === 'a' || marker.letter === 'aa' ? here.byLetter.get('') : here.byLetter.get(previousLetter(marker.letter));
    if (before) offer(before, SCORE.nextLetter, before.numbers);
    return best;
  }
  if (marker.letter) { // "4a)"
    const stem = marker.numbers.join('.');
    if (marker.letter === 'a') offer(here.byLabel.get(stem), SCORE.nextLetter);
    else offer(here.byLabel.get(stem + previousLetter(marker.letter)), SCORE.nextLetter);
  }
  if (sub !== undefined && sub > 1) {
    offer(here.byLabel.get(`${top}.${sub - 1}`), SCORE.next);
    for (let gap = 1; gap <= 2 && sub - 1 - gap > 0; gap++) offer(here.byLabel.get(`${top}.${sub - 1 - gap}`), SCORE.next + gap * SCORE.skipped);
    return best;
  }
  if (sub === 1) offer(here.byLabel.get(String(top)), SCORE.next);
  if (marker.letter && marker.letter !== 'a') return best;
  if (top === 1) opens(SCORE.first);
  else opens(SCORE.laterStart); // the beginning was cut off
  for (let gap = 0; gap <= WIDEST_GAP && top - 1 - gap > 0; gap++) offer(here.byTop.get(top - 1 - gap), SCORE.next + gap * SCORE.skipped);
  return best;
}

function previousLetter(letter: string): string {
  const before = String.fromCharCode(letter.charCodeAt(0) - 1);
  return letter.length === 2 ? before + before : before;
}
