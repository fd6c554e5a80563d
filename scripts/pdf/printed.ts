import type { Paper, ZoneKind } from '../../src/model/paper.ts';
import type { PaperId } from '../../src/model/paperId.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { readPaper } from '../../src/paper/read.ts';
import { ADVANCE_NOTE, marginTextAt } from '../../src/text/advanceCopy.ts';
import { cleanText } from '../../src/text/clean.ts';
import { printedLines } from '../../src/text/printedLines.ts';
import { headParts } from '../../src/text/runningHead.ts';

/** What a line is for, as far as that decides how it is set. */
export type Role = 'head' | 'question' | 'answer';

export interface SetLine {
  /** With its blanks where some of them stand for a wide gap. */
  readonly text: string;
  readonly role: Role;
  /** Whether a blank line stands above it. */
  readonly isApart: boolean;
}

/** A paper as it is to be set: page by page. */
export interface Manuscript {
  readonly id: PaperId | null;
  readonly pages: readonly ManuscriptPage[];
  /** Of an advance copy, up the side of each page. */
  readonly marginText: string | null;
}

export interface ManuscriptPage {
  readonly lines: readonly SetLine[];
  /** Footnotes, the ministry's note, the imprint. */
  readonly foot: readonly string[];
  /** Running heads and page numbers as the manuscript has them above and below a page; most layouts print their own. */
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** Takes a text layer apart for setting it anew. `asked`: where its questions stand, if that is known better than the reader knows it. */
export function manuscriptOf(text: string, asked?: readonly Span[]): Manuscript {
  const paper = readPaper(text), { furniture } = cleanText(text), printed = printedLines(text);
  const questions = asked ?? paper.questions.flatMap(({ printings }) => printings.map(({ span }) => span));
  const small = [...questions, ...spansOf(paper, 'preface')], head = spansOf(paper, 'head', 'letterhead').filter((span) => !questions.some((one) => overlaps(one, span)));
  const aroundPage = new Set(printed.flatMap((_, i) => marginTextAt(printed, i)));
  const roleOf = (span: Span): Role => (head.some((one) => overlaps(one, span)) ? 'head' : small.some((one) => overlaps(one, span)) ? 'question' : 'answer');
  const newPage = () => ({ lines: [] as SetLine[], foot: [] as string[], above: [] as string[], below: [] as string[] });
  let page = newPage(), isApart = false, isBlank = true;
  const pages = [page], turn = () => { if (page.lines.length) pages.push(page = newPage()); };
  for (const line of printed) {
    if (line.code < 0) isApart = true;
    else isBlank = false;
    let at = line.start;
    const put = (end: number, isFurniture: boolean) => {
      const span = { start: at, end }, piece = line.part(at - line.start, end - line.start), said = (WIDE_GAP.test(piece.printed) ? piece.printed.trimEnd() : piece.text).replace(LIGATURES, (ligature) => ligature.normalize('NFKC'));
      at = end;
      if (piece.code < 0 || aroundPage.has(line)) return;
      if (!isFurniture) { page.lines.push({ text: said, role: roleOf(span), isApart }); isApart = false; }
      else if (PAGE_NUMBER.test(piece.text) || headParts(piece).length > 0) {
        page[page.lines.length ? 'below' : 'above'].push(piece.text);
        turn();
      }
      else page[page.lines.length || pages.length === 1 ? 'foot' : 'above'].push(piece.text);
    };
    for (const one of furniture) if (overlaps(one, line)) { put(Math.max(at, one.start), false); put(Math.min(one.end, line.end), true); }
    put(line.end, false);
    if (!line.endsPage) continue;
    if (isBlank) pages.splice(-1, 0, newPage());
    turn();
    isBlank = true;
  }
  return { id: paper.head.id, marginText: aroundPage.size ? ADVANCE_NOTE : null, pages: page.lines.length || page.foot.length || page.above.length ? pages : pages.slice(0, -1) };
}

const spansOf = ({ zones }: Pick<Paper, 'zones'>, ...kinds: readonly ZoneKind[]): Span[] => zones.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => span);

/** Where lines stand, which are counted from 0, both ends included. */
export function spanOfLines(text: string, [first, last]: readonly [number, number]): Span {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1), text.length + 1];
  return { start: starts[first]!, end: starts[last + 1]! - 1 };
}

/** Cells and columns of a text layer that keeps the places of its words. */
export const WIDE_GAP = / {3,}/;
/** Fonts have them or not; text has letters. */
const LIGATURES = /[\ufb00-\ufb06]/g;
const PAGE_NUMBER = /^[-–—]?\s*(?:Seite )?\d{1,4}(?: (?:von|\/) \d{1,4})?\s*[-–—]?$/;
