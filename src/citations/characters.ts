/** Classes of characters by their code: a look at a code costs a hundredth of a pattern. An offset outside of the text has the code NaN, which is in no class. */

export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What "\s" matches. */
export function isBlankCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x1680 && (code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff));
}

const LETTER = /\p{L}/u;

/** A letter of any alphabet. */
export function isLetterCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return code >= 0xaa && LETTER.test(String.fromCharCode(code));
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
