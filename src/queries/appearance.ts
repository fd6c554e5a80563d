import type { PaperDocument } from '../corpus/document.ts';
import type { Span } from '../model/span.ts';
import { firstAtLeast, lastAtMost } from '../text/search.ts';

/** What the eye passes over in a text. */
export interface Appearance {
  /** Running heads, page numbers, imprint, notes of offices. */
  readonly faint: readonly Span[];
  /** The form feeds at which pages end. */
  readonly pageBreaks: readonly PageBreak[];
  /** Lines of dashes, as Berlin prints them below the title. */
  readonly rules: readonly Span[];
}

export interface PageBreak extends Span {
  /** On which side of its line the page ends: above where the line holds nothing of it but page furniture, else below. */
  readonly side: 'above' | 'below';
}

/** Fewer dashes in a row mean something: "---" divides Markdown, "_____" is to be filled in. */
const RULE = /^[ \t]*([-–—_=])\1{19,}[ \t]*$/gm;

/** What a reader of the document need not read, and where its pages end. */
export function appearance({ text, lineStarts, paper }: PaperDocument): Appearance {
  const faint = paper.zones.filter(({ kind }) => kind === 'furniture').map(({ span }) => span), ends = faint.map(({ end }) => end);
  const pageBreaks: PageBreak[] = [];
  let line = -1, side: PageBreak['side'] = 'above', from = 0;
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
    const start = lineStarts[lastAtMost(lineStarts, at)]!;
    if (start !== line) { line = start; side = 'above'; from = start; }
    if (side === 'above' && saysSomething(text, { start: from, end: at }, faint, ends)) side = 'below';
    pageBreaks.push({ start: at, end: at + 1, side });
    from = at + 1;
  }
  return { faint, pageBreaks, rules: [...text.matchAll(RULE)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })) };
}

/** Whether a stretch has anything that is no furniture. */
function saysSomething(text: string, { start, end }: Span, faint: readonly Span[], ends: readonly number[]): boolean {
  let at = start;
  for (let i = firstAtLeast(ends, start + 1); i < faint.length && faint[i]!.start < end; i++) {
    if (/\S/.test(text.slice(at, faint[i]!.start))) return true;
    at = faint[i]!.end;
  }
  return /\S/.test(text.slice(at, end));
}
