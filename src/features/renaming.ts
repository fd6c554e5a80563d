import * as vscode from 'vscode';
import type { Entry } from '../entities/knowledge.ts';
import { edited } from '../entities/knowledgeEdits.ts';
import { listedNames, nameOfForm } from '../entities/names.ts';
import { refusal, rename } from '../entities/renaming.ts';
import { changeOwnFile } from '../host/knowledgeWriter.ts';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import { elementAt } from '../queries/element.ts';
import { isPrinted } from '../queries/printed.ts';
import { served, TEXTS, type Feature } from './feature.ts';
import { inOwnFiles } from './ownFiles.ts';

/** Rename Symbol: of an actor or a system of one's own, in its file and on its mentions. The file alone is changed: papers are documents of record. */
export const renamingFeature: Feature = (services) => {
  const waiting = new Map<string, Renamed>();
  const provider: vscode.RenameProvider = {
    prepareRename: (document, position) => {
      const { name, range } = chosenAt(services, document, position);
      return { range, placeholder: name };
    },
    provideRenameEdits: async (document, position, name, token) => {
      const renamed = await renaming(services, document, position, name.trim().normalize('NFC'), token);
      if (renamed.uri.toString() !== document.uri.toString()) waiting.set(renamed.uri.toString(), renamed);
      return renamed.edit;
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerRenameProvider(TEXTS, provider),
    inOwnFiles(services, (files) => vscode.languages.registerRenameProvider(files, provider)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => { // VS Code saves by itself only what is renamed in several files
      const uri = document.uri.toString(), renamed = waiting.get(uri);
      if (!renamed || renamed.after !== document.getText()) return;
      waiting.delete(uri);
      void document.save().then(() => tell(services, renamed));
    }),
  );
};

/** A name of an entry of one's own, and where the user chose it. */
interface Chosen {
  readonly entry: Entry;
  readonly name: string;
  readonly range: vscode.Range;
  /** Where the name stands in the file, if it was chosen there. */
  readonly at: number | null;
}

/** What cannot be renamed is refused by an error: VS Code shows its words. */
function chosenAt(services: Services, document: vscode.TextDocument, position: vscode.Position): Chosen {
  const { knowledge, word } = services, offset = document.offsetAt(position), own = knowledge.own.read(document), part = own?.text.at(offset);
  if (own && part?.kind === 'name') return { entry: own.text.entities.find(({ id }) => id === part.entity)!, name: part.name, range: editorRange(own.lineStarts, part.span), at: part.span.start - 1 };
  const read = vscode.languages.match(TEXTS, document) ? served(services, document) : null, element = read && elementAt(read.paper, offset);
  const entry = element?.kind === 'mention' ? knowledge.known.byId.get(element.mention.entity) : undefined;
  if (!entry || element?.kind !== 'mention') throw new Error(word('rename.noName'));
  if (!knowledge.own.place(entry.id)) throw new Error(word('rename.notOwn', { name: entry.name }));
  const name = nameOfForm(entry, element.mention.text);
  return { entry, name: name !== null && listedNames(entry).includes(name) ? name : entry.name, range: editorRange(read!.lineStarts, element.span), at: null }; // a surname alone means the person's name
}

interface Renamed {
  readonly uri: vscode.Uri;
  readonly edit: vscode.WorkspaceEdit;
  /** The names and the file's text before and after. */
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly after: string;
  readonly kept: boolean;
}

async function renaming(services: Services, document: vscode.TextDocument, position: vscode.Position, to: string, token: vscode.CancellationToken): Promise<Renamed> {
  const { knowledge, word, folder } = services, { entry, name: from, at } = chosenAt(services, document, position);
  const { uri } = at === null ? knowledge.own.place(entry.id)! : document, file = await vscode.workspace.openTextDocument(uri), own = knowledge.own.read(file), path = own?.text.places.get(entry.id);
  if (!path) throw new Error(word('knowledge.broken', { file: vscode.workspace.asRelativePath(uri) }));
  const refused = from === to ? null : refusal(knowledge.known.entries, entry, from, to);
  if (refused) throw new Error(refused.code === 'bad-name' ? word('knowledge.problem.bad-name', { name: refused.name }) : refused.code === 'listed' ? word('rename.listed', refused) : word('rename.owned', refused));
  await folder.settled();
  const kept = from !== to && await isPrinted(folder.corpus, (one) => folder.read(one), entry, from, () => token.isCancellationRequested);
  const before = file.getText(), edits = from === to ? [] : rename(before, path, { id: entry.id, from, to, keep: kept, at }), edit = new vscode.WorkspaceEdit();
  for (const { offset, length, content } of edits) edit.replace(uri, new vscode.Range(file.positionAt(offset), file.positionAt(offset + length)), content);
  return { uri, edit, from, to, before, after: edited(before, edits), kept };
}

/** Says what was written where the user does not see it, and takes it back if the user wants. */
async function tell(services: Services, { uri, from, to, before, after, kept }: Renamed) {
  const { word } = services, undo = word('knowledge.undo'), file = vscode.workspace.asRelativePath(uri);
  const words = [word('rename.done', { from, to, file }), ...(kept ? [word('rename.kept', { from })] : [])].join(' ');
  if (await vscode.window.showInformationMessage(words, undo) === undo) await changeOwnFile(services, uri, (text) => (text === after ? [{ offset: 0, length: text.length, content: before }] : []));
}
