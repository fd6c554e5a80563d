import * as vscode from 'vscode';
import { equal, match, ok } from '../assert.ts';
import { eventually, extension, inWorkspace, open, positionOf } from '../helpers.ts';
import { FILES, removePapers, text, writePapers } from './papers.ts';

interface Panel { readonly id: string; readonly panel: vscode.WebviewPanel; readonly html: string }

const NAME = 'bundeskriminalamt';

describe('the details page', () => {
  before(writePapers);
  after(removePapers);
  const panels = () => (extension().exports as unknown as { details: { panels: readonly Panel[] } }).details.panels;
  const show = async (...given: unknown[]) => {
    await vscode.commands.executeCommand('anfrage.showDetails', ...given);
    return eventually(() => {
      const found = panels().find(({ panel }) => panel.active);
      ok(found, 'a page');
      match(found.html, /<h1>/);
      return found;
    });
  };
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('of a row of the sidebar tells what it is, in which years and papers it is spoken of, and what the government says', async () => {
    const page = await show({ entity: NAME });
    equal(page.panel.title, 'Bundeskriminalamt');
    match(page.html, /<dt>Also<\/dt><dd>BKA/);
    match(page.html, /data-period="2020"/);
    match(page.html, /<h3>[^]*BT-Drs\. 19\/99910<\/a> Lichtbilder bei Interpol<\/h3>/);
    await eventually(() => { match(page.html, /BT-Drs\. 19\/99910, Answer to 2<\/a>[^]*<blockquote lang="de">Das <a class="named" [^>]*>BKA<\/a> hat sie übermittelt\./); });
  });

  it('is one page a name; they share a column beside the text', async () => {
    const editor = await open(FILES.cited);
    await eventually(() => { equal(editor.document.languageId, 'inquiry'); });
    const page = await show(NAME), other = await show('interpol');
    equal(await show(NAME), page);
    equal(panels().length, 2);
    equal(other.panel.viewColumn, page.panel.viewColumn);
    ok(page.panel.viewColumn !== editor.viewColumn, 'another column');
  });

  it('of the name at the cursor comes from the menu of the editor', async () => {
    const editor = await open(FILES.cited), at = positionOf(editor.document, 'Das Bundeskriminal▮amt (BKA)');
    await eventually(() => { equal(editor.document.languageId, 'inquiry'); });
    editor.selection = new vscode.Selection(at, at);
    equal((await show(editor.document.uri)).id, NAME);
  });

  it('follows the folder', async () => {
    const file = inWorkspace('suite/neu.txt'), page = await show({ entity: NAME });
    ok(!page.html.includes('data-period="1999"'), 'no such year yet');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text('cited').replaceAll('19/99910', '19/99950').replace('03.08.2020', '03.08.1999')));
    await eventually(() => { match(page.html, /data-period="1999"/); });
    await vscode.workspace.fs.delete(file);
    await eventually(() => { ok(!page.html.includes('data-period="1999"'), 'the year is gone'); });
  });

  it('of what nobody mentions says so', async () => {
    match((await show({ entity: 'threema' })).html, /Nothing in this folder speaks of it\./);
  });

  it('is gone when it is closed', async () => {
    (await show({ entity: NAME })).panel.dispose();
    await eventually(() => { equal(panels().length, 0); });
  });
});
