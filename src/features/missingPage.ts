import * as vscode from 'vscode';
import { missingPage, missingPageName, type Page } from '../exports/missingPage.ts';
import { MISSING_SCHEME } from '../host/documents.ts';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import type { PaperId } from '../model/paperId.ts';
import { missingPaper } from '../queries/missing.ts';
import { lineStarts } from '../text/lines.ts';
import type { Words } from '../words/words.ts';
import type { Feature } from './feature.ts';

/** The address of the page about a paper that is not in the folder. */
export function missingUri(word: Words, paper: PaperId): vscode.Uri {
  return vscode.Uri.from({ scheme: MISSING_SCHEME, path: `/${missingPageName(word, paper)}`, query: paper });
}

/** Read-only pages about cited papers that are not here; they follow what becomes of the folder and its catalogues. */
export const missingPageFeature: Feature = (services) => {
  const changed = new vscode.EventEmitter<vscode.Uri>(), pages = new Map<string, Page>();
  return vscode.Disposable.from(
    changed,
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
        return page?.links.map(({ span, to }) => new vscode.DocumentLink(editorRange(starts, span), 'url' in to ? vscode.Uri.parse(to.url) : placeUri(services, to.place))) ?? [];
      },
    }),
    ...[services.folder.onDidChange, services.catalogues.onDidChange].map((onDidChange) => onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === MISSING_SCHEME) changed.fire(uri);
    })),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => { pages.delete(uri.toString()); }),
  );
};

async function pageOf({ folder, catalogue, word }: Services, paper: PaperId): Promise<Page> {
  const { corpus } = folder;
  return missingPage(await missingPaper(corpus, catalogue(), paper, (uri) => folder.read(uri)), corpus.holders(paper), (uri) => corpus.document(uri), word);
}

/** An address with line and column, which editors understand in whatever file system it is. */
function placeUri(services: Services, place: { readonly uri: string; readonly span: { readonly start: number; readonly end: number } }): vscode.Uri {
  const { uri, range } = services.location(place.uri, place.span);
  return uri.with({ fragment: `L${range.start.line + 1},${range.start.character + 1}` });
}
