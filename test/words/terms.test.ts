import assert from 'node:assert/strict';
import { askersWords, dateWords, fileName, labelsWords, pagesWords, paperWords, pinpointWords, problemWords, roleWords } from '../../src/words/terms.ts';
import { words } from '../../src/words/words.ts';

const de = words('de'), en = words('en');

describe('terms', () => {
  for (const [id, printed] of [
    ['BT 19/5954', 'BT-Drs. 19/5954'],
    ['BT 19/99 (neu)', 'BT-Drs. 19/99 (neu)'],
    ['BR 507/26', 'BR-Drs. 507/26'],
    ['NW 18/12723', 'Drs. 18/12723 (NW)'],
    ['HB 20/399 S', 'Drs. 20/399 S (HB)'],
    ['NW KA 18/5106', 'Kleine Anfrage 18/5106 (NW)'],
    ['something else', 'something else'],
  ] as const) it(`names ${id} "${printed}"`, () => assert.equal(paperWords(de, id), printed));

  for (const [pages, inGerman, inEnglish] of [
    [['2:2'], 'Seite 2', 'page 2'], [['2:1', '3:2', '4:3'], 'Seiten 1–3', 'pages 1–3'], [['2:2', '4:2', '5:3'], 'Seite 2, Seiten 2–3', 'page 2, pages 2–3'], [['2:2', '4:2'], 'Seite 2', 'page 2'],
    [['3:'], 'PDF-Seite 3', 'PDF page 3'], [['1:', '2:1'], 'PDF-Seiten 1–2', 'PDF pages 1–2'], [[], null, null],
  ] as const) it(`names pages ${pages.join(' ') || 'of a text without any'}: ${inGerman}`, () => {
    const some = pages.map((page) => ({ pdf: parseInt(page, 10), printed: page.slice(page.indexOf(':') + 1) || null }));
    assert.deepEqual([pagesWords(de, some), pagesWords(en, some)], [inGerman, inEnglish]);
  });

  for (const [role, printed] of [
    [{ kind: 'question', labels: ['4b'] }, 'Frage 4 b'],
    [{ kind: 'answer', labels: ['3', '4'] }, 'Antwort zu 3 und 4'],
    [{ kind: 'zone', zone: 'government-preface' }, 'Vorbemerkung der Bundesregierung'],
  ] as const) it(`calls a place "${printed}"`, () => assert.equal(roleWords(de, role), printed));

  for (const [labels, printed] of [
    [['3'], '3'],
    [['3a'], '3 a'],
    [['4', '4a'], '4 und 4 a'],
    [['3a', '3b', '3c', '3d', '3e'], '3 a bis 3 e'],
    [['7', '7a', '7b'], '7 bis 7 b'],
    [['8', '11', '11a', '11b', '11c', '11d'], '8 und 11 bis 11 d'],
    [['1', '2', '5', '6', '7'], '1, 2 und 5 bis 7'],
    [['1.1', '1.2', '1.3'], '1.1 bis 1.3'],
    [['3e', '4'], '3 e und 4'],
    [[], ''],
  ] as const) it(`says "${printed}" for ${labels.join(' ')}`, () => assert.equal(labelsWords(de, labels), printed));

  for (const [pinpoint, german, english] of [
    [{ answer: '5f' }, 'Antwort zu Frage 5 f', 'answer to question 5 f'],
    [{ question: '2' }, 'Frage 2', 'question 2'],
    [{ writtenQuestion: '11', person: 'Andrej Hunko' }, 'Schriftliche Frage 11 (Andrej Hunko)', 'written question 11 (Andrej Hunko)'],
    [{ writtenQuestion: '11', person: null }, 'Schriftliche Frage 11', 'written question 11'],
    [{ page: '5 f.' }, 'Seite 5 f.', 'page 5 f.'],
    [{ annex: '2' }, 'Anlage 2', 'annex 2'],
    [{ article: '43' }, 'Artikel 43', 'article 43'],
  ] as const) {
    it(`says "${german}" and "${english}"`, () => {
      assert.equal(pinpointWords(de, pinpoint), german);
      assert.equal(pinpointWords(en, pinpoint), english);
    });
  }

  for (const [date, german, english] of [['2020-04-07', '7. April 2020', '7 April 2020'], ['2020-13-40', '2020-13-40', '2020-13-40'], ['2020', '2020', '2020']] as const) {
    it(`writes the date ${date}`, () => assert.deepEqual([dateWords(de, date), dateWords(en, date)], [german, english]));
  }

  for (const [askers, groups, said] of [
    [['Andrej Hunko'], ['DIE LINKE.'], 'Gefragt von Andrej Hunko (DIE LINKE.)'],
    [[], ['SPD', 'FDP'], 'Gefragt von SPD, FDP'],
    [['A', 'B'], [], 'Gefragt von A, B'],
    [[], [], null],
  ] as const) it(`says who asked: ${said}`, () => assert.equal(askersWords(de, { askers, groups }), said));

  for (const [uri, name] of [['file:///a/b%20c.txt', 'b c.txt'], ['file:///a/100%.txt', '100%.txt'], ['untitled:Untitled-1', 'Untitled-1'], ['x:/a/b.md?q#f', 'b.md'], ['', '']] as const) {
    it(`takes "${name}" for the file name of ${uri}`, () => assert.equal(fileName(uri), name));
  }

  it('tells problems with numbers as printed', () => {
    const span = { start: 0, end: 1 };
    assert.equal(problemWords(de, { code: 'question-without-answer', span, data: { label: '3a' } }), 'Zu Frage 3 a steht hier keine Antwort.');
    assert.equal(problemWords(en, { code: 'missing-number', span, data: { label: '5', missing: '4' } }), 'The numbers jump: question 4 is missing before question 5.');
    assert.equal(problemWords(de, { code: 'no-such-question', span, data: { paper: 'BT 19/5954', label: '99', last: '12a' } }), 'Eine Frage 99 hat BT-Drs. 19/5954 nicht; die letzte ist Frage 12 a.');
    assert.equal(problemWords(en, { code: 'impossible-number', span, data: { paper: 'NW 81/5' } }), 'Drs. 81/5 (NW) cannot exist: there have not been so many electoral terms.');
  });
});
