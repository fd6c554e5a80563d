import { codesOf, isBlankCode, isDigitCode } from '../text/characters.ts';
import { matchAt, type PrintedNumber, type Word } from './form.ts';

/**
 * A number with a slash, read at its slash. Groups: left, right, a third part of two digits ("100/1/26"). No series has longer numbers than six
 * digits. Dates ("24./25. Oktober"), numbers with more slashes ("1/2/3/4"), decimals and file numbers ("44-9500/2") are none; a hyphen may
 * join two numbers ("18/1-18/4").
 */
const NUMBER = /(?<=(?<!\d|\d[/.,]|(?<![\d/])\d{1,6}-)(\d{1,6})[ \n]?)\/[ \n]?(\d{1,2} \d{3}(?!\d)|\d{1,6})(?!\d)(?:\/(\d\d)(?![\d/]))?(?![/.,]\d|-\d{1,6}(?!\d|\s?\/))/y;

/** The number whose slash stands at an offset, or null. One blank is allowed on each side of the slash and inside the second number ("19 /10 041"). */
export function numberAround(text: string, slash: number): PrintedNumber | null {
  const m = matchAt(NUMBER, text, slash);
  if (!m) return null;
  const left = m[1]!, right = m[2]!, start = slash - left.length - (isDigitCode(text.charCodeAt(slash - 1)) ? 0 : 1);
  return { start, end: slash + m[0].length, left, right: isBlankCode(right.charCodeAt(1)) || isBlankCode(right.charCodeAt(2)) ? right.replace(' ', '') : right, third: m[3] ?? '', word: wordEndingAt(text, start) };
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

const OPENERS = codesOf('([{„“”"»«‚‘\'/–—');

function opensWord(code: number): boolean {
  if (code >= 97 && code <= 122) return false; // most are small letters
  return isBlankCode(code) || OPENERS[code] === 1;
}
