import * as vscode from 'vscode';
import { idOfName, SUBTYPES, type Entry } from '../entities/knowledge.ts';
import { addEntry, entryJson, freeId, inTurn } from '../entities/knowledgeEdits.ts';
import { LINK_COMMANDS } from '../exports/links.ts';
import { changeOwnFile, ownFile } from '../host/knowledgeWriter.ts';
import type { Services } from '../host/services.ts';
import { isDiscovered } from '../model/discovered.ts';
import type { EntityId, EntityType } from '../model/entity.ts';
import { spellings } from '../queries/discovered.ts';
import { elementAt } from '../queries/element.ts';
import { iconOf } from '../views/entities.ts';
import { entitiesGiven, mentionAtCursor, MESSAGE_STAYS, servedText, TEXTS, type Feature } from './feature.ts';

/** Takes names that nobody listed up into the user's own, from rows of the sidebar, from hovers and by the light bulb. */
export const discoveredNamesFeature: Feature = (services) => vscode.Disposable.from(
  vscode.commands.registerCommand(LINK_COMMANDS.takeUpName, (given?: unknown, selected?: unknown) => takeUp(services, chosen(services, given, selected))),
  vscode.commands.registerCommand('anfrage.takeUpNameAs', (given?: unknown, selected?: unknown) => takeUpAs(services, chosen(services, given, selected))),
  vscode.languages.registerCodeActionsProvider(TEXTS, {
    provideCodeActions: (document, range, { only }) => {
      const read = !only || only.contains(vscode.CodeActionKind.QuickFix) ? servedText(services, document) : null, element = read && elementAt(read.paper, document.offsetAt(range.start));
      return element?.kind === 'mention' ? actions(services, element.mention.entity) : [];
    },
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
);

/** The rows that are selected, else the one that was given, else the name at the cursor. */
function chosen(services: Services, given: unknown, selected: unknown): readonly EntityId[] {
  const rows = entitiesGiven(given, selected);
  return rows.length ? rows : [mentionAtCursor(services)?.entity ?? ''];
}

function actions({ entityOf, word }: Services, id: EntityId): vscode.CodeAction[] {
  const found = isDiscovered(id) ? entityOf(id) : null;
  if (!found) return [];
  const { name, subtype } = found, values = { name, kind: word.or(`subtype.one.${subtype}`, subtype) };
  return ([['action.takeUp', LINK_COMMANDS.takeUpName], ['action.hide', LINK_COMMANDS.hideName]] as const).map(([code, command]) => {
    const title = word(code, values), action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command, title, arguments: [id] };
    return action;
  });
}

/** A kind of actors or systems. */
interface Kind {
  readonly type: EntityType;
  readonly subtype: string;
}

async function takeUpAs(services: Services, ids: readonly EntityId[]) {
  const { word } = services, names = ids.flatMap((id) => services.entityOf(id)?.name ?? []);
  const kinds = (Object.keys(SUBTYPES) as EntityType[]).flatMap((type) => [
    { label: word(`type.${type}`), kind: vscode.QuickPickItemKind.Separator, type, subtype: '' },
    ...SUBTYPES[type].map((subtype) => ({ label: `$(${iconOf(subtype)}) ${word.or(`subtype.one.${subtype}`, subtype)}`, type, subtype })),
  ]);
  const kind = names.length ? await vscode.window.showQuickPick(kinds, { placeHolder: word('knowledge.askKind', { name: names.join(', ') }) }) : null;
  if (kind !== undefined) await takeUp(services, ids, kind ?? undefined);
}

/**
 * Writes discovered names with their short forms into the user's own file. Gives the ids of the entries; none if it could not be done, which the user is told.
 * @param as the kind, where it is another one than was found
 */
export async function takeUp(services: Services, ids: readonly EntityId[], as?: Kind): Promise<readonly EntityId[]> {
  const taken = new Set<EntityId>(services.knowledge.known.byId.keys()), entries = ids.flatMap((id) => {
    const entry = newEntry(services, id, (wanted) => taken.has(wanted));
    if (entry) taken.add(entry.id);
    return entry ? [{ ...entry, ...(as && { type: as.type, subtype: as.subtype }) }] : [];
  });
  if (!entries.length) {
    vscode.window.setStatusBarMessage(services.word('knowledge.notFound'), MESSAGE_STAYS);
    return [];
  }
  const uri = await ownFile(services, vscode.window.activeTextEditor?.document.uri);
  if (!uri || !await changeOwnFile(services, uri, (text) => inTurn(text, entries.map((entry) => (now) => addEntry(now, entry.type, entryJson(entry)))))) return [];
  tellAdded(services, entries.map(({ name }) => name), uri);
  return entries.map(({ id }) => id);
}

function newEntry({ entityOf, folder }: Services, id: EntityId, isTaken: (id: EntityId) => boolean): Entry | null {
  const found = isDiscovered(id) ? entityOf(id) : null;
  if (!found) return null;
  const { type, subtype, name, description } = found, { names, aliases } = spellings(folder.corpus, id);
  return { id: freeId(idOfName(name), isTaken), type, subtype, name, aliases: [...names.filter((other) => other !== name), ...aliases], description };
}

export function tellAdded({ word }: Services, names: readonly string[], uri: vscode.Uri) {
  vscode.window.setStatusBarMessage(word.count('added', names.length, { name: names[0]!, file: vscode.workspace.asRelativePath(uri) }), MESSAGE_STAYS);
}
