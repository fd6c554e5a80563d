import type { PdfLine, PdfSizes } from './pdfText.ts';

/** Sizes that differ by less are one: programs round them. In points. */
const ALIKE = 0.4;
/** The share of the text that a size has at least which is not for single lines. */
const MUCH = 0.06;

/** Finds out what a paper uses its sizes for. */
export function sizesOf(lines: readonly PdfLine[]): PdfSizes {
  const clusters = clustersOf(lines), all = clusters.reduce((sum, { characters }) => sum + characters, 0);
  const much = clusters.filter(({ characters }) => characters >= MUCH * all), [answer, question] = much;
  const least = question ?? answer, smaller = clusters.filter(({ size }) => least && size < least.size);
  return { answer: answer?.size ?? 0, question: question?.size ?? null, footnote: smaller[0]?.size ?? null };
}

/** The role of a line's size in its paper; null for headings and whatever is larger than the answers. */
export function roleOf({ size }: PdfLine, { answer, question, footnote }: PdfSizes): keyof PdfSizes | null {
  if (Math.abs(size - answer) < ALIKE) return 'answer';
  if (question !== null && Math.abs(size - question) < ALIKE) return 'question';
  return footnote !== null && size < footnote + ALIKE ? 'footnote' : null;
}

interface Cluster {
  /** Of most of its characters. */
  size: number;
  characters: number;
}

/** The sizes of a paper with their characters, the largest first. */
function clustersOf(lines: readonly PdfLine[]): Cluster[] {
  const characters = new Map<number, number>();
  for (const { size, start, end } of lines) characters.set(size, (characters.get(size) ?? 0) + end - start);
  const clusters: (Cluster & { most: number })[] = [];
  for (const [size, count] of [...characters].sort((a, b) => b[0] - a[0])) {
    const last = clusters.at(-1);
    if (!last || last.size - size >= ALIKE) clusters.push({ size, characters: count, most: count });
    else {
      last.characters += count;
      if (count > last.most) { last.size = size; last.most = count; }
    }
  }
  return clusters;
}
