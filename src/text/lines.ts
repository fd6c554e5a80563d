import { lastAtMost } from './search.ts';

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
  const starts = [0];
  const ends = /\r\n?|\n/g;
  while (ends.exec(text)) starts.push(ends.lastIndex);
  return new Uint32Array(starts);
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
