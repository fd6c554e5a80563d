import { paperKey, type PaperId } from '../model/paperId.ts';
import { READABLE_SCHEME } from '../model/readable.ts';
import type { Span } from '../model/span.ts';
import { byCodeUnits } from '../text/lists.ts';
import { isWithin } from '../text/search.ts';
import type { EntityFact, Facts } from './facts.ts';
import { entityIn, keyOf, PROSE_PARTS, UNCOUNTED } from './keys.ts';
import { numberedOf, uncountedNumbers } from './keyNumbers.ts';
import { lazyFacts, type Opened, type SectionName, type Sections } from './lazyFacts.ts';
import { paperNumbers } from './paperNumber.ts';

/**
 * Which documents are one procedure, which of them is the best, and what of the others counts: question paper and answer paper, the ministry's
 * letter, advance copy and edited version, corrections and supplements, copies. Only what heads say joins documents, never a citation.
 */

/** What a document is within its procedure. `other`: a text that is no paper. */
export type Role = 'new-version' | 'answer' | 'advance' | 'letter' | 'correction' | 'supplement' | 'question' | 'copy' | 'other';

/** Whether a document says anew what it follows, and not all of it. */
export function amends({ head: { follows } }: Pick<Facts, 'head'>): boolean {
  return follows?.kind === 'correction' || follows?.kind === 'supplement';
}

/** Whether it is a ministry's letter: an answer that bears no printed number of its own. */
export function isLetter({ head: { kind, answerPaper } }: Facts): boolean {
  return kind === 'answer' && answerPaper === null;
}

/** The highest is the one to read and to quote; an edited answer stands above its advance copy, the letter, and the paper that asks. */
const STANDING = { answer: 6, advance: 5, letter: 4, amendment: 3, question: 2, asksInAdvance: 1, other: 0 } as const;
/** What a new version has above the one that it replaces. */
const NEW = 0.5;

function standing(facts: Facts): number {
  const { kind, stage, follows } = facts.head, advance = stage === 'advance';
  if (amends(facts)) return STANDING.amendment;
  if (!facts.inquiry) return STANDING.other;
  const own = kind === 'question' ? (advance ? STANDING.asksInAdvance : STANDING.question) : isLetter(facts) ? STANDING.letter : advance ? STANDING.advance : STANDING.answer;
  return own + (follows ? NEW : 0);
}

/** Whether a document is read from a PDF: what stands beside it as text was made with more care. */
const isFromPdf = ({ uri }: Facts) => uri.startsWith(`${READABLE_SCHEME}:`);

/** The date beside its number, which every copy bears; of a letter its own. */
export const printedOn = ({ head: { dates, date } }: Facts): string | null => dates.printed ?? date;

/** The order of the documents of a procedure, the best first; of two copies the one that is text, of which more was read, and the newer one. */
export function byStanding(a: Facts, b: Facts): number {
  return standing(b) - standing(a) || Number(isFromPdf(a)) - Number(isFromPdf(b))
    || b.questions.length + b.answers.length - a.questions.length - a.answers.length
    || byCodeUnits(printedOn(b) ?? '', printedOn(a) ?? '') || Object.keys(b.head.dates).length - Object.keys(a.head.dates).length || byCodeUnits(a.uri, b.uri);
}

/** Whether two documents print one paper at one stage: copies of each other. Two letters on one inquiry differ in their dates. */
function isSamePrint(a: Facts, b: Facts): boolean {
  if (a.hash === b.hash) return true;
  const { id } = a.head, other = b.head.id, [date, otherDate] = [printedOn(a), printedOn(b)];
  return id !== null && other !== null && paperKey(id) === paperKey(other) && standing(a) === standing(b) && !(date !== null && otherDate !== null && date !== otherDate);
}

/** Of the documents of a procedure, which are in order, those that stand above one of them and say again what it says: copies of it, and what was made of the same paper. */
function above(facts: Facts, documents: readonly Facts[]): readonly Facts[] {
  const numbers = [...paperNumbers(facts), ...(amends(facts) ? [facts.head.follows!.paper] : [])].map(paperKey), at = documents.findIndex(({ uri }) => uri === facts.uri);
  return documents.slice(0, at).filter((other) => isSamePrint(other, facts)
    || (!(amends(other) && standing(facts) > STANDING.question) && standing(other) > standing(facts) && namesOf(other).some((number) => numbers.includes(number))));
}

/** The numbers of a document and of the one that it replaces. */
function namesOf(facts: Facts): PaperId[] {
  const { follows } = facts.head;
  return [...paperNumbers(facts), ...(follows?.kind === 'new-version' ? [follows.paper] : [])].map(paperKey);
}

/** What a document is within its procedure, whose documents are in order. */
export function roleOf(facts: Facts, documents: readonly Facts[]): Role {
  const { follows, stage, kind } = facts.head;
  if (above(facts, documents).some((other) => isSamePrint(other, facts))) return 'copy';
  if (amends(facts)) return follows!.kind;
  if (!facts.inquiry) return 'other';
  if (stage === 'advance') return 'advance';
  if (kind === 'question') return 'question';
  return follows ? 'new-version' : isLetter(facts) ? 'letter' : 'answer';
}

/** Everything from some offset on. */
const ALL: readonly Span[] = [{ start: 0, end: Infinity }], NOTHING: readonly Span[] = [];

/**
 * What of a document does not count, because a better one of its procedure says it: in order, without overlap. What stands in none of its questions, answers,
 * prefaces and annexes (its head, its closing) the better one has too. What a correction answers is new, only its questions are not.
 * @param documents those of its procedure, in order
 */
export function repeatedIn(facts: Facts, documents: readonly Facts[]): readonly Span[] {
  const better = above(facts, documents);
  if (!better.length) return NOTHING;
  if (better.some(({ hash }) => hash === facts.hash)) return ALL;
  const held = { asked: new Set(better.flatMap((other) => keyOf(other, 'asked'))), answered: new Set(better.flatMap((other) => keyOf(other, 'answered'))), parts: new Set(better.flatMap((other) => keyOf(other, 'parts'))) };
  const questions = (asked: boolean) => facts.questions.filter(({ label }) => held.asked.has(label) === asked).flatMap(({ printings }) => printings.map(({ span }) => span));
  if (amends(facts) && !better.some((other) => isSamePrint(other, facts))) return merged([...questions(true), ...(held.parts.has('preface') ? facts.preface : [])]);
  if ((['asked', 'answered', 'parts'] as const).every((kind) => keyOf(facts, kind).every((one: string) => (held[kind] as Set<string>).has(one)))) return ALL; // as of most papers that ask
  return outside(merged([
    ...questions(false), ...facts.answers.filter(({ covers }) => covers.some((label) => !held.answered.has(label))).map(({ span }) => span),
    ...PROSE_PARTS.flatMap((part) => (held.parts.has(part) ? [] : facts[part])),
  ]));
}

/** Spans in order, those that touch as one. */
function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start <= last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
}

/** What lies between some spans, before and behind them. */
function outside(spans: readonly Span[]): Span[] {
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), Infinity], gaps: Span[] = [];
  for (let i = 0; i < edges.length; i += 2) if (edges[i]! < edges[i + 1]!) gaps.push({ start: edges[i]!, end: edges[i + 1]! });
  return gaps;
}

/** What the sections have that can be repeated elsewhere, without what does not count. */
const COUNTED: { readonly [K in SectionName]?: (of: Sections[K], counts: (span: Span) => boolean) => Sections[K] } = {
  questions: (all, counts) => all.filter(({ printings }) => printings.some(({ span }) => counts(span))),
  answers: (all, counts) => all.filter(({ span }) => counts(span)),
  preface: (all, counts) => all.filter(counts),
  governmentPreface: (all, counts) => all.filter(counts),
  annex: (all, counts) => all.filter(counts),
  citations: (all, counts) => all.filter(({ span }) => counts(span)),
  glossary: (all, counts) => all.filter(({ short }) => counts(short)),
  discovered: (all, counts) => all.filter(({ introduction }) => counts(introduction)),
  entities: (all, counts) => all.map((fact) => countedEntity(fact, counts)),
};

function countedEntity(fact: EntityFact, counts: (span: Span) => boolean): EntityFact {
  const spans = fact.spans.filter(counts), formal = fact.formal.filter(counts), introduced = counts(fact.introduction);
  return { ...fact, spans, formal, introduction: introduced ? fact.introduction : spans[0] ?? formal[0] ?? fact.introduction, defined: introduced && fact.defined };
}

/** A document without what does not count of it; what people open and read stays in the document itself. */
export function asCounted(facts: Facts, repeated: readonly Span[]): Facts {
  if (!repeated.length) return facts;
  const counts = ({ start }: Span) => !isWithin(repeated, start);
  const opened: Opened = {
    numbered: repeated === ALL ? uncountedNumbers(numberedOf(facts)) : undefined,
    key: (kind) => (repeated === ALL ? UNCOUNTED[kind]?.(facts) ?? keyOf(facts, kind) : undefined),
    section: (name) => COUNTED[name]?.(facts[name], counts) ?? facts[name],
  };
  return lazyFacts(facts.uri, {
    open: () => opened,
    entity: (entity) => {
      const fact = entityIn(facts, entity);
      return fact && countedEntity(fact, counts);
    },
  });
}
