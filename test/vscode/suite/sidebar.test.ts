import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { eventually, extension, inWorkspace, open, positionOf, rowLabel, treeRows, type Row } from '../helpers.ts';
import { FILES, removePapers, writePapers } from './papers.ts';

type View = 'papers' | 'missing' | 'systems' | 'actors';

/** The letters of a label that a filter found. */
const marked = ({ label: text }: Row) => (typeof text === 'string' ? [] : (text.highlights ?? []).map(([start, end]) => text.label.slice(start, end)));
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`anfrage.${command}`, ...args);
const uriOf = (file: string) => inWorkspace(file).toString();

const rows = (view: View, ...path: readonly string[]) => treeRows(view, ...path);

async function rowOf(view: View, step: string, ...path: readonly string[]): Promise<Row> {
  const found = (await rows(view, ...path)).find((row) => rowLabel(row) === step);
  ok(found, `a row "${step}"`);
  return found;
}

/** What a command puts on the clipboard. */
async function copied(...args: unknown[]): Promise<string> {
  await vscode.env.clipboard.writeText('');
  await run('copyMarkdown', ...args);
  return vscode.env.clipboard.readText();
}

describe('the sidebar', () => {
  before(async () => {
    await writePapers();
    await eventually(async () => { ok((await rows('papers')).some((row) => rowLabel(row).startsWith('BT-Drs. 19/99910 '))); });
  });
  after(async () => {
    for (const [name, by] of [['Papers', 'flat'], ['Missing', 'cited'], ['Actors', 'kind'], ['Systems', 'kind']]) await run(`group${name!}`, by);
    await removePapers();
  });

  it('Papers has those that are here with who cites them, and the missing ones have a view of their own', async () => {
    const citing = await rows('papers', 'BT-Drs. 19/99910 Lichtbilder bei Interpol', 'BT-Drs. 19/99920');
    deepEqual(citing.map((row) => rowLabel(row).split(':')[0]!), ['Preface', 'Question 1']);
    ok(!(await rows('papers')).some((row) => rowLabel(row).startsWith('BT-Drs. 19/99930')));
    deepEqual((await rows('missing', 'BT-Drs. 19/99930', 'BT-Drs. 19/99920')).map(rowLabel), ['Question 2: 2. Was steht in Bundestagsdrucksache 19/99930, Antwort auf Frage 7?']);
  });

  it('Actors has kinds, names, papers and mentions; a row opens its words', async () => {
    const mentions = await rows('actors', 'Ministries and authorities', 'Bundeskriminalamt', 'BT-Drs. 19/99910');
    deepEqual(mentions.map((row) => rowLabel(row).split(':')[0]), ['Preface', 'Preface', 'Answer to 2']);
    const { command } = mentions[2]!;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []) as unknown[]);
    await eventually(() => {
      const editor = vscode.window.activeTextEditor!;
      equal(editor.document.getText(editor.selection), 'BKA');
      equal(editor.selection.start.line, 28);
    });
  });

  for (const [view, name, by, group, row] of [
    ['papers', 'Papers', 'kind', 'Answers', 'BT-Drs. 19/99910 Lichtbilder bei Interpol'],
    ['papers', 'Papers', 'term', 'Bundestag, electoral term 19', 'BT-Drs. 19/99910 Lichtbilder bei Interpol'],
    ['papers', 'Papers', 'year', '2020', 'BT-Drs. 19/99910 Lichtbilder bei Interpol'],
    ['missing', 'Missing', 'term', 'Bundestag, electoral term 19', 'BT-Drs. 19/99930'],
    ['missing', 'Missing', 'citing', 'BT-Drs. 19/99920 Weitere Fragen zu Lichtbildern', 'BT-Drs. 19/99930'],
    ['actors', 'Actors', 'paper', 'BT-Drs. 19/99910 Lichtbilder bei Interpol', 'Bundeskriminalamt'],
    ['actors', 'Actors', 'year', '2020', 'Bundeskriminalamt'],
    ['papers', 'Papers', 'asker', 'Erika Beispiel', 'BT-Drs. 19/99910 Lichtbilder bei Interpol'],
    ['papers', 'Papers', 'group', 'Die Linke', 'BT-Drs. 19/99910 Lichtbilder bei Interpol'],
    ['papers', 'Papers', 'ministry', 'Without an Answering Office', 'BT-Drs. 19/99910 Lichtbilder bei Interpol'],
  ] as const) {
    it(`groups ${view} by ${by}`, async () => {
      await run(`group${name}`, by);
      const inGroup = await rows(view, group);
      ok(inGroup.map(rowLabel).includes(row), inGroup.map(rowLabel).join(' | '));
      equal((await rowOf(view, group)).description, String(inGroup.length));
    });
  }

  it('gives every row an id of its own, whatever the grouping', async () => {
    const tree = extension().exports.trees['anfrage.actors']!;
    for (const by of ['kind', 'paper', 'mentions']) {
      await run('groupActors', by);
      const ids: string[] = [];
      const walk = async (node?: Row, depth = 0): Promise<void> => {
        for (const child of await tree.getChildren(node) ?? []) {
          ids.push(child.id);
          if (depth < 2) await walk(child, depth + 1);
        }
      };
      await walk();
      equal(new Set(ids).size, ids.length, by);
    }
  });

  it('filters while forgiving typing errors, by aliases too, and marks the letters', async () => {
    await run('filterPapers', 'lichtbidler interpol');
    const [paper] = await rows('papers');
    match(rowLabel(paper!), /^BT-Drs\. 19\/999[14]0 Lichtbilder bei Interpol$/);
    deepEqual(marked(paper!), ['Lichtbilder', 'Interpol']);
    await run('filterActors', 'bka');
    const [actor] = await rows('actors');
    equal(rowLabel(actor!), 'Bundeskriminalamt (BKA)');
    deepEqual(marked(actor!), ['BKA']);
    await run('filterActors', 'qqqqqq');
    deepEqual(await rows('actors'), []);
    await run('clearFilterActors');
    await run('clearFilterPapers');
    ok((await rows('papers')).length > 1);
  });

  it('shows what the cursor means, in whatever grouping, and takes a filter away that hides it', async () => {
    const { document } = await open(FILES.citing), editor = await vscode.window.showTextDocument(document);
    for (const by of ['flat', 'year']) {
      await run('groupPapers', by);
      await run('filterPapers', 'qqqqqq');
      const at = positionOf(document, 'BT-Drs. ▮19/99910, Antwort auf Frage 1');
      editor.selection = new vscode.Selection(at, at);
      await run('revealInSidebar');
      ok((await rows('papers')).length > 0, 'the filter is gone');
    }
    await run('groupMissing', 'citing');
    const at = positionOf(document, 'Bundestagsdrucksache ▮19/99930');
    editor.selection = new vscode.Selection(at, at);
    await run('revealInSidebar');
  });

  it('copies rows as Markdown: a paper, a name with its mentions, a group, several', async () => {
    for (const [name, by] of [['Papers', 'flat'], ['Missing', 'cited'], ['Actors', 'kind']]) await run(`group${name!}`, by);
    const paper = await rowOf('papers', 'BT-Drs. 19/99910 Lichtbilder bei Interpol'), missing = await rowOf('missing', 'BT-Drs. 19/99930');
    const line = '- [BT-Drs. 19/99910](https://dserver.bundestag.de/btd/19/999/1999910.pdf): Lichtbilder bei Interpol (Answer, 3 August 2020)\n';
    equal(await copied(paper), line);
    equal(await copied(paper, [paper, missing]), `${line}- [BT-Drs. 19/99930](https://dserver.bundestag.de/btd/19/999/1999930.pdf)\n`);
    const actor = await copied(await rowOf('actors', 'Bundeskriminalamt', 'Ministries and authorities'));
    match(actor, /^- \*\*Bundeskriminalamt\*\* \(\d+ mentions in \d+ documents\)\n/);
    match(actor, /\n {2}- \[BT-Drs\. 19\/99910\]\(.*\): Lichtbilder bei Interpol\n/);
    match(actor, /\n {4}- „Das BKA hat sie übermittelt\.“ \(BT-Drs\. 19\/99910, Antwort zu Frage 2\)\n/);
    equal(actor.split('Das Bundeskriminalamt (BKA) übermittelt Lichtbilder.“ (BT-Drs. 19/99910)').length - 1, 1, 'a name with its abbreviation is quoted once');
    match(actor, /\n {2}- artikel\.md\n {4}- „Mehr Bilder für das Bundeskriminalamt“ \(artikel\.md, line 1\)\n/);
    const group = await copied(await rowOf('actors', 'Ministries and authorities'));
    match(group, /^- \*\*Ministries and authorities\*\*\n/);
    match(group, /\n {2}- \*\*Bundeskriminalamt\*\* \(\d+ mentions in \d+ documents\)\n/);
    ok(!group.includes('    -'), 'a group is a list');
  });

  it('opens a row to the side', async () => {
    await open(FILES.citing);
    await run('openToSide', await rowOf('papers', 'BT-Drs. 19/99910 Lichtbilder bei Interpol'));
    equal(vscode.window.activeTextEditor!.document.uri.toString(), uriOf(FILES.cited));
    equal(vscode.window.activeTextEditor!.viewColumn, vscode.ViewColumn.Two);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('takes rows from anybody without trouble', async () => {
    for (const row of [undefined, null, 'x', {}, { entity: 'nobody' }, { document: 'nowhere' }, { paper: 'no number' }]) {
      equal(await copied(row), '');
      for (const command of ['findMentions', 'openToSide']) await run(command, row);
    }
  });
});
