import assert from 'node:assert/strict';
import { questionList, step } from '../../src/queries/questionList.ts';
import { folder, PAIRS, paper } from './folder.ts';

const OPEN = PAIRS.replace('Zu 3:\n\nAuf die Antwort zu Frage 1 wird verwiesen.\n', '\n4. Und danach?\n\nZu 4:\n\nNichts.\n');

describe('questionList', () => {
  it('has the questions in order, with their answers and those without one', () => {
    const { corpus, here, selected } = folder({ a: paper('19/100', OPEN) });
    assert.deepEqual(questionList(corpus, here).map(({ label, state, answer }) => [label, state, ...(answer ? selected([answer]) : [])]), [
      ['1', 'answered', 'a: Zu 1:'], ['2', 'answered', 'a: Zu 2:'], ['2a', 'answered', 'a: Zu 2 a) bis 2 c):'], ['2b', 'answered', 'a: Zu 2 a) bis 2 c):'], ['2c', 'answered', 'a: Zu 2 a) bis 2 c):'],
      ['3', 'open'], ['4', 'answered', 'a: Zu 4:'],
    ]);
  });

  it('calls a question answered whose answer is in another file of the paper, and none open where no answer is here', () => {
    const asked = paper('19/100', '1. Wie viele Radwege gibt es?\n\n2. Wer plant sie?\n'), answered = paper('19/100', '1. Wie viele Radwege gibt es?\n\nZu 1:\n\nFünf.\n');
    const states = (texts: Readonly<Record<string, string>>) => { const { corpus, here } = folder(texts); return questionList(corpus, here).map(({ state }) => state); };
    assert.deepEqual(states({ a: asked, b: answered }), ['answered', 'open']);
    assert.deepEqual(states({ a: asked }), ['unknown', 'unknown']);
  });
});

describe('step', () => {
  for (const [words, way, expected] of [
    ['Radwege ▮entstehen', 'next', '1.'],
    ['Es wurden ▮200', 'next', '2.'],
    ['Es wurden ▮200', 'previous', '1.'],
    ['▮1. Wie viele', 'next', '2.'],
    ['Alle ▮Länder', 'previous', 'c)'],
    ['▮3. Welche', 'next', '1. around'],
    ['▮1. Wie viele', 'previous', '3. around'],
  ] as const) {
    it(`${way} from "${words}" is ${expected}`, () => {
      const text = paper('19/100', PAIRS), { corpus, here, offset } = folder({ a: text.replace(words.replace('▮', ''), words) });
      const { to, around } = step(questionList(corpus, here), offset, way)!;
      assert.equal(here.text.slice(to.select.start, to.select.end) + (around ? ' around' : ''), expected);
    });
  }

  it('leads nowhere where there are no questions', () => assert.equal(step([], 0, 'next'), null));
});
