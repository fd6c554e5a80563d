import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import { isPaper, procedureOf, type Procedure } from './procedures.ts';
import type { FacetValue } from './searchFacets.ts';
import { SearchFilters, SINGLE, type SearchNames } from './searchFilters.ts';
import { isPhrase, type Facet, type SearchQuery } from './searchQuery.ts';
import type { Sought } from './searchPlaces.ts';
import { dateOf, OWN_TEXTS, signatureOf, textsOf, textsWith } from './searchTexts.ts';
import { searchWords, WordIndex, type TextMarks } from './wordIndex.ts';

export const HIT_KINDS = ['paper', 'question', 'answer'] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** A paper that was found, or one of its questions or answers by its place in the facts. */
export interface Hit {
  readonly kind: HitKind;
  readonly uri: string;
  readonly index: number;
  /** Of the text in which it was found. */
  readonly hash: string;
}

export interface SearchResult {
  /** The best of each kind, of equally good ones the newest first; papers with all words in their titles before others. */
  readonly hits: Readonly<Record<HitKind, readonly Hit[]>>;
  /** How many there are, */
  readonly counts: Readonly<Record<HitKind, number>>;
  /** at least: not all papers that have the words of a phrase were looked at. */
  readonly isPartial: boolean;
  readonly sought: Sought;
  /** Words that stand nowhere, with those that were looked for in their place. */
  readonly corrected: ReadonlyMap<string, readonly string[]>;
}

/** A bit each; a phrase is one of them, and has no more itself until its texts are looked at. */
const MOST_WORDS = 8;
/** How many papers are looked at for a phrase, the newest of those that have its words; and how many phrases are remembered while somebody types. */
const MOST_LOOKED_AT = 2000, MOST_PHRASES = 20;
/** How many documents are read until what is known can be searched: few at first, then more. */
const STAGES = [1000, Infinity];
/** How many documents are looked at at a time. */
const AT_A_TIME = 50;
/** The index is made anew when so many of its documents, or a tenth of them, have changed since, or it came to be in so many pieces. */
const MOST_CHANGED = 500, MOST_PIECES = 8;

/** A document of the index. */
interface Indexed {
  readonly uri: string;
  readonly hash: string;
  readonly signature: string;
  /** The number of its first text (`textsOf`). */
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
  /** The current papers, the newest first. */
  private order: readonly number[] = [];
  /** The paper of each text. */
  private paperOf = new Uint32Array(0);
  private wanted = marksFor(this.paperOf, 0);
  private unwanted = this.wanted;
  private version = -1;
  private readonly phrases = new Map<string, PhraseTexts>();
  private filters: SearchFilters;

  constructor(private readonly corpus: CorpusView, private readonly names: SearchNames) { this.filters = this.noFilters(); }

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
    this.filters = this.noFilters();
    this.paperOf = new Uint32Array(0);
  }

  private noFilters() { return new SearchFilters(this.corpus, this.names, (uri) => this.byUri.get(uri)); }

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
        const procedure = procedureOf(corpus, facts), { uri, hash, questions, answers } = facts;
        const paper = { uri, hash, signature: signatureOf(corpus, facts), first, questions: questions.length, answers: answers.length, date: dateOf(procedure), isBest: procedure.best.uri === uri, current: true };
        added.push({ procedure, paper });
        yield* textsOf(corpus, facts, procedure);
        first = endOf(paper);
      }
    };
    const words = yield* WordIndex.of(texts());
    for (const { paper, procedure } of added) {
      this.forget(paper.uri);
      const number = this.papers.push(paper) - 1;
      this.byUri.set(paper.uri, number);
      this.filters.add(procedure, number);
    }
    const last = this.papers.at(-1)!, paperOf = new Uint32Array(endOf(last));
    paperOf.set(this.paperOf);
    for (let number = this.papers.length - added.length; number < this.papers.length; number++) paperOf.fill(number, this.papers[number]!.first, endOf(this.papers[number]!));
    this.paperOf = paperOf;
    this.phrases.clear();
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
    return this.filters.values(facet, typed, limit, () => {
      const fits = new Uint8Array(this.papers.length), filters = query.filters.filter((filter) => filter.facet !== facet || !SINGLE.has(facet));
      this.matching({ ...query, filters }, 0, (paper) => { fits[paper] = 1; });
      return fits;
    });
  }

  private matching({ words, filters }: SearchQuery, limit: number, found: (paper: number) => void): SearchResult {
    const { all, ...marked } = this.mark(words), { any, begun, papers } = this.wanted, { any: bad } = this.unwanted, fits = this.filters.fitting(filters, this.papers.length), counts = { paper: 0, question: 0, answer: 0 };
    const best: Record<HitKind, Hit[][]> = { paper: [[], [], [], []], question: [[], [], [], []], answer: [[], [], [], []] };
    for (const number of this.order) {
      if (!fits[number] || papers[number] !== all) continue;
      const paper = this.papers[number]!, { uri, hash, first, questions, isBest } = paper, questionsFrom = first + OWN_TEXTS, answersFrom = questionsFrom + questions, end = endOf(paper);
      const own = any[first]! | any[first + 1]!, ownBegun = begun[first]! | begun[first + 1]!;
      let isFound = false;
      const find = (kind: HitKind, index: number, rank: number) => {
        const list = best[kind][rank]!;
        if (list.length < limit) list.push({ kind, uri, index, hash });
        counts[kind]++;
        isFound = true;
      };
      if (bad[first] || bad[first + 1]) continue;
      if (all) for (let text = questionsFrom; text < end; text++) {
        if (!any[text] || (any[text]! | own) !== all || bad[text]) continue;
        const isQuestion = text < answersFrom;
        find(isQuestion ? 'question' : 'answer', text - (isQuestion ? questionsFrom : answersFrom), rankOf(any[text] === all, (begun[text]! | ownBegun) === all));
      }
      if (isBest && own === all) find('paper', 0, rankOf(any[first] === all, ownBegun === all));
      if (isFound && isBest) found(number);
    }
    const hits = (kind: HitKind) => best[kind].flat().slice(0, limit);
    return { hits: { paper: hits('paper'), question: hits('question'), answer: hits('answer') }, counts, ...marked };
  }

  /** Marks the texts that have the words; `all` are the bits of those that are wanted. */
  private mark(typed: SearchQuery['words']): { readonly all: number } & Pick<SearchResult, 'sought' | 'corrected' | 'isPartial'> {
    for (const marks of [this.wanted, this.unwanted]) clear(marks);
    const corrected = new Map<string, readonly string[]>(), words = withoutDesignations(typed).flatMap(({ text, excluded }) => {
      const all = searchWords(text);
      return isPhrase(text) && all.length > 1 ? [{ phrase: all, excluded }] : all.map((word) => ({ phrase: [word], excluded }));
    });
    const wanted = [...new Map(words.flatMap(({ phrase, excluded }) => (excluded ? [] : [[phrase.join(' '), phrase] as const]))).values()].slice(0, MOST_WORDS);
    let isPartial = false;
    const markAll = (phrase: readonly string[], bit: number, marks: TextMarks): boolean => {
      if (phrase.length === 1) return this.markWord(phrase[0]!, bit, marks);
      const { texts, isWhole } = this.textsWith(phrase);
      isPartial ||= !isWhole;
      for (const text of texts) {
        marks.any[text]! |= bit;
        marks.begun[text]! |= bit;
        marks.papers[this.paperOf[text]!]! |= bit;
      }
      return true;
    };
    wanted.forEach((phrase, i) => { if (!markAll(phrase, 1 << i, this.wanted)) corrected.set(phrase[0]!, this.markMeant(phrase[0]!, 1 << i)); });
    for (const { phrase, excluded } of words) if (excluded) markAll(phrase, 1, this.unwanted);
    return { all: (1 << wanted.length) - 1, sought: wanted.flatMap((phrase) => corrected.get(phrase[0]!)?.map((word) => [word]) ?? [phrase]), corrected, isPartial };
  }

  /** The texts with a phrase: those that have its words are looked at, since the index does not know which word follows on which. */
  private textsWith(phrase: readonly string[]): PhraseTexts {
    const key = phrase.join(' '), known = this.phrases.get(key);
    if (known) return known;
    const words = phrase.slice(0, MOST_WORDS), all = (1 << words.length) - 1, marks = marksFor(this.paperOf, this.papers.length), texts: number[] = [];
    words.forEach((word, i) => this.markWord(word, 1 << i, marks));
    const candidates = this.order.filter((number) => marks.papers[number] === all);
    for (const number of candidates.slice(0, MOST_LOOKED_AT)) {
      const { uri, hash, first } = this.papers[number]!, facts = this.corpus.document(uri);
      if (facts?.hash === hash) for (const at of textsWith(this.corpus, facts, phrase)) texts.push(first + at);
    }
    const found = { texts, isWhole: candidates.length <= MOST_LOOKED_AT };
    if (this.phrases.size >= MOST_PHRASES) this.phrases.clear();
    this.phrases.set(key, found);
    return found;
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
}

/** The texts that have a phrase, and whether all that may have it were looked at. */
interface PhraseTexts {
  readonly texts: readonly number[];
  readonly isWhole: boolean;
}

/** The number behind a paper's last text. */
function endOf({ first, questions, answers }: Pick<Indexed, 'first' | 'questions' | 'answers'>): number {
  return first + OWN_TEXTS + questions + answers;
}

/** Texts that have all words come first, whether or not they stand within others; then those that have them together with the paper. */
function rankOf(hasAll: boolean, isBegun: boolean): number {
  return (hasAll ? 0 : 2) + (isBegun ? 0 : 1);
}

/** "BT-Drs. 19/5954" and "Bundestagsdrucksache 19/5954" mean the paper, as its number alone does; what else prints these words is not meant. */
function withoutDesignations(words: SearchQuery['words']): SearchQuery['words'] {
  const single = words.flatMap((word) => (PAPER_LABEL.test(word.text) ? word.text.split(' ').map((text) => ({ ...word, text })) : [word]));
  return single.some(({ text }) => PAPER_NUMBER.test(text)) ? single.filter(({ text }) => !DESIGNATION.test(text)) : words;
}

const PAPER_LABEL = /^[\p{L}. -]+\d{1,2}\/\d+$/u, PAPER_NUMBER = /^\d{1,2}\/\d/, DESIGNATION = /^(?:\p{L}{2}-)?(?:Drs|Drucks)\.?$|^\p{L}*drucksachen?$/iu;

function clear({ any, begun, papers }: TextMarks) {
  for (const bits of [any, begun, papers]) bits.fill(0);
}

function marksFor(paperOf: Uint32Array, papers: number): TextMarks {
  return { any: new Uint8Array(paperOf.length), begun: new Uint8Array(paperOf.length), papers: new Uint8Array(papers), paperOf };
}

const LAST_DATE = 99_999_999, MOST_PAPERS = 10_000_000;
