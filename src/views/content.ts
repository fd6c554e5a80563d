import type * as vscode from 'vscode';
import type { Span } from '../model/span.ts';
import type { Group } from '../queries/groups.ts';
import type { TreeNode } from './tree.ts';

/** Which letters of each text of a row a filter means. */
export type Marks = readonly (readonly Span[])[];

/** What a view shows: rows, their groups, their words. `view.ts` does the rest. */
export interface ViewContent<R> {
  readonly id: 'leftOpen' | 'papers' | 'missing' | 'systems' | 'actors' | 'discovered';
  /** The first is the usual one. */
  readonly groupings: readonly string[];
  groups(by: string): readonly Group<R>[];
  heading(by: string, key: string): { readonly label: string; readonly icon: string };
  /** All rows, each once, those that people rather mean first. */
  all(): readonly R[];
  /** What a filter looks through. */
  texts(row: R): readonly string[];
  /** How many rows a group has, in words, where its number alone does not say what is counted. */
  counted?(count: number): string;
  /** What is counted instead of rows: in a group, or in all of them. */
  size?(by: string, group: Group<R> | null): string;
  /** Rows above all groups. */
  first?(): readonly TreeNode[];
  /** What a row is called within its group. */
  key(row: R): string;
  /** The group of the row with a key, rather the one of the document where the user is; undefined for a row that is not there. */
  groupOf(key: string, by: string, here: string | null): string | null | undefined;
  /**
   * @param id no other row has it
   * @param group the key of the group that it stands in, or null
   */
  node(row: R, id: string, marks: Marks, group: string | null): TreeNode;
}

/** A label of several texts, with the letters that a filter means; empty texts are left out. */
export function markedLabel(texts: readonly string[], marks: Marks): string | vscode.TreeItemLabel {
  let label = '';
  const highlights: [number, number][] = [];
  texts.forEach((text, i) => {
    if (label && text) label += ' ';
    for (const { start, end } of marks[i] ?? []) highlights.push([label.length + start, label.length + end]);
    label += text;
  });
  return highlights.length ? { label, highlights } : label;
}
