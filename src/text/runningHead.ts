import { LineForm } from './lineForm.ts';
import type { PrintedLine } from './printedLines.ts';

/** Running heads: number, house, electoral term and page, in any order, on one line or on several, and nothing else. */

const NUMBER = String.raw`\d{1,2}\s*\/\s*\d[\d ]{0,6}(?:\s*\((?:neu|\d{1,2}\/\d{1,6})\))?`;
const NO_LETTER = '(?<![a-zäöüß-])', LETTERS = '[a-zäöüß-]*'; // a pattern that ignores case takes ten times as long over "\p{L}"
const HOUSE = String.raw`(?:Deutscher Bundestag|${NO_LETTER}${LETTERS}\s?Landtag(?:\s(?:des\s|von\s|Rheinland|Nordrhein|Baden|Mecklenburg|Brandenburg|Sachsen|Thüringe)${LETTERS})?|Abgeordnetenhaus(?:\s(?:von\s)?Berlin)?|Bremische Bürgerschaft|Bürgerschaft der Freien und Hansestadt Hamburg)`;
const TERM = String.raw`\d{1,2}\.\s?(?:Wahlperiode|WP|Legislaturperiode)`;
const DASH = String.raw`\s{0,60}[–—-]\s{0,60}`;

type HeadPart = 'number' | 'house' | 'term' | 'page';

const HEAD_PARTS: readonly (readonly [kind: HeadPart, form: RegExp])[] = [
  ['number', new RegExp(String.raw`(?:Drucksache|Drs\.)[\s*]+${NUMBER}`, 'i')],
  ['house', new RegExp(HOUSE, 'i')],
  ['term', new RegExp(TERM, 'i')],
  ['page', /(?:Seite|S\.)\s*\d{1,4}(?:\s*(?:\/|von)\s*\d{1,4})?|[–—-]\s*(?:\d{1,4}|[IVX]{1,6})\s*[–—-]/i],
];
/** How lines of such parts begin: most lines need no further look. */
const OPENING = new RegExp(String.raw`[\d–—|,·•*-]|Deutscher|S(?:eite|\.)|Abgeordnetenhaus|Bremische|Bürgerschaft|${LETTERS}(?:Drucksache|Drs\.|\s*Landtag)`, 'iy');
/** What the name of a house holds: found much sooner than the whole. */
const HOUSE_WORD = /landtag|bundestag|abgeordnetenhaus|bürgerschaft/i;
const HEAD_WORD = /rucksache|RUCKSACHE|Drs\.|ahlperiode|Landtag|LANDTAG/;
const PAGE_ALONE = /^(?:[–—-]\s?(?:\d{1,4}|[IVX]{1,6})\s?[–—-]|Seite\s\d{1,4}(?:\s(?:\/|von)\s\d{1,4})?)$/;
const BARE_NUMBER = /^\d{1,3}$/;
const LONGEST_HEAD = 140;

/** The running head of a plenary protocol, with the page in front or behind. */
const SESSION = new RegExp(String.raw`^(?:(\d{1,6})\s+)?Deutscher Bundestag\s?[–—-]\s?${TERM}\s?[–—-]\s?\d{1,3}\. Sitzung\.\s\p{L}[\p{L}.,\s]{3,30}\d{1,2}\.\s\p{L}{3,9}\s\d{4}(?:\s+(\d{1,6}))?$`, 'u');
const sessionHead = ({ text }: PrintedLine) => (text.includes('. Sitzung. ') && text.length <= LONGEST_HEAD ? SESSION.exec(text) : null);
export const isSessionHead = (line: PrintedLine): boolean => sessionHead(line) !== null;

/** A line that is made of parts of a running head alone. */
export interface HeadLine {
  readonly parts: readonly HeadPart[];
  /** The page's number as the line prints it ("– 2 –"); null where it prints none. */
  readonly page: string | null;
}

const NO_HEAD: HeadLine = { parts: [], page: null };

/** The parts that a line is made of, if it is made of parts of a running head alone; else none. */
export function headParts(line: PrintedLine): readonly HeadPart[] {
  return headLine(line).parts;
}

const headLine = (line: PrintedLine): HeadLine => (line.head ??= readHeadLine(line));

function readHeadLine(line: PrintedLine): HeadLine {
  if (!line.opensWith(OPENING)) return NO_HEAD;
  const { text } = line;
  if (text.length > LONGEST_HEAD) return NO_HEAD;
  if (!HEAD_WORD.test(text)) return PAGE_ALONE.test(text) ? { parts: ['page'], page: text } : NO_HEAD;
  const session = sessionHead(line);
  if (session) return { parts: ['house', 'term', 'page'], page: session[1] ?? session[2] ?? null };
  let rest = text, page: string | null = null;
  const parts: HeadPart[] = [];
  for (const [kind, form] of HEAD_PARTS) {
    const m = kind !== 'house' || HOUSE_WORD.test(rest) ? form.exec(rest) : null;
    if (!m) continue;
    parts.push(kind);
    if (kind === 'page') page = m[0];
    rest = rest.slice(0, m.index) + ' ' + rest.slice(m.index + m[0].length);
  }
  const left = /^[\s–—|,·•*-]*(\d{1,4})?[\s–—|,·•*-]*$/.exec(rest);
  if (!left) return NO_HEAD;
  return left[1] && parts.length ? { parts: [...parts, 'page'], page: page ?? left[1] } : { parts, page };
}

/** The number of its page that a line of a running head prints, or that stands alone at a page's edge. */
export function pageNumber(line: PrintedLine): number | null {
  const printed = headLine(line).page ?? (PAGE_NUMBER.fits(line) ? line.text : null), digits = printed && /\d+/.exec(printed);
  return digits ? Number(digits[0]) : null;
}

/** The page's number at its edge. */
export const PAGE_NUMBER = new LineForm('-–—S0123456789', /^(?:[-–—]?\s*\d{1,4}\s*[-–—]?|(?:Seite|SEITE|S\.)\s*\d{1,4}(?:\s*(?:\/|von|VON)\s*\d{1,4})?|\d{1,3}\s?(?:\/|von)\s?\d{1,3})$/);

/** The running head around the line of a page that bears the paper's number, or none. */
export function runningHeadAt(page: readonly PrintedLine[], i: number, isFirst: boolean, isLast: boolean): readonly PrintedLine[] {
  const parts = headParts(page[i]!);
  if (!parts.includes('number')) return [];
  const kinds = new Set(parts);
  let first = i, behind = i + 1, apart = parts.includes('house') !== parts.includes('term');
  const joins = (at: number): boolean => {
    const more = at >= 0 && at < page.length ? headParts(page[at]!) : [];
    if (!more.length || more.some((part) => kinds.has(part))) return false;
    for (const part of more) kinds.add(part);
    apart ||= more.includes('house') !== more.includes('term');
    return true;
  };
  /** How many lines further on another part stands; a bare number in between is the page's. */
  const reach = (at: number, step: number): number => {
    if (joins(at)) return 1;
    if (kinds.has('page') || !isBareNumber(page[at]) || !joins(at + step)) return 0;
    kinds.add('page');
    return 2;
  };
  for (let n = reach(behind, 1); n; n = reach(behind, 1)) behind += n;
  for (let n = reach(first - 1, -1); n; n = reach(first - 1, -1)) first -= n;
  if (kinds.size < 2 || (!kinds.has('house') && !kinds.has('term'))) return [];
  if (kinds.has('page')) return kinds.size > 2 ? page.slice(first, behind) : [];
  const isMasthead = (apart && kinds.has('house') && kinds.has('term')) || (isFirst && first < MASTHEAD_LINES) || page.slice(behind, behind + 2).some((line) => BELOW_MASTHEAD.test(line.text));
  if (isMasthead) return [];
  const atEdge = (first === 0 && !isFirst) || (behind === page.length && !isLast);
  const hasBelow = isBareNumber(page[behind]), hasAbove = !hasBelow && isBareNumber(page[first - 1]); // the page's number
  return kinds.size === 3 || atEdge || hasBelow || hasAbove ? page.slice(hasAbove ? first - 1 : first, hasBelow ? behind + 1 : behind) : [];
}

const isBareNumber = (line: PrintedLine | undefined) => line !== undefined && BARE_NUMBER.test(line.text);

/** The masthead of the paper itself stands in its first lines. It prints house and term on lines of their own, and more below; a running head has text below it. */
const MASTHEAD_LINES = 8;
export const BELOW_MASTHEAD = new RegExp(String.raw`^\**${TERM}(?:\**\s+(?:\d|Drucksache)|\**$)|^(?:Kleine|Große|Schriftliche)\s+Anfrage|^(?:Antwort|A n t w o r t|A N F R A G E)$|^\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{Ll}+)\s?\d{2,4}$`, 'iu');

/** A running head with all of its parts, glued to the text before it or behind it where a line end was lost. */
const GLUED = new RegExp(String.raw`(?:Drucksache\s${NUMBER}${DASH}\d{1,4}${DASH}${HOUSE}${DASH}${TERM}|${HOUSE}${DASH}${TERM}${DASH}\d{1,4}${DASH}Drucksache\s\d{1,2}\/\d{1,6}(?:\s\(neu\))?)`, 'gi');

/** What stands in the middle of one: most lines need no further look. */
const PAGE_INSIDE = /[–—-]\s{0,60}\d{1,4}\s{0,60}[–—-]\s{0,60}[A-ZÄÖÜa-z]/;

/** A line, cut where a running head is glued to its text. */
export function cutAtHeads(line: PrintedLine): readonly PrintedLine[] {
  if (line.end - line.start < SHORTEST_GLUED) return [line];
  const { printed } = line;
  if (!PAGE_INSIDE.test(printed) || headParts(line).length) return [line];
  const cuts = Array.from(printed.matchAll(GLUED), (m) => [m.index, m.index + m[0].length]).flat();
  return [0, ...cuts].map((from, i) => line.part(from, cuts[i] ?? printed.length)).filter((part) => part.code >= 0);
}

const SHORTEST_GLUED = 50;
