import type * as vscode from 'vscode';
import { LINK_COMMANDS } from '../exports/links.ts';
import type { Services } from '../host/services.ts';
import { excerpt, excerptText } from '../queries/excerpt.ts';
import type { Place } from '../queries/place.ts';
import { positionAt } from '../text/lines.ts';
import { fileName } from '../words/terms.ts';
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
      command: openCommand(uri, span),
      children: null,
    };
  });
}

/** A click goes to a place and selects its words. */
export function openCommand(uri: string, { start, end }: Place['span']): vscode.Command {
  return { command: LINK_COMMANDS.openPlace, title: fileName(uri), arguments: [uri, start, end] };
}

function highlighted(before: string, words: string, after: string): vscode.TreeItemLabel {
  return { label: before + words + after, highlights: [[before.length, before.length + words.length]] };
}
