import assert from 'node:assert/strict';
import { readKnowledge } from '../../src/entities/knowledge.ts';
import { shortName } from '../../src/entities/shortName.ts';

const { entities } = readKnowledge({ actors: [
  { id: 'a', subtype: 'authority-or-ministry', name: 'Amt für Beispiele', aliases: ['Beispielamt', 'AfB'] },
  { id: 'b', subtype: 'authority-or-ministry', name: 'Ministerium der Muster', former: [{ name: 'Ministerium der Muster und Proben' }], onlyNear: { 'MdM': ['Ressort*'] } },
  { id: 'c', subtype: 'authority-or-ministry', name: 'Stelle ohne Kürzel', aliases: ['Stelle'] },
] }, 'test');

describe('shortName', () => {
  for (const [name, short] of [
    ['Amt für Beispiele', 'AfB'], ['Beispielamt', 'AfB'], ['Ministerium der Muster', 'MdM'], ['Ministerium der Muster und Proben', 'MdM'], ['Stelle ohne Kürzel', null], ['Unbekanntes Amt', null],
  ] as const) it(`of "${name}" is ${short ?? 'not known'}`, () => assert.equal(shortName(entities, name), short));
});

describe('shortName at a date', () => {
  const { entities: dated } = readKnowledge({ actors: [{
    id: 'u', subtype: 'authority-or-ministry', name: 'Ministerium für Umwelt und Klima', aliases: ['Umweltministerium', 'MUK'], former: [
      { name: 'Ministerium für Umwelt', short: 'MU', from: '1986', until: '2013-12-17' }, { name: 'Ministerium für Umwelt und Bau', short: 'MUB', from: '2013-12-17', until: '2018-03-14' },
      { name: 'Ministerium für Umwelt', short: 'MfU', from: '2018-03-14', until: '2021-12-08' },
    ],
  }, {
    id: 'w', subtype: 'authority-or-ministry', name: 'Ministerium für Wirtschaft', aliases: ['MfW'], former: [{ name: 'Ministerium für Wirtschaft', short: 'MW', from: '2013-12-17', until: '2021-12-08' }],
  }, {
    id: 'v', subtype: 'authority-or-ministry', name: 'Ministerium für Verkehr', former: [{ name: 'Ministerium für Verkehr', short: 'MV', until: '1998-10-27' }],
  }] }, 'test');
  for (const [name, date, short] of [
    ['Ministerium für Umwelt', '2010-01-01', 'MU'], ['Ministerium für Umwelt', '2019-01-01', 'MfU'], ['Ministerium für Umwelt', null, null],
    ['Ministerium für Umwelt und Bau', '2016-01-01', 'MUB'], ['Ministerium für Umwelt und Bau', null, 'MUB'], ['Ministerium für Umwelt und Bau', '2024-01-01', 'MUB'],
    ['Umweltministerium', '2010-01-01', 'MU'], ['Umweltministerium', '2016-01-01', 'MUB'], ['Umweltministerium', '2013-12-17', null], ['Umweltministerium', '2024-01-01', 'MUK'], ['Umweltministerium', null, 'MUK'],
    ['Ministerium für Umwelt und Klima', '2024-01-01', 'MUK'], ['Ministerium für Wirtschaft', '2016-01-01', 'MW'], ['Ministerium für Wirtschaft', '2024-01-01', 'MfW'], ['Ministerium für Wirtschaft', null, 'MfW'],
    ['Ministerium für Verkehr', '1995-01-01', 'MV'], ['Ministerium für Verkehr', '2024-01-01', 'MV'],
  ] as const) it(`of "${name}", ${date ?? 'undated'}, is ${short ?? 'not known'}`, () => assert.equal(shortName(dated, name, date), short));
});
