import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { definitionsAt, eventually, extension, hoverAt, indexed, inWorkspace, open, positionOf, referencesAt, type Row } from '../helpers.ts';

const FOLDER = 'register', NOTE = `${FOLDER}/Notiz.md`, OTHER = `${FOLDER}/Zweite.md`, PAPER = `${FOLDER}/Antwort.txt`, OWN = `${FOLDER}/meine.anfrage-namen.json`, FOREIGN = `${FOLDER}/fremd.json`;
/** Words that are in no other text: the names of this suite are its own. */
const TEXTS = {
  [NOTE]: 'Notiz\n\nDie Leitung des Kryptonamtes nennt das Heliumverfahren. Das Bundeskriminalamt schweigt.\n',
  [OTHER]: 'Zweite Notiz\n\nAuch hier: Kryptonamt, und noch einmal Kryptonamt.\n',
  [PAPER]: 'Deutscher Bundestag Drucksache 19/99871\n19. Wahlperiode 03.08.2020\n\nAntwort\nder Bundesregierung\n\nauf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.\n\nEdelgase\n\n'
    + 'Wir fragen die Bundesregierung:\n\n1. Was tut das Neonamt?\n\nZu 1:\n\nEs prüft.\n\n2. Was kostet das?\n\nZu 2:\n\nNichts.\n',
};
const NAMES = `{
  // mine
  "actors": [
    {
      "name": "Kryptonamt",
      "subtype": "authority-or-ministry",
      "former": [{ "name": "Neonamt", "short": "NeA", "from": "2018", "until": "2022" }]
    }
  ],
  "systems": [
    { "name": "Heliumverfahren", "subtype": "project", "parent": "kryptonamt" },
    { "name": "Argonverfahren", "subtype": "project", "parent": "interpol" }
  ],
  "hide": ["prüm"]
}
`;

describe('the files of actors and systems of one\'s own', () => {
  const write = (file: string, text: string) => vscode.workspace.fs.writeFile(inWorkspace(file), new TextEncoder().encode(text));
  const saved = async (file: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(file)));
  const lenses = async () => (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', inWorkspace(OWN), 99)).map(({ range, command }) => `${range.start.line + 1} ${command?.title ?? ''}`);
  const prepared = (document: vscode.TextDocument, words: string) => vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string } | undefined>('vscode.prepareRename', document.uri, positionOf(document, words));
  const rename = async (document: vscode.TextDocument, words: string, name: string) => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, positionOf(document, words), name);
    ok(await vscode.workspace.applyEdit(edit));
  };
  const refused = async (asked: Thenable<unknown>, words: RegExp) => { match(await asked.then(() => 'not refused', (error: unknown) => (error as Error).message), words); };

  before(async () => {
    await indexed();
    for (const [file, text] of Object.entries(TEXTS)) await write(file, text);
    await write(FOREIGN, '{ "actors": [{ "name": "Kryptonamt" }] }');
  });
  beforeEach(async () => {
    await write(OWN, NAMES);
    await open(OWN);
    await eventually(async () => { deepEqual(await lenses(), ['4 4 mentions in 3 documents', '11 1 mention in 1 document', '12 No mention']); });
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await new Promise((resolve) => setTimeout(resolve, 500)); // VS Code tells nothing of a file that comes and goes at once
    await vscode.workspace.fs.delete(inWorkspace(OWN));
    await eventually(async () => {
      const { document } = await open(NOTE);
      equal(await hoverAt(document, '▮Heliumverfahren'), '');
    });
  });
  after(() => vscode.workspace.fs.delete(inWorkspace(FOLDER), { recursive: true }));

  it('lead to the mentions and to other entries, and tell what an id is', async () => {
    const { document } = await open(OWN), entry = { file: 'meine.anfrage-namen.json', text: '"Kryptonamt"' };
    const mentions = [{ file: 'Antwort.txt', text: 'Neonamt' }, { file: 'Notiz.md', text: 'Kryptonamtes' }, { file: 'Zweite.md', text: 'Kryptonamt' }, { file: 'Zweite.md', text: 'Kryptonamt' }, entry];
    for (const words of ['"name": "▮Kryptonamt"', '▮authority-or', '▮"former"', 'Neo▮namt', '"parent": "kryp▮tonamt"']) deepEqual(await referencesAt(document, words), mentions, words);
    deepEqual(await definitionsAt(document, '"parent": "kryp▮tonamt"'), [entry]);
    deepEqual(await definitionsAt(document, '"Helium▮verfahren"'), [{ file: 'Notiz.md', text: 'Heliumverfahren' }]);
    match(await hoverAt(document, '"kryp▮tonamt"'), /\*\*Kryptonamt\*\* · Ministry or authority[^]*4 mentions in 3 documents/);
    match(await hoverAt(document, '"inter▮pol"'), /\*\*Interpol\*\* · International organisation/);
    const { document: foreign } = await open(FOREIGN);
    deepEqual(await referencesAt(foreign, 'Kryp▮tonamt'), []);
  });

  it('hold the declaration of a name that a text mentions; its definition stays in the texts', async () => {
    const { document } = await open(NOTE), found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDeclarationProvider', document.uri, positionOf(document, '▮Heliumverfahren'));
    deepEqual(found.map(({ uri, range }) => [uri.toString(), range.start.line]), [[inWorkspace(OWN).toString(), 10]]);
    deepEqual(await definitionsAt(document, '▮Heliumverfahren'), [{ file: 'Notiz.md', text: 'Heliumverfahren' }]);
    deepEqual(await referencesAt(document, '▮Heliumverfahren'), [{ file: 'Notiz.md', text: 'Heliumverfahren' }, { file: 'meine.anfrage-namen.json', text: '"Heliumverfahren"' }]);
  });

  it('have no lenses where one wants none', async () => {
    const setting = vscode.workspace.getConfiguration('anfrage');
    await setting.update('lenses.cited', false, vscode.ConfigurationTarget.Workspace);
    deepEqual(await lenses(), []);
    await setting.update('lenses.cited', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('explain the name of the time of a paper, in hovers and in the sidebar', async () => {
    const { document } = await open(PAPER);
    match(await hoverAt(document, '▮Neonamt'), /^\*\*Kryptonamt\*\*[^]*Called Neonamt \(NeA\) from 2018 to 2022/);
    const provider = (extension().exports as unknown as { trees: Record<string, vscode.TreeDataProvider<Row & { readonly tooltip?: string }>> }).trees['anfrage.actors']!;
    const kinds = await provider.getChildren() ?? [], rows = (await Promise.all(kinds.map(async (kind) => await provider.getChildren(kind) ?? []))).flat();
    const papers = await provider.getChildren(rows.find(({ label }) => label === 'Kryptonamt')) ?? [];
    deepEqual(papers.map(({ tooltip }) => tooltip?.split('\n').at(-1)), ['Called Neonamt (NeA) from 2018 to 2022', '1 mention', '2 mentions']);
  });

  it('are what Rename changes on a mention; the old name stays where texts print it', async () => {
    const { document } = await open(OTHER), found = await prepared(document, 'hier: ▮Kryptonamt');
    equal(found?.placeholder, 'Kryptonamt');
    await rename(document, 'hier: ▮Kryptonamt', 'Xenonamt');
    await eventually(async () => { match(await saved(OWN), /"id": "kryptonamt",\n {6}"name": "Xenonamt",\n[^]*\}\],\n {6}"aliases": \["Kryptonamt"\]\n {4}\}/); });
    ok(!document.isDirty && document.getText() === TEXTS[OTHER], 'no paper is changed');
    await eventually(async () => { match(await hoverAt(document, 'hier: ▮Kryptonamt'), /^\*\*Xenonamt\*\*/); });
    const own = await open(OWN);
    await vscode.commands.executeCommand('undo');
    equal(own.document.getText(), NAMES);
  });

  it('are renamed inside, and an old name goes that no text prints', async () => {
    const { document } = await open(OWN);
    equal((await prepared(document, 'Argon▮verfahren'))?.placeholder, 'Argonverfahren');
    await rename(document, 'Argon▮verfahren', 'Xenonverfahren');
    equal(document.getText(), NAMES.replace('"name": "Argonverfahren"', '"id": "argonverfahren", "name": "Xenonverfahren"'));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), NAMES);
  });

  it('are not renamed where that cannot be, which words explain', async () => {
    const { document } = await open(NOTE), { document: own } = await open(OWN), { document: foreign } = await open(FOREIGN);
    await refused(prepared(document, '▮Bundeskriminalamt'), /“Bundeskriminalamt” comes with Anfrage\. Make an entry of your own first/);
    await refused(prepared(document, '▮schweigt'), /There is no name of an entry of your own here/);
    await refused(prepared(own, '▮"subtype": "authority'), /There is no name of an entry of your own here/);
    await refused(rename(document, '▮Kryptonamtes', 'Argonverfahren'), /“Argonverfahren” is already a name of “Argonverfahren”/);
    await refused(rename(document, '▮Kryptonamtes', 'BKA'), /“BKA” is already a name of “Bundeskriminalamt”/);
    await refused(rename(document, '▮Kryptonamtes', '„…“'), /“„…“” can’t be a name/);
    await refused(rename(document, '▮Kryptonamtes', 'Neonamt'), /“Neonamt” is in this entry already/);
    equal((await prepared(foreign, 'Kryp▮tonamt'))?.placeholder, 'Kryptonamt', 'VS Code’s own answer where nobody renames');
    equal(await saved(OWN), NAMES);
  });
});
