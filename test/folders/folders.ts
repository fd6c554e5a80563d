/** The file of the workspace, and the folders that it begins with. */
export const WORKSPACE = 'papers.code-workspace', OPENED = ['first', 'second'];

/** An answer that cites another one. */
const answer = (number: string, title: string, cites: string) => `Deutscher Bundestag Drucksache ${number}
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

${title}

Wir fragen die Bundesregierung:

1. Wie viele ${title} gibt es?

Zu 1:

Es gibt drei ${title}. Auf Bundestagsdrucksache ${cites} wird verwiesen.
`;

/** Names of files, and whether they wake the extension. */
export const NAMES: readonly (readonly [name: string, wakes: boolean])[] = [
  ['19-5954.txt', true], ['BT-Drs. 19_5954 Gesichtserkennung.md', true], ['1905954.pdf', true],
  ['Antwort der Bundesregierung.txt', true], ['Papiere/2020/Kleine Anfrage Häfen.md', true], ['Bundestagsdrucksache.pdf', true],
  ['notes.txt', false], ['Rechnung 2020.pdf', false], ['Antwort.docx', false],
];
/** The folder of each name. */
export const folderOfName = (name: string) => `names/${NAMES.findIndex(([one]) => one === name)}`;

/** All files, by their paths below one folder. */
export const FILES: Readonly<Record<string, string>> = {
  'first/Antwort.txt': answer('19/99751', 'Häfen', '19/99752'),
  'first/Archiv/alt.txt': answer('19/99754', 'Schleusen', '19/99753'),
  'second/Antwort.txt': answer('19/99752', 'Fähren', '19/99751'),
  'third/Antwort.txt': answer('19/99753', 'Brücken', '19/99751'),
  ...Object.fromEntries(NAMES.map(([name]) => [`${folderOfName(name)}/${name}`, 'Brot, Milch und Äpfel.\n'])),
};
