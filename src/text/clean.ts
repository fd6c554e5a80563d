import type { Span } from '../model/span.ts';
import { furnitureOf, type Furniture } from './furniture.ts';
import { printedLines, type PrintedLine } from './printedLines.ts';
import { lastAtMost, SearchAhead } from './search.ts';

/**
 * A clean view of a text: no page furniture, no Markdown marks, words that were broken at a line end joined,
 * blanks of all kinds and lengths turned into single ones. Lines stay lines ("\n"). Every offset has a way back to the original.
 */
export interface CleanText {
  readonly text: string;
  readonly original: string;
  /** The page furniture that was left out, in order. */
  readonly furniture: readonly Furniture[];
  /** The span in the original of a range of the clean text: from its first to behind its last character, furniture in between included. */
  span(start: number, end: number): Span;
  /** The offset in the clean text of an offset of the original; what was left out maps to the next character that was kept. */
  offset(original: number): number;
}

/** The clean view of a text. Total: any text has one. Linear in its length. `given` names what to leave out instead of the page furniture. */
export function cleanText(original: string, given?: readonly Furniture[]): CleanText {
  const build = new Builder(original), printed = printedLines(original);
  const furniture = given ?? furnitureOf(original, printed), lines = contentLines(original, printed, furniture);
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (line.start === line.end) build.openMarks = 0;
    const joint = next ? joinOf(original, line, next) : 'none';
    addLine(build, line, joint === 'drop' ? 1 : 0);
    if (next && joint === 'none') build.put('\n', line.end);
  });
  return build.finish(furniture);
}

/** The clean view of the footnotes alone: what they cite and name is found in it. Null where there are none. */
export function cleanFootnotes(clean: CleanText): CleanText | null {
  const footnotes = clean.furniture.filter((f) => f.kind === 'footnote');
  if (!footnotes.length) return null;
  const others: Furniture[] = [];
  let at = 0;
  for (const { start, end } of [...footnotes, { start: clean.original.length, end: clean.original.length }]) {
    if (start > at) others.push({ start: at, end: start, kind: 'furniture' });
    at = end;
  }
  return cleanText(clean.original, others);
}

/** Text as a person reads it: lines joined by blanks, white space collapsed. */
export function readable(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The lines of a text without furniture; blanks at their ends are left out. A form feed ends a line too.
 * Blank lines beside furniture or a page break are the page's, not the text's: they are left out.
 */
function contentLines(original: string, printed: readonly PrintedLine[], furniture: readonly Span[]): Span[] {
  const lines: Span[] = [];
  let f = 0, atPageEdge = false;
  const edge = () => {
    while (lines.length && lines.at(-1)!.end === lines.at(-1)!.start) lines.pop();
    atPageEdge = true;
  };
  const add = (start: number, end: number) => {
    while (start < end && isBlank(original.charCodeAt(start))) start++;
    while (end > start && isBlank(original.charCodeAt(end - 1))) end--;
    if (start === end && atPageEdge) return;
    if (start < end) atPageEdge = false;
    lines.push({ start, end });
  };
  for (const { start, end, endsPage } of printed) {
    while (f < furniture.length && furniture[f]!.end <= start) f++;
    let at = start, cut = false;
    for (let g = f; g < furniture.length && furniture[g]!.start < end; g++) {
      cut = true;
      if (furniture[g]!.start > at) add(at, furniture[g]!.start);
      edge();
      at = Math.max(at, furniture[g]!.end);
    }
    if (!cut || at < end) add(at, end);
    if (endsPage) edge();
  }
  return lines;
}

const isBlank = (code: number) => code === 0x20 || code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0xfeff;

/**
 * How two lines join: "drop" the hyphen ("Woh-" + "nungsbau"), "keep" it ("Walter-" + "Rosenheimer", "IT-" + "gestützt"),
 * or "none": they stay two lines ("Bundes-" + "und …").
 */
function joinOf(original: string, line: Span, next: Span): 'drop' | 'keep' | 'none' {
  if (line.end - line.start < 2 || original[line.end - 1] !== '-') return 'none';
  const before = /\p{L}{1,2}$/u.exec(original.slice(Math.max(line.start, line.end - 3), line.end - 1));
  const after = original.slice(next.start, Math.min(next.end, next.start + 12));
  if (!before || !/^[\p{L}\d]/u.test(after)) return 'none';
  if (/^(?:und|oder|sowie|bzw|bis|wie|noch)(?![\p{L}])/u.test(after)) return 'none';
  if (/^[\p{Lu}\d]/u.test(after) || /^\p{Lu}{2}$/u.test(before[0])) return 'keep';
  return 'drop';
}

/** A line without any of these is copied as it is. */
const MARKED = /^[ \t]*[#>+-]|\*|\u00ad| {2}|[\u00a0\u2000-\u200a\u202f\t]/gm;

/** Copies a line without its Markdown marks; `cut` characters at its end (a hyphen) are left out. */
function addLine(build: Builder, line: Span, cut: number) {
  if (!build.marks.within(line.start, line.end)) { build.copy(line.start, line.end - cut); return; }
  const text = build.original.slice(line.start, line.end - cut);
  const lead = /^(?:#{1,6}\s+|>\s?)+|^[-*+]\s+(?=(?:\d|[a-z]{1,2}[.)]|\*))/.exec(text);
  let at = lead ? lead[0].length : 0;
  const marks = /\*{1,3}|\u00ad|[ \u00a0\u2000-\u200a\u202f\t]{2,}|[\u00a0\u2000-\u200a\u202f\t]/g;
  marks.lastIndex = at;
  for (let m = marks.exec(text); m; m = marks.exec(text)) {
    const before = text[m.index - 1] ?? ' ', after = text[m.index + m[0].length] ?? ' ';
    let keep = m[0];
    if (m[0] === '\u00ad') keep = '';
    else if (m[0][0] === '*') {
      const opens = /[\s(„"“»:]/.test(before) && !/\s/.test(after), closes = /\s/.test(after) || /[.,;:!?)“"«]/.test(after) || /[.,;:!?)“"«]/.test(before);
      if (opens) { build.openMarks++; keep = ''; }
      else if (closes && (build.openMarks > 0 || /[.?!:)]/.test(before) || /\d/.test(before))) { build.openMarks = Math.max(0, build.openMarks - 1); keep = ''; } // closed, or a closing mark whose opening one was lost
    } else keep = ' ';
    if (keep === m[0]) continue;
    build.copy(line.start + at, line.start + m.index);
    if (keep) build.put(keep, line.start + m.index);
    at = m.index + m[0].length;
  }
  build.copy(line.start + at, line.end - cut);
}

/** Collects the clean text together with the runs in which it and the original advance in step. */
class Builder {
  private readonly parts: string[] = [];
  private readonly cleanStarts: number[] = [];
  private readonly originalStarts: number[] = [];
  private length = 0;
  /** Marks of emphasis that are open: they may close on a later line of the paragraph. */
  openMarks = 0;
  /** Where anything is to be removed or changed; lines are built in order. */
  readonly marks: SearchAhead;

  constructor(readonly original: string) {
    this.marks = new SearchAhead(MARKED, original);
  }

  copy(start: number, end: number) {
    if (end <= start) return;
    this.run(start);
    this.parts.push(this.original.slice(start, end));
    this.length += end - start;
  }

  /** Puts one character in the place of the original's character at an offset. */
  put(character: string, at: number) {
    this.run(at);
    this.parts.push(character);
    this.length += character.length;
  }

  private run(at: number) {
    const last = this.cleanStarts.length - 1;
    const shift = last < 0 ? null : this.originalStarts[last]! - this.cleanStarts[last]!;
    if (shift === at - this.length) return;
    this.cleanStarts.push(this.length);
    this.originalStarts.push(at);
  }

  finish(furniture: readonly Furniture[]): CleanText {
    const clean = Uint32Array.from(this.cleanStarts), origin = Uint32Array.from(this.originalStarts), length = this.length, original = this.original;
    const back = (offset: number) => {
      const run = lastAtMost(clean, offset);
      return run < 0 ? 0 : origin[run]! + offset - clean[run]!;
    };
    return {
      text: this.parts.join(''), original, furniture,
      span: (start, end) => {
        if (start >= end) { const at = Math.min(back(Math.min(start, length)), original.length); return { start: at, end: at }; }
        return { start: back(start), end: Math.min(back(end - 1) + 1, original.length) };
      },
      offset: (at) => {
        const run = lastAtMost(origin, at);
        if (run < 0) return 0;
        const next = run + 1 < clean.length ? clean[run + 1]! : length;
        return Math.min(clean[run]! + at - origin[run]!, next);
      },
    };
  }
}
