import { isBlankCode, isDigitCode, isLetterCode } from '../text/characters.ts';

/** What stands at an offset, by the codes of characters. An offset outside of the text has the code NaN, which is in no class. */

export { codesOf, isBlankCode, isCapitalCode, isDigitCode, isLetterCode } from '../text/characters.ts';

/** Whether a character at an offset goes on with a word or number that ends there: a letter or a digit. */
export function isWordCode(code: number): boolean {
  return isDigitCode(code) || isLetterCode(code);
}

/** A small letter of German words. */
export function isSmallCode(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 0xe4 || code === 0xf6 || code === 0xfc || code === 0xdf;
}

/** The offset behind the blanks at an offset, at most some of them. */
export function behindBlanks(text: string, at: number, most: number): number {
  let end = at;
  while (end - at < most && isBlankCode(text.charCodeAt(end))) end++;
  return end;
}

/** The offset where the blanks before an offset begin. No text has many in a row where this is asked. */
export function beforeBlanks(text: string, at: number): number {
  let start = at;
  while (at - start < 4 && isBlankCode(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Whether a word stands at an offset; cheaper than `startsWith` for the short words that are looked for here. */
export function isAt(text: string, at: number, word: string): boolean {
  for (let i = word.length - 1; i >= 0; i--) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false; // words that begin alike differ at their ends
  return true;
}
