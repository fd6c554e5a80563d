import type { Catalogue, CatalogueEntry } from '../corpus/catalogue.ts';
import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import type { Pinpoint } from '../model/citation.ts';
import type { Head } from '../model/paper.ts';
import type { PaperId } from '../model/paperId.ts';
import type { Span } from '../model/span.ts';
import { excerpt, type Excerpt } from './excerpt.ts';

/** Reads a document of the folder; null when it can't be read. */
export type Read = (uri: string) => Promise<PaperDocument | null>;

/** What is known of a paper that the folder does not hold. */
export interface MissingPaper {
  readonly paper: PaperId;
  /** What a catalogue tells of it. */
  readonly entry: CatalogueEntry | null;
  readonly pdf: string | null;
  /** All citations, also those whose words are not shown. */
  readonly cited: number;
  readonly citing: readonly CitingDocument[];
}

export interface CitingDocument {
  readonly uri: string;
  readonly head: Head;
  readonly citations: readonly { readonly span: Span; readonly pinpoint: Pinpoint | null; readonly words: Excerpt | null }[];
}

/** How many documents are read for their words; a paper that hundreds cite needs no more to be recognised. */
const MOST_DOCUMENTS = 50;
const ROOM = 160;

/** What is known of a paper that is not here: what a catalogue tells, its official address, who cites it, and with which words. */
export async function missingPaper(corpus: CorpusView, catalogue: Catalogue, paper: PaperId, read: Read): Promise<MissingPaper> {
  const all = corpus.citing(paper);
  const citing = await Promise.all(all.slice(0, MOST_DOCUMENTS).map(async ({ facts, citations }): Promise<CitingDocument> => {
    const document = await read(facts.uri);
    return {
      uri: facts.uri, head: facts.head,
      citations: citations.map(({ span, pinpoint }) => ({ span, pinpoint, words: document && excerpt(document, span, ROOM, ROOM) })),
    };
  }));
  return { paper, entry: catalogue.get(paper), pdf: catalogue.address(paper), cited: all.reduce((sum, { citations }) => sum + citations.length, 0), citing };
}
