import * as vscode from 'vscode';
import { Breath } from '../host/coalesce.ts';
import type { Services } from '../host/services.ts';
import { FuzzyIndex } from '../queries/fuzzy.ts';
import type { Code } from '../words/words.ts';
import type { ViewContent } from './content.ts';
import { NodeTree, type TreeNode } from './tree.ts';

/** How many rows stand below one heading; the filter leads to the others. */
const MOST_ROWS = 1000;
/** How many rows a filter shows: the best ones. */
const MOST_FOUND = 200;
/** How much longer than the making of its rows a view rests before it makes them again: in a folder of tens of thousands of papers every letter that is typed into one of them changes something. */
const REST = 20;

/** All views make their rows in turn: a thousand at once would keep the host. */
const breath = new Breath();

/** The groupings in which a row can stand in several groups. */
const SHARED: ReadonlySet<string> = new Set(['paper', 'citing', 'year', 'asker', 'group', 'outcome']);

/** A tree of the sidebar with its grouping, which outlives a restart, and its filter. */
export class View<R> implements vscode.Disposable {
  readonly tree = new NodeTree(() => this.roots());
  private readonly view: vscode.TreeView<TreeNode>;
  private readonly commands: vscode.Disposable[];
  private query = '';
  /** What the filter looks through; null until it is needed. */
  private index: FuzzyIndex<R> | null = null;
  /** How long the making of the rows took, and when it ended, in milliseconds. */
  private made = { took: 0, at: 0 };
  private soon: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly services: Services, private readonly memory: vscode.Memento, private readonly content: ViewContent<R>) {
    const { registerCommand } = vscode.commands;
    this.view = vscode.window.createTreeView(`anfrage.${content.id}`, { treeDataProvider: this.tree, showCollapseAll: true, canSelectMany: true });
    this.commands = [
      registerCommand(this.command('group'), (by?: unknown) => this.group(by)),
      registerCommand(this.command('filter'), (query?: unknown) => this.askFilter(query)),
      registerCommand(this.command('clearFilter'), () => { this.filter(''); }),
    ];
  }

  /** The id of one of its commands: "anfrage.filterPapers". */
  private command(act: 'group' | 'filter' | 'clearFilter'): string {
    const { id } = this.content;
    return `anfrage.${act}${id[0]!.toUpperCase()}${id.slice(1)}`;
  }

  /** Shows the rows anew, at once or after a rest. */
  refresh() {
    this.soon ??= setTimeout(() => {
      this.soon = undefined;
      this.index = null;
      this.tree.refresh();
    }, Math.max(0, this.made.at + REST * this.made.took - performance.now()));
  }

  /**
   * Shows the row with a key, opens it and puts the focus on it.
   * @param here the address of the document where the user is
   * @returns whether there is such a row
   */
  async reveal(key: string, here: string | null): Promise<boolean> {
    const group = this.content.groupOf(key, this.grouping, here);
    if (group === undefined) return false;
    if (this.query) this.filter('');
    const found = await this.tree.find(group === null ? [key] : [groupId(group), `${groupId(group)}/${key}`]) ?? await this.beyond(key);
    if (found) await this.view.reveal(found, { select: true, focus: true, expand: true });
    return found !== null;
  }

  /** Groups the rows, opens a group and puts the focus on it; whether there is such a group. */
  async revealGroup(by: string, group: string): Promise<boolean> {
    await this.show(); // a folded view reads its rows anew when it opens, and forgets what was revealed
    await this.group(by);
    const found = await this.tree.find([groupId(group)]);
    if (found) await this.view.reveal(found, { select: true, focus: true, expand: true });
    return found !== null;
  }

  /** A row that stands behind the last one that is shown is found by the filter. */
  private async beyond(key: string): Promise<TreeNode | null> {
    const row = this.content.all().find((candidate) => this.content.key(candidate) === key);
    if (!row) return null;
    this.filter(this.content.texts(row)[0]!);
    return this.tree.find([key]);
  }

  private get grouping(): string {
    const { groupings, id } = this.content, kept = this.memory.get<string>(`grouping.${id}`);
    return groupings.find((by) => by === kept) ?? groupings[0]!;
  }

  /** @param by one of the groupings; anything else, and the user is asked */
  private async group(by: unknown) {
    const { groupings, id } = this.content, { word } = this.services, now = this.grouping;
    if (!groupings.some((choice) => choice === by)) await this.show();
    const choices = groupings.map((choice) => ({ label: `$(${choice === now ? 'check' : 'blank'}) ${groupingWords(this.services, choice)}`, choice }));
    const given = groupings.find((choice) => choice === by), chosen = given ?? (await vscode.window.showQuickPick(choices, { title: word('group.title', { view: this.view.title ?? '' }) }))?.choice;
    if (chosen === undefined) return;
    await this.memory.update(`grouping.${id}`, chosen);
    this.filter('');
  }

  /** @param query what to look for; without it the user is asked, and the tree follows what is typed */
  private async askFilter(query: unknown) {
    if (typeof query === 'string') {
      this.filter(query);
      return;
    }
    await this.show();
    const before = this.query, input = vscode.window.createInputBox(), { word } = this.services;
    Object.assign(input, { title: word('filter.title', { view: this.view.title ?? '' }), placeholder: word(`filter.${this.content.id}`), value: before });
    await new Promise<void>((resolve) => {
      let kept = false;
      input.onDidChangeValue((value) => { this.filter(value); });
      input.onDidAccept(() => {
        kept = true;
        input.hide();
      });
      input.onDidHide(() => {
        if (!kept) this.filter(before);
        input.dispose();
        resolve();
      });
      input.show();
    });
  }

  private async show() {
    if (!this.view.visible) await vscode.commands.executeCommand(`anfrage.${this.content.id}.focus`);
  }

  private filter(query: string) {
    this.query = query.trim();
    void vscode.commands.executeCommand('setContext', `anfrage.${this.content.id}.filtered`, this.query !== '');
    this.tree.refresh();
  }

  private async roots(): Promise<TreeNode[]> {
    await breath.pause();
    const begun = performance.now(), nodes = await (this.query ? this.found() : this.all()), at = performance.now();
    this.made = { took: at - begun, at };
    return nodes;
  }

  private async all(): Promise<TreeNode[]> {
    const { content, services: { word } } = this;
    const groups = content.groups(this.grouping), count = groups.reduce((sum, group) => sum + group.count, 0);
    const total = SHARED.has(this.grouping) ? content.all().length : count;
    const { unread, putOff } = this.services.folder;
    this.view.message = total && unread && !putOff ? unreadWords(this.services) : ''; // without rows a welcome text tells
    this.view.description = [...(total ? [content.size?.(this.grouping, null) ?? content.counted?.(total) ?? total.toLocaleString(word.language)] : []), ...(this.grouping === content.groupings[0] ? [] : [groupingWords(this.services, this.grouping)])].join(' · ');
    const first = [...(putOff ? [{ id: 'readOn', label: unreadWords(this.services), description: word('index.readRest'), icon: 'debug-pause', command: { command: 'anfrage.readRest', title: word('index.readRest') }, children: null }] : []), ...content.first?.() ?? []];
    if (groups.length === 1 && groups[0]!.key === null) return [...first, ...await this.nodes(groups[0]!.rows(), null)];
    return [...first, ...await this.shortened(groups, '', (group) => {
      const id = groupId(group.key!), { label, icon } = content.heading(this.grouping, group.key!), size = content.size?.(this.grouping, group) ?? group.count.toLocaleString(word.language), tooltip = `${label}: ${content.counted?.(group.count) ?? size}`;
      return { id, label, icon, description: size, context: 'group', tooltip, spoken: `${label}: ${size}`, children: () => this.nodes(group.rows(), group.key) };
    })];
  }

  /** The rows that the filter finds, without groups, best first. */
  private async found(): Promise<TreeNode[]> {
    const { content, services: { word } } = this;
    this.index ??= new FuzzyIndex(content.all(), (row) => content.texts(row));
    const found = this.index.search(this.query, MOST_FOUND);
    this.view.description = '';
    const counted = word('filter.found', { query: this.query, count: (found.length === MOST_FOUND ? '≥ ' : '') + found.length.toLocaleString(word.language) });
    this.view.message = found.length ? [counted, ...(this.services.folder.unread ? [unreadWords(this.services)] : [])].join(' · ') : ''; // without rows a welcome text tells
    return inSlices(found, ({ item, marks }) => content.node(item, content.key(item), marks, null));
  }

  private nodes(rows: readonly R[], group: string | null): Promise<TreeNode[]> {
    const before = group === null ? '' : `${groupId(group)}/`;
    return this.shortened(rows, before, (row) => this.content.node(row, before + this.content.key(row), [], group));
  }

  private async shortened<X>(all: readonly X[], before: string, make: (one: X) => TreeNode): Promise<TreeNode[]> {
    const { word } = this.services, more = all.length - MOST_ROWS;
    const nodes = await inSlices(all.slice(0, MOST_ROWS), make);
    if (more > 0) nodes.push({ id: `${before}more`, label: word('tree.more', { count: more.toLocaleString(word.language) }), icon: 'filter', command: { command: this.command('filter'), title: '' }, children: null });
    return nodes;
  }

  dispose() {
    clearTimeout(this.soon);
    for (const part of [...this.commands, this.view, this.tree]) part.dispose();
  }
}

/** Meanwhile the folder may change: a row of what is gone says what was, until the news of that has it made anew. */
async function inSlices<X>(all: readonly X[], make: (one: X) => TreeNode): Promise<TreeNode[]> {
  const nodes: TreeNode[] = [];
  for (const one of all) {
    await breath.pause();
    nodes.push(make(one));
  }
  return nodes;
}

function unreadWords({ word, folder: { unread } }: Services): string {
  return word('index.unread', { count: unread.toLocaleString(word.language) });
}

const groupId = (key: string) => `group/${key}`;

function groupingWords({ word }: Services, by: string): string {
  return word(`grouping.${by}` as Code);
}
