import { expandLabels } from '../citations/labelList.ts';
import { placeOf, type Label } from '../model/label.ts';
import { trimSpan } from '../model/span.ts';
import { codesOf, isDigitCode } from '../text/characters.ts';
import { endOfRepeat } from './alignment.ts';
import { jointSentence } from './answerMarks.ts';
import type { Stretch } from './drafts.ts';
import { opensAsQuestion, partEnd, questionEnd } from './sentences.ts';

/** Where the text of a question ends. */

export interface QuestionEnd {
  readonly at: number;
  /** Another boundary would be nearly as good. */
  readonly uncertain: boolean;
}

/** How far below a question mark another one makes the boundary doubtful. */
const DOUBT = 300;

/**
 * Where the question in front of an unmarked answer ends: where its text as first printed ends, else where its type does (`endOfType`, -1 where that tells nothing),
 * else by its question mark. Null: nowhere in the gap.
 */
export function endOfQuestion(text: string, gap: Stretch, known: Stretch | undefined, endOfType = -1): QuestionEnd | null {
  const again = known ? endOfRepeat(text, known, gap.start, text.length) : -1;
  if (again >= 0 && again <= gap.end) return { at: Math.min(gap.end, again + MARKS_BEHIND.exec(text.slice(again, again + MARKS_REACH))![0].length), uncertain: false };
  if (endOfType >= 0) return { at: endOfType, uncertain: false };
  const end = questionEnd(text, gap.start, gap.end);
  if (end >= 0) return { at: end, uncertain: text.slice(end, Math.min(end + DOUBT, gap.end)).includes('?') };
  const part = partEnd(text, gap.start, gap.end);
  if (part >= 0) return { at: part, uncertain: true };
  const start = trimSpan(text, gap).start, paragraph = text.slice(start, gap.end).indexOf('\n\n'), joint = jointSentence(text, gap.start, gap.end);
  if (joint && (paragraph < 0 || joint.start < start + paragraph)) return { at: Math.max(gap.start, text.lastIndexOf('\n', joint.start)), uncertain: true };
  return paragraph >= 0 ? { at: start + paragraph, uncertain: true } : null;
}

/** What stands behind the last letter of a question: its marks, and one that a stray blank moved away. */
const MARKS_BEHIND = /^[^\s\p{L}\d]*(?:\s+[?)])?/u;
const MARKS_REACH = 11;

/** The number of a page behind a question that stands in a table of contents. */
const CONTENTS_PAGE = /\?(\s\d{1,3})$/;
const LONGEST_PAGE = 5;

/** A short line below a question that ends with its mark is the title of the next questions. */
const TITLE_BELOW = /[?)]\s*\n\s*(\p{Lu}[^\n?.!:;,()]{2,80})$/u;
const LONGEST_TITLE = 90;

/**
 * A question among questions goes on to the next one; below the last one names and places may follow, which are no question.
 * Titles that stand between the questions are added to `titles`.
 */
export function listedQuestion(text: string, gap: Stretch, isLast: boolean, titles: Set<string>): Stretch {
  const body = trimSpan(text, gap), { start } = body;
  let { end } = body;
  const title = isLast ? null : titleBelow(text, body), mark = isLast ? questionEnd(text, start, end) : -1;
  if (title) { titles.add(title); end = trimSpan(text, { start, end: end - title.length }).end; }
  if (mark >= 0 && /^\s*\n/.test(text.slice(mark, end))) end = mark;
  if (QUOTES[text.charCodeAt(end - 1)] === 1 && text[end - 2] === '?' && !/[„“"]/.test(text.slice(start, end - 1))) end--; // the list is quoted as a whole
  const page = isDigitCode(text.charCodeAt(end - 1)) ? CONTENTS_PAGE.exec(text.slice(Math.max(start, end - LONGEST_PAGE), end)) : null;
  return { start, end: page ? end - page[1]!.length : end };
}

const QUOTES = codesOf('“”"');
const TITLE_ENDS_NOT = codesOf('?.!:;,()');

function titleBelow(text: string, { start, end }: Stretch): string | null {
  const title = TITLE_ENDS_NOT[text.charCodeAt(end - 1)] === 1 ? null : TITLE_BELOW.exec(text.slice(Math.max(start, end - LONGEST_TITLE), end));
  return title && !opensAsQuestion(title[1]!) ? title[1]! : null;
}

/** How many lines above its end an answer may hold the sentence that says what is answered below. */
const JOINT_LINES = 3;
const SENTENCE_ENDS = codesOf('.:!)“”"');

/** Hesse says above the questions which of them are answered together: that is no part of the answer before, which is `label`'s. */
export function withoutJointBelow(text: string, body: Stretch, order: readonly Label[], label: Label): Stretch {
  let at = text.lastIndexOf('\n', body.end - 1);
  for (let n = 0; at > body.start && n < JOINT_LINES; at = text.lastIndexOf('\n', at - 1), n++) {
    const joint = SENTENCE_ENDS[text.charCodeAt(at - 1)] === 1 ? jointSentence(text, at, body.end) : null;
    if (!joint || !/^[^.]{0,300}\.?$/.test(text.slice(joint.start, body.end).trim())) continue;
    const asked = order.slice(0, placeOf(order, label) + 1);
    if (!expandLabels(joint.items, asked).some((l) => asked.includes(l))) return trimSpan(text, { start: body.start, end: at });
  }
  return body;
}
