import { addTo } from '../text/lists.ts';

/**
 * The forms in which German prints a name: genitive, plural, endings of adjectives, capitals.
 * Too many forms do no harm (nobody prints them), a missing one costs a mention.
 */

/** Endings of nouns and what becomes of them, the more special first. The first that fits counts. */
const NOUNS: readonly (readonly [ending: string, forms: readonly string[]])[] = [
  ['beschlüsse', ['beschlüssen']],
  ['ausschuss', ['ausschusses', 'ausschüsse', 'ausschüssen']],
  ['auskunft', ['auskünfte', 'auskünften']],
  ['buch', ['buchs', 'buches', 'bücher', 'büchern']],
  ['beschluss', ['beschlusses', 'beschlüsse', 'beschlüssen']],
  ['ministerium', ['ministeriums', 'ministerien']],
  ['präsidium', ['präsidiums', 'präsidien']],
  ['zentrum', ['zentrums', 'zentren']],
  ['amt', ['amts', 'amtes', 'amte', 'ämter', 'ämtern']],
  ['rat', ['rats', 'rates', 'räte', 'räten']],
  ['tag', ['tags', 'tages', 'tage', 'tagen']],
  ['hof', ['hofs', 'hofes', 'höfe', 'höfen']],
  ['bund', ['bunds', 'bundes', 'bünde', 'bünden']],
  ['verband', ['verbands', 'verbandes', 'verbände', 'verbänden']],
  ['vertrag', ['vertrags', 'vertrages', 'verträge', 'verträgen']],
  ['gesetz', ['gesetzes', 'gesetze', 'gesetzen']],
  ['netz', ['netzes', 'netze', 'netzen']],
  ['register', ['registers', 'registern']],
  ['ersuchen', ['ersuchens']],
  ['verfahren', ['verfahrens']],
  ['abkommen', ['abkommens']],
  ['messenger', ['messengers', 'messengern']],
  ...['system', 'sekretariat', 'parlament', 'gericht', 'dienst', 'programm', 'projekt', 'institut', 'verein', 'königreich', 'befehl']
    .map((ending) => [ending, ['s', 'es', 'e', 'en'].map((e) => ending + e)] as const),
  ...['ung', 'heit', 'keit', 'schaft', 'tät', 'ion', 'bank', 'datei', 'partei', 'polizei', 'agentur', 'republik']
    .map((ending) => [ending, [ending + 'en']] as const),
  ['e', ['en', 'es']],
];

/** The same by their last letters. */
const NOUNS_BY_LAST = new Map<string, (typeof NOUNS)[number][]>();
for (const noun of NOUNS) addTo(NOUNS_BY_LAST, noun[0].at(-1)!, noun);

/** The ending of a noun, by the table; undefined where it has none. `least` is how long it is at least. */
function nounEnding(noun: string, least = 1): (typeof NOUNS)[number] | undefined {
  const lower = noun.toLowerCase();
  return NOUNS_BY_LAST.get(lower.at(-1) ?? '')?.find(([ending]) => ending.length >= least && lower.endsWith(ending));
}

/** Words behind which a name only goes on with an attribute: what stands before them is the noun that is inflected. */
const ATTRIBUTE = new Set(['des', 'der', 'für', 'zu', 'zur', 'zum', 'von', 'vom', 'im', 'in', 'über', 'gegen', 'am', 'an', 'auf', 'aus', 'mit', 'ohne', 'unter', 'bei', 'beim']);
const ADJECTIVE = /^(\p{L}[\p{L}-]{2,})(?:e[rsnm]?)$/u;
const ADJECTIVE_ENDINGS = ['e', 'er', 'es', 'en', 'em'];
/** A genitive within a name, which texts print in two ways: "System des Bundeskriminalamtes", "… Bundeskriminalamts". */
const GENITIVE = /(\sdes\s.*(?:amt|rat|tag|hof|bund|verband|vertrag|dienst|gericht|institut|verein))(e?s)(?=\s|$)/u;
/** A name with fewer letters is an abbreviation rather than a word: in capitals it would be another one. */
const CAPITALS_FROM = 5, HAS_LETTERS = new RegExp(`(?:\\p{L}\\P{L}*){${CAPITALS_FROM}}`, 'u');

/**
 * All forms of a name, itself first: "Deutscher Bundestag" gives "Deutschen Bundestages" too, "Bundesministerium des Innern"
 * "Bundesministeriums des Innern", "Interpol" "INTERPOL". Persons take the genitive alone ("Andrej Hunkos", "De Maizière").
 */
export function inflectedForms(name: string, person = false): string[] {
  const forms = new Set([name]);
  const words = name.split(/\s+/);
  if (isAbbreviation(name)) addAll(forms, [name + 's']);
  else if (person) addAll(forms, genitives(name));
  else for (const form of phraseForms(words)) forms.add(form);
  if (GENITIVE.test(name)) addAll(forms, [...forms].map((form) => form.replace(GENITIVE, (_, before: string, ending: string) => before + (ending === 's' ? 'es' : 's'))));
  if (!isAbbreviation(name)) {
    if (/^\p{Ll}/u.test(name) && words.length > 1) addAll(forms, [...forms].map(capitalised));
    if (HAS_LETTERS.test(name) && /\p{Lu}/u.test(name)) forms.add(name.toUpperCase());
  }
  return [...forms];
}

/** Whether a name is one word without the mix of capitals and small letters that a word has: "BKA", "G7", "dpa". */
export function isAbbreviation(name: string): boolean {
  return !/\s/.test(name) && !(/\p{Lu}/u.test(name) && /\p{Ll}/u.test(name));
}

function* phraseForms(words: readonly string[]): Iterable<string> {
  const adjectives = leadingAdjectives(words);
  const attribute = words.findIndex((word, i) => i > adjectives && ATTRIBUTE.has(word.replace(/,$/, '')));
  let head = adjectives > 0 || attribute > 0 ? adjectives : words.length - 1;
  while (words[head]!.endsWith('-') && head + 2 < words.length) head += 2; // "Zentrales Objekt- und Spurenregister"
  const before = words.slice(0, adjectives), between = words.slice(adjectives, head), rest = words.slice(head + 1);
  const heads = [words[head]!, ...nounForms(words[head]!)];
  for (const lead of adjectives ? [before, ...inflectedLeads(before)] : [before]) for (const noun of heads) yield [...lead, ...between, noun, ...rest].join(' ');
  if (adjectives === 0 && attribute < 0 && isCommonNoun(words[0]!)) for (const noun of nounForms(words[0]!)) yield [noun, ...words.slice(1)].join(' '); // "Landeskriminalamts Berlin"
}

/** Adjectives with other endings; of several the last one alone too ("Frankfurter Allgemeinen"). */
function inflectedLeads(adjectives: readonly string[]): string[][] {
  const inflected = (word: string, ending: string) => word.replace(ADJECTIVE, `$1${ending}`);
  return ADJECTIVE_ENDINGS.flatMap((ending) => {
    const all = adjectives.map((word) => inflected(word, ending));
    return adjectives.length > 1 ? [all, [...adjectives.slice(0, -1), all.at(-1)!]] : [all];
  });
}

/** Whether a noun ends as common nouns do. */
function isCommonNoun(word: string): boolean {
  return nounEnding(word, 2) !== undefined;
}

/** How many words at the beginning are adjectives before a noun: 1 for "Deutscher Bundestag", 0 for "Blaue". */
function leadingAdjectives(words: readonly string[]): number {
  let n = 0;
  while (n < words.length - 1 && ADJECTIVE.test(words[n]!) && !isCommonNoun(words[n]!) && !ATTRIBUTE.has(words[n + 1]!) && words[n + 1] !== 'und') n++;
  return n > 0 && /^\p{Lu}/u.test(words[n]!) ? n : 0;
}

function nounForms(noun: string): string[] {
  const found = nounEnding(noun);
  if (found) {
    const [ending, forms] = found, stem = noun.slice(0, noun.length - ending.length);
    return forms.map((form) => stem + (/^\p{Lu}/u.test(noun.slice(stem.length)) ? capitalised(form) : form)).concat(ending === 'e' ? genitives(noun) : []);
  }
  return /\p{Ll}{3}[sßxz]$/u.test(noun) ? [...genitives(noun), noun + 'es'] : genitives(noun); // "Verfassungsschutzes"
}

/** The German genitive, and the English one that quoted titles have; a typewriter's apostrophe stands for all apostrophes. */
function genitives(word: string): string[] {
  if (!/[\p{L}\d]$/u.test(word)) return [];
  return /[sßxz]$/i.test(word) ? [word + "'"] : [word + 's', word + "'s"];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function addAll(set: Set<string>, items: Iterable<string>) {
  for (const item of items) set.add(item);
}
