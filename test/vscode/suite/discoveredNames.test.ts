import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { eventually, extension, hoverAt, indexed, inWorkspace, open, positionOf, type Row } from '../helpers.ts';

const FOLDER = 'gefunden', NOTE = `${FOLDER}/Vermerk.md`, OTHER = `${FOLDER}/Anderer.md`, GONE = `${FOLDER}/Weg.md`, OWN = `${FOLDER}/namen.anfrage-namen.json`, NEW = 'anfrage-names.json';
/** Names that are in no other text. */
const WORDS = 'Vermerk\n\nDie Software „Kryptonblick“ läuft beim Bundeskriminalamt. Kryptonblick kostet viel, sagt die Argonwerk GmbH.\n\nDas Projekt „Neonbrücke“ (NEBRÜ) endet. NEBRÜ war teuer.\n';

describe('names that nobody listed', () => {
  type View = 'actors' | 'systems' | 'discovered';
  const tree = (view: View) => extension().exports.trees[`anfrage.${view}`]!;
  const label = ({ label: text }: Row) => (typeof text === 'string' ? text : text.label);
  const write = async (file: string, content: string) => vscode.workspace.fs.writeFile(inWorkspace(file), new TextEncoder().encode(content));
  const read = async (file: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(file)));
  const remove = async (file: string) => { await vscode.workspace.fs.delete(inWorkspace(file), { recursive: true }); };

  /** The rows of a view that belong to this suite, below their kinds. */
  const rows = async (view: View): Promise<Row[]> => {
    const kinds = await tree(view).getChildren() ?? [], all = await Promise.all(kinds.map(async (kind) => await tree(view).getChildren(kind) ?? []));
    return all.flat().filter((row) => /Krypton|Argon|Neon/.test(label(row)));
  };
  const names = async (view: View) => (await rows(view)).map(label).sort();
  const rowOf = async (view: View, name: string): Promise<Row> => {
    const found = (await rows(view)).find((row) => label(row) === name);
    ok(found, `a row “${name}”`);
    return found;
  };
  const are = (discovered: string[], systems: string[], actors: string[] = []) => eventually(async () => { deepEqual([await names('discovered'), await names('systems'), await names('actors')], [discovered, systems, actors]); });
  const ALL = ['Argonwerk GmbH', 'Kryptonblick', 'Neonbrücke'];

  before(async () => {
    await indexed();
    await write(NOTE, WORDS);
    await write(OTHER, 'Anderer\n\nAuch hier hilft Kryptonblick.\n');
  });
  beforeEach(() => are(ALL, []));
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const file of [OWN, NEW]) await remove(file).then(undefined, () => undefined);
  });
  after(() => remove(FOLDER));

  it('stand in a view of their own, first with the place that introduces them', async () => {
    const row = await rowOf('discovered', 'Kryptonblick'), item = await tree('discovered').getTreeItem(row), [introduced, paper, ...others] = await tree('discovered').getChildren(row) ?? [];
    equal(item.description, '2 mentions');
    equal(item.tooltip, 'Kryptonblick\nSoftware or product · Found by the word in front of it\nVermerk.md: Die Software „Kryptonblick“ läuft beim Bundeskriminalamt. Kryptonblick kostet… (line 3)\n2 mentions in 1 document');
    match(label(introduced!), /^Introduced: Die Software „Kryptonblick/);
    deepEqual([label(paper!), others], ['Vermerk.md', []]);
  });

  it('are grouped, filtered and shown in the sidebar as others are', async () => {
    await vscode.commands.executeCommand('anfrage.filterDiscovered', 'nebru');
    equal(label((await tree('discovered').getChildren())![0]!), 'Neonbrücke (NEBRÜ)');
    await vscode.commands.executeCommand('anfrage.clearFilterDiscovered');
    for (const by of ['paper', 'year', 'mentions', 'said', 'kind']) await vscode.commands.executeCommand('anfrage.groupDiscovered', by);
    const editor = await open(NOTE), at = positionOf(editor.document, '▮NEBRÜ war');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('anfrage.filterDiscovered', 'krypton');
    await vscode.commands.executeCommand('anfrage.revealInSidebar');
    await are(ALL, []);
  });

  it('are taken up with one click: the file is made, and the name counts in all texts, not in those that are gone', async () => {
    await write(GONE, 'Weg\n\nKryptonblick war auch hier.\n');
    await open(GONE);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(GONE);
    await vscode.commands.executeCommand('anfrage.takeUpName', await rowOf('discovered', 'Kryptonblick'), undefined);
    await are(['Argonwerk GmbH', 'Neonbrücke'], ['Kryptonblick']);
    await eventually(async () => { equal((await rowOf('systems', 'Kryptonblick')).description, '3 mentions'); });
    equal(await read(NEW), '{\n  "actors": [],\n  "systems": [\n    {\n      "id": "kryptonblick", "subtype": "software-or-product", "name": "Kryptonblick"\n    }\n  ]\n}\n');
  });

  it('are taken up several at once, with their short forms, and as another kind', async () => {
    const all = [await rowOf('discovered', 'Neonbrücke'), await rowOf('discovered', 'Argonwerk GmbH')];
    await vscode.commands.executeCommand('anfrage.takeUpName', all[0], all);
    await are(['Kryptonblick'], ['Neonbrücke'], ['Argonwerk GmbH']);
    match(await read(NEW), /"id": "neonbruecke", "subtype": "project", "name": "Neonbrücke",\n {6}"aliases": \["NEBRÜ"\]/);
  });

  it('are taken up and opened in the file by Edit Entry', async () => {
    await write(OWN, '{\n  "systems": [{ "name": "Kryptonblick", "subtype": "project" }]\n}\n');
    await are(['Argonwerk GmbH', 'Neonbrücke'], ['Kryptonblick']);
    await vscode.commands.executeCommand('anfrage.editName', await rowOf('discovered', 'Neonbrücke'));
    const { document, selection } = vscode.window.activeTextEditor!;
    deepEqual([document.uri.toString(), document.getText(new vscode.Range(selection.active, document.positionAt(1e6))).slice(0, 40)], [inWorkspace(OWN).toString(), '{\n      "id": "neonbruecke", "subtype": "pro'.slice(0, 40)]);
  });

  it('are hidden with one click, are no problem of the file, and come back', async () => {
    const all = [await rowOf('discovered', 'Neonbrücke'), await rowOf('discovered', 'Kryptonblick')];
    void vscode.commands.executeCommand('anfrage.hideName', all[0], all);
    await are(['Argonwerk GmbH'], []);
    match(await read(NEW), /"hide": \["Neonbrücke", "Kryptonblick"\]/);
    deepEqual(vscode.languages.getDiagnostics(inWorkspace(NEW)).filter(({ source }) => source === 'Anfrage'), []);
    const { document } = await open(NOTE);
    equal(await hoverAt(document, '▮Kryptonblick kostet'), '');
    await vscode.commands.executeCommand('anfrage.showHiddenNames', { name: 'Kryptonblick' });
    await are(['Argonwerk GmbH', 'Kryptonblick'], []);
    await vscode.commands.executeCommand('anfrage.showHiddenNames', { name: 'Neonbrücke' });
    await are(ALL, []);
    ok(!(await read(NEW)).includes('hide'));
  });

  it('are offered by hover and light bulb, which take them up or hide them', async () => {
    const { document } = await open(NOTE), at = positionOf(document, '▮Kryptonblick kostet');
    match(await hoverAt(document, '▮Kryptonblick kostet'), /^\*\*Kryptonblick\*\* · Software or product · newly found\n\n\[Introduced in Vermerk\\?\.md:\][^]*2 mentions in 1 document · \[Details\]\([^)]+\)\n\nFound by the word in front of it · \[Add to my names\]\(command:anfrage\.takeUpName\?%5B%22found-kryptonblick%22%5D\) · \[Hide\]\(command:anfrage\.hideName\?/);
    const actions = async (position: vscode.Position) => await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(position, position), 'quickfix');
    const offered = await actions(at);
    deepEqual(offered.map(({ title }) => title), ['Add “Kryptonblick” to My Names (Software or product)', 'Hide the Found Name “Kryptonblick”']);
    deepEqual(await actions(positionOf(document, '▮Bundeskriminalamt')), [], 'of a known name there are none');
    await vscode.commands.executeCommand(offered[0]!.command!.command, ...offered[0]!.command!.arguments as unknown[]);
    await are(['Argonwerk GmbH', 'Neonbrücke'], ['Kryptonblick']);
    deepEqual(await actions(at), []);
    match(await hoverAt(document, '▮Kryptonblick kostet'), /Your own entry/);
  });
});
