import type { CitationKind, Pinpoint } from '../../src/model/citation.ts';
import type { Label } from '../../src/model/label.ts';
import type { PaperKind } from '../../src/model/paper.ts';

/** What a reader must find in each of the sample papers. */

/** A citation of a paper as expected: text, target, pinpoint. */
export type Cited = readonly [text: string, target: string, pinpoint: Pinpoint | null];

export interface Sample {
  readonly file: string;
  readonly id: string;
  readonly questionPaper: string;
  readonly answerPaper: string | null;
  readonly kind: PaperKind;
  readonly title: string;
  readonly date: string;
  readonly askers: readonly string[];
  readonly groups: readonly string[];
  readonly answeredBy: string | null;
  /** The labels of the questions, in the order of the paper. */
  readonly questions: string;
  /** The covers of each answer with its heading ("" where none is printed) and the first words of its text. */
  readonly answers: readonly (readonly [covers: string, heading: string, words: string])[];
  /** The citations of papers, in the order of the text. */
  readonly papers: readonly Cited[];
  /** The references to answers of the same paper ("self 6" without its "self"), in the order of the text. */
  readonly ownAnswers: readonly string[];
  /** Targets of other kinds that must be found, whatever else is. */
  readonly others: readonly (readonly [kind: CitationKind, target: string])[];
  /** What the reading doubts, with the label that it is about; nothing where it is left out. */
  readonly problems?: readonly string[];
}

export const answer = (label: Label): Pinpoint => ({ answer: label });
const written = (writtenQuestion: string, person: string): Pinpoint => ({ writtenQuestion, person });
const INTERIOR = 'Bundesministerium des Innern, für Bau und Heimat';
const FACES = 'https://www.interpol.int/How-we-work/Forensics/Facial-Recognition';

export const SAMPLES: readonly Sample[] = [
  {
    file: '19-18172 Gesichtserkennung bei Interpol.anfrage', id: 'BT 19/18172', questionPaper: 'BT 19/18172', answerPaper: null, kind: 'answer',
    title: 'Nutzung von Anwendungen der Firma Clearview AI durch Interpol', date: '2020-04-07',
    askers: ['Andrej Hunko'], groups: ['DIE LINKE.'], answeredBy: INTERIOR,
    questions: '1 1a 1b 1c 2 3 3a 3b 3c 4 4a 4b 5 6 7 7a 7b 7c 8 9 10 10a 10b',
    answers: [
      ['1', 'Zu 1:', 'Nach Mitteilung des IPSG waren am 31. Dezember 2019 im ICIS rund 138 000'],
      ['1a', 'Zu 1 a):', 'Der Anteil deutscher Behörden'],
      ['1b', 'Zu 1 b):', 'Siehe Antwort zu Frage 1 a).'],
      ['1c', 'Zu 1 c):', 'Im Jahr 2019 hat allein das BKA'],
      ['2', 'Zu 2:', 'Maßgeblich sind'],
      ['3', 'Zu 3:', 'Die Bundesregierung ist an dem Projekt DTECH nicht beteiligt.'],
      ['3a 3b 3c', 'Zu 3 a) bis 3 c):', 'Der Bundesregierung liegen hierzu keine Erkenntnisse vor.'],
      ['4 4a', 'Zu 4 und 4 a):', 'Der Bundesregierung liegen über die Presseberichterstattung hinaus'],
      ['4b', 'Zu 4 b):', 'Nein. Auch sind Lichtbilder'],
      ['5', 'Zu 5:', 'Die Bundesregierung äußert sich nicht zu hypothetischen Sachverhalten.'],
      ['6', 'Zu 6:', 'Die Prüfung dauert noch an.'],
      ['7 7a 7b 7c', 'Zu 7 bis 7 c):', 'Auf die Antwort zu Frage 6 wird verwiesen.'],
      ['8', 'Zu 8:', 'Die Frage wird dahingehend verstanden'],
      ['9', 'Zu 9:', 'Eine Suche anhand von Gesichtsbildern'],
      ['10 10a 10b', 'Zu 10 bis 10 b):', 'Die Fragen 10 bis 10 b) werden gemeinsam beantwortet. IVAS dient'],
    ],
    papers: [
      ['BT-Drucksache 19/18172', 'BT 19/18172', null],
      ['BT-Drucksache 19/18172', 'BT 19/18172', null],
      ['Bundestagsdrucksache 19/5954', 'BT 19/5954', answer('2')],
      ['Bundestagsdrucksache 19/5954', 'BT 19/5954', answer('3')],
      ['Bundestagsdrucksache 19/8683', 'BT 19/8683', answer('13')],
      ['Bundestagsdrucksache 19/1908', 'BT 19/1908', written('8', 'Dr. Diether Dehm')],
      ['Bundestagsdrucksache 19/5954', 'BT 19/5954', answer('4')],
      ['Bundestagsdrucksache 19/5954', 'BT 19/5954', answer('2')],
      ['Bundestagsdrucksache 19/5954', 'BT 19/5954', answer('2')],
      ['Bundestagsdrucksache 19/16723', 'BT 19/16723', answer('10')],
      ['Bundestagsdrucksache 19/8683', 'BT 19/8683', answer('13')],
      ['Bundestagsdrucksache 19/8683', 'BT 19/8683', null],
      ['Bundestagsdrucksache 19/1908', 'BT 19/1908', written('8', 'Dr. Diether Dehm')],
      ['Bundestagsdrucksache 19/5954', 'BT 19/5954', answer('4')],
    ],
    ownAnswers: ['1a', '6', '6'],
    others: [
      ['council-document', 'Rat 12545/18'], ['commission-document', 'COM(2020) 72'], ['eu-act', 'EU 2018/1862'],
      ['statute', 'Art. 43 Abs. 1 EU 2018/1862'], ['statute', 'Art. 43 Abs. 4 EU 2018/1862'], ['statute', '§ 48 BDSG'], ['statute', '§ 12 Abs. 2 BKAG'],
      ['url', FACES], ['press', 'www.example.org 2020-03-02'], ['press', 'www.example.net 2020-03-05'], ['question', 'self 10,10a,10b'],
    ],
  },
  {
    file: '19-5954.txt', id: 'BT 19/5954', questionPaper: 'BT 19/5489', answerPaper: 'BT 19/5954', kind: 'answer',
    title: 'Neue Verfahren zur Gesichtserkennung bei Interpol', date: '2018-11-20',
    askers: ['Andrej Hunko', 'Heike Hänsel', 'Niema Movassat'], groups: ['DIE LINKE.'], answeredBy: INTERIOR,
    questions: '1 2 3 4 5 5a 5b 6 7 8 9',
    answers: [
      ['1', '', 'Die Datenbank dient'],
      ['2', '', 'Am 12. November 2018 enthielt das ICIS'],
      ['3', '', 'Interpol verwendet die Software „MorphoFace Investigate“ der Firma Safran Identity and Security. Angaben zu Fehlerraten liegen der Bundesregierung nicht vor. Jeder Vorschlag der Software wird von Sachverständigen des IPSG überprüft, bevor er'],
      ['4', '', 'Das BKA nimmt'],
      ['5 5a 5b', '', 'Die Fragen 5 bis 5b werden gemeinsam beantwortet. Ein möglicher Treffer'],
      ['6 7', '', 'Aufgrund des engen inhaltlichen Zusammenhangs werden nachfolgend die Fragen 6 und 7 gemeinsam beantwortet. Dem Bund'],
      ['8', '', 'Der Bundesregierung liegen keine Erkenntnisse vor, dass Bilder aus dem Internet in den Abgleich einbezogen werden.'],
      ['9', '', 'Ja. Die Unterrichtung ist vorgesehen, sobald die in der Antwort zu Frage 1 genannte Prüfung abgeschlossen ist.'],
    ],
    papers: [
      ['Drucksache 19/5489', 'BT 19/5489', null],
      ['Bundestagsdrucksache 19/370', 'BT 19/370', written('11', 'Andrej Hunko')],
      ['Bundestagsdrucksache 18/10604', 'BT 18/10604', answer('16')],
    ],
    ownAnswers: ['1'],
    others: [['statute', '§ 75 BDSG'], ['url', FACES]],
  },
  {
    file: '19-8683.md', id: 'BT 19/8683', questionPaper: 'BT 19/8148', answerPaper: 'BT 19/8683', kind: 'answer',
    title: 'Ermittlungen von Interpol und Europol zu „ausländischen Kämpfern“ in Syrien und im Irak', date: '2019-03-20',
    askers: ['Andrej Hunko', 'Ulla Jelpke', 'Niema Movassat'], groups: ['DIE LINKE.'], answeredBy: INTERIOR,
    questions: '1 2 3 4 5 5a 5b 6 7 8 9 10 11 12 13 14',
    answers: [
      ['1', 'Zu Frage 1:', 'Eigene Zahlen liegen der Bundesregierung nicht vor.'],
      ['2', 'Zu Frage 2:', 'Die Zahl der Übermittlungen ist der folgenden Übersicht zu entnehmen. Mehrfachübermittlungen zu derselben Person sind nicht herausgerechnet.'],
      ['3 4', 'Zu den Fragen 3 und 4:', 'Die Fragen 3 und 4 werden wegen ihres inhaltlichen Zusammenhangs zusammen beantwortet. Europol'],
      ['5', 'Zu Frage 5:', 'Im Jahr 2018 hat das BKA in 29 Fällen'],
      ['5a 5b', 'Zu Frage 5 a) und 5 b):', 'Eine statistische Erfassung'],
      ['6', 'Zu Frage 6:', 'Die Antwort ist als „VS – Nur für den Dienstgebrauch“ eingestuft'],
      ['7', 'Zu Frage 7:', 'Eine Beantwortung muss aus Gründen des Staatswohls unterbleiben'],
      ['8', 'Zu Frage 8:', 'Die Strafverfolgung obliegt insoweit den Ländern.'],
      ['9', 'Zu Frage 9:', 'Auf die Antwort zu Frage 7 wird verwiesen.'],
      ['10', 'Zu Frage 10:', 'Die Auffassung der Fragestellerinnen und Fragesteller wird nicht geteilt.'],
      ['11', 'Zu Frage 11:', 'Ausschreibungen nach Artikel 36'],
      ['12', 'Zu Frage 12:', 'Ob eine Überprüfung angezeigt ist'],
      ['13', 'Zu Frage 13:', 'Das Projekt DTECH ist'],
      ['14', 'Zu Frage 14:', 'Keine.'],
    ],
    papers: [
      ['Drucksache 19/8148', 'BT 19/8148', null],
      ['Bundestagsdrucksache 19/5954', 'BT 19/5954', answer('2')],
      ['Bundestagsdrucksache 19/5954', 'BT 19/5954', answer('1')],
    ],
    ownAnswers: ['7', '3'],
    others: [['council-document', 'Rat 12545/18'], ['url', 'https://www.interpol.int/Resources/Documents']],
  },
  {
    file: '19-16723.anfrage', id: 'BT 19/16723', questionPaper: 'BT 19/90016', answerPaper: 'BT 19/16723', kind: 'answer',
    title: 'Zahlen zu Speicherungen und Abfragen polizeilicher EU-Datenbanken (2019)', date: '2020-01-21',
    askers: ['Andrej Hunko', 'Ulla Jelpke'], groups: ['DIE LINKE.'], answeredBy: INTERIOR,
    questions: '1 2 3 4 4a 4b 4c 5 6 7 8 9 10 11 12',
    answers: [
      ['1', 'Antwort zu Frage 1:', 'Die Gesamtzahlen veröffentlicht'],
      ['2 3', 'Antwort zu den Fragen 2 und 3:', 'Die Fragen 2 und 3 werden gemeinsam beantwortet. Abfragen'],
      ['4', 'Antwort zu Frage 4:', 'Dem Bundeskriminalamt (BKA) wurden 21 480 Treffer gemeldet.'],
      ['4a 4b 4c', 'Antwort zu den Fragen 4 a) bis 4 c):', 'Von den Treffern betrafen 8 130 Personen'],
      ['5', 'Antwort zu Frage 5:', 'Die Angaben liegen'],
      ['6', 'Antwort zu Frage 6:', 'Die von der Europäischen Kommission'],
      ['7', 'Antwort zu Frage 7:', 'Auf die Antwort zu Frage 5 wird verwiesen.'],
      ['8', 'Antwort zu Frage 8:', 'Im Jahr 2019 wurden rund 54 000 Abgleiche'],
      ['9', 'Antwort zu Frage 9:', 'Im Jahr 2019 wurden 48 Datensätze'],
      ['10', 'Antwort zu Frage 10:', 'Der Bundesregierung liegt für den Stichtag'],
      ['11', 'Antwort zu Frage 11:', 'Der Zeitpunkt wird nach Artikel 68'],
      ['12', 'Antwort zu Frage 12:', 'Die Kosten lassen sich'],
    ],
    papers: [
      ['Drucksache 19/90016', 'BT 19/90016', null],
      ['Bundestagsdrucksache 19/8683', 'BT 19/8683', answer('11')],
      ['Bundestagsdrucksache 19/9407', 'BT 19/9407', answer('2')],
      ['Bundestagsdrucksache 19/8683', 'BT 19/8683', answer('2')],
      ['Bundestagsdrucksache 19/8683', 'BT 19/8683', answer('3')],
      ['Bundestagsdrucksache 19/5954', 'BT 19/5954', answer('2')],
    ],
    ownAnswers: ['5'],
    others: [['eu-act', 'EU 2019/818'], ['eu-act', 'EU 2016/680'], ['statute', 'Art. 68 EU 2019/818'], ['statute', '§ 16 Abs. 1 BKAG'], ['statute', '§ 98c StPO']],
  },
  {
    file: 'BE 19-90041 Schriftliche Anfrage.txt', id: 'BE 19/90041', questionPaper: 'BE 19/90041', answerPaper: 'BE 19/90041', kind: 'answer',
    title: 'Abgleich von Lichtbildern bei der Polizei Berlin', date: '2022-03-01',
    askers: ['Erika Mustermann', 'Jonas Beispiel'], groups: ['LINKE'], answeredBy: 'Senatsverwaltung für Inneres, Digitalisierung und Sport',
    questions: '1 2 3 4 4a 4b 4c 5 6 7',
    answers: [
      ['1', 'Zu 1.:', 'Die Zahl der veranlassten Abgleiche'],
      ['2', 'Zu 2.:', 'Abgleiche zu Zwecken der Strafverfolgung'],
      ['3', 'Zu 3.:', 'Die Polizei Berlin betreibt kein eigenes Gesichtserkennungssystem.'],
      ['4a', 'Zu 4. a.:', 'Jeder Vorschlag wird'],
      ['4b', 'Zu 4. b.:', 'Unzutreffende Zuordnungen werden in der Ermittlungsakte vermerkt und in den polizeilichen Informationssystemen berichtigt.'],
      ['4c', 'Zu 4. c.:', 'Die Benachrichtigung richtet sich nach § 101 Absatz 4 StPO. Im Übrigen siehe Antwort zu 4. b.'],
      ['5 6', 'Zu 5. und 6.:', 'Die Fragen 5. und 6. werden aufgrund ihres Zusammenhangs gemeinsam beantwortet. Der Dienstverkehr'],
      ['7', 'Zu 7.:', 'Die Aufträge werden'],
    ],
    papers: [
      ['BT-Drs. 19/18172', 'BT 19/18172', answer('6')],
      ['BT-Drs. 19/18172', 'BT 19/18172', answer('6')],
      ['Drucksache 19/10041', 'BE 19/10041', answer('2')],
    ],
    ownAnswers: ['1', '4b'],
    others: [
      ['question', 'self 1'], ['statute', '§ 98c StPO'], ['statute', '§ 33 BlnDSG'], ['statute', '§ 81b StPO'],
      ['statute', '§ 2 Abs. 4 Nr. 1 BKAG'], ['statute', '§ 101 Abs. 4 StPO'], ['statute', '§ 3 Abs. 1 BKAG'],
    ],
  },
  {
    file: '19-90016 Kleine Anfrage.txt', id: 'BT 19/90016', questionPaper: 'BT 19/90016', answerPaper: null, kind: 'question',
    title: 'Zahlen zu Speicherungen und Abfragen polizeilicher EU-Datenbanken (2019)', date: '2019-12-20',
    askers: ['Andrej Hunko', 'Ulla Jelpke'], groups: ['DIE LINKE.'], answeredBy: null,
    questions: '1 2 3 4 4a 4b 4c 5 6 7 8 9 10 11 12',
    answers: [],
    papers: [
      ['Bundestagsdrucksache 19/8683', 'BT 19/8683', answer('11')],
      ['Bundestagsdrucksache 19/9407', 'BT 19/9407', answer('2')],
      ['Bundestagsdrucksache 19/8683', 'BT 19/8683', answer('2')],
      ['Bundestagsdrucksache 19/5954', 'BT 19/5954', answer('2')],
    ],
    ownAnswers: [],
    others: [['plenary-protocol', 'BT PlPr 19/83']],
  },
  {
    file: '19-90102 Videoanalyse im Bahnhof.txt', id: 'BT 19/90102', questionPaper: 'BT 19/90071', answerPaper: 'BT 19/90102', kind: 'combined',
    title: 'Erprobung automatisierter Videoanalyse an Bahnhöfen', date: '2020-05-20',
    askers: ['Dr. Petra Mustermann', 'Henrik Beispiel', 'Aylin Probe'], groups: ['BÜNDNIS 90/DIE GRÜNEN'], answeredBy: INTERIOR,
    questions: '1 2 3 3a 3b 4 5 6 7',
    answers: [
      ['1', '', 'Erprobt wurden das Erkennen abgestellter Gegenstände, das Zählen von Personen und das Erkennen liegender Personen.'],
      ['2', '', 'Die Zahl der Kameras'],
      ['3 3a 3b', '', 'Die Fragen 3 bis 3b werden wegen ihres Sachzusammenhangs gemeinsam beantwortet. Für Beschaffung und Einbau'],
      ['4', '', 'Die Bundesregierung ist nach sorgfältiger Abwägung'],
      ['5', '', 'Die Bundespolizei kann nach § 27 Satz 1 Nummer 2 BPolG selbsttätige Bildaufnahmegeräte einsetzen.'],
      ['6', '', 'Nein. Zur Zahl der Abgleiche'],
      ['7', '', 'Die Meinungsbildung innerhalb der Bundesregierung'],
    ],
    papers: [
      ['Bundestagsdrucksache 19/3750', 'BT 19/3750', answer('7')],
      ['Drucksache 19/90071', 'BT 19/90071', null],
      ['Bundestagsdrucksache 19/3750', 'BT 19/3750', answer('7')],
      ['Bundestagsdrucksache 19/16723', 'BT 19/16723', answer('8')],
      ['Bundestagsdrucksache 19/18172', 'BT 19/18172', answer('6')],
    ],
    ownAnswers: ['1'],
    others: [
      ['question', 'self 3,3a,3b'], ['statute', '§ 27 Satz 1 Nr. 2 BPolG'], ['statute', '§§ 47, 48 BDSG'], ['eu-act', 'EU 2016/680'],
      ['url', 'https://www.bundespolizei.de/Web/DE/04Aktuelles/04Aktuelles_node.html'],
    ],
  },
  {
    file: '19-90140 Biometrie beim Bund.txt', id: 'BT 19/90140', questionPaper: 'BT 19/90088', answerPaper: 'BT 19/90140', kind: 'answer',
    title: 'Biometrische Verfahren bei Behörden des Bundes', date: '2020-09-09',
    askers: ['Jonas Vorlage', 'Dr. Petra Mustermann', 'Aylin Probe'], groups: ['BÜNDNIS 90/DIE GRÜNEN'], answeredBy: INTERIOR,
    questions: '1.1 1.2 1.3 1.3a 1.3b 2.1 2.2 2.3 3.1 3.2 3.3',
    answers: [
      ['1.1', '', 'Biometrische Verfahren setzen'],
      ['1.2', '', 'In INPOL-Z waren rund 5,9 Millionen Lichtbilder'],
      ['1.3 1.3a 1.3b', '', 'Die Fragen I.3 bis I.3b werden gemeinsam beantwortet. Alle Lichtbilder'],
      ['2.1', '', 'Für die Polizeibehörden gelten'],
      ['2.2 2.3', '', 'Die Fragen II.2 und II.3 werden gemeinsam beantwortet. Seit 2017'],
      ['3.1', '', 'Ein Vorschlag liegt nicht vor.'],
      ['3.2', '', 'Nach Mitteilung der Agentur eu-LISA'],
      ['3.3', '', 'Hierzu liegen der Bundesregierung keine Erkenntnisse vor.'],
    ],
    papers: [
      ['Drucksache 19/90088', 'BT 19/90088', null],
      ['Bundestagsdrucksachen 19/4889', 'BT 19/4889', null],
      ['19/13034', 'BT 19/13034', null],
      ['19/16723', 'BT 19/16723', null],
      ['Bundestagsdrucksache 19/16723', 'BT 19/16723', answer('1')],
      ['Bundestagsdrucksache 19/9800', 'BT 19/9800', { page: '63' }],
      ['Bundestagsdrucksache 19/16723', 'BT 19/16723', answer('6')],
      ['Bundestagsdrucksache 19/90102', 'BT 19/90102', answer('1')],
    ],
    ownAnswers: [],
    others: [
      ['statute', '§ 81b StPO'], ['statute', '§ 12 BKAG'], ['statute', '§ 24 BPolG'], ['statute', '§ 16 AsylG'],
      ['eu-act', 'EU 603/2013'], ['eu-act', 'EU 2017/2226'], ['commission-document', 'COM(2020) 428'],
    ],
  },
  {
    file: '19-90133 Abschrift mit Fehlern.txt', id: 'BT 19/90133', questionPaper: 'BT 19/90125', answerPaper: 'BT 19/90133', kind: 'answer',
    title: 'Aussonderung von Lichtbildern in polizeilichen Dateien', date: '2020-08-17',
    askers: ['Henrik Beispiel', 'Aylin Probe'], groups: ['BÜNDNIS 90/DIE GRÜNEN'], answeredBy: null,
    questions: '1 2 2a 2b 2c 3 4 6 7 8',
    answers: [
      ['1', '', 'Im Jahr 2019 wurden 214 300 Lichtbilder gelöscht.'],
      ['2a 2b', 'Zu 2 a) und 2 b):', 'Gestellt wurden 418 Anträge, abgelehnt 37.'],
      ['3', '', 'Die Fristen ergeben sich aus § 77 BKAG.'],
      ['6 7', '', 'Die Fragen 6 und 7 werden gemeinsam beantwortet. Mit der Aussonderung'],
      ['8', '', 'Es wurden elf Beschwerden eingelegt'],
    ],
    papers: [
      ['Drucksache 19/90125', 'BT 19/90125', null],
      ['Bundestagsdrucksache 19/5954', 'BT 19/5954', answer('99')],
      ['Bundestagsdrucksache 91/4711', 'BT 91/4711', answer('3')],
    ],
    ownAnswers: ['13'],
    others: [['statute', '§ 77 BKAG'], ['question', 'self 6,7']],
    problems: ['question-without-answer 2c', 'question-without-answer 4', 'missing-number 6', 'uncertain-boundary 8', 'unknown-label 13'],
  },
];
