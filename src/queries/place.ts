import type { Span } from '../model/span.ts';

/** A piece of a document. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/** A piece of a document to go to, and the part of it to put the cursor on and show in one line. */
export interface Target extends Place {
  readonly select: Span;
}

/** The order of places: by document, then by text. */
export function byPlace(a: Place, b: Place): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.span.start - b.span.start || b.span.end - a.span.end;
}

/** Places without repetitions, in order. */
export function distinct(places: readonly Place[]): Place[] {
  const sorted = [...places].sort(byPlace);
  return sorted.filter((place, i) => i === 0 || byPlace(place, sorted[i - 1]!) !== 0);
}
