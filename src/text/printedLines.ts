/** A line as it is printed: up to a line end or a form feed, which ends a page too. */
export interface PrintedLine {
  readonly start: number;
  readonly end: number;
  readonly endsPage: boolean;
}

/** The printed lines of a text, blank ones too. There is always at least one. */
export function printedLines(original: string): PrintedLine[] {
  const lines: PrintedLine[] = [];
  if (!/[\r\f]/.test(original)) { // the usual case, several times faster
    let start = 0;
    for (let end = original.indexOf('\n'); end >= 0; end = original.indexOf('\n', start)) {
      lines.push({ start, end, endsPage: false });
      start = end + 1;
    }
    lines.push({ start, end: original.length, endsPage: false });
    return lines;
  }
  const ends = /\r\n?|[\n\f]/g;
  let start = 0;
  for (let m = ends.exec(original); m; m = ends.exec(original)) {
    lines.push({ start, end: m.index, endsPage: m[0] === '\f' });
    start = ends.lastIndex;
  }
  lines.push({ start, end: original.length, endsPage: false });
  return lines;
}
