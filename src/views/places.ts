import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import { excerpt, excerptText } from '../queries/excerpt.ts';
import type { Place } from '../queries/place.ts';
import { roleAt, type Role } from '../queries/role.ts';
import { positionAt } from '../text/lines.ts';
import { roleWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import type { TreeNode } from './tree.ts';

/** How much of the text stands before the words that are meant: sidebars are narrow. */
const ROOM_BEFORE = 16;
const ROOM_AFTER = 60;
/** Who speaks: those who ask, or those who answer. */
const ASKED = 'comment', ANSWERED = 'comment-discussion', PRINTED = 'list-selection';
const INTRODUCED = 'sparkle';

/**
 * A row for each of several places of one document, with the question, answer or part in which it stands and the words there. The document is read when the rows are looked at.
 * @param named what stands before the words instead
 */
export async function placeNodes(services: Services, parent: string, uri: string, spans: readonly Place['span'][], named?: string): Promise<TreeNode[]> {
  const document = await services.folder.read(uri), facts = services.folder.corpus.document(uri);
  return spans.map((span): TreeNode => {
    const line = facts ? positionAt(facts.lineStarts, span.start).line + 1 : 1, where = services.word('tree.line', { line });
    const words = document && excerpt(document, span, ROOM_BEFORE, ROOM_AFTER), text = words ? excerptText(words) : where;
    const role = document && roleAt(document.paper, span.start), full = [named, role && roleWords(services.word, role), services.word('tree.lineOf', { words: text, line })].filter(Boolean).join(': ');
    return {
      id: `${parent}/${span.start}`,
      label: words ? highlighted(`${named ?? (role ? shortRole(services.word, role) : line)}: ${words.before.trimStart()}`, words.words, words.after) : where,
      tooltip: full, spoken: full, icon: role ? iconOf(role) : PRINTED,
      context: 'place', document: uri, span,
      command: openCommand(services, uri, span),
      children: null,
    };
  });
}

/** The row of the place that introduces a name, marked as such. */
export async function introductionNode(services: Services, parent: string, uri: string, span: Place['span']): Promise<TreeNode> {
  const [node] = await placeNodes(services, parent, uri, [span], services.word('tree.introduced'));
  return { ...node!, icon: INTRODUCED };
}

/** Rows are narrow: the icon tells whose preface it is. */
function shortRole(word: Words, role: Role): string {
  return role.kind === 'zone' && role.zone.endsWith('preface') ? word('tree.preface') : roleWords(word, role);
}

function iconOf(role: Role): string {
  if (role.kind !== 'zone') return role.kind === 'question' ? ASKED : ANSWERED;
  return role.zone === 'preface' ? ASKED : role.zone === 'government-preface' ? ANSWERED : PRINTED;
}

/** Opens a place and selects its words, as the explorer opens files: a click or Space shows it and the row keeps the focus, Enter or a double click goes there. */
export function openCommand({ location, word }: Services, uri: string, span: Place['span']): vscode.Command {
  const { uri: document, range } = location(uri, span);
  return { command: 'vscode.open', title: word('hover.open'), arguments: [document, { selection: range } satisfies vscode.TextDocumentShowOptions] };
}

function highlighted(before: string, words: string, after: string): vscode.TreeItemLabel {
  return { label: before + words + after, highlights: [[before.length, before.length + words.length]] };
}
