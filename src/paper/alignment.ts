import type { Stretch } from './drafts.ts';

/**
 * Finds a text that is known from elsewhere in the paper: questions are printed a second time in other line widths, with other hyphens,
 * stray blanks and slips. Only letters and digits are compared.
 */

/** The code of a character's small letter or digit, 0 for all else; letters beyond Latin Extended-A do not occur in German papers. */
export function smallLetter(code: number): number {
  return code < SMALL.length ? SMALL[code]! : 0;
}

const SMALL = Uint16Array.from({ length: 0x180 }, (_, c) => {
  const small = String.fromCharCode(c).toLowerCase();
  return /[\p{L}\d]/u.test(small) && small.length === 1 ? small.charCodeAt(0) : 0;
});

/** How many letters stand in a stretch. */
export function lettersIn(text: string, { start, end }: Stretch): number {
  let n = 0;
  for (let i = start; i < end; i++) if (smallLetter(text.charCodeAt(i))) n++;
  return n;
}

/** The offset of the first letter from an offset on; `end` where there is none before. */
export function letterFrom(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !smallLetter(text.charCodeAt(at))) at++;
  return at;
}

/** A number for the letters with which a stretch begins, at most so many: the same letters give the same number. 0 where there are fewer than `least`. */
export function openingOf(text: string, { start, end }: Stretch, most: number, least = 0): number {
  let number = 0, n = 0;
  for (let i = start; i < end && n < most; i++) {
    const letter = smallLetter(text.charCodeAt(i));
    if (letter) { number = Math.imul(number ^ letter, FNV_PRIME); n++; }
  }
  return n < least ? 0 : number;
}

/** Spreads the bits, so that other letters give another number (the hash of Fowler, Noll and Vo). */
const FNV_PRIME = 16777619;

/** How many letters two texts have in common from their starts on, at most so many; -1 where both go on and differ before. */
export function sharedOpening(text: string, a: Stretch, b: Stretch, most: number): number {
  let at = a.start, other = b.start;
  for (let n = 0; n < most; n++) {
    at = letterFrom(text, at, a.end);
    other = letterFrom(text, other, b.end);
    if (at >= a.end || other >= b.end) return n;
    if (smallLetter(text.charCodeAt(at++)) !== smallLetter(text.charCodeAt(other++))) return -1;
  }
  return most;
}

/** How many letters may differ: papers correct a slip or two when they print a question again. */
const SLIPS_PER_LETTER = 0.04;
const SLIPS_AT_LEAST = 2;
/** How far the two texts are searched for the place where they agree again. */
const RESYNC = 12;
const AGREE = 4;

/** The offset behind the last letter of a known text that is printed again at an offset, not beyond a limit; -1 where something else stands there. */
export function endOfRepeat(text: string, known: Stretch, from: number, limit: number): number {
  let left = lettersIn(text, known), slips = Math.max(SLIPS_AT_LEAST, Math.floor(left * SLIPS_PER_LETTER));
  let k = known.start, at = from, end = -1;
  while (left > 0) {
    const a = text.charCodeAt(k), b = at < limit ? text.charCodeAt(at) : NaN, asked = smallLetter(a), said = smallLetter(b);
    if (a === b || (asked && asked === said)) {
      k++;
      at++;
      if (asked) { end = at; left--; }
    } else if (!asked) k++;
    else if (!said && at < limit) at++;
    else {
      const step = resync(text, { start: k, end: known.end }, { start: at, end: limit });
      if (!step) return left <= slips ? end : -1;
      slips -= Math.max(step.asked, step.said);
      if (slips < 0) return -1;
      left -= step.asked;
      k = step.k;
      at = step.at;
    }
  }
  return end;
}

/** The nearest places at which two texts that differ agree again, and how many letters of each lie before. */
function resync(text: string, known: Stretch, here: Stretch): { k: number; at: number; asked: number; said: number } | null {
  const ks = lettersAhead(text, known), ats = lettersAhead(text, here);
  for (let sum = 1; sum <= RESYNC; sum++) for (let asked = 0; asked <= Math.min(sum, ks.length - 1); asked++) {
    const said = sum - asked, agree = Math.min(AGREE, ks.length - asked);
    let n = 0;
    while (n < agree && said + n < ats.length && smallLetter(text.charCodeAt(ks[asked + n]!)) === smallLetter(text.charCodeAt(ats[said + n]!))) n++;
    if (n === agree) return { k: ks[asked]!, at: ats[said]!, asked, said };
  }
  return null;
}

/** The offsets of the next letters. */
function lettersAhead(text: string, { start, end }: Stretch): number[] {
  const offsets: number[] = [];
  for (let i = start; i < end && offsets.length < RESYNC + AGREE; i++) if (smallLetter(text.charCodeAt(i))) offsets.push(i);
  return offsets;
}
