import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeLetters, encodeLetters } from '../../src/corpus/letters.ts';

const again = (text: string) => { const bytes = encodeLetters(text); return decodeLetters(bytes, 0, bytes.length); };

describe('letters', () => {
  it('are the same when they are read again, whatever they are', function () {
    this.timeout(60_000);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { assert.equal(again(text), text); }));
    for (const text of ['', 'Größe', 'Straße 4 – „Übung“', 'Ελλάδα', '😀', '\ud800']) assert.equal(again(text), text);
  });

  it('of German words take little more than half the bytes', () => {
    const words = 'Welche Erkenntnisse liegen der Bundesregierung über die Entwicklung der Förderung in den Ländern vor, und wie bewertet sie diese?';
    assert.ok(encodeLetters(words).length < 0.55 * words.length);
  });

  it('that end too soon are damaged', () => assert.throws(() => decodeLetters(encodeLetters('Ω'), 0, 2), RangeError));
});
