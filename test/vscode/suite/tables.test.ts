import * as vscode from 'vscode';
import { deepEqual, equal } from '../assert.ts';
import { definitionsAt, eventually, open, positionOf, withFile } from '../helpers.ts';

const PAPER = `Deutscher Bundestag Drucksache 19/99970
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

Radwege an Bundesstraßen

Wir fragen die Bundesregierung:

1. Wie viele Kilometer wurden gebaut?

Zu 1:

Siehe Anlage.

2. Wie viele Anträge gab es?

Zu 2:

Nord 12 14
Süd 9 8
West 7 3 1
Ost 4 5

Anlage

Land            2019         2020
Bayern          1 204          15
Hessen            9            11
`;

describe('tables and annexes', () => {
  const NAME = 'suite/Radwege.anfrage';
  const cursorAt = async (words: string) => {
    const editor = await open(NAME), position = positionOf(editor.document, words);
    editor.selection = new vscode.Selection(position, position);
    return { document: editor.document, position };
  };

  it('a table is copied as CSV, with the delimiter that is set', () => withFile(NAME, PAPER, async () => {
    await cursorAt('▮Hessen');
    await vscode.commands.executeCommand('anfrage.copyTable');
    equal(await vscode.env.clipboard.readText(), 'Land;2019;2020\r\nBayern;1 204;15\r\nHessen;9;11\r\n');
    const setting = vscode.workspace.getConfiguration('anfrage');
    await setting.update('csv.delimiter', 'tab', vscode.ConfigurationTarget.Workspace);
    await vscode.commands.executeCommand('anfrage.copyTable');
    equal(await vscode.env.clipboard.readText(), 'Land\t2019\t2020\r\nBayern\t1 204\t15\r\nHessen\t9\t11\r\n');
    await setting.update('csv.delimiter', undefined, vscode.ConfigurationTarget.Workspace);
  }));

  it('nothing is copied of a table whose columns cannot be told, and where there is none', () => withFile(NAME, PAPER, async () => {
    await vscode.env.clipboard.writeText('as it was');
    await cursorAt('▮West 7');
    void vscode.commands.executeCommand('anfrage.copyTable'); // it asks
    await new Promise((resolve) => setTimeout(resolve, 300));
    await cursorAt('▮Wie viele Kilometer');
    await vscode.commands.executeCommand('anfrage.copyTable');
    equal(await vscode.env.clipboard.readText(), 'as it was');
    await vscode.commands.executeCommand('notifications.clearAll');
  }));

  it('the light bulb offers it', () => withFile(NAME, PAPER, async () => {
    const { document, position } = await cursorAt('▮Hessen'), actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(position, position));
    deepEqual(actions.filter(({ command }) => command?.command === 'anfrage.copyTable').map(({ title }) => title), ['Copy table as CSV']);
  }));

  it('"siehe Anlage" leads to the annex', () => withFile(NAME, PAPER, async () => {
    const { document } = await cursorAt('Siehe ▮Anlage');
    await eventually(async () => { deepEqual((await definitionsAt(document, 'Siehe ▮Anlage')).map(({ text }) => text), ['Anlage']); });
  }));
});
