import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf } from '../corpus/facts.ts';
import type { Label } from '../model/label.ts';
import { outline, type OutlineNode } from './outline.ts';
import { pairIndex, procedure, targetsOf } from './pairs.ts';
import type { Target } from './place.ts';

/** A question or an answer whose other side is to be looked for. */
export interface Side {
  readonly part: 'question' | 'answer';
  readonly labels: readonly Label[];
  /** Where it stands. */
  readonly offset: number;
  /** The answer of a question, the questions of an answer; at least one. */
  readonly partners: readonly Target[];
}

/** Behind how many other questions of a joint answer it still stands near the first. */
const NEAR = 2;

/**
 * The questions and answers of a document with their other side, in order: all of them, or those alone that a reader does not have before the eyes together:
 * another pair stands in between, many questions of a joint answer, or they are in two documents. A question with its parts and their answers behind it is one pair here.
 * A part whose answer is that of its question has no side of its own.
 */
export function sides(corpus: CorpusView, document: PaperDocument, which: 'apart' | 'all'): readonly Side[] {
  const facts = factsOf(document), documents = procedure(corpus, facts), roots = outline(document).flatMap((node) => (node.kind === 'portfolio' ? node.children : [node])), { question, nearestAnswer } = pairIndex(documents);
  if (!documents.some(({ answers }) => answers.length)) return [];
  const rootAt = new Map(roots.flatMap((root, i) => flat([root]).map(({ span }) => [span.start, i]))), covers = new Map(facts.answers.map((answer) => [answer.span.start, answer.covers]));
  const parents = new Map<Label, Label | null>(), parts = new Map<Label, Label[]>();
  for (const { label, parent } of facts.questions) {
    parents.set(label, parent);
    const siblings = parent === null ? null : parts.get(parent);
    if (siblings) siblings.push(label);
    else if (parent !== null) parts.set(parent, [label]);
  }
  const isNear = (node: OutlineNode, { uri, span }: Target) => {
    const [from, to] = [rootAt.get(node.span.start)!, rootAt.get(span.start) ?? Infinity].sort((a, b) => a - b) as [number, number];
    const covered = new Set((covers.get(node.kind === 'answer' ? node.span.start : span.start) ?? []).flatMap((label) => [label, parents.get(label)]));
    return uri === facts.uri && (from === to || (to - from <= NEAR && roots.slice(from, to + 1).every(({ kind, labels }) => kind === 'question' && covered.has(labels[0]))));
  };
  /** The answer of a question, or the one of all its parts. */
  const answerOf = (label: Label) => {
    const own = nearestAnswer(label), ofParts = own ? [] : targetsOf(parts.get(label) ?? [], nearestAnswer);
    return own ?? (ofParts.length === 1 ? ofParts[0]! : null);
  };
  const partnersOf = ({ kind, labels }: OutlineNode): readonly Target[] => {
    if (kind === 'answer') return targetsOf(labels, question);
    const own = answerOf(labels[0]!), parent = parents.get(labels[0]!), above = parent ? answerOf(parent) : null;
    return own && !(above?.uri === own.uri && above.span.start === own.span.start) ? [own] : [];
  };
  return flat(roots).flatMap((node): Side[] => {
    const { kind, labels, select } = node, partners = kind === 'zone' || kind === 'portfolio' ? [] : partnersOf(node);
    return kind !== 'zone' && kind !== 'portfolio' && partners.length && (which === 'all' || !partners.some((partner) => isNear(node, partner))) ? [{ part: kind, labels, offset: select.start, partners }] : [];
  });
}

function flat(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}
