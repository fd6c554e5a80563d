/**
 * Papers in the layouts of real ones, written for the tests. Every layout has the same way of telling what is expected:
 * the questions and answers are given apart and set into the layout by a small function.
 */

export interface Item {
  readonly label: string;
  readonly question: string;
  /** Null: answered together with the next one that has an answer, or not at all. */
  readonly answer: string | null;
}

/** Breaks a text into lines of a width, at blanks. `hyphenate` breaks some long words with a hyphen, as text layers do. */
export function wrap(text: string, width: number, hyphenate = false): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && line.length + 1 + word.length > width) {
      const room = width - line.length - 2, cut = hyphenate ? breakAt(word, room) : 0;
      if (cut) { lines.push(`${line} ${word.slice(0, cut)}-`); line = word.slice(cut); continue; }
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  if (line) lines.push(line);
  return lines.join('\n');
}

/** A place inside a long word where German may break it: a consonant before a vowel, small letters on both sides. */
function breakAt(word: string, room: number): number {
  if (!/^\p{L}{9,}[.,?]?$/u.test(word)) return 0;
  for (let i = Math.min(room, word.length - 4); i >= 4; i--) if (/[bcdfghklmnprstvwz]/.test(word[i]!) && /[aeiouäöü]/.test(word[i + 1]!) && /\p{Ll}/u.test(word[i - 1]!)) return i;
  return 0;
}

export const ITEMS: readonly Item[] = [
  { label: '1', question: 'Wie viele Messstellen betreibt das Land seit dem 1. Januar 2021, und wer wertet die Aufzeichnungen aus?', answer: 'Derzeit werden 48 Messstellen betrieben. Die Auswertung übernimmt das Landesamt gemeinsam mit den Kreisen.' },
  { label: '2', question: 'Welche Kosten sind dadurch in den Jahren 2021 bis 2024 entstanden? (Bitte nach Jahren aufschlüsseln.)', answer: 'Im Jahr 2021 entstanden Kosten von 1,2 Millionen Euro.\n2022: 1,4 Millionen Euro\n2023: 1,3 Millionen Euro\n2024: 1,5 Millionen Euro' },
  { label: '3', question: 'Welche Vorkehrungen bestehen gegen einen Ausfall der in Frage 1 genannten Messstellen?', answer: 'Auf die Antwort zu Frage 1 wird verwiesen.' },
  { label: '4', question: 'Ist der Regierung bekannt, ob auch andere Länder solche Messstellen betreiben? Wenn ja, welche?', answer: 'Hierzu liegen keine Erkenntnisse vor.' },
  { label: '5', question: 'Plant die Regierung weitere Messstellen?', answer: 'Nein.' },
];

const RUNNING = (page: number) => (page % 2 ? `Deutscher Bundestag – 21. Wahlperiode – ${page} – Drucksache 21/9902` : `Drucksache 21/9902 – ${page} – Deutscher Bundestag – 21. Wahlperiode`);

export const NOTE = `Die Antwort wurde namens der Bundesregierung mit Schreiben des Bundesministeriums für Verkehr
vom 3. August 2026 übermittelt.
Die Drucksache enthält zusätzlich – in kleinerer Schrifttype – den Fragetext.`;

/** The Bundestag's question paper as a text layer. */
export function bundestagQuestions(items: readonly Item[] = ITEMS, width = 78): string {
  return `Deutscher Bundestag Drucksache 21/9901
21. Wahlperiode 20.07.2026
Kleine Anfrage
der Abgeordneten Dr. Maria Beispiel, Jan van der Muster und der Fraktion
BÜNDNIS 90/DIE GRÜNEN
Betrieb von Messstellen an Bundeswasserstraßen und die Auswertung ihrer
Aufzeichnungen
${wrap('Die Messstellen an den Bundeswasserstraßen wurden in den vergangenen Jahren erneuert. Nach Ansicht der Fragestellerinnen und Fragesteller ist offen, wer die Aufzeichnungen auswertet (vgl. Bundestagsdrucksache 20/9907).', width, true)}
Wir fragen die Bundesregierung:
${items.map((i) => wrap(`${i.label.length < 2 ? ' ' : ''}${i.label}. ${i.question}`, width, true)).join('\n').replace(/^(\d\.)/gm, ' $1')}
Berlin, den 17. Juli 2026
Katharina Vorsitz, Britta Leitung und Fraktion`;
}

/** The Bundestag's answer paper as a text layer: no mark in front of the answers, questions printed again, furniture in between. */
export function bundestagAnswers(items: readonly Item[] = ITEMS, width = 80): string {
  const body = items.map((i) => `${wrap(` ${i.label}. ${i.question}`, width - 6, true).replace(/^(\d)/, ' $1')}${i.answer ? '\n' + i.answer.split('\n').map((p) => wrap(p, width, true)).join('\n') : ''}`).join('\n');
  const lines = body.split('\n'), half = Math.floor(lines.length / 2);
  return `Deutscher Bundestag Drucksache 21/9902
21. Wahlperiode 04.08.2026
Antwort
der Bundesregierung
auf die Kleine Anfrage der Abgeordneten Dr. Maria Beispiel, Jan van der Muster
und der Fraktion BÜNDNIS 90/DIE GRÜNEN
– Drucksache 21/9901 –
Betrieb von Messstellen an Bundeswasserstraßen und die Auswertung ihrer
Aufzeichnungen
Vorbemerkung der Fragesteller
${wrap('Die Messstellen an den Bundeswasserstraßen wurden in den vergangenen Jahren erneuert. Nach Ansicht der Fragestellerinnen und Fragesteller ist offen, wer', width, true)}
${NOTE}
\f${RUNNING(2)}
${wrap('die Aufzeichnungen auswertet (vgl. Bundestagsdrucksache 20/9907).', width, true)}
${lines.slice(0, half).join('\n')}
\f${RUNNING(3)}
${lines.slice(half).join('\n')}
\fGesamtherstellung: Muster GmbH, Beispielweg 1, 10115 Berlin, www.example.org
Vertrieb: Musterverlag GmbH, Postfach 1, 50000 Köln, www.example.org
ISSN 0722-8333`;
}

/** Berlin: sub-questions and "Zu 5. a.:", page numbers at the feet of pages. */
export function berlin(items: readonly Item[] = ITEMS): string {
  return `Drucksache 19 / 90 041
Schriftliche Anfrage
19. Wahlperiode
Schriftliche Anfrage
des Abgeordneten Karl Muster (SPD)
vom 01. März 2024 (Eingang beim Abgeordnetenhaus am 04. März 2024)
zum Thema:
Messstellen an der Spree
und Antwort vom 18. März 2024 (Eingang beim Abgeordnetenhaus am 19. März 2024)
\fSenatsverwaltung für Mobilität, Verkehr, Klimaschutz und Umwelt
Herrn Abgeordneten Karl Muster (SPD)
über
die Präsidentin des Abgeordnetenhauses von Berlin
über Senatskanzlei - G Sen -
Antwort
auf die Schriftliche Anfrage Nr. 19/90041
vom 01. März 2024
über Messstellen an der Spree
Im Namen des Senats von Berlin beantworte ich Ihre Schriftliche Anfrage wie folgt:
${items.map((i) => `${i.label.replace(/^\d+(?=[a-z])/, '')}. ${i.question}${i.answer ? `\nZu ${i.label.replace(/(\d)([a-z])/, '$1. $2')}.:\n${wrap(i.answer, 84)}` : ''}`).join('\n').replace(/\n(?=Zu 3)/, '\n1\f')}
Berlin, den 18. März 2024
In Vertretung
Dr. Anna Staatssekretärin
Senatsverwaltung für Mobilität, Verkehr, Klimaschutz und Umwelt
2`;
}

/** Bavaria: hierarchical numbers under section headings, a divider, the questions printed once; contents with page numbers. */
export function bavaria(items: readonly Item[]): string {
  return `Bayerischer
Landtag
19. Wahlperiode 12.05.2025 Drucksache 19/99123
Schriftliche Anfrage
der Abgeordneten Eva Muster BÜNDNIS 90/DIE GRÜNEN
vom 03.03.2025
Messstellen an Isar und Inn
Die Staatsregierung wird gefragt:
${items.map((i) => `${i.label} ${i.question} 2`).join('\n')}
Hinweis des Landtagsamts: Zitate werden weder inhaltlich noch formal überprüft. Die korrekte Zitierweise liegt in der Verantwortung der Fragestellerin.
Drucksachen, Plenarprotokolle sowie die Tagesordnungen der Vollversammlung und der Ausschüsse sind im Internet unter www.bayern.landtag.de abrufbar.
\fDrucksache 19/99123 Bayerischer Landtag 19. Wahlperiode Seite 2 / 3
Antwort
des Staatsministeriums für Umwelt und Verbraucherschutz
vom 08.04.2025
${items.map((i) => `${i.label} ${i.question}${i.answer ? '\n' + wrap(i.answer, 80) : ''}`).join('\n').replace(/\n(?=3\.1)/, '\n\fDrucksache 19/99123 Bayerischer Landtag 19. Wahlperiode Seite 3 / 3\n')}`;
}

/** North Rhine-Westphalia: the answer under each question, the ministry in the cover sentence, a number series of its own. */
export function northRhineWestphalia(items: readonly Item[] = ITEMS): string {
  return `LANDTAG NORDRHEIN-WESTFALEN
18. Wahlperiode
Drucksache 18/99723
 02.05.2025
Antwort
der Landesregierung
auf die Kleine Anfrage 5999 vom 27. März 2025
der Abgeordneten Franz Muster und Dr. Ida Beispiel SPD
Drucksache 18/99500
Messstellen am Rhein
Vorbemerkung der Kleinen Anfrage
Die Messstellen am Rhein wurden erneuert. In der Antwort auf die Kleine Anfrage 5499 hieß es dazu nichts.
Der Minister für Umwelt, Naturschutz und Verkehr hat die Kleine Anfrage 5999 mit Schreiben vom 2. Mai 2025 namens der Landesregierung im Einvernehmen mit dem Minister des Innern beantwortet.
${items.map((i) => `${i.label}. ${i.question}${i.answer ? '\n' + wrap(i.answer, 90) : ''}`).join('\n\n')}
Datum des Originals: 02.05.2025/Ausgegeben: 08.05.2025`;
}

/** Lower Saxony: the questions with their answers below, questions of the other side quoted in the preface. */
export function lowerSaxony(items: readonly Item[] = ITEMS): string {
  return `Niedersächsischer Landtag – 19. Wahlperiode Drucksache 19/9912
Kleine Anfrage zur schriftlichen Beantwortung mit Antwort der Landesregierung
Anfrage der Abgeordneten Uwe Muster und Ina Beispiel (CDU)
Antwort des Niedersächsischen Ministeriums für Umwelt, Energie und Klimaschutz namens der Landesregierung
Messstellen an der Ems
Anfrage der Abgeordneten Uwe Muster und Ina Beispiel (CDU), eingegangen am 03.03.2025 - Drs. 19/9800,
an die Staatskanzlei übersandt am 05.03.2025
Antwort des Niedersächsischen Ministeriums für Umwelt, Energie und Klimaschutz namens der Landesregierung vom 02.04.2025
Vorbemerkung der Abgeordneten
Die Messstellen an der Ems wurden erneuert.
${items.map((i) => `${i.label}. ${i.question}${i.answer ? '\n' + wrap(i.answer, 100) : ''}`).join('\n\n')}
(Verteilt am 03.04.2025)`;
}

/** Saxony: "Frage N:" above each question, the answer below without a mark. */
export function saxony(items: readonly Item[] = ITEMS): string {
  return `STAATSMINISTERIUM FÜR UMWELT UND LANDWIRTSCHAFT
Postfach 10 05 10 | 01076 Dresden
Präsidenten des Sächsischen Landtages
Kleine Anfrage des Abgeordneten Otto Muster (AfD)
Drs.-Nr.: 8/9901
Thema: Messstellen an der Elbe

Sehr geehrter Herr Präsident,

namens und im Auftrag der Sächsischen Staatsregierung beantworte ich die Kleine Anfrage wie folgt:

${items.map((i) => `Frage ${i.label}: ${i.question}${i.answer ? '\n\n' + wrap(i.answer, 80) : ''}`).join('\n\n')}

Mit freundlichen Grüßen

Georg Minister`;
}

/** Thuringia: the bare "Antwort:" below each question. */
export function thuringia(items: readonly Item[] = ITEMS): string {
  return `THÜRINGER LANDTAG Drucksache 8/991
8. Wahlperiode 12.03.2025
Kleine Anfrage
der Abgeordneten Rosa Muster (Die Linke)
und
Antwort
des Thüringer Ministeriums für Umwelt, Energie, Naturschutz und Forsten
Messstellen an der Saale
Das Thüringer Ministerium für Umwelt, Energie, Naturschutz und Forsten hat die Kleine Anfrage 8/199 vom 3. Februar 2025 namens der Landesregierung mit Schreiben vom 10. März 2025 beantwortet:
${items.map((i) => `${i.label}. ${i.question}${i.answer ? `\nAntwort:\n${wrap(i.answer, 84)}` : ''}`).join('\n')}
Tilo Minister
Minister`;
}

/** Saarland: the questions in a list first, then restated without numbers in a narrow column above "Zu Frage N:". */
export function saarland(items: readonly Item[] = ITEMS): string {
  return `LANDTAG DES SAARLANDES
17. Wahlperiode Drucksache 17/9930
 19.12.2024
A N F R A G E
der Abgeordneten Ute Muster (SPD)
betr.: Messstellen an der Saar
Die Messstellen an der Saar wurden erneuert.
Ich frage die Regierung des Saarlandes:
${items.map((i) => wrap(`${i.label}. ${i.question}`, 76, true)).join('\n')}
Ausgegeben: 20.12.2024
\fLANDTAG DES SAARLANDES Drucksache 17/9955 (17/9930)
17. Wahlperiode 20.01.2025
A n t w o r t
zu der
Anfrage der Abgeordneten Ute Muster (SPD)
betr.: Messstellen an der Saar
${items.map((i) => `${wrap(i.question, 38, true)}${i.answer ? `\nZu Frage ${i.label}:\n${i.answer.split('\n').map((p) => wrap(p, 76, true)).join('\n')}` : ''}`).join('\n').replace(/\n(?=Zu Frage 4)/, '\nAusgegeben: 21.01.2025\n\fDrucksache 17/9955 (17/9930) Landtag des Saarlandes\n')}
- 2 -`;
}

/** The head of an answer paper of the Bundestag, for one small paper a form. */
export const HEAD = `Deutscher Bundestag Drucksache 21/9902
21. Wahlperiode 04.08.2026
Antwort
der Bundesregierung
auf die Kleine Anfrage der Abgeordneten Maria Beispiel und der Fraktion der SPD
– Drucksache 21/9901 –
Messstellen
`;

/** The subject of a ministry's letter, likewise. */
export const LETTER = `Kleine Anfrage der Abgeordneten Maria Beispiel und der Fraktion der SPD
Messstellen
BT-Drucksache 21/9901

`;
