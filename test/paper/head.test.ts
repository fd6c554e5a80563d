import assert from 'node:assert/strict';
import { readAskers } from '../../src/paper/askers.ts';
import { germanDate } from '../../src/text/dates.ts';
import { readPaper } from '../../src/paper/read.ts';

describe('dates', () => {
  const cases: [text: string, date: string | null][] = [
    ['DATUM 7. April 2020', '2020-04-07'], ['17.08.2026', '2026-08-17'], ['am 23. Nov. 2021)', '2021-11-23'], ['20. Wahlperiode 2025-02-14', '2025-02-14'], ['12.08.23', '2023-08-12'], ['14. 05. 2024', '2024-05-14'],
    ['vom 1. März 2024', '2024-03-01'], ['45.13.2024', null], ['ohne Datum', null],
  ];
  for (const [text, date] of cases) it(text, () => { assert.equal(germanDate(text), date); });
});

describe('who asks', () => {
  const cases: [what: string, lines: string[], askers: string[], groups: string[]][] = [
    ['several members and a group', ['der Abgeordneten Ada Muster, Dr. Jan van der Beispiel und der Fraktion der AfD'], ['Ada Muster', 'Dr. Jan van der Beispiel'], ['AfD']],
    ['wrapped, group with a slash', ['der Abgeordneten Ada Muster, Ida', 'Probe und der Fraktion', 'BÜNDNIS 90/DIE GRÜNEN'], ['Ada Muster', 'Ida Probe'], ['BÜNDNIS 90/DIE GRÜNEN']],
    ['and others', ['der Abgeordneten Ada Muster, Ida Probe, weiterer Abgeordneter und der Fraktion DIE LINKE.'], ['Ada Muster', 'Ida Probe'], ['DIE LINKE.']],
    ['u. a.', ['des Abgeordneten Ole Muster u. a. und der Fraktion der SPD'], ['Ole Muster'], ['SPD']],
    ['a town in brackets', ['der Abgeordneten Ada Muster (Köln), Ida Probe und der Fraktion der FDP'], ['Ada Muster', 'Ida Probe'], ['FDP']],
    ['the group in brackets', ['der Abgeordneten Ada Muster und Ole Probe (LINKE)'], ['Ada Muster', 'Ole Probe'], ['LINKE']],
    ['doubled words and commas', ['der Abgeordneten der Abgeordneten Ada Muster, , Ida Probe und der Fraktion der BÜNDNIS 90/DIE GRÜNEN'], ['Ada Muster', 'Ida Probe'], ['BÜNDNIS 90/DIE GRÜNEN']],
    ['two groups', ['der Abgeordneten Ada Muster und der Fraktion der SPD sowie der Abgeordneten Ida Probe und der Fraktion BÜNDNIS 90/DIE GRÜNEN'], ['Ada Muster', 'Ida Probe'], ['SPD', 'BÜNDNIS 90/DIE GRÜNEN']],
    ['two groups with one article', ['der Fraktionen der CDU/CSU und SPD'], [], ['CDU/CSU', 'SPD']],
    ['Baden-Württemberg', ['des Abg. Nils Muster AfD'], ['Nils Muster'], ['AfD']],
    ['a hyphened group', ['der Abgeordneten Lena Muster (AfD-Fraktion)'], ['Lena Muster'], ['AfD']],
    ['a name in capitals', ['der Abgeordneten Eva Muster BÜNDNIS 90/DIE GRÜNEN', 'vom 03.03.2025'], ['Eva Muster'], ['BÜNDNIS 90/DIE GRÜNEN']],
    ['behind a comma', ['des Abgeordneten Nils Muster, Fraktion der AfD'], ['Nils Muster'], ['AfD']],
    ['Saxony-Anhalt', ['Abgeordneter Nils Muster (AfD)'], ['Nils Muster'], ['AfD']],
    ['Hesse, without a word', ['Kleine Anfrage', 'Tim Muster (SPD) und Eva Beispiel (SPD) vom 01.04.2025'], ['Tim Muster', 'Eva Beispiel'], ['SPD']],
  ];
  for (const [what, lines, askers, groups] of cases) it(what, () => { assert.deepEqual(readAskers(lines), { askers, groups }); });
});

describe('numbers of a paper', () => {
  const body = '1. Wie viele?\nVier.\n2. Welche?\nDiese.\n3. Wo?\nHier.';
  const cases: [what: string, text: string, questionPaper: string | null, answerPaper: string | null][] = [
    ['answer with its own reference', `Deutscher Bundestag Drucksache 21/9902\n21. Wahlperiode 04.08.2026\nAntwort\nder Bundesregierung\nauf die Kleine Anfrage der Abgeordneten Ada Muster und der Fraktion der SPD\n– Drucksache 21/9901 –\nTitel\n${body}`, 'BT 21/9901', 'BT 21/9902'],
    ['(neu)', `Deutscher Bundestag Drucksache 21/9901 (neu)\n21. Wahlperiode 04.08.2026\nKleine Anfrage\nder Abgeordneten Ada Muster und der Fraktion der SPD\nTitel\nWir fragen die Bundesregierung:\n1. Wie viele?\n2. Welche?`, 'BT 21/9901 (neu)', null],
    ['Saarland, the question’s number in brackets', `LANDTAG DES SAARLANDES Drucksache 17/9955 (17/9930)\n17. Wahlperiode 20.01.2025\nA n t w o r t\nzu der\nAnfrage der Abgeordneten Ute Muster (SPD)\nbetr.: Titel\n${body}`, 'SL 17/9930', 'SL 17/9955'],
    ['Bremen’s city series', `BREMISCHE BÜRGERSCHAFT Drucksache 20/399 S\nStadtbürgerschaft\n20. Wahlperiode 14.05.2021\nAntwort des Senats auf die Kleine Anfrage der Fraktion der CDU\nTitel\n${body}`, null, 'HB 20/399 S'],
    ['blanks in the number', `Drucksache 19 /90 041\nSchriftliche Anfrage\n19. Wahlperiode\nSchriftliche Anfrage\ndes Abgeordneten Karl Muster (SPD)\nzum Thema:\nTitel\nund Antwort vom 18. März 2024 (Eingang beim Abgeordnetenhaus am 19. März 2024)\n${body}`, 'BE 19/90041', 'BE 19/90041'],
  ];
  for (const [what, text, questionPaper, answerPaper] of cases) it(what, () => {
    const { head } = readPaper(text);
    assert.deepEqual([head.questionPaper, head.answerPaper], [questionPaper, answerPaper]);
  });
});

describe('a question paper whose preface speaks of an answer near its head', () => {
  const asked = (preface: string) => `Deutscher Bundestag Drucksache 21/9901\n21. Wahlperiode 20.07.2026\nKleine Anfrage\nder Abgeordneten Ada Muster und der Fraktion der SPD\n\nMessstellen im Binnenland\n\n${preface}\n\nWir fragen die Bundesregierung:\n\n1. Wie viele Messstellen gibt es?\n\n2. Welche davon messen nicht?\n\n3. Wann messen sie wieder?\n`;
  const answered = '\fDeutscher Bundestag Drucksache 21/9902\n21. Wahlperiode 04.08.2026\nAntwort\nder Bundesregierung\nauf die Kleine Anfrage der Abgeordneten Ada Muster und der Fraktion der SPD\n– Drucksache 21/9901 –\nMessstellen im Binnenland\n1. Wie viele Messstellen gibt es?\n\nEs gibt vier.\n\n2. Welche davon messen nicht?\n\nAlle messen.\n\n3. Wann messen sie wieder?\n\nDas entfällt.\n';
  for (const preface of [
    'Die Zahl der Messstellen sinkt nach der\nAntwort auf Frage 7 seit dem Jahr 2020.', 'Nach Ansicht der Regierung gemäß\nAntwort der Bundesregierung zu den Fragen 3 und 4 sinkt sie.', 'Die Bundesregierung hat in ihrer\nAntwort vom 3. Mai 2025 vier Messstellen genannt.',
    'Sie sinkt nach Auskunft der zuständigen Behörde, die in einer\nStellungnahme eine andere Zahl nennt.', 'Nachgezählt wurde laut\nAntwort des Ministeriums im Mai.', 'Antwort zu Frage 2 der Kleinen Anfrage auf Bundestagsdrucksache 20/99 nennt vier.',
  ]) it(preface.replace('\n', '⏎'), () => {
    const alone = readPaper(asked(preface)).head, combined = readPaper(asked(preface) + answered).head;
    assert.deepEqual([alone.kind, alone.questionPaper, alone.answerPaper], ['question', 'BT 21/9901', null]);
    assert.deepEqual([combined.kind, combined.id, combined.questionPaper, combined.answerPaper], ['combined', 'BT 21/9902', 'BT 21/9901', 'BT 21/9902']);
  });
});
