import type { Label } from '../model/label.ts';
import { before, matchAt, type Found, type Scan, type WordForm } from './form.ts';
import { expandLabels, type LabelItem } from './labelList.ts';
import { placed } from './pinpoint.ts';
import { hasMark, isElsewhere, isHeading, readList, readReference } from './reference.ts';

/** References to questions and answers by their numbers: of this paper, or of one that is named behind them. */

/** "Antwort zu Frage 6", "Antworten zu den Fragen 1 und 2", "Antwort zu 5. a.". */
export const answerReference: WordForm = {
  kind: 'answer',
  form: 'Antwort, Antworten, Beantwortung, Ausführungen zu/auf Frage(n) and labels; headings are none',
  normal: '"self 6", "self 10,10a,10b"',
  leads: 'within the paper',
  anchors: ['Antwor', 'Beantw', 'Ausfüh'],
  examples: [
    { text: '(siehe auch «Antwort zu Frage 6»).', targets: ['self 6'] },
    { text: 'Auf die «Antwort zu Frage 1 a)» wird verwiesen.', targets: ['self 1a'] },
    { text: 'Vgl. «Antwort zu Frage 1)».', targets: ['self 1'] },
    { text: 'in der «Antwort zu 5. a.» genannten', targets: ['self 5a'], in: { own: ['BE 19/10041'], parliament: 'BE', labels: ['5', '5a'] } },
    { text: 'gemäß der «Beantwortung zu den Fragen 1 und 2»', targets: ['self 1,2'] },
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
  if (!matchAt(ANSWER_TO, scan.text, at) || /[\p{L}\d-]/u.test(scan.text[at - 1] ?? '')) return [];
  return fromReference(scan, at);
}

function readQuestion(scan: Scan, at: number): readonly Found[] {
  const { text } = scan;
  if (!matchAt(NUMBER_AHEAD, text, at) || /[\p{L}\d-]/u.test(text[at - 1] ?? '')) return [];
  if (text[at] === 'u') return readUnder(scan, at);
  const written = WRITTEN_BEFORE.exec(before(text, at, 18));
  return fromReference(scan, at - (written?.[0].length ?? 0));
}

function fromReference(scan: Scan, at: number): readonly Found[] {
  const reference = readReference(scan, at);
  if (!reference) return [];
  const { start, end, answer, items } = reference;
  if (isHeading(scan.text, reference)) return [{ kind: 'answer', start, end, target: null, open: { is: 'headline' } }];
  const elsewhere = isElsewhere(scan.text, reference) || !isOwn(scan, items, reference.certain);
  return [{ kind: answer ? 'answer' : 'question', start, end, target: elsewhere ? null : selfTarget(scan, items), open: { is: 'reference', pinpoint: placed(reference).pinpoint, elsewhere } }];
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

/** Most answers and questions that papers speak of have no number: these are let go at once. */
const ANSWER_TO = /(?:Antwort(?:en)?|Beantwortung|Ausführungen)\s{1,3}(?:zu|auf|de|vom|bei)/y;
const NUMBER_AHEAD = /(?:Frage|Teilfrage|Unterfrage)n?(?:stellung(?:en)?)?\s{1,3}[N\d]|unter\s{1,3}[dNZP\d]/y;
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
