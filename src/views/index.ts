import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import { entityRoots } from './entities.ts';
import { paperRoots } from './papers.ts';
import { NodeTree } from './tree.ts';

/** The trees of the sidebar by the ids that package.json gives them. */
export type Trees = Readonly<Record<'anfrage.papers' | 'anfrage.actors' | 'anfrage.systems', NodeTree>>;

export function createTrees(services: Services): Trees {
  return {
    'anfrage.papers': new NodeTree(() => paperRoots(services)),
    'anfrage.actors': new NodeTree(() => entityRoots(services, 'actor')),
    'anfrage.systems': new NodeTree(() => entityRoots(services, 'system')),
  };
}

/** Shows the trees, and keeps them in step with the folder and its catalogues. */
export function showTrees(trees: Trees, services: Services): vscode.Disposable {
  return vscode.Disposable.from(...Object.entries(trees).flatMap(([id, tree]) => [
    vscode.window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true }), tree,
    services.folder.onDidChange(() => { tree.refresh(); }),
  ]), services.catalogues.onDidChange(() => { trees['anfrage.papers'].refresh(); }), services.knowledge.onDidChange(() => {
    trees['anfrage.actors'].refresh();
    trees['anfrage.systems'].refresh();
  }));
}
