import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import schema from '../../seeds/knowledge/schema.json' with { type: 'json' };
import { chosenName } from '../../src/entities/chosenName.ts';
import { MOST_NAMES, readKnowledge } from '../../src/entities/knowledge.ts';
import { addAlias, addEntry, EMPTY_FILE, edited, entryJson, freeId, hide, inTurn, unhide, type Edits } from '../../src/entities/knowledgeEdits.ts';
import { readKnowledgeText } from '../../src/entities/knowledgeText.ts';
import { createMatcher, findMentions } from '../../src/entities/matcher.ts';
import { nameOfForm } from '../../src/entities/names.ts';
import { combine, disagreements } from '../../src/entities/ownKnowledge.ts';
import { readPaper } from '../../src/paper/read.ts';
import { cleanText } from '../../src/text/clean.ts';
import { marking } from './marked.ts';
import { SEEDS } from './seeds.ts';

describe('the text of a knowledge file', () => {
  const text = '// my names\n{\n  "systems": [\n    { "name": "Xenon", "subtype": "project", }, /* first */\n    { "name": "Argon", "subtype": "project", "id": "ar", "aliases": ["AR",], },\n  ],\n  "hide": ["bka"],\n}\n';

  it('is JSON, with comments and commas at ends', () => {
    const { entities, hidden, problems, broken } = readKnowledgeText(text, 'own');
    assert.deepEqual([entities.map(({ id }) => id), hidden, problems, broken], [['xenon', 'ar'], ['bka'], [], false]);
  });

  it('tells where an entry stands', () => {
    const { entry } = readKnowledgeText(text, 'own'), span = entry('ar')!;
    assert.equal(text.slice(span.start, span.end), '{ "name": "Argon", "subtype": "project", "id": "ar", "aliases": ["AR",], }');
    assert.equal(entry('bka'), null);
  });

  it('says nothing and is no problem where it is empty', () => {
    for (const empty of ['', '\n', '// nothing yet\n', '{}']) assert.deepEqual([readKnowledgeText(empty, 'own').problems, readKnowledgeText(empty, 'own').broken], [[], false], empty);
  });

  /** A mark stands before what a problem underlines. */
  const PROBLEMS: readonly (readonly [what: string, text: string, problem: string])[] = [
    ['a kind that is unknown', '{ "actors": [{ "name": "X", "subtype": ⟦"spaceship"⟧ }] }', 'unknown-value'],
    ['an empty name', '{ "actors": [{ "name": ⟦"  "⟧, "subtype": "person" }] }', 'not-a-text'],
    ['a name with control characters', '{ "actors": [{ "name": ⟦"a\\u0007b"⟧, "subtype": "person" }] }', 'bad-name'],
    ['a name that turns its direction', '{ "actors": [{ "name": ⟦"a\u202eb"⟧, "subtype": "person" }] }', 'bad-name'],
    ['a name of a megabyte', `{ "actors": [{ "name": ⟦"${'x'.repeat(1500)}"⟧, "subtype": "person" }] }`, 'bad-name'],
    ['a description without end', `{ "actors": [{ "name": "X", "subtype": "person", "description": { "de": ⟦"${'x'.repeat(3000)}"⟧ } }] }`, 'too-long'],
    ['a name that is missing', '{ "actors": [⟦{⟧ "subtype": "person" }] }', 'missing'],
    ['a list that is none', '{ "hide": ⟦{⟧} }', 'not-a-list'],
    ['an id twice', '{ "actors": [{ "name": "X", "subtype": "person" }, { "id": ⟦"x"⟧, "name": "Y", "subtype": "person" }] }', 'duplicate-id'],
    ['the same name twice', '{ "actors": [{ "name": "X", "subtype": "person" }, ⟦{⟧ "name": "X", "subtype": "person" }] }', 'duplicate-id'],
    ['a comma that is missing', '{ "actors": [] ⟦"systems"⟧: [] }', 'json'],
    ['brackets without end', '⟦[⟧'.padEnd(200_000, '['), 'json'],
    ['a list', '⟦[⟧]', 'not-an-object'],
  ];
  for (const [what, marked, expected] of PROBLEMS) {
    it(`has ${what} at its place`, () => {
      const start = marked.indexOf('⟦'), end = marked.indexOf('⟧') - 1, [problem, ...others] = readKnowledgeText(marked.replace('⟦', '').replace('⟧', ''), 'own').problems;
      assert.deepEqual([problem?.code, others.map(({ code }) => code)], [expected, []]);
      assert.deepEqual(problem?.span, { start, end });
    });
  }

  it('is read up to a limit, and says where that is', () => {
    const systems = Array.from({ length: MOST_NAMES + 50 }, (_, i) => ({ name: `N${i}`, subtype: 'project' }));
    const { entities, problems } = readKnowledgeText(JSON.stringify({ systems }), 'own');
    assert.deepEqual([entities.length, problems.map(({ code, path }) => `${code} ${path.join('/')}`)], [MOST_NAMES, [`too-many systems/${MOST_NAMES}/name`]]);
  });

  it('may be anything', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map((json) => json.slice(1))), (any) => {
      for (const { span } of readKnowledgeText(any, 'own').problems) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= any.length);
    }), { numRuns: 500 });
  });
});

describe('knowledge of one\'s own', () => {
  const own = (file: object) => readKnowledgeText(JSON.stringify(file), 'own');
  const marked = (text: string, ...files: object[]) => { assert.equal(marking(text, createMatcher(combine(SEEDS, files.map(own)).entries)), text); };

  it('adds names, replaces entries with the same id, wins where a name is anybody else\'s too', () => {
    marked('Das ⟦BKA⟧ nutzt Xenon.');
    marked('Das ⟦BKA⟧ nutzt ⟦Xenon⟧.', { systems: [{ name: 'Xenon', subtype: 'project' }] });
    marked('Das BKA und das ⟦Kriminalamt⟧.', { actors: [{ id: 'bundeskriminalamt', name: 'Kriminalamt', subtype: 'company' }] });
    const { entries, byId } = combine(SEEDS, [own({ actors: [{ id: 'mine', name: 'Mein Amt', aliases: ['BKA'], subtype: 'company' }] })]);
    assert.deepEqual(findMentions(cleanText('das BKA'), createMatcher(entries)).map(({ entity }) => entity), ['mine']);
    assert.deepEqual([byId.get('mine')?.own, byId.get('bundeskriminalamt')?.own], [true, undefined]);
  });

  it('hides an entry by its id, and a single name in all its forms', () => {
    marked('Das BKA, das Bundeskriminalamt und ⟦Europol⟧.', { hide: ['bundeskriminalamt'] });
    marked('Das BKA, des ⟦Bundeskriminalamtes⟧ und ⟦Europol⟧.', { hide: ['BKA'] });
    marked('Das ⟦BKA⟧, des Bundeskriminalamtes und ⟦Europol⟧.', { hide: ['Bundeskriminalamt'] });
    marked('⟦Andrej Hunkos⟧ Anfrage, die von Hunko kam.', { hide: ['Hunko'] });
    assert.deepEqual(combine(SEEDS, [own({ hide: ['BKA'] })]).byId.get('bundeskriminalamt')?.aliases.includes('BKA'), false);
    assert.equal(combine(SEEDS, [own({ hide: ['bundeskriminalamt'] })]).byId.get('bundeskriminalamt')?.name, 'Bundeskriminalamt', 'it can be shown again');
  });

  it('hides what a paper would introduce by itself, and only that', () => {
    const names = (hide: readonly string[]) => {
      const { entries, hidden } = combine(SEEDS, [own({ hide })]);
      return readPaper('Die Software „Xenonblick“ der Firma Musterwerk GmbH läuft. Xenonblick kostet viel.', createMatcher(entries, hidden)).discovered.map(({ name }) => name);
    };
    assert.deepEqual([names([]), names(['Xenonblick']), names(['Xenonblick', 'Musterwerk GmbH'])], [['Xenonblick', 'Musterwerk GmbH'], ['Musterwerk GmbH'], []]);
  });

  it('is checked against all that is known; to hide a name that a paper may introduce is no mistake', () => {
    const file = { actors: [{ name: 'Mein Amt', aliases: ['BKA'], subtype: 'company', parent: 'nobody' }], hide: ['Europol', 'xenon', 'Projekt Xenon'] }, text = JSON.stringify(file), read = readKnowledgeText(text, 'own');
    const found = disagreements(read, combine(SEEDS, [read]), 'own').map(read.place);
    assert.deepEqual(found.map(({ code, data, span }) => `${code} ${Object.values(data).join()} ${text.slice(span.start, span.end)}`), [
      'unknown-parent nobody "nobody"', 'two-owners BKA,Bundeskriminalamt "Mein Amt"', 'unknown-hidden xenon "xenon"',
    ]);
  });

  it('knows which name a text prints', () => {
    const bka = SEEDS.find(({ id }) => id === 'bundeskriminalamt')!, hunko = SEEDS.find(({ id }) => id === 'andrej-hunko')!;
    for (const [entry, printed, name] of [[bka, 'Bundeskriminalamtes', 'Bundeskriminalamt'], [bka, 'BKA', 'BKA'], [hunko, 'Hunkos', 'Hunko'], [bka, 'Zoll', null]] as const) assert.equal(nameOfForm(entry, printed), name);
  });
});

describe('changes of a knowledge file', () => {
  const ENTRY = { id: 'xenon', subtype: 'project', name: 'Xenon', aliases: ['XN'], description: { de: 'Ein Versuch.' } };
  const added = (text: string) => edited(text, addEntry(text, 'system', ENTRY));
  const LINES = (indent: string) => [`${indent}{`, `${indent}  "id": "xenon", "subtype": "project", "name": "Xenon",`, `${indent}  "aliases": ["XN"],`, `${indent}  "description": { "de": "Ein Versuch." }`, `${indent}}`].join('\n');
  const CHANGES: readonly (readonly [what: string, before: string, change: (text: string) => Edits, after: string])[] = [
    ['an entry in a new file', EMPTY_FILE, (text) => addEntry(text, 'system', ENTRY), `{\n  "actors": [],\n  "systems": [\n${LINES('    ')}\n  ]\n}\n`],
    ['an entry in an empty file', '', (text) => addEntry(text, 'system', ENTRY), `{\n  "systems": [\n${LINES('    ')}\n  ]\n}\n`],
    ['an entry where there is no list', '{\n  "hide": ["a"] // so\n}\n', (text) => addEntry(text, 'system', ENTRY), `{\n  "hide": ["a"], // so\n  "systems": [\n${LINES('    ')}\n  ]\n}\n`],
    ['an entry behind others with notes', '{\n  "systems": [\n    { "name": "A",   "subtype": "project" } // first\n    // last\n  ]\n}\n', (text) => addEntry(text, 'system', ENTRY), `{\n  "systems": [\n    { "name": "A",   "subtype": "project" }, // first\n${LINES('    ')}\n    // last\n  ]\n}\n`],
    ['an entry behind a comma at the end', '{\n  "systems": [\n    { "name": "A", "subtype": "project" }, // first\n  ],\n}\n', (text) => addEntry(text, 'system', ENTRY), `{\n  "systems": [\n    { "name": "A", "subtype": "project" }, // first\n${LINES('    ')}\n  ],\n}\n`],
    ['an entry in a list with a note alone', '{\n  "systems": [\n    // mine\n  ]\n}', (text) => addEntry(text, 'system', ENTRY), `{\n  "systems": [\n${LINES('    ')}\n    // mine\n  ]\n}`],
    ['tabs and line ends stay', '{\r\n\t"hide": [\r\n\t\t"a"\r\n\t]\r\n}\r\n', (text) => hide(text, 'b'), '{\r\n\t"hide": [\r\n\t\t"a",\r\n\t\t"b"\r\n\t]\r\n}\r\n'],
    ['a name to hide on one line', '{ "hide": ["a", /* no */ "c"] }', (text) => hide(text, 'b"'), '{ "hide": ["a", /* no */ "c", "b\\""] }'],
    ['the first name to hide', '{}', (text) => hide(text, 'a'), '{\n  "hide": ["a"]\n}'],
    ['a name to show again', '{\n  "hide": ["a", "b", "c"], // so\n}', (text) => unhide(text, 'b'), '{\n  "hide": ["a", "c"], // so\n}'],
    ['the last of several names to show again', '{ "hide": ["a", "b"] }', (text) => unhide(text, 'b'), '{ "hide": ["a"] }'],
    ['the last of several names to show again, below each other', '{\n  "hide": [\n    "a", // one, two\n    "b", // three\n  ]\n}', (text) => unhide(text, 'b'), '{\n  "hide": [\n    "a" // one, two\n    , // three\n  ]\n}'],
    ['the last of several names to show again, behind a note', '{ "hide": ["a", // one\n  "b"] }', (text) => unhide(text, 'b'), '{ "hide": ["a" // one\n  ] }'],
    ['the last of several names to show again, before a comma', '{ "hide": ["a",\n  "b",\n] }', (text) => unhide(text, 'b'), '{ "hide": ["a",\n] }'],
    ['the last name to show again', '{\n  "systems": [],\n  "hide": ["a"]\n}', (text) => unhide(text, 'a'), '{\n  "systems": []\n}'],
    ['the last one of several to show again', '{ "hide": ["a", "b"] }', (text) => unhide(text, 'b'), '{ "hide": ["a"] }'],
    ['the last one of several on lines of their own', '{\n  "hide": [\n    "a",\n    "b", // so\n  ]\n}', (text) => unhide(text, 'b'), '{\n  "hide": [\n    "a", // so\n  ]\n}'],
    ['a name to show that was not hidden', '{ "hide": ["a"] }', (text) => unhide(text, 'b'), '{ "hide": ["a"] }'],
    ['several names to hide', '{\n  "hide": ["a"], // so\n  "actors": []\n}', (text) => inTurn(text, ['b', 'c'].map((name) => (now) => hide(now, name))), '{\n  "hide": ["a", "b", "c"], // so\n  "actors": []\n}'],
    ['several entries in a new file', EMPTY_FILE, (text) => inTurn(text, [(now) => addEntry(now, 'system', ENTRY), (now) => addEntry(now, 'actor', { subtype: 'company', name: 'B' })]), `{\n  "actors": [\n    {\n      "subtype": "company", "name": "B"\n    }\n  ],\n  "systems": [\n${LINES('    ')}\n  ]\n}\n`],
    ['several changes that take each other back', '{ "hide": ["a"] }', (text) => inTurn(text, [(now) => hide(now, 'b'), (now) => unhide(now, 'b')]), '{ "hide": ["a"] }'],
    ['a further name', '{ "systems": [{ "name": "A", "subtype": "project" /* x */ }] }', (text) => addAlias(text, ['systems', 0], 'B'), '{ "systems": [{ "name": "A", "subtype": "project", "aliases": ["B"] /* x */ }] }'],
    ['another further name', '{ "systems": [{ "aliases": ["B"], "name": "A" }] }', (text) => addAlias(text, ['systems', 0], 'C'), '{ "systems": [{ "aliases": ["B", "C"], "name": "A" }] }'],
  ];
  for (const [what, before, change, after] of CHANGES) it(what, () => { assert.equal(edited(before, change(before)), after); });

  it('are read again as they were meant, whatever stood there', () => {
    const name = fc.string({ minLength: 1, maxLength: 8 }), blank = fc.constantFrom('', ' ', '\n', '\n  ', ' // x\n', '/* , ] */', '\t');
    const text = fc.tuple(blank, blank, blank, fc.array(name, { maxLength: 3 }), fc.boolean()).map(([a, b, c, names, comma]) => `{${a}"hide":${b}[${names.map((one) => `${a}${JSON.stringify(one)}${b}`).join(',')}${comma && names.length ? ',' : ''}${c}]${b}}`);
    fc.assert(fc.property(text, name, (before, more) => {
      const raw = (json: string) => (readRaw(json) as { hide?: string[] }).hide ?? [];
      const after = edited(before, hide(before, more));
      assert.deepEqual(raw(after), [...raw(before), more]);
      assert.deepEqual([...raw(edited(after, unhide(after, more))), more].sort(), raw(after).sort());
      assert.equal(readKnowledgeText(added(after), 'own').entities[0]?.name, 'Xenon');
      const names = raw(after), at = names.indexOf(more), shown = edited(after, unhide(after, more));
      assert.deepEqual((readRaw(shown) as { hide?: string[] }).hide ?? [], names.filter((_, i) => i !== at));
    }), { numRuns: 500 });
  });
  const readRaw = (text: string): unknown => JSON.parse(text.replace(/"(?:[^"\\]|\\.)*"|\/\/.*|\/\*.*?\*\//g, (piece) => (piece.startsWith('"') ? piece : '')).replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[\]}])/g, (piece) => (piece === ',' ? '' : piece)));

  it('copies an entry so that it says the same', () => {
    const validate = new Ajv({ keywords: ['enumDescriptions', 'allowComments', 'allowTrailingCommas'] }).compile(schema);
    for (const entry of SEEDS) {
      const text = edited('', addEntry('', entry.type, entryJson(entry))), json = JSON.parse(text) as unknown;
      assert.deepEqual(readKnowledge(json, 'own').entities, [entry]);
      assert.equal(validate(json), true, entry.id);
    }
  });

  it('finds an id that is free', () => assert.equal(freeId('a', (id) => ['a', 'a-2'].includes(id)), 'a-3'));
});

describe('the name that somebody chose', () => {
  /** The chosen piece in brackets, and the name. */
  const CHOSEN: readonly (readonly [text: string, name: string])[] = [
    ['Das ⟦Amt für Beispiele⟧ sagt', 'Amt für Beispiele'], ['Das ⟦Amt\nfür Bei-\nspiele⟧ sagt', 'Amt für Beispiele'], ['⟦ „Xenon“, ⟧', 'Xenon'], ['⟦(RAIR)⟧', 'RAIR'], ['⟦Amt (BKA)⟧', 'Amt (BKA)'],
    ['Haus des ⟦Beispielamtes⟧ ist', 'Beispielamt'], ['Leiter des ⟦Bundesministeriums\nder Beispiele.⟧', 'Bundesministerium der Beispiele'], ['Bestand des ⟦Schengener Informationssystems⟧', 'Schengener Informationssystem'],
    ['seitens ⟦Europols⟧', 'Europol'], ['die Firma ⟦Siemens⟧', 'Siemens'], ['Anfrage der Fraktion ⟦DIE LINKE.⟧', 'DIE LINKE.'], ['⟦“.⟧', ''], [`⟦${'A'.repeat(5000)}⟧`, 'A'.repeat(400)],
  ];
  for (const [marked, name] of CHOSEN) {
    it(`${marked.slice(0, 60)} is ${name.slice(0, 40) || 'none'}`, () => {
      const start = marked.indexOf('⟦'), end = marked.indexOf('⟧') - 1;
      assert.equal(chosenName(marked.replace(/[⟦⟧]/g, ''), start, end), name);
    });
  }
});
