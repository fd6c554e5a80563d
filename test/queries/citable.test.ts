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

  /** A question paper and the paper that answers it in one file. */
  const BOTH = `Deutscher Bundestag Drucksache 19/90
19. Wahlperiode 20.07.2020
Kleine Anfrage
der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.
Radwege an Bundesstraßen
Radwege entstehen nach Ansicht der Fragesteller viel zu langsam im Land.
Wir fragen die Bundesregierung:
1. Wie viele Kilometer wurden gebaut?
\fDrucksache 19/90 – 2 – Deutscher Bundestag – 19. Wahlperiode
2. Welche Länder waren daran beteiligt?
Berlin, den 17. Juli 2020
\fDeutscher Bundestag Drucksache 19/100
19. Wahlperiode 03.08.2020
Antwort
der Bundesregierung
auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.
– Drucksache 19/90 –
Radwege an Bundesstraßen
Vorbemerkung der Fragesteller
Radwege entstehen nach Ansicht der Fragesteller allzu langsam.
\fDrucksache 19/100 – 2 – Deutscher Bundestag – 19. Wahlperiode
1. Wie viele Kilometer wurden gebaut?
Es wurden 200 Kilometer gebaut, davon die
\fDeutscher Bundestag – 19. Wahlperiode – 3 – Drucksache 19/100
Hälfte in Bayern.
2. Welche Länder waren daran beteiligt?
Alle Länder waren es.
`;
  for (const [marked, expected] of [
    ['Es wurden ▮200', 'BT-Drs. 19/100, S. 2 f., Antwort zu Frage 1'], ['Alle ▮Länder', 'BT-Drs. 19/100, S. 3, Antwort zu Frage 2'], ['Hälfte ▮in', 'BT-Drs. 19/100, S. 2 f., Antwort zu Frage 1'],
    ['Fragesteller ▮allzu', 'BT-Drs. 19/100'], ['Fragesteller ▮viel', 'BT-Drs. 19/90'],
  ] as const) it(`at "${marked}" names the page, and of two papers in a file the one that is there: "${expected}"`, () => assert.equal(copied(BOTH, marked), expected));

  it('is the question of the paper in which the cursor stands', () => {
    const { corpus, here } = folder({ a: BOTH }), said = (at: number) => citationWords(citableAt(corpus, here, at)!, 'short'), first = BOTH.indexOf('2. Welche');
    assert.deepEqual([said(first), said(BOTH.indexOf('2. Welche', first + 1))], ['BT-Drs. 19/90, S. 2, Frage 2', 'BT-Drs. 19/100, S. 3, Frage 2']);
  });

  it('is on the page of the words that are quoted, if some are', () => {
    const { corpus, here } = folder({ a: BOTH }), said = (words: string) => { const start = BOTH.indexOf(words); return citationWords(citableAt(corpus, here, start, { start, end: start + words.length })!, 'short'); };
    assert.deepEqual(['Hälfte in Bayern', 'Es wurden 200', 'allzu langsam'].map(said), ['BT-Drs. 19/100, S. 3, Antwort zu Frage 1', 'BT-Drs. 19/100, S. 2, Antwort zu Frage 1', 'BT-Drs. 19/100, S. 1']);
  });

  it('is on the page of the printed paper rather than of the letter', () => {
    const printed = BOTH.slice(BOTH.indexOf('\fDeutscher Bundestag Drucksache') + 1).replace('19/90', '19/100').replaceAll('19/100', '19/120').replace('– Drucksache 19/120 –', '– Drucksache 19/100 –');
    assert.equal(copied(LETTER, 'Es wurden ▮200', { printed }), 'BT-Drs. 19/120, S. 2 f., Antwort zu Frage 1');
  });

  it('is nothing in a text without a number', () => assert.equal(copied(article('Nach BT-Drs. 19/100 ist es so.'), 'ist ▮es so'), null));
});
