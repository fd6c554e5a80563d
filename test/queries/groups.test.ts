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

/** One name for each group, as the knowledge gives it. */
const oneName = (name: string) => (/linke/i.test(name) ? 'die linke' : name);

describe('groups of papers', () => {
  for (const [by, expected] of [
    ['flat', [[null, 'a b']]], ['kind', [['answer', 'a b']]], ['term', [['BT 20', 'b'], ['BT 19', 'a']]], ['year', [['2022', 'b'], ['2020', 'a']]],
    ['group', [['die linke', 'a b']]], ['ministry', [['', 'a b']]],
  ] as const) it(`by ${by}`, () => assert.deepEqual(shown(groupPapers(papersHere(corpus), by, oneName), ({ uri }) => uri), expected));

  it('by asking members, by surname: a paper of two stands below both', () => {
    const rows = papersHere(corpus).map((row) => ({ ...row, head: { ...row.head, askers: row.uri === 'a' ? ['Zoe von der Au', 'Adam Mast'] : ['Adam Mast'] } }));
    assert.deepEqual(shown(groupPapers([...rows, { ...rows[0]!, uri: 'x', head: { ...rows[0]!.head, askers: [] } }], 'asker', oneName), ({ uri }) => uri), [['Adam Mast', 'a b'], ['Zoe von der Au', 'a'], ['', 'x']]);
  });

  it('by answering office, of a Land with its code', () => {
    const rows = papersHere(corpus).map((row) => ({ ...row, head: { ...row.head, answeredBy: 'Ministerium für Bildung', id: row.uri === 'a' ? 'RP 18/1' : 'BT 19/7' } }));
    assert.deepEqual(shown(groupPapers(rows, 'ministry', oneName), ({ uri }) => uri), [['Ministerium für Bildung', 'b'], ['Ministerium für Bildung (RP)', 'a']]);
  });

  it('put what has no number and no date last', () => {
    const rows = [{ uri: 'x', head: { ...corpus.document('a')!.head, id: null, date: null } }, ...papersHere(corpus)];
    assert.deepEqual(groupPapers(rows, 'term', oneName).map(({ key }) => key), ['BT 20', 'BT 19', '']);
    assert.deepEqual(groupPapers(rows, 'year', oneName).map(({ key }) => key), ['2022', '2020', '']);
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

describe('names by year', () => {
  const { corpus: years } = folder({
    a: paper('19/100', '1. Nutzt das BKA das SIS?\n\nZu 1:\n\nDas BKA nutzt es.'), b: paper('19/101', '1. Nutzt das BKA Interpol?\n\nZu 1:\n\nNein.'),
    c: paper('20/7', '1. Nutzt Interpol das SIS?\n\nZu 1:\n\nNein.').replace('03.08.2020', '03.08.2022'), d: article('Das BKA.'),
  });
  it('are counted in the papers of each, the newest year first', () => {
    const groups = groupNames(years, 'actor', entityOf, 'year').map(({ key, rows }) => [key, rows().map(({ name, mentions, documents }) => `${name} ${mentions} in ${documents}`)]);
    assert.deepEqual(groups, [['2022', ['Interpol 1 in 1']], ['2020', ['Bundeskriminalamt 3 in 2', 'Interpol 1 in 1']], ['', ['Bundeskriminalamt 1 in 1']]]);
  });
});

describe('groups of names', () => {
  for (const [type, by, expected] of [
    ['actor', 'kind', [['authority-or-ministry', 'Bundeskriminalamt'], ['international-organisation', 'Interpol']]],
    ['actor', 'mentions', [[null, 'Bundeskriminalamt Interpol']]],
    ['actor', 'paper', [['c', 'Bundeskriminalamt'], ['d', 'Bundeskriminalamt Interpol']]],
    ['actor', 'year', [['', 'Bundeskriminalamt Interpol']]],
    ['system', 'paper', [['d', 'Schengener Informationssystem']]],
  ] as const) it(`${type}s by ${by}`, () => assert.deepEqual(shown(groupNames(corpus, type, entityOf, by), ({ name }) => name), expected));
});
