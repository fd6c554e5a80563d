import type { PaperDocument } from '../corpus/document.ts';
import type { Label } from '../model/label.ts';
import type { ZoneKind } from '../model/paper.ts';
import type { Span } from '../model/span.ts';
import { cleanPaper } from '../paper/askerBlocks.ts';
import { readBlocks, startOfAnswer } from '../queries/reading.ts';
import { cleanOnly, footnotesIn, readable, type CleanText } from '../text/clean.ts';
import { mend } from '../text/mend.ts';
import { sentencesOf } from '../text/sentences.ts';
import { labelsWords, labelWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { HEADING } from './reading.ts';

/** Two versions of a text as people read them, to be laid side by side: how long lines are and where pages end makes no difference between them. */

/** One version: a question, an answer or a preface is a block with a heading, and each of its sentences a line. */
export interface Version {
  readonly text: string;
  /** What each line of the text shows, in the original; null for blank lines. */
  readonly lines: readonly (Span | null)[];
}

export interface Comparison {
  readonly older: Version;
  readonly newer: Version;
  readonly same: boolean;
}

/** Besides questions and answers; heads and signatures differ by what a document is. */
const SHOWN: ReadonlySet<ZoneKind> = new Set(['preface', 'government-preface', 'answers', 'annex', 'footnote']);

export function comparison(older: PaperDocument, newer: PaperDocument, word: Words): Comparison {
  const part = follows(older) || follows(newer) ? inBoth(older, newer) : null, [a, b] = [version(older, word, part), version(newer, word, part)];
  return { older: a, newer: b, same: a.text === b.text };
}

/** Corrections and supplements hold some answers of the paper alone. */
const follows = ({ paper: { head } }: PaperDocument) => head.follows !== null && head.follows.kind !== 'new-version';

function inBoth(one: PaperDocument, other: PaperDocument): ReadonlySet<Label> {
  const labels = ({ paper: { questions, answers } }: PaperDocument) => new Set([...questions.map(({ label }) => label), ...answers.flatMap(({ covers }) => covers)]), others = labels(other);
  return new Set([...labels(one)].filter((label) => others.has(label)));
}

/** @param part the questions that are shown; null for all there is */
function version(document: PaperDocument, word: Words, part: ReadonlySet<Label> | null): Version {
  const { clean } = cleanPaper(document.text, document.layout), notes = cleanOnly(document.text, footnotesIn(clean)), { title } = document.paper.head, lines: [text: string, span: Span | null][] = [];
  const isShown = (labels: readonly Label[]) => !part || labels.some((label) => part.has(label));
  const block = (heading: string, at: Span, sentences: readonly Line[], indent = '') => {
    if (sentences.length) lines.push(['', null], [`${heading}:`, at], ...sentences.map(({ text, span }): [string, Span] => [indent + mend(text, document.vocabulary), span]));
  };
  if (title) lines.push([mend(title, document.vocabulary), null]);
  for (const found of readBlocks(document)) {
    if (found.kind === 'pair') {
      const { questions, answer } = found;
      for (const { question: { label }, printing: { span, marker } } of questions) if (isShown([label])) block(word('hover.question', { label: labelWords(label) }), span, linesOf(clean, [range(clean, { start: marker?.end ?? span.start, end: span.end })]), INDENT);
      if (answer && isShown(answer.covers)) block(word('hover.answer', { labels: labelsWords(word, answer.covers) }), { start: startOfAnswer(answer), end: startOfAnswer(answer) }, linesOf(clean, answer.spans.map((span) => range(clean, span))));
    } else if (found.kind === 'passage' && !part && SHOWN.has(found.zone)) {
      const view = found.zone === 'footnote' ? notes : clean;
      if (view) block(word(`zone.${found.zone}`), found.span, linesOf(view, [withoutHeading(view, range(view, found.span))]));
    }
  }
  return { text: lines.map(([text]) => `${text}\n`).join(''), lines: lines.map(([, span]) => span) };
}

/** Questions stand out by it, as on the pages about papers. */
const INDENT = '  ';
/** Items of lists are lines of their own; a dash, a letter and a number can belong to the sentence. Blank lines tell nothing: each printing has its own. */
const ITEM = /\n{1,3}(?=[•·▪●][^\S\n])|(?<=[.,;:!?]|\s(?:und|oder|sowie))\n{1,3}(?=(?:[–—-]|\p{L}\)|\d{1,2}[.)])[^\S\n])|(?<=:)\n{2,3}/gu;

interface Line {
  readonly text: string;
  readonly span: Span;
}

/** Offsets in the clean text. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const range = (clean: CleanText, { start, end }: Span): Range => ({ from: clean.offset(start), to: clean.offset(end) });

/** The sentences of some stretches and the items of their lists, over page breaks. */
function linesOf(clean: CleanText, ranges: readonly Range[]): Line[] {
  return joined(ranges.filter(({ from, to }) => from < to)).flatMap(({ from, to }) => {
    const text = clean.text.slice(from, to), breaks = [0, ...Array.from(text.matchAll(ITEM), ({ 0: found, index }) => index + found.length), text.length];
    return breaks.slice(1).flatMap((end, i) => sentencesOf(text.slice(breaks[i], end).replace(/\s/g, ' ')).map((sentence) => {
      const start = from + breaks[i]! + sentence.start, behind = from + breaks[i]! + sentence.end;
      return { text: readable(clean.text.slice(start, behind)), span: clean.span(start, behind) };
    }));
  });
}

/** Pieces between which the clean text has nothing but white space are one. */
function joined(pieces: readonly Range[]): readonly Range[] {
  const all: { from: number; to: number }[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && piece.from <= last.to + 1) last.to = Math.max(last.to, piece.to);
    else all.push({ ...piece });
  }
  return all;
}

/** Without the heading that the paper prints above a preface: the block has one. */
function withoutHeading({ text }: CleanText, { from, to }: Range): Range {
  const end = text.indexOf('\n', from);
  return end > from && end < to && HEADING.test(text.slice(from, end)) ? { from: end, to } : { from, to };
}
