import { readable } from '../../text/clean.ts';
import { wordBefore } from '../wordBefore.ts';
import type { Candidate } from './candidate.ts';
import { behindGap, behindWord, isNounLike, NAME_REACH, wordHere, type Usage } from './shapes.ts';

/** Treaties and declarations by the place where they were made: "Abkommen von Tresvigne", "die Husumer Erklärung zum Moorschutz". */

/** Words for what is agreed on, and their genitives; behind some a place follows with "von". */
const OF_PLACE = ['Abkommen', 'Übereinkommen', 'Protokoll', 'Konvention', 'Charta'], BEHIND_PLACE = [...OF_PLACE, 'Erklärung', 'Memorandum', 'Vereinbarung', 'Vertrag', 'Agenda'];
export const TREATIES: ReadonlyMap<string, string> = new Map(BEHIND_PLACE.flatMap((word) => [[word, word], [`${word}s`, word], [`${word}es`, word]] as const));
/** Articles behind which an adjective that ends in -er is one of a place: others end otherwise there. */
const ARTICLE = /^(?:de[rsm]|die|das|zu[rm]|[iv]?[om]m|beim|im)$/i;
const SUBJECT = /^(?:zum|zur|über)\s(?:de[nr]\s|die\s|das\s)?(?:\p{Ll}+(?:en|er|e|es)\s)?\p{Lu}[\p{L}-]+(?![\p{L}-])(?!\s(?:de[rs]|von|und)\s)/u;

/** The treaty whose word starts at an offset; none where no place makes it one. */
export function treatyAt(text: string, start: number, printed: string, head: string, usage: Usage): Candidate[] {
  const end = start + printed.length, adjective = wordBefore(text, start), first = behindWord(text, start) - adjective.length;
  if (/^\p{Lu}\p{Ll}{2,}er$/u.test(adjective) && !isNounLike(adjective) && ARTICLE.test(wordBefore(text, first)) && !usage.isCommonNoun(adjective)) {
    const gap = behindGap(text.slice(end, end + NAME_REACH), 0), subject = gap < 0 ? null : SUBJECT.exec(text.slice(end + gap, end + NAME_REACH));
    const name = `${adjective} ${head}`, stop = subject ? end + gap + subject[0].length : end;
    return [candidate(readable(name + text.slice(end, stop)), subject ? [name] : [], first, stop)];
  }
  const place = OF_PLACE.includes(head) ? /^\s+von\s+(?=\p{Lu})/u.exec(text.slice(end, end + 20)) : null, at = end + (place?.[0].length ?? 0), word = place ? wordHere(text.slice(at, at + NAME_REACH), 0) : '';
  if (!/^\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)*$/u.test(word) || isNounLike(word) || usage.isNoun(word) || /^(?:\s\p{Lu}|-)/u.test(text.slice(at + word.length, at + word.length + 2))) return [];
  return [candidate(`${head} von ${word}`, [], start, at + word.length)];
}

function candidate(name: string, aliases: readonly string[], start: number, end: number): Candidate {
  return { type: 'system', subtype: 'treaty-or-framework', name, aliases, rule: 'class-word', introduction: { start, end } };
}
