import type { Span } from '../model/span.ts';
import { isBlankCode } from './characters.ts';
import type { CleanText } from './clean.ts';
import { printedLines } from './printedLines.ts';

/** The lines of a text as tables are read from them: pieces with wide gaps in between, with the columns of print at which they stand. */

/** What stands on a line between two wide gaps. */
export interface Segment extends Span {
  readonly text: string;
  /** Columns of print, tabs counted up to the next stop. */
  readonly from: number;
  readonly to: number;
  /** How many tabs stand before it on its line. */
  readonly tabs: number;
}

export interface TableLine extends Span {
  readonly segments: readonly Segment[];
  /** Counts the pages: furniture stands between two of them, or a form feed. */
  readonly page: number;
  /** How many blank lines stand above it; those at the edge of a page are the page's. */
  readonly blanks: number;
}

/** No line of a table is so long, in characters. */
const LONGEST = 1000;
/** How many blanks make a gap wide. */
const WIDE = 2;
const TAB_STOP = 8;
const TAB = 9;

/** The lines that bear text, without page furniture and footnotes. */
export function tableLines({ original, furniture }: Pick<CleanText, 'original' | 'furniture'>): TableLine[] {
  const lines: TableLine[] = [];
  let page = 0, blanks = 0, f = 0;
  for (const printed of printedLines(original)) {
    let { start, end } = printed;
    while (f < furniture.length && furniture[f]!.end <= start) f++;
    let isCut = false;
    for (let g = f; g < furniture.length && furniture[g]!.start < end; g++) {
      const cut = furniture[g]!;
      isCut = true;
      if (cut.start <= start || !original.slice(start, cut.start).trim()) start = Math.min(end, Math.max(start, cut.end));
      else end = Math.max(start, cut.start);
    }
    const segments = end - start > LONGEST ? [{ text: original.slice(start, end), start, end, from: 0, to: end - start, tabs: 0 }] : segmentsOf(original, start, end);
    if (isCut) { page++; blanks = 0; }
    if (segments.length) {
      const first = segments[0]!.start, last = segments.at(-1)!.end;
      lines.push({ start: first, end: last, segments, page, blanks: lines.at(-1)?.page === page ? blanks : 0 });
      blanks = 0;
    } else if (!isCut) blanks++;
    if (printed.endsPage) { page++; blanks = 0; }
  }
  return lines;
}

function segmentsOf(original: string, start: number, end: number): Segment[] {
  const segments: Segment[] = [];
  let column = 0, from = 0, first = -1, last = -1, to = 0, gap = 0, tabs = 0, own = 0; // `gap`: how many blanks stand behind the last character, a tab for a wide gap
  const finish = () => { if (first >= 0) segments.push({ text: original.slice(first, last + 1), start: first, end: last + 1, from, to, tabs: own }); };
  for (let at = start; at < end; at++) {
    const code = original.charCodeAt(at);
    if (code === TAB) { column += TAB_STOP - (column % TAB_STOP); gap += WIDE; tabs++; continue; }
    if (isBlankCode(code)) { column++; gap++; continue; }
    if (first < 0 || gap >= WIDE) {
      finish();
      first = at;
      from = column;
      own = tabs;
    }
    last = at;
    to = ++column;
    gap = 0;
  }
  finish();
  return segments;
}
