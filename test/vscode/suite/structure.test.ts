import * as vscode from 'vscode';
import { deepEqual, equal, ok } from '../assert.ts';
import { eventually, open, positionOf } from '../helpers.ts';
import { FILES, removePapers, writePapers } from './papers.ts';

describe('structure', () => {
  before(writePapers);
  after(removePapers);

  it('the outline has questions, sub-questions and answers', async () => {
    const { document } = await open(FILES.cited);
    const symbols = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
      ok(found?.length);
      return found;
    });
    const drawn = (nodes: readonly vscode.DocumentSymbol[], indent = ''): string[] =>
      [...nodes].sort((a, b) => a.selectionRange.start.compareTo(b.selectionRange.start)).flatMap(({ name, children }) => [indent + name, ...drawn(children, `${indent}  `)]);
    deepEqual(drawn(symbols), [
      'Preface of the askers',
      '1 Wie viele Lichtbilder wurden 2019 übermittelt?', '  Answer to 1',
      '2 Welche Stellen haben sie übermittelt?', '  2 a Welche Stellen des Bundes waren es?', '  2 b Welche Stellen der Länder waren es?', '  Answer to 2', '  Answer to 2 a and 2 b',
      '3 Was ist für 2021 geplant?', '  Answer to 3',
    ]);
  });

  it('questions and answers fold', async () => {
    const { document } = await open(FILES.cited);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const starts = folds.map(({ start }) => document.lineAt(start).text);
    for (const line of ['1. Wie viele Lichtbilder wurden 2019 übermittelt?', 'Zu 1:', '2. Welche Stellen haben sie übermittelt?', 'Zu 2 a) und 2 b):']) ok(starts.includes(line), `${line} in ${starts.join(' | ')}`);
  });

  it('the partner of a question is highlighted', async () => {
    const { document } = await open(FILES.cited);
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, positionOf(document, 'b) Welche ▮Stellen'));
    deepEqual(found.map(({ range }) => document.getText(range)), ['a)', 'b)', 'Zu 2 a) und 2 b):']);
  });

  it('web addresses are links, citations are none', async () => {
    const { document } = await open(FILES.citing);
    await eventually(() => { equal(document.languageId, 'inquiry'); });
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    deepEqual([...new Set(links.map(({ target }) => target?.toString(true)))], ['https://www.example.org/suite']);
  });

  it('problems are told of open inquiries', async () => {
    const { document } = await open(FILES.cited), editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => { edit.replace(new vscode.Range(positionOf(document, '3. Was ist für'), positionOf(document, '3. ▮Was ist für')), '5. '); });
    await eventually(() => { deepEqual(vscode.languages.getDiagnostics(document.uri).map(({ code }) => code).filter((code) => code === 'missing-number'), ['missing-number']); });
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually(() => { deepEqual(vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Anfrage'), []); });
  });
});
