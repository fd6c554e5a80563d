import { readable } from '../../text/clean.ts';
import { isBlankAt, isWordAt } from '../characters.ts';
import { wordBefore, DETERMINERS } from '../wordBefore.ts';
import type { Candidate, Kind } from './candidate.ts';
import { CLASS_WORDS, type ClassWord } from './classWords.ts';
import { shortNames } from './companies.ts';
import { kindOf } from './defined.ts';
import { headKind } from './heads.ts';
import { GENITIVE, withoutGenitive } from './nominative.ts';
import { behindGap, behindWord, isEveryday, isNounLike, isToken, NAME_REACH, previousWord, wordHere, type Usage } from './shapes.ts';

/** Names beside class words: in quotation marks ("das Projekt „…“") and without ("der Firma Clearview AI", "Projekt DTECH"). */

/** Closing marks of the opening ones. */
const CLOSING: Readonly<Record<string, string>> = { '„': '“”"', '“': '”', '"': '"', '»': '«', '«': '»', '‚': '‘’', '‘': '’' };
export const OPENING = Object.keys(CLOSING).join('');
/** The longest name in quotation marks. */
const LONGEST_QUOTED = 90, MOST_WORDS = 11;
/** Words that may stand between a class word and the name: "mit dem Namen", "zur Gesichtserkennung", "sogenannte". */
const NAMING = new Set('namens sogenannte sogenannten genannte Namen Titel Bezeichnung Kurzbezeichnung Arbeitstitel dem der den mit unter so'.split(' '));
const PURPOSE = new Set(['zur', 'zum', 'für']);
/** What stands between two names of a list. */
const BETWEEN = /^(?:\s?\([^()]{1,30}\))?(?:,|,?\s(?:und|sowie|oder|bzw\.))\s$/;

/** A name in quotation marks, and with what kind: the next one of a list is of the same. */
export interface Quoted {
  readonly candidate: Candidate;
  readonly kind: Kind;
  readonly end: number;
}

/** The name in the quotation marks that open at an offset, by the class word before them, the list it stands in, or its own head; null where it has none of them. */
export function quotedAt(text: string, at: number, last: Quoted | null, usage: Usage): Quoted | null {
  if (isWordAt(text, at - 1) || isBlankAt(text, at + 1)) return null; // a closing mark of the same form
  const closing = CLOSING[text[at]!]!, piece = text.slice(at + 1, at + 1 + LONGEST_QUOTED);
  let length = 0;
  while (length < piece.length && !closing.includes(piece[length]!)) length++;
  if (length === piece.length) return null;
  const printed = readable(piece.slice(0, length)).replace(/,$/, ''), name = ownName(text, at, printed), end = at + 1 + length;
  if (!isQuotedName(name)) return null;
  const before = classBefore(text, at);
  if (before?.kind.unquoted === 'coined' && !isToken(name)) return null;
  const inList = !before && last && at - last.end < 50 && BETWEEN.test(text.slice(last.end + 1, at)) ? last.kind : null;
  const kind = before?.kind ?? inList ?? ownKind(name);
  if (kind && !name.includes(' ') && !isToken(name) && (kind !== ownKind(name)) && kind.subtype !== 'notice-type' && (isNounLike(name) || usage.isCommonNoun(name))) return null; // the noun stands everywhere
  return kind && { candidate: candidate(kind, name, before?.start ?? at + 1, end), kind, end };
}

/** A name as it is printed, or without the genitive that its own head has: "des „Zielbildes Wartung“". */
function ownName(text: string, at: number, printed: string): string {
  const [head, ...rest] = printed.split(' ');
  if (!rest.length || !GENITIVE.has(wordBefore(text, at).toLowerCase())) return printed;
  const noun = withoutGenitive(head!);
  return noun !== head && kindOf([noun, ...rest].join(' ')) ? [noun, ...rest].join(' ') : printed;
}

/** Whether what stands in quotation marks can be a name rather than a sentence or a word that is spoken of. */
function isQuotedName(name: string): boolean {
  if (name.length < 2 || /[?:;„“"()\[\]]|[.](?:\s|$)|\n\s*\n/.test(name) || name.split(' ').length > MOST_WORDS) return false;
  const first = /^[\p{L}\d][\p{L}\d.’'&-]*/u.exec(name)?.[0] ?? '';
  return /^(?:\p{Lu}|\d)/u.test(first) ? /\p{L}/u.test(name) : /\p{Lu}/u.test(first);
}

/** The class word before an offset: right before it, or with "mit dem Namen", "zur Gesichtserkennung" between. */
function classBefore(text: string, at: number): { readonly kind: ClassWord; readonly start: number } | null {
  for (let steps = 0, next = at, seen = ''; steps < 5; steps++) {
    const word = previousWord(text, next);
    if (!word) return null;
    const printed = text.slice(word.start, word.end), found = isCapital(text, word.start) && (steps === 0 || NAMING.has(seen) || PURPOSE.has(seen)) ? CLASS_WORDS.at(text, word.end) : null;
    if (found) return steps === 0 || found.value.type === 'system' ? { kind: found.value, start: found.start } : null;
    if (!NAMING.has(printed) && !PURPOSE.has(printed) && (NAMING.has(seen) || !(steps === 0 ? isCapital(text, word.start) : steps === 1))) return null;
    seen = printed;
    next = word.start;
  }
  return null;
}

/** The kind of a name by its own last word, where that makes it a name: "Facial Recognition Working Group", "Interpol-Gesichtserkennungsdatenbank". */
function ownKind(name: string): Kind | null {
  const words = name.split(' ');
  if (words.length === 1) return SINGLE.test(name) ? CLASS_WORDS.of(name) : null;
  if (words.length > 6 || !words.every((word) => /^(?:\p{Lu}|\d|(?:of|for|on|and|und|für|der|des|the|to|in)$)/u.test(word))) return null;
  const kind = /^\p{Lu}\p{Ll}+(?:en|er)$/u.test(words[0]!) ? null : kindOf(name); // "Europäischen Registers"
  return kind?.type === 'actor' && !headKind(words[/e[rs]?$/.test(words[0]!) ? 1 : 0]!) ? null : kind; // "Bausteine Kommunalverwaltung"
}

/** A compound that is a name of its own when it stands in quotation marks. */
const SINGLE = /^\p{Lu}[\p{L}-]{5,60}(?:datenbank|informationssystem|register|datei)$/u;

/** The name without quotation marks at an offset, behind a class word and "namens" or "mit dem Namen". */
export function namedAt(text: string, at: number, usage: Usage): Candidate[] {
  const before = classBefore(text, at);
  return before ? unquotedAt(text, { ...before.kind, unquoted: 'name', needsArticle: false }, before.start, at, usage) : [];
}

/** The name without quotation marks behind a class word; `start` is where the class word starts, `at` where the name would. */
export function unquotedAt(text: string, kind: ClassWord, start: number, at: number, usage: Usage): Candidate[] {
  if (kind.unquoted === 'nothing' || !isCapital(text, start) || text.slice(start, at).toUpperCase() === text.slice(start, at)) return [];
  const piece = text.slice(at, at + NAME_REACH), first = wordHere(piece, 0);
  if (kind.needsArticle && !/-\p{Lu}/u.test(text.slice(start, at)) && !isOne(text, start)) return [];
  if (kind.subtype === 'company' && BEFORE_FORM.test(piece)) return []; // its legal form tells more
  const isWord = !isToken(first);
  if (isWord && kind.subtype === 'media' && REPORTS.test(piece.slice(first.length)) && isPlainName(first, usage)) return [candidate(kind, first, start, at + first.length)];
  if (kind.unquoted === 'coined' && !isMixed(first)) return [];
  if (isWord && kind.subtype === 'working-group') return groupAt(text, kind, start, at, usage);
  if (isWord && !(isPlainName(first, usage) && (kind.unquoted === 'name' || isRepeated(text, first, usage) || isSubject(text, first, usage)))) return [];
  const end = nameEnd(piece, first, usage), next = behindGap(piece, end), follows = next < 0 ? '' : wordHere(piece, next);
  const goesOn = /^\p{Lu}/u.test(follows) && !isNounLike(follows) && !usage.isNoun(follows) && !isToken(follows);
  const whole = end === first.length && goesOn && isWord && kind.type === 'actor' ? DOES.exec(piece) : null;
  if (whole) return [candidate(kind, readable(whole[1]!), start, at + whole[1]!.length)];
  if (end === first.length && ((goesOn && isWord) || (first.length < 3 && usage.places(first).length < 3))) return []; // where the name ends can't be told
  const name = candidate(kind, readable(piece.slice(0, end)), start, at + end);
  return [kind.subtype === 'company' ? { ...name, aliases: shortNames(name.name, usage) } : name];
}

/** Whether an article of one thing stands before a class word, perhaps with an adjective between: "der Berliner Anbieter". */
function isOne(text: string, start: number): boolean {
  const before = wordBefore(text, start), first = behindWord(text, start) - before.length;
  return SINGULAR.has(before.toLowerCase()) || (/^\p{Lu}\p{Ll}+er$|^\p{Ll}[\p{L}-]+e[nrs]?$/u.test(before) && ONE.test(text.slice(Math.max(0, first - 10), first)));
}

const ONE = /(?:^|\s)(?:[Dd](?:as|em|es|er)|[Vv]om|[Bb]eim|[Zz]um|[Ee]in(?:em|es|er)?)\s+$/;
/** A name behind which a legal form stands. */
const BEFORE_FORM = /^(?:[\p{L}\d.&-]+\s){1,5}(?:g?GmbH|AG|SE|KG|eG|e\.\s?V\.|Ltd|Inc|AB|SAS)(?![\p{L}\d-])/u;

/** Capitalised words, and what they do in the singular: "Landfunk Weser-Ems meldete". */
const DOES = /^(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){1,3})\s(?:ist|war|wird|wurde|hat|hatte|kann|soll|berichte|meldet|schr[ie]|zitiert|liefert|erhielt|betreibt|entwickelt|bietet|teilte)/u;

/** What media do. */
const REPORTS = /^\s(?:berichte|meldet|schr[ie]|zitiert|veröffentlicht)/;

/** A group that is named by its field: its name begins with the class word ("Arbeitsgruppe Rückführung"), where the text has both together again. */
function groupAt(text: string, kind: ClassWord, start: number, at: number, usage: Usage): Candidate[] {
  const field = /^\p{Lu}[\p{L}-]+(?:\sund\s\p{Lu}[\p{L}-]+|\s\p{Lu}[\p{L}-]+)?(?![\p{L}\d])/u.exec(text.slice(at, at + NAME_REACH))?.[0];
  if (!field || isEveryday(field)) return [];
  for (const words of new Set([field, field.split(/\s/)[0]!])) {
    if (!isEveryday(words) && isTwice(text.slice(start, at + words.length), usage)) return [candidate(kind, readable(text.slice(start, at + words.length)), start, at + words.length)];
  }
  return [];
}

/** Articles of one thing: before a class word that is the same in the plural. */
const SINGULAR = new Set('das dem des der vom beim zum ein einem eines einer dieses diesem dieser deutsche deutschen französische französischen israelische israelischen us-amerikanische us-amerikanischen italienische italienischen private privaten'.split(' '));

function isPlainName(word: string, usage: Usage): boolean {
  return /^\p{Lu}[\p{L}’'.&-]+$/u.test(word) && !isNounLike(word) && !DETERMINERS.has(word.toLowerCase()) && !usage.isNoun(word);
}

/** Whether a word stands behind the same kind of class word more than once: then the two belong together. */
function isRepeated(text: string, word: string, usage: Usage): boolean {
  let is = usage.repeated.get(word);
  if (is === undefined) usage.repeated.set(word, is = usage.places(word).filter(({ start }) => CLASS_WORDS.at(text, start - 1)).length > 1);
  return is;
}

/** Whether a word without an article does something in the singular, or owns something, as names do and nouns hardly: "Vektorion erkennt", "Vektorions Module". */
function isSubject(text: string, word: string, usage: Usage): boolean {
  const places = usage.places(word);
  return places.some(({ end }) => SINGULAR_VERB.test(text.slice(end, end + 14))) ? places.length > 1 : places.length + usage.places(`${word}s`).length > 1 && (usage.places(`${word}s`).some(({ start, end }) => /^\s\p{Lu}/u.test(text.slice(end, end + 2)) && !DETERMINERS.has(wordBefore(text, start).toLowerCase())));
}

/** What one thing does. */
const SINGULAR_VERB = /^\s(?:ist|war|wird|wurde|hat|hatte|kann|konnte|soll|sollte|dient|bietet|erkenn[et]|enthält|läuft|verfügt|umfasst|ermöglicht|liefert|arbeitet|erhielt|endet|betreibt|gehört|verwendet|nutzt|speichert|zeigt|warnt)(?!\p{L})/u;

/** Whether a text has some words more than once, on one line or on two. */
function isTwice(words: string, usage: Usage): boolean {
  const line = readable(words);
  return usage.places(words).length + (line === words ? 0 : usage.places(line).length) > 1;
}

/** Where a name of several words ends: "Clearview AI", "Safran Identity and Security", "Rohde & Schwarz", "Stuttgart 21". */
function nameEnd(piece: string, first: string, usage: Usage): number {
  let end = first.length;
  for (let words = 1; words < 6; words++) {
    const gap = behindGap(piece, end);
    if (gap < 0) break;
    const link = LINK.exec(piece.slice(gap, gap + 5))?.[0] ?? '', at = link ? behindGap(piece, gap + link.length) : gap;
    const word = at < 0 ? '' : wordHere(piece, at);
    if (!/^[\p{Lu}\d]/u.test(word) || !(link || isToken(word) || FOLLOWS.test(word) || (!isNounLike(word) && (isTwice(piece.slice(0, at + word.length), usage) || (isMixed(first) && usage.places(first).length < 2))))) break;
    end = at + word.length;
  }
  return end;
}

const LINK = /^(?:&|\+|and|of|de|et|du)(?=\s)/;
/** Capitals and small letters as no abbreviation and no noun has them: "MorphoFace", behind which a name goes on. */
const isMixed = (word: string) => /\p{Ll}\p{Lu}\p{Ll}/u.test(word);

/** A word that goes on with a company's name: no German noun ends so in the sentence behind it. */
const FOLLOWS = /^(?:[A-Z][a-z]+(?:ity|ies|ics|ing|ions?|ware|ems|ogy|logies|labs?|ial|al|is|ware|ance|ense|ence|ry|ors?|th|pay|book|soft|tech)|Group|International|Global|Industries|Systems|Security|Software|Services|Solutions|Networks?|Labs?|Media|Holding|Deutschland|Europe|Germany|Technolog(?:y|ies)|Analytics|Defen[cs]e|Space|Identity|Cyber|Consulting|Bank|Bahn|Hamilton|Allen|Airlift|Airlines|Airways|Aviation|Logistics|Shipping|Partners?|Group|Advisory|Ventures|Capital|Insights?|Studios?|Works|Care|Health|Pharma|Biotech|Robotics|Mobility|Foods?|Corporation|Company|Collect|Motors?|Energy|Digital|Data|Web|Cloud|One|Air|Aerospace)$/;

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

function candidate({ type, subtype }: Kind, name: string, start: number, end: number): Candidate {
  return { type, subtype, name, aliases: [], rule: subtype === 'company' ? 'company' : 'class-word', introduction: { start, end } };
}
