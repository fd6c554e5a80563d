import { readLabelList, type LabelItem } from '../citations/labelList.ts';
import type { Line } from './lines.ts';
import { romanValue } from './roman.ts';
import { opensAsQuestion } from './sentences.ts';

/** The marks that papers print in front of questions and answers, found line by line. What they mean is decided later. */

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

/** A heading that opens an answer: with labels ("Zu 3 a) bis 3 e):") or bare ("Antwort:"). */
export interface AnswerHeading {
  readonly line: Line;
  readonly items: readonly LabelItem[];
  readonly start: number;
  readonly end: number;
}

const KEYWORD = /^(?:Frage|FRAGE)(?:\s+(?:Nr\.?|NR\.?|Nummer))?\s+(\d{1,3}(?:\.\d{1,3}){0,2})(?:\s?([a-z])(?![\p{L}]))?\s*(?:[.:)]{1,3}\s*|$)/u;
const NUMBER = /^(\d{1,3}(?:\.\d{1,3}){0,2})\s*(?:[.):]|\.\))(?![\d.])\s*(?:\(?([a-z])\s?(?:\)|\.\)?)\s*)?(?=\S|$)/;
const NUMBER_LETTER = /^(\d{1,3})\s?([a-z])\s?[.)]\)?\s*(?=\S)/;
const HIERARCHICAL = /^(\d{1,3}(?:\.\d{1,3}){1,2})\s+(?=\p{Lu})/u;
/** "(1)": laws number their paragraphs so too, but those ask nothing. */
const BRACKETED = /^\((\d{1,3})\)\s*(?=\S)/;
/** "I.1", "II. 3." in the sections of a Große Anfrage. */
const ROMAN = /^([IVX]{1,5})\.\s?(\d{1,3})(?:[.):]\s*|\s+)(?=\S)/;
const LETTER = /^\(?([a-z]{1,2})\s?(?:\)|\.\)?)\s*(?=\S)/;
/** How lines with a marker begin: most lines need no further look. */
const MAY_MARK = /^[\d(F*•–-]|^[a-z]{1,2}\s?[.)]|^[IVX]{1,5}\.\s?\d/;
const LIST_BULLET = /^[-*•–]\s+/;

/** What a number at a line's start is followed by when it opens no question: months and words of ordinal numbers. */
const ORDINAL = /^(?:\d{1,2}\.\s?\d{4}|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\.|Feb\.|Aug\.|Sept?\.|Okt\.|Nov\.|Dez\.|und\s+\d|bis\s+\d|Wahlperiode|Legislaturperiode|Klasse|Jahrgang|Sitzung|Quartal|Halbjahr)/;

/** The question marker at a line's start, or null. A number alone on its line opens a question where the line below begins as questions do. */
export function questionMarker(line: Line, next?: Line): QuestionMarker | null {
  if (!MAY_MARK.test(line.text)) return null;
  const bullet = LIST_BULLET.exec(line.text)?.[0].length ?? 0;
  const text = bullet ? line.text.slice(bullet) : line.text;
  const made = (m: RegExpExecArray, numbers: string, letter: string, keyword: boolean): QuestionMarker => ({
    line, numbers: numbers ? numbers.split('.').map(Number) : [], letter, keyword, start: line.start, end: line.start + bullet + m[0].length,
  });
  let m = KEYWORD.exec(text);
  if (m) return made(m, m[1]!, m[2] ?? '', true);
  m = NUMBER.exec(text);
  if (m) return (m[0].length === text.length ? !next || !opensAsQuestion(next.text) : ORDINAL.test(text.slice(m[0].length))) ? null : made(m, m[1]!, m[2] ?? '', false);
  m = NUMBER_LETTER.exec(text);
  if (m) return made(m, m[1]!, m[2]!, false);
  m = HIERARCHICAL.exec(text);
  if (m) return made(m, m[1]!, '', false);
  m = BRACKETED.exec(text);
  if (m) return made(m, m[1]!, '', false);
  m = ROMAN.exec(text);
  if (m && romanValue(m[1]!)) return made(m, `${romanValue(m[1]!)}.${m[2]!}`, '', false);
  m = LETTER.exec(text);
  if (m && (m[1]!.length === 1 || m[1]![0] === m[1]![1])) return made(m, '', m[1]!, false);
  return null;
}

/** Who answers, in front of the question's number: "Antwort der Landesregierung zu Frage 3:". */
const ANSWERER = String.raw`(?:\s+(?:der\s+\p{L}*regierung|des\s+(?:Senats|Magistrats|\p{L}*ministeriums)))?`;
const CLASS_WORD = String.raw`(?:(?:Teil|Unter|Einzel)?Fragen?(?:\s+Nrn?\.)?|Ziffern?|Nummern?|Nrn?\.|Punkt(?:en)?|Buchstaben?)`;
const HEADING_LEAD = new RegExp(
  String.raw`^(?:[-*•–]\s+)?(?:(?:(?:Gemeinsame|Zusammenfassende|Zusammengefasste)\s+)?(?:Antwort(?:en)?${ANSWERER}\s+(?:zur?|auf)|Beantwortung(?:\s+zur?)?(?=\s+de[rn]\s+Frage)|Stellungnahme${ANSWERER}\s+zur?)|Antwort|Zur?|Ad)\s+(?:(?:den|der|die|dem)\s+)?${CLASS_WORD}?\s*(?:\((?=\d))?(?=[\d(a-z])`,
  'iu',
);
/** Behind the list: a remark in brackets, then a colon or a dash, or the end of the line. */
const HEADING_TAIL = /^\s*(?:\([^()]{1,60}\))?\s*(?:[:.]?\s*$|:\s*|\.?\s*[–-]\s+(?=\p{Lu}))/u;
const BARE = new RegExp(String.raw`^(?:Antwort(?:en)?|ANTWORT(?:EN)?)${ANSWERER}\s*(?::\s*|$)`, 'u');
/** How headings begin: most lines need no further look. */
const MAY_HEAD = /^(?:[-*•–]\s+)?(?:A(?:ntwort|NTWORT|d\s)|[Zz]ur?\s|ZUR?\s|Gemein|Zusammen|Beantw|Stellungn)/;
/** A heading that breaks inside its list goes on below. */
const WRAPS = /(?:,|\s(?:Fragen?|und|bis|sowie|Nrn?\.|Nummern?|Ziffern?)|\d\s?[-–/])$/i;
const LONGEST_WRAPPED = 90;
/** What stands below the head line "Antwort": then it is no heading of an answer. */
const BARE_HEAD = /^(?:der|des)\s+(?:\p{Lu}\p{L}+\s+)?(?:\p{L}+regierung|Senats?|Regierung|Staats\p{L}*|Ministeriums?|\p{L}*ministeriums?|\p{L}*ministerin?s?)|^auf\s+(?:die|eine)\s+|^zu\s+der|^Mit Schreiben vom\s|^Namens\s|^Im Namen\s/u;

/** The heading of an answer at a line's start, or null. The line behind it tells "Antwort" in a head from "Antwort" above an answer. */
export function answerHeading(line: Line, next: Line | undefined): AnswerHeading | null {
  if (!MAY_HEAD.test(line.text)) return null;
  const text = next && next.start === line.end + 1 && line.text.length < LONGEST_WRAPPED && WRAPS.test(line.text) ? `${line.text}\n${next.text}` : line.text;
  const lead = HEADING_LEAD.exec(text);
  if (lead) {
    const list = readLabelList(text, lead[0].length, false, true);
    const tail = list && HEADING_TAIL.exec(text.slice(list.end));
    if (list && tail) return { line, items: list.items, start: line.start, end: line.start + list.end + tail[0].length };
    if (!/^Antwort/i.test(lead[0])) return null;
  }
  const bare = BARE.exec(line.text);
  if (!bare || (bare[0].length === line.text.length && !bare[0].includes(':') && next && BARE_HEAD.test(next.text))) return null;
  return { line, items: [], start: line.start, end: bare[0].length === line.text.length ? line.end : line.start + bare[0].length };
}

/** A sentence that answers several questions at once; its end is where the list ends. */
export interface JointSentence {
  readonly items: readonly LabelItem[];
  readonly start: number;
}

const JOINT_LEAD = /(?:[Dd]ie|der|zu\s+den)\s+(?:(?:Teil|Einzel|Unter)?[Ff]ragen)\s+(?=\d)/g;
const JOINT_VERB = /^[^.?!]{0,40}?\b(?:werden|wird|erfolgt|sind|zusammengefasst)\b[^?!]{0,260}?(?:beantwortet|zusammengefasst|behandelt|Beantwortung|Stellung genommen|zusammen)/;
/** How far into an answer its joint sentence may begin: papers put a reason in front of it. */
const JOINT_REACH = 260;

/** The joint sentence with which an answer's body begins ("Die Fragen 1 und 2 werden … gemeinsam beantwortet."), or null. */
export function jointSentence(text: string, start: number, end: number): JointSentence | null {
  const body = text.slice(start, Math.min(end, start + JOINT_REACH + 500));
  JOINT_LEAD.lastIndex = 0;
  for (let m = JOINT_LEAD.exec(body); m && m.index <= JOINT_REACH; m = JOINT_LEAD.exec(body)) {
    const list = readLabelList(body, JOINT_LEAD.lastIndex);
    if (list && JOINT_VERB.test(body.slice(list.end)) && isFirstSentence(body.slice(0, m.index))) return { items: list.items, start: start + m.index };
  }
  return null;
}

/** Whether what stands before the list is still the first sentence ("Aufgrund des Sachzusammenhangs werden …"). */
function isFirstSentence(before: string): boolean {
  return !/[a-zäöüß)“"][.?!]\s+(?:\p{Lu}|$)/u.test(before);
}
