import { readLabelList, type LabelItem } from '../citations/labelList.ts';
import { LineForm } from '../text/lineForm.ts';
import { breaksOff, goesOn } from './flow.ts';
import type { Line } from './lines.ts';

/** The marks that papers print in front of answers: headings, found line by line, and sentences that answer several questions at once. */

/** A heading that opens an answer: with labels ("Zu 3 a) bis 3 e):") or bare ("Antwort:"). Offsets are into the clean text. */
export interface AnswerHeading {
  readonly line: Line;
  readonly items: readonly LabelItem[];
  readonly start: number;
  readonly end: number;
}

/** Who answers, in front of the question's number: "Antwort der Landesregierung zu Frage 3:". */
const ANSWERER = String.raw`(?:\s+(?:der\s+[A-Za-zÄÖÜäöüß]*regierung|des\s+(?:Senats|Magistrats|[A-Za-zÄÖÜäöüß]*ministeriums)))?`;
const CLASS_WORD = String.raw`(?:(?:Teil|Unter|Einzel)?Fragen?(?:\s+Nrn?\.)?|Ziffern?|Nummern?|Nrn?\.|Punkt(?:en)?|Buchstaben?)`;
const TO_LABEL = String.raw`\s+(?:(?:den|der|die|dem)\s+)?${CLASS_WORD}?\s*(?:\((?=\d))?(?=[\d(a-z])`;
const BULLET = String.raw`^(?:[-*•–]\s+)?`;
/** "Zu Frage 3:", the most frequent one. */
const TO_QUESTION = new RegExp(String.raw`${BULLET}Zur?${TO_LABEL}`, 'i');
/** "Antwort zu 3:", "Gemeinsame Antwort auf die Fragen 1 und 2:". */
const ANSWER_TO = new RegExp(
  String.raw`${BULLET}(?:(?:(?:Gemeinsame|Zusammenfassende|Zusammengefasste)\s+)?(?:Antwort(?:en)?${ANSWERER}\s+(?:zur?|auf)|Beantwortung(?:\s+zur?)?(?=\s+de[rn]\s+Frage)|Stellungnahme${ANSWERER}\s+zur?)|Antwort|Ad)${TO_LABEL}`,
  'i',
);
/** Behind the list: a remark in brackets, then a colon or a dash, or the end of the line. */
const HEADING_TAIL = /^\s*(?:\([^()]{1,60}\))?\s*(?:[:.]?\s*$|:\s*|\.?\s*[–-]\s+(?=\p{Lu}))/u;
const BARE = new RegExp(String.raw`^(?:Antwort(?:en)?|ANTWORT(?:EN)?)${ANSWERER}\s*(?::\s*|$)`);
/** How headings begin: most lines need no further look. */
const MAY_REFER = new LineForm('Zz-*•–', new RegExp(String.raw`${BULLET}(?:[Zz]ur?|ZUR?)\s`));
const MAY_ANSWER = new LineForm('ABGSZ-*•–', new RegExp(String.raw`${BULLET}(?:A(?:ntwort|NTWORT|d\s)|Gemein|Zusammen|Beantw|Stellungn)`));
/** How the first line of a heading ends that breaks inside its list. */
const WRAPS = /(?:,|\s(?:Fragen?|und|bis|sowie|Nrn?\.|Nummern?|Ziffern?)|\d\s?[-–/])$/i;
const LONGEST_WRAPPED = 90;
const LONGEST_WRAP = 10;
/** What stands below the head line "Antwort": then it is no heading of an answer. */
const BARE_HEAD = /^(?:der|des)\s+(?:\p{Lu}\p{L}+\s+)?(?:\p{L}+regierung|Senats?|Regierung|Staats\p{L}*|Ministeriums?|\p{L}*ministeriums?|\p{L}*ministerin?s?)|^(?:\p{Lu}\p{L}+\s+)?\p{L}*[Mm]inisterium(?:\s|$)|^auf\s+(?:die|eine)\s+|^zu\s+der|^Mit Schreiben vom\s|^Namens\s|^Im Namen\s/u;

/** The heading of an answer at a line's start, or null. The line behind it tells "Antwort" in a head from "Antwort" above an answer. */
export function answerHeading(line: Line, next: Line | undefined, above?: Line): AnswerHeading | null {
  const isAnswer = MAY_ANSWER.fits(line);
  if (!isAnswer && !MAY_REFER.fits(line)) return null;
  const text = next && wraps(line, next) ? `${line.text}\n${next.text}` : line.text;
  const lead = (isAnswer ? ANSWER_TO : TO_QUESTION).exec(text), list = lead && readLabelList(text, lead[0].length, false, true);
  const tail = list && HEADING_TAIL.exec(text.slice(list.end));
  if (tail && !tail[0].includes(':') && goesOn(above, line)) return null; // "… (vgl. die Antwort" / "zu Frage 4)."
  if (tail) return { line, items: list.items, start: line.start, end: line.start + list.end + tail[0].length };
  const bare = isAnswer ? BARE.exec(line.text) : null;
  if (!bare || breaksOff(above, line) || (bare[0].length === line.text.length && !bare[0].includes(':') && next && BARE_HEAD.test(next.text))) return null;
  return { line, items: [], start: line.start, end: bare[0].length === line.text.length ? line.end : line.start + bare[0].length };
}

/** Whether a heading goes on below, in the middle of its list. */
function wraps(line: Line, next: Line): boolean {
  return next.start === line.end + 1 && line.text.length < LONGEST_WRAPPED && !line.text.endsWith(':') && WRAPS.test(line.text.slice(-LONGEST_WRAP));
}

/** A sentence that answers several questions at once; its end is where the list ends. */
export interface JointSentence {
  readonly items: readonly LabelItem[];
  readonly start: number;
}

const JOINT_LEAD = /(?:[Dd]ie|der|zu\s+den)\s+(?:(?:Teil|Einzel|Unter)?[Ff]ragen)\s+(?:Nrn?\.\s+)?(?=\d)/g;
const JOINT_VERB = /^[^.?!]{0,40}?\b(?:werden|wird|erfolgt|sind|zusammengefasst)\b[^?!]{0,260}?(?:beantwortet|zusammengefasst|behandelt|Beantwortung|Stellung genommen|zusammen)/;
/** "Wegen des Sachzusammenhangs werden die Fragen 1 bis 3 gemeinsam beantwortet." */
const VERB_BEFORE = /\b(?:werden|wird|erfolgt|sind)\s+$/;
const JOINT_END = /^[^.?!]{0,160}?(?:beantwortet|zusammengefasst|behandelt|Stellung genommen)/;
/** How far into an answer its joint sentence may begin: papers put a reason in front of it. */
const JOINT_REACH = 260;

/** The joint sentence with which an answer's body begins ("Die Fragen 1 und 2 werden … gemeinsam beantwortet."), or null. */
export function jointSentence(text: string, start: number, end: number): JointSentence | null {
  const body = text.slice(start, Math.min(end, start + JOINT_REACH + 500));
  if (!body.includes('Fragen') && !body.includes('fragen')) return null; // most answers: cheaper than the pattern
  JOINT_LEAD.lastIndex = 0;
  for (let m = JOINT_LEAD.exec(body); m && m.index <= JOINT_REACH; m = JOINT_LEAD.exec(body)) {
    const list = readLabelList(body, JOINT_LEAD.lastIndex);
    if (list && (JOINT_VERB.test(body.slice(list.end)) || (VERB_BEFORE.test(body.slice(0, m.index)) && JOINT_END.test(body.slice(list.end)))) && isFirstSentence(body.slice(0, m.index))) return { items: list.items, start: start + m.index };
  }
  return null;
}

/** Whether what stands before the list is still the first sentence ("Aufgrund des Sachzusammenhangs werden …"). */
function isFirstSentence(before: string): boolean {
  return !/[a-zäöüß)“"][.?!]\s+(?:\p{Lu}|$)/u.test(before);
}
