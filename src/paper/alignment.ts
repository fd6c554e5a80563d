/**
 * Finds a text that is known from elsewhere in the paper: questions are printed a second time in other line widths, with other hyphens,
 * stray blanks and slips. Only letters and digits are compared.
 */

/** How many letters may differ: papers correct a slip or two when they print a question again. */
const SLIPS_PER_LETTER = 0.04;
const SLIPS_AT_LEAST = 2;
/** How far the two texts are searched for the place where they agree again. */
const RESYNC = 12;
const AGREE = 4;

/** Letters and digits of a text in lower case, with the offset of each. */
export interface Letters {
  readonly letters: string;
  readonly offsets: Uint32Array;
}

export function lettersOf(text: string, start = 0, end = text.length): Letters {
  const offsets = new Uint32Array(end - start), codes = new Uint16Array(end - start);
  let n = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i), small = c < LOWER.length ? LOWER[c]! : 0;
    if (small) { codes[n] = small; offsets[n++] = i; }
  }
  return { letters: UTF16.decode(codes.subarray(0, n)), offsets: offsets.subarray(0, n) };
}

const UTF16 = new TextDecoder('utf-16le');
/** For each character its small letter or digit, 0 for all else; letters beyond Latin Extended-A do not occur in German papers. */
const LOWER = Uint16Array.from({ length: 0x180 }, (_, c) => (/[\p{L}\d]/u.test(String.fromCharCode(c)) && String.fromCharCode(c).toLowerCase().length === 1 ? String.fromCharCode(c).toLowerCase().charCodeAt(0) : 0));

/**
 * Reads `known` in `text` from letter `from` on; gives the number of letters that it takes there, or -1 where the text says something else.
 */
export function follow(known: string, text: string, from: number): number {
  let slips = Math.max(SLIPS_AT_LEAST, Math.floor(known.length * SLIPS_PER_LETTER));
  let k = 0, t = from;
  while (k < known.length) {
    if (known[k] === text[t]) { k++; t++; continue; }
    if (t >= text.length && known.length - k > slips) return -1;
    const step = resync(known, k, text, t);
    if (!step) return known.length - k <= slips && t > from ? t - from : -1;
    slips -= Math.max(step[0], step[1]);
    if (slips < 0) return -1;
    k += step[0];
    t += step[1];
  }
  return t - from;
}

/** The smallest steps in both texts after which they agree again. */
function resync(known: string, k: number, text: string, t: number): [number, number] | null {
  for (let sum = 1; sum <= RESYNC; sum++) for (let a = 0; a <= sum; a++) {
    const b = sum - a, rest = Math.min(AGREE, known.length - k - a);
    if (rest > 0 && known.startsWith(text.slice(t + b, t + b + rest), k + a) && t + b + rest <= text.length) return [a, b];
  }
  return null;
}
