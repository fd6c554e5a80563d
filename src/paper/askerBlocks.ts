import type { Span } from '../model/span.ts';
import { behindBlanks, isDigitCode } from '../text/characters.ts';
import { cleanText, type CleanText } from '../text/clean.ts';
import { furnitureOf } from '../text/furniture.ts';
import type { Layout } from '../text/layout.ts';
import { addTo } from '../text/lists.ts';
import { printedLines, type PrintedLine } from '../text/printedLines.ts';
import { GROUP, GROUPS, NAME_WORD, TITLE } from './askers.ts';
import { opensAsQuestion } from './sentences.ts';

/**
 * Who asks a question of a collection: "12. Abgeordnete" / "Anna" / "Muster" / "(SPD)" in a narrow column, the question in a wide one beside it.
 * Text layers give the one below the other, both side by side with a gap, or their words on the same lines without any.
 */

/** The number of a question of a collection and who asks it. Offsets of the original. */
export interface AskerBlock {
  readonly number: number;
  /** "12." */
  readonly marker: Span;
  /** "Anna Muster"; empty where no name is printed. */
  readonly name: string;
  readonly group: string | null;
  readonly female: boolean;
  /** From "Abgeordnete" to the bracket with the group, line by line: what is no part of the question. At least one. */
  readonly spans: readonly Span[];
}

/** How many printed lines an asker may take, and how long a line with nothing but a name is. */
const MOST_LINES = 9;
const LONGEST_NAME = 60;

const MEMBER = String.raw`Abgeordneter?(?:\(r\)|\/r)?(?!\p{L})`;
const HEAD = new RegExp(String.raw`^\s*(\d{1,3})\s?[.)]?\s*${MEMBER}`, 'u'), NUMBER_ALONE = /^\s*(\d{1,3})\s?[.)]?\s*$/, MEMBER_ALONE = new RegExp(String.raw`^\s*${MEMBER}`, 'u');
/** A member in the nominative, as it stands beside a question; "weiterer Abgeordneter" is said in heads. What is looked for first is a plain word: that is found soonest. */
const MEMBER_SOMEWHERE = /Abgeordneter?(?![a-zäöüß])(?<!weiterer Abgeordneter)/;
/** A cheap look at the start of a line. */
const OPENS_WITH_NUMBER = /\d{1,3}\s?[.)]?\s*(?:Abgeordnete|$|\n|\r)/my;

/** The clean view of a paper: who asks stands in a collection beside the questions, and not in their text. */
export function cleanPaper(original: string, layout: Layout | null = null): { readonly clean: CleanText; readonly askers: readonly AskerBlock[] } {
  const printed = printedLines(original), furniture = furnitureOf(original, printed, layout), askers = askerBlocks(original, printed, furniture);
  return { clean: cleanText(original, furniture, layout, askers.flatMap(({ spans }) => spans), printed), askers };
}

/** The blocks of a text, in order. `cut` is its page furniture. */
function askerBlocks(original: string, printed: readonly PrintedLine[], cut: readonly Span[]): readonly AskerBlock[] {
  if (!MEMBER_SOMEWHERE.test(original)) return [];
  const rows = rowsOf(original, printed, cut), names = new Directory(original), blocks: AskerBlock[] = [];
  for (let i = 0; i < rows.length; i++) {
    const block = rows[i]!.isHead ? blockAt(rows, i, names) : null;
    if (block) blocks.push(block);
  }
  return blocks;
}

/** A line without page furniture that is not blank. */
class Row {
  /** @param isHead whether it may begin with the number of a question */
  constructor(private readonly original: string, readonly start: number, private readonly end: number, readonly isHead: boolean) {}

  /** What it says. Few rows are asked. */
  get text(): string {
    return this.original.slice(this.start, this.end).trimEnd();
  }
}

function rowsOf(original: string, printed: readonly PrintedLine[], cut: readonly Span[]): Row[] {
  const rows: Row[] = [];
  let c = 0;
  for (const line of printed) {
    let { start, end } = line;
    while (c < cut.length && cut[c]!.end <= start) c++;
    for (let k = c; k < cut.length && cut[k]!.start < end; k++) {
      if (cut[k]!.start > start) end = cut[k]!.start;
      else start = Math.min(cut[k]!.end, line.end);
    }
    if (line.code >= 0 && behindBlanks(original, start, end - start) < end) rows.push(new Row(original, start, end, opensWithNumber(line)));
  }
  return rows;
}

const opensWithNumber = (line: PrintedLine) => isDigitCode(line.code) && line.opensWith(OPENS_WITH_NUMBER);

const MALE = /Abgeordneter/;
const MARKER = /^\d+(?:\s?[.)])?/;

/** What is known of a block while its lines are read. */
interface Reading {
  readonly spans: Span[];
  words: string;
  /** Where the question begins on each line, if it stands beside the asker behind a gap. */
  column: number | null;
  /** Whether asker and question share lines without a gap. */
  mixed: boolean;
  /** The names of the directory that may be meant, with how many of their words were found. */
  names: readonly Name[] | null;
  found: number;
}

function blockAt(rows: readonly Row[], i: number, names: Directory): AskerBlock | null {
  const first = rows[i]!, head = HEAD.exec(first.text), alone = head ? null : NUMBER_ALONE.exec(first.text), below = alone && rows[i + 1] ? MEMBER_ALONE.exec(rows[i + 1]!.text) : null;
  const number = head ?? alone, opening = head ?? below;
  if (!number || !opening) return null;
  const start = head ? i : i + 1, digits = first.start + first.text.indexOf(number[1]!), reading: Reading = { spans: [], words: '', column: null, mixed: false, names: null, found: 0 };
  const marker = { start: digits, end: digits + MARKER.exec(first.text.slice(digits - first.start))![0].length };
  const done = (group: string | null): AskerBlock => ({ number: Number(number[1]), marker, name: nameIn(reading.words), group, female: !MALE.test(opening[0]), spans: [...reading.spans] });
  let best: AskerBlock | null = null; // where no bracket names a group that is known
  for (let k = start; k < Math.min(rows.length, start + MOST_LINES); k++) {
    const row = rows[k]!, isFirst = k === start, from = isFirst ? opening[0].length : row.text.search(/\S/);
    if (isFirst) add(reading, row, opening[0].lastIndexOf('Abg'), from);
    else if (row.isHead || STOPS.test(row.text)) break;
    const end = endOfAsker(reading, names, row.text, from, isFirst);
    if (end < 0) break;
    if (end === from) continue;
    add(reading, row, from, end);
    const bracket = /\(([^()]*)\)$/.exec(reading.words), group = bracket && groupIn(bracket[1]!);
    if (group) return done(group);
    if (bracket) best = done(bracket[1]!.trim());
    else if (!reading.mixed && !best?.group) best = done(null);
  }
  return best;
}

/** What ends a block that names no group. */
const STOPS = /^\s*(?:Antwort de[rs]\s|Geschäftsbereich\s|\d{1,3}\.\s)/;

/** Takes a stretch of a row in. The word "Abgeordnete" is no part of the name. */
function add(reading: Reading, { start, text }: Row, from: number, to: number) {
  const piece = text.slice(from, to), blank = piece.length - piece.trimStart().length, words = piece.trim();
  reading.spans.push({ start: start + from + blank, end: start + from + blank + words.length });
  if (!MEMBER_ALONE.test(words)) reading.words += (/[-/]$/.test(reading.words) || !reading.words ? '' : ' ') + words.replace(/\s+/g, ' ');
}

/** Where the asker's part of a row ends; `from` where the row has none, -1 where the block is over. */
function endOfAsker(reading: Reading, names: Directory, text: string, from: number, isFirst: boolean): number {
  reading.column ??= columnIn(text, from, isFirst);
  if (reading.column !== null) return endBeside(text, from, reading.column);
  const start = from + text.slice(from).search(/\S|$/), rest = text.slice(start), asks = opensAsQuestion(rest);
  if (!rest) return from;
  if (!asks && !reading.mixed && isName(rest, reading.words)) return text.length;
  if (asks && !reading.mixed) {
    reading.mixed = isFirst;
    return isFirst ? from : -1;
  }
  const own = endMixed(reading, names, rest);
  if (own && start + own < text.length) reading.mixed = true;
  return own ? start + own : -1;
}

const GAP = /(?:\s{2,}|\t+)(?=\S)/;

/** Where the question begins that stands beside the asker; null where no gap tells. */
function columnIn(text: string, from: number, isFirst: boolean): number | null {
  const rest = text.slice(from), gap = GAP.exec(rest);
  return gap && (isFirst ? gap.index === 0 && (opensAsQuestion(rest.trim()) || !isName(rest.trim(), '')) : gap.index > 0) ? from + gap.index + gap[0].length : null;
}

/** How far a line may be out of its column. */
const SHIFT = 3;

function endBeside(text: string, from: number, column: number): number {
  if (from >= column - SHIFT || text.length <= from) return from;
  if (text.length <= column) return text.length;
  if (text[column - 1]!.trim() === '' && text[column]!.trim() !== '') return column;
  for (const gap of text.slice(from).matchAll(new RegExp(GAP, 'g'))) if (Math.abs(from + gap.index + gap[0].length - column) <= SHIFT) return from + gap.index;
  return -1;
}

const PARTICLE = '(?:(?:von|van|de|der|den|zu|zur|vom|ten|del|di|el|und)(?:\\s|$))'; // where the name goes on below
const NAME_ROW = new RegExp(String.raw`^${TITLE}(?:${NAME_WORD}(?:\s|$))*${PARTICLE}*(?:\([^()]{0,40}\)?\s?)*$`, 'u');

/** Whether a row holds nothing but a name, a town, a group or pieces of them. */
function isName(row: string, before: string): boolean {
  return row.length <= LONGEST_NAME && (NAME_ROW.test(row) || (isOpen(before) && /^[^()]{1,30}\)$/.test(row)));
}

const isOpen = (words: string) => words.lastIndexOf('(') > words.lastIndexOf(')');

/** How many characters of a row with asker and question are the asker's. */
function endMixed(reading: Reading, names: Directory, rest: string): number {
  let at = 0;
  if (isOpen(reading.words)) return endOfGroup(rest, reading.words.slice(reading.words.lastIndexOf('(')));
  if (!rest.startsWith('(')) {
    const whole = WHOLE_NAME.exec(rest);
    at = whole && groupIn(whole[1]!) ? whole[0].length - whole[1]!.length - 3 : endOfNamed(reading, names, rest) || FIRST_NAME.exec(rest)?.[0].length || 0;
  }
  for (let bracket = BRACKET.exec(rest.slice(at)); bracket; bracket = BRACKET.exec(rest.slice(at))) { // a town and a group
    const length = endOfGroup(rest.slice(at + bracket[0].length), '');
    if (!length) break;
    at += bracket[0].length + length;
  }
  return at;
}

const BRACKET = /^\s?(?=\()/;

/** Without a directory: one name a line, or all of them in front of the group. */
const FIRST_NAME = new RegExp(String.raw`^${TITLE}${NAME_WORD}(?=\s|$)`, 'u');
const WHOLE_NAME = new RegExp(String.raw`^${TITLE}${NAME_WORD}(?:\s${NAME_WORD}){0,4}\s\(([^()]{2,40})\)`, 'u');

/** How much of a row is the bracket with the group, or the beginning of it, or the rest of what `begun` begins; a town stands in brackets too. */
function endOfGroup(rest: string, begun: string): number {
  const closed = begun ? null : /^\([^()]{2,40}\)/.exec(rest), plain = begun.replace(/\s/g, '');
  if (closed) return closed[0].length;
  let best = 0;
  for (const group of GROUPS) {
    const whole = `(${group})`;
    if (!whole.replace(/\s/g, '').startsWith(plain)) continue;
    let at = 0;
    for (let letters = 0; letters < plain.length; at++) if (whole[at] !== ' ') letters++;
    const wanted = whole.slice(at).trimStart();
    let length = 0;
    while (length < wanted.length && rest[length] === wanted[length]) length++;
    if (length === wanted.length || (length && (wanted[length] === ' ' || wanted[length - 1] === '/'))) best = Math.max(best, length);
  }
  return best;
}

/** The words of a name in the directory of those who ask. */
type Name = readonly string[];

const DIRECTORY_REACH = 60_000;
const NAMES_ALIKE = 40;
/** "Notz, Dr. Konstantin von (BÜNDNIS 90/" */
const ENTRY = /(\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40}){0,2}), (\p{Lu}[^(),\d\n]{1,50}) \(/gu;

/** The directory of those who ask, at the beginning of a collection. It is read when the first asker stands there whose words are mixed with the question's: in few papers. */
class Directory {
  private names: ReadonlyMap<string, readonly Name[]> | null = null;

  constructor(private readonly original: string) {}

  /** The names that begin with a word. */
  beginningWith(word: string): readonly Name[] {
    return (this.names ??= this.read()).get(word) ?? [];
  }

  private read(): ReadonlyMap<string, readonly Name[]> {
    const names = new Map<string, Name[]>();
    for (const [, surname, given] of this.original.slice(0, DIRECTORY_REACH).matchAll(ENTRY)) {
      const name = `${given!} ${surname!}`.split(/\s+/), alike = names.get(name[0]!);
      if ((alike?.length ?? 0) < NAMES_ALIKE) addTo(names, name[0]!, name);
    }
    return names;
  }
}

/** How much of a row are the next words of a name of the directory. */
function endOfNamed(reading: Reading, names: Directory, rest: string): number {
  const words = rest.split(' ', WORDS_OF_A_NAME);
  let most = 0, fitting: Name[] = [];
  for (const name of reading.names ?? names.beginningWith(words[0]!)) {
    let n = 0;
    while (n < words.length && name[reading.found + n] === words[n]) n++;
    if (n > most) { most = n; fitting = [name]; }
    else if (n && n === most) fitting.push(name);
  }
  if (!most) return 0;
  reading.names = fitting;
  reading.found += most;
  return words.slice(0, most).join(' ').length;
}

const WORDS_OF_A_NAME = 8;

const groupIn = (bracket: string) => GROUP.exec(bracket.replace(/\s+/g, ' ').replace('/ ', '/'))?.[0] ?? null;

/** The name without brackets. */
function nameIn(words: string): string {
  return words.replace(/\s?\([^()]*\)?/g, '').trim();
}
