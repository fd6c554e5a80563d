import type { Span } from '../model/span.ts';
import { codesOf, isBlankCode, isCapitalCode, isDigitCode, isLetterCode } from './characters.ts';
import { furnitureOf, type Furniture } from './furniture.ts';
import type { Layout } from './layout.ts';
import { Emphasis, isTableRule, MARKED, mayOpenMarked, opensWithPipe, withoutMarks } from './marks.ts';
import { printedLines, type PrintedLine } from './printedLines.ts';
import { lastAtMost, matchesAt, SearchAhead } from './search.ts';

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

/**
 * The clean view of a text. Total: any text has one. Linear in its length. `given` names what to leave out instead of the page furniture;
 * `layout` is what the print tells of that. `beside` is what stands beside the text on its lines: that is left out too, and ends nothing.
 */
export function cleanText(original: string, given?: readonly Furniture[], layout: Layout | null = null, beside: readonly Span[] = [], printed = printedLines(original)): CleanText {
  const furniture = given ?? furnitureOf(original, printed, layout), lines = contentLines(original, printed, furniture, beside);
  const build = new Builder(original), marks = new SearchAhead(original, MARKED), emphasis = new Emphasis();
  const hasTables = original.includes('|') && lines.some(({ start, end }) => opensWithPipe(original, start) && isTableRule(original.slice(start, end)));
  lines.forEach((line, i) => {
    if (line.start === line.end) emphasis.endParagraph();
    const isRow = hasTables && opensWithPipe(original, line.start);
    if (isRow && isTableRule(original.slice(line.start, line.end))) return;
    const next = lines[i + 1], hyphen = line.end - 1, joint = next && HYPHENS[original.charCodeAt(hyphen)] === 1 ? joinOf(original, hyphen, next.start) : 'none';
    const end = joint === 'none' ? line.end : hyphen;
    if (marks.from(line.start) < line.end || mayOpenMarked(original, line.start)) withoutMarks(original, line.start, end, isRow, emphasis, build);
    else build.copy(line.start, end);
    if (joint === 'keep') build.put('-', hyphen);
    if (next && joint === 'none') build.endLine(line.end);
  });
  return build.finish(furniture);
}

/** The clean view of some stretches of a text alone, in order: what footnotes cite and name is found in it, and what stands beside the text. Null where there are none. */
export function cleanOnly(original: string, kept: readonly Span[]): CleanText | null {
  if (!kept.length) return null;
  const others: Furniture[] = [];
  let at = 0;
  for (const { start, end } of [...kept, { start: original.length, end: original.length }]) {
    if (start > at) others.push({ start: at, end: start, kind: 'furniture' });
    at = end;
  }
  return cleanText(original, others);
}

/** The footnotes of a text. */
export function footnotesIn({ furniture }: Pick<CleanText, 'furniture'>): readonly Span[] {
  return furniture.filter(({ kind }) => kind === 'footnote');
}

/** Text as a person reads it: lines joined by blanks, white space collapsed. */
export function readable(text: string): string {
  const pieces: string[] = [], length = text.length;
  let from = 0;
  for (let at = 0; at < length; at++) {
    if (!isBlankCode(text.charCodeAt(at))) continue;
    const start = at;
    while (isBlankCode(text.charCodeAt(at + 1))) at++;
    if (start === at && start > 0 && at < length - 1 && text.charCodeAt(at) === BLANK) continue; // as it shall be
    if (start > 0) pieces.push(text.slice(from, start));
    from = at + 1;
  }
  if (from === 0 && pieces.length === 0) return text;
  if (from < length) pieces.push(text.slice(from));
  return pieces.join(' ');
}

/**
 * The lines of a text without furniture; blanks at their ends are left out. A form feed ends a line too.
 * Blank lines beside furniture or a page break are the page's, not the text's: they are left out.
 */
function contentLines(original: string, printed: readonly PrintedLine[], furniture: readonly Span[], beside: readonly Span[]): Span[] {
  const lines: Span[] = [], besides = new Set(beside), cuts = beside.length ? [...furniture, ...beside].sort((a, b) => a.start - b.start) : furniture;
  let f = 0, atPageEdge = false;
  const edge = () => {
    while (lines.length && lines.at(-1)!.end === lines.at(-1)!.start) lines.pop();
    atPageEdge = true;
  };
  const add = (start: number, end: number) => {
    while (start < end && isBlankCode(original.charCodeAt(start))) start++;
    while (end > start && isBlankCode(original.charCodeAt(end - 1))) end--;
    if (start === end && atPageEdge) return;
    if (start < end) atPageEdge = false;
    lines.push({ start, end });
  };
  /** The pieces of a line around what is cut out of it. */
  const addAround = (start: number, end: number, first: number) => {
    let at = start, isBeside = false;
    const addRest = (to: number) => { if (at < to && !(isBeside && original.slice(at, to).trim() === '')) add(at, to); };
    for (let g = first; g < cuts.length && cuts[g]!.start < end; g++) {
      const cut = cuts[g]!;
      isBeside ||= besides.has(cut);
      addRest(cut.start);
      if (!besides.has(cut)) edge();
      at = Math.max(at, cut.end);
    }
    addRest(end);
  };
  for (const { start, end, endsPage } of printed) {
    while (f < cuts.length && cuts[f]!.end <= start) f++;
    if (f < cuts.length && cuts[f]!.start < end) addAround(start, end, f);
    else add(start, end);
    if (endsPage) edge();
  }
  return lines;
}

/**
 * How a line that ends with a hyphen and the next one join: "drop" the hyphen ("Woh-" + "nungsbau"), "keep" it ("Walter-" + "Rosenheimer",
 * "IT-" + "gestützt"), or "none": they stay two lines ("Bundes-" + "und …").
 */
function joinOf(original: string, hyphen: number, next: number): 'drop' | 'keep' | 'none' {
  const before = original.charCodeAt(hyphen - 1), after = original.charCodeAt(next);
  if (!isLetterCode(before) || !(isLetterCode(after) || isDigitCode(after)) || matchesAt(SHORTENED, original, next)) return 'none';
  return isDigitCode(after) || isCapitalCode(after) || (isCapitalCode(before) && isCapitalCode(original.charCodeAt(hyphen - 2))) ? 'keep' : 'drop';
}

const SHORTENED = /(?:und|oder|sowie|bzw|bis|wie|noch)(?!\p{L})/uy;
/** A hyphen, or what stands for one: a soft one, OCR's sign of one. */
const HYPHENS = codesOf('-\u00ad¬'), NEWLINE = 0x0a, BLANK = 0x20;

/** Collects the clean text together with the runs in which it and the original advance in step. */
class Builder {
  private readonly parts: string[] = [];
  private readonly cleanStarts: number[] = [];
  private readonly originalStarts: number[] = [];
  /** How long the parts are. */
  private length = 0;
  /** The stretch of the original that is to be the next part: what follows on each other is copied at once. */
  private from = -1;
  private to = -1;

  constructor(readonly original: string) {}

  copy(start: number, end: number) {
    if (start >= end) return;
    if (start !== this.to) this.goTo(start);
    this.to = end;
  }

  /** Puts one character in the place of the original's character at an offset. */
  put(character: string, at: number) {
    this.goTo(at);
    this.parts.push(character);
    this.length++;
    this.from = this.to = at + 1;
  }

  endLine(at: number) {
    if (this.original.charCodeAt(at) === NEWLINE) this.copy(at, at + 1);
    else this.put('\n', at);
  }

  /** Goes on at another place of the original; where it and the clean text are no longer in step, a new run begins. */
  private goTo(at: number) {
    if (this.from < this.to) this.parts.push(this.original.slice(this.from, this.to));
    this.length += this.to - this.from;
    this.from = this.to = at;
    const run = this.cleanStarts.length - 1;
    if (run >= 0 && at - this.length === this.originalStarts[run]! - this.cleanStarts[run]!) return;
    this.cleanStarts.push(this.length);
    this.originalStarts.push(at);
  }

  finish(furniture: readonly Furniture[]): CleanText {
    this.parts.push(this.original.slice(this.from, this.to));
    this.length += this.to - this.from;
    const clean = this.cleanStarts, origin = this.originalStarts, length = this.length, original = this.original;
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
