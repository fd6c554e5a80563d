import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import { excerpt, excerptText } from '../queries/excerpt.ts';
import type { Place } from '../queries/place.ts';
import { positionAt } from '../text/lines.ts';
import type { TreeNode } from './tree.ts';

/** How much of the text stands before the words that are meant: sidebars are narrow. */
const ROOM_BEFORE = 16;
const ROOM_AFTER = 60;

/** A row for each of several places of one document, with the words that stand there. The document is read when the rows are looked at. */
export async function placeNodes(services: Services, parent: string, uri: string, spans: readonly Place['span'][]): Promise<TreeNode[]> {
  const document = await services.folder.read(uri), facts = services.folder.corpus.document(uri);
  return spans.map((span): TreeNode => {
    const line = facts ? positionAt(facts.lineStarts, span.start).line + 1 : 1, where = services.word('tree.line', { line });
    const words = document && excerpt(document, span, ROOM_BEFORE, ROOM_AFTER), text = words ? excerptText(words) : where;
    return {
      id: `${parent}/${span.start}`,
      label: words ? highlighted(`${line}: ${words.before.trimStart()}`, words.words, words.after) : where,
      tooltip: services.word('tree.lineOf', { words: text, line }),
      spoken: services.word('tree.lineOf', { words: text, line }),
      context: 'place', document: uri, span,
      command: openCommand(services, uri, span),
      children: null,
    };
  });
}

/** Opens a place and selects its words, as the explorer opens files: a click or Space shows it and the row keeps the focus, Enter or a double click goes there. */
export function openCommand({ location, word }: Services, uri: string, span: Place['span']): vscode.Command {
  const { uri: document, range } = location(uri, span);
  return { command: 'vscode.open', title: word('hover.open'), arguments: [document, { selection: range } satisfies vscode.TextDocumentShowOptions] };
}

function highlighted(before: string, words: string, after: string): vscode.TreeItemLabel {
  return { label: before + words + after, highlights: [[before.length, before.length + words.length]] };
}
