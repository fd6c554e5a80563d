import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree, type Edit, type Node } from 'jsonc-parser';
import type { EntityId, EntityType } from '../model/entity.ts';
import type { Entry, KnowledgeProblem } from './knowledge.ts';

/**
 * Changes of a knowledge file, text in, edits out: what nobody touched keeps its form and its comments. The text must be JSON
 * (`KnowledgeText.broken` is false). Edits are of the text as it was, and do not overlap.
 */

export type Edits = readonly Edit[];

/** An entry as a file writes it: only the fields that say something. */
export type EntryJson = Readonly<Record<string, unknown>> & { readonly name: string; readonly subtype: string };

/** The text of a file that is new; what is added to it follows its form. */
export const EMPTY_FILE = '{\n  "actors": [],\n  "systems": []\n}\n';

const LIST: Readonly<Record<EntityType, string>> = { actor: 'actors', system: 'systems' };

/** Adds an entry at the end of its list. */
export function addEntry(text: string, type: EntityType, entry: EntryJson): Edits {
  return append(text, [], LIST[type], (indent, { unit, eol }) => `{${entryLines(entry).map((line) => eol + indent + unit + line).join(',')}${eol}${indent}}`);
}

/** Adds another name to the entry at a path (`KnowledgeFile.places`). */
export function addAlias(text: string, entry: KnowledgeProblem['path'], alias: string): Edits {
  return append(text, entry, 'aliases', () => inline(alias));
}

/** Adds an id or a name to those that are never shown. */
export function hide(text: string, what: string): Edits {
  return append(text, [], 'hide', () => inline(what));
}

/** Shows an id or name again. */
export function unhide(text: string, what: string): Edits {
  const hidden = valueAt(text, ['hide']), at = Array.isArray(hidden) ? hidden.indexOf(what) : -1;
  if (at < 0) return [];
  return (hidden as unknown[]).length === 1 ? modify(text, ['hide'], undefined, {}) : removeItem(text, ['hide'], at);
}

/** Takes an item out of the list at a path. (`modify` takes a quotation mark too much where the list ends on the line of its last item.) */
export function removeItem(text: string, list: KnowledgeProblem['path'], index: number): Edits {
  const root = parseTree(text), items = (root && findNodeAtLocation(root, [...list])?.children) ?? [], item = items[index], next = items[index + 1], before = items[index - 1];
  if (!item) return [];
  if (next) return [{ offset: item.offset, length: next.offset - item.offset, content: '' }];
  const alone = { offset: item.offset, length: item.length, content: '' };
  if (!before) return [alone];
  const start = before.offset + before.length, between = text.slice(start, item.offset), [comma] = /^\s*,/.exec(between) ?? [''];
  if (comma && !between.slice(comma.length).trim()) return [{ offset: start, length: item.offset + item.length - start, content: '' }];
  return [{ offset: start, length: comma.length, content: '' }, alone]; // a note stands between: it stays
}

/** Several changes, each of the text that the one before leaves, as one edit of the text as it is. */
export function inTurn(text: string, changes: readonly ((text: string) => Edits)[]): Edits {
  const after = changes.reduce((now, change) => edited(now, change(now)), text), most = Math.min(text.length, after.length);
  let start = 0, end = 0;
  while (start < most && text[start] === after[start]) start++;
  while (end < most - start && text[text.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [{ offset: start, length: text.length - start - end, content: after.slice(start, after.length - end) }];
}

/** The text with edits made. */
export function edited(text: string, edits: Edits): string {
  return applyEdits(text, [...edits]);
}

/** An entry as the user's own file would write it, such as a copy of one that the extension brings. */
export function entryJson(entry: Entry): EntryJson {
  const { id, subtype, name, aliases, forms, former, onlyNear, withoutArticle, parent, description: { de, en }, certainty, source } = entry;
  return {
    id, subtype, name,
    ...(aliases.length ? { aliases } : {}), ...(forms ? { forms } : {}), ...(former ? { former } : {}), ...(onlyNear ? { onlyNear: Object.fromEntries(onlyNear) } : {}),
    ...(withoutArticle ? { withoutArticle } : {}), ...(parent ? { parent } : {}), ...(de || en ? { description: { de, en } } : {}),
    ...(certainty ? { certainty } : {}), ...(source ? { source } : {}),
  };
}

/** An id for a new entry that no other one has. */
export function freeId(wanted: EntityId, taken: (id: EntityId) => boolean): EntityId {
  let id = wanted;
  for (let n = 2; taken(id); n++) id = `${wanted}-${n}`;
  return id;
}

/** Writes a value that stands at an indentation. */
export type Write = (indent: string, form: Form) => string;

/** How a file indents and ends its lines. */
export interface Form {
  readonly unit: string;
  readonly eol: string;
}

/** Puts a value at the end of a list of an object; the list is made where there is none. */
export function append(text: string, object: KnowledgeProblem['path'], key: string, write: Write): Edits {
  const root = parseTree(text), form = formOf(text);
  const property: Write = (indent) => `${inline(key)}: [${within(indent, form, write)}]`;
  if (!root) return [{ offset: text.length, length: 0, content: `{${within('', form, property, true)}}${form.eol}` }];
  const holder = findNodeAtLocation(root, [...object]) ?? root, list = findNodeAtLocation(holder, [key]);
  if (list?.children?.length) return behindLast(text, list, form, write);
  if (list?.type === 'array') return fill(text, list, within(indentAt(text, list.offset), form, write));
  if (list) return [{ offset: list.offset, length: list.length, content: `[${within(indentAt(text, list.offset), form, write)}]` }];
  return holder.children?.length ? behindLast(text, holder, form, property) : fill(text, holder, within(indentAt(text, holder.offset), form, property, true));
}

/** Puts something between the brackets of what is empty; a comment there stays. */
function fill(text: string, { offset, length }: Node, content: string): Edits {
  const inner = text.slice(offset + 1, offset + length - 1);
  return [inner.trim() ? { offset: offset + 1, length: 0, content: content.trimEnd() } : { offset: offset + 1, length: inner.length, content }];
}

/** A comma, and a note that stands behind it at the end of the line. */
const REST_OF_LINE = /^([^\S\r\n]*,)?(?:[^\S\r\n]*(?:\/\/[^\r\n]*|\/\*[^\r\n*]*\*\/[^\S\r\n]*)?(?=[\r\n]|$))?/;

/** Puts a value behind the last one of a list or an object: on a line of its own where that one has a line of its own or the value needs several. */
function behindLast(text: string, { children = [], offset: start }: Node, form: Form, write: Write): Edits {
  const last = children.at(-1)!, end = last.offset + last.length, [rest, comma] = REST_OF_LINE.exec(text.slice(end))!;
  const ownLine = /(?:^|[\r\n])[^\S\r\n]*$/.test(text.slice(Math.max(0, last.offset - LONGEST_INDENT), last.offset)), indent = ownLine ? indentAt(text, last.offset) : indentAt(text, start) + form.unit;
  const value = write(indent, form), content = (ownLine || value.includes(form.eol) ? form.eol + indent : ' ') + value;
  const at = end + (ownLine ? rest : comma ?? '').length;
  if (comma === undefined && at > end) return [{ offset: end, length: 0, content: ',' }, { offset: at, length: 0, content }];
  return [{ offset: at, length: 0, content: comma === undefined ? `,${content}` : content }];
}

/** What stands between brackets that open at an indentation: on the same line if the value is one line and need not go below. */
function within(indent: string, form: Form, write: Write, below = false): string {
  const value = write(indent + form.unit, form);
  return below || value.includes(form.eol) ? `${form.eol}${indent}${form.unit}${value}${form.eol}${indent}` : value;
}

/** The lines of an entry: who it is on the first, each further field on its own. */
function entryLines({ id, subtype, name, ...others }: EntryJson): string[] {
  const field = ([key, value]: readonly [string, unknown]) => `${inline(key)}: ${inline(value)}`;
  return [Object.entries({ id, subtype, name }).filter(([, value]) => value !== undefined).map(field).join(', '), ...Object.entries(others).map(field)];
}

/** JSON on one line, as people write it. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`).join(', ')} }`;
}

function valueAt(text: string, path: KnowledgeProblem['path']): unknown {
  const root = parseTree(text), node = root && findNodeAtLocation(root, [...path]);
  return node && getNodeValue(node) as unknown;
}

/** More white space than this before a value is none of the file's form. */
const LONGEST_INDENT = 200;

/** The white space with which the line of an offset begins. */
export function indentAt(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, Math.min(offset, start + LONGEST_INDENT)))![0];
}

/** The form of a file, by its first line that is indented. */
export function formOf(text: string): Form {
  const [, eol, unit] = /(\r\n|\n|\r)([ \t]{1,8})\S/.exec(text) ?? [];
  return { eol: eol ?? '\n', unit: unit ?? '  ' };
}
