import type { DiscoveryRule } from './discovered.ts';
import type { Span } from './span.ts';

export type EntityId = string;
export type EntityType = 'actor' | 'system';

/** A sentence in the two languages of the interface. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

/** A name that an entity bore for a time. Dates are "YYYY", "YYYY-MM" or "YYYY-MM-DD"; null where the time is open or not known. */
export interface FormerName {
  readonly name: string;
  /** Its abbreviation of then ("BMVI"). */
  readonly short?: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** An actor or a system that papers speak of. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** Its kind within the type, such as "person" or "database-or-information-system" (seeds/knowledge/schema.json lists them). */
  readonly subtype: string;
  /** The canonical German name. */
  readonly name: string;
  /** Other names and abbreviations. */
  readonly aliases: readonly string[];
  /** One sentence; empty where a list of one's own gives none. */
  readonly description: Bilingual;
  /** Names of earlier times, as ministries change theirs with the electoral term. */
  readonly former?: readonly FormerName[];
  /** The organisation or the system that it belongs to. */
  readonly parent?: EntityId;
  /** Whether it comes from a file of the user's. */
  readonly own?: boolean;
  /** By what rule it was discovered; absent where somebody lists it. */
  readonly discovered?: DiscoveryRule;
}

/** A place where a text names an entity. */
export interface Mention {
  readonly span: Span;
  readonly entity: EntityId;
  readonly type: EntityType;
  readonly subtype: string;
  /** As a person reads it: words joined over a line end, white space collapsed. */
  readonly text: string;
  /** Whether nobody listed the entity: the paper itself introduces it. */
  readonly discovered?: true;
}
