/** A piece of a text: offsets in UTF-16 units into the original text, the end exclusive. Lines and characters exist only at the edge. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether an offset lies in a span; its end counts, so that a cursor right behind the last character still means it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` contains all of `inner`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The order of spans in a text: by start, the longer one first. */
export function bySpan(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

/** A span without the white space at its ends; empty, at its start, where it holds nothing else. */
export function trimSpan(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end), begun = piece.trimStart();
  if (!begun) return { start, end: start };
  const from = end - begun.length;
  return { start: from, end: from + begun.trimEnd().length };
}
