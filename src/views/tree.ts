import * as vscode from 'vscode';
import type { Span } from '../model/span.ts';

/** A row of a tree. */
export interface TreeNode {
  /** The same for the same thing after a refresh, so that what is open stays open. */
  readonly id: string;
  readonly label: string | vscode.TreeItemLabel;
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon?: string;
  readonly context?: string;
  /** For the commands of the context menu: the paper's number, the address of its document, a place in it, a question's number, the actor or system. */
  readonly paper?: string;
  readonly document?: string;
  readonly span?: Span;
  readonly question?: string;
  readonly entity?: string;
  /** Whether the row counts only where the government speaks of it. */
  readonly said?: boolean;
  readonly command?: vscode.Command;
  /** What a screen reader says. */
  readonly spoken?: string;
  readonly open?: boolean;
  /** Asked for when the row is opened; null for a row without children. */
  readonly children: (() => TreeNode[] | Promise<TreeNode[]>) | null;
}

/** A tree of rows that are made when they are looked at. */
export class NodeTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly parents = new WeakMap<TreeNode, TreeNode>();
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly roots: () => Promise<TreeNode[]>) {}

  refresh() { this.changed.fire(undefined); }
  getParent(node: TreeNode): TreeNode | undefined { return this.parents.get(node); }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (!node) return this.roots();
    const children = await node.children?.() ?? [];
    for (const child of children) this.parents.set(child, node);
    return children;
  }

  /** The row at the end of a way of ids from the top down; null where there is none. */
  async find(ids: readonly string[]): Promise<TreeNode | null> {
    let found: TreeNode | undefined;
    for (const id of ids) {
      found = (await this.getChildren(found)).find((node) => node.id === id);
      if (!found) return null;
    }
    return found ?? null;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const state = node.children ? (node.open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed) : vscode.TreeItemCollapsibleState.None;
    const item = new vscode.TreeItem(node.label, state);
    item.id = node.id;
    if (node.description !== undefined) item.description = node.description;
    if (node.tooltip !== undefined) item.tooltip = node.tooltip;
    if (node.icon !== undefined) item.iconPath = new vscode.ThemeIcon(node.icon);
    if (node.context !== undefined) item.contextValue = node.context;
    if (node.command !== undefined) item.command = node.command;
    if (node.spoken !== undefined) item.accessibilityInformation = { label: node.spoken };
    return item;
  }

  dispose() { this.changed.dispose(); }
}
