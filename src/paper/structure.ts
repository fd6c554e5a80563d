import { parliamentOf } from '../citations/parliaments.ts';
import type { Head, Zone } from '../model/paper.ts';
import type { Parliament } from '../model/paperId.ts';
import { cleanText, type CleanText } from '../text/clean.ts';
import { hasInquiryHead, isInquiry } from './detect.ts';
import { partsOf, readHead, type Part } from './head.ts';
import { linesOf, type Line } from './lines.ts';
import { pairsOf, type Pairs } from './pairs.ts';
import { sequenceOf, type Sequence } from './sequence.ts';
import { zonesOf } from './zones.ts';

/** A text taken apart, before anything in it is looked up: what it is, its head, its questions and answers as stretches, its zones. */
export interface Structure {
  readonly clean: CleanText;
  readonly inquiry: boolean;
  /** The line of a head below which no questions were found, or null. */
  readonly withoutQuestions: Line | null;
  /** Whose paper it is, or null where the text does not tell. */
  readonly parliament: Parliament | null;
  readonly head: Head;
  readonly pairs: Pairs;
  readonly zones: readonly Zone[];
}

/** Takes a text apart. Total and linear. */
export function structureOf(text: string): Structure {
  const clean = cleanText(text), lines = linesOf(clean), parliament = parliamentOf(clean.text);
  const parts = partsOf(lines, parliament);
  const sequence = sequenceOf(clean.text, lines, parts);
  const found = pairsOf(clean.text, lines, sequence);
  const inquiry = isInquiry(lines, sequence, found);
  const pairs: Pairs = inquiry ? found : { questions: [], answers: [], orphans: [] };
  return {
    clean, inquiry, parliament, pairs, withoutQuestions: !inquiry && hasInquiryHead(lines) ? lines[0]! : null,
    head: inquiry ? readHead(clean, lines, parts, parliament, bodyStarts(lines, parts, sequence)) : NO_HEAD,
    zones: zonesOf(clean, lines, parts, sequence, pairs, inquiry),
  };
}

/** What a text that is no inquiry says of itself in our terms. */
const NO_HEAD: Head = { id: null, kind: 'other', questionPaper: null, answerPaper: null, title: null, date: null, dates: {}, askers: [], groups: [], answeredBy: null };

/** For each part the first line that is no longer head. */
function bodyStarts(lines: readonly Line[], parts: readonly Part[], sequence: Sequence): number[] {
  const marks = [...sequence.stops.filter((s) => s.kind !== 'head' && s.kind !== 'closing' && s.kind !== 'annex').map((s) => s.at), ...sequence.chosen.map((c) => c.marker.start)].sort((a, b) => a - b);
  return parts.map((part) => {
    const start = lines[part.first]?.start ?? 0;
    const mark = marks.find((at) => at > start) ?? Infinity;
    let line = part.first;
    while (line < part.behind && lines[line]!.start < mark) line++;
    return line;
  });
}
