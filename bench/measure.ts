import { parseArgs } from 'node:util';

/** How the bench measures and judges. Figures tagged [linear] or [flat] must grow no faster than that; absolute times and ratios are judged by nobody. */

export const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    /** Another largest folder than the usual one. */
    papers: { type: 'string' },
    /** Some parts alone, by the names that run.ts gives them. */
    only: { type: 'string', multiple: true },
    /** What a process that the bench starts is to measure, and the list of its papers. */
    measure: { type: 'string' },
    list: { type: 'string' },
  },
});

export const ROUNDS = options.quick ? 5 : 15;
/** Milliseconds: the compiler takes its time. */
const WARM_UP = options.quick ? 300 : 1000;

/** The steepest growth that passes: above the aims of 1.1 and 0.15, because a shared machine shakes; in a quick run, which measures little, only what is clearly wrong fails. */
const STEEPEST = options.quick ? { linear: 1.4, flat: 0.5 } : { linear: 1.25, flat: 0.3 };

const sum = { passed: 0, failed: 0 };

/** What was measured at one size. */
export interface Point { readonly size: number; readonly value: number }

/** The exponent with which a value grows, from the smallest size to the largest. */
export function exponentOf(points: readonly Point[]): number {
  const first = points[0]!, last = points.at(-1)!;
  return Math.log(last.value / first.value) / Math.log(last.size / first.size);
}

/**
 * Prints how something grows, and judges it.
 * @param least what it must grow by at least to fail: microseconds shake by more than they are
 */
export function judge(kind: 'linear' | 'flat', what: string, exponent: number, grown: { readonly by: number; readonly least: number } = { by: Infinity, least: 0 }) {
  const isSteep = exponent > STEEPEST[kind] && grown.by > grown.least;
  console.log(`  [${kind}] ${what}, exponent ${exponent.toFixed(2)}`);
  if (isSteep) console.log(`  FAILED: ${what.split('  ')[0]!} grows faster than it may (${STEEPEST[kind]})`);
  sum[isSteep ? 'failed' : 'passed']++;
}

export const isTooSteep = (exponent: number): boolean => exponent > STEEPEST.linear;

/** Prints the sums; they make the exit code. */
export function summary() {
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed ? 1 : 0;
}

/** Does something until the compiler knows it. */
export function warmUp(work: () => unknown) {
  const begun = performance.now();
  do work(); while (performance.now() - begun < WARM_UP);
}

/** The best time of some rounds after warm-up, in milliseconds. */
export function best(work: () => unknown): number {
  warmUp(work);
  let least = Infinity;
  for (let i = 0; i < ROUNDS; i++) least = Math.min(least, timeOf(work));
  return least;
}

/** The same of what processors did, which says the same however much else the machine has to do. */
export function leastProcessor(work: () => unknown): number {
  warmUp(work);
  let least = Infinity;
  for (let i = 0; i < ROUNDS; i++) {
    const used = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(used);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What something took, in milliseconds: on the clock, and of all threads of this process on processors. The latter says the same however much else the machine has to do. */
export interface Cost { readonly clock: number; readonly processor: number }

export async function costOf(work: () => unknown): Promise<Cost> {
  const start = performance.now(), used = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}

/** The value below which a share of some values lies. */
export function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}
