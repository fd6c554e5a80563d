import type { Catalogue, CatalogueEntry } from '../corpus/catalogue.ts';
import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf, type Facts } from '../corpus/facts.ts';
import { officialAddress } from '../citations/addresses.ts';
import { earlierNames, type EarlierName } from '../entities/namesAt.ts';
import { selfLabels, type Citation, type CitationKind, type Pinpoint } from '../model/citation.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Label } from '../model/label.ts';
import { answerOf, questionOf, type Answer, type Answerer, type Asker, type Head, type ZoneKind } from '../model/paper.ts';
import type { Page } from '../model/page.ts';
import type { PaperId } from '../model/paperId.ts';
import type { Table } from '../model/table.ts';
import { overlaps, type Span } from '../model/span.ts';
import { jointSentence } from '../paper/answerMarks.ts';
import { readable } from '../text/clean.ts';
import { mend } from '../text/mend.ts';
import { pagesTouched } from '../text/pages.ts';
import { abbreviationAlone, abbreviationAt, type Abbreviation } from './abbreviation.ts';
import { answerTimeOf, type AnswerTime } from './answerTime.ts';
import { citedDocument, introducing, introductionOf, isIntroduced, namesakeTargets, paperTarget } from './definition.ts';
import { elementAt } from './element.ts';
import type { EntityOf } from './entities.ts';
import { excerpt, type Excerpt } from './excerpt.ts';
import { introductionTarget, type Meaning } from './glossary.ts';
import type { Read } from './missing.ts';
import { atPage, namedPage, pdfPageAt } from './pages.ts';
import { documentsOf, labelsNamed, procedure, referredLabels, startOf, targetOfAnswer, targetOfQuestion } from './pairs.ts';
import { annexReferences, partReferenceAt, type PartReference } from './partReference.ts';
import type { Target } from './place.ts';
import { citationsOfDocument } from './papers.ts';
import { procedureOf, type ProcedureDocument } from './procedures.ts';

/** An answer no longer than this says little besides where it refers to, in characters. */
const SHORT_ANSWER = 500;
const MOST_REFERRED = 3;
/** How far below its heading a table stands that is what an annex shows, in characters. */
const BEFORE_TABLE = 600;

/** A text to show, with the place it comes from. */
export interface Passage {
  readonly target: Target;
  /** The original text with its words mended, in pieces where furniture interrupts it. */
  readonly source: readonly string[];
  /** As a person reads it, on one line. */
  readonly text: string;
  /** On which it stands; none where the text shows no pages. */
  readonly pages: readonly Page[];
  /** Who asks, and who answers, in a collection. */
  readonly asker?: Asker;
  readonly by?: Answerer;
}

/** A preface, an annex or a table: its text, in pieces where furniture interrupts it, up to the table that a hover shows as one. */
export interface PartShown {
  readonly target: Target;
  readonly heading: string;
  readonly source: readonly string[];
  readonly table: Table | null;
}

/** A question with its answer, as far as they are here. */
export interface PairCard {
  readonly label: Label;
  readonly question: Passage | null;
  readonly answer: Passage | null;
  /** The questions that the answer covers. */
  readonly covers: readonly Label[];
  /** The answers that a short answer refers to ("Auf die Antwort zu Frage 6 wird verwiesen"); a null paper is its own. */
  readonly referred: readonly { readonly paper: PaperId | null; readonly label: Label; readonly answer: Passage }[];
  /** The annexes to which a short answer refers, as it names them; null where its text lacks one. */
  readonly annexes: readonly { readonly words: string; readonly target: Target | null }[];
}

/** What a hover tells, in codes and data; words and Markdown come later. */
export type Card =
  | { readonly kind: 'paper'; readonly paper: PaperId; readonly pinpoint: Pinpoint | null; readonly head: Head; readonly target: Target; readonly pair: PairCard | null; /** The annex that the citation names. */ readonly part: PartShown | null; /** The other documents of its procedure, the best first; no copies. */ readonly others: readonly ProcedureDocument[]; readonly pdf: string | null; /** Whether its PDF lies in the folder. */ readonly original: boolean; readonly cited: number; readonly answerTime: AnswerTime | null }
  | { readonly kind: 'missing'; readonly paper: PaperId; readonly entry: CatalogueEntry | null; readonly pinpoint: Pinpoint | null; readonly pdf: string | null; readonly cited: number; readonly documents: number; /** Of other parliaments, where the citation does not say whose paper it is. */ readonly sameNumber: readonly { readonly paper: PaperId; readonly target: Target }[] }
  /** `show`: what the reader does not see at the place of the hover. */
  | { readonly kind: 'pairs'; readonly show: 'questions' | 'answers' | 'both'; readonly pairs: readonly PairCard[] }
  /** A preface, an annex or a table of the paper itself; none where its text lacks the annex. */
  | { readonly kind: 'part'; readonly zone: ZoneKind | 'table'; readonly words: string; readonly parts: readonly PartShown[] }
  /** A document that is no paper, in its normal form, and where its official text stands on the web. */
  | { readonly kind: 'official'; readonly of: CitationKind; readonly name: string; readonly pinpoint: Pinpoint | null; readonly address: string }
  /** Its meaning here, or elsewhere in the folder where this document introduces it not; and what it means in other documents. */
  | { readonly kind: 'abbreviation'; readonly abbreviation: string; readonly meaning: Meaning; readonly words: Excerpt | null; readonly here: boolean; readonly others: readonly Meaning[] }
  | { readonly kind: 'entity'; readonly entity: Entity; readonly earlier: readonly EarlierName[]; readonly mentions: number; readonly documents: number; readonly introduced: { readonly target: Target; readonly head: Head; /** Whether it says what the name means, rather than only being the first to use it. */ readonly defines: boolean; readonly words: Excerpt | null } | null; /** What this document introduces the name as, where that is told nowhere else. */ readonly abbreviated: Meaning | null };

export interface Hover {
  readonly span: Span;
  readonly card: Card;
}

export interface HoverPorts {
  readonly corpus: CorpusView;
  readonly catalogue: Catalogue;
  readonly entityOf: EntityOf;
  readonly read: Read;
  /** Whether the PDF of a document lies in the folder. */
  readonly hasOriginal: (uri: string) => boolean | Promise<boolean>;
  /** The tables of a document, read when one is shown. */
  readonly tablesIn: (document: PaperDocument) => readonly Table[] | Promise<readonly Table[]>;
}

/** What there is to tell about the element at an offset; null where there is nothing. */
export async function hover(ports: HoverPorts, document: PaperDocument, offset: number): Promise<Hover | null> {
  const element = elementAt(document.paper, offset), part = element?.kind === 'citation' ? null : partReferenceAt(ports.corpus, document, offset);
  if (part) return { span: part.span, card: await partCard(ports, document, part) };
  const abbreviation = abbreviationAlone(ports.corpus, document, offset);
  if (abbreviation) return { span: abbreviation.span, card: await abbreviationCard(ports, document, abbreviation) };
  if (!element) return null;
  const card = await cardOf();
  return card && { span: element.span, card };

  async function cardOf(): Promise<Card | null> {
    switch (element?.kind) {
      case 'citation': return citationCard(ports, document, element.citation);
      case 'heading': return pairsCard(ports, document, element.answer.covers, 'questions');
      case 'answer': return saysWhatItCovers(document, element.answer, offset) ? pairsCard(ports, document, element.answer.covers, 'questions') : null;
      case 'question': return pairsCard(ports, document, [element.question.label], 'answers');
      case 'mention': return entityCard(ports, element.mention.entity, { document, printed: element.mention.text, offset });
      default: return null;
    }
  }
}

/** Whether an offset stands in the first sentence of an answer without a heading that names its questions: "Die Fragen 1 und 2 werden gemeinsam beantwortet". */
function saysWhatItCovers({ text }: PaperDocument, { heading, spans }: Answer, offset: number): boolean {
  const body = spans[0]!, joint = heading ? null : jointSentence(text, body.start, body.end);
  return joint !== null && offset < joint.start + (/[.:](?=\s)/.exec(text.slice(joint.start, body.end))?.index ?? 0);
}

/** How many annexes a hover shows. */
const MOST_PARTS = 3;

async function partCard(ports: HoverPorts, document: PaperDocument, { zone, words, targets }: PartReference): Promise<Card> {
  const parts = await Promise.all(targets.slice(0, MOST_PARTS).map(async (target) => (await partAt(ports, document, target)) ?? { target, heading: words, source: [], table: null }));
  return { kind: 'part', zone, words, parts };
}

/** A part of the document at hand or of another one; null where that can't be read. */
async function partAt({ read, tablesIn }: HoverPorts, here: PaperDocument, target: Target): Promise<PartShown | null> {
  const holder = target.uri === here.uri ? here : await read(target.uri);
  return holder && partShown(holder, target, await tablesIn(holder));
}

/** A part as far as a hover shows it: the table with which it begins, or its text. */
function partShown(document: PaperDocument, target: Target, tables: readonly Table[]): PartShown {
  const { start } = target.span, end = target.span.end > start ? target.span.end : document.text.length; // a file of its own is its annex whole
  const pieces = document.paper.zones.filter(({ kind, span }) => kind !== 'furniture' && kind !== 'footnote' && overlaps(span, { start, end })).map(({ span }) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }));
  const table = tables.find(({ span, caption }) => caption?.start === start || (span.start >= start && span.end <= end && span.start - start <= BEFORE_TABLE)) ?? null;
  const before = table?.columns === 'told' ? pieces.map((piece) => ({ start: piece.start, end: Math.min(piece.end, table.span.start) })).filter((piece) => piece.start < piece.end) : pieces;
  return { target, heading: readable(document.text.slice(target.select.start, target.select.end)), source: sourceOf(document, before), table: table?.columns === 'told' ? table : null };
}

async function citationCard(ports: HoverPorts, document: PaperDocument, citation: Citation): Promise<Card | null> {
  const paper = citedDocument(ports.corpus, citation), { pinpoint } = citation;
  if (!paper) {
    const labels = selfLabels(citation.target), others = referredLabels(factsOf(document), citation);
    if (!labels.length) return officialCard(citation);
    return others.length ? pairsCard(ports, document, others, 'both') : pairsCard(ports, document, labels, 'questions'); // the reader is in the answer already
  }
  const target = paperTarget(ports.corpus, paper, pinpoint), holders = ports.corpus.holders(paper), all = documentsOf(ports.corpus, paper), [label = null] = labelsNamed(all, pinpoint);
  if (!target) {
    return { kind: 'missing', paper, entry: ports.catalogue.get(paper), pinpoint, pdf: atPage(ports.catalogue.address(paper), namedPage(pinpoint)), cited: ports.corpus.timesCited(paper), documents: ports.corpus.citing(paper).length, sameNumber: citation.assumed ? namesakeTargets(ports.corpus, paper, pinpoint) : [] };
  }
  const first = holders[0]!;
  const pair = label === null ? null : await pairCard(ports, all, document, label), hasAnnex = pinpoint !== null && 'annex' in pinpoint && (target.uri !== first.uri || target.span.start !== startOf(first).span.start);
  const part = hasAnnex ? await partAt(ports, document, target) : null;
  const others = procedureOf(ports.corpus, first).documents.filter(({ facts: { uri }, role }) => uri !== first.uri && role !== 'copy');
  return { kind: 'paper', paper, pinpoint, head: first.head, target, pair, part, others, pdf: atPage(ports.catalogue.address(paper), citedPage(ports.corpus, paper, pinpoint, pair)), original: await ports.hasOriginal(target.uri), cited: citationsOfDocument(ports.corpus, first).length, answerTime: answerTimeOf(ports.corpus, first) };
}

/** The page of a paper's own PDF that a citation leads to: the one that it names, else where the answer stands, or the question in the paper that only asks. */
function citedPage(corpus: CorpusView, paper: PaperId, pinpoint: Pinpoint | null, pair: PairCard | null): number | null {
  const passages = pinpoint && 'question' in pinpoint ? [pair?.question, pair?.answer] : [pair?.answer, pair?.question];
  for (const passage of passages) {
    const facts = passage && corpus.document(passage.target.uri), page = facts ? pdfPageAt(facts, passage.target.span.start, paper) : null;
    if (page !== null) return page;
  }
  return namedPage(pinpoint);
}

/** Where the official text of a statute, an act or a protocol stands; null where that can't be told. Web addresses are links already. */
function officialCard(citation: Citation): Card | null {
  const address = citation.kind === 'url' ? null : officialAddress(citation);
  return address !== null && citation.target !== null ? { kind: 'official', of: citation.kind, name: citation.target, pinpoint: citation.pinpoint, address } : null;
}

async function pairsCard(ports: HoverPorts, document: PaperDocument, labels: readonly Label[], show: 'questions' | 'answers' | 'both'): Promise<Card | null> {
  const documents = procedure(ports.corpus, factsOf(document));
  const pairs = (await Promise.all(labels.map((label) => pairCard(ports, documents, document, label))))
    .filter((pair) => (show === 'questions' ? pair.question : show === 'answers' ? pair.answer : pair.question ?? pair.answer));
  return pairs.length ? { kind: 'pairs', show, pairs } : null;
}

/** A question and its answer from the documents of a procedure; the document at hand is not read again. */
async function pairCard(ports: HoverPorts, documents: readonly Facts[], here: PaperDocument, label: Label): Promise<PairCard> {
  const asks = documents.find((facts) => facts.questions.some((question) => question.label === label));
  const answers = documents.find((facts) => facts.answers.some(({ covers }) => covers.includes(label)));
  const open = (facts: Facts | undefined) => (facts ? (facts.uri === here.uri ? here : ports.read(facts.uri)) : null);
  const [asked, answered] = await Promise.all([open(asks), open(answers)]);
  const answer = answered && answerOf(answered.paper, label);
  return {
    label, question: asked && questionPassage(asked, label), answer: answered && answerPassage(answered, label), covers: answer?.covers ?? [],
    referred: answer && answer.text.length <= SHORT_ANSWER ? await referredPassages(ports, documents, here, answer) : [],
    annexes: answered && answer && answer.text.length <= SHORT_ANSWER ? annexesOf(ports.corpus, answered, answer) : [],
  };
}

/** The annexes to which a short answer refers: they are the answer. */
function annexesOf(corpus: CorpusView, document: PaperDocument, { spans }: Answer): PairCard['annexes'] {
  return annexReferences(corpus, document).filter(({ span }) => spans.some((piece) => overlaps(piece, span))).slice(0, MOST_REFERRED).map(({ words, targets }) => ({ words, target: targets[0] ?? null }));
}

/** The answers that a short answer stands for. */
async function referredPassages(ports: HoverPorts, documents: readonly Facts[], here: PaperDocument, { covers, refersTo }: Answer): Promise<PairCard['referred']> {
  const others = refersTo.filter(({ paper, label }, i) => (paper !== null || !covers.includes(label)) && refersTo.findIndex((one) => one.paper === paper && one.label === label) === i);
  const found = await Promise.all(others.slice(0, MOST_REFERRED).map(async ({ paper, label }) => {
    const among = paper === null ? documents : documentsOf(ports.corpus, paper);
    const holder = among.find((facts) => facts.answers.some((answer) => answer.covers.includes(label)));
    const document = holder && (holder.uri === here.uri ? here : await ports.read(holder.uri)), answer = document && answerPassage(document, label);
    return answer ? { paper, label, answer } : null;
  }));
  return found.filter((one) => one !== null);
}

function questionPassage(document: PaperDocument, label: Label): Passage | null {
  const question = questionOf(document.paper, label), facts = factsOf(document), fact = facts.questions.find((candidate) => candidate.label === label);
  if (!question || !fact) return null;
  const target = targetOfQuestion(facts, fact);
  return {
    target, source: sourceOf(document, [target.span]), text: mend(question.text, document.vocabulary), pages: pagesTouched(facts.pages, [target.span]),
    ...(question.asker && { asker: question.asker }),
  };
}

function answerPassage(document: PaperDocument, label: Label): Passage | null {
  const answer = answerOf(document.paper, label), facts = factsOf(document), fact = facts.answers.find(({ covers }) => covers.includes(label));
  if (!answer || !fact) return null;
  return { target: targetOfAnswer(facts, fact), source: sourceOf(document, answer.spans), text: mend(answer.text, document.vocabulary), pages: pagesTouched(facts.pages, [fact.span]), ...(answer.by && { by: answer.by }) };
}

function sourceOf({ text, vocabulary }: PaperDocument, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => mend(text.slice(start, end), vocabulary));
}

async function abbreviationCard({ read }: HoverPorts, document: PaperDocument, { abbreviation, meanings: [meaning, ...others], here }: Abbreviation): Promise<Card> {
  const introducing = here ? document : await read(meaning.facts.uri);
  return { kind: 'abbreviation', abbreviation, meaning, words: introducing && excerpt(introducing, meaning.definition.long), here, others };
}

/** What is known of an actor or a system, with what explains its mention in a paper. */
export async function entityCard(ports: HoverPorts, id: EntityId, mention: { readonly document: PaperDocument; readonly printed: string; readonly offset: number } | null): Promise<Card | null> {
  const entity = ports.entityOf(id);
  if (!entity) return null;
  const here = mention && factsOf(mention.document), known = ports.corpus.tally(id);
  const counted = here && !ports.corpus.document(here.uri) ? here.entities.find((fact) => fact.entity === id)?.spans.length ?? 0 : 0;
  const found = introducing(ports.corpus, id, here), target = found && introductionOf(found);
  const read = target && (target.uri === here?.uri ? mention!.document : await ports.read(target.uri));
  const abbreviation = mention && abbreviationAt(ports.corpus, mention.document, mention.offset), own = abbreviation?.here ? abbreviation.meanings[0] : null;
  return {
    kind: 'entity', entity, earlier: mention && here ? earlierNames(entity, mention.printed, here.head.date) : [],
    mentions: counted + (known?.mentions ?? 0), documents: (known?.documents ?? 0) + (counted ? 1 : 0),
    introduced: found && target && { target, head: found.facts.head, defines: isIntroduced(found), words: read && excerpt(read, target.span) },
    abbreviated: own && !(target && target.uri === here?.uri && overlaps(introductionTarget(own).span, target.span)) ? own : null,
  };
}
