import type { CitationKind, Pinpoint } from '../model/citation.ts';
import type { CitationContext, Reader } from './form.ts';
import { application, collectedDecision, docket, dottedDocket, identifiedDecision, namedDecision, romanDocket } from './courts.ts';
import { commissionDocument, councilDocument, euAct, slashedCommissionDocument } from './european.ts';
import { announcement, decree, gazette, journal } from './gazettes.ts';
import { barePaper, inquiry, labelledPaper, paperOfList } from './papers.ts';
import { committeeDocument, committeePaper, minutes } from './records.ts';
import { repetition } from './repetitions.ts';
import { statute } from './statutes.ts';
import { press, webAddress } from './web.ts';
import { answerReference, questionReference, shortAnswerReference } from './within.ts';

/**
 * The table of all forms of citations. A row says what is printed, what its normal form is, where it leads and who reads it, and shows examples,
 * which are its tests. People and tests read it; the extension carries the readers alone (readers.ts).
 */
export const FORMS: readonly Form[] = [
  {
    reader: labelledPaper, kind: 'paper', leads: 'paper',
    form: 'a word for a paper (Drucksache, Drs., Drucks., DS; BT-, BR-, LT-, Bundestags-, Landtags- …) and a number; between them whose it is or "mit der Nummer"',
    normal: 'the PaperId: "BT 19/5954", "BR 507/26", "HB 20/399 S"',
    examples: [
      { text: 'nach «Bundestagsdrucksache 21/9901», ‹Antwort auf Frage 2›', targets: ['BT 21/9901'], pinpoints: [{ answer: '2' }] },
      { text: 'siehe «BT-Drs. 20/9901», ‹S. 5 f.›', targets: ['BT 20/9901'], pinpoints: [{ page: '5 f.' }] },
      { text: 'auf «Drucksache 17 / 8906»', targets: ['BW 17/8906'], in: { own: ['BW 17/9000'], parliament: 'BW' } },
      { text: 'die «Bundestagsdrucksache mit der Nummer 19/9901» und die «Drucksache des Deutschen Bundestages 19/9902»', targets: ['BT 19/9901', 'BT 19/9902'] },
      { text: 'die «Drucksache des Bundesrates 123/21», die «Drucksache des Landtags Nordrhein-Westfalen 17/1330»', targets: ['BR 123/21', 'NW 17/1330'] },
      { text: 'die Drucksache des Ausschusses 19/12, die Petition mit der Nummer 19/1234, die Sitzung des Deutschen Bundestages 19/99', targets: [] },
      { text: 'die «Bundesratsdrucksache 507/26» und «BR-Drs. 322/26» (Beschluss)', targets: ['BR 507/26', 'BR 322/26'] },
      { text: 'die «Drs. 20/399 S» der Stadtbürgerschaft', targets: ['HB 20/399 S'], in: { own: ['HB 20/400'], parliament: 'HB' } },
      { text: 'dazu ‹Antwort der Bundesregierung zu Frage 10› der Kleinen Anfrage der Fraktion X auf «Bundestagsdrucksache 19/16723»', targets: ['BT 19/16723'], pinpoints: [{ answer: '10' }] },
    ],
  },
  {
    reader: minutes, kind: 'plenary-protocol', leads: 'official text',
    form: 'Plenarprotokoll, PlPr, Stenografischer Bericht and the number: term, slash, sitting',
    normal: '"BT PlPr 19/99"',
    examples: [
      { text: 'im «Plenarprotokoll 19/99», ‹S. 9800 (D)›', targets: ['BT PlPr 19/99'], pinpoints: [{ page: '9800 (D)' }] },
      { text: 'siehe «BT-PlPr 18/99», ‹S. 24964C›', targets: ['BT PlPr 18/99'], pinpoints: [{ page: '24964C' }] },
      { text: 'laut «Stenografischer Bericht 20/12»', targets: ['BT PlPr 20/12'] },
      { text: 'im «Plenarprotokoll 7/31»', targets: ['TH PlPr 7/31'], in: { own: ['TH 7/900'], parliament: 'TH' } },
    ],
  },
  {
    reader: councilDocument, kind: 'council-document', leads: 'official text',
    form: 'Ratsdokument, Ratsdok. and the number: document, slash, revision if any, two-digit year; lists with one label',
    normal: '"Rat 12599/18", "Rat 11099/1/17"',
    examples: [
      { text: 'in «Ratsdokument 12599/18»', targets: ['Rat 12599/18'] },
      { text: 'vgl. «Ratsdok. 11099/17» und «5011/18 REV 1»', targets: ['Rat 11099/17', 'Rat 5011/18'] },
      { text: 'in «Ratsdok. 11099/1/17 REV 1»', targets: ['Rat 11099/1/17'] },
    ],
  },
  {
    reader: committeePaper, kind: 'committee-paper', leads: 'nowhere yet',
    form: 'Vorlage, APr, Umdruck, Zuschrift and the number, in a Land',
    normal: '"NW Vorlage 18/3799", "NW APr 18/799", "SH Umdruck 20/99"',
    examples: [
      { text: 'in «Vorlage 18/3799», ‹S. 1›, und «APr 18/799», ‹S. 15›', targets: ['NW Vorlage 18/3799', 'NW APr 18/799'], pinpoints: [{ page: '1' }, { page: '15' }], in: { own: ['NW 18/1'], parliament: 'NW' } },
      { text: 'der «Umdruck 20/99»', targets: ['SH Umdruck 20/99'], in: { own: ['SH 20/1'], parliament: 'SH' } },
    ],
  },
  {
    reader: paperOfList, kind: 'paper', leads: 'paper',
    form: 'a further number of a list that has one label; Saarland: the question\'s number in brackets behind the answer\'s',
    normal: 'the PaperId of the first number\'s parliament',
    examples: [
      { text: 'auf den «Bundestagsdrucksachen 18/9577», «18/9641» und «18/9048»', targets: ['BT 18/9577', 'BT 18/9641', 'BT 18/9048'] },
      { text: 'siehe «Drs. 16/9748» sowie «16/9912»; «17/120»', targets: ['NW 16/9748', 'NW 16/9912', 'NW 17/120'], in: { own: ['NW 17/9900'], parliament: 'NW' } },
      { text: 'in «Drucksache 17/1399» «(17/1339)»', targets: ['SL 17/1399', 'SL 17/1339'], in: { own: ['SL 17/1600'], parliament: 'SL' } },
    ],
  },
  {
    reader: euAct, kind: 'eu-act', leads: 'official text',
    form: 'Verordnung, VO, Richtlinie, RL, Beschluss … with (EU), (EG), Nr. and the number, or the number with /EG, /JI; lists with one label',
    normal: '"EU 2018/1999", "EG 599/2006", "EG 2001/99", "JI 2008/999": whose act, then the number as printed',
    examples: [
      { text: 'die «Verordnung (EU) 2018/1999» und die «VO 2018/1999»', targets: ['EU 2018/1999', 'EU 2018/1999'] },
      { text: 'nach der «Verordnung (EG) Nr. 599/2006» und der «Verordnung (EWG) Nr. 1499/71»', targets: ['EG 599/2006', 'EWG 1499/71'] },
      { text: 'die «Richtlinie 2001/99/EG», der «Beschluss 2008/999/JI», die «Richtlinie 95/99/EG»', targets: ['EG 2001/99', 'JI 2008/999', 'EG 95/99'] },
      { text: 'die «Verordnungen (EU) 2018/1860», «2018/1861» und «(EU) 2018/1862»', targets: ['EU 2018/1860', 'EU 2018/1861', 'EU 2018/1862'] },
      { text: '«Art. 43 Abs. 4» der «VO 2018/1999»', targets: ['Art. 43 Abs. 4 EU 2018/1999', 'EU 2018/1999'] },
      { text: 'der Beschluss 12/2020 des Kreistages im Schuljahr 2024/2025', targets: [] },
    ],
  },
  {
    reader: slashedCommissionDocument, kind: 'commission-document', leads: 'official text',
    form: 'COM, KOM, SWD, SEC, JOIN with slashes around the year',
    normal: '"COM(2020) 609"',
    examples: [
      { text: 'laut «COM/2020/609» und «Vorschlag KOM/2017/0099 endg.»', targets: ['COM(2020) 609', 'COM(2017) 99'] },
      { text: 'im Ordner DICOM/2020/609, in XCOM/2020/1, unter com/2020/609', targets: [] },
    ],
  },
  {
    reader: application, kind: 'court-decision', leads: 'nowhere yet',
    form: 'EGMR or a word for a decision with its date, and Nr. or Beschwerde-Nr. and the number; lists with one label',
    normal: '"EGMR 30562/04"',
    examples: [
      { text: '«EGMR, Urteil vom 4. Dezember 2008, Nr. 30562/04»; («EGMR, Nr. 30566/04»)', targets: ['EGMR 30562/04', 'EGMR 30566/04'] },
      { text: 'das «Urteil vom 4. Dezember 2008 (Beschwerde-Nr. 30562/04)», «Individualbeschwerde Nr. 1234/20» und «1235/20»', targets: ['EGMR 30562/04', 'EGMR 1234/20', 'EGMR 1235/20'] },
      { text: 'die Nr. 30562/04 im Lager, seine Beschwerde 12/20, «Urteil vom 4. Mai 2020», Nr. 7/20, Beschwerde-Nr. 30562/2004', targets: [null] },
    ],
  },
  {
    reader: docket, kind: 'court-decision', leads: 'nowhere yet',
    form: 'a docket number; the word for the decision, the court and the date before it belong to it; the constitutional courts of Länder have their name in it',
    normal: '"1 KN 19/99", "C-311/18", "VerfGH Berlin 18/15": the docket',
    examples: [
      { text: 'nach «VerfGH 94/20» und «VerfGH Berlin 18/15», «Beschluss vom 1. Mai 2020 – LVerfG 3/19»', targets: ['VerfGH 94/20', 'VerfGH Berlin 18/15', 'LVerfG 3/19'] },
      { text: 'das Verfahren «2 BvE 8/99»', targets: ['2 BvE 8/99'] },
      { text: 'nach dem «Urteil vom 22.04.2010 (1 KN 19/99)»', targets: ['1 KN 19/99'] },
      { text: '«BVerfG, Beschluss vom 24. März 2021 – 1 BvR 2656/18» –', targets: ['1 BvR 2656/18'] },
      { text: 'die «Rechtssache C-311/18» («EuGH, C-311/18»)', targets: ['C-311/18', 'C-311/18'] },
      { text: '«VG Köln, 13 L 1234/20»; «EuGH, Rs. C-203/15» und «C-698/15»', targets: ['13 L 1234/20', 'C-203/15', 'C-698/15'] },
      { text: 'beim VerfGH NRW 15/99, Aktenzeichen der Verwaltung 44-W 9500/200/7/85', targets: [] },
    ],
  },
  {
    reader: barePaper, kind: 'paper', leads: 'paper',
    form: 'a number alone behind "in", "auf", "siehe", "Antrag" …, of a term near this paper\'s own',
    normal: 'the PaperId in this paper\'s own parliament',
    examples: [
      { text: 'wie in «21/9901» dargelegt', targets: ['BT 21/9901'] },
      { text: 'vgl. ‹Antwort zu 4./5.› in «17/9120»', targets: ['NW 17/9120'], pinpoints: [{ answer: '4' }], in: { own: ['NW 18/500'], parliament: 'NW', labels: ['1', '2'] } },
      { text: 'in 2/3 der Fälle, in 11/2024 und in 24/7 Bereitschaft', targets: [] },
    ],
  },
  {
    reader: inquiry, kind: 'inquiry-number', leads: 'paper',
    form: 'the kind of inquiry and a number: Kleine Anfrage 5499, KA 5999, Schriftliche Anfrage Nr. 19/10041',
    normal: '"NW KA 18/5499"; with a slash the PaperId, but in Saxony-Anhalt and Thuringia "ST KA 8/123"; null where parliament or term can\'t be told',
    examples: [
      { text: 'auf die «Kleine Anfrage 5499» vom 3. Mai', targets: ['NW KA 18/5499'], in: { own: ['NW 18/12000'], parliament: 'NW' } },
      { text: 'siehe «KA 5999», ‹Frage 3›', targets: ['BB KA 7/5999'], pinpoints: [{ question: '3' }], in: { own: ['BB 7/800'], parliament: 'BB' } },
      { text: 'die «Kleine Anfrage 2599» («Drucksachen 16/9748» und «16/9912»)', targets: ['NW KA 16/2599', 'NW 16/9748', 'NW 16/9912'], in: { own: ['NW 17/12'], parliament: 'NW' } },
      { text: 'auf die «Schriftliche Anfrage Nr. 19/10041»', targets: ['BE 19/10041'], in: { own: ['BE 19/12000'], parliament: 'BE' } },
      { text: 'siehe «KA 8/123»', targets: ['ST KA 8/123'], in: { own: ['ST 8/900'], parliament: 'ST' } },
    ],
  },
  {
    reader: repetition, kind: 'paper', leads: 'paper',
    form: 'ebenda, ebd., a. a. O., o. g. Drucksache; the kind is that of what is repeated',
    normal: 'the target of the citation before it, of a paper for "o. g. Drucksache"',
    examples: [
      { text: '«BT-Drs. 20/9901», ‹S. 3›; «ebenda», ‹Seite 22›; «a. a. O.», ‹S. 4›', targets: ['BT 20/9901', 'BT 20/9901', 'BT 20/9901'], pinpoints: [{ page: '3' }, { page: '22' }, { page: '4' }] },
      { text: 'auf «Drucksache 20/9901» nach «§ 3 AGG»; siehe die o. g. «Drucksache», ‹Antwort zu Frage 3›', targets: ['BT 20/9901', '§ 3 AGG', 'BT 20/9901'], pinpoints: [null, null, { answer: '3' }] },
      { text: 'laut «Drucksache 20/9901» – die vorgenannte «Bundestagsdrucksache» sagt, o. g. «Drs.», ‹S. 4›', targets: ['BT 20/9901', 'BT 20/9901', 'BT 20/9901'] },
      { text: 'ebenda wohnte er, a. a. O.', targets: [] },
    ],
  },
  {
    reader: committeeDocument, kind: 'committee-paper', leads: 'nowhere yet',
    form: 'Ausschussdrucksache, A-Drs. and the number with the committee in brackets',
    normal: '"BT ADrs 18(4)699 A"',
    examples: [
      { text: 'laut «Ausschussdrucksache 18(4)699 A», ‹S. 1 ff.›', targets: ['BT ADrs 18(4)699 A'], pinpoints: [{ page: '1 ff.' }] },
      { text: 'auf «A-Drs. 20(13)45»', targets: ['BT ADrs 20(13)45'] },
    ],
  },
  {
    reader: commissionDocument, kind: 'commission-document', leads: 'official text',
    form: 'COM, KOM, SWD, SEC, JOIN, C with the year in brackets and the number; "Kommissionsdokument" before it belongs to it',
    normal: '"COM(2020) 99"; KOM becomes COM, SEK becomes SEC',
    examples: [
      { text: 'vgl. «Kommissionsdokument COM(2020) 99 final» vom Mai', targets: ['COM(2020) 99'] },
      { text: '«KOM(2017) 699 endg.», «SWD (2020) 99» und «JOIN(2020) 9»', targets: ['COM(2017) 699', 'SWD(2020) 99', 'JOIN(2020) 9'] },
    ],
  },
  {
    reader: statute, kind: 'statute', leads: 'official text',
    form: '§, §§, Art., Artikel with numbers, Absatz, Satz, Nummer, Buchstabe …, chains with i. V. m., and the law by abbreviation or name',
    normal: '"§ 27 Abs. 3 Nr. 3 AGG", "§§ 13, 14 SBGG", "§ 41 Abs. 2, § 43 OWiG", "§ 4 SchoG SL", "Art. 43 Abs. 1 EU 2018/1862"',
    examples: [
      { text: 'nach «§ 27 Absatz 3 Nummer 3 AGG» und «§§ 13,\n14 SBGG»', targets: ['§ 27 Abs. 3 Nr. 3 AGG', '§§ 13, 14 SBGG'] },
      { text: '«§ 170 Absatz 2 i.V.m. § 152 Absatz 2 StPO»', targets: ['§ 170 Abs. 2 i. V. m. § 152 Abs. 2 StPO'] },
      { text: 'gemäß «Artikel 38 Absatz 1 Satz 2 des Grundgesetzes»', targets: ['Art. 38 Abs. 1 Satz 2 GG'] },
      { text: 'in «§ 4 Absatz 3 des Schulordnungsgesetzes»', targets: ['§ 4 Abs. 3 SchoG SL'], in: { own: ['SL 17/1'], parliament: 'SL' } },
      { text: '«§ 45 Absatz 1 JGG», «§ 153 StPO» 3', targets: ['§ 45 Abs. 1 JGG', '§ 153 StPO'] },
      { text: '«§ 3 Abs. 1», «§ 4 AGG»', targets: ['§ 3 Abs. 1 AGG', '§ 4 AGG'] },
      { text: 'nach der «Verordnung (EU) 2018/1999», deren «Art. 43 Abs. 1» es erlaubt', targets: ['EU 2018/1999', 'Art. 43 Abs. 1 EU 2018/1999'] },
      { text: 'der Artikel 10-Gesetz-Kommission, Art und Weise, ein Artikel 3 Tage danach', targets: [] },
    ],
  },
  {
    reader: gazette, kind: 'gazette', leads: 'nowhere yet',
    form: 'BGBl., GVBl., GVOBl., GBl., MBl., GMBl., Amtsbl., GV. NRW. … with year, part, number or page',
    normal: '"BGBl. 1992 I S. 99": name, year, part, number or page',
    examples: [
      { text: 'vom 2. Mai («BGBl. I S. 1299»)', targets: ['BGBl. I S. 1299'] },
      { text: 'in «BGBl. 1992 I S. 99» und «BGBl. 2024 I Nr. 99»', targets: ['BGBl. 1992 I S. 99', 'BGBl. 2024 I Nr. 99'] },
      { text: '(«BGBl. I 2005 S. 42»)', targets: ['BGBl. 2005 I S. 42'] },
      { text: 'siehe «Nds. MBl S. 599» und «GVOBl. Schl.-H. S. 12»', targets: ['Nds. MBl. S. 599', 'GVOBl. Schl.-H. S. 12'] },
      { text: '(«GV. NRW. 2020 S. 123»; «Amtsbl. Schl.-H. S. 7»; «BGBl. I 2020, 587»)', targets: ['GV. NRW. 2020 S. 123', 'Amtsbl. Schl.-H. S. 7', 'BGBl. 2020 I S. 587'] },
    ],
  },
  {
    reader: announcement, kind: 'gazette', leads: 'nowhere yet',
    form: 'BAnz AT with the day and the notice; BAnz., StAnz. with year, number, page',
    normal: '"BAnz AT 2020-02-01 B1", "StAnz. 2019 S. 12"',
    examples: [
      { text: '(«BAnz AT 01.02.2020 B1»)', targets: ['BAnz AT 2020-02-01 B1'] },
      { text: 'im «BAnz. 2010 Nr. 12 S. 345», im «StAnz. 2019 S. 12»', targets: ['BAnz. 2010 Nr. 12 S. 345', 'StAnz. 2019 S. 12'] },
    ],
  },
  {
    reader: journal, kind: 'gazette', leads: 'official text',
    form: 'ABl. with series, number, date, page',
    normal: '"ABl. L 312 2018-12-07 S. 14"',
    examples: [
      { text: '(«ABl. L 312 vom 7.12.2018, S. 14»)', targets: ['ABl. L 312 2018-12-07 S. 14'] },
      { text: 'im «ABl. EU Nr. L 119, S. 1»', targets: ['ABl. L 119 S. 1'] },
    ],
  },
  {
    reader: decree, kind: 'gazette', leads: 'nowhere yet',
    form: 'RdErl., by whom, of which day, and the gazette behind it',
    normal: '"RdErl. MK 2020-05-11"',
    examples: [{ text: 'nach dem «RdErl. d. MK v. 11.5.2020 - Nds. MBl S. 599»', targets: ['RdErl. MK 2020-05-11'] }],
  },
  {
    reader: collectedDecision, kind: 'court-decision', leads: 'nowhere yet',
    form: 'BVerfGE, BVerwGE, BGHZ, BGHSt, BAGE, BSGE, BFHE with volume and page; the page meant in brackets',
    normal: '"BVerfGE 124, 161"',
    examples: [{ text: 'vgl. «BVerfGE 124, 161» ‹(188)›; «BGHSt 54, 69»', targets: ['BVerfGE 124, 161', 'BGHSt 54, 69'], pinpoints: [{ page: '188' }, null] }],
  },
  {
    reader: identifiedDecision, kind: 'court-decision', leads: 'nowhere yet',
    form: 'ECLI: and country, court, year, number, in brackets',
    normal: '"ECLI:EU:C:2014:317"',
    examples: [{ text: 'laut «Rs. C-131/12» («ECLI:EU:C:2014:317»)', targets: ['C-131/12', 'ECLI:EU:C:2014:317'] }],
  },
  {
    reader: dottedDocket, kind: 'court-decision', leads: 'nowhere yet',
    form: 'a docket number with a dot behind the court, the word for a decision, or Az.',
    normal: '"10 A 1.22": the docket',
    examples: [
      { text: 'nach «BVerwG, Urteil vom 3. Mai 2022 – 10 A 1.22» –', targets: ['10 A 1.22'] },
      { text: 'im «Beschluss des Bundesverwaltungsgerichts vom 3.5.2022 (6 C 12.19)»', targets: ['6 C 12.19'] },
      { text: '(«Az.: 10 A 1.22»), «BVerwG 6 A 7.21»', targets: ['10 A 1.22', '6 A 7.21'] },
      { text: 'laut Beschluss 3 A 1.2 der Anlage und 10 A 1.22 des Plans, Beschluss vom 3. Mai 2022', targets: [] },
    ],
  },
  {
    reader: romanDocket, kind: 'court-decision', leads: 'nowhere yet',
    form: 'Vf., number, Roman number, year: the constitutional courts of Bavaria and Saxony',
    normal: '"Vf. 1-VII-20"',
    examples: [
      { text: '«BayVerfGH, Entscheidung vom 7. Dezember 2021 – Vf. 1-VII-20» –, («Vf. 110-II-20»)', targets: ['Vf. 1-VII-20', 'Vf. 110-II-20'] },
      { text: 'Vf. 1-7-20, im Vf. 3, UVf. 1-VII-20, Vf. 1-VII-2020', targets: [] },
    ],
  },
  {
    reader: namedDecision, kind: 'court-decision', leads: 'nowhere yet',
    form: 'Urteil des/der, the court, and a date or a year',
    normal: 'none: court and date do not tell one decision from another',
    examples: [
      { text: 'das «Urteil des Verwaltungsgerichts Köln vom 3. März 2021»', targets: [null] },
      { text: 'zum «Urteil des Oberlandesgerichts (OLG) Celle [Fahrgast], 2020»', targets: [null] },
    ],
  },
  {
    reader: webAddress, kind: 'url', leads: 'web address',
    form: 'an address with :// or www., also in <…>, broken at a line end with or without a hyphen, or by a stray blank',
    normal: 'the address joined again',
    examples: [
      { text: 'vgl. <«https://www.example.org/a-b/c»>.', targets: ['https://www.example.org/a-b/c'] },
      { text: '(«www.example.org/Berichte/jahresza\nhlen_2.html»).', targets: ['www.example.org/Berichte/jahreszahlen_2.html'] },
      { text: 'siehe «https://lager.example.org/bue-\ncher/liste.html».', targets: ['https://lager.example.org/buecher/liste.html'] },
      { text: 'siehe «https://example.org/das-ist-ein-\nlanger-titel».', targets: ['https://example.org/das-ist-ein-langer-titel'] },
      { text: 'unter «https:// www.example.org/a/ b/c.pdf» abrufbar', targets: ['https://www.example.org/a/b/c.pdf'] },
      { text: 'bei «www.example.org»\nund/oder vor Ort', targets: ['www.example.org'] },
    ],
  },
  {
    reader: press, kind: 'press', leads: 'web address',
    form: 'a title in quotation marks, the medium\'s host and "vom" with the day; the title may be missing',
    normal: 'host and day: "www.example.org 2020-01-19"',
    examples: [
      { text: '(«„Ein Titel“, www.example.org vom 19. Januar 2020»)', targets: ['www.example.org 2020-01-19'] },
      { text: '(«"Noch einer", example.org vom 3.2.2021»)', targets: ['example.org 2021-02-03'] },
      { text: 'im Schreiben vom 3. März 2021', targets: [] },
    ],
  },
  {
    reader: answerReference, kind: 'answer', leads: 'within the paper',
    form: 'Antwort, Antworten, Beantwortung, Ausführungen zu/auf Frage(n) and labels; "siehe zu Frage", "wie zu Frage"; headings are none',
    normal: '"self 6", "self 10,10a,10b"',
    examples: [
      { text: '(siehe auch «Antwort zu Frage 6»).', targets: ['self 6'] },
      { text: 'Auf die «Antwort zu Frage 1 a)» wird verwiesen.', targets: ['self 1a'] },
      { text: 'Vgl. «Antwort zu Frage 1)».', targets: ['self 1'] },
      { text: 'in der «Antwort zu 5. a.» genannten', targets: ['self 5a'], in: { own: ['BE 19/10041'], parliament: 'BE', labels: ['5', '5a'] } },
      { text: 'gemäß der «Beantwortung zu den Fragen 1 und 2» und in der «Beantwortung der Frage 3»', targets: ['self 1,2', 'self 3'] },
      { text: 'siehe oben «zu Frage 3» und, wie «zu Frage 4» dargelegt, dort', targets: ['self 3', 'self 4'] },
      { text: 'vgl. «Ausführungen zu Frage 3»', targets: ['self 3'] },
      { text: 'Antwort zu Frage 3:\nJa.\nZu Frage 4:\nNein.', targets: [] },
      { text: 'die Antwort der Bundesregierung zu Frage 3 der Kleinen Anfrage der Fraktion X', targets: [] },
    ],
  },
  {
    reader: questionReference, kind: 'question', leads: 'within the paper',
    form: 'Frage(n), Teilfrage and labels; "unter" and labels with their marks',
    normal: '"self 7", "self 1,2"',
    examples: [
      { text: 'die in «Frage 7» genannten Kosten', targets: ['self 7'] },
      { text: 'Die «Fragen 10 bis 10 b)» werden zusammen beantwortet.', targets: ['self 10,10a,10b'] },
      { text: 'wie viele der «unter 1. und 2.» genannten Fälle', targets: ['self 1,2'] },
      { text: 'Die «Fragen 9 ff.» sowie, davor, «Frage 2 f.» betreffen', targets: ['self 9,10,10a,10b,11,12', 'self 2,3'] },
      { text: 'das stellt er in Frage, weil 3 Fälle unter 18. Jahren und unter 5 Prozent', targets: [] },
      { text: 'die Schriftliche Frage Nr. 4/137 und die Schriftliche Frage 12 der Abgeordneten Erika Beispiel', targets: [] },
    ],
  },
  {
    reader: shortAnswerReference, kind: 'answer', leads: 'within the paper',
    form: 'siehe zu, vgl. zu, s. o. zu and labels that the paper has, at the end of a sentence or with their marks',
    normal: '"self 3"',
    examples: [
      { text: 'Siehe «zu 3».\nb) Wie viele?', targets: ['self 3'] },
      { text: 'Vgl. «zu 1 a)», s. o. «zu 3 und 4».', targets: ['self 1a', 'self 3,4'] },
      { text: 'siehe zu 3 weiteren Fällen, wie zu 4. Quartal, bis zu 5. Ferner zu 6.', targets: [] },
    ],
  },
];

/** Where a citation leads when someone follows it. */
export type Lead = 'paper' | 'within the paper' | 'official text' | 'web address' | 'nowhere yet';

/** A sentence that shows a form: «the citation», ‹its pinpoint›; behind it the targets and pinpoints in text order. Each is a test. */
export interface Example {
  readonly text: string;
  readonly targets: readonly (string | null)[];
  readonly pinpoints?: readonly (Pinpoint | null)[];
  /** In which paper it stands; where nothing is said, in an inquiry of the Bundestag's 21st term with the questions 1 to 12. */
  readonly in?: Partial<CitationContext>;
}

export interface Form {
  readonly reader: Reader;
  readonly kind: CitationKind;
  /** What is printed. */
  readonly form: string;
  /** How the target is written. */
  readonly normal: string;
  readonly leads: Lead;
  readonly examples: readonly Example[];
}
