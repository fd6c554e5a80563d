import type { PaperDocument } from '../corpus/document.ts';
import { factsOf } from '../corpus/facts.ts';
import { encloses, overlaps, type Span } from '../model/span.ts';
import { cleanText, readable } from '../text/clean.ts';
import type { Furniture } from '../text/furniture.ts';
import { mendParts } from '../text/mend.ts';
import { overFurniture } from './outline.ts';
import { pairAt } from './pairs.ts';

/** A few words of a text with the part that is meant: as a person reads them, on one line. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How many characters stand around the part that is meant. */
const ROOM_BEFORE = 40;
const ROOM_AFTER = 80;
/** How far back and ahead the text is looked at; Markdown marks and line ends go, so it is more than what is shown. */
const REACH = 400;

/**
 * The words around a span, from the same paragraph of the same question, answer or zone alone, without what belongs to the page;
 * whole words, with an ellipsis where something is left out.
 */
export function excerpt(document: PaperDocument, span: Span, roomBefore = ROOM_BEFORE, roomAfter = ROOM_AFTER): Excerpt {
  const { text, vocabulary } = document;
  const start = Math.min(Math.max(span.start, 0), text.length), end = Math.min(Math.max(span.end, start), text.length);
  const part = partAround(document, { start, end }), left = Math.max(paragraphStart(text, start), part.start), right = Math.min(paragraphEnd(text, end), part.end);
  const clean = cleanText(text.slice(left, right), pageWithin(document, { start: left, end: right }, { start, end }));
  const from = clean.offset(start - left), to = Math.max(clean.offset(end - left), from);
  const [before, words, after] = mendParts([oneLine(clean.text.slice(0, from)), readable(clean.text.slice(from, to)), oneLine(clean.text.slice(to))], vocabulary);
  return { before: lastPart(before!, roomBefore), words: words!, after: firstPart(after!, roomAfter) };
}

/** The excerpt as one string. */
export function excerptText({ before, words, after }: Excerpt): string {
  return (before + words + after).trim();
}

/** The footnote, question, answer or zone in which a span stands. */
function partAround(document: PaperDocument, span: Span): Span {
  const { paper: { zones }, text } = document, around = ({ span: zone }: { readonly span: Span }) => encloses(zone, span);
  const found = zones.find((zone) => zone.kind === 'footnote' && around(zone)) ?? pairAt(factsOf(document), span.start) ?? overFurniture(zones).find(around) ?? zones.find(around);
  return found && around(found) ? found.span : { start: 0, end: text.length };
}

/** What belongs to the page within a span, and who asks beside a question, counted from its start, for the clean view of that piece; what itself is `meant` does not. */
export function pageWithin({ paper }: PaperDocument, { start, end }: Span, meant: Span | null = null): Furniture[] {
  const page = paper.zones.flatMap(({ kind, span }) => (kind === 'furniture' || kind === 'footnote' ? [{ kind, span }] : []));
  const askers = paper.questions.flatMap(({ asker }) => (asker?.spans ?? []).map((span) => ({ kind: 'furniture' as const, span })));
  const within = [...page, ...askers].filter(({ span }) => overlaps(span, { start, end }) && !(meant && overlaps(span, meant)));
  return within.map(({ kind, span }) => ({ kind, start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start })).sort((a, b) => a.start - b.start);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
const BLANK_LINE = /\n[^\S\n]*\n|\f/g;

function paragraphStart(text: string, at: number): number {
  const from = Math.max(0, at - REACH), before = text.slice(from, at);
  let start = 0;
  for (const blank of before.matchAll(BLANK_LINE)) start = blank.index + blank[0].length;
  return from + start;
}

function paragraphEnd(text: string, at: number): number {
  const after = text.slice(at, at + REACH), blank = after.search(BLANK_LINE);
  return at + (blank < 0 ? after.length : blank);
}

function lastPart(text: string, room: number): string {
  const trimmed = text.replace(/^ /, '');
  if (trimmed.length <= room) return trimmed;
  const cut = trimmed.slice(-room), blank = cut.indexOf(' ');
  return `…${blank >= 0 && blank < cut.length - 1 ? cut.slice(blank) : cut}`;
}

function firstPart(text: string, room: number): string {
  const trimmed = text.replace(/ $/, '');
  if (trimmed.length <= room) return trimmed;
  const cut = trimmed.slice(0, room), blank = cut.lastIndexOf(' ');
  return `${blank > 0 ? cut.slice(0, blank + 1) : cut}…`;
}
