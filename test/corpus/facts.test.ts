import assert from 'node:assert/strict';
import fs from 'node:fs';
import fc from 'fast-check';
import { readDocument } from '../../src/corpus/document.ts';
import { factsOf, firstWords, type EntityFact, type Facts } from '../../src/corpus/facts.ts';
import { contentHash } from '../../src/corpus/hash.ts';
import { NO_PAGES } from '../../src/model/page.ts';
import { pagesTouched } from '../../src/text/pages.ts';
import { article, folder, PAIRS, paper } from '../queries/folder.ts';

const facts = (text: string): Facts => factsOf(folder({ a: text }).here);
const bka = (text: string): EntityFact & { readonly text: string } => ({ ...facts(text).entities.find(({ entity }) => entity === 'bka')!, text });

describe('factsOf', () => {
  it('keeps questions with their marks and first words, and answers with what they cover', () => {
    const text = paper('19/100', PAIRS), { questions, answers, head, inquiry, start } = facts(`\n\n${text}`);
    assert.deepEqual([head.id, inquiry, start], ['BT 19/100', true, 2]);
    assert.deepEqual(questions.map(({ label, parent, printings }) => [label, parent, text.slice(printings[0]!.marker!.start - 2, printings[0]!.marker!.end - 2)]), [
      ['1', null, '1.'], ['2', null, '2.'], ['2a', '2', 'a)'], ['2b', '2', 'b)'], ['2c', '2', 'c)'], ['3', null, '3.'],
    ]);
    assert.deepEqual(answers.map(({ covers, span }) => [covers.join(), text.slice(span.start - 2, span.end - 2).split('\n')[0]]), [['1', 'Zu 1:'], ['2', 'Zu 2:'], ['2a,2b,2c', 'Zu 2 a) bis 2 c):'], ['3', 'Zu 3:']]);
  });

  it('keeps how questions and answers begin, which a search finds them by', () => {
    const long = 'Welche Radwege wurden gebaut, und '.repeat(20), { questions, answers } = facts(paper('19/100', PAIRS.replace('Welche Länder waren', `${long}welche Länder waren`)));
    assert.deepEqual(answers.map(({ words }) => words), ['Es wurden 200 Kilometer gebaut.', 'Alle Länder waren beteiligt.', 'Die Kosten werden nicht getrennt erfasst.', 'Auf die Antwort zu Frage 1 wird verwiesen.']);
    assert.match(questions[1]!.words, /^Welche Radwege.{150,185}…$/);
  });

  it('keeps where the pages begin, in little room', () => {
    const text = paper('19/100', PAIRS.replace('3. Welche', '\fDrucksache 19/100 – 2 – Deutscher Bundestag – 19. Wahlperiode\n3. Welche')), { pages, questions } = facts(text);
    assert.deepEqual([[...pages.starts], [...pages.printed], pages.papers], [[0, text.indexOf('\f') + 1], [1, 2], [{ first: 0, before: 0, id: 'BT 19/100' }]]);
    assert.deepEqual(questions.map(({ label, printings }) => `${label}: ${pagesTouched(pages, [printings[0]!.span])[0]!.printed}`), ['1: 1', '2: 1', '2a: 1', '2b: 1', '2c: 1', '3: 2']);
    assert.equal(facts(paper('19/100', PAIRS)).pages, NO_PAGES);
  });

  it('is the same object for the same document', () => {
    const document = readDocument('a', 'x', null);
    assert.equal(factsOf(document), factsOf(document));
  });

  for (const [text, at, defined] of [
    ['Das BKA, das „Bundeskriminalamt“ (BKA), das BKA.', 'Bundeskriminalamt“ (BKA)', true],
    ['Das Bundeskriminalamt prüft. Das Bundeskriminalamt (BKA) prüft.', 'Bundeskriminalamt (BKA)', true],
    ['Das Bundeskriminalamt\n(BKA) prüft.', 'Bundeskriminalamt\n(BKA)', true],
    ['Das BKA (Bundeskriminalamt) prüft.', 'Bundeskriminalamt)', false],
    ['Das BKA prüft, das Bundeskriminalamt auch.', 'Bundeskriminalamt auch', false],
    ['Das BKA prüft.', 'BKA prüft', false],
  ] as const) {
    it(`takes "${at.replace('\n', ' ')}" for the introduction in "${text.replace('\n', ' ')}"`, () => {
      const fact = bka(article(text));
      assert.ok(fact.text.startsWith(at, fact.introduction.start), fact.text.slice(fact.introduction.start, fact.introduction.end));
      assert.equal(fact.defined, defined);
    });
  }

  it('tells who asks, answers and signs apart from what a paper speaks of', () => {
    const { entities } = facts(paper('19/100', PAIRS.replace('1. ', '1. Kennt Erika Beispiel das BKA? ')).replace('Radwege an', 'Das BKA und')), asks = entities.find(({ entity }) => entity === 'erika-beispiel')!;
    assert.deepEqual([asks.formal.length, asks.spans.length], [1, 1]);
    assert.equal(asks.introduction, asks.spans[0]);
    assert.equal(entities.find(({ entity }) => entity === 'bka')!.formal.length, 0); // the title speaks of it
    assert.deepEqual(facts(paper('19/100', '1. Wer?')).entities.map(({ entity, spans, formal }) => [entity, spans.length, formal.length]), [['erika-beispiel', 0, 1]]);
  });

  it('takes askers and answering offices of a weekly collection for formal too', () => {
    const { entities } = facts(fs.readFileSync(new URL('../papers/bt-10.txt', import.meta.url), 'utf8')), persons = entities.filter(({ subtype }) => subtype === 'person');
    assert.ok(persons.length > 10);
    assert.deepEqual(persons.filter(({ spans }) => spans.length).map(({ entity }) => entity), []);
  });

  it('has spans inside any text, of whatever shape', () => {
    const piece = fc.constantFrom('1. Wie viele?', 'a) Wer?', 'Zu 1:', 'Zu 1 a) bis c):', 'BT-Drs. 19/5, Antwort auf Frage 2', 'Siehe Antwort zu Frage 1.', 'Das BKA (Bundeskriminalamt)', '\n', '\n\n', ' ', '\f', '\r\n', 'Wir fragen die Bundesregierung:', 'Antwort', 'ä', '🙂', '/', '1.1 Was?');
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(''), { start, questions, answers, citations, entities, lineStarts } = facts(text);
      assert.ok(start <= text.length && lineStarts.length > 0);
      const spans = [...questions.flatMap(({ printings }) => printings.map(({ span }) => span)), ...answers.map(({ span }) => span), ...citations.map(({ span }) => span), ...entities.flatMap((fact) => [...fact.spans, fact.introduction])];
      for (const span of spans) assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
    }));
  });
});

describe('firstWords', () => {
  for (const [text, words] of [
    ['Kurz.', 'Kurz.'],
    ['Eins zwei drei vier', 'Eins zwei drei vier'],
    ['Eins zwei, drei vier fünf', 'Eins zwei, drei…'],
    ['Eins zwei drei, vier fünf', 'Eins zwei drei…'],
    ['Einundzwanzigtausendfünfhundert', 'Einundzwanzigtausen…'],
  ] as const) it(`of "${text}" are "${words}"`, () => assert.equal(firstWords(text, 20), words));
});

describe('contentHash', () => {
  it('tells texts apart and is the same for the same text', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'a\n', '\na', 'ä', 'a'.repeat(1000), 'a'.repeat(1001), 'Frage 1', 'Frage 2'];
    assert.equal(new Set(texts.map(contentHash)).size, texts.length);
    for (const text of texts) assert.match(contentHash(text), /^[0-9a-f]{16}$/);
    assert.equal(contentHash('Frage 1'), contentHash(`Frage ${1}`));
  });
});
