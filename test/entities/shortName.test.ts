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
