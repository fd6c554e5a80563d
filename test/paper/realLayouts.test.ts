import assert from 'node:assert/strict';
import { readPaper } from '../../src/paper/read.ts';

/** Whole papers in further layouts of the parliaments, written for the tests in the shape of real ones: what is read of each. */

interface Expected {
  readonly questions: string[];
  readonly answers: string[];
  readonly head: Readonly<Record<string, unknown>>;
}

const LAYOUTS: readonly (readonly [layout: string, text: string, expected: Expected])[] = [
  ['Baden-Württemberg, text layer with the head behind the questions', `Landtag von Baden-Württemberg
16. Wahlperiode
Drucksache 16 / 9912
26. 01. 2017
1Eingegangen: 26. 01. 2017 / Ausgegeben: 31. 03. 2017
K l e i n e A n f r a g e
Ich frage die Landesregierung:
1. Wie viele Messstellen betreibt das Land am Neckar?
2. Inwieweit werden die Aufzeichnungen ausgewertet?
26. 01. 2017
Dr. Muster FDP/DVP
Kleine Anfrage
des Abg. Dr. Nils Muster FDP/DVP
und
Antwort
des Ministeriums für Ländlichen Raum
und Verbraucherschutz
Messstellen am Neckar und ihre
Aufzeichnungen (MNA)
Drucksachen und Plenarprotokolle sind im Internet
abrufbar unter: www.landtag-bw.de/Dokumente
Der Landtag druckt auf Recyclingpapier, ausgezeich-
net mit dem Umweltzeichen „Der Blaue Engel“.
\fLandtag von Baden-Württemberg Drucksache 16 / 9912
2
A n t w o r t
Mit Schreiben vom 27. Februar 2017 Nr. Z(45)-0141.5/110F beantwortet das Ministerium
für Ländlichen Raum und Verbraucherschutz (MLR) im Einvernehmen mit dem Ministerium für
Wirtschaft die Kleine Anfrage wie folgt:
1. Wie viele Messstellen betreibt das Land am Neckar?
Zu 1.:
Es sind vier.
2. Inwieweit werden die Aufzeichnungen ausgewertet?
Zu 2.:
Sie werden
Drucksachen und Plenarprotokolle sind im Internet
abrufbar unter: www.landtag-bw.de/Dokumente
Der Landtag druckt auf Recyclingpapier, ausgezeich-
net mit dem Umweltzeichen „Der Blaue Engel“.
\fLandtag von Baden-Württemberg Drucksache 16 / 9912
3
alle ausgewertet.
Hauk
Minister für Ländlichen Raum
und Verbraucherschutz`, {
    questions: ['1: Wie viele Messstellen betreibt das Land am Neckar?', '2: Inwieweit werden die Aufzeichnungen ausgewertet?'],
    answers: ['1: Es sind vier.', '2: Sie werden alle ausgewertet.'],
    head: { id: 'BW 16/9912', kind: 'answer', questionPaper: 'BW 16/9912', title: 'Messstellen am Neckar und ihre Aufzeichnungen (MNA)', date: '2017-02-27', askers: ['Dr. Nils Muster'], groups: ['FDP/DVP'], answeredBy: 'Ministerium für Ländlichen Raum und Verbraucherschutz' },
  }],
  ['Baden-Württemberg, the imprint’s two columns mixed', `Landtag von Baden-Württemberg
16. Wahlperiode
Drucksache 16 / 9912
26. 01. 2017
1Eingegangen: 26. 01. 2017 / Ausgegeben: 31. 03. 2017
K l e i n e A n f r a g e
Ich frage die Landesregierung:
1. Wie viele Messstellen betreibt das Land am Neckar?
2. Inwieweit werden die Aufzeichnungen ausgewertet?
26.1.2017
Dr. Muster FDP/DVP
Kleine Anfrage
des Abg. Dr. Nils Muster FDP/DVP
und
Antwort
des Ministeriums für Ländlichen Raum
und Verbraucherschutz
Messstellen am Neckar und ihre
Aufzeichnungen (MNA)
Drucksachen und Plenarprotokolle sind im Internet Der Landtag druckt auf Recyclingpapier, ausgezeich-
abrufbar unter: www.landtag-bw.de/Dokumente net mit dem Umweltzeichen „Der Blaue Engel“.
\fLandtag von Baden-Württemberg Drucksache 16 / 9912
2
A n t w o r t
Mit Schreiben vom 27. Februar 2017 Nr. Z(45)-0141.5/110F beantwortet das Ministerium
für Ländlichen Raum und Verbraucherschutz (MLR) im Einvernehmen mit dem Ministerium für
Wirtschaft die Kleine Anfrage wie folgt:
1. Wie viele Messstellen betreibt das Land am Neckar?
Zu 1.:
Es sind vier.
2. Inwieweit werden die Aufzeichnungen ausgewertet?
Zu 2.:
Sie werden
Drucksachen und Plenarprotokolle sind im Internet Der Landtag druckt auf Recyclingpapier, ausgezeich-
abrufbar unter: www.landtag-bw.de/Dokumente net mit dem Umweltzeichen „Der Blaue Engel“.
\fLandtag von Baden-Württemberg Drucksache 16 / 9912
3
alle ausgewertet.
Hauk
Minister für Ländlichen Raum
und Verbraucherschutz`, {
    questions: ['1: Wie viele Messstellen betreibt das Land am Neckar?', '2: Inwieweit werden die Aufzeichnungen ausgewertet?'],
    answers: ['1: Es sind vier.', '2: Sie werden alle ausgewertet.'],
    head: { id: 'BW 16/9912', kind: 'answer', questionPaper: 'BW 16/9912', title: 'Messstellen am Neckar und ihre Aufzeichnungen (MNA)', date: '2017-02-27', askers: ['Dr. Nils Muster'], groups: ['FDP/DVP'], answeredBy: 'Ministerium für Ländlichen Raum und Verbraucherschutz' },
  }],
  ['Hesse, joint sentence above the questions, running heads with dots', `20. Wahlperiode
HESSISCHER LANDTAG
Drucksache 20/9912
Eingegangen am 15. Dezember 2020 · Bearbeitet am 16. Dezember 2020 · Ausgegeben am 17. Dezember 2020
Herstellung: Kanzlei des Hessischen Landtags · Postfach 3240 · 65022 Wiesbaden · www.Hessischer-Landtag.de
Kleine Anfrage
Jan Muster (Freie Demokraten) vom 03.11.2020
Messstellen an der Lahn
und
Antwort
Minister des Innern und für Sport
Vorbemerkung Fragesteller:
Die Messstellen an der Lahn wurden erneuert.
Vorbemerkung Minister des Innern und für Sport:
Die Angaben beruhen auf dem Stand vom 5. November.
Diese Vorbemerkungen vorangestellt, beantworte ich die Kleine Anfrage im Einvernehmen mit der Ministerin für Umwelt wie folgt:
Frage 1. Wie viele Messstellen gibt es?
Von den Messstellen sind vier in Betrieb.
Frage 2. Welche Kosten entstehen? (Bitte nach Jahren aufschlüsseln)
Es entstehen
\f2 Hessischer Landtag · 20. Wahlperiode · Drucksache 20/9912
keine Kosten.
Die Fragen 3 und 4 werden aufgrund ihres Sachzusammenhangs gemeinsam beantwortet.
Frage 3. Wo stehen sie?
Frage 4. Wer zahlt?
Sie stehen an der Lahn und werden vom Land bezahlt.
Wiesbaden, 10. Dezember 2020
Peter Muster
Anlagen`, {
    questions: ['1: Wie viele Messstellen gibt es?', '2: Welche Kosten entstehen? (Bitte nach Jahren aufschlüsseln)', '3: Wo stehen sie?', '4: Wer zahlt?'],
    answers: ['1: Von den Messstellen sind vier in Betrieb.', '2: Es entstehen keine Kosten.', '3 4: Sie stehen an der Lahn und werden vom Land bezahlt.'],
    head: { id: 'HE 20/9912', kind: 'answer', questionPaper: 'HE 20/9912', title: 'Messstellen an der Lahn', date: '2020-12-10', askers: ['Jan Muster'], groups: ['Freie Demokraten'], answeredBy: 'Minister des Innern und für Sport' },
  }],
  ['Mecklenburg-Vorpommern, note first, marks only where questions are joined, no form feeds', `Der Minister für Inneres und Sport hat namens der Landesregierung die Kleine Anfrage mit Schreiben vom
10. Dezember 2015 beantwortet.
LANDTAG MECKLENBURG-VORPOMMERN Drucksache 6/4920
6. Wahlperiode 15.12.2015
KLEINE ANFRAGE
des Abgeordneten Tilo Muster, Fraktion DIE LINKE
Messstellen an der Warnow
und
ANTWORT
der Landesregierung
1. Wie viele Messstellen gibt es an der Warnow?
a) Welche davon sind neu?
b) Wer zahlt sie?
Zu 1 und a)
Es gibt vier, davon zwei neue.
Zu b)
Das Land zahlt.
Drucksache 6/4920 Landtag Mecklenburg-Vorpommern - 6. Wahlperiode
2
2. Plant die Landesregierung weitere?
Nein.`, {
    questions: ['1: Wie viele Messstellen gibt es an der Warnow?', '1a: Welche davon sind neu?', '1b: Wer zahlt sie?', '2: Plant die Landesregierung weitere?'],
    answers: ['1 1a: Es gibt vier, davon zwei neue.', '1b: Das Land zahlt.', '2: Nein.'],
    head: { id: 'MV 6/4920', kind: 'answer', questionPaper: 'MV 6/4920', title: 'Messstellen an der Warnow', date: '2015-12-10', askers: ['Tilo Muster'], groups: ['DIE LINKE'], answeredBy: 'Minister für Inneres und Sport' },
  }],
  ['Mecklenburg-Vorpommern, the Chief of the State Chancellery answers', `LANDTAG MECKLENBURG-VORPOMMERN Drucksache 6/4920
6. Wahlperiode 15.12.2015
KLEINE ANFRAGE
des Abgeordneten Tilo Muster, Fraktion DIE LINKE
Messstellen an der Warnow
und
ANTWORT
der Landesregierung
Der Chef der Staatskanzlei hat namens der Landesregierung die Kleine Anfrage mit Schreiben vom 15. Februar 2017 übermittelt.
1. Wie viele Messstellen gibt es an der Warnow?
2. Welche davon sind neu?
3. Wer zahlt sie?
Die Fragen 1, 2 und 3 werden zusammenhängend beantwortet.
Es gibt vier, davon zwei neue; das Land zahlt.
4. Plant die Landesregierung weitere?
Nein.`, {
    questions: ['1: Wie viele Messstellen gibt es an der Warnow?', '2: Welche davon sind neu?', '3: Wer zahlt sie?', '4: Plant die Landesregierung weitere?'],
    answers: ['1 2 3: Die Fragen 1, 2 und 3 werden zusammenhängend beantwortet. Es gibt vier, davon zwei neue; das Land zahlt.', '4: Nein.'],
    head: { id: 'MV 6/4920', kind: 'answer', questionPaper: 'MV 6/4920', title: 'Messstellen an der Warnow', date: '2017-02-15', askers: ['Tilo Muster'], groups: ['DIE LINKE'], answeredBy: 'Chef der Staatskanzlei' },
  }],
  ['Brandenburg, the group on its own line, "zu den Fragen 1 und 2:"', `Landtag Brandenburg
6. Wahlperiode
Drucksache 6/9541
Antwort
der Landesregierung
auf die Kleine Anfrage 1399
der Abgeordneten Karl Muster und Eva Beispiel
der CDU-Fraktion
Drucksache 6/9367
Messstellen an der Havel
Wortlaut der Kleinen Anfrage 1399 vom 20. Januar 2016:
Die Messstellen wurden erneuert.
Wir fragen daher die Landesregierung:
1. Wie viele gibt es?
2. Wo stehen sie?
Namens der Landesregierung beantwortet der Minister der Finanzen die Kleine Anfrage wie folgt:
Frage 1:
Wie viele gibt es?
Frage 2:
Wo stehen sie?
zu den Fragen 1 und 2:
Es gibt vier, alle an der Havel.
Datum des Eingangs: 19.02.2016 / Ausgegeben: 24.02.2016`, {
    questions: ['1: Wie viele gibt es?', '2: Wo stehen sie?'],
    answers: ['1 2: Es gibt vier, alle an der Havel.'],
    head: { id: 'BB 6/9541', kind: 'answer', questionPaper: 'BB 6/9367', title: 'Messstellen an der Havel', date: '2016-02-24', askers: ['Karl Muster', 'Eva Beispiel'], groups: ['CDU'], answeredBy: 'Minister der Finanzen' },
  }],
  ['Thuringia, letter-spaced heads, surname alone', `19.10.2016
Thüringer LandTag
6. Wahlperiode
Drucksache 6/2938
K l e i n e A n f r a g e
des Abgeordneten Muster (DIE LINKE)
u n d
A n t w o r t
des Thüringer Ministeriums für Inneres und Kommunales
Messstellen im Saale-Holzland-Kreis
Die Kleine Anfrage 1297 vom 27. Juli 2016 hat folgenden Wortlaut:
Die Messstellen wurden erneuert.
Ich frage die Landesregierung:
1. Wie viele gibt es?
2. Wo stehen sie?
Das Thüringer Ministerium für Inneres und Kommunales hat die Kleine Anfrage namens der Landesregierung
mit Schreiben vom 18. Oktober 2016 wie folgt beantwortet:
Zu 1.:
Es gibt vier.
Druck: Thüringer Landtag, 15. November 2016
\fThüringer Landtag - 6. Wahlperiode Drucksache 6/2938
2
Zu 2.:
Sie stehen an der Saale.
Dr. Muster
Minister`, {
    questions: ['1: Wie viele gibt es?', '2: Wo stehen sie?'],
    answers: ['1: Es gibt vier.', '2: Sie stehen an der Saale.'],
    head: { id: 'TH 6/2938', kind: 'answer', questionPaper: 'TH 6/2938', title: 'Messstellen im Saale-Holzland-Kreis', date: '2016-10-18', askers: ['Muster'], groups: ['DIE LINKE'], answeredBy: 'Thüringer Ministerium für Inneres und Kommunales' },
  }],
  ['Rhineland-Palatinate, Große Anfrage with titles between the questions', `LANDTAG RHEINLAND-PFALZ
17. Wahlperiode
Drucksache 17/1937
zu Drucksache 17/1918
17. 11. 2016
A n t w o r t
des Ministeriums für Bildung
auf die Große Anfrage der Fraktion der CDU
– Drucksache 17/1918 –
Messstellen in den Sommerferien
Die Große Anfrage 17/1918 vom 5. Oktober 2016 hat folgenden Wortlaut:
Die Messstellen sollen ausgebaut werden.
Messstellen heute
1. Wie viele gibt es?
2. Wo stehen sie?
Messstellen morgen
3. Wie viele soll es geben?
4. Wo sollen sie stehen?
Das Ministerium für Bildung hat die Große Anfrage namens der Landesregierung – Zuleitungsschreiben des Chefs der Staatskanzlei
vom 16. November 2016 – wie folgt beantwortet:
Vorbemerkung:
Der Ausbau geht voran.
Messstellen heute
1. Wie viele gibt es?
Es gibt vier.
2. Wo stehen sie?
Sie stehen am Rhein.
Messstellen morgen
3. Wie viele soll es geben?
Es soll acht geben.
4. Wo sollen sie stehen?
Auch am Rhein.
In Vertretung:
Hans Muster
Staatssekretär`, {
    questions: ['1: Wie viele gibt es?', '2: Wo stehen sie?', '3: Wie viele soll es geben?', '4: Wo sollen sie stehen?'],
    answers: ['1: Es gibt vier.', '2: Sie stehen am Rhein.', '3: Es soll acht geben.', '4: Auch am Rhein.'],
    head: { id: 'RP 17/1937', kind: 'answer', questionPaper: 'RP 17/1918', title: 'Messstellen in den Sommerferien', date: '2016-11-17', askers: [], groups: ['CDU'], answeredBy: 'Ministerium für Bildung' },
  }],
  ['Bundestag, letter-spaced prefaces, wrapped "weiterer Abgeordneter"', `Deutscher Bundestag Drucksache 19/99897
19. Wahlperiode 12.12.2019
Antwort
der Bundesregierung
auf die Kleine Anfrage der Abgeordneten Jan Muster, Eva Beispiel, weiterer
Abgeordneter und der Fraktion der AfD
– Drucksache 19/99017 –
Messstellen
V o r b e m e r k u n g d e r F r a g e s t e l l e r
Die Messstellen wurden erneuert. Gefragt wurde schon: 1. Wie viele es sind.
V o r b e m e r k u n g d e r B u n d e s r e g i e r u n g
Die Bundesregierung misst überall.
1. Wie viele gibt es?
Es gibt vier.
2. Wo stehen sie?
Sie stehen am Rhein.`, {
    questions: ['1: Wie viele gibt es?', '2: Wo stehen sie?'],
    answers: ['1: Es gibt vier.', '2: Sie stehen am Rhein.'],
    head: { id: 'BT 19/99897', kind: 'answer', questionPaper: 'BT 19/99017', title: 'Messstellen', date: '2019-12-12', askers: ['Jan Muster', 'Eva Beispiel'], groups: ['AfD'], answeredBy: null },
  }],
  ['Saxony, addresses beside the letter', `STAATSMINISTERIUM DES INNERN
01095 Dresden
Präsidenten des Sächsischen Landtages
Herrn Dr. Jan Muster
Bernhard-von-Lindenau-Platz 1
01067 Dresden
Freistaat SACHSEN
Der Staatsminister
Aktenzeichen
(bitte bei Antwort angeben)
42-0141.50/15011
Dresden, 12. April 2021
Kleine Anfrage des Abgeordneten Otto Muster (AfD)
Drs.-Nr.: 7/9815
Thema: Messstellen an der Elbe
Sehr geehrter Herr Präsident,
namens und im Auftrag der Sächsischen Staatsregierung beantworte ich die
Kleine Anfrage wie folgt:
Frage 1: Wie viele gibt es?
Es gibt vier
Hausanschrift:
Sächsisches Staatsministerium
des Innern
Musterstraße 4
01097 Dresden
Telefon +49 351 564-0
Telefax +49 351 564-3199
www.smi.sachsen.de
Verkehrsanbindung:
Zu erreichen mit den Straßen-
bahnlinien 3, 6, 7, 8, 13
Besucherparkplätze:
Bitte beim Empfang melden.
Seite 1 von 2
\fFreistaat
SACHSEN
Messstellen.
Frage 2: Wo stehen sie?
An der Elbe.
Mit freundlichen Grüßen
Prof. Dr. Georg Muster
Seite 2 von 2`, {
    questions: ['1: Wie viele gibt es?', '2: Wo stehen sie?'],
    answers: ['1: Es gibt vier Messstellen.', '2: An der Elbe.'],
    head: { id: 'SN 7/9815', kind: 'answer', questionPaper: 'SN 7/9815', title: 'Messstellen an der Elbe', date: '2021-04-12', askers: ['Otto Muster'], groups: ['AfD'], answeredBy: 'Staatsministerium des Innern' },
  }],
  ['Saarland, the answer paper alone: questions without numbers', `LANDTAG DES SAARLANDES
15. Wahlperiode Drucksache 15/9284 (15/9217)
12.03.2015
A N T W O R T
zu der
Anfrage des Abgeordneten Michael Muster (B90/Grüne)
betr.: Messstellen an der Saar
Vorbemerkung des Fragestellers:
Die Messstellen wurden erneuert.
Vorbemerkung der Landesregierung:
Mit der Erneuerung wurde das Netz dichter.
Ausgegeben: 12.03.2015 (15.01.2015)
\fDrucksache 15/9284 (15/9217) Landtag des Saarlandes - 15. Wahlperiode -
- 2 -
Wer hat die Messstellen an der Saar überprüft?
Welche Maßstäbe galten dabei?

Welche Gründe gaben den Ausschlag, sie zu er-
neuern (Alter, Zustand)?

Zu den Fragen 1 und 3:

Die Fragen 1 und 3 werden gemeinsam beantwortet.
Das Landesamt hat sie überprüft.

War der Landesregierung bekannt, dass sie alt waren
(Aussage des Landesamtes)

Zu Frage 2:

Das war nicht bekannt.
\fDrucksache 15/9284 (15/9217) Landtag des Saarlandes - 15. Wahlperiode -
- 3 -
Es wird geprüft.

Nimmt das Land Geld ein?

Zu Frage 4:

Nein.`, {
    questions: ['1: Wer hat die Messstellen an der Saar überprüft? Welche Maßstäbe galten dabei?', '3: Welche Gründe gaben den Ausschlag, sie zu erneuern (Alter, Zustand)?', '2: War der Landesregierung bekannt, dass sie alt waren (Aussage des Landesamtes)', '4: Nimmt das Land Geld ein?'],
    answers: ['1 3: Die Fragen 1 und 3 werden gemeinsam beantwortet. Das Landesamt hat sie überprüft.', '2: Das war nicht bekannt. Es wird geprüft.', '4: Nein.'],
    head: { id: 'SL 15/9284', kind: 'answer', questionPaper: 'SL 15/9217', title: 'Messstellen an der Saar', date: '2015-03-12', askers: ['Michael Muster'], groups: ['B90/Grüne'], answeredBy: null },
  }],
  ['Saxony-Anhalt, no electoral term, a cover letter before the paper', `Landtag von Sachsen-Anhalt Drucksache 8/9912
14.05.2024
Antwort der Landesregierung auf eine Kleine Anfrage zur schriftlichen Beantwortung
Abgeordnete Nina Muster (DIE LINKE)
Messstellen an der Saale
Kleine Anfrage - KA 8/2199
Sehr geehrter Herr Präsident,
in der Anlage übersende ich Ihnen die Antwort der Landesregierung - erstellt vom Ministerium für Umwelt - auf die o. g. Kleine Anfrage.
Mit freundlichen Grüßen
Jan Beispiel
Minister
Hinweis: Die Drucksache steht vollständig digital im Internet/Intranet zur Verfügung. Bei Bedarf kann Einsichtnahme in der
Bibliothek des Landtages von Sachsen-Anhalt erfolgen oder die gedruckte Form abgefordert werden.
(Ausgegeben am 15.05.2024)
\f2
Antwort der Landesregierung auf die Kleine Anfrage zur schriftlichen Beantwortung
Abgeordnete Nina Muster (DIE LINKE)
Messstellen an der Saale
Kleine Anfrage – KA 8/2199
Vorbemerkung des Fragestellenden:
Die Messstellen wurden erneuert.
Namens der Landesregierung beantworte ich die Kleine Anfrage wie folgt:
Frage 1:
Wie viele gibt es?
Antwort zu Frage 1:
Es gibt vier.
\f3
Frage 2:
Wo stehen sie?
Antwort zu Frage 2:
An der Saale.`, {
    questions: ['1: Wie viele gibt es?', '2: Wo stehen sie?'],
    answers: ['1: Es gibt vier.', '2: An der Saale.'],
    head: { id: 'ST 8/9912', kind: 'answer', questionPaper: 'ST 8/9912', title: 'Messstellen an der Saale', date: '2024-05-14', askers: ['Nina Muster'], groups: ['DIE LINKE'], answeredBy: null },
  }],
  ['Lower Saxony, page number below the head, a footnote', `Niedersächsischer Landtag – 18. Wahlperiode Drucksache 18/9102
1
Kleine Anfrage zur schriftlichen Beantwortung
gemäß § 46 Abs. 1 GO LT
mit Antwort der Landesregierung
Anfrage der Abgeordneten Jörg Muster, Dr. Stefan Probe und Jan-Christoph Beispiel (FDP)
Antwort des Niedersächsischen Ministeriums für Inneres und Sport namens der Landesregierung
Messstellen - Wer misst an der Ems?
Anfrage der Abgeordneten Jörg Muster, Dr. Stefan Probe und Jan-Christoph Beispiel (FDP), eingegangen am 03.05.2019 - Drs. 18/9824
an die Staatskanzlei übersandt am 28.05.2019
Antwort des Niedersächsischen Ministeriums für Inneres und Sport namens der Landesregierung vom 02.07.2019
Vorbemerkung der Abgeordneten
Die Messstellen wurden erneuert.
Vorbemerkung der Landesregierung
Sie waren bereits Gegenstand von Anfragen.
1. Wie viele gibt es?
Es gibt vier1.
1 Vgl. den Bericht des Landesamtes.
\fNiedersächsischer Landtag – 18. Wahlperiode Drucksache 18/9102
2
2. Wo stehen sie?
An der Ems.
(Verteilt am 04.07.2019)`, {
    questions: ['1: Wie viele gibt es?', '2: Wo stehen sie?'],
    answers: ['1: Es gibt vier1.', '2: An der Ems.'],
    head: { id: 'NI 18/9102', kind: 'answer', questionPaper: 'NI 18/9102', title: 'Messstellen - Wer misst an der Ems?', date: '2019-07-02', askers: ['Jörg Muster', 'Dr. Stefan Probe', 'Jan-Christoph Beispiel'], groups: ['FDP'], answeredBy: 'Niedersächsisches Ministerium für Inneres und Sport' },
  }],
  ['Bremen, askers below the questions', `BREMISCHE BÜRGERSCHAFT Drucksache 19/399
Landtag
19. Wahlperiode 03.05.16
Antwort des Senats
auf die Kleine Anfrage der Fraktion Bündnis 90/Die Grünen
Messstellen an der Weser
Antwort des Senats
auf die Kleine Anfrage der Fraktion Bündnis 90/Die Grünen
vom 23. März 2016
„Messstellen an der Weser“
(Drucksache 19/370)
Die Fraktion Bündnis 90/Die Grünen hat folgende Kleine Anfrage an den Senat gerichtet:
„Die Messstellen wurden erneuert.
Vor diesem Hintergrund fragen wir den Senat:
1. Wie viele gibt es?
2. Wo stehen sie?
Björn Muster,
Dr. Maike Beispiel und Fraktion Bündnis 90/Die Grünen“
Der Senat beantwortet die Kleine Anfrage wie folgt:
1. Wie viele gibt es?
Es gibt vier.
2. Wo stehen sie?
An der Weser.
— 2 —`, {
    questions: ['1: Wie viele gibt es?', '2: Wo stehen sie?'],
    answers: ['1: Es gibt vier.', '2: An der Weser.'],
    head: { id: 'HB 19/399', kind: 'answer', questionPaper: 'HB 19/370', title: 'Messstellen an der Weser', date: '2016-05-03', askers: [], groups: ['Bündnis 90/Die Grünen'], answeredBy: null },
  }],
  ['Bremen, "D a z u / Antwort des Senats"', `BREMISCHE BÜRGERSCHAFT Drucksache 18/399
Landtag
18. Wahlperiode 03. 05. 13
Kleine Anfrage der Fraktion Bündnis 90/Die Grünen vom 23. März 2013
Messstellen an der Weser
Wir fragen den Senat:
1. Wie viele gibt es?
2. Wo stehen sie?
Björn Muster, Dirk Probe, Dr. Maike Beispiel,
Dr. Matthias Test und Fraktion Bündnis 90/Die Grünen
— 2 —
D a z u
Antwort des Senats vom 30. April 2013
Vorbemerkung
Der Senat misst gern.
1. Wie viele gibt es?
Es gibt vier.
2. Wo stehen sie?
An der Weser.
Druck: Muster-Druck Bremen`, {
    questions: ['1: Wie viele gibt es?', '2: Wo stehen sie?'],
    answers: ['1: Es gibt vier.', '2: An der Weser.'],
    head: { id: 'HB 18/399', kind: 'answer', questionPaper: 'HB 18/399', title: 'Messstellen an der Weser', date: '2013-05-03', askers: [], groups: ['Bündnis 90/Die Grünen'], answeredBy: null },
  }],
  ['Bremen, from the question time', `Bremische Bürgerschaft
Landtag
20. Wahlperiode
Anfrage 1: Messstellen an der Weser
Anfrage der Abgeordneten Prof. Dr. Muster, Frau Beispiel und Fraktion der FDP
vom 23. Januar 2020
Wir fragen den Senat:
1. Wie viele gibt es?
2. Wo stehen sie?
Antwort des Senats
Zu Frage 1:
Es gibt vier.
Zu Frage 2:
An der Weser.`, {
    questions: ['1: Wie viele gibt es?', '2: Wo stehen sie?'],
    answers: ['1: Es gibt vier.', '2: An der Weser.'],
    head: { id: null, kind: 'question', questionPaper: null, title: null, date: null, askers: ['Prof. Dr. Muster', 'Beispiel'], groups: ['FDP'], answeredBy: null },
  }],
  ['Berlin, imprint of the publisher', `Drucksache 17 / 99 928
Kleine Anfrage
17. Wahlperiode
Kleine Anfrage
der Abgeordneten Elke Muster (LINKE)
vom 18. April 2013 (Eingang beim Abgeordnetenhaus am 19. April 2013) und Antwort
Wer misst an der Spree?
Die Drucksachen des Abgeordnetenhauses sind bei der Kulturbuch-Verlag GmbH zu beziehen.
Hausanschrift: Sprosserweg 3, 12351 Berlin-Buckow · Postanschrift: Postfach 47 04 49, 12313 Berlin, Telefon: 6 61 84 84; Telefax: 6 61 78 28.
Im Namen des Senats von Berlin beantworte ich Ihre Kleine
Anfrage wie folgt:
Frage 1: Wie viele gibt es?
Antwort zu 1: Es gibt vier.
Frage 2: Wo stehen sie?
Antwort zu 2.: An der Spree.
Berlin, den 30. April 2013
In Vertretung
Christian Muster
................................
Senatsverwaltung für Stadtentwicklung und Umwelt
(Eingang beim Abgeordnetenhaus am 10. Mai 2013)`, {
    questions: ['1: Wie viele gibt es?', '2: Wo stehen sie?'],
    answers: ['1: Es gibt vier.', '2: An der Spree.'],
    head: { id: 'BE 17/99928', kind: 'answer', questionPaper: 'BE 17/99928', title: 'Wer misst an der Spree?', date: '2013-04-30', askers: ['Elke Muster'], groups: ['LINKE'], answeredBy: null },
  }],
  ['Schleswig-Holstein', `SCHLESWIG-HOLSTEINISCHER LANDTAG Drucksache 18/9311
18. Wahlperiode 2017-03-07
Kleine Anfrage
des Abgeordneten Dr. Patrick Muster (PIRATEN)
und
Antwort
der Landesregierung - Minister für Energiewende, Landwirtschaft, Umwelt und
ländliche Räume
Messstellen an der Eider
Vorbemerkung des Fragestellers:
Die Messstellen wurden erneuert.
1. Wie viele gibt es?
Antwort:
Es gibt vier.
\fDrucksache 18/9311 Schleswig-Holsteinischer Landtag - 18. Wahlperiode
2
2. Wo stehen sie?
Antwort zu Frage 2:
An der Eider.`, {
    questions: ['1: Wie viele gibt es?', '2: Wo stehen sie?'],
    answers: ['1: Es gibt vier.', '2: An der Eider.'],
    head: { id: 'SH 18/9311', kind: 'answer', questionPaper: 'SH 18/9311', title: 'Messstellen an der Eider', date: '2017-03-07', askers: ['Dr. Patrick Muster'], groups: ['PIRATEN'], answeredBy: 'Minister für Energiewende, Landwirtschaft, Umwelt und ländliche Räume' },
  }],
  ['Bundestag, question paper with footnotes', `Deutscher Bundestag Drucksache 21/9901
21. Wahlperiode 20.07.2026
Kleine Anfrage
der Abgeordneten Jan Muster, Eva Beispiel und der Fraktion Die Linke
Messstellen am Rhein
Die Messstellen wurden erneuert1, wie ein Bericht zeigt.2 Das kostete viel.
1 www.example.org/bericht
2 Jahresbericht 2024, S. 5
\fDrucksache 21/9901 – 2 – Deutscher Bundestag – 21. Wahlperiode
Wir fragen die Bundesregierung:
 1. Wie viele gibt es, und wer hat sie gezählt3?
 2. Wo stehen sie (bitte nach Flüssen
aufschlüsseln)?
3 Vgl. die Zählung von 2020.
Berlin, den 17. Juli 2026
Heidi Vorsitz, Sören Leitung und Fraktion`, {
    questions: ['1: Wie viele gibt es, und wer hat sie gezählt3?', '2: Wo stehen sie (bitte nach Flüssen aufschlüsseln)?'],
    answers: [],
    head: { id: 'BT 21/9901', kind: 'question', questionPaper: 'BT 21/9901', title: 'Messstellen am Rhein', date: '2026-07-20', askers: ['Jan Muster', 'Eva Beispiel'], groups: ['Die Linke'], answeredBy: null },
  }],
];

describe('further layouts', () => {
  for (const [layout, text, { questions, answers, head }] of LAYOUTS) it(layout, () => {
    const paper = readPaper(text);
    assert.equal(paper.inquiry, true);
    assert.deepEqual(paper.questions.map((q) => `${q.label}: ${q.text}`), questions);
    assert.deepEqual(paper.answers.map((a) => `${a.covers.join(' ')}: ${a.text}`), answers);
    assert.deepEqual(Object.fromEntries(Object.keys(head).map((field) => [field, paper.head[field as keyof typeof paper.head]])), head);
  });
});
