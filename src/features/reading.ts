import * as vscode from 'vscode';
import { LINK_COMMANDS } from '../exports/links.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf } from '../corpus/facts.ts';
import { answerTimeOf } from '../queries/answerTime.ts';
import { definition } from '../queries/definition.ts';
import { citableAt } from '../queries/citable.ts';
import { nearestAnswer, procedure } from '../queries/pairs.ts';
import type { Target } from '../queries/place.ts';
import { citationProblems } from '../queries/problems.ts';
import { references } from '../queries/references.ts';
import { editedVersion } from '../queries/versions.ts';
import { fileOf } from '../host/pdfAddress.ts';
import type { Services } from '../host/services.ts';
import { ReadingViews } from '../views/reading.ts';
import type { ReadingPanel } from '../views/readingPanel.ts';
import { documentWords, fileName } from '../words/terms.ts';
import { copyQuotation } from './copying.ts';
import { MESSAGE_STAYS, rowOf, titleOf } from './feature.ts';
import { missingUri } from './missingPage.ts';

/** The reading views with what their links and buttons do. */
export function createReadingViews(services: Services, context: vscode.ExtensionContext): ReadingViews {
  return new ReadingViews(services, {
    render: async (document) => (await import('../exports/reading.ts')).readingOf(document, { ...optionsFor(services, document), edition: 'window' }), // the Markdown libraries wake when the first view is shown
    follow: (panel, offset) => follow(services, panel, offset),
    openPaper: (panel, paper) => inColumn(panel, () => vscode.commands.executeCommand(LINK_COMMANDS.openPaper, paper)),
    openAnswer: (panel, label) => goTo(services, panel, nearestAnswer(procedure(services.folder.corpus, factsOf(panel.read)), label)),
    showReferences: (panel, offset) => showReferences(services, panel, offset),
    copy: (panel, { start, text }) => copyQuotation(services, citableAt(services.folder.corpus, panel.read, start), { facts: factsOf(panel.read), offset: start, words: { text: text(), isWhole: true } }),
    save: (document) => save(services, context.workspaceState, document),
  }, context.extensionUri);
}

/** The commands of the reading view. */
export function readingFeature(services: Services, views: ReadingViews): vscode.Disposable {
  return vscode.Disposable.from(
    views,
    vscode.commands.registerCommand('anfrage.openReadingView', async (given?: unknown) => {
      const row = await documentOf(services, given), document = row ?? vscode.window.activeTextEditor?.document;
      if (document) views.show(document, row ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside, !row);
    }),
    vscode.commands.registerCommand('anfrage.saveReadingViewAsHtml', async () => {
      const document = views.active?.document ?? vscode.window.activeTextEditor?.document;
      if (document) await views.save(document);
    }),
  );
}

/** The document of a row of the sidebar, or the one that holds a paper; null where nothing is named. A paper that is not here has its own page. */
async function documentOf(services: Services, given: unknown): Promise<vscode.TextDocument | null> {
  const { facts, paper } = rowOf(services, typeof given === 'string' ? { paper: given } : given), uri = facts?.uri ?? (paper === null ? undefined : services.folder.corpus.holders(paper)[0]?.uri);
  if (uri === undefined && paper !== null) await vscode.commands.executeCommand(LINK_COMMANDS.openPaper, paper);
  try {
    return uri === undefined ? null : await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  } catch {
    void vscode.window.showWarningMessage(services.word('reading.unreadable', { document: fileName(uri!) }));
    return null;
  }
}

function optionsFor(services: Services, document: PaperDocument) {
  const { folder: { corpus }, catalogue, word } = services, facts = factsOf(document), edited = editedVersion(corpus, facts);
  const other = facts.answers.length ? undefined : procedure(corpus, facts).find(({ uri, answers }) => uri !== facts.uri && answers.length);
  return {
    ports: { titleOf: titleOf(services), isHere: (paper: string) => corpus.holders(paper).length > 0, address: (paper: string) => catalogue().address(paper), entityOf: services.entityOf },
    word, findings: citationProblems(corpus, document), answeredIn: other ? { paper: other.head.id, name: documentWords(word, other.uri, other.head) } : null, answerTime: answerTimeOf(corpus, facts), editedIn: edited && fileName(edited.uri),
  };
}

/** The way of Go to Definition; what stands in the document itself is shown in the view too. */
async function follow(services: Services, panel: ReadingPanel, offset: number): Promise<void> {
  await services.folder.settled();
  const found = definition(services.folder.corpus, panel.read, offset);
  if (found?.kind === 'missing') await vscode.window.showTextDocument(missingUri(services.word, found.paper), { viewColumn: panel.column });
  else if (found) await goTo(services, panel, found.targets[0]);
}

async function goTo(services: Services, panel: ReadingPanel, target: Target | null): Promise<void> {
  if (!target) return;
  const { uri, range } = services.location(target.uri, { start: target.select.start, end: target.select.start });
  if (uri.toString() === panel.document.uri.toString()) panel.showPlace(target.select.start, true);
  await vscode.window.showTextDocument(uri, { viewColumn: panel.column, selection: range });
}

/** Runs what opens an editor where editors belong, so that it does not cover the view. */
async function inColumn(panel: ReadingPanel, act: () => Thenable<unknown>): Promise<void> {
  await vscode.window.showTextDocument(panel.document, { viewColumn: panel.column });
  await act();
}

async function showReferences(services: Services, panel: ReadingPanel, offset: number): Promise<void> {
  const places = references(services.folder.corpus, panel.read, offset, false), { active } = (await panel.select({ start: offset, end: offset })).selection;
  await vscode.commands.executeCommand('editor.action.showReferences', panel.document.uri, active, places.map(({ uri, span }) => services.location(uri, span)));
}

/** The folder of the last file that was saved. */
const SAVED_IN = 'reading.savedIn';

/** Writes the view as one HTML file, by default where the last one was saved or beside the paper, and offers to open it where it can be printed. */
async function save(services: Services, memory: vscode.Memento, document: vscode.TextDocument): Promise<void> {
  const { word } = services, last = memory.get<string>(SAVED_IN), folder = last === undefined ? vscode.Uri.joinPath(fileOf(document.uri), '..') : vscode.Uri.parse(last, true), name = word('reading.fileName', { name: fileName(document.uri.toString()).replace(/\.[^.]{1,12}$/, '') });
  const target = await vscode.window.showSaveDialog({ title: word('reading.saveTitle'), defaultUri: vscode.Uri.joinPath(folder, `${name}.html`), filters: { HTML: ['html'] } });
  if (!target) return;
  const read = services.documents.whole(document), { readingFile } = await import('../exports/readingFile.ts'), made = new Date().toLocaleDateString('sv-SE'); // as 2020-04-16
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(readingFile(read, { ...optionsFor(services, read), made })));
  await memory.update(SAVED_IN, vscode.Uri.joinPath(target, '..').toString());
  const open = word('reading.openFile'), saved = word('reading.saved', { document: fileName(target.toString()) });
  vscode.window.setStatusBarMessage(saved, MESSAGE_STAYS);
  const chosen = await vscode.window.showInformationMessage(saved, open);
  if (chosen === open) await vscode.env.openExternal(target);
}
