/** Gives numbers from 0 up to 1 that look random, the same ones for the same seed. */
export type Roll = () => number;

/** The seed may be made of several numbers: what stands beside each other looks alike in nothing. */
export function rollOf(...seeds: readonly number[]): Roll {
  let state = seeds.reduce((sum, seed) => Math.imul(sum ^ (seed + 0x9e3779b9), 0x85ebca6b) ^ (sum >>> 13), 0x243f6a88);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` up to `most`. */
export const between = (roll: Roll, least: number, most: number): number => least + Math.floor(roll() * (most - least + 1));

export const oneOf = <T>(roll: Roll, list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;

/** Those at the front far more often, as with names: a few are in every paper, most in hardly any. */
export const oftenFirst = <T>(roll: Roll, list: readonly T[]): T => list[Math.floor(roll() ** 3 * list.length)]!;

/** A number around a middle, with few that are far above it. */
export function spread(roll: Roll, middle: number, width: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll());
  return middle * Math.exp(width * normal);
}
