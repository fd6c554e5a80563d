import assert from 'node:assert/strict';
import { readPaper } from '../../src/paper/read.ts';

/** What corrections and supplements answer anew, with and without the question. */

const HEAD = 'Deutscher Bundestag Drucksache 21/9950\n21. Wahlperiode 01.09.2026\n\nBerichtigung\nder Antwort der Bundesregierung auf Drucksache 21/9902\n\nauf die Kleine Anfrage der Abgeordneten Ada Muster und der Fraktion der SPD\n– Drucksache 21/9901 –\n\nMessstellen im Binnenland\n\n';
const LETTER = 'Bundesministerium für Verkehr\n\nPräsidentin des Deutschen Bundestages\n11011 Berlin\n\nBerlin, 4. August 2026\n\nBETREFF Kleine Anfrage der Abgeordneten Ada Muster und der Fraktion der SPD\nMessstellen im Binnenland\nBT-Drucksache 21/9901\nhier: Nachlieferung zur Antwort auf Frage 3\n\n';

const cases: [what: string, text: string, answers: readonly (readonly [covers: string, text: string])[], questions?: readonly string[]][] = [
  ['the whole answer', `${HEAD}Die Antwort zu Frage 2 wird wie folgt gefasst:\n\n„Es gibt fünf Messstellen. Zwei ruhen.“\n`, [['2', '„Es gibt fünf Messstellen. Zwei ruhen.“']]],
  ['whose answer it is', `${HEAD}Die Antwort der Bundesregierung zu\nFrage 2b muss richtig lauten:\nEs gibt fünf.\n`, [['2b', 'Es gibt fünf.']]],
  ['several at once', `${HEAD}Die Antworten auf die Fragen 2 und 4 lauten richtig:\n\nEs gibt fünf.\n`, [['2,4', 'Es gibt fünf.']]],
  ['one after the other', `${HEAD}Die Antwort zu Frage 2 wird wie folgt gefasst:\n\nEs gibt fünf.\n\nDie Antwort zu Frage 5 wird wie folgt ergänzt:\n\nAuch nachts.\n`, [['2', 'Es gibt fünf.'], ['5', 'Auch nachts.']]],
  ['a word of an answer', `${HEAD}In der Antwort zu Frage 2 wird die Angabe „vier“ durch die Angabe „fünf“ ersetzt.\n`, [['2', 'In der Antwort zu Frage 2 wird die Angabe „vier“ durch die Angabe „fünf“ ersetzt.']]],
  ['what it must say, in one sentence', `${HEAD}In der Antwort zu Frage 2 muss es richtig heißen: Es gibt fünf.\n`, [['2', 'In der Antwort zu Frage 2 muss es richtig heißen: Es gibt fünf.']]],
  ['below the heading of an answer', `${HEAD}Zu Frage 2:\n\nEs gibt fünf.\n`, [['2', 'Es gibt fünf.']]],
  ['with its question', `${HEAD}Die Antwort zu Frage 2 wird wie folgt gefasst:\n\n2. Wie viele Messstellen gibt es?\n\nEs gibt fünf.\n`, [['2', 'Es gibt fünf.']], ['2']],
  ['a letter that supplements', `${LETTER}Die Antwort der Bundesregierung zu Frage 3 wird wie folgt ergänzt:\n\nSie ruhen bis Mai.\n\nMit freundlichen Grüßen\nOle Probe\n`, [['3', 'Sie ruhen bis Mai.']]],
  ['nothing that names no question', `${HEAD}Auf Seite 3 muss es „fünf“ heißen.\n`, []],
  ['nothing that only refers to an answer', `${HEAD}Auf Seite 3 muss es „fünf“ heißen.\n\nDie Antwort zu Frage 2 bleibt gültig.\n`, []],
];

describe('a correction answers', () => {
  for (const [what, text, answers, questions = []] of cases) {
    it(what, () => {
      const paper = readPaper(text);
      assert.deepEqual([paper.answers.map((answer) => [answer.covers.join(), answer.text]), paper.questions.map(({ label }) => label), paper.inquiry], [answers, questions, answers.length > 0]);
    });
  }

  it('and its sentence is the heading of the answer', () => {
    const text = `${HEAD}Die Antwort zu Frage 2 wird wie folgt gefasst:\n\nEs gibt fünf.\n`, [answer] = readPaper(text).answers;
    assert.equal(text.slice(answer!.heading!.start, answer!.heading!.end), 'Die Antwort zu Frage 2 wird wie folgt gefasst:');
  });

  it('nothing in an article', () => {
    assert.deepEqual(readPaper('Regierung berichtigt sich\n\nDie Antwort zu Frage 2 wird wie folgt gefasst:\n\nEs gibt fünf. (BT-Drs. 21/9902)\n').answers, []);
  });
});

describe('the head of a correction', () => {
  const of = (text: string) => { const { questionPaper, title, date, follows } = readPaper(text).head; return [questionPaper, title, date, follows?.paper]; };

  it('tells the paper that asks from the answer that is corrected', () => {
    assert.deepEqual(of(`${HEAD}Die Antwort zu Frage 2 wird wie folgt gefasst:\n\nEs gibt fünf.\n`), ['BT 21/9901', 'Messstellen im Binnenland', '2026-09-01', 'BT 21/9902']);
  });

  it('names no paper that asks where it names only the answer', () => {
    const [masthead] = HEAD.split('Berichtigung'), body = '2. Wie viele Messstellen gibt es?\n\nEs gibt fünf.\n\n3. Wann ruhen sie?\n\nNie.\n';
    assert.deepEqual(of(`${masthead}Berichtigung\nder Antwort der Bundesregierung\nauf die Kleine Anfrage der Abgeordneten Ada Muster und der Fraktion der SPD\nauf Drucksache 21/9902\n\nMessstellen im Binnenland\n\n${body}`), [null, 'Messstellen im Binnenland', '2026-09-01', 'BT 21/9902']);
    assert.equal(of(`${masthead}Berichtigung\nzu der Antwort der Bundesregierung\n– Drucksache 21/9902 –\n\nMessstellen im Binnenland\n\n${body}`)[0], null);
  });
});
