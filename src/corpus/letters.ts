/**
 * German words in half the bytes: each letter or sign that is frequent is a byte, and so are the groups of letters that come most often.
 * Any other character is a mark with two bytes behind it. The same words are always the same bytes.
 */

export const DAMAGED = 'the bytes are damaged';

const LETTERS = 'etaoinsrhldcumfpgwybvkxzjqABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;-/()?!\'"%&+§äöüÄÖÜß–„“€\n';
/** What comes often in German words and in identifiers. */
const GROUPS = 'en |er |e |n |t |s |r |d |. |, |en|er|ch|de|ei|in|te|nd|ie|ge|st|ne|be|es|un|re|an|he|au|ng|se|it|di|le|da|is|ra|li|al|or|el|us|ar|at|ti|on|eu|ur|ma|ha|um|em|am|as|hr|nt|ss|ll|tt|mm|ck|tz|pf|sp|tr|fr|br|gr|pr|kt|rt|rd|rs|ig|ab|ag|ta|la|sa|ve|wi|we|wa|zu|vo|fü|ür|ät|ün|öf|ol|om|il|im|ir|so|ni|me|ko|na|ns|et|ed|eg|eb|ef|der |die |das |den |dem |des |und |für |von |mit |auf |ein|eine |einer |zu |in |an |im |ist |sind |sich |nach |nicht |sch|schen|ich|cht|icht|ung|ung |ungen|lich|lichen|keit|heit|isch|ation|ver|vor|ent|ter|ten|gen|ber|unter|über|aus|bei|gegen|stell|fahr|land|recht|bundes|Bundes|regier|minist|Frage';
const PIECES: readonly string[] = [...LETTERS, ...GROUPS.split('|')];
const MARK = 0xff;
/** For each UTF-16 unit as far as letters go the code of its letter, or MARK. */
const LETTER_CODES = new Uint8Array(0x2100).fill(MARK);
for (const [code, letter] of [...LETTERS].entries()) LETTER_CODES[letter.charCodeAt(0)] = code;

/** A group, and its byte. */
interface Group {
  readonly letters: string;
  readonly code: number;
}

/** The groups by the codes of their first two letters, the longest first. */
const GROUPS_AT: (readonly Group[] | null)[] = new Array<readonly Group[] | null>(LETTERS.length ** 2).fill(null);
const startOf = (first: number, second: number) => first * LETTERS.length + second;
for (const [letters, code] of [...new Map(PIECES.map((piece, code) => [piece, code] as const))].sort(([a], [b]) => b.length - a.length)) {
  if (letters.length === 1) continue;
  const start = startOf(letterCode(letters, 0), letterCode(letters, 1));
  GROUPS_AT[start] = [...GROUPS_AT[start] ?? [], { letters, code }];
}

/** The code of the letter at an offset; MARK where it has none. */
function letterCode(text: string, at: number): number {
  const unit = at < text.length ? text.charCodeAt(at) : LETTER_CODES.length;
  return unit < LETTER_CODES.length ? LETTER_CODES[unit]! : MARK;
}

/** The longest group that stands at an offset, of those that begin with its two letters. */
function groupAt(text: string, at: number, first: number, second: number): Group | null {
  const groups = first === MARK || second === MARK ? null : GROUPS_AT[startOf(first, second)]!;
  if (groups) for (const group of groups) if (hasRest(text, at, group.letters)) return group;
  return null;
}

/** Whether a group stands at an offset of which the first two letters do. */
function hasRest(text: string, at: number, letters: string): boolean {
  for (let i = 2; i < letters.length; i++) if (text.charCodeAt(at + i) !== letters.charCodeAt(i)) return false;
  return true;
}

/** Where most words are written before they are copied. */
const ROOM = new Uint8Array(1 << 14);

export function encodeLetters(text: string): Uint8Array<ArrayBuffer> {
  const bytes = 3 * text.length <= ROOM.length ? ROOM : new Uint8Array(3 * text.length);
  let length = 0;
  for (let at = 0, code = letterCode(text, 0); at < text.length;) {
    const next = letterCode(text, at + 1), group = groupAt(text, at, code, next);
    if (group) {
      bytes[length++] = group.code;
      at += group.letters.length;
      code = letterCode(text, at);
      continue;
    }
    bytes[length++] = code;
    if (code === MARK) {
      const unit = text.charCodeAt(at);
      bytes[length++] = unit >>> 8;
      bytes[length++] = unit & 0xff;
    }
    at++;
    code = next;
  }
  return bytes.slice(0, length);
}

/** The pieces as numbers of UTF-16, one behind the other, and where each begins. */
const UNITS = Uint16Array.from(PIECES.join(''), (letter) => letter.charCodeAt(0)), STARTS = Uint16Array.from({ length: PIECES.length + 1 }, (_, code) => PIECES.slice(0, code).join('').length);
/** What is being decoded, some of it at a time: pieces that are joined as strings take several times as long. */
const decoded = new Uint16Array(4096), LONGEST_PIECE = 16;

export function decodeLetters(bytes: Uint8Array, start: number, end: number): string {
  let text = '', length = 0;
  for (let at = start; at < end; at++) {
    const code = bytes[at]!;
    if (code === MARK) {
      if (at + 2 >= end) throw new RangeError(DAMAGED);
      decoded[length++] = (bytes[++at]! << 8) | bytes[++at]!;
    } else if (code < PIECES.length) for (let unit = STARTS[code]!; unit < STARTS[code + 1]!; unit++) decoded[length++] = UNITS[unit]!;
    if (length + LONGEST_PIECE < decoded.length) continue;
    text += String.fromCharCode.apply(null, decoded.subarray(0, length) as unknown as number[]);
    length = 0;
  }
  return text + String.fromCharCode.apply(null, decoded.subarray(0, length) as unknown as number[]);
}
