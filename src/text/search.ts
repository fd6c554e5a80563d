import type { Span } from '../model/span.ts';

/** Looking things up in sorted numbers and spans, and going through a text once. */

/** The index of the last element that is at most a value, or -1; elements and value are whole numbers. */
export function lastAtMost(sorted: ArrayLike<number>, value: number): number {
  return firstAtLeast(sorted, value + 1) - 1;
}

/** The index of the first element that is at least a value, or the length. */
export function firstAtLeast(sorted: ArrayLike<number>, value: number): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of some spans, which are in order and do not overlap, that ends behind an offset; undefined where none does. */
export function firstEndingBehind<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0, high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low];
}

/** Whether an offset lies in one of some spans, which are in order and do not overlap. */
export function isWithin(spans: readonly Span[], offset: number): boolean {
  return (firstEndingBehind(spans, offset)?.start ?? Infinity) <= offset;
}

/** Whether a sticky pattern matches at an offset. */
export function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/**
 * One search through a text for the places of some patterns, by someone who goes through it too and asks from stretch to stretch.
 * A pattern on each line costs a call for each line; this costs a call for each place.
 */
export class SearchAhead {
  private readonly places: number[];
  private next = -1;

  /** @param patterns global; several simple ones are looked for many times faster than one of their alternatives */
  constructor(private readonly text: string, private readonly patterns: readonly RegExp[]) {
    this.places = patterns.map(() => -1);
  }

  /** The first place of any of them at or behind an offset, which must not be less than in the call before; the text's length where there is none. */
  from(start: number): number {
    if (this.next < start) {
      this.next = this.text.length;
      for (let i = 0; i < this.patterns.length; i++) {
        if (this.places[i]! < start) this.places[i] = this.find(this.patterns[i]!, start);
        this.next = Math.min(this.next, this.places[i]!);
      }
    }
    return this.next;
  }

  private find(pattern: RegExp, start: number): number {
    pattern.lastIndex = start;
    return pattern.exec(this.text)?.index ?? this.text.length;
  }
}
