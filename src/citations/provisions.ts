import { behindBlanks, isBlankCode } from './characters.ts';
import { matchAt } from './form.ts';

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
  readonly joint: string;
  parts: string;
}

/** The normal form of the words for parts of a section. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^Abs/, 'Abs.'], [/^S(?:\.|atz|ätze)/, 'Satz'], [/^N/, 'Nr.'], [/^(?:Buchst|lit)/, 'Buchst.'], [/^H/, 'Halbsatz'], [/^Alt/, 'Alt.'], [/^Var/, 'Var.'], [/^U/, 'UAbs.'], [/^Z/, 'Nr.'],
];
const PART = /\s{0,3},?\s{0,2}(Abs(?:atz|ätze|\.)|Abs(?=\s\d)|Satz|Sätze|S\.|Halbsatz|Halbs\.|Hs\.|HS|Nummern?|Nrn?\.|Nr(?=\s\d)|Buchstaben?|Buchst\.|lit\.|Alternative|Alt\.|Variante|Var\.|Unterabsatz|Unterabs\.|UAbs\.|Ziffern?|Ziff\.)\s{0,3}/yu;
const VALUE = /\d{1,3}[a-z]{0,2}(?![\p{L}\d])|[a-z]{1,2}(?![\p{L}\d])\)?/yu;
const SECTION = /(\d{1,4}(?:[a-z]{1,2}(?![\p{L}])|\s[a-z](?=\s{1,2}(?:Abs|Satz|S\.|Nr|Nummer|\p{Lu}\p{L}{0,20}\p{Lu})))?)(?![\p{L}\d]|[.:/]\d|-\p{L}|\.\s?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember))/yu;
const JOINT = /\s{0,3}(,)\s{0,3}(?=[\da-z])|\s{1,3}(und|sowie|oder|bis|u\.|[-–])\s{1,3}|([-–])(?=\d)/y;
const FOLLOWING = /\s{0,2}(ff?)\.?(?!\p{L})/yu;
/** What follows a further number behind a single "§" or "Art." ("Art. 7, 8 GRCh"); "§ 5 und 30 Tage" is no list. */
const GOES_ON = /^\s{1,3}(?:\p{Lu}\p{L}*\p{Lu}|de[rs]\s|Abs)|^\s{0,3}(?:,|und)\s{1,3}\d/u;
/** In a table the count of a row can stand on a line of its own between two halves of a citation. */
const STRAY_COUNT = /\s*\n\d{1,6}\n(?=Abs|Satz|Nummer|Nr\.)/y;
const ROMAN_PARAGRAPH = /\s([IVX]{1,4})(?=\s(?:\d{1,2}\s|Nr\.|S\.|\p{Lu}))(?!\s(?:und|oder))/yu;
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
  const sections: Section[] = [];
  let end = at;
  if (kind.onlyParts) sections.push({ number: '', joint: '', parts: '' });
  else {
    const first = matchAt(SECTION, text, at);
    if (!first) return null;
    sections.push({ number: first[1]!, joint: '', parts: '' });
    end += first[0].length;
  }
  while (sections.length < MOST_SECTIONS) {
    const section = sections.at(-1)!;
    const stray = isBlankLineAhead(text, end) ? matchAt(STRAY_COUNT, text, end) : null;
    const part = stray ? matchAt(PART, text, end + stray[0].length) : mayBePart(text, end) ? matchAt(PART, text, end) : null;
    if (part) {
      const values = readValues(text, (stray ? end + stray[0].length : end) + part[0].length, kind.several ? parseInt(section.number, 10) : Infinity);
      if (!values) break;
      section.parts += ` ${normalPart(part[1]!)} ${values.normal}`;
      end = values.end;
      continue;
    }
    const bare = section.parts === '' && section.number !== '', code = text.charCodeAt(behindBlanks(text, end, 2));
    const following = bare && code === 102 ? matchAt(FOLLOWING, text, end) : null; // "f"
    if (following) { section.parts = ` ${following[1]!}.`; end += following[0].length; continue; }
    const roman = bare && (code === 73 || code === 86 || code === 88) ? matchAt(ROMAN_PARAGRAPH, text, end) : null; // "I", "V", "X"
    if (roman) { section.parts = ` Abs. ${arabic(roman[1]!)}`; end += roman[0].length; continue; }
    const joint = kind.onlyParts ? null : jointAt(text, end);
    const next = joint && matchAt(SECTION, text, end + joint[0].length);
    if (!joint || !next || (!kind.several && !GOES_ON.test(text.slice(end + joint[0].length + next[0].length, end + joint[0].length + next[0].length + 24)))) break;
    sections.push({ number: next[1]!, joint: jointWord(joint), parts: '' });
    end += joint[0].length + next[0].length;
  }
  const detailed = sections.some((section) => section.parts !== '');
  return { normal: written(sections, kind, detailed), end, article: kind.article, detailed };
}

/** "2 und 3", "1, 2", "5 bis 7": the values of one part. `section`: from this number on a value is the next section of "§§ 41 Absatz 2, 43". */
function readValues(text: string, at: number, section: number): { normal: string; end: number } | null {
  const first = matchAt(VALUE, text, at);
  if (!first) return null;
  let normal = first[0].replace(')', ''), end = at + first[0].length;
  for (let n = 0; n < MOST_SECTIONS; n++) {
    const joint = jointAt(text, end), next = joint && matchAt(VALUE, text, end + joint[0].length);
    if (!joint || !next || /^[a-z]/.test(next[0]) !== /^[a-z]/.test(first[0]) || parseInt(next[0], 10) > (section === Infinity ? section : Math.min(section, MOST_PARAGRAPHS))) break;
    if (/^\s(?:Tage|Monate|Jahre|Wochen|Prozent|Fälle|Personen)/.test(text.slice(end + joint[0].length + next[0].length, end + joint[0].length + next[0].length + 12))) break;
    normal += (/bis|[-–]/.test(jointWord(joint)) ? ' bis ' : ', ') + next[0].replace(')', '');
    end += joint[0].length + next[0].length;
  }
  const following = text.charCodeAt(behindBlanks(text, end, 2)) === 102 ? matchAt(FOLLOWING, text, end) : null;
  if (following) { normal += ` ${following[1]!}.`; end += following[0].length; }
  return { normal, end };
}

/** What a word for a part of a section begins with: Absatz, Alternative, Satz, Nummer, Buchstabe, lit., Halbsatz, Variante, Unterabsatz, Ziffer. */
function mayBePart(text: string, at: number): boolean {
  let i = behindBlanks(text, at, 3);
  if (text.charCodeAt(i) === 44) i = behindBlanks(text, i + 1, 2);
  switch (text.charCodeAt(i)) {
    case 65: case 83: case 78: case 66: case 108: case 72: case 86: case 85: case 90: return true;
    default: return false;
  }
}

function isBlankLineAhead(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 32 && text.charCodeAt(at + 1) === 10);
}

function jointAt(text: string, at: number): RegExpExecArray | null {
  const code = text.charCodeAt(at);
  return code === 44 || code === 45 || code === 0x2013 || isBlankCode(code) ? matchAt(JOINT, text, at) : null;
}

function normalPart(word: string): string {
  if (word.startsWith('Abs')) return 'Abs.';
  return PARTS.find(([pattern]) => pattern.test(word))?.[1] ?? word;
}

function written(sections: readonly Section[], kind: Kind, detailed: boolean): string {
  const sign = kind.article ? 'Art.' : '§';
  if (kind.onlyParts) return sections[0]!.parts.trim();
  const numbers = sections.map((section, i) => (i === 0 ? '' : /bis|[-–]/.test(section.joint) ? ' bis ' : ', ') + (detailed && i > 0 ? `${sign} ` : '') + section.number.replace(' ', '') + section.parts);
  const many = sections.length > 1 && !detailed && !kind.article;
  return `${many ? '§§' : sign} ${numbers.join('')}`;
}

function jointWord(joint: RegExpExecArray): string {
  return joint[1] ?? joint[2] ?? joint[3]!;
}

function arabic(roman: string): string {
  return String(['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].indexOf(roman));
}
