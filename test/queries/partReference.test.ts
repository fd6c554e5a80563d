import assert from 'node:assert/strict';
import { definition } from '../../src/queries/definition.ts';
import { hover } from '../../src/queries/hover.ts';
import { tablesIn } from '../../src/queries/tables.ts';
import { EMPTY_CATALOGUE } from '../../src/corpus/catalogue.ts';
import { entityOf, folder, paper } from './folder.ts';

const WHOLE = paper('19/100', `Vorbemerkung der Bundesregierung

Der Radwegebau ist Sache der Länder.

Wir fragen die Bundesregierung:

1. Wie viele Kilometer wurden gebaut?

Zu 1:

[1]

2. Welche Länder waren beteiligt?

Zu 2:

[2]

Anlage 1

Kilometer nach Ländern

Anlage 2

Kosten nach Ländern`);
const with1 = (words: string) => WHOLE.replace('[1]', words).replace('[2]', 'Alle.');

describe('references to prefaces and annexes', () => {
  for (const [words, expected] of [
    ['Siehe ▮Vorbemerkung der Bundesregierung.', 'Vorbemerkung der Bundesregierung'],
    ['Siehe Vorbemerkung der Bundes▮regierung.', 'Vorbemerkung der Bundesregierung'],
    ['Siehe die ▮Vorbemerkung der\nBundesregierung.', 'Vorbemerkung der Bundesregierung'],
    ['Siehe die Vor-\nbe▮merkung der Bundesregierung.', 'Vorbemerkung der Bundesregierung'],
    ['Siehe ▮Vorbemerkung.', 'Vorbemerkung der Bundesregierung'],
    ['Anders als in der ▮Vorbemerkung der Fragesteller behauptet.', 'Vorbemerkung der Fragesteller'],
    ['Siehe ▮Anlage 1.', 'Anlage 1'],
    ['Siehe ▮Anlage 2.', 'Anlage 2'],
    ['Siehe Anlage▮ 2.', 'Anlage 2'],
    ['Siehe ▮Anlage 3.', null],
    ['Die Zahlen stehen in der ▮Anlage.', 'Anlage 1'],
    ['Die technischen ▮Anlagen wurden ertüchtigt.', null],
    ['Siehe ▮Vorbemerkung der Bundesregierung auf Bundestagsdrucksache 19/7.', null],
    ['Siehe ▮etwas anderes.', null],
  ] as const) {
    it(`"${words.replace('\n', ' ')}" leads to ${expected === null ? 'nothing' : `"${expected}"`}`, () => {
      const { corpus, here, offset, selected } = folder({ a: with1(words) }), found = definition(corpus, here, offset);
      assert.deepEqual(found?.kind === 'places' ? selected(found.targets) : null, expected === null ? null : [`a: ${expected}`]);
    });
  }

  it('a heading does not lead to itself', () => {
    const { corpus, here, offset } = folder({ a: with1('Ja.').replace('Vorbemerkung der Bundesregierung', 'Vorbemerkung ▮der Bundesregierung') });
    assert.equal(definition(corpus, here, offset), null);
  });

  it('lead nowhere in a paper without a preface or an annex', () => {
    const { corpus, here, offset } = folder({ a: paper('19/100', 'Wir fragen die Bundesregierung:\n\n1. Was?\n\nZu 1:\n\nSiehe ▮Anlage 1.\n') });
    assert.equal(definition(corpus, here, offset), null);
  });

  it('an annex without a number is the first where it is the only one', () => {
    const { corpus, here, offset, selected } = folder({ a: with1('Siehe ▮Anlage 1.').replace('Anlage 1\n\nK', 'Anlage\n\nK').replace(/Anlage 2[^]*/, '') }), found = definition(corpus, here, offset);
    assert.deepEqual(found?.kind === 'places' && selected(found.targets), ['a: Anlage']);
  });

  it('a hover tells what stands there', async () => {
    const { corpus, here, offset, read } = folder({ a: with1('Siehe ▮Anlage 1.') }), found = await hover({ corpus, catalogue: EMPTY_CATALOGUE, entityOf, read, hasOriginal: () => false, tablesIn }, here, offset);
    assert.equal(here.text.slice(found!.span.start, found!.span.end), 'Anlage 1');
    assert.ok(found?.card.kind === 'part');
    assert.deepEqual([found.card.zone, found.card.parts.map(({ source }) => source.map((piece) => piece.trim()))], ['annex', [['Anlage 1\n\nKilometer nach Ländern']]]);
  });
});
