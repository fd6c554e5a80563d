import * as vscode from 'vscode';
import type { AnfrageApi } from '../../../src/extension.ts';
import { deepEqual, equal, ok } from '../../vscode/assert.ts';
import { eventually, extension, MARK, positionOf } from '../../vscode/helpers.ts';
import { OPENED } from '../folders.ts';

/** When the tests begin VS Code has looked for them. */
const isAwake = extension().isActive;
const phase = vscode.workspace.getConfiguration().get<'read' | 'again'>('phase'), base = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '..');

const at = (path: string) => vscode.Uri.joinPath(base, path);
const folder = () => (extension().exports as unknown as AnfrageApi).folder!;
/** The files that hold a paper, as `first/Antwort.txt`. */
const holders = (number: string) => folder().corpus.holders(`BT ${number}`).map(({ uri }) => placeOf(vscode.Uri.parse(uri))).sort();
const opened = () => (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => placeOf(uri));
const placeOf = ({ path }: vscode.Uri) => path.slice(base.path.length + 1);

/** Where a citation leads. (A text that VS Code holds counts though its folder is closed: this one has to stay open.) */
async function definitions(file: string, number: string): Promise<string[]> {
  const document = await vscode.workspace.openTextDocument(at(file));
  const found = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, positionOf(document, `Bundestagsdrucksache ${MARK}${number}`));
  return found.map(({ targetUri }) => placeOf(targetUri));
}

/** Opens these folders behind the first one, which stays: with another one VS Code starts the extension host anew. It takes the next change when it has told of this one. */
async function withFolders(...behind: readonly string[]) {
  const wanted = ['first', ...behind], before = opened(), differs = wanted.findIndex((name, i) => name !== before[i]), kept = differs < 0 ? wanted.length : differs;
  if (before.join() === wanted.join()) return;
  const told = new Promise<void>((resolve) => {
    const listening = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      listening.dispose();
      resolve();
    });
  });
  ok(vscode.workspace.updateWorkspaceFolders(kept, before.length - kept, ...wanted.slice(kept).map((name) => ({ uri: at(name) }))), `${before.join()} become ${wanted.join()}`);
  await told;
}

describe(`a workspace of several folders, ${phase}`, () => {
  before(async () => { await (await extension().activate()).ready; });

  after(async () => {
    await withFolders(...OPENED.slice(1));
    await folder().keep();
  });

  it('is woken by the names of their files', () => { equal(isAwake, true); });

  if (phase === 'again') {
    it('reads nothing twice', () => {
      ok(folder().statistics.times.restored !== null, 'what was kept is known');
      equal(folder().statistics.readers.read, 0);
    });
  }

  it('knows the papers of all folders, and leads from one to the other', async () => {
    await withFolders(...OPENED.slice(1));
    await eventually(() => { deepEqual([holders('19/99751'), holders('19/99752'), holders('19/99753')], [['first/Antwort.txt'], ['second/Antwort.txt'], []]); });
    deepEqual(await definitions('first/Antwort.txt', '19/99752'), ['second/Antwort.txt']);
  });

  it('a folder that is added brings its papers, one that is removed takes them away', async () => {
    await withFolders(...OPENED.slice(1));
    await eventually(() => { deepEqual(holders('19/99753'), []); });
    await withFolders('second', 'third');
    await eventually(() => { deepEqual(holders('19/99753'), ['third/Antwort.txt']); });
    deepEqual(await definitions('first/Archiv/alt.txt', '19/99753'), ['third/Antwort.txt']);
    await withFolders(...OPENED.slice(1));
    await eventually(() => { deepEqual(holders('19/99753'), []); });
    deepEqual([holders('19/99751'), holders('19/99752')], [['first/Antwort.txt'], ['second/Antwort.txt']]);
  });

  it('follows the files of each folder', async () => {
    await withFolders(...OPENED.slice(1));
    const from = at('second/Antwort.txt'), to = at('second/Kopie.txt'), { fs } = vscode.workspace;
    await fs.copy(from, to, { overwrite: true });
    await eventually(() => { deepEqual(holders('19/99752'), ['second/Antwort.txt', 'second/Kopie.txt']); });
    await fs.delete(to);
    await eventually(() => { deepEqual(holders('19/99752'), ['second/Antwort.txt']); });
  });

  it('counts once what lies in two folders', async () => {
    const configuration = vscode.workspace.getConfiguration('anfrage');
    await withFolders();
    await eventually(() => { deepEqual(holders('19/99752'), []); });
    await configuration.update('limits.files', 3, vscode.ConfigurationTarget.Workspace); // as many as there are
    try {
      await withFolders('first/Archiv', 'second');
      await eventually(() => { deepEqual([holders('19/99752'), holders('19/99754')], [['second/Antwort.txt'], ['first/Archiv/alt.txt']]); });
    } finally {
      await configuration.update('limits.files', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
