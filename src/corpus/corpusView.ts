import type { Definition } from '../model/discovered.ts';
import type { EntityId } from '../model/entity.ts';
import type { PaperId } from '../model/paperId.ts';
import type { Brief } from './brief.ts';
import type { CitationFact, DiscoveredFact, EntityFact, Facts } from './facts.ts';
import type { EntityKey, FacetKind } from './keys.ts';
import type { Lead, OutcomeCount } from './leads.ts';
import type { OutcomeTally } from './outcomeIndex.ts';

/** What becomes of one document: its new facts, or null when it is gone. */
export interface Change {
  readonly uri: string;
  readonly facts: Facts | null;
}

/** The citations of one paper that one document prints; those of a packed document are read when somebody asks. */
export interface CitedIn {
  readonly facts: Facts;
  /** In text order; at least one. */
  readonly citations: readonly CitationFact[];
}

/** The mentions of one entity in one document, read in the same way. */
export interface MentionedIn {
  readonly facts: Facts;
  readonly mentions: EntityFact;
}

/** A name that nobody listed, with the document that introduces it. */
export interface FoundIn {
  readonly facts: Facts;
  readonly name: DiscoveredFact;
}

/** What a document introduces under one abbreviation. */
export interface DefinedIn {
  readonly facts: Facts;
  /** In text order; at least one. */
  readonly definitions: readonly Definition[];
}

/** How often an entity is spoken of, and in how many documents; its kind as one of them has it. */
export interface EntityTally extends Pick<EntityFact, 'entity' | 'type' | 'subtype'> {
  readonly mentions: number;
  readonly documents: number;
  /** How often the government speaks of it, and in how many documents. */
  readonly said: { readonly mentions: number; readonly documents: number };
}

/** A year, a name of who asks or answers, and how many documents have it. */
export interface FacetValue {
  readonly value: string;
  readonly documents: number;
}

/**
 * What a corpus answers. Everything is in the order of the documents' addresses, whatever the order in which they came. What several documents of a procedure
 * say counts once (`procedures.ts`): citations, mentions and abbreviations are those of the best document that has them.
 */
export interface CorpusView {
  readonly size: number;
  /** Grows with each change. */
  readonly version: number;
  document(uri: string): Facts | null;
  /** What lists need of a document, without reading it. */
  brief(uri: string): Brief | null;
  documents(): readonly Facts[];
  /** The same without what does not count of them. */
  counted(): readonly Facts[];
  /** Whether what stands at an offset counts; in a document that is not here all does. */
  counts(uri: string, offset: number): boolean;
  /** The documents of a document's procedure, the best first, the document itself among them. */
  together(facts: Facts): readonly Facts[];
  /** The documents that hold a paper (question paper, answer paper and the file's own number all lead to them), the one that is the paper itself first, then the best one. */
  holders(paper: PaperId): readonly Facts[];
  /** Who cites a paper by this number. */
  citing(paper: PaperId): readonly CitedIn[];
  /** How often a paper is cited by this number. */
  timesCited(paper: PaperId): number;
  /** Whether any document cites a paper. */
  readonly cites: boolean;
  /** The papers that are cited and that no document holds. */
  missing(): readonly PaperId[];
  /** The papers that documents hold and that fit what somebody types, as `Catalogue.search` finds them. */
  searchPapers(query: string, limit: number): readonly PaperId[];
  /** The years, askers, groups or ministries of the folder's documents, as their heads print them. */
  facet(kind: FacetKind): readonly FacetValue[];
  /** The documents that have one of them. */
  having(kind: FacetKind, value: string): readonly Facts[];
  /** What came of all questions that the folder's documents answer, as far as each says so itself (`outcomesIn`); kept as documents come and go. */
  outcomes(): readonly OutcomeTally[];
  /** The documents with questions of which one thing came; of `partly` those that leave something open beside what they say. */
  withOutcome(lead: Lead | 'partly'): readonly Facts[];
  /** The same of one document; only what counts of it. */
  outcomesIn(facts: Facts): readonly OutcomeCount[];
  /** Those that are spoken of; not those that only ask, answer or sign. */
  entities(): readonly EntityId[];
  /** The same, counted as documents come and go, so that lists of all entities cost what they hold. */
  tallies(): readonly EntityTally[];
  /** Null for one that nobody speaks of. */
  tally(entity: EntityId): EntityTally | null;
  /** The documents that speak of an entity. */
  mentioning(entity: EntityId): readonly MentionedIn[];
  /** These and the ones that only name it as who asks, answers or signs, or name it where nothing of theirs counts. */
  naming(entity: EntityId): readonly MentionedIn[];
  /** How often an entity is named as who asks, answers or signs. */
  timesFormal(entity: EntityId): number;
  /** How often a document speaks of an entity that it names; only what counts of it. */
  countsIn(facts: Facts, entity: EntityId): EntityKey;
  /** The same of all that it names; only what counts of it. */
  countsOf(facts: Facts): readonly EntityKey[];
  /** The document that introduces an entity; null for one that nobody names. */
  introducing(entity: EntityId): MentionedIn | null;
  /** A name that nobody listed; null for one that somebody lists, or no document introduces. */
  found(entity: EntityId): FoundIn | null;
  /** The abbreviations that documents introduce. */
  abbreviations(): readonly string[];
  /** The documents that introduce an abbreviation. */
  defining(abbreviation: string): readonly DefinedIn[];
}
