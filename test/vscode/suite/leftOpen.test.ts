import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { eventually, extension, indexed, inWorkspace, open, rowLabel, treeRows, type Row } from '../helpers.ts';

const told = (row: Row) => `${rowLabel(row)} | ${row.description ?? ''}`;
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`anfrage.${command}`, ...args);
const FILE = 'leftOpen/offen.anfrage', NEWS = 'leftOpen/artikel.md', PAPER = 'BT-Drs. 19/99950 Pläne der Radstelle', HERE = 'In the editor: BT-Drs. 19/99950';
const TEXT = `Deutscher Bundestag Drucksache 19/99950
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.

Pläne der Radstelle

Wir fragen die Bundesregierung:

1. Wie viele Pläne hat die Radstelle?

Zu 1:

Sie hat 41 Pläne.

2. Wer hat sie geschrieben?

Zu 2:

Dazu liegen der Bundesregierung keine Erkenntnisse vor.

3. Wann werden sie geprüft?

Zu 3:

Die Prüfungen dauern noch an.

4. Was hat die Prüfung ergeben?

Zu 4:

Auf die Antwort zu Frage 3 wird verwiesen.
`;
const LEFT = ['2  Wer hat sie geschrieben? | no information', '3  Wann werden sie geprüft? | pending', '4  Was hat die Prüfung ergeben? | Reference → Question 3: pending'];

const write = (file: string, text: string) => vscode.workspace.fs.writeFile(inWorkspace(file), new TextEncoder().encode(text));
const isThere = () => eventually(async () => { ok((await rows()).some((row) => rowLabel(row) === PAPER), (await rows()).map(rowLabel).join(' | ')); });

const rows = (...path: readonly string[]) => treeRows('leftOpen', ...path);

describe('what was left open', () => {
  before(async () => {
    await indexed();
    await write(FILE, TEXT);
    await write(NEWS, 'Radstelle plant weiter\n\nDie Radstelle plant (BT-Drs. 19/99950).\n');
    await run('groupLeftOpen', 'paper');
    await isThere();
  });
  after(async () => {
    await run('groupLeftOpen', 'paper');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(inWorkspace('leftOpen'), { recursive: true });
  });

  it('has the papers of the folder with their questions, and what came of each', async () => {
    deepEqual((await rows(PAPER)).map(told), LEFT);
    equal((await rows()).find((row) => rowLabel(row) === PAPER)!.description, '3 questions');
  });

  it('has first the paper in the editor, and no row for what is no paper', async () => {
    await open(FILE);
    await eventually(async () => {
      equal(told((await rows())[0]!), `${HERE} | 3 of 4`);
      deepEqual((await rows(HERE)).map(told), LEFT);
    });
    await open(NEWS);
    await eventually(async () => { ok(!rowLabel((await rows())[0]!).startsWith('In the editor'), rowLabel((await rows())[0]!)); });
  });

  it('a row opens the answer, and others can do something with it', async () => {
    const row = (await rows(PAPER))[2], { command } = row!;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []) as unknown[]);
    await eventually(() => {
      const { document, selection } = vscode.window.activeTextEditor!;
      equal(document.getText(selection), 'Zu 4:');
    });
    await run('copyMarkdown', row);
    equal(await vscode.env.clipboard.readText(), '- „Was hat die Prüfung ergeben?“ (BT-Drs. 19/99950, Frage 4): Reference → Question 3: pending\n');
    await run('copyCitation', row);
    equal(await vscode.env.clipboard.readText(), 'BT-Drs. 19/99950, Antwort zu Frage 4');
    await run('openToSide', row);
    equal(vscode.window.activeTextEditor!.viewColumn, vscode.ViewColumn.Two);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { question, document } = row as unknown as { readonly question: string; readonly document: string };
    deepEqual([question, document], ['4', inWorkspace(FILE).toString()]);
  });

  for (const [by, group] of [['outcome', 'pending'], ['ministry', 'Without an Answering Office'], ['year', '2020'], ['asker', 'Erika Beispiel']] as const) {
    it(`is grouped by ${by}`, async () => {
      await run('groupLeftOpen', by);
      deepEqual((await rows(group, PAPER)).map(told), by === 'outcome' ? LEFT.slice(1) : LEFT);
      const inGroup = await rows(group), { description = '' } = (await rows()).find((row) => rowLabel(row) === group)!;
      match(description, by === 'outcome' ? new RegExp(`^\\d+ questions in ${inGroup.length} documents?$`) : new RegExp(`^${inGroup.length} papers?$`));
    });
  }

  it('gives every row an id of its own, whatever the grouping', async () => {
    await open(FILE);
    const tree = extension().exports.trees['anfrage.leftOpen']!;
    for (const by of ['asker', 'year', 'outcome', 'paper']) {
      await run('groupLeftOpen', by);
      const ids: string[] = [];
      const walk = async (node?: Row): Promise<void> => {
        for (const child of await tree.getChildren(node) ?? []) {
          ids.push(child.id);
          await walk(child);
        }
      };
      await walk();
      equal(new Set(ids).size, ids.length, by);
    }
  });

  it('is filtered by words, by the kind of answer and by the year', async () => {
    for (const query of ['pläne radstele', '19/99950', 'pending 2020 radstelle']) {
      await run('filterLeftOpen', query);
      deepEqual((await rows()).map(rowLabel), [PAPER], query);
    }
    await run('filterLeftOpen', 'qqqqqq');
    deepEqual(await rows(), []);
    await run('clearFilterLeftOpen');
    ok((await rows()).length > 1);
  });

  it('follows what is typed into a paper, and what goes', async () => {
    const { document } = await open(FILE), edit = new vscode.WorkspaceEdit(), at = document.getText().indexOf('Sie hat 41 Pläne.');
    edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + 'Sie hat 41 Pläne.'.length)), 'Dazu liegen der Bundesregierung keine Erkenntnisse vor.');
    await vscode.workspace.applyEdit(edit);
    await eventually(async () => {
      equal((await rows())[0]!.description, '4 of 4');
      deepEqual((await rows(PAPER)).map(told), ['1  Wie viele Pläne hat die Radstelle? | no information', ...LEFT]);
    });
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually(async () => { deepEqual((await rows(PAPER)).map(told), LEFT); });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    try {
      await vscode.workspace.fs.delete(inWorkspace(FILE));
      await eventually(async () => { ok(!(await rows()).some((row) => rowLabel(row) === PAPER)); });
    } finally {
      await write(FILE, TEXT);
      await isThere();
    }
  });
});
