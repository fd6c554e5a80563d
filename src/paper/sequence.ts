import type { Part } from './head.ts';
import { isAnnex, isClosing, isGovernmentPreface, isLeadIn, isPreface } from './landmarks.ts';
import type { Line } from './lines.ts';
import { answerHeading, questionMarker, type AnswerHeading, type QuestionMarker } from './markers.ts';
import { lettersOf } from './alignment.ts';
import { chooseQuestions, type ChosenMarker, type MarkerEvidence } from './questions.ts';
import { opensAsQuestion } from './sentences.ts';

/** Everything in a paper that marks something, in text order, and the sequence of questions chosen among it. */
export interface Sequence {
  readonly chosen: readonly ChosenMarker[];
  readonly headings: readonly AnswerHeading[];
  /** Offsets (clean text) at which a question's or an answer's text ends in any case: prefaces, lead-ins, closings, annexes, heads. */
  readonly stops: readonly Stop[];
}

export interface Stop {
  readonly at: number;
  readonly kind: 'preface' | 'government-preface' | 'lead-in' | 'closing' | 'annex' | 'head';
}

/** How much of a marker's text is looked at. */
const EXTENT = 2500;
const OPENING = 24;

/** Finds the marks of a paper and chooses its questions. */
export function sequenceOf(text: string, lines: readonly Line[], parts: readonly Part[]): Sequence {
  const markers: QuestionMarker[] = [], headings: AnswerHeading[] = [];
  for (const line of lines) {
    const heading = answerHeading(line, lines[line.index + 1]);
    if (heading) headings.push(heading);
    else { const marker = questionMarker(line); if (marker) markers.push(marker); }
  }
  const stops = stopsOf(lines, parts, headings);
  const evidence = evidenceOf(text, markers, headings, stops, parts, lines);
  return { chosen: chooseQuestions(markers, evidence), headings, stops };
}

/** Closings and annexes count only behind the last lead-in and the last heading of their part: letters close before they begin. */
function stopsOf(lines: readonly Line[], parts: readonly Part[], headings: readonly AnswerHeading[]): Stop[] {
  const stops: Stop[] = [];
  for (const [p, part] of parts.entries()) {
    const own = lines.slice(part.first, part.behind), start = own[0]?.start ?? 0, end = own.at(-1)?.end ?? 0;
    if (p > 0 && own[0]) stops.push({ at: own[0].start, kind: 'head' });
    let last = headings.filter((h) => h.start >= start && h.start < end && h.items.length > 0).at(-1)?.start ?? -1;
    const ends: Stop[] = [];
    let annex = false;
    for (const line of own) {
      const kind = isGovernmentPreface(line) ? 'government-preface' : isPreface(line) ? 'preface' : isLeadIn(line) ? 'lead-in' : null;
      if (kind && !annex) { stops.push({ at: line.start, kind }); last = Math.max(last, line.start); }
      else if (isAnnex(line) && (line.opensPage || line.afterBlank)) { ends.push({ at: line.start, kind: 'annex' }); annex = line.opensPage; }
      else if (isClosing(line)) ends.push({ at: line.start, kind: 'closing' });
    }
    stops.push(...ends.filter((stop) => stop.at > last));
  }
  return stops.sort((a, b) => a.at - b.at);
}

function evidenceOf(text: string, markers: readonly QuestionMarker[], headings: readonly AnswerHeading[], stops: readonly Stop[], parts: readonly Part[], lines: readonly Line[]): MarkerEvidence[] {
  const bounds = [...markers.map((m) => m.start), ...headings.map((h) => h.start), ...stops.map((s) => s.at), text.length].sort((a, b) => a - b);
  let bound = 0, stop = 0, part = 0, leadIn = -1, closed = false;
  const leadIns = new Set(parts.flatMap((p, i) => (stops.some((s) => s.kind === 'lead-in' && within(s.at, p, lines)) ? [i] : [])));
  const labelled = headings.find((h) => h.items.length > 0)?.start ?? -1;
  const anyHeading = new Set(parts.flatMap((p, i) => (headings.some((h) => within(h.start, p, lines)) ? [i] : [])));
  return markers.map((marker) => {
    while (bounds[bound]! <= marker.start) bound++;
    while (part + 1 < parts.length && lines[parts[part + 1]!.first]!.start <= marker.start) { part++; leadIn = -1; closed = false; }
    while (stop < stops.length && stops[stop]!.at <= marker.start) {
      if (stops[stop]!.kind === 'lead-in') leadIn = stop;
      closed = stops[stop]!.kind === 'closing' || stops[stop]!.kind === 'annex' ? true : stops[stop]!.kind === 'head' ? false : closed;
      stop++;
    }
    const body = text.slice(marker.end, Math.min(bounds[bound] ?? text.length, marker.end + EXTENT)).trim();
    const own = parts[part]!;
    return {
      asks: body.includes('?'), opensAsQuestion: opensAsQuestion(body), continues: /(?:,|;|\ssowie|\sund)$/.test(body),
      leadIn: leadIn >= 0 ? 1 : leadIns.has(part) ? -1 : 0,
      amongQuestions: labelled >= 0 ? marker.start < labelled && (leadIn >= 0 || !leadIns.has(part)) && within(labelled, own, lines) : own.hasHead && !own.isAnswer && !anyHeading.has(part),
      outside: closed, opening: lettersOf(body.slice(0, 3 * OPENING)).letters.slice(0, OPENING), part,
    };
  });
}

function within(offset: number, part: Part, lines: readonly Line[]): boolean {
  const first = lines[part.first], behind = lines[part.behind];
  return first !== undefined && offset >= first.start && (behind === undefined || offset < behind.start);
}
