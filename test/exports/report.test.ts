import assert from 'node:assert/strict';
import { paperReport } from '../../src/exports/report.ts';
import { reportText } from '../../src/exports/reportText.ts';
import { readPaper } from '../../src/paper/read.ts';
import { words } from '../../src/words/words.ts';
import { paper } from '../queries/folder.ts';

const PRINTED = paper('19/100', `Wir fragen die Bundesregierung:

1. Wie viele Kilometer Radweg wurden seit 2015 gebaut?

Zu 1:

Nach Bundestagsdrucksache 19/50 wurden 200 Kilometer gebaut, davon die meisten
\fDrucksache 19/100 – 2 – Deutscher Bundestag – 19. Wahlperiode
in Bayern (vgl. Bundestagsdrucksache 19/60).

2. Welche Länder waren daran beteiligt?

Zu 2:

Alle Länder waren beteiligt.
`);

describe('the report of inspect', () => {
  const report = (text: string) => paperReport('a.txt', text, readPaper(text), () => '');
  const inWords = (text: string, language: 'de' | 'en') => reportText({ version: 1, papers: [report(text)] }, [readPaper(text).head], words(language));
  const one = { printed: '1', pdf: 1 }, two = { printed: '2', pdf: 2 };

  it('tells the pages of questions, answers and citations', () => {
    const { questions, answers, citations } = report(PRINTED);
    assert.deepEqual(questions.map(({ label, pages }) => [label, pages]), [['1', [one]], ['2', [two]]]);
    assert.deepEqual(answers.map(({ covers, pages }) => [covers.join(), pages]), [['1', [one, two]], ['2', [two]]]);
    assert.deepEqual(citations.filter(({ target }) => target !== 'BT 19/100').map(({ target, pages }) => [target, pages]), [['BT 19/50', [one]], ['BT 19/60', [two]]]);
  });

  it('has no pages in a text that shows none', () => {
    const { questions, answers, citations } = report(PRINTED.replace(/\n\fDrucksache.*/, ''));
    assert.deepEqual([...questions, ...answers, ...citations].flatMap(({ pages }) => pages), []);
  });

  for (const [language, expected] of [['de', /gebaut\? \(Seite 1\)\n.*→ Nach .*\(Seiten 1–2\)\n[^]*BT 19\/60 \(Seite 2\)/], ['en', /gebaut\? \(page 1\)\n.*→ Nach .*\(pages 1–2\)\n[^]*BT 19\/60 \(page 2\)/]] as const) {
    it(`tells them to people: ${language}`, () => assert.match(inWords(PRINTED, language), expected));
  }

  const asked = PRINTED.replace('auf die Kleine Anfrage', 'auf die Kleine Anfrage 12 vom 13. Juli 2020');
  for (const [language, expected] of [['de', /^ {2}Drucksache vom 3\. August 2020\n {2}Antwort nach 21 Tagen: Fragen vom 13\. Juli 2020, Drucksache mit der Antwort vom 3\. August 2020$/m], ['en', /^ {2}Answered after 21 days: questions of 13 July 2020, paper with the answer of 3 August 2020$/m]] as const) {
    it(`tells how long the answer took, to people alone: ${language}`, () => {
      assert.match(inWords(asked, language), expected);
      assert.ok(!('asked' in report(asked).paper));
    });
  }
});
