import assert from 'node:assert/strict';
import { fromSought, soughtPlaces } from '../../src/queries/searchPlaces.ts';

describe('soughtPlaces', () => {
  for (const [text, sought, expected] of [
    ['Radwege und Bundesradwege', [['radweg']], 'Radweg, radweg'], ['Die Straße, die Strasse', [['strasse']], 'Straße, Strasse'], ['Überführung', [['uberfuhr']], 'Überführ'],
    ['im Immobilienamt im Jahr', [['im']], 'im, Im, im'], ['Radwege im Jahr 2021', [['jahr', '20']], 'Jahr 2021'], ['Jahr und 2021', [['jahr', '20']], ''], ['im Jahr. Im Jahre', [['im', 'jahr'], ['jahre']], 'im Jahr, Im Jahre, Jahre'],
    ['BT-Drs. 19/200', [['19/200']], '19/200'], ['nichts', [], ''], ['', [['a']], ''],
  ] as const) it(`"${text}" has ${expected || 'nothing'}`, () => assert.equal(soughtPlaces(text, sought).map(({ start, end }) => text.slice(start, end)).join(', '), expected));
});

describe('fromSought', () => {
  const long = `${'Wort '.repeat(30)}Radwege am Ende`;
  it('begins shortly before what was found far behind', () => assert.equal(fromSought(long, [['radweg']]), '… Wort Wort Wort Wort Wort Wort Radwege am Ende'));
  it('leaves alone what is seen', () => assert.deepEqual([fromSought(long, [['wort']]), fromSought(long, []), fromSought(long, [['fehlt']])], [long, long, long]));
});
