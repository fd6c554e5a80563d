import { land, table } from './marked.ts';

/** What looks like a citation and is none. */
describe('decoys', () => {
  const DATES = ['am 3./4. Mai 2020', 'vom 24.12. bis 31.12./1.1.', 'das Datum 5/6/2020 und 21/05/2020', 'im Januar/Februar 2020', '1/2024 und 12/1999', 'in 11/2024', 'in 17/2020', 'Q1/2024', 'IV/2023', 'II/2020'];
  const YEARS = ['im Schuljahr 2019/20', 'im Wintersemester 2019/2020', 'Haushalt 2019/2020', 'in der Saison 21/22', 'Heft 3/2019', 'Bulletin Nr. 4/2020', 'Ausgabe 19/2345', 'der Jahrgang 20/21'];
  const SHARES = ['3/4 der Fälle', 'rund 2/3, in 14/15 Fällen', '24/7', 'auf 21/22 Prozent', 'im Verhältnis 21/1234 zu 1', '1/2 Stelle', 'Seite 3/12', 'Anlage 1/2', 'Rn. 19/20', 'Blatt 2/4'];
  const FILES = ['Az. 12/345', 'Aktenzeichen 12/3456', 'Geschäftszeichen: 19/1234', 'GZ 19/123', 'Vorgang 19/1234', 'Petition 21/1234', 'Petition 01131/89/19', 'Ticket 21/4567', 'TOP 19/123', 'Nr. 19/1234', 'beim VerfGH NRW 15/99', 'die Nummer 30562/04', 'Beschwerde 30562/04', 'Beschwerde-Nr. 12/20', 'der Antrag mit der Nummer 19/1234', 'Vf. 1-7-20', 'Zeichen 44-W 9500/200/7/85'];
  const MONEY = ['Kapitel 06/02', 'Kap. 12/34 Titel 532 01', 'Haushaltsstelle 21/1234', 'von 19/1234 Euro', '12/34 EUR/t', 'Besoldungsgruppe A 13/14'];
  const PLACES = ['Raum 21/104', 'Flug 19/456', 'Größe 21/45', 'Tel. 030/2345', 'Tel.: 030 / 18 681-0', 'Fax 02 21/97 66 83 44', 'das Netz 10.0.0.0/24', 'die Datei COM/20/609', 'DICOM/2020/609', 'ISO/IEC 27001:2013', 'DIN EN 13/45', 'SARS-CoV-2/19', 'km/h, und/oder, SGB II/XII'];
  const PARLIAMENTARY = ['Arbeits-Nr. 12/345', 'mit der Arbeitsnummer 5/123', 'Schriftliche Frage Nr. 5/12', 'die Schriftlichen Fragen Nr. 4/137 und 4/138', 'Antrag 12/2019 des Vereins', 'Beschluss 17/2020 des Rates der Stadt', 'die Stadtratsdrucksache 12/34', 'die Drucksache des Kreistages 19/123', 'die Stadtratsdrucksache mit der Nummer 12/34', 'die Geschäftsordnung des Deutschen Bundestages 19/20', 'die Drucksachenreihe 19/1', 'im Bundesanzeiger 19/1234', 'Kleine Anfrage vom 3. Mai 2021', 'Kleine Anfrage 2021', 'die Große Anfrage der Fraktion X'];
  const WORDS = ['das stellt er in Frage', 'eine Frage von 3 Jahren', 'in Frage kommen 12 Orte', 'Antwort auf 30 Briefe', 'unter 18 Jahren', 'unter 1. Januar', 'ebenda wohnte er', 'Art und Weise, jede Art 3 davon', 'das Bl. S. 3', 'im Komitee (2020) 99', 'Beschluss 3 A 1.2 der Anlage'];
  for (const [title, texts] of Object.entries({ dates: DATES, years: YEARS, shares: SHARES, 'file numbers': FILES, money: MONEY, 'places and norms': PLACES, 'other parliamentary numbers': PARLIAMENTARY, words: WORDS })) {
    table(title, texts.map((text) => [text] as const));
    table(`${title}, in a Land`, texts.filter((text) => !text.includes('Anfrage')).map((text) => [text] as const), land('NI', '19/500'));
  }
});
