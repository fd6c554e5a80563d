import { isBlankCode, isDigitCode } from './characters.ts';
import type { PrintedNumber, Word } from './form.ts';

/** No series of papers, documents or acts has longer numbers. */
const MOST_DIGITS = 6;

/**
 * The number whose slash stands at an offset, or null: dates ("24./25. Oktober"), numbers with more slashes ("01131/89/19")
 * and decimals are none. One blank is allowed on each side of the slash and inside the second number ("19 /10 041").
 */
export function numberAround(text: string, slash: number): PrintedNumber | null {
  let i = slash - 1;
  if (isBlank(text.charCodeAt(i))) i--;
  const leftEnd = i + 1;
  while (leftEnd - i <= MOST_DIGITS + 1 && isDigitCode(text.charCodeAt(i))) i--;
  const start = i + 1;
  if (start === leftEnd || leftEnd - start > MOST_DIGITS || glued(text, i, -1)) return null;
  let k = slash + 1;
  if (isBlank(text.charCodeAt(k))) k++;
  const rightStart = k;
  while (k - rightStart <= MOST_DIGITS + 1 && isDigitCode(text.charCodeAt(k))) k++;
  if (k === rightStart || k - rightStart > MOST_DIGITS) return null;
  let right = text.slice(rightStart, k);
  if (right.length <= 2 && threeDigitsBehindBlank(text, k)) { // "17/13 032"; no series reaches six digits
    right += text.slice(k + 1, k + 4);
    k += 4;
  }
  if (glued(text, k, 1)) return null;
  return { start, end: k, left: text.slice(start, leftEnd), right, word: wordEndingAt(text, start) };
}

/** The longest word that is looked at; "Landtagsdrucksachennummer:" has 26 letters. */
const LONGEST_WORD = 34;

/** The run of characters without blanks that ends before an offset, blanks between skipped; null if there is none. */
export function wordEndingAt(text: string, at: number): Word | null {
  let end = at;
  while (end > 0 && at - end < 4 && isBlankCode(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && !opensWord(text.charCodeAt(start - 1))) start--;
  return start === end ? null : { word: text.slice(start, end), start };
}

const OPENERS: ReadonlySet<number> = new Set([...'([{„“”"»«‚‘\'/–—'].map((mark) => mark.charCodeAt(0)));

function opensWord(code: number): boolean {
  if (code >= 97 && code <= 122) return false; // most are small letters
  return isBlankCode(code) || OPENERS.has(code);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}

function threeDigitsBehindBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) === 32 && isDigitCode(text.charCodeAt(at + 1)) && isDigitCode(text.charCodeAt(at + 2)) && isDigitCode(text.charCodeAt(at + 3)) && !isDigitCode(text.charCodeAt(at + 4));
}

/** Whether a character joins a number with another one: "1/2/3", "1.364/2", "44-9500/2". */
function glued(text: string, at: number, direction: 1 | -1): boolean {
  const mark = text.charCodeAt(at);
  return (mark === 47 || mark === 44 || mark === 46 || mark === 45) && isDigitCode(text.charCodeAt(at + direction));
}
