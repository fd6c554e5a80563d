import { codesOf, isDigitCode } from '../text/characters.ts';
import { LineForm } from '../text/lineForm.ts';
import { matchesAt } from '../text/search.ts';
import { asksForNumber, breaksOff, goesOn } from './flow.ts';
import type { Line } from './lines.ts';
import { romanValue } from './roman.ts';
import { opensAsQuestion } from './sentences.ts';

/** The marks that papers print in front of questions, found line by line. What they mean is decided later. */

/** A number or letter that may open a question. Offsets are into the clean text. */
export interface QuestionMarker {
  readonly line: Line;
  /** As printed: "2.1" has two; empty for a letter alone. */
  readonly numbers: readonly number[];
  readonly letter: string;
  /** "Frage 4:" says what it is; "4." might be a list. */
  readonly keyword: boolean;
  readonly start: number;
  readonly end: number;
}

const KEYWORD = /^(?:Frage|FRAGE)(?:\s+(?:Nr\.?|NR\.?|Nummer))?\s+(\d{1,3}(?:\.\d{1,3}){0,2})(?:\s?([a-z])(?![\p{L}]))?\s*(?:[.:)]{1,3}\s*|$)/u;
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,2})\s*(?:[.):]|\.\))(?![\d.])\s*(?:\(?([a-z])\s?(?:\)|\.\)?)\s*)?(?=\S|$)/;
/** "1. Frage:" above or in front of the question. */
const QUESTION_WORD = /^Frage(?:\s?:\s*|$)/;
const NUMBER_LETTER = /^(\d{1,3})\s?([a-z])\s?[.)]\)?\s*(?=\S)/;
const HIERARCHICAL = /^(\d{1,3}(?:\.\d{1,3}){1,2})\s+(?=\p{Lu})/u;
/** "(1)": laws number their paragraphs so too, but those ask nothing. */
const BRACKETED = /^\((\d{1,3})\)\s*(?=\S)/;
/** "I.1", "II. 3." in the sections of a Große Anfrage. */
const ROMAN = /^([IVX]{1,5})\.\s?(\d{1,3})(?:[.):]\s*|\s+)(?=\S)/;
const LETTER = /^\(?([a-z]{1,2})\s?(?:\)|\.\)?)\s*(?=\S|$)/;
const SCANNED_NUMBER = /^(\d{1,2}),\s+(?=\p{Lu})/u;
const LIST_BULLET = new LineForm('-*•–', /^[-*•–]\s+/);

/** What a number at a line's start is followed by when it opens no question: months and words of ordinal numbers. */
const ORDINAL = /(?:\d{1,2}\.\s?\d{4}|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\.|Feb\.|Aug\.|Sept?\.|Okt\.|Nov\.|Dez\.|und\s+\d|bis\s+\d|Wahlperiode|Legislaturperiode|Klasse|Jahrgang|Sitzung|Quartal|Halbjahr)/y;

/** The question marker at a line's start, or null. A number alone on its line opens a question where the line below begins as questions do. */
export function questionMarker(line: Line, next?: Line, above?: Line): QuestionMarker | null {
  const bullet = LIST_BULLET.exec(line)?.[0].length ?? 0;
  const marker = bullet ? markerIn(line, bullet, line.text.slice(bullet), next) : markerIn(line, 0, line.text, next);
  return marker && (marker.keyword ? isSpokenOf(marker, above) : isDigitCode(line.code) && asksForNumber(above, line)) ? null : marker;
}

/** "… (vgl. Antwort auf" / "Frage 21) zu …": a colon or the beginning of a sentence makes it surer that a question stands here. */
function isSpokenOf({ line, start, end }: QuestionMarker, above: Line | undefined): boolean {
  const { text } = line, behind = end - start, opens = text.lastIndexOf(':', behind - 1) >= 0 || OPENS_SENTENCE.test(text.slice(behind, behind + 2));
  return (opens ? breaksOff : goesOn)(above, line);
}

const OPENS_SENTENCE = /^[„"»]?\p{Lu}/u;

/** The marker at the start of a line's text, `from` characters behind the start of the line. Its first characters tell which one is possible: most lines begin with a word and need no further look. */
function markerIn(line: Line, from: number, text: string, next: Line | undefined): QuestionMarker | null {
  const first = text.charCodeAt(0), second = text.charCodeAt(1);
  if (isDigitCode(first)) return numberIn(line, from, text, next);
  if (first >= SMALL_A && first <= SMALL_Z) return isMark(second) || isMark(text.charCodeAt(2)) || isMark(text.charCodeAt(3)) ? letterIn(line, from, text, next) : null;
  switch (first) {
    case OPENING_BRACKET: return isDigitCode(second) ? found(line, from, BRACKETED.exec(text)) : letterIn(line, from, text, next);
    case CAPITAL_F: return text.startsWith('Frage') || text.startsWith('FRAGE') ? found(line, from, KEYWORD.exec(text), true) : null;
    case CAPITAL_I: case CAPITAL_V: case CAPITAL_X: return BEHIND_ROMAN[second] === 1 ? romanIn(line, from, text) : null;
    default: return null;
  }
}

function numberIn(line: Line, from: number, text: string, next: Line | undefined): QuestionMarker | null {
  let digits = 1;
  while (isDigitCode(text.charCodeAt(digits))) digits++;
  if (digits > MOST_DIGITS) return null; // a year
  const m = NUMBER.exec(text);
  if (!m) return text[digits] === ',' ? scannedIn(line, from, text) : found(line, from, text[digits] === '.' ? HIERARCHICAL.exec(text) : NUMBER_LETTER.exec(text));
  const word = text.charCodeAt(m[0].length) === CAPITAL_F ? QUESTION_WORD.exec(text.slice(m[0].length)) : null, marker = word && found(line, from, m, true);
  if (marker) return { ...marker, end: marker.end + word![0].length };
  const isAlone = m[0].length === text.length;
  return (isAlone ? next && opensAsQuestion(next.text) : !matchesAt(ORDINAL, text, m[0].length)) ? found(line, from, m) : null;
}

/** The marker that a pattern found: its first group is the numbers, the second one the letter. */
function found(line: Line, from: number, m: RegExpExecArray | null, keyword = false): QuestionMarker | null {
  return m && { line, numbers: m[1]!.includes('.') ? m[1]!.split('.').map(Number) : [Number(m[1])], letter: m[2] ?? '', keyword, start: line.start, end: line.start + from + m[0].length };
}

function romanIn(line: Line, from: number, text: string): QuestionMarker | null {
  const m = ROMAN.exec(text), value = m ? romanValue(m[1]!) : 0;
  return value ? { line, numbers: [value, Number(m![2])], letter: '', keyword: false, start: line.start, end: line.start + from + m![0].length } : null;
}

/** A stop that was scanned as a comma: only in front of what begins as questions do. */
function scannedIn(line: Line, from: number, text: string): QuestionMarker | null {
  const m = SCANNED_NUMBER.exec(text);
  return m && opensAsQuestion(text.slice(m[0].length)) ? found(line, from, m) : null;
}

/** "a)", "(b)", and "aa)", which goes on behind "z)"; alone on its line where text stands right below. */
function letterIn(line: Line, from: number, text: string, next: Line | undefined): QuestionMarker | null {
  const m = LETTER.exec(text), letter = m?.[1] ?? '';
  return m && (m[0].length < text.length || (next && !next.afterBlank && !next.opensPage)) && (letter.length === 1 || letter[0] === letter[1]) ? { line, numbers: [], letter, keyword: false, start: line.start, end: line.start + from + m[0].length } : null;
}

const MOST_DIGITS = 3;
const BEHIND_ROMAN = codesOf('IVX.');
const SMALL_A = 0x61, SMALL_Z = 0x7a, CAPITAL_F = 0x46, CAPITAL_I = 0x49, CAPITAL_V = 0x56, CAPITAL_X = 0x58, OPENING_BRACKET = 0x28;
const isMark = (code: number) => code === 0x2e || code === 0x29; // . )
