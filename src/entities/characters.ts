/** What letters, blanks, hyphens and apostrophes are when names are compared, one table look-up for a character. */

/** Characters that count as the same when names are compared: the first stands for all. */
const SAME: readonly string[] = [
  ' \t\n\v\f\r\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u3000',
  '-\u2010\u2011',
  '\'\u2018\u2019\u02bc\u0060\u00b4',
  '\u2013\u2014',
];

/** Ranges of UTF-16 units that belong to words: letters, digits, the underscore, combining marks. Superscript digits mark footnotes. */
const WORD: readonly (readonly [first: number, last: number])[] = [
  [0x30, 0x39], [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a], [0xaa, 0xaa], [0xb5, 0xb5], [0xba, 0xba], [0xc0, 0xd6], [0xd8, 0xf6],
  [0xf8, 0x2bb], [0x2bd, 0x1fff], [0x2c00, 0x2dff], [0x3040, 0xd7ff], [0xf900, 0xfdff], [0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a], [0xff66, 0xffdc],
];

export const IN_WORD = 1;
const BLANK = 2;

/** One byte for each UTF-16 unit: 1 where it belongs to a word, 2 where it is white space. */
export const CHARACTERS: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const [first, last] of WORD) table.fill(IN_WORD, first, last + 1);
  for (const blank of SAME[0]!) table[blank.charCodeAt(0)] = BLANK;
  return table;
})();

/** Whether the character at an offset belongs to a word; false outside the text. */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && CHARACTERS[text.charCodeAt(at)] === IN_WORD;
}

/** Whether the character at an offset is white space; false outside the text. */
export function isBlankAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && CHARACTERS[text.charCodeAt(at)] === BLANK;
}

/** The characters that count as the same as one, itself among them. */
export function sameCharacters(character: string): string {
  return SAME.find((group) => group.includes(character)) ?? character;
}
