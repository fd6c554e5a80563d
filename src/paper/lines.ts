import type { CleanText } from '../text/clean.ts';
import { typeAt, type Layout, type TypeRole } from '../text/layout.ts';
import { SearchAhead } from '../text/search.ts';

/** A line of the clean view; offsets are into the clean text. */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The code of its first character. */
  readonly code: number;
  /** Holds a slash, as the numbers of papers do. */
  readonly slash: boolean;
  /** A form feed stands between this line and the one before it, or it is the first. */
  readonly opensPage: boolean;
  /** Page furniture stands between this line and the one before it. */
  readonly belowFurniture: boolean;
  readonly afterBlank: boolean;
  /** What its type is for; null where the print does not tell. */
  readonly type: TypeRole | null;
}

/** The lines of a clean text that are not blank. */
export function linesOf(clean: CleanText, layout: Layout | null = null): Line[] {
  const { text, original } = clean, slashes = new SearchAhead(text, [/\//g]), lines: Line[] = [], feeds: number[] = [];
  for (let at = original.indexOf('\f'); at >= 0; at = original.indexOf('\f', at + 1)) feeds.push(clean.offset(at));
  const cuts = clean.furniture.flatMap((cut) => (cut.kind === 'furniture' ? clean.offset(cut.start) : []));
  let start = 0, feed = 0, cut = 0, afterBlank = true, opensPage = true, belowFurniture = false;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start), end = newline < 0 ? text.length : newline;
    while (feed < feeds.length && feeds[feed]! <= start) { opensPage = true; feed++; }
    while (cut < cuts.length && cuts[cut]! <= start) { belowFurniture = true; cut++; }
    if (end > start) {
      lines.push({ index: lines.length, start, end, text: unspaced(text.slice(start, end)), code: text.charCodeAt(start), slash: slashes.from(start) < end, opensPage, belowFurniture, afterBlank, type: layout && typeAt(layout, clean.span(start, end).start) });
      afterBlank = opensPage = belowFurniture = false;
    } else afterBlank = true;
    start = end + 1;
  }
  return lines;
}

/**
 * A letter-spaced heading as the word that it is ("A n t w o r t" → "Antwort"); a line that is none stays as it is.
 * The result may be shorter than the line: only headings are tested with it, offsets never come from it.
 */
function unspaced(text: string): string {
  return text.charCodeAt(1) === 0x20 && /^(?:\p{L} ){2,}\p{L}(?: ?:)?$/u.test(text) ? text.replace(/ /g, '') : text;
}
