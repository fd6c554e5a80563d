import type { Change } from './move.ts';
import { firstAtLeast, lastAtMost } from './search.ts';

/** A place as editors count: lines from 0, characters in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Offsets at which the lines of a text start, as VS Code splits it: at CRLF, LF and a lone CR. A form feed is a character of its line. */
export function lineStarts(text: string): Uint32Array {
  const starts = [0], hasReturns = text.includes('\r'), ends = /\r\n?|\n/g;
  if (hasReturns) while (ends.exec(text)) starts.push(ends.lastIndex);
  else for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return new Uint32Array(starts);
}

/** The starts of the lines after a change: only those of the lines that it touches are looked for anew. `text` is the text after it. */
export function lineStartsAfter(starts: Uint32Array, text: string, { span, text: typed }: Change): Uint32Array {
  const first = lastAtMost(starts, span.start - 1), behind = firstAtLeast(starts, span.end + 2), by = typed.length - (span.end - span.start); // a line end may be put together or taken apart
  const from = first < 0 ? 0 : starts[first]!, to = behind < starts.length ? starts[behind]! + by : text.length;
  const between = lineStarts(text.slice(from, to)), own = behind < starts.length ? between.filter((start) => from + start < to) : between, after = new Uint32Array(Math.max(0, first) + own.length + starts.length - behind);
  after.set(starts.subarray(0, Math.max(0, first)));
  after.set(own.map((start) => start + from), Math.max(0, first));
  after.set(starts.subarray(behind).map((start) => start + by), Math.max(0, first) + own.length);
  return after;
}

/** The position of an offset; an offset outside the text is moved to its nearest end. */
export function positionAt(starts: Uint32Array, offset: number): Position {
  const line = Math.max(0, lastAtMost(starts, offset));
  return { line, character: Math.max(0, offset - starts[line]!) };
}

/** The range of a span. */
export function rangeOf(starts: Uint32Array, span: { readonly start: number; readonly end: number }): Range {
  return { start: positionAt(starts, span.start), end: positionAt(starts, span.end) };
}

/** The offset of a position; a line behind the last one gives the start of the last. */
export function offsetAt(starts: Uint32Array, position: Position): number {
  return starts[Math.min(Math.max(position.line, 0), starts.length - 1)]! + position.character;
}
