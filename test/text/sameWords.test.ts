import assert from 'node:assert/strict';
import { sameWords } from '../../src/text/sameWords.ts';

const FROM = 'Antwort\n3. Wie viele Geräte (Stand 2019) gab\nes an den Bahnhöfen?\n\f17 Geräte.\n';

describe('the same words in another text', () => {
  const CASES: readonly [name: string, at: string, to: string, found: string | null][] = [
    ['where lines break alike', 'Wie viele', FROM, '3. Wie viele Geräte'], ['where they break elsewhere', '(Stand', 'Im Auszug:\n3. Wie viele\n   Geräte (Stand 2019)\ngab es', '3. Wie viele\n'],
    ['of a line that goes on below', 'Antwort', 'Die Antwort war:\nAntwort 3. Wie viele Geräte (Stand 2019)', 'Antwort 3.'], ['that are not there', 'es an', 'es an Bahnhöfen', null],
    ['behind a form feed', '17 Geräte', 'Es sind 17 Geräte.', '17 Geräte.'],
  ];
  for (const [name, at, to, found] of CASES) it(name, () => {
    const place = sameWords(FROM, FROM.indexOf(at), to, { start: 0, end: to.length });
    assert.equal(place === null ? null : to.slice(place, place + (found?.length ?? 9)), found);
  });

  it('are looked for where they are to be', () => {
    const to = 'Seite 17 Geräte.\fSeite 17 Geräte.';
    assert.equal(sameWords(FROM, FROM.length - 2, to, { start: 17, end: to.length }), 23);
    assert.equal(sameWords(FROM, FROM.length - 2, to, { start: 0, end: 7 }), null);
  });

  it('are none where there is no word', () => assert.equal(sameWords('Ja.\n \n', 6, 'Ja.', { start: 0, end: 3 }), null));
});
