import assert from 'node:assert/strict';
import { encloses } from '../../src/model/span.ts';
import { selectionAt } from '../../src/queries/selection.ts';
import { article, folder, paper } from './folder.ts';

const ANSWER = `Es wurden nach § 5 Abs. 2 Nr. 3 am 31. Dezember 2019 rund 2,5 Mio. Wege ge-
zählt (BT-Drs. 19/200, Antwort auf Frage 2). Das Bundeskriminalamt zählt nicht. Wer dann?

Ein zweiter Absatz.`;
const BODY = `Wir fragen die Bundesregierung:

1. Wie viele Radwege wurden
gezählt? Und wann?
a) Welche Kosten trug der Bund?

Zu 1:

${ANSWER}

Zu 1 a):

Keine.

2. Wer plant?

Zu 2:

Niemand.
`;
const SENTENCE = ANSWER.slice(0, ANSWER.indexOf(' Das Bundes')), PARAGRAPH = ANSWER.slice(0, ANSWER.indexOf('\n\n'));
const PAIR = BODY.slice(BODY.indexOf('1. Wie'), BODY.indexOf('\n\n2. Wer'));

/** What is selected step by step, up to the pair. */
function steps(words: string): string[] {
  const text = paper('19/100', BODY), plain = words.replace('▮', '');
  assert.equal(text.split(plain).length, 2, `"${plain}" stands once`);
  const { here, offset } = folder({ a: text.replace(plain, words) });
  return selectionAt(here, offset).map(({ start, end }) => here.text.slice(start, end));
}

describe('selectionAt', () => {
  for (const [words, expected] of [
    ['Ein zw▮eiter', ['zweiter', 'Ein zweiter Absatz.', ANSWER, `Zu 1:\n\n${ANSWER}`, PAIR]],
    ['Wege ge▮-', ['ge-\nzählt', SENTENCE, PARAGRAPH, ANSWER]],
    ['zäh▮lt (', ['ge-\nzählt', SENTENCE]],
    ['Drs. 19/▮200', ['19/200', 'BT-Drs. 19/200', 'BT-Drs. 19/200, Antwort auf Frage 2', SENTENCE]],
    ['Antwort auf ▮Frage 2', ['Frage', 'Antwort auf Frage 2', 'BT-Drs. 19/200, Antwort auf Frage 2', SENTENCE]],
    ['Das ▮Bundeskriminalamt', ['Bundeskriminalamt', 'Das Bundeskriminalamt zählt nicht.', PARAGRAPH]],
    ['Wer ▮dann?', ['dann', 'Wer dann?', PARAGRAPH]],
    ['Wie viele ▮Radwege', ['Radwege', 'Wie viele Radwege wurden\ngezählt?', 'Wie viele Radwege wurden\ngezählt? Und wann?', '1. Wie viele Radwege wurden\ngezählt? Und wann?', PAIR]],
    ['Welche ▮Kosten', ['Kosten', 'Welche Kosten trug der Bund?', 'a) Welche Kosten trug der Bund?', PAIR]],
    ['▮Zu 1 a):', ['Zu', 'Zu 1 a):', 'Zu 1 a):\n\nKeine.', PAIR]],
  ] as const) {
    it(`grows at "${words}"`, () => assert.deepEqual(steps(words).slice(0, expected.length), expected));
  }

  it('ends with the part of the paper and the whole text', () => {
    const all = steps('Ein zw▮eiter');
    assert.equal(all.at(-1), paper('19/100', BODY));
    assert.deepEqual(steps('Radwege ▮entstehen').slice(-3, -1), ['Radwege entstehen nach Ansicht der Fragesteller zu langsam.', 'Vorbemerkung der Fragesteller\n\nRadwege entstehen nach Ansicht der Fragesteller zu langsam.']);
  });

  it('goes over a page break inside a sentence', () => {
    const printed = 'Deutscher Bundestag Drucksache 19/100\n19. Wahlperiode 03.08.2020\nAntwort\nder Bundesregierung\nauf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.\n– Drucksache 19/99 –\nRadwege\nVorbemerkung der Fragesteller\nRadwege entstehen dort,\n\fDrucksache 19/100 – 2 – Deutscher Bundestag – 19. Wahlperiode\nwo Geld ist. Sonst nicht.\n1. Wie viele?\nVier.\n2. Welche?\nDiese.';
    const { here } = folder({ a: printed }), found = selectionAt(here, printed.indexOf('Geld'));
    const sentence = found.map(({ start, end }) => printed.slice(start, end)).find((words) => words.endsWith('Geld ist.'))!;
    assert.ok(sentence.endsWith(',\n\fDrucksache 19/100 – 2 – Deutscher Bundestag – 19. Wahlperiode\nwo Geld ist.'), sentence);
  });

  it('grows everywhere, and holds the place', () => {
    for (const text of [paper('19/100', BODY), article('Ein Satz. Noch einer.'), '', '\n\n']) {
      const { here } = folder({ a: text });
      for (let offset = 0; offset <= text.length; offset += 7) selectionAt(here, offset).reduce((inner, outer) => {
        assert.ok(encloses(outer, inner));
        return outer;
      }, { start: offset, end: offset });
    }
  });
});
