import type { Catalogue, CatalogueEntry } from '../corpus/catalogue.ts';
import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import type { Pinpoint } from '../model/citation.ts';
import type { Head } from '../model/paper.ts';
import type { PaperId } from '../model/paperId.ts';
import type { Span } from '../model/span.ts';
import { excerpt, type Excerpt } from './excerpt.ts';
import { roleAt, type Role } from './role.ts';

/** Reads a document of the folder; null when it can't be read. */
export type Read = (uri: string) => Promise<PaperDocument | null>;

/** What is known of a paper that the folder does not hold. */
export interface MissingPaper {
  readonly paper: PaperId;
  /** What a catalogue tells of it. */
  readonly entry: CatalogueEntry | null;
  readonly pdf: string | null;
  /** How many documents cite it, also those whose words are not shown. */
  readonly cited: number;
  readonly citing: readonly CitingDocument[];
}

export interface CitingDocument {
  readonly uri: string;
  readonly head: Head;
  /** In text order. */
  readonly citations: readonly CitingPlace[];
}

export interface CitingPlace {
  readonly span: Span;
  /** Where it stands in the document that cites; null where that is no inquiry. */
  readonly role: Role | null;
  readonly pinpoint: Pinpoint | null;
  readonly words: Excerpt | null;
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
      citations: [...citations].sort((a, b) => a.span.start - b.span.start)
        .map(({ span, pinpoint }) => ({ span, role: document && roleAt(document.paper, span.start), pinpoint, words: document && excerpt(document, span, ROOM, ROOM) })),
    };
  }));
  return { paper, entry: catalogue.get(paper), pdf: catalogue.address(paper), cited: all.length, citing };
}
