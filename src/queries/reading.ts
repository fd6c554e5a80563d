import type { PaperDocument } from '../corpus/document.ts';
import { factsOf } from '../corpus/facts.ts';
import { parentLabel, type Label } from '../model/label.ts';
import type { Answer, Printing, Question, ZoneKind } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { addTo } from '../text/lists.ts';
import { mainPrinting } from './pairs.ts';
import { submittedIn, type Submitted } from './readingSubmitted.ts';

/** A paper in the order in which people read it: each question beside its answer, all else in its place. Nothing but page furniture is left out. */

export interface ReadQuestion {
  readonly question: Question;
  /** The printing to read: the one next to the answer. */
  readonly printing: Printing;
  /** Whether a question that it is part of stands above it in the same block or before. */
  readonly isSub: boolean;
}

export type ReadBlock =
  /** Questions with the answer that covers them; a question without one stands alone. */
  | { readonly kind: 'pair'; readonly questions: readonly [ReadQuestion, ...ReadQuestion[]]; readonly answer: Answer | null; readonly isUnanswered: boolean }
  /** What stands around questions and answers; page furniture may interrupt it. */
  | { readonly kind: 'passage'; readonly zone: ZoneKind; readonly span: Span }
  /** The question paper that stands before the answer paper in the same file, as it was submitted. */
  | { readonly kind: 'submitted'; readonly zones: Submitted['zones'] }
  /** Where a list of questions stood that are now beside their answers. */
  | { readonly kind: 'moved'; readonly labels: readonly [Label, ...Label[]] };

type Pair = Extract<ReadBlock, { kind: 'pair' }>;
interface Placed { readonly at: number; readonly block: ReadBlock }

/** The blocks of a paper, in reading order. */
export function readBlocks(document: PaperDocument): readonly ReadBlock[] {
  const pairs = placedPairs(document), owned = ownedSpans(document), submitted = submittedIn(document), passages = passagesOf(document, owned);
  const all = [...passages, ...movedOf(owned, pairs, passages)], around = submitted ? withSubmitted(submitted, all) : all;
  const placed = [...pairs, ...around].sort((a, b) => a.at - b.at);
  return inQuestionOrder(placed.map(({ block }) => block), document);
}

/** The question paper in one block: what it alone says stays in its place. */
function withSubmitted({ span, zones }: Submitted, placed: readonly Placed[]): Placed[] {
  const isSubmitted = ({ at, block }: Placed) => at < span.end && (block.kind === 'moved' || zones.some((zone) => zone.span.start <= at && at < zone.span.end && block.kind === 'passage' && block.zone === zone.kind));
  return [{ at: span.start, block: { kind: 'submitted', zones } }, ...placed.filter((one) => !isSubmitted(one))];
}

function placedPairs(document: PaperDocument): Placed[] {
  const { paper } = document, { questions } = paper, facts = factsOf(document);
  const unanswered = new Set(paper.problems.filter(({ code }) => code === 'question-without-answer').map(({ data }) => data['label'])); // a paper that only asks has none
  const asked = new Set(questions.map(({ label }) => label)), read = new Map(questions.map((question) => [question.label, readQuestion(question, asked, mainPrinting(facts, factOf(question)))]));
  const answerOf = new Map<Label, Answer>();
  for (const answer of paper.answers) for (const label of answer.covers) answerOf.set(label, answer);
  const ownOrAbove = ({ label }: Question) => answerOf.get(label) ?? answerOf.get(parentLabel(label) ?? '') ?? null; // "2. … a) … b) …", answered under 2 alone
  const groups = new Map<Answer | Question, ReadQuestion[]>();
  for (const question of questions) addTo(groups, ownOrAbove(question) ?? question, read.get(question.label)!);
  let reached = 0;
  return [...groups].map(([key, [first, ...rest]]) => {
    const answer = 'covers' in key ? key : null, at = answer ? startOfAnswer(answer) : Math.max(first!.printing.span.start, reached + 1); // behind the pair before it, in lists too
    reached = Math.max(reached, at);
    return { at, block: { kind: 'pair', questions: [first!, ...rest], answer, isUnanswered: !answer && unanswered.has(first!.question.label) } };
  });
}

export function startOfAnswer({ heading, spans }: Answer): number {
  return heading?.start ?? spans[0]?.start ?? 0;
}

function readQuestion(question: Question, asked: ReadonlySet<Label>, printing: Printing): ReadQuestion {
  return { question, printing, isSub: asked.has(parentLabel(question.label) ?? '') };
}

const factOf = ({ label, parent, printings }: Question) => ({ label, parent, printings, words: '' });

/** A piece of the text that pairs show, with the questions that are printed there; none for an answer's. */
interface Owned extends Span {
  readonly printed: Label | null;
  readonly answers: readonly Label[];
}

/** The answers of a correction that prints no questions stand as they are. */
function ownedSpans({ paper }: PaperDocument): Owned[] {
  return [
    ...paper.questions.flatMap(({ label, printings }) => printings.map(({ span }) => ({ ...span, printed: label, answers: [] }))),
    ...(paper.questions.length ? paper.answers : []).flatMap(({ covers, heading, spans }) => (heading ? [heading, ...spans] : spans).map((span) => ({ ...span, printed: null, answers: covers }))),
  ].sort((a, b) => a.start - b.start);
}

/** What of each zone no question and no answer shows, over page breaks. Footnotes and annexes stand for themselves. */
function passagesOf(document: PaperDocument, owned: readonly Owned[]): Placed[] {
  const { text, paper } = document;
  const placed: { at: number; block: { kind: 'passage'; zone: ZoneKind; span: Span } }[] = [];
  const annexes = factsOf(document).annexes.map(({ span }) => span.start), begins = new Set(annexes);
  let next = 0, open = false; // whether the last passage may go on
  const add = (zone: ZoneKind, start: number, end: number) => {
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return;
    const last = placed.at(-1);
    if (open && last?.block.zone === zone && !begins.has(start)) last.block = { ...last.block, span: { start: last.block.span.start, end } };
    else placed.push({ at: start, block: { kind: 'passage', zone, span: { start, end } } });
    open = true;
  };
  const notes: Placed[] = [];
  for (const { kind, span } of paper.zones) {
    if (kind === 'furniture') continue;
    if (kind === 'footnote') {
      notes.push({ at: span.start, block: { kind: 'passage', zone: kind, span } });
      continue;
    }
    let at = span.start;
    for (; next < owned.length && owned[next]!.start < span.end; next++) {
      if (owned[next]!.start > at) add(kind, at, owned[next]!.start);
      open = false;
      at = Math.max(at, owned[next]!.end);
    }
    for (const annex of kind === 'annex' ? annexes.filter((start) => start > at && start < span.end) : []) { add(kind, at, annex); at = annex; }
    if (at < span.end) add(kind, at, span.end);
  }
  return [...placed, ...notes];
}

/** A note for each list of questions that are shown elsewhere. */
function movedOf(owned: readonly Owned[], pairs: readonly Placed[], passages: readonly Placed[]): Placed[] {
  const placeOf = new Map<Label, number>();
  for (const { at, block } of pairs) for (const { question } of (block as Pair).questions) placeOf.set(question.label, at);
  const stops = passages.filter(({ block }) => block.kind === 'passage' && block.zone !== 'footnote').map(({ at }) => at), notes: Placed[] = [];
  let stop = 0;
  for (let i = 0; i < owned.length;) {
    const start = owned[i]!.start;
    while (stop < stops.length && stops[stop]! < start) stop++;
    const run: Label[] = [], behind = stops[stop] ?? Infinity;
    for (; i < owned.length && owned[i]!.printed !== null && owned[i]!.start < behind; i++) run.push(owned[i]!.printed!);
    if (!run.length) { i++; continue; }
    const answered = owned[i] && owned[i]!.start < behind ? owned[i]! : null; // the answer right below the list
    const [first, ...rest] = run.filter((label) => placeOf.get(label)! > (answered?.start ?? behind));
    if (first !== undefined && !answered?.answers.some((label) => run.includes(label))) notes.push({ at: start, block: { kind: 'moved', labels: [first, ...rest] } });
  }
  return notes;
}

/** Answers may stand in another order than their questions ("Zu 1 a:", "Zu 1:"): pairs that follow each other stand as the paper asks. */
function inQuestionOrder(blocks: readonly ReadBlock[], { paper }: PaperDocument): ReadBlock[] {
  const place = new Map(paper.questions.map(({ label }, i) => [label, i])), ordered: ReadBlock[] = [];
  let run: Pair[] = [];
  const close = () => {
    ordered.push(...run.sort((a, b) => place.get(a.questions[0].question.label)! - place.get(b.questions[0].question.label)!));
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'pair') { run.push(block); continue; }
    close();
    ordered.push(block);
  }
  close();
  return ordered;
}
