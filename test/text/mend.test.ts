import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mend, mendParts, vocabularyOf, type Vocabulary } from '../../src/text/mend.ts';

/** Mends a text as a part of a paper that prints some more. */
const mended = (text: string, elsewhere = '') => mend(text, vocabularyOf(`${text}\n\n${elsewhere}`));

describe('mending the words of a paper', () => {
  describe('joins pieces where the paper prints the word elsewhere', () => {
    const cases: [what: string, text: string, elsewhere: string, mended: string][] = [
      ['two pieces that are no words', 'an den Fahrradschu len', 'Jede der Fahrradschulen nimmt teil.', 'an den Fahrradschulen'],
      ['the last letters', 'zur Verkehrsplanu ng, die', 'Die Verkehrsplanung ruht.', 'zur Verkehrsplanung, die'],
      ['the last letter', 'das ist falsc h und teuer', 'Es war falsch.', 'das ist falsch und teuer'],
      ['a first syllable that is no word', 'die Be amten im Dienst', 'Drei Beamten fehlt die Zulage.', 'die Beamten im Dienst'],
      ['a second syllable that is no word', 'ohne jeden Zwei fel richtig', 'Der Zweifel bleibt.', 'ohne jeden Zweifel richtig'],
      ['a first syllable beside a function word', 'die Rin der im Stall', 'Alle Rinder sind gezählt.', 'die Rinder im Stall'],
      ['a noun that would have a capital', 'die Sanie rung der Brücke', 'Jede Sanierung kostet.', 'die Sanierung der Brücke'],
      ['letters with which no word begins', 'ein Fahrradpa rkplatz', 'Der Fahrradparkplatz fehlt.', 'ein Fahrradparkplatz'],
      ['letters with which no word ends', 'eine Fahrradkl asse', 'Die Fahrradklasse ist neu.', 'eine Fahrradklasse'],
      ['a word that begins a sentence', 'Ver einbart wurde das', 'Es wurde vereinbart.', 'Vereinbart wurde das'],
      ['a name', 'Frau Il ka Beispiel', 'Es fragt Ilka Beispiel.', 'Frau Ilka Beispiel'],
      ['a lost hyphen at a line end', 'am Flugha\nfen, der', 'Ein Flughafen genügt.', 'am Flughafen, der'],
      ['a lost hyphen at a CRLF', 'am Flugha\r\nfen, der', 'Ein Flughafen genügt.', 'am Flughafen, der'],
      ['a blank before the hyphen of a compound', 'der Bund -Länder-Ausschuss tagt', 'Den Bund-Länder-Ausschuss gibt es.', 'der Bund-Länder-Ausschuss tagt'],
      ['pieces that the paper prints again and again', 'Die Fahrradschu len und die Fahrradschu\nlen', 'Die Fahrradschu len sind Fahrradschulen.', 'Die Fahrradschulen und die Fahrradschulen'],
      ['a word that the paper breaks at a line end', 'die Fahrradschu len', 'alle Fahrrad-\nschulen', 'die Fahrradschulen'],
    ];
    for (const [what, text, elsewhere, expected] of cases) it(what, () => { assert.equal(mended(text, elsewhere), expected); });
  });

  describe('joins pieces of words that papers are made of', () => {
    for (const [text, expected] of [
      ['1. W elche Wege gibt es?', '1. Welche Wege gibt es?'],
      ['W ie viele sind es?', 'Wie viele sind es?'],
      ['K leine Anfrage', 'Kleine Anfrage'],
      ['Antwort zu F rage 3', 'Antwort zu Frage 3'],
      ['der L andesregierung', 'der Landesregierung'],
      ['Die se Wege fü r alle', 'Diese Wege für alle'],
      ['ist die Bundes regierung der Auf fassung', 'ist die Bundesregierung der Auffassung'],
      ['die UN -Konvention und eine EU -Richtlinie', 'die UN-Konvention und eine EU-Richtlinie'],
    ] as const) it(text, () => { assert.equal(mended(text), expected); });
  });

  describe('leaves what could be two words', () => {
    const cases: [text: string, elsewhere: string][] = [
      ['in dem Haus', 'indem sie bauen'],
      ['an der Straße', 'ander Andere'],
      ['das ist zu sehen', 'beim Zusehen zusehen'],
      ['so dass alle', 'sodass'],
      ['wird statt finden', 'das soll stattfinden'],
      ['Hilfe suchende Menschen', 'Hilfesuchende und hilfesuchende'],
      ['weiter entwickelt', 'weiterentwickelt'],
      ['Land leben', 'das Landleben Landleben'],
      ['bereit gestellt', 'bereitgestellt'],
      ['wer den Weg baut', 'werden'],
      ['ein er', 'einer'],
      ['bei de Beispiel', 'beide'],
      ['die Förderschu len', 'ohne Beleg'],
      ['die Fahrradschu len', 'Fahrradschulen in len und len'],
      ['Frage 4 b leiben', 'bleiben'],
      ['in Gruppe K lagen die Werte', 'Klagen'],
      ['nach Buchstabe n', 'Buchstaben'],
      ['nach Teil e) gilt', 'Teile'],
      ['mit Anlage n. d.', 'Anlagen'],
      ['unter GPL v2', 'GPLv'],
      ['10 000 Euro auf Drucksache 19 /10 041', ''],
      ['V o r w o r t', 'Vo or'],
      ['BMI - BKA – wie gehabt', 'BMI-BKA'],
      ['die Wege -auch die neuen- sind', 'Wege-auch'],
      ['das BKA -Bundesamt- prüft', 'BKA-Bundesamt'],
      ['Montag -Freitag', ''],
      ['Bundes- und Landesbehörden', 'Bundesund'],
      ['zwei  Blanks', 'zweiblanks'],
      ['ein Absatz\n\nende', 'Absatzende'],
      ['die se in', 'seins'],
    ];
    for (const [text, elsewhere] of cases) it(`${JSON.stringify(text)}${elsewhere && ` beside "${elsewhere}"`}`, () => { assert.equal(mended(text, elsewhere), text); });
  });

  it('mends over the parts of one text', () => {
    const vocabulary = vocabularyOf('Die Verkehrsplanung der Landesregierung');
    assert.deepEqual(mendParts(['zur Verkehrspla', ' nung der ', 'L andesregierung'], vocabulary), ['zur Verkehrspla', 'nung der ', 'Landesregierung']);
    assert.deepEqual(mendParts(['zur Verkehrsplanu ', 'ng'], vocabulary), ['zur Verkehrsplanu', 'ng']);
  });

  it('does not count words before a piece of a word comes up', () => {
    const asked: string[] = [], vocabulary: Vocabulary = { count: (word) => { asked.push(word); return 0; } };
    mend('Wie viele Kilometer Radweg wurden seit dem Jahr 2015 an den Bundesstraßen der Länder gebaut, und welche Kosten sind dabei entstanden?', vocabulary);
    assert.deepEqual(asked, []);
    mend('die Förderschu len', vocabulary);
    assert.notDeepEqual(asked, []);
  });

  const fragment = fc.constantFrom('Förder', 'schu', 'len', 'W', 'elche', 'in', 'dem', 'indem', 'Welche', 'Förderschulen', ' ', ' ', ' ', '\n', '\r\n', ' -', '-', '.', '3', 'UN', 'n', '\f');
  const text = fc.oneof(fc.array(fragment, { maxLength: 40 }).map((f) => f.join('')), fc.string());
  it('takes out blanks and line ends alone, whatever the text', () => {
    fc.assert(fc.property(text, (printed) => {
      assert.equal(mended(printed).replace(/\s/g, ''), printed.replace(/\s/g, ''));
    }), { numRuns: 500 });
  });
  it('mends parts as the whole', () => {
    fc.assert(fc.property(fc.array(text, { maxLength: 5 }), (parts) => {
      const vocabulary = vocabularyOf(parts.join(''));
      assert.equal(mendParts(parts, vocabulary).join(''), mend(parts.join(''), vocabulary));
    }), { numRuns: 200 });
  });

  describe('takes time in proportion to the text', () => {
    const HOSTILE = ['a b ', 'Förderschu len Förderschulen ', 'W elche ', 'die se in ', 'A', 'r', 'Bcd-', 'UN -Bcd', ' ', '\n', '1', '-'];
    const SMALL = 40_000, TIMES = 8, NOTHING = 5; // so many milliseconds say nothing
    const time = (text: string) => { const start = performance.now(); mended(text); return performance.now() - start; };
    for (const unit of HOSTILE) it(JSON.stringify(unit), function () {
      this.retries(2); // another process may have had the machine
      const make = (length: number) => unit.repeat(length / unit.length);
      time(make(SMALL));
      const small = Math.max(Math.min(time(make(SMALL)), time(make(SMALL))), NOTHING), large = time(make(SMALL * TIMES));
      assert.ok(large < small * TIMES * 4, `${TIMES} times the text took ${(large / small).toFixed(1)} times as long`);
    });
  });
});
