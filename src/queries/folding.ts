import type { PaperDocument } from '../corpus/document.ts';
import type { ZoneKind } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { factsOf } from '../corpus/facts.ts';
import { outline, type OutlineNode } from './outline.ts';

/** Zones that fold as a whole; questions and answers fold one by one. */
const FOLDED_ZONES: readonly ZoneKind[] = ['letterhead', 'head', 'preface', 'government-preface', 'closing', 'footnote'];

/** The pieces of a paper that can be folded, in order; of several that begin on one line the longest comes first. */
export function folding(document: PaperDocument): readonly Span[] {
  const zones = document.paper.zones.filter(({ kind }) => FOLDED_ZONES.includes(kind)).map(({ span }) => span);
  const facts = factsOf(document), answers = facts.answers.map(({ span }) => span), annexes = facts.annexes.map(({ span }) => span);
  return [...zones, ...annexes, ...answers, ...questions(outline(document))].sort((a, b) => a.start - b.start || b.end - a.end);
}

function questions(nodes: readonly OutlineNode[]): Span[] {
  return nodes.flatMap((node) => (node.kind === 'question' || node.kind === 'portfolio' ? [node.span, ...questions(node.children)] : []));
}
