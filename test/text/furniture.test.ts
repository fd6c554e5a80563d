import assert from 'node:assert/strict';
import { furnitureOf } from '../../src/text/furniture.ts';

const furniture = (text: string) => furnitureOf(text).map((f) => text.slice(f.start, f.end).trim());
/** Three pages of prose with something at the head or foot of each page after the first. */
const pages = (head: (page: number) => string, foot: (page: number) => string) => [1, 2, 3].map((p) => `${p > 1 ? head(p) + '\n' : ''}Prosa der Seite,\ndie weitergeht bis an den\n${foot(p)}`).join('\n\f');

describe('page furniture', () => {
  const heads: [what: string, head: (page: number) => string][] = [
    ['Bundestag, even page', (p) => `Drucksache 21/9902 – ${p} – Deutscher Bundestag – 21. Wahlperiode`],
    ['Bundestag, odd page', (p) => `Deutscher Bundestag – 21. Wahlperiode – ${p} – Drucksache 21/9902`],
    ['Schleswig-Holstein', () => 'Schleswig-Holsteinischer Landtag - 20. Wahlperiode Drucksache 20/2999'],
    ['Saarland, with two numbers', () => 'Drucksache 17/9955 (17/9930) Landtag des Saarlandes'],
    ['Bavaria', (p) => `Drucksache 19/99123 Bayerischer Landtag 19. Wahlperiode Seite ${p} / 3`],
    ['Baden-Württemberg', () => 'Landtag von Baden-Württemberg Drucksache 17 / 9912'],
    ['Lower Saxony', () => 'Niedersächsischer Landtag – 19. Wahlperiode Drucksache 19/9912'],
    ['North Rhine-Westphalia', () => 'LANDTAG NORDRHEIN-WESTFALEN - 18. Wahlperiode Drucksache 18/99723'],
    ['Brandenburg', () => 'Landtag Brandenburg Drucksache 7/9912'],
  ];
  for (const [what, head] of heads) it(`running head: ${what}`, () => { assert.deepEqual(furniture(pages(head, () => 'Rand.')), [head(2), head(3)]); });
  const feet: [what: string, foot: (page: number) => string][] = [['a bare number', (p) => `${p}`], ['between dashes', (p) => `- ${p} -`], ['Seite 2 von 3', (p) => `Seite ${p} von 3`], ['Seite 2', (p) => `Seite ${p}`]];
  for (const [what, foot] of feet) it(`page number: ${what}`, () => { assert.deepEqual(furniture(pages(() => 'Anfang', foot)), [foot(1), foot(2), foot(3)]); });
  const anywhere: string[] = [
    'Gesamtherstellung: Muster GmbH, Beispielweg 1, 10115 Berlin', 'Vertrieb: Musterverlag GmbH, Postfach 1, 50000 Köln', 'ISSN 0722-8333', '(Verteilt am 03.04.2025)', 'Ausgegeben: 05.05.2025 (09.01.2025)',
    'Vorabfassung - wird durch die lektorierte Version ersetzt.', 'V o r a b f a s s u n g - wird durch die lektorierte Version ersetzt.', 'Datum des Originals: 02.05.2025/Ausgegeben: 08.05.2025',
    'Die Antwort wurde namens der Bundesregierung mit Schreiben des Auswärtigen Amts vom 3. August 2026 übermittelt.', 'Die Drucksache enthält zusätzlich – in kleinerer Schrifttype – den Fragetext.',
  ];
  for (const line of anywhere) it(line.slice(0, 60), () => { assert.deepEqual(furniture(`Prosa\n${line}\nmehr Prosa`), [line]); });
  it('the note of the ministry over several lines', () => {
    const note = 'Die Antwort wurde namens der Bundesregierung mit Schreiben des Bundesministeriums für\nGesundheit vom 3. August 2026 übermittelt.';
    assert.deepEqual(furniture(`Prosa\n${note}\nmehr Prosa`), note.split('\n'));
  });
  const not: [what: string, text: string][] = [
    ['the head of a paper', 'Deutscher Bundestag Drucksache 21/9902\n21. Wahlperiode 04.08.2026\nAntwort\nder Bundesregierung\nProsa\n\fDeutscher Bundestag Drucksache 21/9903\n21. Wahlperiode 05.08.2026\nAntwort'],
    ['a number alone in a table', 'Anklagen\n42\nStrafbefehle\n17\nEnde'],
    ['a sentence about a paper', 'Deutscher Bundestag, Drucksache 21/9902, ist gemeint.\n\fDrucksache 21/9902 des Deutschen Bundestages sagt das.\n\fEnde'],
    ['a year that ends a page above its number', 'Stand: 11. November\n2021\n\fmehr\nProsa hier\n\fEnde der Prosa'],
  ];
  for (const [what, text] of not) it(`is not: ${what}`, () => { assert.deepEqual(furniture(text).filter((f) => f !== '2021'), []); });
  it('takes one number an edge: a table may end with a number too', () => { assert.deepEqual(furniture('Zahl der Fälle\n2021\n1\n\fmehr Prosa\n2'), ['1', '2']); });
});
