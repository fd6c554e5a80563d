import * as vscode from 'vscode';
import { LINK_COMMANDS } from '../exports/links.ts';
import type { Services } from '../host/services.ts';
import { isDiscovered } from '../model/discovered.ts';
import { foundAlias, type EntityRow } from '../queries/entities.ts';
import { introduction } from '../queries/definition.ts';
import { NameFinder, PaperFinder, type PaperChoice } from '../queries/finding.ts';
import { askersWords, dateWords, fileName, paperWords, pinpointWords } from '../words/terms.ts';
import { iconOf } from '../views/entities.ts';
import type { SidebarFeature } from './feature.ts';

/** How many rows a quick pick shows. */
const MOST_CHOICES = 100;
/** How many aliases stand behind a name. */
const MOST_ALIASES = 2;

interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** A button on a row of a quick pick. */
interface RowButton<T> extends vscode.QuickInputButton {
  readonly act: (value: T) => unknown;
}

/** "Go to Actor or System…": by name or alias, to its row in the sidebar with all its places. */
export const goToFeature: SidebarFeature = (services, sidebar) => vscode.commands.registerCommand('anfrage.goToName', async () => {
  const here = vscode.window.activeTextEditor?.document.uri.toString() ?? null, row = await pickName(services);
  if (row) await sidebar.reveal({ kind: 'entity', entity: row.id }, here);
});

/** Asks for an actor or a system that the folder mentions, found by name or alias. */
export function pickName(services: Services, offered = ''): Promise<EntityRow | null> {
  const { folder, word } = services, finder = new NameFinder(folder.corpus, services.entityOf);
  const first: RowButton<EntityRow> = {
    iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: word('goTo.firstMention'), act: ({ id }) => {
      const target = introduction(folder.corpus, id, null);
      return target && vscode.commands.executeCommand(LINK_COMMANDS.openPlace, target.uri, target.select.start, target.select.end);
    },
  };
  const all: RowButton<EntityRow> = { iconPath: new vscode.ThemeIcon('references'), tooltip: word('goTo.allMentions'), act: ({ id }) => vscode.commands.executeCommand('anfrage.findMentions', { entity: id }) };
  const nothing = (query: string) => (query ? word('goTo.noName', { query }) : word('goTo.noNames'));
  const details: RowButton<EntityRow> = { iconPath: new vscode.ThemeIcon('info'), tooltip: word('hover.details'), act: ({ id }) => vscode.commands.executeCommand(LINK_COMMANDS.showDetails, id) };
  return pick(word('goTo.name'), offered, nothing, [details, all, first], (query) => finder.search(query, MOST_CHOICES).map(({ item: row, marks }) => {
    const alias = foundAlias(marks), others = row.aliases.filter((_, i) => i !== alias).slice(0, MOST_ALIASES).join(', ');
    return {
      value: row, label: `$(${iconOf(row.subtype)}) ${row.name}${alias === null ? '' : ` (${row.aliases[alias]!})`}`,
      description: [word.or(`subtype.one.${row.subtype}`, row.subtype), isDiscovered(row.id) && word('found.mark'), word.count('inDocuments', row.documents, { what: word.count('mentions', row.mentions) }), others].filter(Boolean).join(' · '),
    };
  }));
}

/** Asks for a paper or a question of it, found by its number or by words of its title, in the folder and in catalogues. */
export function pickPaper(services: Services, offered = ''): Promise<PaperChoice | null> {
  const { folder, catalogue, word } = services, finder = new PaperFinder(folder.corpus, catalogue());
  const pdf: RowButton<PaperChoice> = { iconPath: new vscode.ThemeIcon('link-external'), tooltip: word('goTo.pdf'), act: ({ paper }) => vscode.commands.executeCommand('anfrage.openOfficialPdf', paper) };
  const cite: RowButton<PaperChoice> = { iconPath: new vscode.ThemeIcon('quote'), tooltip: word('goTo.cite'), act: ({ paper, uri }) => vscode.commands.executeCommand('anfrage.copyCitation', { paper, document: uri }) };
  const nothing = (query: string) => (query ? word('goTo.noPaper', { query }) : word('goTo.noPapers'));
  return pick(word('goTo.paper'), offered, nothing, [cite, pdf], (query) => finder.search(query, MOST_CHOICES).map((choice) => {
    const { paper, uri, about, place } = choice, answeredBy = about.ministries.length ? word('hover.answeredBy', { who: about.ministries.join('; ') }) : null;
    const detail = [uri === null ? services.notHere() : null, about.date && dateWords(word, about.date), askersWords(word, about), answeredBy].filter(Boolean).join(' · ');
    return {
      value: choice, label: `$(${uri === null ? 'circle-outline' : 'file-text'}) ${paper === null ? fileName(uri!) : paperWords(word, paper)}${place ? `, ${pinpointWords(word, place.pinpoint)}` : ''}`,
      description: about.title ?? (uri === null ? word('hover.known') : ''), ...(detail ? { detail } : {}), buttons: paper === null ? [] : catalogue().address(paper) === null ? [cite] : [cite, pdf],
    };
  }));
}

/**
 * A quick pick whose rows are found anew with every letter, in the order in which they are found.
 * @param nothing the words of the row that stands there where nothing is found
 */
function pick<T>(placeholder: string, value: string, nothing: (query: string) => string, buttons: readonly RowButton<T>[], find: (query: string) => readonly Choice<T>[]): Promise<T | null> {
  const quickPick = vscode.window.createQuickPick<Choice<T | null>>();
  (quickPick as { sortByLabel?: boolean }).sortByLabel = false; // VS Code's typings do not have it yet; without it rows whose label has the letters go first
  const show = () => {
    const found: readonly Choice<T | null>[] = find(quickPick.value).map((choice) => ({ buttons, ...choice }));
    quickPick.items = (found.length ? found : [{ value: null, label: nothing(quickPick.value.trim()) }]).map((choice) => ({ ...choice, alwaysShow: true })); // they fit in ways that VS Code's own filter does not know
  };
  Object.assign(quickPick, { placeholder, value, matchOnDescription: true });
  return new Promise((resolve) => {
    quickPick.onDidChangeValue(show);
    quickPick.onDidTriggerItemButton(async ({ item, button }) => {
      quickPick.hide();
      if (item.value !== null) await (button as RowButton<T>).act(item.value);
    });
    quickPick.onDidAccept(() => {
      const { items, activeItems: [active] } = quickPick; // who types fast presses Enter while an earlier list is still on the screen
      resolve((active && items.includes(active) ? active : items[0])?.value ?? null);
      quickPick.hide();
    });
    quickPick.onDidHide(() => {
      resolve(null);
      quickPick.dispose();
    });
    show();
    quickPick.show();
  });
}
