import { behindBlanks } from '../text/characters.ts';
import type { AnswerHeading } from './answerMarks.ts';
import type { Line } from './lines.ts';
import type { QuestionMarker } from './markers.ts';
import type { MarkerEvidence } from './questions.ts';
import { regionAt, type Region } from './regions.ts';
import type { Sections } from './sections.ts';
import { opensAsQuestion } from './sentences.ts';
import type { Stop } from './stops.ts';
import { firstLine } from './type.ts';

/** How much of a marker's text is looked at. */
const EXTENT = 2500;
/** How far the opening of a marker's text is compared. */
const OPENING_REACH = 72;
const CONTINUES = /(?:,|;|\ssowie|\sund)$/;

/** The text below a marker, up to the next mark of any kind. */
interface Body {
  readonly start: number;
  readonly end: number;
  readonly asks: boolean;
  readonly region: number;
}

/** What is known of a region before its questions are chosen. */
interface RegionFacts {
  leadIn: boolean;
  /** A question mark stands below one of its markers. */
  asks: boolean;
  /** Offset; Infinity where it has none. */
  firstHeading: number;
}

/** What is known of each marker before the choice. All lists are in text order; `told` are the regions in which the type tells questions from answers. */
export function evidenceOf(text: string, lines: readonly Line[], { markers, headings }: Sections, stops: readonly Stop[], regions: readonly Region[], told: ReadonlySet<number>): MarkerEvidence[] {
  const bodies = bodiesOf(text, markers, headings, stops, regions), facts = factsOf(bodies, headings, stops, regions);
  let stop = 0, region = 0, leadIn = false, closed = false;
  return withLists(markers, bodies, markers.map((marker, m) => {
    const { start, end, asks, region: own } = bodies[m]!, { answers } = regions[own]!, { firstHeading, leadIn: hasLeadIn } = facts[own]!;
    if (own !== region) { region = own; leadIn = closed = false; }
    for (; stop < stops.length && stops[stop]!.at <= marker.start; stop++) {
      const { kind, at } = stops[stop]!;
      if (kind === 'lead-in' && at >= regions[own]!.start) leadIn = true;
      closed = kind === 'closing' || kind === 'annex' || (closed && kind !== 'head' && kind !== 'divider');
    }
    return {
      asks, opensAsQuestion: opensAsQuestion(text, start, end), continues: !asks && CONTINUES.test(text.slice(start, end).trimEnd()),
      leadIn: leadIn ? 1 : hasLeadIn ? -1 : 0,
      amongQuestions: (leadIn || !hasLeadIn) && (firstHeading === Infinity ? !answers : marker.start < firstHeading),
      amongAnswers: numbersAnswers(own, regions, facts), outside: closed,
      inAnswer: told.has(own) && firstLine(lines, marker)?.type === 'answer', listed: false, opening: { start, end: endOfOpening(text, start, end) }, part: own,
    };
  }));
}

/** An opening ends with the question: where the question is printed again, its answer may stand behind it. */
function endOfOpening(text: string, start: number, end: number): number {
  const opening = text.slice(start, Math.min(end, start + OPENING_REACH)), mark = opening.indexOf('?');
  return start + (mark < 0 ? opening.length : mark);
}

/** Says of which markers a list is made: they count on from 1 or a, one right below the other, and none asks. */
function withLists(markers: readonly QuestionMarker[], bodies: readonly Body[], evidence: MarkerEvidence[]): MarkerEvidence[] {
  const follows = (i: number) => i > 0 && bodies[i - 1]!.end === markers[i]!.start;
  const isItem = (i: number, ordinal: number) => { const e = evidence[i]!; return ordinalOf(markers[i]!) === ordinal && !e.asks && !e.opensAsQuestion && !e.amongQuestions && !e.amongAnswers; };
  for (let i = 0; i < markers.length; i++) {
    if (!isItem(i, 1) || (markers[i]!.letter && follows(i) && !evidence[i - 1]!.asks)) continue; // letters may be the parts of a question that has not ended yet
    let behind = i + 1;
    while (behind < markers.length && follows(behind) && isItem(behind, behind - i + 1) && !markers[behind]!.letter === !markers[i]!.letter) behind++;
    if (behind - i >= LIST_AT_LEAST) for (let n = i; n < behind; n++) evidence[n] = { ...evidence[n]!, listed: true };
    i = behind - 1;
  }
  return evidence;
}

const LIST_AT_LEAST = 2;

/** The place of a marker in a list: 3 for "3." and for "c)"; 0 for marks that no list has. */
function ordinalOf({ numbers, letter, keyword }: QuestionMarker): number {
  if (keyword || numbers.length + letter.length !== 1) return 0;
  return numbers[0] ?? letter.charCodeAt(0) - 0x60;
}

function bodiesOf(text: string, markers: readonly QuestionMarker[], headings: readonly AnswerHeading[], stops: readonly Stop[], regions: readonly Region[]): Body[] {
  let heading = 0, stop = 0, mark = -1;
  return markers.map((marker, m) => {
    while (heading < headings.length && headings[heading]!.start <= marker.start) heading++;
    while (stop < stops.length && stops[stop]!.at <= marker.start) stop++;
    const end = Math.min(markers[m + 1]?.start ?? text.length, headings[heading]?.start ?? text.length, stops[stop]?.at ?? text.length, marker.end + EXTENT);
    if (mark < marker.end) { mark = text.indexOf('?', marker.end); if (mark < 0) mark = Infinity; }
    return { start: behindBlanks(text, marker.end, end - marker.end), end, asks: mark < end, region: regionAt(regions, marker.start) };
  });
}

function factsOf(bodies: readonly Body[], headings: readonly AnswerHeading[], stops: readonly Stop[], regions: readonly Region[]): RegionFacts[] {
  const facts = regions.map((): RegionFacts => ({ leadIn: false, asks: false, firstHeading: Infinity }));
  for (const body of bodies) if (body.asks) facts[body.region]!.asks = true;
  for (const { kind, at } of stops) if (kind === 'lead-in') facts[regionAt(regions, at)]!.leadIn = true;
  for (const { start } of headings) { const own = facts[regionAt(regions, start)]!; own.firstHeading = Math.min(own.firstHeading, start); }
  return facts;
}

/** Whether the numbers of a region mark answers: nothing asks there and no heading stands there, and above its divider there are questions. */
function numbersAnswers(r: number, regions: readonly Region[], facts: readonly RegionFacts[]): boolean {
  const above = r > 0 && !regions[r - 1]!.answers && facts[r - 1]!.asks;
  return above && regions[r]!.answers && !facts[r]!.asks && facts[r]!.firstHeading === Infinity;
}
