import * as vscode from 'vscode';
import { Breath, coalesced } from '../host/coalesce.ts';
import { editorRange } from '../host/positions.ts';
import { fileAddress } from '../host/folderFiles.ts';
import type { Services } from '../host/services.ts';
import { settings } from '../host/settings.ts';
import { proceduresHere } from '../queries/procedures.ts';
import { lineStarts } from '../text/lines.ts';
import type { Page } from '../exports/page.ts';
import type { Feature } from './feature.ts';

const SCHEME = 'anfrage-index';
/** The command that reads what was put off. */
export const READ_REST = 'anfrage.readRest';
/** How soon the page follows what changes in the folder, in milliseconds. */
const FOLLOW = 2000;

/** "Show Index Statistics": a page that nobody can write and that follows the folder while it is shown. And the command that reads what was put off. */
export const indexStatisticsFeature: Feature = (services) => {
  const changed = new vscode.EventEmitter<vscode.Uri>(), uri = vscode.Uri.from({ scheme: SCHEME, path: `/${services.word('statistics.name')}` });
  let page: Page = { text: '', links: [] };
  const isShown = () => vscode.window.visibleTextEditors.some(({ document }) => document.uri.scheme === SCHEME);
  const renew = async () => {
    page = await pageOf(services);
    changed.fire(uri);
  };
  const follow = coalesced(() => { if (isShown()) void renew(); }, FOLLOW);
  return vscode.Disposable.from(
    changed, follow, services.folder.onDidChange(follow),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { onDidChange: changed.event, provideTextDocumentContent: () => page.text }),
    vscode.languages.registerDocumentLinkProvider({ scheme: SCHEME }, {
      provideDocumentLinks: (document) => {
        const starts = lineStarts(document.getText());
        return page.links.flatMap(({ span, to }) => ('url' in to ? new vscode.DocumentLink(editorRange(starts, span), vscode.Uri.parse(to.url, true)) : []));
      },
    }),
    vscode.commands.registerCommand('anfrage.showIndexStatistics', async () => {
      await renew();
      await vscode.window.showTextDocument(uri, { preview: true });
    }),
    vscode.commands.registerCommand(READ_REST, async () => {
      await services.folder.readRest();
      follow();
    }),
  );
};

async function pageOf({ folder, word }: Services): Promise<Page> {
  const { indexPage, NO_TALLY, tallied } = await import('../exports/indexStatistics.ts'), { statistics } = folder, breath = new Breath();
  let tally = NO_TALLY;
  for (const facts of folder.corpus.documents()) {
    await breath.pause();
    tally = tallied(tally, facts);
  }
  const left = statistics.left.map(({ uri, why }) => {
    const address = fileAddress(uri);
    return { name: vscode.workspace.asRelativePath(vscode.Uri.parse(address, true)), address, why };
  }).sort((a, b) => a.name.localeCompare(b.name, word.language, { numeric: true }));
  return indexPage(tally, proceduresHere(folder.corpus).length, { ...statistics, left, limit: statistics.tooMany ? settings().files : null }, `command:${READ_REST}`, word);
}
