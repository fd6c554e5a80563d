import * as vscode from 'vscode';
import { deepEqual, equal, ok } from '../assert.ts';
import { eventually, hoverAt, indexed, inWorkspace, open, positionOf } from '../helpers.ts';

const FILE = 'suite/verbleib.anfrage';
const TEXT = `Deutscher Bundestag Drucksache 19/99970
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

Prüfung von Brücken

Vorbemerkung der Fragesteller

Brücken werden geprüft.

Wir fragen die Bundesregierung:

1. Wie viele Brücken wurden geprüft?

Zu 1:

Es wurden 41 Brücken geprüft.

2. Welche Mängel wurden gefunden?
a) Welche Mängel hatten Eisenbahnbrücken?
b) Welche Mängel hatten Fußgängerbrücken?

Zu 2 a) und 2 b):

Hierzu liegen der Bundesregierung keine Erkenntnisse vor.

3. Wann endet die Prüfung?

Zu 3:

Die Prüfungen dauern noch an.

4. Was folgt daraus?

Zu 4:

Auf die Antwort zu Frage 3 wird verwiesen.
`;

/** The lenses that say what came of questions, by the line that they stand above. */
async function lensesOf({ uri }: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  const all = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);
  return all.filter(({ command }) => /no information|pending|with substance|unanswered/.test(command?.title ?? ''));
}

async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('anfrage').update(`outcomes.${name}`, value, vscode.ConfigurationTarget.Global);
}

describe('what came of questions', () => {
  before(async () => {
    await vscode.workspace.fs.writeFile(inWorkspace(FILE), new TextEncoder().encode(TEXT));
    await indexed();
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(inWorkspace('suite'), { recursive: true });
  });
  afterEach(async () => { for (const name of ['outline', 'lens']) await set(name, undefined); });

  const questions = async ({ uri }: vscode.TextDocument) => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri);
    return (symbols ?? []).filter(({ kind }) => kind === vscode.SymbolKind.Field).sort((a, b) => a.range.start.compareTo(b.range.start)).map(({ name, detail }) => `${name} — ${detail}`);
  };

  it('stands in the outline, for a question with parts beside their letters, unless the user does not want it', async () => {
    const { document } = await open(FILE);
    await eventually(async () => {
      deepEqual(await questions(document), [
        '1 Wie viele Brücken wurden geprüft? — with substance', '2 a–b Welche Mängel wurden gefunden? — no information', '3 Wann endet die Prüfung? — pending', '4 Was folgt daraus? — pending · Reference → Question 3',
      ]);
    });
    await set('outline', false);
    await eventually(async () => { deepEqual((await questions(document)).at(-1), '4 Was folgt daraus? — '); });
  });

  it('stands above answers that do not simply answer, and leads to the answer that is referred to', async () => {
    const { document } = await open(FILE);
    const found = await eventually(async () => {
      const lenses = await lensesOf(document);
      deepEqual(lenses.map(({ range, command }) => `${document.lineAt(range.start.line).text} ${command!.title}`), ['Zu 2 a) und 2 b): no information', 'Zu 3: pending', 'Zu 4: pending · Reference → Question 3']);
      return lenses;
    });
    const { command, arguments: given = [] } = found.at(-1)!.command!;
    await vscode.commands.executeCommand(command, ...given as unknown[]);
    await eventually(() => { equal(vscode.window.activeTextEditor?.selection.active.line, positionOf(document, 'Zu 3:').line); });
    await set('lens', 'all');
    await eventually(async () => { equal((await lensesOf(document)).length, 4); });
    await set('lens', 'off');
    await eventually(async () => { equal((await lensesOf(document)).length, 0); });
  });

  it('is told by hovers with the words that show it', async () => {
    const { document } = await open(FILE);
    await eventually(async () => {
      const [heading, question, evidence] = await Promise.all(['Zu ▮4:', '3. ▮Wann endet', 'liegen der Bundesregierung ▮keine'].map((words) => hoverAt(document, words)));
      ok(heading!.includes('Question 4: pending') && heading!.includes('Reference → Question 3: pending'), heading);
      ok(question!.includes('Question 3: pending') && question!.includes('dauern noch an'), question);
      ok(evidence!.includes('Question 2 a and 2 b: no information'), evidence);
    });
  });
});
