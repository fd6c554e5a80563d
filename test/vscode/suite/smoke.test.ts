import * as vscode from 'vscode';
import { equal, ok } from '../assert.ts';
import { eventually, extension, indexed, open, positionOf } from '../helpers.ts';

describe('the extension in VS Code', () => {
  it('is there under its name', () => {
    equal(extension().packageJSON.name, 'anfrage');
  });

  it('activates and indexes the workspace', async () => {
    await indexed();
    ok(extension().isActive);
  });

  it('knows the language inquiry', async () => {
    ok((await vscode.languages.getLanguages()).includes('inquiry'));
  });

  it('opens a file with the ending .anfrage in that language', async () => {
    const { document } = await open('Probe.anfrage');
    await eventually(() => { equal(document.languageId, 'inquiry'); });
  });

  it('finds a marked place in a document', async () => {
    const { document } = await open('Probe.anfrage');
    const position = positionOf(document, '1. ▮Wie viele Kilometer');
    equal(position.character, 3);
  });
});
