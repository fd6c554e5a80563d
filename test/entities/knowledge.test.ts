import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import schema from '../../seeds/knowledge/schema.json' with { type: 'json' };
import { contradictions } from '../../src/entities/contradictions.ts';
import { CERTAINTIES, idOfName, mergeKnowledge, readKnowledge, SUBTYPES } from '../../src/entities/knowledge.ts';
import type { Entry } from '../../src/entities/knowledge.ts';
import { SEED_FILES } from '../../src/entities/seeds.ts';
import { SEEDS } from './seeds.ts';

const validate = new Ajv({ allErrors: true, keywords: ['enumDescriptions', 'allowComments', 'allowTrailingCommas'] }).compile(schema);

describe('the seed knowledge', () => {
  for (const [name, file] of SEED_FILES) {
    it(`${name} fits the schema`, () => { assert.equal(validate(file), true, JSON.stringify(validate.errors, null, 1)); });
    it(`${name} is read without a problem`, () => { assert.deepEqual(readKnowledge(file, name).problems, []); });
    it(`${name} is taken over as it is read`, () => {
      const { entities } = readKnowledge(file, name), ids = new Set(entities.map(({ id }) => id));
      assert.deepEqual(SEEDS.filter(({ id }) => ids.has(id)), entities);
    });
  }
  it('says of each entry where it is from', () => { assert.deepEqual(SEEDS.filter(({ source }) => !source).map(({ id }) => id), []); });
  it('has no contradiction: no two owners of a name, no parent that is missing', () => { assert.deepEqual(contradictions(SEEDS, 'seeds'), []); });
  it('gives every id once', () => {
    const ids = SEED_FILES.flatMap(([name, file]) => readKnowledge(file, name).entities.map((entry) => entry.id));
    assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i), []);
  });
  for (const entry of SEEDS) {
    it(`${entry.id} is explained by one sentence in German and one in English`, () => {
      for (const text of [entry.description.de, entry.description.en]) assert.match(text, /^[\p{Lu}\d][^]{20,}\.$/u);
      assert.notEqual(entry.description.de, entry.description.en);
    });
  }
  it('knows the same kinds in the schema and in the code', () => {
    assert.deepEqual(schema.definitions.actor.properties.subtype.enum, SUBTYPES.actor);
    assert.deepEqual(schema.definitions.system.properties.subtype.enum, SUBTYPES.system);
    assert.deepEqual(schema.definitions.entry.properties.certainty.enum, CERTAINTIES);
    for (const { subtype } of [schema.definitions.actor.properties, schema.definitions.system.properties]) assert.equal(subtype.enum.length, subtype.enumDescriptions.length);
  });
});

describe('reading a knowledge file', () => {
  it('takes the least that a person writes', () => {
    const { entities, problems } = readKnowledge({ actors: [{ name: 'Büro für Übergänge', subtype: 'company' }] }, 'own.json');
    assert.deepEqual(problems, []);
    assert.deepEqual(entities, [{ id: 'buero-fuer-uebergaenge', type: 'actor', subtype: 'company', name: 'Büro für Übergänge', aliases: [], description: { de: '', en: '' } }]);
  });

  it('takes every field', () => {
    const system = {
      id: 'x-1', subtype: 'project', name: 'Xenon', aliases: ['XN'], forms: ['XENON-1'], former: [{ name: 'Argon', short: 'AR', from: '2016-05', until: null }], parent: 'y',
      onlyNear: { XN: ['Projekt*', 'Netz'] }, withoutArticle: ['Xenon'], description: { en: 'A trial.' }, certainty: 'likely', source: 'BT 19/1', note: 'ours',
    };
    const file = { $schema: './schema.json', note: 'ours', systems: [system] };
    assert.equal(validate(file), true, JSON.stringify(validate.errors));
    const { entities, problems } = readKnowledge(file, 'own.json');
    assert.deepEqual(problems, []);
    assert.deepEqual(entities, [{
      id: 'x-1', type: 'system', subtype: 'project', name: 'Xenon', aliases: ['XN'], forms: ['XENON-1'], former: [{ name: 'Argon', short: 'AR', from: '2016-05', until: null }], parent: 'y',
      onlyNear: new Map([['XN', ['Projekt*', 'Netz']]]), withoutArticle: ['Xenon'], description: { de: 'A trial.', en: 'A trial.' }, certainty: 'likely', source: 'BT 19/1',
    }]);
  });

  /** Files with one mistake: what is said about it, and which entries are read all the same. */
  const base = { name: 'Xenon', subtype: 'project' };
  const MISTAKES: readonly (readonly [what: string, file: unknown, problem: string, entries: number])[] = [
    ['a list instead of an object', [], 'not-an-object ', 0],
    ['null', null, 'not-an-object ', 0],
    ['a field that is unknown', { system: [] }, 'unknown-field system', 0],
    ['actors that are no list', { actors: {} }, 'not-a-list actors', 0],
    ['an entry that is a text', { systems: ['Xenon', base] }, 'not-an-object systems/0', 1],
    ['an entry without a name', { systems: [{ subtype: 'project' }] }, 'missing systems/0', 0],
    ['a name that begins with a mark', { systems: [{ ...base, name: '„Xenon“' }] }, 'bad-name systems/0/name', 0],
    ['a name without end', { systems: [{ ...base, aliases: ['x'.repeat(201)] }] }, 'bad-name systems/0/aliases/0', 1],
    ['an alias that is a number', { systems: [{ ...base, aliases: ['XN', 7] }] }, 'not-a-text systems/0/aliases/1', 1],
    ['a kind that is missing', { systems: [{ name: 'Xenon' }] }, 'missing systems/0', 1],
    ['a kind of the other list', { actors: [base] }, 'unknown-value actors/0/subtype', 1],
    ['an id with blanks', { systems: [{ ...base, id: 'A B' }] }, 'bad-id systems/0/id', 1],
    ['an id twice', { systems: [base, base] }, 'duplicate-id systems/1/id', 1],
    ['a date in German', { systems: [{ ...base, former: [{ name: 'Argon', from: '1.5.2016' }] }] }, 'bad-date systems/0/former/0/from', 1],
    ['words of support that are no list', { systems: [{ ...base, onlyNear: { XN: 'Netz' } }] }, 'not-a-list systems/0/onlyNear/XN', 1],
    ['a star within a word of support', { systems: [{ ...base, onlyNear: { XN: ['N*tz'] } }] }, 'bad-name systems/0/onlyNear/XN/0', 1],
    ['a certainty that is unknown', { systems: [{ ...base, certainty: 'very' }] }, 'unknown-value systems/0/certainty', 1],
  ];
  for (const [what, file, expected, count] of MISTAKES) {
    it(`${what}: ${expected}`, () => {
      const { entities, problems } = readKnowledge(file, 'own.json');
      assert.deepEqual(problems.map((p) => `${p.code} ${p.path.join('/')}`), [expected]);
      assert.equal(problems[0]?.source, 'own.json');
      assert.equal(entities.length, count);
      if (expected !== 'duplicate-id systems/1/id') assert.equal(validate(file), false, 'the schema says so too');
    });
  }

  it('reads any JSON', () => {
    const key = fc.constantFrom('actors', 'systems', 'id', 'name', 'subtype', 'aliases', 'forms', 'former', 'onlyNear', 'description', 'from', 'de', '__proto__', 'constructor');
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 6 }, fc.constant(null), fc.boolean(), fc.double(), fc.string(), fc.constant('company'), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(key, tie('value'))),
    }));
    fc.assert(fc.property(value, (json) => {
      const { entities, problems } = readKnowledge(json, 'any.json');
      assert.ok(entities.every((entry) => entry.name && /^[a-z0-9-]+$/.test(entry.id) && Array.isArray(entry.aliases)));
      assert.ok(problems.every((problem) => problem.source === 'any.json'));
    }), { numRuns: 300 });
  });
});

describe('several knowledge files', () => {
  const entry = (id: string, name: string, more: Partial<Entry> = {}): Entry => ({ id, type: 'system', subtype: 'project', name, aliases: [], description: { de: '', en: '' }, ...more });

  it('the later file has the last word on an id', () => {
    assert.deepEqual(mergeKnowledge([entry('a', 'Alt'), entry('b', 'Beta')], [entry('a', 'Neu')]).map((e) => e.name), ['Beta', 'Neu']);
  });

  const CONTRADICTIONS: readonly (readonly [string, readonly Entry[], readonly string[]])[] = [
    ['one name of two entries', [entry('a', 'Xenon'), entry('b', 'Argon', { aliases: ['Xenon'] })], ['two-owners Xenon']],
    ['an inflected form that is another name', [entry('a', 'Prümer Beschluss'), entry('b', 'Prümer Beschlüsse')], ['two-owners Prümer Beschlüsse']],
    ['a name that both mark as ambiguous', [entry('a', 'Erster Atlas', { onlyNear: new Map([['ATLAS', ['Zoll']]]) }), entry('b', 'Zweiter Atlas', { onlyNear: new Map([['ATLAS', ['Polizei']]]) })], []],
    ['a name that one marks as ambiguous', [entry('a', 'ATLAS'), entry('b', 'Atlas-Verbund', { onlyNear: new Map([['ATLAS', ['Polizei']]]) })], []],
    ['a parent that is not there', [entry('a', 'Xenon', { parent: 'b' })], ['unknown-parent b']],
  ];
  for (const [what, entries, expected] of CONTRADICTIONS) {
    it(what, () => { assert.deepEqual(contradictions(entries, 'own.json').map((p) => `${p.code} ${p.data['name'] ?? p.data['id'] ?? ''}`), expected); });
  }

  it('makes ids from names', () => {
    for (const [name, id] of [['Büro für Maß & Zahl', 'buero-fuer-mass-zahl'], ['Macy’s', 'macy-s'], ['Čeština', 'cestina'], ['日本', 'name']] as const) assert.equal(idOfName(name), id);
  });
});
