import type { Paper, ZoneKind } from '../../src/model/paper.ts';
import type { PaperId } from '../../src/model/paperId.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { readPaper } from '../../src/paper/read.ts';
import { marginTextAt } from '../../src/text/advanceCopy.ts';
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

/** A paper as it is to be set: page by page, without running heads and page numbers, which each layout prints in its own way. */
export interface Manuscript {
  readonly id: PaperId | null;
  readonly pages: readonly ManuscriptPage[];
}

export interface ManuscriptPage {
  readonly lines: readonly SetLine[];
  /** Footnotes, the ministry's note, the imprint. */
  readonly foot: readonly string[];
}

/** Takes a text layer apart for setting it anew. */
export function manuscriptOf(text: string): Manuscript {
  const paper = readPaper(text), { furniture } = cleanText(text), printed = printedLines(text);
  const small = [...paper.questions.flatMap(({ printings }) => printings.map(({ span }) => span)), ...spansOf(paper, 'preface')], head = spansOf(paper, 'head', 'letterhead');
  const aroundPage = new Set(printed.flatMap((_, i) => marginTextAt(printed, i)));
  const roleOf = (span: Span): Role => (head.some((one) => overlaps(one, span)) ? 'head' : small.some((one) => overlaps(one, span)) ? 'question' : 'answer');
  let page: { lines: SetLine[]; foot: string[] } = { lines: [], foot: [] }, isApart = false;
  const pages = [page], turn = () => { if (page.lines.length) pages.push(page = { lines: [], foot: [] }); };
  for (const line of printed) {
    if (line.code < 0) isApart = true;
    let at = line.start;
    const put = (end: number, isFurniture: boolean) => {
      const span = { start: at, end }, piece = line.part(at - line.start, end - line.start), said = (WIDE_GAP.test(piece.printed) ? piece.printed.trimEnd() : piece.text).replace(LIGATURES, (ligature) => ligature.normalize('NFKC'));
      at = end;
      if (piece.code < 0 || aroundPage.has(line)) return;
      if (!isFurniture) { page.lines.push({ text: said, role: roleOf(span), isApart }); isApart = false; }
      else if (PAGE_NUMBER.test(piece.text) || headParts(piece).length > 0) turn();
      else page.foot.push(piece.text);
    };
    for (const one of furniture) if (overlaps(one, line)) { put(Math.max(at, one.start), false); put(Math.min(one.end, line.end), true); }
    put(line.end, false);
    if (line.endsPage) turn();
  }
  return { id: paper.head.id, pages };
}

const spansOf = ({ zones }: Pick<Paper, 'zones'>, ...kinds: readonly ZoneKind[]): Span[] => zones.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => span);

/** Cells and columns of a text layer that keeps the places of its words. */
export const WIDE_GAP = / {3,}/;
/** Fonts have them or not; text has letters. */
const LIGATURES = /[\ufb00-\ufb06]/g;
const PAGE_NUMBER = /^[-–—]?\s*(?:Seite )?\d{1,4}(?: (?:von|\/) \d{1,4})?\s*[-–—]?$/;
