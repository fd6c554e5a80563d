import { isWordAt, sameCharacters } from './characters.ts';

/** How far from an ambiguous name, in characters, a word may stand that shows what is meant. */
export const NEAR = 300;
/** How long a word of support can be in a text, white space included. */
const LONGEST = 100;

/** The words of support of a name, as one pattern; null where there are none. A star stands at the end of a beginning of words: "Gesicht*". */
export function cuePattern(words: readonly string[]): RegExp | null {
  const alternatives = words.flatMap((word) => {
    const beginning = word.endsWith('*'), plain = (beginning ? word.slice(0, -1) : word).trim();
    return plain.length < 2 ? [] : [plain.normalize('NFC'), plain.normalize('NFD')].map((form) => written(form) + (beginning ? '' : END));
  });
  return alternatives.length ? new RegExp(`(?:${[...new Set(alternatives)].join('|')})`, 'g') : null;
}

/** How far the nearest word of support is from a name, Infinity where none is near. Words within the name do not count. */
export function cueDistance(pattern: RegExp, text: string, start: number, end: number): number {
  const from = Math.max(0, start - NEAR), before = text.slice(from, Math.min(text.length, start + LONGEST)), behind = text.slice(end, end + NEAR + LONGEST);
  let least = Infinity;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(before); found && from + found.index < start; found = pattern.exec(before)) {
    if (startsWord(text, from + found.index)) least = start - from - found.index;
    pattern.lastIndex = found.index + 1;
  }
  pattern.lastIndex = 0;
  for (let found = pattern.exec(behind); found && found.index <= NEAR; found = pattern.exec(behind)) {
    if (startsWord(text, end + found.index)) return Math.min(least, found.index);
    pattern.lastIndex = found.index + 1;
  }
  return least;
}

const startsWord = (text: string, at: number) => isWordAt(text, at) && !isWordAt(text, at - 1);

/** Letters, digits and combining marks: a whole word does not go on with them. */
const END = '(?![0-9A-Z_a-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff])';

/** A word as texts write it: capital or not at its beginning, any blank, hyphen and apostrophe. */
function written(word: string): string {
  return [...word].map((character, i) => {
    if (character === ' ') return '\\s{1,9}';
    const same = i === 0 ? [character.toUpperCase(), character.toLowerCase()].filter(({ length }) => length === 1) : [...sameCharacters(character)];
    return `[${[...new Set([character, ...same])].map((one) => one.replace(/[\\\]^-]/, '\\$&')).join('')}]`;
  }).join('');
}
