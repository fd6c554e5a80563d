import type { CorpusView } from '../corpus/corpus.ts';
import type { AnswerFact, Facts } from '../corpus/facts.ts';
import { chainsFrom, kindsOf, type AnswerAt, type Chain, type ChainEnd, type ChainStep, type KindsOf, type PaperPart } from '../corpus/following.ts';
import { paperNumbers } from '../corpus/paperNumber.ts';
import { amends, printedOn } from '../corpus/procedures.ts';
import type { AnswerKind, Referral } from '../model/answerKind.ts';
import { parentLabel, type Label } from '../model/label.ts';
import { paperKey } from '../model/paperId.ts';
import { byCodeUnits } from '../text/lists.ts';
import { documentsOf, firstLine, procedure, targetOfAnswer } from './pairs.ts';
import { annexTargets } from './partReference.ts';
import type { Target } from './place.ts';

export type { AnswerAt, Chain, ChainEnd, ChainStep } from '../corpus/following.ts';

/** What somebody judged the answer to a question to be; null where nobody did. */
export type Judged = (uri: string, label: Label) => readonly AnswerKind[] | null;

/** What the answers of a folder refer to. It remembers what it looked up and is made anew for each question to the corpus. */
export interface ChainReader {
  /** The answer to a question in a document's procedure: the newest of corrections and supplements, else that of the document itself, else of the best other one. A sub-question without one has its stem's. */
  answer(facts: Facts, label: Label): AnswerAt | null;
  kinds: KindsOf;
  /** What its references lead to, whatever it says besides. */
  chains(at: AnswerAt): readonly Chain[];
}

/** The chains of one answer. */
export interface AnswerChains {
  readonly at: AnswerAt;
  readonly chains: readonly Chain[];
}

/** What the answer to a question of a document refers to, followed to where something is said; null where no answer to it is here. */
export function chainOf(corpus: CorpusView, uri: string, label: Label, judged?: Judged): AnswerChains | null {
  const facts = corpus.document(uri), reader = chainReader(corpus, judged), at = facts && reader.answer(facts, label);
  return at && { at, chains: reader.chains(at) };
}

export function chainReader(corpus: CorpusView, judged?: Judged): ChainReader {
  const indexes = new Map<string, ReadonlyMap<Label, AnswerAt>>(), read = new Map<string, Facts>();
  const kinds: KindsOf = (at) => judged?.(at.uri, at.label) ?? kindsOf(at);
  const within = (documents: readonly Facts[]) => {
    const key = documents.map(({ uri }) => uri).join('\n');
    let index = indexes.get(key);
    if (!index) {
      indexes.set(key, index = answersByLabel(documents));
      for (const facts of documents) if (!read.has(facts.uri)) read.set(facts.uri, facts);
    }
    return index;
  };
  const answer: ChainReader['answer'] = (facts, label) => nearest(within(procedure(corpus, facts)), label);
  const resolve = (at: AnswerAt, referral: Referral): readonly (ChainStep | ChainEnd)[] => {
    const here = procedure(corpus, read.get(at.uri)!);
    if (!('label' in referral)) return [{ kind: partTargets(corpus, here, at, referral).length ? 'part' : 'missing-part', part: referral, uri: at.uri }];
    const { label } = referral, paper = referral.paper !== null && here.flatMap(paperNumbers).map(paperKey).includes(paperKey(referral.paper)) ? null : referral.paper;
    const documents = paper === null ? here : documentsOf(corpus, paper);
    if (paper !== null && !documents.length) return [{ kind: 'missing-paper', paper, label }];
    const found = named(within(documents), label);
    return found.length ? found.map((one) => ({ at: one, paper })) : [{ kind: 'no-such-answer', paper, label }];
  };
  return { answer, kinds, chains: (at) => chainsFrom(at, resolve, kinds) };
}

/** The answers of a procedure, whose first document is the one that is read. */
function answersByLabel(documents: readonly Facts[]): ReadonlyMap<Label, AnswerAt> {
  const index = new Map<Label, AnswerAt>(), newest = documents.filter(amends).sort((a, b) => byCodeUnits(printedOn(b) ?? '', printedOn(a) ?? ''));
  for (const { uri, answers } of [...newest, ...documents]) for (const answer of answers) for (const label of answer.covers) if (!index.has(label)) index.set(label, { uri, answer, label });
  return index;
}

function nearest(answers: ReadonlyMap<Label, AnswerAt>, label: Label): AnswerAt | null {
  for (let at: Label | null = label; at; at = parentLabel(at)) {
    const found = answers.get(at);
    if (found) return found;
  }
  return null;
}

/** The answer with a number; of a stem without an answer of its own those to its parts. */
function named(answers: ReadonlyMap<Label, AnswerAt>, label: Label): readonly AnswerAt[] {
  const found = answers.get(label);
  if (found) return [found];
  const parts = new Map<AnswerFact, AnswerAt>();
  for (const at of answers.values()) if (parentLabel(at.label) === label && !parts.has(at.answer)) parts.set(at.answer, at);
  return parts.size ? [...parts.values()] : [nearest(answers, label)].filter((at) => at !== null);
}

function partTargets(corpus: CorpusView, documents: readonly Facts[], { answer }: AnswerAt, part: PaperPart): readonly Target[] {
  const find = (facts: Facts): readonly Target[] => ('annex' in part ? annexTargets(corpus, facts, part.annex === null ? [] : [part.annex], answer.covers)
    : facts.governmentPreface.slice(0, 1).map((span) => ({ uri: facts.uri, span, select: firstLine(facts, span) })));
  return documents.map(find).find(({ length }) => length) ?? [];
}

/** The places that a chain leads to: the answer of its last step, or the part of the paper; none where that is not here. */
export function chainTargets(corpus: CorpusView, { at }: Pick<AnswerChains, 'at'>, { steps, end }: Chain): readonly Target[] {
  const last = steps.at(-1)?.at ?? at, facts = corpus.document(last.uri);
  if (!facts) return [];
  if (end.kind === 'part') return partTargets(corpus, procedure(corpus, facts), last, end.part);
  return steps.length && end.kind !== 'missing-paper' && end.kind !== 'no-such-answer' && end.kind !== 'missing-part' ? [targetOfAnswer(facts, last.answer)] : [];
}
