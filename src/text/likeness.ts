import { addTo } from './lists.ts';

/** How alike two short texts are, whatever their hyphens, blanks, capitals and quotation marks: two readings of one text, or what small edits leave of it. */

const RUN = 3;

/** A text as it is compared: its letters and digits alone. */
export function bareText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** From 0 to 1: of all runs of three letters in two bare texts how many they share. Two texts without letters are alike. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const runs = runsOf(a), others = runsOf(b);
  let shared = 0;
  for (const run of runs) if (others.has(run)) shared++;
  return (2 * shared) / (runs.size + others.size);
}

/** Many bare texts among which those are looked for that are most like another one. */
export class LikeTexts {
  private readonly having = new Map<string, number[]>();
  private readonly sizes: number[] = [];

  constructor(bareTexts: readonly string[]) {
    bareTexts.forEach((bare, place) => {
      const runs = runsOf(bare);
      this.sizes.push(runs.size);
      for (const run of runs) addTo(this.having, run, place);
    });
  }

  /** How alike each of them is to a bare text, in their order. */
  to(bare: string): Float64Array {
    const shared = new Float64Array(this.sizes.length), runs = runsOf(bare);
    for (const run of runs) for (const place of this.having.get(run) ?? []) shared[place]!++;
    return shared.map((count, place) => (2 * count) / (runs.size + this.sizes[place]!));
  }
}

/** The edges count as letters, so that the shortest text has a run too. */
function runsOf(bare: string): ReadonlySet<string> {
  const text = `^^${bare}$`, runs = new Set<string>();
  for (let i = 0; i + RUN <= text.length; i++) runs.add(text.slice(i, i + RUN));
  return runs;
}
