import assert from 'node:assert/strict';
import { readDocument } from '../../src/corpus/document.ts';
import type { Span } from '../../src/model/span.ts';
import { appearance } from '../../src/queries/appearance.ts';
import { roleAt } from '../../src/queries/role.ts';
import { titlePlaces } from '../../src/queries/titlePlaces.ts';
import { article, PAIRS, paper } from './folder.ts';

/** An answer in the print of the Bundestag, with a note of the office and a running head in the middle of a sentence. */
const PRINTED = `Deutscher Bundestag Drucksache 19/100
19. Wahlperiode 03.08.2020
Antwort
der Bundesregierung
auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.
– Drucksache 19/99 –
Radwege und Brücken an Bun-
desstraßen
V o r b e m e r k u n g d e r F r a g e s t e l l e r
Radwege entstehen seit Jahren dort,
Die Antwort wurde namens der Bundesregierung mit Schreiben des Bundesministeriums für Verkehr
vom 31. Juli 2020 übermittelt.
Die Drucksache enthält zusätzlich – in kleinerer Schrifttype – den Fragetext.\fDrucksache 19/100 – 2 – Deutscher Bundestag – 19. Wahlperiode
wo Geld ist, wie Bundestagsdrucksache 19/7 zeigt.
1. Wie viele Radwege gibt es?
Es gibt vier.\fDeutscher Bundestag – 19. Wahlperiode – 3 – Drucksache 19/100
2. Welche sind das?
Das sind diese.`;

const lookOf = (text: string) => {
  const read = readDocument('a', text, null), look = appearance(read), words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  return { ...look, words: words(look.faint), rules: words(look.rules), sides: look.pageBreaks.map(({ side }) => side) };
};

describe('appearance', () => {
  it('passes over running heads and notes as a whole, also in the middle of a sentence', () => assert.deepEqual(lookOf(PRINTED).words.map((line) => line.replace(/\s+/g, ' ')), [
    'Die Antwort wurde namens der Bundesregierung mit Schreiben des Bundesministeriums für Verkehr', 'vom 31. Juli 2020 übermittelt.',
    'Die Drucksache enthält zusätzlich – in kleinerer Schrifttype – den Fragetext.', 'Drucksache 19/100 – 2 – Deutscher Bundestag – 19. Wahlperiode',
    'Deutscher Bundestag – 19. Wahlperiode – 3 – Drucksache 19/100',
  ]));

  it('ends a page above a line that holds nothing of it but furniture, else below', () => assert.deepEqual(lookOf(PRINTED).sides, ['above', 'below']));

  for (const [name, text, expected] of [
    ['at the beginning of a line', 'Eins.\n\fZwei.', ['above']], ['behind words', 'Eins.\fZwei.', ['below']], ['twice, in a text that is no inquiry', 'Eins.\n 3\f\fZwei.\fDrei.\n\f', ['below', 'below', 'below', 'above']], ['nowhere', 'Eins.', []],
  ] as const) it(`finds the form feed ${name}`, () => assert.deepEqual(lookOf(text).sides, expected));

  it('finds rules of dashes, and no headings or blanks of forms', () => assert.deepEqual(lookOf(`Eins\n${'-'.repeat(90)}\nZwei\n---\nName: ${'_'.repeat(30)}\n  ${'_'.repeat(20)} \n`).rules, ['-'.repeat(90), `  ${'_'.repeat(20)} `]));

  for (const piece of ['\f', 'a\f', ' \f ', '-'.repeat(30), `${'-'.repeat(30)}x`]) it(`takes time in proportion to ${JSON.stringify(piece).slice(0, 20)} over and over`, () => {
    const known = readDocument('a', 'Eins.', null);
    const time = (length: number) => { const read = { ...known, text: piece.repeat(length / piece.length) }, start = performance.now(); appearance(read); return performance.now() - start; };
    time(20_000);
    const short = Math.min(time(50_000), time(50_000)), long = Math.min(time(400_000), time(400_000));
    assert.ok(long < 40 * short + 100, `${short} ms, then ${long} ms`);
  });
});

describe('titlePlaces', () => {
  const titles = (text: string) => titlePlaces(readDocument('a', text, null)).map(({ start, end }) => text.slice(start, end));

  for (const [name, text, expected] of [
    ['over two lines, with a word that is broken', PRINTED, ['Radwege und Brücken an Bun-\ndesstraßen']],
    ['behind a word that announces it', PRINTED.replace('Radwege und Brücken an Bun-\ndesstraßen', 'betr.: Radwege an Bundesstraßen\n'), ['Radwege an Bundesstraßen']],
    ['between blank lines', paper('19/100', PAIRS), ['Radwege an Bundesstraßen']],
    ['nowhere, in a text that is no inquiry', article('Radwege an Bundesstraßen'), []],
  ] as const) it(`finds the title ${name}`, () => assert.deepEqual(titles(text), expected));
});

describe('roleAt', () => {
  const read = readDocument('a', PRINTED, null), at = (words: string) => roleAt(read.paper, PRINTED.indexOf(words));

  for (const [words, expected] of [
    ['Wie viele', { kind: 'question', labels: ['1'] }], ['Es gibt vier', { kind: 'answer', labels: ['1'] }], ['Radwege entstehen', { kind: 'zone', zone: 'preface' }], ['19/99', { kind: 'zone', zone: 'head' }],
  ] as const) it(`knows what “${words}” belongs to`, () => assert.deepEqual(at(words), expected));

  it('gives no role to other texts', () => assert.equal(roleAt(readDocument('a', article('Eins.'), null).paper, 0), null));
});
