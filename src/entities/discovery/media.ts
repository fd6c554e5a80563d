import { readable } from '../../text/clean.ts';
import { DETERMINERS, wordBefore } from '../wordBefore.ts';
import type { Candidate } from './candidate.ts';
import { Endings } from './endings.ts';
import { behindWord, isNounLike } from './shapes.ts';

/** Newspapers, magazines and stations by the words that their names end in, where a paper cites them: "im Rheinwald-Kurier vom 3. Mai 2024", "wie das Ruhmbacher Tageblatt berichtet". */

/** Words that hardly anything else ends in, by gender; behind an adjective of a place they need no press around them. */
const SURE = { f: 'zeitung rundschau depesche morgenpost volksstimme illustrierte', m: 'anzeiger', n: 'tageblatt tagblatt abendblatt wochenblatt kreisblatt volksblatt' };
/** Words that other things end in too. */
const OTHERS = { f: 'post presse stimme', m: 'kurier courier bote merkur beobachter spiegel herold', n: 'echo blatt journal magazin', p: 'nachrichten' };
const genders = new Map([SURE, OTHERS].flatMap((by) => Object.entries(by).flatMap(([gender, words]) => words.split(' ').map((word) => [word, gender] as const))));
const sure = new Set(Object.values(SURE).join(' ').split(' '));
/** Their ends, which are searched for everywhere: as few as have all of them. */
const ENDS = /(?:eitung|undschau|epesche|stimme|ustrierte|nzeiger|blatt|Blatt|resse|post|Post|urier|bote|Bote|erkur|eobachter|piegel|erold|echo|Echo|ournal|agazin|achrichten)(?:n|s|es)?(?![a-zäöüß\d-])/g;
const WORDS = new Endings([...genders.keys()].flatMap((word) => ['', 'n', 's', 'es'].map((ending) => [word.length + ending.length < 4 ? `-${word}${ending}` : word + ending, word] as const)));

/** Words that end so and name no medium of their own. */
const KINDS = /^(?:(?:Online|Print|Boulevard|Schüler|Lokal|Regional|Fach|Auslands?|Tages?|Wochen|Sonntags|Partei|Welt|Haupt|Internet|Amts|Mitteilungs|Merk|Form|Daten|Info|Beratungs|Bundes|Bundesgesetz|Gesetz|Verkündungs|Kleeb|Hand|Flug|Deck|Ex|Brief|Pflanzen|Feld|Kredit|Luft|Wasser|Blut|Meeres|Grundwasser|Kurz|Eil|Vor|Falsch|Sprach|Text|Nutzer|Polizei|Branchen|Wirtschafts|Nachrichten|Mitglieder|Kunden|Mieter|Studenten|Straßen|Heimat|Verbands|Staats|E|e|EU|IT|TV|US)-?)?(?:zeitung|presse|blatt|post|nachrichten|magazin|spiegel|anzeiger|bote|kurier|journal|stimme|echo|beobachter|rundschau|merkur|illustrierte)(?:en|n|s|es)?$/iu;
/** What a citation of the press has behind the name, and before it. */
const CITED_BEHIND = /^[“"»«‘]?(?:\s(?:Online|online))?(?:\s(?:berichte|schrieb|schreib|melde|zitier|veröffentlich|zufolge|hatte\s(?:am|berichte)|vom\s\d|am\s\d|Nr\.)|\s?\((?:[„"‚]|Ausgabe|online|Online|www|\d|vom)|,\s(?:\d|Ausgabe|vom\s\d|Nr\.|Online))/u;
const CITED_BEFORE = /(?:(?:[Ll]aut|[Bb]ericht\p{Ll}*|Artikel[ns]?|Beitr[aä]g\p{Ll}*|Meldung(?:en)?|Interviews?|Recherchen?|Angaben|schrieb|schreibt|meldet|meldete|zitiert)\s(?:(?:in\s)?(?:de[rsmn]|die|das)|im|in)\s|[“"‘],?\s(?:in:?\s)?|\((?:so|vgl\.|siehe)?\s?)[„"»‚]?$/u;
const REACH_BEHIND = 24, REACH_BEFORE = 44, LONGEST_WORD = 40, MOST_HEADS = 4000;
/** Words of names before such a word: "Ruhmbacher", "Neue", "Allgemeinen", "Wehrtechnischen". */
const OF_PLACE = /^\p{Lu}[\p{L}-]{2,}er$/u, ADJECTIVE = /^(?:Neue|Freie|Allgemeine|\p{Lu}[\p{L}-]*(?:deutsche|ische|liche|ale|ige))[nrsm]?$/u;

/** The media that a text cites, in text order. */
export function mediaIn(text: string): Candidate[] {
  const found: Candidate[] = [];
  let looked = 0;
  for (const match of text.matchAll(ENDS)) {
    if (looked++ > MOST_HEADS) break;
    const one = mediumAt(text, match.index + match[0].length);
    if (one) found.push(one);
  }
  return found;
}

function mediumAt(text: string, end: number): Candidate | null {
  const found = WORDS.at(text, end), word = text.slice(found?.start ?? end, end), stem = found?.value;
  if (!stem || !/^\p{Lu}/u.test(word) || word.length > LONGEST_WORD || /\d/.test(word)) return null;
  let start = found.start;
  const head = start + word.toLowerCase().lastIndexOf(stem);
  const own = start, before = adjectivesBefore(text, start);
  start = before.start;
  const isKind = KINDS.test(word), isCited = CITED_BEHIND.test(text.slice(end, end + REACH_BEHIND)) || CITED_BEFORE.test(text.slice(Math.max(0, start - REACH_BEFORE), start));
  if (before.place ? !(sure.has(stem) || isCited) : isKind ? !(before.start < own && isCited) : !isCited) return null;
  const gender = genders.get(stem)!, name = readable(text.slice(start, own) + text.slice(own, head) + text.slice(head, head + stem.length));
  return {
    type: 'actor', subtype: 'media', aliases: [], rule: 'class-word', introduction: { start, end },
    name: name.replace(/^(\p{Lu}[\p{L}-]*?(?:neu|isch|lich|al|ig|deutsch|Neu|Frei|gemein))e[nrsm]?(?=\s)/u, (_, adjective: string) => adjective + ({ m: 'er', n: 'es' }[gender] ?? 'e')),
  };
}

/** Where the adjectives before a word start that belong to a name, and whether one is of a place. */
function adjectivesBefore(text: string, at: number): { readonly start: number; readonly place: boolean } {
  let start = at, place = false;
  for (let i = 0; i < 3; i++) {
    const word = wordBefore(text, start), next = behindWord(text, start) - word.length;
    const isPlace = OF_PLACE.test(word) && !isNounLike(word) && !DETERMINERS.has(word.toLowerCase());
    if (!word || text.slice(next, next + word.length) !== word || !(isPlace || ADJECTIVE.test(word))) break;
    place ||= isPlace && !ADJECTIVE.test(word);
    start = next;
  }
  return { start, place };
}
