import type { Entry } from './knowledge.ts';
import { formerAt } from './namesAt.ts';

/** What looks like an abbreviation: two capitals at least, no blank ("BMI", "BKAmt", "eu-LISA", "INPOL-Z"). */
const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})\p{L}[\p{L}-]{1,9}$/u;

/**
 * The abbreviation by which papers name an office ("BMI" for "Bundesministerium des Innern, für Bau und Heimat"), where a date is known the one of then;
 * null where the entries have none.
 */
export function shortName(entries: Iterable<Entry>, name: string, date: string | null = null): string | null {
  for (const entry of entries) {
    const { name: canonical, aliases, former = [], forms = [], onlyNear = new Map<string, unknown>() } = entry;
    const earlier = former.filter((one) => one.name === name), isAlias = aliases.includes(name);
    if (canonical !== name && !isAlias && !earlier.length) continue;
    const then = date === null ? [] : formerAt(entry, date), named = then.filter((one) => earlier.includes(one));
    const shorts = new Set((named.length ? named : isAlias ? then : canonical === name ? [] : earlier).map(({ short }) => short)), [short] = shorts;
    if (shorts.size > 1) return null; // the office was called so more than once, with another abbreviation each
    const found = short ?? [...aliases, ...forms, ...onlyNear.keys()].find((alias) => ABBREVIATION.test(alias)) ?? earlier.at(-1)?.short;
    if (found !== undefined) return found;
  }
  return null;
}
