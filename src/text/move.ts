import type { Span } from '../model/span.ts';

/** A change of a text: what stands in `span` gives way to `text`. */
export interface Change {
  readonly span: Span;
  readonly text: string;
}

/** How much of two texts is compared at once. */
const AT_ONCE = 4096;

/** The one change that makes one text of another: what stands between all that they have in common at their beginnings and at their ends. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0, end = 0; // at the end counted from there
  while (start + AT_ONCE <= most && before.slice(start, start + AT_ONCE) === after.slice(start, start + AT_ONCE)) start += AT_ONCE;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const piece = (text: string) => text.slice(text.length - end - AT_ONCE, text.length - end);
  while (end + AT_ONCE <= most - start && piece(before) === piece(after)) end += AT_ONCE;
  while (end < most - start && before.charCodeAt(before.length - end - 1) === after.charCodeAt(after.length - end - 1)) end++;
  return { span: { start, end: before.length - end }, text: after.slice(start, after.length - end) };
}

/**
 * Where what was found in a text stands after a change of it. The change counts with the white space around it: what ended at that white space
 * reaches over what was typed there, as far as it is no white space itself.
 */
export class Move {
  /** The stretch that changes, with the white space around it, in the text before; and where it ends in the text after. */
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
  /** How much longer the text becomes. */
  readonly by: number;
  /** Whether it was asked for the new place of something that began in the stretch: there is none. */
  lost = false;
  private readonly lastEnd: number;

  constructor(before: string, readonly after: string, { span, text }: Change) {
    this.start = before.slice(0, span.start).trimEnd().length;
    this.end = before.length - before.slice(span.end).trimStart().length;
    this.by = text.length - (span.end - span.start);
    this.newEnd = this.end + this.by;
    this.lastEnd = this.start + after.slice(this.start, this.newEnd).trimEnd().length;
  }

  /** The new offset of what begins at an offset. */
  from(offset: number): number {
    if (offset >= this.end) return offset + this.by;
    this.lost ||= offset >= this.start;
    return Math.min(offset, this.start);
  }

  span = ({ start, end }: Span): Span => ({ start: this.from(start), end: end < this.start ? end : end > this.end ? end + this.by : this.lastEnd });

  /** Things with their spans at their new places; those that end before the change are the same. */
  all<T extends { readonly span: Span }>(things: readonly T[]): T[] {
    return things.map((one) => (one.span.end < this.start ? one : { ...one, span: this.span(one.span) }));
  }
}
