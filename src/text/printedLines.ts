import type { Span } from '../model/span.ts';
import { isBlankCode } from './characters.ts';
import type { HeadLine } from './runningHead.ts';
import { matchesAt, SearchAhead } from './search.ts';

/** A line as it is printed: up to a line end or a form feed, which ends a page too. */
export class PrintedLine implements Span {
  /** The code of its first character that is no white space; -1 where it is blank. */
  readonly code: number;
  private readonly first: number;
  private said: string | null = null;
  /** What `runningHead.ts` has found in it: it is asked several times. */
  head: HeadLine | null = null;

  constructor(private readonly original: string, readonly start: number, readonly end: number, readonly endsPage: boolean) {
    let at = start;
    while (at < end && isBlankCode(original.charCodeAt(at))) at++;
    this.first = at;
    this.code = at < end ? original.charCodeAt(at) : -1;
  }

  /** What it says, with single blanks. Few lines are asked: it is made when it is. */
  get text(): string {
    if (this.said === null) {
      const { printed } = this;
      this.said = RARE_BLANKS.test(printed) ? printed.replace(/\s+/g, ' ').trim() : printed.trim();
    }
    return this.said;
  }

  /** Its characters as they are. */
  get printed(): string {
    return this.original.slice(this.start, this.end);
  }

  /** A piece of it as a line of its own; the last piece ends the page where the line does. */
  part(from: number, to: number): PrintedLine {
    const end = this.start + to;
    return new PrintedLine(this.original, this.start + from, end, this.endsPage && end === this.end);
  }

  /** Whether it stands right below another line, with no blank line in between. */
  follows(other: PrintedLine): boolean {
    return /^(?:\r\n?|\n)$/.test(this.original.slice(other.end, this.start));
  }

  /** A first look, on the printed characters: what a pattern finds where its text begins. */
  opening(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.first;
    return sticky.exec(this.original);
  }

  opensWith(sticky: RegExp): boolean {
    return matchesAt(sticky, this.original, this.first);
  }
}

const RARE_BLANKS = / {2}|[\t\u00a0\u2000-\u200a]/;

/** The printed lines of a text, blank ones too. There is always at least one. */
export function printedLines(original: string): PrintedLine[] {
  const lines: PrintedLine[] = [], otherEnds = new SearchAhead(original, [/\r/g, /\f/g]);
  for (let start = 0; start <= original.length;) {
    const newline = original.indexOf('\n', start), end = newline < 0 ? original.length : newline;
    let at = otherEnds.from(start);
    for (; at < end; at = otherEnds.from(start)) {
      if (at === newline - 1 && original[at] === '\r') break; // CRLF is one line end
      lines.push(new PrintedLine(original, start, at, original[at] === '\f'));
      start = at + 1;
    }
    lines.push(new PrintedLine(original, start, Math.min(at, end), false));
    start = end + 1;
  }
  return lines;
}
