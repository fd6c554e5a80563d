import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import type { Feature } from './feature.ts';
import { CITED, FIRST, NOTES, SAMPLE_FOLDER, SAMPLES } from './sampleFiles.ts';

/** The steps of the walkthrough that are shown in a sample: the words at which the cursor stands, the command that then runs, the text that then opens. */
const SHOWN: Readonly<Record<string, { readonly file: string; readonly words: string; readonly command: string; readonly then?: string }>> = {
  pairs: { file: FIRST, words: 'Welche Informationen liegen der Bundesregierung', command: 'anfrage.goToAnswer' },
  citation: { file: FIRST, words: 'Bundestagsdrucksache 19/5954', command: 'editor.action.peekDefinition' },
  copy: { file: CITED, words: 'Am 12. November 2018', command: 'anfrage.copyQuotation', then: NOTES },
};

/** How long the page of the walkthrough can take the focus back to itself after a click, in milliseconds: commands go to what has it. */
const FOCUS_SETTLES = 500;

/** Opening a folder can end this extension host: what is to happen then is remembered. */
const AFTERWARDS = 'afterSamples';
interface Afterwards { readonly folder: string; readonly walkthrough: boolean }

/** Copies of the sample papers to try things out, and the walkthrough on them. */
export const samplesFeature: Feature = (services, context) => {
  const arrive = () => { void arriveAtSamples(context); };
  setTimeout(arrive, 0);
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(arrive),
    vscode.commands.registerCommand('anfrage.openSamples', (from?: unknown) => openSamples(services, context, from === 'walkthrough')),
    vscode.commands.registerCommand('anfrage.openWalkthrough', () => openWalkthrough(context, false)),
    vscode.commands.registerCommand('anfrage.showInSample', (step: unknown) => showInSample(services, context, String(step))),
  );
};

async function openSamples({ word }: Services, context: vscode.ExtensionContext, walkthrough: boolean) {
  const name = word('samples.folder'), hasFolder = vscode.workspace.workspaceFolders !== undefined;
  const add = { label: word('samples.addToWorkspace'), open: (folder: vscode.Uri) => { vscode.workspace.updateWorkspaceFolders(vscode.workspace.workspaceFolders?.length ?? 0, 0, { uri: folder, name }); } };
  const here = { label: word('samples.thisWindow'), open: (folder: vscode.Uri) => vscode.commands.executeCommand('vscode.openFolder', folder, { forceReuseWindow: true }) };
  const there = { label: word('samples.newWindow'), open: (folder: vscode.Uri) => vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true }) };
  const elsewhere = { label: word('samples.elsewhere'), open: null }, ways = hasFolder ? [add, there, here] : [here, there];
  let parent = context.globalStorageUri, chosen = await vscode.window.showQuickPick([...ways, elsewhere], { placeHolder: word('samples.where'), ignoreFocusOut: true });
  if (chosen === elsewhere) {
    const [folder] = await vscode.window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, openLabel: word('samples.copyHere') }) ?? [];
    if (!folder) return;
    parent = folder;
    chosen = await vscode.window.showQuickPick(ways, { placeHolder: word('samples.where'), ignoreFocusOut: true });
  }
  if (!chosen?.open) return;
  const folder = vscode.Uri.joinPath(parent, name);
  try {
    await copySamples(context.extensionUri, folder);
  } catch (error) {
    void vscode.window.showErrorMessage(word('samples.failed', { folder: folder.fsPath, reason: (error as Error).message }));
    return;
  }
  await context.globalState.update(AFTERWARDS, { folder: folder.toString(), walkthrough } satisfies Afterwards);
  await chosen.open(folder);
}

/** What lies there already is the user's: he may have written into it. */
async function copySamples(extension: vscode.Uri, folder: vscode.Uri) {
  const { fs } = vscode.workspace;
  await fs.createDirectory(folder);
  const there = new Set((await fs.readDirectory(folder)).map(([name]) => name));
  for (const name of SAMPLES) if (!there.has(name)) await fs.writeFile(vscode.Uri.joinPath(folder, name), await fs.readFile(vscode.Uri.joinPath(extension, SAMPLE_FOLDER, name)));
}

/** Shows the first paper once the folder is open, and the walkthrough beside it if that is where the user came from. */
async function arriveAtSamples(context: vscode.ExtensionContext) {
  const after = context.globalState.get<Afterwards>(AFTERWARDS), folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === after?.folder);
  if (!after || !folder) return;
  await context.globalState.update(AFTERWARDS, undefined);
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, FIRST), { preview: false });
  if (after.walkthrough) await openWalkthrough(context, true);
}

async function openWalkthrough({ extension }: vscode.ExtensionContext, toSide: boolean) {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#start`, toSide);
}

async function showInSample(services: Services, context: vscode.ExtensionContext, step: string) {
  const shown = SHOWN[step], uri = shown && await sampleInWorkspace(shown.file);
  if (!shown) return;
  if (!uri) {
    const open = services.word('samples.open');
    if (await vscode.window.showInformationMessage(services.word('samples.first'), open) === open) await openSamples(services, context, true);
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, FOCUS_SETTLES));
  const document = await vscode.workspace.openTextDocument(uri), at = document.positionAt(Math.max(0, document.getText().indexOf(shown.words)));
  const { viewColumn } = await vscode.window.showTextDocument(document, { viewColumn: besideWalkthrough(), selection: new vscode.Range(at, at), preview: false });
  await vscode.commands.executeCommand(shown.command);
  const then = shown.then && await sampleInWorkspace(shown.then);
  if (then) {
    const notes = await vscode.workspace.openTextDocument(then), end = notes.lineAt(notes.lineCount - 1).range.end;
    await vscode.window.showTextDocument(notes, { ...(viewColumn && { viewColumn }), selection: new vscode.Range(end, end) });
  }
  await vscode.commands.executeCommand('setContext', `anfrage.shown.${step}`, true); // marks the step as done: commands that we run ourselves do not
}

/** The column of texts, or a new one where the walkthrough has the only one. */
function besideWalkthrough(): vscode.ViewColumn {
  return vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined)?.viewColumn ?? vscode.ViewColumn.Beside;
}

async function sampleInWorkspace(name: string): Promise<vscode.Uri | null> {
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const uri = vscode.Uri.joinPath(folder.uri, name);
    if (await Promise.resolve(vscode.workspace.fs.stat(uri)).then(() => true, () => false)) return uri;
  }
  return null;
}
