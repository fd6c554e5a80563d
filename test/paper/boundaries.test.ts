import assert from 'node:assert/strict';
import { endOfRepeat } from '../../src/paper/alignment.ts';
import { answerHeading, jointSentence } from '../../src/paper/answerMarks.ts';
import type { AnswerDraft } from '../../src/paper/drafts.ts';
import { linesOf } from '../../src/paper/lines.ts';
import { questionMarker } from '../../src/paper/markers.ts';
import { oneAnswerEach } from '../../src/paper/oneAnswer.ts';
import { opensAsQuestion, questionEnd } from '../../src/paper/sentences.ts';
import { cleanText } from '../../src/text/clean.ts';

const lines = (text: string) => linesOf(cleanText(text));

describe('the marks of questions', () => {
  const MARKS: readonly (readonly [text: string, numbers: readonly number[], letter: string, length: number])[] = [
    ['12. Wie viele?', [12], '', 4], ['3) Wer?', [3], '', 3], ['7: Wann?', [7], '', 3], ['2.3 Welche Kosten?', [2, 3], '', 4], ['4a) Wo?', [4], 'a', 4], ['4 a) Wo?', [4], 'a', 5], ['2. a) Wo?', [2], 'a', 6],
    ['Frage 4: Wer?', [4], '', 9], ['FRAGE 2.1. Wer?', [2, 1], '', 11], ['(1) Wer?', [1], '', 4], ['(b) wann?', [], 'b', 4], ['aa) wann?', [], 'aa', 4], ['II.3 Wer?', [2, 3], '', 5], ['• 1: Wie?', [1], '', 5], ['– b. wann?', [], 'b', 5],
  ];
  for (const [text, numbers, letter, length] of MARKS) it(text, () => {
    const marker = questionMarker(lines(text)[0]!);
    assert.deepEqual(marker && { numbers: marker.numbers, letter: marker.letter, length: marker.end - marker.start }, { numbers, letter, length });
  });

  for (const text of ['2019 wurden es mehr.', '3. August 2026', '19. Wahlperiode', '12.03.2026', '1234. Wer?', 'ab) wann?', 'Fragen 3 und 4', 'In 2. Lesung', '- und dann']) it(`none in "${text}"`, () => assert.equal(questionMarker(lines(text)[0]!), null));

  it('a number alone on its line, where the line below begins as questions do', () => {
    const [number, question] = lines('5.\nWelche Kosten entstehen?'), [row, cell] = lines('5.\nMusterstadt');
    assert.deepEqual(questionMarker(number!, question)?.numbers, [5]);
    assert.equal(questionMarker(row!, cell), null);
  });
});

describe('the headings of answers', () => {
  const named = (text: string) => { const [line, next] = lines(text), heading = answerHeading(line!, next); return heading && heading.items.map(({ from, to }) => `${from.number ?? ''}${from.letter}${to ? `-${to.number ?? ''}${to.letter}` : ''}`).join(' '); };
  const HEADINGS: Readonly<Record<string, string>> = {
    'Zu 3:': '3', 'Zu Frage 3:': '3', 'zur Frage 12': '12', 'Zu 3 a) bis 3 e):': '3a-3e', 'Zu a) und b):': 'a b', 'Zu den Fragen\n1 und 2:': '1 2', 'Zu 4,\n5 und 6:': '4 5 6', 'Antwort zu 3:': '3', 'Antwort der Landesregierung zu Frage 2:': '2', 'Antwort des Umweltministeriums zu Frage 2:': '2',
    'Gemeinsame Antwort auf die Fragen 1 bis 3:': '1-3', 'ANTWORT ZU FRAGE 7:': '7', '- Zu 2:': '2', 'Ad 4:': '4', 'Zu Ziffer 1:': '1', 'Antwort:': '', 'ANTWORT:': '', 'Antwort\nDie Lage ist bekannt.': '',
  };
  for (const [text, items] of Object.entries(HEADINGS)) it(JSON.stringify(text), () => assert.equal(named(text), items));
  for (const text of ['Zur Förderung von Vereinen', 'Zu 3 Personen liegt nichts vor', 'Antwort\nder Bundesregierung', 'Antworten gibt es viele', 'Auf die Antwort zu Frage 3 wird verwiesen.']) it(`none in ${JSON.stringify(text)}`, () => assert.equal(named(text), null));
});

describe('how questions begin', () => {
  for (const text of ['Wie viele sind es?', 'WELCHE KOSTEN', 'In welchen Fällen', 'Über wie viele', 'Könnte das', 'Bitte auflisten', '„Wer war das', ' Gibt es', 'Falls ja, wann', 'Ja, wer', 'Wenn nein', 'Wieviel kostet', 'Für\nwen']) it(JSON.stringify(text), () => assert.ok(opensAsQuestion(text)));
  for (const text of ['Die Regierung', 'Wiederholt wurde', 'In den Jahren', 'Gibtes', 'Warenhäuser', 'Ja.', '', 'Istanbul', 'Wasser', 'Seitdem']) it(`not with ${JSON.stringify(text)}`, () => assert.ok(!opensAsQuestion(text)));
  it('looks no further than it is told', () => assert.ok(!opensAsQuestion('In welchen Fällen', 0, 3)));
});

describe('where a question ends whose answer follows unmarked', () => {
  const QUESTIONS: Readonly<Record<string, string>> = {
    'Wie viele?| Es sind drei.': 'the first mark', 'Wie viele? (Bitte nach Jahren.)| Es sind drei.': 'a request in brackets', 'Wie viele? Bitte auflisten.| Es sind drei.': 'a request', 'Gibt es sie? Wenn ja, wo?| Ja.': 'a further question',
    'Was heißt „Wer?“ und wann gilt es?| Es gilt.': 'the mark of a quotation', 'Wie viele?| Die Bundesregierung fragt sich: warum?': 'not prose with a mark in it', 'Wie viele?| Welche es sind, ist z. B. hier bekannt. Wer weiß mehr?': 'not a sentence that ends before its mark',
  };
  for (const [marked, name] of Object.entries(QUESTIONS)) it(name, () => {
    const text = marked.replace('|', ''), end = marked.indexOf('|');
    assert.equal(text.slice(0, questionEnd(text, 0, text.length)), marked.slice(0, end));
  });
  it('nowhere without a mark', () => assert.equal(questionEnd('Es sind drei.', 0, 13), -1));
});

describe('a text that is printed again', () => {
  const KNOWN = 'Wie viele Messstellen betreibt das Land, und wer wertet die Aufzeichnungen aus?';
  const again = (text: string) => { const whole = `${KNOWN}\n${text}`, end = endOfRepeat(whole, { start: 0, end: KNOWN.length }, KNOWN.length + 1, whole.length); return end < 0 ? null : whole.slice(KNOWN.length + 1, end); };
  const REPEATS: Readonly<Record<string, string>> = {
    [`${KNOWN} Das Landesamt.`]: 'letter by letter', 'Wie viele Mess-\nstellen betreibt das Land, und wer\nwertet die Aufzeichnungen aus? Niemand.': 'in other lines', 'W ie viele Messstellen betreibt das Land und wer wertet die Aufzeichnungen aus? Niemand.': 'with a stray blank', 'Wie viele Messtellen betreibt das Land, und wer wertet die Aufzeichnungn aus? Niemand.': 'with slips',
  };
  for (const [text, name] of Object.entries(REPEATS)) it(name, () => assert.equal(again(text), text.slice(0, text.indexOf('?'))));
  for (const text of ['Das Landesamt wertet sie aus.', 'Wie viele Messstellen betreibt der Bund, und wo stehen sie?', 'Wie viele', '']) it(`not in ${JSON.stringify(text)}`, () => assert.equal(again(text), null));
});

describe('the sentence that answers several questions', () => {
  const named = (text: string) => jointSentence(text, 0, text.length)?.items.length ?? 0;
  it('at the beginning', () => assert.equal(named('Die Fragen 1 und 2 werden gemeinsam beantwortet. Nein.'), 2));
  it('behind its reason', () => assert.equal(named('Wegen ihres Zusammenhangs gilt: Die Fragen 1 bis 3 werden zusammen beantwortet.'), 1));
  it('not in the second sentence', () => assert.equal(named('Es liegt nichts vor. Die Fragen 1 und 2 werden gemeinsam beantwortet.'), 0));
  it('not without its verb', () => assert.equal(named('Die Fragen 1 und 2 liegen vor.'), 0));
});

describe('each question has one answer', () => {
  const draft = (covers: string[], firm = covers, at = 0): AnswerDraft => ({ covers, firm, heading: null, bodies: [{ start: at, end: at + 1 }], uncertain: false });
  const covers = (drafts: readonly AnswerDraft[], order: readonly string[]) => oneAnswerEach(drafts, order).map((a) => a.covers.join(' '));
  it('a heading outweighs a joint sentence', () => assert.deepEqual(covers([draft(['1', '2'], ['1']), draft(['2'])], ['1', '2']), ['1', '2']));
  it('what stands below a repeated heading goes on with the first answer', () => {
    const kept = oneAnswerEach([draft(['1'], ['1'], 0), draft(['2'], ['2'], 5), draft(['1'], ['1'], 9)], ['1', '2']);
    assert.deepEqual(kept.map((a) => a.bodies.map((b) => b.start)), [[0, 9], [5]]);
    assert.deepEqual(kept.map((a) => a.answeredTwice?.start), [9, undefined]);
  });
  it('a sub-question is answered with its stem', () => assert.deepEqual(covers([draft(['1']), draft(['1b'])], ['1', '1a', '1b']), ['1 1a', '1b']));
});
