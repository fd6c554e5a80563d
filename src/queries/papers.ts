import type { Catalogue, CatalogueEntry } from '../corpus/catalogue.ts';
import type { CorpusView } from '../corpus/corpus.ts';
import { paperKey, paperNumbers } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import type { Brief } from '../corpus/brief.ts';
import { paperIdParts, PARLIAMENTS, type PaperId, type PaperIdParts } from '../model/paperId.ts';
import { namesakes } from './namesakes.ts';
import type { Place } from './place.ts';
import { isImpossible } from './problems.ts';
import { mergedHead, procedureOf, proceduresHere, type Procedure } from './procedures.ts';
import { referencesTo } from './references.ts';

/** A paper of the folder: a file, or several that are one procedure; the address is the best one's. What else belongs to the procedure is read when somebody asks. */
export interface PaperRow extends Omit<Procedure, 'head'> {
  readonly uri: string;
  readonly head: Brief;
  /** All numbers of the procedure. */
  readonly numbers: readonly PaperId[];
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

const listed = new WeakMap<CorpusView, { readonly version: number; readonly rows: readonly PaperRow[] }>();

/** The papers of the folder, each procedure once, by number; inquiries without a number come last. Put together once for each state of the folder. */
export function papersHere(corpus: CorpusView): readonly PaperRow[] {
  const known = listed.get(corpus), { version } = corpus;
  if (known?.version === version) return known.rows;
  const rows = inOrder(proceduresHere(corpus).map((documents) => rowOfProcedure(corpus, documents)), ({ head }) => head.id);
  listed.set(corpus, { version, rows });
  return rows;
}

function rowOfProcedure(corpus: CorpusView, documents: readonly Facts[]): PaperRow {
  const best = documents[0]!, briefs = documents.map(({ uri }) => corpus.brief(uri)!), whole = () => procedureOf(corpus, best);
  return {
    uri: best.uri, best, head: mergedHead(briefs), numbers: [...new Set(briefs.flatMap((head) => paperNumbers({ head })))],
    get documents() { return whole().documents; }, get state() { return whole().state; },
  };
}

/** The row that a document of the folder stands in. */
export function paperRowOf(corpus: CorpusView, facts: Facts): PaperRow {
  return rowOfProcedure(corpus, corpus.together(facts));
}

const missed = new WeakMap<CorpusView, { readonly version: number; readonly catalogue: Catalogue; readonly rows: readonly MissingRow[] }>();

/** The papers that documents of the folder cite and that are not here, by number; not those that nobody can have. Put together once for each state of the folder. */
export function papersMissing(corpus: CorpusView, catalogue: Catalogue): readonly MissingRow[] {
  const known = missed.get(corpus), { version } = corpus;
  if (known?.version === version && known.catalogue === catalogue) return known.rows;
  const rows = inOrder(corpus.missing().filter((paper) => isMissing(corpus, paper)).map((paper) => (
    { paper, cited: corpus.timesCited(paper), documents: corpus.citing(paper).length, entry: catalogue.get(paper) }
  )), ({ paper }) => paper);
  missed.set(corpus, { version, catalogue, rows });
  return rows;
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

/** How often a paper that is here is cited, by any of the numbers of its procedure. */
export function timesCited(corpus: CorpusView, { numbers }: Pick<PaperRow, 'numbers'>): number {
  return [...new Set(numbers.map(paperKey))].reduce((sum, number) => sum + corpus.timesCited(number), 0);
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
