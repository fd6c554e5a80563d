import type { Span } from '../../model/span.ts';
import { readable } from '../../text/clean.ts';
import { DETERMINERS, wordBefore } from '../wordBefore.ts';
import { FUNCTION_WORDS } from './letters.ts';

/** Articles by the form that they ask of the noun. Behind "der" and "den" an adjective's ending tells which it is. */
export const GENITIVE = new Set(['des', 'eines', 'dieses', 'jenes', 'jedes', 'keines', 'seines', 'ihres', 'unseres']);
const DATIVE = new Set(['dem', 'im', 'am', 'vom', 'zum', 'beim', 'einem', 'diesem', 'seinem', 'ihrem', 'unserem']);
const FEMININE_OR_PLURAL = new Set(['der', 'zur', 'die', 'einer', 'dieser', 'seiner', 'ihrer', 'unserer']);
/** The gender of a noun as far as its ending tells. */
const NEUTER = /(?:amt|zentrum|ministerium|präsidium|system|gesetz|register|netz|netzwerk|programm|projekt|institut|parlament|gericht|verfahren|abkommen|land|haus|werk|kommando|büro|team|referat|sekretariat|recht|buch|portal|archiv|kataster|verzeichnis|forum|instrument|kommissariat)(?:e?s)?$/i;
const MASCULINE = /(?:dienst|rat|tag|hof|bund|verband|verbund|vertrag|betrieb|ausschuss|standard|beschluss|plan|verein|fonds|index|raum|stab|club|haftbefehl|abgleich|anwalt|pakt)(?:e?s)?$/i;
const FEMININE = /(?:ung|heit|keit|schaft|tät|ion|enz|anz|behörde|stelle|polizei|datei|agentur|bank|strategie|union|akte|gruppe|(?<=\p{L})zentrale|liste|initiative|offensive|kasse|schule|brigade|kammer|anstalt|wehr|bahn|hilfe|konferenz)(?:e?n)?$/iu;
const ADJECTIVE = /^[\p{L}-]{3,}(?:e[rsnm]?|isch|lich|ig)$/u;

/** What stands in a stretch as a person reads it, in the nominative where the words before it or its own endings tell how that is. */
export function nominative(text: string, { start, end }: Span): string {
  const name = readable(text.slice(start, end)), before = wordBefore(text, start).toLowerCase();
  if (/[„“"»«‚]/.test(text[start - 1] ?? '')) return name;
  const words = name.split(' '), adjectives = leadingAdjectives(words);
  const attribute = words.findIndex((word, i) => i > adjectives && FUNCTION_WORDS.has(word));
  let head = adjectives > 0 || isApposed(words, before) ? adjectives : attribute < 0 ? words.length - 1 : attribute - 1;
  while (words[head]!.endsWith('-') && head + 2 < words.length) head += 2; // "Sicherheits- und Ordnungsgesetzes"
  const noun = isGenitive(before, words[head]!) ? withoutGenitive(words[head]!) : before === 'den' ? words[head]!.replace(/(?<=er)n$/, '') : words[head]!;
  return words.map((word, i) => (i < adjectives ? adjective(word, before, noun) : i === head ? noun : word)).join(' ');
}

/** How many words at the beginning are adjectives; before a noun there can be some. */
function leadingAdjectives(words: readonly string[]): number {
  let n = 0;
  while (n < words.length - 1 && ADJECTIVE.test(words[n]!) && ![NEUTER, MASCULINE, FEMININE].some((nouns) => nouns.test(words[n]!))) n++;
  return n > 0 && /^\p{Lu}/u.test(words[n]!) ? n : 0;
}

/** Whether the first noun is in the genitive, and a name stands behind it: "des Informationstechnikzentrums Bund". */
function isApposed(words: readonly string[], before: string): boolean {
  return GENITIVE.has(before) && /\p{Ll}s$/u.test(words[0]!) && (NEUTER.test(words[0]!) || MASCULINE.test(words[0]!));
}

/** Its article says so, or its ending, which no nominative has. */
function isGenitive(before: string, noun: string): boolean {
  return GENITIVE.has(before) || (!DETERMINERS.has(before) && /(?:amt|gesetz|dienst|ministerium|präsidium|zentrum|system|institut|gericht)e?s$/i.test(noun));
}

/** A noun without the ending of its genitive. */
export function withoutGenitive(noun: string): string {
  for (const [ending, rest] of [[/sses$/, 'ss'], [/(?<=(?:[bdfgkptz]|ch|h))(?<!äud|End)es$/, ''], [/(?<=[^s])s$/, '']] as const) {
    if (ending.test(noun)) return noun.replace(ending, rest);
  }
  return noun;
}

/** "Deutschen" behind "der" or "zur" is feminine or plural; behind "des" and "dem" the noun decides between "Deutscher" and "Deutsches". */
function adjective(word: string, before: string, noun: string): string {
  const stem = word.replace(/e[rsnm]?$/, ''), ending = word.slice(stem.length);
  const strong = NEUTER.test(noun) ? 'es' : MASCULINE.test(noun) ? 'er' : null;
  if (ending === 'e' && before === 'der') return stem + 'er';
  if (ending === 'e' && before === 'das') return stem + 'es';
  if (ending === 'en' && FEMININE_OR_PLURAL.has(before)) return stem + 'e';
  if (ending === 'en' && (GENITIVE.has(before) || DATIVE.has(before) || before === 'den' || before === 'einen')) return strong ? stem + strong : FEMININE.test(noun) || !/en$/.test(noun) ? word : stem + 'e';
  if (ending === 'er' && FEMININE.test(noun) && !DETERMINERS.has(before)) return stem + 'e';
  return word;
}
