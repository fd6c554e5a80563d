import type { DiscoveryRule } from '../../model/discovered.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';

/** What a name is a name of. */
export interface Kind {
  readonly type: EntityType;
  readonly subtype: string;
}

/** A name that a rule read in a text. Offsets of the clean text. */
export interface Candidate extends Kind {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly rule: DiscoveryRule;
  readonly introduction: Span;
}
