import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold, FuzzyIndex } from '../../src/queries/fuzzy.ts';

const NAMES = [
  ['Bundeskriminalamt', 'BKA'], ['Bundesamt für Verfassungsschutz', 'BfV'], ['BKA-Gesetz'], ['Europol'], ['Interpol'],
  ['Gesichtserkennung an Bahnhöfen', 'Erika Beispiel'], ['Übergänge und Straßen'], ['Beispiele für Straßen'],
];
const index = new FuzzyIndex(NAMES, (texts) => texts);
/** The names found, with the letters that are marked in brackets. */
const found = (query: string) => index.search(query, 10).map(({ item, marks }) => item.flatMap((text, i) => {
  const spans = marks[i]!;
  return i > 0 && !spans.length ? [] : [[...spans].reverse().reduce((marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`, text)];
}).join(' | '));

describe('the fuzzy search', () => {
  for (const [query, expected] of [
    ['', []], ['  ,', []], ['xyz', []],
    ['bka', ['Bundeskriminalamt | [BKA]', '[BKA]-Gesetz']],
    ['BUNDESK', ['[Bundesk]riminalamt']],
    ['kriminal', ['Bundes[kriminal]amt']],
    ['eu', ['[Eu]ropol']],
    ['gesichtserkenung', ['[Gesichtserkennung] an Bahnhöfen']],
    ['gesihctserkennung', ['[Gesichtserkennung] an Bahnhöfen']],
    ['eurpol', ['[Europol]', '[Interpol]']],
    ['intrepol', ['[Interpol]']],
    ['ubergange', ['[Übergänge] und Straßen']],
    ['bundesammt', ['[Bundesamt] für Verfassungsschutz']],
    ['strasse', ['Übergänge und [Straßen]', 'Beispiele für [Straßen]']],
    ['bahnhof erika', ['Gesichtserkennung an [Bahnhöf]en | [Erika] Beispiel']],
    ['beispiel', ['Gesichtserkennung an Bahnhöfen | Erika [Beispiel]', '[Beispiel]e für Straßen']],
    ['bak', []],
  ] as const) it(`"${query}" finds ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(found(query), expected));

  it('gives equal ones in the order of the items, and no more than is wanted', () => {
    const many = new FuzzyIndex(Array.from({ length: 1000 }, (_, i) => i), (i) => [`Radweg ${i}`]);
    assert.deepEqual(many.search('radweg', 3).map(({ item }) => item), [0, 1, 2]);
    assert.deepEqual(many.search('radweg 731', 1).map(({ item }) => item), [731]);
  });

  it('finds every text by each of its words, and by beginnings of them, and marks what it finds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdeäößé19'), minLength: 1, maxLength: 9 });
    fc.assert(fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (texts, which, length) => {
      const all = new FuzzyIndex(texts, (words) => [words.join(' ')]), wanted = texts[which % texts.length]!, typed = wanted[0]!.slice(0, 1 + length % wanted[0]!.length);
      const match = all.search(typed, texts.length).find(({ item }) => item === wanted);
      assert.ok(match, typed);
      const { start, end } = match.marks[0]![0]!;
      assert.equal(fold(wanted.join(' ').slice(start, end)), fold(typed));
    }));
  });

  it('folds letter for letter', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aÄßİŉﬁ😀é\u0301Ω') }), (text) => { assert.equal(fold(text).length, text.length); })));

  it('is not kept long by what is pasted', () => {
    const pasted = 'gesichtserkennung '.repeat(50_000), start = performance.now();
    index.search(pasted, 10);
    assert.ok(performance.now() - start < 100);
  });
});
