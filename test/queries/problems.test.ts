import assert from 'node:assert/strict';
import { citationProblems } from '../../src/queries/problems.ts';
import { article, folder, PAIRS, paper } from './folder.ts';

const cited = paper('19/100', PAIRS);
const SECTIONS = paper('19/300', 'Wir fragen die Bundesregierung:\n\n1.1 Was ist geplant?\n1.2 Wer plant es?\n1.3 Wann?\n2.1 Wo?\n2.2 Warum?\n');
const GAP = paper('19/400', 'Wir fragen die Bundesregierung:\n\n1. Was ist geplant?\n2. Wer plant es?\n4. Wann?\n');

describe('citationProblems', () => {
  for (const [words, expected] of [
    ['BT-Drs. 19/100, Antwort auf Frage 3', []],
    ['BT-Drs. 19/100, Antwort auf Frage 99', ['no-such-question: Antwort auf Frage 99']],
    ['BT-Drs. 19/100, Frage 4', ['no-such-question: Frage 4']],
    ['BT-Drs. 19/100, Antwort auf Frage 2c', []],
    ['BT-Drs. 19/100, Antwort auf Frage 2d', ['no-such-question: Antwort auf Frage 2d']],
    ['BT-Drs. 19/100, Antwort auf Frage 1a', []], // letters may have been overlooked
    ['BT-Drs. 19/100, Seite 99', []],
    ['BT-Drs. 19/101, Antwort auf Frage 99', []], // not here
    ['BT-Drs. 19/300, Antwort auf Frage 2.2', []],
    ['BT-Drs. 19/300, Antwort auf Frage 2.3', ['no-such-question: Antwort auf Frage 2.3']],
    ['BT-Drs. 19/300, Antwort auf Frage 1.4', []],
    ['BT-Drs. 19/300, Antwort auf Frage 17', []], // counted through, perhaps
    ['BT-Drs. 19/400, Antwort auf Frage 3', []],
    ['BT-Drs. 21/5', []],
    ['BT-Drs. 25/5', []],
    ['BT-Drs. 91/5', ['impossible-number: BT-Drs. 91/5']],
    ['BT-Drs. 91/5, Antwort auf Frage 2', ['impossible-number: BT-Drs. 91/5']],
    ['BR-Drs. 507/26', []],
    ['LT-Drs. NRW 18/5', []],
    ['LT-Drs. NRW 81/5', ['impossible-number: LT-Drs. NRW 81/5']],
  ] as const) {
    it(`finds ${expected.join() || 'nothing'} in "${words}"`, () => {
      const { corpus, here } = folder({ a: article(`So steht es in ${words}.`), p: cited, s: SECTIONS, g: GAP });
      assert.deepEqual(citationProblems(corpus, here).map(({ code, span }) => `${code}: ${here.text.slice(span.start, span.end)}`), expected);
    });
  }

  it('knows the questions of both files of a procedure', () => {
    const question = paper('19/99', 'Wir fragen die Bundesregierung:\n\n1. Was ist geplant?\n2. Wer plant es?').replace('Antwort\nder Bundesregierung\n\nauf die Kleine Anfrage', 'Kleine Anfrage');
    const answer = paper('19/98', '1. Was ist geplant?\n\nZu 1:\n\nEin Radweg.\n').replace('DIE LINKE.', 'DIE LINKE.\n– Drucksache 19/99 –');
    const codes = (words: string) => { const { corpus, here } = folder({ a: article(words), question, answer }); return citationProblems(corpus, here).map(({ data }) => data); };
    assert.deepEqual(codes('BT-Drs. 19/98, Antwort auf Frage 2.'), []);
    assert.deepEqual(codes('BT-Drs. 19/98, Antwort auf Frage 3.'), [{ paper: 'BT 19/98', label: '3', last: '2' }]);
  });

  it('says nothing of a paper\'s own number', () => {
    const { corpus, here } = folder({ a: cited.replace('zu langsam.', 'zu langsam (BT-Drs. 19/100, Antwort auf Frage 99).') });
    assert.deepEqual(citationProblems(corpus, here), []);
  });
});
