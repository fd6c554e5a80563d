import { land, table } from './marked.ts';

/** One table for each parliament: how its own papers cite its own papers and those of others. */
describe('the papers of the seventeen parliaments', () => {
  table('Bundesrat', [
    ['laut «BR-Drs. 412/1/26» und «BR-Drucks. 412/26»', 'paper BR 412/1/26', 'paper BR 412/26'],
    ['die «Drucksache 412/2/06» des Bundesrates', 'paper BR 412/2/06'],
    ['«BR-Drs. 77/26»(B)', 'paper BR 77/26'],
    ['«BR-Drs. 77/26» (Beschluss), ‹S. 3›', 'paper BR 77/26 {page:3}'],
    ['in «BR-Drs. 77/26» und «78/26»', 'paper BR 77/26', 'paper BR 78/26'],
    ['die «Drucksache des Bundesrates 412/1/26», die «Drucksachen des\nBundesrats 77/26» und «78/26»', 'paper BR 412/1/26', 'paper BR 77/26', 'paper BR 78/26'],
    ['das Zeichen 412/1/26 allein, am 01/02/26'],
  ]);
  table('Baden-Württemberg', [
    ['siehe «Drucksache 17 / 4321»', 'paper BW 17/4321'],
    ['siehe «Landtagsdrucksache 16/44»', 'paper BW 16/44'],
    ['Stellungnahme zu «Drucksache 17/4321», dort Ziffer 3', 'paper BW 17/4321'],
    ['Antrag «Drs. 17/4321», ‹Nr. 3›', 'paper BW 17/4321 {question:3}'],
  ], land('BW', '17/9000'));
  table('Bavaria', [
    ['auf «Drs. 18/1234» vom 12.03.2020', 'paper BY 18/1234'],
    ['(vgl. «Drs. 18/1234», ‹Antwort zu Frage 2.1›)', 'paper BY 18/1234 {answer:2.1}'],
    ['siehe ‹Antwort zu Frage 1.2› auf «Drs. 18/1234»', 'paper BY 18/1234 {answer:1.2}'],
    ['laut «Drs 18/12345»', 'paper BY 18/12345'],
    ['siehe «Antwort zu Frage 1.1»; zu den «Fragen 1.1 und 1.2» gilt anderes', 'answer self 1.1', 'question self 1.1,1.2'],
  ], land('BY', '18/9000', ['1.1', '1.2', '2.1']));
  table('Berlin', [
    ['siehe «Drs. 19/12 345»', 'paper BE 19/12345'],
    ['auf die «Schriftliche Anfrage 19/12346» vom Mai', 'inquiry-number BE 19/12346'],
    ['«Schriftlichen Anfragen Nr. 19/10041» und «19/10042»', 'inquiry-number BE 19/10041', 'inquiry-number BE 19/10042'],
    ['«AGH-Drs. 18/77»', 'paper BE 18/77'],
    ['wie bereits in der «Drucksache 19/0077» ausgeführt', 'paper BE 19/77'],
  ], land('BE', '19/10041'));
  table('Brandenburg', [
    ['«Kleine Anfrage Nr. 1234» («Drucksache 7/3456»)', 'inquiry-number BB KA 7/1234', 'paper BB 7/3456'],
    ['«KA 1234», ‹Frage 3›', 'inquiry-number BB KA 7/1234 {question:3}'],
    ['«Drs. Bbg. 6/12», «LT-Drs. 7/12»', 'paper BB 6/12', 'paper BB 7/12'],
    ['siehe ‹Antwort auf Frage 4› der «Kleinen Anfrage 765»', 'inquiry-number BB KA 7/765 {answer:4}'],
  ], land('BB', '7/800'));
  table('Bremen', [
    ['«Drs. 20/99 S», «Drucksache 20/100»', 'paper HB 20/99 S', 'paper HB 20/100'],
    ['«Bürgerschaftsdrucksache 20/101»', 'paper HB 20/101'],
  ], land('HB', '20/500'));
  table('Hamburg', [
    ['siehe «Drs. 22/1234», «22/1235»', 'paper HH 22/1234', 'paper HH 22/1235'],
    ['(«Bü-Drs. 22/1234»)', 'paper HH 22/1234'],
    ['«Drs. 22/1234» bis «22/1236»', 'paper HH 22/1234', 'paper HH 22/1236'],
    ['Vgl. Antworten des Senats auf «Drs. 21/77» und «Drs. 22/88».', 'paper HH 21/77', 'paper HH 22/88'],
  ], land('HH', '22/2000'));
  table('Hesse', [
    ['auf die Kleine Anfrage «Drucks. 20/1234»', 'paper HE 20/1234'],
    ['«Drucksache 20/1234», ‹Antwort zu Frage 3›', 'paper HE 20/1234 {answer:3}'],
  ], land('HE', '20/5000'));
  table('Mecklenburg-Vorpommern', [
    ['auf «Drucksache 8/1234»', 'paper MV 8/1234'],
    ['«Landtagsdrucksache 7/12» und «8/13»', 'paper MV 7/12', 'paper MV 8/13'],
  ], land('MV', '8/2000'));
  table('Lower Saxony', [
    ['in der «Drs. 18/1234»', 'paper NI 18/1234'],
    ['«LT-Drs. 18/1234», ‹S. 4 f.›', 'paper NI 18/1234 {page:4 f.}'],
    ['(«Drs. 18/1234»; «18/1235»)', 'paper NI 18/1234', 'paper NI 18/1235'],
  ], land('NI', '18/5000'));
  table('North Rhine-Westphalia', [
    ['die «Drucksache des Landtags 17/1330», ‹S. 3›, und die «Drucksache des Landtags Rheinland-Pfalz 18/12»', 'paper NW 17/1330 {page:3}', 'paper RP 18/12'],
    ['die «Drucksache mit der Nummer 17/1330» und die «Drucksache des Bundestages Nr. 19/12»', 'paper NW 17/1330', 'paper BT 19/12'],
    ['«Vorlage 17/1234», «APr 17/12», «Drucksache 17/99»', 'committee-paper NW Vorlage 17/1234', 'committee-paper NW APr 17/12', 'paper NW 17/99'],
    ['auf die «Kleinen Anfragen 12», «13» und «14»', 'inquiry-number NW KA 18/12', 'inquiry-number NW KA 18/13', 'inquiry-number NW KA 18/14'],
    ['«Plenarprotokoll 17/31», ‹S. 12›', 'plenary-protocol NW PlPr 17/31 {page:12}'],
    ['(«GV. NRW. S. 123», «GV. NRW. 2020 S. 7»)', 'gazette GV. NRW. S. 123', 'gazette GV. NRW. 2020 S. 7'],
    ['«§ 12 SchulG», «§ 8 PolG NRW»', 'statute § 12 SchulG NW', 'statute § 8 PolG NW'],
  ], land('NW', '18/12000'));
  table('Rhineland-Palatinate', [
    ['laut «Drucksache 18/1234», zu «Drucksache 18/1100»', 'paper RP 18/1234', 'paper RP 18/1100'],
    ['in der Antwort auf die Große Anfrage («Drucksache 18/77»)', 'paper RP 18/77'],
  ], land('RP', '18/3000'));
  table('Saarland', [
    ['in «Drucksache 17/1399» «(17/1339)»', 'paper SL 17/1399', 'paper SL 17/1339'],
    ['laut «Drucksache 16/12», ‹Antwort zu Frage 3›', 'paper SL 16/12 {answer:3}'],
  ], land('SL', '17/1525'));
  table('Saxony', [
    ['Kleine Anfrage, «Drs.-Nr.: 7/1234», Thema: Vieles', 'paper SN 7/1234'],
    ['(«Drs 7/1234»; «Drs.-Nr. 7/1235»)', 'paper SN 7/1234', 'paper SN 7/1235'],
    ['«Landtags-Drucksache 6/12»', 'paper SN 6/12'],
  ], land('SN', '7/2000'));
  table('Saxony-Anhalt', [
    ['«KA 8/1234», «KA 8/1235»', 'inquiry-number ST KA 8/1234', 'inquiry-number ST KA 8/1235'],
    ['die «Drs. 8/1234» antwortet auf «KA 8/77»', 'paper ST 8/1234', 'inquiry-number ST KA 8/77'],
  ], land('ST', '8/900'));
  table('Schleswig-Holstein', [
    ['«Drucksache 20/99» und «Umdruck 20/4711», ‹S. 2›', 'paper SH 20/99', 'committee-paper SH Umdruck 20/4711 {page:2}'],
    ['«Drucksache 20/99 - neu -», dort', 'paper SH 20/99 (neu)'],
    ['Nds. «LT-Drs. 18/12», Hess. «LT-Drs. 20/13»', 'paper NI 18/12', 'paper HE 20/13'],
    ['«LT-Drs. 18/12» (Niedersachsen), «Drs. 8/13» (LSA), «Drs. 20/14» (neue Fassung)', 'paper NI 18/12', 'paper ST 8/13', 'paper SH 20/14'],
    ['«LT-Drs. (NRW) 17/12»', 'paper NW 17/12'],
    ['«Bundestagsdrucksache (BT-Drs.) 20/12»', 'paper BT 20/12'],
  ], land('SH', '20/3000'));
  table('Thuringia', [
    ['auf die «Kleine Anfrage 1234» («Drucksache 7/2345»)', 'inquiry-number TH KA 7/1234', 'paper TH 7/2345'],
    ['«Kleine Anfrage 7/1234»', 'inquiry-number TH KA 7/1234'],
    ['im «Plenarprotokoll 7/31»', 'plenary-protocol TH PlPr 7/31'],
  ], land('TH', '7/1000'));
});
