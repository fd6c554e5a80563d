import type { Part } from './head.ts';
import { dividerStart, isAnnex, isClosing, isGovernmentPreface, isLeadIn, isPreface, mayBeLandmark, signatureStart } from './landmarks.ts';
import type { Line } from './lines.ts';
import { answerHeading, questionMarker, type AnswerHeading, type QuestionMarker } from './markers.ts';
import { chooseQuestions, type ChosenMarker, type MarkerEvidence } from './questions.ts';
import { firstAtLeast } from '../text/search.ts';
import { sectionsOf } from './sections.ts';
import { opensAsQuestion } from './sentences.ts';
import { unnumberedQuestions } from './unnumbered.ts';

/** Everything in a paper that marks something, in text order, and the sequence of questions chosen among it. */
export interface Sequence {
  readonly chosen: readonly ChosenMarker[];
  readonly headings: readonly AnswerHeading[];
  /** Offsets (clean text) at which a question's or an answer's text ends in any case: prefaces, lead-ins, closings, annexes, heads. */
  readonly stops: readonly Stop[];
  /** The stretches of the paper in which questions are asked, or asked and answered; in order, from the first line on. */
  readonly regions: readonly Region[];
}

/** A stretch between heads of papers and dividers. */
export interface Region {
  readonly start: number;
  /** Whether answers can stand here: not in a question paper, and not above the divider of a paper that asks and answers. */
  readonly answers: boolean;
}

export interface Stop {
  readonly at: number;
  readonly kind: 'preface' | 'government-preface' | 'lead-in' | 'closing' | 'annex' | 'head' | 'divider' | 'section';
}

/** How much of a marker's text is looked at. */
const EXTENT = 2500;
const OPENING = 24;
const NO_LETTER = /[^\p{L}\d]+/gu;

/** Finds the marks of a paper and chooses its questions. */
export function sequenceOf(text: string, lines: readonly Line[], parts: readonly Part[]): Sequence {
  const printed: QuestionMarker[] = [], answering: AnswerHeading[] = [];
  for (const line of lines) {
    const heading = answerHeading(line, lines[line.index + 1]);
    if (heading) answering.push(heading);
    else { const marker = questionMarker(line, lines[line.index + 1]); if (marker) printed.push(marker); }
  }
  const { markers, headings, starts } = sectionsOf(lines, printed, answering);
  const stops = stopsOf(lines, parts, headings, markers, starts);
  const regions = regionsOf(lines, parts, stops, markers);
  const evidence = evidenceOf(text, markers, headings, stops, regions);
  const chosen = chooseQuestions(markers, evidence);
  return { chosen: chosen.length ? chosen : unnumberedQuestions(lines, parts, headings, stops), headings, stops, regions };
}

/** Which region an offset lies in. */
export function regionAt(regions: readonly Region[], offset: number): number {
  let low = 0, high = regions.length - 1;
  while (low < high) { const middle = (low + high + 1) >> 1; if (regions[middle]!.start <= offset) low = middle; else high = middle - 1; }
  return low;
}

/** Heads and dividers begin regions. A divider counts where questions stand above it in its part. */
function regionsOf(lines: readonly Line[], parts: readonly Part[], stops: readonly Stop[], markers: readonly QuestionMarker[]): Region[] {
  return parts.flatMap((part, p) => {
    const start = p === 0 ? 0 : lines[part.first]!.start, behind = lines[part.behind]?.start ?? Infinity;
    const divider = stops.find((s) => s.kind === 'divider' && s.at > start && s.at < behind && markers.some((m) => m.start > start && m.start < s.at));
    if (divider) return [{ start, answers: false }, { start: divider.at, answers: true }];
    return [{ start, answers: part.isAnswer || !part.hasHead }];
  });
}

/** Closings and annexes count only behind the last lead-in and the last heading of their part: letters close before they begin. */
function stopsOf(lines: readonly Line[], parts: readonly Part[], headings: readonly AnswerHeading[], markers: readonly QuestionMarker[], sections: readonly number[]): Stop[] {
  const stops: Stop[] = sections.map((at) => ({ at, kind: 'section' })), headingStarts = headings.map((h) => h.start), markerStarts = markers.map((m) => m.start);
  for (const [p, part] of parts.entries()) {
    const own = lines.slice(part.first, part.behind), start = own[0]?.start ?? 0, end = own.at(-1)?.end ?? 0;
    if (p > 0 && own[0]) stops.push({ at: own[0].start, kind: 'head' });
    const inPart = headings.slice(firstAtLeast(headingStarts, start), firstAtLeast(headingStarts, end)), firstHeading = inPart[0]?.start ?? Infinity, firstMarker = markerStarts[firstAtLeast(markerStarts, start)] ?? Infinity;
    let last = inPart.findLast((h) => h.items.length > 0)?.start ?? -1;
    const ends: Stop[] = [];
    let annex = false, lastDivider = -1;
    const signature = signatureStart(lines, part.first, part.behind);
    if (signature >= 0) ends.push({ at: lines[signature]!.start, kind: 'closing' });
    for (const line of own) {
      if (!mayBeLandmark(line)) continue;
      const divider = line.start < firstHeading ? dividerStart(lines, line.index, line.start > firstMarker) : -1;
      if (divider >= part.first) {
        lastDivider = line.start;
        stops.push({ at: lines[divider]!.start, kind: 'divider' }, { at: line.end, kind: 'divider' });
      }
      const goesOn = /^\p{Ll}/u.test(lines[line.index + 1]?.text ?? ''); // a sentence that breaks behind "… auf die Vorbemerkung der Bundesregierung"
      const kind = !goesOn && isGovernmentPreface(line) ? 'government-preface' : !goesOn && isPreface(line) ? 'preface' : isLeadIn(line) ? 'lead-in' : null;
      if (kind && !annex) { stops.push({ at: line.start, kind }); last = Math.max(last, line.start); }
      else if (isAnnex(line) && (line.opensPage || line.afterBlank)) { ends.push({ at: line.start, kind: 'annex' }); annex = line.opensPage; }
      else if (isClosing(line)) ends.push({ at: line.start, kind: 'closing' });
    }
    for (const stop of ends) if (stop.at > last && (stop.kind !== 'annex' || stop.at > lastDivider)) stops.push(stop); // a letter may name its annex before it answers
  }
  return stops.sort((a, b) => a.at - b.at);
}

const followsQuestions = (region: Region, r: number, regions: readonly Region[]) => region.answers && r > 0 && !regions[r - 1]!.answers;

function evidenceOf(text: string, markers: readonly QuestionMarker[], headings: readonly AnswerHeading[], stops: readonly Stop[], regions: readonly Region[]): MarkerEvidence[] {
  const bounds = [...markers.map((m) => m.start), ...headings.map((h) => h.start), ...stops.map((s) => s.at), text.length].sort((a, b) => a - b);
  const leadIns = new Set(stops.filter((s) => s.kind === 'lead-in').map((s) => regionAt(regions, s.at)));
  const firstHeading = regions.map(() => Infinity);
  for (const h of headings) { const r = regionAt(regions, h.start); firstHeading[r] = Math.min(firstHeading[r]!, h.start); }
  const bodyOf = (marker: QuestionMarker) => text.slice(marker.end, Math.min(bounds[firstAtLeast(bounds, marker.start + 1)] ?? text.length, marker.end + EXTENT));
  const asking = new Set<number>();
  if (regions.some(followsQuestions)) for (const marker of markers) { const r = regionAt(regions, marker.start); if (!asking.has(r) && bodyOf(marker).includes('?')) asking.add(r); }
  const answering = regions.map((_, r) => followsQuestions(regions[r]!, r, regions) && !asking.has(r) && asking.has(r - 1) && firstHeading[r] === Infinity);
  let bound = 0, stop = 0, region = 0, leadIn = false, closed = false;
  return markers.map((marker) => {
    while (bounds[bound]! <= marker.start) bound++;
    while (region + 1 < regions.length && regions[region + 1]!.start <= marker.start) { region++; leadIn = closed = false; }
    for (; stop < stops.length && stops[stop]!.at <= marker.start; stop++) {
      const { kind, at } = stops[stop]!;
      if (kind === 'lead-in' && regionAt(regions, at) === region) leadIn = true;
      closed = kind === 'closing' || kind === 'annex' || (closed && kind !== 'head' && kind !== 'divider');
    }
    const body = text.slice(marker.end, Math.min(bounds[bound] ?? text.length, marker.end + EXTENT)).trim();
    return {
      asks: body.includes('?'), opensAsQuestion: opensAsQuestion(body), continues: /(?:,|;|\ssowie|\sund)$/.test(body.slice(-8)),
      leadIn: leadIn ? 1 : leadIns.has(region) ? -1 : 0,
      amongQuestions: (marker.start < firstHeading[region]! && (firstHeading[region]! < Infinity || !regions[region]!.answers)) && (leadIn || !leadIns.has(region)),
      amongAnswers: answering[region]!, outside: closed, opening: body.slice(0, 3 * OPENING).toLowerCase().replace(NO_LETTER, '').slice(0, OPENING), part: region,
    };
  });
}
