import * as vscode from 'vscode';
import type { Span } from '../model/span.ts';
import { rangeOf } from '../text/lines.ts';

/** A span as the editor's range. Lines and characters exist only here, at the edge. */
export function editorRange(lineStarts: Uint32Array, span: Span): vscode.Range {
  const { start, end } = rangeOf(lineStarts, span);
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
