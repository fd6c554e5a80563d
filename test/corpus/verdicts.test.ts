import assert from 'node:assert/strict';
import fc from 'fast-check';
import { combineVerdicts, compareVerdicts, confirms, keptWords, settle, type JudgedQuestion, type Verdict } from '../../src/corpus/verdicts.ts';

const WORDS: Readonly<Record<string, string>> = {
  posts: 'Wie viele Messstellen für Feinstaub betreibt der Bund seit dem Jahr 2015, und an welchen Orten stehen sie?',
  costs: 'Welche Kosten sind für den Betrieb der Messstellen seit dem Jahr 2015 entstanden (bitte nach Jahren aufschlüsseln)?',
  plans: 'Wann beabsichtigt die Bundesregierung, die Ergebnisse der Messungen im Internet zu veröffentlichen?',
};
const DONT_KNOW = 'Der Bundesregierung liegen hierzu keine Zahlen vor.', COMES = 'Die Veröffentlichung wird derzeit vorbereitet; ein Zeitpunkt steht noch nicht fest.';
const verdict = (label: string, more: Partial<Verdict> = {}): Verdict => ({
  paper: 'BT 21/9901', label, kinds: ['no-information'], found: ['no-information'], note: null, tags: [], by: null, at: null, question: null, answer: null, ...more,
});
const asked = (label: string, question: string, answer = DONT_KNOW): JudgedQuestion => ({ label, question, answer });

describe('a verdict finds its question again', () => {
  const now = [asked('1', WORDS['posts']!), asked('2', WORDS['costs']!), asked('3', WORDS['plans']!, COMES)];
  const cases: [what: string, verdict: Verdict, now: readonly JudgedQuestion[], state: string][] = [
    ['in the same text', verdict('1', { question: WORDS['posts']!, answer: DONT_KNOW }), now, 'settled 1'],
    ['by its number alone, where the file has no words', verdict('2'), now, 'settled 2'],
    ['after a slip was mended', verdict('2', { question: WORDS['costs']!.replace('Betrieb', 'Be- trieb').replace('Jahr', 'Jhar'), answer: DONT_KNOW.replace('Zahlen', 'Zahlen 1') }), now, 'settled 2'],
    ['where only its beginning was kept', verdict('1', { question: keptWords(`${WORDS['posts']!} ${'Und wo noch? '.repeat(30)}`)! }), [asked('1', `${WORDS['posts']!} ${'Und wo noch? '.repeat(30)}`)], 'settled 1'],
    ['under another number', verdict('5', { question: WORDS['plans']!, answer: COMES }), now, 'moved 3'],
    ['under another number, whatever stands under its own', verdict('1', { question: WORDS['plans']!, answer: COMES }), now, 'moved 3'],
    ['under another number after small edits', verdict('5', { question: WORDS['plans']!.replace('Internet', 'Netz'), answer: COMES }), now, 'moved 3'],
    ['with another answer', verdict('1', { question: WORDS['posts']!, answer: COMES }), now, 'changed 1'],
    ['with another answer under another number', verdict('9', { question: WORDS['plans']!, answer: DONT_KNOW }), now, 'changed 3'],
    ['without an answer that it had', verdict('1', { question: WORDS['posts']!, answer: DONT_KNOW }), [asked('1', WORDS['posts']!, '')], 'changed 1'],
    ['not where it is no longer asked', verdict('1', { question: 'Welche Parteien haben den Bau des Radwegs am Kanal abgelehnt?' }), now, 'lost null'],
    ['not where the paper has no such number', verdict('9'), now, 'lost null'],
    ['not under another number where two are equally alike', verdict('9', { question: WORDS['plans']! }), [asked('1', WORDS['plans']!), asked('2', WORDS['plans']!)], 'lost null'],
    ['under its own number where others ask the same', verdict('2', { question: WORDS['plans']!, answer: DONT_KNOW }), [asked('1', WORDS['plans']!), asked('2', WORDS['plans']!)], 'settled 2'],
  ];
  for (const [what, one, questions, state] of cases) it(what, () => assert.deepEqual(settle([one], questions).map((found) => `${found.state} ${found.label}`), [state]));

  it('when a question is put in before it, with those that are nearly the same', () => {
    const years = [2017, 2018, 2019].map((year) => `Wie viele Messstellen wurden im Jahr ${year} neu in Betrieb genommen?`), before = years.slice(1).map((question, i) => verdict(`${i + 1}`, { question }));
    assert.deepEqual(settle(before, years.map((question, i) => asked(`${i + 1}`, question))).map(({ label, state }) => `${state} ${label}`), ['moved 2', 'moved 3']);
  });

  it('in any paper: each question has one at most, each verdict is told, and what nobody touched is settled', () => {
    const words = fc.constantFrom('Welche', 'Wie viele', 'Messstellen', 'Radwege', 'plant', 'kennt', 'der Bund', 'seit 2015', 'am Kanal'), text = fc.array(words, { maxLength: 8 }).map((all) => all.join(' '));
    const question = fc.record({ label: fc.constantFrom('1', '2', '2a', '3', '4'), question: text, answer: text }, { noNullPrototype: true }), paper = fc.uniqueArray(question, { selector: ({ label }) => label });
    fc.assert(fc.property(paper, paper, (old, later) => {
      const verdicts = old.map(({ label, question: asks, answer }) => verdict(label, { question: keptWords(asks), answer: keptWords(answer) })), found = settle(verdicts, later), labels = found.flatMap(({ label }) => label ?? []);
      assert.deepEqual(found.map((one) => one.verdict), verdicts);
      assert.equal(new Set(labels).size, labels.length);
      assert.deepEqual(settle(verdicts, old).map(({ state }) => state), old.map(() => 'settled'));
    }));
  });

  it('in a collection of a thousand questions that were all renumbered and edited', function () {
    this.timeout(30_000);
    const text = (i: number) => `Wie viele Anträge aus der Gemeinde ${(i * 7919) % 9973} wurden von der Dienststelle ${(i * 104729) % 7907} bearbeitet?`;
    const verdicts = Array.from({ length: 1000 }, (_, i) => verdict(`${i + 1}`, { question: text(i) })), now = verdicts.map((_, i) => asked(`${1001 + i}`, `${text(i)} Warum?`));
    assert.ok(settle(verdicts, now).filter(({ state }) => state === 'moved').length > 900);
  });
});

describe('verdicts of several files', () => {
  const old = verdict('3', { by: 'Ada', at: '2026-01-01' }), recent = verdict('3', { kinds: ['refused'], by: 'Bo', at: '2026-01-01T10:00:00Z' });

  it('count once a question: the newer one, and both are told', () => {
    assert.deepEqual(combineVerdicts([[old, verdict('2')], [recent]]), { verdicts: [verdict('2'), recent], doubles: [{ counts: recent, other: old }] });
  });
  it('count by the moment, whatever its zone', () => {
    const there = verdict('3', { at: '2026-01-01T10:30:00+01:00', by: 'Cy' });
    assert.deepEqual(combineVerdicts([[there], [recent], [old]]).verdicts, [recent]);
  });
  it('are one where two files say the same', () => assert.deepEqual(combineVerdicts([[old], [{ ...old }]]), { verdicts: [old], doubles: [] }));
  it('are about one question in a paper that was printed anew', () => assert.equal(combineVerdicts([[old], [{ ...recent, paper: 'BT 21/9901 (neu)' }]]).verdicts.length, 1));
  it('stand in the order of papers and questions', () => {
    const keys = [['BT 19/18172', '10'], ['BT 19/8683', '2a'], ['Notiz.txt', '1'], ['BR 507/26', '1'], ['BT 19/8683', '2'], ['BT 9/8', '1']].map(([paper, label]) => ({ paper: paper!, label: label! }));
    assert.deepEqual(keys.sort(compareVerdicts).map(({ paper, label }) => `${paper} ${label}`), ['BT 9/8 1', 'BT 19/8683 2', 'BT 19/8683 2a', 'BT 19/18172 10', 'BR 507/26 1', 'Notiz.txt 1']);
  });
  it('confirm or change what was found', () => {
    assert.deepEqual([confirms(old), confirms(recent), confirms(verdict('1', { found: [] })), confirms({ kinds: ['partial', 'substantive'], found: ['substantive', 'partial'] })], [true, false, null, true]);
  });

  it('are the same in whatever order files come, and whichever are put together first', () => {
    const one = fc.record({
      paper: fc.constantFrom('BT 1/1', 'BT 1/2', 'x.txt'), label: fc.constantFrom('1', '2'), kinds: fc.constantFrom<Verdict['kinds']>(['pending'], ['refused']), by: fc.option(fc.constantFrom('Ada', 'Bo')),
      at: fc.option(fc.constantFrom('2026-01-01', '2026-01-01T00:00:00Z', '2026-02-01T10:00', '2025-12-31T23:30:00-01:00')),
    }, { noNullPrototype: true }).map(({ paper, label, ...more }) => verdict(label, { paper, ...more })), file = fc.array(one, { maxLength: 5 });
    fc.assert(fc.property(file, file, file, (a, b, c) => {
      const together = combineVerdicts([a, b, c]);
      assert.deepEqual(combineVerdicts([c, a, b]), together);
      assert.deepEqual(combineVerdicts([[...b, ...a].reverse(), c]), together);
      assert.deepEqual(combineVerdicts([combineVerdicts([a, b]).verdicts, c]).verdicts, together.verdicts);
    }));
  });
});
