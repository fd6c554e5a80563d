import * as vscode from 'vscode';
import { editorRange } from '../host/positions.ts';
import { selectionAt } from '../queries/selection.ts';
import { INQUIRIES, type Feature } from './feature.ts';

/** Expand Selection: word, citation, sentence, paragraph, answer, pair, part of the paper. */
export const selectionRangesFeature: Feature = (services) => vscode.languages.registerSelectionRangeProvider(INQUIRIES, {
  provideSelectionRanges: (document, positions) => {
    const read = services.read(document);
    return positions.map((position) => {
      const spans = selectionAt(read, document.offsetAt(position)).toReversed();
      return spans.reduce<vscode.SelectionRange | undefined>((parent, span) => new vscode.SelectionRange(editorRange(read.lineStarts, span), parent), undefined) ?? new vscode.SelectionRange(new vscode.Range(position, position));
    });
  },
});
