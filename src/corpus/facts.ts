import type { AnswerFindings } from '../model/answerKind.ts';
import type { CitationKind, Pinpoint } from '../model/citation.ts';
import type { Definition, DiscoveredName } from '../model/discovered.ts';
import type { EntityId, EntityType, Mention } from '../model/entity.ts';
import type { Label } from '../model/label.ts';
import type { Pages } from '../model/page.ts';
import type { Answer, Answerer, Asker, Head, Portfolio, Question, ZoneKind } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { annexesOf, type Annex } from '../paper/annexes.ts';
import { answerKindsOf } from '../paper/answerKinds.ts';
import type { Names } from '../paper/read.ts';
import { readable } from '../text/clean.ts';
import { addTo } from '../text/lists.ts';
import { mend, type Vocabulary } from '../text/mend.ts';
import { isWithin } from '../text/search.ts';
import { contentHash } from './hash.ts';
import type { PaperDocument } from './document.ts';

/** A question as the corpus remembers it. */
export interface QuestionFact {
  readonly label: Label;
  readonly parent: Label | null;
  /** Where it is printed; the first is where it is asked. At least one. */
  readonly printings: readonly PrintingFact[];
  /** How it begins, at most QUESTION_WORDS characters: what a search finds it by, and lists show the first words of. */
  readonly words: string;
  /** In collections. */
  readonly asker?: Omit<Asker, 'spans'>;
}

export interface PrintingFact {
  readonly span: Span;
  readonly marker: Span | null;
}

/** An answer as the corpus remembers it, with what it does with its question. */
export interface AnswerFact extends AnswerFindings {
  readonly covers: readonly Label[];
  readonly heading: Span | null;
  /** From its heading, or its first character, to the end of its body. */
  readonly span: Span;
  /** How it begins behind its heading, at most ANSWER_WORDS characters. */
  readonly words: string;
  /** In collections. */
  readonly by?: Answerer;
}

export interface CitationFact {
  readonly kind: CitationKind;
  readonly span: Span;
  readonly target: string | null;
  readonly pinpoint: Pinpoint | null;
  readonly assumed?: true;
}

/** An annex as the corpus remembers it. */
export type AnnexFact = Annex;

/** All mentions of one entity in one paper. */
export interface EntityFact {
  readonly entity: EntityId;
  readonly type: EntityType;
  readonly subtype: string;
  /** In text order, without the formal ones; empty for somebody who only asks, answers or signs, or where only a better document of the procedure counts. */
  readonly spans: readonly Span[];
  /** Where the paper names it as who asks, answers or signs: facts about the paper rather than what it speaks of. */
  readonly formal: readonly Span[];
  /** The mention that introduces the entity in this paper. */
  readonly introduction: Span;
  /** Whether it is a definition: the name written out with its abbreviation behind it ("Bundeskriminalamt (BKA)"). */
  readonly defined: boolean;
}

/** A name that nobody listed, as the paper introduces it. */
export interface DiscoveredFact extends DiscoveredName {
  /** The words that introduce it and what stands around them, at most FIRST_WORDS characters. */
  readonly words: string;
}

/** What is worth keeping of one paper: no text, some kilobytes. */
export interface Facts {
  readonly uri: string;
  readonly hash: string;
  readonly inquiry: boolean;
  readonly head: Head;
  /** Where the text begins behind blank lines. */
  readonly start: number;
  /** Turns spans into lines and characters without reading the file again. */
  readonly lineStarts: Uint32Array;
  /** Turns spans into pages (`text/pages.ts`). */
  readonly pages: Pages;
  readonly questions: readonly QuestionFact[];
  readonly answers: readonly AnswerFact[];
  /** The parts of a collection, in text order. */
  readonly portfolios: readonly Portfolio[];
  /** Where the askers say something before their questions, and the government before its answers; and what stands behind these. */
  readonly preface: readonly Span[];
  readonly governmentPreface: readonly Span[];
  readonly annex: readonly Span[];
  /** The same annexes, each below its heading. */
  readonly annexes: readonly AnnexFact[];
  /** The parts that say who asks, answers and signs, in order: letterhead, head, closing, in collections the askers beside questions and the headings of answers. */
  readonly formalities: readonly Span[];
  /** In text order. */
  readonly citations: readonly CitationFact[];
  readonly entities: readonly EntityFact[];
  /** The names among them that nobody listed. */
  readonly discovered: readonly DiscoveredFact[];
  /** The abbreviations that the paper introduces, in text order. */
  readonly glossary: readonly Definition[];
}

/** How many characters of a text lists show. */
export const FIRST_WORDS = 80;
/** How many characters of a question and of an answer are kept: six questions in ten are no longer, and answers begin with the same few sentences. */
const QUESTION_WORDS = 200, ANSWER_WORDS = 120;
/** How many characters before the introduction of a name. */
const WORDS_BEFORE = 24;

const known = new WeakMap<PaperDocument, Facts>();

/** Facts that somebody made of the same document elsewhere. */
export const keepFacts = (document: PaperDocument, facts: Facts) => { known.set(document, facts); };

/** The facts of a document; the same object for the same document. */
export function factsOf(document: PaperDocument): Facts {
  let facts = known.get(document);
  if (!facts) known.set(document, facts = makeFacts(document));
  return facts;
}

/** The facts of a document. What it takes all of the text or all names to tell is made when somebody asks: while somebody types, nobody does. */
function makeFacts({ uri, text, lineStarts, paper, vocabulary }: PaperDocument): Facts {
  const head = { ...paper.head, title: paper.head.title && mend(paper.head.title, vocabulary) };
  const spansOf = (kind: ZoneKind) => paper.zones.filter((zone) => zone.kind === kind).map(({ span }) => span);
  const formalities = [
    ...paper.zones.filter(({ kind }) => FORMALITIES.has(kind)).map(({ span }) => span),
    ...paper.questions.flatMap(({ asker }) => asker?.spans ?? []), ...paper.answers.flatMap(({ heading }) => heading ?? []),
  ].sort((a, b) => a.start - b.start);
  const findings = () => answerKindsOf(text, paper), hash = once(() => contentHash(text)), names = once(() => nameFacts(text, paper, { head, formalities }));
  return {
    uri, lineStarts, head, formalities, pages: paper.pages, glossary: paper.glossary,
    get hash() { return hash(); },
    get entities() { return names().entities; },
    get discovered() { return names().discovered; },
    inquiry: paper.inquiry,
    start: paper.zones[0]?.span.start ?? 0,
    questions: paper.questions.map((question) => questionFact(question, vocabulary)),
    answers: paper.answers.map((answer, i) => answerFact(answer, vocabulary, () => findings()[i]!)),
    citations: paper.citations.map(({ kind, span, target, pinpoint, assumed }) => ({ kind, span, target, pinpoint, ...(assumed && { assumed }) })),
    portfolios: paper.portfolios, preface: spansOf('preface'), governmentPreface: spansOf('government-preface'), annex: spansOf('annex'), annexes: annexesOf(text, paper.zones),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => made ??= make();
}

/** From an answer's heading, or its first character where it has none, to the end of its body. */
export function answerSpan(answer: Pick<Answer, 'heading' | 'spans'>): Span {
  const start = answer.heading?.start ?? answer.spans[0]?.start ?? 0;
  return { start, end: answer.spans.at(-1)?.end ?? answer.heading?.end ?? start };
}

/** The first words of a text: whole words, at most `most` characters, with an ellipsis where something is left out. */
export function firstWords(text: string, most = FIRST_WORDS): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const blank = cut.lastIndexOf(' ');
  return `${cut.slice(0, blank > most / 2 ? blank : most - 1).replace(/[\s,;:–-]+$/, '')}…`;
}

function answerFact(answer: Answer, vocabulary: Vocabulary, findings: () => AnswerFindings): AnswerFact {
  const { covers, heading, by } = answer;
  return {
    covers, heading, span: answerSpan(answer), words: mend(firstWords(answer.text, ANSWER_WORDS), vocabulary), ...(by && { by }),
    get kinds() { return findings().kinds; },
    get hedges() { return findings().hedges; },
    get refersTo() { return findings().refersTo; },
  };
}

function questionFact(question: Question, vocabulary: Vocabulary): QuestionFact {
  return {
    label: question.label, parent: question.parent, words: mend(firstWords(question.text, QUESTION_WORDS), vocabulary),
    printings: question.printings,
    ...(question.asker && { asker: { name: question.asker.name, group: question.asker.group, female: question.asker.female } }),
  };
}

/** A name that is much shorter than the longest one is a short form: "BKA", "Bundesministerium". */
const SHORT_FORM = 0.6;
/** What may stand between a name and its abbreviation: a closing quotation mark, a blank or line end, an opening bracket. */
const BEFORE_ABBREVIATION = /^[“”"«»‘’']?\s{0,4}\([„“"]?$/;

function nameFacts(text: string, { mentions, discovered }: Names, paper: Pick<Facts, 'head' | 'formalities'>): Pick<Facts, 'entities' | 'discovered'> {
  const introductions = new Map(discovered.map(({ id, introduction }) => [id, introduction]));
  return {
    entities: entityFacts(text, mentions, paper).map((fact) => ({ ...fact, introduction: introductions.get(fact.entity) ?? fact.introduction })),
    discovered: discovered.map((name) => ({ ...name, words: wordsAround(text, name.introduction) })),
  };
}

/** Where a paragraph ends. */
const BLANK_LINE = /\n[^\S\n]*\n/;

/** Some words before a span, the span and what follows on it, of one paragraph, on one line. */
function wordsAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - WORDS_BEFORE), start), blank = start > WORDS_BEFORE ? before.search(/\s/) : -1;
  const behind = text.slice(end, end + FIRST_WORDS).split(BLANK_LINE, 1)[0]!;
  return firstWords(readable(before.slice(blank + 1).split(BLANK_LINE).at(-1)! + text.slice(start, end) + behind));
}

/** The zones that say who asks, answers and signs, and the kinds of actors that do. */
const FORMALITIES: ReadonlySet<ZoneKind> = new Set(['letterhead', 'head', 'closing']);
const FORMAL_ACTORS: ReadonlySet<string> = new Set(['person', 'party-or-group', 'authority-or-ministry', 'government-or-state-body']);

/** Whether a mention only says who asks, answers or signs. The head holds the title too, and a title names what a paper speaks of. */
function isFormal({ subtype, span, text }: Mention, { head: { title }, formalities }: Pick<Facts, 'head' | 'formalities'>): boolean {
  return FORMAL_ACTORS.has(subtype) && isWithin(formalities, span.start) && !title?.includes(text);
}

function entityFacts(text: string, mentions: readonly Mention[], paper: Pick<Facts, 'head' | 'formalities'>): EntityFact[] {
  const groups = new Map<EntityId, Mention[]>();
  for (const mention of mentions) addTo(groups, mention.entity, mention);
  return [...groups].map(([entity, all]) => {
    all.sort((a, b) => a.span.start - b.span.start);
    const formal = all.filter((mention) => isFormal(mention, paper)), spoken = formal.length ? all.filter((mention) => !formal.includes(mention)) : all;
    const group = spoken.length ? spoken : all, first = group[0]!;
    const definition = group.find((mention, i) => {
      const next = group[i + 1];
      return next && next.text.length < mention.text.length && next.span.start - mention.span.end <= 8 && BEFORE_ABBREVIATION.test(text.slice(mention.span.end, next.span.start));
    });
    const longest = group.reduce((most, mention) => Math.max(most, mention.text.length), 0);
    const writtenOut = group.find((mention) => mention.text.length >= longest * SHORT_FORM);
    return {
      entity, type: first.type, subtype: first.subtype, spans: spoken.map(({ span }) => span), formal: formal.map(({ span }) => span),
      introduction: (definition ?? writtenOut ?? first).span, defined: definition !== undefined,
    };
  });
}
