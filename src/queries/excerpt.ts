import type { PaperDocument } from '../corpus/document.ts';
import type { Span } from '../model/span.ts';
import { cleanText, readable } from '../text/clean.ts';
import { mendParts } from '../text/mend.ts';

/** A few words of a text with the part that is meant: as a person reads them, on one line. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How many characters stand around the part that is meant. */
const ROOM_BEFORE = 40;
const ROOM_AFTER = 80;
/** How far back and ahead the text is looked at; Markdown marks and line ends go, so it is more than what is shown. */
const REACH = 400;

/** The words around a span, from the same paragraph alone, whole words, with an ellipsis where something is left out. */
export function excerpt({ text, vocabulary }: Pick<PaperDocument, 'text' | 'vocabulary'>, span: Span, roomBefore = ROOM_BEFORE, roomAfter = ROOM_AFTER): Excerpt {
  const start = Math.min(Math.max(span.start, 0), text.length), end = Math.min(Math.max(span.end, start), text.length);
  const left = paragraphStart(text, start), right = paragraphEnd(text, end);
  const clean = cleanText(text.slice(left, right), []);
  const from = clean.offset(start - left), to = Math.max(clean.offset(end - left), from);
  const [before, words, after] = mendParts([oneLine(clean.text.slice(0, from)), readable(clean.text.slice(from, to)), oneLine(clean.text.slice(to))], vocabulary);
  return { before: lastPart(before!, roomBefore), words: words!, after: firstPart(after!, roomAfter) };
}

/** The excerpt as one string. */
export function excerptText({ before, words, after }: Excerpt): string {
  return (before + words + after).trim();
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const BLANK_LINE = /\n[^\S\n]*\n|\f/g;

function paragraphStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH), before = text.slice(from, at);
  let start = 0;
  for (const blank of before.matchAll(BLANK_LINE)) start = blank.index + blank[0].length;
  return from + start;
}

function paragraphEnd(text: string, at: number): number {
  const after = text.slice(at, at + REACH), blank = after.search(BLANK_LINE);
  return at + (blank < 0 ? after.length : blank);
}

function lastPart(text: string, room: number): string {
  const trimmed = text.replace(/^ /, '');
  if (trimmed.length <= room) return trimmed;
  const cut = trimmed.slice(-room), blank = cut.indexOf(' ');
  return `…${blank >= 0 && blank < cut.length - 1 ? cut.slice(blank) : cut}`;
}

function firstPart(text: string, room: number): string {
  const trimmed = text.replace(/ $/, '');
  if (trimmed.length <= room) return trimmed;
  const cut = trimmed.slice(0, room), blank = cut.lastIndexOf(' ');
  return `${blank > 0 ? cut.slice(0, blank + 1) : cut}…`;
}
