import assert from 'node:assert/strict';
import { bareText, likeness, LikeTexts } from '../../src/text/likeness.ts';

describe('the likeness of two texts', () => {
  for (const [a, b, least, most] of [
    ['Welche Messstellen betreibt der Bund?', 'Welche Mess- stellen betreibt der „Bund“ ?', 1, 1],
    ['Welche Messstellen betreibt der Bund?', 'Welche Messstelle betreibt der Bund?', 0.9, 0.99],
    ['Welche Messstellen betreibt der Bund?', 'Wie viele Stellen sind seit Jahren unbesetzt?', 0, 0.4],
    ['Ja.', 'Nein.', 0, 0], ['Nein.', 'Nein', 1, 1], ['Keine.', 'Eine.', 0.3, 0.7], ['…', '', 1, 1], ['', 'Ja', 0, 0],
  ] as const) it(`of "${a}" and "${b}" is between ${least} and ${most}`, () => {
    const like = likeness(bareText(a), bareText(b));
    assert.ok(like >= least && like <= most, String(like));
  });
});

describe('the likeness of many texts', () => {
  it('is that of each', () => {
    const texts = ['Welche Messstellen?', 'Ja.', '', 'Welche Stellen?'].map(bareText);
    for (const text of [...texts, 'wer']) assert.deepEqual([...new LikeTexts(texts).to(text)], texts.map((other) => likeness(text, other)));
  });
});
