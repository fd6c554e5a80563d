import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Layout } from './layouts.ts';
import type { PaperId } from '../../src/model/paperId.ts';
import { WIDE_GAP, type Manuscript, type ManuscriptPage, type SetLine } from './printed.ts';

/** Sets papers as PDFs. The same paper gives the same bytes. */

const EMBEDDED = createRequire(import.meta.url).resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf');
const TOP = 60, BOTTOM = 50, HEAD_SIZE = 9;
/** The number of a question with its blank. */
const NUMBER = /^((?:Frage )?\d{1,3}(?:\.\d{1,2})?[.)]|[a-z]\))(?:\s+(?=\S)|$)/;
const INDENT = 24;
/** A line that fills so much of its measure is spread over all of it. */
const FULL = 0.86;

export interface Setting {
  readonly layout: Layout;
  /** What is needed to open it, or to change it. */
  readonly password?: string;
  readonly changePassword?: string;
}

/** A piece of text where it is to stand; y is that of the baseline. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Degrees, around its beginning. */
  readonly turned?: number;
}

/** A PDF of pages that consist of pieces, in the order given. */
export async function pdfOf(pages: readonly (readonly Piece[])[], { layout, password, changePassword }: Setting): Promise<Uint8Array> {
  const document = newDocument(layout, password, changePassword), chunks: Buffer[] = [], ended = new Promise((resolve) => document.on('end', resolve));
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const pieces of pages) {
    document.addPage();
    for (const { text, x, y, size, turned } of pieces) {
      if (turned) document.save().rotate(turned, { origin: [x, y] });
      document.fontSize(size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
      if (turned) document.restore();
    }
  }
  document.end();
  await ended;
  return Uint8Array.from(Buffer.concat(chunks));
}

function newDocument({ width, height, font }: Layout, password?: string, changePassword?: string): PDFKit.PDFDocument {
  const document = new PDFDocument({ size: [width, height], margin: 0, autoFirstPage: false, info: { CreationDate: new Date(0) }, ...(password && { userPassword: password }), ...(changePassword && { ownerPassword: changePassword }) });
  return document.font(font === 'embedded' ? EMBEDDED : 'Times-Roman');
}

/** Sets a paper in a layout. */
export async function typeset(manuscript: Manuscript, setting: Setting): Promise<Uint8Array> {
  const ruler = newDocument(setting.layout).addPage();
  const pages = new Pages(setting.layout, (text, size) => ruler.fontSize(size).widthOfString(text));
  for (const page of manuscript.pages) pages.add(page);
  return pdfOf(pages.finish(manuscript), setting);
}

/** Of the size: a blank line, and a character of the manuscript where its place counts. */
const BLANK_LINE = 0.8, CELL_BLANK = 0.52;

/** Fills page after page, column after column. */
class Pages {
  private readonly pages: Piece[][] = [[]];
  private foot: string[] = [];
  /** What the manuscript prints around its pages. */
  private around: Pick<ManuscriptPage, 'above' | 'below'> = { above: [], below: [] };
  private y = TOP;
  /** Where the columns of the page begin: on the first one below the head, which goes over all of them. */
  private top = TOP;
  private column = 0;
  /** Number of a question that stands on a line of its own, beside which its text is to stand. */
  private number = '';
  private isHanging = false;
  private isBegun = false;

  constructor(private readonly layout: Layout, private readonly measure: (text: string, size: number) => number) {}

  /** What is one page in the manuscript begins a new one; it takes another one where it is too long. */
  add({ lines, foot, above, below }: ManuscriptPage) {
    if (this.page.length || (this.isBegun && this.layout.pageNumber === 'as in the manuscript')) this.turnPage();
    this.isBegun = true;
    this.around = { above, below };
    this.foot = foot.flatMap((text) => this.broken(text, this.layout.sizes.foot, this.whole));
    for (const line of lines) this.addLine(line);
  }

  private addLine({ text, role, isApart }: SetLine) {
    const { layout, measure, whole } = this, size = layout.sizes[role], isSpanning = role === 'head' && this.column === 0;
    const column = (whole - (layout.columns - 1) * layout.gutter) / layout.columns;
    if (isApart) this.y += size * BLANK_LINE;
    const number = layout.numbers === 'hanging' && role === 'question' ? NUMBER.exec(text) : null;
    if (number) this.number = number[1]!;
    if (number?.[0] === text) return;
    this.isHanging = this.number !== '' || (this.isHanging && role === 'question');
    const indent = this.isHanging ? INDENT : 0, width = (isSpanning ? whole : column) - indent;
    if (WIDE_GAP.test(text)) { this.addCells(text, size, column); return; }
    for (const line of this.broken(number ? text.slice(number[0].length) : text, size, width)) {
      this.goDown(size * layout.leading);
      if (isSpanning) this.top = this.y;
      const x = layout.margin + this.column * (column + layout.gutter);
      if (this.number) this.page.push({ text: this.number, x: x + INDENT - 5 - measure(this.number, size), y: this.y, size });
      this.number = '';
      this.page.push(...(layout.runs === 'word' ? this.words(line, size, x + indent, width) : [{ text: line, x: x + indent, y: this.y, size }]));
    }
  }

  /** What stands apart in the manuscript stands apart on the page. */
  private addCells(text: string, size: number, column: number) {
    const { layout: { leading, margin, gutter } } = this, blank = Math.min(CELL_BLANK * size, column / text.length);
    this.goDown(size * leading);
    this.number = ''; // it is the first cell
    for (const cell of text.matchAll(/\S+(?: {1,2}\S+)*/g)) this.page.push({ text: cell[0], x: margin + this.column * (column + gutter) + cell.index * blank, y: this.y, size });
  }

  /** The pages with what stands around their text. */
  finish({ id, marginText }: Manuscript): Piece[][] {
    this.turnPage();
    this.pages.pop(); // begun, but nothing is on it
    return this.pages.map((page, i) => this.withMargins(page, i + 1, id, this.layout.marginText ?? marginText));
  }

  private get whole(): number { return this.layout.width - 2 * this.layout.margin; }

  private get page(): Piece[] { return this.pages.at(-1)!; }

  private goDown(height: number) {
    const { layout, foot } = this;
    if (this.y + height > layout.height - BOTTOM - (foot.length ? foot.length + 2 : 0) * layout.sizes.foot * layout.leading) {
      if (++this.column === layout.columns) this.turnPage();
      this.y = this.top;
    }
    this.y += height;
  }

  private turnPage() {
    const { layout: { sizes: { foot: size }, leading, height, margin, pageNumber }, around } = this;
    this.foot.forEach((text, i) => this.page.push({ text, x: margin, y: height - BOTTOM - (this.foot.length - 1 - i) * size * leading, size }));
    if (pageNumber === 'as in the manuscript') {
      const put = (texts: readonly string[], y: number) => { texts.forEach((text, i) => this.page.unshift({ text, x: margin, y: y + i * HEAD_SIZE * leading, size: HEAD_SIZE })); };
      put(around.above, TOP - 22 - (around.above.length - 1) * HEAD_SIZE * leading);
      put(around.below, height - BOTTOM / 2);
    }
    this.foot = [];
    this.around = { above: [], below: [] };
    this.pages.push([]);
    this.column = 0;
    this.y = this.top = TOP;
  }

  /** A line that is too long goes on below. */
  private broken(text: string, size: number, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      if (line && this.measure(`${line} ${word}`, size) > width) { lines.push(line); line = word; }
      else line = line ? `${line} ${word}` : word;
    }
    return [...lines, line];
  }

  /** Each word as a run of its own; a full line is spread over the measure. */
  private words(text: string, size: number, x: number, width: number): Piece[] {
    const { measure, y } = this, length = measure(text, size), words = text.split(' ');
    const blank = measure(' ', size) + (length >= FULL * width ? (width - length) / Math.max(1, words.length - 1) : 0);
    let at = x;
    return words.map((word) => {
      const piece = { text: word, x: at, y, size };
      at += measure(word, size) + blank;
      return piece;
    });
  }

  /** Running head or page number, and the margin text. Programs do not print a page in the order in which one reads it: these come first. */
  private withMargins(page: readonly Piece[], number: number, id: PaperId | null, marginText: string | null): Piece[] {
    const { layout: { width, height, margin, pageNumber }, measure } = this, around: Piece[] = [];
    const put = (text: string, share: number, y: number) => around.push({ text, x: margin + share * (width - 2 * margin - measure(text, HEAD_SIZE)), y, size: HEAD_SIZE });
    if (pageNumber === 'foot') put(`Seite ${number}`, 1, height - BOTTOM / 2);
    else if (pageNumber === 'running head' && number > 1) {
      const [house, paper] = id?.startsWith('BT ') ? [`Deutscher Bundestag – ${/\d+/.exec(id)![0]}. Wahlperiode`, `Drucksache ${id.slice(3)}`] : ['', ''];
      [[paper, `– ${number} –`, house], [house, `– ${number} –`, paper]][number % 2]!.forEach((text, i) => { if (text) put(text, i / 2, TOP - 22); });
    }
    if (marginText) around.push({ text: marginText, x: margin / 3, y: height * 0.7, size: 14, turned: -90 });
    return [...around, ...page];
  }
}
