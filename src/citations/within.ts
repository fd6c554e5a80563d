import type { Label } from '../model/label.ts';
import { behindBlanks, isBlankCode, isDigitCode, isWordCode } from './characters.ts';
import { before, matchAt, NOTHING, type Found, type Scan, type WordForm } from './form.ts';
import { expandLabels, type LabelItem } from './labelList.ts';
import { hasMark, isElsewhere, isHeading, readList, readReference } from './reference.ts';

/** References to questions and answers by their numbers: of this paper, or of one that is named behind them. */

/** "Antwort zu Frage 6", "Antworten zu den Fragen 1 und 2", "Antwort zu 5. a.". */
export const answerReference: WordForm = {
  kind: 'answer',
  form: 'Antwort, Antworten, Beantwortung, Ausführungen zu/auf Frage(n) and labels; "siehe zu Frage", "wie zu Frage"; headings are none',
  normal: '"self 6", "self 10,10a,10b"',
  leads: 'within the paper',
  anchors: ['Antwor', 'Beantw', 'Ausfüh'],
  examples: [
    { text: '(siehe auch «Antwort zu Frage 6»).', targets: ['self 6'] },
    { text: 'Auf die «Antwort zu Frage 1 a)» wird verwiesen.', targets: ['self 1a'] },
    { text: 'Vgl. «Antwort zu Frage 1)».', targets: ['self 1'] },
    { text: 'in der «Antwort zu 5. a.» genannten', targets: ['self 5a'], in: { own: ['BE 19/10041'], parliament: 'BE', labels: ['5', '5a'] } },
    { text: 'gemäß der «Beantwortung zu den Fragen 1 und 2» und in der «Beantwortung der Frage 3»', targets: ['self 1,2', 'self 3'] },
    { text: 'siehe oben «zu Frage 3» und, wie «zu Frage 4» dargelegt, dort', targets: ['self 3', 'self 4'] },
    { text: 'vgl. «Ausführungen zu Frage 3»', targets: ['self 3'] },
    { text: 'Antwort zu Frage 3:\nJa.\nZu Frage 4:\nNein.', targets: [] },
    { text: 'die Antwort der Bundesregierung zu Frage 3 der Kleinen Anfrage der Fraktion X', targets: [] },
  ],
  read: readAnswer,
};

/** "Frage 7", "Fragen 10 bis 10 b)", "unter 1. und 2.". */
export const questionReference: WordForm = {
  kind: 'question',
  form: 'Frage(n), Teilfrage and labels; "unter" and labels with their marks',
  normal: '"self 7", "self 1,2"',
  leads: 'within the paper',
  anchors: ['Frage', 'Teilf', 'Unterf', 'unter'],
  examples: [
    { text: 'die in «Frage 7» genannten Kosten', targets: ['self 7'] },
    { text: 'Die «Fragen 10 bis 10 b)» werden zusammen beantwortet.', targets: ['self 10,10a,10b'] },
    { text: 'wie viele der «unter 1. und 2.» genannten Fälle', targets: ['self 1,2'] },
    { text: 'Die «Fragen 9 ff.» sowie, davor, «Frage 2 f.» betreffen', targets: ['self 9,10,10a,10b,11,12', 'self 2,3'] },
    { text: 'das stellt er in Frage, weil 3 Fälle unter 18. Jahren und unter 5 Prozent', targets: [] },
    { text: 'die Schriftliche Frage Nr. 4/137 und die Schriftliche Frage 12 der Abgeordneten Erika Beispiel', targets: [] },
  ],
  read: readQuestion,
};

function readAnswer(scan: Scan, at: number): readonly Found[] {
  if (!answersSomething(scan.text, at) || isInsideWord(scan.text, at)) return NOTHING;
  return fromReference(scan, at);
}

function readQuestion(scan: Scan, at: number): readonly Found[] {
  const { text } = scan;
  if (!hasNumberAhead(text, at) || isInsideWord(text, at)) return NOTHING;
  if (text[at] === 'u') return readUnder(scan, at);
  const answer = answerBefore(text, at);
  if (answer !== null) return fromReference(scan, at, answer);
  const written = text.charCodeAt(at - 2) === 101 || text.charCodeAt(at - 2) === 110 ? WRITTEN_BEFORE.exec(before(text, at, 18)) : null; // "…liche", "…lichen"
  return fromReference(scan, at - (written?.[0].length ?? 0));
}

/** `answerFrom`: where the words begin that make a question's number an answer's ("siehe zu Frage 3"). */
function fromReference(scan: Scan, at: number, answerFrom?: number): readonly Found[] {
  const read = readReference(scan, at);
  if (!read) return NOTHING;
  const reference = answerFrom === undefined ? read : { ...read, start: answerFrom, answer: true }, { start, end, answer, items } = reference;
  if (isHeading(scan.text, reference)) return [{ kind: 'answer', start, end, target: null, open: { is: 'headline' } }];
  const elsewhere = isElsewhere(scan.text, reference) || !isOwn(scan, items, reference.certain);
  return [{ kind: answer ? 'answer' : 'question', start, end, target: elsewhere ? null : selfTarget(scan, items), open: { is: 'reference', reference, elsewhere } }];
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
  kind: 'answer',
  form: 'siehe zu, vgl. zu, s. o. zu and labels that the paper has, at the end of a sentence or with their marks',
  normal: '"self 3"',
  leads: 'within the paper',
  anchors: ['zu 1', 'zu 2', 'zu 3', 'zu 4', 'zu 5', 'zu 6', 'zu 7', 'zu 8', 'zu 9'],
  examples: [
    { text: 'Siehe «zu 3».\nb) Wie viele?', targets: ['self 3'] },
    { text: 'Vgl. «zu 1 a)», s. o. «zu 3 und 4».', targets: ['self 1a', 'self 3,4'] },
    { text: 'siehe zu 3 weiteren Fällen, wie zu 4. Quartal, bis zu 5. Ferner zu 6.', targets: [] },
  ],
  read(scan, at) {
    const { text, context } = scan;
    if (!isBlankCode(text.charCodeAt(at - 1)) || !mayEndLead(text.charCodeAt(at - 2))) return NOTHING;
    const m = ANSWER_BEFORE.exec(before(text, at, ANSWER_BEFORE_REACH) + 'zu ');
    const list = m && m[1] === 'zu ' && !AS_BEFORE.test(m[0]) ? readList(text, at + 3, at) : null;
    if (!list || !known(list.items, context.labels)) return NOTHING;
    if (!ENDS_SENTENCE.test(text.slice(list.end, list.end + 3)) || NO_QUESTION_BEHIND.test(text.slice(list.end, list.end + 8))) return NOTHING;
    return [{ kind: 'answer', start: at, end: list.end, target: selfTarget(scan, list.items) }];
  },
};

/** "wie zu 4." may go on with anything: "Quartal". */
const AS_BEFORE = /[Ww]ie\s/;
const ENDS_SENTENCE = /^(?:[.,;)]|\s*$|\s*\n)/;

/** The last letters and marks of the words that lead to "zu": siehe, wie, auch, oben, schon, bereits, dazu, "vgl.", "o.". */
function mayEndLead(code: number): boolean {
  switch (code) {
    case 101: case 104: case 110: case 115: case 117: case 114: case 116: case 46: return true;
    default: return false;
  }
}

/** Most answers and questions that papers speak of have no number: these are let go at once. */
function isInsideWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return code === 45 || isWordCode(code);
}

function answersSomething(text: string, at: number): boolean {
  let end = at + (text.charCodeAt(at + 1) === 110 ? 7 : 12); // "Antwort"; "Beantwortung" and "Ausführungen" are as long as each other
  if (text.charCodeAt(end) === 101 && text.charCodeAt(end + 1) === 110) end += 2;
  if (!isBlankCode(text.charCodeAt(end))) return false;
  switch (text.charCodeAt(behindBlanks(text, end, 3))) {
    case 122: case 97: case 100: case 118: case 98: return true; // zu, auf, der, des, vom, bei
    default: return false;
  }
}

function hasNumberAhead(text: string, at: number): boolean {
  const initial = text.charCodeAt(at);
  let end = at + (initial === 84 ? 9 : initial === 85 ? 10 : 5); // Teilfrage, Unterfrage; "Frage", "unter"
  if (text.charCodeAt(end) === 110) end++;
  else if (text.charCodeAt(end) === 115) end += text.startsWith('stellungen', end) ? 10 : 8;
  if (!isBlankCode(text.charCodeAt(end))) return false;
  const code = text.charCodeAt(behindBlanks(text, end, 3));
  return code === 78 || isDigitCode(code) || (initial === 117 && (code === 100 || code === 90 || code === 80)); // Nummer; den, Ziffer, Punkt
}

const WRITTEN_BEFORE = /(?:[Ss]chriftlichen?|[Mm]ündlichen?)\s{1,3}$/;
const UNDER = /unter\s{1,3}(?:(?:den\s{1,2})?(?:Ziffern?|Nummern?|Nrn?\.|Punkt(?:en)?)\s{1,2})?(?=\d)/y;
/** "unter 1. Januar", "unter Nummer 2 der Anlage": no question. */
const NO_QUESTION_BEHIND = /^\s{1,3}(?:\p{Lu}|der\s|des\s|dieser\s)/u;

function readUnder(scan: Scan, at: number): readonly Found[] {
  const { text, context } = scan, lead = matchAt(UNDER, text, at);
  const list = lead && readList(text, at + lead[0].length, at);
  if (!list || !(hasMark(text, list) || lead[0].trim() !== 'unter') || !known(list.items, context.labels)) return [];
  if (NO_QUESTION_BEHIND.test(text.slice(list.end, list.end + 8))) return [];
  return [{ kind: 'question', start: at, end: list.end, target: selfTarget(scan, list.items) }];
}
