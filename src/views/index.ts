import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import type { EntityId } from '../model/entity.ts';
import type { PaperId } from '../model/paperId.ts';
import { listOf } from '../queries/entities.ts';
import type { PaperGrouping } from '../queries/groups.ts';
import { paperRowOf } from '../queries/papers.ts';
import { entitiesView } from './entities.ts';
import { Here } from './here.ts';
import { leftOpenView } from './leftOpen.ts';
import { missingView } from './missing.ts';
import { papersView } from './papers.ts';
import type { NodeTree } from './tree.ts';
import { View } from './view.ts';

/** The trees of the sidebar by the ids that package.json gives them. */
export type Trees = Readonly<Record<'anfrage.leftOpen' | 'anfrage.papers' | 'anfrage.missing' | 'anfrage.systems' | 'anfrage.actors' | 'anfrage.discovered', NodeTree>>;

/** Something that has a row in the sidebar. */
export type SidebarItem =
  | { readonly kind: 'document'; readonly uri: string }
  | { readonly kind: 'missing'; readonly paper: PaperId }
  | { readonly kind: 'entity'; readonly entity: EntityId };

/** The views of the sidebar, in step with the folder and its catalogues. */
export class Sidebar implements vscode.Disposable {
  private readonly leftOpen;
  private readonly papers;
  private readonly missing;
  private readonly systems;
  private readonly actors;
  private readonly discovered;
  private readonly told = new Map<string, boolean>();
  private readonly parts: vscode.Disposable[];

  /** @param memory where groupings are remembered */
  constructor(private readonly services: Services, memory: vscode.Memento) {
    const here = new Here();
    this.leftOpen = new View(services, memory, leftOpenView(services, () => here.uri));
    this.papers = new View(services, memory, papersView(services));
    this.missing = new View(services, memory, missingView(services));
    this.systems = new View(services, memory, entitiesView(services, 'system'));
    this.actors = new View(services, memory, entitiesView(services, 'actor'));
    this.discovered = new View(services, memory, entitiesView(services, 'discovered'));
    const names = [this.systems, this.actors, this.discovered], all = [this.leftOpen, this.papers, this.missing, ...names];
    this.parts = [
      ...all, here, here.onDidChange(() => { this.leftOpen.refresh(); }), services.folder.onDidChange(() => {
        for (const view of all) view.refresh();
        this.tell();
      }), services.catalogues.onDidChange(() => { this.missing.refresh(); }),
      services.verdicts.onDidChange(() => { this.leftOpen.refresh(); }),
      services.knowledge.onDidChange(() => { for (const view of names) view.refresh(); }),
    ];
    this.tell();
    void services.folder.wholeReading.then(() => vscode.commands.executeCommand('setContext', 'anfrage.read', true)); // until then no welcome text says that there is nothing
  }

  /** For the welcome texts: where nothing is cited, nothing is missing either; where nothing is answered, nobody knows what is left open. */
  private tell() {
    const { corpus } = this.services.folder;
    for (const [context, is] of [['anfrage.cited', corpus.cites], ['anfrage.answered', corpus.outcomes().length > 0]] as const) {
      if (is === (this.told.get(context) ?? false)) continue;
      this.told.set(context, is);
      void vscode.commands.executeCommand('setContext', context, is);
    }
  }

  get trees(): Trees {
    return { 'anfrage.leftOpen': this.leftOpen.tree, 'anfrage.papers': this.papers.tree, 'anfrage.missing': this.missing.tree, 'anfrage.systems': this.systems.tree, 'anfrage.actors': this.actors.tree, 'anfrage.discovered': this.discovered.tree };
  }

  /**
   * Shows the row of something, and puts the focus there.
   * @param here the address of the document where the user is
   * @returns whether it has one
   */
  reveal(item: SidebarItem, here: string | null): Promise<boolean> {
    switch (item.kind) {
      case 'document': {
        const { corpus } = this.services.folder, facts = corpus.document(item.uri);
        return this.papers.reveal(facts ? paperRowOf(corpus, facts).uri : item.uri, here);
      }
      case 'missing': return this.missing.reveal(item.paper, here);
      case 'entity': {
        const tally = this.services.folder.corpus.tally(item.entity);
        return tally ? { actor: this.actors, system: this.systems, discovered: this.discovered }[listOf(tally)].reveal(item.entity, here) : Promise.resolve(false);
      }
    }
  }

  /** Shows the papers in which somebody asks or answers: grouped by that, with the group open. */
  revealPapers(by: PaperGrouping, group: string): Promise<boolean> { return this.papers.revealGroup(by, group); }

  dispose() {
    for (const part of this.parts) part.dispose();
  }
}
