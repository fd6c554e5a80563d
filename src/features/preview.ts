import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import type { Target } from '../queries/place.ts';

/** Shows places while somebody moves through a list, and leaves the window as it was where nothing is chosen. */
export class Preview {
  private readonly before = vscode.window.activeTextEditor;
  private readonly view = this.before && { selection: this.before.selection, visible: this.before.visibleRanges[0], viewColumn: this.before.viewColumn, isPreview: vscode.window.tabGroups.activeTabGroup.activeTab?.isPreview ?? false };
  private readonly open = new Set(tabs().map(({ uri }) => uri));
  private shown: Promise<unknown> = Promise.resolve();
  private last: string | null = null;
  private kept = false;

  constructor(private readonly services: Services) {}

  show({ uri, select }: Target): Promise<unknown> {
    if (this.kept) return this.shown;
    const place = this.services.location(uri, select);
    this.last = uri;
    return this.shown = Promise.resolve(vscode.window.showTextDocument(place.uri, { selection: place.range, preview: true, preserveFocus: true })).catch(() => undefined); // a file may be gone
  }

  /** Something was chosen: what is shown may stay. */
  keep() { this.kept = true; }

  /** Shows again what was there before, where nothing was chosen. */
  async undo() {
    if (this.kept || this.last === null) return;
    this.kept = true;
    await this.shown;
    if (this.before && this.view) {
      const { selection, visible, viewColumn, isPreview } = this.view;
      const editor = await vscode.window.showTextDocument(this.before.document, { selection, preview: isPreview, ...(viewColumn === undefined ? {} : { viewColumn }) });
      if (visible) editor.revealRange(visible, vscode.TextEditorRevealType.AtTop);
    }
    const added = tabs().find(({ uri, tab }) => uri === this.last && tab.isPreview && !this.open.has(uri));
    if (added) await vscode.window.tabGroups.close(added.tab, true);
  }
}

function tabs(): { readonly uri: string; readonly tab: vscode.Tab }[] {
  return vscode.window.tabGroups.all.flatMap(({ tabs: all }) => all.flatMap((tab) => (tab.input instanceof vscode.TabInputText ? [{ uri: tab.input.uri.toString(), tab }] : [])));
}
