import { paperId, type PaperId, type Parliament } from '../model/paperId.ts';
import { before } from './form.ts';
import { numberAround } from './number.ts';
import { houseBefore, houseBehind, isLand, landOfShort } from './parliaments.ts';

/** The word for a paper in front of a number: "Bundestagsdrucksache", "BT-Drs.", "Drs.-Nr.:", "LT-Drs. NRW". */
export interface PaperLabel {
  readonly start: number;
  /** Who the word says it belongs to; "land": a Land that it does not name; "bare": nobody is named. */
  readonly of: Parliament | 'land' | 'bürgerschaft' | 'bare' | 'committee';
}

/** The word itself: what it begins with, its core, and "Nr." behind it. */
const WORD = /^([\p{L}.‐‑-]*?)[-‐‑.]?(?:Drucksachen?|drucksachen?|DRUCKSACHEN?|D[Rr][Ss]n?|Drucks|drs|DS|Ds)(?:\.|(?:[.‐‑-]{0,2}[Nn](?:umme)?[Rr]n?\.?))?:?$/u;
const NUMBER_WORD = /^-?(?:N[Rr]n?\.?|Nummern?):?$/;
const AUTHORITY_BEFORE = /(?<![\p{L}\d])(BT|BR|LT|AGH|AbgH)\s?[-‐‑–]?\s?$/u;

const AUTHORITIES: Readonly<Record<string, PaperLabel['of']>> = {
  '': 'bare', bt: 'BT', bundestag: 'BT', bundestags: 'BT', br: 'BR', bundesrat: 'BR', bundesrats: 'BR',
  lt: 'land', ltg: 'land', landtag: 'land', landtags: 'land',
  agh: 'BE', abgh: 'BE', abghs: 'BE', abgeordnetenhaus: 'BE', bü: 'bürgerschaft', bürgerschaft: 'bürgerschaft', bürgerschafts: 'bürgerschaft',
  ausschuss: 'committee', ausschuß: 'committee', a: 'committee',
};

/** The longest word that is looked at; "Landtagsdrucksachennummer:" has 26 letters. */
const LONGEST_WORD = 34;
const OPENS_WORD = /[\s([{„“”"»«‚‘'/–—]/;

/** The run of characters without blanks that ends before an offset, blanks between skipped; null if there is none. */
export function wordEndingAt(text: string, at: number): { readonly word: string; readonly start: number } | null {
  let end = at;
  while (end > 0 && at - end < 4 && /\s/.test(text[end - 1]!)) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && !OPENS_WORD.test(text[start - 1]!)) start--;
  return start === end ? null : { word: text.slice(start, end), start };
}

/** The word for a paper right before a number, or null. */
export function paperLabelBefore(text: string, number: number): PaperLabel | null {
  let at = number, land: Parliament | null = null;
  for (let words = 0; words < 4; words++) {
    const last = wordEndingAt(text, at);
    if (!last) return null;
    const m = WORD.exec(last.word);
    if (m) {
      const named = land ?? landOfShort(m[1]!.replace(/-?(?:LT|Landtags?)-?$/i, '').replace(/^LT-?/, ''));
      const of = named ?? AUTHORITIES[m[1]!.toLowerCase().replace(/[.‐‑-]/g, '')];
      if (of === undefined) return null;
      if (of !== 'bare' || last.start === 0) return { start: last.start, of };
      const authority = AUTHORITY_BEFORE.exec(before(text, last.start, 8));
      return authority ? { start: last.start - authority[0].length, of: AUTHORITIES[authority[1]!.toLowerCase()]! } : { start: last.start, of };
    }
    if (!NUMBER_WORD.test(last.word)) {
      land ??= landOfShort(last.word.replace(/[()]/g, ''));
      if (!land) return null;
    }
    at = last.start;
  }
  return null;
}

/** Whose paper a labelled number is; null where it can't be told. A house named right before or behind it decides what the word leaves open. */
export function parliamentOfLabel(text: string, label: PaperLabel, numberEnd: number, left: string, home: Parliament | null): Parliament | null {
  const { of } = label;
  if (of === 'bürgerschaft') return home === 'HB' ? 'HB' : 'HH';
  if (of !== 'bare' && of !== 'land') return of === 'committee' ? null : of;
  if (of === 'bare' && left.length > 2) return 'BR'; // no electoral term has three digits: 507/26 is the Bundesrat's
  return houseBefore(text, label.start) ?? houseBehind(text, numberEnd) ?? (of === 'bare' || isLand(home) ? home : null);
}

/** "(neu)", Bremen's "S" and their place behind a number. */
const SUFFIX = /\s?\(neu\)|neu(?![\p{L}])|\sneu(?=\s?[,.;:)\]])|\s?S(?![\p{L}\d]|\.\s?\d)/yu;

/** What belongs to a number behind it: `end` is the offset behind it. */
export function suffixBehind(text: string, at: number, parliament: Parliament | null): { readonly suffix: string; readonly end: number } {
  SUFFIX.lastIndex = at;
  const m = SUFFIX.exec(text);
  if (m?.[0].includes('neu')) return { suffix: '(neu)', end: at + m[0].length };
  if (m && parliament === 'HB') return { suffix: 'S', end: at + m[0].length };
  return { suffix: '', end: at };
}

/** Whether a number can be one of a parliament's: electoral terms have one or two digits, the Bundesrat counts "507/26". */
export function canBePaper(parliament: Parliament | null, left: string, right: string): boolean {
  if (Number(left) === 0 || (Number(right) === 0 && parliament !== 'BR')) return false;
  if (parliament === 'BR') return left.length <= 4 && right.length === 2;
  return left.length <= 2 && right.length <= 5;
}

/**
 * The paper that a piece of text names first ("Deutscher Bundestag Drucksache 21/7449", "BT-Drs. 21/9901", "19 /10 041"), or null.
 * `parliament`: whose a number is where neither its label nor a house beside it says so; null gives null then.
 */
export function paperIdOf(text: string, parliament: Parliament | null): PaperId | null {
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
    const number = numberAround(text, slash);
    if (!number) continue;
    const label = paperLabelBefore(text, number.start);
    const whose = label ? parliamentOfLabel(text, label, number.end, number.left, parliament) : parliament;
    if (whose && label?.of !== 'committee' && canBePaper(whose, number.left, number.right)) return paperId(whose, number.left, number.right, suffixBehind(text, number.end, whose).suffix);
  }
  return null;
}
