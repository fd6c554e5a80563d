import { findNodeAtOffset, getNodePath, type Node } from 'jsonc-parser';
import type { EntityId } from '../model/entity.ts';
import type { Span } from '../model/span.ts';

/** What stands at a place of a knowledge file: a name of an entry, the id (or name) of another one in `parent` or `hide`, or anything else of an entry. */
export type KnowledgePart =
  | { readonly kind: 'name'; readonly span: Span; readonly entity: EntityId; readonly name: string }
  | { readonly kind: 'reference'; readonly span: Span; readonly to: string }
  | { readonly kind: 'entry'; readonly span: Span; readonly entity: EntityId };

/** The fields of an entry that hold names, with the way to a name within each: an index, a field, or "key" for the name of a field. */
const NAME_FIELDS: readonly (readonly string[])[] = [['name'], ['aliases', 'index'], ['forms', 'index'], ['former', 'index', 'name'], ['former', 'index', 'short'], ['onlyNear', 'key'], ['withoutArticle', 'index']];
/** How long the path of an entry is: its list and its index. */
const ENTRY = 2;

/** The part at an offset, the smallest one. `entityAt` gives the entry at a path of two steps (["actors", 3]). */
export function partAt(root: Node, entityAt: (path: readonly (string | number)[]) => EntityId | null, offset: number): KnowledgePart | null {
  const node = findNodeAtOffset(root, offset, true), path = node ? getNodePath(node) : [];
  if (!node || path.length < ENTRY) return null;
  if (path[0] === 'hide') return referenceOf(node);
  const entity = entityAt(path.slice(0, ENTRY));
  if (entity === null) return null;
  if (isNameNode(node)) return { kind: 'name', span: insideQuotes(node), entity, name: nameIn(node) };
  return (path.length === ENTRY + 1 && path[ENTRY] === 'parent' ? referenceOf(node) : null) ?? { kind: 'entry', span: { start: node.offset, end: node.offset + node.length }, entity };
}

/** The texts of an entry that are names, in the order of the file. */
export function nameNodes(node: Node): Node[] {
  return isNameNode(node) ? [node] : node.children?.flatMap(nameNodes) ?? [];
}

/** A name as it is read. */
export const nameIn = (node: Node) => String(node.value).trim().normalize('NFC');

/** The field of its entry in which a node stands. */
export const fieldOf = (node: Node) => String(getNodePath(node)[ENTRY]);

function isNameNode(node: Node): boolean {
  const path = getNodePath(node).slice(ENTRY);
  const fits = (step: string, i: number) => (step === 'key' ? isKey(node) : step === 'index' ? typeof path[i] === 'number' : step === path[i]);
  return node.type === 'string' && NAME_FIELDS.some((field) => field.length === path.length && isKey(node) === (field.at(-1) === 'key') && field.every(fits));
}

function referenceOf(node: Node): KnowledgePart | null {
  return node.type === 'string' && !isKey(node) ? { kind: 'reference', span: insideQuotes(node), to: nameIn(node) } : null;
}

const isKey = (node: Node) => node.parent?.type === 'property' && node.parent.children?.[0] === node;

const insideQuotes = ({ offset, length }: Node): Span => ({ start: offset + 1, end: offset + length - 1 });
