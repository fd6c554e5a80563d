import assert from 'node:assert/strict';
import fc from 'fast-check';
import { edited } from '../../src/entities/knowledgeEdits.ts';
import { readKnowledgeText } from '../../src/entities/knowledgeText.ts';
import { listedNames } from '../../src/entities/names.ts';
import { combine } from '../../src/entities/ownKnowledge.ts';
import { refusal, rename } from '../../src/entities/renaming.ts';
import { SEEDS } from './seeds.ts';

/** The text with the name at the mark ▮ replaced. */
function renamed(marked: string, to: string, keep: boolean): string {
  const text = marked.replace('▮', ''), { at, places } = readKnowledgeText(text, 'own'), part = at(marked.indexOf('▮'));
  assert.ok(part?.kind === 'name', marked);
  return edited(text, rename(text, places.get(part.entity)!, { id: part.entity, from: part.name, to, keep, at: part.span.start - 1 }));
}

describe('renaming in a knowledge file', () => {
  for (const [what, marked, replaced, kept] of [
    ['the name of an entry with an id', '{ "systems": [{ "id": "x-1", "name": "▮Xenon", "aliases": ["XN"] }] }',
      '{ "systems": [{ "id": "x-1", "name": "Argon", "aliases": ["XN"] }] }', '{ "systems": [{ "id": "x-1", "name": "Argon", "aliases": ["XN", "Xenon"] }] }'],
    ['the name of an entry without an id', '{ "systems": [{ "name": "▮Xenon", "subtype": "project" }] }',
      '{ "systems": [{ "id": "xenon", "name": "Argon", "subtype": "project" }] }', '{ "systems": [{ "id": "xenon", "name": "Argon", "subtype": "project", "aliases": ["Xenon"] }] }'],
    ['the name where it is the only field', '{ "systems": [{ "name": "▮Xenon" }] }', '{ "systems": [{ "id": "xenon", "name": "Argon" }] }', '{ "systems": [{ "id": "xenon", "name": "Argon", "aliases": ["Xenon"] }] }'],
    ['the name where the id is no text', '{ "systems": [{ "id": 5, "name": "▮Xenon" }] }', '{ "systems": [{ "id": "xenon", "name": "Argon" }] }', '{ "systems": [{ "id": "xenon", "name": "Argon", "aliases": ["Xenon"] }] }'],
    ['fields on lines of their own, with notes', '{\n\t// mine\n\t"systems": [\n\t\t{\n\t\t\t"name": "▮Xenon", // the gas\n\t\t\t"subtype": "project",\n\t\t},\n\t],\n}\n',
      '{\n\t// mine\n\t"systems": [\n\t\t{\n\t\t\t"id": "xenon", "name": "Argon", // the gas\n\t\t\t"subtype": "project",\n\t\t},\n\t],\n}\n',
      '{\n\t// mine\n\t"systems": [\n\t\t{\n\t\t\t"id": "xenon", "name": "Argon", // the gas\n\t\t\t"subtype": "project",\n\t\t\t"aliases": ["Xenon"]\n\t\t},\n\t],\n}\n'],
    ['fields on lines of their own', '{\r\n  "systems": [\r\n    {\r\n      "name": "▮Xenon",\r\n      "subtype": "project"\r\n    }\r\n  ]\r\n}\r\n',
      '{\r\n  "systems": [\r\n    {\r\n      "id": "xenon",\r\n      "name": "Argon",\r\n      "subtype": "project"\r\n    }\r\n  ]\r\n}\r\n',
      '{\r\n  "systems": [\r\n    {\r\n      "id": "xenon",\r\n      "name": "Argon",\r\n      "subtype": "project",\r\n      "aliases": ["Xenon"]\r\n    }\r\n  ]\r\n}\r\n'],
    ['an alias', '{ "systems": [{ "name": "Xenon", "aliases": ["▮XN", "X"] }] }', '{ "systems": [{ "name": "Xenon", "aliases": ["Argon", "X"] }] }', '{ "systems": [{ "name": "Xenon", "aliases": ["Argon", "X", "XN"] }] }'],
    ['the last alias', '{ "systems": [{ "name": "Xenon", "aliases": ["▮XN"] }] }', '{ "systems": [{ "name": "Xenon", "aliases": ["Argon"] }] }', '{ "systems": [{ "name": "Xenon", "aliases": ["Argon", "XN"] }] }'],
    ['a former name', '{ "systems": [{ "name": "Xenon", "former": [{ "name": "▮Neon", "short": "NE", "until": "2018" }] }] }',
      '{ "systems": [{ "name": "Xenon", "former": [{ "name": "Argon", "short": "NE", "until": "2018" }] }] }',
      '{ "systems": [{ "name": "Xenon", "former": [{ "name": "Argon", "short": "NE", "until": "2018" }], "aliases": ["Neon"] }] }'],
    ['an abbreviation of then', '{ "systems": [{ "name": "Xenon", "former": [{ "name": "Neon", "short": "▮NE" }] }] }',
      '{ "systems": [{ "name": "Xenon", "former": [{ "name": "Neon", "short": "Argon" }] }] }', '{ "systems": [{ "name": "Xenon", "former": [{ "name": "Neon", "short": "Argon" }], "aliases": ["NE"] }] }'],
    ['an alias with a condition, which follows the name that it is for', '{ "systems": [{ "name": "Xenon", "aliases": ["▮XN"], "onlyNear": { "XN": ["Gas*"] }, "withoutArticle": ["XN"] }] }',
      '{ "systems": [{ "name": "Xenon", "aliases": ["Argon"], "onlyNear": { "Argon": ["Gas*"] }, "withoutArticle": ["Argon"] }] }',
      '{ "systems": [{ "name": "Xenon", "aliases": ["Argon"], "onlyNear": { "XN": ["Gas*"] }, "withoutArticle": ["XN"] }] }'],
    ['a name that only a condition lists', '{ "systems": [{ "name": "Xenon", "onlyNear": { "▮XN": ["Gas*"] } }] }',
      '{ "systems": [{ "name": "Xenon", "onlyNear": { "Argon": ["Gas*"] } }] }', '{ "systems": [{ "name": "Xenon", "onlyNear": { "Argon": ["Gas*"], "XN": ["Gas*"] } }] }'],
    ['the name by one of its aliases', '{ "systems": [{ "id": "x", "name": "▮Xenon", "aliases": ["XN", "Argon"] }] }',
      '{ "systems": [{ "id": "x", "name": "Argon", "aliases": ["XN"] }] }', '{ "systems": [{ "id": "x", "name": "Argon", "aliases": ["XN", "Xenon"] }] }'],
    ['a name that stands there twice', '{ "systems": [{ "id": "x", "name": "Xenon", "aliases": ["XN"], "former": [{ "name": "▮XN" }] }] }',
      '{ "systems": [{ "id": "x", "name": "Xenon", "aliases": ["Argon"], "former": [{ "name": "Argon" }] }] }', '{ "systems": [{ "id": "x", "name": "Xenon", "aliases": ["XN"], "former": [{ "name": "Argon" }] }] }'],
  ] as const) {
    it(`replaces ${what}`, () => { assert.equal(renamed(marked, 'Argon', false), replaced); });
    it(`replaces ${what}, and keeps the old one`, () => { assert.equal(renamed(marked, 'Argon', true), kept); });
  }

  it('writes no id where the new name gives the same one', () => { assert.equal(renamed('{ "systems": [{ "name": "▮Xenon" }] }', 'XENON', false), '{ "systems": [{ "name": "XENON" }] }'); });
  it('escapes what JSON does not take', () => { assert.equal(renamed('{ "systems": [{ "id": "x", "name": "▮Xenon" }] }', 'Xe "n" \\', false), '{ "systems": [{ "id": "x", "name": "Xe \\"n\\" \\\\" }] }'); });

  it('keeps the id and all names but the old one, which stays if it shall', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{2,6}$/), entry = fc.record({
      name, id: fc.constantFrom('x-1', '', null), aliases: fc.uniqueArray(name, { maxLength: 3 }), former: fc.array(fc.record({ name, short: name }), { maxLength: 2 }), onlyNear: fc.dictionary(name, fc.constant(['Gas']), { maxKeys: 2 }),
    }, { requiredKeys: ['name'] });
    fc.assert(fc.property(entry, fc.boolean(), fc.nat(), fc.constantFrom(0, 1, 2), (json, keep, which, indent) => {
      const text = JSON.stringify({ systems: [{ ...json, subtype: 'project' }, { name: 'Zzz', subtype: 'project' }] }, null, indent), { entities: [before], places } = readKnowledgeText(text, 'own');
      const names = listedNames(before!), from = names[which % names.length]!, to = 'Qqqqqqqqqq';
      const { entities: [after], broken } = readKnowledgeText(edited(text, rename(text, places.get(before!.id)!, { id: before!.id, from, to, keep, at: null })), 'own');
      assert.deepEqual([broken, after!.id], [false, before!.id]);
      assert.deepEqual(listedNames(after!).sort(), [...names.filter((one) => keep || one !== from), to].sort());
    }), { numRuns: 300 });
  });
});

describe('a new name is refused', () => {
  const own = readKnowledgeText('{ "systems": [{ "name": "Xenon", "subtype": "project", "aliases": ["XN"], "former": [{ "name": "Neon" }] }, { "name": "Krypton", "subtype": "project", "onlyNear": { "KR": ["Gas*"] } }] }', 'own');
  const { entries, byId } = combine(SEEDS, [own]), xenon = byId.get('xenon')!;
  for (const [from, to, expected] of [
    ['Xenon', 'Argon', null], ['Xenon', 'XN', null], ['XN', 'XE', null], ['Xenon', 'KR', null],
    ['Xenon', '', 'bad-name '], ['Xenon', '„Argon“', 'bad-name „Argon“'], ['Xenon', 'A'.repeat(201), `bad-name ${'A'.repeat(50)}`], ['Xenon', 'A\nB', 'bad-name A\nB'],
    ['XN', 'Xenon', 'listed Xenon'], ['Xenon', 'Neon', 'listed Neon'],
    ['Xenon', 'Krypton', 'owned Krypton Krypton'], ['Xenon', 'BKA', 'owned BKA Bundeskriminalamt'], ['Xenon', 'Bundeskriminalamtes', 'owned Bundeskriminalamtes Bundeskriminalamt'],
  ] as const) it(`"${to.slice(0, 20)}" in the place of "${from}": ${expected?.slice(0, 30) ?? 'no'}`, () => {
    assert.equal(Object.values(refusal(entries, xenon, from, to) ?? {}).join(' ') || null, expected);
  });
});
