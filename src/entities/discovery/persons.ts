import { readable } from '../../text/clean.ts';
import { isWordAt } from '../characters.ts';
import type { Candidate } from './candidate.ts';
import { Endings } from './endings.ts';
import { GAP, isNounLike, NAME_REACH } from './shapes.ts';

/** Persons: given name and surname behind an office, before a party in brackets, under a letter, above a group's name. Titles stay outside. */

/** Ends of words behind which a person's full name stands. */
const OFFICES = (
  'minister ministerin kanzler kanzlerin präsident präsidentin sekretär sekretärin beauftragte beauftragter abgeordnete abgeordneter sprecher sprecherin politiker politikerin kollege kollegin vorsitzende vorsitzender '
  + '-herr -frau senator senatorin direktor direktorin kommissar kommissarin bürgermeister bürgermeisterin leiter leiterin experte expertin richter richterin anwalt anwältin journalist journalistin '
  + 'mitarbeiter mitarbeiterin landrat landrätin botschafter botschafterin professor professorin forscher forscherin aktivist aktivistin autor autorin general oberst -chef -chefin schützer schützerin wissenschaftler wissenschaftlerin -mdb -mdl -mdep '
  + 'staatsrat staatsrätin stadtrat stadträtin regierungsrat regierungsrätin ministerialrat ministerialrätin dezernent dezernentin referent referentin beigeordnete beigeordneter intendant intendantin rektor rektorin dekan dekanin geschäftsführer geschäftsführerin admiral inspekteur inspekteurin -major -leutnant -hauptmann kapitän '
  + 'koordinator koordinatorin kurator kuratorin historiker historikerin ombudsmann ombudsfrau unternehmer unternehmerin gründer gründerin inhaber inhaberin gutachter gutachterin sachverständige sachverständiger berichterstatter berichterstatterin jurist juristin ökonom ökonomin notar notarin investor investorin diplomat diplomatin '
  + 'zeuge zeugin angeklagte angeklagter beschuldigte beschuldigter arzt ärztin bischof bischöfin pfarrer pfarrerin dozent dozentin beamte beamtin ermittler ermittlerin kommandeur kommandeurin kandidat kandidatin attaché geschäftsmann fraktionschef moderator moderatorin redakteur redakteurin'
).split(' ');

export interface Office {
  /** Whether a list of names may follow ("der Abgeordneten A, B und C"). */
  readonly list: boolean;
}

/** All forms of the words behind which a person's name stands. */
export const OFFICE_FORMS: readonly (readonly [form: string, office: Office])[] = OFFICES.flatMap((office) => (
  ['', 's', 'es', 'n', 'en', 'm'].map((ending) => [office + ending, { list: /^(?:abgeordnete|-md)/.test(office) }] as const)
));
const OFFICE_WORDS = new Endings(OFFICE_FORMS);

const TITLES = String.raw`(?:(?:Herrn?|Frau|Prof\.|Dr\.|h\.${GAP}?c\.|Dipl\.-\p{L}{1,12}\.?|Abgeordneten?|MdB|a\.${GAP}?D\.|i\.${GAP}?R\.|Professor(?:in)?|General(?:major|leutnant)?|Graf|Freiherr)${GAP})*`;
const PARTICLE = String.raw`(?:von|van|de|der|den|del|della|di|dos|du|el|al|la|le|ten|ter|vom|zu|zum|zur)`;
/** A given name or a surname: one capital at its beginning, and one behind each hyphen and apostrophe. */
const PART = String.raw`\p{Lu}(?:[’']\p{Lu})?(?:\p{Ll}|\p{M}){1,24}(?:\p{Lu}\p{Ll}{2,20})?`;
const COMPOUND = String.raw`${PART}(?:-${PART}){0,2}`;
const FULL_NAME = new RegExp(String.raw`(${TITLES})((${COMPOUND})(?:${GAP}(?:\p{Lu}\.|${SECOND_GIVEN_NAMES()}))?(?:${GAP}${PARTICLE}){0,3}${GAP}(${COMPOUND}))(?![\p{L}\d])`, 'uy');

/** Given names that stand behind another one: only they make a name of three words, because a noun of the sentence may follow. */
function SECOND_GIVEN_NAMES(): string {
  return '(?:Peter|Maria|Marie|Michael|Josef|Joseph|Joachim|Christian|Otto|Jürgen|Heinrich|Wilhelm|Friedrich|Ulrich|Paul|Luise|Anna|Georg|Martin|Andreas|Werner|Walter|Karl|Carl|Johannes|Eva|Elisabeth|Christine|Theresa|Franz|Robert|Jan|Thomas|Max|Günter|Günther|Dieter|Alexander|Ludwig|August|Ali|Mehmet)';
}

/** Given names that end as German adjectives and plurals do: others that end so are none. */
const GIVEN_NAMES = new Set((
  'Peter Walter Werner Günter Günther Dieter Rainer Reiner Alexander Xaver Oliver Christopher Volker Gunter Gunther Holger Esther Ester Inger Jasper Casper Kaspar Roger Dagobert Elmar Heiner Oskar Detlef Jennifer Rüdiger Ansgar Lothar Asher Ender Ömer Caner '
  + 'Anne Ute Sabine Christine Christiane Martine Stefanie Stephanie Marie Ulrike Heike Silke Elke Imke Wiebke Antje Anke Birke Frauke Inge Helge Uwe Arne Malte Hauke Sönke Heine Thorge Janine Nadine Simone Yvonne Renate Beate Agathe Margarete Grete Käthe Hanne Hilde Brunhilde Mechthilde Irene Helene '
  + 'Katharine Caroline Karoline Pauline Charlotte Annette Jeannette Henriette Bernadette Friederike Dörte Dörthe Sylvie Rosemarie Annemarie Anneliese Elise Luise Louise Therese Denise Felice Alice Beatrice Susanne Marianne Johanne Gabriele Michaele Adele Isabelle Danielle Estelle Daniele Michelle Nicole Carole '
  + 'Jessie Luc Steve Mike George Dave Joe Pierre Philippe Jacques Andre André Zoe Leonie Melanie Ilse Else Liese Gesche Wenke Janne Rieke Tine Trine Carine Corine Delphine Eugénie Sophie Lucie Julie Nele Anouke Hanke Antonie Didier Olivier Xavier Javier Gauthier Emilie Amelie Natalie Nathalie Valerie Rosalie Josephine Jacqueline Sandrine Aline Céline Celine Ole Lasse Bente Wibke Kerstine Rike Mareike Meike Maike Heide Gerlinde Dietlinde Sieglinde Irmingard '
  + 'Jürgen Jochen Karsten Carsten Torsten Thorsten Jörgen Sören Steffen Hagen Sven Ruben Karen Maren Kirsten Kersten Ellen Helen Carmen Doreen Maureen Ben Eugen Johannes Hannes Agnes Hannes Mercedes Andres Yves Jens Canan Owen Evren Eren Özlem Cem Harlem Tiemen Jeroen Ingeborg '
  + 'Stephane Stéphane Jérôme Antoine Étienne Guillaume Hélène Simone Salvatore Giuseppe Cesare Davide Dante Felipe Jorge José Jose Enrique Vicente Jaime Kate Jane Anne-Marie Ylva-Lotte Eike Elske Wolke Nele Merle Emine Ayşe Ayse Fatme Hatice Sezgine Feride Nurten Gülistan Gülen Ebru Ursule Hubertine Ingrid Ines Andres Mathilde'
).split(' '));

/** Given names of women by their endings, as far as no adjective and hardly a noun ends so. */
const WOMEN = /^(?!\p{Lu}?(?:l?ein|pr[äa]zis|weis|stark|link|krank|dick|spontan|urban))\p{L}{2,}(?:[ai]ne|[dhlmnrst]ike|[lmnr]ke|tje|ette|otte|ilde|unde|inde|heide|these|rike|uise|oise|iele|aute|ance|eline)$/u;

/** Words that look like a given name or a surname and are none. */
const NO_PERSON = new Set((
  'Deutscher Deutsche Deutschen Bundestag Bundesrat Landtag Auswärtiges Auswärtige Europäische Europäischen Innere Inneren Inneres Digitale Digitales Berlin Hamburg Bremen Bayern Sachsen Hessen Thüringen Brandenburg Saarland Baden Bund Bundes Land Landes Stadt Kreis Amt Rat Abteilung Referat Union Fraktion '
  + 'Nach Aus Auf Der Die Das Den Dem Des Ein Eine Einen Im In Am An Zum Zur Vom Von Bei Für Mit Wie Was Wer Wann Welche Welcher Welches Wir Ich Er Sie Es Und Oder Auch Nicht Seit Herr Herrn Frau Frage Fragen Antwort Drucksache Sehr Vielen Name Vorname Telefon Fax Datum Betreff Anlage Seite Quelle'
).split(' '));

/** A person's full name that starts at an offset, titles before it left out; null where none does. `sure` says that what stands before can be followed by a person alone. */
export function personAt(text: string, at: number, sure = false): { readonly name: string; readonly start: number; readonly end: number } | null {
  const piece = text.slice(at, at + NAME_REACH);
  FULL_NAME.lastIndex = 0;
  const match = FULL_NAME.exec(piece);
  if (!match || !isPerson(match[3]!, match[4]!, sure || match[1] !== '')) return null;
  const start = at + match[1]!.length;
  return { name: readable(match[2]!), start, end: start + match[2]!.length };
}

function isPerson(given: string, surname: string, sure: boolean): boolean {
  if ([given, surname].some((word) => NO_PERSON.has(word) || isNounLike(word) || OFFICE_WORDS.of(word) !== null)) return false;
  return sure || GIVEN_NAMES.has(given) || WOMEN.test(given) || !/(?:e|e[mnrs]|amt|rat)$/.test(given);
}

const LONGEST_OFFICE = 40;

/** The person before an office in an apposition: "Anna Beispiel, Leiterin der …". `at` is the offset of the office, behind a comma. */
export function personWithOffice(text: string, at: number): Candidate[] {
  let end = at;
  while (end - at < LONGEST_OFFICE && isWordAt(text, end)) end++;
  return OFFICE_WORDS.at(text, end) && !/^(?:frau|herr)/i.test(text.slice(at, end)) ? personBefore(text, at - 2) : [];
}

/** The person who holds an office: "Leiterin des Vorhabens war Anna Beispiel". `verb` and `at` are the offsets of the verb and the name. */
export function leaderAt(text: string, verb: number, at: number): Candidate[] {
  const person = personAt(text, at), words = person ? text.slice(Math.max(0, verb - 90), verb).split(/[.;:?!]\s/).at(-1)!.match(/\p{Lu}[\p{L}-]+/gu) ?? [] : [];
  return words.some((word) => OFFICE_WORDS.of(word)) ? [candidate(person!.name, person!.start, person!.end)] : [];
}

/** The person behind a title that stands at an offset, where none stands before it: "Prof. Dr. Gesche Muster". */
export function titledAt(text: string, at: number): Candidate[] {
  const person = personAt(text, at);
  return person && person.start > at ? [candidate(person.name, at, person.end)] : [];
}

/** The persons behind an office that starts at an offset and ends before the name. */
export function personsBehind(text: string, office: number, at: number, list: boolean): Candidate[] {
  const persons: Candidate[] = [];
  if (!/^\p{Lu}/u.test(text.slice(office, office + 2))) return persons;
  for (let next = at, start = office; persons.length < MOST_IN_LIST;) {
    const person = personAt(text, next, list);
    if (!person) break;
    persons.push(candidate(person.name, start, person.end));
    const and = list ? AND.exec(text.slice(person.end, person.end + 80)) : null;
    if (!and) break;
    next = start = person.end + and[0].length;
  }
  return persons;
}

/** What stands between two members of a list, perhaps with a party or a town in brackets. */
const AND = new RegExp(String.raw`^(?:${GAP}\([^()]{1,40}\))?(?:,|${GAP}(?:und|sowie))${GAP}(?:de[rs]${GAP}Abgeordneten${GAP})?`, 'u');
const MOST_IN_LIST = 60;

/** The person right before a party in brackets: "Bernard Beispiel (SPD)". `bracket` is the offset of the opening one. */
export function personBefore(text: string, bracket: number): Candidate[] {
  const from = Math.max(0, bracket - 60), words = [...text.slice(from, bracket).matchAll(/[\p{L}\d]/gu)].length ? starts(text, from, bracket) : [];
  for (const start of words) { // the longest name that ends before the bracket
    const person = personAt(text, start);
    if (person && person.start === start && person.end <= bracket && text.slice(person.end, bracket).trim() === '') return [candidate(person.name, start, person.end)];
  }
  return [];
}

/** Where the last words before an offset start, the first of them first. */
function starts(text: string, from: number, end: number): number[] {
  const found = [...text.slice(from, end).matchAll(/(?<![\p{L}\p{M}\d.’'-])\p{Lu}/gu)].map(({ index }) => from + index);
  return found.slice(-4);
}

/** The person behind "gez." or "a. D.". */
export function signerAt(text: string, at: number): Candidate[] {
  const person = personAt(text, at);
  return person ? [candidate(person.name, person.start, person.end)] : [];
}

/** The persons who sign a letter, on lines of their own below an offset. */
export function signersBelow(text: string, at: number): Candidate[] {
  const lines = /^(?:[^\S\n]*\n){1,4}[^\S\n]*((?:gez\.|\(gez\.\))[^\S\n]+)?([^\n]{5,60})\n?/.exec(text.slice(at, at + 200));
  if (!lines) return [];
  const start = at + lines[0].lastIndexOf(lines[2]!), person = personAt(text, start);
  return person && text.slice(person.end, start + lines[2]!.length).trim() === '' ? [candidate(person.name, start, person.end)] : [];
}

/** The leaders of a group who sign its inquiry: "Anna Beispiel, Dr. Bernd Muster und Fraktion". `at` is the offset of "und". */
export function leadersBefore(text: string, at: number): Candidate[] {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1, persons: Candidate[] = [];
  if (at - lineStart > NAME_REACH) return [];
  for (let next = lineStart; next < at;) {
    const person = personAt(text, next);
    if (!person) return [];
    persons.push(candidate(person.name, person.start, person.end));
    const and = /^,\s|^\s+$/.exec(text.slice(person.end, at));
    if (!and) return [];
    next = person.end + and[0].length;
  }
  return persons;
}

const LEADING_TITLES = new RegExp(`^${TITLES}`, 'u');

/** Who asks, as a head names them: "Dr. Anna Beispiel" is "Anna Beispiel". Surnames alone make no names. */
export function askersAmong(text: string, askers: readonly string[]): Candidate[] {
  return askers.flatMap((printed): Candidate[] => {
    const name = readable(printed.replace(LEADING_TITLES, ''));
    const at = name.includes(' ') ? text.indexOf(name) : -1; // broken at a line end it stands elsewhere once more, or is found behind its office
    return at < 0 ? [] : [{ ...candidate(name, at, at + name.length), rule: 'asker' }];
  });
}

function candidate(name: string, start: number, end: number): Candidate {
  return { type: 'actor', subtype: 'person', name, aliases: [], rule: 'person', introduction: { start, end } };
}
