import { expandLabels } from '../citations/labelList.ts';
import { inOrderOf, parentLabel, placeOf, type Label } from '../model/label.ts';
import { trimSpan } from '../model/span.ts';
import { firstAtLeast } from '../text/search.ts';
import { jointSentence } from './answerMarks.ts';
import { endOfQuestion, listedQuestion, withoutJointBelow, type QuestionEnd } from './boundaries.ts';
import type { AnswerDraft, Orphan, Pairs, QuestionDraft, Stretch } from './drafts.ts';
import type { ValidHeading } from './headings.ts';
import type { Line } from './lines.ts';
import { habitsOf, marksOf, type Habits, type HeadingMark, type Mark, type QuestionMark } from './marks.ts';
import { oneAnswerEach } from './oneAnswer.ts';
import { opensLike, restatedAbove } from './restated.ts';
import { questionEnd } from './sentences.ts';
import type { Sequence } from './sequence.ts';
import { endOfType } from './type.ts';

export type { Pairs, Stretch } from './drafts.ts';

/** Pairs the chosen questions with their answers: a walk over the marks of both, from top to bottom. `text` is the clean text. */
export function pairsOf(text: string, lines: readonly Line[], sequence: Sequence): Pairs {
  const order = [...new Set(sequence.chosen.map((c) => c.label))], marks = marksOf(sequence, order);
  const given: Given = { text, lines, order, stops: sequence.stops.map((s) => s.at), told: sequence.told, habits: habitsOf(marks) };
  const walk: Walk = { questions: new Map(), answers: [], orphans: [], titles: new Set(), waiting: new Set(), pass: 0, region: 0, open: null };
  for (const mark of marks) {
    if (mark.question) takeQuestion(given, walk, mark);
    else takeHeading(given, walk, mark);
  }
  return { questions: order.map((label) => walk.questions.get(label)!), answers: oneAnswerEach(walk.answers, order), orphans: walk.orphans };
}

/** What the walk reads and does not change. */
interface Given {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The labels that the paper asks, as it asks them. */
  readonly order: readonly Label[];
  readonly stops: readonly number[];
  /** The regions in which the type tells questions from answers. */
  readonly told: ReadonlySet<number>;
  readonly habits: Habits;
}

/** What the walk has found so far, and what it keeps in mind. */
interface Walk {
  readonly questions: Map<Label, QuestionDraft>;
  readonly answers: AnswerDraft[];
  readonly orphans: Orphan[];
  /** Titles that the list of questions prints between them. */
  readonly titles: Set<string>;
  /** The questions above that have no answer yet. */
  readonly waiting: Set<Label>;
  /** Where the last question stands. */
  pass: number;
  region: number;
  /** A heading whose question is printed again right below it: the answer follows behind that. */
  open: ValidHeading | null;
}

/** A question is printed here, for the first time or again; where nothing marks its answer, that stands behind its text. */
function takeQuestion(given: Given, walk: Walk, mark: QuestionMark) {
  const { text, lines, order, told } = given, { label } = mark.question, gap = textBelow(given, walk, mark), known = firstPrinting(walk, label);
  beginList(walk, mark);
  if (known && isNumberOfAnswer(given, walk, mark, gap, known)) {
    addAnswer(given, walk, { covers: [label], firm: [label], heading: { start: mark.at, end: mark.from }, body: trimSpan(text, gap) });
    return;
  }
  const open = walk.open?.covers.includes(label) ? walk.open : null;
  const stem = open ? null : stemAnsweredAbove(given, walk, mark);
  const end = mark.mayAnswer && (open || stem !== null || !hasHeading(given, mark) || isAnsweredJointly(given, mark, gap)) ? endOfQuestion(text, gap, known, told.has(mark.region) ? endOfType(text, lines, mark.question.marker, gap) : -1) : null;
  addPrinting(walk, mark, bodyOfQuestion(given, walk, mark, gap, end));
  const body = end && withoutJointBelow(text, trimSpan(text, { start: end.at, end: gap.end }), order, label);
  if (!body || body.end === body.start) return;
  if (open) addAnswer(given, walk, { covers: open.covers, firm: open.covers, heading: open.heading, body, uncertain: end.uncertain });
  else addAnswer(given, walk, { covers: stem === null ? coversUnmarked(given, walk, body) : [stem], firm: [stem ?? label], heading: null, body, uncertain: end.uncertain });
  if (open) walk.open = null;
}

/** The heading of an answer: what stands below it is the answer, unless the question is printed again in between. */
function takeHeading(given: Given, walk: Walk, mark: HeadingMark) {
  const { text, order } = given, { heading, covers, orphan } = mark.heading, next = mark.next?.question?.label;
  walk.open = null;
  if (orphan !== null) { walk.orphans.push({ heading: { start: mark.at, end: mark.from }, label: orphan }); return; }
  if (covers.length && !mark.before?.question) addRestated(given, walk, mark.heading);
  const body = trimSpan(text, textBelow(given, walk, mark)), isEmpty = body.end === body.start, above = covers.length ? covers : [...walk.waiting];
  walk.waiting.clear();
  if (isEmpty && next !== undefined && covers.includes(next)) walk.open = mark.heading;
  const joint = isEmpty ? null : jointSentence(text, body.start, body.end);
  const all = joint || above.length > 1 ? inOrderOf(order, [...above, ...(joint ? expandLabels(joint.items, order) : [])]) : above;
  if (all.length && !isEmpty) addAnswer(given, walk, { covers: all, firm: covers, heading, body });
}

/** The text below a mark: up to the next mark, a stop, or the title above the next question. */
function textBelow({ text, lines, stops }: Given, { titles }: Walk, { from, next }: Mark): Stretch {
  const end = Math.min(next?.at ?? text.length, stops[firstAtLeast(stops, from)] ?? text.length), line = next?.question?.marker.line;
  const above = line && line.start === end ? lines[line.index - 1] : undefined;
  return { start: from, end: above && above.start > from && titles.has(above.text) ? above.start : end };
}

/** What the question paper lists, the answer paper prints again: then what waits in the list above waits no more. */
function beginList(walk: Walk, { question: { pass }, region }: QuestionMark) {
  if (pass !== walk.pass || region !== walk.region) walk.waiting.clear();
  walk.pass = pass;
  walk.region = region;
}

/** Below the divider the question's number alone can stand in front of its answer. */
function isNumberOfAnswer({ text, habits }: Given, walk: Walk, mark: QuestionMark, gap: Stretch, known: Stretch): boolean {
  if (!mark.mayAnswer || mark.question.pass === 0 || mark.from === mark.at || mark.next?.heading || walk.open || habits.headed.has(mark.region)) return false;
  const said = text.slice(gap.start, gap.end);
  return !said.includes('?') && said.trim() !== '' && !opensLike(text, gap.start, known);
}

/** Whether a heading marks the question's answer: right below it, or somewhere in its region. */
function hasHeading({ habits: { headed, bare, labels } }: Given, { next, region, question }: QuestionMark): boolean {
  return !!next?.heading || (headed.has(region) && (labels.has(question.label) || bare.has(region)));
}

/** "5. … a) … b) …?", an answer, "Zu den Fragen 5a und 5b:": what stands above the headings of the parts answers the stem, which no heading names. */
function stemAnsweredAbove({ habits: { labels } }: Given, { waiting }: Walk, { question: { label }, next }: QuestionMark): Label | null {
  const covers = next?.heading?.covers ?? [], stem = covers.length ? parentLabel(label) : null;
  return stem !== null && waiting.has(stem) && !labels.has(stem) && covers.every((part) => parentLabel(part) === stem) ? stem : null;
}

/** A paper that marks its answers may open a joint one with its sentence alone. */
function isAnsweredJointly({ text, order }: Given, { question: { label }, next }: QuestionMark, gap: Stretch): boolean {
  if (next?.heading) return false;
  const end = questionEnd(text, gap.start, gap.end), joint = end < 0 ? null : jointSentence(text, end, gap.end);
  return joint !== null && expandLabels(joint.items, order).includes(label);
}

/** A question's text: in a list all of it, and where answers may stand as far as its end is known. */
function bodyOfQuestion({ text, order }: Given, { titles }: Walk, mark: QuestionMark, gap: Stretch, end: QuestionEnd | null): Stretch {
  const answered = mark.next?.heading?.covers[0], endsList = answered !== undefined && placeOf(order, answered) < placeOf(order, mark.question.label);
  if (mark.mayAnswer && !endsList) return trimSpan(text, { start: gap.start, end: end?.at ?? gap.end });
  return listedQuestion(text, gap, endsList || mark.next?.region !== mark.region, titles);
}

/** Questions may be printed again without a number above the heading of their answer: the answer before ends there. */
function addRestated({ text, lines }: Given, walk: Walk, { heading, covers }: ValidHeading) {
  const known = covers.map((label) => firstPrinting(walk, label)).filter((body) => body !== undefined), bodies = walk.answers.at(-1)?.bodies, last = bodies?.at(-1);
  const restated = known.length === covers.length ? restatedAbove(text, lines, heading, known, last?.start ?? 0) : null;
  if (!restated) return;
  const { start } = restated[0]!;
  if (bodies && last && last.end > start) bodies[bodies.length - 1] = trimSpan(text, { start: last.start, end: start });
  covers.forEach((label, i) => walk.questions.get(label)!.printings.push({ marker: null, body: restated[i]! }));
}

/** What papers call a stem when they answer it together with its parts. */
const MAIN_QUESTION = /(?:Eingangs|Haupt|Ausgangs|Ober)frage/;
const MAIN_QUESTION_REACH = 160;

/** An unmarked answer covers what its joint sentence names, else the questions printed above it that have no answer yet. */
function coversUnmarked({ text, order }: Given, walk: Walk, body: Stretch): readonly Label[] {
  const waiting = [...walk.waiting], joint = jointSentence(text, body.start, body.end), named = joint ? inOrderOf(order, expandLabels(joint.items, order)) : [];
  if (named.length) return inOrderOf(order, [...named, ...waiting.slice(-1), ...(joint && MAIN_QUESTION.test(text.slice(joint.start, joint.start + MAIN_QUESTION_REACH)) ? waiting.slice(0, 1) : [])]);
  if (waiting.length === 1) return waiting;
  const last = waiting.at(-1)!, stem = parentLabel(last), next = order[placeOf(order, last) + 1];
  const isStemAbove = stem !== null && waiting.at(-2) === stem && next !== undefined && parentLabel(next) === stem; // "5. … wegen a. …" [answer] "b. …": the answer is a's
  return inOrderOf(order, isStemAbove ? [last] : waiting);
}

function firstPrinting(walk: Walk, label: Label): Stretch | undefined {
  return walk.questions.get(label)?.printings[0]!.body;
}

function addPrinting(walk: Walk, { question: { label }, at, from }: QuestionMark, body: Stretch) {
  const printing = { marker: from > at ? { start: at, end: from } : null, body }, question = walk.questions.get(label);
  if (question) question.printings.push(printing);
  else walk.questions.set(label, { label, printings: [printing] });
  walk.waiting.add(label);
}

interface Found {
  readonly covers: readonly Label[];
  readonly firm: readonly Label[];
  readonly heading: Stretch | null;
  readonly body: Stretch;
  readonly uncertain?: boolean;
}

/** Adds an answer: no question above it waits for one any more. */
function addAnswer({ text }: Given, walk: Walk, { covers, firm, heading, body, uncertain = false }: Found) {
  walk.answers.push({ covers: [...covers], firm, heading: heading && trimSpan(text, heading), bodies: [body], uncertain });
  walk.waiting.clear();
}
