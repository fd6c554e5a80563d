import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import { Panels } from './panels.ts';
import { ReadingPanel, type ReadingActions } from './readingPanel.ts';

/** The reading views that are open, one a document. */
export class ReadingViews extends Panels<vscode.TextDocument, ReadingPanel> {
  constructor(services: Services, private readonly actions: ReadingActions, extension: vscode.Uri) {
    const media = vscode.Uri.joinPath(extension, 'media');
    super({
      view: 'anfrage.reading', keyOf: ({ uri }) => uri.toString(),
      make: (panel, document) => new ReadingPanel(panel, document, services, actions, media),
      restored: async ({ uri }) => vscode.workspace.openTextDocument(vscode.Uri.parse(String(uri), true)),
    });
  }

  /** Writes the view of a document as a file. */
  save(document: vscode.TextDocument): Promise<void> { return this.actions.save(document); }
}
