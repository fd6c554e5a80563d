/** Looking things up in sorted numbers and going through a text once. */

/** The index of the last element that is at most a value, or -1. */
export function lastAtMost(sorted: ArrayLike<number>, value: number): number {
  return firstAbove(sorted, value) - 1;
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

function firstAbove(sorted: ArrayLike<number>, value: number): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * One search through a text for many stretches that are asked about in order: whether a pattern matches somewhere in a stretch.
 * A pattern on each line costs a call for each line; this costs a call for each match.
 */
export class SearchAhead {
  private next = -2;

  /** @param pattern global; "m" where it speaks of line ends */
  constructor(private readonly pattern: RegExp, private readonly text: string) {}

  within(start: number, end: number): boolean {
    if (this.next !== -1 && this.next < start) {
      this.pattern.lastIndex = start;
      this.next = this.pattern.exec(this.text)?.index ?? -1;
    }
    return this.next >= 0 && this.next < end;
  }
}
