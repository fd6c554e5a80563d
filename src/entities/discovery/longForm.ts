import type { Span } from '../../model/span.ts';
import { codesOf, isBlankCode, isCapitalCode } from '../../text/characters.ts';
import { fits, lay, LONGEST_STRETCH, longestStretch, skippedCost, trailingCost, wordsOf } from './letters.ts';
import type { Laid, Words } from './letters.ts';
import { lettersOf, takesInitialsOnly } from './shortForm.ts';

/** What more it costs to begin with a small letter, inside a hyphen compound, to drop the first letter ("Video Analysis Solution", IVAS), or to change two. */
const COST = { small: 0.25, insideCompound: 0.25, dropped: 1.5, swapped: 1 } as const;

/** So many letters must be left that tell something. */
const LETTERS_LEFT = 3;
const DOT = 0x2e, NEWLINE = 0x0a;
const STOPS = codesOf('()[];:?!\f.\n');

/** Titles of laws: their abbreviation has the class behind the subject ("Gesetz über Ordnungswidrigkeiten", OWiG). */
const LAWS: readonly (readonly [ending: string, word: RegExp])[] = [
  ['G', /(?<!\p{L})Gesetz(?:es)?(?=\s)/gu], ['VO', /(?<!\p{L})Verordnung(?=\s)/gu], ['V', /(?<!\p{L})Verordnung(?=\s)/gu], ['RL', /(?<!\p{L})Richtlinie(?=\s)/gu],
];
/** What belongs to a name though its letters don't count: "Fünftes Buch Sozialgesetzbuch (SGB V)", "Beauftragte der Bundesregierung für Kultur und Medien (BKM)". */
const BELONGS_BEFORE: readonly (readonly [before: RegExp, name: RegExp])[] = [
  [/(?<!\p{L})\p{Lu}\p{Ll}+t(?:e|es|en) Buch(?:e?s)?\s$/u, /^Sozialgesetzbuch/], [/(?<!\p{L})Beauftragte[nr]? der\s$/u, /^Bundesregierung/], [/(?<!\p{L})Artikel\s$/u, /^\d/],
  [/(?<!\p{L})Charta der\s$/u, /^Grundrechte/],
];
/** Names that are followed by codes and not by abbreviations: states, countries; and a minister is not the ministry. */
const STATE = /^(?:Baden-Württemberg|Nordrhein-Westfalen|Rheinland-Pfalz|Mecklenburg-Vorpommern|Schleswig-Holstein|Sachsen-Anhalt|Niedersachsen|Brandenburg)s?$/;
const COUNTRY_OR_MINISTER = /^(?:\p{L}+(?:land|lande|reich|ien|stan|stein)s?|\p{L}*minister(?:in|innen|s|n)?(?:\s.*)?)$/su;

/** The marks that open a quotation, by those that close it, and the other way round. */
const OPENING: Readonly<Record<string, string>> = { '“': '„“', '”': '“„', '"': '"„', '«': '»«', '»': '«»', '’': '‚‘', '‘': '‚' };
const CLOSING: Readonly<Record<string, RegExp>> = { '„': /[“”]/, '“': /”/, '"': /"/, '»': /«/, '«': /»/, '‚': /[‘’]/ };

/**
 * The words right before an offset that an abbreviation is short for, exactly cut: from the word that gives the first letter, without
 * article and quotation marks; null where its letters don't stand there.
 */
export function longFormBefore(text: string, offset: number, short: string, least = 0): Span | null {
  const end = beforeWhite(text, offset), quoted = quotedBefore(text, end, least);
  if (quoted) {
    const inside = bestStart(text, quoted.start, quoted.end, short);
    if (inside !== null) return { start: inside, end: quoted.end };
  }
  const start = bestStart(text, stretchBefore(text, end, Math.max(least, end - longestStretch(short))), end, short);
  return start === null || (quoted && start >= quoted.start) ? null : { start, end };
}

/** What stands in quotation marks right before an offset. */
export function quotedBefore(text: string, end: number, least = 0): Span | null {
  const opening = OPENING[text[end - 1] ?? ''];
  if (!opening) return null;
  for (let at = end - 2; at >= least && end - at < LONGEST_STRETCH && !'()[]'.includes(text[at]!); at--) {
    if (opening.includes(text[at]!)) return at + 2 < end - 1 ? { start: at + 1, end: end - 1 } : null;
  }
  return null;
}

/** What stands in quotation marks from an offset on. */
export function quotedFrom(text: string, start: number): Span | null {
  const closing = CLOSING[text[start] ?? ''];
  if (!closing) return null;
  const length = text.slice(start + 1, start + LONGEST_STRETCH).search(closing);
  return length > 0 ? { start: start + 1, end: start + 1 + length } : null;
}

/** Marks that end a quotation: no name goes on over it ("über das Portal „Beispiel“ nach der Musterverordnung (MuV)"). */
const CLOSES = '“”«';

/** Where the stretch begins in which a name can stand that ends at an offset: behind a bracket, the end of a sentence or a paragraph. */
export function stretchBefore(text: string, end: number, from = 0): number {
  const least = Math.max(from, end - LONGEST_STRETCH);
  let start = end, isBehindAct = false; // "Verordnung (EU) 2019/817 über …" goes on over the bracket, once: no text is searched again and again
  while (start > least && (!(stops(text, start - 1) || (start < end && CLOSES.includes(text[start - 1]!))) || (!isBehindAct && (isBehindAct = text.startsWith('(EU)', start - 4)) && (start -= 3) > least))) start--;
  if (start <= least && start > 0) while (start < end && !isBlankCode(text.charCodeAt(start))) start++; // not from the middle of a word
  return start;
}

/** The longest stretch from an offset on in which a name can stand. */
export function stretchBehind(text: string, start: number): number {
  const most = Math.min(text.length, start + LONGEST_STRETCH);
  let end = start;
  while (end < most && !stops(text, end)) end++;
  return end;
}

/**
 * How far a name reaches that begins at an offset and whose letters an abbreviation has; null where they don't fit.
 * @param whole whether all of the stretch is the name, else it ends with the word that gives the last letter
 */
export function longFormAt(text: string, start: number, end: number, short: string, whole: boolean): number | null {
  for (const { words, at, cost, last, letters } of ways(text, start, end, short)) {
    if (at > 0 || !fits(letters, whole ? cost : cost - trailingCost(words, last))) continue;
    let stop = whole ? end : start + last + 1;
    while (stop < end && words.places[stop - start]) stop++;
    if (isLongForm(text.slice(start, stop), short)) return stop;
  }
  return null;
}

/** The best place in a stretch for a name to begin that ends where the stretch ends; of equal ones the last. */
function bestStart(text: string, from: number, end: number, short: string): number | null {
  let best: Way | null = null;
  for (const way of ways(text, from, end, short)) {
    if (best && best.trust !== way.trust) break;
    const cost = way.cost + startCost(text, from + way.at);
    if (fits(way.letters, cost) && (!best || cost <= best.cost) && isLongForm(text.slice(from + way.at, end), short)) best = { ...way, cost };
  }
  return best && wholeStart(text, from, from + best.at);
}

/** A way to lay the letters of an abbreviation into a stretch. */
interface Way extends Laid {
  readonly letters: string;
  readonly words: Words;
  /** The same for ways that compete; the more trustworthy come first. */
  readonly trust: number;
}

function* ways(text: string, from: number, end: number, short: string): Iterable<Way> {
  if (end - from < short.length || end - from > LONGEST_STRETCH) return;
  const stretch = text.slice(from, end), initialsOnly = takesInitialsOnly(short);
  let trust = 0;
  for (const letters of lettersOf(short)) {
    const words = wordsOf(stretch, letters.length);
    const rivals = function* (laid: Iterable<Laid>) { trust++; for (const { at, cost, last } of laid) yield { at, cost, last, letters, words, trust }; };
    yield* rivals(initialsOnly ? lay(letters, words, true) : [...lay(letters, words, false), ...lawsOf(stretch, letters, words)]);
    if (!initialsOnly && letters.length > LETTERS_LEFT) yield* rivals([...withoutFirst(letters, words), ...swapped(stretch, letters, words)]);
  }
}

/** The titles of laws, whose class is the end of the abbreviation. */
function* lawsOf(stretch: string, letters: string, words: Words): Iterable<Laid> {
  for (const [ending, title] of LAWS) {
    const at = letters.endsWith(ending) && letters.length > ending.length + 1 ? [...stretch.matchAll(title)].at(-1)?.index : undefined;
    if (at === undefined) continue;
    for (const { at: first, cost, last } of lay(letters.slice(0, -ending.length), words, false)) {
      if (first > at) yield { at, cost: cost + skippedCost(words, at, first), last };
    }
  }
}

/** Without the first letter, where all others begin the words, each one: "Video Analysis Solution", IVAS. */
function withoutFirst(letters: string, words: Words): Laid[] {
  return lay(letters.slice(1), words, true).filter(({ cost }) => cost === 0).map((laid) => ({ ...laid, cost: COST.dropped }));
}

/** With two letters changed, in one compound: other languages put its parts in another order ("Generalsekretariat" is "SG" in French). */
function* swapped(stretch: string, letters: string, words: Words): Iterable<Laid> {
  const compound = stretch.search(/\S+$/);
  if (stretch[compound]?.toLowerCase() !== letters[0]!.toLowerCase()) return;
  for (let i = 1; i < letters.length - 1; i++) {
    const laid = lay(letters.slice(0, i) + letters[i + 1]! + letters[i]! + letters.slice(i + 2), words, false).find(({ at }) => at === compound);
    if (laid) yield { ...laid, cost: laid.cost + COST.swapped };
  }
}

/** Whether letters may be short for a text: it must be longer, and no place with its code. */
function isLongForm(long: string, short: string): boolean {
  const isPrefix = /^\p{Lu}{2,4}$/u.test(short) && !/\s/.test(long) && long.toLowerCase().startsWith(short.toLowerCase());
  return long.length > short.length + 2 && !isPrefix && !(/^\p{Lu}{2}$/u.test(short) && STATE.test(long)) && !(/^\p{Lu}{2,3}$/u.test(short) && COUNTRY_OR_MINISTER.test(long));
}

/** A name that begins with a small letter or inside a compound is less likely. */
function startCost(text: string, at: number): number {
  return (isCapitalCode(text.charCodeAt(at)) ? 0 : COST.small) + ('-/'.includes(text[at - 1] ?? ' ') ? COST.insideCompound : 0);
}

/** Where a name begins of which the letters have a part. */
function wholeStart(text: string, from: number, start: number): number {
  for (const [before, name] of BELONGS_BEFORE) {
    const length = name.test(text.slice(start, start + 20)) ? before.exec(text.slice(from, start))?.[0].length ?? 0 : 0;
    if (length) return start - length;
  }
  return start;
}

/** Whether no name goes on over a character: a bracket, the end of a sentence, an empty line. */
function stops(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!STOPS[code]) return false;
  if (code === DOT) return isBlankCode(text.charCodeAt(at + 1)) && /\p{L}{4}$|[\d)]$/u.test(text.slice(Math.max(0, at - 4), at));
  return code !== NEWLINE || text.charCodeAt(at + 1) === NEWLINE || text.charCodeAt(at - 1) === NEWLINE;
}

/** Where the white space before an offset begins. */
export function beforeWhite(text: string, at: number): number {
  let end = at;
  while (end > 0 && at - end < LONGEST_STRETCH && isBlankCode(text.charCodeAt(end - 1))) end--;
  return end;
}
