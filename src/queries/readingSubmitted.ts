import type { PaperDocument } from '../corpus/document.ts';
import type { ZoneKind } from '../model/paper.ts';
import { paperIdParts } from '../model/paperId.ts';
import type { Span } from '../model/span.ts';
import { cleanText } from '../text/clean.ts';

/** The question paper in a file that holds the answer paper too: its questions, and often its preface, are printed again there. */
export interface Submitted {
  /** The whole question paper. */
  readonly span: Span;
  /** What is printed again or only leads to it; other passages stand where they stand. */
  readonly zones: readonly { readonly kind: ZoneKind; readonly span: Span }[];
}

const HEADS: ReadonlySet<ZoneKind> = new Set(['letterhead', 'head']);
const APART: ReadonlySet<ZoneKind> = new Set(['furniture', 'footnote']);

/** The question paper that stands before the answer paper in the same file; null where there is none. */
export function submittedIn({ text, paper: { zones, questions, answers, head } }: PaperDocument): Submitted | null {
  const asked = first(questions.flatMap(({ printings }) => printings.map(({ span }) => span.start))), answered = first(answers.map(({ heading, spans }) => (heading ?? spans[0])?.start ?? Infinity));
  const number = head.answerPaper !== head.questionPaper && head.answerPaper !== null ? paperIdParts(head.answerPaper) : null;
  const end = number && zones.find(({ kind, span }) => HEADS.has(kind) && span.start > asked && text.slice(span.start, span.end).includes(`${number.term}/${number.number}`))?.span.start;
  if (!end || answered < end) return null;
  const later = zones.filter(({ kind, span }) => kind === 'preface' && span.start >= end).map(({ span }) => lettersOf(text, span)).join(''), title = head.title === null ? '' : letters(head.title);
  const isAgain = (span: Span) => later.includes(withoutOpening(lettersOf(text, span), title));
  const before = zones.filter(({ kind, span }) => span.start < end && !APART.has(kind));
  return { span: { start: before[0]?.span.start ?? 0, end }, zones: before.filter(({ kind, span }) => kind !== 'preface' || isAgain(span)) };
}

/** How long the title is that a passage repeats at its beginning, in characters of the clean text; 0 where it begins with other words. */
export function titleLength(passage: string, title: string | null): number {
  const wanted = letters(title ?? '');
  if (!wanted) return 0;
  let at = 0;
  for (const { 0: letter, index } of passage.matchAll(/[\p{L}\p{N}]/gu)) {
    if (letter.toLowerCase() !== wanted[at]) return 0;
    if (++at === wanted.length) return /^[ \t]*\n/.test(passage.slice(index + 1)) ? index + 1 : 0;
  }
  return 0;
}

const first = (offsets: readonly number[]) => offsets.reduce((least, offset) => Math.min(least, offset), Infinity);
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
const lettersOf = (text: string, { start, end }: Span) => letters(cleanText(text.slice(start, end)).text);
const withoutOpening = (text: string, opening: string) => (text.startsWith(opening) ? text.slice(opening.length) : text);
