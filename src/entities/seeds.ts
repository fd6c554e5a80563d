import authorities from '../../seeds/knowledge/authorities.json' with { type: 'json' };
import companies from '../../seeds/knowledge/companies.json' with { type: 'json' };
import databases from '../../seeds/knowledge/databases.json' with { type: 'json' };
import europeanUnion from '../../seeds/knowledge/european-union.json' with { type: 'json' };
import international from '../../seeds/knowledge/international.json' with { type: 'json' };
import law from '../../seeds/knowledge/law.json' with { type: 'json' };
import ministries from '../../seeds/knowledge/ministries.json' with { type: 'json' };
import parties from '../../seeds/knowledge/parties.json' with { type: 'json' };
import persons from '../../seeds/knowledge/persons.json' with { type: 'json' };
import police from '../../seeds/knowledge/police.json' with { type: 'json' };
import states from '../../seeds/knowledge/states.json' with { type: 'json' };
import technology from '../../seeds/knowledge/technology.json' with { type: 'json' };
import type { EntityType, FormerName } from '../model/entity.ts';
import type { Entry } from './knowledge.ts';

/** A file as seeds/knowledge/schema.json describes it, and an entry of it. */
interface SeedFile { readonly actors?: readonly Seed[]; readonly systems?: readonly Seed[] }
interface Seed extends Omit<Entry, 'type' | 'aliases' | 'former' | 'onlyNear'>, Partial<Pick<Entry, 'aliases'>> {
  readonly note?: string;
  readonly former?: readonly (Pick<FormerName, 'name'> & Partial<FormerName>)[];
  readonly onlyNear?: Readonly<Record<string, readonly string[]>>;
}

/** The files of actors and systems that Anfrage brings along, each a field of its own. */
export const SEED_FILES: readonly (readonly [name: string, json: unknown])[] = Object.entries({
  'ministries.json': ministries, 'authorities.json': authorities, 'police.json': police, 'parties.json': parties, 'persons.json': persons, 'states.json': states,
  'european-union.json': europeanUnion, 'international.json': international, 'companies.json': companies, 'databases.json': databases, 'technology.json': technology, 'law.json': law,
});

let seeds: readonly Entry[] | null = null;

/** The actors and systems that Anfrage brings along, read when somebody first asks. */
export function seedEntries(): readonly Entry[] {
  return seeds ??= SEED_FILES.flatMap(([, json]) => {
    const { actors = [], systems = [] } = json as SeedFile;
    return [...actors.map((seed) => entryOf(seed, 'actor')), ...systems.map((seed) => entryOf(seed, 'system'))];
  });
}

/** The same that `readKnowledge` makes of it; that nothing is wrong in it is for the tests to say, and not worth the time whenever VS Code starts. */
function entryOf({ note: _, aliases = [], former, onlyNear, ...seed }: Seed, type: EntityType): Entry {
  return {
    ...seed, type, aliases,
    ...(former ? { former: former.map((earlier) => ({ from: null, until: null, ...earlier })) } : {}), ...(onlyNear ? { onlyNear: new Map(Object.entries(onlyNear)) } : {}),
  };
}
