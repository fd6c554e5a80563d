import { LineForm } from '../text/lineForm.ts';
import type { Line } from './lines.ts';
import type { Pairs } from './pairs.ts';
import type { Sequence } from './sequence.ts';

/** Whether a text is an inquiry or an answer to one, by what it prints: evidence that is weighed, never a file name. */

const KIND_LINE = new LineForm('UuAaKkGgSsMmDdBb', /^(?:und\s+|auf\s+die\s+)?(?:Kleine|Große|Schriftliche|Mündliche|Dringliche|Berichts-?)\s?(?:n\s)?Anfragen?\b|^(?:ANFRAGE|Anfrage)(?:$|\s+de[rs]\s+Abgeordneten)|^(?:BETREFF|Betreff|Betr\.?):?\s+(?:Kleine|Große|Schriftliche)\s+Anfrage/i);
const NUMBER_LINE = /(?:^|\s|-)(?:Bundestags|Landtags)?-?(?:Drucksache|Drs\.)\s*(?:Nr\.\s*)?\d{1,2}\s?\/\s?\d/i;
const HEAD_LINES = 70;
const LONGEST = 160;
const ENOUGH = 4;

/** A paper that lost its line ends: its kind, what it asks whom, and a first number. */
const FLATTENED_INQUIRY = /(?:Kleine|Große|Schriftliche) Anfrage[^]{0,6000}?frag(?:e|en)\s(?:(?:ich|wir)\s)?(?:die|den)\s[^:]{3,60}:\s(?:1[.)]|Frage 1)/;
const FLATTENED = 3;
const FLATTENED_REACH = 8000;

/** Whether a text has the head of an inquiry, whatever stands below it: the kind of paper and its number on lines of their own. */
export function hasInquiryHead(lines: readonly Line[]): boolean {
  if (lines.length > 0 && lines.length <= FLATTENED) return FLATTENED_INQUIRY.test(lines[0]!.text.slice(0, FLATTENED_REACH)); // without line ends nothing tells a number in a sentence from a question's
  const { kind, number } = headEvidence(lines);
  return kind && number;
}

/** Whether lines of their own at the top print the kind of an inquiry and the number of a paper. */
function headEvidence(lines: readonly Line[]): { readonly kind: boolean; readonly number: boolean } {
  const head = lines.slice(0, HEAD_LINES).filter((line) => line.text.length < LONGEST);
  return { kind: head.some((line) => KIND_LINE.fits(line)), number: head.some((line) => line.slash && NUMBER_LINE.test(line.text)) };
}

/** Weighs the evidence. A news article that quotes an inquiry has neither numbered questions nor a head. */
export function isInquiry(lines: readonly Line[], sequence: Sequence, pairs: Pairs): boolean {
  const numbered = pairs.questions.length, answered = pairs.answers.length;
  if (numbered === 0) return false;
  const { kind, number } = headEvidence(lines);
  const score = (kind ? 2 : 0) + (number ? 1 : 0)
    + (sequence.stops.some((s) => s.kind === 'lead-in') ? 2 : 0)
    + (sequence.stops.some((s) => s.kind === 'preface' || s.kind === 'government-preface') ? 1 : 0)
    + (numbered >= 3 ? 2 : 1) + (pairs.answers.some((a) => a.heading) ? 2 : answered > 0 ? 1 : 0);
  return score >= ENOUGH;
}
