import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Beginnings } from '../../src/entities/beginnings.ts';
import { inflectedForms } from '../../src/entities/inflection.ts';
import { createMatcher, findMentions } from '../../src/entities/matcher.ts';
import { listedNames } from '../../src/entities/names.ts';
import { readKnowledge } from '../../src/entities/knowledge.ts';
import { cleanText } from '../../src/text/clean.ts';
import { SEEDS } from './seeds.ts';

describe('the beginnings of names', () => {
  const takes = (name: string, text: string) => {
    const beginnings = new Beginnings();
    return !beginnings.add(name, 7) || beginnings.take(text).includes(7);
  };
  /** Names and texts in which they may stand. */
  const MAY: readonly (readonly [name: string, text: string])[] = [
    ['Amt', 'die Ämter'], ['Amt', 'die A\u0308mter'], ['Rat', 'Räte'], ['Alter Bund', 'des Alten Bundes'], ['Straße', 'DIE STRASSE'], ['Aßlar', 'IN ASSLAR'], ['ß', 'SS'], ['EU', 'EU-weit'], ['Zentrum', 'zwei Zentren'],
    ['Quellen-TKÜ', 'die Quellen\u2010TKÜ'], ['Verordnung 2018/1862', 'Verordnung 2018/1862.'], ['Élysée', 'ELYSÉE'], ['Strafen', 'Stra\u00adfen Strafen'],
  ];
  for (const [name, text] of MAY) it(`"${name}" may stand in "${text}"`, () => assert.ok(takes(name, text)));
  for (const [name, text] of [['Amt', 'Aufgabe'], ['Bundesamt für Beispiele', 'das Bundesamt für Verfassungsschutz'], ['Anna Beispiel', 'Anna Muster'], ['EU', 'Neu und Feuer']] as const) it(`"${name}" cannot stand in "${text}"`, () => assert.ok(!takes(name, text)));

  it('let every form of every name pass', () => {
    const letter = fc.constantFrom('a', 'A', 'ä', 'Ö', 'ß', 'm', 't', 'e', 'r', 'u', 'İ', 'ﬁ', 'n'), word = fc.string({ unit: letter, minLength: 1, maxLength: 7 });
    const name = fc.oneof(fc.constantFrom(...SEEDS.flatMap(listedNames)), fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')));
    fc.assert(fc.property(name, fc.boolean(), (one, person) => {
      for (const form of inflectedForms(one, person)) for (const text of [form, form.normalize('NFD')]) assert.ok(takes(one, `Das ${text} ist`), `${one}: ${text}`);
    }), { numRuns: 300 });
  });

  it('tell of an entry once', () => {
    const beginnings = new Beginnings();
    beginnings.add('Xenon', 1);
    assert.deepEqual([beginnings.take('Xenon'), beginnings.take('Xenon')], [[1], []]);
  });
});

describe('thousands of names', () => {
  const systems = Array.from({ length: 5000 }, (_, i) => ({ name: `${['Projekt', 'Bundesamt für', 'Verein', 'Neue'][i % 4]!} ${'abcdefghijklmnop'[i % 16]!}${(i * 7919).toString(36)}n`, subtype: 'project', id: `e${i}` }));
  const { entities } = readKnowledge({ systems }, 'many');

  it('make a matcher in a moment, and are found', () => {
    createMatcher(entities);
    const began = performance.now(), matcher = createMatcher(entities), took = performance.now() - began;
    assert.ok(took < 100, `${took} ms`); // some 10 on a machine that is idle
    for (const i of [0, 1, 2, 3, 4999]) assert.deepEqual(findMentions(cleanText(`Hier ist ${systems[i]!.name} genannt.`), matcher).map(({ entity }) => entity), [`e${i}`]);
  });

  it('with one name do not slow a text down', () => {
    const same = readKnowledge({ systems: systems.map(({ id }) => ({ id, name: 'Xenon', subtype: 'project' })) }, 'same').entities, matcher = createMatcher(same), text = cleanText('Xenon '.repeat(20_000), []);
    findMentions(text, matcher);
    const began = performance.now();
    assert.equal(findMentions(text, matcher).at(-1)?.entity, 'e4999');
    assert.ok(performance.now() - began < 500);
  });
});
