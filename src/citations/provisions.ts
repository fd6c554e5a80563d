import { behindBlanks, isAt, isBlankCode, isDigitCode, isLetterCode, isWordCode } from '../text/characters.ts';
import { endAt, matchAt } from './form.ts';

/** What stands between "§" and the name of the law: numbers with their paragraphs, sentences, numbers, letters, in lists and ranges. */

export interface Provisions {
  /** "§ 27 Abs. 3 Nr. 3", "§§ 13, 14", "§ 41 Abs. 2, § 43", "Art. 43 Abs. 1". */
  readonly normal: string;
  readonly end: number;
  readonly article: boolean;
  /** Whether a part of a section is named, not only its number. */
  readonly detailed: boolean;
}

interface Section {
  readonly number: string;
  /** Whether it is the end of a range. */
  readonly range: boolean;
  parts: string;
}

/** The words for parts of a section and their normal form; those without a full stop where one belongs only stand before a number. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'Abs.': ['Absatz', 'Absätze', 'Abs.', 'Abs'], Satz: ['Satz', 'Sätze', 'S.'], 'Nr.': ['Nummern', 'Nummer', 'Nrn.', 'Nr.', 'Nr', 'Ziffern', 'Ziffer', 'Ziff.'],
  'Buchst.': ['Buchstaben', 'Buchstabe', 'Buchst.', 'lit.'], Halbsatz: ['Halbsatz', 'Halbs.', 'Hs.', 'HS'], 'Alt.': ['Alternative', 'Alt.'], 'Var.': ['Variante', 'Var.'],
  'UAbs.': ['Unterabsatz', 'Unterabs.', 'UAbs.'],
};
const BARE: ReadonlySet<string> = new Set(['Abs', 'Nr']);

interface PartWord {
  readonly word: string;
  readonly normal: string;
}

/** The words by the code of their initial. */
const PART_WORDS = new Map<number, PartWord[]>();
for (const [normal, words] of Object.entries(PARTS)) for (const word of words) {
  const initial = word.charCodeAt(0);
  PART_WORDS.set(initial, [...(PART_WORDS.get(initial) ?? []), { word, normal }]);
}

const LETTERED = /\d{1,4}\s[a-z](?=\s{1,2}(?:Abs|Satz|S\.|Nr|Nummer|\p{Lu}\p{L}{0,20}\p{Lu}))/yu;
const MONTH = /\.\s?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/y;
const FOLLOWING = /\s{0,2}(ff?)\.?(?!\p{L})/yu;
/** What follows a further number behind a single "§" or "Art." ("Art. 7, 8 GRCh"); "§ 5 und 30 Tage" is no list. */
const GOES_ON = /\s{1,3}(?:\p{Lu}\p{L}*\p{Lu}|de[rs]\s|Abs)|\s{0,3}(?:,|und)\s{1,3}\d/yu;
/** In a table the count of a row can stand on a line of its own between two halves of a citation. */
const STRAY_COUNT = /\s*\n\d{1,6}\n(?=Abs|Satz|Nummer|Nr\.)/y;
const ROMAN_PARAGRAPH = /\s([IVX]{1,4})(?=\s(?:\d{1,2}\s|Nr\.|S\.|\p{Lu}))(?!\s(?:und|oder))/yu;
const COUNTED = /\s(?:Tage|Monate|Jahre|Wochen|Prozent|Fälle|Personen)/y;
const MOST_SECTIONS = 60;
/** Behind "§§" a higher number is a section: "§§ 170 Abs. 2, 153 StPO". */
const MOST_PARAGRAPHS = 40;

interface Kind {
  readonly article: boolean;
  /** "§§": a further number is a section, unless it can't be. */
  readonly several: boolean;
  /** "i. V. m. Absatz 2": no number of a section. */
  readonly onlyParts: boolean;
}

/** Reads the numbers behind the sign at an offset; null where none stands. */
export function readProvisions(text: string, at: number, kind: Kind): Provisions | null {
  let end = kind.onlyParts ? at : endOfSection(text, at);
  if (end === at && !kind.onlyParts) return null;
  let section: Section = { number: text.slice(at, end), range: false, parts: '' };
  const sections = [section];
  while (sections.length < MOST_SECTIONS) {
    const from = isBlankLineAhead(text, end) ? Math.max(end, endAt(STRAY_COUNT, text, end)) : end;
    const word = behindComma(text, from), part = partAt(text, word);
    if (part !== null) {
      const values = readValues(text, behindBlanks(text, word + part.word.length, 3), kind.several ? Math.min(parseInt(section.number, 10), MOST_PARAGRAPHS) : Infinity);
      if (!values) break;
      section.parts += ` ${part.normal} ${values.normal}`;
      end = values.end;
      continue;
    }
    if (section.parts === '' && section.number !== '') {
      const more = bareParts(text, end);
      if (more !== null) { section.parts = more.normal; end = more.end; continue; }
    }
    const next = kind.onlyParts ? end : behindJoint(text, end), behind = next === end ? end : endOfSection(text, next);
    if (behind === next || (!kind.several && endAt(GOES_ON, text, behind) < 0)) break;
    sections.push(section = { number: text.slice(next, behind), range: isRange(text, end), parts: '' });
    end = behind;
  }
  const detailed = sections.some(({ parts }) => parts !== '');
  return { normal: kind.onlyParts ? section.parts.trim() : written(sections, kind.article, detailed), end, article: kind.article, detailed };
}

/** The end of a section's number at an offset ("27", "153a", "31 a" before a part or a law); the same offset where none stands: a count, a date, a decimal. */
function endOfSection(text: string, at: number): number {
  let end = at;
  while (end - at < 5 && isDigitCode(text.charCodeAt(end))) end++;
  if (end === at || end - at > 4) return at;
  const digits = end;
  while (end - digits < 3 && isSmallLetter(text.charCodeAt(end))) end++;
  if (end - digits > 2) return at;
  if (end === digits && isBlankCode(text.charCodeAt(end)) && isSmallLetter(text.charCodeAt(end + 1)) && !isWordCode(text.charCodeAt(end + 2))) end = Math.max(digits, endAt(LETTERED, text, at));
  const code = text.charCodeAt(end), next = text.charCodeAt(end + 1);
  if (isWordCode(code) || ((code === 46 || code === 58 || code === 47) && isDigitCode(next)) || (code === 45 && isLetterCode(next))) return at; // ".", ":", "/", "-"
  return code === 46 && endAt(MONTH, text, end) >= 0 ? at : end;
}

/** "ff.", or a Roman number for a paragraph ("§ 5 II AGG"). */
function bareParts(text: string, at: number): { normal: string; end: number } | null {
  switch (text.charCodeAt(behindBlanks(text, at, 2))) {
    case 102: return following(text, at); // "f"
    case 73: case 86: case 88: { // I, V, X
      const roman = matchAt(ROMAN_PARAGRAPH, text, at);
      return roman && { normal: ` Abs. ${arabic(roman[1]!)}`, end: at + roman[0].length };
    }
    default: return null;
  }
}

function following(text: string, at: number): { normal: string; end: number } | null {
  const m = matchAt(FOLLOWING, text, at);
  return m && { normal: ` ${m[1]!}.`, end: at + m[0].length };
}

/** "2 und 3", "1, 2", "5 bis 7": the values of one part. From `section` on a value is the next section of "§§ 41 Absatz 2, 43". */
function readValues(text: string, at: number, section: number): { normal: string; end: number } | null {
  let end = endOfValue(text, at);
  if (end === at) return null;
  const isNumber = isDigitCode(text.charCodeAt(at));
  let normal = valueOf(text, at, end);
  for (let n = 0; n < MOST_SECTIONS; n++) {
    const next = behindJoint(text, end), behind = next === end ? end : endOfValue(text, next);
    if (behind === next || isDigitCode(text.charCodeAt(next)) !== isNumber || parseInt(text.slice(next, behind), 10) > section || endAt(COUNTED, text, behind) >= 0) break;
    normal += (isRange(text, end) ? ' bis ' : ', ') + valueOf(text, next, behind);
    end = behind;
  }
  const more = text.charCodeAt(behindBlanks(text, end, 2)) === 102 ? following(text, end) : null;
  return more ? { normal: normal + more.normal, end: more.end } : { normal, end };
}

/** The end of a value at an offset ("3", "12a", "b", "a)"); the same offset where none stands. */
function endOfValue(text: string, at: number): number {
  let end = at;
  while (end - at < 4 && isDigitCode(text.charCodeAt(end))) end++;
  const letters = end;
  while (end - letters < 3 && isSmallLetter(text.charCodeAt(end))) end++;
  if (end === at || letters - at > 3 || end - letters > 2 || isWordCode(text.charCodeAt(end))) return at;
  return letters === at && text.charCodeAt(end) === 41 ? end + 1 : end; // ")"
}

function valueOf(text: string, start: number, end: number): string {
  return text.slice(start, text.charCodeAt(end - 1) === 41 ? end - 1 : end);
}

/** The offset behind what joins two numbers: a comma, "und", "sowie", "oder", "bis", "u.", a dash; the same offset where nothing does. */
function behindJoint(text: string, at: number): number {
  const word = behindBlanks(text, at, 3), code = text.charCodeAt(word);
  if (code === 44) { // ","
    const next = behindBlanks(text, word + 1, 3), initial = text.charCodeAt(next);
    return isDigitCode(initial) || isSmallLetter(initial) ? next : at;
  }
  if (word === at) return (code === 45 || code === 0x2013) && isDigitCode(text.charCodeAt(at + 1)) ? at + 1 : at;
  const end = endOfJoint(text, word, code);
  return isBlankCode(text.charCodeAt(end)) ? behindBlanks(text, end, 3) : at;
}

function endOfJoint(text: string, at: number, code: number): number {
  switch (code) {
    case 117: return isAt(text, at, 'und') ? at + 3 : isAt(text, at, 'u.') ? at + 2 : -1;
    case 115: return isAt(text, at, 'sowie') ? at + 5 : -1;
    case 111: return isAt(text, at, 'oder') ? at + 4 : -1;
    case 98: return isAt(text, at, 'bis') ? at + 3 : -1;
    case 45: case 0x2013: return at + 1; // "-", "–"
    default: return -1;
  }
}

/** Whether what joins two numbers makes a range of them: "bis", a dash. */
function isRange(text: string, at: number): boolean {
  const code = text.charCodeAt(behindBlanks(text, at, 3));
  return code === 98 || code === 45 || code === 0x2013;
}

function behindComma(text: string, at: number): number {
  const word = behindBlanks(text, at, 3);
  return text.charCodeAt(word) === 44 ? behindBlanks(text, word + 1, 2) : word;
}

/** The word for a part of a section at an offset, or null. */
function partAt(text: string, at: number): PartWord | null {
  const words = PART_WORDS.get(text.charCodeAt(at));
  if (words === undefined) return null;
  for (const part of words) {
    if (isAt(text, at, part.word)) return BARE.has(part.word) && !(isBlankCode(text.charCodeAt(at + part.word.length)) && isDigitCode(text.charCodeAt(at + part.word.length + 1))) ? null : part;
  }
  return null;
}

function isBlankLineAhead(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 32 && text.charCodeAt(at + 1) === 10);
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function written(sections: readonly Section[], article: boolean, detailed: boolean): string {
  const sign = article ? 'Art.' : '§', several = sections.length > 1;
  let normal = several && !detailed && !article ? '§§' : sign;
  sections.forEach(({ number, range, parts }, i) => {
    const joint = i === 0 ? ' ' : (range ? ' bis ' : ', ') + (detailed ? `${sign} ` : '');
    normal += joint + number.replace(' ', '') + parts;
  });
  return normal;
}

function arabic(roman: string): string {
  return String(['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].indexOf(roman));
}
