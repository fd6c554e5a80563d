import assert from 'node:assert/strict';
import { factsOf } from '../../src/corpus/facts.ts';
import { atAnswers, atQuestions, markOf, referredPlace, type OutcomeAt } from '../../src/queries/outcomeMarks.ts';
import { LEADS, outcomesOf } from '../../src/queries/outcomes.ts';
import { shortCountsWords, outcomeLine } from '../../src/words/outcomes.ts';
import { words } from '../../src/words/words.ts';
import { folder, paper, PAIRS } from './folder.ts';

const TEXT = `${PAIRS}
4. Wann werden sie fertig?

Zu 4:

Die Prüfungen dauern noch an.

5. Wer baut sie?
a) Wer überwacht den Bau?

Zu 5 und 5 a):

Auf die Antwort zu Frage 4 wird verwiesen.

6. Was kosten sie?

7. Wie viele sind es?

Zu 7:

Auf die Antwort zu Frage 2 auf Bundestagsdrucksache 19/999 wird verwiesen.
`;

function shown(texts: Readonly<Record<string, string>>, name = Object.keys(texts)[0]!) {
  const { corpus, document } = folder(texts), here = document(name), facts = factsOf(here), outcomes = outcomesOf(corpus, facts);
  const told = (places: readonly OutcomeAt[]) => places.map(({ outcome, span }) => `${outcome.label} ${markOf(outcome) ?? 'answered'} at ${here.text.slice(span.start, span.end)}`);
  return { corpus, document, outcomes, questions: told(atQuestions(facts, outcomes)), answers: told(atAnswers(facts, outcomes)) };
}

describe('what came of questions, where a text shows it', () => {
  it('stands at the number of each question', () => assert.deepEqual(shown({ a: paper('19/100', TEXT) }).questions, [
    '1 answered at 1.', '2 answered at 2.', '2a open at a)', '2b open at b)', '2c open at c)', '3 answered at 3.', '4 pending at 4.', '5 pending at 5.', '5a pending at a)', '6 open at 6.', '7 elsewhere at 7.',
  ]));

  it('stands at answers, and where there is none at the question', () => assert.deepEqual(shown({ a: paper('19/100', TEXT) }).answers.slice(-5), [
    '4 pending at Zu 4:', '5 pending at Zu 5 und 5 a):', '5a pending at Zu 5 und 5 a):', '6 open at 6.', '7 elsewhere at Zu 7:',
  ]));

  it('stands in the paper that asks at its questions, whoever prints the answers', () => {
    const asked = paper('19/100', '1. Wie viele Radwege gibt es?\n\n2. Wer plant sie?\n'), answered = paper('19/100', '1. Wie viele Radwege gibt es?\n\nZu 1:\n\nDazu liegen der Bundesregierung keine Erkenntnisse vor.\n\n2. Wer plant sie?\n\nZu 2:\n\nDie Länder planen sie.\n');
    assert.deepEqual(shown({ a: asked, b: answered }).answers, ['1 open at 1.', '2 answered at 2.']);
  });

  it('leads to the answer that is referred to, and nowhere where that is not here or nothing is referred to', () => {
    const { corpus, document, outcomes } = shown({ a: paper('19/100', TEXT) }), to = (label: string) => referredPlace(corpus, outcomes.find((one) => one.label === label)!);
    assert.deepEqual(['4', '5', '5a', '7'].map((label) => { const place = to(label); return place && document('a').text.slice(place.select.start, place.select.end); }), [null, 'Zu 4:', 'Zu 4:', null]);
  });

  it('has a sign for all but what is simply answered', () => {
    for (const lead of LEADS) assert.equal(markOf({ lead, open: null }) === null, lead === 'substantive', lead);
    assert.equal(markOf({ lead: 'substantive', open: 'partly' }), 'partly');
  });

  it('is told in a line', () => {
    const lines = shown({ a: paper('19/100', TEXT) }).outcomes.map((outcome) => outcomeLine(words('de'), outcome));
    assert.deepEqual(lines.filter((_, i) => [0, 2, 5, 6, 8, 9, 10].includes(i)), [
      'mit Inhalt', 'keine Informationen', 'mit Inhalt · Verweis → Frage 1', 'dauert an', 'dauert an · Verweis → Frage 4', 'unbeantwortet', 'Drucksache nicht im Ordner · Verweis → BT-Drs. 19/999, Frage 2',
    ]);
  });

  it('is counted in short where there is little room', () => {
    const count = (...leads: (typeof LEADS)[number][]) => shortCountsWords(words('de'), leads.map((lead, i) => ({ lead, questions: i + 1, byReference: i, partly: 0 })));
    assert.equal(count('pending'), 'dauert an');
    assert.equal(count('pending', 'no-information'), '2 keine Informationen · 1 dauert an');
    assert.equal(count('pending', 'no-information', 'substantive', 'refused'), '4 verweigert · 3 mit Inhalt · 2 keine Informationen · …');
  });
});
