/**
 * Functions that run in the page of VS Code. Playwright sends their source text there, so they use nothing but their
 * parameters and the DOM, of which the project, compiled without its types, declares here what they need.
 */

interface PageElement {
  readonly textContent: string | null;
  readonly className: string;
  readonly style: { readonly top: string };
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
}
interface TextNode {
  readonly data: string;
}
interface PageRange {
  setStart(node: TextNode, offset: number): void;
  setEnd(node: TextNode, offset: number): void;
  getBoundingClientRect(): { x: number; y: number; width: number; height: number };
}
declare const document: {
  createTreeWalker(root: PageElement, kinds: number): { nextNode(): TextNode | null };
  createRange(): PageRange;
};
declare const getComputedStyle: (element: PageElement) => { readonly color: string; readonly backgroundColor: string; readonly opacity: string; readonly visibility: string };

/** The middle of the first character of the words in the topmost line that has them. One step: in two the editor could draw its lines anew in between. */
export function pointOfWords(lines: unknown[], words: string): { x: number; y: number } | null {
  const column = (line: PageElement) => (line.textContent ?? '').replace(/\u00a0/g, ' ').indexOf(words);
  const line = (lines as PageElement[]).filter((candidate) => column(candidate) >= 0).sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top))[0];
  if (!line) return null;
  const textNodes = 4; // NodeFilter.SHOW_TEXT
  const walker = document.createTreeWalker(line, textNodes);
  let left = column(line);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (left < node.data.length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    left -= node.data.length;
  }
  return null;
}

/** Text and height of each line. The editor shows blanks as no-break spaces. */
export function linesWithHeight(lines: unknown[]): { text: string; top: number; index: number }[] {
  return (lines as PageElement[]).map((line, index) => ({ text: (line.textContent ?? '').replace(/\u00a0/g, ' '), top: parseFloat(line.style.top), index }));
}

export function tokensOf(spans: unknown[]): { text: string; classes: string; color: string; opacity: number; visible: boolean }[] {
  return (spans as PageElement[]).map((span) => ({
    text: (span.textContent ?? '').replace(/\u00a0/g, ' '),
    classes: span.className,
    color: getComputedStyle(span).color,
    opacity: Number(getComputedStyle(span).opacity),
    visible: getComputedStyle(span).visibility === 'visible',
  }));
}

export function treeRows(rows: unknown[]): { level: number; expanded: boolean | null; label: string; description: string | null }[] {
  return (rows as PageElement[]).map((row) => ({
    level: Number(row.getAttribute('aria-level')),
    expanded: row.getAttribute('aria-expanded') === null ? null : row.getAttribute('aria-expanded') === 'true',
    label: (row.querySelector('.label-name') ?? row).textContent ?? '',
    description: row.querySelector('.label-description')?.textContent ?? null,
  }));
}

export function backgroundOf(element: unknown): string {
  return getComputedStyle(element as PageElement).backgroundColor;
}
