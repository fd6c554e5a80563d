import * as vscode from 'vscode';

/** The address of the document in the editor; while a reading view or a PDF is shown instead, the one before. */
export class Here implements vscode.Disposable {
  uri: string | null = null;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly parts: vscode.Disposable[];

  constructor() {
    const look = () => { this.look(); };
    this.parts = [this.changed, vscode.window.onDidChangeActiveTextEditor(look), vscode.window.tabGroups.onDidChangeTabs(look)];
    look();
  }

  private look() {
    const { activeTextEditor, tabGroups } = vscode.window, uri = activeTextEditor?.document.uri.toString() ?? (tabGroups.activeTabGroup.activeTab ? this.uri : null);
    if (uri === this.uri) return;
    this.uri = uri;
    this.changed.fire();
  }

  dispose() {
    for (const part of this.parts) part.dispose();
  }
}
