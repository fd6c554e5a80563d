import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { cleanText, readable } from '../text/clean.ts';
import { withoutUnseen } from './unseen.ts';

/**
 * Markdown is made from a tree, never from strings, so that nothing that a paper prints can become a link, a command, HTML or a picture.
 * A piece of a paper enters the tree as text, or, from Markdown papers, through a parser and `tame`.
 */

export const text = (value: string): Text => ({ type: 'text', value: withoutUnseen(value).replace(/\s+/g, ' ') });
export const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
export const emphasis = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'emphasis', children });
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
export const quote = (...children: BlockContent[]): BlockContent => ({ type: 'blockquote', children });

/** A link to the web; where the address is not http or https, its words alone. */
export function webLink(url: string, ...children: PhrasingContent[]): PhrasingContent {
  return isWebAddress(url) ? { type: 'link', url, children } : { type: 'emphasis', children };
}

/** A link to a file of the folder, by an address of our own making. */
export function fileLink(url: string, ...children: PhrasingContent[]): PhrasingContent {
  return { type: 'link', url, children };
}

/** A link to a command of the editor. The command is named by us, the arguments are encoded. */
export function commandLink(command: string, args: readonly unknown[], ...children: PhrasingContent[]): PhrasingContent {
  return { type: 'link', url: `command:${command}?${encodeURIComponent(JSON.stringify(args))}`, children };
}

/** Several pieces of a line with a mark in between. */
export function joined(pieces: readonly PhrasingContent[], mark = ' · '): PhrasingContent[] {
  return pieces.flatMap((piece, i) => (i === 0 ? [piece] : [text(mark), piece]));
}

const writer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' });
const reader = unified().use(remarkParse).use(remarkGfm);

/** The tree of a paper's Markdown, with its places in the source. */
export function markdownTree(source: string): Root {
  return reader.parse(source);
}

/** The Markdown of a tree. */
export function markdownOf(blocks: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...blocks] });
}

/**
 * The beginning of a body as blocks: paragraphs of plain text, or, for a Markdown paper, what its Markdown says, tamed.
 * @param pieces the original text, in several pieces where page furniture interrupts it
 * @param room how many characters at most
 */
export function bodyBlocks(pieces: readonly string[], format: 'markdown' | 'text', room: number): BlockContent[] {
  const whole = pieces.join(format === 'markdown' ? '\n\n' : '\n');
  const source = whole.length > room ? `${cut(whole, room)} …` : whole;
  if (format === 'markdown') return reader.parse(source).children.flatMap(tameBlock);
  return cleanText(source, []).text.split(/\n\s*\n/).map(readable).filter(Boolean).map((part) => paragraph(text(part)));
}

/** Cuts behind a whole word. */
function cut(whole: string, room: number): string {
  const part = whole.slice(0, room), blank = part.search(/\s\S*$/);
  return (blank > room / 2 ? part.slice(0, blank) : part).trimEnd();
}

/** What may stay of a block that a paper's Markdown holds. */
function tameBlock(node: RootContent): BlockContent[] {
  switch (node.type) {
    case 'paragraph': return [{ type: 'paragraph', children: node.children.flatMap(tameInline) }];
    case 'heading': return [paragraph(strong(...node.children.flatMap(tameInline)))];
    case 'blockquote': return [{ type: 'blockquote', children: node.children.flatMap(tameBlock) }];
    case 'list': return [{ ...bare(node), children: node.children.map((item) => ({ type: 'listItem', spread: item.spread ?? false, children: item.children.flatMap(tameBlock) })) }];
    case 'table': return [{ type: 'table', align: node.align ?? null, children: node.children.map((row) => ({ type: 'tableRow', children: row.children.map((cell) => ({ type: 'tableCell', children: cell.children.flatMap(tameInline) })) })) }];
    case 'code': return [{ type: 'code', value: node.value }];
    case 'thematicBreak': return [{ type: 'thematicBreak' }];
    case 'html': return [paragraph(text(node.value))];
    default: return []; // definitions and footnotes say nothing where they stand
  }
}

function bare(list: Extract<RootContent, { type: 'list' }>) {
  return { type: 'list' as const, ordered: list.ordered ?? false, start: list.start ?? null, spread: list.spread ?? false };
}

function tameInline(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'text': case 'html': return [text(node.value)];
    case 'inlineCode': return [{ type: 'inlineCode', value: node.value }];
    case 'emphasis': case 'strong': case 'delete': return [{ type: node.type, children: node.children.flatMap(tameInline) }];
    case 'break': return [{ type: 'break' }];
    case 'link': return isWebAddress(node.url) ? [{ type: 'link', url: node.url, children: node.children.flatMap(tameInline) }] : node.children.flatMap(tameInline);
    case 'linkReference': return node.children.flatMap(tameInline);
    case 'image': case 'imageReference': return node.alt ? [text(node.alt)] : [];
    default: return [];
  }
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url);
}
