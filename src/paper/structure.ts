import type { NumberedSection } from '../citations/form.ts';
import { parliamentOf } from '../citations/parliaments.ts';
import type { Pages } from '../model/page.ts';
import type { Head, Zone } from '../model/paper.ts';
import { isProtocol, type Parliament } from '../model/paperId.ts';
import type { CleanText } from '../text/clean.ts';
import type { Layout } from '../text/layout.ts';
import { pagesOf } from '../text/pages.ts';
import { firstAtLeast } from '../text/search.ts';
import type { Steps } from '../text/steps.ts';
import { amendedPairs } from './amendments.ts';
import { cleanPaper, type AskerBlock } from './askerBlocks.ts';
import { collectionOf, type Collection } from './collections.ts';
import { hasInquiryHead, isInquiry } from './detect.ts';
import { NO_HEAD, partsOf, readAmendment, readHead, type Part } from './head.ts';
import { linesOf, type Line } from './lines.ts';
import { pairsOf, type Pairs } from './pairs.ts';
import { protocolOf } from './protocols.ts';
import { sequenceOf, type Sequence } from './sequence.ts';
import { zonesOf } from './zones.ts';

/** A text taken apart, before anything in it is looked up: what it is, its head, its questions and answers as stretches, its zones. */
export interface Structure {
  readonly clean: CleanText;
  /** Who asks, where that stands beside questions: left out of the clean text. */
  readonly askers: readonly AskerBlock[];
  readonly inquiry: boolean;
  /** The line of a head below which no questions were found, or null. */
  readonly withoutQuestions: Line | null;
  /** Whose paper it is, or null where the text does not tell. */
  readonly parliament: Parliament | null;
  readonly head: Head;
  readonly pairs: Pairs;
  readonly collection: Collection | null;
  readonly zones: readonly Zone[];
  readonly pages: Pages;
  /** The sections in which the questions begin anew; offsets of the original. */
  readonly sections: readonly NumberedSection[];
}

/** Takes a text apart, in steps. Total and linear. */
export function* structureSteps(text: string, layout: Layout | null): Steps<Structure> {
  const { clean, askers } = cleanPaper(text, layout);
  yield;
  const lines = linesOf(clean, layout), parliament = parliamentOf(clean.text) ?? parliamentOf(printedAround(clean));
  yield;
  const parts = partsOf(lines, parliament);
  yield;
  const collection = collectionOf(clean, lines, parts, askers) ?? protocolOf(clean, lines, parliament), marked = collection?.sequence ?? sequenceOf(clean.text, lines, parts);
  yield;
  const found = pairsOf(clean.text, lines, marked), asks = isProtocol(collection?.head.id ?? null) || isInquiry(lines, marked, found);
  const amendment = asks ? NO_HEAD : readAmendment(clean, lines, parts, parliament), amended = amendment.follows && amendedPairs(clean.text, lines, marked, found);
  yield;
  const inquiry = asks || (amended !== null && amended.answers.length > 0);
  const pairs: Pairs = asks ? found : inquiry ? amended! : { questions: [], answers: [], orphans: [] }, sequence = asks ? marked : withAnswers(marked, pairs);
  const head = !inquiry ? amendment : collection?.head ?? readHead(clean, lines, parts, parliament, bodyStarts(lines, parts, sequence));
  yield;
  return {
    clean, askers, inquiry, parliament, pairs, head, collection: inquiry ? collection : null, withoutQuestions: !inquiry && hasInquiryHead(lines) ? lines[0]! : null,
    zones: zonesOf(clean, lines, parts, sequence, pairs, inquiry),
    pages: pagesOf(clean, parts.map(({ first, number }) => ({ start: first ? clean.span(lines[first]!.start, lines[first]!.end).start : 0, id: number }))),
    sections: inquiry ? sequence.sections.map(({ line, behind, ordinal }) => ({ ...clean.span(line.start, Math.min(behind, clean.text.length)), ordinal })) : [],
  };
}

/** Running heads and imprints, in which alone some papers name their house. */
function printedAround({ original, furniture }: CleanText): string {
  return furniture.slice(0, ENOUGH_FURNITURE).map(({ start, end }) => original.slice(start, end)).join('\n');
}

const ENOUGH_FURNITURE = 40;

/** An amendment that prints no questions has its head above the first answer. */
function withAnswers(sequence: Sequence, { answers: [first] }: Pairs): Sequence {
  return first ? { ...sequence, stops: [...sequence.stops, { at: (first.heading ?? first.bodies[0]!).start, kind: 'text' as const }].sort((a, b) => a.at - b.at) } : sequence;
}

/** For each part the first line that is no longer head. */
function bodyStarts(lines: readonly Line[], parts: readonly Part[], { stops, chosen }: Sequence): number[] {
  const stopsAt = stops.filter((s) => s.kind !== 'head' && s.kind !== 'closing' && s.kind !== 'annex').map((s) => s.at), questionsAt = chosen.map((c) => c.marker.start);
  const behind = (sorted: readonly number[], at: number) => sorted[firstAtLeast(sorted, at + 1)] ?? Infinity;
  return parts.map((part) => {
    const start = lines[part.first]?.start ?? 0, body = Math.min(behind(stopsAt, start), behind(questionsAt, start));
    let line = part.first;
    while (line < part.behind && lines[line]!.start < body) line++;
    return line;
  });
}
