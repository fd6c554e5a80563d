import { TextLayer, type PDFDocumentProxy, type PDFPageProxy, type RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfPlace } from '../pdf/pdfText.ts';
import { canvasRatio, fittingScale, scaleWithin } from './layout.ts';
import type { PageWords } from './messages.ts';

/** How far beyond the window pages are drawn, as a share of its height. */
const AHEAD = 0.75;
/** How much of the window stays above a place that is shown, as a share of its height, and how long the place is marked, in milliseconds. */
const ABOVE = 0.3;
const MARKED = 3000;
/** How far a line reaches above and below its baseline, in points. */
const LINE_ABOVE = 13, LINE_BELOW = 5;

/** A page on the screen. Its size is that of the first page until it is known. */
interface Sheet {
  readonly index: number;
  readonly element: HTMLElement;
  readonly text: HTMLElement;
  canvas: HTMLCanvasElement | null;
  /** Of pdf.js, while the page is near. */
  page: PDFPageProxy | null;
  /** The scale in which it was drawn last. */
  drawnAt: number | null;
  isNear: boolean;
}

/** The pages of a PDF, one below the other. Those near the window are drawn, one after the other; those far away are let go. */
export class Pages {
  private document: PDFDocumentProxy | null = null;
  private sheets: readonly Sheet[] = [];
  private scale = 1;
  /** The scale that the reader has chosen; null where pages fit the width. */
  private chosen: number | null = null;
  private drawing: { readonly sheet: Sheet; readonly scale: number; task: RenderTask | null } | null = null;
  private readonly observer: IntersectionObserver;

  constructor(private readonly root: HTMLElement, private readonly words: PageWords, private readonly on: { readonly moved: () => void; readonly drawn: (page: number) => void; readonly clicked: (place: PdfPlace) => void }) {
    this.observer = new IntersectionObserver((entries) => { this.observed(entries); }, { root, rootMargin: `${AHEAD * 100}% 0%` });
    root.addEventListener('scroll', on.moved, { passive: true });
    root.addEventListener('dblclick', (event) => { const place = this.placeAt(event); if (place) on.clicked(place); });
    new ResizeObserver(() => { if (root.clientWidth) this.zoom(this.chosen); }).observe(root);
  }

  /** Takes the place of what was shown. */
  async show(document: PDFDocumentProxy): Promise<void> {
    this.observer.disconnect();
    this.drawing?.task?.cancel();
    const first = await document.getPage(1);
    this.document = document;
    this.sheets = Array.from({ length: document.numPages }, (_, index) => this.sheet(index, first));
    this.root.replaceChildren(...this.sheets.map(({ element }) => element));
    for (const { element } of this.sheets) this.observer.observe(element);
    this.zoom(this.chosen);
  }

  get count(): number { return this.sheets.length; }
  get zoomChosen(): number | null { return this.chosen; }
  get zoomNow(): number { return this.scale; }

  /** The page that one reads: the one in the upper third of the window. */
  get current(): number { return this.at(this.root.clientHeight / 3)?.index ?? 0; }

  /** What stands at the upper edge. */
  get top(): PdfPlace { return this.placeFrom(0, 0); }

  /** Another scale, or null for one that fits the width. What stands at a point of the window, counted from its upper left corner, stays there. */
  zoom(chosen: number | null, x = this.root.clientWidth / 2, y = 0) {
    const { page, ...place } = this.placeFrom(x, y), sheet = this.sheets[page];
    if (!sheet) { this.chosen = chosen; return; }
    this.chosen = chosen === null ? null : scaleWithin(chosen);
    this.scale = this.chosen ?? fittingScale(this.root.clientWidth - 2 * this.margin, widthOf(this.sheets[0]!));
    this.root.style.setProperty('--scale', String(this.scale));
    this.root.scrollTo(sheet.element.offsetLeft + place.x * this.scale - x, sheet.element.offsetTop + place.y * this.scale - y);
    this.on.moved();
    this.draw();
  }

  /** Brings a place to the upper edge. */
  scrollTo({ page, y }: PdfPlace) {
    const sheet = this.sheets[Math.min(page, this.count - 1)];
    if (sheet) this.root.scrollTo(this.root.scrollLeft, sheet.element.offsetTop + (y > 0 ? y * this.scale : -this.margin));
  }

  /** Shows a place with what stands before it, and marks its line for a while. */
  async reveal({ page, x, y }: PdfPlace): Promise<void> {
    const sheet = this.sheets[page];
    if (!sheet) return;
    await this.load(sheet); // its true size
    this.scrollTo({ page, x, y: y > 0 ? Math.max(0, y - (this.root.clientHeight * ABOVE) / this.scale) : 0 });
    if (y <= 0) return;
    const mark = div('mark');
    mark.style.setProperty('--top', String(y - LINE_ABOVE));
    mark.style.setProperty('--height', String(LINE_ABOVE + LINE_BELOW));
    for (const old of this.root.querySelectorAll('.mark')) old.remove();
    sheet.element.append(mark);
    setTimeout(() => { mark.remove(); }, MARKED);
  }

  /** Where the mouse points to; null beside the pages. */
  placeAt({ target, clientX, clientY }: MouseEvent): PdfPlace | null {
    const sheet = target instanceof Element ? this.sheetOf(target.closest('.page')) : undefined;
    if (!sheet) return null;
    const { left, top } = sheet.element.getBoundingClientRect();
    return { page: sheet.index, x: (clientX - left) / this.scale, y: (clientY - top) / this.scale };
  }

  private get margin(): number { return this.sheets[0]?.element.offsetTop ?? 0; }

  private sheet(index: number, first: PDFPageProxy): Sheet {
    const element = div('page'), text = div('textLayer');
    element.setAttribute('role', 'region');
    element.setAttribute('aria-label', this.words.page.replace('{page}', String(index + 1)));
    element.dataset['index'] = String(index);
    element.append(text);
    const sheet: Sheet = { index, element, text, canvas: null, page: null, drawnAt: null, isNear: false };
    resize(sheet, first);
    return sheet;
  }

  /** Gives a page its true size; what stands at the upper edge stays there. */
  private async load(sheet: Sheet): Promise<PDFPageProxy> {
    sheet.page ??= await this.document!.getPage(sheet.index + 1);
    const { top } = this, before = sheet.element.offsetHeight;
    resize(sheet, sheet.page);
    if (sheet.element.offsetHeight !== before && sheet.index < top.page) this.root.scrollBy(0, sheet.element.offsetHeight - before);
    return sheet.page;
  }

  /** The page at a height of the window, or the next one. */
  private at(height: number): Sheet | undefined {
    const y = this.root.scrollTop + height;
    let low = 0, high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1, { offsetTop, offsetHeight } = this.sheets[middle]!.element;
      if (offsetTop + offsetHeight < y) low = middle + 1;
      else high = middle;
    }
    return this.sheets[low];
  }

  private placeFrom(x: number, y: number): PdfPlace {
    const sheet = this.at(y);
    if (!sheet) return { page: 0, x: 0, y: 0 };
    const { offsetLeft, offsetTop } = sheet.element;
    return { page: sheet.index, x: (this.root.scrollLeft + x - offsetLeft) / this.scale, y: (this.root.scrollTop + y - offsetTop) / this.scale };
  }

  private sheetOf(element: Element | null): Sheet | undefined {
    return element instanceof HTMLElement ? this.sheets[Number(element.dataset['index'])] : undefined;
  }

  private observed(entries: readonly IntersectionObserverEntry[]) {
    for (const { target, isIntersecting } of entries) {
      const sheet = this.sheetOf(target);
      if (sheet?.element !== target) continue; // of the PDF before
      sheet.isNear = isIntersecting;
      if (!isIntersecting) this.letGo(sheet);
    }
    this.draw();
  }

  private letGo(sheet: Sheet) {
    if (this.drawing?.sheet === sheet) this.drawing.task?.cancel();
    put(sheet, null);
    sheet.text.replaceChildren();
    sheet.drawnAt = null;
    sheet.page?.cleanup();
    sheet.page = null;
  }

  /** Draws the pages near the window that are not drawn in this scale, those in it first. */
  private draw() {
    const { drawing, scale } = this, next = this.next();
    if (!next || (drawing?.sheet === next && drawing.scale === scale)) return;
    if (drawing) { drawing.task?.cancel(); return; } // it goes on from there
    const now = this.drawing = { sheet: next, scale, task: null };
    void this.drawSheet(now).catch((error: unknown) => { if (next.isNear && (error as Error).name !== 'RenderingCancelledException') this.fail(next, scale); }).finally(() => {
      if (this.drawing === now) this.drawing = null;
      this.draw();
    });
  }

  private next(): Sheet | undefined {
    const { current } = this;
    return this.sheets.filter(({ isNear, drawnAt }) => isNear && drawnAt !== this.scale).sort((a, b) => Math.abs(a.index - current) - Math.abs(b.index - current))[0];
  }

  private async drawSheet(now: NonNullable<Pages['drawing']>): Promise<void> {
    const { sheet, scale } = now, page = await this.load(sheet);
    if (!sheet.isNear || scale !== this.scale) return;
    const viewport = page.getViewport({ scale }), ratio = canvasRatio(viewport.width, viewport.height, devicePixelRatio), canvas = window.document.createElement('canvas');
    canvas.width = Math.round(viewport.width * ratio);
    canvas.height = Math.round(viewport.height * ratio);
    canvas.setAttribute('aria-hidden', 'true'); // its text is read
    now.task = page.render({ canvas, viewport, transform: [ratio, 0, 0, ratio, 0, 0] });
    await now.task.promise;
    put(sheet, canvas);
    if (sheet.drawnAt === null) { // else it is there, and grows with the page
      sheet.text.replaceChildren();
      await new TextLayer({ textContentSource: page.streamTextContent(), container: sheet.text, viewport }).render().catch(() => undefined); // one sees the page, though one can't select on it
    }
    if (!sheet.isNear) { this.letGo(sheet); return; }
    sheet.drawnAt = scale;
    this.on.drawn(sheet.index);
  }

  /** Says that a page can't be drawn; it is not tried again in this scale. */
  private fail(sheet: Sheet, scale: number) {
    sheet.drawnAt = scale;
    const words = div('failed');
    words.textContent = this.words.pageDamaged;
    sheet.text.replaceChildren(words);
  }
}

function div(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

/** Another canvas for a page; the memory of the old one is given back at once. */
function put(sheet: Sheet, canvas: HTMLCanvasElement | null) {
  if (sheet.canvas) sheet.canvas.width = sheet.canvas.height = 0;
  sheet.canvas?.remove();
  if (canvas) sheet.element.prepend(canvas);
  sheet.canvas = canvas;
}

function resize({ element }: Sheet, page: PDFPageProxy) {
  const { width, height } = page.getViewport({ scale: 1 });
  element.style.setProperty('--width', String(width));
  element.style.setProperty('--height', String(height));
}

const widthOf = ({ element }: Sheet) => Number(element.style.getPropertyValue('--width'));
