import * as vscode from 'vscode';
import { LINK_COMMANDS } from '../exports/links.ts';
import type { Services } from '../host/services.ts';
import type { EntityId } from '../model/entity.ts';
import { elementAt } from '../queries/element.ts';
import { EntityPages } from '../views/entityPages.ts';
import type { EntityPanel } from '../views/entityPanel.ts';
import type { Sidebar } from '../views/index.ts';
import { openPlace } from './commands.ts';
import { takeUp } from './discoveredNames.ts';
import { activeText } from './feature.ts';
import { pickName } from './goTo.ts';
import { copyAnswers, copyMarkdown, findMentions } from './rows.ts';

/** The details pages of actors and systems with what their links and buttons do. */
export function createEntityPages(services: Services, sidebar: Sidebar, context: vscode.ExtensionContext): EntityPages {
  const acts: Readonly<Record<string, (panel: EntityPanel) => unknown>> = {
    'mentions': (panel) => findMentions(services, { entity: panel.id }, columnBeside(panel)),
    'copy': ({ id }) => copyMarkdown(services, [{ entity: id }]),
    'copy-said': ({ id, looked }) => copyAnswers(services, id, looked),
    ...Object.fromEntries((['asker', 'group', 'ministry'] as const).map((by) => [by, ({ id }: EntityPanel) => sidebar.revealPapers(by, services.knowledge.oneName(nameOf(services, id)))])),
    'reveal': ({ id }) => sidebar.reveal({ kind: 'entity', entity: id }, null),
    'edit': ({ id }) => vscode.commands.executeCommand(LINK_COMMANDS.editName, id),
    'take-up': async ({ id, panel }) => {
      const [entry] = await takeUp(services, [id]);
      if (entry === undefined) return;
      pages.show(entry, panel.viewColumn ?? vscode.ViewColumn.Active, false); // a page is one of an id, and this one has another now
      panel.dispose();
    },
    'hide': ({ id }) => vscode.commands.executeCommand(LINK_COMMANDS.hideName, id),
  };
  const pages: EntityPages = new EntityPages(services, {
    openPlace: (panel, uri, { start, end }) => openPlace(services, uri, start, end, columnBeside(panel)),
    openDetails: (id) => { pages.show(id, vscode.ViewColumn.Active, false); },
    act: async (panel, name) => { await acts[name]?.(panel); },
  }, context.extensionUri);
  return pages;
}

/** The same by a short name: in context menus, which show a command's whole title, what is meant is plain. */
const SHORT_TITLED = 'anfrage.showDetailsHere';

/** "Details of Actor or System": of what a link or a row names, of the name at the cursor, else of one that the user picks. */
export function detailsFeature(services: Services, pages: EntityPages): vscode.Disposable {
  const show = async (given?: unknown) => {
    const named = namedBy(services, given), here = mentionAtCursor(services), id = named ?? (given === undefined ? null : here) ?? (await pickName(services, nameOf(services, here)))?.id;
    const isRow = named !== null && typeof given !== 'string';
    if (id !== undefined) pages.show(id, !isRow && vscode.window.activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active, false);
  };
  return vscode.Disposable.from(pages, ...[LINK_COMMANDS.showDetails, SHORT_TITLED].map((id) => vscode.commands.registerCommand(id, show)));
}

/** What a hover's link or a row of the sidebar names; null for an editor's menu and the palette. */
function namedBy({ entityOf, folder }: Services, given: unknown): EntityId | null {
  const id = typeof given === 'string' ? given : (given as { readonly entity?: unknown } | null | undefined)?.entity;
  return typeof id === 'string' && (entityOf(id) ?? folder.corpus.tally(id)) ? id : null;
}

function mentionAtCursor(services: Services): EntityId | null {
  const active = activeText(services), element = active && elementAt(active.read.paper, active.offset);
  return element?.kind === 'mention' ? element.mention.entity : null;
}

const nameOf = ({ entityOf }: Services, id: EntityId | null) => (id === null ? '' : entityOf(id)?.name ?? id);

/** Where texts are opened, so that the page stays. */
function columnBeside({ panel }: EntityPanel): vscode.ViewColumn {
  const other = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined && viewColumn !== panel.viewColumn);
  return other?.viewColumn ?? ((panel.viewColumn ?? 1) > 1 ? vscode.ViewColumn.One : vscode.ViewColumn.Two);
}
