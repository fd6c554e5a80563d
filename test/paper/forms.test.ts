import assert from 'node:assert/strict';
import { readPaper } from '../../src/paper/read.ts';
import { HEAD, LETTER } from './fixtures.ts';

/** One small paper for each form of a question or an answer; what is read is written as "label: text" lines. */

const questions = (text: string) => readPaper(text).questions.map((q) => `${q.label}: ${q.text}`);
const answers = (text: string) => readPaper(text).answers.map((a) => `${a.covers.join(' ')}: ${a.text}`);

describe('forms of questions', () => {
  const cases: [form: string, text: string, expected: string[]][] = [
    ['Markdown list with the number in it', `${LETTER}- 1: *Wie viele?*\n- a) *Welche?*\n - b) Wann?*\n\nZu 1:\n\nVier.`, ['1: Wie viele?', '1a: Welche?', '1b: Wann?']],
    ['bracket behind the number', `${LETTER}1) Wie viele?\n2) Welche?\n\nZu 1)\nVier.\nZu 2)\nDiese.`, ['1: Wie viele?', '2: Welche?']],
    ['no blank behind the number', `${HEAD}11.Wer prüft?\nNiemand.\n12.Wer zahlt?\nDer Bund.`, ['11: Wer prüft?', '12: Wer zahlt?']],
    ['right-aligned with EN SPACE', `${HEAD}\u2002 9. Wer prüft?\nNiemand.\n10. Wer zahlt?\nDer Bund.`, ['9: Wer prüft?', '10: Wer zahlt?']],
    ['keyword', `${LETTER}Frage 1: Wie viele?\nAntwort zu Frage 1:\nVier.\nFrage 2. Welche?\nAntwort zu Frage 2:\nDiese.`, ['1: Wie viele?', '2: Welche?']],
    ['keyword on a line of its own', `${LETTER}Frage 1\nWie viele?\nAntwort zu Frage 1\nVier.`, ['1: Wie viele?']],
    ['sub-letters in all forms', `${LETTER}1. Wie viele,\na) davon hier,\nb.) davon dort, sowie\nc. anderswo?\n2. Welche?\n2a) Wo?\n2 b) Wann?\nZu 1:\nVier.\nZu 2:\nDiese.`, ['1: Wie viele,', '1a: davon hier,', '1b: davon dort, sowie', '1c: anderswo?', '2: Welche?', '2a: Wo?', '2b: Wann?']],
    ['number and letter on one line', `${LETTER}1. a) Wie viele?\nb) Welche?\n2. a) Wo?\nb) Wann?\nZu 1. a)\nVier.\nZu 1. b)\nDiese.\nZu 2. a) und b)\nHier.`, ['1a: Wie viele?', '1b: Welche?', '2a: Wo?', '2b: Wann?']],
    ['hierarchical under section headings', `${HEAD}1. Bestand\n1.1 Wie viele?\nVier.\n1.2 Welche?\nDiese.\n2. Kosten\n2.1 Was kostet es?\nNichts.`, ['1.1: Wie viele?', '1.2: Welche?', '2.1: Was kostet es?']],
    ['request behind the mark, in brackets', `${HEAD}1. Wie viele? (Bitte nach Jahren (ab 2020) aufschlüsseln.)\nVier.\n2. Welche?\nDiese.`, ['1: Wie viele? (Bitte nach Jahren (ab 2020) aufschlüsseln.)', '2: Welche?']],
    ['request behind the mark, as a sentence', `${HEAD}1. Wie viele? Bitte auflisten.\nVier.\n2. Welche?\nDiese.`, ['1: Wie viele? Bitte auflisten.', '2: Welche?']],
    ['several question marks', `${HEAD}1. Wie viele? Wenn ja, welche, und wo? Falls nein, warum nicht?\nVier.\n2. Welche?\nDiese.`, ['1: Wie viele? Wenn ja, welche, und wo? Falls nein, warum nicht?', '2: Welche?']],
    ['a quotation that asks', `${HEAD}1. Wie steht die Regierung zu der Frage „Wer haftet?“ im Straßenverkehr?\nGut.\n2. Welche?\nDiese.`, ['1: Wie steht die Regierung zu der Frage „Wer haftet?“ im Straßenverkehr?', '2: Welche?']],
    ['no question mark', `${LETTER}1. Wie viele?\n2. Falls ja, bitte um Darstellung der Fälle.\nZu 1:\nVier.\nZu 2:\nKeine.`, ['1: Wie viele?', '2: Falls ja, bitte um Darstellung der Fälle.']],
    ['decoy: a date at the line start', `${HEAD}1. Wie viele?\nDies waren zum\n12. November 2021 mehr als 50.\n2. Welche?\nDiese.`, ['1: Wie viele?', '2: Welche?']],
    ['decoy: a reference that breaks in front of its question', `${HEAD}1. Inwieweit treffen die Angaben (Bundestagsdrucksache 19/100, Antwort auf\nFrage 2) zu den Kosten zu?\nWeiterhin.\n2. Welche?\nDiese.`, ['1: Inwieweit treffen die Angaben (Bundestagsdrucksache 19/100, Antwort auf Frage 2) zu den Kosten zu?', '2: Welche?']],
    ['decoy: a reference that breaks in front of its number', `${HEAD}1. Wie viele sind es verglichen mit der Antwort zu Frage\n2. der genannten Kleinen Anfrage?\nVier.\n2. Welche?\nDiese.`, ['1: Wie viele sind es verglichen mit der Antwort zu Frage 2. der genannten Kleinen Anfrage?', '2: Welche?']],
    ['a bracket above that was never closed', `${HEAD}1. Wie viele? (Bitte nach Jahren und Ländern aufschlüsseln.\n2. Welche?\nDiese.`, ['1: Wie viele?', '2: Welche?']],
    ['decoy: a list in an answer', `${HEAD}1. Wie viele?\nEs sind\n1. die Messstelle am Main,\n2. die Messstelle am Neckar.\n2. Welche?\nDiese.\n3. Wo?\nHier.`, ['1: Wie viele?', '2: Welche?', '3: Wo?']],
    ['decoy: older questions quoted in the preface', `${HEAD}Vorbemerkung der Fragesteller\nFrüher wurde gefragt:\n„1. Wie oft wurde gemessen?\n2. Wer hat gemessen?“\nDarauf gab es keine Antwort.\nWir fragen die Bundesregierung:\n1. Wie viele?\nVier.\n2. Welche?\nDiese.`, ['1: Wie viele?', '2: Welche?']],
    ['decoy: numbered rows of an annex', `${HEAD}1. Wie viele?\nSiehe Anlage.\n2. Welche?\nDiese.\n\fAnlage 1\n1. Mainz\n2. Köln\n3. Bonn\n4. Trier`, ['1: Wie viele?', '2: Welche?']],
  ];
  for (const [form, text, expected] of cases) it(form, () => { assert.deepEqual(questions(text), expected); });
});

describe('forms of answers', () => {
  const TWO = '1. Wie viele?\n2. Welche?\n';
  const SUBS = '1. Wie viele?\n2. Welche?\n3. Wo?\na) Wann?\nb) Warum?\nc) Wozu?\n4. Wer?\na) Wohin?\n';
  const cases: [form: string, text: string, expected: string[]][] = [
    ['Zu 1:', `${LETTER}${TWO}Zu 1:\nVier.\nZu 2:\nDiese.`, ['1: Vier.', '2: Diese.']],
    ['Zu 1.: on the line of the text', `${LETTER}${TWO}Zu 1.: Vier.\nZu 2.: Diese.`, ['1: Vier.', '2: Diese.']],
    ['decoy: a sentence that goes on with what divides papers', `${HEAD}1. Wie viele?\nZu den Zahlen im Einzelnen wird auf die\nAntwort der Bundesregierung vom 3. Mai 2019 verwiesen, ergänzend auf deren\nVorbemerkung der Bundesregierung\n2. Welche?\nHierzu verweist sie zudem auf die\nAntwort der Bundesregierung auf Bundestagsdrucksache 19/100.`, ['1: Zu den Zahlen im Einzelnen wird auf die Antwort der Bundesregierung vom 3. Mai 2019 verwiesen, ergänzend auf deren Vorbemerkung der Bundesregierung', '2: Hierzu verweist sie zudem auf die Antwort der Bundesregierung auf Bundestagsdrucksache 19/100.']],
    ['decoy: a count that breaks between its digits', `${HEAD}1. Wie viele?\nBei Niedrigwasser waren es im Jahr 2019 noch 1\n706. Darüber hinaus keine.\n2. Welche?\nDiese.`, ['1: Bei Niedrigwasser waren es im Jahr 2019 noch 1 706. Darüber hinaus keine.', '2: Diese.']],
    ['zu Frage 1:', `${LETTER}${TWO}zu Frage 1:\nVier.\nzu Frage 2:\nDiese.`, ['1: Vier.', '2: Diese.']],
    ['Zu Ziffer 1:', `${LETTER}${TWO}Zu Ziffer 1:\nVier.\nZu Ziffer 2:\nDiese.`, ['1: Vier.', '2: Diese.']],
    ['Antwort auf Frage 1:', `${LETTER}${TWO}Antwort auf Frage 1:\nVier.\nAntwort zu 2:\nDiese.`, ['1: Vier.', '2: Diese.']],
    ['Zu a)', `${LETTER}1. Wie viele,\na) hier?\nZu a)\nVier.\nb) dort?\nZu b)\nKeine.`, ['1a: Vier.', '1b: Keine.']],
    ['Zu a) und b):', `${LETTER}1. Wie viele,\na) hier?\nb) dort?\nc) anderswo?\nZu a) und b):\nVier.\nZu c):\nKeine.`, ['1a 1b: Vier.', '1c: Keine.']],
    ['bare Antwort:', `${LETTER}1. Wie viele?\nAntwort:\nVier.\n2. Welche?\nAntwort: Diese.`, ['1: Vier.', '2: Diese.']],
    ['joint: Zu 3 a) bis 3 c):', `${LETTER}${SUBS}Zu 1 und 2:\nVier.\nZu 3:\nHier.\nZu 3 a) bis 3 c):\nHierzu ist nichts bekannt.\nZu 4 und 4 a):\nNiemand.`, ['1 2: Vier.', '3: Hier.', '3a 3b 3c: Hierzu ist nichts bekannt.', '4 4a: Niemand.']],
    ['joint: Zu den Fragen 1 bis 3:', `${LETTER}${SUBS}Zu den Fragen 1 bis 3:\nVier.\nZu Frage 4:\nNiemand.`, ['1 2 3 3a 3b 3c: Vier.', '4 4a: Niemand.']],
    ['joint: Zu 1 und zu 2:', `${LETTER}${TWO}Zu 1 und zu 2:\nVier.`, ['1 2: Vier.']],
    ['joint: with a remark', `${LETTER}${TWO}Zu 1. und 2. (siehe Ihre Nummerierung):\nVier.`, ['1 2: Vier.']],
    ['joint sentence below both questions', `${HEAD}${TWO}Die Fragen 1 und 2 werden gemeinsam beantwortet.\nVier.\n3. Wo?\nHier.`, ['1 2: Die Fragen 1 und 2 werden gemeinsam beantwortet. Vier.', '3: Hier.']],
    ['joint sentence with a reason before it, wrapped', `${HEAD}${TWO}Aufgrund des Sachzusammenhangs werden die Fragen 1\nund 2 gemeinsam beantwortet.\nVier.\n3. Wo?\nHier.`, ['1 2: Aufgrund des Sachzusammenhangs werden die Fragen 1 und 2 gemeinsam beantwortet. Vier.', '3: Hier.']],
    ['joint sentence: Die Antworten zu den Fragen … werden zusammengefasst.', `${HEAD}${TWO}Die Antworten zu den Fragen 1 und 2 werden zusammengefasst.\nVier.\n3. Wo?\nHier.`, ['1 2: Die Antworten zu den Fragen 1 und 2 werden zusammengefasst. Vier.', '3: Hier.']],
    ['stem without an answer of its own', `${LETTER}1. Welchen Stand haben die Verfahren wegen\na. des Brandes,\nZu 1. a.:\nOffen.\nb. des Diebstahls?\nZu 1. b.:\nErledigt.\n2. Wo?\nZu 2.:\nHier.`, ['1a: Offen.', '1b: Erledigt.', '2: Hier.']],
    ['stem and sub-questions, answered below without a mark', `${HEAD}1. Wie viele?\na) Welche?\nb) Wo?\nVier, alle hier.\n2. Wann?\nNie.`, ['1 1a 1b: Vier, alle hier.', '2: Nie.']],
    ['sub-questions with unmarked answers of their own', `${HEAD}1. Wie stellt sich dar,\na) was gemessen wurde,\nEs wurde gemessen.\nb) wo gemessen wurde?\nHier.\n2. Wann?\nNie.`, ['1a: Es wurde gemessen.', '1b: Hier.', '2: Nie.']],
    ['heading repeated after a page break', `${LETTER}${TWO}Zu 1:\nVier,\n\fZu 1:\nund zwar große.\nZu 2:\nDiese.`, ['1: Vier, und zwar große.', '2: Diese.']],
    ['the ministry’s note between question and answer', `${HEAD}1. Wie viele?\nDie Antwort wurde namens der Bundesregierung mit Schreiben des Bundesministeriums für\nGesundheit vom 3. August 2026 übermittelt.\nDie Drucksache enthält zusätzlich – in kleinerer Schrifttype – den Fragetext.\n\fDrucksache 21/9902 – 2 – Deutscher Bundestag – 21. Wahlperiode\nVier.\n2. Welche?\nDiese.`, ['1: Vier.', '2: Diese.']],
    ['a list reference in prose is no heading', `${LETTER}${TWO}Zu 1:\nZu der Frage, ob es vier sind, liegt nichts vor.\nZu beachten ist dies.\nZu 2:\nDiese.`, ['1: Zu der Frage, ob es vier sind, liegt nichts vor. Zu beachten ist dies.', '2: Diese.']],
    ['footnotes at the foot of a page', `${HEAD}1. Wie viele?\nVier, wie der Bericht zeigt1, und das\nseit langem.2 Es werden\n1 Vgl. www.example.org/bericht.\n2 Jahresbericht 2024, S. 5,\nzweiter Absatz.\n\fDrucksache 21/9902 – 2 – Deutscher Bundestag – 21. Wahlperiode\nmehr.\n2. Welche?\nDiese.`, ['1: Vier, wie der Bericht zeigt1, und das seit langem.2 Es werden mehr.', '2: Diese.']],
    ['a starred note at the foot of a page', `${HEAD}1. Wie viele?\nDie Angaben sind eingestuft.* Offen ist\n* Die Angaben sind in der Geheimschutzstelle hinterlegt und\ndort einzusehen.\n\fDrucksache 21/9902 – 2 – Deutscher Bundestag – 21. Wahlperiode\nder Rest.\n2. Welche?\nDiese.`, ['1: Die Angaben sind eingestuft. Offen ist der Rest.', '2: Diese.']],
    ['signature and annex end the last one', `${LETTER}${TWO}Zu 1:\nVier.\nZu 2:\nDiese.\n\nMit freundlichen Grüßen\n\nPetra Muster\n\nAnlage\n\n1. Liste`, ['1: Vier.', '2: Diese.']],
  ];
  for (const [form, text, expected] of cases) it(form, () => { assert.deepEqual(answers(text), expected); });
});

describe('what a reading is not sure of is said', () => {
  const problems = (text: string) => readPaper(text).problems.map((p) => `${p.code} ${p.data['label'] ?? ''} ${JSON.stringify(text.slice(p.span.start, p.span.end))}`);
  const cases: [what: string, text: string, expected: string[]][] = [
    ['a number is missing', `${LETTER}1. Wie viele?\n3. Wo?\nZu 1:\nVier.\nZu 3:\nHier.`, ['missing-number 3 "3. Wo?"']],
    ['a question has no answer', `${LETTER}1. Wie viele?\n2. Welche?\n3. Wo?\nZu 1:\nVier.\nZu 3:\nHier.`, ['question-without-answer 2 "2. Welche?"']],
    ['an answer has no question', `${LETTER}1. Wie viele?\n2. Welche?\nZu 1:\nVier.\nZu 2:\nDiese.\nZu 3:\nHier.`, ['answer-without-question 3 "Zu 3:"']],
    ['a question is answered twice', `${LETTER}1. Wie viele?\n2. Welche?\nZu 1:\nVier.\nZu 2:\nDiese.\nZu 1:\nDoch fünf.`, ['answered-twice 1 "Zu 1:"']],
    ['a boundary without a question mark', `${HEAD}1. Wie viele?\nVier.\n2. Bitte um Darstellung,\nEs ist alles dargestellt.\n3. Wo?\nHier.`, ['uncertain-boundary 2 "Es ist alles dargestellt."']],
    ['a reference to a question that nobody asked', `${LETTER}1. Wie viele?\n2. Welche?\nZu 1:\nVier.\nZu 2:\nSiehe Antwort zu Frage 7.`, ['unknown-label 7 "Antwort zu Frage 7"']],
    ['an inquiry without questions', `${HEAD}Die Fragen fehlen hier.`, ['no-questions  "Deutscher Bundestag Drucksache 21/9902"']],
    ['a stem whose sub-questions are answered is answered', `${LETTER}1. Wie viele\na) hier?\nb) dort?\nZu 1 a)\nVier.\nZu 1 b)\nKeine.`, []],
  ];
  for (const [what, text, expected] of cases) it(what, () => { assert.deepEqual(problems(text), expected); });
});

describe('what is no inquiry', () => {
  const cases: [what: string, text: string][] = [
    ['an empty file', ''],
    ['a news article', 'Die Bundesregierung hat auf eine Kleine Anfrage geantwortet (Bundestagsdrucksache 21/9902). Wie viele Messstellen es gibt, ist unklar.\n\n1. Platz: Mainz\n2. Platz: Köln\n'],
    ['a law', '§ 1 Zweck\n(1) Dieses Gesetz dient der Messung.\n(2) Es gilt überall.\n§ 2 Begriffe\n1. Messstelle: ein Ort,\n2. Messung: ein Vorgang.\n'],
    ['a plenary protocol', 'Deutscher Bundestag\nStenografischer Bericht\n99. Sitzung\nBerlin, Donnerstag, den 3. August 2026\n\nPräsidentin Muster:\nIch rufe die Frage 1 auf: Wie viele Messstellen gibt es?\n\n(Beifall bei der SPD)\n'],
    ['a list of speakers', '1. Maria Beispiel\n2. Jan Muster\n3. Eva Probe\n'],
    ['an agenda with questions', 'Tagesordnung\n1. Begrüßung\n2. Wer führt das Protokoll?\n3. Verschiedenes\n'],
  ];
  for (const [what, text] of cases) it(what, () => {
    const paper = readPaper(text);
    assert.deepEqual([paper.inquiry, paper.questions, paper.answers], [false, [], []]);
  });
});
