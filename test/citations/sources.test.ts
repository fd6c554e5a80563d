import { table } from './marked.ts';

describe('sources beside papers', () => {
  table('Council and Commission', [
    ['«Ratsdok. 12345/18 REV 1 ADD 2»', 'council-document Rat 12345/18'],
    ['«Ratsdokument 12345/1/18 REV 1»', 'council-document Rat 12345/1/18'],
    ['«Ratsdokumente 12345/18», «12346/18» und «12347/18»', 'council-document Rat 12345/18', 'council-document Rat 12346/18', 'council-document Rat 12347/18'],
    ['«KOM(2011) 873 endg.»; «Ratsdok. 17123/11»', 'commission-document COM(2011) 873', 'council-document Rat 17123/11'],
    ['«COM (2012) 11 final» und «C(2020) 1234»', 'commission-document COM(2012) 11', 'commission-document C(2020) 1234'],
  ]);
  table('acts', [
    ['«Verordnung (EWG) Nr. 1408/71»', 'eu-act EWG 1408/71'],
    ['«VO (EG) 883/2004»', 'eu-act EG 883/2004'],
    ['«Verordnung (EU) Nr. 1307/2013»', 'eu-act EU 1307/2013'],
    ['«RL 2000/31/EG», «Richtlinie 93/13/EWG»', 'eu-act EG 2000/31', 'eu-act EWG 93/13'],
    ['«Beschluss 2013/255/GASP», «Beschluss (GASP) 2015/1333»', 'eu-act GASP 2013/255', 'eu-act GASP 2015/1333'],
    ['«(EU) 2016/679» und «Entscheidung 2000/520/EG»', 'eu-act EU 2016/679', 'eu-act EG 2000/520'],
    ['«Art. 6 Abs. 1 Buchst. f DSGVO»', 'statute Art. 6 Abs. 1 Buchst. f DSGVO'],
    ['«Artikel 6 Absatz 1 Unterabsatz 1 Buchstabe f DSGVO»', 'statute Art. 6 Abs. 1 UAbs. 1 Buchst. f DSGVO'],
    ['Verordnung 12/71, Nr. 1408/71'],
  ]);
  table('laws', [
    ['«§ 3 G 10» und «§ 2 des Gesetzes über die Bundespolizei»', 'statute § 3 G 10', 'statute § 2 BPolG'],
    ['«§ 5 Absatz 2 bis 4 BDSG»', 'statute § 5 Abs. 2 bis 4 BDSG'],
    ['«§ 6a Abs. 1 BKAG» a. F.', 'statute § 6a Abs. 1 BKAG'],
    ['«§ 1 SGB II», «§ 2 SGB XII»', 'statute § 1 SGB II', 'statute § 2 SGB XII'],
    ['«§ 12 Abs. 1 Nr. 1 i. V. m. Abs. 2 AufenthG»', 'statute § 12 Abs. 1 Nr. 1 i. V. m. Abs. 2 AufenthG'],
    ['«§ 28 Abs. 1 Satz 1 IfSG», «§ 99 VwGO»', 'statute § 28 Abs. 1 Satz 1 IfSG', 'statute § 99 VwGO'],
    ['«§ 5 BDSG» i. V. m. «§ 3 AGG»', 'statute § 5 BDSG', 'statute § 3 AGG'],
    ['«Art. 13 Abs. 1 EMRK», «Art. 267 AEUV», «Art. 20a GG»', 'statute Art. 13 Abs. 1 EMRK', 'statute Art. 267 AEUV', 'statute Art. 20a GG'],
    ['nach «§ 4 Nr. 1 der Straßenverkehrs-Zulassungs-Ordnung (StVZO)»', 'statute § 4 Nr. 1 StVZO'],
  ]);
  table('gazettes', [
    ['(«BAnz AT 01.02.2020 B1»), «BAnz. 2010 S. 12», «StAnz. S. 3»', 'gazette BAnz AT 2020-02-01 B1', 'gazette BAnz. 2010 S. 12', 'gazette StAnz. S. 3'],
    ['(«BGBl. I 2020, 587»)', 'gazette BGBl. 2020 I S. 587'],
    ['«BGBl. 2023 I Nr. 120», «BGBl. II S. 12», «BGBl. I S.1299»', 'gazette BGBl. 2023 I Nr. 120', 'gazette BGBl. II S. 12', 'gazette BGBl. I S. 1299'],
    ['«GVBl. LSA S. 5», «GVOBl. M-V S. 7», «GBl. S. 100», «SächsGVBl. S. 9»', 'gazette GVBl. LSA S. 5', 'gazette GVOBl. M-V S. 7', 'gazette GBl. S. 100', 'gazette SächsGVBl. S. 9'],
    ['«Amtsbl. Schl.-H. S. 12», «MBl. NRW. S. 3»', 'gazette Amtsbl. Schl.-H. S. 12', 'gazette MBl. NRW. S. 3'],
    ['«ABl. C 12 vom 3.4.2010, S. 5», «ABl. EG Nr. L 281 S. 31»', 'gazette ABl. C 12 2010-04-03 S. 5', 'gazette ABl. L 281 S. 31'],
    ['im BGBl. I 2020, 587 Seiten lang, im BAnz vom Mai'],
  ]);
  table('courts', [
    ['«VG Köln, 13 L 1234/20», «OVG Münster, 13 B 123/20»', 'court-decision 13 L 1234/20', 'court-decision 13 B 123/20'],
    ['«BVerfG, 1 BvR 2656/18», «BVerfGE 65, 1» ‹<43>›', 'court-decision 1 BvR 2656/18', 'court-decision BVerfGE 65, 1 {page:43}'],
    ['«EuGH, Urteil vom 13. Mai 2014, C-131/12»', 'court-decision C-131/12'],
    ['«Rs. C-203/15» und «C-698/15», («C-131/12»)', 'court-decision C-203/15', 'court-decision C-698/15', 'court-decision C-131/12'],
    ['laut «Rechtssache C-131/12» («ECLI:EU:C:2014:317»)', 'court-decision C-131/12', 'court-decision ECLI:EU:C:2014:317'],
    ['«BGH, Urteil vom 1.2.2020 – III ZR 12/19»', 'court-decision III ZR 12/19'],
    ['«Urteil vom 3.4.2019 – OVG 11 B 1.17»', 'court-decision 11 B 1.17'],
    ['C-1/12 allein, T-12/20 auch, Klasse C-12'],
  ]);
  table('committees', [
    ['«Ausschussdrucksache 19(4)123 neu», «Ausschuss-Drucksache 20(13)45»', 'committee-paper BT ADrs 19(4)123 neu', 'committee-paper BT ADrs 20(13)45'],
    ['«A-Drs. 19(4)123 B», ‹S. 2›', 'committee-paper BT ADrs 19(4)123 B {page:2}'],
    ['Ausschussdrucksache vom Mai, 19(4)123'],
  ]);
});
