import actors from '../../seeds/knowledge/actors.json' with { type: 'json' };
import systems from '../../seeds/knowledge/systems.json' with { type: 'json' };
import { mergeKnowledge, readKnowledge } from '../../src/entities/knowledge.ts';
import type { Entry } from '../../src/entities/knowledge.ts';

/** The knowledge that the extension ships. */
export const SEEDS: readonly Entry[] = mergeKnowledge(readKnowledge(actors, 'actors.json').entities, readKnowledge(systems, 'systems.json').entities);
