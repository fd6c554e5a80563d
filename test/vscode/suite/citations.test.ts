import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { definitionsAt, eventually, open, positionOf, withFile } from '../helpers.ts';
import { FILES, removePapers, text, writePapers } from './papers.ts';

describe('citations in both directions', () => {
  before(writePapers);
  after(removePapers);
  const cursorAt = async (file: string, words: string) => {
    const editor = await open(file), position = positionOf(editor.document, words);
    editor.selection = new vscode.Selection(position, position);
    return { editor, document: editor.document, position };
  };
  /** A text of the folder for one test. Each has a name of its own: VS Code may keep what it knew of a file that comes back. */
  let texts = 0;
  const withText = <T>(ending: string, words: string, use: (document: vscode.TextDocument) => Promise<T>) => withFile(`suite/text${++texts}.${ending}`, words, async (uri) => use((await vscode.window.showTextDocument(uri)).document));

  describe('the citation hierarchy', () => {
    const prepare = async (file: string, words: string) => {
      const { document, position } = await cursorAt(file, words);
      const [item] = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, position);
      ok(item, 'an item');
      return item;
    };
    const incoming = async (item: vscode.CallHierarchyItem) => (await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item)).map(({ from, fromRanges }) => ({ item: from, places: fromRanges.map(({ start }) => start.line + 1) }));
    const outgoing = async (item: vscode.CallHierarchyItem) => (await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', item)).map(({ to, fromRanges }) => ({ item: to, places: fromRanges.map(({ start }) => start.line + 1) }));
    const told = (found: readonly { item: vscode.CallHierarchyItem; places: number[] }[]) => found.map(({ item, places }) => `${item.name} | ${item.detail} | ${places.join()}`);

    it('leads from a paper to those that cite it, and on to what they cite, also to papers that are not here', async () => {
      const item = await prepare(FILES.cited, '▮Lichtbilder bei Interpol');
      equal(item.name, 'BT-Drs. 19/99910');
      const citing = await eventually(async () => {
        const found = await incoming(item);
        deepEqual(told(found), ['artikel.md | 1 citation | 3', 'BT-Drs. 19/99920 | Weitere Fragen zu Lichtbildern · 2 citations | 13,17']);
        return found[1]!.item;
      });
      deepEqual(await incoming(citing), []);
      const cited = await outgoing(citing);
      deepEqual(told(cited), ['BT-Drs. 19/99910 | Lichtbilder bei Interpol · 2 citations | 13,17', 'BT-Drs. 19/99930 | Not in this folder · 1 citation | 23']);
      deepEqual([cited[1]!.item.uri.scheme, await outgoing(cited[1]!.item)], ['anfrage-missing', []]);
    });

    it('leads from a question to those whose questions and answers cite it, and on to the very answers that they cite', async () => {
      const item = await prepare(FILES.cited, '1. Wie ▮viele Lichtbilder'), citing = await incoming(item);
      equal(item.name, 'BT-Drs. 19/99910, question 1');
      deepEqual(told(citing), ['BT-Drs. 19/99920, question 1 | Wie erklärt sich die Zahl 41 (BT-Drs. 19/99910, Antwort auf Frage 1)? · 1 citation | 17', 'BT-Drs. 19/99910, question 3 | Was ist für 2021 geplant? · 1 citation | 39']);
      deepEqual(told(await outgoing(citing[0]!.item)), ['BT-Drs. 19/99910, question 1 | Wie viele Lichtbilder wurden 2019 übermittelt? · 1 citation | 17']);
    });
  });

  it('titles stand behind numbers in texts that are no inquiries, in inquiries where the user wants them', () => withText('anfrage', text('citing').replaceAll('19/99920', '19/99960'), async (inquiry) => {
    const titles = async (document: vscode.TextDocument) => {
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, new vscode.Range(0, 0, document.lineCount, 0));
      return hints.map(({ label, position }) => `${position.line + 1}: ${label as string}`);
    };
    const setting = vscode.workspace.getConfiguration('anfrage'), { document: news } = await open(FILES.news);
    await eventually(async () => { deepEqual(await titles(news), ['3: „Lichtbilder bei Interpol“']); });
    deepEqual(await titles(inquiry), []);
    await setting.update('hints.titles', 'everywhere', vscode.ConfigurationTarget.Workspace);
    deepEqual(await titles(inquiry), ['13: „Lichtbilder bei Interpol“', '17: „Lichtbilder bei Interpol“']);
    await setting.update('hints.titles', undefined, vscode.ConfigurationTarget.Workspace);
  }));

  it('lenses say how often a paper and its questions are cited, and can be switched off', async () => {
    const { document } = await open(FILES.cited);
    const lenses = async () => (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 99))
      .filter(({ command }) => !command?.title.includes('→')) // what came of a question
      .map(({ range, command }) => `${range.start.line + 1}: ${command?.title} ${(command?.arguments?.[2] as unknown[] | undefined)?.length}`);
    await eventually(async () => { deepEqual(await lenses(), ['1: cited 3 times 3', '17: cited once · 1 reference within 2', '23: cited once 1']); });
    const setting = vscode.workspace.getConfiguration('anfrage');
    await setting.update('lenses.cited', false, vscode.ConfigurationTarget.Workspace);
    deepEqual(await lenses(), []);
    await setting.update('lenses.cited', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('completion offers papers by number, and then their questions', async () => {
    const offered = (words: string, trigger: string) => withText('md', words, async (document) => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, document.lineAt(0).range.end, trigger);
      return items.filter(({ kind }) => kind === vscode.CompletionItemKind.File || kind === vscode.CompletionItemKind.Field)
        .map(({ label, insertText }) => `${typeof label === 'string' ? label : `${label.label} (${label.description ?? ''})`} → ${insertText as string}`);
    });
    await eventually(async () => { deepEqual(await offered('So 19/9991', '/'), ['BT-Drs. 19/99910 Lichtbilder bei Interpol () → Bundestagsdrucksache 19/99910']); });
    deepEqual(await offered('So BT-Drs. 19/9991', '/'), ['BT-Drs. 19/99910 Lichtbilder bei Interpol () → 19/99910']);
    const [first, , third] = await offered('So BT-Drs. 19/99910, Antwort auf Frage ', ' ');
    deepEqual([first, third], ['Question 1 (Wie viele Lichtbilder wurden 2019 übermittelt?) → 1', 'Question 2 a (Welche Stellen des Bundes waren es?) → 2a']);
    deepEqual(await offered('So ist das ', ' '), []);
  });

  for (const [kind, title, expected] of [
    ['refactor.rewrite', 'Write as “Bundestagsdrucksache 19/99910, Antwort auf Frage 1”', 'BT-Drs. 19/7. So Bundestagsdrucksache 19/99910, Antwort auf Frage 1.'],
    ['source.standardCitations', 'Write All Citations of Papers in the Standard Form', 'Bundestagsdrucksache 19/7. So Bundestagsdrucksache 19/99910, Antwort auf Frage 1.'],
  ] as const) {
    it(`citations are written in the standard form by ${kind}`, () => withText('md', 'BT-Drs. 19/7. So BT-Drs. 19/99910, Antwort zu Frage 1.', async (document) => {
      const at = positionOf(document, 'So BT-Drs. ▮19/99910'), actions = async () => (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at), kind)).filter(({ edit }) => edit);
      const [action, ...others] = await actions();
      deepEqual([action?.title, others.length], [title, 0]);
      await vscode.workspace.applyEdit(action!.edit!);
      equal(document.getText(), expected);
      deepEqual(await actions(), []);
      await document.save();
    }));
  }

  it('the citation of a question, an answer or a paper is copied', async () => {
    for (const [file, words, expected] of [
      [FILES.cited, 'Es wurden ▮41', 'BT-Drs. 19/99910, Antwort zu Frage 1'], [FILES.cited, 'b) Welche ▮Stellen', 'BT-Drs. 19/99910, Frage 2b'], [FILES.cited, '▮Lichtbilder bei Interpol', 'BT-Drs. 19/99910'],
      ['19-18172 Gesichtserkennung bei Interpol.anfrage', 'Zu 6▮:', 'Schreiben des BMI vom 7. April 2020 zu BT-Drs. 19/18172, Antwort zu Frage 6'],
    ] as const) {
      const { document } = await cursorAt(file, words);
      equal(document.languageId, 'inquiry');
      await vscode.commands.executeCommand('anfrage.copyCitation');
      equal(await vscode.env.clipboard.readText(), expected);
    }
    await vscode.commands.executeCommand('anfrage.copyCitation', { paper: 'BT 19/7' });
    equal(await vscode.env.clipboard.readText(), 'BT-Drs. 19/7');
  });

  it('words are copied with their citation: an answer, or what is selected', async () => {
    const { document } = await cursorAt(FILES.cited, 'Es wurden ▮41');
    await vscode.commands.executeCommand('anfrage.copyQuotation');
    match(await vscode.env.clipboard.readText(), /^„Es wurden 41[^„]*“ \(BT-Drs\. 19\/99910, Antwort zu Frage 1\)$/);
    const start = document.getText().indexOf('Es wurden 41');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + 'Es wurden 41'.length));
    await vscode.commands.executeCommand('anfrage.copyQuotation');
    equal(await vscode.env.clipboard.readText(), '„Es wurden 41“ (BT-Drs. 19/99910, Antwort zu Frage 1)');
  });

  it('problems are told of citations that lead to what cannot be, as seriously as the user wants', () => withText('md', 'So BT-Drs. 19/99910, Antwort auf Frage 99; BT-Drs. 91/5; BT-Drs. 19/5, Antwort auf Frage 99.\n', async (document) => {
    const problems = () => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Anfrage').map(({ range, message, severity }) => [document.getText(range), message, severity]);
    await eventually(() => {
      deepEqual(problems(), [
        ['Antwort auf Frage 99', 'BT-Drs. 19/99910 has no question 99; its last one is question 3.', vscode.DiagnosticSeverity.Warning],
        ['BT-Drs. 91/5', 'BT-Drs. 91/5 cannot exist: there have not been so many electoral terms.', vscode.DiagnosticSeverity.Warning],
      ]);
    });
    const setting = vscode.workspace.getConfiguration('anfrage');
    for (const [value, expected] of [['error', [0, 0]], ['off', []]] as const) {
      await setting.update('diagnostics.citations', value, vscode.ConfigurationTarget.Workspace);
      await eventually(() => { deepEqual(problems().map(([, , severity]) => severity), [...expected]); });
    }
    await setting.update('diagnostics.citations', undefined, vscode.ConfigurationTarget.Workspace);
  }));

  it('the list of missing papers is copied', async () => {
    await vscode.commands.executeCommand('anfrage.copyMissingPapers', 'markdown');
    match(await vscode.env.clipboard.readText(), /^- \[BT-Drs\. 19\/99930\]\(https:\/\/dserver\.bundestag\.de\/btd\/19\/999\/1999930\.pdf\) · 1 citation$/m);
    await vscode.commands.executeCommand('anfrage.copyMissingPapers', 'table');
    match(await vscode.env.clipboard.readText(), /^BT-Drs\. 19\/99930\t\t1\thttps:\/\/dserver\.bundestag\.de\/btd\/19\/999\/1999930\.pdf$/m);
  });

  it('references to the preface lead there', () => withText('anfrage', text('cited').replaceAll('19/99910', '19/99960').replace('Das BKA hat sie übermittelt.', 'Siehe Vorbemerkung der Fragesteller.'), async (document) => {
    deepEqual(await definitionsAt(document, 'Siehe ▮Vorbemerkung der Fragesteller.'), [{ file: `text${texts}.anfrage`, text: 'Vorbemerkung der Fragesteller' }]);
  }));
});
