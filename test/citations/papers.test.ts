import { land, table } from './marked.ts';

describe('citations of papers', () => {
  table('labels of the Bundestag', [
    ['laut «Bundestagsdrucksache 19/5954»', 'paper BT 19/5954'],
    ['laut «Bundes-\ntagsdrucksache 19/5954»', 'paper BT 19/5954'],
    ['laut «Bundestagsdruck-\nsache 19/5954»', 'paper BT 19/5954'],
    ['laut «Bundestagsdrucksache\n19/5954».', 'paper BT 19/5954'],
    ['laut «Bundestags-Drucksache 19/5954»', 'paper BT 19/5954'],
    ['laut «BT-Drucksache 19/5954»', 'paper BT 19/5954'],
    ['laut «BT-Drucksache Nr. 19/5954»', 'paper BT 19/5954'],
    ['laut «BT-Drs. 19/5954»', 'paper BT 19/5954'],
    ['laut «BT-Drs.19/5954»', 'paper BT 19/5954'],
    ['laut «BT Drs. 19/5954»', 'paper BT 19/5954'],
    ['laut «BT -Drs. 19/5954»', 'paper BT 19/5954'],
    ['laut «BTDrs. 19/5954»', 'paper BT 19/5954'],
    ['laut «BT-Drucks. 19/5954»', 'paper BT 19/5954'],
    ['laut «BT-DS 19/5954»', 'paper BT 19/5954'],
    ['laut «Drucksache 19/5954»', 'paper BT 19/5954'],
    ['laut «Drs 19/5954»', 'paper BT 19/5954'],
    ['laut «Drs. 19/5954»', 'paper BT 19/5954'],
    ['laut «Drs.: 19/5954»', 'paper BT 19/5954'],
    ['laut «Drs.Nr. 19/5954»', 'paper BT 19/5954'],
    ['laut «Drs.-Nr.: 19/5954»', 'paper BT 19/5954'],
    ['laut «Drs.-Nr. 19/5954»', 'paper BT 19/5954'],
    ['laut «Drucks. 19/5954»', 'paper BT 19/5954'],
    ['laut «DS 19/5954»', 'paper BT 19/5954'],
    ['laut «Drucksache Nr.:19/5954»', 'paper BT 19/5954'],
    ['laut «Drucksachennummer 19/5954»', 'paper BT 19/5954'],
    ['(„Bericht“, «Drs. 19/5954»)', 'paper BT 19/5954'],
    ['laut «Drucksache 08/980»', 'paper BT 8/980'],
    ['laut «Drucksache 19/99 (neu)»', 'paper BT 19/99 (neu)'],
    ['laut «BT‑Drs. 19/99»', 'paper BT 19/99'],
    ['«Drucksache 19/99» neu aufgelegt', 'paper BT 19/99'],
    ['laut «Drucksache 19/99(neu)», ‹Antwort zu Frage 2›', 'paper BT 19/99 (neu) {answer:2}'],
    ['laut «Bundestagsdrucksache\u00a019/5954»,\u00a0‹Antwort auf Frage\u00a02›', 'paper BT 19/5954 {answer:2}'],
    ['laut «Bundes-\ntagsdrucksache 19/5954», ‹Ant-\nwort zu Frage 2›', 'paper BT 19/5954 {answer:2}'],
    ['laut «Bundestagsdrucksache\n\fDeutscher Bundestag – 21. Wahlperiode – 3 – Drucksache 21/7449\n19/5954», ‹Antwort auf Frage 2›', 'paper BT 19/5954 {answer:2}'],
    ['«Bt-Drs. 21/7», «bt-drs. 21/8», «DRUCKSACHE 21/10», «Drucksachen-Nr. 21/9», «Drucksachennr. 21/6»', 'paper BT 21/7', 'paper BT 21/8', 'paper BT 21/10', 'paper BT 21/9', 'paper BT 21/6'],
  ]);

  table('blanks in numbers', [
    ['laut «Drucksache 17 / 8906»', 'paper BT 17/8906'],
    ['laut «Drucksache 19 /10 041»', 'paper BT 19/10041'],
    ['laut «Drucksache 17/13 032» vom Mai', 'paper BT 17/13032'],
    ['laut «Drucksache 19/5954» 120 Fälle', 'paper BT 19/5954'],
  ]);

  table('lists with one label', [
    ['auf «Bundestagsdrucksachen 18/9577», «18/9641» und «18/9048»', 'paper BT 18/9577', 'paper BT 18/9641', 'paper BT 18/9048'],
    ['auf «Bundestagsdrucksachen 18/9577»; «18/9641» sowie\n«18/9048».', 'paper BT 18/9577', 'paper BT 18/9641', 'paper BT 18/9048'],
    ['auf «BT-Drs. 18/9577», ‹S. 3›, und «18/9641», ‹S. 5›', 'paper BT 18/9577 {page:3}', 'paper BT 18/9641 {page:5}'],
    ['auf «Drs. 18/9577», 2/3 der Fälle und 11/2024', 'paper BT 18/9577'],
    ['auf «Bundestagsdrucksachen 18/9577»,\n«18/9641»\nund «18/9048» sowie auf «18/9050»', 'paper BT 18/9577', 'paper BT 18/9641', 'paper BT 18/9048', 'paper BT 18/9050'],
    ['auf «Bundestagsdrucksachen 18/9577», «18/9641»\n\nDrucksache 21/7449 – 2 – Deutscher Bundestag – 21. Wahlperiode\n\nund «18/9048»', 'paper BT 18/9577', 'paper BT 18/9641', 'paper BT 18/9048'],
    ['die «Drucksachen 18/9577» bis «18/9580»', 'paper BT 18/9577', 'paper BT 18/9580'],
    ['auf «Drucksache 18/9577» im Schuljahr 2023/24 und 24./25. Oktober', 'paper BT 18/9577'],
  ]);

  table('pinpoints behind the number', [
    ['(«Bundestagsdrucksache 19/5954», ‹Antwort auf Frage 2›)', 'paper BT 19/5954 {answer:2}'],
    ['(«Bundestagsdrucksache 19/5954», ‹Antwort auf Frage 2›; «Ratsdokument 12545/18»)', 'paper BT 19/5954 {answer:2}', 'council-document Rat 12545/18'],
    ['«Bundestagsdrucksache 19/5954», ‹Antwort zu Frage 2 a)›.', 'paper BT 19/5954 {answer:2a}'],
    ['«Bundestagsdrucksache 19/5954», ‹Antwort der Bundesregierung zu Frage 5f›', 'paper BT 19/5954 {answer:5f}'],
    ['«Bundestagsdrucksache 19/5954», ‹Antwort der Bundesregierung\nzu Frage 5›', 'paper BT 19/5954 {answer:5}'],
    ['«Bundestagsdrucksache 19/5954», ‹Antworten zu den Fragen 3 und 4›', 'paper BT 19/5954 {answer:3}'],
    ['«Bundestagsdrucksache 19/5954» (‹Antwort zu Frage 2›)', 'paper BT 19/5954 {answer:2}'],
    ['«Bundestagsdrucksache 19/5954» vom 3. Mai 2019, ‹Frage 2›', 'paper BT 19/5954 {question:2}'],
    ['«Bundestagsdrucksache 19/5954» zu ‹Frage 2›', 'paper BT 19/5954 {question:2}'],
    ['«Bundestagsdrucksache 19/5954», dort ‹Antwort zu Frage 2›', 'paper BT 19/5954 {answer:2}'],
    ['«Bundestagsdrucksache 19/5954», hier: ‹Antwort zu Frage 2›', 'paper BT 19/5954 {answer:2}'],
    ['«Bundestagsdrucksache 19/370», ‹Antwort auf die Schriftliche Frage 11 des Abgeordneten Erik Muster›)', 'paper BT 19/370 {writtenQuestion:11 person:Erik Muster}'],
    ['«Bundestagsdrucksache 19/370», ‹Schriftliche Frage 11 der Abgeordneten Erika von der Muster-Au›, gab an', 'paper BT 19/370 {writtenQuestion:11 person:Erika von der Muster-Au}'],
    ['«Bundestagsdrucksache 19/1908», ‹Antwort auf die Frage 9 des MdB Dr. Erik Muster›.', 'paper BT 19/1908 {writtenQuestion:9 person:Dr. Erik Muster}'],
    ['«Bundestagsdrucksache 19/1908», ‹Schriftliche Frage 9›', 'paper BT 19/1908 {writtenQuestion:9}'],
    ['«BT-Drs. 19/5954», ‹S. 5›', 'paper BT 19/5954 {page:5}'],
    ['«BT-Drs. 19/5954», ‹S. 5 f.›', 'paper BT 19/5954 {page:5 f.}'],
    ['«BT-Drs. 19/5954», ‹S. 5 ff.›', 'paper BT 19/5954 {page:5 ff.}'],
    ['«BT-Drs. 19/5954», ‹Seite 24› bis heute', 'paper BT 19/5954 {page:24}'],
    ['«BT-Drs. 19/5954», ‹Seiten 24 bis 26›', 'paper BT 19/5954 {page:24 bis 26}'],
    ['«BT-Drs. 19/5954», ‹Anlage 3›', 'paper BT 19/5954 {annex:3}'],
    ['«BT-Drs. 19/5954», S. 3, ‹Antwort zu Frage 2›', 'paper BT 19/5954 {answer:2}'],
    ['«BT-Drs. 19/5954», dort ‹Antwort zu Frage 2›, S. 3', 'paper BT 19/5954 {answer:2}'],
    ['«BT-Drs. 19/5954» (‹Antwort der Bundesregierung zu Frage 5f›)', 'paper BT 19/5954 {answer:5f}'],
    ['«BT-Drs. 19/5954» (‹Antwort zu Frage 1 a)› und mehr)', 'paper BT 19/5954 {answer:1a}'],
    ['«BT-Drs. 19/5954», ‹Artikel 2›', 'paper BT 19/5954 {article:2}'],
    ['auf «BT-Drs. 19/5954» und auf die «Antwort zu Frage 6» wird verwiesen', 'paper BT 19/5954', 'answer self 6'],
    ['(«BT-Drs. 19/5954»; siehe auch «Antwort zu Frage 6»)', 'paper BT 19/5954', 'answer self 6'],
    ['auf «BT-Drs. 19/5954» verwiesen.\nZu Frage 3:\nJa.', 'paper BT 19/5954'],
    ['auf «BT-Drs. 19/5954»\n\nFrage 4: Wie viele?', 'paper BT 19/5954'],
  ]);

  table('pinpoints before the label', [
    ['‹Antwort zu Frage 3› auf «Bundestagsdrucksache 19/5954»', 'paper BT 19/5954 {answer:3}'],
    ['‹Antwort zu Frage 3› («Bundestagsdrucksache 19/5954»)', 'paper BT 19/5954 {answer:3}'],
    ['‹Antwort zu Frage 3›, «Bundestagsdrucksache 19/5954»', 'paper BT 19/5954 {answer:3}'],
    ['‹Frage 3› auf «Bundestagsdrucksache 19/5954»', 'paper BT 19/5954 {question:3}'],
    ['auf die ‹Antwort der Bundesregierung zu Frage 10› der Kleinen Anfrage der Fraktion DIE GELBEN. auf «Bundestagsdrucksache 19/16723» vom 23. Januar 2020', 'paper BT 19/16723 {answer:10}'],
    ['auf die ‹Antwort der Bundesregierung zu Frage 10› der Kleinen Anfrage\nder Abgeordneten Dr. Erik Muster, Erika Muster und der Fraktion BÜNDNIS/DIE GELBEN auf\n«Bundestagsdrucksache 19/16723»', 'paper BT 19/16723 {answer:10}'],
    ['(‹Antwort auf die Schriftliche Frage 8 des Abgeordneten Dr. Erik Muster› auf «Bundestagsdrucksache 19/1908»)?', 'paper BT 19/1908 {writtenQuestion:8 person:Dr. Erik Muster}'],
    ['‹Antwort auf Frage 12a› der Kleinen Anfrage „Ein Titel: mit Doppelpunkt?“ («Bundestagsdrucksache 19/2222»)', 'paper BT 19/2222 {answer:12a}'],
    ['die ‹Schriftlichen Fragen 12 und 13› auf «Bundestagsdrucksache 20/1817»', 'paper BT 20/1817 {writtenQuestion:12}'],
    ['‹Anlagen 1 bis 3› der «Drs. 21/9333»', 'paper BT 21/9333 {annex:1 bis 3}'],
    ['‹Seite 5› der «Bundestagsdrucksache 21/9333»', 'paper BT 21/9333 {page:5}'],
    ['Auf die «Antwort zu Frage 3» wird verwiesen. Die Zahlen stehen auf «Bundestagsdrucksache 19/5954»', 'answer self 3', 'paper BT 19/5954'],
    ['siehe «Antwort zu Frage 3» und «Bundestagsdrucksache 19/5954»', 'answer self 3', 'paper BT 19/5954'],
    ['siehe «Antwort zu Frage 3» (vgl. «Bundestagsdrucksache 19/5954»)', 'answer self 3', 'paper BT 19/5954'],
    ['‹Antwort zu Frage 3› auf «Bundestagsdrucksache 19/5954», ferner «Antwort zu Frage 4»', 'paper BT 19/5954 {answer:3}', 'answer self 4'],
  ]);

  table('the paper\'s own headline cites nothing, a reference line does', [
    ['Deutscher Bundestag Drucksache 21/7449\n21. Wahlperiode 03.08.2026\nKleine Anfrage'],
    ['Deutscher Bundestag\nDrucksache 21/7449\n21. Wahlperiode\nKleine Anfrage'],
    ['Text davor.\nDrucksache 21/7449 – 2 – Deutscher Bundestag – 21. Wahlperiode\nText danach.'],
    ['Antwort\nder Bundesregierung\nauf die Kleine Anfrage\n– «Drucksache 21/7449» –\nTitel', 'paper BT 21/7449'],
    ['**Der Titel der Anfrage\n«BT-Drucksache 21/7449»**', 'paper BT 21/7449'],
    ['Die Zahlen stehen auf\n«Drucksache 21/7000»\nund sonst nirgends.', 'paper BT 21/7000'],
  ]);

  table('the Bundesrat', [
    ['«Bundesratsdrucksache 507/26»', 'paper BR 507/26'],
    ['«BR-Drs. 322/06» (Beschluss)', 'paper BR 322/06'],
    ['auf «Drucksache 507/26»', 'paper BR 507/26'],
    ['laut «BR-Drucks. 12/26», ‹S. 3›', 'paper BR 12/26 {page:3}'],
  ]);

  table('in North Rhine-Westphalia', [
    ['siehe «Drucksache 18/9901»', 'paper NW 18/9901'],
    ['siehe «Landtagsdrucksache 18/9901» und «Landtags-Drucksache 17/12»', 'paper NW 18/9901', 'paper NW 17/12'],
    ['siehe «LT-DRS 18/9901», «LT-DS 18/9902», «LT-Drs. 18/9903»', 'paper NW 18/9901', 'paper NW 18/9902', 'paper NW 18/9903'],
    ['siehe «BT-Drs. 20/9901»', 'paper BT 20/9901'],
    ['die «Drucksachen 16/9748» und «16/9912», die «Bundestagsdrucksachen 19/1» und «19/2», dann «Drucksache 18/3»', 'paper NW 16/9748', 'paper NW 16/9912', 'paper BT 19/1', 'paper BT 19/2', 'paper NW 18/3'],
    ['auf die «Kleinen Anfragen 5499» und «5500»; die o. g. Kleine Anfrage', 'inquiry-number NW KA 18/5499', 'inquiry-number NW KA 18/5500'],
    ['siehe «Drucksache 19/10» des Deutschen Bundestages', 'paper BT 19/10'],
    ['vgl. ‹Antwort zu 4./5.› in «17/9120»', 'paper NW 17/9120 {answer:4}'],
    ['die Antwort in «17/9120»', 'paper NW 17/9120'],
    ['auf die «Kleine Anfrage 5499»', 'inquiry-number NW KA 18/5499'],
    ['auf die Kleinen Anfragen'],
    ['«KA 5999», ‹Frage 3›', 'inquiry-number NW KA 18/5999 {question:3}'],
    ['«Kleine Anfrage Nr. 2599» («Drucksachen 16/9748» und «16/9912»)', 'inquiry-number NW KA 16/2599', 'paper NW 16/9748', 'paper NW 16/9912'],
    ['«Vorlage 18/3799», ‹S. 1›; «APr 18/799», ‹S. 15›', 'committee-paper NW Vorlage 18/3799 {page:1}', 'committee-paper NW APr 18/799 {page:15}'],
    ['ein Urteil des VerfGH NRW 15/99'],
  ], land('NW', '18/12000', ['1', '2']));

  table('in other Länder', [
    ['siehe «Drucksache 20/2905»', 'paper SH 20/2905'],
    ['siehe «Drs. 17/9901» des Bayerischen Landtags', 'paper BY 17/9901'],
    ['siehe Landtag Brandenburg, «Drucksache 7/12»', 'paper BB 7/12'],
    ['siehe «LT-Drs. NRW 17/9901»', 'paper NW 17/9901'],
    ['siehe Abgeordnetenhaus Berlin, «Drs. 19/10041»', 'paper BE 19/10041'],
    ['siehe «Drs. 22/99» der Bürgerschaft der Freien und Hansestadt Hamburg', 'paper HH 22/99'],
    ['der «Umdruck 20/4711»', 'committee-paper SH Umdruck 20/4711'],
  ], land('SH', '20/3000'));

  table('in Saarland and Bremen', [
    ['LANDTAG DES SAARLANDES Drucksache 17/1525 «(17/1330)»\n17. Wahlperiode 29.04.2025\n', 'paper SL 17/1330'],
    ['in «Drucksache 17/1399» «(17/1339)»', 'paper SL 17/1399', 'paper SL 17/1339'],
    ['«Drucksachen 17/1400» «(17/1340)» und «17/1401» «(17/1341)»', 'paper SL 17/1400', 'paper SL 17/1340', 'paper SL 17/1401', 'paper SL 17/1341'],
  ], land('SL', '17/1525'));
  table('Bremen counts its city papers apart', [
    ['die «Drucksache 20/399 S» und «Drs. 20/400»', 'paper HB 20/399 S', 'paper HB 20/400'],
  ], land('HB', '20/500'));
  table('Berlin numbers its inquiries like papers', [
    ['auf die «Schriftliche Anfrage Nr. 19/10041»\nvom 8. November', 'inquiry-number BE 19/10041'],
    ['Drucksache 19 /10 041\nSchriftliche Anfrage\n19. Wahlperiode\nSchriftliche Anfrage'],
  ], land('BE', '19/10041'));
  table('Saxony-Anhalt has its own series', [['«KA 8/123», ‹Frage 2›', 'inquiry-number ST KA 8/123 {question:2}']], land('ST', '8/900'));

  table('where nobody says whose it is', [
    ['im Bundestag, «Drucksache 19/10»', 'paper BT 19/10'],
    ['in «Drucksache 19/10» steht', 'paper –'],
    ['in der «Landtagsdrucksache 17/12» steht', 'paper –'],
    ['in «LT-Drs. 17/12» (Bayern) und «BT-Drs. 20/1»', 'paper BY 17/12', 'paper BT 20/1'],
    ['in 21/9901 und in 17/120'],
  ], { own: [], parliament: null, labels: [] });

  table('repeated', [
    ['«BT-Drs. 20/9901»; «ebenda», ‹Seite 22›', 'paper BT 20/9901', 'paper BT 20/9901 {page:22}'],
    ['«BT-Drs. 20/9901»; «ebd.», ‹S. 3›', 'paper BT 20/9901', 'paper BT 20/9901 {page:3}'],
    ['«BT-Drs. 20/9901»; «ebenda», ‹Seite 22›; «ebd.», ‹S. 4›', 'paper BT 20/9901', 'paper BT 20/9901 {page:22}', 'paper BT 20/9901 {page:4}'],
    ['«Drucksache 20/9901». In der o.g. «Bundestagsdrucksache» steht', 'paper BT 20/9901', 'paper BT 20/9901'],
    ['«Drucksache 20/9901». Die o. g. Kleine Anfrage fragt, die o. g. «Drucksache 20/1» sagt', 'paper BT 20/9901', 'paper BT 20/1'],
    ['«BT-Drs. 20/9901», «a. a. O.», ‹S. 4›', 'paper BT 20/9901', 'paper BT 20/9901 {page:4}'],
    ['«BT-Drs. 20/9901». In der o. g. «Drucksache» steht', 'paper BT 20/9901', 'paper BT 20/9901'],
    ['«Plenarprotokoll 20/12», ‹S. 3 (D)›; «ebenda», ‹S. 7›', 'plenary-protocol BT PlPr 20/12 {page:3 (D)}', 'plenary-protocol BT PlPr 20/12 {page:7}'],
    ['ebenda, Seite 22; a. a. O.; die o. g. Drucksache'],
  ]);

  table('minutes and committees', [
    ['«Plenarprotokoll 19/99», ‹S. 9800 (D)›', 'plenary-protocol BT PlPr 19/99 {page:9800 (D)}'],
    ['«BT-PlPr 18/99», ‹S. 24964C›', 'plenary-protocol BT PlPr 18/99 {page:24964C}'],
    ['«Stenografischer Bericht 19/99», ‹S. 12›', 'plenary-protocol BT PlPr 19/99 {page:12}'],
    ['«Ausschussdrucksache 18(4)699 A», ‹S. 1 ff.›', 'committee-paper BT ADrs 18(4)699 A {page:1 ff.}'],
    ['«Ausschuss-Drs. 19(25)123»', 'committee-paper BT ADrs 19(25)123'],
  ]);

  table('decoys', [
    ['Daten zur Änderung 2024/2025 und [2023/24]'],
    ['in der Nacht des 24./25. Oktobers 2020'],
    ['Seite 2 / 4'],
    ['2/3 der Befragten, 11/2024'],
    ['Petition 01131/89/19'],
    ['VerfGH NRW 15/99'],
    ['Geschäftszeichen 44-W 9500/200/7/85'],
    ['die Schriftliche Frage Nr. 4/137'],
    ['«https://www.example.org/Drucksache/19/5954»', 'url https://www.example.org/Drucksache/19/5954'],
    ['Tel. 030/18 681-11117, Fax 02 21/97 66 83 44'],
    ['und/oder, 1/2 Stelle, in 14/15 Fällen, 24/7'],
    ['die Stadtratsdrucksache 12/34 und die Haushaltsdrucksache 5/6'],
    ['in der Saison 21/22 und in 9/11'],
    ['Kleine Anfrage vom 3. Mai 2021, Kleine Anfrage 2021'],
    ['die Zahl stieg in 12/1999 auf 3'],
  ]);
});
