import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { EntityId } from '../model/entity.ts';
import { idOfName, isName, type Entry, type KnowledgeProblem } from './knowledge.ts';
import { addAlias, removeItem, type Edits } from './knowledgeEdits.ts';
import { fieldOf, nameIn, nameNodes } from './knowledgeParts.ts';
import { listedNames, namesOf } from './names.ts';

/** Another name for an entry of one's own, in the place of one that it has. */
export interface Renaming {
  readonly id: EntityId;
  readonly from: string;
  readonly to: string;
  /** Whether the old name stays as another one, since texts print it. */
  readonly keep: boolean;
  /** Where in the text the old name was chosen; null where its first place counts. */
  readonly at: number | null;
}

/** Why an entry cannot get a name, with what fills the words. */
export type Refusal =
  | { readonly code: 'bad-name'; readonly name: string }
  | { readonly code: 'listed'; readonly name: string }
  | { readonly code: 'owned'; readonly name: string; readonly owner: string };

/** Fields that say when a name counts; they are no names by themselves. */
const CONDITIONS: ReadonlySet<string> = new Set(['onlyNear', 'withoutArticle']);

/** Why an entry cannot get a name in the place of another one, or null. A name that is the entry's already can only become its first one. */
export function refusal(entries: readonly Entry[], entry: Entry, from: string, to: string): Refusal | null {
  if (!isName(to)) return { code: 'bad-name', name: to.slice(0, 50) };
  if (listedNames(entry).includes(to) && !(from === entry.name && entry.aliases.includes(to))) return { code: 'listed', name: to };
  const owner = entries.find((other) => other.id !== entry.id && namesOf(other).some(({ forms, near }) => near === null && forms.includes(to)));
  return owner ? { code: 'owned', name: to, owner: owner.name } : null;
}

/**
 * The edits that rename an entry in a knowledge file; `path` is its place there. The id stays: where it was made from the name it is written down.
 * A name that stays keeps the conditions under which it counts.
 */
export function rename(text: string, path: KnowledgeProblem['path'], { id, from, to, keep, at }: Renaming): Edits {
  const root = parseTree(text), entry = root && findNodeAtLocation(root, [...path]);
  if (!entry) return [];
  const bearing = nameNodes(entry).filter((node) => nameIn(node) === from), listed = bearing.filter((node) => !CONDITIONS.has(fieldOf(node)));
  const chosen = listed.find((node) => node.offset === at) ?? listed[0], key = bearing.find((node) => fieldOf(node) === 'onlyNear');
  const isFirst = chosen !== undefined && fieldOf(chosen) === 'name', swapped = isFirst ? findNodeAtLocation(entry, ['aliases'])?.children?.findIndex((node) => nameIn(node) === to) ?? -1 : -1;
  const edits = isFirst && idOfName(to) !== id ? idEdits(text, entry, id) : [];
  if (!keep) return [...edits, ...bearing.map((node) => replaced(node, to)), ...(swapped < 0 ? [] : removeItem(text, [...path, 'aliases'], swapped))];
  if (!chosen) return key ? [copiedCondition(text, key, to)] : [];
  if (swapped >= 0) return [...edits, replaced(chosen, to), replaced(findNodeAtLocation(entry, ['aliases', swapped])!, from)];
  return [...edits, replaced(chosen, to), ...(key || listed.length > 1 ? [] : addAlias(text, path, from))];
}

const replaced = ({ offset, length }: Node, name: string) => ({ offset, length, content: JSON.stringify(name) });

/** The words that decide for a name decide for the new one too. */
function copiedCondition(text: string, key: Node, to: string) {
  const { offset, length } = key.parent!.children![1]!;
  return { offset: key.offset, length: 0, content: `${JSON.stringify(to)}: ${text.slice(offset, offset + length)}, ` };
}

/** Writes the id down as the first field, in the form of the fields behind it; one that is there stays. */
function idEdits(text: string, entry: Node, id: EntityId): Edits {
  const given = findNodeAtLocation(entry, ['id']), [first, second] = entry.children!;
  if (given) return typeof given.value === 'string' && given.value.trim() ? [] : [replaced(given, id)];
  const between = second ? text.slice(first!.offset + first!.length, second.offset) : '';
  return [{ offset: first!.offset, length: 0, content: `"id": ${JSON.stringify(id)}${/^\s*,\s*$/.test(between) ? between : ', '}` }];
}
