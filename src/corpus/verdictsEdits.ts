import { findNodeAtLocation, getNodeValue, modify, parseTree, type Node } from 'jsonc-parser';
import { append, formOf, indentAt, inline, inTurn, removeItem, type Edits, type Form } from '../entities/knowledgeEdits.ts';
import { compareVerdicts, inOrder, verdictKey, type Verdict, type VerdictKey } from './verdicts.ts';
import { placesOf } from './verdictsText.ts';

/**
 * Changes of a file of verdicts, text in, edits out: what nobody touched keeps its form, its comments and the fields that nobody knows. The text must be JSON
 * (`VerdictFile.broken` is false). A verdict takes a few lines and stands at its place in the order of papers and questions, so that what two people add to one
 * file mostly merges by itself.
 */

/** The text of a file that is new. */
export const EMPTY_VERDICTS = '{\n  "verdicts": []\n}\n';

/** The fields of a verdict, by the lines on which they stand. */
const LINES = [['paper', 'label'], ['kinds', 'found'], ['note'], ['tags'], ['by', 'at'], ['question'], ['answer']] as const satisfies readonly (readonly (keyof Verdict)[])[];
type Field = (typeof LINES)[number][number];

/** Writes a verdict: in the place of the one that counts for its question, else as a new one. */
export function putVerdict(text: string, verdict: Verdict): Edits {
  const at = placesOf(text).counting.get(verdictKey(verdict));
  return at === undefined ? insert(text, verdict) : inTurn(text, [(now) => setFields(now, at, verdict), ...LINES.flat().map((field) => (now: string) => (valueOf(verdict, field) === undefined ? takeField(now, at, field) : []))]);
}

/** Takes back what was judged of a question: all of it, where a file has several verdicts. */
export function removeVerdicts(text: string, key: VerdictKey): Edits {
  const places = placesOf(text).keys.flatMap((one, i) => (one === verdictKey(key) ? [i] : []));
  return inTurn(text, places.reverse().map((at) => (now: string) => removeItem(now, ['verdicts'], at)));
}

/** What a file says of a field; undefined where it says nothing. */
function valueOf(verdict: Verdict, field: Field): unknown {
  const value = field === 'kinds' || field === 'found' ? inOrder(verdict[field]) : verdict[field];
  return value === null || value.length === 0 ? undefined : value;
}

function insert(text: string, verdict: Verdict): Edits {
  const root = parseTree(text), list = root && findNodeAtLocation(root, ['verdicts']), all = list?.children ?? [];
  const next = all.findIndex((node) => {
    const { paper, label } = (getNodeValue(node) ?? {}) as Partial<VerdictKey>;
    return typeof paper === 'string' && typeof label === 'string' && compareVerdicts({ paper, label }, verdict) > 0;
  });
  const write = (indent: string, { unit, eol }: Form) => {
    const lines = LINES.map((fields) => fields.flatMap((field) => { const value = valueOf(verdict, field); return value === undefined ? [] : `${inline(field)}: ${inline(value)}`; }).join(', ')).filter(Boolean);
    return `{${lines.map((line) => eol + indent + unit + line).join(',')}${eol}${indent}}`;
  };
  if (next < 0) return append(text, [], 'verdicts', write);
  const form = formOf(text), before = all[next - 1], ownLine = isOnOwnLine(text, all[next]!), indent = indentAt(text, all[next]!.offset) + (ownLine ? '' : form.unit);
  const value = write(indent, form), behind = before ? behindComma(text, before, all[next]!) : list!.offset + 1;
  return [{ offset: behind, length: 0, content: `${form.eol}${indent}${value},` }];
}

function isOnOwnLine(text: string, { offset }: Node): boolean {
  return /(?:^|[\r\n])[^\S\r\n]*$/.test(text.slice(Math.max(0, offset - 200), offset));
}

/** Where a list goes on behind a value: behind its comma, and behind a note on the same line. */
function behindComma(text: string, { offset, length }: Node, next: Node): number {
  const from = offset + length, between = text.slice(from, next.offset).replace(/\/\/[^\r\n]*|\/\*[^]*?\*\//g, (note) => ' '.repeat(note.length)), comma = between.indexOf(',') + 1;
  const rest = text.slice(from + comma, next.offset), note = /^[^\S\r\n]*(?:\/\/[^\r\n]*|\/\*[^\r\n*]*\*\/)(?=[^\S\r\n]*[\r\n])/.exec(rest);
  return from + comma + (note?.[0].length ?? 0);
}

const entryAt = (text: string, at: number) => findNodeAtLocation(parseTree(text)!, ['verdicts', at])!;

/** Sets the fields of a verdict that say something; those that it did not have come last. */
function setFields(text: string, at: number, verdict: Verdict): Edits {
  const entry = entryAt(text, at), last = entry.children!.at(-1)!, indent = isOnOwnLine(text, last) ? formOf(text).eol + indentAt(text, last.offset) : ' ', added: string[] = [];
  const changed = LINES.flat().flatMap((field) => {
    const value = valueOf(verdict, field), node = findNodeAtLocation(entry, [field]);
    if (value !== undefined && !node) added.push(`,${indent}${inline(field)}: ${inline(value)}`);
    return value === undefined || !node || JSON.stringify(getNodeValue(node)) === JSON.stringify(value) ? [] : [{ offset: node.offset, length: node.length, content: inline(value) }];
  });
  return added.length ? [...changed, { offset: last.offset + last.length, length: 0, content: added.join('') }] : changed;
}

function takeField(text: string, at: number, field: Field): Edits {
  return findNodeAtLocation(entryAt(text, at), [field]) ? modify(text, ['verdicts', at, field], undefined, {}) : [];
}
