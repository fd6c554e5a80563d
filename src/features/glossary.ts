import * as vscode from 'vscode';
import { factsOf } from '../corpus/facts.ts';
import type { Services } from '../host/services.ts';
import { abbreviationAt } from '../queries/abbreviation.ts';
import { documentGlossary, folderGlossary, introductionTarget, type GlossaryRow, type Meaning } from '../queries/glossary.ts';
import { documentWords, meaningWords } from '../words/terms.ts';
import { openNew } from './newTexts.ts';
import { activeText, MESSAGE_STAYS, rowOf, servedText, TEXTS, type Feature } from './feature.ts';

const FOLDER = 'anfrage.folderGlossary';
const FORMATS = ['markdown', 'table', 'document'] as const;
type Format = (typeof FORMATS)[number];

/** The abbreviations of a paper or of the whole folder, and what they mean: as a list to choose from, copied, as a text. */
export const glossaryFeature: Feature = (services) => vscode.Disposable.from(
  vscode.commands.registerCommand('anfrage.glossary', async (given?: unknown) => {
    const facts = rowOf(services, given).facts ?? activeFacts(services), { word } = services;
    if (facts) await offer(services, { name: word('glossary.of', { document: documentWords(word, facts.uri, facts.head) }), rows: documentGlossary(facts) }, given);
  }),
  vscode.commands.registerCommand(FOLDER, async (given?: unknown) => {
    await services.folder.settled();
    await offer(services, { name: services.word('glossary.ofFolder'), rows: folderGlossary(services.folder.corpus) }, given);
  }),
  vscode.languages.registerCodeActionsProvider(TEXTS, {
    provideCodeActions: (document, _, { diagnostics }) => diagnostics.filter(({ code }) => code === 'unknown-abbreviation').flatMap((diagnostic) => {
      const read = servedText(services, document), found = read && abbreviationAt(services.folder.corpus, read, document.offsetAt(diagnostic.range.start));
      return found ? [lookUp(services, found.abbreviation, diagnostic)] : [];
    }),
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
);

interface Glossary {
  readonly name: string;
  readonly rows: readonly GlossaryRow[];
}

interface Item extends vscode.QuickPickItem { readonly meaning: Meaning }

/** @param given what anybody may call the command with: the abbreviation that is looked for, the form in which the whole is wanted */
async function offer(services: Services, glossary: Glossary, given: unknown) {
  const { word } = services, { abbreviation, format } = (given ?? {}) as Readonly<Record<string, unknown>>, wanted = FORMATS.find((one) => one === format);
  if (!glossary.rows.length) vscode.window.setStatusBarMessage(word('glossary.none'), MESSAGE_STAYS);
  else if (wanted) await give(services, glossary, wanted);
  else choose(services, glossary, typeof abbreviation === 'string' ? abbreviation : '');
}

function choose(services: Services, glossary: Glossary, typed: string) {
  const { word } = services, pick = vscode.window.createQuickPick<Item>();
  const buttons = [
    { iconPath: new vscode.ThemeIcon('markdown'), tooltip: word('glossary.copyMarkdown'), format: 'markdown' },
    { iconPath: new vscode.ThemeIcon('copy'), tooltip: word('glossary.copyTable'), format: 'table' },
    { iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: word('glossary.open'), format: 'document' },
  ] as const;
  pick.title = `${glossary.name} (${word.count('abbreviations', glossary.rows.length)})`;
  pick.placeholder = word('glossary.placeholder');
  pick.matchOnDescription = true;
  pick.buttons = buttons;
  pick.value = typed;
  pick.items = glossary.rows.flatMap(({ abbreviation, meanings }) => meanings.map((meaning) => ({ label: abbreviation, meaning, description: meaningWords(word, meaning) })));
  pick.onDidTriggerButton((button) => {
    const format = buttons.find((one) => one === button)?.format;
    pick.hide();
    if (format) void give(services, glossary, format);
  });
  pick.onDidAccept(() => {
    const [item] = pick.activeItems, target = item && introductionTarget(item.meaning);
    pick.hide();
    if (!target) return;
    const { uri, range } = services.location(target.uri, target.select);
    void vscode.window.showTextDocument(uri, { selection: range });
  });
  pick.onDidHide(() => { pick.dispose(); });
  pick.show();
}

async function give(services: Services, { name, rows }: Glossary, format: Format) {
  const { word } = services, { glossaryMarkdown, glossaryTable } = await import('../exports/glossary.ts'); // with the Markdown libraries
  const markdown = (heading: string | null) => glossaryMarkdown(rows, (paper) => services.catalogue().address(paper), word, heading);
  if (format === 'document') {
    await openNew(name, 'md', markdown(name));
    return;
  }
  await vscode.env.clipboard.writeText(format === 'table' ? glossaryTable(rows, word) : markdown(null));
  vscode.window.setStatusBarMessage(word('glossary.copied', { abbreviations: word.count('abbreviations', rows.length) }), MESSAGE_STAYS);
}

/** Shows what other documents say of an abbreviation that this one does not introduce. */
function lookUp({ word }: Services, abbreviation: string, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(word('glossary.lookUp', { abbreviation }), vscode.CodeActionKind.QuickFix);
  action.command = { command: FOLDER, title: action.title, arguments: [{ abbreviation }] };
  action.diagnostics = [diagnostic];
  return action;
}

function activeFacts(services: Services) {
  const active = activeText(services);
  return active && factsOf(active.read);
}
