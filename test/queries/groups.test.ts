import assert from 'node:assert/strict';
import { EMPTY_CATALOGUE } from '../../src/corpus/catalogue.ts';
import { groupMissing, groupNames, groupPapers, termOf, type Group } from '../../src/queries/groups.ts';
import { papersHere, papersMissing } from '../../src/queries/papers.ts';
import { article, entityOf, folder, PAIRS, paper } from './folder.ts';

const { corpus } = folder({
  a: paper('19/100', PAIRS), b: paper('20/7', PAIRS).replace('03.08.2020', '03.08.2022'),
  c: article('Das BKA kennt BT-Drs. 19/7 und BT-Drs. 19/30, Frage 1, sagt das Bundeskriminalamt.'),
  d: article('Interpol und das BKA nutzen das SIS (BT-Drs. 18/5, BT-Drs. 19/30, BR-Drs. 5/20, Drucksache 18/3 des Landtags Nordrhein-Westfalen).'),
});
const shown = <R>(groups: readonly Group<R>[], name: (row: R) => string | null) => groups.map(({ key, count, rows }) => {
  assert.equal(rows().length, count);
  return [key, rows().map(name).join(' ')];
});

describe('groups of papers', () => {
  for (const [by, expected] of [
    ['flat', [[null, 'a b']]], ['kind', [['answer', 'a b']]], ['term', [['BT 20', 'b'], ['BT 19', 'a']]], ['year', [['2022', 'b'], ['2020', 'a']]],
  ] as const) it(`by ${by}`, () => assert.deepEqual(shown(groupPapers(papersHere(corpus), by), ({ uri }) => uri), expected));

  it('put what has no number and no date last', () => {
    const rows = [{ uri: 'x', head: { ...corpus.document('a')!.head, id: null, date: null } }, ...papersHere(corpus)];
    assert.deepEqual(groupPapers(rows, 'term').map(({ key }) => key), ['BT 20', 'BT 19', '']);
    assert.deepEqual(groupPapers(rows, 'year').map(({ key }) => key), ['2022', '2020', '']);
  });
});

describe('groups of missing papers', () => {
  const missing = papersMissing(corpus, EMPTY_CATALOGUE), numbers = missing.map(({ paper: number }) => number);
  it('by number of citations', () => {
    const [[key, rows]] = shown(groupMissing(corpus, missing, 'cited'), ({ paper: number }) => `${number},`) as [[null, string]];
    assert.equal(key, null);
    assert.equal(rows.split(', ')[0], 'BT 19/30');
  });
  it('by parliament and term', () => {
    const groups = groupMissing(corpus, missing, 'term');
    assert.deepEqual(groups.map(({ key }) => key).slice(0, 3), ['BT 19', 'BT 18', 'BR']);
    assert.deepEqual(groups.flatMap((group) => group.rows().map(({ paper: number }) => number)).sort(), [...numbers].sort());
  });
  it('by who cites them: one that two cite stands below both', () => {
    const groups = shown(groupMissing(corpus, missing, 'citing'), ({ paper: number }) => number);
    assert.deepEqual(groups.map(([key]) => key), ['c', 'd']);
    for (const [, rows] of groups) assert.match(rows!, /BT 19\/30/);
  });
  for (const [number, term] of [['BT 19/1', 'BT 19'], ['BR 507/26', 'BR'], ['NW KA 18/1', 'NW 18'], [null, '']] as const) it(`takes ${number ?? 'no number'} for "${term}"`, () => assert.equal(termOf(number), term));
});

describe('names of which the government speaks', () => {
  const { corpus: answered } = folder({
    a: paper('19/100', 'Vorbemerkung der Bundesregierung\n\nDas SIS wächst.\n\nWir fragen die Bundesregierung:\n\n1. Nutzt das BKA das SIS mit Interpol?\n\nZu 1:\n\nDas BKA nutzt es.\n\n2. Und Interpol?\n\nZu 2:\n\nDas BKA fragt das SIS ab.'),
  });
  for (const [type, expected] of [['actor', ['Bundeskriminalamt 2 of 3']], ['system', ['Schengener Informationssystem 2 of 3']]] as const) {
    it(`are ${expected.join(', ')}`, () => assert.deepEqual(groupNames(answered, type, entityOf, 'said').flatMap(({ rows }) => rows().map(({ id, name, mentions }) => `${name} ${mentions} of ${answered.tally(id)!.mentions}`)), expected));
  }
});

describe('groups of names', () => {
  for (const [type, by, expected] of [
    ['actor', 'kind', [['authority-or-ministry', 'Bundeskriminalamt'], ['person', 'Erika Beispiel'], ['international-organisation', 'Interpol']]],
    ['actor', 'mentions', [[null, 'Bundeskriminalamt Erika Beispiel Interpol']]],
    ['actor', 'paper', [['a', 'Erika Beispiel'], ['b', 'Erika Beispiel'], ['c', 'Bundeskriminalamt'], ['d', 'Bundeskriminalamt Interpol']]],
    ['system', 'paper', [['d', 'Schengener Informationssystem']]],
  ] as const) it(`${type}s by ${by}`, () => assert.deepEqual(shown(groupNames(corpus, type, entityOf, by), ({ name }) => name), expected));
});
