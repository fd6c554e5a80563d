import { land, table } from './marked.ts';

describe('references within the paper', () => {
  table('answers', [
    ['siehe auch «Antwort zu Frage 6»', 'answer self 6'],
    ['Auf die «Antwort zu Frage 1 a)» wird verwiesen.', 'answer self 1a'],
    ['Vgl. «Antwort zu Frage 1)».', 'answer self 1'],
    ['(siehe «Antwort zu Frage 6»)', 'answer self 6'],
    ['(siehe «Antwort zu Frage 1 a)»)', 'answer self 1a'],
    ['(dazu 1 a), siehe «Antwort zu Frage 6») so', 'answer self 6'],
    ['Es wird auf die «Antworten zu den Fragen 3 bis 5» verwiesen.', 'answer self 3,4,5'],
    ['auf die «Antwort der Bundesregierung zu Frage 2» verwiesen', 'answer self 2'],
    ['auf die «Antwort auf die Fragen 2 und 3» verwiesen', 'answer self 2,3'],
    ['auf die «Antwort zu\nFrage 6» verwiesen', 'answer self 6'],
    ['auf die «Antwort zu 3.» verwiesen', 'answer self 3'],
    ['auf die «Antwort zu 3» verwiesen', 'answer self 3'],
    ['auf die «Antwort zu Nr. 3» verwiesen', 'answer self 3'],
    ['in der Antwort zu 50 Briefen'],
    ['in der «Antwort zu Frage 99»', 'answer self 99'],
    ['die «Antworten zu den Fragen 1 bis 2» sind', 'answer self 1,1a,1b,2'],
    ['die Antwort der Bundesregierung zu Frage 3 der Kleinen Anfrage der Fraktion X'],
    ['die «Antwort zu Frage 3» dieser Kleinen Anfrage', 'answer self 3'],
    ['(«Fragen 1 und 2»), «Frage 3».', 'question self 1,2', 'question self 3'],
    ['Siehe oben «zu den Fragen 3 und 4».', 'answer self 3,4'],
    ['s. o. «zu Frage 5»; s. «zu Frage 6»; siehe dazu auch «zu Frage 7»', 'answer self 5', 'answer self 6', 'answer self 7'],
    ['Wie bereits «zu Frage 3» ausgeführt, gilt das.', 'answer self 3'],
    ['in der «Beantwortung der Frage 3» und bei der «Beantwortung der Fragen 4 bis 6»', 'answer self 3', 'answer self 4,5,6'],
    ['Vgl. «Ausführungen der Bundesregierung zu den Fragen 3 und 4», «Erläuterungen zu Frage 5»', 'answer self 3,4', 'answer self 5'],
    ['Siehe «zu 3».\nb) Wie viele?', 'answer self 3'],
    ['Siehe «zu 3. und 4».\nText', 'answer self 3,4'],
    ['(vgl. «zu 1 a)»)', 'answer self 1a'],
    ['siehe zu 3 weiteren Fällen, wie zu 4. Quartal, bis zu 5. Ferner zu 6., siehe zu 99.'],
    ['s. o., siehe oben, siehe auch die Anlage, siehe zu Fragen der Technik'],
    ['Es wurde zu «Frage 3» nichts gesagt', 'question self 3'],
    ['Beantwortung der Frage nach 3 Fällen, Beantwortung dieser Frage 2020'],
    ['Auf die Vorbemerkung der Bundesregierung und auf Anlage 1 zu «Frage 3» wird verwiesen, siehe Anlage 2', 'question self 3'],
    ['Siehe «Antwort zu Frage 6».\nb) Wie viele?', 'answer self 6'],
    ['die Antwort auf die Schriftliche Frage 11 des Abgeordneten Erik Muster'],
  ]);
  table('questions', [
    ['die in «Frage 7» genannten Kosten', 'question self 7'],
    ['Die «Fragen 10 bis 10 b)» werden zusammen beantwortet.', 'question self 10,10a,10b'],
    ['Die «Fragen 1 a) und 1 b)» werden zusammen beantwortet.', 'question self 1a,1b'],
    ['«unter 1. und 2.» genannt', 'question self 1,2'],
    ['die «unter Nummer 3» genannten', 'question self 3'],
    ['die «Teilfrage 1 a)»', 'question self 1a'],
    ['die «Frage 5 f.» und mehr', 'question self 5,6'],
    ['die «Fragen 11 ff.» und mehr', 'question self 11,12'],
    ['ist in Frage gestellt, die Frage 2020 neu'],
    ['unter 18 Jahren, unter 1. Januar, unter Nummer 3 der Anlage, unter 99. genannten Zahlen'],
    ['die Frage 1/2 und Frage Nr. 4/137'],
  ]);
  table('headings are none', [
    ['Zu Frage 3:\nJa.'],
    ['Zu den Fragen 1 und 2:\nJa.'],
    ['Ja.\nFrage 4: Wie viele?'],
    ['Ja.\n\nFrage 4\nWie viele?'],
    ['Ja.\nAntwort zu Frage 3:\nJa.'],
    ['Ja.\nAntwort zu den Fragen 1 bis 3:\nJa.'],
    ['Ja.\nZusammenfassende Antwort auf die Fragen 1 bis 3:\nJa.'],
    ['Ja.\nAntwort zu Frage 2 (siehe Ihre Zählung):\nJa.'],
    ['siehe «Antwort zu\nFrage 3».', 'answer self 3'],
    ['siehe «zu\nFrage 3»:', 'answer self 3'],
  ]);
  table('a text that is no paper has no questions', [['Auf Frage 3 sagte sie nichts, Antwort zu Frage 4 auch nicht.']], { own: [], labels: [], parliament: null });
  table('in Berlin', [
    ['in der «Antwort zu 5. a.»\ngenannten', 'answer self 5a'],
    ['wie viele der «unter 1. und 2.» genannten Fälle', 'question self 1,2'],
  ], land('BE', '19/1', ['1', '2', '5', '5a']));
  table('in Bavaria', [['siehe «Antworten zu den Fragen 1.1 bis 2.2»', 'answer self 1.1,1.2,2.1,2.2'], ['die «Frage 2.1» betrifft', 'question self 2.1']], land('BY', '18/1', ['1.1', '1.2', '2.1', '2.2']));
});

describe('Council, Commission, acts of the EU', () => {
  table('documents', [
    ['«Ratsdokument 12599/18»', 'council-document Rat 12599/18'],
    ['«Ratsdok. 11099/17»', 'council-document Rat 11099/17'],
    ['«Ratsdok.-Nr. 11099/17»', 'council-document Rat 11099/17'],
    ['«Ratsdokumente 11099/17» und «1244/18»', 'council-document Rat 11099/17', 'council-document Rat 1244/18'],
    ['«COM(2020) 99 final»', 'commission-document COM(2020) 99'],
    ['«KOM(2017) 699 endg.»', 'commission-document COM(2017) 699'],
    ['«SWD(2020) 99», «JOIN(2020) 9»', 'commission-document SWD(2020) 99', 'commission-document JOIN(2020) 9'],
    ['«Kommissionsdokument COM(2020) 72 final» vom Februar', 'commission-document COM(2020) 72'],
    ['im Komitee (2020) 99'],
  ]);
  table('acts', [
    ['«Verordnung (EU) 2018/1999»', 'eu-act EU 2018/1999'],
    ['«VO 2018/1999»', 'eu-act EU 2018/1999'],
    ['«VO (EU) Nr. 603/2013»', 'eu-act EU 603/2013'],
    ['«Verordnung (EG) Nr. 599/2006»', 'eu-act EG 599/2006'],
    ['«Richtlinie 2001/99/EG»', 'eu-act EG 2001/99'],
    ['«Richtlinie (EU) 2016/680»', 'eu-act EU 2016/680'],
    ['«Beschluss 2008/999/JI»', 'eu-act JI 2008/999'],
    ['«Rahmenbeschluss 2008/977/JI»', 'eu-act JI 2008/977'],
    ['«Richtlinie 95/46/EG», 95/46 allein', 'eu-act EG 95/46'],
    ['«Delegierte Verordnung (EU) 2019/1», «Durchführungsverordnung (EU)\n2021/5»', 'eu-act EU 2019/1', 'eu-act EU 2021/5'],
    ['«Durchführungsbeschluss (EU) 2019/123»', 'eu-act EU 2019/123'],
    ['«Art. 43 Abs. 4» der «VO 2018/1999»', 'statute Art. 43 Abs. 4 EU 2018/1999', 'eu-act EU 2018/1999'],
    ['Nach der «Verordnung (EU) 2018/1999» über Vieles, das lange benannt wird, ist gemäß «Art. 43 Abs. 1» manches erlaubt', 'eu-act EU 2018/1999', 'statute Art. 43 Abs. 1 EU 2018/1999'],
    ['der Beschluss 12/2020 des Rates der Stadt'],
  ]);
});

describe('statutes', () => {
  table('sections', [
    ['«§ 1 AGG»', 'statute § 1 AGG'],
    ['«§ 27 Absatz 3\nNummer 3 AGG»', 'statute § 27 Abs. 3 Nr. 3 AGG'],
    ['«§§ 13, 14 SBGG»', 'statute §§ 13, 14 SBGG'],
    ['(«§§ 13,\n14 SBGG»)', 'statute §§ 13, 14 SBGG'],
    ['«§§ 13,14 SBGG»', 'statute §§ 13, 14 SBGG'],
    ['«§§ 20 bis 25 AGG»', 'statute §§ 20 bis 25 AGG'],
    ['«§§ 3 und 4 AGG»', 'statute §§ 3, 4 AGG'],
    ['«§ 3 Abs. 1 und 2 AGG»', 'statute § 3 Abs. 1, 2 AGG'],
    ['«§ 153a Absatz 1 Nummer 2 StPO» 2', 'statute § 153a Abs. 1 Nr. 2 StPO'],
    ['«§ 31 a BtMG»', 'statute § 31a BtMG'],
    ['«§§ 22 ff. BDSG»', 'statute § 22 ff. BDSG'],
    ['«§ 8 Abs. 1 S. 1 Nr. 2 BVerfSchG»', 'statute § 8 Abs. 1 Satz 1 Nr. 2 BVerfSchG'],
    ['«§ 5 Absatz 1 Satz 1 Nummer 2 Buchstabe a des Aufenthaltsgesetzes»', 'statute § 5 Abs. 1 Satz 1 Nr. 2 Buchst. a AufenthG'],
    ['«§§ 21 Absatz 1, 23 OWiG»', 'statute § 21 Abs. 1, § 23 OWiG'],
    ['«§§ 170 Abs. 2, 153 StPO»', 'statute § 170 Abs. 2, § 153 StPO'],
    ['gemäß «§§ 21\n7\nAbsatz 1, 23 OWiG»', 'statute § 21 Abs. 1, § 23 OWiG'],
    ['«§ 8a SGB VIII» und «§ 5 SGB II»', 'statute § 8a SGB VIII', 'statute § 5 SGB II'],
    ['«§ 8a des Achten Buches Sozialgesetzbuch (SGB VIII)»', 'statute § 8a SGB VIII'],
    ['nach «§ 9 des Gesetzes über Ordnungswidrigkeiten»', 'statute § 9 OWiG'],
    ['nach «§ 153 Absatz 1\nStrafprozessordnung»', 'statute § 153 Abs. 1 StPO'],
    ['nach «§ 3 des Allgemeinen Gleichbehandlungsgesetzes (AGG)»', 'statute § 3 AGG'],
    ['nach «§ 1004 des Bürgerlichen Gesetzbuches»', 'statute § 1004 BGB'],
    ['nach «§ 3 BKA-Gesetz» und «§ 2 BND-Gesetz»', 'statute § 3 BKAG', 'statute § 2 BNDG'],
    ['nach «§ 12 SchulG NRW»', 'statute § 12 SchulG NW'],
  ]);
  table('chains and lists', [
    ['«§ 170 Absatz 2 i.V.m. § 152 Absatz 2 StPO»', 'statute § 170 Abs. 2 i. V. m. § 152 Abs. 2 StPO'],
    ['«§ 170 Absatz 2 in Verbindung mit § 152 StPO»', 'statute § 170 Abs. 2 i. V. m. § 152 StPO'],
    ['«§ 5 Abs. 1 i. V. m. Abs. 2 AGG»', 'statute § 5 Abs. 1 i. V. m. Abs. 2 AGG'],
    ['«§ 5 BDSG» i. V. m. «Art. 6 DSGVO»', 'statute § 5 BDSG', 'statute Art. 6 DSGVO'],
    ['«§ 45 Absatz 1 JGG», «§ 153 StPO» 3', 'statute § 45 Abs. 1 JGG', 'statute § 153 StPO'],
    ['«§ 3 Abs. 1», «§ 4» und «§ 5 AGG»', 'statute § 3 Abs. 1 AGG', 'statute § 4 AGG', 'statute § 5 AGG'],
    ['nach «§ 27 AGG». Auch «§ 28» gilt.', 'statute § 27 AGG', 'statute § 28 AGG'],
    ['nach «§ 28» gilt', 'statute –'],
    ['nach «§ 27 AGG» und «§ 3» der Verordnung über Vieles', 'statute § 27 AGG', 'statute –'],
    ['nach «§ 4 Satz 2 der Geschäftsordnung des Deutschen Bundestages»', 'statute § 4 Satz 2 GO-BT'],
    ['binnen «§ 5» und 30 Tage', 'statute –'],
  ]);
  table('articles', [
    ['«Artikel 38 Absatz 1 Satz 2 des Grundgesetzes»', 'statute Art. 38 Abs. 1 Satz 2 GG'],
    ['«Art. 3 GG»', 'statute Art. 3 GG'],
    ['«Art. 7, 8 GRCh», «Artikel 1 bis 3 und 5 GG»', 'statute Art. 7, 8 GRCh', 'statute Art. 1 bis 3, 5 GG'],
    ['«Artikel 2 Absatz 1 in Verbindung mit Artikel 1 Absatz 1 GG»', 'statute Art. 2 Abs. 1 i. V. m. Art. 1 Abs. 1 GG'],
    ['die DSGVO («Verordnung (EU) 2016/679») regelt in «Artikel 9 Absatz 2»', 'eu-act EU 2016/679', 'statute Art. 9 Abs. 2 EU 2016/679'],
    ['in Artikel 1 des Gesetzes zur Änderung von Vielem'],
    ['«Artikel 16a Absatz 1 GG»', 'statute Art. 16a Abs. 1 GG'],
    ['«Art. 6 Abs. 1 lit. e DSGVO»', 'statute Art. 6 Abs. 1 Buchst. e DSGVO'],
    ['«Artikel 24 der UN-Behindertenrechtskonvention»', 'statute Art. 24 UN-BRK'],
    ['im Artikel 10-Gesetz, Art und Weise, im Artikel 3 der Zeitung, Art. 43 Abs. 1 allein'],
  ]);
  table('laws of a Land', [
    ['in «§ 5 Schulordnungsgesetz» geregelt', 'statute § 5 SchoG SL'],
    ['«§ 4 Absatz 3 des Schulordnungsgesetzes»', 'statute § 4 Abs. 3 SchoG SL'],
    ['«§ 2 Absatz 1 und 4 Inklusi-\nonsverordnung».', 'statute § 2 Abs. 1, 4 InklusionsVO SL'],
    ['«§ 3 StPO»', 'statute § 3 StPO'],
  ], land('SL', '17/1525'));
});

describe('gazettes and courts', () => {
  table('gazettes', [
    ['(«BGBl. I S. 1299»)', 'gazette BGBl. I S. 1299'],
    ['«BGBl. 1992 I S. 99»', 'gazette BGBl. 1992 I S. 99'],
    ['«BGBl. 2024 I Nr. 99»', 'gazette BGBl. 2024 I Nr. 99'],
    ['«ABl. L 312 vom 7.12.2018, S. 14»', 'gazette ABl. L 312 2018-12-07 S. 14'],
    ['«RdErl. d. MK v. 11.5.2020 - Nds. MBl S. 599»', 'gazette RdErl. MK 2020-05-11'],
    ['Blatt 3, das Bl. S. 3'],
  ]);
  table('courts', [
    ['«BVerfGE 124, 161» ‹(188)›', 'court-decision BVerfGE 124, 161 {page:188}'],
    ['«2 BvE 8/99»', 'court-decision 2 BvE 8/99'],
    ['«BVerfGE 124,161» ‹[188 f.]›', 'court-decision BVerfGE 124, 161 {page:188 f.}'],
    ['«EuGH, C-311/18»; «EuGH, Rs. T-12/20»', 'court-decision C-311/18', 'court-decision T-12/20'],
    ['«BVerwG, Urteil vom 3. Mai 2022 – 10 A 1.22» –', 'court-decision 10 A 1.22'],
    ['«Urteil des Bundesverwaltungsgerichts vom 3. Mai 2022 (10 A 1.22)»', 'court-decision 10 A 1.22'],
    ['(«BVerwG 6 A 7.21»), «Az.: 6 C 12.19»', 'court-decision 6 A 7.21', 'court-decision 6 C 12.19'],
    ['Tabelle 10 A 1.22, Beschluss 3 A 1.2, am 10 A 1.22.23'],
    ['«Urteil vom 22.04.2010 (1 KN 19/99)»', 'court-decision 1 KN 19/99'],
    ['«Urteil des Oberverwaltungsgerichts Lüneburg vom 22. April 2010 (Az. 1 KN 19/99)»', 'court-decision 1 KN 19/99'],
    ['«BVerfG, Urteil des Zweiten Senats vom 7. November 2017 - 2 BvE 2/11» -', 'court-decision 2 BvE 2/11'],
    ['«BVerfG, Urteil vom 2. März 2010 – 1 BvR 256/08» –', 'court-decision 1 BvR 256/08'],
    ['der Beschluss vom 3. März 2020, das Urteil der Fachwelt'],
  ]);
});

describe('the web and the press', () => {
  table('addresses', [
    ['(<«https://www.example.org/How-we/Facial-Rec»>).', 'url https://www.example.org/How-we/Facial-Rec'],
    ['vgl. «http://gle.de/2OY».', 'url http://gle.de/2OY'],
    ['(«https://de.example.org/wiki/Amt_(Staat)»)', 'url https://de.example.org/wiki/Amt_(Staat)'],
    ['(«www.example.de/Daten/jahresza\nhlen/DE/Bericht_2.html»).', 'url www.example.de/Daten/jahreszahlen/DE/Bericht_2.html'],
    ['siehe: «https://f.example.de/lager/bue-\ncher/liste/neu.html». Die', 'url https://f.example.de/lager/buecher/liste/neu.html'],
    ['siehe «https://example.de/ein-langer-\ntitel/von-etwas.html». Die', 'url https://example.de/ein-langer-titel/von-etwas.html'],
    ['siehe «https://example.de/a/b/\nc_d.pdf»; danach', 'url https://example.de/a/b/c_d.pdf'],
    ['siehe «https:// www.example.de/a» und', 'url https://www.example.de/a'],
    ['siehe «https://www.example.de/a/ b/c.pdf» und', 'url https://www.example.de/a/b/c.pdf'],
    ['INTERNET «www.example.de»\nund/oder', 'url www.example.de'],
    ['siehe «www.example.de/start»\nDie Zahlen', 'url www.example.de/start'],
    ['siehe «https://www.example.de/start»,\nund/oder', 'url https://www.example.de/start'],
    ['siehe «https://www.example.de/»\nzuletzt abgerufen', 'url https://www.example.de/'],
    ['[Text](«https://example.org/a»)', 'url https://example.org/a'],
    ['post@www.example.de und http:// allein, www. auch'],
  ]);
  table('press', [
    ['(«„Bericht: Amt zählt neu“, www.example.de vom 19. Januar 2020»)', 'press www.example.de 2020-01-19'],
    ['(«„City’s Trams, Running Late“, www.example.com vom 27. Februar 2020»).', 'press www.example.com 2020-02-27'],
    ['(«„Titel“, example.de vom 3. 2. 2020»)', 'press example.de 2020-02-03'],
    ['(«„Titel“, https://www.example.de/artikel vom 3. Februar 2020»)', 'press www.example.de 2020-02-03'],
    ['(„Titel“, Zeitung vom 3. Februar 2020; Schreiben vom 3. Mai 2020)'],
  ]);
});
