/** How often something is mentioned, how often the government says it, and in how many documents. */
export interface Tally {
  readonly mentions: number;
  readonly said: number;
  readonly documents: number;
}

/** What one document says of something. */
export interface Dated {
  readonly date: string | null;
  readonly mentions: number;
  readonly said: number;
}

/** A bar of a chart: a year, or some where there are too many. */
export interface Period extends Tally {
  /** Its first year ("2020"), or UNDATED. */
  readonly key: string;
  /** The years, both included; null for what bears no date. */
  readonly from: number | null;
  readonly to: number | null;
}

/** The key of what bears no date. */
export const UNDATED = 'undated';
/** How many bars a chart has at most, and how many years stand together where a bar each would be more. */
const MOST_BARS = 30;
const STEPS = [1, 5, 10, 50, 100, 500] as const;

/** How a list is parted into periods. */
interface Parting {
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly startOf: (year: number) => number;
  readonly keyOf: (found: Dated) => string;
}

function parting(found: readonly Dated[]): Parting {
  const years = found.map(yearOf).filter((year) => year !== null);
  const first = years.reduce((least, year) => Math.min(least, year), Infinity), last = years.reduce((most, year) => Math.max(most, year), -Infinity);
  const step = STEPS.find((size) => Math.floor(last / size) - Math.floor(first / size) < MOST_BARS) ?? STEPS.at(-1)!, startOf = (year: number) => year - year % step;
  return { first, last, step, startOf, keyOf: (one) => { const year = yearOf(one); return year === null ? UNDATED : String(startOf(year)); } };
}

/** The documents of a period. */
export function inPeriod<D extends Dated>(found: readonly D[], key: string): readonly D[] {
  const { keyOf } = parting(found);
  return found.filter((one) => keyOf(one) === key);
}

/** From the first year to the last, those without a mention among them; then what bears no date, if anything. */
export function periodsOf(found: readonly Dated[]): readonly Period[] {
  const { first, last, step, startOf, keyOf } = parting(found), tallies = new Map<string, Tally>();
  for (const one of found) {
    const key = keyOf(one), { mentions, said, documents } = tallies.get(key) ?? NONE;
    tallies.set(key, { mentions: mentions + one.mentions, said: said + one.said, documents: documents + 1 });
  }
  const periods: Period[] = [], undated = tallies.get(UNDATED);
  for (let from = startOf(first); from <= last; from += step) periods.push({ key: String(from), from, to: from + step - 1, ...tallies.get(String(from)) ?? NONE });
  return undated ? [...periods, { key: UNDATED, from: null, to: null, ...undated }] : periods;
}

const NONE: Tally = { mentions: 0, said: 0, documents: 0 };

function yearOf({ date }: Dated): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}
