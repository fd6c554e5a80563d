import { overlaps, trimSpan } from '../model/span.ts';
import type { Zone, ZoneKind } from '../model/paper.ts';
import type { CleanText } from '../text/clean.ts';
import { codesOf } from '../text/characters.ts';
import { LineForm } from '../text/lineForm.ts';
import { firstAtLeast } from '../text/search.ts';
import type { Part } from './head.ts';
import type { Line } from './lines.ts';
import type { Pairs } from './pairs.ts';
import type { Sequence } from './sequence.ts';

/** A change of zone at an offset of the clean text. */
interface Cut {
  readonly at: number;
  readonly kind: ZoneKind;
}

const LETTER = new LineForm('PHBDATFIE', /^(?:POSTANSCHRIFT|HAUSANSCHRIFT|BETREFF|DATUM|AKTENZEICHEN|BEARBEITET VON|TEL|FAX|INTERNET|E-MAIL)\b/);
/** The title block below a cover letter says again what is answered. */
const TITLE_BLOCK = new LineForm('KGS', /^(?:Kleine|Große|Schriftliche)\s+Anfrage\s+de[rs]\s+Abgeordneten/);

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
  const starts = cuts.map((cut, i) => (i === 0 ? 0 : originalStart(clean, cut.at)));
  cuts.forEach((cut, i) => {
    const end = starts[i + 1] ?? clean.original.length;
    let start = starts[i]!;
    for (; f < clean.furniture.length && clean.furniture[f]!.start < end; f++) {
      const piece = clean.furniture[f]!;
      if (overlaps(piece, { start, end }) || piece.start >= start) { add(cut.kind, start, piece.start); add(piece.kind, Math.max(start, piece.start), piece.end); start = Math.max(start, piece.end); }
    }
    add(cut.kind, start, end);
  });
  return zones;
}

const MARKS = codesOf('#*>+- \t'), LINE_ENDS = codesOf('\n\r\f');

/** Where a zone begins in the original: the Markdown marks in front of its first word belong to it. */
function originalStart(clean: CleanText, at: number): number {
  const word = clean.span(at, at + 1).start;
  let start = word;
  while (MARKS[clean.original.charCodeAt(start - 1)] === 1) start--;
  return start === 0 || LINE_ENDS[clean.original.charCodeAt(start - 1)] === 1 ? start : word;
}

function cutsOf(clean: CleanText, lines: readonly Line[], parts: readonly Part[], sequence: Sequence, pairs: Pairs): Cut[] {
  const cuts: Cut[] = [];
  const stops = sequence.stops.filter((s) => s.kind !== 'head'), stopsAt = stops.map((s) => s.at), questionsAt = sequence.chosen.map((c) => c.marker.start);
  const firstBody = Math.min(stopsAt[0] ?? Infinity, questionsAt[0] ?? Infinity, clean.text.length);
  const body = lines.findIndex((line, i) => i === parts[0]!.behind || line.start >= firstBody), top = lines.slice(0, body < 0 ? lines.length : body);
  const isLetter = top.some((line) => LETTER.fits(line)), block = isLetter ? top.find((line) => TITLE_BLOCK.fits(line)) : undefined;
  for (const part of parts) {
    const at = lines[part.first]?.start ?? 0, behind = lines[part.behind]?.start ?? clean.text.length;
    cuts.push({ at, kind: isLetter && part === parts[0] ? 'letterhead' : 'head' });
    const stop = stops[firstAtLeast(stopsAt, at + 1)], question = questionsAt[firstAtLeast(questionsAt, at + 1)] ?? Infinity;
    const preface = stop?.kind === 'lead-in' && stop.at < behind && stop.at <= question ? unmarkedPreface(lines, part, stop.at) : null;
    if (preface !== null) cuts.push({ at: preface, kind: 'preface' });
  }
  if (block) cuts.push({ at: block.start, kind: 'head' });
  for (const stop of stops) cuts.push({ at: stop.at, kind: stop.kind === 'lead-in' || stop.kind === 'section' ? 'questions' : stop.kind === 'divider' ? 'head' : stop.kind });
  for (const question of pairs.questions) for (const p of question.printings) cuts.push({ at: p.marker?.start ?? p.body.start, kind: 'questions' });
  for (const answer of pairs.answers) {
    cuts.push({ at: (answer.heading ?? answer.bodies[0]!).start, kind: 'answers' });
    for (const body of answer.bodies) cuts.push({ at: body.start, kind: 'answers' });
  }
  cuts.sort((a, b) => a.at - b.at);
  if (!cuts.length || cuts[0]!.at > 0) cuts.unshift({ at: 0, kind: 'head' });
  return cuts.filter((cut, i) => i === cuts.length - 1 || cuts[i + 1]!.at > cut.at); // of several at one place the last says it
}

/** In a question paper the askers' preface has no heading: it begins with the first long paragraph below the head, above the lead-in. */
function unmarkedPreface(lines: readonly Line[], part: Part, leadIn: number): number | null {
  for (let i = part.first + 2; i < part.behind && lines[i]!.start < leadIn; i++) {
    const line = lines[i]!;
    if (line.text.length > 60 && /^\p{Lu}/u.test(line.text) && /[.,][”“")]?\s|\s(?:hat|haben|ist|sind|wird|werden|wurde|wurden|fand|gab)\s/.test(lines.slice(i, i + 3).map((l) => l.text).join(' ')) && !/Abgeordneten|Fraktion|Wahlperiode|Drucksache/.test(line.text)) return line.start;
  }
  return null;
}

function wholeText(original: string): Zone[] {
  const span = trimSpan(original, { start: 0, end: original.length });
  return span.start < span.end ? [{ kind: 'text', span }] : [];
}
