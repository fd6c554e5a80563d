import assert from 'node:assert/strict';
import { HeldWords } from '../../src/entities/heldWords.ts';

describe('words that texts have', () => {
  const held = new HeldWords(['Das Amt für Beispiele, auch', '„Neue\nMuster-Stelle“']);
  const CASES: readonly (readonly [name: string, may: boolean])[] = [
    ['Amt für Beispiele', true], ['Beispiele Amt', true], ['Neue Muster-Stelle', true], ['auch', true],
    ['Amts für Beispiele', false], ['AMT FÜR BEISPIELE', false], ['Neuer Muster-Stelle', false], ['Muster-Stellen', false],
  ];
  for (const [name, may] of CASES) it(`${may ? 'may' : "can't"} hold "${name}"`, () => assert.equal(held.mayHold(name), may));

  it('tells whether letters and their marks are printed apart', () => {
    assert.equal(held.areDecomposed, false);
    assert.equal(new HeldWords(['Behörde', 'Behörde'.normalize('NFD')]).areDecomposed, true);
  });
});
