import * as vscode from 'vscode';
import type { Facts } from '../corpus/facts.ts';
import { LINK_COMMANDS } from '../exports/links.ts';
import { fileStat } from '../host/files.ts';
import { readableUri } from '../host/pdfAddress.ts';
import { textsBeside } from '../host/pdfs.ts';
import type { Services } from '../host/services.ts';
import type { Pages } from '../model/page.ts';
import type { PaperId } from '../model/paperId.ts';
import { offsetAt, placeAt, type PdfPlace, type PdfText } from '../pdf/pdfText.ts';
import { pdfPageAt, printedPaperAt } from '../queries/pages.ts';
import { pageAt } from '../text/pages.ts';
import { sameWords } from '../text/sameWords.ts';
import { PdfViewers, type PdfViewer } from '../views/pdfViewers.ts';
import type { ReadingViews } from '../views/reading.ts';
import { openPdf } from './commands.ts';
import { rowOf } from './feature.ts';

/** PDFs as they are printed. */
export function createPdfViewers(services: Services, context: vscode.ExtensionContext): PdfViewers {
  return new PdfViewers(services.word, context.extensionUri, (viewer, place) => readAt(services, viewer, place));
}

/** Between a text and its PDF: to the place where the cursor stands in print, and back to the text of a place. */
export function originalFeature(services: Services, viewers: PdfViewers, reading: Pick<ReadingViews, 'active'>): vscode.Disposable {
  return vscode.Disposable.from(
    viewers,
    vscode.commands.registerCommand(LINK_COMMANDS.openOriginal, async (given?: unknown, offset?: unknown) => {
      const view = given === undefined || isPanel(given) ? reading.active : null;
      await openOriginal(services, viewers, view?.document.uri ?? given, offset ?? view?.at, view?.column);
    }),
    vscode.commands.registerCommand('anfrage.readOriginal', async (given?: unknown) => {
      const viewer = viewers.active ?? viewers.viewers.find(({ panel }) => panel.visible);
      if (viewer) await readAt(services, viewer, pointed(given) ?? viewer.top);
    }),
  );
}

/** What VS Code gives a command that stands above a reading view. */
const isPanel = (given: unknown) => given instanceof vscode.Uri && given.scheme === 'webview-panel';

/** @param given a row of the sidebar, the address of a document, or nothing for the text that is being read @param offset a place of it that is not its cursor's */
async function openOriginal(services: Services, viewers: PdfViewers, given: unknown, offset: unknown, column = vscode.ViewColumn.Beside): Promise<void> {
  const { facts, paper, span } = rowOf(services, given), uri = given instanceof vscode.Uri ? given : typeof given === 'string' ? vscode.Uri.parse(given, true) : facts ? vscode.Uri.parse(facts.uri, true) : null;
  const editor = uri ? vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString()) : vscode.window.activeTextEditor;
  const text = uri ?? editor?.document.uri, at = typeof offset === 'number' ? offset : span?.start ?? facts?.start ?? editor?.document.offsetAt(editor.selection.active) ?? 0;
  const pdf = text && await services.pdfs.originalOf(text);
  if (!pdf) { await openOfficial(services, facts ?? (text ? services.folder.corpus.document(text.toString()) : null), paper, at); return; }
  const place = await services.pdfs.placeAt(text, at) ?? await placeBeside(services, text, pdf, at);
  await viewers.show(pdf, place, facts ? vscode.ViewColumn.Active : column, !facts);
}

/** The official PDF at the page of an offset. Where no number is known, the user is asked. */
async function openOfficial(services: Services, facts: Facts | null, named: PaperId | null, at: number): Promise<void> {
  const paper = named ?? (facts && (printedPaperAt(facts, at) ?? facts.head.id));
  if (paper === null) await vscode.commands.executeCommand('anfrage.openOfficialPdf');
  else await openPdf(services, paper, facts && pdfPageAt(facts, at, paper));
}

/** Where a PDF prints an offset of the text that lies beside it: on the line with the same words, or on the page at least. */
async function placeBeside(services: Services, uri: vscode.Uri, pdf: vscode.Uri, offset: number): Promise<PdfPlace> {
  const [text, read] = await Promise.all([services.folder.read(uri.toString()), services.pdfs.text(pdf)]), page = text ? pdfPageOf(text.paper.pages, offset) : null;
  const found = text && isRead(read) ? sameWords(text.text, offset, read.text, spanOf(read.pages.map(({ start }) => start), page, read.text)) : null;
  return found !== null && isRead(read) ? placeAt(read, found) : { page: page ?? 0, x: 0, y: 0 };
}

/** Shows the text of a PDF at a place: where it is open, else beside the PDF. Where a text lies beside the PDF, that is it. */
async function readAt(services: Services, { uri: pdf, panel }: PdfViewer, place: PdfPlace): Promise<void> {
  const read = await services.pdfs.text(pdf), beside = await firstFile(textsBeside(pdf));
  if (!isRead(read) && !beside) { await vscode.commands.executeCommand('anfrage.readPdf', pdf); return; } // it says why
  const document = await vscode.workspace.openTextDocument(beside ?? readableUri(pdf)), printed = isRead(read) ? offsetAt(read, place) : 0;
  const at = document.positionAt(beside ? offsetBeside(services, document, read, place.page, printed) : printed);
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn, free = (panel.viewColumn ?? 1) > 1 ? vscode.ViewColumn.One : vscode.ViewColumn.Two;
  await vscode.window.showTextDocument(document, { viewColumn: open ?? free, selection: new vscode.Range(at, at) });
}

/** Where the text beside a PDF says what the PDF prints at an offset of its own text, or where its page begins. */
function offsetBeside(services: Services, document: vscode.TextDocument, read: unknown, page: number, printed: number): number {
  const { paper: { pages }, text } = services.read(document), index = pages.pdf.indexOf(page + 1), within = spanOf(pages.starts, index < 0 ? null : index, text);
  return (isRead(read) ? sameWords(read.text, printed, text, within) : null) ?? within.start;
}

/** A page from where it begins to where the next one does; the whole text where no page is known. */
function spanOf(starts: ArrayLike<number>, page: number | null, { length }: string) {
  return page === null ? { start: 0, end: length } : { start: starts[page] ?? 0, end: starts[page + 1] ?? length };
}

/** The page of the PDF from which a text was taken, counted from 0; null where the text does not show it. */
function pdfPageOf(pages: Pages, offset: number): number | null {
  const page = pages.pdf[pageAt(pages, offset)];
  return page ? page - 1 : null;
}

const isRead = (read: unknown): read is PdfText => typeof read === 'object' && read !== null && 'lines' in read;

async function firstFile(uris: readonly vscode.Uri[]): Promise<vscode.Uri | null> {
  for (const uri of uris) if (await fileStat(uri)) return uri;
  return null;
}

/** The place that was clicked, as the page tells it; null where a command got something else. */
function pointed(given: unknown): PdfPlace | null {
  const { page, x, y } = (given ?? {}) as Partial<Record<keyof PdfPlace, unknown>>;
  return Number.isInteger(page) && typeof x === 'number' && typeof y === 'number' ? given as PdfPlace : null;
}
