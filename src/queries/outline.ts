import type { PaperDocument } from '../corpus/document.ts';
import { factsOf, firstWords, type AnswerFact, type Facts, type QuestionFact } from '../corpus/facts.ts';
import type { Label } from '../model/label.ts';
import type { Asker, Zone, ZoneKind } from '../model/paper.ts';
import { touches, type Span } from '../model/span.ts';
import { wholeZones } from '../paper/annexes.ts';
import { readable } from '../text/clean.ts';
import { mend } from '../text/mend.ts';
import { lastAtMost } from '../text/search.ts';
import { firstLine, mainPrinting } from './pairs.ts';

/** A part of a paper in the outline. */
export interface OutlineNode {
  readonly kind: 'zone' | 'portfolio' | 'question' | 'answer';
  readonly zone: ZoneKind | null;
  /** The question's number; the questions that an answer covers. */
  readonly labels: readonly Label[];
  /** First words; the ministry that a part of a collection belongs to; the heading of an annex; "" for other zones. */
  readonly words: string;
  /** Who asks a question of a collection. */
  readonly asker?: Pick<Asker, 'name' | 'group'>;
  /** Everything that stands directly below and belongs to it, its children included. */
  readonly span: Span;
  readonly select: Span;
  readonly children: readonly OutlineNode[];
}

/** The zones that stand in the outline beside the questions. */
const PREFACES: readonly ZoneKind[] = ['preface', 'government-preface'], ZONES: readonly ZoneKind[] = [...PREFACES, 'annex'];
/** Marks of Markdown around a heading. */
const MARKS = /[#*>]/g;

const known = new WeakMap<PaperDocument, readonly OutlineNode[]>();

/** The outline of a paper in text order: preface, questions with their sub-questions and answers, annexes. The same for the same document. */
export function outline(document: PaperDocument): readonly OutlineNode[] {
  let nodes = known.get(document);
  if (!nodes) known.set(document, nodes = makeOutline(document));
  return nodes;
}

function makeOutline(document: PaperDocument): readonly OutlineNode[] {
  const facts = factsOf(document), zones = wholeZones(document.paper.zones, PREFACES).map(({ kind, span }): OutlineNode => ({
    kind: 'zone', zone: kind, labels: [], words: '', span, select: firstLine(facts, span), children: [],
  }));
  const annexes = facts.annexes.map(({ span, heading }): OutlineNode => ({
    kind: 'zone', zone: 'annex', labels: [], words: mend(firstWords(readable(document.text.slice(heading.start, heading.end).replace(MARKS, ''))), document.vocabulary), span, select: heading, children: [],
  }));
  return [...zones, ...annexes, ...inPortfolios(questionNodes(document, facts), facts)].sort(byStart);
}

/** In a collection what each ministry is asked, below its name. */
function inPortfolios(nodes: readonly OutlineNode[], { portfolios }: Facts): readonly OutlineNode[] {
  const starts = portfolios.map(({ span }) => span.start), outside: OutlineNode[] = [], inside = portfolios.map((): OutlineNode[] => []);
  for (const node of nodes) (inside[lastAtMost(starts, node.span.start)] ?? outside).push(node);
  return [...outside, ...portfolios.map(({ ministry, span }, i): OutlineNode => ({
    kind: 'portfolio', zone: null, labels: [], words: ministry, span: { start: span.start, end: Math.max(span.end, inside[i]!.at(-1)?.span.end ?? 0) }, select: span, children: inside[i]!,
  }))];
}

/** The nodes that hold an offset, from the outermost to the innermost. */
export function nodesAt(nodes: readonly OutlineNode[], offset: number): readonly OutlineNode[] {
  const node = nodes.findLast(({ span }) => touches(span, offset));
  return node ? [node, ...nodesAt(node.children, offset)] : [];
}

/** Prefaces and annexes; a page break inside one does not make two of it. */
export function overFurniture(zones: readonly Zone[]): Zone[] {
  return wholeZones(zones, ZONES);
}

/** A question or an answer with the place where it stands. */
interface Item extends Omit<OutlineNode, 'children'> { readonly children: Item[] }

/**
 * Nests questions and answers as they stand: in text order, an answer below the innermost question around it that asks all that it covers,
 * or else below the outermost that asks some of it ("Zu 5 und 6:" below 6). An answer that does not follow its question stands by itself.
 * So each question reaches over what follows it directly and belongs to it, and no two ranges cross.
 */
function questionNodes({ paper, vocabulary }: PaperDocument, facts: Facts): OutlineNode[] {
  const parents = new Map(facts.questions.map(({ label, parent }) => [label, parent]));
  const isWithin = (label: Label, question: Label) => {
    for (let at: Label | null | undefined = label; at; at = parents.get(at)) if (at === question) return true;
    return false;
  };
  const items = [
    ...facts.questions.map((question) => questionItem(facts, question)),
    ...facts.answers.map((answer, i) => answerItem(facts, answer, mend(firstWords(paper.answers[i]!.text), vocabulary))),
  ].sort((a, b) => a.span.start - b.span.start);
  const roots: Item[] = [];
  let open: Item[] = []; // the question that is read, below those above it
  items.forEach((item, i) => {
    const asked = item.labels.filter((label) => parents.has(label)), next = items[i + 1]?.span.start ?? Infinity;
    const around = item.kind === 'question' ? open.findLastIndex(({ labels }) => isWithin(asked[0]!, labels[0]!)) : holder(open, (question) => asked.filter((label) => isWithin(label, question)).length, asked.length);
    open = open.slice(0, around + 1);
    const placed = { ...item, span: { start: item.span.start, end: Math.max(item.select.end, Math.min(item.span.end, next)) } }; // an answer that is given in two places does not reach over what stands between
    (open.at(-1)?.children ?? roots).push(placed);
    if (item.kind === 'question') open.push(placed);
  });
  return roots.map(widened);
}

/** Of open questions the innermost that holds all labels of an answer, or the outermost that holds some; -1 for none. */
function holder(open: readonly Item[], held: (question: Label) => number, all: number): number {
  const counts = open.map(({ labels }) => held(labels[0]!)), innermost = all ? counts.lastIndexOf(all) : -1;
  return innermost >= 0 ? innermost : counts.findIndex((count) => count > 0);
}

function questionItem(facts: Facts, question: QuestionFact): Item {
  const { span, marker } = mainPrinting(facts, question);
  return { kind: 'question', zone: null, labels: [question.label], words: firstWords(question.words), span, select: marker ?? firstLine(facts, span), ...(question.asker && { asker: question.asker }), children: [] };
}

function answerItem(facts: Facts, { covers, heading, span }: AnswerFact, words: string): Item {
  return { kind: 'answer', zone: null, labels: covers, words, span, select: heading ?? firstLine(facts, span), children: [] };
}

/** A question with all that stands below it. */
function widened(item: Item): OutlineNode {
  const children = item.children.map(widened);
  return { ...item, span: { start: item.span.start, end: Math.max(item.span.end, children.at(-1)?.span.end ?? 0) }, children };
}

const byStart = (a: OutlineNode, b: OutlineNode) => a.select.start - b.select.start;
