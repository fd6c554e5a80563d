import * as vscode from 'vscode';
import type { ExportOptions, Format } from '../exports/exporting.ts';
import type { Scope } from '../exports/records.ts';
import { Breath } from '../host/coalesce.ts';
import { fileOf } from '../host/pdfAddress.ts';
import type { Services } from '../host/services.ts';
import { settings } from '../host/settings.ts';
import { papersHere } from '../queries/papers.ts';
import { documentWords, fileName } from '../words/terms.ts';
import type { TreeNode } from '../views/tree.ts';
import { usualCitation } from './copying.ts';
import { activeText, MESSAGE_STAYS, rowOf, type Feature } from './feature.ts';

/** What is exported, and how its file is called. */
interface Wanted {
  readonly scope: Scope;
  readonly name: string;
  /** The actor or system that it is about. */
  readonly about: string | null;
  /** Where the file is offered to be saved: beside what it is of. */
  readonly beside: vscode.Uri | undefined;
}

/** For who calls the command from a program: what is given is not asked. */
interface Given {
  readonly format?: Format;
  readonly to?: vscode.Uri;
}

/** "Export…": rows of the sidebar, the paper in the editor or all papers of the folder, as a file. */
export const exportingFeature: Feature = (services) => vscode.commands.registerCommand('anfrage.export', async (row?: unknown, selected?: unknown, given: Given = {}) => {
  const { word } = services, wanted = await ofRows(services, Array.isArray(selected) && selected.length ? selected : [row]) ?? await chosenScope(services);
  if (!wanted) return;
  const format = given.format ?? await chosenFormat(services), name = fileName(wanted.name).replace(/[\\/:*?"<>|]/g, '-');
  const to = format && (given.to ?? await vscode.window.showSaveDialog({ title: word('export.saveTitle'), ...(wanted.beside && { defaultUri: vscode.Uri.joinPath(wanted.beside, `${name}.${format}`) }), filters: { [word(`export.as.${format}`)]: [format] } }));
  if (!format || !to || !await write(services, wanted, format, to) || given.to) return;
  const open = word('export.openFile'), saved = word('export.saved', { file: fileName(to.toString()) });
  vscode.window.setStatusBarMessage(saved, MESSAGE_STAYS);
  if (await vscode.window.showInformationMessage(saved, open) === open) await vscode.env.openExternal(to);
});

/** What rows of the sidebar name: papers, groups of them, or the first actor or system; null where they name nothing. */
async function ofRows(services: Services, rows: readonly unknown[]): Promise<Wanted | null> {
  const { folder: { corpus }, entityOf } = services, named = rows.map((row) => rowOf(services, row)), entity = named.find((row) => row.entity !== null)?.entity;
  if (entity) return { scope: { entity }, name: entityOf(entity)?.name ?? entity, about: entityOf(entity)?.name ?? entity, beside: root() };
  const below = await Promise.all(rows.map((row, i) => (named[i]!.facts ? [] : (row as Partial<TreeNode> | null | undefined)?.children?.() ?? [])));
  const documents = [...new Set(named.flatMap(({ facts }, i) => facts?.uri ?? below[i]!.flatMap((child) => rowOf(services, child).facts?.uri ?? [])))];
  return documents.length ? ofDocuments(services, documents, documents.length === 1 ? corpus.document(documents[0]!)!.uri : services.word('export.manyFile')) : null;
}

function ofDocuments({ folder: { corpus }, word }: Services, documents: readonly string[], name: string): Wanted {
  const only = documents.length === 1 ? corpus.document(documents[0]!) : null;
  return { scope: { documents }, name: only ? documentWords(word, only.uri, only.head).replaceAll('/', '-') : name, about: null, beside: only ? vscode.Uri.joinPath(fileOf(vscode.Uri.parse(only.uri, true)), '..') : root() };
}

const root = () => vscode.workspace.workspaceFolders?.[0]?.uri;

/** From the palette: the paper in the editor, or the folder. */
async function chosenScope(services: Services): Promise<Wanted | null> {
  const { word, folder } = services, active = activeText(services), here = active && folder.corpus.document(active.read.uri), all = () => ofDocuments(services, papersHere(folder.corpus).map(({ uri }) => uri), word('export.manyFile'));
  const picks = [...(here ? [{ label: word('export.thisPaper', { paper: documentWords(word, here.uri, here.head) }), make: () => ofDocuments(services, [here.uri], '') }] : []), ...(papersHere(folder.corpus).length ? [{ label: word('export.folder'), make: all }] : [])];
  if (!picks.length) vscode.window.setStatusBarMessage(word('export.nothing'), MESSAGE_STAYS);
  const picked = picks.length > 1 ? await vscode.window.showQuickPick(picks, { title: word('export.scope') }) : picks[0];
  return picked?.make() ?? null;
}

async function chosenFormat({ word }: Services): Promise<Format | undefined> {
  const { FORMATS } = await import('../exports/exporting.ts');
  return (await vscode.window.showQuickPick(FORMATS.map((format) => ({ label: word(`export.as.${format}`), detail: word(`export.asDetail.${format}`), format })), { title: word('export.format') }))?.format;
}

/** Writes the file paper by paper, in slices; says whether it did. What is cancelled leaves no file. */
async function write(services: Services, { scope, about }: Wanted, format: Format, to: vscode.Uri): Promise<boolean> {
  const { word, folder, entityOf } = services, file = fileName(to.toString()), breath = new Breath();
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, cancellable: true }, async (progress, token) => {
    await folder.settled();
    const { chaptersOf, dossierBlocks, exportPieces } = await import('../exports/exporting.ts'), options: ExportOptions = {
      word, about, made: new Date().toLocaleDateString('sv-SE'), delimiter: settings().csvDelimiter,
      cite: ({ cited, uri }) => (cited ? usualCitation(services, cited) : fileName(uri)), fileOf: (uri) => vscode.workspace.asRelativePath(fileOf(vscode.Uri.parse(uri, true))),
    };
    const reached = (done: number, all: number) => { progress.report({ message: word('export.progress', { file, done: done.toLocaleString(word.language), all: all.toLocaleString(word.language) }) }); };
    const chapters = breathing(breath, token, chaptersOf({ corpus: folder.corpus, read: (uri) => folder.read(uri), entityOf, verdicts: services.verdicts }, scope, reached));
    try {
      const parts = format === 'docx' ? [await (await import('../exports/wordExport.ts')).wordFile(dossierBlocks(chapters, options), { noAnswer: word('export.noAnswer'), creator: 'Anfrage' })]
        : await encoded(breathing(breath, token, exportPieces(format, chapters, options)));
      if (token.isCancellationRequested) return false;
      await vscode.workspace.fs.writeFile(to, new Uint8Array(await new Blob(parts).arrayBuffer()));
      return true;
    } catch (e) {
      void vscode.window.showErrorMessage(word('export.failed', { file, reason: e instanceof Error ? e.message : String(e) }));
      return false;
    }
  });
}

/** With pauses between, until somebody cancels. */
async function* breathing<T>(breath: Breath, token: vscode.CancellationToken, pieces: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const piece of pieces) {
    if (token.isCancellationRequested) return;
    yield piece;
    await breath.pause();
  }
}

/** The bytes: a text so long as the papers of a folder is no string. */
async function encoded(pieces: AsyncIterable<string>): Promise<Uint8Array<ArrayBuffer>[]> {
  const encoder = new TextEncoder(), parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of pieces) parts.push(encoder.encode(piece));
  return parts;
}
