import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { eventually, inWorkspace, open, positionOf, withFile } from '../helpers.ts';
import { FILES, removePapers, text, writePapers } from './papers.ts';

const OPEN = 'suite/offen.anfrage';

/** The semantic tokens of a document as "type.state: words". */
async function tokensOf(document: vscode.TextDocument, range?: vscode.Range): Promise<string[]> {
  const kind = range ? 'Range' : '', address = range ? [document.uri, range] : [document.uri];
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(`vscode.provideDocument${kind}SemanticTokensLegend`, ...address);
  const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(`vscode.provideDocument${kind}SemanticTokens`, ...address);
  ok(legend && found);
  const { tokenTypes, tokenModifiers } = legend, seen: string[] = [];
  let line = 0, character = 0;
  for (let i = 0; i < found.data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, states = 0] = found.data.subarray(i, i + 5);
    character = lines ? characters : character + characters;
    line += lines;
    const named = tokenModifiers.filter((_, bit) => states & (1 << bit));
    seen.push(`${[tokenTypes[type], ...named].join('.').replaceAll('inquiry', '')}: ${document.getText(new vscode.Range(line, character, line, character + length))}`);
  }
  return seen;
}

describe('reading', () => {
  before(writePapers);
  after(removePapers);

  it('tokens tell labels that pair, names, and citations by what is in the folder', async () => {
    const { document } = await open(FILES.citing);
    await eventually(async () => {
      equal(document.languageId, 'inquiry');
      const found = await tokensOf(document);
      for (const token of ['Question: 1.', 'Answer: Zu 2:', 'Paper.Here: Bundestagsdrucksache 19/99910', 'Place: Antwort auf Frage 2', 'Paper: Bundestagsdrucksache 19/99930', 'Actor: Bundesregierung']) ok(found.includes(token), `${token} among ${found.join(' | ')}`);
    });
  });

  it('tokens of a range are those in it', async () => {
    const { document } = await open(FILES.citing), { line } = positionOf(document, '1. Wie erklärt');
    deepEqual(await tokensOf(document, new vscode.Range(line, 0, line + 1, 0)), ['Question: 1.', 'Paper.Here: BT-Drs. 19/99910', 'Place: Antwort auf Frage 1']);
  });

  it('a citation changes its token when the paper arrives', async () => {
    const { document } = await open(FILES.citing), arriving = text('cited').replaceAll('19/99910', '19/99930');
    await withFile('suite/neu.anfrage', arriving, async () => {
      await eventually(async () => { ok((await tokensOf(document)).includes('Paper.Here: Bundestagsdrucksache 19/99930')); });
    });
  });

  it('notes have tokens of citations and names', async () => {
    const { document } = await open(FILES.news);
    await eventually(async () => { deepEqual(await tokensOf(document), ['Actor: Bundeskriminalamt', 'Actor: Bundesregierung', 'Paper.Here: Drucksache 19/99910']); });
  });

  it('the selection grows from the word to the pair', async () => {
    const { document } = await open(FILES.cited);
    const [first] = await vscode.commands.executeCommand<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [positionOf(document, 'wurden 41 ▮Lichtbilder')]);
    const seen: string[] = [];
    for (let range: vscode.SelectionRange | undefined = first; range; range = range.parent) seen.push(document.getText(range.range));
    const answer = 'Es wurden 41 Lichtbilder übermittelt.';
    for (const words of ['Lichtbilder', answer, `Zu 1:\n\n${answer}`, `1. Wie viele Lichtbilder wurden 2019 übermittelt?\n\nZu 1:\n\n${answer}`, document.getText()]) ok(seen.includes(words), `${words}\nis not among\n${seen.join('\n---\n')}`);
  });

  it('steps go from question to question, and begin anew at the end', async () => {
    const editor = await open(FILES.cited), at = () => `${editor.selection.start.line + 1} ${editor.document.getText(editor.selection)}`, seen: string[] = [];
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (const step of ['nextQuestion', 'nextQuestion', 'nextQuestion', 'previousQuestion', 'previousQuestion', 'previousQuestion']) {
      await vscode.commands.executeCommand(`anfrage.${step}`);
      seen.push(at());
    }
    deepEqual(seen, ['17 1.', '23 2.', '24 a)', '23 2.', '17 1.', '35 3.']);
  });

  it('a step leads to the next question without an answer', async () => {
    await withFile(OPEN, text('cited').replaceAll('19/99910', '19/99950').replace('Zu 3:\n\nAuf die Antwort zu Frage 1 wird verwiesen.', '4. Was noch?\n\nZu 4:\n\nNichts.'), async () => {
      const editor = await open(OPEN);
      await vscode.commands.executeCommand('anfrage.nextOpenQuestion');
      match(editor.document.lineAt(editor.selection.start).text, /^3\. Was ist/);
      ok((await tokensOf(editor.document)).includes('Question.Unpaired: 3.'));
    });
  });

  it('lenses lead to the other side where it stands apart, to all of them if one wants, or never', async () => {
    const uri = inWorkspace(FILES.cited), config = vscode.workspace.getConfiguration('anfrage.lenses');
    await open(FILES.cited);
    const lenses = async () => (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 50)).map(({ range, command }) => `${range.start.line + 1} ${command?.title ?? ''}`).filter((title) => /[↓↑]/.test(title));
    try {
      deepEqual(await lenses(), []);
      await config.update('answers', 'all', vscode.ConfigurationTarget.Workspace);
      await eventually(async () => { deepEqual((await lenses()).slice(0, 3), ['17 Answer ↓', '19 Question 1 ↑', '23 Answer ↓']); });
      await config.update('answers', 'off', vscode.ConfigurationTarget.Workspace);
      await eventually(async () => { deepEqual(await lenses(), []); });
    } finally {
      await config.update('answers', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('the list of questions opens, and closes without moving the cursor', async () => {
    const editor = await open(FILES.cited);
    editor.selection = new vscode.Selection(16, 0, 16, 0);
    await vscode.commands.executeCommand('anfrage.listQuestions');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    deepEqual([editor.selection.active.line, vscode.window.activeTextEditor?.document.uri.toString()], [16, editor.document.uri.toString()]);
  });
});
