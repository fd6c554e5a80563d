/**
 * German words in half the bytes: each letter or sign that is frequent is a byte, and so are the groups of letters that come most often.
 * Any other character is a mark with two bytes behind it. The same words are always the same bytes.
 */
import { addTo } from '../text/lists.ts';

export const DAMAGED = 'the bytes are damaged';

const LETTERS = 'etaoinsrhldcumfpgwybvkxzjqABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;-/()?!\'"%&+§äöüÄÖÜß–„“€\n';
/** What comes often in German words and in identifiers. */
const GROUPS = 'en |er |e |n |t |s |r |d |. |, |en|er|ch|de|ei|in|te|nd|ie|ge|st|ne|be|es|un|re|an|he|au|ng|se|it|di|le|da|is|ra|li|al|or|el|us|ar|at|ti|on|eu|ur|ma|ha|um|em|am|as|hr|nt|ss|ll|tt|mm|ck|tz|pf|sp|tr|fr|br|gr|pr|kt|rt|rd|rs|ig|ab|ag|ta|la|sa|ve|wi|we|wa|zu|vo|fü|ür|ät|ün|öf|ol|om|il|im|ir|so|ni|me|ko|na|ns|et|ed|eg|eb|ef|der |die |das |den |dem |des |und |für |von |mit |auf |ein|eine |einer |zu |in |an |im |ist |sind |sich |nach |nicht |sch|schen|ich|cht|icht|ung|ung |ungen|lich|lichen|keit|heit|isch|ation|ver|vor|ent|ter|ten|gen|ber|unter|über|aus|bei|gegen|stell|fahr|land|recht|bundes|Bundes|regier|minist|Frage';
const PIECES: readonly string[] = [...LETTERS, ...GROUPS.split('|')];
const MARK = 0xff;
const CODES = new Map(PIECES.map((piece, code) => [piece.length > 1 ? piece : piece.charCodeAt(0), code]));
/** The groups by their first two letters, the longest first. */
const BY_START = new Map<number, string[]>();
const startOf = (text: string, at: number) => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
for (const piece of [...PIECES].sort((a, b) => b.length - a.length)) if (piece.length > 1) addTo(BY_START, startOf(piece, 0), piece);

export function encodeLetters(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(3 * text.length);
  let length = 0;
  for (let at = 0; at < text.length;) {
    const group = BY_START.get(startOf(text, at))?.find((one) => text.startsWith(one, at)), unit = text.charCodeAt(at), code = CODES.get(group ?? unit);
    if (code === undefined) {
      bytes[length++] = MARK;
      bytes[length++] = unit >>> 8;
      bytes[length++] = unit & 0xff;
    } else bytes[length++] = code;
    at += group?.length ?? 1;
  }
  return bytes.slice(0, length);
}

export function decodeLetters(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at++) {
    const code = bytes[at]!;
    if (code === MARK) {
      if (at + 2 >= end) throw new RangeError(DAMAGED);
      text += String.fromCharCode((bytes[++at]! << 8) | bytes[++at]!);
    } else text += PIECES[code] ?? '';
  }
  return text;
}
