import type { Entity, FormerName } from '../model/entity.ts';
import { nameOfForm } from './names.ts';

/** An earlier name that explains a mention. */
export interface EarlierName extends FormerName {
  /** Whether it was the name when the paper came about; else the paper prints a name that is no longer one, or was none yet. */
  readonly then: boolean;
}

/**
 * The names that an entity bore at a date ("2016", "2016-05", "2016-05-31") as far as they are not those of today: another name, or the same with another
 * abbreviation. Several only where the dates leave open which: one ends and the next begins in the year of the paper. None where it is not known when
 * a name ended: it may have been today's already.
 */
export function namesAt(entity: Entity, date: string): readonly FormerName[] {
  return formerAt(entity, date).filter(({ name, short }) => name !== entity.name || (short !== undefined && !entity.aliases.includes(short)));
}

/** The same, with times of today's name that are listed as former ones. */
export function formerAt({ former = [] }: Entity, date: string): readonly FormerName[] {
  const times = former.flatMap((one) => (one.until === null ? [] : [{ one, from: one.from ?? lastEnd(former, one.until), until: one.until }]));
  const possible = times.filter(({ from, until }) => !(from !== null && isBefore(date, from)) && !isBefore(until, date));
  const certain = possible.filter(({ from, until }) => from !== null && isBefore(from, date) && isBefore(date, until));
  return (certain.length ? certain : possible).map(({ one }) => one);
}

/** The earlier names that a reader should know of at a mention: the one of the paper's date, and where a name is printed that is none of today the last one that had ended. */
export function earlierNames(entity: Entity, printed: string, date: string | null): readonly EarlierName[] {
  const then = date === null ? [] : namesAt(entity, date), listed = nameOfForm(entity, printed), isListed = ({ name, short }: FormerName) => name === listed || short === listed;
  const isExplained = listed === null || listed === entity.name || entity.aliases.includes(listed) || then.some(isListed);
  const named = isExplained ? [] : (entity.former ?? []).filter(isListed), past = named.filter(({ until }) => date === null || until === null || !isBefore(date, until));
  const last = [...past.length ? past : named].sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1)).at(-1);
  return [...then.map((one) => ({ ...one, then: true })), ...(last ? [{ ...last, then: false }] : [])];
}

/** When the last of the names that ended before a date did so: a name whose beginning nobody knows came behind them. */
function lastEnd(former: readonly FormerName[], date: string): string | null {
  return former.map(({ until }) => until).filter((until) => until !== null).filter((until) => isBefore(until, date)).sort().at(-1) ?? null;
}

/** Whether a date is surely before another: as far as both are precise. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
