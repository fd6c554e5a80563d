import { paperKey, paperNumbers } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { citedPaper, type Citation, type Pinpoint } from '../model/citation.ts';
import { normalLabel, type Label } from '../model/label.ts';
import type { PaperId } from '../model/paperId.ts';
import { encloses, overlaps, touches, type Span } from '../model/span.ts';
import { readable } from '../text/clean.ts';
import { pinpointLabel } from './pairs.ts';

/** A citation of a paper that can be written anew: what stands in `span` says no more than the paper and the place. */
export interface Rewritable {
  readonly span: Span;
  readonly paper: PaperId;
  /** The question or answer that is named; the words as they are printed for another place ("S. 5 f."); null for none. */
  readonly place: { readonly part: 'question' | 'answer'; readonly label: Label } | { readonly printed: string } | null;
}

/** What may stand between a number and its place, or between a place and the word for a paper, and be replaced by a comma. */
const BEHIND = /^[\s,;]*$/, BEFORE = /^\s+(?:auf|in|zu|aus)(?:\s+der)?\s+$/;
/** How far apart the numbers of a list with one label stand: what is printed once stands for all of them. */
const LIST_GAP = 24;

/** The citation of a paper at an offset, if it can be written anew; null otherwise. */
export function rewritableAt(document: PaperDocument, offset: number): Rewritable | null {
  return rewritables(document).find(({ span }) => touches(span, offset)) ?? null;
}

/** All citations of other papers in a text that can be written anew, in order. Members of a list ("Drucksachen 19/1 und 19/2") and what page furniture interrupts are left alone. */
export function rewritables({ text, paper }: PaperDocument): readonly Rewritable[] {
  const own = paperNumbers(paper).map(paperKey), papers = paper.citations.filter((citation) => citedPaper(citation) !== null), furniture = paper.zones.filter(({ kind }) => kind === 'furniture' || kind === 'footnote');
  return papers.flatMap((citation, i) => {
    if (own.includes(paperKey(citedPaper(citation)!)) || !isSingle(text, citation) || isListed(text, papers[i - 1], citation) || isListed(text, citation, papers[i + 1])) return [];
    const found = rewritable(text, citation);
    return furniture.some((zone) => overlaps(zone.span, found.span) && !encloses(zone.span, found.span)) ? [] : [found];
  });
}

function rewritable(text: string, citation: Citation): Rewritable {
  const { span, pinpointSpan, pinpoint } = citation, paper = citedPaper(citation)!;
  if (!pinpoint || !pinpointSpan) return { span, paper, place: null };
  const behind = pinpointSpan.start >= span.end, between = behind ? text.slice(span.end, pinpointSpan.start) : text.slice(pinpointSpan.end, span.start);
  if (!(behind ? BEHIND : BEFORE).test(between)) return { span, paper, place: null };
  return { span: behind ? { start: span.start, end: pinpointSpan.end } : { start: pinpointSpan.start, end: span.end }, paper, place: placeOf(readable(text.slice(pinpointSpan.start, pinpointSpan.end)), pinpoint) };
}

/** A place whose words name several questions ("Antwort zu den Fragen 3 und 4") stays as it is printed: a pinpoint is the first alone. */
function placeOf(printed: string, pinpoint: Pinpoint): Rewritable['place'] {
  const label = pinpointLabel(pinpoint), numbers = printed.match(/\d+(?:\.\d+)*/g) ?? [];
  return label !== null && !('writtenQuestion' in pinpoint) && numbers.length === 1 && normalLabel(printed) === label ? { part: 'answer' in pinpoint ? 'answer' : 'question', label } : { printed };
}

/** Whether a citation has a form of its own: no number in brackets behind another, no number of a small inquiry. */
function isSingle(text: string, { kind, span }: Citation): boolean {
  return kind === 'paper' && text[span.start] !== '(';
}

/** Whether the second of two citations is a bare number that shares the first one's label. */
function isListed(text: string, first: Citation | undefined, second: Citation | undefined): boolean {
  if (!first || !second || !/^[(\d]/.test(second.text)) return false;
  const gap = second.span.start - Math.max(first.span.end, first.pinpointSpan?.end ?? 0);
  return gap <= LIST_GAP && !/[.?!]\s/.test(text.slice(second.span.start - Math.max(gap, 0), second.span.start));
}
