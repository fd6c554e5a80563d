import { findMentions } from '../../src/entities/matcher.ts';
import type { Matcher } from '../../src/entities/matcher.ts';
import { cleanText } from '../../src/text/clean.ts';

/** A text whose mentions are marked: "Das ⟦BKA⟧ prüft." */
export function unmarked(marked: string): string {
  return marked.replace(/[⟦⟧]/g, '');
}

/** The text of `marked` with the mentions marked that the matcher finds in it. */
export function marking(marked: string, matcher: Matcher): string {
  const text = unmarked(marked);
  let out = '', at = 0;
  for (const { span } of findMentions(cleanText(text), matcher)) {
    out += `${text.slice(at, span.start)}⟦${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return out + text.slice(at);
}
