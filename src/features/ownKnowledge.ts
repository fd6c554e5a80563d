import * as vscode from 'vscode';
import { chosenName } from '../entities/chosenName.ts';
import { idOfName, isName, SUBTYPES, type Entry } from '../entities/knowledge.ts';
import { addAlias, addEntry, entryJson, freeId, hide, inTurn, unhide } from '../entities/knowledgeEdits.ts';
import { readKnowledgeText } from '../entities/knowledgeText.ts';
import { listedNames, nameOfForm } from '../entities/names.ts';
import { LINK_COMMANDS } from '../exports/links.ts';
import { changeOwnFile, ownFile } from '../host/knowledgeWriter.ts';
import type { Services } from '../host/services.ts';
import { isDiscovered } from '../model/discovered.ts';
import type { EntityId, EntityType, Mention } from '../model/entity.ts';
import { spellings } from '../queries/discovered.ts';
import { takeUp, tellAdded } from './discoveredNames.ts';
import { entitiesGiven, mentionAtCursor, MESSAGE_STAYS, type Feature } from './feature.ts';

/**
 * Commands that write the user's own actors and systems. Each asks for what it is not given: a row of a tree gives `entity`, other callers
 * can give all of it (`name`, `subtype`, `aliases`, `description`).
 */
export const ownKnowledgeFeature: Feature = (services) => {
  const commands: Readonly<Record<string, (given: Given, rows: readonly EntityId[]) => Promise<void>>> = {
    'anfrage.addActor': (given) => add(services, 'actor', given),
    'anfrage.addSystem': (given) => add(services, 'system', given),
    'anfrage.addAlias': (given) => addShortForm(services, given),
    [LINK_COMMANDS.hideName]: (given, rows) => hideNames(services, given, rows),
    'anfrage.showHiddenNames': (given) => showHidden(services, given),
    [LINK_COMMANDS.editName]: (given) => editEntry(services, given),
  };
  return vscode.Disposable.from(...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, (given?: unknown, selected?: unknown) => run(givenOf(given), entitiesGiven(given, selected)))));
};

/** What a command was given: plain data of anybody's, checked. */
interface Given {
  readonly entity: Entry['id'] | null;
  readonly name: string | null;
  readonly subtype: string | null;
  readonly aliases: readonly string[];
  readonly description: string;
  /** Not to ask whether an entry of the extension's may be copied. */
  readonly copy: boolean;
}

function givenOf(given: unknown): Given {
  const fields = (typeof given === 'string' ? { entity: given } : given ?? {}) as Readonly<Record<string, unknown>>;
  const text = (value: unknown) => (typeof value === 'string' && value.trim() ? value.trim() : null);
  const aliases = Array.isArray(fields.aliases) ? fields.aliases.filter((alias): alias is string => typeof alias === 'string' && isName(alias)) : [];
  return { entity: text(fields.entity), name: text(fields.name), subtype: text(fields.subtype), aliases, description: text(fields.description) ?? '', copy: fields.copy === true };
}

async function add(services: Services, type: EntityType, given: Given) {
  const { word, knowledge } = services, near = vscode.window.activeTextEditor?.document.uri, title = word(`knowledge.addTo.${type}`);
  const asked = given.name !== null && isName(given.name) && (SUBTYPES[type] as readonly string[]).includes(given.subtype ?? '') ? { ...given, name: given.name, subtype: given.subtype! } : await ask(services, type, title);
  if (!asked) return;
  const { name, subtype, aliases, description } = asked, known = knowledge.known.entries.find((entry) => listedNames(entry).includes(name) && !entry.hidden?.includes(name));
  if (known) {
    const edit = word('knowledge.edit');
    void vscode.window.showInformationMessage(word('knowledge.isKnown', { name, entry: known.name }), edit).then((chosen) => (chosen ? editEntry(services, givenOf(known.id)) : undefined));
    return;
  }
  const uri = await ownFile(services, near);
  if (!uri) return;
  await bringBack(services, [name]);
  const entry = { id: freeId(idOfName(name), (id) => knowledge.known.byId.has(id)), subtype, name, ...(aliases.length ? { aliases } : {}), ...(description ? { description: { [word.language]: description } } : {}) };
  if (await changeOwnFile(services, uri, (text) => addEntry(text, type, entry))) tellAdded(services, [name], uri);
}

interface Asked {
  readonly name: string;
  readonly subtype: string;
  readonly aliases: readonly string[];
  readonly description: string;
}

/** Name, kind, other names and description, one after the other; null where the user has ended it. */
async function ask({ word }: Services, type: EntityType, title: string): Promise<Asked | null> {
  const step = (n: number) => `${title} (${n}/4)`;
  const name = await askName(word('knowledge.askName'), step(1), word);
  if (!name) return null;
  const kinds = SUBTYPES[type].map((subtype) => ({ label: word.or(`subtype.one.${subtype}`, subtype), subtype }));
  const kind = await vscode.window.showQuickPick(kinds, { title: step(2), placeHolder: word('knowledge.askKind', { name }) });
  if (!kind) return null;
  const aliases = await vscode.window.showInputBox({ title: step(3), prompt: word('knowledge.askAliases'), validateInput: (text) => badName(namesIn(text), word) });
  if (aliases === undefined) return null;
  const description = await vscode.window.showInputBox({ title: step(4), prompt: word('knowledge.askDescription') });
  return description === undefined ? null : { name, subtype: kind.subtype, aliases: namesIn(aliases), description: description.trim() };
}

const namesIn = (text: string) => [...new Set(text.split(',').map((name) => name.trim()).filter(Boolean))];

function badName(names: readonly string[], word: Services['word']): string | null {
  const bad = names.find((name) => !isName(name));
  return bad === undefined ? null : word('knowledge.problem.bad-name', { name: bad.slice(0, 50) });
}

async function askName(prompt: string, title: string, word: Services['word']): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({ title, prompt, value: selectedName(), validateInput: (text) => badName([text.trim()], word) });
  return name?.trim();
}

/** The name that is selected in the editor, or the word at the cursor. */
function selectedName(): string {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return '';
  const { document, selection } = editor, range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  return range ? chosenName(document.getText(), document.offsetAt(range.start), document.offsetAt(range.end)) : '';
}

async function addShortForm(services: Services, given: Given) {
  const { word, knowledge } = services, near = vscode.window.activeTextEditor?.document.uri, found = given.entity !== null && isDiscovered(given.entity) ? spellings(services.folder.corpus, given.entity) : null;
  const aliases = found ? [...found.names, ...found.aliases] : [given.name !== null && isName(given.name) ? given.name : selectedName()], [alias = ''] = aliases;
  if (!isName(alias)) {
    vscode.window.setStatusBarMessage(word('knowledge.noSelection'), MESSAGE_STAYS);
    return;
  }
  const entry = (given.entity === null ? null : knowledge.known.byId.get(given.entity)) ?? await pickEntry(services, alias);
  const missing = entry ? aliases.filter((one) => !listedNames(entry).includes(one)) : [];
  if (!entry || !missing.length) return;
  await bringBack(services, missing);
  const place = knowledge.own.place(entry.id), uri = place?.uri ?? await ownFile(services, near);
  if (!uri) return;
  const change = (text: string) => {
    const path = readKnowledgeText(text, uri.path).places.get(entry.id);
    return path ? inTurn(text, missing.map((one) => (now) => addAlias(now, path, one))) : addEntry(text, entry.type, entryJson({ ...entry, aliases: [...entry.aliases, ...missing] }));
  };
  if (await changeOwnFile(services, uri, change)) tellAdded(services, missing, uri);
}

/** A short form most often belongs to a long name; all kinds are offered, in the order of their names. */
async function pickEntry({ word, knowledge }: Services, name: string): Promise<Entry | null> {
  const collator = new Intl.Collator(word.language), entries = [...knowledge.known.entries].sort((a, b) => collator.compare(a.name, b.name));
  const rows = entries.map((entry) => ({ label: entry.name, description: word.or(`subtype.one.${entry.subtype}`, entry.subtype), detail: entry.aliases.join(', '), entry }));
  return (await vscode.window.showQuickPick(rows, { placeHolder: word('knowledge.askOwner', { name }), matchOnDetail: true }))?.entry ?? null;
}

/** Hides the entries of rows, or what stands at the cursor. */
async function hideNames(services: Services, given: Given, rows: readonly EntityId[]) {
  const { word } = services, mention = rows.length ? null : mentionAtCursor(services), [entry, ...others] = (mention ? [mention.entity] : rows).flatMap((id) => services.entityOf(id) ?? []);
  if (!entry) {
    vscode.window.setStatusBarMessage(word('knowledge.noName'), MESSAGE_STAYS);
    return;
  }
  const whats = mention ? await whatToHide(services, entry.id, mention) : given.name !== null ? [given.name] : [entry, ...others].flatMap(({ id }) => hiddenAs(services, id));
  const uri = whats.length ? await ownFile(services, vscode.window.activeTextEditor?.document.uri) : null;
  if (!uri || !await changeOwnFile(services, uri, (text) => inTurn(text, whats.map((what) => (now) => hide(now, what))))) return;
  const undo = word('knowledge.undo'), name = whats.length === 1 && whats[0] !== entry.id ? whats[0]! : entry.name;
  void vscode.window.showInformationMessage(word.count('hidden', others.length + 1, { name }), undo).then((chosen) => (chosen === undo ? bringBack(services, whats) : undefined));
}

/** An entry is hidden by its id; what nobody listed has none that lasts, and is hidden by its name in all spellings. */
function hiddenAs({ folder }: Services, id: EntityId): readonly string[] {
  return isDiscovered(id) ? spellings(folder.corpus, id).names : [id];
}

/** The name that stands there, or the entry with all its names: where it has several the user decides. */
async function whatToHide(services: Services, id: EntityId, mention: Mention): Promise<readonly string[]> {
  const { word, knowledge } = services, entry = knowledge.known.byId.get(id), name = entry && nameOfForm(entry, mention.text);
  if (!entry || !name || listedNames(entry).length < 2) return hiddenAs(services, id);
  const choices = [{ label: word('knowledge.hideOne', { name }), what: name }, { label: word('knowledge.hideAll', { entry: entry.name }), what: id }];
  const what = (await vscode.window.showQuickPick(choices))?.what;
  return what === undefined ? [] : [what];
}

/** Shows names again that the user takes from a list of those that are hidden. */
async function showHidden(services: Services, given: Given) {
  const { word, knowledge } = services, hidden = [...new Set(knowledge.own.current.flatMap((file) => file.hidden))];
  if (!hidden.length) {
    vscode.window.setStatusBarMessage(word('knowledge.nothingHidden'), MESSAGE_STAYS);
    return;
  }
  const rows = hidden.map((what) => {
    const entry = knowledge.known.byId.get(what);
    return { label: entry?.name ?? what, description: entry ? word.or(`subtype.one.${entry.subtype}`, entry.subtype) : '', what };
  });
  const wanted = given.name ?? given.entity;
  await bringBack(services, wanted !== null ? [wanted] : (await vscode.window.showQuickPick(rows, { placeHolder: word('knowledge.askShown'), canPickMany: true }) ?? []).map(({ what }) => what));
}

/** Takes ids and names out of what is hidden, in whichever files they stand. */
async function bringBack(services: Services, whats: readonly string[]) {
  for (const { uri, file } of services.knowledge.own.files) {
    const here = whats.filter((what) => file?.hidden.includes(what));
    if (here.length) await changeOwnFile(services, uri, (text) => inTurn(text, here.map((what) => (now) => unhide(now, what))));
  }
}

/** Opens the file of one's own at an entry; of one that the extension brings along a copy is made there first, and what nobody listed is taken up. */
async function editEntry(services: Services, given: Given) {
  const { word, knowledge } = services, id = given.entity ?? mentionAtCursor(services)?.entity ?? '', [own = id] = isDiscovered(id) ? await takeUp(services, [id]) : [];
  const entry = knowledge.known.byId.get(own);
  if (!entry) {
    vscode.window.setStatusBarMessage(word('knowledge.noName'), MESSAGE_STAYS);
    return;
  }
  if (!knowledge.own.place(entry.id)) {
    const copy = word('knowledge.copyIt');
    if (!given.copy && await vscode.window.showInformationMessage(word('knowledge.copy', { name: entry.name }), { modal: true }, copy) !== copy) return;
    const uri = await ownFile(services, vscode.window.activeTextEditor?.document.uri);
    if (!uri || !await changeOwnFile(services, uri, (text) => addEntry(text, entry.type, entryJson(entry)))) return;
  }
  const place = knowledge.own.place(entry.id);
  if (place) await vscode.window.showTextDocument(place.uri, { selection: new vscode.Range(place.range.start, place.range.start) });
}
