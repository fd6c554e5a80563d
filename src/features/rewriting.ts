import * as vscode from 'vscode';
import type { PaperDocument } from '../corpus/document.ts';
import { editorRange } from '../host/positions.ts';
import { rewritableAt, rewritables, type Rewritable } from '../queries/standardForm.ts';
import { standardWords } from '../words/citing.ts';
import { servedText, TEXTS, type Feature } from './feature.ts';

const ONE = vscode.CodeActionKind.RefactorRewrite.append('citation');
const ALL = vscode.CodeActionKind.Source.append('standardCitations');

/** Writes a citation in the standard form, or all of a text. */
export const rewritingFeature: Feature = (services) => vscode.languages.registerCodeActionsProvider(TEXTS, {
  provideCodeActions: (document, range, { only }) => {
    const read = servedText(services, document);
    if (!read || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return [];
    const one = !only || only.contains(ONE) ? rewritableAt(read, document.offsetAt(range.start)) : null, all = only?.contains(ALL) ? rewritables(read) : [];
    return [
      ...actions(document, read, ONE, one ? [one] : [], ([found]) => services.word('action.standardForm', { citation: standardWords(found!) })),
      ...actions(document, read, ALL, all, () => services.word('action.allStandardForm')),
    ];
  },
}, { providedCodeActionKinds: [ONE, ALL] });

/** One action that writes some citations anew, or none where all of them are written so already. */
function actions(document: vscode.TextDocument, read: PaperDocument, kind: vscode.CodeActionKind, found: readonly Rewritable[], title: (changed: readonly Rewritable[]) => string): vscode.CodeAction[] {
  const changed = found.filter((one) => read.text.slice(one.span.start, one.span.end) !== standardWords(one));
  if (!changed.length) return [];
  const action = new vscode.CodeAction(title(changed), kind);
  action.edit = new vscode.WorkspaceEdit();
  for (const one of changed) action.edit.replace(document.uri, editorRange(read.lineStarts, one.span), standardWords(one));
  return [action];
}
