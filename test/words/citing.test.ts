import assert from 'node:assert/strict';
import { findCitations } from '../../src/citations/find.ts';
import { citedPaper } from '../../src/model/citation.ts';
import { PARLIAMENTS, paperId } from '../../src/model/paperId.ts';
import { cleanText } from '../../src/text/clean.ts';
import { citationWords, citedPaperWords, type Cited, type Style } from '../../src/words/citing.ts';
import { paperWords, pinpointWords } from '../../src/words/terms.ts';
import { words } from '../../src/words/words.ts';

const plain = { part: 'paper', labels: [], pages: [], letter: null, stage: null } as const;
/** Pages that print some numbers; an empty one none. */
const on = (...printed: string[]) => printed.map((number, i) => ({ printed: number || null, pdf: i + 1 }));
const cited = (words: string) => findCitations(cleanText(`So heißt es (${words}).`), { own: ['BT 21/1'], parliament: 'BT', labels: [] })[0];

describe('citationWords', () => {
  for (const [paper, part, labels, printed, short] of [
    ['BT 19/5954', 'paper', [], 'Bundestagsdrucksache 19/5954', 'BT-Drs. 19/5954'],
    ['BT 19/5954', 'answer', ['2'], 'Bundestagsdrucksache 19/5954, Antwort auf Frage 2', 'BT-Drs. 19/5954, Antwort zu Frage 2'],
    ['BT 19/5954', 'question', ['2a'], 'Bundestagsdrucksache 19/5954, Frage 2a', 'BT-Drs. 19/5954, Frage 2a'],
    ['BT 19/5954', 'answer', ['3a', '3b', '3c'], 'Bundestagsdrucksache 19/5954, Antwort auf die Fragen 3a bis 3c', 'BT-Drs. 19/5954, Antwort zu den Fragen 3a bis 3c'],
    ['BT 19/5954', 'question', ['4', '4a'], 'Bundestagsdrucksache 19/5954, Fragen 4 und 4a', 'BT-Drs. 19/5954, Fragen 4 und 4a'],
    ['BR 507/06', 'paper', [], 'Bundesratsdrucksache 507/06', 'BR-Drs. 507/06'],
    ['BT 19/99 (neu)', 'answer', ['1'], 'Bundestagsdrucksache 19/99 (neu), Antwort auf Frage 1', 'BT-Drs. 19/99 (neu), Antwort zu Frage 1'],
    ['NW 18/12723', 'answer', ['1'], 'Landtagsdrucksache NRW 18/12723, Antwort auf Frage 1', 'LT-Drs. NRW 18/12723, Antwort zu Frage 1'],
    ['BY 18/5', 'answer', ['2.1', '2.2', '2.3'], 'Landtagsdrucksache Bayern 18/5, Antwort auf die Fragen 2.1 bis 2.3', 'LT-Drs. Bayern 18/5, Antwort zu den Fragen 2.1 bis 2.3'],
    ['BE 19/10041', 'paper', [], 'Abgeordnetenhausdrucksache 19/10041', 'AGH-Drs. 19/10041'],
    ['HB 20/399 S', 'paper', [], 'Bürgerschaftsdrucksache Bremen 20/399 S', 'Bü-Drs. Bremen 20/399 S'],
    ['NW KA 18/5106', 'question', ['3'], 'Kleine Anfrage 5106 (LT NRW, 18. Wahlperiode), Frage 3', 'Kleine Anfrage 5106 (LT NRW, 18. Wahlperiode), Frage 3'],
  ] as const) {
    it(`cites ${part} ${labels.join(' ')} of ${paper} as "${short}"`, () => {
      const one: Cited = { paper, part, labels, pages: [], letter: null, stage: null };
      assert.deepEqual([citationWords(one, 'printed'), citationWords(one, 'short')], [printed, short]);
    });
  }

  for (const [pages, expected] of [
    [[], 'BT-Drs. 21/7652, Antwort zu Frage 5'], [['3'], 'BT-Drs. 21/7652, S. 3, Antwort zu Frage 5'], [['3', '4'], 'BT-Drs. 21/7652, S. 3 f., Antwort zu Frage 5'], [['3', '4', '5'], 'BT-Drs. 21/7652, S. 3–5, Antwort zu Frage 5'],
    [['9', '10'], 'BT-Drs. 21/7652, S. 9 f., Antwort zu Frage 5'], [[''], 'BT-Drs. 21/7652, Antwort zu Frage 5'], [['', '1'], 'BT-Drs. 21/7652, Antwort zu Frage 5'], [['3', '1'], 'BT-Drs. 21/7652, S. 3, Antwort zu Frage 5'],
  ] as const) it(`cites what stands on ${pages.join(', ') || 'no pages'} as "${expected}"`, () => assert.equal(citationWords({ paper: 'BT 21/7652', part: 'answer', labels: ['5'], pages: on(...pages), letter: null, stage: null }, 'short'), expected));

  for (const [from, said] of [
    ['BMI', 'des BMI'], ['AA', 'des AA'], ['Bundesministerium für Gesundheit', 'des Bundesministeriums für Gesundheit'], ['Auswärtiges Amt', 'des Auswärtigen Amts'],
    ['Bundeskanzleramt', 'des Bundeskanzleramts'], ['Presse- und Informationsamt der Bundesregierung', 'des Presse- und Informationsamts der Bundesregierung'],
    ['Niedersächsisches Ministerium für Inneres und Sport', 'des Niedersächsischen Ministeriums für Inneres und Sport'], ['Bayerische Staatskanzlei', 'der Bayerischen Staatskanzlei'],
    ['Senatsverwaltung für Inneres', 'der Senatsverwaltung für Inneres'], ['Behörde für Inneres', 'der Behörde für Inneres'], ['Ministerin der Justiz', 'der Ministerin der Justiz'], ['Minister des Innern', 'des Ministers des Innern'],
    ['Die Beauftragte der Bundesregierung für Kultur und Medien', 'der Beauftragten der Bundesregierung für Kultur und Medien'], ['Landesbetrieb Beispiel', '(Landesbetrieb Beispiel)'],
  ] as const) {
    it(`names the writer of a letter "${said}"`, () => {
      assert.equal(citationWords({ ...plain, paper: 'BT 19/18172', letter: { from, date: '2020-04-07' } }, 'short'), `Schreiben ${said} vom 7. April 2020 zu BT-Drs. 19/18172`);
    });
  }

  for (const [letter, words] of [
    [{ from: 'BMI', date: null }, 'Schreiben des BMI zu BT-Drs. 19/18172, Antwort zu Frage 6'],
    [{ from: null, date: '2020-04-07' }, 'Schreiben vom 7. April 2020 zu BT-Drs. 19/18172, Antwort zu Frage 6'],
    [{ from: null, date: null }, 'BT-Drs. 19/18172, Antwort zu Frage 6'],
  ] as const) it(`says of a letter what is known: "${words}"`, () => assert.equal(citationWords({ paper: 'BT 19/18172', part: 'answer', labels: ['6'], pages: [], letter, stage: null }, 'short'), words));

  for (const style of ['printed', 'short'] as const satisfies readonly Style[]) {
    it(`writes the ${style} form so that it is read back, for every parliament`, () => {
      for (const parliament of PARLIAMENTS) {
        const numbers = parliament === 'BR' ? ['BR 507/26'] : [paperId(parliament, 8, 123)];
        if (parliament !== 'BT' && parliament !== 'BR') numbers.push(paperId(parliament, 18, 5106, '', true));
        for (const paper of numbers) for (const pages of [[], ['3'], ['3', '4'], ['3', '5']]) for (const [part, labels, pinpoint] of [['paper', [], null], ['answer', ['2'], { answer: '2' }], ['question', ['2a'], { question: '2a' }], ['answer', ['3', '4'], { answer: '3' }]] as const) {
          const written = citationWords({ paper, part, labels, pages: on(...pages), letter: null, stage: null }, style), found = cited(written);
          assert.deepEqual([found && citedPaper(found), part === 'paper' && pages.length ? Object.keys(found?.pinpoint ?? {}) : found?.pinpoint], [paper, part === 'paper' && pages.length ? ['page'] : pinpoint], written);
        }
      }
    });
  }

  for (const [pages, part, labels, written, pinpoint] of [
    [[], 'paper', [], 'BT-Drs. 21/7652 (Vorabfassung)', null],
    [['3'], 'paper', [], 'BT-Drs. 21/7652 (Vorabfassung), S. 3', { page: '3' }],
    [['3'], 'answer', ['5'], 'BT-Drs. 21/7652 (Vorabfassung), S. 3, Antwort zu Frage 5', { answer: '5' }],
    [[], 'question', ['2a'], 'BT-Drs. 21/7652 (Vorabfassung), Frage 2a', { question: '2a' }],
  ] as const) it(`says of an advance copy that it is one, and reads it back: "${written}"`, () => {
    assert.equal(citationWords({ ...plain, paper: 'BT 21/7652', part, labels, pages: on(...pages), stage: 'advance' }, 'short'), written);
    assert.deepEqual([cited(written)?.target, cited(written)?.pinpoint], ['BT 21/7652', pinpoint]);
  });

  it('reads back what lists and hovers call a paper and a place in it, for every parliament and series', () => {
    const german = words('de');
    for (const parliament of PARLIAMENTS) {
      const numbers = parliament === 'BR' ? ['BR 507/26'] : [paperId(parliament, 8, 123), paperId(parliament, 8, 123, '(neu)')];
      if (parliament === 'HB') numbers.push('HB 20/399 S');
      if (parliament !== 'BT' && parliament !== 'BR') numbers.push(paperId(parliament, 18, 5106, '', true));
      for (const paper of numbers) for (const pinpoint of [null, { answer: '2' }, { question: '2' }, { question: '3a' }, { answer: '2.1' }, { page: '24' }, { page: '3 f.' }, { annex: '3' }, { article: '3' }, { writtenQuestion: '12', person: null }] as const) {
        const printed = `${paperWords(german, paper)}${pinpoint ? `, ${pinpointWords(german, pinpoint)}` : ''}`;
        for (const parliamentOfText of [null, 'BT', 'NW'] as const) {
          const found = findCitations(cleanText(`So heißt es (${printed}).`), { own: [], parliament: parliamentOfText, labels: [] });
          assert.deepEqual(found.map((one) => [citedPaper(one), one.pinpoint]), [[paper, pinpoint]], `${printed} in a text of ${parliamentOfText ?? 'nobody'}`);
        }
      }
    }
  });

  it('leaves a number that is none as it is', () => assert.equal(citedPaperWords('something else', 'short'), 'something else'));
});
