import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import type { Span } from '../model/span.ts';
import { cleanText } from '../text/clean.ts';
import { positionAt } from '../text/lines.ts';
import { mendParts } from '../text/mend.ts';
import { sentencesOf } from '../text/sentences.ts';
import { citableIn } from './citable.ts';
import type { SaidPart } from './details.ts';
import { excerpt, pageWithin } from './excerpt.ts';
import type { QuotedPlace } from './mentions.ts';
import type { Read } from './missing.ts';

/** Words of a paper as a person reads them; the mentions of a name are pieces of their own. */
export interface Piece {
  readonly text: string;
  /** Of a mention: where it stands. */
  readonly span: Span | null;
}

export interface Saying {
  readonly pieces: readonly Piece[];
  /** How many mentions of the part do not stand in the pieces. */
  readonly more: number;
}

/** How many sentences are quoted of one part, how much of a part is looked at, in characters. */
const MOST_SENTENCES = 3;
const REACH = 20_000;
/** A sentence that is longer is cut, so far before its first mention and behind its last. */
const LONGEST_SENTENCE = 500;
const ROOM_BEFORE = 160, ROOM_AFTER = 240;
const LEFT_OUT = ' […] ';

/** The sentences of a part of a document that mention something. @param spans the mentions, in text order; at least one */
export function saying(document: PaperDocument, body: Span, spans: readonly Span[]): Saying {
  const first = spans[0]!, part = { start: Math.max(body.start, first.start - REACH), end: Math.min(body.end, first.start + REACH) };
  const clean = cleanText(document.text.slice(part.start, part.end), pageWithin(document, part));
  const mentions = spans.map((span) => ({ span, from: clean.offset(span.start - part.start), to: clean.offset(span.end - part.start) })).filter(({ from, to }) => from < to);
  if (!mentions.length) { // it stands in a footnote
    const { before, words, after } = excerpt(document, first, ROOM_BEFORE, ROOM_AFTER);
    return { pieces: [{ text: before, span: null }, { text: words, span: first }, { text: after, span: null }], more: spans.length - 1 };
  }
  const pieces: Piece[] = [];
  let last = -1, sentences = 0, quoted = 0;
  for (const [i, sentence] of sentencesOf(clean.text).entries()) {
    const named = mentions.filter(({ from }) => from >= sentence.start && from < sentence.end);
    if (!named.length) continue;
    if (sentences++ === MOST_SENTENCES) break;
    const cut = shortened(clean.text, sentence, named[0]!), inside = named.filter(({ to }) => to <= cut.end);
    pieces.push({ text: (last < 0 ? '' : last === i - 1 ? ' ' : LEFT_OUT) + (cut.start > sentence.start ? '… ' : ''), span: null });
    let at = cut.start;
    for (const { span, from, to } of inside) {
      pieces.push({ text: clean.text.slice(at, from), span: null }, { text: clean.text.slice(from, to), span });
      at = to;
    }
    pieces.push({ text: clean.text.slice(at, cut.end), span: null });
    last = i;
    quoted += inside.length;
    if (cut.end < sentence.end) pieces.push({ text: ' …', span: null });
  }
  const mended = mendParts(pieces.map(({ text }) => text.replace(/\s+/g, ' ')), document.vocabulary);
  return { pieces: pieces.map(({ span }, i) => ({ text: mended[i]!, span })).filter(({ text }) => text), more: spans.length - quoted };
}

/** Answers with their sentences that mention something, to be quoted in a text of one's own. */
export function quotedAnswers(corpus: CorpusView, read: Read, answers: readonly SaidPart[]): Promise<readonly QuotedPlace[]> {
  return Promise.all(answers.map(async ({ uri, head: { date }, body, spans }) => {
    const facts = corpus.document(uri)!, { start } = spans[0]!, document = await read(uri);
    const words = document ? saying(document, body, spans).pieces.map(({ text }) => text).join('') : '';
    return { cited: citableIn(corpus, facts, start), uri, line: positionAt(facts.lineStarts, start).line + 1, words, date };
  }));
}

/** A long sentence, as tables and lists are, is cut to what stands around its first mention. */
function shortened(text: string, { start, end }: Span, { from, to }: { readonly from: number; readonly to: number }): Span {
  if (end - start <= LONGEST_SENTENCE) return { start, end };
  const before = from - start > ROOM_BEFORE ? text.indexOf(' ', from - ROOM_BEFORE) + 1 : start, behind = end - to > ROOM_AFTER ? text.lastIndexOf(' ', to + ROOM_AFTER) : end;
  return { start: before > start && before <= from ? before : Math.max(start, from - ROOM_BEFORE), end: behind > to ? behind : Math.min(end, to + ROOM_AFTER) };
}
