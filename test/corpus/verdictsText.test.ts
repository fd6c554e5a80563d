import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import schema from '../../seeds/verdicts/schema.json' with { type: 'json' };
import { combineVerdicts, inOrder, type Verdict } from '../../src/corpus/verdicts.ts';
import { EMPTY_VERDICTS, putVerdict, removeVerdicts } from '../../src/corpus/verdictsEdits.ts';
import { readVerdicts, VERDICT_PROBLEMS } from '../../src/corpus/verdictsText.ts';
import { edited } from '../../src/entities/knowledgeEdits.ts';
import { ANSWER_KINDS } from '../../src/model/answerKind.ts';
import { verdictProblemWords } from '../../src/words/outcomes.ts';
import { words } from '../../src/words/words.ts';

const verdict = (paper: string, label: string, more: Partial<Verdict> = {}): Verdict => ({ paper, label, kinds: ['pending'], found: [], note: null, tags: [], by: null, at: null, question: null, answer: null, ...more });
const full = verdict('BT 21/9901', '7a', {
  kinds: ['pending'], found: ['refers-to-answer'], note: 'Steht „nur“ in Antwort 6.', tags: ['nachfragen', 'Radwege'], by: 'Ada Muster', at: '2026-03-14T10:30:00Z', question: 'Wann sind die Radwege fertig?', answer: 'Siehe Antwort zu Frage 6.',
});
const put = (text: string, ...verdicts: readonly Verdict[]) => verdicts.reduce((now, one) => edited(now, putVerdict(now, one)), text);
const read = (text: string) => readVerdicts(text, 'own').verdicts;

describe('a file of verdicts', () => {
  const one = '{ "paper": "BT 21/1", "label": "3", "kinds": ["pending"]';
  const cases: [what: string, text: string, verdicts: number, problems: string[]][] = [
    ['nothing', '', 0, []],
    ['an empty list', EMPTY_VERDICTS, 0, []],
    ['comments and commas at ends', `{ "verdicts": [ // mine\n ${one}, }, ], }`, 1, []],
    ['fields that nobody knows', `{ "more": 1, "verdicts": [${one}, "colour": "red" }] }`, 1, []],
    ['no object', '[]', 0, ['not-an-object 0']],
    ['no JSON', '{\n"verdicts": [\n}', 0, ['json 2']],
    ['two versions that could not be merged', `{\n"verdicts": [\n<<<<<<< ours\n${one} }\n=======\n${one}, "by": "Bo" }\n>>>>>>> theirs\n] }`, 0, ['conflict 2']],
    ['no list', '{ "verdicts": {} }', 0, ['not-a-list 0']],
    ['something else in the list', `{ "verdicts": [\n5,\n${one} }] }`, 1, ['not-an-object 1']],
    ['a verdict without paper, label or kinds', '{ "verdicts": [\n{ "label": "3", "kinds": ["pending"] },\n{ "paper": "BT 1/1", "kinds": ["pending"] },\n{ "paper": "BT 1/1", "label": "1" }] }', 0, ['missing 1', 'missing 2', 'missing 3']],
    ['a kind that there is not', `{ "verdicts": [{ "paper": "BT 1/1", "label": "1", "kinds": [\n"pending",\n"vague"] }] }`, 1, ['unknown-value 2']],
    ['no number of a question', '{ "verdicts": [{ "paper": "BT 1/1", "kinds": ["pending"],\n"label": "drei" }] }', 0, ['bad-label 1']],
    ['no point in time', `{ "verdicts": [${one},\n"at": "gestern" }, ${one.replace('3', '4')},\n"at": "2026-99-99" }] }`, 2, ['bad-time 1', 'bad-time 2']],
    ['no texts', `{ "verdicts": [${one},\n"note": 5,\n"tags": "a",\n"by": " " }] }`, 1, ['not-a-text 1', 'not-a-list 2', 'not-a-text 3']],
    ['a text that is too long', `{ "verdicts": [${one},\n"note": "${'a'.repeat(5001)}" }] }`, 1, ['too-long 1']],
    ['two verdicts on one question', `{ "verdicts": [\n${one}, "at": "2026-01-01" },\n${one}, "at": "2026-01-02" }] }`, 1, ['double 1']],
    ['a hostile depth', '['.repeat(100_000), 0, ['json 0']],
  ];
  for (const [what, text, count, problems] of cases) it(`with ${what} gives ${count} and tells ${problems.join(', ') || 'nothing'}`, () => {
    const file = readVerdicts(text, 'own'), lineOf = (offset: number) => text.slice(0, offset).split('\n').length - 1;
    assert.deepEqual([file.verdicts.length, file.problems.map(({ code, span }) => `${code} ${lineOf(span.start)}`)], [count, problems]);
  });

  it('reads numbers as people write them', () => {
    assert.deepEqual(read('{ "verdicts": [{ "paper": "BT-Drs. 21/9901", "label": "7 a)", "kinds": ["partial", "substantive"] }] }').map(({ paper, label, kinds }) => [paper, label, kinds]), [['BT 21/9901', '7a', ['substantive', 'partial']]]);
  });
  it('tells where a verdict stands', () => {
    const text = put(EMPTY_VERDICTS, full), { verdicts, place } = readVerdicts(text, 'own'), span = place(verdicts[0]!)!;
    assert.match(text.slice(span.start, span.end), /^\{\s+"paper"[^]*\}$/);
  });
  it('has words for all that can be wrong', () => {
    const data = { what: 'InvalidSymbol', paper: 'BT 21/1', label: '7a', by: 'Ada', at: '2026-01-01', limit: '5', field: 'kinds', value: 'x', known: 'y', time: 'z' };
    for (const code of VERDICT_PROBLEMS) for (const language of ['de', 'en'] as const) assert.doesNotMatch(verdictProblemWords(words(language), { code, data }), /\{\w/, code);
    assert.equal(verdictProblemWords(words('de'), { code: 'double', data }), 'Zu Frage 7 a von BT-Drs. 21/1 gibt es ein anderes Urteil, das gilt, weil es neuer ist: von Ada, 2026-01-01.');
  });
  it('has a schema that knows the same kinds', () => assert.deepEqual(schema.definitions.kinds.items.enum, ANSWER_KINDS));
});

describe('a verdict that is written', () => {
  it('takes a few lines', () => assert.equal(put(EMPTY_VERDICTS, full, verdict('BT 21/9901', '8')), `{
  "verdicts": [
    {
      "paper": "BT 21/9901", "label": "7a",
      "kinds": ["pending"], "found": ["refers-to-answer"],
      "note": "Steht „nur“ in Antwort 6.",
      "tags": ["nachfragen", "Radwege"],
      "by": "Ada Muster", "at": "2026-03-14T10:30:00Z",
      "question": "Wann sind die Radwege fertig?",
      "answer": "Siehe Antwort zu Frage 6."
    },
    {
      "paper": "BT 21/9901", "label": "8",
      "kinds": ["pending"]
    }
  ]
}
`));

  it('stands at its place, and leaves the lines of others alone', () => {
    const some = put(EMPTY_VERDICTS, verdict('BT 1/1', '1'), verdict('BT 1/1', '9')), lines = some.split('\n');
    for (const [paper, label, place] of [['BT 1/1', '0', 0], ['BT 1/1', '5', 1], ['BT 9/1', '1', 2]] as const) {
      const text = put(some, verdict(paper, label)), kept = text.split('\n');
      assert.equal(read(text).findIndex((one) => one.label === label && one.paper === paper), place);
      for (const line of place < 2 ? lines : []) assert.ok(kept.includes(line), line);
      assert.equal(text.indexOf(`"label": "${label}"`) >= 0 && lines.length + 4, kept.length);
    }
  });

  it('keeps comments and what nobody knows', () => {
    const text = '{\n  // ours\n  "verdicts": [ // first\n    { "paper": "BT 1/1", "label": "2", "kinds": ["pending"], /* sic */ "colour": "red", "note": "weg" }, // two\n    { "paper": "BT 1/1", "label": "4", "kinds": ["pending"] } // four\n  ],\n  "more": {}\n}\n';
    const after = put(text, verdict('BT 1/1', '2', { kinds: ['refused'], by: 'Bo' }), verdict('BT 1/1', '3'), verdict('BT 1/1', '5'), verdict('BT 1/1', '1'));
    for (const kept of ['// ours', '// first', '/* sic */', '"colour": "red"', '// two', '// four', '"more": {}']) assert.ok(after.includes(kept), kept);
    assert.deepEqual([read(after).map(({ label, kinds, note, by }) => `${label} ${kinds.join()} ${note} ${by}`), readVerdicts(after, 'own').problems], [['1 pending null null', '2 refused null Bo', '3 pending null null', '4 pending null null', '5 pending null null'], []]);
  });

  it('changes nothing where it stands already', () => assert.equal(put(put(EMPTY_VERDICTS, full), full), put(EMPTY_VERDICTS, full)));
  it('changes the one that counts', () => {
    const text = '{ "verdicts": [{ "paper": "BT 1/1", "label": "1", "kinds": ["pending"], "at": "2026-01-01", "note": "alt" }, { "paper": "BT 1/1", "label": "1", "kinds": ["pending"], "at": "2026-02-01" }] }';
    assert.deepEqual(read(put(text, verdict('BT 1/1', '1', { kinds: ['refused'], at: '2026-03-01' }))).map(({ kinds, note }) => [kinds, note]), [[['refused'], null]]);
  });
  it('is taken back, with older ones', () => {
    const text = '{ "verdicts": [{ "paper": "BT 1/1", "label": "1", "kinds": ["pending"] }, { "paper": "BT 1/1", "label": "2", "kinds": ["pending"] }, { "paper": "BT 1/1 (neu)", "label": "1", "kinds": ["refused"], "at": "2026-02-01" }] }';
    const after = edited(text, removeVerdicts(text, { paper: 'BT 1/1', label: '1' }));
    assert.deepEqual([read(after).map(({ label }) => label), readVerdicts(after, 'own').problems], [['2'], []]);
  });
  for (const text of ['', '{}', '{ "verdicts": [] }', '{\r\n\t"verdicts": [\r\n\t]\r\n}', '{ "verdicts": [{ "paper": "BT 9/9", "label": "1", "kinds": ["pending"] }] }', '{ "note": 1 }', '{ "verdicts": 5 }']) {
    it(`goes into ${JSON.stringify(text)}`, () => assert.ok(read(put(text, full)).some(({ note }) => note === full.note)));
  }

  const any = fc.record({
    paper: fc.constantFrom('BT 1/1', 'BT 2/1', 'NW 18/5', 'x.txt'), label: fc.constantFrom('1', '1a', '2', '10'), kinds: fc.subarray([...ANSWER_KINDS], { minLength: 1 }), found: fc.subarray([...ANSWER_KINDS]),
    note: fc.option(fc.constantFrom('eins', 'zwei "drei"', '\\')), tags: fc.subarray(['a', 'b']), by: fc.option(fc.constantFrom('Ada', 'Bo')), at: fc.option(fc.constantFrom('2026-01-01', '2026-01-02T10:00:00Z')),
    question: fc.option(fc.constantFrom('Wer?', 'Wo?')), answer: fc.option(fc.constantFrom('Niemand.', 'Nirgends.')),
  }, { noNullPrototype: true }).map((one): Verdict => ({ ...one, kinds: inOrder(one.kinds), found: inOrder(one.found) }));

  it('is read as it was written, in valid JSON in the order of questions, whatever was written before', () => {
    const isValid = new Ajv({ strict: false }).compile(schema), start = fc.constantFrom('', EMPTY_VERDICTS, '{\n\t"verdicts": [\n\t\t{ "paper": "BT 1/2", "label": "5", "kinds": ["pending"], "x": 1 }, // n\n\t]\n}');
    fc.assert(fc.property(start, fc.array(any, { maxLength: 8 }), (text, verdicts) => {
      const after = put(text, ...verdicts), last = new Map(verdicts.map((one) => [`${one.paper} ${one.label}`, one])), others = read(text);
      assert.deepEqual(read(after), combineVerdicts([[...last.values(), ...others]]).verdicts);
      assert.deepEqual(readVerdicts(after, 'own').problems, []);
      if (text === EMPTY_VERDICTS) assert.ok(isValid(JSON.parse(after)), JSON.stringify(isValid.errors));
      const without = verdicts.reduce((now, one) => edited(now, removeVerdicts(now, one)), after);
      assert.deepEqual([read(without), readVerdicts(without, 'own').problems], [others, []]);
    }), { numRuns: 200 });
  });
  it('gives the same file in whatever order verdicts on different questions come', () => {
    fc.assert(fc.property(fc.uniqueArray(any, { maxLength: 6, selector: ({ paper, label }) => `${paper} ${label}` }), (verdicts) => {
      assert.equal(put(EMPTY_VERDICTS, ...verdicts), put(EMPTY_VERDICTS, ...[...verdicts].reverse()));
    }));
  });
});
