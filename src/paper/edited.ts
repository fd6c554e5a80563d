import { findCitations } from '../citations/find.ts';
import { findDefinitions } from '../entities/discovery/definitions.ts';
import { discoveredMentions, withDiscovered } from '../entities/discovery/mentions.ts';
import { findMentions, type Matcher } from '../entities/matcher.ts';
import type { Citation } from '../model/citation.ts';
import type { Definition } from '../model/discovered.ts';
import type { Mention } from '../model/entity.ts';
import type { Answer, Paper, Question, ZoneKind } from '../model/paper.ts';
import { bySpan, overlaps, type Span } from '../model/span.ts';
import { cleanOnly, cleanText, readable, type CleanText } from '../text/clean.ts';
import { mayRepeat } from '../text/furniture.ts';
import { Move, type Change } from '../text/move.ts';
import { isWithin, lastAtMost } from '../text/search.ts';
import { contextOf, inOriginal, keepContext, referencesIn, unknownLabels, type PaperContext } from './read.ts';
import { areAlike, isBuiltAlike, surroundingsOf } from './surroundings.ts';

/** How far around a change a paper is read anew, in characters: farther than any mark looks for what belongs to it. */
const REACH = 2000;
/** How near to the ends of that piece what is found may depend on what stands beyond. */
const MARGIN = 600;
/** How far around a change names are looked for anew, and how far around that for what supports them. */
const NAME_REACH = 200, SUPPORT_REACH = 800;
/** How many lines at the edge of a page may be some that pages repeat. */
const PAGE_EDGE = 5;
/** More at once is no typing. */
const MOST_TYPED = 400;
/** Where people write: what stands elsewhere says who the paper is, or is the page's. */
const PROSE: ReadonlySet<ZoneKind> = new Set(['preface', 'government-preface', 'questions', 'answers']);
/** How a preface begins that has a heading: above one without, the head goes on to the first question. */
const PREFACE_HEADING = /^[\s#*_>]*(?:vor|einl|begr|allg)/i;
/** What decides from afar: which numbers ask, and where pages end. */
const FAR_REACHING = /[?\f]/;
/** What the head of a paper is read from, wherever it stands: the place and the date of a signature; and near its beginning. */
const PLACE_AND_DATE = /^[^\S\n]*\p{Lu}[\p{L}. -]{1,50},(?: den| am)?(?:\s{1,3}\d|\s*$)/mu, OF_HEAD = /Anfrage|ANFRAGE|Abg|Fraktion|inister|Antwort|ANTWORT|Schreiben|Drucksache|Drs/;
const HEAD_REACH = 12_000;
/** What refers to what was cited last, however far above. */
const REPETITION = /(?:^|[^\p{L}])(?:[Ee]bd\.|[Ee]benda|a\.\s?a\.\s?O|o\.\s?g\.|ob\.\s?gen\.|oben\s{0,2}genannt|vorgenannt|vorbezeichnet)/u;

/**
 * A paper after a small change of its text, made of what was read before; null where only reading all of it tells. Takes the time of reading the surroundings of the
 * change, and one walk over what was found.
 *
 * The surroundings are read as they were and as they are. Where both readings see the same marks, at the places to which the change moves them, the paper is built
 * as before, and all of it moves. Citations, abbreviations and texts near the change are taken from the second reading where the first one says what the whole said.
 * Only names can differ from those that reading all would find: `discovered` stays as it was, and so do the mentions that the change does not touch.
 */
export function editedPaper(paper: Paper, before: string, after: string, change: Change, knowledge: Matcher | null): Paper | null {
  const context = contextOf(paper), move = new Move(before, after, change);
  if (!context || !mayStayBuilt(paper, before, after, change, move)) return null;
  const from = lineStart(before, move.start - REACH), to = lineEnd(before, move.end + REACH), was = surroundingsOf(before.slice(from, to)), is = surroundingsOf(after.slice(from, to + move.by));
  if (!isBuiltAlike(was, is, new Move(was.clean.original, is.clean.original, { ...change, span: by(-from)(change.span) }))) return null;

  const piece: Piece = { was: was.clean, is: is.clean, from, to, move, footnotes: paper.zones.filter(({ kind, span }) => kind === 'footnote' && overlaps(span, { start: from, end: to })).map(({ span }) => span), isEnd: to === before.length };
  const newContext = movedContext(context, move);
  const near = (sections: PaperContext['sections']) => ({ ...context, sections: sections.map((section) => ({ ...section, ...by(-from)(section) })) });
  const citations = renewed(piece, paper.citations, CITATIONS, (clean) => findCitations(clean, near(clean === is.clean ? newContext.sections : context.sections)));
  const glossary = renewed(piece, paper.glossary, DEFINITIONS, (clean) => findDefinitions(clean.text).map((one) => inOriginal(clean, one)));
  if (!citations || !glossary) return null;
  const settled = citations.all.find(({ kind, span, text }) => kind === 'paper' && span.start > move.newEnd && /\d/.test(text)); // what refers back behind it means it, or what stands below
  if (REPETITION.test(citations.isOther ? after.slice(lineStart(after, move.start), settled?.span.start) : linesAround(after, move.start, move.newEnd))) return null;

  const isTouched = (span: Span) => isTouching(span, move);
  let isSure = true;
  const renewedText = (text: string, spans: readonly Span[]) => { isSure &&= textOf(before, spans) === text; return textOf(after, spans.map(move.span)); };
  const questions = paper.questions.map((question) => {
    const [{ span, marker }] = question.printings, last = question.printings.at(-1)!;
    if (last.span.end < move.start) return question;
    return { ...movedQuestion(question, move), ...(isTouched(span) && { text: renewedText(question.text, [{ start: marker?.end ?? span.start, end: span.end }]) }) };
  });
  const answers = paper.answers.map((answer) => {
    if ((answer.spans.at(-1)?.end ?? answer.heading?.end ?? 0) < move.start) return answer;
    const there = movedAnswer(answer, move);
    return { ...there, ...(answer.spans.some(isTouched) && { text: renewedText(answer.text, answer.spans), refersTo: referencesIn(there.spans, citations.all) }) };
  });
  const labels = new Set(context.labels), breaksLines = /[\r\n]/.test(change.text + before.slice(move.start, move.end));
  const findings = paper.problems.filter(({ code }) => code !== 'unknown-label');
  const edited: Paper = {
    ...paper, zones: move.all(paper.zones), pages: movedPages(paper, move), questions, answers, citations: citations.all, glossary: glossary.all,
    discovered: movedNames(paper, move),
    mentions: knowledge ? mentionsAfter(paper, after, move, knowledge) : paper.mentions,
    problems: [...move.all(findings), ...unknownLabels(citations.all, labels)].sort(bySpan),
  };
  if (!isSure || move.lost || (breaksLines && findings.some(({ span }) => isTouched(span)))) return null;
  keepContext(edited, newContext);
  return edited;
}

/**
 * A paper after any change of its text, with all that was found before at its new place: what the change touches and means is for a reading of the whole to tell.
 * Null where something began in what changed, and has no place any more.
 */
export function movedPaper(paper: Paper, before: string, after: string, change: Change): Paper | null {
  const context = contextOf(paper), move = new Move(before, after, change), untouched = <T extends { readonly span: Span }>(things: readonly T[]) => move.all(things.filter(({ span }) => !isTouching(span, move)));
  if (!context) return null;
  const placed = <T>(things: readonly T[], { at, to }: Placing<T>) => things.flatMap((one) => (isTouching(at(one), move) ? [] : to(one, move.span)));
  const there: Paper = {
    ...paper, zones: move.all(paper.zones), pages: movedPages(paper, move), questions: paper.questions.map((question) => movedQuestion(question, move)), answers: paper.answers.map((answer) => movedAnswer(answer, move)),
    portfolios: move.all(paper.portfolios), citations: placed(paper.citations, CITATIONS), glossary: placed(paper.glossary, DEFINITIONS),
    discovered: movedNames(paper, move), mentions: untouched(paper.mentions), problems: untouched(paper.problems),
  };
  if (move.lost) return null;
  keepContext(there, movedContext(context, move));
  return there;
}

const movedContext = (context: PaperContext, move: Move): PaperContext => ({ ...context, sections: context.sections.map((section) => ({ ...section, ...move.span(section) })) });
const movedPages = ({ pages }: Paper, move: Move): Paper['pages'] => ({ ...pages, starts: pages.starts.map((start) => move.from(start)) });
const movedNames = ({ discovered }: Paper, move: Move): Paper['discovered'] => discovered.map((name) => ({ ...name, introduction: move.span(name.introduction) }));

function movedQuestion(question: Question, move: Move): Question {
  const { printings, asker } = question, [first, ...others] = printings.map(({ span, marker }) => ({ span: move.span(span), marker: marker && move.span(marker) }));
  return { ...question, printings: [first!, ...others], ...(asker && { asker: { ...asker, spans: asker.spans.map(move.span) } }) };
}

function movedAnswer(answer: Answer, move: Move): Answer {
  return { ...answer, heading: answer.heading && move.span(answer.heading), spans: answer.spans.map(move.span) };
}

/** Whether a change may leave alone how the paper is built: what only the whole paper tells is not concerned. */
function mayStayBuilt({ inquiry, zones, pages, questions }: Paper, before: string, after: string, { span, text }: Change, { start, end, newEnd }: Move): boolean {
  const zone = zones[lastAtMost(zones.map((one) => one.span.start), start - 1)];
  if (!inquiry || !zone || zone.span.end < start || !PROSE.has(zone.kind) || (zone.kind === 'preface' && !PREFACE_HEADING.test(before.slice(zone.span.start, zone.span.start + 40))) || text.length > MOST_TYPED || span.end - span.start > MOST_TYPED || FAR_REACHING.test(text + before.slice(start, end))) return false;
  if (questions.some(({ asker, printings }) => asker !== undefined || (printings.length > 1 && printings.some((printing) => printing.span.end >= start && printing.span.start <= end)))) return false; // known again by its letters
  const page = lastAtMost(pages.starts, start), isAtEdge = page >= 0 && [before.slice(pages.starts[page], start), before.slice(end, pages.starts[page + 1])].some((piece) => piece.split('\n').filter((line) => line.trim()).length <= PAGE_EDGE);
  const mayBeOfPage = (lines: string) => isAtEdge && mayRepeat(lines), isOfTable = (lines: string) => lines.includes('|'), mayBeOfHead = (lines: string) => PLACE_AND_DATE.test(lines) || (start < HEAD_REACH && OF_HEAD.test(lines));
  return ![{ of: before, to: end }, { of: after, to: newEnd }].some(({ of, to }) => mayBeOfPage(linesOf(of, start, to)) || isOfTable(linesAround(of, start, to)) || mayBeOfHead(linesAround(of, start, to)));
}

/** The surroundings of a change, as they were and as they are. */
interface Piece {
  readonly was: CleanText;
  readonly is: CleanText;
  /** Where they stand in the text before. */
  readonly from: number;
  readonly to: number;
  readonly isEnd: boolean;
  readonly move: Move;
  /** What stands apart from the text around it. */
  readonly footnotes: readonly Span[];
}

/** Where a thing stands, and the same thing elsewhere. */
interface Placing<T> {
  readonly at: (one: T) => Span;
  readonly to: (one: T, place: (span: Span) => Span) => T;
}

const CITATIONS: Placing<Citation> = { at: ({ span }) => span, to: (one, place) => ({ ...one, span: place(one.span), pinpointSpan: one.pinpointSpan && place(one.pinpointSpan) }) };
const DEFINITIONS: Placing<Definition> = { at: ({ short }) => short, to: (one, place) => ({ ...one, short: place(one.short), long: place(one.long) }) };

/** What was found in a paper, with what is found anew around the change; null where reading the surroundings alone does not tell what reading all told. */
function renewed<T>({ was, is, from, to, isEnd, move, footnotes }: Piece, all: readonly T[], { at, to: put }: Placing<T>, find: (clean: CleanText) => readonly T[]): { readonly all: T[]; readonly isOther: boolean } | null {
  const first = from ? from + MARGIN : 0, behind = isEnd ? Infinity : to - MARGIN, isNear = (start: number) => start >= first && start < behind && !isWithin(footnotes, start);
  const near = all.filter((one) => isNear(at(one).start)), [known, now] = [was, is].map((clean) => find(clean).map((one) => put(one, by(from))));
  if (!areAlike(near, known!.filter((one) => isNear(at(one).start)))) return null;
  const others = all.filter((one) => !isNear(at(one).start)).map((one) => (at(one).end < move.start ? one : put(one, move.span)));
  const found = now!.filter((one) => { const { start } = at(one); return isNear(start < move.start ? start : Math.max(move.start, start - move.by)); });
  const isOther = near.some((one) => isTouching(at(one), move)) || !areAlike(found, near.map((one) => put(one, move.span)));
  return { all: [...others, ...found].sort((a, b) => at(a).start - at(b).start || at(b).end - at(a).end), isOther };
}

/** The mentions of the changed paper: around the change those that are found there, and those found before that it leaves alone: what supports them may stand far away. */
function mentionsAfter({ mentions, discovered }: Paper, after: string, move: Move, knowledge: Matcher): readonly Mention[] {
  const from = lineStart(after, move.start - SUPPORT_REACH), near = cleanText(after.slice(from, lineEnd(after, move.newEnd + SUPPORT_REACH)));
  const names = discovered.filter(({ name, aliases }) => [name, ...aliases].some((one) => near.text.includes(one)));
  const found = withDiscovered(findMentions(near, knowledge), discoveredMentions([near], names)).map((one) => ({ ...one, span: by(from)(one.span) })).filter(({ span }) => span.start > move.start - NAME_REACH && span.end < move.newEnd + NAME_REACH);
  const isFar = ({ start, end }: Span) => end <= move.start - NAME_REACH || start >= move.newEnd + NAME_REACH;
  const kept = move.all(mentions.filter(({ span }) => !isTouching(span, move))).filter(({ span }) => isFar(span) || !found.some((one) => overlaps(span, one.span)));
  return [...kept, ...found].sort(bySpan);
}

/** Whether a change may touch a stretch. */
const isTouching = ({ start, end }: Span, move: Move) => end >= move.start && start <= move.end;

/** What a person reads in some stretches of a text. */
function textOf(original: string, spans: readonly Span[]): string {
  const [first] = spans, last = spans.at(-1);
  return first && last ? readable(cleanOnly(original.slice(first.start, last.end), spans.map(by(-first.start)))!.text) : '';
}

const by = (offset: number) => ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });

/** The lines of a stretch; and those above and below too. */
const linesOf = (text: string, start: number, end: number) => text.slice(lineStart(text, start), lineEnd(text, end));
const linesAround = (text: string, start: number, end: number) => linesOf(text, lineStart(text, start) - 1, lineEnd(text, end));
/** The start of the line at an offset, and the end of it with what ends it. */
const lineStart = (text: string, at: number) => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
const lineEnd = (text: string, at: number) => { const end = text.indexOf('\n', at); return end < 0 ? text.length : end + 1; };
