import type { Span } from '../model/span.ts';

/** How many words tell a line from others, and in how many characters they stand. */
const WORDS = 6, ROOM = 400;

/**
 * Where a text says what another one says on a line: of two text layers of one paper, whose lines may break at other words.
 * @param at an offset of the line @param within where to look @returns the offset of the line's first word; null where it is not found, or has no word
 */
export function sameWords(from: string, at: number, to: string, within: Span): number | null {
  const line = at > 0 ? from.lastIndexOf('\n', at - 1) + 1 : 0, words = from.slice(line, line + ROOM).match(/\S+/g)?.slice(0, WORDS);
  if (!words) return null;
  const found = new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s{1,99}')).exec(to.slice(within.start, within.end));
  return found && within.start + found.index;
}
