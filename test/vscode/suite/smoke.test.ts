import * as vscode from 'vscode';
import { TEST_OUTPUT_MARK } from '../../../scripts/vscode/testOutput.ts';
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

  it('keeps the start of VS Code for a moment only', () => {
    const { took } = extension().exports as unknown as { took: number };
    console.log(`${TEST_OUTPUT_MARK}    activate() took ${took.toFixed(1)} ms`);
    ok(took < 100, `activate() took ${took} ms`);
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
