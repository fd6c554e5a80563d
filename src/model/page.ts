import type { PaperId } from './paperId.ts';

/** A page as people name it. */
export interface Page {
  /** The number that the page prints, or would print between its neighbours; null where the text tells none. */
  readonly printed: string | null;
  /** Its place in the PDF that the text was taken from, counted from 1; null where form feeds and heads were lost before it. */
  readonly pdf: number | null;
}

/** A paper of a file, which can hold two. */
export interface PaperPages {
  /** The index of its first page. */
  readonly first: number;
  /** How many pages of the PDF stand before it. */
  readonly before: number;
  /** Its number; null where the file says no more than its head. */
  readonly id: PaperId | null;
}

/** The pages of a text, by index; none where it shows none, as letters and Markdown do. */
export interface Pages {
  /** Where they begin; the first at 0. */
  readonly starts: Uint32Array;
  /** Their places in the PDF; 0 where nothing tells them. */
  readonly pdf: Uint32Array;
  /** Their printed numbers; 0 where the text tells none. */
  readonly printed: Uint32Array;
  /** In order; at least one where there are pages. */
  readonly papers: readonly PaperPages[];
}

const NONE = new Uint32Array();
export const NO_PAGES: Pages = { starts: NONE, pdf: NONE, printed: NONE, papers: [] };
