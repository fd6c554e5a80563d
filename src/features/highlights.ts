import * as vscode from 'vscode';
import { editorRange } from '../host/positions.ts';
import { highlights } from '../queries/highlights.ts';
import { served, TEXTS, type Feature } from './feature.ts';

/** The partner of the question or answer at the cursor, and names, abbreviations and citations like the one at the cursor. */
export const highlightsFeature: Feature = (services) => vscode.languages.registerDocumentHighlightProvider(TEXTS, {
  provideDocumentHighlights: (document, position) => {
    const read = served(services, document);
    return read && highlights(services.folder.corpus, read, document.offsetAt(position)).map((span) => new vscode.DocumentHighlight(editorRange(read.lineStarts, span), vscode.DocumentHighlightKind.Read));
  },
});
