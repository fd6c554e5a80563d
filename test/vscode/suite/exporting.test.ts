import * as vscode from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { eventually, extension, inWorkspace, open, type Row } from '../helpers.ts';
import { FILES, removePapers, writePapers } from './papers.ts';

describe('exports', () => {
  const FOLDER = 'exported';
  before(async () => {
    await writePapers();
    await eventually(() => { for (const paper of ['BT 19/99910', 'BT 19/99920']) ok(extension().exports.folder!.corpus.holders(paper).length, paper); });
  });
  after(removePapers);
  afterEach(async () => { await vscode.workspace.fs.delete(inWorkspace(FOLDER), { recursive: true }).then(undefined, () => undefined); }); // nothing is there of a test that was left out
  const exported = async (format: string, row?: unknown, selected?: unknown) => {
    const to = inWorkspace(`${FOLDER}/a.${format}`);
    await vscode.commands.executeCommand('anfrage.export', row, selected, { format, to });
    return vscode.workspace.fs.readFile(to);
  };
  const textOf = async (...args: Parameters<typeof exported>) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await exported(...args));
  const paper = (name: keyof typeof FILES) => ({ document: inWorkspace(FILES[name]).toString() });

  it('a row of the papers is written as CSV, question by question', async () => {
    const text = await textOf('csv', paper('citing'));
    match(text, /^\ufeffPaper;Title;/);
    match(text, /BT-Drs\. 19\/99920;Weitere Fragen zu Lichtbildern;2020-08-03;[^\r]*;1;;[^\r]*"?Wie erklärt sich/);
    ok(!text.includes('Lichtbilder bei Interpol'), 'another paper');
  });

  it('the papers that are selected are written as JSON', async () => {
    const { version, papers } = JSON.parse(await textOf('json', paper('citing'), [paper('citing'), paper('cited')])) as { version: number; papers: { paper: { id: string }; outcomes: { label: string; outcome: string | null }[] }[] };
    equal(version, 1);
    equal(papers.map(({ paper: { id } }) => id).join(), 'BT 19/99920,BT 19/99910');
    equal(papers[1]!.outcomes.find(({ label }) => label === '3')?.outcome, 'substantive');
  });

  it('an actor is written as a dossier of what was said about it', async () => {
    const text = await textOf('html', { entity: 'bundeskriminalamt' });
    match(text, /What the governments said about “Bundeskriminalamt”/);
    match(text, /Das BKA hat sie übermittelt\./);
    ok(!text.includes('mehr geworden'), 'an answer that does not name it');
  });

  it('Word files are written by a part that is loaded then', async () => {
    const bytes = await exported('docx', paper('cited'));
    equal(String.fromCharCode(...bytes.slice(0, 2)), 'PK');
  });

  it('a group of papers is written with all that stands below it', async () => {
    const tree = extension().exports.trees['anfrage.papers']!, below = async (row?: Row): Promise<Row[]> => await tree.getChildren(row) ?? [];
    const rows = await eventually(async () => {
      const top = await below(), found = (await Promise.all(top.map((row) => ('document' in row ? [row] : below(row))))).flat();
      ok(found.length > 1, 'rows');
      return found;
    });
    const text = await textOf('csv', { children: () => rows });
    for (const number of ['19/99910', '19/99920']) ok(text.includes(`BT-Drs. ${number};`), number);
  });

  it('the paper in the editor is one of the choices where no row is named', async function () {
    if (inWorkspace(FOLDER).scheme === 'tmp') this.skip(); // where no server is, VS Code's command that takes a row of a list waits for ever
    const editor = await open(FILES.cited);
    await eventually(() => { equal(editor.document.languageId, 'inquiry'); });
    const writing = textOf('csv');
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const { mtime } = await vscode.workspace.fs.stat(inWorkspace(`${FOLDER}/a.csv`));
      ok(mtime, 'written');
    });
    match(await writing, /BT-Drs\. 19\/99910;/);
  });
});
