/** Classes of characters by their code, and what stands at an offset: a look at a code costs a hundredth of a pattern. An offset outside of a text has the code NaN, which is in no class. */

export function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** What "\s" matches. */
export function isBlankCode(code: number): boolean {
  if (code < 0xa0) return code <= 0x20 && (code === 0x20 || (code >= 0x09 && code <= 0x0d));
  return code === 0xa0
    || (code >= 0x1680 && (code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff));
}

const LETTER = /\p{L}/u, CAPITAL = /\p{Lu}/u;

/** A letter of any alphabet. */
export function isLetterCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return code >= 0xaa && LETTER.test(String.fromCharCode(code));
}

export function isCapitalCode(code: number): boolean {
  if (code < 0x100) return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
  return CAPITAL.test(String.fromCharCode(code));
}

/** Some characters by their codes: 1 where a code is one of theirs. Faster than a set; raised digits are the last that papers print. */
export type Codes = Uint8Array;

export function codesOf(characters: string): Codes {
  const codes = new Uint8Array(0x2080);
  for (const character of characters) codes[character.charCodeAt(0)] = 1;
  return codes;
}

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
