import { paperId, type PaperId, type Parliament } from '../model/paperId.ts';
import { isBlankCode, isLetterCode } from '../text/characters.ts';
import { before, matchAt, type PrintedNumber, type Word } from './form.ts';
import { numberAround, wordEndingAt } from './number.ts';
import { houseBefore, houseBehind, isLand, landNamed, landOfShort } from './parliaments.ts';

/** The word for a paper in front of a number: "Bundestagsdrucksache", "BT-Drs.", "Drs.-Nr.:", "LT-Drs. NRW". */
export interface PaperLabel {
  readonly start: number;
  /** Who the word says it belongs to; "land": a Land that it does not name; "bare": nobody is named. */
  readonly of: Parliament | 'land' | 'bürgerschaft' | 'bare' | 'committee';
}

/** The word itself: what it begins with, its core, and "Nr." behind it. */
const WORD = /^([\p{L}.‐‑-]*?)[-‐‑.]?(?:Drucksachen?|drucksachen?|DRUCKSACHEN?|D[Rr][Ss]n?|Drucks|drs|DS|Ds)(?:\.|(?:[.‐‑-]{0,2}[Nn](?:umme)?[Rr]n?\.?))?:?$/u;
const NUMBER_WORD = /^-?(?:N[Rr]n?\.?|Nummern?):?$/;
/** A label that says in words of its own whose paper it is or that its number follows. Groups: label, house, Land. */
const DESCRIBED = /(?<![\p{L}\d-])([\p{L}-]{0,24}[Dd]rucksachen?)(?:\s{1,2}des\s{1,2}((?:Deutschen\s{1,2})?Bundestage?s|Bundesrate?s|Landtage?s(?:\s{1,2}(?:von\s{1,2})?(\p{Lu}[\p{L}-]{3,24}))?))?(?:\s{1,2}mit\s{1,2}der\s{1,2}Nummer|\s{1,2}Nr\.)?\s{0,2}$/u;
const HOUSE_WORD = /^(?:Bundestage?s|Bundesrate?s|Landtage?s)$/;
const DESCRIBED_REACH = 110;
const AUTHORITY_BEFORE = /(?<![\p{L}\d])(BT|BR|LT|AGH|AbgH)\s?[-‐‑–]?\s?$/u;

const AUTHORITIES: Readonly<Record<string, PaperLabel['of']>> = {
  '': 'bare', bt: 'BT', bundestag: 'BT', bundestags: 'BT', br: 'BR', bundesrat: 'BR', bundesrats: 'BR',
  lt: 'land', ltg: 'land', landtag: 'land', landtags: 'land',
  agh: 'BE', abgh: 'BE', abghs: 'BE', abgeordnetenhaus: 'BE', bü: 'bürgerschaft', bürgerschaft: 'bürgerschaft', bürgerschafts: 'bürgerschaft',
  ausschuss: 'committee', ausschuß: 'committee', a: 'committee',
};

/** What a word says of itself: whose paper it labels, that it only says "number", that it is a house, a Land that it stands for, or nothing of interest. */
type Said = PaperLabel['of'] | 'number' | 'house' | 'nothing' | { readonly land: Parliament };

/** The same few words stand before all the numbers there are. */
const known = new Map<string, Said>();
const MOST_KNOWN = 2000;

function saidBy(word: string): Said {
  let said = known.get(word);
  if (said === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, said = read(word));
  }
  return said;
}

function read(printed: string): Said {
  const word = printed.replace(/[()]/g, ''), m = WORD.exec(word);
  if (m) return landOfShort(m[1]!.replace(/-?(?:LT|Landtags?)-?$/i, '').replace(/^LT-?/, '')) ?? AUTHORITIES[m[1]!.toLowerCase().replace(/[.‐‑-]/g, '')] ?? 'nothing';
  if (NUMBER_WORD.test(word)) return 'number';
  if (HOUSE_WORD.test(word)) return 'house';
  const land = landOfShort(word) ?? landNamed(word);
  return land ? { land } : 'nothing';
}

/** The word for a paper before a number, or null. */
export function paperLabelBefore(text: string, number: PrintedNumber): PaperLabel | null {
  let { word } = number, land: Parliament | null = null;
  for (let words = 0; words < 4 && word !== null; words++) {
    const said = saidBy(word.word);
    if (said === 'nothing' && words === 0) return null;
    if (said === 'nothing' || said === 'house') return describedLabel(text, number.start);
    const isBracketed = text.charCodeAt(word.start - 1) === 40;
    if (typeof said === 'object') land ??= said.land;
    else if (said !== 'number') return labelAt(text, word, land ?? said, isBracketed);
    word = wordEndingAt(text, isBracketed ? word.start - 1 : word.start);
  }
  return null;
}

/** "Drucksache des Deutschen Bundestages 19/1", "Bundestagsdrucksache mit der Nummer 19/1". */
function describedLabel(text: string, at: number): PaperLabel | null {
  const m = DESCRIBED.exec(before(text, at, DESCRIBED_REACH)), said = m && saidBy(m[1]!);
  if (!m || typeof said !== 'string' || !isLabel(said)) return null;
  const [, , house, land] = m, of = house === undefined ? said : house.startsWith('L') ? (land === undefined ? 'land' : landNamed(land)) : house.startsWith('Bundesr') ? 'BR' : 'BT';
  return of && { start: at - m[0].length, of };
}

function isLabel(said: Exclude<Said, object>): said is PaperLabel['of'] {
  return said !== 'nothing' && said !== 'number' && said !== 'house';
}

function labelAt(text: string, { start }: Word, of: PaperLabel['of'], isBracketed: boolean): PaperLabel {
  const outer = isBracketed ? wordEndingAt(text, start - 1) : null, long = outer && saidBy(outer.word);
  if (outer && typeof long === 'string' && isLabel(long)) return { start: outer.start, of }; // "Bundestagsdrucksache (BT-Drs.) 19/1"
  return of === 'bare' ? bareLabel(text, start) : { start, of };
}

/** A label that names no house; the house may stand before it: "BT Drs.". */
function bareLabel(text: string, start: number): PaperLabel {
  const authority = mayEndAuthority(text, start) ? AUTHORITY_BEFORE.exec(before(text, start, 8)) : null;
  return authority ? { start: start - authority[0].length, of: AUTHORITIES[authority[1]!.toLowerCase()]! } : { start, of: 'bare' };
}

/** Whether "BT", "BR", "LT", "AGH" may end right before an offset, blanks and a hyphen between. */
function mayEndAuthority(text: string, at: number): boolean {
  let end = at;
  while (at - end < 3 && !isLetterCode(text.charCodeAt(end - 1))) end--;
  const last = text.charCodeAt(end - 1);
  return last === 84 || last === 82 || last === 72; // T, R, H
}

/** Whose paper a labelled number is; null where it can't be told. A house named right before or behind it decides what the word leaves open. */
export function parliamentOfLabel(text: string, label: PaperLabel, numberEnd: number, left: string, home: Parliament | null): Parliament | null {
  const { of } = label;
  if (of === 'bürgerschaft') return home === 'HB' ? 'HB' : 'HH';
  if (of !== 'bare' && of !== 'land') return of === 'committee' ? null : of;
  if (of === 'bare' && left.length > 2) return 'BR'; // no electoral term has three digits: 507/26 is the Bundesrat's
  return houseBefore(text, label.start) ?? houseBehind(text, numberEnd) ?? landBehind(text, numberEnd)?.land ?? (of === 'land' ? landBefore(text, label.start) : null) ?? (of === 'bare' || isLand(home) ? home : null);
}

const LAND_IN_BRACKETS = /\s\((?:(?:LT|Bü)\s)?([\p{L}.-]{2,16})(?:,\s(\d{1,2})\.\s(?:Wahlperiode|WP))?\)/yu;

interface NamedLand {
  readonly land: Parliament;
  readonly term: string | null;
  /** Behind the bracket. */
  readonly end: number;
}

/** The Land in brackets behind a number and what belongs to it, and its electoral term where one is named: "Drs. 18/1234 (Niedersachsen)", "Kleine Anfrage 5106 (LT NRW, 18. Wahlperiode)". */
export function landBehind(text: string, at: number): NamedLand | null {
  return landInBrackets(text, at) ?? landInBrackets(text, suffixBehind(text, at, 'HB').end); // the one parliament whose numbers may bear any suffix
}

function landInBrackets(text: string, at: number): NamedLand | null {
  const m = text.charCodeAt(at + 1) === 40 ? matchAt(LAND_IN_BRACKETS, text, at) : null, land = m && (m[1] === 'AGH' ? 'BE' : landOfShort(m[1]!));
  return land && { land, term: m[2] ?? null, end: at + m[0].length };
}

/** "Nds. LT-Drs. 18/1234", "Bayern, LT-Drs. 18/1234". */
function landBefore(text: string, at: number): Parliament | null {
  const word = wordEndingAt(text, at);
  return word && landOfShort(word.word.replace(/[,:]$/, ''));
}

/** "(neu)", Bremen's "S" and their place behind a number. */
const SUFFIX = /\s?\(neu\)|neu(?![\p{L}])|\sneu(?=\s?[,.;:)\]])|\s?-\s?neu\s?-|\s?S(?![\p{L}\d]|\.\s?\d)/yu;

/** What belongs to a number behind it: `end` is the offset behind it. */
export function suffixBehind(text: string, at: number, parliament: Parliament | null): { readonly suffix: string; readonly end: number } {
  const mark = text.charCodeAt(isBlankCode(text.charCodeAt(at)) ? at + 1 : at);
  if (mark === 40 || mark === 45 || mark === 110 || mark === 83) { // "(", "-", "n", "S"
    const m = matchAt(SUFFIX, text, at);
    if (m?.[0].includes('neu')) return { suffix: '(neu)', end: at + m[0].length };
    if (m && parliament === 'HB') return { suffix: 'S', end: at + m[0].length };
  }
  return { suffix: '', end: at };
}

/** Whether a number can be one of a parliament's: electoral terms have one or two digits; the Bundesrat counts "507/26", and "507/1/26" for what belongs to it. */
export function canBePaper(parliament: Parliament | null, { left, right, third }: Pick<PrintedNumber, 'left' | 'right' | 'third'>): boolean {
  if (Number(left) === 0 || (Number(right) === 0 && parliament !== 'BR')) return false;
  if (parliament === 'BR') return left.length <= 4 && (third === '' ? right.length === 2 : right.length <= 2);
  return left.length <= 2 && right.length <= 5 && third === '';
}

/** The paper that a number is. */
export function paperOf(parliament: Parliament, { left, right, third }: Pick<PrintedNumber, 'left' | 'right' | 'third'>, suffix = ''): PaperId {
  return paperId(parliament, left, third === '' ? right : `${right}/${third}`, suffix);
}

/**
 * The paper that a piece of text names first ("Deutscher Bundestag Drucksache 21/7449", "BT-Drs. 21/9901", "19 /10 041"), or null.
 * `parliament`: whose a number is where neither its label nor a house beside it says so; null gives null then.
 */
export function paperIdOf(text: string, parliament: Parliament | null): PaperId | null {
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
    const number = numberAround(text, slash);
    if (!number) continue;
    const label = paperLabelBefore(text, number);
    const whose = label ? parliamentOfLabel(text, label, number.end, number.left, parliament) : parliament;
    if (whose && label?.of !== 'committee' && canBePaper(whose, number)) return paperOf(whose, number, suffixBehind(text, number.end, whose).suffix);
  }
  return null;
}
