import * as vscode from 'vscode';
import type { KnowledgePart } from '../entities/knowledgeParts.ts';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import { onSettings, settings } from '../host/settings.ts';
import type { EntityId } from '../model/entity.ts';
import { introduction } from '../queries/definition.ts';
import { elementAt } from '../queries/element.ts';
import { entityCard } from '../queries/hover.ts';
import { referencesTo } from '../queries/references.ts';
import { TEXTS, served, type Feature } from './feature.ts';
import { cardHover, hoverPorts } from './hover.ts';

/** What works inside the files of one's own actors and systems as it does in papers: definition, hover, references; and above each entry how often it is mentioned. */
export const ownFilesFeature: Feature = (services) => {
  const changed = new vscode.EventEmitter<void>(), tell = () => { changed.fire(); };
  return vscode.Disposable.from(
    changed, services.folder.onDidChange(tell), onSettings(['lenses'], tell),
    vscode.languages.registerDeclarationProvider(TEXTS, { provideDeclaration: (document, position) => declarationAt(services, document, position) }),
    inOwnFiles(services, (files) => vscode.Disposable.from(
      vscode.languages.registerDefinitionProvider(files, {
        provideDefinition: async (document, position) => {
          await services.folder.settled();
          return definitionOf(services, ownPart(services, document, position));
        },
      }),
      vscode.languages.registerHoverProvider(files, { provideHover: (document, position) => hoverOf(services, document, position) }),
      vscode.languages.registerReferenceProvider(files, {
        provideReferences: async (document, position, { includeDeclaration }) => {
          await services.folder.settled();
          const part = ownPart(services, document, position), entity = part && entityOf(services, part);
          return entity === null ? [] : mentionLocations(services, entity, includeDeclaration);
        },
      }),
      vscode.languages.registerCodeLensProvider(files, { onDidChangeCodeLenses: changed.event, provideCodeLenses: (document) => lensesOf(services, document), resolveCodeLens: (lens) => (lens instanceof EntryLens ? resolved(services, lens) : lens) }),
    )),
  );
};

/** Registers for the files of one's own alone, whatever the setting names, so that nothing changes in other JSON files. */
export function inOwnFiles({ knowledge }: Services, register: (files: vscode.DocumentSelector) => vscode.Disposable): vscode.Disposable {
  let names = '', registered: vscode.Disposable | null = null;
  const follow = () => {
    const { uris } = knowledge.own, now = uris.join('\n');
    if (now === names) return;
    names = now;
    registered?.dispose();
    registered = uris.length ? register(uris.map(fileFilter)) : null;
  };
  return vscode.Disposable.from(knowledge.onDidChange(follow), { dispose: () => registered?.dispose() });
}

/** The filter that one file passes. */
function fileFilter(uri: vscode.Uri): vscode.DocumentFilter {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return { scheme: uri.scheme, pattern: new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), name.replace(/[*?{}[\]]/g, '[$&]')) };
}

/** What stands at a place of a file of one's own. */
function ownPart({ knowledge }: Services, document: vscode.TextDocument, position: vscode.Position): KnowledgePart | null {
  return knowledge.own.read(document)?.text.at(document.offsetAt(position)) ?? null;
}

/** All mentions of an actor or a system, and the entry of one's own that declares it. */
export function mentionLocations({ folder, knowledge, location }: Services, entity: EntityId, withDeclaration: boolean): vscode.Location[] {
  const own = withDeclaration ? knowledge.own.place(entity) : null;
  return [...(own ? [new vscode.Location(own.uri, own.name)] : []), ...referencesTo(folder.corpus, { kind: 'entity', entity }, false).map(({ uri, span }) => location(uri, span))];
}

/** Which actor or system a part means. Hidden names lead to the first entry that bears them. */
function entityOf({ knowledge: { known } }: Services, part: KnowledgePart): EntityId | null {
  if (part.kind !== 'reference') return part.entity;
  return known.byId.get(part.to)?.id ?? [...known.byId.values()].find(({ hidden }) => hidden?.includes(part.to))?.id ?? null;
}

/** From a mention in a text to the entry of one's own: its definition is where the papers introduce it. */
function declarationAt(services: Services, document: vscode.TextDocument, position: vscode.Position): vscode.Location | null {
  const read = served(services, document), element = read && elementAt(read.paper, document.offsetAt(position));
  const own = element?.kind === 'mention' ? services.knowledge.own.place(element.mention.entity) : null;
  return own && new vscode.Location(own.uri, own.name);
}

/** From an id to the entry of one's own, if there is one, and from a name to where the papers introduce it. */
function definitionOf(services: Services, part: KnowledgePart | null): vscode.Location | null {
  const entity = part && part.kind !== 'entry' ? entityOf(services, part) : null, own = entity !== null && part?.kind === 'reference' ? services.knowledge.own.place(entity) : null;
  if (own) return new vscode.Location(own.uri, own.name);
  const target = entity === null ? null : introduction(services.folder.corpus, entity, null);
  return target && services.location(target.uri, target.select);
}

async function hoverOf(services: Services, document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | null> {
  const part = ownPart(services, document, position), entity = part?.kind === 'reference' ? entityOf(services, part) : null;
  if (!part || entity === null) return null;
  const range = new vscode.Range(document.positionAt(part.span.start), document.positionAt(part.span.end));
  await services.folder.settled();
  const card = await entityCard(hoverPorts(services), entity, null);
  return card && cardHover(services, card, range);
}

/** A lens that shows how often the entry below it is mentioned. */
class EntryLens extends vscode.CodeLens {
  constructor(range: vscode.Range, readonly uri: vscode.Uri, readonly entity: EntityId) { super(range); }
}

async function lensesOf({ folder, knowledge }: Services, document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  await folder.settled();
  const read = settings().lenses.cited ? knowledge.own.read(document) : null;
  return read?.text.entities.map(({ id }) => new EntryLens(editorRange(read.lineStarts, read.text.entry(id)!), document.uri, id)) ?? [];
}

function resolved({ word, folder, location }: Services, lens: EntryLens): vscode.CodeLens {
  const found = folder.corpus.mentioning(lens.entity), places = found.flatMap(({ facts, mentions: { spans } }) => spans.map((span) => location(facts.uri, span)));
  lens.command = places.length
    ? { title: word.count('inDocuments', found.length, { what: word.count('mentions', places.length) }), command: 'editor.action.showReferences', arguments: [lens.uri, lens.range.start, places] }
    : { title: word('lens.noMention'), command: '' };
  return lens;
}
