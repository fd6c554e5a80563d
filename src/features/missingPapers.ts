import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import type { MissingRow } from '../queries/papers.ts';
import { MESSAGE_STAYS, type Feature } from './feature.ts';

/** How many pages one wish opens in the browser at most. */
const MOST_PDFS = 20;

/** The papers that are cited and not here as a list of what is to be got: copied, or opened where they are published. */
export const missingPapersFeature: Feature = (services) => vscode.Disposable.from(
  vscode.commands.registerCommand('anfrage.copyMissingPapers', (format?: unknown) => copyList(services, format)),
  vscode.commands.registerCommand('anfrage.openMissingPdfs', () => openPdfs(services)),
);

/** @param format "markdown" or "table"; anything else, such as a row of a tree, and the user is asked */
async function copyList(services: Services, format: unknown) {
  const { word } = services, rows = missing(services);
  if (!rows.length) return;
  const choices = [{ label: word('command.asMarkdown'), format: 'markdown' }, { label: word('command.asTable'), format: 'table' }];
  const chosen = choices.find((choice) => choice.format === format) ?? await vscode.window.showQuickPick(choices);
  if (!chosen) return;
  const { missingMarkdown, missingTable } = await import('../exports/missingList.ts'); // with the Markdown libraries
  await vscode.env.clipboard.writeText((chosen.format === 'table' ? missingTable : missingMarkdown)(rows, (paper) => services.catalogue().address(paper), word));
  vscode.window.setStatusBarMessage(word('command.copiedList', { papers: word.count('papers', rows.length) }), MESSAGE_STAYS);
}

/** Opens the official PDFs once the user has agreed: how many, and from where. */
async function openPdfs(services: Services) {
  const { word } = services, rows = missing(services);
  if (!rows.length) return;
  const all = rows.sort((a, b) => b.cited - a.cited).flatMap(({ paper }) => services.catalogue().address(paper) ?? []), some = all.slice(0, MOST_PDFS);
  if (!some.length) {
    void vscode.window.showInformationMessage(word('command.noPdfs'));
    return;
  }
  const addresses = some.map((address) => vscode.Uri.parse(address)), hosts = [...new Set(addresses.map(({ authority }) => authority))].join(', '), open = word('command.open');
  const detail = [word('command.openPdfsWhere', { hosts }), ...(some.length < rows.length ? [word('command.openPdfsFirst', { missing: word.count('papers', rows.length) })] : [])].join('\n');
  const agreed = await vscode.window.showInformationMessage(word('command.openPdfs', { papers: word.count('papers', some.length) }), { modal: true, detail }, open);
  if (agreed !== open) return;
  for (const address of addresses) if (!await vscode.env.openExternal(address)) return; // VS Code asks too where it does not trust a site yet: a no is a no to all
}

/** The papers that are missing; none is told. */
function missing({ missing: all, word }: Services): MissingRow[] {
  const rows = all();
  if (!rows.length) vscode.window.setStatusBarMessage(word('command.nothingMissing'), MESSAGE_STAYS);
  return [...rows];
}
