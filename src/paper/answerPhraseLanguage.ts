import type { AnswerKind, Hedge, RefusalGround } from '../model/answerKind.ts';
import { addTo } from '../text/lists.ts';
import { partsOf, type Clause, type Word } from './answerClauses.ts';

/**
 * The language of phrases: words that stand together in one clause, in any order, because German orders them by the kind of clause
 * ("liegen … keine Zahlen vor", "da keine Zahlen vorliegen"). Terms are parted by blanks; all of them must be there.
 *
 *   hat|haben       one of several words
 *   Information*    a word with any ending; *statistik with any beginning
 *   auf_Frage       words right behind each other
 *   Siehe~Antwort   the second behind the first, at most NEAR words apart; either side may be one of several
 *   vor+liegen      a verb that parts: "vorliegen", "vorliegt", "liegt … vor"
 *   @none           a set of words that has a name (WORD_SETS)
 *   -bereits        a word that must not be there
 *
 * A phrase is looked for by its first term, so that should be a rare one. Case does not count.
 */
export interface AnswerPhrase {
  /** What it shows; "accompanies" states nothing and shows nothing: joint sentences, reasons of a refusal. */
  readonly kind: AnswerKind | 'accompanies';
  readonly words: string;
  readonly ground?: RefusalGround;
  readonly hedge?: Hedge;
  /** Whose knowledge or will it is about: what others do not know says nothing of the government. */
  readonly about?: 'government';
  /** It counts with "nicht" and "kein" in its clause as well as without. Otherwise one that says neither itself does not count beside them. */
  readonly negated?: 'either';
  /** Its words may stand in several clauses of one sentence. */
  readonly within?: 'sentence';
  /** A sentence that it is found in. */
  readonly example: string;
}

/** Where a phrase was found: its first and last word in a clause. */
export interface PhraseMatch {
  readonly phrase: AnswerPhrase;
  readonly first: number;
  readonly last: number;
}

export interface PhraseMatcher {
  /** Whether a word can begin the search for a phrase; in lower case, as all words here. */
  readonly isKey: (word: string) => boolean;
  /** Whether the word at a place of a text may be one, in any case: tells most words that are none, and makes no string of them. */
  readonly mayBeKey: (text: string, start: number, end: number) => boolean;
  readonly find: (clause: Clause) => readonly PhraseMatch[];
}

type Test = (word: string) => boolean;
/** The places in a clause where a term stands, nearest to a place. */
type Term = (clause: Clause, near: number) => readonly [number, number] | null;
/** `needed` and `not` are what words of the clause must be, and must not be, by the numbers of these terms. */
interface Compiled { readonly phrase: AnswerPhrase; readonly key: Term; readonly keys: readonly string[]; readonly others: readonly Term[]; readonly needed: readonly number[]; readonly not: readonly number[]; readonly isNegative: boolean }

/** How far apart the two sides of "~" may stand. */
const NEAR = 12;
/** How many places of its first term a phrase is looked for at. */
const MOST_KEYS = 4;

/** Forms of verbs that part, without those of reported speech ("liege", "lägen"). */
const VERBS: Readonly<Record<string, { readonly finite: string; readonly participle: string }>> = {
  liegen: { finite: 'liegt liegen lag lagen', participle: 'gelegen' }, dauern: { finite: 'dauert dauern', participle: 'gedauert' }, stehen: { finite: 'steht stehen', participle: 'gestanden' }, treffen: { finite: 'trifft treffen', participle: 'getroffen' },
  sehen: { finite: 'sieht sehen', participle: 'gesehen' }, weisen: { finite: 'weist weisen', participle: 'gewiesen' }, finden: { finite: 'findet finden fand fanden', participle: 'gefunden' },
};

export function phraseMatcher(phrases: readonly AnswerPhrase[], sets: Readonly<Record<string, string>>): PhraseMatcher {
  const terms = new Terms(), keys = new Index<true>(), byWord = new Index<Compiled | number>();
  for (const phrase of phrases) {
    const one = compile(phrase, sets, terms);
    for (const key of one.keys) { keys.add(key, true); byWord.add(key, one); }
  }
  terms.words.forEach((words, term) => { for (const word of words) byWord.add(word, term); });
  /** The clause that had a word of a term last, by the term's number. */
  const seen = terms.words.map(() => 0);
  let clauses = 0;
  return {
    isKey: (word) => keys.has(word),
    mayBeKey: (text, start, end) => keys.looksLike(text, start, end) !== 0,
    find: (clause) => {
      const looked = new Set<Compiled>(), number = ++clauses, isThere = (term: number) => seen[term] === number;
      const look = (one: Compiled | number) => { if (typeof one === 'number') seen[one] = number; else looked.add(one); };
      for (const { word } of clause.words) byWord.each(word, look);
      return [...looked].flatMap((one) => (one.needed.every(isThere) && !one.not.some(isThere) ? matchOf(one, clause) ?? [] : []));
    },
  };
}

/** The terms of phrases by numbers, each with the words that it is, or that it begins with. */
class Terms {
  readonly words: (readonly string[])[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(words: readonly string[]): number {
    const written = words.join('|'), known = this.numbers.get(written), number = known ?? this.words.push(words) - 1;
    this.numbers.set(written, number);
    return number;
  }
}

/** Things under words, which may have a star at one end. */
class Index<T> {
  private readonly exact = new Map<string, T[]>();
  /** By the first and the last SHARED characters of what is beside the star. */
  private readonly beginnings = new Map<string, (readonly [string, T])[]>();
  private readonly endings = new Map<string, (readonly [string, T])[]>();
  /** What there is with a hash: a word, a beginning, an ending. */
  private readonly hashed = new Uint8Array(HASHES);

  add(word: string, one: T) {
    if (word.endsWith('*')) { addTo(this.beginnings, word.slice(0, SHARED), [word.slice(0, -1), one]); this.mark(word.slice(0, SHARED), BEGINNING); }
    else if (word.startsWith('*')) { addTo(this.endings, word.slice(-SHARED), [word.slice(1), one]); this.mark(word.slice(-SHARED), ENDING); }
    else { addTo(this.exact, word, one); this.mark(word, EXACT); }
  }

  /** Hands over what is under a word. */
  each(word: string, take: (one: T) => void) {
    const like = this.looksLike(word);
    if (like & EXACT) for (const one of this.exact.get(word) ?? []) take(one);
    if (like & BEGINNING) for (const [start, one] of this.beginnings.get(word.slice(0, SHARED)) ?? []) if (word.startsWith(start)) take(one);
    if (like & ENDING) for (const [end, one] of this.endings.get(word.slice(-SHARED)) ?? []) if (word.endsWith(end)) take(one);
  }

  has(word: string): boolean {
    let has = false;
    this.each(word, () => { has = true; });
    return has;
  }

  /** Under what a word may be, which may stand in a text and be in capital letters: most are under nothing. */
  looksLike(text: string, start = 0, end = text.length): number {
    const first = Math.min(start + SHARED, end), hash = hashOf(text, start, first);
    return (this.hashed[hash]! & BEGINNING) | (this.hashed[hashOf(text, first, end, hash)]! & EXACT) | (this.hashed[hashOf(text, Math.max(start, end - SHARED), end)]! & ENDING);
  }

  private mark(word: string, what: number) { this.hashed[hashOf(word, 0, word.length)]! |= what; }
}

const EXACT = 1, BEGINNING = 2, ENDING = 4;
/** How many characters words with a star have at least. */
const SHARED = 3;
/** A power of two, some ten times the words of all phrases. */
const HASHES = 1 << 14;
/** The hash of a word, after that of what stands before it; capital letters have that of small ones. */
function hashOf(text: string, start: number, end: number, before = 0): number {
  let hash = before;
  for (let at = start; at < end; at++) hash = (hash * 31 + (text.charCodeAt(at) | 0x20)) & (HASHES - 1);
  return hash;
}

function matchOf({ phrase, key, others, isNegative }: Compiled, clause: Clause): PhraseMatch | null {
  const { words } = clause;
  for (let from = 0, keys = 0; keys < MOST_KEYS; keys++) {
    const at = key(clause, from);
    if (!at || at[0] < from) return null;
    const places = others.map((term) => term(clause, at[0]));
    if (places.every((place) => place !== null)) {
      const all = [at, ...places], first = Math.min(...all.map(([start]) => start)), last = Math.max(...all.map(([, end]) => end));
      return isNegative || phrase.negated === 'either' || !isDenied(words, first, last) ? { phrase, first, last } : null;
    }
    from = at[0] + 1;
  }
  return null;
}

/** Whether a part of a clause that holds something of a stretch of its words says "nicht" or "kein". */
function isDenied(words: readonly Word[], first: number, last: number): boolean {
  return words.some(({ word }) => isNegation(word)) && partsOf(words).some(({ start, end }) => start <= last && end > first && words.slice(start, end).some(({ word }) => isNegation(word)));
}

const NEGATIONS = 'nicht|nichts|kein|keine|keinen|keinem|keiner|keines|keinerlei|weder';
const isNegation = wordTest(NEGATIONS);

function compile(phrase: AnswerPhrase, sets: Readonly<Record<string, string>>, terms: Terms): Compiled {
  const written = phrase.words.replace(/@(\p{L}+)/gu, (whole, name: string) => sets[name]?.split(' ').join('|') ?? whole).split(' ').filter(Boolean);
  const wanted = written.filter((term) => !term.startsWith('-')), [first = '', ...rest] = wanted;
  return {
    phrase, key: termOf(first, true), keys: keysOf(first), others: rest.map((term) => termOf(term, false)),
    needed: wanted.flatMap((term) => term.split('~')).map((term) => terms.numberOf(keysOf(term))), not: written.filter((term) => term.startsWith('-')).map((term) => terms.numberOf(term.slice(1).toLowerCase().split('|'))),
    isNegative: wanted.some((term) => term.split(/[|~_]/).some((word) => isNegation(word.toLowerCase()))),
  };
}

/** The words that a term can be found by. */
function keysOf(term: string): readonly string[] {
  const [alone = ''] = term.toLowerCase().split('~');
  if (!alone.includes('+')) return [...new Set(alone.split('|').map((one) => one.split('_')[0]!))];
  const { joined, parted } = verbForms(alone);
  return [...joined, ...parted];
}

function termOf(term: string, onward: boolean): Term {
  if (term.includes('~')) {
    const [before, behind] = term.split('~').map((one) => sequences(one));
    return (clause, near) => nearest(clause, near, onward, (at) => {
      const first = before!(clause, at);
      if (first < 0) return -1;
      for (let next = first + 1; next <= Math.min(first + NEAR, clause.words.length - 1); next++) { const last = behind!(clause, next); if (last >= 0) return last; }
      return -1;
    });
  }
  if (term.includes('+')) {
    const { particle, joined, parted } = verbForms(term);
    return (clause, near) => nearest(clause, near, onward, (at) => {
      const { words } = clause, { word } = words[at]!;
      if (joined.has(word)) return at;
      return parted.has(word) ? words.findIndex((one, i) => i > at && one.word === particle) : -1;
    });
  }
  const sequence = sequences(term);
  return (clause, near) => nearest(clause, near, onward, (at) => sequence(clause, at));
}

/** Alternatives of words in a row: the last place of those that stand at a place, or -1. */
function sequences(term: string): (clause: Clause, at: number) => number {
  const all = term.split('|'), single = wordTest(all.filter((one) => !one.includes('_')).join('|')), rows = all.filter((one) => one.includes('_')).map((one) => one.split('_').map(wordTest));
  return ({ words }, at) => {
    if (single(words[at]!.word)) return at;
    const row = rows.find((tests) => tests.every((test, i) => at + i < words.length && test(words[at + i]!.word)));
    return row ? at + row.length - 1 : -1;
  };
}

/** The place nearest to another one at which something stands; `onward`: the first one from there on. */
function nearest({ words }: Clause, near: number, onward: boolean, endAt: (at: number) => number): readonly [number, number] | null {
  for (let away = 0; away < words.length; away++) {
    for (const at of onward || away === 0 ? [near + away] : [near + away, near - away]) {
      if (at < 0 || at >= words.length) continue;
      const end = endAt(at);
      if (end >= 0) return [at, end];
    }
  }
  return null;
}

function verbForms(verb: string) {
  const [particle = '', infinitive = ''] = verb.toLowerCase().split('+'), stem = infinitive.replace(/e?n$/, '');
  const { finite, participle } = VERBS[infinitive] ?? { finite: `${infinitive} ${stem}t`, participle: `ge${stem}t` }, forms = finite.split(' ');
  const joined = new Set([...[...forms, participle, `zu${infinitive}`].map((form) => particle + form)]);
  return { particle, joined, parted: new Set(forms) };
}

/** Whether a word is one of several, which may have a star at one end. */
function wordTest(alternatives: string): Test {
  const all = alternatives.toLowerCase().split('|').filter(Boolean), exact = new Set(all.filter((one) => !one.includes('*')));
  const beginnings = all.filter((one) => one.endsWith('*')).map((one) => one.slice(0, -1)), endings = all.filter((one) => one.startsWith('*')).map((one) => one.slice(1));
  if (!beginnings.length && !endings.length) return (word) => exact.has(word);
  return (word) => exact.has(word) || beginnings.some((one) => word.startsWith(one)) || endings.some((one) => word.endsWith(one));
}
