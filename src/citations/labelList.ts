import { labelParts, placeOf, type Label } from '../model/label.ts';
import { codesOf, isBlankCode, isDigitCode, isLetterCode, isSmallCode, isWordCode } from '../text/characters.ts';
import { endAt, matchAt } from './form.ts';

/**
 * The little language in which papers name several questions at once:
 * "3 a) bis 3 e)", "4 und 4 a)", "8. und 11., 11.a. bis d.", "1, a) und b)", "1.1 bis 2.2", "14-16, 19-25 und 28-31", "4./5.", "3 ff."
 */

/** One number as printed: a letter alone belongs to the number before it. */
export interface LabelRef {
  readonly number: string | null;
  readonly letter: string;
}

/** A single label, a range ("bis"), an open range ("ff."), or one with the next question ("f."). */
export interface LabelItem {
  readonly from: LabelRef;
  readonly to: LabelRef | null;
  /** "ff.": to the last question. */
  readonly open: boolean;
  /** "f.": this question and the next one only. */
  readonly next?: boolean;
}

export interface LabelList {
  readonly items: readonly LabelItem[];
  /** Offset behind the last label, its own mark ("1 a)", "1.") included. */
  readonly end: number;
}

/** Papers ask at most some hundred questions; a wider range is a slip or hostile. */
const WIDEST_RANGE = 400;
const MOST_ITEMS = 200;

const NUMBER = /\d{1,3}(?:\.[1-9]\d?){0,2}(?![\d/]|\.\d)/y;
const LETTER_BEHIND_NUMBER = /(?:\s?[.)][^\S\n]{0,2}|\s{0,2})\(?(?:([a-z])(?![\p{L}\d])|([a-z]{2})(?=\s?\)))/uy;
/** "Frage 5; s. Seite 3" names no question 5s. */
const LETTER_ALONE = /(?!s\.\s)\(?([a-z]{1,2})(?=\s?[.)])(?!\.\s?[a-zA-Z]\.)|([a-z])(?![\p{L}\d.)-])/uy;
const FOLLOWING = /\s?ff?\.(?!\p{L})|\s?ff(?!\p{L})/uy;
const RANGE = /\s*(?:bis(?:\s+(?:zu|einschließlich))?(?=[\s\d])|[-–—])\s*/y;
const CONNECTOR = /\s*(?:,\s*(?:und|sowie|bis)?|;|\/|&|und|sowie|oder|u\.(?!\s?[aä]\.)|wie\s+auch|als\s+auch)\s*/y;
const CLASS_WORD = /(?:zu\s+)?(?:(?:den?|der|die)\s+)?(?:(?:Teil|Unter|Einzel)?[Ff]ragen?|Nrn?\.|Nummern?|Ziffern?|Buchstaben?|zu)\s+/y;

/** The code of the first character that is no blank: it decides whether a pattern is worth trying. */
function codeBehindBlanks(text: string, at: number): number {
  let i = at;
  while (isBlankCode(text.charCodeAt(i))) i++;
  return text.charCodeAt(i);
}

/** The offset behind a word such as "Frage" or "Nummer"; the same offset where none stands. */
function behindClassWord(text: string, at: number): number {
  return isLetterCode(text.charCodeAt(at)) ? Math.max(at, endAt(CLASS_WORD, text, at)) : at;
}

/** The offset behind "f." or "ff."; -1 where neither stands. */
function endOfFollowing(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code === 102 || (isBlankCode(code) && text.charCodeAt(at + 1) === 102) ? endAt(FOLLOWING, text, at) : -1; // "f"
}

/** The length of the mark behind a number or letter: ")", ".)", or a full stop that ends no sentence because a small letter or a sign of a list follows. */
function mark(text: string, at: number): number {
  const blank = isBlankCode(text.charCodeAt(at)) ? 1 : 0, stop = text.charCodeAt(at + blank) === 46 ? 1 : 0;
  if (text.charCodeAt(at + blank + stop) === 41) return blank + stop + 1; // ")"
  return blank === 0 && stop === 1 && goesOnBehindStop(codeBehindBlanks(text, at + 1)) ? 1 : 0;
}

function goesOnBehindStop(code: number): boolean {
  return isSmallCode(code) || Number.isNaN(code) || code === 44 || code === 59 || code === 47 || code === 58 || code === 41 || code === 40; // , ; / : ) (
}

const RANGE_INITIALS = codesOf('b-–—');
const CONNECTOR_INITIALS = codesOf(',;/&usowa');

function endOfRange(text: string, at: number): number {
  return RANGE_INITIALS[codeBehindBlanks(text, at)] === 1 ? endAt(RANGE, text, at) : -1;
}

function endOfConnector(text: string, at: number): number {
  return CONNECTOR_INITIALS[codeBehindBlanks(text, at)] === 1 ? endAt(CONNECTOR, text, at) : -1;
}

function isSemicolon(text: string, at: number): boolean {
  return codeBehindBlanks(text, at) === 59;
}

/** The number of a question at an offset, "" where none stands there. Most are plain; the rest is the pattern's. */
function printedNumber(text: string, at: number): string {
  let end = at;
  while (end - at < 4 && isDigitCode(text.charCodeAt(end))) end++;
  const behind = text.charCodeAt(end);
  if (end === at || end - at > 3 || behind === 47) return '';
  if (behind === 46 && isDigitCode(text.charCodeAt(end + 1))) end = Math.max(at, endAt(NUMBER, text, at));
  return text.slice(at, end);
}

/** Whether a letter of the question's may stand behind a number: "1 a)", "5. a.", "5f". */
function mayHaveLetter(text: string, at: number): boolean {
  let i = at;
  for (let blanks = 0; blanks < 5; blanks++, i++) {
    const code = text.charCodeAt(i);
    if (code !== 46 && code !== 41 && code !== 40 && !isBlankCode(code)) break;
  }
  const letter = text.charCodeAt(i);
  if (letter < 97 || letter > 122) return false;
  const behind = text.charCodeAt(i + 1);
  return !isWordCode(behind) || (behind >= 97 && behind <= 122 && !isWordCode(text.charCodeAt(i + 2)));
}

/**
 * Most lists: one number, or two of them, behind which the sentence goes on with a word that belongs to no list. What this does not fit is
 * read the long way, which gives the same.
 */
const PLAIN = /(\d{1,3})(?: und (\d{1,3})| bis (\d{1,3}))?(?=\.[ \n][A-ZÄÖÜ]|[ \n](?!bi|un|so|od|wi|al|ff)[A-Za-zÄÖÜäöüß]{2}(?!.?\)))/y;

/**
 * Reads a list of labels that starts at an offset; null where none starts there.
 * `inBracket` says that a bracket is open: then a ")" right behind a bare number closes that bracket and is no mark ("(siehe Frage 6)").
 * `letterFirst` allows a list to begin with a letter, of the question asked last ("Zu a) und b):").
 */
export function readLabelList(text: string, at: number, inBracket = false, letterFirst = false): LabelList | null {
  const plain = matchAt(PLAIN, text, at);
  if (plain) return { items: [{ from: { number: plain[1]!, letter: '' }, to: plain[3] ? { number: plain[3], letter: '' } : null, open: false }, ...(plain[2] ? [single(plain[2])] : [])], end: at + plain[0].length };
  const items: LabelItem[] = [];
  let end = at, position = at, pending: { from: LabelRef; end: number } | null = null;
  while (items.length < MOST_ITEMS) {
    const ref = readRef(text, behindClassWord(text, position), inBracket, letterFirst || items.length > 0 || pending !== null);
    if (!ref) break;
    if (pending) { items.push({ from: pending.from, to: ref.ref, open: false }); pending = null; }
    const isEnd = items.at(-1)?.to === ref.ref, more = isEnd || ref.ref.letter ? -1 : endOfFollowing(text, ref.bare);
    if (more >= 0) {
      const open = text.slice(ref.bare, more).includes('ff');
      items.push({ from: ref.ref, to: null, open, next: !open });
      position = end = more;
    } else {
      position = end = ref.end;
      const to = isEnd ? -1 : endOfRange(text, position);
      if (to >= 0) { pending = { from: ref.ref, end }; position = to; continue; }
      if (!isEnd) items.push({ from: ref.ref, to: null, open: false });
    }
    const and = endOfConnector(text, position);
    if (and < 0 || (isSemicolon(text, position) && behindClassWord(text, and) > and)) break; // "Frage 1; zu den Fragen 1 und 2": another reference
    position = and;
  }
  if (pending) { items.push({ from: pending.from, to: null, open: false }); end = pending.end; }
  return items.length ? { items, end } : null;
}

/** The list of one plain number. */
export function labelAlone(text: string, start: number, end: number): LabelList {
  return { items: [single(text.slice(start, end))], end };
}

function single(number: string): LabelItem {
  return { from: { number, letter: '' }, to: null, open: false };
}

/** Reads one number with its letter, or a letter alone where a number has gone before. `bare` is the offset behind it without its mark. */
function readRef(text: string, at: number, inBracket: boolean, letterAlone: boolean): { ref: LabelRef; end: number; bare: number } | null {
  const number = printedNumber(text, at);
  if (number === '') {
    const letter = letterAlone ? matchAt(LETTER_ALONE, text, at) : null;
    if (!letter) return null;
    const bare = at + letter[0].length;
    return { ref: { number: null, letter: (letter[1] ?? letter[2])! }, bare, end: bare + mark(text, bare) };
  }
  const afterNumber = at + number.length;
  const letter = mayHaveLetter(text, afterNumber) ? matchAt(LETTER_BEHIND_NUMBER, text, afterNumber) : null;
  const isFollowing = letter && endOfFollowing(text, afterNumber) >= 0; // "5 f." is "and the following"
  if (letter && !isFollowing && !isWord(text, afterNumber + letter[0].length, letter[0])) {
    const bare = afterNumber + letter[0].length;
    return { ref: { number, letter: (letter[1] ?? letter[2])! }, bare, end: bare + mark(text, bare) };
  }
  const own = mark(text, afterNumber), closes = inBracket && text.charCodeAt(afterNumber + own - 1) === 41;
  return { ref: { number, letter: '' }, bare: afterNumber, end: afterNumber + (closes ? 0 : own) };
}

/** "Frage 1 d. h. …" and "Frage 3 u. a.": an abbreviation, not a letter. */
function isWord(text: string, behind: number, letter: string): boolean {
  return /\s/.test(letter) && /^\.\s?[a-zA-Z]\./.test(text.slice(behind, behind + 4));
}

/** What a list says in a section whose questions begin anew: "3" is the third of section 2, "2.3". */
export function inSection(item: LabelItem, section: number): LabelItem {
  const set = (ref: LabelRef): LabelRef => (ref.number === null || ref.number.includes('.') ? ref : { ...ref, number: `${section}.${ref.number}` });
  return { ...item, from: set(item.from), to: item.to && set(item.to) };
}

/** The label that a list names first. */
export function firstLabel(items: readonly LabelItem[]): Label {
  return items[0] ? resolve(items[0].from, '') : '';
}

/** The labels that a list names, in its order and once each. Ranges expand against the labels that the paper asks (in its order), where it asks them. */
export function expandLabels(items: readonly LabelItem[], asked: readonly Label[]): Label[] {
  if (items.length === 1 && !items[0]!.to && !items[0]!.open && !items[0]!.next) return [resolve(items[0]!.from, '')];
  const found = new Set<Label>();
  let number = '';
  for (const item of items) {
    const from = resolve(item.from, number);
    number = item.from.number ?? number;
    if (item.open) for (const label of openRange(from, asked)) found.add(label);
    else if (item.next) for (const label of withNext(from, asked)) found.add(label);
    else if (!item.to) found.add(from);
    else {
      const to = resolve(item.to, number);
      number = item.to.number ?? number;
      for (const label of between(from, to, asked)) found.add(label);
    }
  }
  return [...found];
}

function resolve(ref: LabelRef, number: string): Label {
  const printed = ref.number ?? number;
  const normal = printed.includes('.') || printed.startsWith('0') ? printed.split('.').map((n) => String(Number(n))).join('.') : printed;
  return normal + ref.letter;
}

function openRange(from: Label, asked: readonly Label[]): readonly Label[] {
  const at = placeOf(asked, from);
  return at < 0 ? [from] : asked.slice(at);
}

/** "5 f." is 5 and 6. Where the paper asks a 5f, that is meant: then its sub-questions reach that far ("Zu 5 f.:"). */
function withNext(from: Label, asked: readonly Label[]): readonly Label[] {
  if (placeOf(asked, from + 'f') >= 0) return [from + 'f'];
  const at = placeOf(asked, from);
  const next = at < 0 ? undefined : asked.slice(at + 1).find((label) => !isBelow(label, from));
  return next === undefined || (labelParts(next)?.letter ?? '') !== '' ? [from] : between(from, next, asked);
}

function between(from: Label, to: Label, asked: readonly Label[]): readonly Label[] {
  const a = placeOf(asked, from), b = placeOf(asked, to);
  if (a >= 0 && b >= a) {
    let last = b;
    if (labelParts(to)?.letter === '' && labelParts(from)?.letter === '' && from !== to) while (last + 1 < asked.length && isBelow(asked[last + 1]!, to)) last++; // "1 bis 4" takes 4a with it
    return asked.slice(a, last + 1);
  }
  const x = labelParts(from), y = labelParts(to);
  if (!x || !y) return [from, to];
  if (x.numbers.join('.') === y.numbers.join('.') && y.letter.length === 1) {
    const first = x.letter ? x.letter.charCodeAt(0) : 97, all = x.letter ? [] : [from];
    for (let c = first; c <= y.letter.charCodeAt(0); c++) all.push(x.numbers.join('.') + String.fromCharCode(c));
    return all;
  }
  if (x.numbers.length === 1 && y.numbers.length === 1 && y.numbers[0]! > x.numbers[0]! && y.numbers[0]! - x.numbers[0]! < WIDEST_RANGE) {
    const all: Label[] = [from];
    for (let n = x.numbers[0]! + 1; n < y.numbers[0]!; n++) all.push(String(n));
    return [...all, to];
  }
  return [from, to];
}

function isBelow(label: Label, stem: Label): boolean {
  return label.startsWith(stem) && /^(?:[a-z]|\.)/.test(label.slice(stem.length));
}
