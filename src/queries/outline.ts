import type { PaperDocument } from '../corpus/document.ts';
import { factsOf, firstWords, type AnswerFact, type Facts, type QuestionFact } from '../corpus/facts.ts';
import type { Label } from '../model/label.ts';
import type { Zone, ZoneKind } from '../model/paper.ts';
import { encloses, overlaps, type Span } from '../model/span.ts';
import { mend } from '../text/mend.ts';
import { firstLine, mainPrinting } from './pairs.ts';

/** A part of a paper in the outline. */
export interface OutlineNode {
  readonly kind: 'zone' | 'question' | 'answer';
  readonly zone: ZoneKind | null;
  /** The question's number; the questions that an answer covers. */
  readonly labels: readonly Label[];
  /** First words; "" for zones. */
  readonly words: string;
  /** Everything that belongs to it, its children included wherever that leaves each place with one innermost owner. */
  readonly span: Span;
  readonly select: Span;
  readonly children: readonly OutlineNode[];
}

/** The zones that stand in the outline beside the questions. */
const ZONES: readonly ZoneKind[] = ['preface', 'government-preface', 'annex'];

/**
 * The outline of a paper in text order: preface, questions with their sub-questions and answers, annexes.
 * A joint answer stands once, under the first question that it covers.
 */
export function outline(document: PaperDocument): readonly OutlineNode[] {
  const { paper } = document, facts = factsOf(document);
  const zones = overFurniture(paper.zones).map(({ kind, span }): OutlineNode => ({
    kind: 'zone', zone: kind, labels: [], words: '', span, select: firstLine(facts, span), children: [],
  }));
  return [...zones, ...questionNodes(document, facts)].sort(byStart);
}

/** Prefaces and annexes; a page break inside one does not make two of it. */
export function overFurniture(zones: readonly Zone[]): Zone[] {
  const found: Zone[] = [];
  let last: Zone | null = null; // what stands before, furniture and footnotes aside
  for (const zone of zones) {
    if (zone.kind === 'furniture' || zone.kind === 'footnote') continue;
    const goesOn: boolean = last?.kind === zone.kind;
    last = zone;
    if (!ZONES.includes(zone.kind)) continue;
    if (goesOn) found[found.length - 1] = { kind: zone.kind, span: { start: found.at(-1)!.span.start, end: zone.span.end } };
    else found.push(zone);
  }
  return found;
}

function questionNodes(document: PaperDocument, facts: Facts): OutlineNode[] {
  const asked = new Set(facts.questions.map(({ label }) => label));
  const below = groupBy(facts.questions.filter(({ parent }) => parent !== null && asked.has(parent)), ({ parent }) => parent!);
  const answers = groupBy(document.paper.answers.map((answer, i) => ({ words: mend(firstWords(answer.text), document.vocabulary), fact: facts.answers[i]! })), ({ fact }) => fact.covers.find((label) => asked.has(label)) ?? '');
  const placed = new Set<Label>();
  const node = (question: QuestionFact): OutlineNode => {
    placed.add(question.label);
    const printing = mainPrinting(facts, question);
    const children = [
      ...(answers.get(question.label) ?? []).map(({ fact, words }) => answerNode(facts, fact, words)),
      ...(below.get(question.label) ?? []).filter(({ label }) => !placed.has(label)).map(node),
    ].sort(byStart);
    return {
      kind: 'question', zone: null, labels: [question.label], words: question.words,
      span: printing.span, select: printing.marker ?? firstLine(facts, printing.span), children,
    };
  };
  const roots = facts.questions.filter(({ parent }) => parent === null || !asked.has(parent)).map(node);
  const orphans = (answers.get('') ?? []).map(({ fact, words }) => answerNode(facts, fact, words));
  return widen([...roots, ...orphans].sort(byStart));
}

function answerNode(facts: Facts, fact: AnswerFact, words: string): OutlineNode {
  return { kind: 'answer', zone: null, labels: fact.covers, words, span: fact.span, select: fact.heading ?? firstLine(facts, fact.span), children: [] };
}

/** Among more siblings than these nobody reaches further than its own text: the comparison is pair by pair. */
const MOST_WIDENED = 500;

/**
 * Lets questions reach over their sub-questions and answers, so that a place in an answer is found from the top.
 * Where several questions come first and their answers after them (1, 1 a, 1 b, "Zu 1:", "Zu 1 a):"), ranges would cross and the place
 * would be found under the wrong question: those keep to their own text, and the question above them holds them all.
 */
function widen(nodes: readonly OutlineNode[]): OutlineNode[] {
  const extents = nodes.map(extent), few = nodes.length <= MOST_WIDENED;
  return nodes.map((node, i): OutlineNode => {
    const wide = few && !extents.some((other) => crosses(extents[i]!, other));
    return { ...node, span: wide ? extents[i]! : node.span, children: widen(node.children) };
  });
}

/** From the first to the last character of a node and all that stands below it. */
function extent({ span, children }: OutlineNode): Span {
  return children.map(extent).reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }), span);
}

function crosses(a: Span, b: Span): boolean {
  return overlaps(a, b) && !encloses(a, b) && !encloses(b, a);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const byStart = (a: OutlineNode, b: OutlineNode) => a.select.start - b.select.start;
