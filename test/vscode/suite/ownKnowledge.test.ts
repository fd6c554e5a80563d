import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { definitionsAt, eventually, extension, hoverAt, indexed, inWorkspace, open, positionOf } from '../helpers.ts';

const FOLDER = 'eigene', TEXT = `${FOLDER}/Vermerk.md`, OWN = `${FOLDER}/eigene.anfrage-namen.json`;
/** A word that is in no other text: the names of this suite are its own. */
const WORDS = 'Vermerk\n\nDas Xenonregister des Beispielhauptamtes heißt auch XR.\nDer Beispielverein fragt nach.\n';

describe('actors and systems of one\'s own', () => {
  const write = async (file: string, content: unknown) => vscode.workspace.fs.writeFile(inWorkspace(file), new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content, null, 2)));
  const remove = async (file: string) => { await vscode.workspace.fs.delete(inWorkspace(file), { recursive: true }); };
  const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const register = { id: 'xenonregister', subtype: 'database-or-information-system', name: 'Xenonregister' };

  /** The labels of the names in a tree of the sidebar that belong to this suite. */
  const names = async (tree: 'actors' | 'systems'): Promise<string[]> => {
    interface Row { readonly id: string; readonly label: string; readonly entity?: string }
    const provider = (extension().exports as unknown as { trees: Record<string, vscode.TreeDataProvider<Row>> }).trees[`anfrage.${tree}`]!;
    const kinds = await provider.getChildren() ?? [], rows = await Promise.all(kinds.map(async (kind) => await provider.getChildren(kind) ?? []));
    return rows.flat().map(({ label }) => label).filter((label) => /Xenon|Beispielhaupt|Beispielverein/.test(label)).sort();
  };
  const problems = (file: string) => vscode.languages.getDiagnostics(inWorkspace(file)).filter(({ source }) => source === 'Anfrage').map(({ message, range, severity }) => `${range.start.line + 1} ${vscode.DiagnosticSeverity[severity]}: ${message}`);
  const select = async (words: string) => {
    const editor = await open(TEXT), start = positionOf(editor.document, words);
    editor.selection = new vscode.Selection(start, start.translate(0, words.length));
    return editor.document;
  };

  before(async () => {
    await indexed();
    await write(TEXT, WORDS);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const file of [OWN, 'anfrage-names.json', 'anfrage-namen.json']) await remove(file).then(undefined, () => undefined);
    await eventually(async () => { deepEqual([await names('actors'), await names('systems')], [[], []]); });
  });
  after(() => remove(FOLDER));

  it('count at once when their file comes, changes and goes, in texts that are open and in others', async () => {
    await write(`${FOLDER}/Anderer.md`, 'Auch hier ein Xenonregister.\n');
    const { document } = await open(TEXT);
    await write(OWN, { systems: [{ ...register, description: { en: 'A register of this suite.' } }] });
    await eventually(async () => { deepEqual(await names('systems'), ['Xenonregister']); });
    await eventually(async () => { match(await hoverAt(document, '▮Xenonregister'), /^\*\*Xenonregister\*\* · Database or system\n\nA register of this suite\.\n\n[^]*2 mentions in 2 documents · \[Details\]\(command:anfrage\.showDetails\?[^)]*\)\n\nYour own entry · \[Edit\]\(command:anfrage\.editName\?/); });
    deepEqual(await definitionsAt(document, '▮Xenonregister'), [{ file: 'Anderer.md', text: 'Xenonregister' }]);
    await write(OWN, { systems: [{ ...register, name: 'Xenonregister des Beispielhauptamtes' }] });
    await eventually(async () => { deepEqual(await names('systems'), ['Xenonregister des Beispielhauptamtes']); });
    await eventually(async () => { match(await hoverAt(document, '▮Xenonregister'), /1 mention in 1 document/); });
    await remove(OWN);
    await eventually(async () => { deepEqual(await names('systems'), []); });
    equal(await hoverAt(document, '▮Xenonregister'), '');
    await remove(`${FOLDER}/Anderer.md`);
  });

  it('count in texts that come at the same time as their file', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => `${FOLDER}/neu/Text ${i}.md`);
    for (const [i, file] of texts.entries()) {
      await write(file, WORDS.repeat(200));
      if (i === 10) await write(OWN, { systems: [register] });
    }
    const { document } = await open(TEXT);
    await eventually(async () => { match(await hoverAt(document, '▮Xenonregister'), /8,?001 mentions in 41 documents/); });
    await remove(`${FOLDER}/neu`);
  });

  it('are those of the files that the setting names, and the later file wins', async () => {
    const setting = vscode.workspace.getConfiguration('anfrage');
    await write(`${FOLDER}/a.json`, { systems: [register] });
    await write(`${FOLDER}/b.json`, '// mine\n{ "systems": [{ "id": "xenonregister", "subtype": "project", "name": "Xenonregister des Beispielhauptamtes", }], }');
    await setting.update('knowledge', [inWorkspace(`${FOLDER}/a.json`).fsPath], vscode.ConfigurationTarget.Global);
    await eventually(async () => { deepEqual(await names('systems'), ['Xenonregister']); });
    await setting.update('knowledge', [`${FOLDER}/a.json`, `${FOLDER}/b.json`], vscode.ConfigurationTarget.Global);
    await eventually(async () => { deepEqual(await names('systems'), ['Xenonregister des Beispielhauptamtes']); });
    await setting.update('knowledge', undefined, vscode.ConfigurationTarget.Global);
    await eventually(async () => { deepEqual(await names('systems'), []); });
  });

  it('with mistakes are told as problems, and a file that is broken counts as it was', async () => {
    await write(OWN, '{\n  "systems": [\n    { "name": "Xenonregister", "subtype": "spaceship" },\n    { "name": "Beispielhauptamt", "subtype": "project", "aliases": ["BKA"], "parent": "nobody" }\n  ],\n  "hide": ["nichtsda", "Nichtsda"]\n}\n');
    await eventually(() => { deepEqual(problems(OWN).map((problem) => problem.slice(0, 60)), [
      '3 Error: “spaceship” is none of the values that are possible here: database'.slice(0, 60), '4 Warning: There is no entry with the id “nobody”.', '4 Warning: “BKA” is also a name of “Bundeskriminalamt”. This entry gets it'.slice(0, 60), '6 Warning: “nichtsda” is neither the id nor a name of any entry'.slice(0, 60),
    ]); });
    await eventually(async () => { deepEqual(await names('systems'), ['Beispielhauptamt', 'Xenonregister']); });
    await write(OWN, '{\n  "systems": [\n    { "name": "Xenonregister" "subtype": "project" }\n  ]\n}\n');
    await eventually(() => { deepEqual(problems(OWN), ['3 Error: This is no valid JSON: a comma is missing. Until this is mended, what the file said before counts.']); });
    deepEqual(await names('systems'), ['Beispielhauptamt', 'Xenonregister']);
    await write(OWN, { systems: [register] });
    await eventually(async () => { deepEqual([problems(OWN), await names('systems')], [[], ['Xenonregister']]); });
  });

  it('are written by Add to Systems and Add to Actors into a file that is made, and into the one that is there', async () => {
    await select('Xenonregister');
    await vscode.commands.executeCommand('anfrage.addSystem', { name: 'Xenonregister', subtype: 'database-or-information-system', aliases: ['XR'], description: 'A register.' });
    await eventually(async () => { deepEqual(await names('systems'), ['Xenonregister']); });
    const uri = inWorkspace('anfrage-names.json');
    equal(await read(uri), '{\n  "actors": [],\n  "systems": [\n    {\n      "id": "xenonregister", "subtype": "database-or-information-system", "name": "Xenonregister",\n      "aliases": ["XR"],\n      "description": { "en": "A register." }\n    }\n  ]\n}\n');
    await vscode.commands.executeCommand('anfrage.addActor', { name: 'Beispielhauptamt', subtype: 'authority-or-ministry' });
    await eventually(async () => { deepEqual(await names('actors'), ['Beispielhauptamt']); });
    match(await read(uri), /"actors": \[\n {4}\{\n {6}"id": "beispielhauptamt"/);
    await vscode.commands.executeCommand('anfrage.addActor', { name: 'XR', subtype: 'company' });
    deepEqual(await names('actors'), ['Beispielhauptamt'], 'a name that is known is not added again');
    const { document } = await open(TEXT);
    match(await hoverAt(document, 'auch ▮XR'), /^\*\*Xenonregister\*\*/);
  });

  it('get a short form from a selection; of an entry of the extension a copy is made', async () => {
    await write(OWN, '{\n  // mine\n  "systems": [{ "name": "Xenonregister", "subtype": "project" }]\n}\n');
    await eventually(async () => { deepEqual(await names('systems'), ['Xenonregister']); });
    const document = await select('XR');
    await vscode.commands.executeCommand('anfrage.addAlias', { entity: 'xenonregister' });
    await eventually(async () => { match(await hoverAt(document, 'auch ▮XR'), /^\*\*Xenonregister\*\*/); });
    equal(await read(inWorkspace(OWN)), '{\n  // mine\n  "systems": [{ "name": "Xenonregister", "subtype": "project", "aliases": ["XR"] }]\n}\n');
    await select('Beispielverein');
    await vscode.commands.executeCommand('anfrage.addAlias', { entity: 'europol' });
    await eventually(async () => { match(await hoverAt(document, '▮Beispielverein'), /^\*\*Europol\*\*[^]*Your own entry/); });
  });

  it('can be hidden, also those of the extension, and brought back', async () => {
    await write(OWN, { systems: [{ ...register, aliases: ['XR'] }] });
    await eventually(async () => { deepEqual(await names('systems'), ['Xenonregister']); });
    const { document } = await open(TEXT);
    await vscode.commands.executeCommand('anfrage.hideName', { entity: 'xenonregister', name: 'XR' });
    await eventually(async () => { equal(await hoverAt(document, 'auch ▮XR'), ''); });
    match(await hoverAt(document, '▮Xenonregister'), /^\*\*Xenonregister\*\*/);
    await vscode.commands.executeCommand('anfrage.hideName', { entity: 'xenonregister' });
    await eventually(async () => { deepEqual(await names('systems'), []); });
    match(await read(inWorkspace(OWN)), /"hide": \["XR", "xenonregister"\]/);
    for (const name of ['XR', 'xenonregister']) await vscode.commands.executeCommand('anfrage.showHiddenNames', { name });
    await eventually(async () => { deepEqual(await names('systems'), ['Xenonregister']); });
    ok(!/hide/.test(await read(inWorkspace(OWN))), 'nothing is hidden any more');
  });

  it('are opened at their entry by Edit Entry; of one of the extension a copy is made', async () => {
    await write(OWN, { systems: [{ name: 'Beispielverein', subtype: 'project' }, register] });
    await eventually(async () => { ok((await names('systems')).includes('Xenonregister')); });
    await vscode.commands.executeCommand('anfrage.editName', 'xenonregister');
    const editor = vscode.window.activeTextEditor!;
    deepEqual([editor.document.uri.toString(), editor.selection.active.line, editor.document.languageId], [inWorkspace(OWN).toString(), 6, 'jsonc']);
    await vscode.commands.executeCommand('anfrage.editName', { entity: 'europol', copy: true });
    match(vscode.window.activeTextEditor!.document.getText(new vscode.Range(vscode.window.activeTextEditor!.selection.active, vscode.window.activeTextEditor!.document.positionAt(1e9))), /^\{\n[^]*"id": "europol", "subtype": "international-organisation"/);
  });

  it('are not written into a file that is broken', async () => {
    await write(OWN, { systems: [register] });
    await eventually(async () => { deepEqual(await names('systems'), ['Xenonregister']); });
    await write(OWN, '{ "systems": [');
    await vscode.commands.executeCommand('anfrage.addSystem', { name: 'Beispielverein', subtype: 'project' });
    equal(await read(inWorkspace(OWN)), '{ "systems": [');
  });
});
