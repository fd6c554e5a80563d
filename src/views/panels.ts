import * as vscode from 'vscode';

/** What shows one thing in a panel. */
export interface OnePanel extends vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
}

export interface PanelsOptions<T, P> {
  /** The type of the panels, for VS Code. */
  readonly view: string;
  readonly make: (panel: vscode.WebviewPanel, thing: T) => P;
  readonly keyOf: (thing: T) => string;
  /** What a panel showed before the window was loaded anew, by the state that its page has kept; fails where that is gone. */
  readonly restored: (state: Readonly<Record<string, unknown>>) => Promise<T>;
}

/** The open panels of one type, one for each thing. They share a column. */
export class Panels<T, P extends OnePanel> implements vscode.Disposable {
  private readonly open = new Map<string, P>();
  private readonly serializer: vscode.Disposable;

  constructor(private readonly options: PanelsOptions<T, P>) {
    this.serializer = vscode.window.registerWebviewPanelSerializer(options.view, { deserializeWebviewPanel: (panel, state) => this.restore(panel, state) });
  }

  /** What is open, for commands and tests. */
  get panels(): readonly P[] { return [...this.open.values()]; }

  /** The one that has the focus. */
  get active(): P | null { return this.panels.find(({ panel }) => panel.active) ?? null; }

  /** Opens the panel of something, or shows the one that is open. `column` is for the first one. */
  show(thing: T, column: vscode.ViewColumn, preserveFocus: boolean) {
    const known = this.open.get(this.options.keyOf(thing));
    if (known) known.panel.reveal(undefined, preserveFocus);
    else this.add(vscode.window.createWebviewPanel(this.options.view, '', { viewColumn: this.column ?? column, preserveFocus }, { enableScripts: true, enableFindWidget: true }), thing);
  }

  /** The column of the panels that are open: of one that is seen, if any. */
  private get column(): vscode.ViewColumn | null {
    const { panels } = this;
    return (panels.find(({ panel }) => panel.visible) ?? panels.at(-1))?.panel.viewColumn ?? null;
  }

  private async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    try {
      this.add(panel, await this.options.restored((state ?? {}) as Readonly<Record<string, unknown>>));
    } catch {
      panel.dispose();
    }
  }

  private add(panel: vscode.WebviewPanel, thing: T) {
    const key = this.options.keyOf(thing), view = this.options.make(panel, thing);
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
