/** A row of a CSV file. */
export interface CsvRow {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a cell begins with a quotation mark that nothing closes. */
  readonly unclosed: boolean;
}

const SEPARATORS = [',', ';', '\t', '|'];
const QUOTE = 34, LF = 10, CR = 13;

/** What separates the cells: of the usual characters the one that the first line holds most often. */
export function csvSeparator(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  return SEPARATORS.reduce((best, candidate) => (header.split(candidate).length > header.split(best).length ? candidate : best));
}

/**
 * The rows of a CSV file (RFC 4180), blank lines left out. A cell in quotation marks can hold separators, line ends and doubled quotation marks.
 * Total: what stands behind a closing mark belongs to the cell, and a mark that nothing closes is a character like others, so that a slip spoils one row.
 */
export function* csvRows(text: string, separator: string): Generator<CsvRow> {
  const stop = separator.charCodeAt(0);
  for (let at = 0, line = 1; at < text.length;) {
    const cells: string[] = [], begins = line;
    let unclosed = false;
    for (;; at++) {
      const quoted = text.charCodeAt(at) === QUOTE, cell = (quoted ? quotedCell(text, at, stop) : null) ?? plainCell(text, at, stop);
      unclosed ||= quoted && !cell.closed;
      cells.push(cell.value);
      line += cell.breaks;
      at = cell.end;
      if (text.charCodeAt(at) !== stop) break;
    }
    at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
    line++;
    if (cells.length > 1 || cells[0]!.trim()) yield { line: begins, cells, unclosed };
  }
}

interface Cell {
  readonly value: string;
  readonly end: number;
  /** How many line ends it holds. */
  readonly breaks: number;
  readonly closed: boolean;
}

function plainCell(text: string, start: number, stop: number): Cell {
  const end = cellEnd(text, start, stop);
  return { value: text.slice(start, end), end, breaks: 0, closed: false };
}

/** The cell that a quotation mark opens, or null where nothing closes it: the next mark is rather one that opens a cell of a later line. */
function quotedCell(text: string, start: number, stop: number): Cell | null {
  let value = '';
  for (let from = start + 1; ;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return null;
    value += text.slice(from, mark);
    if (text.charCodeAt(mark + 1) !== QUOTE) {
      const end = cellEnd(text, mark + 1, stop), behind = text.slice(mark + 1, end).trimEnd(), breaks = value.match(/\r\n?|\n/g)?.length ?? 0;
      return breaks && behind ? null : { value: value + behind, end, breaks, closed: true };
    }
    value += '"';
    from = mark + 2;
  }
}

/** The offset of the separator or line end behind an offset. */
function cellEnd(text: string, start: number, stop: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === stop || code === LF || code === CR) break;
  }
  return end;
}
