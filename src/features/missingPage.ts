import * as vscode from 'vscode';
import { NEW_PAPER } from '../exports/links.ts';
import { missingPage, missingPageName, newFileName } from '../exports/missingPage.ts';
import type { Page, PageTarget } from '../exports/page.ts';
import { MISSING_SCHEME, PAGE_FOLDER } from '../host/documents.ts';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import { paperIdParts, type PaperId } from '../model/paperId.ts';
import { missingPaper } from '../queries/missing.ts';
import { lineStarts } from '../text/lines.ts';
import type { Words } from '../words/words.ts';
import type { Feature } from './feature.ts';
import { READ_REST } from './indexStatistics.ts';

/** What is shorter is no paper that somebody has copied, in characters. */
const SHORTEST_PAPER = 400;

/** The address of the page about a paper that is not in the folder. */
export function missingUri(word: Words, paper: PaperId): vscode.Uri {
  return vscode.Uri.from({ scheme: MISSING_SCHEME, path: `/${PAGE_FOLDER}/${missingPageName(word, paper)}`, query: paper });
}

/** Read-only pages about cited papers that are not here; they follow what becomes of the folder and its catalogues. */
export const missingPageFeature: Feature = (services) => {
  const changed = new vscode.EventEmitter<vscode.Uri>(), pages = new Map<string, Page>();
  const linkColour = vscode.window.createTextEditorDecorationType({ color: new vscode.ThemeColor('textLink.foreground') });
  const colour = () => {
    for (const editor of vscode.window.visibleTextEditors) {
      const page = pages.get(editor.document.uri.toString());
      if (page) editor.setDecorations(linkColour, page.links.map(({ span }) => editorRange(lineStarts(page.text), span)));
    }
  };
  return vscode.Disposable.from(
    changed, linkColour, vscode.window.onDidChangeVisibleTextEditors(colour),
    vscode.workspace.onDidChangeTextDocument(({ document }) => { if (document.uri.scheme === MISSING_SCHEME) colour(); }),
    vscode.workspace.registerTextDocumentContentProvider(MISSING_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => {
        const page = await pageOf(services, uri.query);
        pages.set(uri.toString(), page);
        return page.text;
      },
    }),
    vscode.languages.registerDocumentLinkProvider({ scheme: MISSING_SCHEME }, {
      provideDocumentLinks: (document) => {
        const page = pages.get(document.uri.toString()), starts = lineStarts(document.getText());
        return page?.links.map(({ span, to }) => new vscode.DocumentLink(editorRange(starts, span), targetUri(services, to))) ?? [];
      },
    }),
    vscode.commands.registerCommand(NEW_PAPER, (paper: unknown) => newPaper(services, paper)),
    ...[services.folder.onDidChange, services.catalogues.onDidChange].map((onDidChange) => onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === MISSING_SCHEME) changed.fire(uri);
    })),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => { pages.delete(uri.toString()); }),
  );
};

async function pageOf({ folder, catalogue, word }: Services, paper: PaperId): Promise<Page> {
  const { corpus } = folder;
  return missingPage(await missingPaper(corpus, catalogue(), paper, (uri) => folder.read(uri)), corpus.holders(paper), (uri) => corpus.document(uri), word, { files: folder.unread, readOn: folder.putOff ? `command:${READ_REST}` : null });
}

function targetUri(services: Services, to: PageTarget): vscode.Uri {
  if ('url' in to) return vscode.Uri.parse(to.url);
  if ('newFile' in to) return vscode.Uri.from({ scheme: 'command', path: NEW_PAPER, query: JSON.stringify([to.newFile]) });
  const { uri, range } = services.location(to.place.uri, to.place.span);
  return uri.with({ fragment: `L${range.start.line + 1},${range.start.character + 1}` }); // which editors understand in whatever file system it is
}

/** Opens a text for a paper that is not here, to be pasted into: it has its name and its place in the folder, but is no file before it is saved. */
async function newPaper({ word }: Services, paper: unknown) {
  if (typeof paper !== 'string' || !paperIdParts(paper)) return;
  const name = newFileName(word, paper), folder = vscode.workspace.workspaceFolders?.[0];
  const uri = folder ? vscode.Uri.joinPath(folder.uri, name) : vscode.Uri.from({ scheme: 'untitled', path: name });
  const exists = folder && await vscode.workspace.fs.stat(uri).then(() => true, () => false);
  const { document, edit } = await vscode.window.showTextDocument(exists ? uri : uri.with({ scheme: 'untitled' })), copied = exists || document.getText() ? '' : await vscode.env.clipboard.readText();
  if (copied.length >= SHORTEST_PAPER) await edit((change) => { change.insert(new vscode.Position(0, 0), copied); });
}
