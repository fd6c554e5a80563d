import type { Label } from '../model/label.ts';
import { behindBlanks, codesOf, isAt, isBlankCode, isWordCode } from '../text/characters.ts';
import { before, cite, endAt, HEADLINE, NOTHING, type Found, type Scan, type WordForm } from './form.ts';
import { expandLabels, inSection, type LabelItem } from './labelList.ts';
import { endOfPlainHeading, hasMark, isElsewhere, isHeading, readList, readPlainReference, readReference, type Reference } from './reference.ts';

/** References to questions and answers by their numbers: of this paper, or of one that is named behind them. */

/** "Antwort zu Frage 6", "Antworten zu den Fragen 1 und 2", "Antwort zu 5. a.". */
export const answerReference: WordForm = {
  anchors: ['Antwort(?:en)?\\s', 'Beantwortung\\s', 'Ausführungen\\s'],
  read: readAnswer,
};

/** "Frage 7", "Fragen 10 bis 10 b)", "unter 1. und 2.", "Schriftliche Frage der Abgeordneten Anna Muster". */
export const questionReference: WordForm = {
  anchors: ['Frage(?:n|stellung(?:en)?)?\\s{1,3}[\\dN]', 'Teilf', 'Unterf', 'unter\\s{1,3}[\\dNZPd]', 'Fragen?\\s{1,3}(?:de[rs]|von)\\s{1,3}(?:Abg|MdB|MdL|Kolleg|Bundestagsabg|Landtagsabg)'],
  read: readQuestion,
};

function readAnswer(scan: Scan, at: number): readonly Found[] {
  if (isInsideWord(scan.text, at)) return NOTHING;
  return readPlain(scan, at) ?? readAtLength(scan, at, null);
}

/** A heading or a reference as plain as most are; null for the others. */
function readPlain(scan: Scan, at: number): readonly Found[] | null {
  const heading = endOfPlainHeading(scan.text, at);
  if (heading > 0) return [cite('answer', at, heading - 1, null, null, { open: HEADLINE })];
  const plain = readPlainReference(scan.text, at);
  return plain && (plain.person === null || !isHeading(scan.text, plain)) ? [found(scan, plain, plain.written || plain.person !== null)] : null;
}

function readQuestion(scan: Scan, at: number): readonly Found[] {
  const { text } = scan;
  if (isInsideWord(text, at)) return NOTHING;
  if (text.charCodeAt(at) === 117) return readUnder(scan, at); // "u"
  const answer = answerBefore(text, at);
  if (answer !== null) return readAtLength(scan, at, answer);
  const start = mayBeWritten(text, at) ? at - (WRITTEN_BEFORE.exec(before(text, at, 18))?.[0].length ?? 0) : at;
  return readPlain(scan, start) ?? readAtLength(scan, start, null);
}

/** `answerFrom`: where the words begin that make a question's number an answer's ("siehe zu Frage 3"). */
function readAtLength(scan: Scan, at: number, answerFrom: number | null): readonly Found[] {
  const read = readReference(scan, at);
  if (!read) return NOTHING;
  const reference = answerFrom === null ? read : { ...read, start: answerFrom, answer: true };
  if (isHeading(scan.text, reference)) return [cite('answer', reference.start, reference.end, null, null, { open: HEADLINE })];
  return [found(scan, reference, isElsewhere(scan.text, reference))];
}

function found(scan: Scan, reference: Reference, ofOther: boolean): Found {
  const { start, end, answer } = reference, items = meant(scan, reference), elsewhere = ofOther || !isOwn(scan, items, reference.certain);
  return cite(answer ? 'answer' : 'question', start, end, elsewhere ? null : selfTarget(scan, items), null, { open: { is: 'reference', reference, elsewhere } });
}

/** "Schriftliche", "mündlichen" before "Frage". */
function mayBeWritten(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 2);
  return (last === 101 || last === 110) && isAt(text, at - (last === 110 ? 7 : 6), 'lich'); // "e", "n"
}

/** What a list names where it stands: in a section whose questions begin anew its own come first. */
function meant(scan: Scan, { start, items }: Pick<Reference, 'start' | 'items'>): readonly LabelItem[] {
  const section = scan.section(start);
  if (section === null) return items;
  return items.map((item) => { const own = inSection(item, section); return known([own], scan.context.labels) ? own : item; });
}

/** "Antwort zu 3" may be anything unless the paper asks a question 3; a text that is no paper has no questions of its own. */
function isOwn({ context }: Scan, items: readonly LabelItem[], certain: boolean): boolean {
  return certain ? context.labels.length > 0 || context.own.length > 0 : known(items, context.labels);
}

function known(items: readonly LabelItem[], asked: readonly Label[]): boolean {
  return expandLabels(items, asked).every((label) => asked.includes(label));
}

function selfTarget({ context }: Scan, items: readonly LabelItem[]): string {
  return `self ${expandLabels(items, context.labels).join(',')}`;
}

/** "siehe (oben) zu Frage 3", "wie zu Frage 3 dargelegt", "s. o. zu Frage 3": what stands there is the answer. Group 1: words that belong to it. */
const ANSWER_BEFORE = /(?:^|[\s(–-])(?:(?:[Ss]iehe|[Vv]gl\.|[Vv]ergleiche|[Ww]ie|s\.(?:\s?[oau]\.)?)(?:\s{1,2}(?:auch|bereits|oben|schon|dazu|hierzu|hier|insoweit|insofern|ferner|unten|o\.)){0,3}\s{1,3}(?=zu)|(?=(?:Erläuterung(?:en)?|Darlegung(?:en)?|Darstellung(?:en)?|Aussagen?|Stellungnahme)\s))((?:\p{Lu}\p{L}{5,14}\s{1,3})?zu\s{1,3}(?:den\s{1,3}|der\s{1,3})?)$/u;
const ANSWER_BEFORE_REACH = 60;

function answerBefore(text: string, at: number): number | null {
  if (!isBlankCode(text.charCodeAt(at - 1))) return null;
  const last = text.charCodeAt(at - 2);
  if (last !== 117 && last !== 110 && last !== 114) return null; // "zu", "den", "der"
  const m = ANSWER_BEFORE.exec(before(text, at, ANSWER_BEFORE_REACH));
  return m && at - m[1]!.length;
}

/** "Siehe zu 3.", "vgl. zu 5 a)". */
export const shortAnswerReference: WordForm = {
  anchors: ['zu \\d'],
  read(scan, at) {
    const { text, context } = scan;
    if (!isBlankCode(text.charCodeAt(at - 1)) || LEAD_ENDS[text.charCodeAt(at - 2)] !== 1) return NOTHING;
    const m = ANSWER_BEFORE.exec(before(text, at, ANSWER_BEFORE_REACH) + 'zu ');
    const list = m && m[1] === 'zu ' && !AS_BEFORE.test(m[0]) ? readList(text, at + 3, at) : null, items = list && meant(scan, { start: at, items: list.items });
    if (!items || !known(items, context.labels)) return NOTHING;
    if (!ENDS_SENTENCE.test(text.slice(list.end, list.end + 3)) || NO_QUESTION_BEHIND.test(text.slice(list.end, list.end + 8))) return NOTHING;
    return [cite('answer', at, list.end, selfTarget(scan, items))];
  },
};

/** "wie zu 4." may go on with anything: "Quartal". */
const AS_BEFORE = /[Ww]ie\s/;
const ENDS_SENTENCE = /^(?:[.,;)]|\s*$|\s*\n)/;

/** The last letters and marks of the words that lead to "zu": siehe, wie, auch, oben, schon, bereits, dazu, "vgl.", "o.". */
const LEAD_ENDS = codesOf('ehnsurt.');

/** "Rückfrage 3", "Ja-Antwort". */
function isInsideWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return code === 45 || isWordCode(code);
}

const WRITTEN_BEFORE = /(?:[Ss]chriftlichen?|[Mm]ündlichen?)\s{1,3}$/;
const UNDER = /unter\s{1,3}(?:(?:den\s{1,2})?(?:Ziffern?|Nummern?|Nrn?\.|Punkt(?:en)?)\s{1,2})?(?=\d)/y;
/** "unter 1. Januar", "unter Nummer 2 der Anlage": no question. */
const NO_QUESTION_BEHIND = /^\s{1,3}(?:\p{Lu}|der\s|des\s|dieser\s)/u;

function readUnder(scan: Scan, at: number): readonly Found[] {
  const { text, context } = scan, number = endAt(UNDER, text, at);
  const list = number < 0 ? null : readList(text, number, at), items = list && meant(scan, { start: at, items: list.items });
  if (!items || !(hasMark(text, list) || number > behindBlanks(text, at + 5, 3)) || !known(items, context.labels)) return NOTHING;
  if (NO_QUESTION_BEHIND.test(text.slice(list.end, list.end + 8))) return NOTHING;
  return [cite('question', at, list.end, selfTarget(scan, items))];
}
