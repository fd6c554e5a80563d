import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError, type ParseErrorCode } from 'jsonc-parser';
import type { EntityId } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { readKnowledge, type KnowledgeFile, type KnowledgeProblem } from './knowledge.ts';
import { partAt, type KnowledgePart } from './knowledgeParts.ts';

export interface PlacedProblem extends KnowledgeProblem {
  readonly span: Span;
}

/** A knowledge file with the places of what it says. */
export interface KnowledgeText extends KnowledgeFile {
  readonly problems: readonly PlacedProblem[];
  /** Whether it is no JSON object: then nothing was read. */
  readonly broken: boolean;
  /** The place of a problem that was found afterwards, whose path begins with an entry's id. */
  readonly place: (problem: KnowledgeProblem) => PlacedProblem;
  /** Where an entry stands, or null. */
  readonly entry: (id: EntityId) => Span | null;
  /** Where its name stands, or null. */
  readonly name: (id: EntityId) => Span | null;
  /** What stands at an offset, or null. */
  readonly at: (offset: number) => KnowledgePart | null;
}

const NOTHING = { start: 0, end: 0 };

/** Reads the text of a knowledge file: JSON, in which comments and commas at the end of lists may stand. Total. */
export function readKnowledgeText(text: string, source: string): KnowledgeText {
  const errors: ParseError[] = [], root = treeOf(text, errors);
  const file = readKnowledge(root && !errors.length ? getNodeValue(root) : {}, source);
  const spanAt = (path: KnowledgeProblem['path']) => (root ? spanOf(nodeAt(root, path)) : NOTHING);
  const whole = ([id, ...rest]: KnowledgeProblem['path']) => [...file.places.get(String(id)) ?? [id!], ...rest];
  const entities = new Map([...file.places].map(([id, path]) => [path.join('/'), id]));
  const nodeOf = (id: EntityId, ...field: readonly string[]) => {
    const path = file.places.get(id), node = path && root && nodeAt(root, [...path, ...field]);
    return node ? { start: node.offset, end: node.offset + node.length } : null;
  };
  return {
    ...file, broken: errors.length > 0 || (root !== undefined && root.type !== 'object'),
    problems: errors.length ? errors.slice(0, 1).map(({ error, offset, length }) => ({ code: 'json', source, path: [], data: { what: printParseErrorCode(error) }, span: { start: offset, end: offset + length } }))
      : file.problems.map((problem) => ({ ...problem, span: spanAt(problem.path) })),
    place: (problem) => {
      const path = whole(problem.path), name = problem.code === 'two-owners' ? ['name'] : [];
      return { ...problem, path, span: spanAt([...path, ...name]) };
    },
    entry: (id) => nodeOf(id),
    name: (id) => nodeOf(id, 'name'),
    at: (offset) => (root && !errors.length ? partAt(root, ([list, i]) => entities.get(`${list!}/${i!}`) ?? null, offset) : null),
  };
}

/** The tree of a text; one that is nested too deeply for the parser is broken. */
export function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  } catch {
    errors.push({ error: 1 as ParseErrorCode, offset: 0, length: 1 });
    return undefined;
  }
}

/** The node at a path, or the nearest one around it. */
export function nodeAt(root: Node, path: KnowledgeProblem['path']): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

/** A value, or the mark that opens what holds several. */
export function spanOf({ type, offset, length }: Node): Span {
  return { start: offset, end: type === 'object' || type === 'array' ? offset + 1 : offset + length };
}
