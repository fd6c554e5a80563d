import * as vscode from 'vscode';
import { deepEqual, equal, ok } from '../assert.ts';
import { eventually, inWorkspace, withFile } from '../helpers.ts';
import { removePapers, writePapers } from './papers.ts';

const FILE = 'suite/lang.anfrage', QUESTIONS = 120;
/** Long enough to be read in two speeds. */
const FILLER = 'Die Länder haben dazu Angaben gemacht, die den Zeitraum bis zum Ende des vergangenen Jahres umfassen und die noch geprüft werden. '.repeat(3).trim();
const answer = (number: number) => `Zu ${number}:\n\nAntwort ${number}. ${FILLER}\n`;
const PAPER = `Deutscher Bundestag Drucksache 19/99981
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

Häfen und Fähren

Vorbemerkung der Fragesteller

Über Häfen wird viel gesprochen.

Wir fragen die Bundesregierung:

${Array.from({ length: QUESTIONS }, (_, i) => `${i + 1}. Wie viele Fähren lagen im Hafen Nummer ${i + 1}?\n\n${answer(i + 1)}`).join('\n')}`;

/** The names of all symbols, each below those above it. */
async function outlineOf({ uri }: vscode.TextDocument): Promise<string[]> {
  const names = (symbols: readonly vscode.DocumentSymbol[]): string[] => symbols.flatMap(({ name, children }) => [name, ...names(children)]);
  return names(await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri) ?? []);
}

/** What the semantic tokens of a document say, without their types. */
async function coloured(document: vscode.TextDocument): Promise<string[]> {
  const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri), seen: string[] = [];
  ok(found);
  let line = 0, character = 0;
  for (let i = 0; i < found.data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0] = found.data.subarray(i, i + 3);
    character = lines ? characters : character + characters;
    line += lines;
    seen.push(document.getText(new vscode.Range(line, character, line, character + length)));
  }
  return seen;
}

const problemsOf = ({ uri }: vscode.TextDocument) => vscode.languages.getDiagnostics(uri).map(({ code }) => code);

describe('typing in a long paper', () => {
  before(writePapers);
  after(removePapers);

  /** Opens the paper and waits until it is known as one. */
  async function inPaper(work: (document: vscode.TextDocument, type: (place: string, words: string) => Promise<void>) => Promise<void>) {
    await withFile(FILE, PAPER, async () => {
      const document = await vscode.workspace.openTextDocument(inWorkspace(FILE)), editor = await vscode.window.showTextDocument(document);
      await eventually(async () => { equal((await outlineOf(document)).length, 2 * QUESTIONS + 1); });
      try {
        await work(document, async (place, words) => {
          const at = document.positionAt(document.getText().indexOf(place) + place.length);
          editor.selection = new vscode.Selection(at, at);
          for (const letter of words) await vscode.commands.executeCommand('type', { text: letter });
        });
      } finally {
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      }
    });
  }

  it('colours what is typed at once, and what stands behind it at its new place', async () => {
    await inPaper(async (document, type) => {
      await type('Antwort 60. ', 'Das Bundeskriminalamt prüft das (vgl. Bundestagsdrucksache 19/99910). ');
      const seen = await coloured(document);
      ok(seen.includes('Bundestagsdrucksache 19/99910') && seen.includes('Bundeskriminalamt'), seen.slice(100, 140).join(' | '));
      for (const number of [1, 59, 60, 61, QUESTIONS]) ok(seen.includes(`${number}.`) && seen.includes(`Zu ${number}:`), `${number}`);
    });
  });

  it('shows a question and its answer that are typed, without waiting for the file', async () => {
    await inPaper(async (document, type) => {
      await type(answer(QUESTIONS).trimEnd(), `\n\n${QUESTIONS + 1}. Und wie viele Boote?`);
      const names = await outlineOf(document);
      equal(names.length, 2 * QUESTIONS + 2, names.slice(-4).join(' | '));
      await eventually(() => { deepEqual(problemsOf(document), ['question-without-answer']); });
      await type('Und wie viele Boote?', `\n\nZu ${QUESTIONS + 1}:\n\nEs sind vier Boote.`);
      equal((await outlineOf(document)).length, 2 * QUESTIONS + 3);
      await eventually(() => { deepEqual(problemsOf(document), []); });
    });
  });

  it('tells of a citation that leads to what cannot be when typing rests, and forgets it when it is gone', async () => {
    await inPaper(async (document, type) => {
      await type('Antwort 60. ', '(vgl. Bundestagsdrucksache 99/1) ');
      await eventually(() => { deepEqual(problemsOf(document), ['impossible-number']); });
      while (document.isDirty) await vscode.commands.executeCommand('undo');
      await eventually(() => { deepEqual(problemsOf(document), []); });
    });
  });
});
