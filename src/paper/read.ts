import { findCitations, type CitationContext } from '../citations/find.ts';
import { findDefinitions } from '../entities/discovery/definitions.ts';
import { discoverNames } from '../entities/discovery/discover.ts';
import { discoveredMentions, withDiscovered } from '../entities/discovery/mentions.ts';
import { findMentions, isListed, type Matcher } from '../entities/matcher.ts';
import { selfLabels, type Citation } from '../model/citation.ts';
import type { Definition, DiscoveredName } from '../model/discovered.ts';
import type { Finding } from '../model/finding.ts';
import { labelParts, parentLabel, type Label } from '../model/label.ts';
import { withoutAnswer, type Answer, type AnswerReference, type Paper, type Question } from '../model/paper.ts';
import { isProtocol, type PaperId } from '../model/paperId.ts';
import { bySpan, trimSpan, type Span } from '../model/span.ts';
import { cleanOnly, footnotesIn, readable, type CleanText } from '../text/clean.ts';
import type { Layout } from '../text/layout.ts';
import { firstAtLeast } from '../text/search.ts';
import { finished, type Steps } from '../text/steps.ts';
import { cleanPaper, type AskerBlock } from './askerBlocks.ts';
import type { Collection } from './collections.ts';
import type { Pairs, Stretch } from './pairs.ts';
import { structureSteps } from './structure.ts';

/**
 * Reads a text as a paper. Total: any text gives a paper; what is uncertain is in `problems`. Linear in the text's length.
 * `layout` is what its print tells, where the text was taken from a PDF.
 */
export function readPaper(text: string, knowledge: Matcher | null = null, layout: Layout | null = null): Paper {
  return finished(readingSteps(text, knowledge, layout));
}

/** The same in steps. */
export function* readingSteps(text: string, knowledge: Matcher | null, layout: Layout | null): Steps<Paper> {
  const { clean, askers, inquiry, head, pairs, collection, zones, pages, parliament, sections, withoutQuestions } = yield* structureSteps(text, layout);
  yield;
  const views = viewsOf(clean, askers);
  const own = [head.questionPaper, head.answerPaper].filter((id): id is PaperId => id !== null);
  const context = { own, parliament, labels: pairs.questions.map((q) => q.label), sections };
  const citations = views.flatMap((view) => findCitations(view, context)).sort(bySpan);
  yield;
  const labels = new Set(context.labels), cited = inOrderOfStart(citations), furniture = inOrderOfStart(clean.furniture.map((span) => ({ span })));
  const questions = pairs.questions.map((q) => questionOf(clean, q, labels, collection));
  const answers = pairs.answers.map((a) => answerOf(clean, a, cited, furniture, collection));
  yield;
  const names = yield* nameSteps(views, knowledge, head.askers);
  const paper: Paper = {
    inquiry, head, zones, pages, questions, answers, citations,
    portfolios: collection?.portfolios.map(({ ministry, start, end }) => ({ ministry, span: clean.span(start, end) })) ?? [],
    ...names,
    problems: [
      ...problemsOf(questions, answers, isProtocol(head.id)), ...doubts(clean, pairs), ...unknownLabels(citations, labels),
      ...(withoutQuestions ? [{ code: 'no-questions' as const, span: clean.span(withoutQuestions.start, withoutQuestions.end), data: {} }] : []),
    ].sort(bySpan),
  };
  keepContext(paper, context);
  return paper;
}

/** What the citations of a paper were read with. */
export type PaperContext = Required<CitationContext>;

const contexts = new WeakMap<Paper, PaperContext>();
/** Remembered for papers that are read, and for those that editing makes of them. */
export const contextOf = (paper: Paper) => contexts.get(paper);
export const keepContext = (paper: Paper, context: PaperContext) => { contexts.set(paper, context); };

/** The names in a paper: what is left of it to read where only the knowledge has changed. */
export type Names = Pick<Paper, 'mentions' | 'discovered' | 'glossary'>;

/** What other knowledge finds in a text: the names of `readPaper`, which depend on nothing else that it reads but who asks. */
export function readNames(text: string, knowledge: Matcher, askers: readonly string[], layout: Layout | null = null): Names {
  const paper = cleanPaper(text, layout);
  return finished(nameSteps(viewsOf(paper.clean, paper.askers), knowledge, askers));
}

/** The text, its footnotes and what stands beside it, each clean. */
function viewsOf(clean: CleanText, askers: readonly AskerBlock[]): CleanText[] {
  return [clean, cleanOnly(clean.original, footnotesIn(clean)), cleanOnly(clean.original, askers.flatMap(({ spans }) => spans))].filter((view) => view !== null);
}

/** The names in the clean views of a paper. Where nothing is known, none are discovered either. */
function* nameSteps(views: readonly CleanText[], knowledge: Matcher | null, askers: readonly string[]): Steps<Names> {
  const definitions = views.map(({ text }) => findDefinitions(text)), glossary = views.flatMap((view, i) => definitions[i]!.map((one) => inOriginal(view, one))).sort((a, b) => a.short.start - b.short.start);
  if (!knowledge) return { mentions: [], discovered: [], glossary };
  yield;
  const known = views.flatMap((view) => findMentions(view, knowledge)).sort(bySpan), discovered = new Map<string, DiscoveredName>();
  yield;
  views.forEach((view, i) => {
    for (const name of discoverNames(view, { definitions: definitions[i]!, askers, isKnown: (name) => isListed(knowledge, name) })) {
      if (!discovered.has(name.id)) discovered.set(name.id, { ...name, introduction: view.span(name.introduction.start, name.introduction.end) });
    }
  });
  yield;
  const names = [...discovered.values()];
  return { mentions: withDiscovered(known, discoveredMentions(views, names)), discovered: names, glossary };
}

/** A definition that was found in a clean view, with its places in the original. */
export function inOriginal(view: CleanText, { short, long, ...definition }: Definition): Definition {
  return { ...definition, short: view.span(short.start, short.end), long: view.span(long.start, long.end) };
}

/** Things in text order with their starts, so that those of a stretch are found without a walk through all. */
interface Ordered<T> {
  readonly all: readonly T[];
  readonly starts: readonly number[];
}

function inOrderOfStart<T extends { readonly span: Span }>(all: readonly T[]): Ordered<T> {
  return { all, starts: all.map((one) => one.span.start) };
}

/** What starts in a span. */
function startingIn<T>({ all, starts }: Ordered<T>, span: Span): readonly T[] {
  return all.slice(firstAtLeast(starts, span.start), firstAtLeast(starts, span.end));
}

function questionOf(clean: CleanText, draft: Pairs['questions'][number], labels: ReadonlySet<Label>, collection: Collection | null): Question {
  const [first, ...rest] = draft.printings.map(({ marker, body }) => ({
    span: clean.span(marker?.start ?? body.start, Math.max(body.end, marker?.end ?? 0)), marker: marker && trimSpan(clean.original, clean.span(marker.start, marker.end)),
  }));
  const parent = parentLabel(draft.label), body = draft.printings[0]!.body;
  const block = collection?.askers.get(draft.label);
  return {
    label: draft.label, parent: parent !== null && labels.has(parent) ? parent : null, text: readable(clean.text.slice(body.start, body.end)), printings: [first!, ...rest],
    ...(block && { asker: { name: block.name, group: block.group, female: block.female, spans: block.spans } }),
  };
}

function answerOf(clean: CleanText, draft: Pairs['answers'][number], citations: Ordered<Citation>, furniture: Ordered<{ readonly span: Span }>, collection: Collection | null): Answer {
  const by = collection?.answerers.get(draft.covers[0]!), spans = draft.bodies.flatMap((b) => withoutFurniture(clean, b, furniture));
  return {
    covers: draft.covers as [Label, ...Label[]],
    heading: draft.heading && clean.span(draft.heading.start, draft.heading.end),
    text: readable(draft.bodies.map((b) => clean.text.slice(b.start, b.end)).join('\n')),
    spans,
    refersTo: spans.flatMap((span) => startingIn(citations, span)).flatMap(referencesOf),
    ...(by && { by }),
  };
}

/** The answers that the citations in some stretches name. */
export function referencesIn(spans: readonly Span[], citations: readonly Citation[]): AnswerReference[] {
  const cited = inOrderOfStart(citations);
  return spans.flatMap((span) => startingIn(cited, span)).flatMap(referencesOf);
}

/** The answers that a citation names, in this paper or in another. */
function referencesOf({ kind, target, pinpoint }: Citation): AnswerReference[] {
  if (kind === 'answer') return selfLabels(target).map((label) => ({ paper: null, label }));
  return kind === 'paper' && target !== null && pinpoint && 'answer' in pinpoint ? [{ paper: target, label: pinpoint.answer }] : [];
}

/** The pieces of a stretch in the original, cut where furniture stands. */
function withoutFurniture(clean: CleanText, stretch: Stretch, furniture: Ordered<{ readonly span: Span }>): Span[] {
  const whole = clean.span(stretch.start, stretch.end), pieces: Span[] = [];
  let start = whole.start;
  const add = (from: number, to: number) => { const piece = trimSpan(clean.original, { start: from, end: to }); if (piece.start < piece.end) pieces.push(piece); };
  for (const { span } of startingIn(furniture, whole)) { add(start, span.start); start = span.end; }
  add(start, whole.end);
  return pieces;
}

/** What the reading is not sure of. Only some questions are answered in a protocol's annexes. */
function problemsOf(questions: readonly Question[], answers: readonly Answer[], some: boolean): Finding[] {
  const problems: Finding[] = [], open = new Set(withoutAnswer(questions, answers));
  let before = 0;
  for (const question of questions) {
    const top = labelParts(question.label)?.numbers[0] ?? 0;
    if (top > before + 1 && !some) problems.push({ code: 'missing-number', span: question.printings[0].span, data: { label: question.label, missing: String(before + 1) } });
    before = Math.max(before, top);
    if (open.has(question)) problems.push({ code: 'question-without-answer', span: question.printings[0].span, data: { label: question.label } });
  }
  return problems;
}

/** References to questions and answers that the paper does not have. */
export function unknownLabels(citations: readonly Citation[], labels: ReadonlySet<Label>): Finding[] {
  if (!labels.size) return [];
  return citations.flatMap(({ target, span }) => selfLabels(target).filter((label) => !labels.has(label)).slice(0, 1).map((label): Finding => ({ code: 'unknown-label', span, data: { label } })));
}

/** What the pairing was not sure of. */
function doubts(clean: CleanText, { answers, orphans }: Pairs): Finding[] {
  const finding = (code: Finding['code'], at: Stretch, label: Label): Finding => ({ code, span: clean.span(at.start, at.end), data: { label } });
  return [
    ...answers.flatMap((a) => (a.uncertain ? [finding('uncertain-boundary', firstLine(clean, a.bodies[0]!), a.covers[0]!)] : [])),
    ...answers.flatMap((a) => (a.answeredTwice ? [finding('answered-twice', a.answeredTwice, a.covers[0]!)] : [])),
    ...orphans.map((o) => finding('answer-without-question', o.heading, o.label)),
  ];
}

function firstLine(clean: CleanText, stretch: Stretch): Stretch {
  const end = clean.text.indexOf('\n', stretch.start);
  return { start: stretch.start, end: end < 0 ? stretch.end : Math.min(end, stretch.end) };
}
