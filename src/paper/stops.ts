import { firstAtLeast } from '../text/search.ts';
import type { AnswerHeading } from './answerMarks.ts';
import { breaksOff } from './flow.ts';
import type { Part } from './head.ts';
import { dividerStart, isAnnex, isClosing, isGovernmentPreface, isGreeting, isLeadIn, isPreface, mayBeLandmark, signatureStart, standsApart } from './landmarks.ts';
import type { Line } from './lines.ts';
import type { Sections } from './sections.ts';

/** A place (clean text) at which a question's or an answer's text ends in any case. */
export interface Stop {
  readonly at: number;
  readonly kind: 'preface' | 'government-preface' | 'lead-in' | 'closing' | 'annex' | 'head' | 'divider' | 'section' | 'text';
}

/** The stops of a file, in text order. */
export function stopsOf(lines: readonly Line[], parts: readonly Part[], { markers, headings, starts }: Sections): Stop[] {
  const markerStarts = markers.map((m) => m.start), headingStarts = headings.map((h) => h.start);
  const stops = [...starts.map((at): Stop => ({ at, kind: 'section' })), ...parts.flatMap((part, p) => {
    if (part.behind <= part.first) return [];
    const start = lines[part.first]!.start, own = headings.slice(firstAtLeast(headingStarts, start), firstAtLeast(headingStarts, lines[part.behind - 1]!.end));
    const landmarks = landmarksOf(lines, part, {
      firstMarker: markerStarts[firstAtLeast(markerStarts, start)] ?? Infinity, firstHeading: own[0]?.start ?? Infinity,
      labelled: own.filter((h) => h.items.length > 0).map((h) => h.start),
    });
    return p > 0 ? [{ at: start, kind: 'head' } as const, ...landmarks] : landmarks;
  })];
  return stops.sort((a, b) => a.at - b.at);
}

/** Where the questions and the answers of a part begin and end, as far as marks tell. */
interface Extent {
  readonly firstMarker: number;
  /** Where the first heading of an answer begins, and where all that name questions do. */
  readonly firstHeading: number;
  readonly labelled: readonly number[];
}

/** Closings and annexes count only behind the last lead-in and the last heading of their part: letters close before they begin. */
function landmarksOf(lines: readonly Line[], { first, behind, masthead }: Part, { firstMarker, firstHeading, labelled }: Extent): Stop[] {
  const stops: Stop[] = [], ends: Stop[] = [], lastLabelled = (before: number) => labelled[firstAtLeast(labelled, before) - 1] ?? -1;
  const endAtSignature = (above: number) => {
    const signature = signatureStart(lines, first, above);
    if (signature >= 0) ends.push({ at: lines[signature]!.start, kind: 'closing' });
  };
  let lastLandmark = -1, lastDivider = -1, greeting = -1, inAnnex = false, answersEnd = Infinity;
  endAtSignature(behind);
  for (let i = first; i < behind; i++) {
    const line = lines[i]!, { start } = line;
    if (!mayBeLandmark(line)) continue;
    const divider = start < firstHeading ? dividerStart(lines, i, start > firstMarker) : -1;
    if (divider >= first) {
      lastDivider = start;
      stops.push({ at: lines[divider]!.start, kind: 'divider' }, { at: line.end, kind: 'divider' });
    }
    const kind = beginsBelow(line, lines[i + 1], lines[i - 1]);
    if (kind && !inAnnex) { stops.push({ at: start, kind }); lastLandmark = start; }
    else if (isAnnex(line) && (standsApart(line) || endsPage(lines, i, behind))) {
      ends.push({ at: start, kind: 'annex' });
      inAnnex = line.opensPage;
      endAtSignature(i);
      if (greeting > firstHeading && lastLabelled(start) < greeting) { answersEnd = start; break; } // below the greeting of a letter that has answered an annex may say "Antwort zu Frage 6" again
    } else if (isClosing(line)) {
      ends.push({ at: start, kind: 'closing' });
      if (isGreeting(line)) greeting = start;
    }
  }
  const last = Math.max(lines[masthead]!.start, lastLandmark, lastLabelled(answersEnd));
  for (const stop of ends) if (stop.at > last && (stop.kind !== 'annex' || stop.at > lastDivider)) stops.push(stop); // a letter may name its annex before it answers
  return stops;
}

/** Whether a page or the part ends right below a line: annexes are listed there. */
const endsPage = (lines: readonly Line[], i: number, behind: number) => i + LIST_OF_ANNEXES >= behind || lines.slice(i + 1, i + 1 + LIST_OF_ANNEXES).some((line) => line.opensPage);
const LIST_OF_ANNEXES = 3;

/** What a line says that stands below it: a preface or the questions. */
function beginsBelow(line: Line, next: Line | undefined, above: Line | undefined): 'government-preface' | 'preface' | 'lead-in' | null {
  const preface = isGovernmentPreface(line) ? 'government-preface' : isPreface(line) ? 'preface' : null;
  if (preface && !GOES_ON.test(next?.text ?? '') && !breaksOff(above, line)) return preface;
  return isLeadIn(line) ? 'lead-in' : null;
}

/** A sentence that breaks behind "… auf die Vorbemerkung der Bundesregierung". */
const GOES_ON = /^\p{Ll}/u;

/** The headings that do not stand in an annex. */
export function outsideAnnexes(headings: readonly AnswerHeading[], stops: readonly Stop[]): readonly AnswerHeading[] {
  let stop = 0, inAnnex = false;
  return headings.filter(({ start }) => {
    for (; stop < stops.length && stops[stop]!.at <= start; stop++) inAnnex = stops[stop]!.kind === 'annex' || (inAnnex && stops[stop]!.kind !== 'head');
    return !inAnnex;
  });
}
