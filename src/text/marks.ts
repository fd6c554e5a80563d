import { codesOf, isBlankCode, isDigitCode } from './characters.ts';

/** Marks that stand in a text for how it looks: Markdown, tags, odd blanks, soft hyphens. They are no part of what it says. */

/** Where such marks may stand; a line without any of these is copied as it is. */
export const MARKED = [/\*/g, /</g, /\\/g, /\|/g, /!\[/g, /\u00ad/g, / {2}/g, /\t/g, /\u00a0/g, /[\u2000-\u200a]/g, /\u202f/g];

const BLANKS = String.raw`\u00a0\u2000-\u200a\u202f\t`;
const ESCAPE = String.raw`(?<![\\:])\\[!-/:-@[\]-\x60{-~]`;
const TAG = String.raw`</?(?:sup|sub|span|br|b|i|u|em|strong|small|p|div|a)(?:\s[^<>]{0,200})?/?>|<!--[^<>]{0,200}-->`;
/** A picture of Markdown. */
export const PICTURE = String.raw`!\[[^\]]{0,300}\]\([^\s)]{0,500}\)`;
const markWith = (more: string) => new RegExp(String.raw`\*{1,3}|\u00ad|[ ${BLANKS}${more}]{2,}|[${BLANKS}${more}]|${ESCAPE}|${TAG}| ?${PICTURE}`, 'g');
const MARK = markWith('');
/** In the row of a table the pipes are marks too. */
const MARK_IN_ROW = markWith('|');
/** Marks of headings, quotations and lists in front of a line, and the pipe in front of a row. */
const LEAD = /^(?:#{1,6}\s+|>\s?)+|^[-*+]\s+(?=(?:\d|[a-z]{1,2}\\?[.)]|\*))/;
const LEAD_OF_ROW = /^\|\s*/;
const LEADS = codesOf('#>+-');
const PIPE = '|'.charCodeAt(0), BACKSLASH = '\\';
/** Marks in whose place a blank stands, where text stands on both sides. */
const BLANK_MARK = /[\s|]$|^<br/;
/** The line below the head of a table. Where a text has one, lines that begin with a pipe are rows of tables. */
const RULE = /^\|(?:\s{0,9}:?-+:?\s{0,9}\|)*(?:\s{0,9}:?-+:?)?$/;

/** Whether a line may hold a mark in front. */
export function mayOpenMarked(original: string, start: number): boolean {
  return LEADS[original.charCodeAt(start)] === 1 && (start === 0 || /[\n\r\u2028\u2029]/.test(original[start - 1]!));
}

export function opensWithPipe(original: string, start: number): boolean {
  return original.charCodeAt(start) === PIPE;
}

/** Whether a line is the rule below the head of a table of Markdown. */
export function isTableRule(line: string): boolean {
  return line.length > 2 && RULE.test(line);
}

/** Takes what a line says, in pieces. */
export interface Pieces {
  copy(start: number, end: number): void;
  /** One character in the place of the original's character at an offset. */
  put(character: string, at: number): void;
}

/** Hands on a line of the original without its marks, with single blanks. */
export function withoutMarks(original: string, start: number, end: number, isRow: boolean, emphasis: Emphasis, pieces: Pieces) {
  const line = original.slice(start, end), text = isRow && line.endsWith('|') ? line.slice(0, -1).trimEnd() : line, mark = isRow ? MARK_IN_ROW : MARK;
  const first = (isRow ? LEAD_OF_ROW : LEAD).exec(text)?.[0].length ?? 0;
  let at = mark.lastIndex = first;
  for (let m = mark.exec(text); m; m = mark.exec(text)) {
    const [found] = m, behind = m.index + found.length;
    if (found.startsWith('*') && !emphasis.isMark(text.charCodeAt(m.index - 1), text.charCodeAt(behind))) continue;
    pieces.copy(start + at, start + m.index);
    at = found.startsWith(BACKSLASH) ? m.index + 1 : behind; // what is escaped is text
    if (at === behind && BLANK_MARK.test(found) && m.index > first && behind < text.length) pieces.put(' ', start + m.index);
  }
  pieces.copy(start + at, start + text.length);
}

/** Tells marks of emphasis from other stars ("Bürger*innen"). They may close on a later line of the paragraph. */
export class Emphasis {
  private open = 0;

  endParagraph() { this.open = 0; }

  /** Whether stars between two characters (NaN at the ends of the line) open or close emphasis; a closing mark may have lost its opening one. */
  isMark(before: number, after: number): boolean {
    const beforeGap = isGap(after);
    if ((isGap(before) || OPENERS[before] === 1) && !beforeGap) { this.open++; return true; }
    const closes = (beforeGap || CLOSERS[after] === 1 || CLOSERS[before] === 1) && (this.open > 0 || SENTENCE_ENDS[before] === 1 || isDigitCode(before));
    if (closes) this.open = Math.max(0, this.open - 1);
    return closes;
  }
}

const isGap = (code: number) => isBlankCode(code) || Number.isNaN(code);
const OPENERS = codesOf('(„"“»:|>'), CLOSERS = codesOf('.,;:!?)“"«|<'), SENTENCE_ENDS = codesOf('.?!:)');
