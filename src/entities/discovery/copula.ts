import { readable } from '../../text/clean.ts';
import { DETERMINERS, wordBefore } from '../wordBefore.ts';
import type { Candidate } from './candidate.ts';
import { CLASS_WORDS } from './classWords.ts';
import { behindWord, isNounLike, isToken, type Usage } from './shapes.ts';

/** Names that a sentence puts in a class: "MigraForum Adria ist eine informelle Arbeitsgruppe". */

const VERBS = [' ist ein', ' war ein', ', ein'];
const CLASS = /^(?:e[mnrs]?)?\s(?:(?:von|aus|auf|für)\s)?(?:\p{Ll}[\p{L}-]*,?\s){0,4}?(\p{Lu}[\p{L}-]+)/u;
/** A first word with a capital inside: it is a name behind an article too. */
const COINED = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+(?!\p{L})(?<!In|Innen)/u;
const REACH = 90, MOST_PLACES = 2000, MOST_WORDS = 4;

/** What a text says to be a system or a company. */
export function classifiedIn(text: string, usage: Usage): Candidate[] {
  const found: Candidate[] = [];
  for (const verb of VERBS) {
    let places = 0;
    for (let at = text.indexOf(verb); at >= 0 && places < MOST_PLACES; at = text.indexOf(verb, at + 1), places++) {
      const word = CLASS.exec(text.slice(at + verb.length, at + verb.length + REACH))?.[1], kind = word === undefined ? null : CLASS_WORDS.of(word);
      const span = kind && nameBefore(text, at, usage);
      if (span) found.push({ type: kind.type, subtype: kind.subtype, name: readable(text.slice(span.start, span.end)), aliases: [], rule: 'class-word', introduction: span });
    }
  }
  return found;
}

/** The name that ends at an offset: in quotation marks, or capitalised words that begin a sentence, perhaps behind an article where the text quotes it elsewhere. */
function nameBefore(text: string, at: number, usage: Usage): { readonly start: number; readonly end: number } | null {
  const isQuoted = /[“”"«]/.test(text[at - 1] ?? ''), end = isQuoted ? at - 1 : at;
  let start = end, words = 0;
  for (let next = end; words < MOST_WORDS; words++) {
    const word = wordAtEnd(text, next);
    if (!word || !/^\p{Lu}/u.test(word) || DETERMINERS.has(word.toLowerCase())) break;
    start = next - word.length;
    next = behindWord(text, start);
    if (next === start) { words++; break; }
  }
  if (!words) return null;
  const name = text.slice(start, end);
  if (isQuoted) return /[„“"»]/.test(text[start - 1] ?? '') ? { start, end } : null;
  if (usage.places(`„${readable(name)}“`).length) return { start, end };
  if (!/(?:^|[.:?!]\s|\n\s*)$/.test(text.slice(Math.max(0, start - 3), start)) && !isToken(name)) return null;
  if (COINED.test(name)) return { start, end };
  if (DETERMINERS.has(wordBefore(text, start).toLowerCase()) || name.split(/\s/).some((word) => isNounLike(word)) || name.length < 4) return null;
  return usage.isNoun(readable(name)) ? null : { start, end };
}

function wordAtEnd(text: string, end: number): string {
  return /[\p{L}\d][\p{L}\d.’'-]*$/u.exec(text.slice(Math.max(0, end - 40), end))?.[0] ?? '';
}
