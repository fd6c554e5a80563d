import type { Label } from '../model/label.ts';
import { sharedOpening } from './alignment.ts';
import type { Stretch } from './drafts.ts';
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
  /** It asks nothing, but ends as a part of a longer question does ("…, sowie"). */
  readonly continues: boolean;
  /** Below the lead-in ("Wir fragen die Bundesregierung:"), or no paper part has one: 0; below: 1; above it: -1. */
  readonly leadIn: -1 | 0 | 1;
  /** Where only questions stand: in a question paper, or before the first heading of an answer. */
  readonly amongQuestions: boolean;
  /** Where nothing asks and no heading stands, below the divider of a paper that asks above it: numbers mark answers there. */
  readonly amongAnswers: boolean;
  /** Where no question stands: in an annex or behind the closing line. */
  readonly outside: boolean;
  /** It is set in the type of answers, in a paper that sets its questions in another one. */
  readonly inAnswer: boolean;
  /** An item of a list that counts from 1 or a and asks nothing. */
  readonly listed: boolean;
  /** The beginning of its text, by which it is known again when it is printed a second time. */
  readonly opening: Stretch;
  /** Which paper of the file it stands in (a file can hold question paper and answer paper). */
  readonly part: number;
}

export interface ChosenMarker {
  readonly marker: QuestionMarker;
  readonly index: number;
  readonly label: Label;
  readonly pass: number;
}

/** What speaks for and against a marker, in half points. */
const SCORE = {
  asks: 6, opensAsQuestion: 3, keyword: 3, belowLeadIn: 2, aboveLeadIn: -5, outside: -16,
  silent: -4, silentLetter: -3, continues: 4, amongQuestions: 4, listed: -12, inAnswer: -8,
  first: 2, next: 3, nextLetter: 2, skipped: -3, laterStart: -6,
  again: -5, againAlike: 8, againUnlike: -22, againNextPart: 6,
} as const;
/** The share of its worth that a question costs which a chain skips. */
const SKIPPED = 0.8;
/** By how many letters a text is known again, and how many it takes at least. */
const OPENING = 24;
const OPENING_AT_LEAST = 9;
/** How many texts of a number are remembered. */
const PRINTINGS = 6;
/** How many numbers may be missing in between. */
const WIDEST_GAP = 4;
const WIDEST_SUB_GAP = 2;
const PASSES = 3;

/** What a question is called, such as "2.1a": 2, "2.1", "a" and all. */
interface Name {
  readonly top: number;
  readonly stem: Label;
  readonly letter: string;
  readonly label: Label;
}

/** A chain of questions, by its last one. */
interface Chain {
  readonly index: number;
  readonly pass: number;
  readonly name: Name;
  readonly score: number;
  /** What all that asks up to here is worth, chosen or not: what follows pays for the part that it skips. */
  readonly asked: number;
  readonly before: Chain | null;
}

/** The best chains of a pass by how they end. Only the best of each kind is kept: that makes the choice linear. */
class Ends {
  best: Chain | null = null;
  private readonly byTop: (Chain | undefined)[] = [];
  /** By label ("2.1a") and by letter ("a"), and by stem ("2.1") whatever the letter. */
  private readonly byText = new Map<string, Chain>();
  private readonly byStem = new Map<Label, Chain>();
  /** The last one without a letter: what "a)" stands below. */
  stem: Chain | undefined;

  /** @param hasParts whether any question of the paper has a letter or a second number: else nobody asks for labels */
  constructor(private readonly hasParts: boolean) {}

  /** The best one that ends with a top number (2), with a label or with a letter. */
  with(end: number | Label): Chain | undefined {
    return typeof end === 'number' ? this.byTop[end] : this.byText.get(end);
  }

  withStem(stem: Label): Chain | undefined {
    return this.byStem.get(stem);
  }

  add(chain: Chain) {
    const { top, stem, label, letter } = chain.name;
    if (isBetter(chain, this.best)) this.best = chain;
    if (isBetter(chain, this.byTop[top])) this.byTop[top] = chain;
    if (!this.hasParts) return;
    if (isBetter(chain, this.byText.get(label))) this.byText.set(label, chain);
    if (isBetter(chain, this.byStem.get(stem))) this.byStem.set(stem, chain);
    if (!letter) this.stem = chain;
    else if (isBetter(chain, this.byText.get(letter))) this.byText.set(letter, chain);
  }
}

/** Of two chains that are worth the same the later one is better. */
const isBetter = (chain: Chain, old: Chain | null | undefined) => !old || worth(chain) > worth(old) || (worth(chain) === worth(old) && chain.index >= old.index);

/** By what chains are compared that end at different places: the earlier one has still to pay for what it skips up to the later one. */
const worth = (chain: Chain) => chain.score + SKIPPED * chain.asked;

/** A marker with what it is worth of itself. */
interface Candidate {
  readonly marker: QuestionMarker;
  readonly index: number;
  readonly own: number;
  /** Null for a letter alone: that is called by the question before it. */
  readonly name: Name | null;
  readonly part: number;
  /** Whether its number was printed above with the same text or with another; null where that tells nothing. */
  readonly seen: 'alike' | 'unlike' | null;
  readonly amongAnswers: boolean;
  /** What all that asks is worth, above it and with it. */
  readonly askedAbove: number;
  readonly asked: number;
}

/** The chain of questions, in text order; empty where nothing is worth choosing. `text` is the clean text. */
export function chooseQuestions(text: string, markers: readonly QuestionMarker[], evidence: readonly MarkerEvidence[]): ChosenMarker[] {
  const hasParts = markers.some((m) => m.letter !== '' || m.numbers.length > 1), passes = Array.from({ length: PASSES }, () => new Ends(hasParts)), printed = new Map<Label, Stretch[]>();
  let asked = 0;
  markers.forEach((marker, index) => {
    const e = evidence[index]!, name = nameOf(marker), openings = (name && printed.get(name.label)) ?? [], seen = seenAs(text, e, openings, marker.keyword && !e.asks);
    const own = scoreOf(marker, e, seen), askedAbove = asked;
    if (e.asks || e.opensAsQuestion) asked += Math.max(0, own);
    const candidate: Candidate = { marker, index, own, name, part: e.part, seen, amongAnswers: e.amongAnswers, askedAbove, asked };
    for (let pass = PASSES - 1; pass >= 0; pass--) { // downwards: no chain takes a marker twice
      const chain = extend(candidate, pass, passes, evidence);
      if (chain) passes[pass]!.add(chain);
    }
    if (name && e.leadIn >= 0 && !e.outside && !e.listed && openings.length < PRINTINGS) printed.set(name.label, [...openings, e.opening]); // what stands above the lead-in is quoted, and lists ask nothing
  });
  const best = passes.map((ends) => ends.best).reduce((a, b) => (b && isBetter(b, a) ? b : a), null);
  const chosen: ChosenMarker[] = [];
  for (let chain = best; chain; chain = chain.before) chosen.push({ marker: markers[chain.index]!, index: chain.index, label: chain.name.label, pass: chain.pass });
  return chosen.some((c) => evidence[c.index]!.asks || c.marker.keyword) ? chosen.reverse() : [];
}

/** Compares a marker's text with those that were printed under its number. `mayDiffer`: "Frage 3:" may stand above an answer. */
function seenAs(text: string, e: MarkerEvidence, openings: readonly Stretch[], mayDiffer: boolean): Candidate['seen'] {
  const shared = openings.reduce((most, opening) => Math.max(most, sharedOpening(text, opening, e.opening, OPENING)), -1);
  if (shared >= OPENING_AT_LEAST) return 'alike';
  return shared < 0 && openings.length && !mayDiffer && !e.amongAnswers ? 'unlike' : null;
}

function scoreOf(marker: QuestionMarker, e: MarkerEvidence, seen: Candidate['seen']): number {
  const silent = marker.numbers.length ? SCORE.silent : SCORE.silentLetter;
  return (e.asks ? SCORE.asks : silent + (e.continues ? SCORE.continues : 0) + (e.amongQuestions || e.amongAnswers ? SCORE.amongQuestions : 0))
    + (e.opensAsQuestion ? SCORE.opensAsQuestion : 0) + (marker.keyword ? SCORE.keyword : 0) + (e.listed && seen !== 'alike' ? SCORE.listed : 0)
    + (e.leadIn > 0 ? SCORE.belowLeadIn : e.leadIn < 0 ? SCORE.aboveLeadIn : 0) + (e.outside ? SCORE.outside : 0) + (e.inAnswer ? SCORE.inAnswer : 0);
}

function nameOf({ numbers, letter }: QuestionMarker): Name | null {
  const stem = numbers.length === 1 ? String(numbers[0]) : numbers.join('.');
  return numbers.length ? { top: numbers[0]!, stem, letter, label: stem + letter } : null;
}

/** A letter alone belongs to the question before it. */
const below = ({ top, stem }: Name, letter: string): Name => ({ top, stem, letter, label: stem + letter });

/** The best chain that ends with this marker in this pass, or null. Of two that are worth the same the first counts. */
function extend(candidate: Candidate, pass: number, passes: readonly Ends[], evidence: readonly MarkerEvidence[]): Chain | null {
  const { name, index, marker: { numbers: [top, sub], letter } } = candidate, here = passes[pass]!;
  const best = new Choice(candidate.own + (pass > 0 && candidate.seen === 'unlike' ? SCORE.againUnlike : 0), candidate.askedAbove);
  const above = previousLetter(letter);
  if (letter) best.follow(name || above ? here.with((name?.stem ?? '') + above) : here.stem, SCORE.nextLetter); // "4a)" below 4, a letter alone below any
  if (sub !== undefined && sub > 1) {
    for (let gap = 0; gap <= WIDEST_SUB_GAP && sub - 1 > gap; gap++) best.follow(here.withStem(`${top}.${sub - 1 - gap}`), SCORE.next + gap * SCORE.skipped);
  } else if (top !== undefined) {
    if (sub === 1) best.follow(here.with(String(top)), SCORE.next);
    if (letter === '' || letter === 'a') {
      const first = top === 1 ? SCORE.first : SCORE.laterStart; // where the beginning was cut off, a paper starts later
      const earlier = pass > 0 ? passes[pass - 1]!.best : null;
      if (earlier) best.follow(earlier, first + SCORE.again + (candidate.seen === 'alike' || candidate.amongAnswers ? SCORE.againAlike : 0) + (candidate.part !== evidence[earlier.index]!.part ? SCORE.againNextPart : 0));
      else if (pass === 0) best.begin(first);
      for (let gap = 0; gap <= WIDEST_GAP && top - 1 > gap; gap++) best.follow(here.with(top - 1 - gap), SCORE.next + gap * SCORE.skipped);
    }
  }
  const { score, before } = best;
  return score > 0 ? { index, pass, name: name ?? below(before!.name, letter), score, asked: candidate.asked, before } : null;
}

/** The best of what a marker may follow; of two that are worth the same the first. */
class Choice {
  before: Chain | null = null;
  score = 0;

  constructor(private readonly own: number, private readonly askedAbove: number) {}

  follow(chain: Chain | undefined, worth: number) {
    if (!chain) return;
    const score = chain.score + this.own + worth - SKIPPED * (this.askedAbove - chain.asked);
    if (score > this.score) { this.score = score; this.before = chain; }
  }

  begin(worth: number) {
    if (this.own + worth > this.score) { this.score = this.own + worth; this.before = null; }
  }
}

/** "b" stands behind "a", "bb" behind "aa", "a" behind a question without a letter. */
function previousLetter(letter: string): string {
  const before = letter.startsWith('a') ? '' : String.fromCharCode(letter.charCodeAt(0) - 1);
  return letter.length === 2 ? before + before : before;
}
