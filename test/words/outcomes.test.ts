import assert from 'node:assert/strict';
import { HEDGES, REFUSAL_GROUNDS } from '../../src/model/answerKind.ts';
import { chainOf } from '../../src/queries/chains.ts';
import { countLeads, LEADS, outcomesOf } from '../../src/queries/outcomes.ts';
import { chainWords, countsWords, groundWords, hedgeWords, kindsWords, outcomeWords } from '../../src/words/outcomes.ts';
import { words } from '../../src/words/words.ts';
import { corpusOfPapers } from '../queries/answers.ts';

const de = words('de'), en = words('en');

describe('outcomes in words', () => {
  const corpus = corpusOfPapers({
    '19/1': { asks: '1 1a 2 3 4 5 6 7 7a 8', answers: ['1: yes refers → 19/7 10', '1a: unknown', '2: refers → annex 2; annex; preface', '3: refers → 19/2 4', '4: refers → 5', '5: refers → 4', '6: later', '7,7a: refers → 6', '8: refers → 9; annex 3'], annexes: ['2'], preface: true },
    '19/2': ['4: yes part'],
  });

  for (const [label, inGerman, inEnglish] of [
    ['7a', ['Verweis → Frage 6: dauert an'], ['Reference → Question 6: pending']],
    ['1', ['Verweis → BT-Drs. 19/7, Frage 10: nicht im Ordner'], ['Reference → BT-Drs. 19/7, Question 10: not in the folder']],
    ['2', ['Verweis → Anlage 2', 'Verweis → Anlage', 'Verweis → Vorbemerkung der Bundesregierung'], ['Reference → annex 2', 'Reference → Annex', 'Reference → Preface of the government']],
    ['3', ['Verweis → BT-Drs. 19/2, Frage 4: mit Inhalt, teilweise'], ['Reference → BT-Drs. 19/2, Question 4: with substance, in part']],
    ['4', ['Verweis → Frage 5 → Frage 4: führt im Kreis'], ['Reference → Question 5 → Question 4: leads round in a circle']],
    ['8', ['Verweis → Frage 9: keine Antwort mit dieser Nummer', 'Verweis → Anlage 3: fehlt in dieser Datei'], ['Reference → Question 9: no answer with this number', 'Reference → annex 3: missing from this file']],
  ] as const) it(`tells the path of ${label}`, () => {
    const { chains } = chainOf(corpus, '19/1', label)!;
    assert.deepEqual(chains.map((chain) => chainWords(de, chain)), inGerman);
    assert.deepEqual(chains.map((chain) => chainWords(en, chain)), inEnglish);
  });

  it('counts questions by what came of them, most first', () => {
    const made = corpusOfPapers({ '19/1': ['1: yes', '2: yes', '3: unknown', '4: unknown', '6: later', '7,7a,7b: refers → 6'] });
    const counts = countLeads(outcomesOf(made, made.document('19/1')!));
    assert.equal(countsWords(de, counts), '8 Fragen: 4 dauert an (3 nur durch Verweis) · 2 mit Inhalt · 2 keine Informationen');
    assert.equal(countsWords(en, counts), '8 questions: 4 pending (3 only by reference) · 2 with substance · 2 no information');
  });

  it('counts thousands of questions, and one', () => {
    const counted = (questions: number, byReference = 0) => countsWords(de, [{ lead: 'refused', questions, byReference, partly: 0 }]);
    assert.deepEqual([counted(1), counted(12_345, 1_234)], ['1 Frage: 1 verweigert', '12.345 Fragen: 12.345 verweigert (1.234 nur durch Verweis)']);
  });

  it('has words for each outcome, ground and hedge', () => {
    for (const word of [de, en]) assert.equal(new Set([...LEADS.map((lead) => outcomeWords(word, lead)), ...REFUSAL_GROUNDS.map((ground) => groundWords(word, ground)), ...HEDGES.map((hedge) => hedgeWords(word, hedge))]).size, LEADS.length + REFUSAL_GROUNDS.length + HEDGES.length);
    assert.equal(kindsWords(de, ['substantive', 'partial']), 'mit Inhalt, teilweise');
  });
});
