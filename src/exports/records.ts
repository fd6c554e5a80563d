import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { answerSpan, type Facts, type QuestionFact } from '../corpus/facts.ts';
import { kindsOf } from '../corpus/following.ts';
import type { Settled, Verdict } from '../corpus/verdicts.ts';
import type { AnswerKind, Hedge, RefusalGround } from '../model/answerKind.ts';
import type { CitationKind } from '../model/citation.ts';
import type { EntityId } from '../model/entity.ts';
import type { Label } from '../model/label.ts';
import type { Page } from '../model/page.ts';
import { answerOf, questionOf } from '../model/paper.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Chain, Judged } from '../queries/chains.ts';
import { citableIn, type Citable } from '../queries/citable.ts';
import { entityDetails, type SaidPart } from '../queries/details.ts';
import type { EntityOf } from '../queries/entities.ts';
import type { Read } from '../queries/missing.ts';
import { outcomesOf, type Outcome } from '../queries/outcomes.ts';
import { mainPrinting, procedure } from '../queries/pairs.ts';
import { paperRowOf, type PaperRow } from '../queries/papers.ts';
import { saying } from '../queries/saying.ts';
import { addTo, byCodeUnits } from '../text/lists.ts';
import { pagesTouched } from '../text/pages.ts';
import { mend } from '../text/mend.ts';

/** What is taken away of papers, whatever the format: question by question what was asked, answered and judged, and where that stands. */

/** Whether somebody judged what came of a question; `outdated`: somebody did, and the answer says something else since. */
export type Checked = 'checked' | 'outdated' | 'unchecked';

export interface QuestionRecord {
  /** Null for what the government says before its answers. */
  readonly label: Label | null;
  readonly question: string;
  /** In collections. */
  readonly asker: string | null;
  /** Null where none is here. */
  readonly answer: string | null;
  /** The same for questions that are answered together; null without an answer. */
  readonly answerKey: string | null;
  /** Null of a stem whose parts are answered, of what is no question, and where no answer is here at all. */
  readonly outcome: Outcome | null;
  /** What was found before anybody judged. */
  readonly found: readonly AnswerKind[];
  readonly grounds: readonly RefusalGround[];
  readonly hedges: readonly Hedge[];
  readonly chains: readonly FollowedChain[];
  readonly checked: Checked;
  readonly verdict: Verdict | null;
  readonly pages: { readonly question: readonly Page[]; readonly answer: readonly Page[] };
  readonly citations: readonly { readonly kind: CitationKind; readonly target: string | null; readonly text: string }[];
  readonly source: { readonly question: Source | null; readonly answer: Source | null };
}

/** What an answer refers to, and how the answer at the end begins; null where none is here. */
export interface FollowedChain {
  readonly chain: Chain;
  readonly said: string | null;
  readonly source: Source | null;
}

/** Where something stands; what bears no number can only be named by its file. */
export interface Source {
  readonly cited: Citable | null;
  readonly uri: string;
}

/** A procedure, or what one of its documents says of a name. */
export interface Chapter {
  readonly row: PaperRow;
  /** Its documents with their texts, the best first; without those that cannot be read. */
  readonly documents: readonly PaperDocument[];
  readonly records: readonly QuestionRecord[];
}

/** What people judged, and what became of that. */
export interface JudgedAnswers {
  readonly judged: Judged;
  of(uri: string, label: Label): Exclude<Settled, { readonly state: 'lost' }> | null;
}

/** Where it all comes from. */
export interface Origin {
  readonly corpus: CorpusView;
  readonly read: Read;
  readonly entityOf: EntityOf;
  readonly verdicts: JudgedAnswers;
}

/** What is taken away: documents with their procedures, or all that was said about an actor or a system. */
export type Scope = { readonly documents: readonly string[] } | { readonly entity: EntityId };

/** Chapter by chapter, each procedure once, in the order given; what was said about a name in the order of time. One is read at a time. @param reached is told how many of how many are done */
export async function* chaptersOf(origin: Origin, scope: Scope, reached: (done: number, all: number) => void = () => undefined): AsyncGenerator<Chapter> {
  const plan = 'entity' in scope ? saidAbout(origin, scope.entity) : scope.documents.map((uri) => ({ uri, said: null })), seen = new Set<string>();
  for (const [done, { uri, said }] of plan.entries()) {
    reached(done, plan.length);
    const facts = origin.corpus.document(uri), row = facts && paperRowOf(origin.corpus, facts);
    if (!row || (!said && seen.has(row.uri))) continue;
    seen.add(row.uri);
    const chapter = await chapterOf(origin, said ? facts : row.best, row, said);
    if (!said || chapter.records.length) yield chapter;
  }
}

interface Planned {
  readonly uri: string;
  readonly said: readonly SaidPart[] | null;
}

/** The documents in which the government speaks of a name, the oldest first; what bears no date comes last. */
function saidAbout({ corpus, entityOf }: Origin, entity: EntityId): Planned[] {
  const { answers: { shown } } = entityDetails(corpus, { entityOf, oneName: (name) => name }, entity, { period: null, answers: Infinity, papers: 0 }), byDocument = new Map<string, SaidPart[]>();
  for (const part of shown) addTo(byDocument, part.uri, part);
  return [...byDocument].map(([uri, said]) => ({ uri, said, date: said[0]!.head.date ?? '9999' })).sort((a, b) => byCodeUnits(a.date, b.date) || byCodeUnits(a.uri, b.uri));
}

async function chapterOf(origin: Origin, facts: Facts, row: PaperRow, said: readonly SaidPart[] | null): Promise<Chapter> {
  const here = procedure(origin.corpus, facts), texts = new Map<string, PaperDocument>();
  for (const { uri } of here) {
    const document = await origin.read(uri);
    if (document) texts.set(uri, document);
  }
  const records = new Records(origin, facts, here, texts), labels = said && new Set(said.flatMap(({ part }) => part.labels));
  const prefaces = (said ?? []).filter(({ part }) => part.kind === 'government-preface').map((part) => records.preface(part));
  return { row, documents: [...texts.values()], records: [...prefaces, ...records.questions().filter(({ label }) => !labels || labels.has(label!))] };
}

/** The records of one procedure. */
class Records {
  private readonly asking: Facts;
  private readonly asked: ReadonlyMap<Label, QuestionFact>;
  private readonly byUri: ReadonlyMap<string, Facts>;

  constructor(private readonly origin: Origin, private readonly facts: Facts, documents: readonly Facts[], private readonly texts: ReadonlyMap<string, PaperDocument>) {
    this.asking = documents.find(({ questions }) => questions.length) ?? facts;
    this.asked = new Map(this.asking.questions.map((question) => [question.label, question]));
    this.byUri = new Map(documents.map((one) => [one.uri, one]));
  }

  questions(): QuestionRecord[] {
    const { corpus, verdicts } = this.origin, outcomes = outcomesOf(corpus, this.facts, verdicts.judged), byLabel = new Map(outcomes.map((outcome) => [outcome.label, outcome]));
    const labels = [...new Set([...this.asked.keys(), ...byLabel.keys()])];
    return labels.map((label) => this.record(label, byLabel.get(label) ?? null));
  }

  preface({ uri, part, body, spans }: SaidPart): QuestionRecord {
    const document = this.texts.get(uri), text = document ? saying(document, body, spans).pieces.map((piece) => piece.text).join('') : null;
    return { ...NOTHING, label: null, question: '', asker: null, answer: text, answerKey: `${uri} ${part.span.start}`, pages: { question: [], answer: this.pages(uri, [part.span]) }, citations: [], source: { question: null, answer: this.source(uri, spans[0]!.start, spans[0]!) } };
  }

  private record(label: Label, outcome: Outcome | null): QuestionRecord {
    const { uri } = this.asking, asked = this.asked.get(label), text = this.texts.get(uri), at = outcome?.at ?? null;
    const question = text && questionOf(text.paper, label), printing = asked && mainPrinting(this.asking, asked), settled = this.origin.verdicts.of(this.facts.uri, label);
    return {
      label, outcome, verdict: settled?.verdict ?? null, checked: !settled ? 'unchecked' : settled.state === 'changed' ? 'outdated' : 'checked',
      question: question ? mend(question.text, text!.vocabulary) : asked?.words ?? '', asker: asked?.asker?.name ?? null,
      answer: at && this.answerText(at.uri, at.answer.span.start, label, at.answer.words), answerKey: at && `${at.uri} ${at.answer.span.start}`,
      found: at ? kindsOf(at) : [], grounds: [...new Set(at?.answer.kinds.flatMap(({ ground }) => ground ?? []))], hedges: at?.answer.hedges ?? [],
      chains: (outcome?.chains ?? []).map((chain) => this.followed(chain)),
      pages: { question: printing ? this.pages(uri, [printing.span]) : [], answer: at ? this.pages(at.uri, [at.answer.span]) : [] },
      citations: [...(printing ? this.citations(uri, printing.span) : []), ...(at ? this.citations(at.uri, at.answer.span) : [])],
      source: { question: printing ? this.source(uri, printing.span.start) : null, answer: at && this.source(at.uri, at.answer.span.start) },
    };
  }

  private answerText(uri: string, start: number, label: Label, otherwise: string): string {
    const document = this.texts.get(uri), answer = document && (document.paper.answers.find((one) => answerSpan(one).start === start) ?? answerOf(document.paper, label));
    return answer ? mend(answer.text, document.vocabulary) : otherwise;
  }

  private followed(chain: Chain): FollowedChain {
    const last = chain.end.kind === 'answered' ? chain.steps.at(-1)?.at : undefined;
    return { chain, said: last?.answer.words ?? null, source: last ? this.source(last.uri, last.answer.span.start) : null };
  }

  private pages(uri: string, spans: readonly Span[]): readonly Page[] {
    return pagesTouched(this.byUri.get(uri)!.pages, spans);
  }

  private citations(uri: string, span: Span): QuestionRecord['citations'] {
    const text = this.texts.get(uri);
    return (text?.paper.citations ?? []).filter((one) => overlaps(one.span, span)).map(({ kind, target, text: words }) => ({ kind, target, text: mend(words, text!.vocabulary) }));
  }

  private source(uri: string, start: number, words: Span | null = null): Source {
    const facts = this.byUri.get(uri) ?? this.origin.corpus.document(uri);
    return { uri, cited: facts && citableIn(this.origin.corpus, facts, start, words) };
  }
}

const NOTHING = { outcome: null, found: [], grounds: [], hedges: [], chains: [], checked: 'unchecked', verdict: null } as const satisfies Partial<QuestionRecord>;
