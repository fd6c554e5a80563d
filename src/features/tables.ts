import * as vscode from 'vscode';
import type { PaperDocument } from '../corpus/document.ts';
import { coalesced } from '../host/coalesce.ts';
import type { Services } from '../host/services.ts';
import { settings } from '../host/settings.ts';
import type { Table } from '../model/table.ts';
import { activeText, MESSAGE_STAYS, served, TEXTS, type Feature } from './feature.ts';

const COPY = 'anfrage.copyTable';
/** Whether the cursor stands in a table: menus ask. */
const IN_TABLE = 'anfrage.inTable';
/** How long the cursor rests before it is looked up where it stands, in milliseconds. */
const REST = 200;
const KIND = vscode.CodeActionKind.Refactor.append('copyTable');

/** Copies the table at the cursor as CSV where its columns can be told, and says so where not. */
export const tablesFeature: Feature = (services) => {
  const tell = coalesced(async () => {
    const active = activeText(services);
    await vscode.commands.executeCommand('setContext', IN_TABLE, active !== null && await at(active.editor, active.read) !== null);
  }, REST);
  return vscode.Disposable.from(
    tell, vscode.window.onDidChangeTextEditorSelection(tell), vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.commands.registerCommand(COPY, () => copyTable(services)),
    vscode.languages.registerCodeActionsProvider(TEXTS, {
      provideCodeActions: async (document, range) => {
        const read = served(services, document), table = read && await tableIn(document, range, read);
        if (!table) return [];
        const action = new vscode.CodeAction(services.word(table.columns === 'untold' ? 'table.copyText' : 'table.copy'), KIND);
        action.command = { command: COPY, title: action.title };
        return [action];
      },
    }, { providedCodeActionKinds: [KIND] }),
  );
};

function at({ document, selection }: vscode.TextEditor, read: PaperDocument): Promise<Table | null> {
  return tableIn(document, selection, read);
}

async function tableIn(document: vscode.TextDocument, range: vscode.Range, read: PaperDocument): Promise<Table | null> {
  const { tableOf } = await import('../exports/tableExport.ts');
  return tableOf(read, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
}

async function copyTable(services: Services) {
  const { word } = services, active = activeText(services), table = active && await at(active.editor, active.read);
  if (!table) {
    vscode.window.setStatusBarMessage(word('table.none'), MESSAGE_STAYS);
    return;
  }
  if (table.columns === 'told') {
    await copyCsv(services, table);
    return;
  }
  const asText = word('table.asText'), anyway = word('table.anyway'), why = word(table.columns === 'untold' ? 'table.untold' : 'table.uncertain', { reason: word(`table.doubt.${table.doubt!}`) });
  const chosen = await vscode.window.showWarningMessage(why, ...(table.columns === 'uncertain' ? [anyway] : []), asText);
  if (chosen === anyway) await copyCsv(services, table);
  else if (chosen === asText) {
    const { printedTable } = await import('../exports/tableExport.ts');
    await vscode.env.clipboard.writeText(printedTable(active.read, table));
    vscode.window.setStatusBarMessage(word('table.copiedText'), MESSAGE_STAYS);
  }
}

async function copyCsv({ word }: Services, table: Table) {
  const { tableCsv } = await import('../exports/tableExport.ts');
  await vscode.env.clipboard.writeText(tableCsv(table, settings().csvDelimiter));
  vscode.window.setStatusBarMessage(word('table.copied', { rows: word.count('rows', table.rows.length), columns: word.count('columns', table.rows[0]!.length) }), MESSAGE_STAYS);
}
