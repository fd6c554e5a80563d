import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { definitionsAt, eventually, hoverAt, open, positionOf, referencesAt } from '../helpers.ts';
import { FILES, removePapers, writePapers } from './papers.ts';

describe('navigation', () => {
  before(writePapers);
  after(removePapers);

  /** Opens a paper and waits until the folder knows the others. */
  const ready = async (file: string) => {
    const { document } = await open(file);
    await eventually(async () => { ok((await vscode.commands.executeCommand<unknown[]>('vscode.executeWorkspaceSymbolProvider', '19/99920')).length > 0); });
    await eventually(async () => { ok((await vscode.commands.executeCommand<unknown[]>('vscode.executeWorkspaceSymbolProvider', '19/99910')).length > 0); });
    return document;
  };

  describe('Go to Definition', () => {
    for (const [words, file, text] of [
      ['(Bundestags▮drucksache 19/99910, Antwort auf Frage 2)', 'zitiert.anfrage', 'Zu 2:'],
      ['(Bundestagsdrucksache 19/99910, Antwort auf ▮Frage 2)', 'zitiert.anfrage', 'Zu 2:'],
      ['BT-Drs. ▮19/99910, Antwort auf Frage 1', 'zitiert.anfrage', 'Zu 1:'],
      ['Wie ▮erklärt sich', 'zitierend.txt', 'Zu 1:'],
    ] as const) {
      it(`leads from "${words}" to "${text}"`, async () => {
        deepEqual(await definitionsAt(await ready(FILES.citing), words), [{ file, text }]);
      });
    }

    it('leads from a joint heading to its questions, and from a reference within the paper to the answer', async () => {
      const document = await ready(FILES.cited);
      deepEqual(await definitionsAt(document, '▮Zu 2 a) und 2 b):'), [{ file: 'zitiert.anfrage', text: 'a)' }, { file: 'zitiert.anfrage', text: 'b)' }]);
      deepEqual(await definitionsAt(document, 'Antwort zu ▮Frage 1 wird'), [{ file: 'zitiert.anfrage', text: 'Zu 1:' }]);
    });

    it('leads from a name to where it is introduced', async () => {
      const document = await ready(FILES.cited), [found] = await definitionsAt(document, 'Das ▮BKA hat');
      ok(/^Bundeskriminalamt/.test(found?.text ?? ''), `a name, found "${found?.text}"`);
    });

    it('leads from a citation in a Markdown file to the paper', async () => {
      const document = await ready(FILES.news);
      equal(document.languageId, 'markdown');
      deepEqual((await definitionsAt(document, 'Drucksache ▮19/99910')).map(({ file }) => file), ['zitiert.anfrage']);
    });

    it('opens a page about a paper that is not here, which says who cites it', async () => {
      const document = await ready(FILES.citing);
      const found = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, positionOf(document, 'Bundestagsdrucksache ▮19/99930'));
      equal(found[0]?.targetUri.scheme, 'anfrage-missing');
      const page = await vscode.workspace.openTextDocument(found[0]!.targetUri);
      match(page.getText(), /^BT-Drs\. 19\/99930\n/);
      match(page.getText(), /https:\/\/dserver\.bundestag\.de\/btd\/19\/999\/1999930\.pdf/);
      match(page.getText(), /BT-Drs\. 19\/99920: .*\n {4}Question 2 · cited: answer to question 7\n {4}2\. Was steht in Bundestagsdrucksache 19\/99930/);
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', page.uri);
      ok(links.some(({ target }) => target?.path.endsWith('/zitierend.txt') && target.fragment === 'L23,17'), links.map(({ target }) => String(target)).join(' '));
    });
  });

  it('Find All References finds citations of the very answer, in papers and in articles those of the paper', async () => {
    const document = await ready(FILES.cited);
    const found = await referencesAt(document, '▮Zu 1:');
    for (const expected of [{ file: 'zitierend.txt', text: 'BT-Drs. 19/99910' }, { file: 'zitiert.anfrage', text: 'Antwort zu Frage 1' }]) {
      ok(found.some(({ file, text }) => file === expected.file && text === expected.text), `${expected.text} in ${JSON.stringify(found)}`);
    }
    ok(!found.some(({ file }) => file === 'artikel.md'), 'the article cites no answer');
    const ofPaper = await referencesAt(await ready(FILES.news), 'Drucksache ▮19/99910');
    deepEqual(ofPaper.filter(({ text }) => text.includes('99910')).map(({ file }) => file).sort(), ['artikel.md', 'zitierend.txt', 'zitierend.txt']);
  });

  it('hovers tell the cited question and its answer, what a name is, and that a paper is missing', async () => {
    const document = await ready(FILES.citing);
    const cited = await hoverAt(document, 'BT-Drs. ▮19/99910, Antwort auf Frage 1');
    match(cited, /Lichtbilder bei Interpol/);
    match(cited, /Wie viele Lichtbilder wurden 2019 übermittelt\?/);
    match(cited, /> Es wurden 41 Lichtbilder übermittelt\./);
    match(await hoverAt(document, 'Bundestagsdrucksache ▮19/99930'), /Not in this folder/);
    match(await hoverAt(await ready(FILES.news), '▮Bundeskriminalamt'), /\*\*Bundeskriminalamt\*\* · Ministry or authority/);
  });

  it('hovers trust our own commands alone', async () => {
    const document = await ready(FILES.citing);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, 'BT-Drs. ▮19/99910, Antwort auf Frage 1'));
    const [part] = hovers[0]!.contents as vscode.MarkdownString[];
    deepEqual(part!.isTrusted, { enabledCommands: ['anfrage.openPlace', 'anfrage.openPaper', 'anfrage.openOriginal', 'anfrage.showDetails', 'anfrage.editName', 'anfrage.takeUpName', 'anfrage.hideName'] });
    ok(!part!.supportHtml);
  });

  it('symbols of the folder are papers, questions and names', async () => {
    await ready(FILES.citing);
    const named = async (query: string) => (await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)).map(({ name }) => name);
    ok((await named('19/99910')).includes('BT-Drs. 19/99910 Lichtbilder bei Interpol'));
    ok((await named('wie erklärt')).includes('1 Wie erklärt sich die Zahl 41 (BT-Drs. 19/99910, Antwort auf Frage 1)?'));
    ok((await named('kriminalamt')).includes('Bundeskriminalamt'));
  });

  it('Go to Answer and Go to Question go to and fro', async () => {
    const document = await ready(FILES.cited), editor = await vscode.window.showTextDocument(document);
    const at = (words: string) => {
      const position = positionOf(document, words);
      editor.selection = new vscode.Selection(position, position);
    };
    const lineOf = async () => eventually(() => document.lineAt(vscode.window.activeTextEditor!.selection.active.line).text);
    at('Wie ▮viele');
    await vscode.commands.executeCommand('anfrage.goToAnswer');
    equal(await lineOf(), 'Zu 1:');
    await vscode.commands.executeCommand('anfrage.goToQuestion');
    equal(await lineOf(), '1. Wie viele Lichtbilder wurden 2019 übermittelt?');
    at('b) Welche ▮Stellen');
    await vscode.commands.executeCommand('anfrage.goToAnswer');
    equal(await lineOf(), 'Zu 2 a) und 2 b):');
  });

  it('Go to Answer leads to answers that nothing marks, in the text layer of a printed paper', async () => {
    const document = await ready('19-5954.txt'), editor = await vscode.window.showTextDocument(document);
    equal(document.languageId, 'inquiry');
    const position = positionOf(document, 'Wie viele ▮Datensätze mit Lichtbild');
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('anfrage.goToAnswer');
    equal(await eventually(() => document.lineAt(vscode.window.activeTextEditor!.selection.active.line).text.slice(0, 20)), 'Am 12. November 2018');
  });

  it('what stands in an editor and is not saved counts', async () => {
    const document = await ready(FILES.cited), editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => { edit.insert(positionOf(document, '▮Was ist für 2021'), 'Nach BT-Drs. 19/99977: '); });
    deepEqual((await referencesAt(document, 'BT-Drs. ▮19/99977')).map(({ text }) => text), ['BT-Drs. 19/99977']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('the new file of a missing paper has the text that was copied, and nothing of a few words', async () => {
    for (const copied of ['BT-Drs. 19/5', 'Wir fragen die Bundesregierung, was mit den Lichtbildern geschieht. '.repeat(8)]) {
      await vscode.env.clipboard.writeText(copied);
      await vscode.commands.executeCommand('anfrage.newPaper', 'BT 19/99931');
      const { document } = vscode.window.activeTextEditor!;
      equal(document.getText(), copied.length > 100 ? copied : '');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('a paper that arrives satisfies those who cite it, until it goes', async () => {
    const document = await ready(FILES.citing), uri = vscode.Uri.joinPath(document.uri, '../neu.txt');
    const schemes = async () => (await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, positionOf(document, 'Bundestagsdrucksache ▮19/99930'))).map(({ targetUri }) => targetUri.path.split('/').pop());
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('Deutscher Bundestag Drucksache 19/99930\n19. Wahlperiode 01.02.2020\n\nKleine Anfrage\nder Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.\n\nNeues\n\nWir fragen die Bundesregierung:\n\n1. Was ist neu?\n2. Was ist alt?\n'));
    await eventually(async () => { deepEqual(await schemes(), ['neu.txt']); });
    await vscode.workspace.fs.delete(uri);
    await eventually(async () => { deepEqual(await schemes(), ['BT-Drs. 19∕99930']); });
  });
});
