import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { definitionsAt, eventually, extension, hoverAt, indexed, inWorkspace, pdfBytes, withFile, type Row } from '../helpers.ts';
import { readableUri } from '../../../src/host/pdfAddress.ts';

const FOLDER = 'pdf-suite', PDF = `${FOLDER}/lesegeraete.pdf`;
const { fs } = vscode.workspace;
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`anfrage.${command}`, ...args);

async function put(name: string, file = PDF): Promise<vscode.Uri> {
  await fs.writeFile(inWorkspace(file), await pdfBytes(name));
  return inWorkspace(file);
}

const readable = () => vscode.workspace.openTextDocument(readableUri(inWorkspace(PDF)));
const CITING = 'Siehe BT-Drs. 19/99950, Antwort auf Frage 2.';

/** Where a citation of the answer leads, while the folder changes. */
const citedIn = (uri: vscode.Uri) => async () => definitionsAt(await vscode.workspace.openTextDocument(uri), 'BT-Drs. 19/99950, Antwort auf ▮Frage 2');

/** Why a PDF can't be opened as a text. */
async function problemOf(pdf: vscode.Uri): Promise<string> {
  try {
    await vscode.workspace.openTextDocument(readableUri(pdf));
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('PDFs', () => {
  before(async () => {
    await indexed();
    await put('answer');
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await fs.delete(inWorkspace(FOLDER), { recursive: true });
  });

  it('open as texts that nobody can write, inquiries by what they say', async () => {
    await run('readPdf', inWorkspace(PDF));
    const { document } = vscode.window.activeTextEditor!;
    equal(document.uri.toString(), readableUri(inWorkspace(PDF)).toString());
    equal(document.languageId, 'inquiry');
    equal(fs.isWritableFileSystem(document.uri.scheme), false);
    match(document.getText(), /^Deutscher Bundestag/);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    ok(JSON.stringify(symbols).includes('Wie viele Lesegeräte'));
    match(await hoverAt(document, 'Bundestagsdrucksache ▮19/5954'), /124 819/);
    deepEqual((await definitionsAt(document, 'Bundestagsdrucksache ▮19/5954')).map(({ file }) => file), ['19-5954.txt']);
  });

  it('are indexed like texts: a citation leads to their answers, with hover and row', async () => {
    await withFile(`${FOLDER}/notiz.txt`, CITING, async (uri) => {
      const [place] = await eventually(async () => { const found = await citedIn(uri)(); equal(found[0]?.file, 'lesegeraete.pdf.anfrage'); return found; });
      match(place!.text, /Bahnhöfen/);
      match(await hoverAt(await vscode.workspace.openTextDocument(uri), 'BT-Drs. 19/99950, Antwort auf ▮Frage 2'), /Bahnhöfen/);
    });
    const tree = extension().exports.trees['anfrage.papers']!;
    const row = await eventually(async () => {
      const found = (await tree.getChildren() ?? []).find(({ label }) => (typeof label === 'string' ? label : label.label).includes('19/99950'));
      ok(found, 'a row');
      return found;
    });
    match((row as Row & { readonly tooltip: string }).tooltip, /lesegeraete\.pdf$/);
  });

  it('that are no inquiries are plain text, in which citations lead on', async () => {
    const uri = await put('news', `${FOLDER}/artikel.pdf`);
    await eventually(async () => { equal((await vscode.workspace.openTextDocument(readableUri(uri))).languageId, 'plaintext'); });
    await eventually(async () => { deepEqual((await definitionsAt(await vscode.workspace.openTextDocument(readableUri(uri)), 'Bundestagsdrucksache ▮19/99950')).map(({ file }) => file), ['lesegeraete.pdf.anfrage']); });
    await fs.delete(uri);
  });

  it('are followed when they change, open or not', async () => {
    const document = await readable();
    await vscode.window.showTextDocument(document);
    await put('changed');
    await eventually(async () => { match((await readable()).getText(), /Flughäfen/); });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await withFile(`${FOLDER}/notiz.txt`, CITING, async (uri) => {
      await put('answer');
      await eventually(async () => { match((await citedIn(uri)())[0]?.text ?? '', /Bahnhöfen/); });
    });
  });

  it('that take too long are given up, and the next ones are read', async () => {
    const limits = vscode.workspace.getConfiguration('anfrage.limits');
    await limits.update('pdfSeconds', 1, vscode.ConfigurationTarget.Global);
    try {
      const uri = await put('bomb', `${FOLDER}/bomb.pdf`), began = Date.now();
      match(await problemOf(uri), /1 seconds/);
      ok(Date.now() - began < 10_000, `after ${Date.now() - began} ms`);
      await fs.delete(uri);
      await eventually(async () => { match((await readable()).getText(), /Bahnhöfen/); });
    } finally {
      await limits.update('pdfSeconds', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('give way to a text of the same name, which the command writes', async () => {
    await withFile(`${FOLDER}/notiz.txt`, CITING, async (uri) => {
      await run('writePdfText', inWorkspace(PDF), [inWorkspace(PDF)]);
      const written = inWorkspace(PDF.replace(/pdf$/, 'anfrage'));
      equal(vscode.window.activeTextEditor?.document.uri.toString(), written.toString());
      match(new TextDecoder().decode(await fs.readFile(written)), /^Deutscher Bundestag/);
      await eventually(async () => { deepEqual((await citedIn(uri)()).map(({ file }) => file), ['lesegeraete.anfrage']); });
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await fs.delete(written);
      await eventually(async () => { deepEqual((await citedIn(uri)()).map(({ file }) => file), ['lesegeraete.pdf.anfrage']); });
    });
  });

  it('count beside notes of the same name', async () => {
    await withFile(`${FOLDER}/notiz.txt`, CITING, async (uri) => {
      await withFile(PDF.replace(/pdf$/, 'md'), 'Nachgefragt am Montag: noch nichts.\n', async (notes) => {
        await indexed();
        await vscode.workspace.openTextDocument(notes);
        await new Promise((resolve) => setTimeout(resolve, 1000)); // what the watcher tells comes late
        deepEqual((await citedIn(uri)()).map(({ file }) => file), ['lesegeraete.pdf.anfrage']);
      });
    });
  });

  it('that give no text say why', async () => {
    for (const [name, why] of [['encrypted', /encrypted/], ['cut', /damaged/], ['scanned', /OCR/]] as const) {
      const uri = await put(name, `${FOLDER}/${name}.pdf`);
      match(await problemOf(uri), why);
      await fs.delete(uri);
    }
  });

  it('that are gone are out of the index', async () => {
    await withFile(`${FOLDER}/notiz.txt`, CITING, async (uri) => {
      await fs.delete(inWorkspace(PDF));
      await eventually(async () => { deepEqual((await citedIn(uri)()).map(({ file }) => file).filter((file) => file.startsWith('lesegeraete')), []); });
    });
  });
});
