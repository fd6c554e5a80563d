import assert from 'node:assert/strict';
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Facts } from '../../src/corpus/facts.ts';
import { plainFacts } from '../../src/corpus/lazyFacts.ts';
import { combineVerdicts, type Verdict } from '../../src/corpus/verdicts.ts';
import { outcomesOf } from '../../src/queries/outcomes.ts';
import { verdictBook, verdictOn } from '../../src/queries/verdicts.ts';
import { finished } from '../../src/text/steps.ts';
import { corpusOfPapers, type MadePaper } from './answers.ts';

const PAPERS: Readonly<Record<string, MadePaper | readonly string[]>> = {
  question: { asks: '1 2 3', head: { id: 'BT 19/1', kind: 'question', questionPaper: 'BT 19/1', answerPaper: null } },
  letter: { answers: ['1: yes', '2: refers → 1', '3: unknown'], head: { id: 'BT 19/1', kind: 'answer', questionPaper: 'BT 19/1', answerPaper: null } },
  answer: { answers: ['1: yes', '2: refers → 1', '3: unknown'], head: { id: 'BT 19/2', kind: 'answer', questionPaper: 'BT 19/1', answerPaper: 'BT 19/2' } },
  later: ['7: refers → 19/2 2'],
  'folder/ohne%20Nummer.txt': { answers: ['1: yes'], head: { id: null, answerPaper: null } },
};
const corpus = corpusOfPapers(PAPERS);
const on = (uri: string, label: string, kinds: Verdict['kinds'] = ['refused'], when = '2026-01-01') => {
  const facts = corpus.document(uri)!, outcome = outcomesOf(corpus, facts).find((one) => one.label === label)!;
  return verdictOn(facts, outcome, { kinds, found: outcome.kinds, when });
};

describe('verdicts on a paper', () => {
  it('bear the number of the paper that asks, from whichever document they come', () => {
    assert.deepEqual(['question', 'letter', 'answer', 'later', 'folder/ohne%20Nummer.txt'].map((uri) => on(uri, uri === 'later' ? '7' : '1').paper), ['BT 19/1', 'BT 19/1', 'BT 19/1', 'BT later', 'ohne Nummer.txt']);
  });

  it('count in all documents of its procedure, and for those who refer to them', () => {
    const { judged } = verdictBook(corpus, [on('letter', '1')]), told = (uri: string) => outcomesOf(corpus, corpus.document(uri)!, judged).map(({ label, lead, judged: checked }) => `${label} ${lead}${checked ? ' checked' : ''}`);
    for (const uri of ['question', 'letter', 'answer']) assert.deepEqual(told(uri), ['1 refused checked', '2 refused', '3 no-information'], uri);
    assert.deepEqual(told('later'), ['7 refused']);
    assert.deepEqual(told('folder/ohne%20Nummer.txt'), ['1 substantive']);
  });

  it('do not count where the answer has changed since, or the question is gone', () => {
    const changed = { ...on('answer', '1'), answer: 'Dazu hat sich die Regierung damals ganz anders geäußert.' }, gone = { ...on('answer', '3'), label: '9', question: 'Wie viele Radwege wurden am Kanal gebaut?' };
    const book = verdictBook(corpus, [changed, gone]), { byLabel, lost } = book.of(corpus.document('answer')!);
    assert.deepEqual([[...byLabel].map(([label, { state }]) => `${label} ${state}`), lost, book.judged('answer', '1')], [['1 changed'], [gone], null]);
  });

  it('are told where they count no more, but for papers that are not here', () => {
    const changed = { ...on('answer', '1'), answer: 'Dazu hat sich die Regierung damals ganz anders geäußert.' }, gone = { ...on('folder/ohne%20Nummer.txt', '1'), label: '9', question: 'Wie viele Radwege wurden am Kanal gebaut?' };
    const told = finished(verdictBook(corpus, [changed, on('answer', '2'), gone, { ...gone, paper: 'BT 19/77' }, { ...gone, paper: 'fehlt.txt' }]).doubts());
    assert.deepEqual(told, [{ code: 'changed', verdict: changed }, { code: 'lost', verdict: gone }]);
  });

  it('follow the papers as they change', () => {
    const changing = new Corpus(), verdict = { ...on('answer', '1'), answer: 'Die Stellen des Bundes berichten später.' }, book = verdictBook(changing, [verdict]), states = () => finished(book.doubts()).map(({ code }) => code).join();
    const answer = corpus.document('answer')!, saying = (words: string): Facts => ({ ...plainFacts(answer), answers: answer.answers.map((one) => ({ ...one, words })) });
    const apply = (facts: Facts | null) => { changing.apply({ uri: 'answer', facts }); };
    assert.deepEqual([book.judged('answer', '1'), states()], [null, '']);
    apply(saying('Die Stellen des Bundes berichten später.'));
    assert.deepEqual([book.judged('answer', '1'), states()], [['refused'], '']);
    apply(saying('Dazu liegt der Regierung inzwischen alles Nötige vor.'));
    assert.deepEqual([book.judged('answer', '1'), states()], [null, 'changed']);
    apply(null);
    assert.deepEqual([book.judged('answer', '1'), states()], [null, '']);
  });

  it('are one, the newer, where a procedure has several under its numbers', () => {
    const { verdicts } = combineVerdicts([[on('answer', '1'), { ...on('answer', '1', ['pending'], '2026-02-01'), paper: 'BT 19/2' }]]);
    assert.deepEqual(verdictBook(corpus, verdicts).judged('question', '1'), ['pending']);
    assert.deepEqual(verdictBook(corpus, verdicts).judged('answer', '1'), ['pending']);
  });

  it('are none where nobody judged', () => {
    const { of, judged } = verdictBook(corpus, []);
    assert.deepEqual([of(corpus.document('answer')!).byLabel.size, judged('answer', '1'), judged('nobody', '1')], [0, null, null]);
  });
});
