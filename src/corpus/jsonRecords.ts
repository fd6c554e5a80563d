/** An object of a JSON file, as text. */
export interface JsonRecord {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly source: string;
}

/** The beginning of a page of a list: all before its records. */
const PAGE = /\{[^{}[\]]*?"documents"\s*:\s*\[/y;
const QUOTE = 34, BACKSLASH = 92, OPENS = 123, CLOSES = 125, LF = 10;

/**
 * The objects of a JSON file one by one, so that a large file need not be read at one go and a slip spoils one object: those of a list,
 * of a list's pages ({"documents": […], "cursor": …}, one or several), or one a line. An object that never ends is given as it is.
 */
export function* jsonRecords(text: string): Generator<JsonRecord> {
  let depth = 0, start = 0, line = 1, counted = 0;
  const record = (end: number): JsonRecord => {
    for (; (counted = text.indexOf('\n', counted)) >= 0 && counted < start; counted++) line++;
    counted = start;
    return { line, source: text.slice(start, end) };
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at);
    else if (code === OPENS) {
      PAGE.lastIndex = at;
      if (depth === 0 && PAGE.test(text)) at = PAGE.lastIndex - 1;
      else if (depth++ === 0) start = at;
    } else if (code === CLOSES && depth > 0 && --depth === 0) yield record(at + 1);
  }
  if (depth > 0) yield record(text.length);
}

/** The offset of the mark that closes a string, or of the line end that no string can hold. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === LF) break;
    if (code === BACKSLASH) at++;
  }
  return at;
}
