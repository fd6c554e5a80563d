import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus, paperKey, paperNumbers, type Change } from '../../src/corpus/corpus.ts';
import { FACETS } from '../../src/corpus/keys.ts';
import { LEADS } from '../../src/corpus/leads.ts';
import { packFacts, unpackFacts } from '../../src/corpus/packed.ts';
import { plainFacts } from '../../src/corpus/lazyFacts.ts';
import type { Definition } from '../../src/model/discovered.ts';
import type { Follows, Head } from '../../src/model/paper.ts';
import { NO_PAGES } from '../../src/model/page.ts';
import type { AnswerFact, CitationFact, DiscoveredFact, EntityFact, Facts, QuestionFact } from '../../src/corpus/facts.ts';

const head = (id: string | null, questionPaper: string | null = null, answerPaper: string | null = null, title: string | null = null): Facts['head'] =>
  ({ id, kind: 'other', questionPaper, answerPaper, title, date: null, dates: {}, asked: {}, askers: [], groups: [], answeredBy: null, stage: null, follows: null });
const cites = (target: string | null, start = 0, kind: CitationFact['kind'] = 'paper'): CitationFact => ({ kind, span: { start, end: start + 5 }, target, pinpoint: null });
const mentions = (entity: string, ...starts: number[]): EntityFact => {
  const spans = starts.map((start) => ({ start, end: start + 3 }));
  return { entity, type: 'actor', subtype: 'person', spans, formal: [], introduction: spans[0]!, defined: false };
};
/** Who only asks, answers or signs. */
const signs = (entity: string, start: number): EntityFact => ({ ...mentions(entity, start), spans: [], formal: [{ start, end: start + 3 }] });
const facts = (uri: string, more: Partial<Facts> = {}): Facts =>
  ({ uri, hash: uri, inquiry: true, head: head(null), start: 0, lineStarts: Uint32Array.of(0), pages: NO_PAGES, questions: [], answers: [], portfolios: [], preface: [], governmentPreface: [], annex: [], annexes: [], formalities: [], citations: [], entities: [], discovered: [], glossary: [], ...more });
const FINDINGS: readonly Pick<AnswerFact, 'kinds' | 'refersTo'>[] = [
  { kinds: [{ kind: 'pending', evidence: null }], refersTo: [] }, { kinds: [{ kind: 'substantive', evidence: null }, { kind: 'partial', evidence: null }], refersTo: [] },
  { kinds: [{ kind: 'refers-to-answer', evidence: null }], refersTo: [{ paper: null, label: '1' }, { paper: 'BT 1/3', label: '2' }] },
];
const corpusOf = (...all: Facts[]) => {
  const corpus = new Corpus();
  for (const one of all) corpus.apply({ uri: one.uri, facts: one });
  return corpus;
};
const inPackage = (one: Facts) => unpackFacts(one.uri, packFacts(one));
const uris = (all: readonly Facts[]) => all.map(({ uri }) => uri);

describe('Corpus', () => {
  it('leads from the question paper\'s, the answer paper\'s and the own number to the document', () => {
    const corpus = corpusOf(facts('a', { head: head('BT 21/7652', 'BT 21/7449', 'BT 21/7652') }), facts('b', { head: head('BT 19/1') }));
    assert.deepEqual(uris(corpus.holders('BT 21/7449')), ['a']);
    assert.deepEqual(uris(corpus.holders('BT 21/7652')), ['a']);
    assert.deepEqual(uris(corpus.holders('BT 19/2')), []);
  });

  it('puts the document that is the paper before those that only name its number', () => {
    const corpus = corpusOf(facts('answer', { head: head('BT 19/2', 'BT 19/1', 'BT 19/2') }), facts('question', { head: head('BT 19/1', 'BT 19/1') }));
    assert.deepEqual(uris(corpus.holders('BT 19/1')), ['question', 'answer']);
    assert.deepEqual(uris(corpus.holders('BT 19/2')), ['answer']);
  });

  for (const [cited, held] of [['BT 19/99', 'BT 19/99 (neu)'], ['BT 19/99 (neu)', 'BT 19/99']] as const) {
    it(`takes "${cited}" for "${held}"`, () => {
      const corpus = corpusOf(facts('a', { head: head(held) }), facts('b', { citations: [cites(cited)] }));
      assert.deepEqual(uris(corpus.holders(cited)), ['a']);
      assert.deepEqual(corpus.missing(), []);
    });
  }

  it('keeps Bremen\'s city series apart', () => assert.equal(paperKey('HB 20/399 S'), 'HB 20/399 S'));

  it('knows which cited papers are missing, until one arrives and when it goes again', () => {
    const corpus = corpusOf(facts('a', { citations: [cites('BT 19/1'), cites('BT 19/2', 10), cites('COM(2020) 72', 20, 'commission-document'), cites(null, 30)] }));
    assert.deepEqual(corpus.missing(), ['BT 19/1', 'BT 19/2']);
    corpus.apply({ uri: 'b', facts: facts('b', { head: head('BT 19/9', 'BT 19/1') }) });
    assert.deepEqual(corpus.missing(), ['BT 19/2']);
    corpus.apply({ uri: 'b', facts: null });
    assert.deepEqual(corpus.missing(), ['BT 19/1', 'BT 19/2']);
    corpus.apply({ uri: 'a', facts: null });
    assert.deepEqual(corpus.missing(), []);
    assert.equal(corpus.size, 0);
  });

  it('does not count the own number that a paper prints as a citation', () => {
    const corpus = corpusOf(facts('a', { head: head('BT 19/2', 'BT 19/1'), citations: [cites('BT 19/1'), cites('BT 19/2', 10)] }));
    assert.deepEqual(corpus.citing('BT 19/1'), []);
  });

  it('tells whether anything is cited', () => {
    const corpus = corpusOf(facts('a'), facts('b', { citations: [cites('BT 19/1', 7)] }));
    assert.equal(corpus.cites, true);
    corpus.apply({ uri: 'b', facts: null });
    assert.equal(corpus.cites, false);
  });

  it('gives citations and mentions by document, in order', () => {
    const corpus = corpusOf(
      facts('z', { citations: [cites('BT 19/1', 7), cites('BT 19/1', 9)], entities: [mentions('icis', 3, 30)] }),
      facts('a', { citations: [cites('BT 19/1', 5)], entities: [mentions('icis', 1)] }),
    );
    assert.deepEqual(corpus.citing('BT 19/1').map(({ facts: { uri }, citations }) => [uri, citations.map(({ span }) => span.start)]), [['a', [5]], ['z', [7, 9]]]);
    assert.deepEqual(corpus.mentioning('icis').map(({ facts: { uri }, mentions: { spans } }) => [uri, spans.map(({ start }) => start)]), [['a', [1]], ['z', [3, 30]]]);
  });

  it('finds papers by any of their numbers and by their titles, each once', () => {
    const corpus = corpusOf(facts('a', { head: head('BT 19/120', 'BT 19/11', 'BT 19/120', 'Radwege an Straßen') }), facts('b', { head: head('BT 19/12', null, null, 'Gehwege') }), facts('c', { head: head('BT 19/12', null, null, 'Gehwege') }));
    assert.deepEqual(['19/1', '19/12', 'BT 19/11', 'gehw', 'straßen rad', 'x'].map((query) => corpus.searchPapers(query, 9)), [['BT 19/11', 'BT 19/12', 'BT 19/120'], ['BT 19/12', 'BT 19/120'], ['BT 19/11'], ['BT 19/12'], ['BT 19/120', 'BT 19/11'], []]);
    corpus.apply({ uri: 'a', facts: null });
    assert.deepEqual(corpus.searchPapers('rad', 9), []);
  });

  it('counts a change only when something changes', () => {
    const corpus = corpusOf(facts('a'));
    const before = corpus.version;
    corpus.apply({ uri: 'nobody', facts: null });
    assert.equal(corpus.version, before);
    corpus.apply({ uri: 'a', facts: null });
    assert.equal(corpus.version, before + 1);
  });

  for (const mostTogether of [undefined, 2]) it(`is the same after any changes as from scratch${mostTogether ? ', where some procedures are too large' : ''}`, function () {
    this.timeout(60_000);
    const number = fc.constantFrom('BT 1/1', 'BT 1/2', 'BT 1/2 (neu)', 'BT 1/3', 'NW KA 1/1'), maybe = fc.option(number);
    const follows = fc.record({ kind: fc.constantFrom<Follows['kind']>('correction', 'supplement', 'new-version'), paper: number }, { noNullPrototype: true }), labels = fc.subarray(['1', '2', '3']);
    const change = fc.record({
      uri: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      facts: fc.option(fc.record({
        head: fc.tuple(fc.tuple(maybe, maybe, maybe, fc.option(fc.constantFrom('Radwege', 'Gehwege'))), fc.constantFrom<Head['kind']>('question', 'answer', 'other'), fc.option(fc.constant('advance' as const)), fc.option(follows))
          .map(([numbers, kind, stage, follows]): Head => ({ ...head(...numbers), kind, stage, follows, ...(stage && { date: '2020-01-02', groups: ['AfD', 'SPD'] }) })),
        hash: fc.constantFrom('1', '2', '3'), inquiry: fc.boolean(),
        questions: labels.map((all) => all.map((label): QuestionFact => ({ label, parent: null, words: label, printings: [{ span: { start: Number(label) * 10, end: Number(label) * 10 + 5 }, marker: null }] }))),
        answers: fc.tuple(labels, fc.nat(9)).map(([all, hash]) => all.map((label): AnswerFact => ({ covers: [label], heading: null, words: label, span: { start: Number(label) * 10 + 5, end: Number(label) * 10 + 10 }, hedges: [], ...FINDINGS[Number(hash) % FINDINGS.length]! }))),
        preface: fc.constantFrom([], [{ start: 0, end: 5 }]), annex: fc.constantFrom([], [{ start: 80, end: 99 }]),
        citations: fc.array(fc.tuple(fc.option(number), fc.nat(99), fc.constantFrom('paper', 'inquiry-number', 'statute')).map(([target, start, kind]) => cites(target, start, kind as CitationFact['kind']))),
        entities: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')).chain((ids) => fc.tuple(...ids.map((id) => fc.constantFrom(mentions(id, 1, 12, 22, 90), signs(id, 17))))),
        glossary: fc.array(fc.constantFrom('BKA', 'ZAB')).map((all) => all.map((abbreviation, start): Definition => ({ abbreviation, meaning: 'Amt', short: { start, end: start + 1 }, long: { start, end: start + 1 } }))),
        discovered: fc.subarray(['x', 'y']).map((ids) => ids.map((id): DiscoveredFact => ({ id, type: 'actor', subtype: 'company', name: id, aliases: [], rule: 'company', introduction: { start: 1, end: 2 }, words: id }))),
      })),
      packed: fc.boolean(),
    }).map(({ uri, facts: more, packed }): Change & { readonly packed: boolean } => ({ uri, packed, facts: more && (packed ? inPackage(facts(uri, more)) : facts(uri, more)) }));
    fc.assert(fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const corpus = new Corpus(mostTogether), scratch = new Corpus(mostTogether), whole = new Corpus(mostTogether), last = new Map<string, Facts | null>();
      for (const one of changes) {
        corpus.apply(one);
        whole.take(one);
        if (one.packed) whole.settle().next(); // some have been found out about, others not
        corpus.entities().forEach((id) => corpus.introducing(id)); // asked in between, so that answers are remembered
        corpus.searchPapers('wege', 9);
        last.set(one.uri, one.facts);
      }
      scratch.apply(...[...last].reverse().map(([uri, facts]) => ({ uri, facts: facts && inPackage(facts) })));
      for (const step of whole.settle()) void step;
      for (const one of [corpus, whole]) assert.deepEqual(everything(one), everything(scratch));
    }), { numRuns: 200 });
  });
});

const plain = <T extends { readonly facts: Facts }>(found: T | null): unknown => found && { ...found, facts: found.facts.uri };

/** All that a corpus can tell. */
function everything(corpus: Corpus) {
  const documents = corpus.documents();
  const numbers = [...new Set([...documents.flatMap(paperNumbers), ...documents.flatMap(({ citations }) => citations.map(({ target }) => target ?? ''))])].sort();
  return {
    documents: documents.map(plainFacts), counted: corpus.counted().map(plainFacts), together: documents.map((facts) => uris(corpus.together(facts))), size: corpus.size, missing: corpus.missing(), entities: corpus.entities().map((id) => [id, corpus.mentioning(id).map(plain), corpus.naming(id).map(plain), plain(corpus.introducing(id)), corpus.tally(id), plain(corpus.found(id))]),
    abbreviations: corpus.abbreviations().map((abbreviation) => [abbreviation, corpus.defining(abbreviation).map(plain)]),
    titled: ['radwege', 'wege'].map((word) => corpus.searchPapers(word, 9)), numbered: corpus.searchPapers('1/', 9),
    facets: FACETS.map((kind) => corpus.facet(kind).map(({ value, documents }) => [value, documents, uris(corpus.having(kind, value))])),
    outcomes: [corpus.outcomes(), documents.map((one) => corpus.outcomesIn(one)), ([...LEADS, 'partly'] as const).map((lead) => uris(corpus.withOutcome(lead)))],
    papers: numbers.map((id) => [id, uris(corpus.holders(id)), corpus.citing(id).map(plain)]),
  };
}
