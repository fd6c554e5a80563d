import { behindBlanks, codesOf, isAt, isDigitCode } from '../text/characters.ts';
import { before, endAt, matchAt, type Scan } from './form.ts';
import { labelAlone, readLabelList, type LabelItem, type LabelList, type LabelRef } from './labelList.ts';

/** "Antwort der Bundesregierung zu den Fragen 3 bis 5", "Frage 1 a)", "Schriftliche Frage 11 des Abgeordneten …": questions and answers by their numbers. */

export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly answer: boolean;
  /** A question for written answer: these are collected in papers of their own, numbered there. */
  readonly written: boolean;
  /** Who asked it, as printed. */
  readonly person: string | null;
  /** None where who asks it tells which one is meant. */
  readonly items: readonly LabelItem[];
  /** The word "Frage" or a mark stands there: "Antwort zu Frage 3", "zu 3."; not "Antwort zu 3", which may be anything. */
  readonly certain: boolean;
}

/** What may stand between "zu" and "Frage". */
const ARTICLE = String.raw`\s{1,3}(?:(?:den?|die|der|dem|ihre|seine)\s{1,3})?(?:(?:o\.\s?g\.|obigen|vorstehenden|vorherigen|vorangegangenen|genannten|beiden)\s{1,3})?`;
/** "Antwort", who gives it, when, and what it is an answer to. */
const ANSWER = new RegExp(String.raw`(?:Antwort(?:en)?|Beantwortung|Ausführungen)(?:\s{1,3}(?:der|des)\s{1,3}\p{L}[\p{L}-]{2,40}(?:\s{1,3}(?:von|des|der|für|und)?\s?\p{Lu}[\p{L}-]{2,40}){0,3}?)?(?:\s{1,3}vom\s{1,3}\d{1,2}\.\s{0,2}(?:\d{1,2}\.|\p{L}{3,9})\s{0,2}\d{2,4})?\s{1,3}(?:zu|auf|zur|bei)(?=\s)${ARTICLE}`, 'yu');
/** "Beantwortung der Frage 3". */
const ANSWER_OF = new RegExp(String.raw`(?:Antwort(?:en)?|Beantwortung)\s{1,3}(?:der|von|dieser)(?=\s{1,3}(?:Teilf|Unterf|F)rage)${ARTICLE}`, 'y');
const QUESTION = /(?:(?:[Ss]chriftlichen?|[Mm]ündlichen?)\s{1,3})?(?:(?:Teil|Unter|Einzel)f|F)ragen?(?:stellung(?:en)?)?\s{1,3}(?:N(?:r|rn|ummern?)\.?\s{1,2})?(?=\d)/y;
const NUMBERED = /(?:Nrn?\.|Nummern?|Ziffern?|Punkt(?:en)?)\s{1,3}(?=\d)/y;
const PERSON = /\s{1,3}(?:des|der|von)\s{1,3}(?:(?:MdB|MdL|Abg\.|Abgeordneten?|Bundestagsabgeordneten?|Landtagsabgeordneten?|Kollegen|Kollegin|Frau|Herrn)\s{1,3}){1,2}(?=\p{Lu})/yu;
const NAME_WORD = String.raw`(?:(?:Dr|Prof|h\.\s?c|Dres|med|jur|rer|nat|phil)\.(?:-Ing\.)?|(?:von der|van der|von dem|von|van|vom|zu|de|del|di|da|la|le|ten|ter|zur)(?=\s{1,3}\p{Lu})|(?:Freiherr|Freifrau|Graf|Gräfin)(?=\s)|\p{Lu}(?:\.|[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]+)*)(?![\p{L}]))`;
/** Nouns that follow a name and are no part of it. */
const NO_NAME = 'Fraktion|Gruppe|Partei|Bundestag|Drucksache|Drs|BT|Deutsche|Landtag|Plenarprotokoll|Antwort|Frage';
const WHOLE_NAME = String.raw`${NAME_WORD}(?:\s{0,3}(?!${NO_NAME})${NAME_WORD}){0,5}`, NAME = new RegExp(WHOLE_NAME, 'yu');

/** How far back an open bracket is looked for. */
const BRACKET_REACH = 240;

/** A word behind a reference that goes on with no list and names no other paper: "verwiesen", not "und", "der Kleinen Anfrage". */
const NEXT_WORD = String.raw`[ ](?!(?:bis|und|sowie|oder|wie|als|ff|de[rs]|von|aus|in|auf|zur?|einer|ihrer|seiner|unserer)\b)[A-Za-zÄÖÜäöü]{2}(?!.?\))`;
const NEXT_CLAUSE = String.raw`[,;][ ](?!und|sowie|oder|wie|als|bis|zu|de[nr]|die|Frage|Teil|Unter|Einzel|N|Ziffer|Buchst|aus|auf|einer|ihrer|seiner|unserer)[A-Za-zÄÖÜäöü]{3}`;
const PLAIN_LABEL = String.raw`([1-9]\d{0,2})(?:\s?([a-z])\))?`;
/**
 * Most references in one: "Antwort zu Frage 3", "Fragen 1 und 2", "Frage 1 a)", "Schriftliche Frage 11 des Abgeordneten …". They are no headings,
 * no longer lists, and no other paper's. What this does not fit is read the long way, which gives the same.
 * Groups: answer, written, number, letter, "und" or "bis", number, letter, name.
 */
const PLAIN = new RegExp(
  String.raw`(Antwort(?:en)?\s(?:der\sBundesregierung\s)?(?:zu|auf)\s(?:de[nr]\s|die\s)?)?([SsMm](?:chrift|ünd)lichen?\s)?Fragen?\s${PLAIN_LABEL}(?:\s(und|bis)\s${PLAIN_LABEL})?`
  + String.raw`(?:\sde[rs]\s(?:Abgeordneten|MdB)\s(?!Frau|Herrn|Kolleg|MdB|MdL|Abg)(?=\p{Lu})(${WHOLE_NAME})|(?=\.[ ][A-ZÄÖÜ]|${NEXT_WORD}|${NEXT_CLAUSE}|[?)]))`, 'yu');

/** Reads a reference that is as plain as most; null where it is not. */
export function readPlainReference(text: string, at: number): Reference | null {
  const m = matchAt(PLAIN, text, at);
  if (!m) return null;
  const [words, answer, written, number, letter = '', joint, last, lastLetter = '', name] = m as unknown as [string, ...(string | undefined)[]];
  let end = at + words.length;
  const bracketBehind = name === undefined && text.charCodeAt(end) === 41, isLettered = letter + lastLetter !== '';
  if (isLettered && (bracketBehind || name !== undefined)) return null;
  if (bracketBehind && !inBracket(text, at)) return null;
  if (text.charCodeAt(end - 1) === 41 && inBracket(text, at) && !isClosedLater(text, end)) end--; // the ")" of a letter closes the bracket
  const from: LabelRef = { number: number!, letter }, to: LabelRef | null = last === undefined ? null : { number: last, letter: lastLetter };
  const items: LabelItem[] = joint === 'bis' ? [{ from, to, open: false }] : to ? [{ from, to: null, open: false }, { from: to, to: null, open: false }] : [{ from, to: null, open: false }];
  return { start: at, end, answer: answer !== undefined, written: written !== undefined, person: name === undefined ? null : oneLine(name), items, certain: true };
}

/** Reads a question or an answer named by its number, at the word it begins with; null where none stands there. */
export function readReference(scan: Scan, at: number): Reference | null {
  const { text } = scan, from = behindAnswer(text, at), answer = from > at, asked = askedBy(text, from);
  if (asked) return { start: at, end: asked.end, answer, written: true, person: asked.name, items: [], certain: true };
  let number = endAt(QUESTION, text, from);
  if (number < 0 && answer && !isDigitCode(text.charCodeAt(from))) number = endAt(NUMBERED, text, from);
  if (!answer && number < 0) return null;
  const list = readList(text, number < 0 ? from : number, at);
  if (!list) return null;
  const person = personBehind(text, list.end);
  return {
    start: at, end: person?.end ?? list.end, answer, written: number >= 0 && isWritten(text.charCodeAt(from)),
    person: person && person.name, items: list.items, certain: number >= 0 || hasMark(text, list),
  };
}

const ASKED = /(?:[Ss]chriftlichen?|[Mm]ündlichen?)\s{1,3}Fragen?(?=\s{1,3}(?:de[rs]|von)\s)/y;

/** "Schriftliche Frage der Abgeordneten Anna Muster": a question without its number, by who asks it. */
function askedBy(text: string, at: number): { name: string; end: number } | null {
  const end = isWritten(text.charCodeAt(at)) ? endAt(ASKED, text, at) : -1;
  return end < 0 ? null : personBehind(text, end);
}

/** The offset behind "Antwort der Bundesregierung zu den"; the same offset where no answer stands. */
function behindAnswer(text: string, at: number): number {
  const initial = text.charCodeAt(at);
  if (initial !== 65 && initial !== 66) return at; // "A", "B"
  const end = endAt(ANSWER, text, at);
  return end < 0 ? Math.max(at, endAt(ANSWER_OF, text, at)) : end;
}

/** "Schriftliche Frage", "mündliche Frage": the initial tells it from all other words for questions. */
function isWritten(initial: number): boolean {
  return initial === 83 || initial === 115 || initial === 77 || initial === 109;
}

/** A list of labels; a ")" right behind a bare number closes a bracket that is open there and is no mark ("(siehe Frage 6)"). */
export function readList(text: string, at: number, start: number): LabelList | null {
  const bare = endAt(BRACKETED, text, at);
  if (bare > 0 && inBracket(text, start)) return labelAlone(text, at, bare);
  const first = readLabelList(text, at), list = first && text.charCodeAt(first.end - 1) === 46 ? withoutFullStop(text, first) : first;
  if (!list) return null;
  if (!closesBracket(text, at, list.end)) return endsWithLetterAndBracket(text, list.end) && inBracket(text, start) && !isClosedLater(text, list.end) ? { ...list, end: list.end - 1 } : list;
  if (!inBracket(text, start)) return list;
  return readLabelList(text, at, true);
}

/** Whether a ")" stands right behind a number. */
function closesBracket(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    if (text.charCodeAt(i) === 41 && (isDigitCode(text.charCodeAt(i - 1)) || (text.charCodeAt(i - 1) === 46 && isDigitCode(text.charCodeAt(i - 2))))) return true;
  }
  return false;
}

/** "(… Frage 5f)": the mark of a letter may be the end of the bracket. */
function endsWithLetterAndBracket(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === 41 && !isDigitCode(text.charCodeAt(end - 2));
}

/** Whether the bracket that is open at an offset is closed behind it: then a ")" before it was a mark. */
function isClosedLater(text: string, at: number): boolean {
  for (let i = at; i < Math.min(text.length, at + BRACKET_REACH); i++) {
    const code = text.charCodeAt(i);
    if (code === 41) return true;
    if (code === 40 || (code === 10 && text.charCodeAt(i + 1) === 10)) return false;
  }
  return false;
}

const NEXT_ITEM = /\s{0,4}\n\s{0,4}(?:[-•*]|\(?[a-z]{1,2}\s?[.)]|\d)/y;

/** "… Antwort zu Frage 6." at the end of the text or above the next item: the dot is the sentence's, not the number's. */
function withoutFullStop(text: string, list: LabelList): LabelList {
  const { open, next } = list.items.at(-1)!, endsText = !open && !next && behindBlanks(text, list.end, Infinity) === text.length; // "ff." keeps its dot
  return endsText || (isDigitCode(text.charCodeAt(list.end - 2)) && endAt(NEXT_ITEM, text, list.end) >= 0) ? { ...list, end: list.end - 1 } : list;
}

/** Whether a label bears a mark: "5. a.", "1. und 2.", "4./5.". */
export function hasMark(text: string, list: LabelList): boolean {
  return /[.)]/.test(text[list.end - 1]!) || list.items.some((item) => item.from.letter !== '' || item.to?.letter);
}

/** A number before a ")". */
const BRACKETED = /\d{1,3}(?=\))/y;

/** Whether a bracket is open at an offset. Marks of list labels ("1 a)") close nothing. */
function inBracket(text: string, at: number): boolean {
  const words = before(text, at, BRACKET_REACH), open = words.lastIndexOf('(');
  if (open < 0) return false;
  if (words.lastIndexOf(')') < open) return words.lastIndexOf('\n\n') < open;
  let closed = 0;
  for (let i = at - 1; i >= Math.max(0, at - BRACKET_REACH); i--) {
    const c = text[i];
    if (c === '\n' && text[i - 1] === '\n') return false;
    if (c === ')' && !/(?:^|[\s(])(?:\d{1,3}|\d{0,3}\s?[a-z])$/.test(before(text, i, 6))) closed++;
    else if (c === '(' && closed-- === 0) return true;
  }
  return false;
}

/** What the words before a name begin with: MdB, Abgeordnete, Bundestags-, Landtags-, Kollege, Frau, Herr. */
const PERSON_INITIALS = codesOf('MABLKFH');

function personBehind(text: string, at: number): { name: string; end: number } | null {
  const word = behindBlanks(text, at, 3), initial = text.charCodeAt(word);
  if ((initial !== 100 && initial !== 118) || PERSON_INITIALS[text.charCodeAt(behindBlanks(text, word + 3, 3))] !== 1) return null; // "des", "der", "von"
  const start = endAt(PERSON, text, at), end = start < 0 ? -1 : endAt(NAME, text, start);
  return end < 0 ? null : { name: oneLine(text.slice(start, end)), end };
}

/** Words without line ends. */
export function oneLine(words: string): string {
  return /[^\S ]/.test(words) ? words.replace(/\s+/g, ' ').trim() : words;
}

/** Behind a list: it belongs to another paper ("… der Kleinen Anfrage der Fraktion …") or to a debate ("… in der Fragestunde am …"). */
const ELSEWHERE = /,?\s{1,3}(?:der|aus der|in der|auf die|zu der|zur|einer|ihrer|seiner|unserer)\s{1,3}(?:[\p{Ll}]{3,20}\s{1,3})?(?:Kleinen|Großen|Schriftlichen|Mündlichen|Dringlichen|Berichts)?\s{0,3}(?:[Aa]nfrage|Fragestunde)/yu;
const ELSEWHERE_INITIALS = codesOf('daizesu');
const OWN_INQUIRY = /dieser|vorliegenden|hiesigen/;

/** Whether a reference belongs to another document, whose number may or may not follow. */
export function isElsewhere(text: string, reference: Reference): boolean {
  if (reference.written || reference.person !== null) return true;
  if (text.charCodeAt(reference.end) !== 44 && ELSEWHERE_INITIALS[text.charCodeAt(behindBlanks(text, reference.end, 3))] !== 1) return false;
  const m = matchAt(ELSEWHERE, text, reference.end);
  return m !== null && !OWN_INQUIRY.test(m[0]);
}

/** The words that a heading may begin with before "Frage" or "Antwort". */
const OPENERS = ['u den ', 'u der ', 'u ', 'uf ', 'usammenfassende ', 'emeinsame '];
const OPENER_INITIALS = codesOf('ZzAaGg');
const BULLETS = codesOf('-•–');
const DEEPEST_INDENT = 12;

/** The end of the line above where only an opener and a bullet stand between a line's beginning and an offset; -1 where more does. */
function endOfLineAbove(text: string, at: number): number {
  let start = at;
  const opener = text.charCodeAt(at - 1) === 32 ? OPENERS.find((words) => isAt(text, at - words.length, words)) : undefined;
  if (opener !== undefined && OPENER_INITIALS[text.charCodeAt(at - opener.length - 1)] === 1) start -= opener.length + 1;
  if (isInline(text.charCodeAt(start - 1)) && BULLETS[text.charCodeAt(start - 2)] === 1) start -= 2;
  const indented = start;
  while (indented - start < DEEPEST_INDENT && isInline(text.charCodeAt(start - 1))) start--;
  return start === 0 ? 0 : text.charCodeAt(start - 1) === 10 ? start - 1 : -1;
}

function isInline(code: number): boolean {
  return code === 32 || code === 9;
}

function behindInline(text: string, at: number, most: number): number {
  let end = at;
  while (end - at < most && isInline(text.charCodeAt(end))) end++;
  return end;
}

const REMARK = /\([^()\n]{1,60}\)[ \t]{0,3}:/y;
/** Words after which a line goes on: "Frage 3" below them is no heading. */
const GOES_ON = /(?:^|[\s(])(?:zu|zur|auf|siehe|vgl\.|der|die|den|in|unter|und|sowie|bis|aus|von|mit|bei|an|s\.|der|diese[rn]?)\s{0,3}$/i;
const ENDS_SENTENCE = codesOf('.?!:;)“"”*');

/** Most headings: "Antwort zu Frage 3:" and "Zu den Fragen 3:" below a blank line or the end of a sentence. */
const PLAIN_HEADING = /(?<=(?:^|[\n.?!:;)“"]\n)(?:[Zz]u (?:den )?)?)(?:Antwort(?:en)? (?:zu|auf) (?:den |der |die )?)?Fragen? \d{1,3}:/y;

/** The end of a heading that is as plain as most at an offset; -1 where none stands. */
export function endOfPlainHeading(text: string, at: number): number {
  return endAt(PLAIN_HEADING, text, at);
}

/** Whether a reference is a heading ("Zu den Fragen 1 und 2:", "Frage 4: Wie …") and no reference to anything. */
export function isHeading(text: string, { start, end }: Pick<Reference, 'start' | 'end'>): boolean {
  const above = endOfLineAbove(text, start);
  if (above < 0) return false;
  const behind = behindInline(text, end, 3), code = text.charCodeAt(behind);
  if (code === 58 || (code === 40 && endAt(REMARK, text, behind) >= 0)) return !GOES_ON.test(before(text, above, 60)); // ":", "("
  const stop = behindInline(text, end, 4), last = behindInline(text, text.charCodeAt(stop) === 46 ? stop + 1 : stop, 4);
  if (last < text.length && text.charCodeAt(last) !== 10) return false;
  let word = above;
  while (isInline(text.charCodeAt(word - 1))) word--;
  return word === 0 || text.charCodeAt(word - 1) === 10 || ENDS_SENTENCE[text.charCodeAt(word - 1)] === 1;
}
