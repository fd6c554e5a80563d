import * as vscode from 'vscode';
import { coalesced } from '../host/coalesce.ts';
import { INQUIRY } from '../host/documents.ts';
import { editorRange } from '../host/positions.ts';
import type { Feature } from './feature.ts';

/** How long typing rests before page furniture is dimmed anew, in milliseconds. */
const REST = 300;

/** Dims running heads, page numbers, imprint and notes in open inquiries, so that the eye reads over them as the reading does. */
export const dimmingFeature: Feature = (services) => {
  const dim = vscode.window.createTextEditorDecorationType({ opacity: '0.5' });
  const apply = () => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document.languageId !== INQUIRY) continue;
      const { lineStarts, paper } = services.read(editor.document);
      editor.setDecorations(dim, paper.zones.filter((zone) => zone.kind === 'furniture').map((zone) => editorRange(lineStarts, zone.span)));
    }
  };
  const later = coalesced(apply, REST);
  later();
  return vscode.Disposable.from(dim, later, vscode.window.onDidChangeVisibleTextEditors(later), vscode.workspace.onDidOpenTextDocument(later), vscode.workspace.onDidChangeTextDocument(later));
};
