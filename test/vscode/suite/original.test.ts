import * as vscode from 'vscode';
import { deepEqual, equal, ok } from '../assert.ts';
import { eventually, extension, indexed, inWorkspace, pdfBytes, positionOf } from '../helpers.ts';
import { readableUri } from '../../../src/host/pdfAddress.ts';

interface Viewer { readonly uri: vscode.Uri; readonly drawn: ReadonlySet<number>; readonly panel: vscode.WebviewPanel }

const FOLDER = 'original-suite', PDF = `${FOLDER}/lesegeraete.pdf`, TEXT = `${FOLDER}/abschrift.txt`, { fs } = vscode.workspace;
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`anfrage.${command}`, ...args);
/** How long a PDF may take until it is seen, in milliseconds. */
const PATIENCE = 30_000;

describe('PDFs as they are printed', () => {
  const viewers = () => (extension().exports as unknown as { originals: { viewers: readonly Viewer[] } }).originals.viewers;
  const shown = () => vscode.window.activeTextEditor?.document.uri.toString();
  const isSeen = (file: string) => eventually(() => {
    deepEqual(viewers().map(({ uri }) => uri.toString()), [inWorkspace(file).toString()]);
    ok(viewers()[0]!.drawn.has(0), 'the first page is drawn');
  }, PATIENCE);
  const openAt = async (uri: vscode.Uri, words: string) => {
    const document = await vscode.workspace.openTextDocument(uri), at = positionOf(document, words);
    return vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
  };

  before(async () => {
    await indexed();
    for (const file of [PDF, TEXT.replace('.txt', '.pdf')]) await fs.writeFile(inWorkspace(file), await pdfBytes('answer'));
    await fs.writeFile(inWorkspace(TEXT), new TextEncoder().encode('Notizen.\n\n2. Wo stehen sie?\n\nSie stehen an Bahnhöfen.\n'));
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  after(() => fs.delete(inWorkspace(FOLDER), { recursive: true }));

  it('open when one opens the file', async function () {
    this.timeout(PATIENCE);
    await vscode.commands.executeCommand('vscode.open', inWorkspace(PDF));
    await isSeen(PDF);
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    ok(input instanceof vscode.TabInputCustom && input.viewType === 'anfrage.pdf');
  });

  it('open beside their text, which keeps the focus, and lead back to it', async function () {
    this.timeout(PATIENCE);
    const { document, viewColumn } = await openAt(readableUri(inWorkspace(PDF)), 'Sie stehen an');
    await run('openOriginal');
    await isSeen(PDF);
    ok(viewers()[0]!.panel.viewColumn !== viewColumn);
    equal(shown(), document.uri.toString());
    await run('readOriginal', { page: 0, x: 100, y: 130 });
    equal(shown(), document.uri.toString());
    equal(vscode.window.tabGroups.all.length, 2);
  });

  it('open beside texts of the same name, and lead back to those', async function () {
    this.timeout(PATIENCE);
    await openAt(inWorkspace(TEXT), 'Sie stehen an');
    await run('openOriginal');
    await isSeen(TEXT.replace('.txt', '.pdf'));
    await run('readOriginal');
    equal(shown(), inWorkspace(TEXT).toString());
  });

  it('open for a row of the sidebar', async function () {
    this.timeout(PATIENCE);
    await run('openOriginal', { document: readableUri(inWorkspace(PDF)).toString() });
    await isSeen(PDF);
  });
});
