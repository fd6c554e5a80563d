import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completed, completingIn, FACET_NAMES, FACETS, parseSearch, printSearch, type SearchQuery } from '../../src/queries/searchQuery.ts';

const shown = ({ words, filters }: SearchQuery) => [...words.map(({ text, excluded }) => `${excluded ? '-' : ''}${text}`), ...filters.map(({ facet, value, excluded }) => `${excluded ? '-' : ''}[${facet}=${value}]`)].join(' ');

describe('parseSearch', () => {
  for (const [typed, expected] of [
    ['', ''], ['Radwege  Brücke', 'Radwege Brücke'], ['-Radwege', '-Radwege'], ['INPOL-neu', 'INPOL-neu'],
    ['jahr:2023', '[year=2023]'], ['Year:2023', '[year=2023]'], ['fraktion:"DIE LINKE" Radwege', 'Radwege [group=DIE LINKE]'], ['-system:INPOL', '-[system=INPOL]'],
    ['group:"open to the end', '[group=open to the end]'], ['jahr:', ''], ['jahr: 2023', '2023'], ['http://x', 'http://x'], ['19/5954', '19/5954'], ['"two words"', 'two words'],
    ['"jahr:2023"', 'jahr:2023'], ['- -- : "" "', ''], ['-"a b"', '-a b'], ['„a  b“ c', 'a b c'], ['«a b', 'a b'], ['fraktion:„DIE LINKE“', '[group=DIE LINKE]'], ['MINISTERIUM:bmi', '[ministry=bmi]'], ['jahr:2020-2023', '[year=2020-2023]'],
  ] as const) it(`"${typed}" is ${expected || 'nothing'}`, () => assert.equal(shown(parseSearch(typed)), expected));

  it('no name means two filters', () => {
    const names = FACETS.flatMap((facet) => [...new Set([...FACET_NAMES[facet].de, ...FACET_NAMES[facet].en])]);
    assert.equal(new Set(names).size, names.length);
  });

  const letters = fc.array(fc.constantFrom('a', 'Ä', 'ß', '-', ':', '"', ' ', 'jahr:', 'group:', '2023', '/', '\n', 'u\u0308', '😀', '\ud800'), { maxLength: 30 }).map((all) => all.join(''));
  for (const language of ['de', 'en'] as const) {
    it(`what is printed is read as the same (${language})`, () => {
      fc.assert(fc.property(fc.oneof(letters, fc.string()), (typed) => {
        const query = parseSearch(typed);
        assert.deepEqual(parseSearch(printSearch(query, language)), query);
      }), { numRuns: 500 });
    });
  }

  it('hostile text costs little', () => {
    for (const one of ['a', '"', ':', '-', 'jahr:', 'a:"', '\u0308']) {
      const begun = performance.now();
      parseSearch(one.repeat(1_000_000));
      completingIn(one.repeat(1_000_000));
      assert.ok(performance.now() - begun < 1000, one);
    }
  });
});

describe('completingIn', () => {
  for (const [typed, expected] of [
    ['jahr:', 'year|'], ['Radwege jahr:20', 'year|20'], ['-system:"In Po', 'system|In Po'], ['jahr:2023 ', null], ['jahr:2023 Radwege', null], ['Radwege', null], ['', null], ['group:"DIE LINKE"', 'group|DIE LINKE'],
  ] as const) it(`"${typed}" asks for ${expected ?? 'nothing'}`, () => {
    const completing = completingIn(typed);
    assert.equal(completing && `${completing.facet}|${completing.value}`, expected);
  });

  for (const [typed, value, expected] of [
    ['Radwege -group:', 'DIE LINKE.', 'Radwege -fraktion:"DIE LINKE." '], ['year:20', '2023', 'jahr:2023 '], ['system:', 'so "genannt"', 'system:"so genannt" '],
  ] as const) it(`"${value}" behind "${typed}" is "${expected}"`, () => assert.equal(completed(completingIn(typed)!, value, 'de'), expected));
});
