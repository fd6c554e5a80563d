import type { Span } from '../../model/span.ts';
import { DETERMINERS } from '../wordBefore.ts';
import { FUNCTION_WORDS, isBarrierWord } from './letters.ts';
import { isNounLike } from './shapes.ts';
import { beforeWhite, quotedBefore, stretchBefore } from './longForm.ts';

/**
 * Names that are shortened by words and not by letters: "Bundesministerium des Innern (im Folgenden: Bundesministerium)",
 * "Verordnung zur Unterbringung (Unterbringungsverordnung)". They have a word in common, or the text says that it names them.
 */

/** What titles of laws begin with and their short titles end with. */
const LAW = /^(?:gesetz|verordnung|richtlinie|abkommen|übereinkommen|vertrag|satzung|staatsvertrag)$/, SHORT_TITLE = /^\p{Lu}[\p{L}-]+(?:gesetz|verordnung|richtlinie|abkommen|übereinkommen|vertrag|satzung)$/u;
/** Words of which one is the end of the other have at least so many letters in common. */
const SHORTEST_SHARED = 5;
const ADJECTIVE = /^\p{Lu}\p{Ll}{2,}e[rsnm]?$/u;
/** Articles that a name cannot hold; those of genitives it can. */
const OPENS = new Set(['das', 'dem', 'ein', 'eine', 'einem', 'einen', 'einer', 'eines']);

interface Word extends Span {
  readonly text: string;
}

/** The name before an offset that has the last word of a shorter name, or its first one. */
export function sharedNameBefore(text: string, offset: number, short: string): Span | null {
  if (!/^\p{Lu}/u.test(short)) return null;
  const last = beforeWhite(text, offset), end = '“”"»«‘'.includes(text[last - 1] ?? ' ') ? last - 1 : last, words = wordsBefore(text, end), parts = short.split(/[\s-]/);
  for (const part of [parts.at(-1)!, parts[0]!]) {
    let at = words.findLastIndex((word) => sharesEnd(stem(word.text), stem(part)));
    if (at < 0) continue;
    while (at > 0 && ADJECTIVE.test(words[at - 1]!.text) && !isSmallWord(words[at - 1]!.text) && !isNounLike(words[at - 1]!.text)) at--;
    const start = words[at]!.start;
    return end - start > short.length ? { start, end } : null;
  }
  return null;
}

/** The title of a law before an offset whose short title follows. */
export function lawTitleBefore(text: string, offset: number, short: string): Span | null {
  if (!SHORT_TITLE.test(short)) return null;
  const end = beforeWhite(text, offset), words = wordsBefore(text, end), name = short.toLowerCase();
  const title = words.findLast((word) => LAW.test(stem(word.text)) && name.endsWith(stem(word.text)) && name !== stem(word.text));
  return title && title !== words.at(-1) ? { start: title.start, end } : null;
}

/** The noun phrase that ends at an offset, without its article; or what stands in quotation marks there. */
export function phraseBefore(text: string, offset: number, least = 0): Span | null {
  const end = beforeWhite(text, offset), quoted = quotedBefore(text, end, least);
  if (quoted) return quoted;
  const words = wordsBefore(text, end, least);
  let first = words.length;
  while (first > 0 && !opens(words, first - 1)) first--;
  while (first < words.length && isSmallWord(words[first]!.text)) first++;
  return first < words.length && /^[\p{Lu}\d]/u.test(words.at(-1)!.text) ? { start: words[first]!.start, end } : null;
}

/** Whether a phrase begins behind a word: an article that is no attribute's, or a word that stands in no name. */
function opens(words: readonly Word[], at: number): boolean {
  const word = words[at]!.text, small = word.toLowerCase(), before = words[at - 1]?.text ?? '';
  if (OPENS.has(small) || isBarrierWord(small)) return true;
  if (DETERMINERS.has(small)) return !/^\p{Lu}/u.test(before) && !FUNCTION_WORDS.has(before);
  return /^\p{Ll}/u.test(word) && !FUNCTION_WORDS.has(word) && !/e[rsnm]?$/.test(word);
}

function wordsBefore(text: string, end: number, least = 0): Word[] {
  const from = stretchBefore(text, end, least);
  return [...text.slice(from, end).matchAll(/[^\s„“”"»«,]+/g)].map((match) => ({ text: match[0], start: from + match.index, end: from + match.index + match[0].length }));
}

/** A word in small letters without the ending of a genitive. */
function stem(word: string): string {
  return word.toLowerCase().replace(/(?<=[^aeiou])(?:es|s)$/, '');
}

function sharesEnd(word: string, part: string): boolean {
  return word === part || (Math.min(word.length, part.length) >= SHORTEST_SHARED && (word.endsWith(part) || part.endsWith(word)));
}

function isSmallWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase()) || DETERMINERS.has(word.toLowerCase());
}
