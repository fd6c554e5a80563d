import actors from '../../seeds/knowledge/actors.json' with { type: 'json' };
import systems from '../../seeds/knowledge/systems.json' with { type: 'json' };
import { mergeKnowledge, readKnowledge, type Entry } from '../entities/knowledge.ts';
import { shortName } from '../entities/shortName.ts';
import { createMatcher, type Matcher } from '../entities/matcher.ts';
import type { EntityOf } from '../queries/entities.ts';

/** The actors and systems that the extension knows, made ready when a text is first read. */
export class Knowledge {
  private made: { readonly matcher: Matcher; readonly byId: ReadonlyMap<string, Entry> } | null = null;

  get matcher(): Matcher { return this.make().matcher; }
  readonly entityOf: EntityOf = (id) => this.make().byId.get(id) ?? null;

  /** The abbreviation of an office: "BMI". */
  shortName(office: string): string | null { return shortName(this.make().byId.values(), office); }

  private make() {
    if (this.made) return this.made;
    const entries = mergeKnowledge(readKnowledge(actors, 'actors.json').entities, readKnowledge(systems, 'systems.json').entities);
    return this.made = { matcher: createMatcher(entries), byId: new Map(entries.map((entry) => [entry.id, entry])) };
  }
}
