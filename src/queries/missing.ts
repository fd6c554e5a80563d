import type { Catalogue, CatalogueEntry } from '../corpus/catalogue.ts';
import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import type { Facts } from '../corpus/facts.ts';
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

type Surroundings = Pick<CitingPlace, 'role' | 'words'>;
const UNREADABLE: Surroundings = { role: null, words: null };
/** What was found around citations, by document and place: while a document stays the same, it is read once, however often the page about a paper is made anew. */
const surroundings = new WeakMap<Facts, Map<string, Surroundings>>();

/** What is known of a paper that is not here: what a catalogue tells, its official address, who cites it, and with which words. */
export async function missingPaper(corpus: CorpusView, catalogue: Catalogue, paper: PaperId, read: Read): Promise<MissingPaper> {
  const all = corpus.citing(paper);
  const citing = await Promise.all(all.slice(0, MOST_DOCUMENTS).map(async ({ facts, citations }): Promise<CitingDocument> => {
    const around = await surroundingsOf(facts, citations.map(({ span }) => span), read);
    return {
      uri: facts.uri, head: facts.head,
      citations: citations.map(({ span, pinpoint }) => ({ span, pinpoint, ...around.get(placeOf(span)) ?? UNREADABLE })).sort((a, b) => a.span.start - b.span.start),
    };
  }));
  return { paper, entry: catalogue.get(paper), pdf: catalogue.address(paper), cited: all.length, citing };
}

const placeOf = ({ start, end }: Span) => `${start}-${end}`;

/** What stands around some places of a document. */
async function surroundingsOf(facts: Facts, spans: readonly Span[], read: Read): Promise<ReadonlyMap<string, Surroundings>> {
  const known = surroundings.get(facts) ?? new Map<string, Surroundings>(), unknown = spans.filter((span) => !known.has(placeOf(span)));
  const document = unknown.length ? await read(facts.uri) : null;
  if (document) for (const span of unknown) known.set(placeOf(span), { role: roleAt(document.paper, span.start), words: excerpt(document, span, ROOM, ROOM) });
  surroundings.set(facts, known);
  return known;
}
