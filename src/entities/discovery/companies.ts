import { readable } from '../../text/clean.ts';
import { chosenName } from '../chosenName.ts';
import { DETERMINERS, wordBefore } from '../wordBefore.ts';
import { isPlace } from './authorities.ts';
import type { Candidate } from './candidate.ts';
import { CLASS_WORDS } from './classWords.ts';
import { isNounLike, isToken, NAME_REACH, type Usage } from './shapes.ts';

/** Companies and associations by their legal form: "Musterwerk GmbH", "Deutsche Bahn AG", "Verband der Beispiele e. V.". */

/** Legal forms as words, where they end, and whether it is an association's. */
const FORM = /^(?:(g?GmbH|mbH)(?:\s(?:&|und)\sCo\.?\s(?:KG(?:aA)?|OHG))?|(?:AG|SE)(?:\s&\sCo\.\sKG(?:aA)?)?|KG(?:aA)?|OHG|PartG(?:\smbB|mbB)?|GbR|UG|AöR|eG|(e\.\s?V\.)|Ltd\.?|Limited|Inc\.?|LLC|LLP|Corp\.?|PLC|plc|S\.p\.A\.|S\.A\.|B\.V\.|N\.V\.|AB|ASA|Oyj?|SAS|SpA)(?![\p{L}\d-])/u;
/** The words that a legal form can begin with, as far as they begin with a capital. */
export const LEGAL_FORMS = new Set('AG SE KG KGaA OHG PartG PartGmbB GbR UG AöR Ltd Limited Inc LLC LLP Corp PLC S B N AB ASA Oy Oyj SAS SpA'.split(' '));

/** Words that make no name with a legal form alone. */
const FORM_ALONE = /^(?:Gesellschaft|Verein|Verband|Stiftung|Institut|Zentrum|Firma)(?:en|e?s)?$/;
/** Behind these a name of one word is the end of a longer one: "Beispiele ohne Gewähr e. V.". */
const LOST = /\s(?:ohne|gegen|für|aus|auf|statt)\s$/;
/** How many words before a legal form belong to a name at most. */
const MOST_WORDS = 9;
/** Lower-case words inside of a company's name. */
const LINKS = new Set(['für', 'und', 'of', 'and', 'the', 'de', 'zur', 'zum', 'der', 'des', 'von', 'in', 'im', 'am', 'an']);
/** Behind these a company's name goes on with a preposition or a genitive. */
const HEAD = /(?:gesellschaft|verband|verein|verbund|bund|rat|zentrum|institut|vereinigung|hilfe|initiative|union|gemeinschaft|hilfswerk|werk|bündnis|netzwerk|akademie|verwaltung|agentur|anstalt|stiftung|kammer|freunde|forum|stelle|betriebe|dienste|museum|liga|organisation|partnerschaft|interessengemeinschaft|förderkreis|club|klub)(?:e?s)?$/iu;
/** Words before a name that don't belong to it. */
const OUTSIDE = /^(?:Firma|Fa\.|Unternehmens?|Konzerns?|Herstellers?|Anbieters?|Betreibers?|Dienstleisters?|Tochter|Mutter|Genossenschaft|\p{L}*beratung|\p{L}*agentur|Start-?[Uu]p|Reederei|\p{L}*(?:gesellschaft|unternehmens?|tochter|konzerns?|firma|anbieters?|herstellers?|betreibers?|dienstleisters?|konsortiums?|vereins?|verbands?)|Gesamtherstellung|Vertrieb|Herausgeber|Druck)$/u;

/** The company whose legal form starts at an offset; none where no name stands before it. */
export function companyBefore(text: string, at: number, usage: Usage): Candidate[] {
  const form = FORM.exec(text.slice(at, at + 30));
  if (!form || /[&.]\s?$/.test(text.slice(at - 4, at))) return []; // the end of another: "GmbH & Co. KG"
  const from = Math.max(0, at - NAME_REACH), words = wordsBefore(text, from, at, form[2] !== undefined || form[1] !== undefined);
  let first = 0;
  while (first < words.length && isOutside(words, first, form[2] !== undefined)) first++;
  const name = words.slice(first);
  if (name.length === 1 && (FORM_ALONE.test(name[0]!.text) || /(?:und|&|-)\s$/.test(text.slice(0, name[0]!.start).slice(-4)) && !LEGAL_FORMS.has(wordBefore(text, name[0]!.start - 4)))) return [];
  if (!name.length || !name.some(({ text }) => /^\p{Lu}[\p{L}\d]/u.test(text)) || name.some(({ text }) => text.length > 50) || (form[0] === 'AG' && name.length === 1 && name[0]!.text.length < 3)) return [];
  if (name.length === 1 && LOST.test(text.slice(Math.max(0, name[0]!.start - 8), name[0]!.start))) return [];
  const start = name[0]!.start, end = at + form[0].length, printed = readable(text.slice(start, end));
  if (printed.toUpperCase() === printed && name.length > 1) return []; // a heading in capitals
  return [{
    type: 'actor', subtype: form[2] !== undefined ? 'association' : 'company', rule: 'company', introduction: { start, end },
    name: nominative(text, start, end),
    aliases: shortNames(nominative(text, start, name.at(-1)!.end), usage),
  }];
}

/** Words behind a company's name that are left out when it is spoken of again. */
const DESCRIPTIVE = /(?:\s(?:AI|Technolog(?:y|ies)|Systems|Group|International|Software|Solutions|Security|Networks?|Holding|Deutschland|Germany|Europe|Labs|Corporation|Media|Global|Digital|Services|Industries|Analytics|Defen[cs]e|Consulting))+$/;
const SHORTEST = 5;

/** How a company is spoken of again: without its legal form, and without what only describes it ("Clearview" for "Clearview AI"). No noun that stands everywhere. */
export function shortNames(name: string, usage: Usage): string[] {
  const first = /^\p{Lu}[\p{L}-]+(?=\s\p{Lu})/u.exec(name)?.[0];
  const shorts = [name, /\s\p{Ll}/u.test(name) ? name : name.replace(DESCRIPTIVE, '')].filter((short) => short.includes(' ') || isToken(short) || (short.length >= SHORTEST && !isNounLike(short) && !usage.isNoun(short)));
  return first !== undefined && !shorts.includes(first) && standsAlone(first, name, usage) ? [...shorts, first] : shorts;
}

/** Whether the first word of a company's name is spoken of alone, and of nothing else: no adjective, no place, no person's given name. */
function standsAlone(word: string, name: string, usage: Usage): boolean {
  if (word.length < SHORTEST || isNounLike(word) || word === name.split(' ')[1] || isPlace(word, usage) || /(?:ische|liche|deutsche|ierte|ale)[nrs]?$/.test(word) || usage.isNoun(word) || usage.isCommonNoun(word)) return false;
  const second = name.slice(word.length + 1).split(' ')[0]!, alone = [...usage.places(word), ...usage.places(`${word}s`)].filter(({ end }) => !usage.text.slice(end, end + 40).trimStart().startsWith(second));
  return alone.length > 0 && usage.places(word).every(({ end }) => !/^\s\p{Lu}/u.test(usage.text.slice(end, end + 2)) || usage.text.slice(end, end + 40).trimStart().startsWith(second));
}

/** Several firms together, or a town's: "ARGE Talquerung Ruhmbach", "Stadtwerke Musterau". Behind the first any nouns, where the text repeats them. */
export function consortiumAt(text: string, at: number, printed: string, usage: Usage): Candidate[] {
  const words = /^(?:\s\p{Lu}[\p{L}-]+){1,4}(?![\p{L}\d])/u.exec(text.slice(at + printed.length, at + NAME_REACH))?.[0];
  if (!words) return [];
  const isTown = printed.startsWith('Stadt'), parts = words.trim().split(/\s/);
  for (let length = isTown ? 1 : parts.length; length > 0; length--) {
    const tail = words.split(/(?=\s)/).slice(0, length).join(''), end = at + printed.length + tail.length, name = readable(printed.replace(/n$/, '') + tail);
    if (isTown ? !isNounLike(parts[0]!) && !/^\s?g?GmbH|^\sA[Gö]/.test(text.slice(end, end + 6)) : usage.places(printed + tail).length > 1) {
      return [{ type: 'actor', subtype: 'company', name, aliases: [], rule: 'company', introduction: { start: at, end } }];
    }
  }
  return [];
}

/** The name between two offsets as it stands alone: "der Deutschen Bahn AG" is "Deutsche Bahn AG". */
function nominative(text: string, start: number, end: number): string {
  const name = chosenName(text, start, end);
  return /^(?:der|den|dem|des)$/.test(wordBefore(text, start)) ? name.replace(/^(\p{Lu}[\p{L}-]{3,})en(?=\s\p{Lu})/u, '$1e') : name;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words before a legal form that can belong to a name, in text order. */
function wordsBefore(text: string, from: number, at: number, withHead: boolean): Word[] {
  const words = [...text.slice(from, at).matchAll(WORDS)].map((m): Word => ({ text: m[0], start: from + m.index, end: from + m.index + m[0].length })).reverse();
  const kept: Word[] = [];
  let next = at;
  for (const [i, word] of words.entries()) {
    const gap = text.slice(word.end, next);
    if (kept.length === MOST_WORDS || (word.start === from && from > 0) || !(/^(?:[^\S\n]{1,4}|[^\S\n]*\n[^\S\n]*)$/.test(gap) || (withHead && /^(?:,\s|\s?\([\p{L}\d-]{2,12}\)\s)$/u.test(gap)))) break;
    if (/(?:\p{L}{2}|\d)\.$/u.test(word.text) || LEGAL_FORMS.has(word.text) || /mbH$/.test(word.text)) break;
    const isLink = LINKS.has(word.text) || /^[&+]$/.test(word.text);
    if (!isLink && !/^[\p{Lu}\d]/u.test(word.text) && !/^[a-z]+\p{Lu}/u.test(word.text)) {
      if (!(withHead && /^\p{Ll}+(?:en|er|e|es)$/u.test(word.text) && !DETERMINERS.has(word.text) && LINKS.has(words[i + 1]?.text ?? ''))) break;
    }
    if (isLink && !/^[&+]$/.test(word.text) && !(withHead && goesOn(words, i)) && !/^(?:of|and|the)$/.test(word.text)) break;
    kept.unshift(word);
    next = word.start;
  }
  while (kept.length && (LINKS.has(kept[0]!.text) || /^[&+]/.test(kept[0]!.text) || /^\p{Ll}/u.test(kept[0]!.text) && !/\p{Lu}/u.test(kept[0]!.text))) kept.shift();
  return kept;
}

const WORDS = /[\p{L}\d][\p{L}\p{M}\d]*(?:[-–’'./&][\p{L}\d][\p{L}\p{M}\d]*)*\.?-?|[&+]/gu;

/** Whether a lower-case word inside a name goes back to a head such as "Gesellschaft" or "Verband" (`words` run backwards). */
function goesOn(words: readonly Word[], link: number): boolean {
  return words.slice(link + 1, link + MOST_WORDS).some(({ text }, i, before) => HEAD.test(text) && before.slice(0, i).every((word) => LINKS.has(word.text) || /^\p{Lu}|^\p{Ll}+e[nrs]?$/u.test(word.text)));
}

/** Whether the word at the beginning is no part of the name: an article, a class word, the first word of a sentence. */
function isOutside(words: readonly Word[], i: number, isAssociation: boolean): boolean {
  const { text } = words[i]!;
  if (i === words.length - 1) return DETERMINERS.has(text.toLowerCase()) || OPENERS.has(text) || CLASS_WORDS.of(text) !== null;
  return DETERMINERS.has(text.toLowerCase()) || OPENERS.has(text) || LINKS.has(text) || /^\d+$/.test(text) || (isAssociation ? /^Vereins?$/.test(text) : OUTSIDE.test(text) && !LINKS.has(words[i + 1]!.text));
}

/** Words with a capital at the beginning of a sentence. */
const OPENERS = new Set('Auch Bei Mit Von Seit Nach Laut Für Durch Gegen Über Unter Zwischen Ist Hat Wird War Wurde Kann Soll Und Oder Sowie Dass Wie Wer Was Welche Warum Wann Ob Falls Wenn Damit Dabei Neben An In Im Am Zu Zur Zum Aus Auf Vor Als So Hierzu Allein Nur'.split(' '));
