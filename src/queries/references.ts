import { citedIn, paperKey, paperNumbers, type CitedIn, type CorpusView } from '../corpus/corpus.ts';
import { factsOf, type Facts } from '../corpus/facts.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { citedPaper, selfLabels, type Pinpoint } from '../model/citation.ts';
import type { EntityId } from '../model/entity.ts';
import type { Label } from '../model/label.ts';
import type { PaperId } from '../model/paperId.ts';
import { touches } from '../model/span.ts';
import { addTo } from '../text/lists.ts';
import { annexNumbers } from '../paper/annexes.ts';
import { annexAt, referringTo } from './partReference.ts';
import { elementAt } from './element.ts';
import { answerTarget, documentsOf, pinpointLabel, procedure, questionTarget, referredLabels, samePinpoint, startOf } from './pairs.ts';
import { distinct, type Place } from './place.ts';

/** What a reader asks about: a paper, questions and answers of a paper, another place of a paper, an actor or a system. */
export type Subject =
  | { readonly kind: 'paper'; readonly paper: PaperId; readonly documents: readonly Facts[] }
  | { readonly kind: 'pairs'; readonly paper: PaperId | null; readonly documents: readonly Facts[]; readonly labels: readonly Label[] }
  | { readonly kind: 'pinpoint'; readonly paper: PaperId; readonly pinpoint: Pinpoint }
  /** An annex of a paper; `places` are the references to it in its own document. */
  | { readonly kind: 'annex'; readonly paper: PaperId | null; readonly documents: readonly Facts[]; readonly number: string | null; readonly heading: Place; readonly places: readonly Place[] }
  | { readonly kind: 'entity'; readonly entity: EntityId };

/** What stands at an offset, as something that others may refer to; on the head of a paper that is the paper itself. */
export function subjectAt(corpus: CorpusView, document: PaperDocument, offset: number): Subject | null {
  const element = elementAt(document.paper, offset), facts = factsOf(document);
  const annex = element?.kind === 'citation' ? null : annexAt(corpus, document, offset);
  if (annex) return { kind: 'annex', paper: facts.head.id, documents: procedure(corpus, facts), number: annex.number, heading: { uri: facts.uri, span: annex.heading }, places: referringTo(corpus, document, annex) };
  const pairs = (labels: readonly Label[]): Subject => ({ kind: 'pairs', paper: facts.head.id, documents: procedure(corpus, facts), labels });
  switch (element?.kind) {
    case 'citation': {
      const { citation } = element, paper = citedPaper(citation), label = pinpointLabel(citation.pinpoint);
      if (!paper) return selfLabels(citation.target).length ? pairs(selfLabels(citation.target)) : null;
      const documents = documentsOf(corpus, paper);
      if (!citation.pinpoint) return { kind: 'paper', paper, documents };
      return label === null ? { kind: 'pinpoint', paper, pinpoint: citation.pinpoint } : { kind: 'pairs', paper, documents, labels: [label] };
    }
    case 'heading': case 'answer': return pairs(element.answer.covers);
    case 'question': return pairs([element.question.label]);
    case 'mention': return { kind: 'entity', entity: element.mention.entity };
    case undefined: {
      const zone = document.paper.zones.find(({ span }) => touches(span, offset));
      return facts.head.id && (zone?.kind === 'head' || zone?.kind === 'letterhead') ? { kind: 'paper', paper: facts.head.id, documents: procedure(corpus, facts) } : null;
    }
  }
}

/**
 * All places of the folder that refer to what stands at an offset, in order: citations of a paper by any of its numbers,
 * those of the very question or answer (also "siehe Antwort zu Frage 6" within the paper itself), mentions of an actor or a system.
 */
export function references(corpus: CorpusView, document: PaperDocument, offset: number, withDeclaration: boolean): readonly Place[] {
  const subject = subjectAt(corpus, document, offset);
  return subject ? referencesTo(corpus, subject, withDeclaration, factsOf(document)) : [];
}

/** @param here where somebody asks: what stands there is listed even where a better document of the procedure counts in its place */
export function referencesTo(corpus: CorpusView, subject: Subject, withDeclaration: boolean, here: Facts | null = null): readonly Place[] {
  switch (subject.kind) {
    case 'paper': return distinct([...citationsOf(corpus, subject, here), ...(withDeclaration ? subject.documents.filter((facts) => facts.inquiry).map(startOf) : [])]);
    case 'pairs': {
      const wanted = new Set(subject.labels);
      const cited = citationsOf(corpus, subject, here, (pinpoint) => wanted.has(pinpointLabel(pinpoint) ?? ''));
      return distinct([...cited, ...ownReferences(corpus, subject.documents, wanted, here), ...(withDeclaration ? declarations(subject) : [])]);
    }
    case 'pinpoint': return distinct(citationsOf(corpus, { paper: subject.paper, documents: [] }, here, (pinpoint) => pinpoint !== null && samePinpoint(pinpoint, subject.pinpoint)));
    case 'entity': {
      const own = here?.entities.find(({ entity }) => entity === subject.entity), counted = corpus.naming(subject.entity).filter(({ facts }) => !own || facts.uri !== here?.uri);
      return distinct([...counted, ...(here && own ? [{ facts: here, mentions: own }] : [])].flatMap(({ facts: { uri }, mentions: { spans, formal } }) => [...spans, ...formal].map((span) => ({ uri, span }))));
    }
    case 'annex': {
      const { number, heading, places } = subject, cited = citationsOf(corpus, subject, here, (pinpoint) => pinpoint !== null && 'annex' in pinpoint && number !== null && annexNumbers(pinpoint.annex).includes(number));
      return distinct([...cited, ...places, ...(withDeclaration ? [heading] : [])]);
    }
  }
}

/** The places that refer to each question of a paper, or to its answer, as `referencesTo` finds them one by one. @param documents those of the procedure; somebody asks in the first one */
export function referencesByLabel(corpus: CorpusView, documents: readonly Facts[]): ReadonlyMap<Label, readonly Place[]> {
  const found = new Map<Label, Place[]>();
  const add = (label: Label | null, place: Place) => {
    if (label !== null) addTo(found, label, place);
  };
  for (const number of new Set(documents.flatMap(paperNumbers).map(paperKey))) {
    for (const { facts, citations } of corpus.citing(number)) for (const { pinpoint, span } of citations) add(pinpointLabel(pinpoint), { uri: facts.uri, span });
  }
  for (const facts of documents) for (const citation of facts.citations) if (facts === documents[0] || corpus.counts(facts.uri, citation.span.start)) for (const label of referredLabels(facts, citation)) add(label, { uri: facts.uri, span: citation.span });
  return found;
}

function citationsOf(corpus: CorpusView, subject: { paper: PaperId | null; documents: readonly Facts[] }, here: Facts | null, wanted: (pinpoint: Pinpoint | null) => boolean = () => true): Place[] {
  const numbers = new Set([...(subject.paper ? [subject.paper] : []), ...subject.documents.flatMap(paperNumbers)].map(paperKey)), own = here ? citedIn(here) : new Map<PaperId, CitedIn>();
  return [...numbers].flatMap((number) => [...corpus.citing(number), ...(own.has(number) ? [own.get(number)!] : [])]).flatMap(({ facts, citations }) => citations
    .filter(({ pinpoint }) => wanted(pinpoint)).map(({ span }) => ({ uri: facts.uri, span })));
}

function ownReferences(corpus: CorpusView, documents: readonly Facts[], wanted: ReadonlySet<Label>, here: Facts | null): Place[] {
  return documents.flatMap((facts) => facts.citations
    .filter((citation) => (facts.uri === here?.uri || corpus.counts(facts.uri, citation.span.start)) && referredLabels(facts, citation).some((label) => wanted.has(label)))
    .map(({ span }) => ({ uri: facts.uri, span })));
}

function declarations(subject: { documents: readonly Facts[]; labels: readonly Label[] }): Place[] {
  return subject.labels.flatMap((label) => [questionTarget(subject.documents, label), answerTarget(subject.documents, label)])
    .filter((target) => target !== null).map(({ uri, select }) => ({ uri, span: select }));
}
