import * as vscode from 'vscode';
import { positionAt } from '../text/lines.ts';
import { folding } from '../queries/folding.ts';
import { INQUIRIES, type Feature } from './feature.ts';

/** Folding of prefaces, questions with what belongs to them, answers, annexes. */
export const foldingFeature: Feature = (services) => vscode.languages.registerFoldingRangeProvider(INQUIRIES, {
  provideFoldingRanges: async (document) => {
    const read = await services.documents.built(document);
    return folding(read)
      .map(({ start, end }) => new vscode.FoldingRange(positionAt(read.lineStarts, start).line, positionAt(read.lineStarts, Math.max(start, end - 1)).line))
      .filter((range) => range.end > range.start);
  },
});
