import * as vscode from 'vscode';
import { equal } from '../../vscode/assert.ts';
import { extension } from '../../vscode/helpers.ts';
import { folderOfName, NAMES } from '../folders.ts';

const ON_FILES = 'workspaceContains:';

/** In another window something else may wake the extension: VS Code has texts of its own. So the patterns are asked for themselves. */
describe('names of files that wake the extension', () => {
  const { activationEvents } = extension().packageJSON as { readonly activationEvents: readonly string[] };
  const patterns = activationEvents.filter((event) => event.startsWith(ON_FILES)).map((event) => event.slice(ON_FILES.length));

  for (const [name, wakes] of NAMES) {
    it(`${name}: ${wakes ? 'yes' : 'no'}`, async () => {
      const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '..', folderOfName(name));
      const found = await Promise.all(patterns.map((pattern) => vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern))));
      equal(found.flat().length > 0, wakes);
    });
  }
});
