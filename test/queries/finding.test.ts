import assert from 'node:assert/strict';
import { Catalogue, type CatalogueEntry } from '../../src/corpus/catalogue.ts';
import { NameFinder, PaperFinder } from '../../src/queries/finding.ts';
import { article, entityOf, folder, PAIRS, paper } from './folder.ts';

const entry = (id: string, title: string): CatalogueEntry => ({ id, title, kind: null, date: '2019-04-12', groups: [], askers: ['Max Müßig'], ministries: ['Bundesministerium für Verkehr'], officialUrl: null, questionPaper: null, procedure: null });
const { corpus } = folder({
  a: paper('19/100', PAIRS), b: paper('20/107', PAIRS).replace('03.08.2020', '03.08.2022').replace('Radwege an Bundesstraßen', 'Lärmschutz an Schienen'),
  c: article('Siehe BT-Drs. 19/1010 und BT-Drs. 18/1077, sagt das Bundeskriminalamt (BKA). Das BKA prüft das mit Interpol.'),
});
const finder = new PaperFinder(corpus, new Catalogue([[entry('BT 19/1010', 'Fahrradstraßen'), entry('BT 19/1055', 'Gehwege'), entry('BT 19/100', 'Radwege')]]));

describe('PaperFinder', () => {
  for (const [query, expected] of [
    ['', ['b BT 20/107', 'a BT 19/100']],
    ['19/10', ['a BT 19/100', '- BT 19/1010', '- BT 19/1055', '- BT 19/10']],
    ['19/1055', ['- BT 19/1055']],
    ['NW 18/5', ['- NW 18/5']],
    ['radwege', ['a BT 19/100']],
    ['radwgee', ['a BT 19/100']],
    ['beispiel lärm', ['b BT 20/107']],
    ['müßig fahrrad', ['- BT 19/1010']],
    ['gehweg', ['- BT 19/1055']],
    ['xyzxyz', []],
    ['101', ['- BT 19/1010']],
    ['107', ['b BT 20/107', '- BT 18/1077']],
    ['#1055', ['- BT 19/1055']],
    ['10', []],
    ['1056', []],
    ['19/99999', ['- BT 19/99999']],
    ['99/1', []],
    ['verkehr', ['- BT 19/1010']],
    ['100 2', ['a BT 19/100 question 2']],
    ['19/100 2b', ['a BT 19/100 question 2b']],
    ['19/100, Frage 2 b', ['a BT 19/100 question 2b']],
    ['19/100 Antwort 2 b', ['a BT 19/100 answer 2b']],
    ['19/100 77', ['a BT 19/100']],
    ['19/1055 2', ['- BT 19/1055']],
  ] as const) {
    it(`"${query}" finds ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(finder.search(query, 9).map(({ uri, paper: number, place }) => [uri ?? '-', number!, ...Object.entries(place?.pinpoint ?? {}).flat()].join(' ')), expected);
    });
  }

  it('tells what catalogues know of papers that are not here, and of those that are what they say themselves', () => {
    assert.deepEqual(finder.search('19/10', 2).map(({ about: { title, askers } }) => [title, askers]), [['Radwege an Bundesstraßen', ['Erika Beispiel']], ['Fahrradstraßen', ['Max Müßig']]]);
  });
});

describe('NameFinder', () => {
  const names = new NameFinder(corpus, entityOf);
  for (const [query, expected] of [['', ['Bundeskriminalamt', 'Interpol']], ['erika', []], ['bka', ['Bundeskriminalamt']], ['intrepol', ['Interpol']], ['sis', []]] as const) {
    it(`"${query}" finds ${expected.join(', ') || 'nothing'}`, () => assert.deepEqual(names.search(query, 9).map(({ item: { name } }) => name), expected));
  }
});
