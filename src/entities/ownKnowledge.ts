import type { EntityId } from '../model/entity.ts';
import { contradictions } from './contradictions.ts';
import { isId, mergeKnowledge, type Entry, type KnowledgeProblem } from './knowledge.ts';
import { listedNames } from './names.ts';

/** What is known, from the extension and from the user's own files. */
export interface KnownEntries {
  /** The entries whose names are looked for; the user's own come last, so that they win. */
  readonly entries: readonly Entry[];
  /** All entries by id, those that are hidden among them. */
  readonly byId: ReadonlyMap<EntityId, Entry>;
  /** What the user does not want to see: ids, and names, those of the entries that are hidden among them. */
  readonly hidden: ReadonlySet<string>;
}

/** Puts the user's own entries over those of the extension. Hidden is an entry by its id, and one name of every entry that bears it. */
export function combine(seeds: readonly Entry[], files: readonly { readonly entities: readonly Entry[]; readonly hidden: readonly string[] }[]): KnownEntries {
  const hidden = new Set(files.flatMap((file) => file.hidden)), unwanted = new Set(hidden);
  const all = mergeKnowledge(seeds, ...files.map(({ entities }) => entities.map((entry) => ({ ...entry, own: true }))));
  const entries = hidden.size ? all.filter(({ id }) => !hidden.has(id)).map((entry) => withoutNames(entry, hidden)) : all;
  for (const entry of all) if (hidden.has(entry.id)) for (const name of listedNames(entry)) unwanted.add(name);
  return { entries, byId: new Map([...all, ...entries].map((entry) => [entry.id, entry])), hidden: unwanted };
}

function withoutNames(entry: Entry, hidden: ReadonlySet<string>): Entry {
  const names = listedNames(entry).filter((name) => hidden.has(name));
  return names.length ? { ...entry, hidden: names, aliases: entry.aliases.filter((alias) => !hidden.has(alias)) } : entry;
}

/**
 * What does not fit together between one own file and all else that is known. Paths begin with the id of an entry, or with "hide".
 * To hide a name that nobody lists is right where a paper introduces it; an id that nobody has is a mistake.
 */
export function disagreements(file: { readonly entities: readonly Entry[]; readonly hidden: readonly string[] }, known: KnownEntries, source: string): KnowledgeProblem[] {
  const own = new Set(file.entities.map(({ id }) => id)), all = [...known.byId.values()], names = new Set(file.hidden.length ? all.flatMap((entry) => [entry.id, ...listedNames(entry), ...entry.hidden ?? []]) : []);
  return [
    ...contradictions(all, source).filter(({ path }) => own.has(String(path[0]))),
    ...file.hidden.flatMap((name, i): KnowledgeProblem[] => (names.has(name) || !isId(name) ? [] : [{ code: 'unknown-hidden', source, path: ['hide', i], data: { name } }])),
  ];
}
