import { parliamentOf } from '../citations/parliaments.ts';
import type { Zone } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { trimSpan } from '../model/span.ts';
import type { CleanText } from '../text/clean.ts';
import type { Move } from '../text/move.ts';
import { answerHeading } from './answerMarks.ts';
import { cleanPaper } from './askerBlocks.ts';
import { partsOf } from './head.ts';
import { linesOf } from './lines.ts';
import { questionMarker } from './markers.ts';
import { pairsOf } from './pairs.ts';
import { sectionTitle } from './sections.ts';
import { opensAsQuestion } from './sentences.ts';
import { sequenceOf } from './sequence.ts';
import { zonesOf } from './zones.ts';

/** What shows in a piece of a paper, read by itself, of how the whole is built: everything that marks, and what the pairing makes of it. Offsets are those of the piece. */
export interface Surroundings {
  readonly clean: CleanText;
  readonly marks: readonly Mark[];
  readonly zones: readonly Zone[];
}

/** A mark: what it is, where it stands, and what else the reading of the whole may ask of it. */
interface Mark {
  readonly is: string;
  readonly span: Span;
}

/** How many lines below the title of a section its first question may stand, and more. */
const FAR = 4;

/** What was read last: where somebody types, what a key made of the surroundings is what the next one finds. */
let last: Surroundings | null = null;

/** Reads a piece of a paper as if it were all. `original` begins and ends with whole lines. */
export function surroundingsOf(original: string): Surroundings {
  return last?.clean.original === original ? last : last = readSurroundings(original);
}

function readSurroundings(original: string): Surroundings {
  const { clean, askers } = cleanPaper(original), { text } = clean, lines = linesOf(clean), parts = partsOf(lines, parliamentOf(text)), sequence = sequenceOf(text, lines, parts), pairs = pairsOf(text, lines, sequence);
  const marks: Mark[] = [], add = (is: string, start: number, end: number) => { marks.push({ is, span: trimSpan(original, clean.span(start, end)) }); };
  for (const { kind, start, end } of clean.furniture) marks.push({ is: kind, span: { start, end } });
  for (const { spans: [span] } of askers) marks.push({ is: 'asker', span: span! });
  let below = Infinity; // the line of the next mark
  for (const line of lines.toReversed()) {
    const next = lines[line.index + 1], above = lines[line.index - 1], heading = answerHeading(line, next, above), marker = heading ? null : questionMarker(line, next, above), title = sectionTitle(line);
    if (heading) add(`heading ${JSON.stringify(heading.items)}`, heading.start, heading.end);
    if (marker) add(`marker ${marker.numbers.join('.')} ${marker.letter} ${marker.keyword} ${opensAsQuestion(text, marker.end)}`, marker.start, marker.end);
    if (title !== null) add(`title ${title} ${Math.min(below - line.index, FAR)}`, line.start, line.end);
    if (heading || marker) below = line.index;
  }
  for (const { at, kind } of sequence.stops) add(`stop ${kind}`, at, at + 1);
  for (const { label, printings } of pairs.questions) for (const { body } of printings) add(`question ${label}`, body.start, body.end);
  for (const { covers, bodies, uncertain } of pairs.answers) for (const body of bodies) add(`answer ${covers.join(' ')} ${uncertain}`, body.start, body.end);
  for (const { heading, label } of pairs.orphans) add(`orphan ${label}`, heading.start, heading.end);
  return { clean, marks, zones: zonesOf(clean, lines, parts, sequence, pairs, true) };
}

/** Whether a change leaves alone how a piece of a paper is built: all marks are the same, and stand where the change moves them. */
export function isBuiltAlike(before: Surroundings, after: Surroundings, move: Move): boolean {
  return areAlike(move.all(before.marks), after.marks) && areAlike(move.all(before.zones), after.zones) && !move.lost;
}

/** Whether two readings say the same. */
export function areAlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

