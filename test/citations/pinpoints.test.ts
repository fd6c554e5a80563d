import { table } from './marked.ts';

describe('places in other papers', () => {
  table('pages', [
    ['«BT-Drs. 19/370», ‹S. 3›', 'paper BT 19/370 {page:3}'],
    ['«BT-Drs. 19/370» ‹S. 3 ff.›', 'paper BT 19/370 {page:3 ff.}'],
    ['«BT-Drs. 19/370», ‹Seiten 3 bis 5›', 'paper BT 19/370 {page:3 bis 5}'],
    ['«BT-Drs. 19/370» (‹S. 3›)', 'paper BT 19/370 {page:3}'],
    ['«BT-Drs. 19/370» vom 3. Mai 2019, dort ‹S. 3›', 'paper BT 19/370 {page:3}'],
    ['‹S. 3 f.› der «BT-Drs. 19/370»', 'paper BT 19/370 {page:3 f.}'],
    ['«Plenarprotokoll 19/83» ‹S. 9876 C›', 'plenary-protocol BT PlPr 19/83 {page:9876 C}'],
    ['«PlPr. 19/83», ‹S. 9876 (B)›', 'plenary-protocol BT PlPr 19/83 {page:9876 (B)}'],
    ['«Plenarprotokoll 19/83», ‹Anlage 12›', 'plenary-protocol BT PlPr 19/83 {annex:12}'],
  ]);
  table('questions and answers', [
    ['«BT-Drs. 19/370», ‹Nr. 12›', 'paper BT 19/370 {question:12}'],
    ['«BT-Drs. 19/370» ‹Nummer 12›', 'paper BT 19/370 {question:12}'],
    ['«BT-Drs. 19/370», ‹Frage Nr. 12›', 'paper BT 19/370 {question:12}'],
    ['«BT-Drs. 19/370» – ‹Frage 12› –', 'paper BT 19/370 {question:12}'],
    ['«BT-Drs. 19/370», ‹Schriftliche Frage 12›', 'paper BT 19/370 {writtenQuestion:12}'],
    ['«BT-Drs. 19/370», S. 3, ‹Schriftliche Frage 12 der Abgeordneten Anna Beispiel›', 'paper BT 19/370 {writtenQuestion:12 person:Anna Beispiel}'],
    ['‹Schriftliche Frage 12 der Abgeordneten Anna Beispiel›, «BT-Drs. 19/370», S. 8', 'paper BT 19/370 {writtenQuestion:12 person:Anna Beispiel}'],
    ['auf die ‹Schriftliche Frage der Abgeordneten Anna Beispiel› («BT-Drs. 19/370») verwiesen', 'paper BT 19/370 {writtenQuestion: person:Anna Beispiel}'],
    ['«BT-Drs. 19/370», ‹Antwort auf die Schriftliche Frage des Abgeordneten Max Muster›', 'paper BT 19/370 {writtenQuestion: person:Max Muster}'],
    ['die Schriftliche Frage der Fraktion X auf «BT-Drs. 19/370». Auch die Schriftliche Frage der Abgeordneten Anna Beispiel', 'paper BT 19/370'],
    ['die ‹Mündliche Frage 11 der Abgeordneten Anna Beispiel›, «Plenarprotokoll 19/83», Anlage 4, S. 9800', 'plenary-protocol BT PlPr 19/83 {writtenQuestion:11 person:Anna Beispiel}'],
    ['«Plenarprotokoll 19/83», Anlage 4, ‹Mündliche Frage 11›', 'plenary-protocol BT PlPr 19/83 {writtenQuestion:11}'],
    ['die Antwort auf die Schriftliche Frage Nr. 4/137, die Arbeitsnummern 4/137 und 4/138, Frage 4/137 auf «BT-Drs. 19/370»', 'paper BT 19/370'],
    ['‹Schriftliche Frage 12 des Abgeordneten E. von Muster› auf «BT-Drs. 19/370»', 'paper BT 19/370 {writtenQuestion:12 person:E. von Muster}'],
    ['(«Bundestagsdrucksache 19/370», ‹Antwort auf Frage 2›) und mehr', 'paper BT 19/370 {answer:2}'],
    ['(«Bundestagsdrucksache 19/370», ‹Antwort auf Frage 2 a)›) und mehr', 'paper BT 19/370 {answer:2a}'],
    ['«BT-Drs. 19/370», ‹Antwort zu den Fragen 3 und 4›', 'paper BT 19/370 {answer:3}'],
    ['auf die ‹Antwort zu Frage 3› in «BT-Drs. 19/370» und in «19/371»', 'paper BT 19/370 {answer:3}', 'paper BT 19/371'],
    ['siehe ‹Antwort der Bundesregierung zu Frage 7› der Kleinen Anfrage der Fraktion X „Wie? Warum!“, «BT-Drs. 19/370»', 'paper BT 19/370 {answer:7}'],
    ['«BT-Drs. 19/370», Nr. 12/34 und Nr. 1.234', 'paper BT 19/370'],
  ]);
  table('behind the Land in brackets', [
    ['«Drs. 20/2905» (SH), ‹Frage 2›', 'paper SH 20/2905 {question:2}'],
    ['«Drs. 20/399 S» (HB), ‹Antwort zu Frage 2›', 'paper HB 20/399 S {answer:2}'],
    ['«Drs. 20/2905 (neu)» (SH), ‹S. 3›', 'paper SH 20/2905 (neu) {page:3}'],
    ['«Drs. 17/1525» (SL), «17/1526» (SL) und «18/12» (NI), ‹Frage 2›', 'paper SL 17/1525', 'paper SL 17/1526', 'paper NI 18/12 {question:2}'],
    ['«Kleine Anfrage 5106» (LT NRW, 18. Wahlperiode), ‹Frage 3›', 'inquiry-number NW KA 18/5106 {question:3}'],
    ['«Kleine Anfrage 18/5106» (NW), ‹Frage 3›', 'inquiry-number NW KA 18/5106 {question:3}'],
    ['«Schriftliche Anfrage 19/10041» (BE)', 'inquiry-number BE 19/10041'],
    ['«BT-Drs. 19/370» (SPD), S. 3', 'paper BT 19/370'],
  ]);
  table('at the end of the text', [
    ['«BT-Drs. 19/370», ‹Antwort auf Frage 7›.', 'paper BT 19/370 {answer:7}'],
    ['«BT-Drs. 19/370», ‹Antwort auf Frage 7›.\n', 'paper BT 19/370 {answer:7}'],
    ['«BT-Drs. 19/370», ‹Antwort auf Frage 7›. \n\n\n\n\n\n', 'paper BT 19/370 {answer:7}'],
    ['«BT-Drs. 19/370», ‹Antwort zu den Fragen 3 und 4›.\n', 'paper BT 19/370 {answer:3}'],
    ['«BT-Drs. 19/370», ‹Frage 3a›.', 'paper BT 19/370 {question:3a}'],
    ['«BT-Drs. 19/370», ‹Frage 3 a)›.\n', 'paper BT 19/370 {question:3a}'],
    ['«BT-Drs. 19/370», ‹Frage 2.1›.\n', 'paper BT 19/370 {question:2.1}'],
    ['«BT-Drs. 19/370», ‹Antwort zu Frage 5 ff.›\n', 'paper BT 19/370 {answer:5}'],
    ['«BT-Drs. 19/370», ‹S. 3 f.›', 'paper BT 19/370 {page:3 f.}'],
    ['«BT-Drs. 19/370», ‹S. 3›.\n', 'paper BT 19/370 {page:3}'],
    ['«BT-Drs. 19/370», ‹Schriftliche Frage 12›.\n', 'paper BT 19/370 {writtenQuestion:12}'],
    ['siehe «Antwort zu Frage 7».\n', 'answer self 7'],
    ['Siehe «zu 7».\n', 'answer self 7'],
    ['nach «https://example.org/a/b.pdf».', 'url https://example.org/a/b.pdf'],
    ['(«https://example.org/a?b=c»).\n', 'url https://example.org/a?b=c'],
    ['„Titel“ («www.example.org»)!', 'url www.example.org'],
    ['nach «https://example.org/a/».“', 'url https://example.org/a/'],
  ]);
  table('several papers with one label', [
    ['«BT-Drs. 19/1», «19/2» und «19/3»', 'paper BT 19/1', 'paper BT 19/2', 'paper BT 19/3'],
    ['auf «Drs. 18/1»-«18/4»', 'paper BT 18/1', 'paper BT 18/4'],
    ['auf «Drs. 18/1» – «18/4»', 'paper BT 18/1', 'paper BT 18/4'],
    ['die «Drucksachen 18/1» bis «18/4»', 'paper BT 18/1', 'paper BT 18/4'],
    ['«Drucksachen 18/1 (neu)», «18/2» sowie «18/3»', 'paper BT 18/1 (neu)', 'paper BT 18/2', 'paper BT 18/3'],
    ['«BT-Drs. 18/1»; «BR-Drs. 18/26», «19/26»', 'paper BT 18/1', 'paper BR 18/26', 'paper BR 19/26'],
  ]);
  table('repeated', [
    ['«BT-Drs. 19/1»; vgl. o. g. «Drs.», ‹S. 4›', 'paper BT 19/1', 'paper BT 19/1 {page:4}'],
    ['«BT-Drs. 19/1»; (vgl. «ebd.»), «a.a.O.», ‹S. 3›', 'paper BT 19/1', 'paper BT 19/1', 'paper BT 19/1 {page:3}'],
    ['nach «§ 3 AGG» («ebd.»)', 'statute § 3 AGG', 'statute § 3 AGG'],
    ['die o. g. Drs. 3, die o. g. Drs.'],
  ]);
});
