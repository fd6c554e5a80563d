import { expandLabels } from '../citations/labelList.ts';
import { inOrderOf, labelParts, parentLabel, placeOf, type Label } from '../model/label.ts';
import { trimSpan } from '../model/span.ts';
import { firstAtLeast } from '../text/search.ts';
import { follow, lettersOf, type Letters } from './alignment.ts';
import type { Line } from './lines.ts';
import { jointSentence, type AnswerHeading } from './markers.ts';
import { opensAsQuestion, partEnd, questionEnd } from './sentences.ts';
import { regionAt, type Sequence } from './sequence.ts';

/** Questions with their places and answers with their bodies, as stretches of the clean text. */
export interface Pairs {
  readonly questions: readonly QuestionDraft[];
  readonly answers: readonly AnswerDraft[];
  /** Headings of answers to questions that the paper does not ask: a question was lost, or its number is a slip. */
  readonly orphans: readonly Orphan[];
}

export interface Orphan {
  readonly heading: Stretch;
  readonly label: Label;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface QuestionDraft {
  readonly label: Label;
  readonly printings: { readonly marker: Stretch | null; readonly body: Stretch }[];
}

export interface AnswerDraft {
  covers: Label[];
  /** Of these, what its heading or its place says; the others are named in its joint sentence alone. */
  readonly firm: readonly Label[];
  /** Set where another answer to the same questions stands in the paper and was joined to this one. */
  answeredTwice?: Stretch;
  readonly heading: Stretch | null;
  readonly bodies: Stretch[];
  /** Another boundary to the question above would be nearly as good. */
  readonly uncertain: boolean;
}

/** How many letters of a restated question may lie between its text and the heading below it. */
const REST = 3;
const FIRST_LETTERS = 5;
const TAIL = 4;

/** Pairs the chosen questions with their answers. `text` is the clean text. */
export function pairsOf(text: string, lines: readonly Line[], sequence: Sequence): Pairs {
  let all: Letters | null = null;
  const letters = () => (all ??= lettersOf(text)); // dear, and needed only where questions are printed twice
  const questions = new Map<Label, QuestionDraft>();
  const order = [...new Set(sequence.chosen.map((c) => c.label))];
  const headings = validHeadings(sequence, order);
  const answers: AnswerDraft[] = [], orphans: Orphan[] = [];
  const stops = [...sequence.stops.map((s) => s.at), text.length];
  const regionOf = (offset: number) => regionAt(sequence.regions, offset);
  const marking = headings.map((h) => ({ region: regionOf(h.heading.start), covers: h.covers }));
  const marked = new Set(marking.map((m) => m.region)), bare = new Set(marking.filter((m) => !m.covers.length).map((m) => m.region)), headed = new Set(marking.flatMap((m) => m.covers));
  const known = new Map<Label, Stretch>();
  const titles = new Set<string>();
  let stacked: Label[] = [], pass = 0, region = 0;
  let open: { heading: AnswerHeading; covers: readonly Label[] } | null = null; // a heading above a question that is printed again below it

  /** Adds an answer: no question above it waits for one any more. */
  const answered = (covers: readonly Label[], firm: readonly Label[], heading: Stretch | null, body: Stretch, uncertain = false) => {
    answers.push({ covers: [...covers], firm, heading: heading && trimSpan(text, heading), bodies: [body], uncertain });
    stacked = [];
  };

  const events = [...sequence.chosen.map((c) => ({ at: c.marker.start, chosen: c, heading: null })), ...headings.map((h) => ({ at: h.heading.start, chosen: null, heading: h }))].sort((a, b) => a.at - b.at);
  events.forEach((event, i) => {
    const next = events[i + 1]?.at ?? text.length, from = event.chosen ? event.chosen.marker.end : event.heading.heading.end;
    const limit = belowTitle(Math.min(next, stops[firstAtLeast(stops, from)] ?? text.length), from, events[i + 1]?.chosen?.marker.line);
    if (event.chosen) {
      const { label, marker } = event.chosen;
      if (event.chosen.pass !== pass || regionOf(event.at) !== region) stacked = []; // what the question paper lists, the answer paper prints again
      pass = event.chosen.pass;
      region = regionOf(event.at);
      const gap = { start: from, end: limit };
      const mayAnswer = sequence.regions[region]!.answers, following = events[i + 1]?.heading;
      if (!following && mayAnswer && !open && known.has(label) && event.chosen.pass > 0 && marker.end > marker.start && !marked.has(region) && !/\?/.test(text.slice(from, limit)) && !sharesOpening(text, from, known.get(label)!)) {
        const numbered = trimSpan(text, gap); // below the divider the question's number alone stands in front of its answer
        if (numbered.end > numbered.start) { answered([label], [label], { start: marker.start, end: from }, numbered); return; }
      }
      const restates = open?.covers.includes(label) ?? false;
      const isMarked = !restates && (!!following || (marked.has(region) && (headed.has(label) || bare.has(region))));
      const end = isMarked || !mayAnswer ? null : endOfQuestion(text, letters, gap, known.get(label));
      const isLast = !events[i + 1] || regionOf(next) !== region;
      const endsList = !!following?.covers.length && placeOf(order, following.covers[0]!) < placeOf(order, label);
      const body = mayAnswer && !endsList ? trimSpan(text, { start: from, end: end?.at ?? limit }) : listedQuestion(text, gap, isLast || endsList, titles);
      const draft = questions.get(label) ?? { label, printings: [] };
      draft.printings.push({ marker: marker.end > marker.start ? { start: marker.start, end: marker.end } : null, body });
      questions.set(label, draft);
      if (!known.has(label)) known.set(label, body);
      if (!stacked.includes(label)) stacked.push(label);
      const rest = end && withoutJointBelow(text, trimSpan(text, { start: end.at, end: limit }), () => order.slice(0, placeOf(order, label) + 1));
      if (rest && rest.end > rest.start && open && restates) {
        answered(open.covers, open.covers, open.heading, rest, end.uncertain);
        open = null;
      } else if (rest && rest.end > rest.start) answered(coversUnmarked(text, rest, stacked, order), [label], null, rest, end.uncertain);
      return;
    }
    const { heading, covers, orphan } = event.heading;
    open = null;
    if (orphan !== null) { orphans.push({ heading, label: orphan }); return; }
    const restated = covers.length && !events[i - 1]?.chosen ? restatedAbove(text, letters, lines, heading, covers, known, answers.at(-1)?.bodies.at(-1)) : null;
    if (restated) {
      const last = answers.at(-1)?.bodies;
      if (last?.length && last.at(-1)!.end > restated[0]!.body.start) last[last.length - 1] = trimSpan(text, { start: last.at(-1)!.start, end: restated[0]!.body.start });
      for (const { label, body } of restated) questions.get(label)!.printings.push({ marker: null, body });
    }
    const body = trimSpan(text, { start: from, end: limit });
    if (covers.length && body.end === body.start && covers.includes(events[i + 1]?.chosen?.label ?? '')) { open = { heading, covers }; stacked = []; return; }
    const joint = jointSentence(text, body.start, body.end);
    const all = inOrderOf(order, [...(covers.length ? covers : stacked), ...(joint ? expandLabels(joint.items, order) : [])]);
    stacked = [];
    if (all.length && body.end > body.start) answered(all, covers, heading, body);
  });
  /** Where a title that the list of questions prints above this one stands above it here too, the text before ends there. */
  function belowTitle(limit: number, from: number, line: Line | undefined): number {
    const above = line && limit === line.start ? lines[line.index - 1] : undefined;
    return above && above.start > from && titles.has(above.text) ? above.start : limit;
  }
  const once = answeredOnce(answers);
  coverSubQuestions(once, order);
  return { questions: order.map((label) => questions.get(label)!), answers: once, orphans };
}

/**
 * Each question has one answer. A heading outweighs a joint sentence; of two headings the first counts, and what stands below the other
 * (a heading repeated after a page break, or a slip of the paper) goes on with it.
 */
function answeredOnce(drafts: readonly AnswerDraft[]): AnswerDraft[] {
  const owner = new Map<Label, AnswerDraft>();
  for (const draft of drafts) for (const label of draft.firm) if (!owner.has(label)) owner.set(label, draft);
  for (const draft of drafts) for (const label of draft.covers) if (!owner.has(label)) owner.set(label, draft);
  const kept: AnswerDraft[] = [];
  drafts.forEach((draft, i) => {
    const own = draft.covers.filter((label) => owner.get(label) === draft), first = owner.get(draft.covers[0]!)!;
    if (own.length) { draft.covers = own; kept.push(draft); return; }
    first.bodies.push(...draft.bodies);
    if (drafts[i - 1] !== first) first.answeredTwice = draft.heading ?? draft.bodies[0]!;
  });
  for (const draft of kept) draft.bodies.sort((a, b) => a.start - b.start);
  return kept;
}

/** The number of a page behind a question that stands in a table of contents. */
const CONTENTS_PAGE = /\?(\s\d{1,3})$/;

/** A short line below a question that ends with its mark is the title of the next questions. */
const TITLE_BELOW = /[?)]\s*\n\s*(\p{Lu}[^\n?.!:;,()]{2,80})$/u;
const LONGEST_TITLE = 90;

/** A question among questions goes on to the next one; below the last one names and places may follow, which are no question. */
function listedQuestion(text: string, gap: Stretch, isLast: boolean, titles: Set<string>): Stretch {
  let body = trimSpan(text, gap);
  const title = isLast ? null : TITLE_BELOW.exec(text.slice(Math.max(body.start, body.end - LONGEST_TITLE), body.end));
  if (title && !opensAsQuestion(title[1]!)) { titles.add(title[1]!); body = trimSpan(text, { start: body.start, end: body.end - title[1]!.length }); }
  const end = isLast ? questionEnd(text, body.start, body.end) : -1;
  if (end >= 0 && /^\s*\n/.test(text.slice(end, body.end))) body = trimSpan(text, { start: body.start, end });
  if (/\?[“”"]$/.test(text.slice(body.end - 2, body.end)) && !/[„“"]/.test(text.slice(body.start, body.end - 1))) body = { start: body.start, end: body.end - 1 }; // the list is quoted as a whole
  const page = CONTENTS_PAGE.exec(text.slice(Math.max(body.start, body.end - 8), body.end));
  return page ? { start: body.start, end: body.end - page[1]!.length } : body;
}

/** Hesse says above the questions which of them are answered together: that is no part of the answer before. */
function withoutJointBelow(text: string, body: Stretch, askedSoFar: () => readonly Label[]): Stretch {
  const last = text.lastIndexOf('\n', body.end - 1);
  for (let at = last, n = 0; at > body.start && n < 3; at = text.lastIndexOf('\n', at - 1), n++) {
    const joint = /[.:!)“”"]\s*$/.test(text.slice(Math.max(body.start, at - 4), at)) ? jointSentence(text, at, body.end) : null;
    if (joint && /^[^.]{0,300}\.?$/.test(text.slice(joint.start, body.end).trim())) {
      const asked = askedSoFar();
      if (!expandLabels(joint.items, asked).some((label) => asked.includes(label))) return trimSpan(text, { start: body.start, end: at });
    }
  }
  return body;
}

/** Whether a text begins with the letters of a question that is known. */
function sharesOpening(text: string, at: number, known: Stretch): boolean {
  const opening = (from: number) => text.slice(from, from + 40).replace(/[^\p{L}\d]/gu, '').slice(0, 2 * FIRST_LETTERS).toLowerCase();
  return opening(at) === opening(known.start);
}

interface ValidHeading {
  readonly heading: AnswerHeading;
  readonly covers: Label[];
  /** The label that it names where the paper does not ask it. */
  readonly orphan: Label | null;
}

/** How far the number of a heading may be ahead of the one before to be believed though nobody asks it. */
const ORPHAN_STEP = 3;

/** Headings whose labels the paper asks; bare ones that stand behind a question which has no answer yet. */
function validHeadings({ chosen, headings }: Sequence, order: readonly Label[]): ValidHeading[] {
  const found: ValidHeading[] = [];
  let c = 0, number = '', pending = false, top = 0;
  for (const heading of headings) {
    while (c < chosen.length && chosen[c]!.marker.start < heading.start) { number = labelParts(chosen[c]!.label)?.numbers.join('.') ?? number; c++; pending = true; }
    if (!heading.items.length) { if (pending) found.push({ heading, covers: [], orphan: null }); pending = false; continue; }
    const numbered = heading.items.findIndex((item) => item.from.number !== null);
    const items = heading.items.map((item, i) => (item.from.number === null && number && (numbered < 0 || i < numbered) ? { ...item, from: { ...item.from, number } } : item));
    const named = expandLabels(items, order), covers = named.filter((label) => placeOf(order, label) >= 0);
    const first = labelParts(covers[0] ?? named[0] ?? '')?.numbers[0] ?? 0;
    if (covers.length) found.push({ heading, covers, orphan: null });
    else if (first > top && first <= top + ORPHAN_STEP && top > 0) found.push({ heading, covers, orphan: named[0]! });
    else continue;
    top = Math.max(top, first);
    pending = false;
  }
  return found;
}

interface QuestionEnd {
  readonly at: number;
  readonly uncertain: boolean;
}

/** How far below a question mark another one makes the boundary doubtful. */
const DOUBT = 300;

/** Where the question in front of an unmarked answer ends: where its text as first printed ends, else by its question mark. Null: nowhere in the gap. */
function endOfQuestion(text: string, letters: () => Letters, gap: Stretch, known: Stretch | undefined): QuestionEnd | null {
  if (known) {
    const { letters: all, offsets } = letters(), asked = lettersIn(letters(), known), first = firstAtLeast(offsets, gap.start);
    const taken = follow(asked, all.slice(first, first + asked.length * 2 + 40), 0);
    const last = taken > 0 ? offsets[first + taken - 1] : undefined;
    if (last !== undefined && last < gap.end) return { at: Math.min(gap.end, last + 1 + /^[^\s\p{L}\d]*(?:\s+[?)])?/u.exec(text.slice(last + 1, last + 12))![0].length), uncertain: false };
  }
  const end = questionEnd(text, gap.start, gap.end);
  if (end >= 0) return { at: end, uncertain: text.slice(end, Math.min(end + DOUBT, gap.end)).includes('?') };
  const part = partEnd(text, gap.start, gap.end);
  if (part >= 0) return { at: part, uncertain: true };
  const paragraph = text.indexOf('\n\n', gap.start);
  const joint = jointSentence(text, gap.start, gap.end);
  if (joint && (paragraph < 0 || joint.start < paragraph)) return { at: Math.max(gap.start, text.lastIndexOf('\n', joint.start)), uncertain: true };
  return paragraph >= 0 && paragraph < gap.end ? { at: paragraph, uncertain: true } : null;
}

function lettersIn({ letters, offsets }: Letters, { start, end }: Stretch): string {
  return letters.slice(firstAtLeast(offsets, start), firstAtLeast(offsets, end));
}

/** An unmarked answer covers what its joint sentence names, else the questions printed above it that have no answer yet. */
function coversUnmarked(text: string, body: Stretch, stacked: readonly Label[], order: readonly Label[]): Label[] {
  const joint = jointSentence(text, body.start, body.end);
  const named = joint ? inOrderOf(order, expandLabels(joint.items, order)) : [];
  if (named.length) return inOrderOf(order, [...named, ...stacked.slice(-1)]);
  const last = stacked.at(-1)!, stem = parentLabel(last);
  const next = order[placeOf(order, last) + 1];
  const stemAloneAbove = stem !== null && stacked.length >= 2 && stacked.at(-2) === stem && next !== undefined && parentLabel(next) === stem; // "5. … wegen a. …" [answer] "b. …": the answer is a's
  return inOrderOf(order, stemAloneAbove ? [last] : stacked);
}

/**
 * Questions restated without a number above the heading of their answer (Saarland): the lines above the heading that say what the questions say.
 */
function restatedAbove(text: string, letters: () => Letters, lines: readonly Line[], heading: AnswerHeading, covers: readonly Label[], known: ReadonlyMap<Label, Stretch>, body: Stretch | undefined): { label: Label; body: Stretch }[] | null {
  const lastKnown = known.get(covers.at(-1)!);
  if (!lastKnown || tail(text, heading.start) !== tail(text, lastKnown.end)) return null;
  const { letters: all, offsets } = letters(), asked = covers.map((label) => (known.has(label) ? lettersIn(letters(), known.get(label)!) : '')), target = asked.join('');
  if (target.length < FIRST_LETTERS) return null;
  const behind = firstAtLeast(offsets, heading.start);
  const earliest = Math.max(body?.start ?? 0, offsets[Math.max(0, behind - Math.ceil(target.length * 1.1) - 20)] ?? 0);
  for (let i = heading.line.index - 1; i >= 0 && lines[i]!.start >= earliest; i--) {
    const from = firstAtLeast(offsets, lines[i]!.start);
    if (!all.startsWith(target.slice(0, FIRST_LETTERS), from)) continue;
    const above = all.slice(from, behind), taken = follow(target, above, 0);
    if (taken < 0 || behind - from - taken > REST) continue;
    const result: { label: Label; body: Stretch }[] = [];
    let at = from;
    for (const [n, label] of covers.entries()) {
      const length = follow(asked[n]!, all.slice(at, behind), 0);
      if (length <= 0) return null;
      const end = at + length < behind ? offsets[at + length]! : heading.start;
      result.push({ label, body: trimSpan(text, { start: offsets[at]!, end }) });
      at += length;
    }
    return result;
  }
  return null;
}

/** The last letters before an offset: a cheap look before a dear comparison. */
function tail(text: string, end: number): string {
  return text.slice(Math.max(0, end - 24), end).replace(/[^\p{L}\d]/gu, '').slice(-TAIL).toLowerCase();
}

/** A sub-question without an answer of its own is answered with its stem, where the stem is. */
function coverSubQuestions(answers: readonly AnswerDraft[], order: readonly Label[]) {
  const owner = new Map(answers.flatMap((a) => a.covers.map((label) => [label, a] as const)));
  for (const label of order) {
    const stem = parentLabel(label);
    const answer = stem === null || owner.has(label) ? undefined : owner.get(stem);
    if (answer) { answer.covers = inOrderOf(order, [...answer.covers, label]); owner.set(label, answer); }
  }
}
