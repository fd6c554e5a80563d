import assert from 'node:assert/strict';
import { answersItem, placeItem, questionItem, rowsMarkdown, type RowWords } from '../../src/exports/rows.ts';
import { outcomesOf } from '../../src/queries/outcomes.ts';
import type { Period } from '../../src/queries/periods.ts';
import { citationWords } from '../../src/words/citing.ts';
import { words, type Language } from '../../src/words/words.ts';
import { corpusOfPapers } from '../queries/answers.ts';

const made = (language: Language): RowWords => ({ word: words(language), addressOf: () => null, cite: (cited) => citationWords(cited, 'short') });
const cited = { paper: 'BT 19/100', part: 'answer', labels: ['2'], pages: [], letter: null, stage: null } as const;

describe('rows as Markdown', () => {
  for (const [language, place, expected] of [
    ['de', { cited, words: 'Das „System“ prüft.' }, '„Das ‚System‘ prüft.“ (BT-Drs. 19/100, Antwort zu Frage 2)'],
    ['de', { cited: null, words: 'Kurz' }, '„Kurz“ (Notizen.md, Zeile 9)'],
    ['en', { cited: null, words: 'Kurz' }, '„Kurz“ (Notizen.md, line 9)'],
    ['de', { cited, words: '' }, 'BT-Drs. 19/100, Antwort zu Frage 2'],
  ] as const) it(`quote "${expected}"`, () => assert.equal(rowsMarkdown([placeItem(made(language), { uri: 'file:///a/Notizen.md', line: 9, ...place })]).trim(), `- ${expected}`));

  const letter = { from: 'BMI', date: '2020-04-07' }, place = { uri: 'file:///a', line: 1, date: '2020-04-09' }, period: Period = { key: '2020', from: 2020, to: 2020, mentions: 3, said: 3, documents: 2 };
  for (const [language, time, count, expected] of [
    ['de', period, 2, ['**Stelle** (2020, 2 Antworten)', '„Sie prüft.“ (BT-Drs. 19/100, Antwort zu Frage 2, 9. April 2020)', '„Sie sucht.“ (Schreiben des BMI vom 7. April 2020 zu BT-Drs. 19/100, Antwort zu Frage 2)']],
    ['en', null, 5, ['**Stelle** (5 answers)', '„Sie prüft.“ (BT-Drs. 19/100, Antwort zu Frage 2, 9 April 2020)', '„Sie sucht.“ (Schreiben des BMI vom 7. April 2020 zu BT-Drs. 19/100, Antwort zu Frage 2)', '… and 3 more']],
  ] as const) {
    it(`quote the answers of ${time ? 'a period' : 'all time'}, each once with its day, and say how many there are`, () => {
      const quoted = [{ ...place, cited, words: 'Sie prüft.' }, { ...place, cited: { ...cited, letter }, words: 'Sie sucht.' }], details = { name: 'Stelle', period: time, answers: { count, shown: [] } };
      assert.deepEqual(rowsMarkdown([answersItem(made(language), details, quoted)]).trim().split(/\n\s*/).map((line) => line.slice(2)), expected);
    });
  }

  it('say of a question what came of it', () => {
    const corpus = corpusOfPapers({ '19/1': ['1: later', '2: refers → 1'] }), outcomes = outcomesOf(corpus, corpus.document('19/1')!);
    const told = (paper: Parameters<typeof questionItem>[2]) => rowsMarkdown(outcomes.map((one) => questionItem(made('de'), one, paper))).trim().split('\n');
    assert.deepEqual(told({ ...cited, part: 'paper', labels: [] }), ['- „Frage 1“ (BT-Drs. 19/100, Frage 1): dauert an', '- „Frage 2“ (BT-Drs. 19/100, Frage 2): Verweis → Frage 1: dauert an']);
    assert.match(told(null)[0]!, /^- „Frage 1“ \(Frage 1\)/);
  });
});
