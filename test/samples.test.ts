import assert from 'node:assert/strict';
import fs from 'node:fs';
import { readCatalogue } from '../src/corpus/catalogueReader.ts';
import type { Citation, CitationKind, Pinpoint } from '../src/model/citation.ts';
import type { Label } from '../src/model/label.ts';
import { answerOf, questionOf, type Paper, type PaperKind } from '../src/model/paper.ts';
import { createMatcher } from '../src/entities/matcher.ts';
import { readKnowledge } from '../src/entities/knowledge.ts';
import { readPaper } from '../src/paper/read.ts';

/** The sample papers are what a new user opens first: each must be read exactly as its authors meant it. */

const FOLDER = new URL('../seeds/papers/', import.meta.url);

/** A citation of a paper as expected: text, target, pinpoint. */
type Cited = readonly [text: string, target: string, pinpoint: Pinpoint | null];

interface Sample {
  readonly file: string;
  readonly id: string;
  readonly questionPaper: string;
  readonly answerPaper: string | null;
  readonly kind: PaperKind;
  readonly title: string;
  readonly date: string;
  readonly askers: readonly string[];
  readonly groups: readonly string[];
  readonly answeredBy: string;
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
}

const answer = (label: Label): Pinpoint => ({ answer: label });
const written = (writtenQuestion: string, person: string): Pinpoint => ({ writtenQuestion, person });
const INTERIOR = 'Bundesministerium des Innern, für Bau und Heimat';
const FACES = 'https://www.interpol.int/How-we-work/Forensics/Facial-Recognition';

const SAMPLES: readonly Sample[] = [
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
    askers: ['Erika Muster', 'Jonas Beispiel'], groups: ['LINKE'], answeredBy: 'Senatsverwaltung für Inneres, Digitalisierung und Sport',
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
];

const ARTICLE = 'Presseartikel Gesichtserkennung.md';
const CATALOGUE = 'drucksachen.csv';
/** Seed knowledge, as the extension loads it. */
const knowledge = ['actors.json', 'systems.json'].flatMap((file) => readKnowledge(JSON.parse(fs.readFileSync(new URL(`../seeds/knowledge/${file}`, import.meta.url), 'utf8')), file).entities);
const textOf = (file: string) => fs.readFileSync(new URL(encodeURIComponent(file), FOLDER), 'utf8');
const paperCitations = (paper: Paper): Cited[] => paper.citations.filter((c) => c.kind === 'paper').map((c) => [c.text, c.target ?? '', c.pinpoint]);
const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('sample papers', () => {
  it('are all in the tables of this test', () => {
    assert.deepEqual(fs.readdirSync(FOLDER).sort(), [...SAMPLES.map((s) => s.file), ARTICLE, CATALOGUE].sort());
  });

  it('say in their first line that they are samples', () => {
    for (const file of [...SAMPLES.map((s) => s.file), ARTICLE]) assert.match(textOf(file).split('\n')[0]!, /^\*?Muster für die Erweiterung Anfrage – .*(?:kein amtliches Dokument|keine Pressemeldung)/, file);
  });

  it('have a catalogue that can be read and that tells of papers which they cite and which are not there', () => {
    const { entries, problems } = readCatalogue(textOf(CATALOGUE), CATALOGUE), cited = new Set(SAMPLES.flatMap(({ papers }) => papers.map(([, target]) => target)));
    assert.deepEqual(problems, []);
    assert.ok(entries.every(({ title, kind, date, askers, ministries }) => title && kind && date && askers.length && ministries.length));
    assert.deepEqual(entries.map(({ id }) => id).filter((id) => cited.has(id) && !SAMPLES.some((s) => s.id === id)), ['BT 18/10604', 'BT 19/9407', 'BE 19/10041']);
  });

  for (const sample of SAMPLES) {
    describe(sample.file, () => {
      const text = textOf(sample.file);
      const paper = readPaper(text);
      const { head } = paper;

      it('is an inquiry with its number, kind and title', () => {
        assert.equal(paper.inquiry, true);
        assert.deepEqual([head.id, head.questionPaper, head.answerPaper, head.kind, head.title], [sample.id, sample.questionPaper, sample.answerPaper, sample.kind, sample.title]);
      });
      it('bears its date', () => assert.equal(head.date, sample.date));
      it('names who asks and who answers', () => assert.deepEqual([head.askers, head.groups, head.answeredBy], [sample.askers, sample.groups, sample.answeredBy]));
      it('asks its questions', () => assert.equal(paper.questions.map((q) => q.label).join(' '), sample.questions));
      it('answers them, each answer with its cover, heading and first words', () => {
        assert.deepEqual(
          paper.answers.map((a, i) => [a.covers.join(' '), a.heading ? plain(text.slice(a.heading.start, a.heading.end)) : '', a.text.slice(0, sample.answers[i]?.[2].length)]),
          sample.answers);
      });
      it('keeps page furniture out of questions and answers', () => {
        for (const { text: words } of [...paper.questions, ...paper.answers]) assert.doesNotMatch(words, /– \d – |Wahlperiode|Gesamtherstellung|ISSN|namens der Bundesregierung|Muster|\s\d$|N\. N\./);
      });
      it('has nothing that the reading doubts', () => assert.deepEqual(paper.problems, []));
      it('cites papers with target and pinpoint', () => assert.deepEqual(paperCitations(paper), sample.papers));
      it('marks a pinpoint without the full stop and the bracket that close around it', () => {
        for (const { pinpointSpan: span } of paper.citations) if (span) assert.doesNotMatch(text.slice(span.start, span.end), /\.\)$|\.$/);
      });
      it('refers to its own answers', () => assert.deepEqual(paper.citations.filter((c) => c.kind === 'answer').map((c) => c.target), sample.ownAnswers.map((label) => `self ${label}`)));
      it('cites other documents', () => {
        const found = paper.citations.map((c) => `${c.kind} ${c.target}`);
        for (const [kind, target] of sample.others) assert.ok(found.includes(`${kind} ${target}`), `${kind} ${target} is not among\n${found.join('\n')}`);
      });
    });
  }

  describe(ARTICLE, () => {
    const paper = readPaper(textOf(ARTICLE));
    it('is no inquiry, although it speaks of one and has a numbered list of questions', () => {
      assert.deepEqual([paper.inquiry, paper.head.kind, paper.head.id, paper.questions.length, paper.answers.length], [false, 'other', null, 0, 0]);
    });
    it('cites a paper twice, once with a pinpoint', () => {
      assert.deepEqual(paperCitations(paper), [['Bundestagsdrucksache 19/5954', 'BT 19/5954', null], ['Bundestagsdrucksache 19/5954', 'BT 19/5954', answer('1')]]);
    });
    it('names actors and systems', () => {
      const named = new Set(readPaper(textOf(ARTICLE), createMatcher(knowledge)).mentions.map((m) => m.text));
      for (const name of ['Interpol', 'BKA', 'Bundeskriminalamt', 'ICIS', 'Europol', 'Video Analysis Solution', 'SIS II', 'Clearview AI', 'MorphoFace Investigate']) assert.ok(named.has(name), name);
    });
  });

  describe('together', () => {
    const papers = new Map<string, Paper>();
    for (const { file } of SAMPLES) {
      const paper = readPaper(textOf(file));
      for (const id of [paper.head.answerPaper, paper.head.questionPaper]) if (id) papers.set(id, paper);
    }
    const citing = [...SAMPLES.map((s) => s.file), ARTICLE].flatMap((file) => readPaper(textOf(file)).citations.map((citation): [string, Citation] => [file, citation]));

    it('have every question and answer that one of them cites in another', () => {
      let followed = 0;
      for (const [file, { kind, target, pinpoint, text }] of citing) {
        const cited = kind === 'paper' && target ? papers.get(target) : undefined;
        if (!cited || !pinpoint || !('answer' in pinpoint)) continue;
        const place = `${file}: ${text}, ${pinpoint.answer}`;
        assert.ok(questionOf(cited, pinpoint.answer), `${place}: no such question`);
        assert.ok(answerOf(cited, pinpoint.answer), `${place}: no such answer`);
        followed++;
      }
      assert.equal(followed, 18);
    });
    it('cite some papers that are not there', () => {
      const missing = new Set(citing.map(([, c]) => (c.kind === 'paper' ? c.target : null)).filter((id): id is string => id !== null && !papers.has(id)));
      assert.deepEqual([...missing].sort(), ['BE 19/10041', 'BT 18/10604', 'BT 19/1908', 'BT 19/370', 'BT 19/9407']);
    });
  });
});
