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
    ['a corrected print', (p) => `Drucksache 20/9902 (neu) – ${p} – Deutscher Bundestag – 20. Wahlperiode`],
    ['in Markdown', (p) => `**Drucksache 21/9902** – ${p} – Deutscher Bundestag – **21. Wahlperiode**`],
  ];
  for (const [what, head] of heads) it(`running head: ${what}`, () => { assert.deepEqual(furniture(pages(head, () => 'Rand.')), [head(2), head(3)]); });
  const feet: [what: string, foot: (page: number) => string][] = [['a bare number', (p) => `${p}`], ['between dashes', (p) => `- ${p} -`], ['Seite 2 von 3', (p) => `Seite ${p} von 3`], ['Seite 2', (p) => `Seite ${p}`]];
  for (const [what, foot] of feet) it(`page number: ${what}`, () => { assert.deepEqual(furniture(pages(() => 'Anfang', foot)), [foot(1), foot(2), foot(3)]); });
  const anywhere: string[] = [
    'Gesamtherstellung: Muster GmbH, Beispielweg 1, 10115 Berlin', 'Vertrieb: Musterverlag GmbH, Postfach 1, 50000 Köln', 'ISSN 0722-8333', '(Verteilt am 03.04.2025)', 'Ausgegeben: 05.05.2025 (09.01.2025)',
    'Seite 2 von 5', 'Vorabfassung - wird durch die lektorierte Version ersetzt.', 'V o r a b f a s s u n g - wird durch die lektorierte Version ersetzt.', 'Datum des Originals: 02.05.2025/Ausgegeben: 08.05.2025',
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

  const split: [what: string, head: (page: number) => string[]][] = [
    ['number, page, house', (p) => ['Drucksache 21/9902', `– ${p} –`, 'Deutscher Bundestag – 21. Wahlperiode']],
    ['house, page, number', (p) => ['Deutscher Bundestag – 21. Wahlperiode', `– ${p} –`, 'Drucksache 21/9902']],
    ['number, then page and house', (p) => ['Drucksache 21/9902', `- ${p} -      Deutscher Bundestag - 21. Wahlperiode`]],
    ['house and page, then number', (p) => [`Deutscher Bundestag – 21. Wahlperiode – ${p} –`, 'Drucksache 21/9902 (neu)']],
    ['house, bare page, number', (p) => ['Deutscher Bundestag – 21. Wahlperiode', `${p}`, 'Drucksache 21/9902']],
    ['house with number, bare page', (p) => ['Landtag von Baden-Württemberg Drucksache 17 / 9902', `${p}`]],
    ['bare page, house with number', (p) => [`${p}`, 'Landtag von Baden-Württemberg Drucksache 17 / 9902']],
    ['house, number, bare page', (p) => ['LANDTAG NORDRHEIN-WESTFALEN - 18. Wahlperiode', 'Drucksache 18/9902', `${p}`]],
  ];
  for (const [what, head] of split) {
    const text = (feed: string, gap: string) => `Deutscher Bundestag\n21. Wahlperiode\n\nDrucksache 21/9902\n03. 08. 2026\n\nAntwort\nder Bundesregierung\n\nProsa,\ndie weitergeht\n${feed}${head(2).join(gap)}\nbis an den\n${feed}${head(3).join(gap)}\nRand.`;
    for (const [how, feed, gap] of [['', '\f', '\n'], [' with blank lines in between', '\f', '\n\n'], [' where form feeds were lost', '', '\n']] as const) {
      it(`running head over lines: ${what}${how}`, () => { assert.deepEqual(furniture(text(feed, gap)), [...head(2), ...head(3)].map((line) => line.trim())); });
    }
  }
  it('running head at the foot, below the page’s number', () => {
    assert.deepEqual(furniture('Titel\n\fLandtag von Baden-Württemberg Drucksache 17 / 9912\n2\nProsa, die\n3\nLandtag von Baden-Württemberg Drucksache 17 / 9912\n\fweitergeht.'), ['Landtag von Baden-Württemberg Drucksache 17 / 9912', '2', '3', 'Landtag von Baden-Württemberg Drucksache 17 / 9912']);
  });
  for (const head of ['Drucksache 20/9902 (neu) – 4 – Deutscher Bundestag – 20. Wahlperiode', 'Deutscher Bundestag – 20. Wahlperiode – 5 – Drucksache 20/9902', 'Drucksache 16/9902                  – 2 –                Deutscher Bundestag – 16. Wahlperiode']) {
    it(`running head glued to text: ${head}`, () => { assert.deepEqual(furniture(`Davor.\nNein.${head}\nDanach geht es\n${head}Welche?\nso weiter ${head} und weiter.`), [head, head, head]); });
  }
  it('takes no number of a table below a head that bears the page’s', () => { assert.deepEqual(furniture('Jahr\n\fDrucksache 21/9902\n\n– 2 –\n\nDeutscher Bundestag – 21. Wahlperiode\n\n2019\n2020\nmehr'), ['Drucksache 21/9902', '– 2 –', 'Deutscher Bundestag – 21. Wahlperiode']); });
  const mastheads: [what: string, masthead: string][] = [
    ['in a column', 'Deutscher Bundestag\n\nDrucksache\n\n19. Wahlperiode\n\n19/9902\n10.09.2020\n\nAntwort'], ['number and date apart', 'Deutscher Bundestag\n17. Wahlperiode\n\nDrucksache\n17/9902\n05. 09. 2011\n\nAntwort'],
    ['number on a line of its own', 'Deutscher Bundestag\n14. Wahlperiode\n\nDrucksache 14/9902\n13. 07. 2000\n\nAntwort'], ['North Rhine-Westphalia', 'LANDTAG NORDRHEIN-WESTFALEN\n18. Wahlperiode\n\nDrucksache  18/9902\n\n26.05.2023\n\nAntwort'],
    ['Lower Saxony', 'Niedersächsischer Landtag  19. Wahlperiode Drucksache 19/9902\n\nKleine Anfrage zur schriftlichen Beantwortung'],
  ];
  for (const [what, masthead] of mastheads) it(`is not: a masthead, ${what}, of the first paper or the second`, () => { assert.deepEqual(furniture(`${masthead}\nProsa.\n\f${masthead}\nProsa.\n\fmehr\nProsa.`), []); });
  it('leaves a number that stands alone in the masthead and in the heads to the masthead', () => {
    const head = (page: number) => `Drucksache 14/9902\n\n– ${page} –\nDeutscher Bundestag – 14. Wahlperiode`;
    assert.equal(furniture(`Deutscher Bundestag\n14. Wahlperiode\n\nDrucksache 14/9902\n13. 07. 2000\nProsa.\n\f${head(2)}\nProsa.\n\f${head(4)}\nProsa.\n\f${head(6)}\nProsa.`).filter((line) => line === 'Drucksache 14/9902').length, 3);
  });

  const MARGIN = 'Vorabfassung - wird durch die lektorierte Version ersetzt.';
  const margins: [what: string, lines: string[]][] = [
    ['in two pieces', ['Vorabfassung - w', 'ird durch die lektorierte Version ersetzt.']], ['in four pieces', ['V', 'orabfassung - w', 'ird durch die lektorierte V', 'ersion ersetzt.']],
    ['in four pieces, up the page', ['ersion ersetzt.', 'ird durch die lektorierte V', 'orabfassung - w', 'V']], ['letter-spaced', [[...MARGIN].join(' ')]],
    ['one letter a line', [...MARGIN].filter((letter) => letter !== ' ')], ['one letter a line, up the page', [...MARGIN].filter((letter) => letter !== ' ').reverse()], ['backwards', [[...MARGIN].reverse().join('')]],
  ];
  for (const [what, lines] of margins) it(`margin text of an advance copy, ${what}`, () => { assert.deepEqual(furniture(`Prosa der Seite,\n${lines.join('\n')}\ndie weitergeht.\nVon hier\nan.`), lines); });

  const notes: [what: string, note: string][] = [
    ['broken behind "des"', 'Die Antwort wurde namens der Bundesregierung mit Schreiben des\nBundesministeriums der Finanzen vom 3. August 2026 übermittelt.'],
    ['in a narrow column', 'Die\nAntwort wurde\nnamens der\nBundesregie-\nrung mit\nSchreiben des\nAuswärtigen\nAmts vom\n3. August 2026\nübermittelt.'],
    ['with its second sentence', 'Die Antwort wurde namens der Bundesregierung mit Schreiben der Beauftragten für Kultur und Medien vom 3. August 2026\nübermittelt. Die Drucksache enthält zusätzlich – in kleinerer Schrifttype – den Fragetext.'],
    ['the second sentence wrapped', 'Die Drucksache enthält zusätzlich –\nin kleinerer Schrifttype –\nden Fragetext.'], ['the second sentence in Markdown', '*Die Drucksache enthält zusätzlich – in kleinerer Schrifttype – den Fragetext.*'],
    ['what a corrected print says', '* Die Drucksache 20/9902 wird durch diese Fassung ersetzt; die Antwort auf\nFrage 3 wurde geändert.'],
    ['the imprint, wrapped', 'Satz und Druck: Musterdruck GmbH, Frankfurt\nVertrieb: Musterverlag mbH, Beispielstr. 1,\n50735 Köln, Telefon (02 21) 1 23\nISSN 0722-8333'], ['the typesetter', 'Satz: Musterdruck GmbH, Frankfurt'],
    ['the printer in Rhineland-Palatinate', 'Druck: Landtag Rheinland-Pfalz, 25. März 2019'], ['the notes of the Bavarian office', 'Hinweise des Landtagsamts\nZitate werden nicht geprüft. Die Verantwortung liegt bei\nder Fragestellerin.\n\nDrucksachen sind im Internet\nabrufbar.'],
    ['their entry in the contents', 'Hinweise des Landtagsamts                    6'], ['a picture in Markdown', '![](_page_1_Figure_2.jpeg)'],
  ];
  for (const [what, note] of notes) it(`note: ${what}`, () => { assert.deepEqual(furniture(`Prosa\n${note}\nmehr Prosa`), note.split(/\n+/)); });
  for (const line of ['Die', 'Die Antwort', 'Die Antwort wurde namens der Bundesregierung gegeben.', 'Satz: 5 Prozent je Quartal', 'Vor', 'V', 'Hinweise des Landtagsamts fehlen.', 'Die Drucksache enthält zusätzlich eine Karte.']) it(`is no note: ${line}`, () => { assert.deepEqual(furniture(`Prosa\n${line}\nmehr Prosa.`), []); });
});

describe('footnotes', () => {
  const footnotes = (text: string) => furnitureOf(text).filter((f) => f.kind === 'footnote').map((f) => text.slice(f.start, f.end));
  const HEAD = 'Drucksache 21/9902 – 2 – Deutscher Bundestag – 21. Wahlperiode';
  const cases: [what: string, text: string, footnotes: string[]][] = [
    ['behind a word', 'Das ist belegt.1\nMehr.\n1 Vgl. dort.\n\fEnde.', ['1 Vgl. dort.']],
    ['behind a figure in a table', 'Jahr 2007 2008¹\nWert 4 5\n\n¹ Soll; Ist folgt.\nGilt bundesweit.\n\fEnde.', ['¹ Soll; Ist folgt.', 'Gilt bundesweit.']],
    ['numbered on from page to page', 'Eins.1\n1 Vgl. dort.\n\fZwei.2 Drei.3\n2 Vgl. da.\n3 Siehe hier.\n\fEnde.', ['1 Vgl. dort.', '2 Vgl. da.', '3 Siehe hier.']],
    ['with the stroke above', 'Eins.1\nDie Deiche sind bei\n____________________\n1 https://www.example.org/deich\n\fden Ständen sicher.', ['____________________', '1 https://www.example.org/deich']],
    ['above a running head where form feeds were lost', `Belegt.1\nMehr.\n1 Vgl. dort,\nS. 3.\n${HEAD}\nEnde.`, ['1 Vgl. dort,', 'S. 3.']],
    ['in Markdown', 'Belegt.<sup>1</sup>\n\n<sup>1</sup> Stand: heute,\nabends.\n\nMehr.', ['<sup>1</sup> Stand: heute,', 'abends.']],
    ['in Markdown, with an anchor', 'Belegt.<sup>1</sup>\n\n<span id="page-2-0"></span><sup>1</sup> Vgl. dort.\n\nMehr.', ['<span id="page-2-0"></span><sup>1</sup> Vgl. dort.']],
    ['in extended Markdown', 'Belegt.[^a]\n\n[^a]: Vgl. dort.\n\nMehr.', ['[^a]: Vgl. dort.']],
    ['not a numbered row', 'Messung\n1 Deich\n2 Damm\n\fEnde.', []],
    ['not a raised number that goes on', 'Die Fläche beträgt\n<sup>3</sup> größer als je.', []],
  ];
  for (const [what, text, expected] of cases) it(what, () => { assert.deepEqual(footnotes(text), expected); });
});
