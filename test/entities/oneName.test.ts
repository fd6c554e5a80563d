import assert from 'node:assert/strict';
import { readKnowledge } from '../../src/entities/knowledge.ts';
import { oneNames } from '../../src/entities/oneName.ts';

const { entities } = readKnowledge({
  actors: [
    { subtype: 'authority-or-ministry', name: 'Ministerium für Wege', former: [{ name: 'Ministerium für Stege', short: 'MfS', from: '2001', until: '2005' }] },
    { subtype: 'party-or-group', name: 'Partei der Wege', aliases: ['PDW'] },
    { subtype: 'party-or-group', name: 'Die Wege', aliases: ['WEGE'], onlyNear: { 'DIE WEGE': [] } },
  ],
}, 'test');
const oneName = oneNames(entities);

describe('the one name of who asks or answers', () => {
  for (const [name, expected] of [
    ['Ministerium für Stege', 'Ministerium für Wege'], ['MfS', 'Ministerium für Wege'], ['Partei der Wege', 'PDW'], ['Fraktion der PDW', 'PDW'],
    ['DIE WEGE.', 'Die Wege'], ['Fraktion  DIE\nWEGE', 'Die Wege'], ['Erika Beispiel', 'Erika Beispiel'], ['', ''],
  ] as const) it(`of "${name}" is "${expected}"`, () => assert.equal(oneName(name), expected));
});
