import type { CorpusView } from '../corpus/corpus.ts';
import { paperNumbers } from '../corpus/paperNumber.ts';
import { amends } from '../corpus/procedures.ts';
import { pairAt, pairFinder, type Printed } from '../corpus/parts.ts';
import type { AnswerFact, CitationFact, Facts, QuestionFact } from '../corpus/facts.ts';
import { selfLabels, type Pinpoint } from '../model/citation.ts';
import { parentLabel, type Label } from '../model/label.ts';
import { paperKey, type PaperId } from '../model/paperId.ts';
import type { Span } from '../model/span.ts';
import { firstAtLeast } from '../text/search.ts';
import type { Target } from './place.ts';

/**
 * Questions and their answers as pairs. Question paper and answer paper often are two files:
 * then a question finds its answer in the other one.
 */

/**
 * The documents of one procedure: the document itself first, then the others, the best first. Where several question papers are answered at
 * once, the answer's numbers are those of the first; question 1 of another one is another question, and its document stands alone.
 */
export function procedure(corpus: CorpusView, facts: Facts): Facts[] {
  const others = corpus.together(facts).filter(({ uri }) => uri !== facts.uri), further = new Set([facts, ...others].flatMap(({ head }) => head.alsoAnswers ?? []).map(paperKey));
  const numbered = (one: Facts) => paperNumbers(one).map(paperKey).find((number) => further.has(number));
  return [facts, ...(further.size ? others.filter((other) => numbered(other) === numbered(facts)) : others)];
}

/** The documents of a cited paper's procedure, the paper itself first; more than one procedure only where its number joins too many. */
export function documentsOf(corpus: CorpusView, paper: PaperId): Facts[] {
  return [...new Set(corpus.holders(paper).flatMap((facts) => procedure(corpus, facts)))];
}

export { pairAt, pairFinder, type Printed };

/**
 * The questions that a reference within the paper names, but for the pair in which it stands: "Die Fragen 8 und 9 werden
 * gemeinsam beantwortet" says of an answer what it covers, and refers nobody to it.
 * @param at `pairFinder` of the paper, for who asks about many
 */
export function referredLabels(facts: Facts, { target, span }: CitationFact, at: (offset: number) => Printed | null = (offset) => pairAt(facts, offset)): readonly Label[] {
  const labels = selfLabels(target);
  if (!labels.length) return labels;
  const around = at(span.start)?.labels ?? [];
  return labels.filter((label) => !around.includes(label));
}

/** The question with a label, in the first document that asks it. */
export function questionTarget(documents: readonly Facts[], label: Label): Target | null {
  for (const facts of documents) {
    const question = facts.questions.find((candidate) => candidate.label === label);
    if (question) return targetOfQuestion(facts, question);
  }
  return null;
}

/** The answer that covers a label, in the first document that has one. */
export function answerTarget(documents: readonly Facts[], label: Label): Target | null {
  for (const facts of documents) {
    const answer = facts.answers.find((candidate) => candidate.covers.includes(label));
    if (answer) return targetOfAnswer(facts, answer);
  }
  return null;
}

/** The answer to a question; where a sub-question has none of its own, the one of the question above it. */
export function nearestAnswer(documents: readonly Facts[], label: Label): Target | null {
  for (let at: Label | null = label; at; at = parentLabel(at)) {
    const target = answerTarget(documents, at);
    if (target) return target;
  }
  return null;
}

/** Where corrections and supplements answer a question anew. */
export function amendedAnswers(documents: readonly Facts[], label: Label): Target[] {
  return documents.filter(amends).flatMap((facts) => facts.answers.filter(({ covers }) => covers.includes(label)).map((answer) => targetOfAnswer(facts, answer)));
}

/** For who asks about many labels: what `questionTarget` and `nearestAnswer` find, looked up and not searched. */
export interface PairIndex {
  question(label: Label): Target | null;
  nearestAnswer(label: Label): Target | null;
}

export function pairIndex(documents: readonly Facts[]): PairIndex {
  const questions = new Map<Label, () => Target>(), answers = new Map<Label, () => Target>();
  for (const facts of documents) {
    for (const question of facts.questions) if (!questions.has(question.label)) questions.set(question.label, () => targetOfQuestion(facts, question));
    for (const answer of facts.answers) for (const label of answer.covers) if (!answers.has(label)) answers.set(label, () => targetOfAnswer(facts, answer));
  }
  const nearestAnswer = (label: Label): Target | null => {
    const above = parentLabel(label);
    return answers.get(label)?.() ?? (above === null ? null : nearestAnswer(above));
  };
  return { question: (label) => questions.get(label)?.() ?? null, nearestAnswer };
}

/** The questions or answers for several labels, each once. */
export function targetsOf(labels: readonly Label[], find: (label: Label) => Target | null): Target[] {
  return eachOnce(labels.flatMap((label) => find(label) ?? []));
}

/** Targets without repetitions, in their order. */
export function eachOnce(targets: readonly Target[]): Target[] {
  return [...new Map(targets.map((target) => [`${target.uri} ${target.span.start}`, target])).values()];
}

/** Where to go for a question: the printing that stands next to its answer, else the first one. */
export function targetOfQuestion(facts: Facts, question: QuestionFact): Target {
  const printing = mainPrinting(facts, question);
  return { uri: facts.uri, span: printing.span, select: printing.marker ?? firstLine(facts, printing.span) };
}

export function targetOfAnswer(facts: Facts, answer: AnswerFact): Target {
  return { uri: facts.uri, span: answer.span, select: answer.heading ?? firstLine(facts, answer.span) };
}

/** The start of a document. */
export function startOf(facts: Facts): Target {
  const span = { start: facts.start, end: facts.start };
  return { uri: facts.uri, span, select: span };
}

/** Papers print questions again above their answers: the printing next before the answer, or before the first one to a part of it, is the one to read. */
export function mainPrinting(facts: Pick<Facts, 'answers'>, { label, printings }: QuestionFact): QuestionFact['printings'][number] {
  const answer = printings.length > 1 ? facts.answers.find(({ covers }) => covers.includes(label)) ?? facts.answers.find(({ covers }) => covers.some((part) => parentLabel(part) === label)) : undefined;
  const before = answer ? printings.filter((printing) => printing.span.start < answer.span.start) : [];
  return before.at(-1) ?? printings[0]!;
}

/** The label that a pinpoint names, if it names a question or an answer. */
export function pinpointLabel(pinpoint: Pinpoint | null): Label | null {
  if (!pinpoint) return null;
  if ('answer' in pinpoint) return pinpoint.answer;
  return 'question' in pinpoint ? pinpoint.question : 'writtenQuestion' in pinpoint ? pinpoint.writtenQuestion || null : null;
}

/** The labels that a pinpoint names in some documents: its own, or where it only says who asks those of that member's questions. */
export function labelsNamed(documents: readonly Facts[], pinpoint: Pinpoint | null): readonly Label[] {
  const label = pinpointLabel(pinpoint), person = pinpoint && 'person' in pinpoint ? pinpoint.person : null;
  if (label !== null) return [label];
  return person === null ? [] : [...new Set(documents.flatMap(({ questions }) => questions.flatMap(({ label, asker }) => (asker && isSamePerson(asker.name, person) ? [label] : []))))];
}

const TITLES = /(?:^|(?<=\s))(?:Dr|Prof|h\. ?c)\.\s?/g;

/** Whether a name is meant that may stand without its titles. */
function isSamePerson(name: string, other: string): boolean {
  const plain = (words: string) => words.replace(TITLES, '').trim();
  return plain(name) === plain(other);
}

/** Whether two pinpoints mean the same place. Question 2 and the answer to question 2 are one pair. */
export function samePinpoint(a: Pinpoint, b: Pinpoint): boolean {
  const label = pinpointLabel(a);
  if (label !== null) return label === pinpointLabel(b);
  if ('writtenQuestion' in a) return 'writtenQuestion' in b && a.writtenQuestion === b.writtenQuestion && a.person === b.person;
  for (const key of ['page', 'annex', 'article'] as const) if (key in a) return key in b && (a as Record<string, unknown>)[key] === (b as Record<string, unknown>)[key];
  return false;
}

/** The part of a span that stands on its first line. */
export function firstLine(facts: Pick<Facts, 'lineStarts'>, span: Span): Span {
  const next = facts.lineStarts[firstAtLeast(facts.lineStarts, span.start + 1)];
  return { start: span.start, end: Math.min(span.end, next === undefined ? span.end : Math.max(span.start, next - 1)) };
}
