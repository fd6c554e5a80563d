import { paperKey, paperNumbers, type CorpusView } from '../corpus/corpus.ts';
import { factsOf, type CitationFact, type Facts } from '../corpus/facts.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { citedPaper } from '../model/citation.ts';
import type { Label } from '../model/label.ts';
import type { PaperId } from '../model/paperId.ts';
import { encloses, type Span } from '../model/span.ts';
import { elementAt } from './element.ts';
import { answerTarget, pairAt, pinpointLabel, procedure, questionTarget, referredLabels, startOf } from './pairs.ts';
import type { Target } from './place.ts';
import { referencesTo } from './references.ts';

/**
 * Who cites whom, in both directions. A paper leads to papers; a question with its answer leads to questions and answers,
 * where citations name them.
 */

/** A text of the folder, a question with its answer (or several that one answer covers), or a cited paper that is not here. */
export type CitationNode =
  | { readonly kind: 'document'; readonly facts: Facts }
  | { readonly kind: 'pair'; readonly facts: Facts; readonly labels: readonly Label[] }
  | { readonly kind: 'missing'; readonly paper: PaperId };

/** A node that cites another or is cited by it, and the places where the citing text does so; at least one, all in that text. */
export interface CitationLink {
  readonly node: CitationNode;
  readonly places: readonly Span[];
}

/** What stands at an offset: what a citation names, the question or answer there, else the text itself. */
export function hierarchyAt(corpus: CorpusView, document: PaperDocument, offset: number): CitationNode {
  const facts = factsOf(document), element = elementAt(document.paper, offset);
  const named = element?.kind === 'citation' ? namedBy(corpus, facts, element.citation, true) : null;
  return named ?? nodeAround(facts, offset);
}

/** The paper with a number: a text of the folder, or a missing one. */
export function paperNode(corpus: CorpusView, paper: PaperId): CitationNode {
  const facts = corpus.holders(paper)[0];
  return facts ? { kind: 'document', facts } : { kind: 'missing', paper: paperKey(paper) };
}

/** What a node cites, in the order of its text. What is not here cites nothing that is known. */
export function cites(corpus: CorpusView, node: CitationNode): readonly CitationLink[] {
  if (node.kind === 'missing') return [];
  const { facts } = node, spans = node.kind === 'pair' ? spansOf(facts, node.labels) : null;
  const citations = spans ? facts.citations.filter(({ span }) => spans.some((part) => encloses(part, span))) : facts.citations;
  return links(citations.map((citation) => [namedBy(corpus, facts, citation, node.kind === 'pair'), citation.span]));
}

/** Who cites a node, in the order of the folder and of its texts. */
export function citedBy(corpus: CorpusView, node: CitationNode): readonly CitationLink[] {
  if (node.kind !== 'pair') {
    const numbers = node.kind === 'missing' ? [node.paper] : [...new Set(corpus.together(node.facts).flatMap(paperNumbers).map(paperKey))];
    return links(numbers.flatMap((number) => corpus.citing(number)).flatMap(({ facts, citations }) => citations.map(({ span }) => [{ kind: 'document', facts } as const, span] as const)));
  }
  const documents = procedure(corpus, node.facts), places = referencesTo(corpus, { kind: 'pairs', paper: node.facts.head.id, documents, labels: node.labels }, false);
  return links(places.map(({ uri, span }) => [nodeAround(corpus.document(uri) ?? node.facts, span.start), span]));
}

/** What a citation names; null for other documents than papers and for the text itself. */
function namedBy(corpus: CorpusView, facts: Facts, citation: CitationFact, precise: boolean): CitationNode | null {
  const paper = citedPaper(citation);
  if (!paper) {
    const labels = precise ? referredLabels(facts, citation).filter((label) => spansOf(facts, [label]).length) : [];
    return labels.length ? { kind: 'pair', facts, labels } : null;
  }
  if (paperNumbers(facts).map(paperKey).includes(paperKey(paper))) return null;
  const node = paperNode(corpus, paper), label = precise ? pinpointLabel(citation.pinpoint) : null;
  if (node.kind !== 'document' || label === null) return node;
  const holder = procedure(corpus, node.facts).find((candidate) => spansOf(candidate, [label]).length);
  return holder ? { kind: 'pair', facts: holder, labels: [label] } : node;
}

/** Where a text begins, or its question, or else its answer. */
export function targetOfNode(node: Exclude<CitationNode, { kind: 'missing' }>): Target {
  const { facts } = node, label = node.kind === 'pair' ? node.labels[0] : undefined;
  return (label === undefined ? null : questionTarget([facts], label) ?? answerTarget([facts], label)) ?? startOf(facts);
}

/** The question or answer around an offset, else the text. */
function nodeAround(facts: Facts, offset: number): CitationNode {
  const pair = pairAt(facts, offset);
  return pair ? { kind: 'pair', facts, labels: pair.labels } : { kind: 'document', facts };
}

/** Where questions and their answers stand. */
function spansOf(facts: Facts, labels: readonly Label[]): Span[] {
  return [
    ...facts.questions.filter(({ label }) => labels.includes(label)).flatMap(({ printings }) => printings.map(({ span }) => span)),
    ...facts.answers.filter(({ covers }) => covers.some((label) => labels.includes(label))).map(({ span }) => span),
  ];
}

/** Places gathered by their nodes, each place once. */
function links(places: readonly (readonly [node: CitationNode | null, place: Span])[]): CitationLink[] {
  const found = new Map<string, { node: CitationNode; places: Map<number, Span> }>();
  for (const [node, place] of places) {
    if (!node) continue;
    const key = keyOf(node), link = found.get(key);
    if (link) link.places.set(place.start, place);
    else found.set(key, { node, places: new Map([[place.start, place]]) });
  }
  return [...found.values()].map((link) => ({ node: link.node, places: [...link.places.values()].sort((a, b) => a.start - b.start) }));
}

function keyOf(node: CitationNode): string {
  switch (node.kind) {
    case 'document': return node.facts.uri;
    case 'pair': return `${node.facts.uri} ${node.labels.join(',')}`;
    case 'missing': return node.paper;
  }
}
