import type { PaperDocument } from '../corpus/document.ts';
import { cleanText } from '../text/clean.ts';
import type { Zone } from '../model/paper.ts';
import { encloses, touches, trimSpan, type Span } from '../model/span.ts';
import { nodesAt, outline } from './outline.ts';

/** How far to both sides paragraphs and sentences are looked for. */
const REACH = 20_000;
/** How far a word reaches to both sides at most. */
const LONGEST_WORD = 100;

/**
 * What a reader may want to select around an offset, from the smallest to the largest, each holding the one before: the word (also one that a line end
 * breaks), a name or a citation, the citation with its place, the sentence, the paragraph, the text of the question or answer, all of it with its number or
 * heading, the pair, the question above, the part of the paper, the whole text.
 */
export function selectionAt(document: PaperDocument, offset: number): readonly Span[] {
  const { paper, text } = document, nodes = nodesAt(outline(document), offset), zone = zoneAt(document, offset);
  const bodies = bodiesAt(document, offset), around = bodies[0] ?? zone ?? { start: 0, end: text.length };
  const candidates = [
    ...prose(document, around, offset),
    ...paper.mentions.map(({ span }) => span),
    ...paper.citations.flatMap(({ span, pinpointSpan: place }) => (place ? [span, place, { start: Math.min(span.start, place.start), end: Math.max(span.end, place.end) }] : [span])),
    ...bodies, ...nodes.map(({ span }) => span),
    ...(zone ? [zone] : []), { start: 0, end: text.length },
  ];
  return chain(candidates.filter((span) => touches(span, offset)));
}

/** Of spans around one place, each that holds the one before. */
function chain(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const last = found.at(-1);
    if (span.end > span.start && (!last || (encloses(span, last) && !encloses(last, span)))) found.push(span);
  }
  return found;
}

/** The text of the question or answer at an offset, without and with its number or heading. */
function bodiesAt({ paper, text }: PaperDocument, offset: number): Span[] {
  for (const { printings } of paper.questions) {
    const printing = printings.find(({ span }) => touches(span, offset));
    if (printing) return [trimSpan(text, { start: printing.marker?.end ?? printing.span.start, end: printing.span.end }), printing.span];
  }
  const answer = paper.answers.find(({ spans }) => spans.length && touches({ start: spans[0]!.start, end: spans.at(-1)!.end }, offset));
  return answer ? [{ start: answer.spans[0]!.start, end: answer.spans.at(-1)!.end }] : [];
}

/** The part of the paper at an offset: a page break does not end it, and questions and their answers are one part. */
function zoneAt({ paper: { zones } }: PaperDocument, offset: number): Span | null {
  const here = zones.findIndex(({ span }) => touches(span, offset));
  if (here < 0) return null;
  const part = partOf(zones[here]!);
  const last = (step: 1 | -1) => {
    let found = here;
    for (let i = here + step; zones[i] && (partOf(zones[i]!) === part || isFurniture(zones[i]!)); i += step) if (partOf(zones[i]!) === part) found = i;
    return zones[found]!.span;
  };
  return { start: last(-1).start, end: last(1).end };
}

const partOf = ({ kind }: Zone) => (kind === 'answers' ? 'questions' : kind);
const isFurniture = ({ kind }: Zone) => kind === 'furniture' || kind === 'footnote';

/** Word, sentence and paragraph, found where words are whole and page furniture is out of the way, with the way back to the text as it stands. */
function prose({ text, paper }: PaperDocument, around: Span, offset: number): Span[] {
  const start = Math.max(around.start, offset - REACH), end = Math.min(around.end, offset + REACH);
  if (start >= end || offset < start || offset > end) return [];
  const furniture = paper.zones.filter((zone) => isFurniture(zone) && zone.span.end > start && zone.span.start < end && !touches(zone.span, offset));
  const clean = cleanText(text.slice(start, end), furniture.map(({ span }) => ({ start: Math.max(span.start - start, 0), end: Math.min(span.end, end) - start, kind: 'furniture' })));
  const at = clean.offset(offset - start), paragraph = paragraphAt(clean.text, at), sentence = sentenceAt(clean.text, paragraph, at);
  return [wordAt(clean.text, at), sentence, paragraph].filter((span) => span.end > span.start).map((span) => {
    const found = clean.span(span.start, span.end);
    return { start: start + found.start, end: start + found.end };
  });
}

const WORD = /[\p{L}\p{N}]+(?:[-‑’'*:_/.][\p{L}\p{N}]+)*/gu;

function wordAt(text: string, at: number): Span {
  const from = Math.max(0, at - LONGEST_WORD);
  for (const { index, 0: { length } } of text.slice(from, at + LONGEST_WORD).matchAll(WORD)) {
    const span = { start: from + index, end: from + index + length };
    if (touches(span, at)) return span;
  }
  return { start: at, end: at };
}

function paragraphAt(text: string, at: number): Span {
  const start = text.lastIndexOf('\n\n', at - 1), end = text.indexOf('\n\n', at);
  return trimSpan(text, { start: start < 0 ? 0 : start, end: end < 0 ? text.length : end });
}

/** A mark that ends a sentence, what closes behind it, a blank, and what begins another sentence. */
const SENTENCE_END = /[.?!…][)\]“”"«’‘*]{0,3}\s+(?=[„“»"(\[*–-]{0,3}\s?[\p{Lu}\d§])/gu;
/** Words whose dot ends no sentence; so does that of single letters and of numbers up to 31 ("31. Dezember", "19. Wahlperiode"). */
const ABBREVIATIONS = new Set('Abs Art Nr Nrn Buchst Ziff Dr Prof St Str bzw vgl Vgl ca ggf evtl inkl sog gem lit Mio Mrd Drs Drucks Az Aktz Rn Fn Hrsg Jg Bd Kap Tel Mwst max min rd lfd Verf Sp'.split(' '));
const NO_END = /(?:^|[^\p{L}\p{N}])(?:\p{L}|[0-2]?\d|3[01])$/u;

function sentenceAt(text: string, { start, end }: Span, at: number): Span {
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(SENTENCE_END)) {
    if (mark.startsWith('.') && endsNoSentence(text.slice(Math.max(start, start + index - 8), start + index))) continue;
    const next = start + index + mark.length;
    if (next > at) return trimSpan(text, { start: from, end: next });
    from = next;
  }
  return { start: from, end };
}

function endsNoSentence(before: string): boolean {
  return NO_END.test(before) || ABBREVIATIONS.has(/\p{L}*$/u.exec(before)![0]);
}
