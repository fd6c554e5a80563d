import type { Entry, KnowledgeProblem } from './knowledge.ts';
import { namesOf } from './names.ts';

/**
 * What doesn't fit together in the knowledge of several files: names that two entries claim without saying what decides
 * (`onlyNear`), and parents that are not there. `path` begins with the id of the entry.
 */
export function contradictions(entries: readonly Entry[], source: string): KnowledgeProblem[] {
  const problems: KnowledgeProblem[] = [];
  const owners = new Map<string, Entry>(), told = new Set<string>(), ids = new Set(entries.map((entry) => entry.id));
  for (const entry of entries) {
    if (entry.parent !== undefined && !ids.has(entry.parent)) problems.push({ code: 'unknown-parent', source, path: [entry.id, 'parent'], data: { id: entry.parent } });
    for (const name of namesOf(entry)) {
      for (const form of name.near ? [] : name.forms) {
        const owner = owners.get(form) ?? entry, pair = `${owner.id} ${entry.id}`;
        owners.set(form, owner);
        if (owner.id === entry.id || told.has(pair)) continue;
        told.add(pair);
        problems.push({ code: 'two-owners', source, path: [entry.id], data: { name: form, owner: owner.name } });
      }
    }
  }
  return problems;
}
