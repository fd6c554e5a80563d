import actors from '../../seeds/knowledge/actors.json' with { type: 'json' };
import systems from '../../seeds/knowledge/systems.json' with { type: 'json' };
import { mergeKnowledge, readKnowledge, type Entry } from './knowledge.ts';

let seeds: readonly Entry[] | null = null;

/** The actors and systems that Anfrage brings along, read when somebody first asks. */
export function seedEntries(): readonly Entry[] {
  return seeds ??= mergeKnowledge(readKnowledge(actors, 'actors.json').entities, readKnowledge(systems, 'systems.json').entities);
}
