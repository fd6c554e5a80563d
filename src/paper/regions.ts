import { firstAtLeast } from '../text/search.ts';
import type { Part } from './head.ts';
import type { Line } from './lines.ts';
import type { QuestionMarker } from './markers.ts';
import type { Stop } from './stops.ts';

/** A stretch between heads of papers and dividers. */
export interface Region {
  readonly start: number;
  /** Whether answers can stand here: not in a question paper, and not above the divider of a paper that asks and answers. */
  readonly answers: boolean;
}

/** Heads and dividers begin regions. A divider counts where questions stand above it in its part. */
export function regionsOf(lines: readonly Line[], parts: readonly Part[], stops: readonly Stop[], markers: readonly QuestionMarker[]): Region[] {
  const dividers = stops.filter((s) => s.kind === 'divider').map((s) => s.at), numbered = markers.filter((m) => m.numbers.length > 0), starts = numbered.map((m) => m.start);
  /** The title page may say between two questions who answers: they count on behind it. */
  const countsOn = (divider: number) => { const next = firstAtLeast(starts, divider); return next > 0 && numbered[next]?.numbers[0] === numbered[next - 1]!.numbers[0]! + 1; };
  return parts.flatMap((part, p) => {
    const start = p === 0 ? 0 : lines[part.first]!.start, behind = lines[part.behind]?.start ?? Infinity, firstMark = starts[firstAtLeast(starts, start + 1)] ?? Infinity;
    let d = firstAtLeast(dividers, firstMark + 1);
    const first = dividers[d] ?? Infinity;
    while (d < dividers.length && dividers[d]! < behind && countsOn(dividers[d]!)) d++;
    const last = dividers[d] ?? Infinity, divider = last < behind ? last : first;
    if (divider < behind) return [{ start, answers: false }, { start: divider, answers: true }];
    return [{ start, answers: part.isAnswer || !part.hasHead }];
  });
}

/** Which region an offset lies in. */
export function regionAt(regions: readonly Region[], offset: number): number {
  let low = 0, high = regions.length - 1;
  while (low < high) { const middle = (low + high + 1) >> 1; if (regions[middle]!.start <= offset) low = middle; else high = middle - 1; }
  return low;
}
