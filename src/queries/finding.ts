import type { Catalogue, CatalogueEntry } from '../corpus/catalogue.ts';
import { CatalogueIndex } from '../corpus/catalogueIndex.ts';
import { paperKey, type CorpusView } from '../corpus/corpus.ts';
import type { Pinpoint } from '../model/citation.ts';
import { normalLabel } from '../model/label.ts';
import { paperId, paperIdParts, type PaperId } from '../model/paperId.ts';
import type { Head } from '../model/paper.ts';
import { entityRows, type EntityOf, type EntityRow } from './entities.ts';
import { FuzzyIndex, type FuzzyMatch } from './fuzzy.ts';
import { answerTarget, procedure, questionTarget } from './pairs.ts';
import { paperRowOf, papersHere, papersMissing, type PaperRow } from './papers.ts';
import type { Target } from './place.ts';
import { isImpossible } from './problems.ts';

/** A paper that somebody may want to go to: a document of the folder, else one that is known by its number. */
export interface PaperChoice {
  readonly paper: PaperId | null;
  /** Its document; null for a paper that is not here. */
  readonly uri: string | null;
  readonly about: Pick<Head, 'title' | 'date' | 'askers' | 'groups'> & Pick<CatalogueEntry, 'ministries'>;
  /** The question or answer of it that is named too. */
  readonly place: { readonly pinpoint: Pinpoint; readonly target: Target } | null;
}

const NOTHING_KNOWN = { title: null, date: null, askers: [], groups: [], ministries: [] };
/** "19/5954 2", "5954 2b", "BT-Drs. 19/5954, Antwort zu Frage 2 b": a paper, and one of its questions. */
const WITH_QUESTION = /^(?<number>.{0,40}?\d\/\d{1,6}|#?\d{3,6})[\s,]{1,3}(?<words>(?:(?:Antwort|Answer|Frage|Question|auf|zu|to)\s{1,3}){0,3})(?<label>\d{1,3}(?:\.\d{1,2})?\s?[a-z]?)$/iu;

/** Finds papers while somebody types: made once for a while of typing, of what indexes hold. */
export class PaperFinder {
  private readonly here: readonly PaperRow[];
  private fuzzy: FuzzyIndex<PaperChoice> | null = null;
  /** What catalogues tell of papers that are cited and not here. */
  private readonly known: readonly PaperChoice[];
  /** The numbers that are cited and not here. */
  private readonly missing: CatalogueIndex<{ readonly id: PaperId; readonly title: null }>;

  constructor(private readonly corpus: CorpusView, private readonly catalogue: Catalogue) {
    this.here = papersHere(corpus);
    const missing = papersMissing(corpus, catalogue);
    this.known = missing.flatMap(({ entry }) => (entry ? [ofEntry(entry)] : []));
    this.missing = new CatalogueIndex(missing.map(({ paper }) => ({ id: paper, title: null })));
  }

  /**
   * The beginning of a number, with its term or without, finds the papers that have it, words those of their title, of who asks and answers, or nearly so:
   * of the folder, then of the catalogues, each once. A whole number finds its paper also where nobody knows of it; a question's number behind it finds the question.
   * Nothing typed finds the newest papers of the folder.
   */
  search(query: string, limit: number): readonly PaperChoice[] {
    if (!query.trim()) return [...this.here].sort((a, b) => compareDates(b, a)).slice(0, limit).map(ofRow);
    const named = WITH_QUESTION.exec(query.trim())?.groups;
    const papers = named ? this.papers(named['number']!, limit) : [], placed = papers.flatMap((choice) => this.placed(choice, named!['label']!, /answer|antwort/i.test(named!['words']!)));
    return placed.length ? placed : distinct([...papers, ...this.papers(query.trim(), limit)]).slice(0, limit);
  }

  /** By words of the title, of who asks and answers: made when words are typed. */
  private worded(query: string, limit: number): readonly PaperChoice[] {
    this.fuzzy ??= new FuzzyIndex([...this.here.map(ofRow), ...this.known], ({ about: { title, askers, groups, ministries } }) => [title ?? '', [...askers, ...groups, ...ministries].join(', ')]);
    return this.fuzzy.search(query, limit).map(({ item }) => item);
  }

  private papers(query: string, limit: number): readonly PaperChoice[] {
    const typed = typedPaper(query), isNumber = /\d\s*\/\s*\d|^#?\d{3,}$/.test(query);
    return distinct([
      ...this.corpus.searchPapers(query, limit).map((paper) => this.choice(paper)),
      ...this.catalogue.search(query, limit).map(({ id }) => this.choice(id)),
      ...(isNumber ? this.missing.search(query, limit).map(({ id }) => this.choice(id)) : this.worded(query, limit)),
      ...(typed === null || isImpossible(typed) ? [] : [this.choice(typed)]),
    ]).slice(0, limit);
  }

  /** The question of a paper that has it, or where that is meant the answer. */
  private placed(choice: PaperChoice, printed: string, isAnswer: boolean): PaperChoice[] {
    const facts = choice.uri === null ? null : this.corpus.document(choice.uri), label = normalLabel(printed);
    if (!facts || label === null) return [];
    for (const part of isAnswer ? ['answer', 'question'] as const : ['question', 'answer'] as const) {
      const target = (part === 'answer' ? answerTarget : questionTarget)(procedure(this.corpus, facts), label);
      if (target) return [{ ...choice, place: { pinpoint: part === 'answer' ? { answer: label } : { question: label }, target } }];
    }
    return [];
  }

  private choice(paper: PaperId): PaperChoice {
    const holder = this.corpus.holders(paper).find(({ uri }) => this.corpus.brief(uri)!.isPaper), entry = this.catalogue.get(paper);
    return holder ? { ...ofRow(paperRowOf(this.corpus, holder)), paper } : entry ? ofEntry(entry) : { paper, uri: null, about: NOTHING_KNOWN, place: null };
  }
}

function distinct(choices: readonly PaperChoice[]): PaperChoice[] {
  const found = new Map<string, PaperChoice>();
  for (const choice of choices) {
    const key = choice.uri ?? paperKey(choice.paper!);
    if (!found.has(key)) found.set(key, choice);
  }
  return [...found.values()];
}

const ofRow = ({ uri, head }: PaperRow): PaperChoice => ({ paper: head.id, uri, about: { ...head, ministries: head.answeredBy === null ? [] : [head.answeredBy] }, place: null });
const ofEntry = (entry: CatalogueEntry): PaperChoice => ({ paper: entry.id, uri: null, about: entry, place: null });

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
