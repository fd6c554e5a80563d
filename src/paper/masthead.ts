import { germanDate } from '../text/dates.ts';
import type { Line } from './lines.ts';

/** The number that a paper prints above its title: beside the house and the electoral term, on a line of its own, or in pieces. */

/** What is printed of a number. */
export interface PrintedNumber {
  readonly term: string;
  readonly number: string;
  readonly suffix: '' | '(neu)' | 'S';
  /** A second number in brackets behind the first. */
  readonly bracketed: { readonly term: string; readonly number: string } | null;
}

/** Term and number, two groups. */
export const NUMBER = String.raw`(\d{1,2})\s?\/\s?(\d[\d ]{0,7}\d|\d)`;
export const TERM = /(?:^|\s)(\d{1,2})\.\s?(?:Wahlperiode|Legislaturperiode|WP)/i;
const REST = String.raw`${NUMBER}(?:\s*\(?(neu|S)\)?(?![a-zäöüß]))?(?:\s*\(${NUMBER}\))?`;
/** The name of the house may be glued to its end. */
const ON_ONE_LINE = new RegExp(String.raw`(?:^|\s)(?:Drucksache|Drs\.|LANDTAGSDRUCKSACHE)\s*:?\s*(?:Nr\.\s*)?${REST}(?=\s|$|[a-zäöü])`, 'i');
const REFERENCE = /^[–—-]|[–—-]$|^\(?zu\s/i;
const ALONE = /^Drucksache\s[^\p{L}]*(?:\(neu\))?$/u;
/** Two columns of a head that were read one after the other: the word stands apart from its number. */
const WORD_AT_END = /(?:^|\s)Drucksache$/;
const SMALL_E = 0x65; // its last letter: most lines need no further look
const NUMBER_AT_END = new RegExp(String.raw`^(?:\D{0,60}\d{1,2}\.\s?Wahlperiode\s+)?${REST}$`, 'iu');
/** Saxony-Anhalt prints no electoral term, but the name of the house on the same line. */
const HOUSE_LINE = /^Landtag von Sachsen-Anhalt\s/i;
const KIND_OR_ANSWER = /^(?:Antwort|\p{L}*\s?Anfrage)\b/iu;
const ONLY_DATE = /^[\d. ]{6,14}$/;

/** How far a head reaches below its number, and how near the electoral term, the date and the pieces of the number stand. */
export const HEAD_LINES = 14;
export const TERM_REACH = 3;
const LONGEST = 160;

/** The number that line `i` prints as the head of a paper does, or null. */
export function mastheadAt(lines: readonly Line[], i: number): PrintedNumber | null {
  const line = lines[i]!;
  if (line.text.length > LONGEST) return null;
  const m = line.slash ? ON_ONE_LINE.exec(line.text) : line.text.charCodeAt(line.text.length - 1) === SMALL_E && WORD_AT_END.test(line.text) ? numberBelow(lines, i) : null;
  if (!m || REFERENCE.test(line.text) || !(namesTerm(lines, i) || (i < HEAD_LINES && (HOUSE_LINE.test(line.text) || standsAlone(lines, i))))) return null;
  const [, term, number, suffix, bracketedTerm, bracketedNumber] = m as unknown as [string, string, string, ...(string | undefined)[]];
  return {
    term, number: number.replace(/ /g, ''), suffix: suffix ? (suffix.toLowerCase() === 'neu' ? '(neu)' : 'S') : '',
    bracketed: bracketedTerm && bracketedNumber ? { term: bracketedTerm, number: bracketedNumber } : null,
  };
}

function numberBelow(lines: readonly Line[], i: number): RegExpExecArray | null {
  const below = lines.slice(i + 1, i + 1 + TERM_REACH).find((l) => l.slash && l.text.length < LONGEST && NUMBER_AT_END.test(l.text));
  return below ? NUMBER_AT_END.exec(below.text) : null;
}

const namesTerm = (lines: readonly Line[], i: number) => lines.slice(Math.max(0, i - TERM_REACH), i + TERM_REACH + 1).some((l) => l.text.length < LONGEST && TERM.test(l.text));

/** A number with nothing else on its line, a date below, and above it no word yet of what the paper is. */
function standsAlone(lines: readonly Line[], i: number): boolean {
  return ALONE.test(lines[i]!.text) && !lines.slice(0, i).some((l) => KIND_OR_ANSWER.test(l.text))
    && lines.slice(i + 1, i + 1 + TERM_REACH).some((l) => ONLY_DATE.test(l.text) && germanDate(l.text) !== null);
}
