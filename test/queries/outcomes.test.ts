import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LEADS } from '../../src/corpus/leads.ts';
import { ANSWER_KINDS } from '../../src/model/answerKind.ts';
import { countLeads, documentsLeftOpen, outcomesOf, type Outcome } from '../../src/queries/outcomes.ts';
import { corpusOfPapers, type MadePaper } from './answers.ts';

/** What came of questions, each counted once. */

const told = ({ label, lead, byReference, open }: Outcome) => `${label} ${lead}${byReference ? ' by reference' : ''}${open ? ` (${open})` : ''}`;
const of = (papers: Readonly<Record<string, MadePaper | readonly string[]>>, uri = Object.keys(papers)[0]!) => {
  const corpus = corpusOfPapers(papers);
  return outcomesOf(corpus, corpus.document(uri)!);
};

describe('what came of a question', () => {
  const cases: [what: string, answers: MadePaper | readonly string[], outcomes: string[]][] = [
    ['is what its answer says', ['1: yes', '2: unknown', '3: later'], ['1 substantive', '2 no-information (open)', '3 pending (open)']],
    ['is counted once for each that an answer covers', ['1,1a,1b: unknown'], ['1 no-information (open)', '1a no-information (open)', '1b no-information (open)']],
    ['is an answer where anything is said, and partly open', ['1: yes unknown', '2: part yes', '3: meant yes'], ['1 substantive (partly)', '2 substantive (partly)', '3 substantive (partly)']],
    ['is the reason rather than what is not known', ['1: unknown refused', '2: unknown lands', '3: unknown later'], ['1 refused (open)', '2 not-competent (open)', '3 pending (open)']],
    ['is no open one where the answer is a secret, elsewhere, or that the question is wrong', ['1: secret', '2: elsewhere', '3: wrong'], ['1 classified', '2 refers-elsewhere', '3 premise-rejected']],
    ['is what the answer says to which its own only refers', ['6: later', '7,7a: refers → 6'], ['6 pending (open)', '7 pending by reference (open)', '7a pending by reference (open)']],
    ['is its own answer where that says something too', ['1: yes', '2: unknown refers → 1'], ['1 substantive', '2 no-information (open)']],
    ['is the best of several answers that are referred to', ['1: yes', '2: later', '3: refers → 2; 1'], ['1 substantive', '2 pending (open)', '3 substantive by reference (partly)']],
    ['is a circle, a dead end, a missing paper', ['1: refers → 2', '2: refers → 1', '3: refers → 9', '4: refers → 19/7 1'], ['1 circle (open)', '2 circle (open)', '3 no-such-answer (open)', '4 missing-paper']],
    ['is a reference that leads nowhere', ['1: refers'], ['1 refers-to-answer']],
    ['is an answer in an annex, or in the preface', { answers: ['1: refers → annex', '2: refers → preface', '3: elsewhere → annex', '4: refers → annex 7'], annexes: ['', '8'], preface: true }, ['1 substantive', '2 substantive', '3 substantive', '4 missing-part']],
    ['is not unanswered for a stem whose parts are answered', { asks: '5 5a 5b 6', answers: ['5a: yes', '6: yes'] }, ['5a substantive', '5b unanswered (open)', '6 substantive']],
    ['is nothing yet where no answer is here', { asks: '1 2', answers: [] }, []],
    ['is told where questions are not printed', { asks: '', answers: ['1: yes'] }, ['1 substantive']],
  ];
  for (const [what, paper, outcomes] of cases) it(what, () => assert.deepEqual(of({ '19/1': paper }).map(told), outcomes));

  it('counts as the head of a paper says it', () => {
    const counts = countLeads(of({ '19/1': ['1: yes refers → 19/7 10', '2: unknown', '3: unknown', '6: later', '7,7a,7b,7c,7d,7e,7f: refers → 6'] }));
    assert.deepEqual(counts.map(({ lead, questions, byReference }) => [lead, questions, byReference]), [['substantive', 1, 0], ['pending', 8, 7], ['no-information', 2, 0]]);
  });

  it('is the same from the question paper and the answer paper, and counts once in the folder', () => {
    const papers: Record<string, MadePaper> = {
      question: { asks: '1 2 3', head: { id: 'BT 19/1', kind: 'question', questionPaper: 'BT 19/1', answerPaper: null } },
      letter: { asks: '1 2 3', answers: ['1: later', '2: refers → 1'], head: { id: 'BT 19/1', kind: 'answer', questionPaper: 'BT 19/1', answerPaper: null } },
      answer: { asks: '1 2 3', answers: ['1: later', '2: refers → 1'], head: { id: 'BT 19/2', kind: 'answer', questionPaper: 'BT 19/1', answerPaper: 'BT 19/2' } },
    };
    for (const uri of Object.keys(papers)) assert.deepEqual(of(papers, uri).map(told), ['1 pending (open)', '2 pending by reference (open)', '3 unanswered (open)'], uri);
    assert.deepEqual(corpusOfPapers(papers).outcomes().map(({ lead, questions, byReference, documents }) => [lead, questions, byReference, documents]), [['pending', 2, 1, 1], ['unanswered', 1, 0, 1]]);
  });

  it('is what somebody judged, also for those who refer to it', () => {
    const corpus = corpusOfPapers({ '19/1': ['1: yes', '2: refers → 1'] });
    const outcomes = outcomesOf(corpus, corpus.document('19/1')!, (_, label) => (label === '1' ? ['refused'] : null));
    assert.deepEqual(outcomes.map((one) => `${told(one)} ${one.judged}`), ['1 refused (open) true', '2 refused by reference (open) false']);
  });

  it('is counted in the folder by what each paper says itself', () => {
    const corpus = corpusOfPapers({ '19/1': ['1: yes unknown', '2: refers → 1', '3: refers → 19/2 1'], '19/2': ['1: later'], '19/3': ['1: yes'] });
    assert.deepEqual(corpus.outcomes(), [
      { lead: 'substantive', questions: 3, byReference: 1, partly: 2, documents: 2 }, { lead: 'pending', questions: 1, byReference: 0, partly: 0, documents: 1 }, { lead: 'other-paper', questions: 1, byReference: 0, partly: 0, documents: 1 },
    ]);
    assert.deepEqual((['pending', 'partly', 'other-paper', 'refused'] as const).map((lead) => corpus.withOutcome(lead).map(({ uri }) => uri)), [['19/2'], ['19/1'], ['19/1'], []]);
    assert.deepEqual(corpus.outcomesIn(corpus.document('19/2')!), [{ lead: 'pending', questions: 1, byReference: 0, partly: 0 }]);
    assert.deepEqual((['open', 'partly'] as const).map((what) => documentsLeftOpen(corpus, what).map(({ uri }) => uri)), [['19/2'], ['19/1']]);
    corpus.apply({ uri: '19/2', facts: null });
    assert.deepEqual(corpus.outcomes().map(({ lead }) => lead), ['substantive', 'other-paper']);
  });

  it('does not count again what a correction answers', () => {
    const corpus = corpusOfPapers({ '19/1': ['1: unknown'], '19/9': { asks: '1', answers: ['1: yes'], head: { follows: { kind: 'correction', paper: 'BT 19/1' } } } });
    assert.deepEqual(corpus.outcomes().map(({ lead, questions }) => [lead, questions]), [['no-information', 1]]);
    assert.deepEqual(outcomesOf(corpus, corpus.document('19/1')!).map(told), ['1 substantive']);
  });

  it('has a place in the order for every kind of answer', () => assert.deepEqual(ANSWER_KINDS.filter((kind) => !LEADS.includes(kind)), []));

  it('is one thing for each question, in any paper, and the folder counts the same', function () {
    this.timeout(60_000);
    const kind = fc.constantFrom('yes', 'unknown', 'later', 'refers', 'refers', 'part', 'refused', 'secret'), to = fc.constantFrom('1', '2', '3', '4', '5', 'annex', 'preface');
    fc.assert(fc.property(fc.array(fc.tuple(fc.uniqueArray(kind, { minLength: 1, maxLength: 3 }), fc.array(to, { maxLength: 3 })), { minLength: 1, maxLength: 6 }), fc.boolean(), (answers, preface) => {
      const paper = { answers: answers.map(([kinds, refers], i) => `${i + 1}: ${kinds.join(' ')}${refers.length ? ` → ${refers.join('; ')}` : ''}`), preface }, corpus = corpusOfPapers({ '19/1': paper }), outcomes = outcomesOf(corpus, corpus.document('19/1')!);
      assert.deepEqual(outcomes.map(({ label }) => label), answers.map((_, i) => `${i + 1}`));
      assert.deepEqual(countLeads(outcomes), corpus.outcomesIn(corpus.document('19/1')!));
    }), { numRuns: 300 });
  });
});
