/** Small papers of the suites: what they cite, ask and name is known to the letter. */
import * as vscode from 'vscode';
import { inWorkspace, indexed } from '../helpers.ts';

const head = (number: string, title: string) => `Deutscher Bundestag Drucksache ${number}
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

${title}

Vorbemerkung der Fragesteller
`;

const CITED = `${head('19/99910', 'Lichtbilder bei Interpol')}
Das Bundeskriminalamt (BKA) übermittelt Lichtbilder.

Wir fragen die Bundesregierung:

1. Wie viele Lichtbilder wurden 2019 übermittelt?

Zu 1:

Es wurden 41 Lichtbilder übermittelt.

2. Welche Stellen haben sie übermittelt?
a) Welche Stellen des Bundes waren es?
b) Welche Stellen der Länder waren es?

Zu 2:

Das BKA hat sie übermittelt.

Zu 2 a) und 2 b):

Eine Aufschlüsselung liegt nicht vor.

3. Was ist für 2021 geplant?

Zu 3:

Auf die Antwort zu Frage 1 wird verwiesen.
`;

const CITING = `${head('19/99920', 'Weitere Fragen zu Lichtbildern')}
Schon früher wurde danach gefragt (Bundestagsdrucksache 19/99910, Antwort auf Frage 2).

Wir fragen die Bundesregierung:

1. Wie erklärt sich die Zahl 41 (BT-Drs. 19/99910, Antwort auf Frage 1)?

Zu 1:

Nach Kenntnis der Bundesregierung sind es mehr geworden.

2. Was steht in Bundestagsdrucksache 19/99930, Antwort auf Frage 7?

Zu 2:

Das ist nicht bekannt. Siehe https://www.example.org/suite.
`;

const NEWS = `Mehr Bilder für das Bundeskriminalamt

Nach einer Antwort der Bundesregierung (Drucksache 19/99910) wurden 41 Lichtbilder übermittelt.
`;

/** Four blank lines and a letterhead: an inquiry that its first lines do not show. */
const LETTER = `



Bundesministerium
der Beispiele

${CITED.replaceAll('19/99910', '19/99940')}`;

export const FILES = {
  cited: 'suite/zitiert.anfrage',
  citing: 'suite/zitierend.txt',
  news: 'suite/artikel.md',
  letter: 'suite/brief.txt',
} as const;

const TEXTS: Readonly<Record<keyof typeof FILES, string>> = { cited: CITED, citing: CITING, news: NEWS, letter: LETTER };

export const text = (name: keyof typeof FILES) => TEXTS[name];

/** Writes the papers into the workspace. For `before`; `removePapers` is for `after`. */
export async function writePapers(): Promise<void> {
  for (const [name, file] of Object.entries(FILES)) await vscode.workspace.fs.writeFile(inWorkspace(file), new TextEncoder().encode(TEXTS[name as keyof typeof FILES]));
  await indexed();
}

export async function removePapers(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.workspace.fs.delete(inWorkspace('suite'), { recursive: true });
}
