/** Bytes to text, as editors do it: a byte-order mark decides, then what the user says, else strictly UTF-8, else windows-1252 (old text layers of PDFs). */
export interface DecodedText {
  /** Without byte-order mark. */
  readonly text: string;
  /** As `TextDecoder` calls it. */
  readonly encoding: string;
}

/** What VS Code takes where the user says nothing: then one looks. */
export const DEFAULT_ENCODING = 'utf8';

/** How much of a file is looked at to tell text from other data. */
const SNIFF = 8192;

/**
 * Decodes a file; null where it is no text (a zero byte among its first ones, and nothing says that it is UTF-16).
 * @param named what the user says, by VS Code's name of it ("windows1252", "utf16le"); an unknown one says nothing
 */
export function decode(bytes: Uint8Array, named = DEFAULT_ENCODING): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  const said = labelOf(named), isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (said?.startsWith('utf-16')) return decodeAs(said, bytes);
  if (bytes.subarray(0, SNIFF).includes(0)) return null;
  if (said && said !== 'utf-8' && !isMarked) return decodeAs(said, bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeAs('windows-1252', bytes);
  }
}

/** The names of VS Code from which no rule makes the name of the encoding standard. */
const LABELS: Readonly<Record<string, string>> = { utf8bom: 'utf-8', koi8r: 'koi8-r', koi8u: 'koi8-u', macroman: 'macintosh', shiftjis: 'shift_jis', eucjp: 'euc-jp', euckr: 'euc-kr', cp950: 'big5', big5hkscs: 'big5' };

/** What `TextDecoder` calls an encoding of VS Code; null for one that it does not have. */
function labelOf(named: string): string | null {
  const label = LABELS[named] ?? named.replace(/^(utf|windows)(\d+)/, '$1-$2').replace(/^iso8859(\d+)$/, 'iso-8859-$1');
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** What windows-1252 has where Latin-1 has control characters; some versions of Node decode it as Latin-1. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeAs(encoding: string, bytes: Uint8Array): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1252' ? text.replace(/[\x80-\x9f]/g, (c) => HIGH_CONTROLS[c.charCodeAt(0) - 0x80]!) : text, encoding };
}
