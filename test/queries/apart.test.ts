import assert from 'node:assert/strict';
import { sides } from '../../src/queries/apart.ts';
import { folder, PAIRS, paper } from './folder.ts';

const ask = (body: string) => paper('19/100', `Wir fragen die Bundesregierung:\n\n${body}`);
const seen = (texts: Readonly<Record<string, string>>, which: 'apart' | 'all') => {
  const { corpus, here, selected } = folder(texts);
  return sides(corpus, here, which).map(({ part, labels, partners }) => `${part} ${labels.join(',')} → ${selected(partners).join(', ')}`);
};
const QUESTIONS = '1. Wie viele Radwege gibt es?\na) Wie viele am Fluss?\nb) Wie viele im Wald?\n\n2. Wer plant sie?\n\n3. Wer zahlt sie?\n\n4. Wer nutzt sie?\n';

const JOINT = ['question 1 → a: Zu 1 a) und 1 b):', 'question 2 → a: Zu 2 bis 4:', 'question 3 → a: Zu 2 bis 4:', 'question 4 → a: Zu 2 bis 4:'];

describe('sides', () => {
  for (const [what, body, expected] of [
    ['none of questions with their answers below them', PAIRS, []],
    ['questions and answers where the answers follow behind all questions', '1. Wer plant sie?\n\n2. Wer zahlt sie?\n\nZu 1:\n\nNiemand.\n\nZu 2:\n\nDer Bund.\n', ['question 1 → a: Zu 1:', 'question 2 → a: Zu 2:', 'answer 1 → a: 1.', 'answer 2 → a: 2.']],
    ['a question for all of its parts where one answer answers them', `${QUESTIONS}\nZu 1 a) und 1 b):\n\nKeiner.\n\nZu 2 bis 4:\n\nNiemand.\n`, [...JOINT, 'answer 1a,1b → a: a), a: b)', 'answer 2,3,4 → a: 2., a: 3., a: 4.']],
    ['none of two questions above their joint answer', '1. Wer plant sie?\n\n2. Wer zahlt sie?\n\nZu 1 und 2:\n\nNiemand.\n', []],
    ['those of many questions that are far above their joint answer', `${QUESTIONS}\nZu 1 bis 4:\n\nNiemand.\n`, ['question 1 → a: Zu 1 bis 4:']],
  ] as const) {
    it(`that stand apart are ${what}`, () => assert.deepEqual(seen({ a: ask(body) }, 'apart'), expected));
  }

  it('that stand in two documents stand apart', () => {
    const both = { a: ask('1. Wer plant sie?\n'), b: ask('1. Wer plant sie?\n\nZu 1:\n\nNiemand.\n') };
    assert.deepEqual(seen(both, 'apart'), ['question 1 → b: Zu 1:']);
  });

  it('are none where nothing is answered', () => assert.deepEqual(seen({ a: ask(QUESTIONS) }, 'all'), []));

  it('of all pairs have each question and answer, and a part where its answer is another', () => {
    assert.deepEqual(seen({ a: ask('1. Wer plant sie?\na) Seit wann?\n\nZu 1:\n\nNiemand.\n\nZu 1 a):\n\nNie.\n') }, 'all'), ['question 1 → a: Zu 1:', 'question 1a → a: Zu 1 a):', 'answer 1 → a: 1.', 'answer 1a → a: a)']);
  });
});
