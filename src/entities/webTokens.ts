import { codesOf } from '../text/characters.ts';
import { isBlankAt } from './characters.ts';

/** What makes a stretch of text without blanks an address: a scheme, "www.", an at sign, a host with a usual ending. */
const SIGN = /:\/\/|\bwww\.|@|\.(?:de|eu|com|org|net|int|info|gov|at|ch|fr|uk|io)(?![\p{L}\d_-])/iu;
const LIMIT = codesOf('<>"„“”«»\'()[]{},;|');
/** An address that ends so at the end of a line goes on in the next one. */
const GOES_ON = '/-_=&?%';

/**
 * A function that says whether an offset of the text lies in a URL, a host name or an e-mail address: names there are no
 * mentions. To be asked for offsets in ascending order; all questions together are linear in the text's length.
 */
export function webTokens(text: string): (at: number) => boolean {
  let end = 0, isWeb = false;
  return (at) => {
    if (at < end) return isWeb;
    let start = at;
    while (start > end && !isLimit(text, start - 1)) start--;
    for (end = at + 1; end < text.length && !isLimit(text, end);) end++;
    return isWeb = mayBeWeb(text, start, end) && SIGN.test(text.slice(start, end));
  };
}

/** Whether a colon or an at sign stands in a stretch, or a dot with something behind it: every address has one. */
function mayBeWeb(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3a || code === 0x40 || (code === 0x2e && i + 1 < end)) return true;
  }
  return false;
}

function isLimit(text: string, at: number): boolean {
  if (!isBlankAt(text, at)) return LIMIT[text.charCodeAt(at)] === 1;
  return !(text[at] === '\n' && at > 0 && GOES_ON.includes(text[at - 1]!) && at + 1 < text.length && !isBlankAt(text, at + 1));
}
