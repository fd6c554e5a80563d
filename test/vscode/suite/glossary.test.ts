import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { definitionsAt, eventually, hoverAt, indexed, inWorkspace, open, positionOf, referencesAt } from '../helpers.ts';

const FOLDER = 'glossar', HERE = `${FOLDER}/Vermerk.md`, OTHER = `${FOLDER}/Anderer.txt`;
/** Abbreviations that no other text of the workspace has. */
const TEXTS = {
  [HERE]: 'Vermerk\n\nDie Xenonmusterleitstelle (XML-S) prüft. Die Xenonausländerbehörden (XABen) auch.\n\nDann fragt die XAB nach, und das XQV schweigt dazu.\n',
  [OTHER]: 'Anderer Vermerk\n\nDas Xenonquittungsverfahren (XQV) läuft. Die Xenonausländerbehörden (XABen) warten, und eine XAB fragt nach.\n',
};

describe('abbreviations', () => {
  before(async () => {
    await indexed();
    for (const [file, text] of Object.entries(TEXTS)) await vscode.workspace.fs.writeFile(inWorkspace(file), new TextEncoder().encode(text));
    const { document } = await open(HERE);
    await eventually(async () => { equal((await referencesAt(document, 'die ▮XAB nach')).length, 4); });
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(inWorkspace(FOLDER), { recursive: true });
  });

  it('lead to where the text introduces them, else to where another one does', async () => {
    const { document } = await open(HERE);
    deepEqual(await definitionsAt(document, 'die ▮XAB nach'), [{ file: 'Vermerk.md', text: 'Xenonausländerbehörden' }]);
    deepEqual(await definitionsAt(document, 'das ▮XQV'), [{ file: 'Anderer.txt', text: 'Xenonquittungsverfahren' }]);
  });

  it('tell what they mean', async () => {
    const { document } = await open(HERE);
    match(await hoverAt(document, 'die ▮XAB nach'), /^\*\*XAB\*\* · Xenonausländerbehörden\n\n\[Introduced in line 3:\]\(command:anfrage\.openPlace\?[^)]*\)\n\n> [^\n]*\*\*Xenonausländerbehörden\*\* \(XABen\) auch\.\n\nLikewise in 1 other document\n$/);
    match(await hoverAt(document, 'das ▮XQV'), /^\*\*XQV\*\* · Xenonquittungsverfahren\n\n\[Introduced in Anderer\.txt:\]/);
  });

  it('are highlighted and found wherever they are used', async () => {
    const { document } = await open(HERE), found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, positionOf(document, 'die ▮XAB nach'));
    deepEqual(found.map(({ range }) => document.getText(range)), ['XABen', 'XAB']);
    deepEqual(await referencesAt(document, 'die ▮XAB nach'), [{ file: 'Anderer.txt', text: 'XABen' }, { file: 'Anderer.txt', text: 'XAB' }, { file: 'Vermerk.md', text: 'XABen' }, { file: 'Vermerk.md', text: 'XAB' }]);
  });

  it('are the glossary of the text and of the folder, copied and as a text', async () => {
    await open(HERE);
    await vscode.commands.executeCommand('anfrage.glossary', { format: 'table' });
    equal(await vscode.env.clipboard.readText(), 'XAB\tXenonausländerbehörden\tVermerk.md, line 3\t1\nXML-S\tXenonmusterleitstelle\tVermerk.md, line 3\t1\n');
    await vscode.commands.executeCommand('anfrage.folderGlossary', { format: 'markdown' });
    match(await vscode.env.clipboard.readText(), /^\| Abbreviation +\| Meaning +\| Introduced in +\| Documents \|\n[^]*\n\| XAB +\| Xenonausländerbehörden +\| Anderer\.txt, line 3 +\| +2 \|\n\| XML-S/);
    await vscode.commands.executeCommand('anfrage.folderGlossary', { format: 'document' });
    const { document } = vscode.window.activeTextEditor!;
    deepEqual([document.languageId, document.isUntitled], ['markdown', true]);
    match(document.getText(), /^# Glossary of the Folder\n\n\| Abbreviation/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('lead from the list of the folder to where they are introduced', async () => {
    await vscode.commands.executeCommand('anfrage.folderGlossary', { abbreviation: 'XQV' });
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const editor = vscode.window.activeTextEditor!;
      deepEqual([editor.document.uri.toString(), editor.document.getText(editor.selection)], [inWorkspace(OTHER).toString(), 'Xenonquittungsverfahren']);
    });
  });

  it('that nobody introduces are told where the user wants it, with a way to what others say', async () => {
    const { document } = await open(HERE), setting = vscode.workspace.getConfiguration('anfrage');
    const problems = () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Anfrage');
    deepEqual(problems(), []);
    await setting.update('diagnostics.abbreviations', 'information', vscode.ConfigurationTarget.Workspace);
    await eventually(() => { deepEqual(problems().map(({ range, message, severity }) => [document.getText(range), message, severity]), [['XQV', 'This text does not introduce the abbreviation “XQV”.', vscode.DiagnosticSeverity.Information]]); });
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, problems()[0]!.range, vscode.CodeActionKind.QuickFix.value);
    deepEqual(actions.map(({ title, command }) => [title, command?.command, command?.arguments]), [['Look Up the Meaning of “XQV”', 'anfrage.folderGlossary', [{ abbreviation: 'XQV' }]]]);
    await setting.update('diagnostics.abbreviations', undefined, vscode.ConfigurationTarget.Workspace);
    await eventually(() => { ok(!problems().length); });
  });
});
