import { officialPdf, type PaperId } from '../model/paperId.ts';
import { CatalogueIndex } from './catalogueIndex.ts';
import { paperKey } from './corpus.ts';

/** What a catalogue tells of one paper, whether or not its text is in the folder. */
export interface CatalogueEntry {
  readonly id: PaperId;
  readonly title: string | null;
  /** "minor-inquiry", "major-inquiry", "answer", else as the catalogue prints it ("Antrag"). An inquiry's entry often bears the number of the paper that answers it. */
  readonly kind: string | null;
  /** "YYYY-MM-DD": mostly the day on which the paper was published. */
  readonly date: string | null;
  readonly groups: readonly string[];
  readonly askers: readonly string[];
  readonly ministries: readonly string[];
  /** The address that the catalogue gives, http or https; `Catalogue.address` knows more. */
  readonly officialUrl: string | null;
  /** The paper that asks what this one answers. */
  readonly questionPaper: PaperId | null;
  /** The procedure that an inquiry and its answer share, by the number that the documentation system gives it. */
  readonly procedure: string | null;
}

/**
 * What several catalogues together know. Where two tell of the same paper, each field is taken from the later one that says something about it;
 * so it is within a file. "19/99 (neu)" and "19/99" are one paper.
 */
export class Catalogue {
  private readonly byPaper = new Map<PaperId, CatalogueEntry>();
  /** By procedure the paper that asks. */
  private readonly asking = new Map<string, PaperId>();
  private index: CatalogueIndex<CatalogueEntry> | null = null;

  constructor(files: readonly (readonly CatalogueEntry[])[]) {
    for (const entries of files) {
      for (const entry of entries) {
        const key = paperKey(entry.id), known = this.byPaper.get(key);
        this.byPaper.set(key, known ? merged(known, entry) : entry);
        if (entry.procedure !== null && entry.kind?.endsWith('inquiry')) this.asking.set(entry.procedure, key);
      }
    }
  }

  get size(): number { return this.byPaper.size; }

  /** What is known of a paper. An answer that does not say who asked has it from the paper that asks. */
  get(paper: PaperId): CatalogueEntry | null {
    const entry = this.byPaper.get(paperKey(paper));
    if (!entry) return null;
    const asking = entry.questionPaper ?? (entry.kind === 'answer' && entry.procedure !== null ? this.asking.get(entry.procedure) : undefined);
    if (asking === undefined) return entry;
    const { askers = [], groups = [] } = this.byPaper.get(paperKey(asking)) ?? {};
    return { ...entry, questionPaper: asking, askers: entry.askers.length ? entry.askers : askers, groups: entry.groups.length ? entry.groups : groups };
  }

  /** The official address of a paper: the catalogue's, else by rule; null where neither is known. */
  address(paper: PaperId): string | null {
    return this.byPaper.get(paperKey(paper))?.officialUrl ?? officialPdf(paper);
  }

  /**
   * What fits what somebody types, at most `limit`: the beginning of a number, with or without its parliament ("19/16", "NW 18/"), by number;
   * and words of the title in any order, or parts of them, titles with words that begin so first, the newest first. Nothing typed finds nothing.
   */
  search(query: string, limit: number): readonly CatalogueEntry[] {
    this.index ??= new CatalogueIndex([...this.byPaper.values()]);
    return this.index.search(query, limit).map(({ id }) => this.get(id)!);
  }
}

/** The catalogue of a folder that has none. */
export const EMPTY_CATALOGUE = new Catalogue([]);

/** The fields of a later entry that say something, in the place of those of an earlier one. */
function merged(earlier: CatalogueEntry, later: CatalogueEntry): CatalogueEntry {
  const said = Object.entries(later).filter(([, value]) => (value as string | readonly string[] | null)?.length);
  return { ...earlier, ...Object.fromEntries(said) };
}
