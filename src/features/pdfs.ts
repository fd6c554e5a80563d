import * as vscode from 'vscode';
import { fileStat } from '../host/files.ts';
import { isPdf, pdfOf, readableUri } from '../host/pdfAddress.ts';
import { withEnding } from '../host/pdfs.ts';
import type { Services } from '../host/services.ts';
import { paperOfOfficialName } from '../model/paperId.ts';
import type { PdfProblem } from '../pdf/pdfText.ts';
import { fileName, paperWords } from '../words/terms.ts';
import { MESSAGE_STAYS, type Feature } from './feature.ts';

const LIST = 'anfrage.listUnreadablePdfs';

/** PDFs as texts: opening and writing them, and those that give none. */
export const pdfsFeature: Feature = (services) => {
  const item = vscode.window.createStatusBarItem('anfrage.pdfs', vscode.StatusBarAlignment.Right, 0);
  Object.assign(item, { name: services.word('pdf.unreadable'), command: LIST, tooltip: services.word('pdf.unreadable.tip') });
  return vscode.Disposable.from(
    item, services.folder.onDidChange(() => { tellUnreadable(services, item); }),
    vscode.commands.registerCommand('anfrage.readPdf', async (...given) => { for (const pdf of (await pdfsGiven(services, given)).slice(0, 1)) await readPdf(services, pdf); }),
    vscode.commands.registerCommand('anfrage.writePdfText', async (...given) => writeTexts(services, await pdfsGiven(services, given))),
    vscode.commands.registerCommand(LIST, () => listUnreadable(services)),
  );
};

/** What a menu was opened on (one, and all that are selected), else what is shown, else what the user chooses. */
async function pdfsGiven({ word }: Services, [one, all]: readonly unknown[]): Promise<vscode.Uri[]> {
  const shown = vscode.window.tabGroups.activeTabGroup.activeTab?.input as { readonly uri?: unknown } | undefined;
  const candidates: readonly unknown[] = Array.isArray(all) && all.length ? all : one instanceof vscode.Uri ? [one] : [shown?.uri];
  const pdfs = candidates.filter((uri) => uri instanceof vscode.Uri).map((uri) => pdfOf(uri) ?? uri).filter(isPdf);
  return pdfs.length ? pdfs : await vscode.window.showOpenDialog({ canSelectMany: true, openLabel: word('pdf.choose'), filters: { PDF: ['pdf'] } }) ?? [];
}

async function readPdf(services: Services, pdf: vscode.Uri) {
  const read = await services.pdfs.text(pdf);
  if (read === 'gone' || 'problem' in read) await tellProblem(services, pdf, read);
  else await vscode.window.showTextDocument(readableUri(pdf), { preview: false });
}

/** Says why a PDF gives no text, and offers it itself. */
async function tellProblem({ word, pdfs }: Services, pdf: vscode.Uri, problem: PdfProblem | 'gone') {
  const name = vscode.workspace.asRelativePath(pdf);
  if (problem === 'gone') { void vscode.window.showWarningMessage(word('pdf.gone', { pdf: name })); return; }
  const show = word('pdf.show');
  if (await vscode.window.showWarningMessage(`${name}: ${pdfs.problemWords(problem)}`, show) === show) await vscode.commands.executeCommand('vscode.open', pdf);
}

/** Writes the texts beside their PDFs and opens the first. What is there already is overwritten only if the user says so. */
async function writeTexts(services: Services, pdfs: readonly vscode.Uri[]) {
  const { word } = services, target = (pdf: vscode.Uri) => withEnding(pdf, '.anfrage'), wanted = await toBeWritten(services, pdfs, target);
  const written: vscode.Uri[] = [], failed: vscode.Uri[] = [];
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, cancellable: true }, async (progress, token) => {
    for (const [done, pdf] of wanted.entries()) {
      if (token.isCancellationRequested) break;
      progress.report({ message: word('pdf.writing', { done, total: wanted.length }) });
      const read = await services.pdfs.text(pdf);
      if (read === 'gone' || 'problem' in read) void tellProblem(services, pdf, read);
      else await vscode.workspace.fs.writeFile(target(pdf), new TextEncoder().encode(read.text)).then(() => written.push(target(pdf)), () => failed.push(target(pdf)));
    }
  });
  if (failed.length) void vscode.window.showErrorMessage(word('pdf.notWritten', { files: names(failed) }));
  if (written.length) vscode.window.setStatusBarMessage(word.count('pdfsWritten', written.length), MESSAGE_STAYS);
  if (written[0]) await vscode.window.showTextDocument(written[0], { preview: false });
}

/** Those whose text is to be written. */
async function toBeWritten({ word }: Services, pdfs: readonly vscode.Uri[], target: (pdf: vscode.Uri) => vscode.Uri): Promise<readonly vscode.Uri[]> {
  const there = new Set<vscode.Uri>();
  await Promise.all(pdfs.map(async (pdf) => { if (await fileStat(target(pdf))) there.add(pdf); }));
  if (!there.size) return pdfs;
  const others = pdfs.filter((pdf) => !there.has(pdf)), overwrite = word('pdf.overwrite'), skip = word('pdf.skip');
  const chosen = await vscode.window.showWarningMessage(word('pdf.exists', { files: names([...there].map(target)) }), { modal: true }, overwrite, ...(others.length ? [skip] : []));
  return chosen === overwrite ? pdfs : chosen === skip ? others : [];
}

const names = (uris: readonly vscode.Uri[]) => uris.map((uri) => vscode.workspace.asRelativePath(uri)).join(', ');

/** How many PDFs of the folder give no text, in the status bar. */
function tellUnreadable({ word, folder }: Services, item: vscode.StatusBarItem) {
  const { size } = folder.unreadable;
  item.text = `$(warning) ${word.count('pdfsUnreadable', size)}`;
  if (size) item.show();
  else item.hide();
}

async function listUnreadable({ word, folder, pdfs }: Services) {
  const rows = [...folder.unreadable].map(([address, problem]) => {
    const uri = vscode.Uri.parse(address, true), paper = paperOfOfficialName(fileName(address));
    return { label: vscode.workspace.asRelativePath(uri), description: paper === null ? '' : paperWords(word, paper), detail: pdfs.problemWords(problem), uri };
  }).sort((a, b) => a.label.localeCompare(b.label, word.language, { numeric: true }));
  if (!rows.length) { void vscode.window.showInformationMessage(word('pdf.unreadable.none')); return; }
  const chosen = await vscode.window.showQuickPick(rows, { placeHolder: word('pdf.unreadable'), matchOnDescription: true, matchOnDetail: true });
  if (chosen) await vscode.commands.executeCommand('vscode.open', chosen.uri);
}
