import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from '../assert.ts';
import { eventually, extension, hoverAt, indexed, inWorkspace, open, withFile } from '../helpers.ts';

const FOLDER = 'kataloge', CITED = 'Bundestagsdrucksache ▮19/99950';
const CITING = `Wege\n\nSo steht es in ${CITED.replace('▮', '')}, Antwort auf Frage 7.\n`;
const table = (title: string) => `number;title;type;published;groups;askers;ministries\r\n19/99950;"${title}";minor;2019-05-06;Die Linke;"Erika Beispiel;Max Müßig";"Ministerium für Wege, Stege und Übergänge"\r\n`;

describe('catalogues', () => {
  const write = async (file: string, content: string) => vscode.workspace.fs.writeFile(inWorkspace(`${FOLDER}/${file}`), new TextEncoder().encode(content));
  const hover = async () => hoverAt((await open(`${FOLDER}/Wegebericht.md`)).document, CITED);

  before(async () => {
    await indexed();
    await write('Wegebericht.md', CITING);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(inWorkspace(FOLDER), { recursive: true });
  });

  /** The row of the missing paper in the tree. */
  const row = async (): Promise<vscode.TreeItem> => {
    const tree = extension().exports.trees['anfrage.missing']!;
    const found = (await tree.getChildren())?.find(({ id }) => id === 'BT 19/99950');
    ok(found, 'the missing paper has no row');
    return tree.getTreeItem(found);
  };

  it('tell in hover, tree and page what they know of a paper that is not here, until they change or go', async () => {
    await withFile(`${FOLDER}/drucksachen.csv`, table('Radwege in Übergröße'), async (uri) => {
      await eventually(async () => { match(await hover(), /^\*\*BT-Drs\. 19\/99950\*\*: \*\*Radwege in Übergröße\*\*, answer to question 7\n\nKleine Anfrage · 6 May 2019 · Asked by Erika Beispiel, Max Müßig \(Die Linke\) · Answered by: Ministerium für Wege, Stege und Übergänge\n\nNot in this folder/); });
      const { label, description, tooltip } = await row();
      equal(label, 'BT-Drs. 19/99950 Radwege in Übergröße');
      equal(description, '1 citation');
      equal(tooltip, 'BT-Drs. 19/99950\nRadwege in Übergröße\nKleine Anfrage\n6 May 2019\nAsked by Erika Beispiel, Max Müßig (Die Linke)\nAnswered by: Ministerium für Wege, Stege und Übergänge\nNot in this folder\n1 citation in 1 document');
      const page = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'anfrage-missing', path: '/anfrage-missing/BT-Drs. 19∕99950', query: 'BT 19/99950' }));
      equal(page.languageId, 'inquiry-page');
      match(page.getText(), /^BT-Drs\. 19\/99950\nRadwege in Übergröße\n\nKleine Anfrage\n/);
      deepEqual(await vscode.commands.executeCommand('vscode.executeInlayHintProvider', page.uri, new vscode.Range(0, 0, page.lineCount, 0)), [], 'the page says the titles itself');

      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(table('Umwege')));
      await eventually(async () => { match(await hover(), /\*\*Umwege\*\*/); });
      await eventually(() => { match(page.getText(), /^BT-Drs\. 19\/99950\nUmwege\n/); });
    });
    await eventually(async () => { match(await hover(), /^\*\*BT-Drs\. 19\/99950\*\*, answer to question 7\n\nNot in this folder/); });
    equal((await row()).label, 'BT-Drs. 19/99950');
  });

  it('are those that the setting names, also JSON, and the later one wins', async () => {
    const setting = vscode.workspace.getConfiguration('anfrage');
    await write('liste.json', JSON.stringify({ documents: [{ dokumentnummer: '19/99950', titel: 'Wege im JSON', drucksachetyp: 'Antwort' }], cursor: 'x' }));
    await write('drucksachen.csv', table('Radwege'));
    await eventually(async () => { match(await hover(), /\*\*Radwege\*\*/); });
    await setting.update('catalogues', ['**/drucksachen*.csv', `${FOLDER}/liste.json`], vscode.ConfigurationTarget.Global);
    await eventually(async () => { match(await hover(), /\*\*Wege im JSON\*\*, answer to question 7\n\nAnswer · 6 May 2019/); });
    await setting.update('catalogues', [inWorkspace(`${FOLDER}/liste.json`).fsPath], vscode.ConfigurationTarget.Global);
    await eventually(async () => { match(await hover(), /\*\*Wege im JSON\*\*, answer to question 7\n\nAnswer\n/); });
    await setting.update('catalogues', undefined, vscode.ConfigurationTarget.Global);
    await eventually(async () => { match(await hover(), /\*\*Radwege\*\*/); });
  });
});
