import type { EntityId, EntityType } from './entity.ts';
import type { Span } from './span.ts';

/** An abbreviation or a shortened name and what it stands for, where a text introduces it. */
export interface Definition {
  /** As later uses have it: "ZAB" where "ZABen" is printed, "BKA" for "BKA's". */
  readonly abbreviation: string;
  /** As a person reads it, without quotation marks around it, in the nominative where that is evident. */
  readonly meaning: string;
  /** The abbreviation as printed. */
  readonly short: Span;
  /** The words that it is short for, as printed, without article and quotation marks. */
  readonly long: Span;
}

/** By what a name was found that nobody listed. */
export const DISCOVERY_RULES = ['definition', 'asker', 'person', 'company', 'class-word', 'authority'] as const;
export type DiscoveryRule = (typeof DISCOVERY_RULES)[number];

/** A name that nobody listed. */
export interface DiscoveredName {
  /** `discoveredId`: the same for the same name in all papers, and nobody else's. */
  readonly id: EntityId;
  readonly type: EntityType;
  readonly subtype: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly rule: DiscoveryRule;
  /** The words that introduce it: "der Firma Clearview AI". */
  readonly introduction: Span;
}

const PREFIX = 'found-';

/** The id of a discovered name, made of what would be its id if somebody listed it. */
export function discoveredId(id: EntityId): EntityId { return PREFIX + id; }

/** Whether an id is that of a discovered name. */
export function isDiscovered(id: EntityId): boolean { return id.startsWith(PREFIX); }
