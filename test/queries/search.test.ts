import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus, type CorpusView } from '../../src/corpus/corpus.ts';
import { readDocument } from '../../src/corpus/document.ts';
import { factsOf } from '../../src/corpus/facts.ts';
import { HIT_KINDS, SearchIndex } from '../../src/queries/search.ts';
import type { SearchNames } from '../../src/queries/searchFilters.ts';
import { parseSearch } from '../../src/queries/searchQuery.ts';
import { searchRow } from '../../src/queries/searchRows.ts';
import { WordIndex } from '../../src/queries/wordIndex.ts';
import { entityOf, folder, PAIRS, paper } from './folder.ts';

const NAMES: SearchNames = { oneName: (name) => name, namesOf: (_, key) => (key === 'asked' ? ['gefragt'] : key === 'DIE LINKE' ? ['DIE LINKE.', 'Linke'] : [key]), entityOf };

const ASKED = paper('19/300', 'Wir fragen die Bundesregierung:\n\n1. Welche Kosten trägt der Bund für Straßenbahnen?\n2. Was plant das Bundeskriminalamt?\n')
  .replace('Antwort\nder Bundesregierung\n\nauf die Kleine Anfrage', 'Kleine Anfrage').replace('03.08.2020', '05.09.2023').replace('Radwege an Bundesstraßen', 'Straßenbahnen in Städten').replace('Erika Beispiel', 'Max Muster');
const TEXTS = {
  a: paper('19/100', PAIRS),
  b: paper('19/200', PAIRS.replace('Welche Radwege sind', 'Welche Überführungen mit Gesichts-\nerkennungssoftware sind')).replace('03.08.2020', '03.08.2021').replace('Radwege an Bundesstraßen', 'Brücken und Überführungen'),
  c: ASKED,
};

function made(corpus: CorpusView) {
  const index = new SearchIndex(corpus, NAMES);
  return { index, find: (typed: string, limit = 20) => found(index, typed, limit) };
}

function found(index: SearchIndex, typed: string, limit = 20) {
  for (const _ of index.refresh());
  const { hits } = index.search(parseSearch(typed), limit);
  return HIT_KINDS.flatMap((kind) => hits[kind].map(({ uri, index: at }) => `${uri}${kind === 'paper' ? '' : ` ${kind[0]!}${at}`}`)).join(', ');
}

describe('SearchIndex', () => {
  const { corpus } = folder(TEXTS), { find, index } = made(corpus);

  for (const [typed, expected] of [
    ['', 'c, b, a'],
    ['kilometer', 'b q0, a q0, b a0, a a0'],
    ['radweg', 'a, b q0, a q0, a q5'],
    ['bundesstraßen', 'a'], ['BUNDESSTRASSEN', 'a'], ['strassenbahn', 'c, c q0'],
    ['überführung', 'b, b q5'], ['ueberfuehrung', 'b, b q5'], ['uberfuhrungen', 'b, b q5'],
    ['erkennungssoft', 'b q5'], ['gesichtserkennung', 'b q5'], ['gesichtserkenung', 'b q5'],
    ['brücken kilometer', 'b q0, b a0'], ['beispiel kilometer', 'b q0, a q0, b a0, a a0'], ['kosten bund', 'c q0, b q3, a q3, a q2, a q4, a a2'],
    ['5954', ''], ['19/200', 'b'], ['BT-Drs. 19/200', 'b'], ['Bundestagsdrucksache 19/200', 'b'], ['Drs 19/200', 'b'], ['kilometer -länder', 'b q0, a q0, b a0, a a0'], ['kosten -bund', 'b q2, b q4, b a2'], ['x', 'c, b, a'],
    ['"kosten trug der"', 'b q3, a q3'], ['"kosten trug"', 'b q2, b q3, b q4, a q2, a q3, a q4'], ['"trug kosten"', ''], ['"osten trug"', ''], ['"kosten   trugen" länder', 'b q2, a q2'],
    ['kosten -"kosten trug" -werden', 'c q0'], ['"BT-Drs. 19/200"', 'b'], ['"in städten" straßenbahnen', 'c, c q0'], ['"kosten trgu"', ''],
    ['jahr:2021', 'b'], ['-jahr:2021', 'c, a'], ['jahr:2021 year:2023', 'c, b'], ['jahr:2020-2021', 'b, a'], ['jahr:20', 'c, b, a'],
    ['asker:beispiel kilometer jahr:2020', 'a q0, a a0'], ['von:"Max Muster"', 'c'], ['fraktion:linke', 'c, b, a'], ['fraktion:SPD', ''], ['fraktion:inke', ''],
    ['stand:gefragt', 'c'], ['parlament:BT', 'c, b, a'], ['akteur:BKA', 'c'], ['akteur:bundeskrim', 'c'], ['-akteur:bka', 'b, a'], ['system:SIS', ''],
  ] as const) it(`"${typed}" finds ${expected || 'nothing'}`, () => assert.equal(find(typed), expected));

  it('counts all that it finds, and gives the best', () => {
    const { hits, counts } = index.search(parseSearch('kosten'), 2);
    assert.deepEqual([hits.question.map(({ uri }) => uri), counts], [['c', 'b'], { paper: 0, question: 7, answer: 2 }]);
  });

  it('tells what a misspelt word was taken for', () => {
    assert.deepEqual([...index.search(parseSearch('kilometr wurden'), 9).corrected], [['kilometr', ['kilometer']]]);
  });

  for (const [facet, typed, query, expected] of [
    ['year', '', '', '2023 1, 2021 1, 2020 1'], ['year', '', 'jahr:2021 kilometer', '2021 1, 2020 1'], ['year', '', 'kilometer asker:beispiel', '2021 1, 2020 1'],
    ['asker', 'mustr', '', 'Max Muster 1'], ['asker', '', '', 'Erika Beispiel 2, Max Muster 1'], ['group', 'lin', '', 'DIE LINKE. 3'], ['actor', 'bka', '', 'Bundeskriminalamt 1'],
    ['state', '', '', 'answered 2, gefragt 1'],
  ] as const) it(`values of ${facet} for "${typed}" among "${query}" are ${expected}`, () => {
    assert.equal(index.values(facet, typed, parseSearch(query), 9).map(({ name, count }) => `${name} ${count}`).join(', '), expected);
  });

  it('papers with a word in their titles stand before newer ones whose ministry has it', () => {
    const { find: among } = made(folder({ ...TEXTS, d: ASKED.replace('19/300', '19/400').replace('Kleine Anfrage', 'Kleine Anfrage\ndes Ministeriums für Radwege und Verkehr').replace('Straßenbahnen in Städten', 'Verkehr in Städten').replace('Max Muster', 'Fritz Radweg') }).corpus);
    assert.equal(among('radweg').split(', ').filter((one) => !one.includes(' ')).join(', '), 'a, d');
  });

  it('gives no row of what has changed since it was taken up, or is gone', () => {
    const { corpus: changing } = folder(TEXTS), { index: old, find: search } = made(changing);
    search('kosten');
    const rows = () => old.search(parseSearch('kosten'), 20).hits.question.flatMap((hit) => searchRow(changing, hit)?.facts.uri ?? []);
    assert.equal(rows().length, 7);
    changing.apply({ uri: 'a', facts: factsOf(readDocument('a', TEXTS.b.replace('19/200', '19/100'), null)) });
    changing.apply({ uri: 'c', facts: null });
    assert.deepEqual(rows(), ['b', 'b', 'b']);
  });

  it('gives the words of the question that a part belongs to', () => {
    const rows = index.search(parseSearch('kosten länder'), 20).hits.question.map((hit) => searchRow(corpus, hit)!);
    assert.deepEqual(rows.map(({ words, stem }) => [words, stem]).slice(0, 1), [['Welche Kosten trugen die Länder?', 'Welche Länder waren daran beteiligt?']]);
    assert.deepEqual(index.search(parseSearch('kilometer'), 1).hits.question.map((hit) => searchRow(corpus, hit)!.stem), [null]);
  });

  it('of copies finds one', () => {
    const text = paper('19/300', PAIRS), { find: inCopies } = made(folder({ one: text, two: text }).corpus);
    assert.deepEqual([inCopies(''), inCopies('kilometer')], ['one', 'one q0, one a0']);
  });

  it('can be searched while it is made and is not there yet', () => {
    const empty = new SearchIndex(corpus, NAMES), work = empty.refresh();
    work.next();
    assert.deepEqual(empty.search(parseSearch('kilometer'), 9).counts, { paper: 0, question: 0, answer: 0 });
  });

  it('after any changes finds what a new one finds', () => {
    const names = ['a', 'b', 'c', 'd'], texts = Object.values(TEXTS), facts = names.map((name) => texts.map((text) => factsOf(folder({ [name]: text }).here)));
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(3), fc.option(fc.nat(2)), fc.boolean()), { maxLength: 30 }), (changes) => {
      const changing = new Corpus(), old = new SearchIndex(changing, NAMES);
      for (const [name, text, isSearched] of changes) {
        changing.apply({ uri: names[name]!, facts: text === null ? null : facts[name]![text]! });
        if (isSearched) found(old, 'kilometer');
      }
      for (const typed of ['', 'kosten', 'bund jahr:2023', 'akteur:bka', '-stand:gefragt radweg', 'kilometr']) assert.equal(found(old, typed), found(new SearchIndex(changing, NAMES), typed), typed);
      found(old, '');
      assert.deepEqual(old.values('asker', '', parseSearch(''), 9), valuesOfNew(changing));
    }), { numRuns: 20 });
  });
});

function valuesOfNew(corpus: CorpusView) {
  const { index, find } = made(corpus);
  find('');
  return index.values('asker', '', parseSearch(''), 9);
}

describe('WordIndex', () => {
  it('marks just the texts that hold a word, and those in which a word begins so', () => {
    const letters = fc.constantFrom('a', 'b', 'ab', 'ba', 'abc', ' ', '-', 'cc');
    fc.assert(fc.property(fc.array(fc.array(letters, { maxLength: 8 }).map((all) => all.join('')), { minLength: 1, maxLength: 300 }), fc.constantFrom('ab', 'abc', 'ba', 'cca', 'bab'), (texts, word) => {
      const work = WordIndex.of(texts);
      let step = work.next();
      while (!step.done) step = work.next();
      const marks = { any: new Uint8Array(texts.length), begun: new Uint8Array(texts.length), papers: new Uint8Array(1), paperOf: new Uint32Array(texts.length) };
      step.value.mark(word, 1, marks, 0);
      const words = texts.map((text) => text.split(/[ -]/)), begins = words.map((all) => all.some((one) => one.startsWith(word))), holds = words.map((all) => all.some((one) => one.includes(word)));
      assert.deepEqual([...marks.begun].map(Boolean), begins);
      assert.deepEqual([...marks.any].map(Boolean), word.length < 3 ? begins : holds);
    }));
  });
});
