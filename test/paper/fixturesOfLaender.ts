import { ITEMS, wrap, type Item } from './fixtures.ts';

/** Further Länder, one layout each, as forms of real papers have them. Written for the tests. */

export function hesse(items: readonly Item[] = ITEMS): string {
  return `HESSISCHER LANDTAG
21. Wahlperiode Drucksache 21/991
20.05.2025
Kleine Anfrage
Tim Muster (SPD) und Eva Beispiel (SPD) vom 01.04.2025
Messstellen an der Fulda
und
Antwort
Minister für Landwirtschaft und Umwelt, Weinbau, Forsten, Jagd und Heimat
Vorbemerkung Fragesteller:
Die Messstellen an der Fulda wurden erneuert.
Die Vorbemerkung der Fragesteller vorangestellt, beantworte ich die Kleine Anfrage wie folgt:
${items.map((i) => `Frage ${i.label}. ${i.question}${i.answer ? '\n' + wrap(i.answer, 90) : ''}`).join('\n')}
Wiesbaden, 15. Mai 2025
Ingo Minister`;
}

export function hamburg(items: readonly Item[] = ITEMS): string {
  return `BÜRGERSCHAFT DER FREIEN UND HANSESTADT HAMBURG Drucksache 22/9912
22. Wahlperiode 11.03.24
Schriftliche Kleine Anfrage
des Abgeordneten Jan Muster (CDU) vom 04.03.24
und Antwort des Senats
Betr.: Messstellen an der Elbe
Einleitung für die Fragen:
Die Messstellen an der Elbe wurden erneuert.
Ich frage den Senat:
Einleitung für die Antworten:
Der Senat beantwortet die Fragen auf Grundlage von Auskünften der zuständigen Stelle.
${items.map((i) => `Frage ${i.label}: ${i.question}${i.answer ? `\nAntwort zu Frage ${i.label}:\n${wrap(i.answer, 80)}` : ''}`).join('\n')}`;
}

export function hamburgUnmarked(items: readonly Item[] = ITEMS): string {
  return `BÜRGERSCHAFT DER FREIEN UND HANSESTADT HAMBURG Drucksache 21/9913
21. Wahlperiode 11.03.19
Schriftliche Kleine Anfrage
der Abgeordneten Jana Muster (DIE LINKE) vom 04.03.19
und Antwort des Senats
Betr.: Messstellen an der Alster
Die Messstellen an der Alster wurden erneuert.
Ich frage den Senat:
${items.map((i) => `${i.label}. ${i.question}${i.answer ? '\n' + wrap(i.answer, 80) : ''}`).join('\n')}`;
}

export function brandenburg(items: readonly Item[] = ITEMS): string {
  return `Landtag Brandenburg Drucksache 7/9912
7. Wahlperiode
Antwort
der Landesregierung
auf die Kleine Anfrage Nr. 3599
der Abgeordneten Lena Muster (AfD-Fraktion)
Drucksache 7/9900
Messstellen an der Havel
Namens der Landesregierung beantwortet der Minister für Landwirtschaft, Umwelt und Klimaschutz die Kleine Anfrage wie folgt:
Vorbemerkung des Fragestellers: Die Messstellen an der Havel wurden erneuert.
${items.map((i) => `Frage ${i.label}: ${i.question}${i.answer ? `\nzu Frage ${i.label}: ${wrap(i.answer, 90)}` : ''}`).join('\n')}
Eingegangen: 02.05.2024 / Ausgegeben: 07.05.2024`;
}

export function saxonyAnhalt(items: readonly Item[] = ITEMS): string {
  return `Landtag von Sachsen-Anhalt Drucksache 8/9912
14.05.2024
Antwort der Landesregierung
auf eine Kleine Anfrage zur schriftlichen Beantwortung
Abgeordneter Nils Muster (AfD)
Messstellen an der Saale
Kleine Anfrage - KA 8/2199
Antwort der Landesregierung erstellt vom Ministerium für Wissenschaft, Energie, Klimaschutz und Umwelt
Sehr geehrter Herr Präsident,
unter Bezugnahme auf § 44 Abs. 4 der Geschäftsordnung übersende ich die Antwort.
Vorbemerkung des Fragestellers:
Die Messstellen an der Saale wurden erneuert.
${items.map((i) => `Frage ${i.label}:\n${i.question}${i.answer ? `\nAntwort auf Frage ${i.label}:\n${wrap(i.answer, 80)}` : ''}`).join('\n')}`;
}

export function mecklenburg(items: readonly Item[] = ITEMS): string {
  return `LANDTAG MECKLENBURG-VORPOMMERN Drucksache 8/9912
8. Wahlperiode 14.05.2024
KLEINE ANFRAGE
des Abgeordneten Nils Muster, Fraktion der AfD
Messstellen an der Warnow
und
ANTWORT
der Landesregierung
Die Messstellen an der Warnow wurden erneuert.
${items.map((i) => `${i.label}. ${i.question}${i.answer ? '\n' + wrap(i.answer, 80) : ''}`).join('\n\n')}
Der Minister für Klimaschutz, Landwirtschaft, ländliche Räume und Umwelt hat namens der Landesregierung die Kleine Anfrage mit Schreiben vom 13. Mai 2024 beantwortet.`;
}

export function rhinelandPalatinate(items: readonly Item[] = ITEMS): string {
  return `LANDTAG RHEINLAND-PFALZ Drucksache 18/9912
18. Wahlperiode zu Drucksache 18/9800
14. 05. 2024
Antwort
des Ministeriums für Klimaschutz, Umwelt, Energie und Mobilität
auf die Kleine Anfrage des Abgeordneten Nils Muster (AfD)
– Drucksache 18/9800 –
Messstellen an der Mosel
Die Kleine Anfrage – Drucksache 18/9800 – vom 22. April 2024 hat folgenden Wortlaut:
Die Messstellen an der Mosel wurden erneuert.
Ich frage die Landesregierung:
${items.map((i) => `${i.label}. ${i.question}`).join('\n')}
Das Ministerium für Klimaschutz, Umwelt, Energie und Mobilität hat die Kleine Anfrage namens der Landesregierung
mit Schreiben vom 13. Mai 2024 wie folgt beantwortet:
${items.map((i) => (i.answer ? `Zu Frage ${i.label}:\n${wrap(i.answer, 80)}` : '')).join('\n')}
In Vertretung:
Michael Staatssekretär
Staatssekretär`;
}

export function badenWuerttemberg(items: readonly Item[] = ITEMS): string {
  return `Landtag von Baden-Württemberg Drucksache 17 / 9912
17. Wahlperiode 22.4.2024
Kleine Anfrage
des Abg. Nils Muster AfD
und
Antwort
des Ministeriums für Umwelt, Klima und Energiewirtschaft
Messstellen am Neckar
Kleine Anfrage
Ich frage die Landesregierung:
${items.map((i) => `${i.label}. ${i.question}`).join('\n')}
22.4.2024
Muster AfD
Begründung
Die Messstellen am Neckar wurden erneuert. Die Anfrage soll klären, wie sie betrieben werden.
\fLandtag von Baden-Württemberg Drucksache 17 / 9912
2
Antwort
Mit Schreiben vom 13. Mai 2024 Nr. 44-W 9500/200/7/85 beantwortet das Ministerium für
Umwelt, Klima und Energiewirtschaft die Kleine Anfrage wie folgt:
${items.map((i) => `${i.label}. ${i.question}${i.answer ? '\n' + wrap(i.answer, 80) : ''}`).join('\n')}
Walker
Ministerin für Umwelt,
Klima und Energiewirtschaft`;
}

export function bremen(items: readonly Item[] = ITEMS): string {
  return `BREMISCHE BÜRGERSCHAFT Drucksache 20/399 S
Stadtbürgerschaft
20. Wahlperiode 14.05.2021
Antwort des Senats auf die Kleine Anfrage der Fraktion der CDU
Messstellen an der Weser
Die Fraktion der CDU hat folgende Kleine Anfrage an den Senat gerichtet:
„Die Messstellen an der Weser wurden erneuert.
Wir fragen den Senat:
${items.map((i) => `${i.label}. ${i.question}`).join('\n')}“
Der Senat beantwortet die Kleine Anfrage wie folgt:
${items.map((i) => `${i.label}. ${i.question}${i.answer ? '\n' + wrap(i.answer, 80) : ''}`).join('\n')}`;
}
