import { trimSpan } from '../model/span.ts';
import { endOfRepeat, letterFrom, lettersIn, openingOf, sharedOpening, smallLetter } from './alignment.ts';
import type { AnswerHeading } from './answerMarks.ts';
import type { Stretch } from './drafts.ts';
import type { Line } from './lines.ts';

/** Questions that are printed a second time without anything that marks them, and texts that are no such question. */

/** How many letters of a restated question may lie between its text and the heading below it. */
const REST = 3;
const FIRST_LETTERS = 5;
/** How many letters a text above the heading may have: the questions' own and a few more. */
const longest = (letters: number) => Math.ceil(letters * 1.1) + 20;

/**
 * Questions restated without a number above the heading of their answer (Saarland): the lines above the heading, not before `earliest`,
 * that say what the questions said as first printed. Gives their texts, or null.
 */
export function restatedAbove(text: string, lines: readonly Line[], heading: AnswerHeading, known: readonly Stretch[], earliest: number): Stretch[] | null {
  if (tail(text, heading.start) !== tail(text, known.at(-1)!.end)) return null;
  const opening = openingOf(text, known[0]!, FIRST_LETTERS, FIRST_LETTERS);
  let left = longest(known.reduce((sum, stretch) => sum + lettersIn(text, stretch), 0));
  for (let i = heading.line.index - 1; i >= 0 && lines[i]!.start >= earliest; i--) {
    const above = { start: lines[i]!.start, end: heading.start };
    left -= lettersIn(text, lines[i]!);
    if (left < 0) return null;
    const found = opening && openingOf(text, above, FIRST_LETTERS) === opening ? repeatsOf(text, known, above) : null;
    if (found) return found;
  }
  return null;
}

/** The texts of questions that stand one below the other in a stretch and fill it, or null. */
function repeatsOf(text: string, known: readonly Stretch[], { start, end }: Stretch): Stretch[] | null {
  const bodies: Stretch[] = [];
  let at = letterFrom(text, start, end);
  for (const question of known) {
    const behind = endOfRepeat(text, question, at, end);
    if (behind < 0) return null;
    const next = letterFrom(text, behind, end);
    bodies.push(trimSpan(text, { start: at, end: next }));
    at = next;
  }
  return lettersIn(text, { start: at, end }) <= REST ? bodies : null;
}

const TAIL = 4;
const TAIL_REACH = 24;

/** The last letters before an offset, from behind: a cheap look before a dear comparison. */
function tail(text: string, end: number): string {
  let letters = '';
  for (let i = end - 1; i >= 0 && i >= end - TAIL_REACH && letters.length < TAIL; i--) {
    const letter = smallLetter(text.charCodeAt(i));
    if (letter) letters += String.fromCharCode(letter);
  }
  return letters;
}

const OPENING_REACH = 40;

/** Whether a text begins with the letters of a question that is known; a short one may end before. */
export function opensLike(text: string, at: number, { start, end }: Stretch): boolean {
  return sharedOpening(text, { start, end: Math.min(end, start + OPENING_REACH) }, { start: at, end: Math.min(text.length, at + OPENING_REACH) }, 2 * FIRST_LETTERS) >= 0;
}
