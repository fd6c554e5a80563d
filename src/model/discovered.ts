import type { EntityId, EntityType } from './entity.ts';
import type { Span } from './span.ts';

/** An abbreviation and what it stands for, where a text introduces it. */
export interface Definition {
  readonly abbreviation: string;
  readonly meaning: string;
  /** Where the abbreviation stands, and where its meaning. */
  readonly short: Span;
  readonly long: Span;
}

/** By what a name was found that nobody listed. */
export const DISCOVERY_RULES = ['definition', 'asker', 'person', 'company', 'class-word', 'authority'] as const;
export type DiscoveryRule = (typeof DISCOVERY_RULES)[number];

/** A name that nobody listed. */
export interface DiscoveredName {
  /** "found-" and the name as an id: the same for the same name in all papers, and nobody else's. */
  readonly id: EntityId;
  readonly type: EntityType;
  readonly subtype: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly rule: DiscoveryRule;
  /** The words that introduce it: "der Firma Clearview AI". */
  readonly introduction: Span;
}
