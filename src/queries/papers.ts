import type { Catalogue, CatalogueEntry } from '../corpus/catalogue.ts';
import type { CorpusView } from '../corpus/corpus.ts';
import { paperNumbers } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import type { Head } from '../model/paper.ts';
import { paperIdParts, PARLIAMENTS, type PaperId, type PaperIdParts } from '../model/paperId.ts';
import { namesakes } from './namesakes.ts';
import type { Place } from './place.ts';
import { isImpossible } from './problems.ts';
import { referencesTo } from './references.ts';

/** A paper of the folder: a file with its numbers. */
export interface PaperRow {
  readonly uri: string;
  readonly head: Head;
}

/** A paper that is cited and not here. */
export interface MissingRow {
  readonly paper: PaperId;
  readonly cited: number;
  /** In how many documents. */
  readonly documents: number;
  /** What a catalogue tells of it. */
  readonly entry: CatalogueEntry | null;
}

/** The papers of the folder, by number; inquiries without a number come last. */
export function papersHere(corpus: CorpusView): readonly PaperRow[] {
  return inOrder(corpus.documents().filter(isPaper).map(({ uri, head }) => ({ uri, head })), ({ head }) => head.id);
}

/** The papers that documents of the folder cite and that are not here, by number; not those that nobody can have. */
export function papersMissing(corpus: CorpusView, catalogue: Catalogue): readonly MissingRow[] {
  return inOrder(corpus.missing().filter((paper) => isMissing(corpus, paper)).map((paper) => {
    const citing = corpus.citing(paper);
    return { paper, cited: citing.reduce((sum, { citations }) => sum + citations.length, 0), documents: citing.length, entry: catalogue.get(paper) };
  }), ({ paper }) => paper);
}

/** Whether a cited paper can be and is not here; it may be the one of the same number in another parliament, where no citation says whose it is. */
export function isMissing(corpus: CorpusView, paper: PaperId): boolean {
  return !isImpossible(paper) && !corpus.holders(paper).length && !(corpus.citing(paper).every(({ citations }) => citations.every(({ assumed }) => assumed)) && namesakes(corpus, paper).length);
}

/** Who cites a paper that is here, by any of its numbers. */
export function citationsOfDocument(corpus: CorpusView, facts: Facts): readonly Place[] {
  const paper = paperNumbers(facts)[0];
  return paper === undefined ? [] : referencesTo(corpus, { kind: 'paper', paper, documents: [facts] }, false);
}

/** Who cites a paper by its number, whether it is here or not. */
export function citationsOfPaper(corpus: CorpusView, paper: PaperId): readonly Place[] {
  return referencesTo(corpus, { kind: 'paper', paper, documents: [] }, false);
}

/** Whether a document counts as a paper: an inquiry, a text that bears a number of its own, or one that follows a paper. News articles do not. */
export function isPaper({ inquiry, head: { id, follows } }: Facts): boolean {
  return inquiry || id !== null || follows !== null;
}

/** In the order of parliament, electoral term, number; what has no number comes last. */
export function inOrder<T>(rows: readonly T[], numberOf: (row: T) => PaperId | null): T[] {
  return rows.map((row) => {
    const id = numberOf(row);
    return { row, id, parts: id === null ? null : paperIdParts(id) };
  }).sort((a, b) => compareNumbers(a, b)).map(({ row }) => row);
}

interface Numbered {
  readonly id: PaperId | null;
  readonly parts: PaperIdParts | null;
}

function compareNumbers({ id: a, parts: x }: Numbered, { id: b, parts: y }: Numbered): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (!x || !y) return a < b ? -1 : a > b ? 1 : 0;
  return PARLIAMENTS.indexOf(x.parliament) - PARLIAMENTS.indexOf(y.parliament) || Number(x.inquirySeries) - Number(y.inquirySeries)
    || x.term - y.term || x.number - y.number || (x.suffix < y.suffix ? -1 : x.suffix > y.suffix ? 1 : 0);
}
