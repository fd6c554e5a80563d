import assert from 'node:assert/strict';
import { findCitations, type CitationContext } from '../../src/citations/find.ts';
import type { Citation } from '../../src/model/citation.ts';
import type { Parliament } from '../../src/model/paperId.ts';
import type { Span } from '../../src/model/span.ts';
import { cleanText } from '../../src/text/clean.ts';

/** An inquiry of the Bundestag with the questions 1 to 12, 1 and 10 with sub-questions. */
export const INQUIRY: CitationContext = { own: ['BT 21/7449', 'BT 21/7652'], parliament: 'BT', labels: ['1', '1a', '1b', '2', '3', '4', '5', '6', '7', '8', '9', '10', '10a', '10b', '11', '12'] };

export function land(code: Parliament, number: string, labels: readonly string[] = []): CitationContext {
  return { own: [`${code} ${number}`], parliament: code, labels };
}

/** The text without its marks «citation» and ‹pinpoint›. */
export function unmarked(text: string): string {
  return text.replace(/[«»‹›]/g, '');
}

/** The citations that are found in a text without its marks. */
export function citationsIn(text: string, context: Partial<CitationContext> = {}): Citation[] {
  return findCitations(cleanText(unmarked(text)), { ...INQUIRY, ...context });
}

/** A text with «…» around its citations and ‹…› around their pinpoints. */
export function marked(text: string, citations: readonly Citation[]): string {
  const marks: { at: number; mark: string; closing: boolean }[] = [];
  const put = ({ start, end }: Span, open: string, close: string) => marks.push({ at: start, mark: open, closing: false }, { at: end, mark: close, closing: true });
  for (const { span, pinpointSpan } of citations) {
    put(span, '«', '»');
    if (pinpointSpan) put(pinpointSpan, '‹', '›');
  }
  marks.sort((a, b) => a.at - b.at || Number(b.closing) - Number(a.closing));
  let out = '', from = 0;
  for (const { at, mark } of marks) { out += text.slice(from, at) + mark; from = at; }
  return out + text.slice(from);
}

/** What a citation says, on one line: "paper BT 19/5954 {answer:2}". */
export function said({ kind, target, pinpoint }: Citation): string {
  const place = pinpoint ? ` {${Object.entries(pinpoint).filter(([, value]) => value !== null).map(([key, value]) => `${key}:${String(value)}`).join(' ')}}` : '';
  return `${kind} ${target ?? '–'}${place}`;
}

/** Text with «citations» and ‹pinpoints›, then what each says, in text order. Without further word: in an inquiry of the Bundestag. */
export type Row = readonly [text: string, ...said: string[]];

/** One test a row: the citations are where the marks say, and say what stands behind the text. */
export function table(title: string, rows: readonly Row[], context: Partial<CitationContext> = {}): void {
  describe(title, () => {
    for (const [text, ...expected] of rows) {
      it(text.replace(/\n/g, '⏎'), () => {
        const found = citationsIn(text, context);
        assert.equal(marked(unmarked(text), found), text);
        assert.deepEqual(found.map(said), expected);
      });
    }
  });
}
