import type { Span } from '../model/span.ts';

/** Of spans that overlap the longest ones, of equally long ones the first. The spans are in order of their starts, and so is the result. */
export function longestFirst<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (let i = 0; i < spans.length;) {
    let next = i + 1;
    for (let end = spans[i]!.end; next < spans.length && spans[next]!.start < end; next++) end = Math.max(end, spans[next]!.end);
    if (next === i + 1) kept.push(spans[i]!);
    else for (const span of longestOf(spans.slice(i, next))) kept.push(span);
    i = next;
  }
  return kept;
}

/** The same for a run of spans each of which overlaps one before it. */
function longestOf<T extends Span>(run: readonly T[]): T[] {
  const origin = run[0]!.start, kept: T[] = [];
  const taken = new Uint8Array(run.reduce((end, span) => Math.max(end, span.end), origin) - origin);
  for (const span of [...run].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    // What was kept before is at least as long: where it overlaps this one, it covers one of its ends.
    if (taken[span.start - origin] || taken[span.end - 1 - origin]) continue;
    taken.fill(1, span.start - origin, span.end - origin);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
