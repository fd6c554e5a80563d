import { codesOf } from './characters.ts';
import { typeAt, type Layout } from './layout.ts';
import { LineForm } from './lineForm.ts';
import type { PrintedLine } from './printedLines.ts';

/** How far up from the foot of a page footnotes reach, in lines. */
const FOOTNOTE_LINES = 14;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NOTE_BEGINS = String.raw`(?=[\p{Lu}„"(]|https?:|www\.|[vV]gl|siehe|ebd)`, BLANK = String.raw`[^\S\r\n\f]`;
/** Behind the number: text layers set it on a line of its own too. */
const BEHIND = String.raw`(?:${BLANK}+|${BLANK}{0,9}(?:\r?\n){1,2})`;
const FOOTNOTE = new RegExp(String.raw`(\d{1,2}|[¹²³⁴-⁹]{1,2})\)?${BEHIND}${NOTE_BEGINS}`, 'uy');
/** The Bundestag marks notes on classified answers with a star. Without page breaks a star is a list's or an emphasis's. */
const STAR_NOTE = new RegExp(String.raw`\*{1,3}\)?${BEHIND}\p{Lu}`, 'uy');
/** How both begin: most lines need no further look. */
const OPENERS = codesOf(`*0123456789${SUPERSCRIPTS}`);
const STARRED = /[\p{Ll}.,:“”")]\*{1,3}\)?(?=[\s.,;)]|$)/u;
/** A footnote of Markdown is one wherever it stands. */
const MARKED = new LineForm('<[', new RegExp(String.raw`^(?:<span [^<>]{1,80}>\s?</span>\s?)?<sup>\s?(?:\d{1,2}|\*)\s?</sup>\s?${NOTE_BEGINS}|^\[\^[\w-]{1,20}\]: `, 'u'));
/** The stroke above the footnotes. */
const STROKE = new LineForm('_–—-', /^[_–—-]{5,}$/);

/** Footnotes at the feet of pages: numbered on from the page before, and the number is printed behind a word of the page. `paged`: whether the text shows where its pages end.
 * Those that are set in the type of footnotes need neither. */
export function footnotesOf(pages: readonly (readonly PrintedLine[])[], paged: boolean, layout: Layout | null): Set<PrintedLine> {
  const footnotes = new Set<PrintedLine>();
  let last = 0;
  for (const page of pages) {
    markFootnotes(page, footnotes);
    if (layout) markSmall(page, layout, footnotes);
    for (let i = Math.max(1, page.length - FOOTNOTE_LINES); i < page.length; i++) {
      const line = page[i]!;
      if (OPENERS[line.code] !== 1) continue;
      const above = page.slice(0, i), isStarred = paged && line.opensWith(STAR_NOTE) && above.some(({ text }) => STARRED.test(text));
      if (!isStarred && (numberOfFootnote(line) !== last + 1 || !isReferred(last + 1, above))) continue;
      for (const note of page.slice(STROKE.fits(page[i - 1]!) ? i - 1 : i)) {
        footnotes.add(note);
        if (numberOfFootnote(note) === last + 1) last++;
      }
      break;
    }
  }
  return footnotes;
}

/** Marks the footnotes of Markdown, with the lines that follow right below. */
function markFootnotes(page: readonly PrintedLine[], footnotes: Set<PrintedLine>) {
  let above: PrintedLine | null = null;
  for (const line of page) {
    above = MARKED.fits(line) || (above !== null && line.follows(above)) ? line : null;
    if (above) footnotes.add(line);
  }
}

/** Marks what stands at the foot of a page in the type of footnotes, from the first number or star on. */
function markSmall(page: readonly PrintedLine[], layout: Layout, footnotes: Set<PrintedLine>) {
  let from = page.length;
  while (from > 1 && typeAt(layout, page[from - 1]!.start) === 'footnote') from--;
  const first = page.findIndex((line, i) => i >= from && OPENERS[line.code] === 1 && (line.opensWith(FOOTNOTE) || line.opensWith(STAR_NOTE)));
  if (first >= 0) for (const note of page.slice(first)) footnotes.add(note);
}

function numberOfFootnote(line: PrintedLine): number {
  const m = OPENERS[line.code] === 1 ? line.opening(FOOTNOTE) : null;
  return m ? Number([...m[1]!].map((c) => (SUPERSCRIPTS.includes(c) ? SUPERSCRIPTS.indexOf(c) : c)).join('')) : -1;
}

/** Whether the number of a footnote stands behind a word; a raised one stands behind a figure or a bracket too. */
function isReferred(number: number, lines: readonly PrintedLine[]): boolean {
  const raised = [...String(number)].map((d) => SUPERSCRIPTS[Number(d)]!).join('');
  const reference = new RegExp(`\\p{Ll}[.,;:”“")]{0,2}${number}(?=[\\s.,;:)]|$)|[^\\s${SUPERSCRIPTS}]${raised}(?![${SUPERSCRIPTS}])`, 'u');
  return lines.some(({ text }) => reference.test(text));
}
