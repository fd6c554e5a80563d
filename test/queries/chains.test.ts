import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chainOf, chainTargets, type Chain } from '../../src/queries/chains.ts';
import { corpusOfPapers, type MadePaper } from './answers.ts';

/** Answers that refer to others, followed to where something is said. */

const told = ({ steps, end }: Chain): string => {
  const path = steps.map(({ at, paper }) => `${paper === null ? '' : `${paper} `}${at.label}`);
  const last = end.kind === 'answered' ? end.kinds.join('+') : end.kind === 'missing-paper' || end.kind === 'no-such-answer' ? `${end.kind} ${end.paper === null ? '' : `${end.paper} `}${'label' in end ? end.label : ''}`
    : 'part' in end ? `${end.kind} ${'annex' in end.part ? `annex ${end.part.annex ?? ''}`.trim() : 'preface'}` : end.kind;
  return [...path, last].join(' → ');
};

describe('the chains of an answer', () => {
  const cases: [what: string, papers: Readonly<Record<string, MadePaper | readonly string[]>>, label: string, chains: string[]][] = [
    ['end at the answer that says something', { '19/1': ['6: later', '7,7a,7b: refers → 6'] }, '7b', ['6 → pending']],
    ['go on over answers that only refer', { '19/1': ['1: yes', '2: refers → 1', '3: refers → 2'] }, '3', ['2 → 1 → substantive']],
    ['stop at what says something and refers besides', { '19/1': ['1: yes', '2: unknown refers → 1', '3: refers → 2'] }, '3', ['2 → no-information+refers-to-answer']],
    ['are told of an answer that says something too', { '19/1': ['1a: unknown', '1b: yes refers → 1a'] }, '1b', ['1a → no-information']],
    ['are several where several are named', { '19/1': ['1: yes', '2: later', '3: refers → 1; 2'] }, '3', ['1 → substantive', '2 → pending']],
    ['lead into other papers', { '19/1': ['1: refers → 19/5 2'], '19/5': ['1: yes', '2: refers → 1'] }, '1', ['BT 19/5 2 → 1 → substantive']],
    ['over years and back', { '19/1': ['1: refers → 19/5 2', '2: unknown'], '19/5': ['2: refers → 19/1 2'] }, '1', ['BT 19/5 2 → BT 19/1 2 → no-information']],
    ['stay in the paper that names itself by its number', { '19/1': ['1: refers → 19/1 2', '2: yes'] }, '1', ['2 → substantive']],
    ['end at a paper that is not here', { '19/1': ['1: yes refers → 19/16723 10'] }, '1', ['missing-paper BT 19/16723 10']],
    ['end at a number that is not answered', { '19/1': ['1: refers → 9'] }, '1', ['no-such-answer 9']],
    ['end at such a number of another paper', { '19/1': ['1: refers → 19/5 9'], '19/5': ['1: yes'] }, '1', ['no-such-answer BT 19/5 9']],
    ['end where they began', { '19/1': ['1: refers → 2', '2: refers → 1'] }, '1', ['2 → 1 → circle']],
    ['end at themselves', { '19/1': ['1: refers → 1'] }, '1', ['1 → circle']],
    ['end within a circle that others make', { '19/1': ['1: refers → 2', '2: refers → 3', '3: refers → 2'] }, '1', ['2 → 3 → 2 → circle']],
    ['lead to all parts of a stem without an answer', { '19/1': { asks: '5 5a 5b 6', answers: ['5a: yes', '5b: later', '6: refers → 5'] } }, '6', ['5a → substantive', '5b → pending']],
    ['lead to the stem where a part has no answer', { '19/1': { asks: '5 6', answers: ['5: yes', '6: refers → 5a'] } }, '6', ['5 → substantive']],
    ['lead to one answer that covers several', { '19/1': { asks: '5 5a 5b 6', answers: ['5a,5b: yes', '6: refers → 5'] } }, '6', ['5a → substantive']],
    ['are taken up where another goes on', { '19/1': ['1: refers → 2; 3', '2: refers → 4', '3: refers → 4', '4: refers → 5', '5: yes'] }, '1', ['3 → 4 → told', '2 → 4 → 5 → substantive']],
    ['end at an annex', { '19/1': { answers: ['1: refers → annex 2'], annexes: ['1', '2'] } }, '1', ['part annex 2']],
    ['end at the only annex', { '19/1': { answers: ['1: refers → annex'], annexes: [''] } }, '1', ['part annex']],
    ['end at an annex that is not in the file', { '19/1': ['1: refers → annex 2'] }, '1', ['missing-part annex 2']],
    ['find an annex in a file beside the paper', { 'p.txt': ['1: refers → annex 2'], 'p%20Anlage%202.txt': [] }, '1', ['part annex 2']],
    ['end at the preface of the government', { '19/1': { answers: ['1: refers → preface', '2: refers → 1'], preface: true } }, '2', ['1 → part preface']],
    ['end at a preface that is not there', { '19/1': ['1: refers → preface'] }, '1', ['missing-part preface']],
    ['are none where nothing is referred to', { '19/1': ['1: yes'] }, '1', []],
  ];
  for (const [what, papers, label, chains] of cases) it(what, () => {
    const [uri] = Object.keys(papers);
    assert.deepEqual(chainOf(corpusOfPapers(papers), uri!, label)?.chains.map(told), chains);
  });

  it('are none where there is no answer, no question and no paper', () => {
    const corpus = corpusOfPapers({ '19/1': { asks: '1 2', answers: ['1: yes'] } });
    assert.deepEqual([['19/1', '2'], ['19/1', '9'], ['nobody', '1']].map(([uri, label]) => chainOf(corpus, uri!, label!)), [null, null, null]);
  });

  it('know question paper, answer paper and letter as one', () => {
    const asked = { id: 'BT 19/1', questionPaper: 'BT 19/1', answerPaper: null };
    const corpus = corpusOfPapers({
      question: { asks: '1 2', head: { ...asked, kind: 'question' } }, answer: { answers: ['1: later', '2: refers → 19/1 1'], head: { id: 'BT 19/2', questionPaper: 'BT 19/1', answerPaper: 'BT 19/2', kind: 'answer' } },
      later: { answers: ['1: refers → 19/1 2'], head: { id: 'BT 19/8', answerPaper: 'BT 19/8' } },
    });
    assert.deepEqual(chainOf(corpus, 'question', '2')?.chains.map(told), ['1 → pending']);
    assert.deepEqual(chainOf(corpus, 'later', '1')?.chains.map(told), ['BT 19/1 2 → 1 → pending']);
  });

  it('end at what a correction says now', () => {
    const corpus = corpusOfPapers({
      '19/1': ['1: unknown', '2: refers → 1'],
      '19/9': { asks: '1', answers: ['1: yes'], head: { follows: { kind: 'correction', paper: 'BT 19/1' }, dates: { printed: '2020-02-01' } } },
      '19/8': { asks: '1', answers: ['1: later'], head: { follows: { kind: 'supplement', paper: 'BT 19/1' }, dates: { printed: '2020-01-01' } } },
    });
    assert.deepEqual(chainOf(corpus, '19/1', '2')?.chains.map(told), ['1 → substantive']);
  });

  it('end at what somebody judged', () => {
    const corpus = corpusOfPapers({ '19/1': ['1: refers → 9', '2: refers → 1', '9: yes'] });
    assert.deepEqual(chainOf(corpus, '19/1', '2', (_, label) => (label === '1' ? ['refused'] : null))?.chains.map(told), ['1 → refused']);
  });

  it('lead to a place', () => {
    const corpus = corpusOfPapers({ '19/1': { answers: ['1: refers → 19/5 2; annex; 7', '2: yes'], annexes: [''] }, '19/5': ['2: yes'] }), found = chainOf(corpus, '19/1', '1')!;
    assert.deepEqual(found.chains.map((chain) => chainTargets(corpus, found, chain).map(({ uri, span }) => `${uri} ${span.start}`)), [['19/5 0'], ['19/1 6000'], []]);
  });

  it('are found in bounded time in any tangle of references', function () {
    this.timeout(60_000);
    const labels = Array.from({ length: 400 }, (_, i) => `${i + 1}`), tangle = labels.map((label) => `${label}: refers → ${labels.join('; ')}`), line = labels.map((label, i) => `${label}: refers → ${i + 2}`);
    const inTangle = chainOf(corpusOfPapers({ '19/1': tangle }), '19/1', '1')!.chains, inLine = chainOf(corpusOfPapers({ '19/1': line }), '19/1', '1')!.chains;
    assert.ok(inTangle.length <= 200 && inTangle.every(({ steps }) => steps.length <= 65));
    assert.deepEqual(inLine.map(({ steps, end }) => [steps.length, end.kind]), [[64, 'too-long']]);
  });

  it('end, in any folder, at what each answer refers to, and pass no answer twice', function () {
    this.timeout(60_000);
    const label = fc.constantFrom('1', '2', '3', '4', '5'), id = fc.constantFrom('19/1', '19/2', '19/3');
    const one = fc.tuple(fc.constantFrom('refers', 'refers', 'yes', 'later refers'), fc.array(fc.oneof(label, fc.tuple(id, label).map(([paper, at]) => `${paper} ${at}`), fc.constantFrom('annex', 'preface')), { maxLength: 3 }));
    fc.assert(fc.property(fc.dictionary(id, fc.array(one, { minLength: 1, maxLength: 5 }), { minKeys: 1, noNullPrototype: true }), (papers) => {
      const corpus = corpusOfPapers(Object.fromEntries(Object.entries(papers).map(([paper, answers]) => [paper, answers.map(([kinds, to], i) => `${i + 1}: ${kinds}${to.length ? ` → ${to.join('; ')}` : ''}`)])));
      for (const [uri, answers] of Object.entries(papers)) answers.forEach(([, to], i) => {
        const { chains, at } = chainOf(corpus, uri, `${i + 1}`)!;
        assert.equal(chains.length > 0, to.length > 0);
        for (const { steps, end } of chains) {
          const passed = [at, ...steps.map((step) => step.at)].map((step) => `${step.uri} ${step.label}`);
          assert.equal(new Set(passed).size, passed.length - Number(end.kind === 'circle'), passed.join(' → '));
        }
      });
    }), { numRuns: 300 });
  });
});
