import { byIntroduction, type CorpusView, type MentionedIn } from '../corpus/corpus.ts';
import { factsOf, type Facts } from '../corpus/facts.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { citedPaper, selfLabels, type Citation, type Pinpoint } from '../model/citation.ts';
import type { EntityId } from '../model/entity.ts';
import type { PaperId } from '../model/paperId.ts';
import { overlaps, type Span } from '../model/span.ts';
import { isDiscovered } from '../model/discovered.ts';
import { abbreviationAlone, abbreviationAt } from './abbreviation.ts';
import { elementAt, type Element } from './element.ts';
import { introductionTarget } from './glossary.ts';
import { namesakes } from './namesakes.ts';
import { amendedAnswers, answerTarget, documentsOf, eachOnce, labelsNamed, nearestAnswer, procedure, questionTarget, startOf, targetsOf } from './pairs.ts';
import { annexNumbers } from '../paper/annexes.ts';
import { annexTargets, partReferenceAt } from './partReference.ts';
import type { Target } from './place.ts';

/** Where an element leads: to places, or to a paper that no document of the folder holds. `origin` is what the cursor means. */
export type Definition =
  | { readonly kind: 'places'; readonly origin: Span; readonly targets: readonly [Target, ...Target[]] }
  | { readonly kind: 'missing'; readonly origin: Span; readonly paper: PaperId; readonly pinpoint: Pinpoint | null };

/** Where the element at an offset leads; null where nothing leads anywhere. */
export function definition(corpus: CorpusView, document: PaperDocument, offset: number): Definition | null {
  const element = elementAt(document.paper, offset), part = element?.kind === 'citation' ? null : partReferenceAt(corpus, document, offset), [nearest, ...further] = part?.targets ?? [];
  if (part) return nearest ? { kind: 'places', origin: part.span, targets: [nearest, ...further] } : null;
  const abbreviation = abbreviationAlone(corpus, document, offset);
  if (abbreviation) {
    const [first, ...others] = abbreviation.meanings;
    return { kind: 'places', origin: abbreviation.span, targets: [introductionTarget(first), ...(abbreviation.here ? [] : others.map(introductionTarget))] };
  }
  if (!element) return null;
  const paper = element.kind === 'citation' ? citedPaper(element.citation) : null;
  if (element.kind === 'citation' && paper && !corpus.holders(paper).length && !isOwn(document, paper)) {
    const { pinpoint, assumed } = element.citation, [first, ...others] = assumed ? namesakeTargets(corpus, paper, pinpoint) : [];
    return first ? { kind: 'places', origin: element.span, targets: [first.target, ...others.map(({ target }) => target)] } : { kind: 'missing', origin: element.span, paper, pinpoint };
  }
  const [first, ...others] = targets(corpus, document, element, offset);
  return first ? { kind: 'places', origin: element.span, targets: [first, ...others] } : null;
}

function targets(corpus: CorpusView, document: PaperDocument, element: Element, offset: number): Target[] {
  const facts = factsOf(document);
  switch (element.kind) {
    case 'citation': return citationTargets(corpus, facts, element.citation);
    case 'heading': return targetsOf(element.answer.covers, (label) => questionTarget(procedure(corpus, facts), label));
    case 'question': {
      const documents = procedure(corpus, facts), { label } = element.question;
      return eachOnce([...targetsOf([label], (one) => nearestAnswer(documents, one)), ...amendedAnswers(documents, label)]);
    }
    case 'mention': return nameTargets(corpus, document, element.mention.entity, offset);
    case 'answer': return [];
  }
}

/** Where the folder introduces a name, and this document its abbreviation if the cursor is on that; a name that nobody listed is what this document says. */
function nameTargets(corpus: CorpusView, document: PaperDocument, entity: EntityId, offset: number): Target[] {
  const target = introduction(corpus, entity, factsOf(document)), abbreviation = abbreviationAt(corpus, document, offset), own = abbreviation?.here ? introductionTarget(abbreviation.meanings[0]) : null;
  if (!own || !target) return target ? [target] : [];
  if (isDiscovered(entity)) return [own];
  return own.uri === target.uri && overlaps(own.span, target.span) ? [target] : [target, own];
}

function citationTargets(corpus: CorpusView, facts: Facts, citation: Citation): Target[] {
  const paper = citedDocument(corpus, citation);
  if (paper) {
    const { pinpoint } = citation, label = pinpoint && 'answer' in pinpoint ? pinpoint.answer : null;
    return eachOnce([...paperTargets(corpus, paper, pinpoint) ?? [startOf(facts)], ...(label === null ? [] : amendedAnswers(documentsOf(corpus, paper), label))]);
  }
  const labels = selfLabels(citation.target), documents = procedure(corpus, facts);
  const answer = (label: string) => answerTarget(documents, label), question = (label: string) => questionTarget(documents, label);
  const wanted = citation.kind === 'question' ? [question, answer] : [answer, question];
  return targetsOf(labels, (label) => wanted[0]!(label) ?? wanted[1]!(label));
}

/** The paper that a citation leads to, or the plenary protocol if the folder has it: questions for oral answer are answered in its annexes. */
export function citedDocument(corpus: CorpusView, citation: Pick<Citation, 'kind' | 'target'>): PaperId | null {
  const { kind, target } = citation;
  return citedPaper(citation) ?? (kind === 'plenary-protocol' && target !== null && corpus.holders(target).length ? target : null);
}

/** The place that a citation of a paper names, the first of several; null for a paper that is not here. */
export function paperTarget(corpus: CorpusView, paper: PaperId, pinpoint: Pinpoint | null): Target | null {
  return paperTargets(corpus, paper, pinpoint)?.[0] ?? null;
}

/**
 * The places that a citation of a paper names: the answer or question of its pinpoint in the best of the paper's documents that has it,
 * the answer's question where there is no answer, the start of the paper where there is neither; several where it only says who asks.
 * Null for a paper that is not here.
 */
export function paperTargets(corpus: CorpusView, paper: PaperId, pinpoint: Pinpoint | null): [Target, ...Target[]] | null {
  const first = corpus.holders(paper)[0];
  if (!first) return null;
  const all = documentsOf(corpus, paper), question = (label: string) => questionTarget(all, label), answer = (label: string) => answerTarget(all, label);
  if (pinpoint && 'annex' in pinpoint) {
    const [annex, ...further] = all.map((one) => annexTargets(corpus, one, annexNumbers(pinpoint.annex))).find(({ length }) => length) ?? [];
    return annex ? [annex, ...further] : [startOf(first)];
  }
  const asks = pinpoint && 'question' in pinpoint;
  const [precise, ...others] = targetsOf(labelsNamed(all, pinpoint), (label) => (asks ? question(label) ?? answer(label) : answer(label) ?? question(label)));
  return precise ? [precise, ...others] : [startOf(first)];
}

/** The places in the papers of the same number that a citation may mean which does not say whose it is. */
export function namesakeTargets(corpus: CorpusView, paper: PaperId, pinpoint: Pinpoint | null): readonly { readonly paper: PaperId; readonly target: Target }[] {
  return namesakes(corpus, paper).map((other) => ({ paper: other, target: paperTarget(corpus, other, pinpoint)! }));
}

/** Where the folder introduces an actor or a system. */
export function introduction(corpus: CorpusView, entity: EntityId, here: Facts | null): Target | null {
  const best = introducing(corpus, entity, here);
  return best && introductionOf(best);
}

/** The place at which a document introduces a name. */
export function introductionOf({ facts: { uri }, mentions: { introduction: span } }: MentionedIn): Target {
  return { uri, span, select: span };
}

/** Whether a document says what the name means, rather than only being the first to use it. */
export function isIntroduced({ mentions: { entity, defined } }: MentionedIn): boolean {
  return defined || isDiscovered(entity);
}

/** The document that introduces an actor or a system. `here` counts even when the corpus does not keep it. */
export function introducing(corpus: CorpusView, entity: EntityId, here: Facts | null): MentionedIn | null {
  const known = corpus.introducing(entity), fact = here && !corpus.document(here.uri) ? here.entities.find((candidate) => candidate.entity === entity) : undefined;
  const own = here && fact ? { facts: here, mentions: fact } : null;
  return known && own ? (byIntroduction(known, own) <= 0 ? known : own) : known ?? own;
}

/** A paper's own number, in a document that the corpus does not keep (an older version in a comparison, for example). */
function isOwn(document: PaperDocument, paper: PaperId): boolean {
  const { id, questionPaper, answerPaper } = document.paper.head;
  return paper === id || paper === questionPaper || paper === answerPaper;
}
