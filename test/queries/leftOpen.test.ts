import assert from 'node:assert/strict';
import { countLeftOpen, groupLeftOpen, papersLeftOpen, placeOfOutcome, questionsLeftOpen, type LeftOpen, type LeftOpenRow } from '../../src/queries/leftOpen.ts';
import { outcomesOf } from '../../src/queries/outcomes.ts';
import { corpusOfPapers, type MadePaper } from './answers.ts';

const oneName = (name: string) => name;
const folder: Readonly<Record<string, MadePaper | readonly string[]>> = {
  '19/1': { answers: ['1: yes', '2: unknown', '3: later', '4: refers → 3'], head: { date: '2020-04-07', askers: ['Erika Beispiel', 'Max Muster'], answeredBy: 'Ministerium für Wege' } },
  '19/2': { answers: ['1: yes unknown'], head: { date: '2021-01-02', askers: ['Max Muster'] } },
  '19/3': ['1: yes'],
  '19/4': { asks: '1 2', answers: [] },
  '19/5': { asks: '1 2', answers: ['1: yes'] },
};

describe('what the folder leaves open', () => {
  const corpus = corpusOfPapers(folder), shown = (rows: readonly LeftOpenRow[]) => rows.map(({ uri }) => uri).join(' ');

  it('is a row for each paper that leaves questions open, or parts of them', () => {
    assert.deepEqual(papersLeftOpen(corpus).map(({ uri, left }) => `${uri}: ${[...left].join(', ')}`), ['19/1: pending, no-information', '19/2: partly', '19/5: unanswered']);
  });

  for (const [by, expected] of [
    ['paper', ['null: 19/1 19/2 19/5']], ['outcome', ['pending: 19/1', 'no-information: 19/1', 'unanswered: 19/5', 'partly: 19/2']], ['year', ['2021: 19/2', '2020: 19/1', ': 19/5']],
    ['ministry', ['Ministerium für Wege: 19/1', ': 19/2 19/5']], ['asker', ['Erika Beispiel: 19/1', 'Max Muster: 19/1 19/2', ': 19/5']],
  ] as const) {
    it(`by ${by} is ${expected.join(', ')}`, () => assert.deepEqual(groupLeftOpen(papersLeftOpen(corpus), by, oneName).map(({ key, count, rows }) => {
      assert.equal(rows().length, count);
      return `${key}: ${shown(rows())}`;
    }), expected));
  }

  it('is counted by questions, of the folder and of a paper, and of one kind', () => {
    assert.deepEqual([countLeftOpen(corpus.outcomes()), countLeftOpen(corpus.outcomes(), 'pending'), countLeftOpen(corpus.outcomes(), 'partly'), countLeftOpen(corpus.outcomes(), 'refused')], [5, 2, 1, 0]);
    assert.deepEqual(papersLeftOpen(corpus).map(({ documents }) => countLeftOpen(documents.flatMap((facts) => corpus.outcomesIn(facts)))), [3, 1, 1]);
  });

  it('is the questions of a paper, of one kind too', () => {
    const labels = (uri: string, kind: LeftOpen | null = null) => questionsLeftOpen(outcomesOf(corpus, corpus.document(uri)!), kind).map(({ label }) => label);
    assert.deepEqual([labels('19/1'), labels('19/1', 'pending'), labels('19/2', 'partly'), labels('19/3'), labels('19/4')], [['2', '3', '4'], ['3', '4'], ['1'], [], []]);
  });

  it('is what somebody judged it to be', () => {
    assert.deepEqual(questionsLeftOpen(outcomesOf(corpus, corpus.document('19/1')!, (_, label) => (label === '3' ? ['substantive'] : null))).map(({ label, lead }) => `${label} ${lead}`), ['2 no-information']);
  });

  it('leads to the answer, and to the question where there is none', () => {
    const starts = (uri: string) => questionsLeftOpen(outcomesOf(corpus, corpus.document(uri)!)).map((outcome) => placeOfOutcome(corpus, corpus.document(uri)!, outcome)?.span.start);
    assert.deepEqual([starts('19/1'), starts('19/5')], [[10, 20, 30], [3010]]);
  });

  it('follows the folder', () => {
    const changing = corpusOfPapers(folder);
    assert.equal(shown(papersLeftOpen(changing)), '19/1 19/2 19/5');
    changing.apply({ uri: '19/2', facts: null });
    assert.equal(shown(papersLeftOpen(changing)), '19/1 19/5');
  });

  it('is one row for the question paper and the answer paper', () => {
    const papers = corpusOfPapers({
      question: { asks: '1 2', head: { id: 'BT 19/1', kind: 'question', questionPaper: 'BT 19/1', answerPaper: null } },
      answer: { asks: '1 2', answers: ['1: later'], head: { id: 'BT 19/2', kind: 'answer', questionPaper: 'BT 19/1', answerPaper: 'BT 19/2' } },
    });
    assert.equal(shown(papersLeftOpen(papers)), 'answer');
    assert.deepEqual(questionsLeftOpen(outcomesOf(papers, papers.document('question')!)).map(({ label }) => label), ['1', '2']);
  });
});
