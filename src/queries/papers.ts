import type { Catalogue, CatalogueEntry } from '../corpus/catalogue.ts';
import type { CorpusView } from '../corpus/corpus.ts';
import { paperNumbers } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import { paperIdParts, PARLIAMENTS, type PaperId, type PaperIdParts } from '../model/paperId.ts';
import { namesakes } from './namesakes.ts';
import type { Place } from './place.ts';
import { isImpossible } from './problems.ts';
import { procedureOf, proceduresHere, type Procedure } from './procedures.ts';
import { referencesTo } from './references.ts';

/** A paper of the folder: a file, or several that are one procedure; the address is the best one's. */
export interface PaperRow extends Procedure {
  readonly uri: string;
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

/** The papers of the folder, each procedure once, by number; inquiries without a number come last. */
export function papersHere(corpus: CorpusView): readonly PaperRow[] {
  return inOrder(proceduresHere(corpus).map(rowOfProcedure), ({ head }) => head.id);
}

const rowOfProcedure = (procedure: Procedure): PaperRow => ({ ...procedure, uri: procedure.best.uri });

/** The row that a document stands in. */
export function paperRowOf(corpus: CorpusView, facts: Facts): PaperRow {
  return rowOfProcedure(procedureOf(corpus, facts));
}

/** The papers that documents of the folder cite and that are not here, by number; not those that nobody can have. */
export function papersMissing(corpus: CorpusView, catalogue: Catalogue): readonly MissingRow[] {
  return inOrder(corpus.missing().filter((paper) => isMissing(corpus, paper)).map((paper) => (
    { paper, cited: corpus.timesCited(paper), documents: corpus.citing(paper).length, entry: catalogue.get(paper) }
  )), ({ paper }) => paper);
}

/** Whether a cited paper can be and is not here; it may be the one of the same number in another parliament, where no citation says whose it is. */
export function isMissing(corpus: CorpusView, paper: PaperId): boolean {
  return !isImpossible(paper) && !corpus.holders(paper).length && !(namesakes(corpus, paper).length && corpus.citing(paper).every(({ citations }) => citations.every(({ assumed }) => assumed)));
}

/** Who cites a paper that is here, by any of the numbers of its procedure. */
export function citationsOfDocument(corpus: CorpusView, facts: Facts): readonly Place[] {
  const paper = paperNumbers(facts)[0];
  return paper === undefined ? [] : referencesTo(corpus, { kind: 'paper', paper, documents: corpus.together(facts) }, false);
}

/** Who cites a paper by its number, whether it is here or not. */
export function citationsOfPaper(corpus: CorpusView, paper: PaperId): readonly Place[] {
  return referencesTo(corpus, { kind: 'paper', paper, documents: [] }, false);
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
