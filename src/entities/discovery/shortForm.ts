import type { Span } from '../../model/span.ts';
import { isBlankCode, isCapitalCode, isDigitCode } from '../../text/characters.ts';

/**
 * What an abbreviation looks like, and which letters of it stand in the words that it is short for.
 */

const LONGEST = 20;
const SHAPE = /^[\p{L}\d][\p{L}\d.&+/’'-]*(?: [\p{Lu}\d][\p{L}\d.&+/’'-]*){0,2}$/u;
/** One of its parts with two capitals ("BKA", "eu-LISA"), single capitals in a row ("G-BA", "R&D"), or no vowel ("Kfz"). */
const TELLING = /\p{Lu}[\p{Ll}\d]*\p{Lu}|(?<!\p{L})\p{Lu}[-/&+.]+\p{Lu}(?!\p{L})|^\p{Lu}[bcdfghjklmnpqrstvwxz]{2,4}$/u;
/** The ending of a plural or a genitive. */
const ENDING = /(?<=\p{Lu}[\p{Lu}\d]+)(?:['’]?s|['’]|en|es)$/u;
/** "G 10": one letter and a number. */
const NUMBERED = /^\p{Lu} ?\d{1,3}$/u;
/** A word among the parts makes it a name ("BKA Wiesbaden"), as do compounds of words ("Online-Durchsuchung"). */
const PLAIN_WORD = /(?:^| )\p{Lu}(?=\p{Ll}*[aeiouyäöü])\p{Ll}{2,}(?= |$)/u;
const ROMAN = /^[IVX]+$/;
/** What stands in brackets behind a name and is no abbreviation of it. */
const NEVER = new Set(['AG', 'GmbH', 'gGmbH', 'KG', 'SE', 'mbH', 'MdB', 'MdL', 'MdEP', 'MdA', 'NEU', 'ALT', 'EUR', 'neu', 'alt', 'vgl']);
/** Groups in parliament, as they stand behind persons: only "Alternative für Deutschland (AfD)" introduces one. */
const GROUPS = new Set(['CDU', 'CSU', 'CDU/CSU', 'SPD', 'FDP', 'AfD', 'LINKE', 'DIE LINKE', 'DIE LINKE.', 'BSW', 'PDS', 'SSW', 'NPD', 'DVU', 'GRÜNE', 'GRÜNEN', 'FW', 'ÖDP', 'DP', 'KPD']);

/** Whether a text can be an abbreviation; it counts as one where its letters stand in the words beside it. */
export function isShortForm(text: string): boolean {
  return text.length >= 2 && text.length <= LONGEST && SHAPE.test(text) && (NUMBERED.test(text) || (TELLING.test(text) && !PLAIN_WORD.test(text)))
    && !NEVER.has(text) && !ROMAN.test(text) && !/Drs|Drucks/.test(text);
}

/** "dpa": small letters alone, which must all begin a capitalised word. */
export function isSmallShortForm(text: string): boolean {
  return /^\p{Ll}{3,4}$/u.test(text) && !NEVER.has(text);
}

/** Whether a text is one or the other. */
export function isAnyShortForm(text: string): boolean {
  return isShortForm(text) || isSmallShortForm(text);
}

/** The abbreviation that stands right before an offset. */
export function shortFormBefore(text: string, offset: number): Span | null {
  const from = Math.max(0, offset - LONGEST - 4);
  let at = offset, capitals = 0;
  while (at > from && offset - at < 2 && isBlankCode(text.charCodeAt(at - 1))) at--;
  for (; at > from && !isBlankCode(text.charCodeAt(at - 1)); at--) if (isCapitalCode(text.charCodeAt(at - 1)) || isDigitCode(text.charCodeAt(at - 1))) capitals++;
  if (capitals < 2) return null; // most words end here
  const match = /(?<![\p{L}\d])([\p{L}\d][^\s()[\]„“"]*(?: (?:[IVX]+|\d+))?)[“"]?\s{0,2}$/u.exec(text.slice(from, offset));
  return match && isShortForm(match[1]!) ? { start: from + match.index, end: from + match.index + match[1]!.length } : null;
}

/** Whether each of its letters must begin a word. */
export function takesInitialsOnly(short: string): boolean {
  return GROUPS.has(short) || isSmallShortForm(short);
}

/**
 * The abbreviation as later uses have it: without the ending of the plural or the genitive that it bears where it is introduced
 * ("ZABen" → "ZAB", "LKA's" → "LKA"; "LKÄ" → "LKA" where the meaning is in the plural).
 */
export function baseForm(printed: string, meaning: string): string {
  const short = printed.replace(ENDING, '');
  return /ämtern?(?!\p{L})/u.test(meaning) ? short.replace(/(?<=\p{Lu})Ä$/u, 'A') : short;
}

/** The letters that must stand in the meaning, the likeliest reading first: numbers need not ("SIS II", "DART 2020", "B3S WA"). */
export function lettersOf(short: string): readonly string[] {
  const letters = onlyLetters(isSmallShortForm(short) ? short.toUpperCase() : short.replace(ENDING, ''));
  if (NUMBERED.test(short)) return [letters, letters.slice(1) + letters[0]!]; // "Artikel 10-Gesetz (G 10)"
  const withoutNumber = onlyLetters(short.replace(/ (?:[IVX]+|\d+)$/, ''));
  return [...new Set([letters, withoutNumber, withoutNumber.replace(/\d/g, '')])].filter((reading) => reading.length >= 2);
}

function onlyLetters(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '');
}
