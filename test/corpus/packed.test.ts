import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readDocument } from '../../src/corpus/document.ts';
import { factsOf, type Facts } from '../../src/corpus/facts.ts';
import { citationsOf, entityIn, KEY_KINDS, keyOf } from '../../src/corpus/keys.ts';
import { plainFacts, SECTIONS } from '../../src/corpus/lazyFacts.ts';
import { packFacts, unpackFacts } from '../../src/corpus/packed.ts';
import { seedEntries } from '../../src/entities/seeds.ts';
import { ANSWER_KINDS, HEDGES, REFUSAL_GROUNDS } from '../../src/model/answerKind.ts';
import { createMatcher } from '../../src/entities/matcher.ts';

const matcher = createMatcher(seedEntries());
const isText = (file: string) => /\.(?:txt|md)$/.test(file);
const texts = (folder: string) => (fs.readdirSync(folder, { recursive: true }) as string[]).filter(isText).map((file) => path.join(folder, file));
const read = (file: string) => factsOf(readDocument(file, fs.readFileSync(file, 'utf8'), matcher));
const again = (facts: Facts) => unpackFacts(facts.uri, packFacts(facts));

describe('packed facts', () => {
  for (const file of ['test/papers', 'test/procedures'].flatMap(texts)) {
    it(`are the same when they are unpacked: ${file}`, () => {
      const facts = read(file), packed = again(facts);
      assert.deepEqual(plainFacts(packed), facts);
      for (const kind of KEY_KINDS) assert.deepEqual(keyOf(packed, kind), keyOf(facts, kind), kind);
      for (const { paper } of keyOf(facts, 'targets')) assert.deepEqual(citationsOf(packed, paper), citationsOf(facts, paper));
      for (const fact of facts.entities) assert.deepEqual(entityIn(packed, fact.entity), fact);
      assert.equal(entityIn(packed, 'nobody'), null);
      assert.deepEqual(citationsOf(packed, 'BT 1/1'), citationsOf(facts, 'BT 1/1'));
    });
  }

  it('of whatever is in them are the same when they are unpacked', function () {
    this.timeout(60_000);
    fc.assert(fc.property(anyFacts, (facts) => { assert.deepEqual(plainFacts(again(facts)), facts); }), { numRuns: 200 });
  });

  it('are the same bytes when they are packed again', () => {
    const bytes = packFacts(read('test/papers/' + fs.readdirSync('test/papers').find(isText)!));
    assert.equal(packFacts(unpackFacts('a', bytes)), bytes);
    assert.deepEqual(packFacts(plainFacts(unpackFacts('a', bytes))), bytes);
  });

  it('that are damaged say something else or fail, soon and without taking much room', function () {
    this.timeout(60_000);
    const bytes = packFacts(read('test/papers/' + fs.readdirSync('test/papers').find(isText)!));
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(damage, fc.nat(bytes.length), (changes, length) => {
      const damaged = bytes.slice(0, changes.length % 2 ? length : bytes.length);
      for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte;
      for (const section of SECTIONS) {
        try { assert.ok(unpackFacts('a', damaged)[section] !== undefined); }
        catch (error) { assert.ok(error instanceof RangeError, String(error)); }
      }
    }), { numRuns: 300 });
  });
});

/** Facts with everything that may be there and may be missing. */
const name = fc.oneof(fc.constantFrom('1', '2a', 'BT 19/1', 'BY 18/2 (neu)', 'Müller', ''), fc.string({ unit: 'grapheme' })), maybe = fc.option(name), names = fc.array(name, { maxLength: 4 });
const place = fc.nat(2 ** 30), span = fc.tuple(place, fc.nat(5000)).map(([start, length]) => ({ start, end: start + length })), spans = fc.array(span, { maxLength: 4 });
const exact = { noNullPrototype: true } as const;
const day = fc.constantFrom('2019-01-31', '2020-02-29'), dates = fc.record({ signed: day, received: day, answered: day, printed: day, issued: day }, { requiredKeys: [], ...exact });
const numbers = fc.uint32Array({ maxLength: 5 }), ordered = fc.array(place, { maxLength: 9 }).map((all) => Uint32Array.from(all.sort((a, b) => a - b)));
const type = fc.constantFrom('actor' as const, 'system' as const);
const pinpoint = fc.oneof(
  ...(['answer', 'question', 'page', 'annex', 'article'] as const).map((key) => name.map((value) => ({ [key]: value }) as Facts['citations'][number]['pinpoint'])),
  fc.record({ writtenQuestion: name, person: maybe }, exact),
);
const several = fc.record({ askers: names, groups: names, ministries: names }, exact);
const head = fc.record({
  id: maybe, kind: fc.constantFrom('question' as const, 'answer' as const, 'combined' as const, 'other' as const), questionPaper: maybe, answerPaper: maybe, title: maybe, date: fc.option(day), dates, asked: dates,
  askers: names, groups: names, answeredBy: maybe, stage: fc.constantFrom(null, 'advance' as const),
  follows: fc.option(fc.record({ kind: fc.constantFrom('correction' as const, 'supplement' as const, 'new-version' as const), paper: name }, exact)), alsoAnswers: names, several,
}, { requiredKeys: ['id', 'kind', 'questionPaper', 'answerPaper', 'title', 'date', 'dates', 'asked', 'askers', 'groups', 'answeredBy', 'stage', 'follows'], ...exact });
const findings = {
  kinds: fc.array(fc.record({ kind: fc.constantFrom(...ANSWER_KINDS), evidence: fc.option(span), ground: fc.constantFrom(...REFUSAL_GROUNDS) }, { requiredKeys: ['kind', 'evidence'], ...exact }), { maxLength: 3 }),
  hedges: fc.subarray([...HEDGES]),
  refersTo: fc.array(fc.oneof(fc.record({ paper: maybe, label: name }, exact), fc.record({ annex: maybe }, exact), fc.constant({ governmentPreface: true as const })), { maxLength: 3 }),
};
const anyFacts: fc.Arbitrary<Facts> = fc.record({
  uri: name, hash: name, inquiry: fc.boolean(), head, start: place, lineStarts: ordered,
  pages: fc.record({ starts: ordered, pdf: numbers, printed: numbers, papers: fc.array(fc.record({ first: fc.nat(9), before: fc.nat(9), id: maybe }, exact), { maxLength: 2 }) }, exact),
  questions: fc.array(fc.record({
    label: name, parent: maybe, printings: fc.array(fc.record({ span, marker: fc.option(span) }, exact), { maxLength: 2 }), words: name, asker: fc.record({ name, group: maybe, female: fc.boolean() }, exact),
  }, { requiredKeys: ['label', 'parent', 'printings', 'words'], ...exact }), { maxLength: 4 }),
  answers: fc.array(fc.record({ covers: names, heading: fc.option(span), span, words: name, by: fc.record({ name: maybe, office: maybe, date: maybe }, exact), ...findings }, { requiredKeys: ['covers', 'heading', 'span', 'words', 'kinds', 'hedges', 'refersTo'], ...exact }), { maxLength: 4 }),
  portfolios: fc.array(fc.record({ ministry: name, span }, exact), { maxLength: 2 }), preface: spans, governmentPreface: spans, annex: spans,
  annexes: fc.array(fc.record({ number: maybe, about: names, heading: span, span }, exact), { maxLength: 2 }), formalities: spans,
  citations: fc.array(fc.record({
    kind: fc.constantFrom('paper' as const, 'inquiry-number' as const, 'url' as const), span, target: maybe, pinpoint: fc.option(pinpoint), assumed: fc.constant(true as const),
  }, { requiredKeys: ['kind', 'span', 'target', 'pinpoint'], ...exact }), { maxLength: 4 }),
  entities: fc.uniqueArray(fc.record({ entity: name, type, subtype: name, spans, formal: spans, introduction: span, defined: fc.boolean() }, exact), { maxLength: 4, selector: ({ entity }) => entity }),
  discovered: fc.array(fc.record({ id: name, type, subtype: name, name, aliases: names, rule: fc.constantFrom('person' as const, 'company' as const), introduction: span, words: name }, exact), { maxLength: 2 }),
  glossary: fc.array(fc.record({ abbreviation: name, meaning: name, short: span, long: span }, exact), { maxLength: 2 }),
}, exact);
