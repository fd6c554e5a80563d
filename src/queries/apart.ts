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

/** Behind how many other questions of a joint answer it still stands near the first. */
const NEAR = 2;

/**
 * The questions and answers of a document with their other side, in order: all of them, or those alone that a reader does not have before the eyes together:
 * another pair stands in between, many questions of a joint answer, or they are in two documents. A question with its parts and their answers behind it is one pair here.
 * A part whose answer is that of its question has no side of its own.
 */
export function sides(corpus: CorpusView, document: PaperDocument, which: 'apart' | 'all'): readonly Side[] {
  const facts = factsOf(document), documents = procedure(corpus, facts), nodes = outline(document), parents = new Map(facts.questions.map(({ label, parent }) => [label, parent]));
  if (!documents.some(({ answers }) => answers.length)) return [];
  const rootAt = (offset: number) => nodes.indexOf(nodesAt(nodes, offset)[0]!);
  const isNear = (node: OutlineNode, { uri, span }: Target) => {
    const [from, to] = [rootAt(node.select.start), rootAt(span.start)].sort((a, b) => a - b) as [number, number], covers = node.kind === 'answer' ? node.labels : facts.answers.find((answer) => answer.span.start === span.start)?.covers ?? [];
    const isCovered = ({ kind, labels: [root] }: OutlineNode) => kind === 'question' && covers.some((label) => label === root || parents.get(label) === root);
    return uri === facts.uri && (from === to || (to - from <= NEAR && nodes.slice(from, to + 1).every(isCovered)));
  };
  return flat(nodes).flatMap((node): Side[] => {
    const partners = node.kind === 'zone' ? [] : node.kind === 'answer' ? targetsOf(node.labels, (label) => questionTarget(documents, label)) : answersOf(facts, documents, parents, node.labels[0]!);
    const shown = partners.length > 0 && (which === 'all' || !partners.some((partner) => isNear(node, partner)));
    return shown && node.kind !== 'zone' ? [{ part: node.kind, labels: node.labels, offset: node.select.start, partners }] : [];
  });
}

/** The answer of a question, or the one of all its parts; none for a part that its question's answer answers too. */
function answersOf(facts: Facts, documents: readonly Facts[], parents: ReadonlyMap<Label, Label | null>, label: Label): readonly Target[] {
  const answers = (of: Label): Target[] => {
    const own = nearestAnswer(documents, of), parts = own ? [] : targetsOf(facts.questions.filter(({ parent }) => parent === of).map((part) => part.label), (part) => nearestAnswer(documents, part));
    return own ? [own] : parts.length === 1 ? parts : [];
  };
  const [own] = answers(label), parent = parents.get(label), above = parent ? answers(parent) : [];
  return own && !above.some(({ uri, span }) => uri === own.uri && span.start === own.span.start) ? [own] : [];
}

function flat(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}
