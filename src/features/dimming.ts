import * as vscode from 'vscode';
import { coalesced } from '../host/coalesce.ts';
import { INQUIRY } from '../host/documents.ts';
import { editorRange } from '../host/positions.ts';
import type { Feature } from './feature.ts';

/** How long typing rests before page furniture is dimmed anew, in milliseconds. */
const REST = 300;

/** Faint, but readable: about 4.5 to 1 in the default themes. */
const OPACITY = '0.65';

/** Dims running heads, page numbers, imprint and notes in open inquiries, so that the eye reads over them as the reading does; not in high contrast, where nothing may be faint. */
export const dimmingFeature: Feature = (services) => {
  const dim = vscode.window.createTextEditorDecorationType({ opacity: OPACITY });
  const apply = () => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document.languageId !== INQUIRY) continue;
      if (isHighContrast()) { editor.setDecorations(dim, []); continue; }
      const { lineStarts, paper } = services.read(editor.document);
      editor.setDecorations(dim, paper.zones.filter((zone) => zone.kind === 'furniture').map((zone) => editorRange(lineStarts, zone.span)));
    }
  };
  const later = coalesced(apply, REST);
  later();
  return vscode.Disposable.from(dim, later, vscode.window.onDidChangeVisibleTextEditors(later), vscode.window.onDidChangeActiveColorTheme(later), vscode.workspace.onDidOpenTextDocument(later), vscode.workspace.onDidChangeTextDocument(later));
};

function isHighContrast(): boolean {
  const { kind } = vscode.window.activeColorTheme;
  return kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight;
}
