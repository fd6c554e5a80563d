import type { PrintedNumber } from './form.ts';

/** No series of papers, documents or acts has longer numbers. */
const MOST_DIGITS = 6;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isBlank = (code: number) => code === 32 || code === 10;

/**
 * The number whose slash stands at an offset, or null: dates ("24./25. Oktober"), numbers with more slashes ("01131/89/19")
 * and decimals are none. One blank is allowed on each side of the slash and inside the second number ("19 /10 041").
 */
export function numberAround(text: string, slash: number): PrintedNumber | null {
  let i = slash - 1;
  if (isBlank(text.charCodeAt(i))) i--;
  const leftEnd = i + 1;
  while (leftEnd - i <= MOST_DIGITS + 1 && isDigit(text.charCodeAt(i))) i--;
  const start = i + 1;
  if (start === leftEnd || leftEnd - start > MOST_DIGITS || glued(text, i, -1)) return null;
  let k = slash + 1;
  if (isBlank(text.charCodeAt(k))) k++;
  const rightStart = k;
  while (k - rightStart <= MOST_DIGITS + 1 && isDigit(text.charCodeAt(k))) k++;
  if (k === rightStart || k - rightStart > MOST_DIGITS) return null;
  let right = text.slice(rightStart, k);
  if (right.length <= 2) {
    const group = /^ (\d{3})(?!\d)/.exec(text.slice(k, k + 5)); // "17/13 032"; no series reaches six digits
    if (group) { right += group[1]!; k += 4; }
  }
  if (glued(text, k, 1)) return null;
  return { start, end: k, left: text.slice(start, leftEnd), right };
}

/** Whether a character joins a number with another one: "1/2/3", "1.364/2", "44-9500/2". */
function glued(text: string, at: number, direction: 1 | -1): boolean {
  const mark = text[at];
  if (mark === '/' || mark === ',' || mark === '.' || mark === '-') return isDigit(text.charCodeAt(at + direction));
  return false;
}
