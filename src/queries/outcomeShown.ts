import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf, type Facts } from '../corpus/facts.ts';
import type { KindFound } from '../model/answerKind.ts';
import type { Label } from '../model/label.ts';
import { touches, type Span } from '../model/span.ts';
import { readable } from '../text/clean.ts';
import { mend } from '../text/mend.ts';
import { chainTargets, type Chain } from './chains.ts';
import { elementAt } from './element.ts';
import type { Read } from './missing.ts';
import type { Outcome } from './outcomes.ts';
import { firstLine } from './pairs.ts';
import type { Target } from './place.ts';

/** What came of questions, with what shows it. */

/** A kind of an answer with the words that show it; null where the whole answer does, or its document can't be read. */
export interface KindShown extends Pick<KindFound, 'kind' | 'ground'> {
  readonly words: string | null;
  readonly target: Target | null;
}

export interface OutcomeShown {
  /** The questions of which the same came by the same answer. */
  readonly labels: readonly Label[];
  readonly outcome: Outcome;
  /** As they were read, whatever somebody judged. */
  readonly kinds: readonly KindShown[];
  readonly chains: readonly { readonly chain: Chain; readonly target: Target | null }[];
}

export interface OutcomesShown {
  readonly span: Span;
  readonly outcomes: readonly OutcomeShown[];
}

export interface OutcomePorts {
  readonly corpus: CorpusView;
  readonly read: Read;
  /** What came of the questions of a document. */
  readonly outcomes: (facts: Facts) => readonly Outcome[];
}

/** What came of the question at an offset, or of those that an answer's heading names; within an answer at the words that show it. Null elsewhere. */
export async function outcomesAt(ports: OutcomePorts, document: PaperDocument, offset: number): Promise<OutcomesShown | null> {
  const found = meantAt(document, offset);
  if (!found) return null;
  const groups: Outcome[][] = [];
  for (const outcome of ports.outcomes(factsOf(document)).filter(({ label }) => found.labels.includes(label))) {
    const same = groups.find(([first]) => first!.at?.answer === outcome.at?.answer && first!.judged === outcome.judged && first!.kinds.join() === outcome.kinds.join());
    if (same) same.push(outcome);
    else groups.push([outcome]);
  }
  return groups.length ? { span: found.span, outcomes: await Promise.all(groups.map((group) => shown(ports, document, group))) } : null;
}

function meantAt(document: PaperDocument, offset: number): { readonly span: Span; readonly labels: readonly Label[] } | null {
  const element = elementAt(document.paper, offset);
  if (element?.kind === 'question') return { span: element.span, labels: [element.question.label] };
  if (element?.kind === 'heading') return { span: element.span, labels: element.answer.covers };
  if (element?.kind !== 'answer') return null;
  const facts = factsOf(document), answer = facts.answers[document.paper.answers.indexOf(element.answer)]!;
  const places = [...answer.kinds.flatMap(({ evidence }) => evidence ?? []), ...(answer.heading ? [] : [firstLine(facts, answer.span)])], span = places.find((place) => touches(place, offset));
  return span ? { span, labels: answer.covers } : null;
}

async function shown({ corpus, read }: OutcomePorts, here: PaperDocument, group: readonly Outcome[]): Promise<OutcomeShown> {
  const outcome = group[0]!, { at, chains } = outcome, holder = at && (at.uri === here.uri ? here : await read(at.uri));
  const kinds = (at?.answer.kinds ?? []).map(({ kind, evidence, ground }): KindShown => ({
    kind, ...(ground && { ground }), words: evidence && holder ? readable(mend(holder.text.slice(evidence.start, evidence.end), holder.vocabulary)) : null,
    target: evidence && { uri: at!.uri, span: evidence, select: evidence },
  }));
  return { labels: group.map(({ label }) => label), outcome, kinds, chains: chains.map((chain) => ({ chain, target: chainTargets(corpus, { at: at! }, chain)[0] ?? null })) };
}
