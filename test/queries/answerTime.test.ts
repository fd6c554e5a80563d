import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Dates, Head, PaperKind } from '../../src/model/paper.ts';
import { NO_HEAD } from '../../src/paper/head.ts';
import { answerTime, daysBetween } from '../../src/queries/answerTime.ts';
import { answerTimeWords } from '../../src/words/answerTime.ts';
import { words } from '../../src/words/words.ts';

const de = words('de'), en = words('en');
const document = (uri: string, kind: PaperKind, dates: Dates, asked: Dates = {}) => ({ uri, head: { ...NO_HEAD, kind, dates, asked } satisfies Head });

const QUESTION = document('question', 'question', { signed: '2024-05-02', printed: '2024-05-08' });
const LETTER = document('letter', 'answer', { signed: '2024-05-24' });
const ANSWER = document('answer', 'answer', { signed: '2024-05-24', printed: '2024-05-29' });

describe('answer times', () => {
  const cases: [what: string, documents: Parameters<typeof answerTime>[0], told: string | null][] = [
    ['from the question’s signature to the letter', [QUESTION, LETTER], 'Antwort nach 22 Tagen: Fragen vom 2. Mai 2024, Schreiben vom 24. Mai 2024 (nach anderen Daten 16 bis 22 Tage)'],
    ['the same whichever document comes first', [ANSWER, QUESTION], 'Antwort nach 22 Tagen: Fragen vom 2. Mai 2024, Schreiben vom 24. Mai 2024 (nach anderen Daten 16 bis 27 Tage)'],
    ['from the day on which the question came in', [document('a', 'answer', { received: '2024-05-03', answered: '2024-05-24' })], 'Antwort nach 21 Tagen: eingegangen am 3. Mai 2024, Antwort vom 24. Mai 2024'],
    ['of one file that says both', [document('a', 'answer', { printed: '2019-01-22' }, { signed: '2019-01-14' })], 'Antwort nach 8 Tagen: Fragen vom 14. Januar 2019, Drucksache mit der Antwort vom 22. Januar 2019'],
    ['of a file that holds both papers', [document('a', 'combined', { signed: '2024-05-24' }, { printed: '2024-05-23' })], 'Antwort nach 1 Tag: Drucksache mit den Fragen vom 23. Mai 2024, Schreiben vom 24. Mai 2024'],
    ['on the same day', [document('a', 'answer', { answered: '2024-05-24' }, { signed: '2024-05-24' })], 'Antwort nach 0 Tagen: Fragen vom 24. Mai 2024, Antwort vom 24. Mai 2024'],
    ['not from what is printed above an answer: the day on which the question came in', [document('a', 'answer', { received: '2018-07-26', printed: '2018-07-26', issued: '2018-09-05' })], 'Antwort nach 41 Tagen: eingegangen am 26. Juli 2018, Antwort ausgegeben am 5. September 2018'],
    ['from the first printing of a paper that was printed anew', [document('new', 'answer', { printed: '2024-07-01' }), ANSWER, document('q', 'question', { printed: '2024-05-08' })], 'Antwort nach 16 Tagen: Drucksache mit den Fragen vom 8. Mai 2024, Schreiben vom 24. Mai 2024 (nach anderen Daten 16 bis 21 Tage)'],
    ['none where it was answered before it was asked', [document('q', 'question', { signed: '2025-05-02' }), LETTER], 'Keine Antwortzeit, die Daten widersprechen sich: Fragen vom 2. Mai 2025, Schreiben vom 24. Mai 2024'],
    ['none where a misprint parts them by decades', [document('q', 'question', { signed: '1924-05-02' }), LETTER], 'Keine Antwortzeit, dazwischen lägen mehr als zehn Jahre: Fragen vom 2. Mai 1924, Schreiben vom 24. Mai 2024'],
    ['what other dates give where two contradict each other', [document('q', 'question', { signed: '2025-05-02', printed: '2024-05-08' }), LETTER], 'Keine Antwortzeit, die Daten widersprechen sich: Fragen vom 2. Mai 2025, Schreiben vom 24. Mai 2024 (nach anderen Daten 16 Tage)'],
    ['none of a question alone', [QUESTION], null],
    ['none where nothing says when it was asked', [LETTER, ANSWER], null],
    ['none of texts that are no papers', [document('x', 'other', { printed: '2024-05-08' }), QUESTION], null],
  ];
  for (const [what, documents, told] of cases) it(what, () => {
    const time = answerTime(documents);
    assert.equal(time && answerTimeWords(de, time), told);
  });

  it('says what it is based on', () => {
    assert.deepEqual(answerTime([LETTER, QUESTION]), {
      from: { kind: 'signed', date: '2024-05-02', uri: 'question' }, to: { kind: 'signed', date: '2024-05-24', uri: 'letter' },
      days: 22, contradiction: null, otherwise: { least: 16, most: 22 },
    });
  });

  it('tells it in English', () => {
    assert.equal(answerTimeWords(en, answerTime([document('a', 'answer', { received: '2024-05-03', answered: '2024-05-24' })])!), 'Answered after 21 days: received on 3 May 2024, answer of 24 May 2024');
  });
});

describe('days between dates', () => {
  const date = fc.date({ min: new Date('1949-09-07'), max: new Date('2099-12-31'), noInvalidDate: true }).map((at) => at.toISOString().slice(0, 10));

  it('are calendar days: over the change of clocks, leap days and the turn of years', () => {
    assert.deepEqual([['2024-03-30', '2024-04-01'], ['2024-10-26', '2024-10-28'], ['2024-02-28', '2024-03-01'], ['2023-02-28', '2023-03-01'], ['2023-12-31', '2024-01-01']].map(([a, b]) => daysBetween(a!, b!)), [2, 2, 2, 1, 1]);
  });

  it('add up, and change their sign with the direction', () => {
    fc.assert(fc.property(date, date, date, (a, b, c) => daysBetween(a, b) + daysBetween(b, c) === daysBetween(a, c) && daysBetween(a, b) + daysBetween(b, a) === 0));
  });

  it('are never negative in an answer time, whatever the documents say, in whatever order', () => {
    const dates = fc.record({ signed: date, received: date, answered: date, printed: date, issued: date }, { requiredKeys: [] });
    const some = fc.array(fc.tuple(fc.constantFrom<PaperKind>('question', 'answer', 'combined', 'other'), dates, dates).map(([kind, own, asked]) => document('some', kind, own, asked)), { maxLength: 4 });
    fc.assert(fc.property(some, (documents) => {
      const time = answerTime(documents), turned = answerTime([...documents].reverse());
      assert.deepEqual([turned?.days, turned?.from.date, turned?.to.date, turned?.otherwise], [time?.days, time?.from.date, time?.to.date, time?.otherwise]);
      if (!time) return;
      assert.equal(time.days === null, time.contradiction !== null);
      for (const days of [time.days, time.otherwise?.least, time.otherwise?.most]) assert.ok(days === null || days === undefined || (days >= 0 && days <= 3660));
      if (time.days !== null && time.otherwise) assert.ok(time.otherwise.least <= time.days && time.days <= time.otherwise.most && time.otherwise.least < time.otherwise.most);
    }));
  });
});
