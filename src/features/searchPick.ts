import * as vscode from 'vscode';
import { coalesced } from '../host/coalesce.ts';
import type { Services } from '../host/services.ts';
import type { HitKind } from '../queries/search.ts';
import { completed, completingIn, FACET_NAMES, FACETS, parseSearch, printSearch, type Facet } from '../queries/searchQuery.ts';
import type { Sought } from '../queries/searchPlaces.ts';
import type { SearchRow } from '../queries/searchRows.ts';
import { documentWords } from '../words/terms.ts';
import { openPlace } from './commands.ts';
import { MESSAGE_STAYS } from './feature.ts';
import { Preview } from './preview.ts';
import { SearchMarks } from './searchMarks.ts';
import type { ListFormat, PaperSearch } from './search.ts';

/** How many rows of each kind are shown; the list to take along has all. */
const SHOWN: Readonly<Record<HitKind, number>> = { paper: 20, question: 60, answer: 20 };
/** How many values of a filter are shown: alone, and above what is found already. */
const MOST_VALUES = 200, FEW_VALUES = 6;
/** How long a row is looked at before its place is shown, in milliseconds. */
const REST = 150;

const ICONS: Readonly<Record<HitKind, string>> = { paper: 'file-text', question: 'question', answer: 'comment' };
const FACET_ICONS: Readonly<Record<Facet, string>> = {
  asker: 'person', group: 'organization', ministry: 'shield', year: 'calendar', parliament: 'home', kind: 'files', state: 'pass', actor: 'account', system: 'database',
};

/** What Enter does with a row: it opens a place, or writes another text into the field; null does nothing. */
interface Item extends vscode.QuickPickItem {
  readonly found?: SearchRow;
  readonly write?: string;
  readonly list?: true;
  /** What VS Code's own search is to look for. */
  readonly elsewhere?: string;
  /** Reads the files that were put off. */
  readonly readOn?: true;
}

/** Searches while somebody types. What is typed says all there is to say, filters too; rows and buttons write them. */
export function pickFound(services: Services, search: PaperSearch, typed: string) {
  const { word, folder: { corpus } } = services, { searchRow, correctedWords, filterWords, rowDetail, fromSought, soughtPlaces } = search.core, { language } = word, pick = vscode.window.createQuickPick<Item>(), preview = new Preview(services), marks = search.marks ??= new SearchMarks(services, soughtPlaces);
  (pick as { sortByLabel?: boolean }).sortByLabel = false; // VS Code's typings do not have it yet; without it rows whose label has the letters go first
  let choosing = false, first: Item | undefined, moved = false, isChosen = false, sought: Sought = [];

  const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const beside = { iconPath: new vscode.ThemeIcon('split-horizontal'), tooltip: word('search.beside') }, cite = { iconPath: new vscode.ThemeIcon('quote'), tooltip: word('goTo.cite') };
  const rowItem = (row: SearchRow): Item => {
    const { facts, kind, words, stem } = row, paper = documentWords(word, facts.uri, facts.head), label = kind === 'paper' ? `${paper} ${words}`.trimEnd() : fromSought(words, sought);
    return { found: row, label: `$(${ICONS[kind]}) ${label}`, ...(stem !== null && { description: word('search.partOf', { question: stem }) }), detail: rowDetail(word, row, paper), buttons: [cite, beside] };
  };
  const facetItems = (before: string): Item[] => FACETS.map((facet) => ({
    label: `$(${FACET_ICONS[facet]}) ${word('search.filterBy', { facet: word(`facet.${facet}`) })}`, description: `${FACET_NAMES[facet][language][0]}:`, write: `${before}${FACET_NAMES[facet][language][0]}:`,
  }));

  /** The filters that are there, to be taken away, and those that could be. */
  const filterItems = (): Item[] => {
    const query = parseSearch(pick.value), text = pick.value.trim(), isTyped = completingIn(pick.value)?.value === '';
    const active = query.filters.map((filter): Item => ({
      label: `$(close) ${filterWords(word, filter)}`, description: word('search.takeAway'), write: printSearch({ ...query, filters: query.filters.filter((other) => other !== filter) }, language),
    }));
    return [...active, separator(word('search.values')), ...facetItems(text && !isTyped ? `${text} ` : '')];
  };

  const valueItems = (): Item[] => {
    const completing = completingIn(pick.value);
    if (!completing) return [];
    const { facet, value, before } = completing, values = search.index.values(facet, value, parseSearch(before), value ? FEW_VALUES : MOST_VALUES);
    const isWhole = values.length === 1 && values[0]!.name === value;
    return isWhole ? [] : [separator(word(`facet.${facet}`)), ...values.map(({ name, count }): Item => ({
      label: `$(${FACET_ICONS[facet]}) ${name}`, description: word.count(facet === 'actor' || facet === 'system' ? 'documents' : 'procedures', count), write: completed(completing, name, language),
    }))];
  };

  /** The index has the beginnings of questions and answers alone. */
  const elsewhereItems = (): Item[] => {
    const elsewhere = parseSearch(pick.value).words.filter(({ excluded }) => !excluded).map(({ text }) => text).join(' ');
    return elsewhere ? [{ label: `$(search) ${word('search.wholeTexts')}`, elsewhere }] : [];
  };

  const foundItems = (): Item[] => {
    const query = parseSearch(pick.value), result = search.index.search(query, Math.max(...Object.values(SHOWN))), { hits, counts } = result, corrected = correctedWords(word, result), isEmpty = !query.words.length && !query.filters.length;
    ({ sought } = result);
    const all = counts.paper + counts.question + counts.answer, shown = { ...SHOWN, ...(counts.question + counts.answer ? {} : { paper: SHOWN.question }) };
    const counted = (count: number) => (result.isPartial ? '≥ ' : '') + count.toLocaleString(language);
    const parts = (['paper', 'question', 'answer'] as const).flatMap((kind) => {
      const rows = hits[kind].slice(0, shown[kind]).flatMap((hit) => searchRow(corpus, hit) ?? []), heading = isEmpty ? word('search.newest') : word(`hit.${kind}s`);
      if (!rows.length) return [];
      const told = isEmpty ? heading : word('search.counted', { kind: heading, shown: rows.length.toLocaleString(language), count: counted(counts[kind]) });
      return [separator([told, corrected].filter(Boolean).join(' · ')), ...rows.map(rowItem)];
    });
    const more: Item[] = all && !isEmpty ? [separator(''), { label: `$(list-unordered) ${word('search.allAsList', { count: counted(all) })}`, list: true }] : [];
    return isEmpty ? [separator(word('search.values')), ...facetItems(''), ...parts] : [...parts, ...more, ...(all ? elsewhereItems() : [])];
  };

  /** What the search does not know. */
  const unreadItems = (): Item[] => (services.folder.putOff ? [separator(''), { label: `$(debug-pause) ${word('index.unread', { count: services.folder.unread.toLocaleString(language) })}`, description: word('index.readRest'), readOn: true }] : []);

  const items = (): Item[] => [...allItems(), ...unreadItems()];
  const allItems = (): Item[] => {
    if (choosing) return filterItems();
    const completing = completingIn(pick.value), values = valueItems();
    if (completing && !completing.value) return values.length > 1 ? values : [{ label: word('search.noValue', { facet: word(`facet.${completing.facet}`), typed: '' }) }];
    const found = foundItems();
    if (values.length > 1 || found.length) return [...(values.length > 1 ? values : []), ...found];
    if (completing) return [{ label: word('search.noValue', { facet: word(`facet.${completing.facet}`), typed: completing.value }) }];
    return [{ label: pick.busy || !services.folder.hasBeenRead && !corpus.size ? word('search.preparing') : corpus.size ? word('search.nothing') : word('search.nothingHere') }, ...(pick.busy ? [] : elsewhereItems())];
  };

  const buttons: readonly (vscode.QuickInputButton & { readonly act: () => void })[] = [
    { iconPath: new vscode.ThemeIcon('filter'), tooltip: word('search.filters'), act: () => { choosing = !choosing; show(); } },
    { iconPath: new vscode.ThemeIcon('clear-all'), tooltip: word('search.clear'), act: () => { write(printSearch({ words: parseSearch(pick.value).words, filters: [] }, language)); } },
    ...([['markdown', 'search.copyList', 'markdown'], ['table', 'search.openCsv', 'csv'], ['go-to-file', 'search.openList', 'document']] as const).map(([icon, tooltip, format]) => ({
      iconPath: new vscode.ThemeIcon(icon), tooltip: word(tooltip), act: () => { take(format); },
    })),
  ];

  const show = () => {
    const { filters } = parseSearch(pick.value);
    const { unread } = services.folder;
    pick.title = [word('search.title'), ...filters.map((filter) => filterWords(word, filter)), ...(unread ? [word('index.unread', { count: unread.toLocaleString(language) })] : [])].join(' · ');
    pick.buttons = buttons.filter((_, i) => i !== 1 || filters.length > 0);
    pick.items = items().map((item) => ({ ...item, alwaysShow: true }));
    first = pick.items.find(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
    moved = false;
  };
  const write = (text: string) => {
    choosing = false;
    pick.value = text;
    show();
  };
  const take = (format: ListFormat) => {
    const { value } = pick;
    preview.keep();
    pick.hide();
    void search.list(value, format);
  };
  const openFound = async ({ target: { uri, select } }: SearchRow, viewColumn?: vscode.ViewColumn) => {
    isChosen = true;
    await openPlace(services, uri, select.start, select.end, viewColumn);
    marks.show(uri, sought);
  };
  const showPlace = coalesced(() => {
    const row = pick.activeItems[0]?.found;
    if (row && moved) void preview.show(row.target).then(() => { if (isOpen) marks.show(row.target.uri, sought); });
  }, REST);

  const takeUp = coalesced(() => { void follow(); }, () => search.rest), following = services.folder.onDidChange(takeUp);

  pick.placeholder = word('search.placeholder');
  pick.value = typed;
  pick.onDidChangeValue(() => {
    choosing = false;
    show();
  });
  pick.onDidChangeActive(([active]) => {
    moved ||= active?.found !== undefined && active !== first && pick.items.includes(active); // rows come with every letter; only somebody who moves wants to see one
    if (moved) showPlace();
  });
  pick.onDidTriggerButton((button) => { buttons.find((one) => one === button)?.act(); });
  pick.onDidTriggerItemButton(({ item: { found }, button }) => {
    if (!found) return;
    if (button === cite) {
      void vscode.env.clipboard.writeText(search.citation(found));
      vscode.window.setStatusBarMessage(word('command.copied', { text: search.citation(found) }), MESSAGE_STAYS);
      return;
    }
    preview.keep();
    pick.hide();
    void openFound(found, vscode.ViewColumn.Beside);
  });
  pick.onDidAccept(() => {
    const [active] = pick.activeItems, chosen = active && pick.items.includes(active) ? active : first; // who types fast presses Enter while an earlier list is still on the screen
    if (chosen?.write !== undefined) write(chosen.write);
    else if (chosen?.list) take('document');
    else if (chosen?.elsewhere !== undefined) {
      pick.hide();
      void vscode.commands.executeCommand('workbench.action.findInFiles', { query: chosen.elsewhere, triggerSearch: true });
    }
    else if (chosen?.readOn) void services.folder.readRest();
    else if (chosen?.found) {
      preview.keep();
      pick.hide();
      void openFound(chosen.found);
    }
  });
  pick.onDidHide(() => {
    search.last = pick.value;
    showPlace.dispose();
    following.dispose();
    takeUp.dispose();
    void preview.undo();
    if (!isChosen) marks.clear();
    pick.dispose();
    isOpen = false;
  });
  const follow = () => search.refresh(() => { if (isOpen && !moved) show(); });
  let isOpen = true;
  pick.busy = true;
  show();
  pick.show();
  void Promise.all([follow(), services.folder.settled()]).then(follow).then(() => {
    if (!isOpen) return;
    pick.busy = false;
    if (!moved) show();
  });
}
