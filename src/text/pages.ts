import { NO_PAGES, type Page, type Pages, type PaperPages } from '../model/page.ts';
import type { PaperId } from '../model/paperId.ts';
import type { Span } from '../model/span.ts';
import { isBlankCode } from './characters.ts';
import type { CleanText } from './clean.ts';
import { numbered, type PrintedNumber } from './pageNumbers.ts';
import { PrintedLine } from './printedLines.ts';
import { headParts, pageNumber } from './runningHead.ts';
import { firstAtLeast, lastAtMost } from './search.ts';

/**
 * The pages of a text layer. Form feeds part them; where those were lost, running heads and page numbers do. A form feed is worth a page of the PDF,
 * whether or not something is printed there; what the page calls itself is told by what stands at its edges.
 */

/** A paper of the file: where it begins, and its number. */
export interface PaperStart {
  readonly start: number;
  readonly id: PaperId | null;
}

/** The pages of a text. Total and linear. @param papers those of the file, in order; at least one */
export function pagesOf({ original, furniture }: Pick<CleanText, 'original' | 'furniture'>, papers: readonly PaperStart[]): Pages {
  const feeds = feedsOf(original), isLost = feeds.length < 2, found = headsOf(original, furniture, feeds);
  const heads = !isLost ? found.filter(({ opens, closes, strong }) => opens || closes || strong) : countingUp(found.length ? found : numbersAlone(original), papers);
  if (isLost && !heads.length && !original.includes('\f')) return NO_PAGES;
  const starts = isLost ? startsByHeads(original, heads, papers) : withLostFeeds(feeds, heads);
  return numberedPages(Uint32Array.from(starts), heads, papers, isLost);
}

/** The index of the page on which an offset stands; -1 where the text shows no pages. */
export function pageAt({ starts }: Pages, offset: number): number {
  return Math.min(Math.max(lastAtMost(starts, offset), 0), starts.length - 1);
}

/** The pages that some pieces of the text touch, in order and once each; none where the text shows no pages. */
export function pagesTouched(pages: Pages, spans: readonly Span[]): Page[] {
  const touched = new Set<number>();
  if (pages.starts.length) for (const { start, end } of spans) for (let page = pageAt(pages, start), last = pageAt(pages, Math.max(start, end - 1)); page <= last; page++) touched.add(page);
  return [...touched].sort((a, b) => a - b).map((page) => ({ printed: pages.printed[page] ? String(pages.printed[page]) : null, pdf: pages.pdf[page] || null }));
}

/** The paper of the file in which an offset stands, with the page as the PDF of that paper alone counts it, if that is known; null where the text shows no pages. */
export function paperPageAt(pages: Pages, offset: number): { readonly id: PaperId | null; readonly page: number | null } | null {
  if (!pages.starts.length) return null;
  const page = pageAt(pages, offset), { id, before } = pages.papers.findLast(({ first }) => first <= page)!, pdf = pages.pdf[page]!;
  return { id, page: pdf ? pdf - before : null };
}

/** Where pages begin by form feeds. Some programs put one behind the last page too. */
function feedsOf(original: string): number[] {
  const starts = [0], behind = original.trimEnd().length;
  for (let at = original.indexOf('\f'); at >= 0 && at < behind; at = original.indexOf('\f', at + 1)) starts.push(at + 1);
  return starts;
}

/** A running head or a page's number: lines of page furniture with nothing in between. */
interface Head extends Span {
  readonly number: number | null;
  /** Whether it names the paper, the house or the electoral term: then it is the page's, wherever it is found. */
  readonly strong: boolean;
  /** Whether nothing but page furniture stands before it on its page, and behind it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

function headsOf(original: string, furniture: CleanText['furniture'], feeds: readonly number[]): Head[] {
  const heads: Head[] = [], contentBehind = contentsBehind(original, furniture);
  let content = -1; // the last offset of text before a piece
  furniture.forEach(({ start, end, kind }, i) => {
    content = Math.max(content, lastCharacter(original, furniture[i - 1]?.end ?? 0, start));
    if (kind !== 'furniture') { content = end - 1; return; }
    const line = new PrintedLine(original, start, end, false), number = pageNumber(line), parts = headParts(line);
    if (number === null && !parts.length) return;
    const feed = lastAtMost(feeds, start), last = heads.at(-1);
    const opens = content < feeds[feed]!, closes = contentBehind[i]! >= (feeds[feed + 1] ?? original.length), strong = parts.some((part) => part !== 'page');
    if (last && content < last.start && last.start >= feeds[feed]! && (last.number === null || number === null)) {
      heads[heads.length - 1] = { start: last.start, end, number: last.number ?? number, strong: last.strong || strong, opens: last.opens, closes };
    } else heads.push({ start, end, number, strong, opens, closes });
  });
  return heads;
}

/** For each piece of furniture where the text goes on behind it. */
function contentsBehind(original: string, furniture: CleanText['furniture']): Uint32Array {
  const behind = new Uint32Array(furniture.length);
  for (let i = furniture.length - 1; i >= 0; i--) {
    const from = furniture[i]!.end, next = furniture[i + 1], to = next?.start ?? original.length, blanks = original.slice(from, to).search(/\S/);
    behind[i] = blanks >= 0 ? from + blanks : !next ? original.length : next.kind === 'footnote' ? to : behind[i + 1]!;
  }
  return behind;
}

/** The offset of the last character of a stretch that is no blank; -1 where there is none. */
function lastCharacter(original: string, from: number, to: number): number {
  let at = to - 1;
  while (at >= from && isBlankCode(original.charCodeAt(at))) at--;
  return at < from ? -1 : at;
}

/**
 * Where pages begin whose form feeds are there, but for some that were lost above running heads: behind another page's number, or below a first page.
 * A head alone in the middle of a page is its own, which the text layer has in another place.
 */
function withLostFeeds(feeds: readonly number[], heads: readonly Head[]): number[] {
  const lost = heads.filter(({ start, number, opens, closes }, i) => {
    if (opens || closes || number === null) return false;
    const feed = lastAtMost(feeds, start), above = heads[i - 1];
    return above && above.start >= feeds[feed]! ? above.number !== null && above.number !== number : feed === 0;
  });
  return [...feeds, ...lost.map(({ start }) => start)].sort((a, b) => a - b);
}

/** How many numbers in a row may be lost. */
const MOST_LOST = 3;

/** Of heads that may be something else those that count up. */
function countingUp(heads: readonly Head[], papers: readonly PaperStart[]): Head[] {
  let last: number | null = null, paper = 0;
  return heads.filter(({ start, number, strong }) => {
    for (; paper < papers.length && papers[paper]!.start <= start; paper++) last = null;
    const fits = strong || (number !== null && (last === null || (number > last && number <= last + MOST_LOST)));
    if (fits && number !== null) last = number;
    return fits;
  });
}

/** Where pages begin by their heads. Numbers stand at the foot if the first is a 1, if the first running head bears none, or if one ends the text; but a last page may be nothing but its running head. */
function startsByHeads(original: string, heads: readonly Head[], papers: readonly PaperStart[]): number[] {
  const first = heads[0], last = heads.at(-1), atFoot = first && last && !first.opens && ((first.number ?? 1) === 1 || (last.closes && !(last.strong && first.number === 2)));
  const starts = heads.filter(({ opens, closes }) => !(atFoot ? closes : opens)).map(({ start, end }) => (atFoot ? end : start));
  const sorted = [...new Set([0, ...starts, ...papers.map(({ start }) => start)])].sort((a, b) => a - b);
  return sorted.filter((start, i) => i === 0 || /\S/.test(original.slice(sorted[i - 1], start)));
}

/** How far apart page numbers stand, in characters, and how many show that they are such. */
const SHORTEST_PAGE = 500, LONGEST_PAGE = 9000, ENOUGH_NUMBERS = 3;
const NUMBER_ALONE = /^[^\S\n]*(\d{1,3})[^\S\n]*$/gm;

/** Where neither form feeds nor running heads are left: the longest row of numbers on lines of their own that count up from 1 or 2, a page apart. */
function numbersAlone(original: string): Head[] {
  interface Row { readonly head: Head; readonly length: number; readonly before: Row | null }
  const rows = new Map<number, Row>(), content = original.trimEnd().length;
  let longest: Row | null = null;
  for (const m of original.matchAll(NUMBER_ALONE)) {
    const number = Number(m[1]), start = m.index, end = start + m[0].length, last = rows.get(number - 1), apart = last ? start - last.head.end : 0;
    const before = last && apart >= SHORTEST_PAGE && apart <= LONGEST_PAGE ? last : null;
    if (!before && (number < 1 || number > 2)) continue;
    const row: Row = { head: { start, end, number, strong: false, opens: false, closes: end >= content }, length: (before?.length ?? 0) + 1, before };
    rows.set(number, row);
    if (row.length > (longest?.length ?? 0)) longest = row;
  }
  const heads: Head[] = [];
  if (longest && longest.length >= ENOUGH_NUMBERS) for (let row: Row | null = longest; row; row = row.before) heads.unshift(row.head);
  return heads;
}

/** Bremen's papers print at the foot of each page the number of the next one: "- 2 -" below the first, none below the last. */
function announcesNext(heads: readonly Head[], told: readonly PrintedNumber[], pages: number): boolean {
  return told[0]?.page === 0 && told[0].number === 2 && told.at(-1)!.page < pages - 1 && heads.every(({ opens }) => !opens);
}

function numberedPages(starts: Uint32Array, heads: readonly Head[], papers: readonly PaperStart[], isLost: boolean): Pages {
  const pdf = new Uint32Array(starts.length), printed = new Uint32Array(starts.length), parts: PaperPages[] = [], at = heads.map(({ start }) => Math.max(0, lastAtMost(starts, start)));
  for (const { start, id } of papers) {
    const first = parts.length ? Math.max(0, lastAtMost(starts, start)) : 0;
    if (parts.at(-1)?.first !== first) parts.push({ first, before: 0, id });
  }
  const counted = parts.map(({ first, id }, i): PaperPages => {
    const behind = parts[i + 1]?.first ?? starts.length, before = first ? pdf[first - 1]! : 0;
    const own = heads.slice(firstAtLeast(at, first), firstAtLeast(at, behind)), told = own.flatMap(({ number, start }): PrintedNumber[] => (number === null ? [] : [{ page: lastAtMost(starts, start) - first, number }]));
    printed.set(numbered(behind - first, announcesNext(own, told, behind - first) ? told.map(({ page, number }) => ({ page: page + 1, number })) : told, isLost), first);
    for (let page = first; page < behind; page++) pdf[page] = isLost ? Math.max((page ? pdf[page - 1]! : 0) + 1, before + printed[page]!) : page + 1;
    return { first, before, id };
  });
  if (isLost && printed[0]! > 1 && !heads[0]!.opens) printed[0] = pdf[0] = 0; // it holds those before it too
  return { starts, pdf, printed, papers: counted };
}
