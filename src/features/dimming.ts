import * as vscode from 'vscode';
import { coalesced } from '../host/coalesce.ts';
import { INQUIRY } from '../host/documents.ts';
import { editorRange } from '../host/positions.ts';
import type { Span } from '../model/span.ts';
import { appearance } from '../queries/appearance.ts';
import { served, type Feature } from './feature.ts';

/** How long typing rests before a text is looked at anew, in milliseconds. */
const REST = 300;

const { ColorThemeKind, ThemeColor } = vscode;

/** Faint, but readable: the contrast to the background is at least 4.5 to 1 in the default themes, 7 to 1 in those of high contrast. */
const OPACITY: Readonly<Record<vscode.ColorThemeKind, string>> = {
  [ColorThemeKind.Light]: '0.7', [ColorThemeKind.Dark]: '0.65', [ColorThemeKind.HighContrast]: '0.65', [ColorThemeKind.HighContrastLight]: '0.8',
};

/**
 * Page furniture is faint in open inquiries, all of it alike, whatever stands in it, so that the eye reads over it as the reading does. In all texts a form feed,
 * which fonts show as a box, is a fine line across the page, and so is a line of dashes: it may be wider than the window.
 */
export const dimmingFeature: Feature = (services) => {
  const faint = Object.entries(OPACITY).map(([kind, opacity]) => ({ kind: Number(kind), type: vscode.window.createTextEditorDecorationType({ opacity, color: new ThemeColor('editor.foreground') }) }));
  const above = lineInstead('top: 0'), below = lineInstead('bottom: 0'), through = lineInstead('top: 50%');
  const apply = () => {
    const theme = vscode.window.activeColorTheme.kind;
    for (const editor of vscode.window.visibleTextEditors) {
      const read = served(services, editor.document);
      if (!read) continue;
      const look = appearance(read), ranges = (spans: readonly Span[]) => spans.map((span) => editorRange(read.lineStarts, span));
      for (const { kind, type } of faint) editor.setDecorations(type, kind === theme ? ranges(look.faint) : []);
      editor.setDecorations(above, ranges(look.pageBreaks.filter(({ side }) => side === 'above')));
      editor.setDecorations(below, ranges(look.pageBreaks.filter(({ side }) => side === 'below')));
      editor.setDecorations(through, editor.document.languageId === INQUIRY ? ranges(look.rules) : []);
    }
  };
  const later = coalesced(apply, REST);
  apply();
  return vscode.Disposable.from(
    ...faint.map(({ type }) => type), above, below, through, later,
    vscode.window.onDidChangeVisibleTextEditors(apply), vscode.window.onDidChangeActiveColorTheme(apply), vscode.workspace.onDidOpenTextDocument(later), vscode.workspace.onDidChangeTextDocument(later),
  );
};

/** Hides characters and draws a line across the editor at a height of their line. Decorations have no such line of their own; styles behind "none;" get through to it. */
function lineInstead(height: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    textDecoration: 'none; visibility: hidden',
    before: { contentText: '', textDecoration: `none; position: absolute; left: 0; width: 100vw; ${height}; pointer-events: none`, border: 'solid; border-width: 1px 0 0', borderColor: new ThemeColor('editorRuler.foreground') },
  });
}
