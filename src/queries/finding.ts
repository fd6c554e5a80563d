import type { Catalogue, CatalogueEntry } from '../corpus/catalogue.ts';
import { paperKey, type CorpusView } from '../corpus/corpus.ts';
import { paperId, paperIdParts, type PaperId } from '../model/paperId.ts';
import type { Head } from '../model/paper.ts';
import { entityRows, type EntityOf, type EntityRow } from './entities.ts';
import { FuzzyIndex, type FuzzyMatch } from './fuzzy.ts';
import { isPaper, papersHere, papersMissing, type PaperRow } from './papers.ts';

/** A paper that somebody may want to go to: a document of the folder, else one that is known by its number. */
export interface PaperChoice {
  readonly paper: PaperId | null;
  /** Its document; null for a paper that is not here. */
  readonly uri: string | null;
  readonly about: Pick<Head, 'title' | 'date' | 'askers' | 'groups'>;
}

const NOTHING_KNOWN = { title: null, date: null, askers: [], groups: [] };

/** Finds papers while somebody types: made once for a while of typing. */
export class PaperFinder {
  private readonly here: readonly PaperRow[];
  private readonly fuzzy: FuzzyIndex<PaperChoice>;

  constructor(private readonly corpus: CorpusView, private readonly catalogue: Catalogue) {
    this.here = papersHere(corpus);
    const missing = papersMissing(corpus, catalogue).flatMap(({ entry }) => (entry ? [ofEntry(entry)] : []));
    this.fuzzy = new FuzzyIndex([...this.here.map(ofRow), ...missing], ({ about: { title, askers, groups } }) => [title ?? '', [...askers, ...groups].join(', ')]);
  }

  /**
   * The beginning of a number finds the papers that have it, words those of their title, of who asks, or nearly so: of the folder, then of the catalogues,
   * each once. A whole number finds its paper also where nobody knows of it. Nothing typed finds the newest papers of the folder.
   */
  search(query: string, limit: number): readonly PaperChoice[] {
    if (!query.trim()) return [...this.here].sort((a, b) => compareDates(b, a)).slice(0, limit).map(ofRow);
    const typed = typedPaper(query), found = [
      ...this.corpus.searchPapers(query, limit).map((paper) => this.choice(paper)),
      ...this.catalogue.search(query, limit).map(({ id }) => this.choice(id)),
      ...(/\d\s*\/\s*\d/.test(query) ? [] : this.fuzzy.search(query, limit).map(({ item }) => item)),
      ...(typed === null ? [] : [this.choice(typed)]),
    ];
    const distinct = new Map<string, PaperChoice>();
    for (const choice of found) {
      const key = choice.uri ?? paperKey(choice.paper!);
      if (!distinct.has(key)) distinct.set(key, choice);
    }
    return [...distinct.values()].slice(0, limit);
  }

  private choice(paper: PaperId): PaperChoice {
    const holder = this.corpus.holders(paper).find(isPaper), entry = this.catalogue.get(paper);
    return holder ? { paper, uri: holder.uri, about: holder.head } : entry ? ofEntry(entry) : { paper, uri: null, about: NOTHING_KNOWN };
  }
}

const ofRow = ({ uri, head }: PaperRow): PaperChoice => ({ paper: head.id, uri, about: head });
const ofEntry = (entry: CatalogueEntry): PaperChoice => ({ paper: entry.id, uri: null, about: entry });

function compareDates(a: PaperRow, b: PaperRow): number {
  const x = a.head.date ?? '', y = b.head.date ?? '';
  return x < y ? -1 : x > y ? 1 : 0;
}

/** "19/18172" is the Bundestag's, "NW 18/12723" is not. */
function typedPaper(text: string): PaperId | null {
  const typed = text.trim(), m = /^(\d{1,2})\s*\/\s*(\d{1,6})$/.exec(typed);
  return m ? paperId('BT', m[1]!, m[2]!) : paperIdParts(typed) && typed;
}

/** Finds actors and systems by their names and aliases; of equal ones the more often mentioned first, which nothing typed finds too. */
export class NameFinder {
  private readonly rows: readonly EntityRow[];
  private readonly fuzzy: FuzzyIndex<EntityRow>;

  constructor(corpus: CorpusView, entityOf: EntityOf) {
    this.rows = entityRows(corpus, null, entityOf);
    this.fuzzy = new FuzzyIndex(this.rows, ({ name, aliases }) => [name, ...aliases]);
  }

  search(query: string, limit: number): readonly FuzzyMatch<EntityRow>[] {
    return query.trim() ? this.fuzzy.search(query, limit) : this.rows.slice(0, limit).map((item) => ({ item, marks: [] }));
  }
}
