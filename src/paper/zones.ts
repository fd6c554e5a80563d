import { overlaps, trimSpan } from '../model/span.ts';
import type { Zone, ZoneKind } from '../model/paper.ts';
import type { CleanText } from '../text/clean.ts';
import type { Part } from './head.ts';
import type { Line } from './lines.ts';
import type { Pairs } from './pairs.ts';
import type { Sequence } from './sequence.ts';

/** A change of zone at an offset of the clean text. */
interface Cut {
  readonly at: number;
  readonly kind: ZoneKind;
}

const LETTER = /^(?:POSTANSCHRIFT|HAUSANSCHRIFT|BETREFF|DATUM|AKTENZEICHEN|BEARBEITET VON|TEL|FAX|INTERNET|E-MAIL)\b/;
/** The title block below a cover letter says again what is answered. */
const TITLE_BLOCK = /^(?:Kleine|Große|Schriftliche)\s+Anfrage\s+de[rs]\s+Abgeordneten/;

/** The zones of a paper: together they hold every character that is not white space, each once. */
export function zonesOf(clean: CleanText, lines: readonly Line[], parts: readonly Part[], sequence: Sequence, pairs: Pairs, inquiry: boolean): Zone[] {
  if (!inquiry) return wholeText(clean.original);
  const cuts = cutsOf(clean, lines, parts, sequence, pairs);
  const zones: Zone[] = [];
  const add = (kind: ZoneKind, start: number, end: number) => {
    const span = trimSpan(clean.original, { start, end });
    if (span.start === span.end) return;
    const last = zones.at(-1);
    if (last?.kind === kind && kind !== 'furniture' && !/\S/.test(clean.original.slice(last.span.end, span.start))) zones[zones.length - 1] = { kind, span: { start: last.span.start, end: span.end } };
    else zones.push({ kind, span });
  };
  let f = 0;
  cuts.forEach((cut, i) => {
    let start = i === 0 ? 0 : originalStart(clean, cut.at);
    const end = i + 1 < cuts.length ? originalStart(clean, cuts[i + 1]!.at) : clean.original.length;
    for (; f < clean.furniture.length && clean.furniture[f]!.start < end; f++) {
      const piece = clean.furniture[f]!;
      if (overlaps(piece, { start, end }) || piece.start >= start) { add(cut.kind, start, piece.start); add(piece.kind, Math.max(start, piece.start), piece.end); start = Math.max(start, piece.end); }
    }
    add(cut.kind, start, end);
  });
  return zones;
}

/** Where a zone begins in the original: the Markdown marks in front of its first word belong to it. */
function originalStart(clean: CleanText, at: number): number {
  const word = clean.span(at, at + 1).start;
  let start = word;
  while (start > 0 && /[#*>+\- \t]/.test(clean.original[start - 1]!)) start--;
  return start === 0 || /[\n\r\f]/.test(clean.original[start - 1]!) ? start : word;
}

function cutsOf(clean: CleanText, lines: readonly Line[], parts: readonly Part[], sequence: Sequence, pairs: Pairs): Cut[] {
  const cuts: Cut[] = [];
  const firstBody = Math.min(sequence.stops.find((s) => s.kind !== 'head')?.at ?? Infinity, sequence.chosen[0]?.marker.start ?? Infinity, clean.text.length);
  for (const part of parts) {
    const at = lines[part.first]?.start ?? 0, behind = lines[part.behind]?.start ?? clean.text.length;
    const head = lines.slice(part.first, part.behind).filter((l) => l.start < firstBody || part !== parts[0]);
    const isLetter = part === parts[0] && head.some((l) => LETTER.test(l.text));
    cuts.push({ at, kind: isLetter ? 'letterhead' : 'head' });
    if (isLetter) { const block = head.find((l) => TITLE_BLOCK.test(l.text)); if (block) cuts.push({ at: block.start, kind: 'head' }); }
    const preface = unmarkedPreface(lines, part, sequence, behind);
    if (preface !== null) cuts.push({ at: preface, kind: 'preface' });
  }
  for (const stop of sequence.stops) if (stop.kind !== 'head') cuts.push({ at: stop.at, kind: stop.kind === 'lead-in' || stop.kind === 'section' ? 'questions' : stop.kind === 'divider' ? 'head' : stop.kind });
  for (const question of pairs.questions) for (const p of question.printings) cuts.push({ at: p.marker?.start ?? p.body.start, kind: 'questions' });
  for (const answer of pairs.answers) {
    cuts.push({ at: (answer.heading ?? answer.bodies[0]!).start, kind: 'answers' });
    for (const body of answer.bodies) cuts.push({ at: body.start, kind: 'answers' });
  }
  cuts.sort((a, b) => a.at - b.at);
  if (!cuts.length || cuts[0]!.at > 0) cuts.unshift({ at: 0, kind: 'head' });
  return cuts.filter((cut, i) => i === cuts.length - 1 || cuts[i + 1]!.at > cut.at); // of several at one place the last says it
}

/** In a question paper the askers' preface has no heading: it begins with the first long paragraph below the head. */
function unmarkedPreface(lines: readonly Line[], part: Part, sequence: Sequence, behind: number): number | null {
  const start = lines[part.first]?.start ?? 0;
  const stop = sequence.stops.find((s) => s.at > start && s.at < behind && s.kind !== 'head');
  const first = sequence.chosen.find((c) => c.marker.start > start && c.marker.start < behind)?.marker.start ?? behind;
  if (!stop || stop.kind !== 'lead-in' || stop.at > first) return null;
  for (let i = part.first + 2; i < part.behind && lines[i]!.start < stop.at; i++) {
    const line = lines[i]!;
    if (line.text.length > 60 && /^\p{Lu}/u.test(line.text) && /[.,][”“")]?\s|\s(?:hat|haben|ist|sind|wird|werden|wurde|wurden|fand|gab)\s/.test(lines.slice(i, i + 3).map((l) => l.text).join(' ')) && !/Abgeordneten|Fraktion|Wahlperiode|Drucksache/.test(line.text)) return line.start;
  }
  return null;
}

function wholeText(original: string): Zone[] {
  const span = trimSpan(original, { start: 0, end: original.length });
  return span.start < span.end ? [{ kind: 'text', span }] : [];
}
