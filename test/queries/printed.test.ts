import assert from 'node:assert/strict';
import { isPrinted } from '../../src/queries/printed.ts';
import { article, entityOf, folder } from './folder.ts';

describe('whether a text prints a name', () => {
  for (const [text, entity, name, expected] of [
    ['Das BKA prüft.', 'bka', 'BKA', true], ['Das BKA prüft.', 'bka', 'Bundeskriminalamt', false],
    ['Die Leitung des Bundeskriminal-\namtes prüft.', 'bka', 'Bundeskriminalamt', true], ['Eine BKA-Datei.', 'bka', 'BKA', true],
    ['Niemand prüft.', 'bka', 'BKA', false], ['Das BfR prüft.', 'radwegeamt', 'BfR', true], ['Das BfR prüft.', 'radwegeamt', 'Bundesamt für Radwege', false],
  ] as const) it(`"${name}" in "${text}": ${expected ? 'yes' : 'no'}`, async () => {
    const { corpus, read } = folder({ a: article('Hier steht nichts.'), b: article(text) });
    assert.equal(await isPrinted(corpus, read, entityOf(entity)!, name, () => false), expected);
  });

  it('is taken for granted where nobody waits for the answer any more', async () => {
    const { corpus, read } = folder({ a: article('Das BKA prüft.') });
    assert.equal(await isPrinted(corpus, read, entityOf('bka')!, 'Bundeskriminalamt', () => true), true);
  });
});
