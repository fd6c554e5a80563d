import * as vscode from 'vscode';
import { editorRange } from '../host/positions.ts';
import { highlights } from '../queries/highlights.ts';
import { INQUIRIES, type Feature } from './feature.ts';

/** The partner of the question or answer at the cursor, and names and citations like the one at the cursor. */
export const highlightsFeature: Feature = (services) => vscode.languages.registerDocumentHighlightProvider(INQUIRIES, {
  provideDocumentHighlights: (document, position) => {
    const read = services.read(document);
    return highlights(read, document.offsetAt(position)).map((span) => new vscode.DocumentHighlight(editorRange(read.lineStarts, span), vscode.DocumentHighlightKind.Read));
  },
});
