import type { PaperDocument } from '../corpus/document.ts';
import type { ZoneKind } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { lastAtMost } from '../text/search.ts';

/** Where titles stand; of a head that stops early the preface has the rest. */
const ABOVE_QUESTIONS: readonly ZoneKind[] = ['head', 'letterhead', 'preface'];
/** What may stand before a title on its line: marks of Markdown, or words that announce it. */
const BEFORE = /(?:^[^\p{L}\p{N}]*|:[^\p{L}\p{N}]*|(?<!\p{L})(?:über|betreffend|betreff)\s+[^\p{L}\p{N}]*)$/iu;
/** Of a title that is so short a name would do, nothing is certain. */
const SHORTEST = 8;

/** Where the heads of a paper print its title, which may go over several lines; a file with two papers prints it twice. Nothing but the letters counts: papers break words, and put blanks into them. */
export function titlePlaces({ text, lineStarts, paper }: PaperDocument): readonly Span[] {
  const title = letters(paper.head.title ?? '').text;
  if (title.length < SHORTEST) return [];
  return paper.zones.filter(({ kind }) => ABOVE_QUESTIONS.includes(kind)).flatMap(({ span }) => {
    const head = letters(text.slice(span.start, span.end)), found: Span[] = [];
    for (let at = head.text.indexOf(title); at >= 0; at = head.text.indexOf(title, at + title.length)) {
      const start = span.start + head.places[at]!, end = span.start + head.places[at + title.length - 1]! + 1;
      const line = lineStarts[lastAtMost(lineStarts, start)]!, behind = lineStarts[lastAtMost(lineStarts, end) + 1] ?? text.length;
      if (BEFORE.test(text.slice(line, start)) && !/[\p{L}\p{N}]/u.test(text.slice(end, behind))) found.push({ start, end });
    }
    return found;
  });
}

/** The letters and digits of a text, with their places in it. */
function letters(text: string): { readonly text: string; readonly places: readonly number[] } {
  const found = [...text.matchAll(/[\p{L}\p{N}]/gu)];
  return { text: found.map(([letter]) => letter).join(''), places: found.flatMap(({ index, 0: { length } }) => (length === 1 ? [index] : [index, index + 1])) };
}
