import { isLetterCode, isSmallCode } from './characters.ts';
import { cleanText } from './clean.ts';
import { FIELD_WORDS, FUNCTION_WORDS, SHORT_WORDS } from './commonWords.ts';

/**
 * Text layers of PDFs print blanks inside words ("W elche", "Förderschu len", "UN -Ausschuss") and lose hyphens at line ends ("Flugha⏎fen").
 * What people read is mended here; offsets and spans stay those of the text as it is.
 *
 * Two pieces are joined where the word that they make is printed unbroken elsewhere in the paper, or is one that papers are made of,
 * and one of the pieces can't be a word: its shape shows it, and it stands nowhere else. Two pieces that could both be words are never
 * joined ("in dem" beside "indem", "Hilfe suchende" beside "Hilfesuchende"): rather a blank too many than a wrong word.
 */

/** How often a paper prints something. */
export interface Vocabulary {
  /** @param words a word: letters, or several with hyphens in between ("UN-Ausschuss"); or two words with a blank in between */
  count(words: string): number;
}

/** So many words that a paper does not print are looked for in it before its words are counted. */
const MOST_LOOKS = 32;

/** The vocabulary of a paper. It costs nothing before somebody asks, then one pass over the text for words, and one for pairs of words. */
export function vocabularyOf(original: string): Vocabulary {
  let words: ReadonlyMap<string, number> | null = null, pairs: ReadonlyMap<string, number> | null = null, clean: string | null = null, looks = 0;
  const text = () => clean ??= cleanText(original).text;
  const isNowhere = (wanted: string) => looks++ < MOST_LOOKS && !text().includes(wanted);
  return {
    count(wanted) {
      if (wanted.includes(' ')) return (pairs ??= countPairs(text())).get(wanted) ?? 0;
      return !words && isNowhere(wanted) ? 0 : (words ??= countWords(text())).get(wanted) ?? 0;
    },
  };
}

/** The first words of questions and answers are asked for again and again while somebody types: as many as facts keep, and the ellipsis. */
const SHORT = 201;
const known = new WeakMap<Vocabulary, Map<string, string>>();

/** What was mended of a paper so far; who read the same text elsewhere hands it over. */
export const mendedOf = (vocabulary: Vocabulary): ReadonlyMap<string, string> => known.get(vocabulary) ?? new Map();
export const keepMended = (vocabulary: Vocabulary, mended: ReadonlyMap<string, string>) => { known.set(vocabulary, new Map(mended)); };

/** A text of a paper without the blanks and line ends that stand inside words. Total and linear. */
export function mend(text: string, vocabulary: Vocabulary): string {
  if (text.length > SHORT) return mendParts([text], vocabulary)[0]!;
  let mended = known.get(vocabulary);
  if (!mended) known.set(vocabulary, mended = new Map());
  let words = mended.get(text);
  if (words === undefined) mended.set(text, words = mendParts([text], vocabulary)[0]!);
  return words;
}

/** The parts of one text, mended: a word may begin in one part and end in the next. */
export function mendParts(parts: readonly string[], vocabulary: Vocabulary): string[] {
  const whole = parts.join(''), strays = strayBlanks(whole, vocabulary);
  if (!strays.length) return [...parts];
  let end = 0;
  return parts.map((part) => {
    const start = end;
    end += part.length;
    const cuts = strays.filter((at) => at >= start && at < end);
    return [...cuts, end].map((cut, i) => whole.slice(i ? cuts[i - 1]! + 1 : start, cut)).join('');
  });
}

const COMPOUNDS = /\p{L}+(?:-\p{L}+)*/gu;
const COMPOUND_HERE = new RegExp(COMPOUNDS.source, 'uy');
const LETTERS = /\p{L}+/gu;

type Counts = Map<string, number>;
const add = (counts: Counts, words: string) => counts.set(words, (counts.get(words) ?? 0) + 1);

function countWords(text: string): Counts {
  const counts: Counts = new Map();
  for (const [word] of text.matchAll(COMPOUNDS)) {
    add(counts, word);
    if (word.includes('-')) for (const part of word.split('-')) add(counts, part);
  }
  return counts;
}

function countPairs(text: string): Counts {
  const counts: Counts = new Map();
  let last = '', end = -1;
  for (const { 0: word, index } of text.matchAll(LETTERS)) {
    if (index === end + 1 && BLANK.test(text[end]!)) add(counts, `${last} ${word}`);
    last = word;
    end = index + word.length;
  }
  return counts;
}

/** A run of letters. */
class Piece {
  private common: boolean | null = null;

  constructor(readonly start: number, readonly end: number, readonly word: string) {}

  /** Whether it is a word that is in a table. Where a capital or a mark follows nobody asks. */
  get isCommon(): boolean {
    return this.common ??= isCommon(this.word);
  }
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0, end; start < text.length; start = end + 1) {
    end = endOfLetters(text, start);
    if (end > start) pieces.push(new Piece(start, end, text.slice(start, end)));
  }
  return pieces;
}

/** Where the letters at an offset end; some have two units. */
function endOfLetters(text: string, start: number): number {
  let end = start;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isLetterCode(code)) end++;
    else if (code >= 0xd800 && code < 0xdc00 && LETTER.test(text.slice(end, end + 2))) end += 2;
    else return end;
  }
}

/** The offsets of the blanks and line ends inside words, in order. A piece that could belong to either neighbour ("die se in") stays alone. */
function strayBlanks(text: string, vocabulary: Vocabulary): number[] {
  const pieces = piecesOf(text), offsets: number[] = [];
  const stray = pieces.map((b, i) => i > 0 && isStray(text, pieces[i - 2], pieces[i - 1]!, b, vocabulary)); // the gap before each piece
  for (let i = stray.indexOf(true); i >= 0; i = stray.indexOf(true, i + 1)) {
    if (stray[i - 1] || stray[i + 1]) continue;
    const { end } = pieces[i - 1]!;
    offsets.push(end);
    if (text[end] === '\r') offsets.push(end + 1);
  }
  return offsets;
}

function isStray(text: string, before: Piece | undefined, a: Piece, b: Piece, vocabulary: Vocabulary): boolean {
  const length = b.start - a.end, first = text.charCodeAt(a.end), second = text.charCodeAt(a.end + 1);
  if (length === 2 && first === SPACE && second === HYPHEN) return isCompound(text, a, b, vocabulary);
  const isGap = length === 1 ? first === SPACE || first === NEWLINE : length === 2 && first === RETURN && second === NEWLINE;
  return isGap && LOWER.test(b.word) && !(a.isCommon && b.isCommon) && isWord(text, before, a, b, vocabulary);
}

const SPACE = 0x20, HYPHEN = 0x2d, NEWLINE = 0x0a, RETURN = 0x0d;
/** Abbreviations that begin compounds everywhere. */
const FIRST_PARTS: ReadonlySet<string> = new Set(['UN', 'EU', 'IT', 'KI', 'NATO']);
const NOUN = /^\p{Lu}\p{Ll}{2}/u;

/** Whether "UN -Ausschuss" is a compound. Dashes in pairs ("das BKA -Bundeskriminalamt-") make none. */
function isCompound(text: string, a: Piece, b: Piece, vocabulary: Vocabulary): boolean {
  COMPOUND_HERE.lastIndex = b.start;
  const second = COMPOUND_HERE.exec(text)![0];
  if (!NOUN.test(second) || text[b.start + second.length] === '-') return false;
  return FIRST_PARTS.has(a.word) || vocabulary.count(`${a.word}-${second}`) > 0;
}

/** Whether two pieces with a blank in between are one word. */
function isWord(text: string, before: Piece | undefined, a: Piece, b: Piece, vocabulary: Vocabulary): boolean {
  const signs = signsOf(text, before, a, b), joined = a.word + b.word;
  if (!signs.length || ABBREVIATION.test(a.word) || !(isCommon(joined) || vocabulary.count(joined) || vocabulary.count(lowerFirst(joined)))) return false;
  const elsewhere = (word: string) => { const count = vocabulary.count(word); return count > 1 && count > vocabulary.count(`${a.word} ${b.word}`); };
  return signs.some((words) => !words.some(elsewhere));
}

/** What may show that two pieces are one word: pieces that are in no table and look like no words. A sign holds where none of its pieces stands elsewhere. */
function signsOf(text: string, before: Piece | undefined, a: Piece, b: Piece): string[][] {
  const first = a.word, second = b.word, next = text[b.end] ?? ' ', firstIsFree = !a.isCommon, secondIsFree = !b.isCommon, signs: string[][] = [];
  if ((!firstIsFree && !secondIsFree) || first.length + second.length < 3 || DIGIT.test(next)) return signs;
  if (first.length === 1) {
    if (secondIsFree && !isLetterOf(text, before, a, first + second)) signs.push([second]);
  } else if (second.length === 1) {
    if (!BEHIND_WORD.test(next) || LETTERED.has(first)) return signs;
    if (firstIsFree) signs.push([first]);
    if (secondIsFree && LOWER.test(first) && first.length > 2) signs.push([second]);
  } else {
    if (firstIsFree && (isNoWord(first) || NO_END.test(first))) signs.push([first]);
    if (secondIsFree && (isNoWord(second) || isField(first + second))) signs.push([second]);
    if (firstIsFree && secondIsFree && NOUN_END.test(second) && !PARTICIPLE.test(second)) signs.push([first, second]); // a noun would have a capital
  }
  return signs;
}

/** Whether a single letter is that of the number or the noun before it: "Frage 4 b", "in Gruppe K lagen". */
function isLetterOf(text: string, before: Piece | undefined, { start }: Piece, joined: string): boolean {
  if (DIGIT.test(text.slice(Math.max(0, start - 2), start))) return true;
  return before !== undefined && text.slice(before.end, start) === ' ' && CAPITAL.test(before.word) && !before.isCommon && !isCommon(joined);
}

const isNoWord = (piece: string) => piece.length <= 3 || !VOWEL.test(piece) || !BEGINS_LIKE_WORD.test(piece);

const COMMON_WORDS: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...SHORT_WORDS, ...FIELD_WORDS]);

/** Whether a word is in a table, also with a capital at the start of a sentence. */
function isCommon(word: string): boolean {
  return COMMON_WORDS.has(word) || (!isSmallCode(word.charCodeAt(0)) && COMMON_WORDS.has(lowerFirst(word)));
}

const isField = (word: string) => FIELD_WORDS.has(word) || FIELD_WORDS.has(lowerFirst(word));
const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

const BLANK = /\s/;
const DIGIT = /\d/;
const LETTER = /^\p{L}/u;
const LOWER = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const ABBREVIATION = /\p{Lu}.*\p{Lu}/u;
const VOWEL = /[aeiouyäöü]/i;
/** What may stand behind the last letter of a word; behind the letter of a list stands a bracket or a dot. */
const BEHIND_WORD = /[\s,;?!“”–]/;
/** What bears letters for numbers. */
const LETTERED: ReadonlySet<string> = new Set(['Abschnitt', 'Absatz', 'Anlage', 'Artikel', 'Buchstabe', 'Fall', 'Frage', 'Gruppe', 'Kategorie', 'Klasse', 'Nummer', 'Plan', 'Punkt', 'Satz', 'Spalte', 'Teil', 'Variante', 'Zeile', 'Ziffer']);
/** How German words begin: with the consonants that German puts together, and one vowel or diphthong. */
const BEGINS_LIKE_WORD = new RegExp(String.raw`^(?:(?:[bcdfghjklmnpqrstvwxz]|[bfgkp][lr]|[dtvw]r|ch[lr]?|dsch|dw|g[hn]|k[nw]|pf[lr]?|ph[lr]?|p[nst]|rh|s[cklmnptvwz]|sch[lmnrw]?|s[kp][lr]|sh|sph|str|thr?|ts|tsch|tw|wh|zw)[aeiouyäöüéèà]|[aä]u|ai|e[iu]|öu|[aeiouyäöü](?![aeiouyäöü]))`, 'i');
/** Ends of syllables with which no German word ends. */
const NO_END = /(?:[bdfgkpt][lr]|sch[lmnrw]|[äöcjq])$/i;
/** Ends that make nouns, and participles that end alike. */
const NOUN_END = /(?:ung|heit(?:en)?|keit(?:en)?|schaft|tion(?:en)?|tät|ismus|ment|nisse?n?|tum)$|^[^aeiouyäöü]*ungen$/;
const PARTICIPLE = /^(?:blut)?jung(?:en)?$|^sungen$/;
