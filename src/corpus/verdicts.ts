import { ANSWER_KINDS, type AnswerKind } from '../model/answerKind.ts';
import { compareLabels, type Label } from '../model/label.ts';
import { paperIdParts, paperKey, PARLIAMENTS, type PaperId } from '../model/paperId.ts';
import { bareText, likeness, LikeTexts } from '../text/likeness.ts';
import { byCodeUnits } from '../text/lists.ts';
import { firstWords } from './facts.ts';

/**
 * What people judge answers to be. What Anfrage finds is a suggestion; who confirms or changes it writes a verdict. Verdicts stand in files that several share
 * (`verdictsText.ts` reads, `verdictsEdits.ts` writes them), one for each question, and find it again by the paper's number, the question's label and the first
 * words of both.
 */

/** The question that a verdict is about. */
export interface VerdictKey {
  /** The number of the paper that asks, or that of the answer where nobody knows it; of a text without a number the name of its file. */
  readonly paper: PaperId | string;
  readonly label: Label;
}

export interface Verdict extends VerdictKey {
  /** At least one, in the order of ANSWER_KINDS. */
  readonly kinds: readonly AnswerKind[];
  /** What Anfrage had found when that was judged; empty where the file does not say. */
  readonly found: readonly AnswerKind[];
  readonly note: string | null;
  readonly tags: readonly string[];
  readonly by: string | null;
  /** A day or a point in time, as ISO 8601 writes them. */
  readonly at: string | null;
  /** The first words of both, as they were; null where the file does not say: then the label alone counts. */
  readonly question: string | null;
  readonly answer: string | null;
}

/** How many characters of a question and an answer a verdict keeps: no more than facts hold. */
const WORDS = 120;

/** The words of a question or an answer as verdicts keep them. */
export function keptWords(text: string): string | null {
  return firstWords(text, WORDS) || null;
}

/** Whether the verdict only agrees with what was found; null where nobody knows what that was. */
export function confirms({ kinds, found }: Pick<Verdict, 'kinds' | 'found'>): boolean | null {
  return found.length ? inOrder(kinds).join() === inOrder(found).join() : null;
}

/** Kinds once each, in the order in which files have them. */
export function inOrder(kinds: readonly AnswerKind[]): readonly AnswerKind[] {
  return ANSWER_KINDS.filter((kind) => kinds.includes(kind));
}

/** What tells whether two verdicts are about the same question. */
export function verdictKey({ paper, label }: VerdictKey): string {
  return `${paperKey(paper)}\n${label}`;
}

/** The order of verdicts in a file: papers by parliament, term and number, then other names; questions as they are counted. */
export function compareVerdicts(a: VerdictKey, b: VerdictKey): number {
  const [one, other] = [paperIdParts(a.paper), paperIdParts(b.paper)];
  const byPaper = one && other ? PARLIAMENTS.indexOf(one.parliament) - PARLIAMENTS.indexOf(other.parliament) || one.term - other.term || one.number - other.number : Number(!one) - Number(!other);
  return byPaper || byCodeUnits(a.paper, b.paper) || compareLabels(a.label, b.label);
}

/** Two verdicts on one question: the one that counts and the older one. */
export interface Double {
  readonly counts: Verdict;
  readonly other: Verdict;
}

export interface Verdicts {
  /** One for each question, in order. */
  readonly verdicts: readonly Verdict[];
  /** What else was judged of the same questions, in order. A verdict that stands in two files in the same words is told once. */
  readonly doubles: readonly Double[];
}

/** The verdicts of several files as one, in whatever order they come: of two on one question the newer one counts, and both are told. */
export function combineVerdicts(files: readonly (readonly Verdict[])[]): Verdicts {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of files.flat()) {
    const key = verdictKey(verdict), group = groups.get(key) ?? [];
    groups.set(key, group);
    if (!group.some((other) => textOf(other) === textOf(verdict))) group.push(verdict);
  }
  const all = [...groups.values()].map((group) => group.sort(byAge)).sort(([a], [b]) => compareVerdicts(a!, b!));
  return { verdicts: all.map(([counts]) => counts!), doubles: all.flatMap(([counts, ...others]) => others.map((other) => ({ counts: counts!, other }))) };
}

/** The newer one first; of two that are equally old, or undated, by what they say, so that the order of files does not matter. */
export function byAge(a: Verdict, b: Verdict): number {
  return timeOf(b) - timeOf(a) || byCodeUnits(textOf(a), textOf(b));
}

/** An undated one is older than all others. */
const timeOf = ({ at }: Verdict) => (at === null ? 0 : Date.parse(/T[^Z+-]*$/.test(at) ? `${at}Z` : at));

const textOf = ({ paper, label, kinds, found, note, tags, by, at, question, answer }: Verdict) => JSON.stringify([paper, label, kinds, found, note, tags, by, at, question, answer]);

/** A question of a paper as it is now, with its answer; "" where there is none. */
export interface JudgedQuestion {
  readonly label: Label;
  readonly question: string;
  readonly answer: string;
}

/**
 * What became of a verdict. `settled`: question and answer are what they were, but for small edits. `moved`: the same under another number. `changed`: the question
 * is here, and its answer says something else. `lost`: the paper no longer asks it.
 */
export type Settled =
  | { readonly state: 'settled' | 'moved' | 'changed'; readonly verdict: Verdict; readonly label: Label }
  | { readonly state: 'lost'; readonly verdict: Verdict; readonly label: null };

/** From how alike they are two texts are the same, and how alike where not even the number agrees. */
const SAME = 0.7, SAME_ELSEWHERE = 0.85;
/** How many verdicts of a paper are looked for by what is merely like their words. */
const MOST_SOUGHT = 2000;

/** Finds the verdicts of a paper again in the paper as it is now: each question has one at most, and each verdict is told, in their order. @param verdicts on this paper alone, one for each question */
export function settle(verdicts: readonly Verdict[], questions: readonly JudgedQuestion[]): readonly Settled[] {
  const asked = new Map(questions.map((one) => [one.label, { ...one, bare: bareOf(one.question), said: bareOf(one.answer) }])), taken = new Map<Verdict, Label>();
  const free = new Set(asked.keys()), left = new Set(verdicts), wanted = new Map(verdicts.map((verdict) => [verdict, bareOf(verdict.question ?? '')]));
  const take = (verdict: Verdict, label: Label) => {
    taken.set(verdict, label);
    free.delete(label);
    left.delete(verdict);
  };
  const whereIs = (fits: (verdict: Verdict) => Label | null) => {
    for (const verdict of [...left]) {
      const label = fits(verdict);
      if (label !== null && free.has(label)) take(verdict, label);
    }
  };
  const byWords = new Map<string, Label | null>(); // null: asked twice in the same words
  for (const { bare, label } of asked.values()) byWords.set(bare, byWords.has(bare) ? null : label);
  const hasWords = (verdict: Verdict) => wanted.get(verdict)! !== '';
  const likenessAt = (verdict: Verdict, label: Label) => likeness(wanted.get(verdict)!, asked.get(label)!.bare);
  whereIs((verdict) => (asked.has(verdict.label) && (!hasWords(verdict) || asked.get(verdict.label)!.bare === wanted.get(verdict)) ? verdict.label : null));
  whereIs((verdict) => (hasWords(verdict) ? byWords.get(wanted.get(verdict)!) ?? null : null));
  whereIs((verdict) => (asked.has(verdict.label) && likenessAt(verdict, verdict.label) >= SAME ? verdict.label : null));
  const sought = new Set([...left].filter(hasWords).slice(0, MOST_SOUGHT)), open = [...free], texts = sought.size ? new LikeTexts(open.map((label) => asked.get(label)!.bare)) : null;
  whereIs((verdict) => {
    let best: Label | null = null, most = SAME_ELSEWHERE;
    if (texts && sought.has(verdict)) texts.to(wanted.get(verdict)!).forEach((like, place) => {
      const label = open[place]!;
      if (like < most || !free.has(label)) return;
      best = like > most ? label : null; // two are equally alike
      most = like;
    });
    return best;
  });
  return verdicts.map((verdict): Settled => {
    const label = taken.get(verdict);
    if (label === undefined) return { state: 'lost', verdict, label: null };
    const isSame = verdict.answer === null || likeness(bareOf(verdict.answer), asked.get(label)!.said) >= SAME;
    return { state: !isSame ? 'changed' : label === verdict.label ? 'settled' : 'moved', verdict, label };
  });
}

const bareOf = (text: string) => bareText(firstWords(text, WORDS));
