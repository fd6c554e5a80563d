import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import { HEDGES, type AnswerFindings } from '../../src/model/answerKind.ts';
import { answerKindsOf } from '../../src/paper/answerKinds.ts';
import { ANSWER_PHRASES } from '../../src/paper/answerPhrases.ts';
import { readPaper } from '../../src/paper/read.ts';

/** A paper whose only answer is a text. */
const paperWith = (answer: string) => ['Deutscher Bundestag Drucksache 19/9990', '19. Wahlperiode', '', 'Antwort', 'der Bundesregierung', '', 'auf die Kleine Anfrage der Fraktion der Mitte', '– Drucksache 19/9980 –', '', 'Wasserbau', '', '1. Was ist dazu bekannt?', '', answer, '', '2. Und sonst?', '', 'Nein.', ''].join('\n');

function findingsIn(answer: string): AnswerFindings {
  const text = paperWith(answer), paper = readPaper(text), [findings] = answerKindsOf(text, paper);
  assert.equal(paper.answers.length, 2);
  return findings!;
}

/** "refused(state-welfare), no-information +none-of-own" */
const inWords = ({ kinds, hedges }: AnswerFindings) => [
  kinds.filter(({ kind }) => kind !== 'partial').map(({ kind, ground }) => kind + (ground ? `(${ground})` : '')).sort().join(', '), ...HEDGES.filter((hedge) => hedges.includes(hedge)).map((hedge) => ` +${hedge}`),
].join('');

describe('kinds of answers', () => {
  for (const file of ['before', 'after']) for (const line of fs.readFileSync(`test/paper/answerKinds/${file}.txt`, 'utf8').split('\n').filter((one) => one && !one.startsWith('#'))) {
    const [expected, answer] = line.split(' | ') as [string, string], [kinds, ...hedges] = expected.split(' +');
    it(line, () => { assert.equal(inWords(findingsIn(answer)), [kinds!.split(', ').sort().join(', '), ...hedges].join(' +')); });
  }

  for (const { kind, ground, words, example } of ANSWER_PHRASES.filter(({ kind }) => kind !== 'accompanies')) {
    it(`${kind}: ${words}: is found in its example`, () => {
      assert.ok(findingsIn(example).kinds.some((one) => one.kind === kind && one.ground === ground), inWords(findingsIn(example)));
    });
  }

  const places: readonly (readonly [answer: string, evidence: Readonly<Record<string, string>>])[] = [
    ['Der Deich ist 4 km lang. Zu seinem Alter liegen\nder Bundesregierung keine Erkenntnisse vor.', { 'no-information': 'liegen\nder Bundesregierung keine Erkenntnisse vor', partial: 'liegen\nder Bundesregierung keine Erkenntnisse vor' }],
    ['Hierzu liegen keine Erkennt-\nnisse vor.', { 'no-information': 'liegen keine Erkennt-\nnisse vor' }],
    ['Informationen, die älter sind, liegen nicht vor.', { 'no-information': 'Informationen, die älter sind, liegen nicht vor' }],
    ['Auf die Antwort zu Frage 2 wird verwiesen.', { 'refers-to-answer': 'Antwort zu Frage 2 wird verwiesen' }],
  ];
  for (const [answer, evidence] of places) it(`has the words that show them: ${answer.replace('\n', ' ')}`, () => {
    const text = paperWith(answer), [findings] = answerKindsOf(text, readPaper(text));
    assert.deepEqual(Object.fromEntries(findings!.kinds.flatMap((one) => (one.evidence ? [[one.kind, text.slice(one.evidence.start, one.evidence.end)]] : []))), evidence);
  });

  const referrals: readonly (readonly [answer: string, refersTo: AnswerFindings['refersTo']])[] = [
    ['Auf die Antwort zu Frage 2 wird verwiesen.', [{ paper: null, label: '2' }]],
    ['Siehe Antwort zu Frage 10 auf Bundestagsdrucksache 19/9970.', [{ paper: 'BT 19/9970', label: '10' }]],
    ['Siehe Anlage 3.', [{ annex: '3' }]],
    ['Die Zahlen sind der Anlage zu entnehmen.', [{ annex: null }]],
    ['Auf die Vorbemerkung der Bundesregierung wird verwiesen.', [{ governmentPreface: true }]],
    ['Auf die Vorbemerkung der Fragesteller wird verwiesen.', []],
    ['Die Zahlen aus der Antwort zu Frage 2 sind vorläufig.', []],
  ];
  for (const [answer, refersTo] of referrals) it(`says what an answer refers to: ${answer}`, () => { assert.deepEqual(findingsIn(answer).refersTo, refersTo); });

  it('stay within the answer, whatever it says', function () {
    this.timeout(60_000);
    const words = 'keine nicht liegen vor Erkenntnisse Angaben Antwort Frage verwiesen wird zu eingestuft „VS – Geheim“ Staatswohls ( ) „ “ , ; : . ? und die dass wenn Länder Bundesregierung Anlage 2 geprüft noch derzeit hat Kenntnis | - * \f \n \n\n 1. a)'.split(' ');
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 40 }), (all) => {
      const text = paperWith(all.join(' ')), paper = readPaper(text), findings = answerKindsOf(text, paper);
      assert.equal(findings.length, paper.answers.length);
      findings.forEach(({ kinds }, i) => {
        const { spans } = paper.answers[i]!;
        assert.ok(kinds.length > 0);
        for (const { evidence } of kinds) if (evidence) assert.ok(evidence.start < evidence.end && evidence.start >= spans[0]!.start && evidence.end <= spans.at(-1)!.end);
      });
    }), { numRuns: 200 });
  });

  for (const [what, piece] of [['phrases', 'liegen keine Angaben vor '], ['commas', 'keine Angaben, '], ['quotations', '„keine“ Angaben '], ['brackets', '(siehe Antwort '], ['sentences', 'Es liegen keine Angaben vor. '], ['verbs', 'liegt '], ['references', 'Siehe Antwort zu Frage 1. ']] as const) {
    it(`take a time that grows with the text alone: ${what}`, function () {
      this.timeout(60_000);
      const time = (length: number) => {
        const text = piece.repeat(length / piece.length), answer = { covers: ['1'], heading: null, text, spans: [{ start: 0, end: text.length }], refersTo: [] } as const;
        return Math.min(...[1, 2].map(() => { const start = process.cpuUsage(); answerKindsOf(text, { answers: [{ ...answer }], questions: [], citations: [] }); const used = process.cpuUsage(start); return used.user + used.system; }));
      };
      time(10_000);
      const short = time(125_000), long = time(1_000_000);
      assert.ok(long < 24 * short + 200_000, `${short} µs, then ${long} µs`);
    });
  }
});
