import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Span } from '../model/span.ts';
import { isWebAddress, markdownTree } from './markdown.ts';
import { element, escaped, opening } from './readingMarkup.ts';
import { inlineHtml, placeOf, type Part } from './readingText.ts';

/** The body of a Markdown paper as HTML: its tree says what is a list or a table, the clean text what stands in it. */

/** The parser's time grows faster than some texts do: it gets them in chapters, which end at blank lines. */
const CHAPTER = 16_000;
/** No paragraph and no table is so long. */
const LONGEST = 64_000;

/**
 * The HTML of a stretch of a Markdown paper; null where it is not fit for a parser.
 * @param spans pieces of the original, in order; what stands between them is page furniture
 */
export function markdownHtml(part: Part, spans: readonly Span[]): string | null {
  if (!spans.length) return '';
  const chapters = chaptersOf(withoutFurniture(part.view.clean.original, spans));
  if (chapters.some(({ source }) => source.length > LONGEST)) return null;
  return chapters.map(({ source, at }) => new Writer(part, spans[0]!.start + at).blocks(treeOf(source).children)).join('');
}

function chaptersOf(source: string): { readonly source: string; readonly at: number }[] {
  const chapters: { source: string; at: number }[] = [], ends = /\n[^\S\n]*\n(?=\S)/g;
  let at = 0;
  while (at < source.length) {
    ends.lastIndex = at + CHAPTER;
    const end = ends.exec(source) ? ends.lastIndex : source.length;
    chapters.push({ source: source.slice(at, end), at });
    at = end;
  }
  return chapters;
}

/** Trees by their source, the one used last at the end: whoever types changes one block, and parsing is the slow part. */
const trees = new Map<string, Root>();
/** How many characters of sources are kept. */
const KEPT = 4_000_000;
let kept = 0;

function treeOf(source: string): Root {
  const known = trees.get(source), tree = known ?? markdownTree(source);
  if (known) trees.delete(source);
  else kept += source.length;
  trees.set(source, tree);
  for (const oldest of trees.keys()) {
    if (kept <= KEPT || oldest === source) break;
    trees.delete(oldest);
    kept -= oldest.length;
  }
  return tree;
}

/** The source with blanks where page furniture stands, so that places stay; a sentence goes on over it. */
function withoutFurniture(original: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }, i) => {
    const next = spans[i + 1], piece = original.slice(start, end), gap = next ? next.start - end : 0;
    if (!gap) return piece;
    return piece + (/[.!?:]\s*$/.test(piece) ? '\n\n' : '\n').padEnd(gap).slice(0, gap);
  }).join('');
}

/** Elements of Markdown that bear words. */
const PHRASES = { emphasis: 'em', strong: 'strong', delete: 's' } as const;
/** Tags that may stay, without attributes. */
const ENTITY = /&#?\w{1,12};/;
const RAISED = /^<(sup|sub)>$/i;

class Writer {
  constructor(private readonly part: Part, private readonly offset: number) {}

  blocks(nodes: readonly RootContent[]): string {
    return nodes.map((node) => this.block(node)).join('');
  }

  private block(node: RootContent): string {
    switch (node.type) {
      case 'paragraph': return element('p', this.place(node), this.phrases(node.children));
      case 'heading': return element(node.depth < 3 ? 'h3' : 'h4', this.place(node), this.phrases(node.children));
      case 'blockquote': return element('blockquote', this.place(node), this.blocks(node.children));
      case 'list': return element(node.ordered ? 'ol' : 'ul', { start: node.ordered && node.start !== 1 ? node.start : null }, node.children.map((item) => element('li', this.place(item), this.item(item.children, item.spread ?? false))).join(''));
      case 'table': {
        const [head, ...rows] = node.children, cells = (row: typeof head, name: 'th' | 'td') => element('tr', {}, (row?.children ?? []).map((cell, i) => element(name, { class: node.align?.[i] ?? null, scope: name === 'th' ? 'col' : null }, this.phrases(cell.children))).join(''));
        return element('div', { class: 'table', ...this.place(node) }, element('table', {}, element('thead', {}, cells(head, 'th')), element('tbody', {}, rows.map((row) => cells(row, 'td')).join(''))));
      }
      case 'thematicBreak': return '<hr>';
      case 'code': return element('pre', this.place(node), this.clean(node));
      default: return this.spanOf(node) ? element('p', this.place(node), this.clean(node)) : ''; // definitions, footnotes, HTML: their words
    }
  }

  /** A tight item needs no paragraphs. */
  private item(children: readonly RootContent[], spread: boolean): string {
    return children.map((child) => (child.type === 'paragraph' && !spread ? this.phrases(child.children) : this.block(child))).join('');
  }

  private phrases(nodes: readonly PhrasingContent[]): string {
    const html: string[] = [], raised: string[] = [];
    for (const node of nodes) {
      const tag = node.type === 'html' ? RAISED.exec(node.value)?.[1]!.toLowerCase() : undefined;
      if (tag !== undefined) { raised.push(tag); html.push(opening(tag, {})); } else if (raised.length && node.type === 'html' && node.value.toLowerCase() === `</${raised.at(-1)!}>`) html.push(`</${raised.pop()!}>`);
      else html.push(this.phrase(node));
    }
    return html.join('') + raised.reverse().map((tag) => `</${tag}>`).join('');
  }

  private phrase(node: PhrasingContent): string {
    switch (node.type) {
      case 'emphasis': case 'strong': case 'delete': return element(PHRASES[node.type], {}, this.phrases(node.children));
      case 'break': return '<br>';
      case 'html': return /^<br\s*\/?>$/i.test(node.value) ? '<br>' : this.clean(node);
      case 'inlineCode': return element('code', {}, this.clean(node));
      case 'link': case 'linkReference': {
        const words = this.phrases(node.children);
        return node.type === 'link' && isWebAddress(node.url) && !words.includes('<a ') ? element('a', { href: node.url }, words) : words;
      }
      default: return this.clean(node);
    }
  }

  /** The words of a node as the clean text has them. */
  private clean(node: RootContent): string {
    const span = this.spanOf(node), { clean } = this.part.view;
    if (node.type === 'text' && span && ENTITY.test(clean.original.slice(span.start, span.end))) return escaped(node.value);
    return span ? inlineHtml(this.part, clean.offset(span.start), clean.offset(span.end), null) : '';
  }

  private place(node: RootContent) {
    const span = this.spanOf(node);
    return span ? placeOf(this.part, this.part.view.clean.offset(span.start)) : {};
  }

  private spanOf({ position }: RootContent): Span | null {
    const start = position?.start.offset, end = position?.end.offset;
    return start === undefined || end === undefined ? null : { start: this.offset + start, end: this.offset + end };
  }
}
