import assert from 'node:assert/strict';
import { citableAt } from '../../src/queries/citable.ts';
import { citationWords } from '../../src/words/citing.ts';
import { article, folder, PAIRS, paper } from './folder.ts';

const LETTER = `Bundesministerium
des Innern, für Bau
und Heimat

POSTANSCHRIFT Bundesministerium des Innern, für Bau und Heimat, 11014 Berlin

DATUM 7. April 2020

BETREFF Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

Radwege an Bundesstraßen
BT-Drucksache 19/100

Vorbemerkung der Fragesteller:

Radwege entstehen zu langsam.

${PAIRS.replace('Wir fragen die Bundesregierung:\n\n', '')}`;

/** The short citation of what stands at the mark. */
const copied = (text: string, marked: string, others: Readonly<Record<string, string>> = {}) => {
  const plain = marked.replace('▮', '');
  assert.equal(text.split(plain).length, 2, `"${plain}" stands once`);
  const { corpus, here, offset } = folder({ a: text.replace(plain, marked), ...others }), found = citableAt(corpus, here, offset);
  return found && citationWords(found, 'short');
};

describe('what somebody may cite', () => {
  for (const [marked, expected] of [
    ['Wie viele ▮Kilometer', 'BT-Drs. 19/100, Frage 1'],
    ['Zu ▮1:', 'BT-Drs. 19/100, Antwort zu Frage 1'],
    ['Es wurden ▮200', 'BT-Drs. 19/100, Antwort zu Frage 1'],
    ['Die Kosten ▮werden', 'BT-Drs. 19/100, Antwort zu den Fragen 2a bis 2c'],
    ['b) Welche ▮Kosten', 'BT-Drs. 19/100, Frage 2b'],
    ['Antwort zu ▮Frage 1 wird', 'BT-Drs. 19/100, Antwort zu Frage 3'],
    ['Radwege an ▮Bundesstraßen', 'BT-Drs. 19/100'],
  ] as const) it(`at "${marked}" is "${expected}"`, () => assert.equal(copied(paper('19/100', PAIRS), marked), expected));

  const from = 'Schreiben des Bundesministeriums des Innern, für Bau und Heimat vom 7. April 2020 zu BT-Drs. 19/100';
  for (const [marked, expected] of [
    ['Es wurden ▮200', `${from}, Antwort zu Frage 1`], ['Wie viele ▮Kilometer', 'BT-Drs. 19/100, Frage 1'], ['DATUM ▮7.', from],
  ] as const) it(`in a letter at "${marked}" is "${expected}"`, () => assert.equal(copied(LETTER, marked), expected));

  it('is the printed paper rather than the letter, where the folder has it', () => {
    const printed = paper('19/120', PAIRS).replace('DIE LINKE.', 'DIE LINKE.\n– Drucksache 19/100 –');
    assert.equal(copied(LETTER, 'Es wurden ▮200', { printed }), 'BT-Drs. 19/120, Antwort zu Frage 1');
    assert.equal(copied(LETTER, 'DATUM ▮7.', { printed }), 'BT-Drs. 19/120');
  });

  it('is nothing in a text without a number', () => assert.equal(copied(article('Nach BT-Drs. 19/100 ist es so.'), 'ist ▮es so'), null));
});
