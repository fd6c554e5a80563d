import type { LabelItem, LabelRef } from '../citations/labelList.ts';
import type { Line } from './lines.ts';
import { firstAtLeast } from '../text/search.ts';
import type { AnswerHeading, QuestionMarker } from './markers.ts';
import { romanValue } from './roman.ts';
import { opensAsQuestion } from './sentences.ts';

/**
 * Sections of an inquiry: "2. Kosten" above 2.1, "II. Kosten" above questions that go on counting or begin anew. Where they begin anew,
 * the section's number goes in front ("II. Kosten", "1." is 2.1), so that each label is asked once.
 */
export interface Sections {
  readonly markers: readonly QuestionMarker[];
  readonly headings: readonly AnswerHeading[];
  /** Where the headings of sections begin: the answer above ends there. */
  readonly starts: readonly number[];
}

interface Section {
  readonly line: Line;
  readonly ordinal: number;
  readonly behind: number;
}

const TITLE = /^(?:((?:Themen)?(?:[Kk]omplex|[Bb]lock|[Bb]ereich)|Abschnitt|Teil|Kapitel)\s+)?([IVX]{1,5}|[A-Z]|\d{1,2})(?:[.):]|\s[–-])\s*(?=\p{Lu})/u;
const LONGEST_TITLE = 120;
/** How many lines below its title a section's first question or answer stands. */
const NEAR = 3;

/** Takes the titles of sections out of the markers and sets their numbers in front where the questions of each section begin anew. */
export function sectionsOf(lines: readonly Line[], markers: readonly QuestionMarker[], headings: readonly AnswerHeading[]): Sections {
  const titles = markers.filter((marker, i) => isTitleAbove(lines, marker, markers[i + 1]));
  const taken = new Set(titles), rest = titles.length ? markers.filter((m) => !taken.has(m)) : markers;
  const starts = titles.map((m) => m.line.start);
  const runs = runsOf(lines);
  if (!runs.length) return { markers: rest, headings, starts };
  const marks = [...rest.filter((m) => m.numbers.length).map((m) => ({ at: m.start, line: m.line.index, first: m.numbers.length === 1 && m.numbers[0] === 1 })),
    ...headings.filter((h) => h.items.length).map((h) => ({ at: h.start, line: h.line.index, first: h.items[0]!.from.number === '1' }))].sort((a, b) => a.at - b.at);
  const at = marks.map((m) => m.at), firstMarkOf = (s: Section) => { const m = marks[firstAtLeast(at, s.line.end)]; return m && m.at < s.behind ? m : undefined; };
  const isNear = (s: Section) => (firstMarkOf(s)?.line ?? Infinity) - s.line.index <= NEAR;
  const real = runs.filter((run) => run.filter(isNear).length >= 2);
  if (!real.length) return { markers: rest, headings, starts };
  const anew = real.some((run) => run.filter((s) => firstMarkOf(s)?.first).length >= 2);
  const sections = real.flat(), sectionStarts = sections.map((s) => s.line.start);
  const all = [...starts, ...sections.filter((s) => anew || isNear(s)).map((s) => s.line.start)].sort((x, y) => x - y);
  if (!anew) return { markers: rest, headings, starts: all };
  const ordinalAt = (offset: number) => { const s = sections[firstAtLeast(sectionStarts, offset) - 1]; return s && offset < s.behind ? s.ordinal : null; };
  return {
    markers: rest.map((m) => { const n = m.numbers.length === 1 ? ordinalAt(m.start) : null; return n === null ? m : { ...m, numbers: [n, ...m.numbers] }; }),
    headings: headings.map((h) => { const n = ordinalAt(h.start); return n === null ? h : { ...h, items: h.items.map((item) => within(item, n)) }; }),
    starts: all,
  };
}

/** "2. Kosten" right above "2.1 Was kostet es?" asks nothing. */
function isTitleAbove(lines: readonly Line[], marker: QuestionMarker, next: QuestionMarker | undefined): boolean {
  if (!next || marker.numbers.length !== 1 || marker.letter || marker.keyword || next.numbers.length !== 2 || next.numbers[0] !== marker.numbers[0] || next.numbers[1] !== 1 || next.line.index - marker.line.index > 2) return false;
  const text = lines.slice(marker.line.index, next.line.index).map((l) => l.text).join(' ').slice(marker.end - marker.start);
  return text.length < LONGEST_TITLE && !/[?,;]|\ssowie$/.test(text) && !opensAsQuestion(text);
}

/** A capital and a mark behind it ("A.", "IV."), or a word that a section is called by: most lines need no further look. */
function mayBeTitle(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 0x41 || first > 0x5a || text.length > LONGEST_TITLE || text.endsWith('?') || text.endsWith('.')) return false;
  const second = text[1];
  return second === '.' || second === ')' || second === ':' || second === ' ' || second === 'I' || second === 'V' || second === 'X' || SECTION_WORD.test(text);
}

const SECTION_WORD = /^(?:Themen|Komplex|Block|Bereich|Abschnitt|Teil|Kapitel)/;

/** Titles that count on from the first ("I.", "II." …), each with where its section ends. */
function runsOf(lines: readonly Line[]): Section[][] {
  const runs: { line: Line; ordinal: number }[][] = [];
  let kind = '';
  for (const line of lines) {
    if (!mayBeTitle(line.text)) continue;
    const m = TITLE.exec(line.text), token = m?.[2];
    if (!token || (/^\d/.test(token) && !m[1])) continue;
    const run = runs.at(-1), expected = (run?.at(-1)?.ordinal ?? 0) + 1;
    if (token === 'I' && kind !== 'letters') { kind = 'roman'; runs.push([{ line, ordinal: 1 }]); }
    else if (token === 'A' || token === '1') { kind = token === 'A' ? 'letters' : 'digits'; runs.push([{ line, ordinal: 1 }]); }
    else if (run && ordinalOf(token, kind) === expected) run.push({ line, ordinal: expected });
  }
  const long = runs.filter((run) => run.length >= 2);
  return long.map((run, r) => run.map((s, i) => ({ ...s, behind: run[i + 1]?.line.start ?? long[r + 1]?.[0]?.line.start ?? Infinity })));
}

function ordinalOf(token: string, kind: string): number {
  if (kind === 'letters') return token.length === 1 ? token.charCodeAt(0) - 64 : 0;
  return kind === 'digits' ? Number(token) : romanValue(token);
}

function within(item: LabelItem, ordinal: number): LabelItem {
  const set = (ref: LabelRef): LabelRef => (ref.number === null || ref.number.includes('.') ? ref : { ...ref, number: `${ordinal}.${ref.number}` });
  return { ...item, from: set(item.from), to: item.to && set(item.to) };
}
