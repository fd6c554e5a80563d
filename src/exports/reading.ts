import type { PaperDocument } from '../corpus/document.ts';
import type { Finding } from '../model/finding.ts';
import { parentLabel, type Label } from '../model/label.ts';
import type { Printing, Question, ZoneKind } from '../model/paper.ts';
import type { PaperId } from '../model/paperId.ts';
import type { Table } from '../model/table.ts';
import type { Span } from '../model/span.ts';
import { cleanPaper } from '../paper/askerBlocks.ts';
import type { AnswerTime } from '../queries/answerTime.ts';
import { readBlocks, startOfAnswer, type ReadBlock, type ReadQuestion } from '../queries/reading.ts';
import { titleLength, type Submitted } from '../queries/readingSubmitted.ts';
import { tablesIn } from '../queries/tables.ts';
import { cleanOnly, footnotesIn, readable, type CleanText } from '../text/clean.ts';
import { isTableRule } from '../text/marks.ts';
import { firstAtLeast } from '../text/search.ts';
import { mend } from '../text/mend.ts';
import { labelsWords, labelWords, paperWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { tableHtml } from './readingTable.ts';
import { readingHead, readingNav } from './readingHead.ts';
import { markdownHtml } from './readingMarkdown.ts';
import { annexId, marksOf, type Edition, type ReadingPorts } from './readingMarks.ts';
import { element, escaped } from './readingMarkup.ts';
import { inlineHtml, paragraphsHtml, paragraphsOf, paragraphsText, placeOf, textView, type Part, type TextView } from './readingText.ts';

/** The reading view of a paper as HTML, block by block. */

export interface Reading {
  readonly head: string;
  /** The numbers of its questions, as links. */
  readonly nav: string;
  readonly blocks: readonly ReadingBlock[];
}

export interface ReadingBlock {
  readonly html: string;
  /** Where its parts stand in the original: `data-part` in the HTML is an index here. */
  readonly parts: readonly ReadingPart[];
  /** Of a pair: where the answer begins, and what it says. */
  readonly answer: { readonly start: number; readonly text: () => string } | null;
}

export interface ReadingPart {
  /** Offsets in the part (`data-at`, `data-to`) count from here. */
  readonly base: number;
  /** All that the part stands for; a question may be printed twice. */
  readonly spans: readonly Span[];
}

export interface ReadingOptions {
  readonly ports: ReadingPorts;
  readonly word: Words;
  readonly edition: Edition;
  /** What is wrong with citations of the paper. */
  readonly findings: readonly Finding[];
  /** For a paper that only asks: the paper of the folder that answers. */
  readonly answeredIn: { readonly paper: PaperId | null; readonly name: string } | null;
  readonly answerTime: AnswerTime | null;
  /** For an advance copy: the file of the edited version, where that is in the folder. */
  readonly editedIn: string | null;
}

/** A document as HTML. Total: any document has a reading. */
export function readingOf(document: PaperDocument, options: ReadingOptions): Reading {
  const blocks = readBlocks(document), writer = new Writer(document, options);
  return { head: readingHead(document, blocks, options), nav: readingNav(document, blocks, options.word), blocks: blocks.map((block) => writer.block(block)) };
}

const FOLDED: ReadonlySet<ZoneKind> = new Set(['letterhead', 'head']);
/** Their lines are no prose. */
const BY_LINES: ReadonlySet<ZoneKind> = new Set(['letterhead', 'head', 'closing']);
const TITLED: ReadonlySet<ZoneKind> = new Set(['preface', 'government-preface', 'annex']);
/** The first line of a preface or annex that is its heading; printers space them out. */
export const HEADING = /^(?:[IVX\d]{1,4}\.\s+)?(?:V ?o ?r ?b ?e ?m|V ?o ?r ?w ?o ?r ?t|B ?e ?g ?r ?ü ?n ?d ?u|E ?i ?n ?l ?e ?i ?t|S ?a ?c ?h ?v|A ?n ?l ?a ?g ?e|A ?n ?h ?a ?n ?g)[^.?!]{0,100}$/;
/** The title of a section is shorter, and no sentence. */
const LONGEST_SECTION = 160;

class Writer {
  private readonly text: TextView;
  private readonly notes: TextView | null;
  /** What stands beside questions. */
  private readonly beside: TextView | null;
  private readonly isMarkdown: boolean;
  private readonly furnitureStarts: readonly number[];
  /** Those whose columns can be told, in the clean text. */
  private readonly tables: readonly { readonly table: Table; readonly from: number; readonly to: number }[];

  constructor(private readonly document: PaperDocument, private readonly options: ReadingOptions) {
    const { ports, word, edition, findings } = options, { clean } = cleanPaper(document.text, document.layout), notes = cleanOnly(document.text, footnotesIn(clean));
    const asked = new Map(document.paper.questions.flatMap(({ asker }) => asker?.spans ?? []).map((span) => [span.start, span])), beside = cleanOnly(document.text, [...asked.values()]); // two questions may have one asker's line
    const view = (shown: CleanText) => textView(shown, document.lineStarts, document.vocabulary, marksOf(document, shown, { ports, word, edition, findings }));
    this.text = view(clean);
    this.notes = notes && view(notes);
    this.beside = beside && view(beside);
    this.furnitureStarts = clean.furniture.map(({ start }) => start);
    this.tables = tablesIn(document).filter(({ columns }) => columns === 'told').map((table) => ({ table, from: clean.offset(table.span.start), to: clean.offset(table.span.end) }));
    this.isMarkdown = /\.(?:md|markdown)$/i.test(document.uri);
  }

  block(block: ReadBlock): ReadingBlock {
    switch (block.kind) {
      case 'pair': return this.pair(block);
      case 'passage': return this.passage(block.zone, block.span);
      case 'submitted': return this.submitted(block.zones);
      case 'moved': return this.moved(block.labels);
    }
  }

  private pair({ questions, answer, isUnanswered }: Extract<ReadBlock, { kind: 'pair' }>): ReadingBlock {
    const { word, answeredIn, edition } = this.options, isWindow = edition === 'window', labels = questions.map(({ question }) => question.label);
    const parts: ReadingPart[] = questions.map(({ question, printing }) => ({ base: printing.span.start, spans: question.printings.map(({ span }) => span) }));
    const asked = element('div', { class: 'questions' }, (isUnanswered && isWindow ? this.stem(questions[0]) : '') + questions.map((question, i) => this.question(question, i)).join(''));
    const classes = ['pair', answer ? '' : 'alone', isUnanswered ? 'unanswered' : ''].filter(Boolean).join(' '), name = word(labels.length > 1 ? 'reading.questions' : 'hover.question', labels.length > 1 ? { labels: labelsWords(word, labels) } : { label: labelWords(labels[0]!) });
    const written = (...inside: string[]) => element('article', { class: classes, 'aria-label': name }, asked, ...inside);
    if (!answer) {
      const elsewhere = answeredIn && isWindow ? element('button', { class: 'link', 'data-answer': labels[0]! }, escaped(word('reading.answerIn', { paper: answeredIn.name }))) : '';
      const missing = isUnanswered ? escaped(word('reading.noAnswer')) : elsewhere;
      return { html: written(missing && element('div', { class: 'answer none' }, element('p', {}, missing))), parts, answer: null };
    }
    const { heading, spans } = answer, start = startOfAnswer(answer), part = this.part(this.text, start), clean = this.text.clean;
    const printed = heading && readable(clean.text.slice(clean.offset(heading.start), clean.offset(heading.end))), ours = word('hover.answer', { labels: labelsWords(word, answer.covers) });
    const title = element('h3', { class: printed || labels.length > 1 ? 'answers' : 'answers unseen', 'data-at': 0 }, escaped(printed ? mend(printed, this.document.vocabulary) : ours));
    const copy = isWindow ? element('button', { class: 'copy', title: word('reading.copy'), 'aria-label': `${word('reading.copy')} (${labelsWords(word, answer.covers)})` }) : '';
    parts.push({ base: start, spans: heading ? [heading, ...spans] : spans });
    return {
      html: written(element('div', { class: 'answer', 'data-part': questions.length }, copy, title, this.body(part, spans))), parts,
      answer: { start: spans[0]?.start ?? start, text: () => this.stretches(spans).map(({ start: from, end }) => paragraphsText(part, paragraphsOf(this.text, from, end))).join('\n') },
    };
  }

  /** What a question is part of, for where that is not shown: "c How long?" alone says little. */
  private stem({ question, isSub }: ReadQuestion): string {
    const parent = isSub ? parentLabel(question.label) : null, above = parent === null ? undefined : this.document.paper.questions.find(({ label }) => label === parent), printing = above?.printings.at(-1);
    if (!above || !printing) return '';
    const { clean } = this.text, from = clean.offset(printing.marker?.end ?? printing.span.start), words = readable(clean.text.slice(from, clean.offset(printing.span.end)));
    return element('p', { class: 'stem' }, escaped(`${labelWords(above.label)} ${mend(words, this.document.vocabulary)}`));
  }

  private question({ question, printing, isSub }: ReadQuestion, index: number): string {
    const { label } = question, { word } = this.options, span = { start: printing.marker?.end ?? printing.span.start, end: printing.span.end };
    return element('div', { class: isSub ? 'question sub' : 'question', id: `q-${label}`, 'data-part': index },
      element('h2', { class: 'number', 'data-at': 0, 'aria-label': word('hover.question', { label: labelWords(label) }) }, escaped(labelWords(label))),
      element('div', { class: 'words' }, this.asker(question, printing), this.body(this.part(this.text, printing.span.start), [span])));
  }

  /** Who asks, in a collection. */
  private asker({ asker }: Question, { span }: Printing): string {
    const { beside } = this, first = asker?.spans[0], last = asker?.spans.at(-1);
    return beside && first && last ? element('p', { class: 'asker' }, inlineHtml(this.part(beside, span.start), beside.clean.offset(first.start), beside.clean.offset(last.end), null)) : '';
  }

  private passage(zone: ZoneKind, whole: Span): ReadingBlock {
    const span = zone === 'preface' ? this.withoutTitle(whole) : whole;
    const { word } = this.options, view = zone === 'footnote' ? this.notes ?? this.text : this.text, { clean } = view, part = this.part(view, span.start);
    const from = clean.offset(span.start), to = clean.offset(span.end), name = word(`zone.${zone}`), attributes = { class: `passage ${zone}`, id: annexId(this.document, whole), 'data-part': 0, 'aria-label': name };
    const lines = () => paragraphsHtml(part, paragraphsOf(view, from, to, true)), finish = (html: string): ReadingBlock => ({ html, parts: [{ base: span.start, spans: [whole] }], answer: null });
    if (FOLDED.has(zone)) return finish(element('details', attributes, element('summary', {}, escaped(word('reading.printed', { zone: name }))), lines()));
    if (BY_LINES.has(zone)) return finish(element('section', attributes, lines()));
    if (zone === 'footnote') return finish(element('aside', { ...attributes, role: 'note' }, paragraphsHtml(part, paragraphsOf(view, from, to))));
    if (zone === 'questions' && to - from < LONGEST_SECTION && !/[.:?!,;]\s*$/.test(clean.text.slice(from, to))) {
      return finish(element('section', attributes, paragraphsOf(view, from, to).map((line) => element('h2', placeOf(part, line.from), inlineHtml(part, line.from, line.to, line.breaks))).join('')));
    }
    const lineEnd = clean.text.indexOf('\n', from), first = clean.text.slice(from, lineEnd < 0 ? to : Math.min(lineEnd, to)).trim();
    if (!TITLED.has(zone) || !HEADING.test(first)) return finish(element('section', attributes, TITLED.has(zone) ? element('h2', { class: 'ours' }, escaped(name)) : '', this.body(part, [span])));
    const behind = from + clean.text.slice(from, to).indexOf(first) + first.length, rest = { start: clean.span(behind, behind + 1).end, end: span.end };
    return finish(element('section', attributes, element('h2', placeOf(part, from), spaced(first) ?? inlineHtml(part, from, behind, null)), behind < to ? this.body(part, [rest]) : ''));
  }

  /** A preface behind the title that some papers print as its first lines: it stands above all. */
  private withoutTitle({ start, end }: Span): Span {
    const { clean } = this.text, from = clean.offset(start), behind = from + titleLength(clean.text.slice(from, clean.offset(end)), this.document.paper.head.title);
    return behind > from ? { start: clean.span(behind + 1, behind + 2).start, end } : { start, end };
  }

  /** The question paper, folded: its questions stand beside their answers. */
  private submitted(zones: Submitted['zones']): ReadingBlock {
    const { word } = this.options, { questionPaper } = this.document.paper.head, start = zones[0]?.span.start ?? 0, part = this.part(this.text, start), { clean } = this.text;
    const told = questionPaper === null ? word('reading.submitted') : word('reading.submittedIn', { paper: paperWords(word, questionPaper) });
    const inside = zones.map(({ kind, span }) => (BY_LINES.has(kind) ? paragraphsHtml(part, paragraphsOf(this.text, clean.offset(span.start), clean.offset(span.end), true)) : this.body(part, [span])));
    return { html: element('details', { class: 'passage submitted', 'data-part': 0 }, element('summary', {}, escaped(told)), ...inside), parts: [{ base: start, spans: zones.filter(({ kind }) => kind !== 'questions').map(({ span }) => span) }], answer: null };
  }

  private moved(labels: readonly [Label, ...Label[]]): ReadingBlock {
    const { word } = this.options, told = word.count('moved', labels.length, { labels: labelsWords(word, labels) });
    return { html: element('p', { class: 'moved' }, element('a', { class: 'cite', href: `#q-${labels[0]}` }, escaped(told))), parts: [], answer: null };
  }

  private part(view: TextView, base: number): Part {
    return { view, base, marked: new Set() };
  }

  /** Paragraphs, lists and tables of pieces of the original. */
  private body(part: Part, spans: readonly Span[]): string {
    const source = spans.map(({ start, end }) => this.document.text.slice(start, end)), hasTable = source.some((piece) => piece.includes('|') && piece.split('\n').some((line) => isTableRule(line.trim())));
    if (this.isMarkdown || hasTable) return this.markdown(part, spans);
    return this.stretches(spans).map(({ start, end }) => this.paragraphs(part, start, end)).join('');
  }

  /** Paragraphs of the clean text, and tables whose columns can be told as tables. */
  private paragraphs(part: Part, start: number, end: number): string {
    const html: string[] = [];
    let at = start;
    const add = (to: number) => { if (part.view.clean.text.slice(at, to).trim()) html.push(paragraphsHtml(part, paragraphsOf(part.view, at, to))); };
    for (const { table, from, to } of this.tables) {
      if (from < at || to > end) continue;
      add(from);
      html.push(tableHtml(part, table, from, this.document.vocabulary));
      at = to;
    }
    add(end);
    return html.join('');
  }

  private markdown(part: Part, spans: readonly Span[]): string {
    return this.stretches(spans).map(({ start, end, pieces }) => (
      markdownHtml(part, pieces.flatMap((piece) => this.withoutFurniture(piece))) ?? paragraphsHtml(part, paragraphsOf(part.view, start, end)))).join('');
  }

  private withoutFurniture({ start, end }: Span): Span[] {
    const { furniture } = this.text.clean, pieces: Span[] = [];
    let at = start;
    for (let f = Math.max(0, firstAtLeast(this.furnitureStarts, start) - 1); f < furniture.length && furniture[f]!.start < end; f++) {
      const cut = furniture[f]!;
      if (cut.end <= start) continue;
      if (cut.start > at) pieces.push({ start: at, end: cut.start });
      at = Math.max(at, cut.end);
    }
    if (at < end) pieces.push({ start: at, end });
    return pieces;
  }

  /** Pieces of the original as stretches of the clean text: those that furniture alone parts are one. */
  private stretches(spans: readonly Span[]): { start: number; end: number; readonly pieces: Span[] }[] {
    const { clean } = this.text, stretches: { start: number; end: number; readonly pieces: Span[] }[] = [];
    for (const span of spans) {
      const start = clean.offset(span.start), end = clean.offset(span.end), last = stretches.at(-1);
      if (last && last.end <= start && !clean.text.slice(last.end, start).trim()) {
        last.end = end;
        last.pieces.push(span);
      } else stretches.push({ start, end, pieces: [span] });
    }
    return stretches;
  }
}

const SPACED = /^(?:\p{L} ){5,}\p{L}:?$/u;

/** "V o r b e m e r k u n g d e r F r a g e s t e l l e r" as people read it; null for other headings. */
function spaced(heading: string): string | null {
  return SPACED.test(heading) ? escaped(heading.replace(/ /g, '').replace(/(der|des|und)(?=\p{Lu})/gu, ' $1 ')) : null;
}
