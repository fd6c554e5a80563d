import type { Span } from '../model/span.ts';
import { codesOf, isCapitalCode, isWordCode } from '../text/characters.ts';

/** The clauses of a German sentence, as far as telling who says what to whom needs them: by commas, brackets and the words that open subordinate clauses. */

export interface Word extends Span {
  /** In lower case. */
  readonly word: string;
  readonly isCapital: boolean;
  /** The number of the quotation that it stands in; 0 outside. */
  readonly quotation: number;
}

export interface Clause {
  readonly words: readonly Word[];
  /** "aside" stands in brackets. */
  readonly kind: 'main' | 'subordinate' | 'aside';
  /** Of a subordinate clause the word that opens it ("dass", "wenn"); else "". */
  readonly opener: string;
  /** Of an aside, whether the sentence ends with it. */
  readonly isLast: boolean;
}

/** A clause that is longer is a table or worse. */
const MOST_WORDS = 300;

const OPENERS = new Set('dass daß ob wenn falls sofern soweit weil da obwohl obgleich nachdem bevor damit sodass indem wobei wodurch wofür woher wohin wo warum weshalb wann wer was wie inwiefern inwieweit welche welcher welches welchen welchem deren dessen denen seit solange während'.split(' '));
/** They open a relative clause behind a comma. */
const RELATIVES = new Set('der die das den dem'.split(' '));
/** They may stand before the word that opens a clause. */
const BEFORE_OPENER = new Set('und oder sowie aber auch ab an auf aus bei bis für gegen in mit nach von zu über durch um'.split(' '));
/** Behind a comma they begin another main clause. */
const CONJUNCTIONS = new Set('und aber jedoch doch sondern denn allerdings'.split(' '));

const OPENING = codesOf('„»'), CLOSING = codesOf('“”«'), STRAIGHT = 0x22, PARTING = codesOf(',;–—'), OPEN = 0x28, CLOSE = 0x29, HYPHEN = 0x2d, SEMICOLON = 0x3b, COLON = 0x3a;

/** A word of a text in lower case. */
export function lowerWord(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return isCapitalCode(text.charCodeAt(start)) ? word.toLowerCase() : word;
}

/** Where a word ends that begins at an offset: with its hyphens. */
export function wordEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && (isWordCode(text.charCodeAt(end)) || (text.charCodeAt(end) === HYPHEN && isWordCode(text.charCodeAt(end + 1))))) end++;
  return end;
}

/** The words of a stretch of a text, with what stands between them handed to `mark`. */
function wordsIn(text: string, { start, end }: Span, take: (word: Word) => void, mark: (code: number) => void) {
  let quotation = 0, quotations = 0;
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      const from = at;
      at = wordEnd(text, at, end);
      take({ start: from, end: at, word: lowerWord(text, from, at), isCapital: isCapitalCode(code), quotation });
      continue;
    }
    if (OPENING[code] === 1 || (code === STRAIGHT && !quotation)) quotation = ++quotations;
    else if (CLOSING[code] === 1 || code === STRAIGHT) quotation = 0;
    else if (!quotation) mark(code);
    at++;
  }
}

/** The clauses of one sentence. What is main in it, around clauses in between, is one clause; brackets are clauses of their own. */
export function clausesOf(text: string, sentence: Span): Clause[] {
  const clauses: Clause[] = [];
  let main: Word[] = [], segment: Word[] = [], aside: Word[] | null = null, isFirst = true;
  const add = (words: readonly Word[], kind: Clause['kind'], opener = '') => { if (words.length && words.length <= MOST_WORDS) clauses.push({ words, kind, opener, isLast: false }); };
  const endMain = () => { add(main, 'main'); main = []; };
  const endSegment = () => {
    if (!segment.length) return;
    const opener = openerOf(segment, isFirst);
    if (opener !== null) add(segment, 'subordinate', opener);
    else {
      if (!isFirst && (CONJUNCTIONS.has(segment[0]!.word) || (FINITE.has(segment[0]!.word) && CONJUNCTIONS.has(segment[1]?.word ?? '')))) endMain();
      main = main.length ? [...main, ...segment] : segment;
    }
    segment = [];
    isFirst = false;
  };
  wordsIn(text, sentence, (word) => { (aside ?? segment).push(word); }, (code) => {
    if (code === OPEN) aside ??= [];
    else if (code === CLOSE && aside) { add(aside, 'aside'); aside = null; }
    else if (aside) return;
    else if (PARTING[code] === 1 || code === COLON) {
      endSegment();
      if (code === SEMICOLON) { endMain(); isFirst = true; }
    }
  });
  if (aside) add(aside, 'aside');
  endSegment();
  endMain();
  const last = clauses.findLast(({ kind }) => kind === 'aside');
  return clauses.map((clause) => (clause === last && clauses.every(({ words }) => words.at(-1)!.end <= clause.words.at(-1)!.end) ? { ...clause, isLast: true } : clause));
}

/** All words of a sentence as one clause. */
export function wholeSentence(clauses: readonly Clause[]): Clause {
  const words = clauses.flatMap((clause) => clause.words).sort((a, b) => a.start - b.start).slice(0, MOST_WORDS);
  return { words, kind: 'main', opener: '', isLast: false };
}

function openerOf(words: readonly Word[], isFirst: boolean): string | null {
  const [first, second] = words, last = words.at(-1)!;
  if (OPENERS.has(first!.word) && !(isFirst && first!.word === 'wie' && words.length < 3)) return first!.word;
  if (second && BEFORE_OPENER.has(first!.word) && OPENERS.has(second.word)) return second.word;
  const relative = RELATIVES.has(first!.word) ? first! : second && BEFORE_OPENER.has(first!.word) && RELATIVES.has(second.word) ? second : null;
  return !isFirst && relative && !last.isCapital && /(?:t|en|n)$/.test(last.word) ? relative.word : null;
}

const FINITE = new Set('hat haben ist sind wird werden kann können wurde wurden liegt liegen gibt soll sollen besteht bestehen war waren hatte hatten muss müssen'.split(' '));
const AND = new Set('und aber sondern jedoch doch'.split(' '));

/** The parts of a clause that has several verbs with one subject: "… ist eingestuft | und wird gesondert übermittelt". Places of words, the end exclusive. */
export function partsOf(words: readonly Word[]): Span[] {
  const edges = [0, ...words.flatMap(({ word }, i) => (i > 0 && AND.has(word) && FINITE.has(words[i + 1]?.word ?? '') ? [i] : [])), words.length];
  return edges.slice(1).map((end, i) => ({ start: edges[i]!, end }));
}
