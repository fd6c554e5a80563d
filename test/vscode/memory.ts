/** The files of the suites for a workspace in memory, which is empty when the page opens. */
import * as vscode from 'vscode';
import { SAMPLE_FOLDER, SAMPLES } from '../../src/features/sampleFiles.ts';
import { extension, inWorkspace } from './helpers.ts';

const FIXTURES = 'test/vscode/fixtures';

/** Copies the samples and the fixtures into the workspace if it is in memory; says whether it is. */
export async function fillMemory(): Promise<boolean> {
  if (vscode.workspace.workspaceFolders?.[0]?.uri.scheme !== 'tmp') return false;
  const files = [...SAMPLES.map((name) => [SAMPLE_FOLDER, name]), ...['Probe.anfrage', 'Notiz.txt'].map((name) => [FIXTURES, name])] as [string, string][];
  for (const [folder, name] of files) {
    await vscode.workspace.fs.writeFile(inWorkspace(name), await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension().extensionUri, folder, name)));
  }
  return true;
}
