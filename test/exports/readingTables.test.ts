import assert from 'node:assert/strict';
import { readDocument } from '../../src/corpus/document.ts';
import { readingOf } from '../../src/exports/reading.ts';
import { words } from '../../src/words/words.ts';

const OPTIONS = { ports: { titleOf: () => null, isHere: () => false, address: () => null, entityOf: () => null }, word: words('en'), findings: [], answeredIn: null, answerTime: null, editedIn: null } as const;
const html = (text: string, edition: 'window' | 'file' = 'file') => readingOf(readDocument('file:///a.txt', text, null), { ...OPTIONS, edition }).blocks.map((block) => block.html).join('\n');
const PAPER = `Deutscher Bundestag Drucksache 19/99910
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

Radwege

Wir fragen die Bundesregierung:

1. Wie viele Kilometer wurden gebaut?

Zu 1:

Die Zahlen sind:

Land            Länge in Kilometern
                  2019         2020
Bayern              12           15
Hessen               9           11

Mehr steht in Anlage 2.

Anlage 1

Kosten

Anlage 2

Gebaut wurde überall.`;

describe('tables and annexes in the reading view', () => {
  it('a table whose columns can be told is one', () => {
    const said = html(PAPER);
    assert.match(said, /<div class="table" data-at="\d+"><table><thead><tr><th scope="col">Land<\/th><th class="right" scope="col" colspan="2">Länge in Kilometern<\/th><\/tr>/);
    assert.match(said, /<tr><td>Bayern<\/td><td class="right">12<\/td><td class="right">15<\/td><\/tr>/);
    assert.match(said, /<p[^>]*>Die Zahlen sind:<\/p><div class="table".*<\/div><p[^>]*>Mehr steht in /s);
  });
  it('an annex is where its references lead', () => {
    const said = html(PAPER);
    assert.match(said, /<a [^>]*href="#annex-2"[^>]*>Anlage 2<\/a>/);
    for (const id of ['annex-1', 'annex-2']) assert.match(said, new RegExp(`<section [^>]*id="${id}"`));
    assert.match(html(PAPER, 'window'), /<a [^>]*href="#annex-2"[^>]*data-to="\d+"/);
  });
});
