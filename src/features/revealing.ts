import * as vscode from 'vscode';
import { MISSING_SCHEME } from '../host/documents.ts';
import type { Services } from '../host/services.ts';
import { citedPaper } from '../model/citation.ts';
import { elementAt } from '../queries/element.ts';
import { isPaper } from '../queries/procedures.ts';
import type { SidebarItem } from '../views/index.ts';
import { activeText, MESSAGE_STAYS, type SidebarFeature } from './feature.ts';

/** "Show in the Sidebar": the name or the cited paper at the cursor, elsewhere the paper itself. */
export const revealingFeature: SidebarFeature = (services, sidebar) => vscode.commands.registerCommand('anfrage.revealInSidebar', async () => {
  const here = vscode.window.activeTextEditor?.document.uri.toString() ?? null;
  for (const item of itemsHere(services)) if (await sidebar.reveal(item, here)) return;
  vscode.window.setStatusBarMessage(services.word('command.notInSidebar'), MESSAGE_STAYS);
});

/** What the cursor means, the nearest first. */
function itemsHere(services: Services): SidebarItem[] {
  const active = activeText(services), { corpus } = services.folder;
  if (!active) return [];
  const { editor: { document: { uri } }, read, offset } = active, element = elementAt(read.paper, offset), facts = corpus.document(read.uri);
  const named: SidebarItem[] = element?.kind === 'mention' ? [{ kind: 'entity', entity: element.mention.entity }] : [];
  const paper = element?.kind === 'citation' ? citedPaper(element.citation) : uri.scheme === MISSING_SCHEME ? uri.query : null;
  const cited: SidebarItem[] = paper === null ? [] : [...corpus.holders(paper).map((holder) => ({ kind: 'document' as const, uri: holder.uri })), { kind: 'missing', paper }];
  return [...named, ...cited, ...(facts && isPaper(facts) ? [{ kind: 'document' as const, uri: facts.uri }] : [])];
}
