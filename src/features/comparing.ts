import * as vscode from 'vscode';
import type { PaperDocument } from '../corpus/document.ts';
import type { Facts } from '../corpus/facts.ts';
import type { Comparison } from '../exports/comparison.ts';
import { LINK_COMMANDS } from '../exports/links.ts';
import { coalesced } from '../host/coalesce.ts';
import { COMPARISON_SCHEME } from '../host/documents.ts';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import type { ProcedureDocument } from '../queries/procedures.ts';
import { byAge, editedVersion, versionsOf } from '../queries/versions.ts';
import { dateWords, documentWords, fileName } from '../words/terms.ts';
import { versionWords } from '../words/versions.ts';
import { INQUIRIES, MESSAGE_STAYS, rowOf, type Feature } from './feature.ts';

/** How long changes of the folder rest before the button in the editor's title is looked at again, in milliseconds. */
const REST = 300;

/** Two versions of a paper in VS Code's own comparison, from a row, the editor's title and the lens above a paper. Their lines lead to the papers. */
export const comparingFeature: Feature = (services) => {
  const { folder } = services, changed = new vscode.EventEmitter<vscode.Uri>(), lensesChanged = new vscode.EventEmitter<void>();
  const show = () => {
    const facts = factsOfEditor(services);
    void vscode.commands.executeCommand('setContext', 'anfrage.comparable', facts !== null && versionsOf(folder.corpus, facts).others.length > 0);
  };
  const later = coalesced(show, REST);
  return vscode.Disposable.from(
    changed, lensesChanged, later, vscode.window.onDidChangeActiveTextEditor(show),
    folder.onDidChange(() => {
      later();
      lensesChanged.fire();
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === COMPARISON_SCHEME) changed.fire(uri);
    }),
    vscode.commands.registerCommand('anfrage.compareVersions', (given?: unknown) => compareVersions(services, given)),
    vscode.workspace.registerTextDocumentContentProvider(COMPARISON_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) => (await shownIn(services, uri))?.version.text ?? '',
    }),
    vscode.languages.registerDefinitionProvider({ scheme: COMPARISON_SCHEME }, {
      provideDefinition: async ({ uri }, { line }) => {
        const shown = await shownIn(services, uri), span = shown?.version.lines[line];
        return shown && span ? services.location(shown.document.uri, span) : null;
      },
    }),
    vscode.languages.registerCodeLensProvider(INQUIRIES, { onDidChangeCodeLenses: lensesChanged.event, provideCodeLenses: (document) => lensesOf(services, document) }),
  );
};

/** What may be given to the command besides a row: the document to compare, and with which other one. */
export interface ToCompare {
  readonly document: string;
  readonly beside?: string;
}

async function compareVersions(services: Services, given: unknown) {
  const { word, folder } = services, facts = rowOf(services, given).facts ?? factsOfEditor(services), versions = facts && versionsOf(folder.corpus, facts);
  if (!versions?.others.length) {
    vscode.window.setStatusBarMessage(word('compare.none'), MESSAGE_STAYS);
    return;
  }
  const { here, others } = versions, wanted = (given as ToCompare | undefined)?.beside, named = others.find(({ facts: { uri } }) => uri === wanted);
  const other = named ?? (others.length === 1 ? others[0]! : await pickVersion(services, here, others));
  if (other) await compare(services, here, other);
}

async function pickVersion({ word }: Services, here: ProcedureDocument, others: readonly ProcedureDocument[]): Promise<ProcedureDocument | undefined> {
  const choices = others.map((one) => {
    const { uri, head } = one.facts;
    return { one, label: versionWords(word, one, here), description: [documentWords(word, uri, head), head.date && dateWords(word, head.date)].filter(Boolean).join(' · '), detail: fileName(uri) };
  });
  return (await vscode.window.showQuickPick(choices, { placeHolder: word('compare.placeholder', { version: `${documentWords(word, here.facts.uri, here.facts.head)}, ${versionWords(word, here, others[0]!)}` }) }))?.one;
}

async function compare(services: Services, one: ProcedureDocument, other: ProcedureDocument) {
  const { word } = services, [older, newer] = [one, other].sort(byAge) as [ProcedureDocument, ProcedureDocument], names = { older: versionWords(word, older, newer), newer: versionWords(word, newer, older) };
  const found = await comparisonOf(services, older.facts.uri, newer.facts.uri);
  if (!found) return;
  if (found.same) {
    void vscode.window.showInformationMessage(word('compare.same', { older: `${names.older} (${fileName(older.facts.uri)})`, newer: `${names.newer} (${fileName(newer.facts.uri)})` }));
    return;
  }
  const title = word('compare.title', { paper: documentWords(word, newer.facts.uri, newer.facts.head), ...names }), uris = [older.facts.uri, newer.facts.uri] as const;
  await vscode.commands.executeCommand('vscode.diff', versionUri('older', names.older, uris), versionUri('newer', names.newer, uris), title);
}

type Side = 'older' | 'newer';

/** The address of one side of a comparison says what it is in the path and which documents are compared in the query. */
function versionUri(side: Side, name: string, uris: readonly [string, string]): vscode.Uri {
  return vscode.Uri.from({ scheme: COMPARISON_SCHEME, path: `/${COMPARISON_SCHEME}/${name}`, query: JSON.stringify([side, ...uris]) });
}

async function shownIn(services: Services, { query }: vscode.Uri): Promise<{ readonly version: Comparison[Side]; readonly document: PaperDocument } | null> {
  const [side, older, newer] = JSON.parse(query) as [Side, string, string], found = await comparisonOf(services, older, newer);
  return found && { version: found[side], document: found.documents[side] };
}

async function comparisonOf({ folder, word }: Services, older: string, newer: string) {
  const [a, b, { comparison }] = await Promise.all([folder.read(older), folder.read(newer), import('../exports/comparison.ts')]); // with the reading view
  return a && b ? { ...comparison(a, b, word), documents: { older: a, newer: b } } : null;
}

/** Above the first line: what an advance copy is, and what it and other versions can be compared with. */
async function lensesOf(services: Services, document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  const { folder, word } = services;
  await folder.settled();
  const facts = folder.corpus.document(document.uri.toString());
  if (!facts) return [];
  const { here, others } = versionsOf(folder.corpus, facts), edited = editedVersion(folder.corpus, facts), range = editorRange(facts.lineStarts, { start: facts.start, end: facts.start });
  const compared: vscode.Command | null = others.length ? { title: word('lens.compare', { version: others.map((one) => versionWords(word, one, here)).join(', ') }), command: 'anfrage.compareVersions', arguments: [{ document: facts.uri }] } : null;
  const told: vscode.Command | null = edited ? { title: word('lens.edited', { document: documentOf(services, edited, facts) }), command: LINK_COMMANDS.openPlace, arguments: [edited.uri, edited.start, edited.start] }
    : here.role === 'advance' ? { title: word('advance.head'), command: '' } : null;
  return [told, compared].filter((command) => command !== null).map((command) => new vscode.CodeLens(range, command));
}

/** The other document by its number, or by its file where both bear the same. */
function documentOf({ word }: Services, { uri, head }: Facts, here: Facts): string {
  return head.id === here.head.id ? fileName(uri) : documentWords(word, uri, head);
}

function factsOfEditor({ folder: { corpus } }: Services): Facts | null {
  const document = vscode.window.activeTextEditor?.document;
  return document ? corpus.document(document.uri.toString()) : null;
}
