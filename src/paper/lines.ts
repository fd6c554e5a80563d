import type { CleanText } from '../text/clean.ts';

/** A line of the clean view; offsets are into the clean text. */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A form feed stands between this line and the one before it, or it is the first. */
  readonly opensPage: boolean;
  readonly afterBlank: boolean;
}

/** The lines of a clean text that are not blank. */
export function linesOf(clean: CleanText): Line[] {
  const feeds: number[] = [];
  for (let at = clean.original.indexOf('\f'); at >= 0; at = clean.original.indexOf('\f', at + 1)) feeds.push(clean.offset(at));
  const lines: Line[] = [];
  let start = 0, feed = 0, afterBlank = true, opensPage = true;
  while (start <= clean.text.length) {
    let end = clean.text.indexOf('\n', start);
    if (end < 0) end = clean.text.length;
    while (feed < feeds.length && feeds[feed]! <= start) { opensPage = true; feed++; }
    if (end > start) {
      const text = clean.text.slice(start, end);
      lines.push({ index: lines.length, start, end, text: unspaced(text), opensPage, afterBlank });
      afterBlank = opensPage = false;
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
  return text[1] === ' ' && /^(?:\p{L} ){2,}\p{L}(?: ?:)?$/u.test(text) ? text.replace(/ /g, '') : text;
}
