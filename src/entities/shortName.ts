import type { Entry } from './knowledge.ts';

/** What looks like an abbreviation: two capitals at least, no blank ("BMI", "BKAmt"). */
const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})\p{Lu}[\p{L}]{1,7}$/u;

/** The abbreviation by which papers name an office ("BMI" for "Bundesministerium des Innern, für Bau und Heimat"); null where the entries have none. */
export function shortName(entries: Iterable<Entry>, name: string): string | null {
  for (const { name: canonical, aliases, former = [], forms = [], onlyNear = new Map<string, unknown>() } of entries) {
    const earlier = former.find((one) => one.name === name);
    if (earlier?.short !== undefined) return earlier.short;
    if (canonical !== name && !aliases.includes(name) && !earlier) continue;
    const found = [...aliases, ...forms, ...onlyNear.keys()].find((alias) => ABBREVIATION.test(alias));
    if (found !== undefined) return found;
  }
  return null;
}
