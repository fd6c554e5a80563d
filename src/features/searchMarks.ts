import * as vscode from 'vscode';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import type { Span } from '../model/span.ts';
import { pageWithin } from '../queries/excerpt.ts';
import type { Sought } from '../queries/searchPlaces.ts';
import { cleanText } from '../text/clean.ts';
import { served } from './feature.ts';

/** Colours in a text what was sought, as VS Code's own search does, until the text changes or something else is shown. */
export class SearchMarks implements vscode.Disposable {
  private readonly colour = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'), outlineColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'), outlineWidth: '1px', outlineStyle: 'solid',
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'), overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  private shown: string | null = null;
  private readonly typing = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => { if (contentChanges.length && document.uri.toString() === this.shown) this.clear(); });

  /** @param placesIn where what was sought stands in a text */
  constructor(private readonly services: Services, private readonly placesIn: (text: string, sought: Sought) => readonly Span[]) {}

  /** Marks what was sought in the editors that show a document. */
  show(uri: string, sought: Sought) {
    this.clear();
    this.shown = uri;
    for (const editor of editorsOf(uri)) {
      const read = served(this.services, editor.document);
      if (!read) continue;
      const clean = cleanText(read.text, pageWithin(read, { start: 0, end: read.text.length })); // words that are broken at line ends are found too
      editor.setDecorations(this.colour, this.placesIn(clean.text, sought).map(({ start, end }) => editorRange(read.lineStarts, clean.span(start, end))));
    }
  }

  clear() {
    if (this.shown !== null) for (const editor of editorsOf(this.shown)) editor.setDecorations(this.colour, []);
    this.shown = null;
  }

  dispose() {
    this.typing.dispose();
    this.colour.dispose();
  }
}

function editorsOf(uri: string): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri);
}
