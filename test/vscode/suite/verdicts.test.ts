import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { eventually, extension, indexed, inWorkspace, open, positionOf } from '../helpers.ts';

const FOLDER = 'urteile', PAPER = `${FOLDER}/19-99970.txt`, OWN = 'anfrage-verdicts.json';
/** Files that no other test opens: VS Code keeps texts for a while whose editors are closed. */
const TYPED = `${FOLDER}/typed.anfrage-verdicts.json`, BROKEN = `${FOLDER}/broken.anfrage-verdicts.json`;

const paper = (third: string) => `Deutscher Bundestag Drucksache 19/99970
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.
– Drucksache 19/99960 –

Prüfungen im Xenonverfahren

1. Wie viele Prüfungen gab es 2019?

Es gab 41 Prüfungen.

2. Welche Stellen haben geprüft?

Dazu liegen der Bundesregierung keine Erkenntnisse vor.

3. Wann sind die Prüfungen beendet?

${third}

4. Was kosten die Prüfungen im Jahr?
5. Wer trägt die Kosten der Prüfungen?

Die Fragen 4 und 5 werden gemeinsam beantwortet.
Die Kosten von 7000 Euro trägt der Bund.
`;
const PENDING = 'Die Prüfungen dauern noch an.', DONE = 'Alle Prüfungen sind im Mai 2020 mit einem gemeinsamen Bericht zu Ende gegangen.';

interface Entry { readonly label: string; readonly kinds: readonly string[]; readonly found?: readonly string[]; readonly note?: string; readonly tags?: readonly string[]; readonly by?: string }

describe('verdicts', () => {
  const uri = () => inWorkspace(PAPER).toString();
  const write = async (file: string, text: string) => vscode.workspace.fs.writeFile(inWorkspace(file), new TextEncoder().encode(text));
  const read = async (name = OWN) => new TextDecoder().decode(await vscode.workspace.fs.readFile(inWorkspace(name)));
  const entries = async () => (JSON.parse(await read()) as { verdicts: Entry[] }).verdicts;
  const said = async () => (await entries()).map(({ label, kinds }) => `${label}: ${kinds.join(', ')}`);
  const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`anfrage.${command}`, ...args);
  const problems = (name = OWN) => vscode.languages.getDiagnostics(inWorkspace(name)).filter(({ source }) => source === 'Anfrage').map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  const verdict = (label: string, kinds: readonly string[], more: object = {}) => ({ paper: 'BT 19/99960', label, kinds, ...more });
  const file = (...verdicts: readonly object[]) => `{\n  "verdicts": [\n${verdicts.map((one) => `    ${JSON.stringify(one)}`).join(',\n')}\n  ]\n}\n`;
  const has = (number: string) => eventually(() => { ok(extension().exports.folder!.corpus.holders(number).length, `${number} is not read yet`); });
  const at = async (words: string) => {
    const editor = await open(PAPER), start = positionOf(editor.document, words);
    editor.selection = new vscode.Selection(start, start);
    await eventually(() => { equal(editor.document.languageId, 'inquiry'); });
  };

  before(async () => {
    await indexed();
    await vscode.workspace.getConfiguration('anfrage').update('verdicts.by', 'E. Beispiel', vscode.ConfigurationTarget.Global);
  });
  beforeEach(async () => {
    await write(PAPER, paper(PENDING));
    await has('BT 19/99970');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of [OWN, FOLDER]) await vscode.workspace.fs.delete(inWorkspace(name), { recursive: true }).then(undefined, () => undefined);
    await eventually(() => { deepEqual([[OWN, TYPED, BROKEN].flatMap((name) => problems(name)), extension().exports.folder!.corpus.holders('BT 19/99970').length], [[], 0]); });
  });
  after(async () => vscode.workspace.getConfiguration('anfrage').update('verdicts.by', undefined, vscode.ConfigurationTarget.Global));

  it('are confirmed at the cursor, into a file that is made', async () => {
    await at('2. Welche ▮Stellen');
    await run('confirmVerdict');
    const [{ at: when, ...entry }] = (JSON.parse(await read()) as { verdicts: [Record<string, unknown> & { at: string }] }).verdicts;
    deepEqual(entry, {
      ...verdict('2', ['no-information']), found: ['no-information'], by: 'E. Beispiel',
      question: 'Welche Stellen haben geprüft?', answer: 'Dazu liegen der Bundesregierung keine Erkenntnisse vor.',
    });
    match(when, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    deepEqual(problems(), []);
  });

  it('judge all questions of a joint answer, and those that a row names', async () => {
    await at('Die Kosten von ▮7000');
    await run('confirmVerdict');
    await run('confirmVerdict', uri(), '1');
    deepEqual(await said(), ['1: substantive', '4: substantive', '5: substantive']);
    await run('confirmVerdict', uri(), '99');
    await run('confirmVerdict', uri(), 'nonsense');
    deepEqual((await said()).length, 3, 'a question that nobody asks is not judged');
  });

  it('are changed, get a note and tags, and are removed', async () => {
    await run('changeVerdict', uri(), '3', ['refused', 'pending', 'spaceship']);
    await run('noteVerdict', uri(), '3', ' Im Herbst nachfragen ');
    await run('tagVerdict', uri(), '3', 'Frist, Prüfung, Frist');
    await run('noteVerdict', uri(), '2', 'ohne eigenes Urteil');
    deepEqual((await entries()).map(({ label, kinds, found, note, tags }) => ({ label, kinds, found, note, tags })), [
      { label: '2', kinds: ['no-information'], found: ['no-information'], note: 'ohne eigenes Urteil', tags: undefined },
      { label: '3', kinds: ['refused', 'pending'], found: ['pending'], note: 'Im Herbst nachfragen', tags: ['Frist', 'Prüfung'] },
    ]);
    await run('confirmVerdict', uri(), '3');
    deepEqual((await said())[1], '3: refused, pending', 'what counts is confirmed, not what was found');
    await run('noteVerdict', uri(), '3', '');
    await run('tagVerdict', uri(), '3', '');
    await run('removeVerdict', uri(), '2');
    deepEqual((await entries()).map(({ label, note, tags }) => [label, note, tags]), [['3', undefined, undefined]]);
    await run('removeVerdict', uri(), '3');
    await run('removeVerdict', uri(), '3');
    deepEqual(await said(), []);
  });

  it('that come at once do not lose each other', async () => {
    await Promise.all(['1', '2', '3', '4'].map((label) => run('confirmVerdict', uri(), label)));
    deepEqual(await said(), ['1: substantive', '2: no-information', '3: pending', '4: substantive']);
  });

  it('leave what they do not touch as it is, also in an editor that is not saved', async () => {
    await write(TYPED, '// ours\n{\n  "verdicts": [\n    { "paper": "BT 19/99960", "label": "1", "kinds": ["partial"], "mood": "good", "at": "2020-02-30T99:00:00Z" } // sure\n  ]\n}\n');
    const editor = await open(TYPED);
    await eventually(async () => { deepEqual([editor.document.getText(), problems(TYPED).length], [await read(TYPED), 1]); });
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 0), '// typed\n'); });
    await eventually(async () => {
      await run('confirmVerdict', uri(), '3');
      match(await read(TYPED), /^\/\/ typed\n\/\/ ours\n[^]*"label": "1", "kinds": \["partial"\], "mood": "good", "at": "[^"]*" \}[^]*\/\/ sure[^]*"label": "3"/);
    });
    ok(!editor.document.isDirty);
  });

  it('follow changes from outside', async () => {
    await run('confirmVerdict', uri(), '1');
    await write(OWN, file(verdict('1', ['partial']), verdict('2', ['refused'])));
    await run('confirmVerdict', uri(), '4');
    deepEqual(await said(), ['1: partial', '2: refused', '4: substantive']);
    await vscode.workspace.fs.delete(inWorkspace(OWN));
    await run('noteVerdict', uri(), '2', 'neu');
    await eventually(async () => { deepEqual((await entries()).at(-1)?.note, 'neu'); });
  });

  it('are not written into a file that is broken, which is told at its line; what it said before counts', async () => {
    const broken = '{\n  "verdicts": [\n    { "paper" "BT 19/99960" }\n  ]\n}\n';
    await write(BROKEN, file(verdict('1', ['partial']), verdict('x', ['partial']), verdict('2', ['refused'], { at: '2020-02-30T99:00:00Z' })));
    await eventually(() => { deepEqual(problems(BROKEN).map((told) => told.slice(0, 8)), ['4: “x” i', '5: “2020']); });
    await write(BROKEN, broken);
    await eventually(() => { deepEqual(problems(BROKEN), ['3: This is no valid JSON: a colon is missing. Until this is mended, what the file said before counts.']); });
    await run('confirmVerdict', uri(), '3');
    await run('removeVerdict', uri(), '1');
    equal(await read(BROKEN), broken);
  });

  it('count no more when their answer changes or their question goes, until they are confirmed', async () => {
    await run('changeVerdict', uri(), '3', ['refused']);
    await write(PAPER, paper(DONE));
    await eventually(() => { match(problems().join('\n'), /^3: The answer to question 3 of [^\n]*19\/99960 has changed since/); });
    await run('confirmVerdict', uri(), '3');
    deepEqual(await said(), ['3: substantive'], 'what is found now is confirmed');
    await eventually(() => { deepEqual(problems(), []); });
    await write(OWN, file(verdict('9', ['partial'], { question: 'Gibt es ein neuntes Verfahren, das niemand kennt?' })));
    await eventually(() => { match(problems().join('\n'), /^3: Question 9 of [^\n]*19\/99960 is gone/); });
  });
});
