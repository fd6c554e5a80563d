import { inSection } from '../citations/labelList.ts';
import { codesOf, isDigitCode } from '../text/characters.ts';
import { LineForm } from '../text/lineForm.ts';
import { firstAtLeast } from '../text/search.ts';
import type { AnswerHeading } from './answerMarks.ts';
import type { Line } from './lines.ts';
import type { QuestionMarker } from './markers.ts';
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
  /** The sections in which the questions begin anew, in order. */
  readonly anew: readonly Section[];
}

/** A section from its title to behind its last character (Infinity: the text's end), and its number. */
export interface Section {
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
  const titles = titlesAmong(lines, markers);
  const taken = new Set(titles), rest = titles.length ? markers.filter((m) => !taken.has(m)) : markers;
  const starts = titles.map((m) => m.line.start);
  const runs = runsOf(lines);
  if (!runs.length) return { markers: rest, headings, starts, anew: [] };
  const marks = [...rest.filter((m) => m.numbers.length).map((m) => ({ at: m.start, line: m.line.index, first: m.numbers.length === 1 && m.numbers[0] === 1 })),
    ...headings.filter((h) => h.items.length).map((h) => ({ at: h.start, line: h.line.index, first: h.items[0]!.from.number === '1' }))].sort((a, b) => a.at - b.at);
  const at = marks.map((m) => m.at), firstMarkOf = (s: Section) => { const m = marks[firstAtLeast(at, s.line.end)]; return m && m.at < s.behind ? m : undefined; };
  const isNear = (s: Section) => (firstMarkOf(s)?.line ?? Infinity) - s.line.index <= NEAR;
  const real = runs.filter((run) => run.filter(isNear).length >= 2);
  if (!real.length) return { markers: rest, headings, starts, anew: [] };
  const beginningAnew = real.filter((run) => run.filter((s) => firstMarkOf(s)?.first).length >= 2), anew = beginningAnew.length > 0;
  const sections = (anew ? beginningAnew : real).flat().sort((x, y) => x.line.start - y.line.start), sectionStarts = sections.map((s) => s.line.start), counting = new Set(sections);
  const all = [...starts, ...real.flat().filter((s) => isNear(s) || counting.has(s)).map((s) => s.line.start)].sort((x, y) => x - y);
  if (!anew) return { markers: rest, headings, starts: all, anew: [] };
  const ordinalAt = (offset: number) => { const s = sections[firstAtLeast(sectionStarts, offset) - 1]; return s && offset < s.behind ? s.ordinal : null; };
  return {
    markers: rest.map((m) => { const n = m.numbers.length === 1 ? ordinalAt(m.start) : null; return n === null ? m : { ...m, numbers: [n, ...m.numbers] }; }),
    headings: headings.map((h) => { const n = ordinalAt(h.start); return n === null ? h : { ...h, items: h.items.map((item) => inSection(item, n)) }; }),
    starts: all, anew: sections,
  };
}

/** The markers that open titles: "2. Kosten" right above "2.1 Was kostet es?", or between 3 and 4. */
function titlesAmong(lines: readonly Line[], markers: readonly QuestionMarker[]): QuestionMarker[] {
  let last = 0;
  return markers.filter((marker, i) => {
    const next = markers[i + 1], own = marker.numbers[0];
    if (own === undefined) return false;
    if (next && isTitleAbove(lines, marker, next, last)) return true;
    last = own;
    return false;
  });
}

function isTitleAbove(lines: readonly Line[], marker: QuestionMarker, next: QuestionMarker, last: number): boolean {
  const [own, sub] = marker.numbers, [following, subFollowing] = next.numbers;
  if (sub !== undefined || marker.letter || marker.keyword || next.line.index - marker.line.index > 2) return false;
  const opensSubSection = following === own && subFollowing === 1, standsBetween = subFollowing === undefined && own! <= following! && own !== last + 1 && (following === last + 1 || (own === 1 && following === 1));
  if (!opensSubSection && !(standsBetween && opensAsQuestion(next.line.text.slice(next.end - next.start)))) return false;
  const text = lines.slice(marker.line.index, next.line.index).map((l) => l.text).join(' ').slice(marker.end - marker.start);
  return text.length < LONGEST_TITLE && !/[?,;]|\ssowie$/.test(text) && !opensAsQuestion(text);
}

/** The number or letter of a line that may be the title of a section, whether or not others count on from it; null for other lines. */
export function sectionTitle(line: Line): string | null {
  return mayBeTitle(line) ? TITLE.exec(line.text)?.[2] ?? null : null;
}

/** A capital and a mark behind it ("A.", "IV."), or a word that a section is called by: most lines need no further look. */
function mayBeTitle(line: Line): boolean {
  const { code, text } = line;
  if (code < CAPITAL_A || code > CAPITAL_Z || !(SECOND[text.charCodeAt(1)] === 1 || SECTION_WORD.fits(line))) return false;
  return text.length <= LONGEST_TITLE && !text.endsWith('?') && !text.endsWith('.');
}

const CAPITAL_A = 0x41, CAPITAL_Z = 0x5a;
const SECOND = codesOf('.): IVX');
const SECTION_WORD = new LineForm('TKBA', /^(?:Themen|Komplex|Block|Bereich|Abschnitt|Teil|Kapitel)/);

/** Titles of one kind that count on from the first: "I.", "II.", or below one of these "A.", "B.". */
interface Run {
  readonly kind: 'roman' | 'letters' | 'digits';
  /** In how many others it stands. */
  readonly depth: number;
  readonly titles: { readonly line: Line; readonly ordinal: number }[];
}

/** The sections that titles make which count on, run by run; each ends where the next one or the one around it does. */
function runsOf(lines: readonly Line[]): Section[][] {
  const runs: Run[] = [];
  let open: Run[] = []; // from the outermost to the innermost
  for (const line of lines) {
    if (!mayBeTitle(line)) continue;
    const m = TITLE.exec(line.text), token = m?.[2];
    if (!token || (isDigitCode(token.charCodeAt(0)) && !m[1])) continue;
    const goesOn = open.findLastIndex((run) => ordinalOf(token, run.kind) === run.titles.at(-1)!.ordinal + 1);
    if (goesOn >= 0) {
      open = open.slice(0, goesOn + 1);
      open[goesOn]!.titles.push({ line, ordinal: open[goesOn]!.titles.at(-1)!.ordinal + 1 });
      continue;
    }
    const kind = FIRST[token];
    if (!kind) continue;
    const again = open.findIndex((run) => run.kind === kind), around = again < 0 ? open : open.slice(0, again);
    const run: Run = { kind, depth: around.length, titles: [{ line, ordinal: 1 }] };
    open = [...around, run];
    runs.push(run);
  }
  return withEnds(runs.filter((run) => run.titles.length >= 2));
}

/** A section ends where the next one of its own depth or of one further out begins. */
function withEnds(runs: readonly Run[]): Section[][] {
  const next: number[] = [], behind = new Map<Line, number>();
  for (const { line, depth } of runs.flatMap(({ titles, depth }) => titles.map(({ line }) => ({ line, depth }))).sort((a, b) => b.line.start - a.line.start)) {
    behind.set(line, Math.min(Infinity, ...next.slice(0, depth + 1).filter((at) => at !== undefined)));
    next.length = depth;
    next[depth] = line.start;
  }
  return runs.map(({ titles }) => titles.map((title) => ({ ...title, behind: behind.get(title.line)! })));
}

const FIRST: Readonly<Record<string, Run['kind']>> = { I: 'roman', A: 'letters', 1: 'digits' };

function ordinalOf(token: string, kind: Run['kind']): number {
  if (kind === 'letters') return token.length === 1 ? token.charCodeAt(0) - 64 : 0;
  return kind === 'digits' ? Number(token) : romanValue(token);
}
