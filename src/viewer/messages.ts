import type { PdfPlace } from '../pdf/pdfText.ts';

/** What the extension and the page of a PDF say to each other. */

/** To the page: the bytes of the PDF, a place to show, or why there is nothing to show, in words. */
export type ToPage =
  | { readonly type: 'open'; readonly bytes: Uint8Array }
  | { readonly type: 'show'; readonly place: PdfPlace }
  | { readonly type: 'problem'; readonly words: string };

/** From the page: it runs, drew a page, shows a place at its top, or the reader wants to read at a place as text. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'drawn'; readonly page: number }
  | { readonly type: 'top'; readonly place: PdfPlace }
  | { readonly type: 'text'; readonly place: PdfPlace };

/** The words of the page, which it gets as an attribute of its body. */
export type PageWords = Readonly<Record<'page' | 'count' | 'loading' | 'encrypted' | 'damaged' | 'pageDamaged', string>>;
