import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf, type Facts } from '../corpus/facts.ts';
import type { Label } from '../model/label.ts';
import { nodesAt, outline, type OutlineNode } from './outline.ts';
import { nearestAnswer, procedure, questionTarget, targetsOf } from './pairs.ts';
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

/**
 * The questions and answers of a document with their other side, in order: all of them, or those alone between whose sides another pair stands, or that are in two documents.
 * A question with its parts and their answers behind it is one pair here: who reads it has all of it before the eyes.
 */
export function sides(corpus: CorpusView, document: PaperDocument, which: 'apart' | 'all'): readonly Side[] {
  const facts = factsOf(document), documents = procedure(corpus, facts), nodes = outline(document);
  const parents = new Map(facts.questions.map(({ label, parent }) => [label, parent]));
  const wanted = (node: OutlineNode, partner: Target) => which === 'all' || partner.uri !== facts.uri || !samePair(nodes, node, partner);
  return flat(nodes).flatMap((node): Side[] => {
    const partners = partnersOf(documents, parents, node).filter((partner) => wanted(node, partner));
    return partners.length && node.kind !== 'zone' ? [{ part: node.kind, labels: node.labels, offset: node.select.start, partners }] : [];
  });
}

function partnersOf(documents: readonly Facts[], parents: ReadonlyMap<Label, Label | null>, { kind, labels }: OutlineNode): Target[] {
  if (kind === 'answer') return targetsOf(labels, (label) => questionTarget(documents, label));
  const label = labels[0], own = kind === 'question' && nearestAnswer(documents, label!), parent = parents.get(label!), above = parent ? nearestAnswer(documents, parent) : null;
  return own && !(above?.uri === own.uri && above.span.start === own.span.start) ? [own] : []; // a part that its question's answer answers too says no more than that
}

function samePair(nodes: readonly OutlineNode[], node: OutlineNode, { span }: Target): boolean {
  return nodesAt(nodes, node.select.start)[0] === nodesAt(nodes, span.start)[0];
}

function flat(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}
