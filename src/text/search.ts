/** Binary search in sorted numbers. */

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
