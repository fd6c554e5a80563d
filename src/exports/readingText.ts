import { positionAt } from '../text/lines.ts';
import type { CleanText } from '../text/clean.ts';
import { FUNCTION_WORDS } from '../text/commonWords.ts';
import { mendParts, type Vocabulary } from '../text/mend.ts';
import { firstAtLeast } from '../text/search.ts';
import { element, escaped } from './readingMarkup.ts';

/** The clean text of a paper as HTML: lines joined to paragraphs, lists and tables kept line by line, citations and names marked. */

/** Something to mark, between offsets of the clean text; a page break has no length. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Shown where it stands first in a part: names would fill the text otherwise. */
  readonly once: string | null;
  /** The HTML around the words. @param base where the part begins in the original */
  readonly open: (base: number) => string;
  readonly close: string;
}

/** A text with all that is marked in it. */
export interface TextView {
  readonly clean: CleanText;
  readonly lineStarts: Uint32Array;
  readonly vocabulary: Vocabulary;
  /** In order, without overlaps. */
  readonly marks: readonly Mark[];
  readonly markStarts: readonly number[];
  /** How wide most lines are printed. */
  readonly width: number;
}

/** A piece of a paper that is shown together: offsets in it are told from its beginning, so that they hold when something changes before it. */
export interface Part {
  readonly view: TextView;
  readonly base: number;
  /** What is marked once and was. */
  readonly marked: Set<string>;
}

/** Lines of the clean text that make a paragraph or an item of a list; `breaks` are the line ends that stay. */
export interface Paragraph {
  readonly kind: 'text' | 'item';
  readonly from: number;
  readonly to: number;
  readonly breaks: ReadonlySet<number>;
}

export function textView(clean: CleanText, lineStarts: Uint32Array, vocabulary: Vocabulary, marks: readonly Mark[]): TextView {
  const lengths = Array.from(linesOf(clean.text, 0, clean.text.length), (line) => printedLength(clean, lineStarts, line)).filter(Boolean).sort((a, b) => a - b);
  return { clean, lineStarts, vocabulary, marks, markStarts: marks.map(({ start }) => start), width: lengths[Math.floor(lengths.length * WIDE)] ?? 0 };
}

/** The share of a paper's lines that are no longer than a full line: the ends of paragraphs and what stands in columns are shorter. */
const WIDE = 0.75;
/** No printed line is so long: where one is, each line is a paragraph. */
const LONGEST_LINE = 140;
/** A line end is meant where the next word would have fitted into so much of the line. */
const FITS = 0.85;
/** A part with so many lines shows by itself how wide its lines are: columns differ. */
const ENOUGH_LINES = 4;

const ITEM = /^(?:[–—•·▪*-]|\(?[a-z]{1,2}\)|\d{1,2}[.)]|\([a-z\d]{1,2}\))\s+(?!Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\S/;
/** What an item of a list stands behind. */
const BEFORE_ITEM = /[.,;:!?)“"]$|\s(?:und|oder|sowie|bzw\.)$/;
const SENTENCE_END = /[.!?:][”“")]?$/;

/** The paragraphs of a stretch of the clean text. @param keepLines every line end stays, as in letterheads */
export function paragraphsOf(view: TextView, from: number, to: number, keepLines = false): Paragraph[] {
  const { text } = view.clean, lines = linesOf(text, from, to), lengths = lines.map((line) => printedLength(view.clean, view.lineStarts, line)), paragraphs: Paragraph[] = [];
  const width = lines.length < ENOUGH_LINES ? view.width : lengths.reduce((most, length) => Math.max(most, length), 0);
  let open: { kind: Paragraph['kind']; from: number; to: number; breaks: Set<number> } | null = null;
  lines.forEach((line, i) => {
    const said = text.slice(line.from, line.to), before = open && text.slice(lines[i - 1]!.from, lines[i - 1]!.to);
    if (!said.trim()) { open = null; return; }
    if (open && before !== null) {
      const length = lengths[i - 1]!, isShort = lengths[i]! <= width * FITS;
      const isMeant = keepLines || length > LONGEST_LINE || length + 1 + said.search(/\s|$/) <= width * FITS || (before.endsWith(':') && isShort);
      const isItem = !keepLines && ITEM.test(said) && (isMeant || BEFORE_ITEM.test(before));
      if (!isItem && !(isMeant && !keepLines && (SENTENCE_END.test(before) || length > LONGEST_LINE))) {
        if (isMeant && (keepLines || !goesOn(before, said))) open.breaks.add(lines[i - 1]!.to);
        open.to = line.to;
        return;
      }
    }
    paragraphs.push(open = { kind: !keepLines && ITEM.test(said) ? 'item' : 'text', from: line.from, to: line.to, breaks: new Set() });
  });
  return paragraphs;
}

/** Whether a sentence goes on behind a line, however short it is printed: columns are narrow beside others. Rows of tables end with their figures. */
function goesOn(before: string, next: string): boolean {
  if (/\d$|^\S{1,3}[.)]$/.test(next) || !/\s/.test(before)) return false;
  const last = /(?<=[\s(„“"])\p{Ll}+$/u.exec(before)?.[0];
  return (last !== undefined && FUNCTION_WORDS.has(last)) || (/^\p{Ll}{2}/u.test(next) && /\s\S+\s.*[\p{Ll},]$/u.test(before));
}

interface Line {
  readonly from: number;
  readonly to: number;
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; at <= to;) {
    const end = text.indexOf('\n', at), until = end < 0 || end > to ? to : end;
    lines.push({ from: at, to: until });
    at = until + 1;
  }
  return lines;
}

/** How long a line is printed, without what furniture stands on it: the clean one may be two that a hyphen joined, then the second counts. */
function printedLength(clean: CleanText, lineStarts: Uint32Array, { from, to }: Line): number {
  if (from >= to) return 0;
  const { line } = positionAt(lineStarts, clean.span(to - 1, to).start);
  return to - Math.max(from, clean.offset(lineStarts[line]!));
}

/** Paragraphs as HTML; items that follow each other make a list. */
export function paragraphsHtml(part: Part, paragraphs: readonly Paragraph[]): string {
  const html: string[] = [];
  paragraphs.forEach(({ kind, from, to, breaks }, i) => {
    const isItem = kind === 'item';
    if (isItem && paragraphs[i - 1]?.kind !== 'item') html.push('<ul class="items">');
    html.push(element(isItem ? 'li' : 'p', placeOf(part, from), inlineHtml(part, from, to, breaks)));
    if (isItem && paragraphs[i + 1]?.kind !== 'item') html.push('</ul>');
  });
  return html.join('');
}

/** Where an element stands in the original, counted from the beginning of its part. */
export function placeOf({ view, base }: Part, from: number): { readonly 'data-at': number } {
  return { 'data-at': Math.max(0, view.clean.span(from, from + 1).start - base) };
}

/** Words as HTML, with what is marked in them. Line ends become blanks where they are not to stay. */
export function inlineHtml(part: Part, from: number, to: number, breaks: ReadonlySet<number> | null): string {
  const { view, base, marked } = part, { text } = view.clean, pieces: { text: string; before: string; behind: string }[] = [];
  const add = (start: number, end: number, before = '', behind = '') => {
    if (start < end || before) pieces.push({ text: text.slice(start, end), before, behind });
  };
  const plain = (start: number, end: number) => {
    for (const { from: at, to: lineEnd } of linesOf(text, start, end)) {
      add(at, lineEnd);
      if (lineEnd < end) pieces.push({ text: '\n', before: breaks?.has(lineEnd) ? '<br>' : '', behind: '' });
    }
  };
  let at = from;
  for (let m = firstAtLeast(view.markStarts, from); m < view.marks.length && view.marks[m]!.end <= to; m++) {
    const mark = view.marks[m]!;
    if (mark.start < at || (mark.once !== null && marked.has(mark.once))) continue;
    if (mark.once !== null) marked.add(mark.once);
    plain(at, mark.start);
    add(mark.start, mark.end, mark.open(base), mark.close);
    at = mark.end;
  }
  plain(at, to);
  pieces.forEach((piece, i) => { // "<https://…>": the brackets say that an address stands there, and so does the link
    const before = pieces[i - 1], behind = pieces[i + 1];
    if (!piece.before.startsWith('<a') || !before?.text.endsWith('<') || !behind?.text.startsWith('>')) return;
    before.text = before.text.slice(0, -1);
    behind.text = behind.text.slice(1);
  });
  const mended = mendParts(pieces.map((piece) => piece.text), view.vocabulary);
  return pieces.map(({ text: said, before, behind }, i) => (said === '\n' && before ? before : before + escaped(mended[i]!.replace(/\n/g, ' ')) + behind)).join('');
}

/** Paragraphs as plain text, one below the other. */
export function paragraphsText({ view }: Part, paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ from, to, breaks }) => {
    const lines = linesOf(view.clean.text, from, to).map((line) => view.clean.text.slice(line.from, line.to) + (line.to === to ? '' : breaks.has(line.to) ? '\n' : ' '));
    return mendParts(lines, view.vocabulary).join('');
  }).join('\n');
}
