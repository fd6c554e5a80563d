import type { Facts } from '../corpus/facts.ts';
import type { Pinpoint } from '../model/citation.ts';
import type { PaperId } from '../model/paperId.ts';
import { paperPageAt } from '../text/pages.ts';

/** Where something stands in print: the paper that a file holds there, and the page of that paper's own PDF. */

/** The printed paper in which an offset stands: of a file with two, the one that is there. Null in a letter, which bears the number of the paper that it answers. */
export function printedPaperAt({ head, pages }: Pick<Facts, 'head' | 'pages'>, offset: number): PaperId | null {
  if (head.kind === 'answer' && head.answerPaper === null) return null;
  return (head.kind === 'combined' ? paperPageAt(pages, offset)?.id : null) ?? head.id;
}

/** The page of a paper's own PDF on which an offset stands, counted from 1; null where another paper stands there, or the text shows no pages. */
export function pdfPageAt(facts: Pick<Facts, 'head' | 'pages'>, offset: number, paper: PaperId): number | null {
  return printedPaperAt(facts, offset) === paper ? paperPageAt(facts.pages, offset)?.page ?? null : null;
}

/** The page that a citation itself names ("S. 5 f."): papers are printed as their PDFs count. */
export function namedPage(pinpoint: Pinpoint | null): number | null {
  const page = pinpoint && 'page' in pinpoint ? parseInt(pinpoint.page, 10) : NaN;
  return page >= 1 ? page : null;
}

/** The address of a PDF, opened at a page. */
export function atPage(address: string, page: number | null): string;
export function atPage(address: string | null, page: number | null): string | null;
export function atPage(address: string | null, page: number | null): string | null {
  return address !== null && page !== null && /\.pdf$/i.test(address) ? `${address}#page=${page}` : address;
}
