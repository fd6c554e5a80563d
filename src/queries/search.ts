import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import type { EntityId } from '../model/entity.ts';
import { addTo } from '../text/lists.ts';
import { entityRows, type EntityOf } from './entities.ts';
import { fold, FuzzyIndex } from './fuzzy.ts';
import type { OneName } from './groups.ts';
import { isPaper, procedureOf, type Procedure } from './procedures.ts';
import { beginsIn, FacetIndex, facetsOf, HEAD_FACETS, type FacetValue, type HeadFacet, type ValueNames } from './searchFacets.ts';
import type { Facet, Filter, SearchQuery } from './searchQuery.ts';
import { searchWords, WordIndex, type TextMarks } from './wordIndex.ts';

export const HIT_KINDS = ['paper', 'question', 'answer'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** A paper that was found, or one of its questions or answers by its place in the facts. */
export interface Hit {
  readonly kind: HitKind;
  readonly uri: string;
  readonly index: number;
}

export interface SearchResult {
  /** The best of each kind, of equally good ones the newest first. */
  readonly hits: Readonly<Record<HitKind, readonly Hit[]>>;
  /** How many there are. */
  readonly counts: Readonly<Record<HitKind, number>>;
  /** Words that stand nowhere, with those that were looked for in their place. */
  readonly corrected: ReadonlyMap<string, readonly string[]>;
}

/** What a search needs to know of names. */
export interface SearchNames {
  readonly oneName: OneName;
  readonly namesOf: ValueNames;
  readonly entityOf: EntityOf;
}

/** Of several values of these one is enough, since a paper has one alone; of the others a paper must have all. */
const SINGLE: ReadonlySet<Facet> = new Set(['year', 'parliament', 'kind', 'state', 'ministry']);
/** A bit each. */
const MOST_WORDS = 8;
/** How many documents are read until what is known can be searched: few at first, then more. */
const STAGES = [1000, Infinity];
/** How many documents are looked at at a time. */
const AT_A_TIME = 50;
/** The index is made anew when so many of its documents, or a tenth of them, have changed since, or it came to be in so many pieces. */
const MOST_CHANGED = 500, MOST_PIECES = 8;

/** A document of the index. */
interface Indexed {
  readonly uri: string;
  /** What it and the others of its procedure are: other texts make it another one. */
  readonly signature: string;
  /** The number of its first text: the paper's own words; its questions and its answers follow. */
  readonly first: number;
  readonly questions: number;
  readonly answers: number;
  readonly date: number;
  /** Whether it stands for its procedure. */
  readonly isBest: boolean;
  current: boolean;
}

/**
 * All papers with their questions and answers as a search finds them. It is made when somebody searches, on facts alone and piece by piece, and takes up
 * what has changed since in another piece.
 */
export class SearchIndex {
  private pieces: { readonly words: WordIndex; readonly base: number }[] = [];
  private papers: Indexed[] = [];
  private byUri = new Map<string, number>();
  private facets = this.noFacets();
  /** The current papers, the newest first. */
  private order: readonly number[] = [];
  /** The paper of each text. */
  private paperOf = new Uint32Array(0);
  private wanted = marksFor(this.paperOf, 0);
  private unwanted = this.wanted;
  private filtered = { version: -1, papers: 0, sets: new Map<string, Uint8Array>() };
  private version = -1;
  private entities: { readonly version: number; readonly of: Readonly<Record<'actor' | 'system', EntityNames>> } | null = null;

  constructor(private readonly corpus: CorpusView, private readonly names: SearchNames) {}

  /** How many papers, questions and answers can be found, and what that takes in bytes. */
  get size(): { readonly texts: number; readonly bytes: number } {
    return { texts: this.paperOf.length, bytes: this.pieces.reduce((sum, { words }) => sum + words.size, 7 * this.paperOf.length) };
  }

  /** Takes up what has changed in the corpus, some documents at a time; in between can be searched what is there already. */
  *refresh(): Generator<void, void> {
    if (this.version === this.corpus.version) return;
    const { version } = this.corpus, all = this.corpus.documents(), changed: Facts[] = [], there = new Set<string>();
    for (let i = 0; i < all.length; i++) {
      const facts = all[i]!, known = this.byUri.get(facts.uri);
      if (isPaper(facts)) {
        there.add(facts.uri);
        if (known === undefined || this.papers[known]!.signature !== signatureOf(this.corpus, facts)) changed.push(facts);
      }
      if (i % AT_A_TIME === 0) yield;
    }
    const gone = [...this.byUri.keys()].filter((uri) => !there.has(uri)), replaced = changed.filter(({ uri }) => this.byUri.has(uri)).length;
    const isWorn = this.papers.length - this.byUri.size + gone.length + replaced > Math.max(MOST_CHANGED, there.size / 10) || this.pieces.length >= MOST_PIECES;
    for (const uri of gone) this.forget(uri);
    const wanted = (isWorn ? all.filter(({ uri }) => there.has(uri)) : changed).map((facts) => ({ facts, date: dateOf(facts) })).sort((a, b) => b.date - a.date).map(({ facts }) => facts);
    if (isWorn) this.clear();
    for (let from = 0, stage = 0; from < wanted.length; from += STAGES[stage++]!) yield* this.add(wanted.slice(from, from + STAGES[stage]!));
    this.sort();
    this.version = version;
  }

  private clear() {
    this.pieces = [];
    this.papers = [];
    this.byUri = new Map();
    this.facets = this.noFacets();
    this.paperOf = new Uint32Array(0);
  }

  private noFacets() {
    return Object.fromEntries(HEAD_FACETS.map((facet) => [facet, new FacetIndex(facet, (of, key) => this.names.namesOf(of, key))])) as Record<HeadFacet, FacetIndex>;
  }

  private forget(uri: string) {
    const known = this.byUri.get(uri);
    if (known === undefined) return;
    this.papers[known]!.current = false;
    this.byUri.delete(uri);
  }

  private *add(documents: readonly Facts[]): Generator<void, void> {
    const base = this.paperOf.length, added: { readonly paper: Indexed; readonly procedure: Procedure }[] = [], { corpus } = this;
    const texts = function* (): Generator<string> {
      let first = base;
      for (const facts of documents) {
        const procedure = procedureOf(corpus, facts), { questions, answers } = facts;
        added.push({ procedure, paper: { uri: facts.uri, signature: signatureOf(corpus, facts), first, questions: questions.length, answers: answers.length, date: dateOf(procedure), isBest: procedure.best.uri === facts.uri, current: true } });
        yield wordsOf(procedure);
        for (const { words, printings } of questions) yield corpus.counts(facts.uri, printings[0]!.span.start) ? words : '';
        for (const { words, span } of answers) yield corpus.counts(facts.uri, span.start) ? words : '';
        first += 1 + questions.length + answers.length;
      }
    };
    const words = yield* WordIndex.of(texts());
    for (const { paper, procedure } of added) {
      this.forget(paper.uri);
      const number = this.papers.push(paper) - 1, facets = facetsOf(procedure, this.names.oneName);
      this.byUri.set(paper.uri, number);
      for (const facet of HEAD_FACETS) for (const key of facets[facet]) this.facets[facet].add(key, number);
    }
    const last = this.papers.at(-1)!, paperOf = new Uint32Array(last.first + 1 + last.questions + last.answers);
    paperOf.set(this.paperOf);
    for (let number = this.papers.length - added.length; number < this.papers.length; number++) {
      const { first, questions, answers } = this.papers[number]!;
      paperOf.fill(number, first, first + 1 + questions + answers);
    }
    this.paperOf = paperOf;
    this.wanted = marksFor(paperOf, this.papers.length);
    this.unwanted = marksFor(paperOf, this.papers.length);
    this.pieces.push({ words, base });
    this.sort();
  }

  private sort() {
    const { papers } = this, ranks = new Float64Array(this.byUri.size);
    let i = 0;
    for (const number of this.byUri.values()) ranks[i++] = (LAST_DATE - papers[number]!.date) * MOST_PAPERS + number;
    this.order = Array.from(ranks.sort(), (rank) => rank % MOST_PAPERS);
  }

  /** Finds what has all words of a query, a question or an answer some of them in what its paper says of itself; without words the papers that fit the filters. */
  search(query: SearchQuery, limit: number): SearchResult {
    return this.matching(query, limit, () => undefined);
  }

  /** The values of a facet that fit what is typed, with the papers that fit a query; the filters by this facet that another value would replace don't count. */
  values(facet: Facet, typed: string, query: SearchQuery, limit: number): readonly FacetValue[] {
    if (facet === 'actor' || facet === 'system') return this.entityNames(facet).values(typed, limit);
    const fits = new Uint8Array(this.papers.length), filters = query.filters.filter((filter) => filter.facet !== facet || !SINGLE.has(facet));
    this.matching({ ...query, filters }, 0, (paper) => { fits[paper] = 1; });
    return this.facets[facet].values(typed, (paper) => fits[paper] === 1, limit);
  }

  private matching({ words, filters }: SearchQuery, limit: number, found: (paper: number) => void): SearchResult {
    const { all, corrected } = this.mark(words), { any, begun, papers } = this.wanted, { any: bad } = this.unwanted, fits = this.fitting(filters), counts = { paper: 0, question: 0, answer: 0 };
    const best: Record<HitKind, Hit[][]> = { paper: [[], []], question: [[], [], [], []], answer: [[], [], [], []] };
    for (const number of this.order) {
      if (!fits[number] || papers[number] !== all) continue;
      const { uri, first, questions, answers, isBest } = this.papers[number]!, own = any[first]!, ownBegun = begun[first]!, answersFrom = first + 1 + questions, end = answersFrom + answers;
      let isFound = false;
      if (bad[first]) continue;
      if (all) for (let text = first + 1; text < end; text++) {
        if (!any[text] || (any[text]! | own) !== all || bad[text]) continue;
        const kind = text < answersFrom ? 'question' : 'answer', list = best[kind][(any[text] === all ? 0 : 2) + ((begun[text]! | ownBegun) === all ? 0 : 1)]!;
        if (list.length < limit) list.push({ kind, uri, index: text - (kind === 'question' ? first + 1 : answersFrom) });
        counts[kind]++;
        isFound = true;
      }
      if (isBest && own === all) {
        const list = best.paper[ownBegun === all ? 0 : 1]!;
        if (list.length < limit) list.push({ kind: 'paper', uri, index: 0 });
        counts.paper++;
        isFound = true;
      }
      if (isFound && isBest) found(number);
    }
    const hits = (kind: HitKind) => best[kind].flat().slice(0, limit);
    return { hits: { paper: hits('paper'), question: hits('question'), answer: hits('answer') }, counts, corrected };
  }

  /** Marks the texts that have the words; `all` are the bits of those that are wanted. */
  private mark(words: SearchQuery['words']): { readonly all: number; readonly corrected: ReadonlyMap<string, readonly string[]> } {
    const corrected = new Map<string, readonly string[]>(), wanted = [...new Set(withoutDesignations(words).flatMap(({ text, excluded }) => (excluded ? [] : searchWords(text))))].slice(0, MOST_WORDS);
    for (const marks of [this.wanted, this.unwanted]) for (const bits of [marks.any, marks.begun, marks.papers]) bits.fill(0);
    wanted.forEach((word, i) => { if (!this.markWord(word, 1 << i, this.wanted)) corrected.set(word, this.markMeant(word, 1 << i)); });
    for (const { text, excluded } of words) if (excluded) for (const word of searchWords(text)) this.markWord(word, 1, this.unwanted);
    return { all: (1 << wanted.length) - 1, corrected };
  }

  private markWord(word: string, bit: number, marks: TextMarks): boolean {
    return this.pieces.map(({ words, base }) => words.mark(word, bit, marks, base)).includes(true);
  }

  /** A word that stands nowhere: "Pruefung" means "Prüfung", and typing errors are forgiven. */
  private markMeant(word: string, bit: number): readonly string[] {
    const written = word.replace(/(?<=[aou])e/g, '');
    if (written !== word && this.markWord(written, bit, this.wanted)) return [written];
    const meant = [...new Set(this.pieces.flatMap(({ words }) => words.meant(word)))];
    for (const one of meant) this.markWord(one, bit, this.wanted);
    return meant;
  }

  /** Which papers fit the filters: 1 at their numbers. */
  private fitting(filters: readonly Filter[]): Uint8Array {
    const fits = new Uint8Array(this.papers.length).fill(1), groups = new Map<string, Filter[]>();
    filters.forEach((filter, i) => { addTo(groups, SINGLE.has(filter.facet) && !filter.excluded ? filter.facet : `${i}`, filter); });
    for (const group of groups.values()) {
      const sets = group.map((filter) => this.papersOf(filter)), excluded = Number(group[0]!.excluded);
      let has = sets[0]!;
      if (sets.length > 1) {
        has = new Uint8Array(fits.length);
        for (const set of sets) for (let i = 0; i < set.length; i++) has[i]! |= set[i]!;
      }
      for (let i = 0; i < fits.length; i++) fits[i]! &= has[i]! ^ excluded;
    }
    return fits;
  }

  /** The papers that the value of a filter means, remembered while somebody types. */
  private papersOf({ facet, value }: Filter): Uint8Array {
    if (this.filtered.version !== this.corpus.version || this.filtered.papers !== this.papers.length) this.filtered = { version: this.corpus.version, papers: this.papers.length, sets: new Map() };
    const key = `${facet}:${value}`, known = this.filtered.sets.get(key);
    if (known) return known;
    const has = new Uint8Array(this.papers.length);
    for (const paper of this.meant(facet, value)) has[paper] = 1;
    this.filtered.sets.set(key, has);
    return has;
  }

  private *meant(facet: Facet, value: string): Generator<number> {
    if (facet !== 'actor' && facet !== 'system') yield* this.facets[facet].meant(value);
    else for (const id of this.entityNames(facet).meant(value)) for (const { facts } of this.corpus.mentioning(id)) for (const { uri } of this.corpus.together(facts)) {
      const number = this.byUri.get(uri);
      if (number !== undefined) yield number;
    }
  }

  private entityNames(type: 'actor' | 'system'): EntityNames {
    if (this.entities?.version !== this.corpus.version) this.entities = { version: this.corpus.version, of: { actor: new EntityNames(this.corpus, this.names.entityOf, 'actor'), system: new EntityNames(this.corpus, this.names.entityOf, 'system') } };
    return this.entities.of[type];
  }
}

/** The actors or systems of the folder by their names. */
class EntityNames {
  private readonly fuzzy: FuzzyIndex<{ readonly key: EntityId; readonly names: readonly [string, ...string[]]; readonly count: number }>;
  private readonly rows;

  constructor(corpus: CorpusView, entityOf: EntityOf, type: 'actor' | 'system') {
    this.rows = entityRows(corpus, null, entityOf).filter((row) => row.type === type).map(({ id, name, aliases, documents }) => ({ key: id, names: [name, ...aliases] as const, count: documents }));
    this.fuzzy = new FuzzyIndex(this.rows, ({ names }) => names);
  }

  values(typed: string, limit: number): readonly FacetValue[] {
    const rows = typed ? this.fuzzy.search(typed, limit).map(({ item }) => item) : [...this.rows].sort((a, b) => b.count - a.count).slice(0, limit);
    return rows.map(({ key, names: [name], count }) => ({ key, name, count }));
  }

  /** Those with this name, else those in whose names a word begins so. */
  meant(value: string): readonly EntityId[] {
    const wanted = fold(value), exact = this.rows.filter(({ names }) => names.some((name) => fold(name) === wanted));
    return (exact.length ? exact : this.rows.filter(({ names }) => names.some((name) => beginsIn(fold(name), wanted)))).map(({ key }) => key);
  }
}

/** "BT-Drs. 19/5954" and "Bundestagsdrucksache 19/5954" mean the paper, as its number alone does; what else prints these words is not meant. */
function withoutDesignations(words: SearchQuery['words']): SearchQuery['words'] {
  return words.some(({ text }) => PAPER_NUMBER.test(text)) ? words.filter(({ text }) => !DESIGNATION.test(text)) : words;
}

const PAPER_NUMBER = /^\d{1,2}\/\d/, DESIGNATION = /^(?:\p{L}{2}-)?(?:Drs|Drucks)\.?$|^\p{L}*drucksachen?$/iu;

function marksFor(paperOf: Uint32Array, papers: number): TextMarks {
  return { any: new Uint8Array(paperOf.length), begun: new Uint8Array(paperOf.length), papers: new Uint8Array(papers), paperOf };
}

const LAST_DATE = 99_999_999, MOST_PAPERS = 10_000_000;

/** "2020-04-07" as 20200407; what bears no date comes last. */
function dateOf({ head: { date } }: Pick<Facts, 'head'>): number {
  return Number(date?.replaceAll('-', '')) || 0;
}

function signatureOf(corpus: CorpusView, facts: Facts): string {
  return corpus.together(facts).map(({ uri, hash }) => `${hash} ${uri}`).join('\n');
}

/** What a procedure says of itself: its numbers, title, who asks and who answers. */
function wordsOf({ head, documents }: Procedure): string {
  const { askers, groups, ministries } = head.several ?? { ...head, ministries: [head.answeredBy ?? ''] };
  return [...documents.flatMap(({ facts: { head: { id, questionPaper, answerPaper } } }) => [id, questionPaper, answerPaper]), head.title, ...askers, ...groups, ...ministries].filter(Boolean).join(' ');
}
