import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import { ReadingPanel, type ReadingActions } from './readingPanel.ts';

const VIEW = 'anfrage.reading';

/** The reading views that are open, one a document. */
export class ReadingViews implements vscode.Disposable {
  private readonly open = new Map<string, ReadingPanel>();
  private readonly media: vscode.Uri;
  private readonly serializer: vscode.Disposable;

  constructor(private readonly services: Services, private readonly actions: ReadingActions, extension: vscode.Uri) {
    this.media = vscode.Uri.joinPath(extension, 'media');
    this.serializer = vscode.window.registerWebviewPanelSerializer(VIEW, { deserializeWebviewPanel: (panel, state) => this.restore(panel, state) });
  }

  /** What is open, for commands and tests. */
  get panels(): readonly ReadingPanel[] { return [...this.open.values()]; }

  /** The view that has the focus. */
  get active(): ReadingPanel | null { return this.panels.find(({ panel }) => panel.active) ?? null; }

  /** Opens the view of a document, or shows the one that is open. Views share a column: `column` is for the first one. */
  show(document: vscode.TextDocument, column: vscode.ViewColumn, preserveFocus: boolean) {
    const known = this.open.get(document.uri.toString());
    if (known) known.panel.reveal(undefined, preserveFocus);
    else this.add(vscode.window.createWebviewPanel(VIEW, '', { viewColumn: this.column ?? column, preserveFocus }, { enableScripts: true, enableFindWidget: true }), document);
  }

  /** Writes the view of a document as a file. */
  save(document: vscode.TextDocument): Promise<void> { return this.actions.save(document); }

  /** The column of the views that are open: of one that is seen, if any. */
  private get column(): vscode.ViewColumn | null {
    const { panels } = this;
    return (panels.find(({ panel }) => panel.visible) ?? panels.at(-1))?.panel.viewColumn ?? null;
  }

  private async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { uri } = (state ?? {}) as { readonly uri?: unknown };
    try {
      this.add(panel, await vscode.workspace.openTextDocument(vscode.Uri.parse(String(uri), true)));
    } catch {
      panel.dispose(); // the document is gone
    }
  }

  private add(panel: vscode.WebviewPanel, document: vscode.TextDocument) {
    const key = document.uri.toString(), view = new ReadingPanel(panel, document, this.services, this.actions, this.media);
    this.open.get(key)?.panel.dispose();
    this.open.set(key, view);
    panel.onDidDispose(() => {
      view.dispose();
      if (this.open.get(key) === view) this.open.delete(key);
    });
  }

  dispose() {
    this.serializer.dispose();
    for (const { panel } of this.panels) panel.dispose();
  }
}
