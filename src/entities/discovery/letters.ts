import { codesOf, isCapitalCode, isDigitCode, isWordCode } from '../../text/characters.ts';

/**
 * How the letters of an abbreviation lie in the words that it is short for (after Schwartz and Hearst 2003, A simple algorithm for
 * identifying abbreviation definitions). German takes letters from inside compounds too ("Telekommunikationsüberwachung", TKÜ),
 * so that every way to lay them has a cost, and the cheapest counts.
 */
const COST = {
  /** A letter that begins a word costs nothing, but in a capital letter a function word is seldom meant. */
  functionWord: 0.25,
  /** A letter where a part of a compound may begin, and a small one that may stand anywhere ("IfSG"). */
  joint: 1,
  /** A letter right behind the one before: "StPO", "POLIKS". */
  nextSmall: 0.1, nextCapital: 0.5,
  /** A word that gives no letter; no name goes on over a barrier. Behind the last letter it costs less: "Antidiskriminierungsstelle des Bundes (ADS)". */
  barrier: 100, skippedNoun: 1, skippedOther: 0.5, skippedNumber: 0.25, trailing: 0.35,
} as const;
/** How much the letters may cost: two of them, and each of more. */
const MOST_FOR_TWO = 1, MOST_FOR_EACH = 0.8;
/** Letters that are not side by side lie at least so far from each other within a word. */
const SHORTEST_PART = 2;

/** The longest stretch of text that is looked at, and how long it may be for each letter. */
export const LONGEST_STRETCH = 240;
const STRETCH_FOR_LETTER = 30;

/** How long a stretch can be in which an abbreviation's letters stand. */
export function longestStretch(short: string): number {
  return Math.min(LONGEST_STRETCH, short.length * STRETCH_FOR_LETTER);
}

/** Words that give a letter or not, as the abbreviation likes; none of them begins a name. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set((
  'der die das des dem den ein eine eines einer einem einen und oder sowie für von vom zu zur zum in im ins an am auf aus bei beim mit ohne über gegen unter nach vor durch '
  + 'zwischen um als laut per pro seit bis wie of the and for to on at by with from du de la le les et da do di sur pour'
).split(' '));

/** No name goes on over these words. */
const BARRIERS: ReadonlySet<string> = new Set((
  'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können soll sollen muss müssen dass ob wenn weil wie nicht sich auch bzw dabei dort durch laut sowie '
  + 'welche welcher welches welchem welchen abg abgeordnete abgeordneten abgeordneter mdb herr herrn frau dr'
).split(' '));
const LONGEST_BARRIER = 12;
/** Articles that no name has but behind a preposition ("Gesetz über das Bundeskriminalamt"); those of genitives it can have. */
const ARTICLES: ReadonlySet<string> = new Set('das dem die den ein eine einem einen einer eines'.split(' '));

const NONE = 0, START = 1, JOINT = 2, INSIDE = 3;

/** A stretch of text, ready for laying letters into it. All offsets in it count from where it starts. */
export interface Words {
  readonly length: number;
  readonly folded: readonly number[];
  /** Where a letter stands in its word. */
  readonly places: readonly number[];
  /** The word that a letter belongs to. */
  readonly wordOf: readonly number[];
  /** What it costs when all words before a number give no letter. */
  readonly skips: readonly number[];
  readonly functionWords: readonly boolean[];
}

/** The words of a stretch of at most LONGEST_STRETCH characters. Of two letters the second may begin a part of a compound only where both parts are long. */
export function wordsOf(stretch: string, letters: number): Words {
  const length = stretch.length, before = letters === 2 ? 4 : 2, behind = letters === 2 ? 5 : 3;
  const folded = new Array<number>(length).fill(0), places = folded.slice(), wordOf = folded.slice(), skips = [0], functionWords: boolean[] = [];
  for (let at = 0; at < length;) {
    let end = at, firstVowel = length, lastVowel = -1;
    for (; end < length && isOfWord(stretch.charCodeAt(end)); end++) {
      folded[end] = fold(stretch.charCodeAt(end));
      if (!VOWELS[folded[end]!]) continue;
      if (firstVowel === length) firstVowel = end;
      lastVowel = end;
    }
    if (end === at) { at++; continue; }
    places[at] = START;
    for (let i = at + 1; i < end; i++) places[i] = i - at >= before && end - i >= behind && firstVowel < i && i <= lastVowel ? JOINT : INSIDE;
    wordOf.fill(functionWords.length, at, end);
    const word = stretch.slice(at, end).toLowerCase(), code = stretch.charCodeAt(at), isFunction = FUNCTION_WORDS.has(word);
    const isBarrier = isBarrierWord(word) || (ARTICLES.has(word) && functionWords.at(-1) === false);
    functionWords.push(isFunction || isBarrier);
    skips.push(skips.at(-1)! + (isBarrier ? COST.barrier : isFunction ? 0 : isDigitCode(code) ? COST.skippedNumber : isCapitalCode(code) ? COST.skippedNoun : COST.skippedOther));
    at = end;
  }
  return { length, folded, places, wordOf, skips, functionWords };
}

/** Whether no name goes on over a word in small letters. */
export function isBarrierWord(word: string): boolean {
  return word.length <= LONGEST_BARRIER && BARRIERS.has(word);
}

/** What the words behind the last letter cost. */
export function trailingCost({ skips, wordOf }: Words, last: number): number {
  return (skips.at(-1)! - skips[wordOf[last]! + 1]!) * COST.trailing;
}

/** What the words between two offsets cost. */
export function skippedCost({ skips, wordOf }: Words, from: number, to: number): number {
  return skips[wordOf[to]!]! - skips[wordOf[from]! + 1]!;
}

/** One way to lay letters: where the first and the last one lie, and what all of them cost. */
export interface Laid {
  readonly at: number;
  readonly last: number;
  readonly cost: number;
}

/** For each offset of a stretch what a letter there and all behind it cost, where it lies next to the one before and where apart from it. */
const row = () => ({ next: new Float64Array(LONGEST_STRETCH + 1), apart: new Float64Array(LONGEST_STRETCH + 1), lasts: new Uint8Array(LONGEST_STRETCH + 1) });
/** Two rows for all calls: making them costs more than filling them. */
let now = row(), behind = row();

/** For each word with which the letters can begin the cheapest way to lay them, in the order of the text. Letters times characters steps. */
export function lay(letters: string, words: Words, initialsOnly: boolean): Laid[] {
  const { length, folded, places, wordOf, skips, functionWords } = words;
  for (let n = letters.length - 1; n >= 0; n--) {
    const code = letters.charCodeAt(n), letter = fold(code), isSmall = !isCapitalCode(code), isLast = n === letters.length - 1;
    [now, behind] = [behind, now];
    now.next.fill(Infinity, 0, length + 1);
    now.apart.fill(Infinity, 0, length + 1);
    if (isLast) behind.apart.fill(Infinity, 0, length + 1);
    let later = Infinity, laterLast = 0, inWord = Infinity, inWordLast = 0, far = Infinity, farLast = 0, word = -1;
    for (let at = length - 1; at >= 0; at--) {
      if (places[at] === NONE) continue;
      if (wordOf[at] !== word) {
        if (word >= 0 && inWord + skips[word]! < later) { later = inWord + skips[word]!; laterLast = inWordLast; }
        word = wordOf[at]!;
        inWord = far = Infinity;
      }
      const part = at + SHORTEST_PART;
      if (behind.apart[at]! < inWord) { inWord = behind.apart[at]!; inWordLast = behind.lasts[at]!; }
      if (part < length && places[part] !== NONE && wordOf[part] === word && behind.apart[part]! < far) { far = behind.apart[part]!; farLast = behind.lasts[part]!; }
      if (folded[at] !== letter) continue;
      let cost = isLast ? trailingCost(words, at) : later - skips[word + 1]!, last = isLast ? at : laterLast;
      if (far < cost) { cost = far; last = farLast; }
      if (!isLast && !initialsOnly && places[at + 1]! > START && behind.next[at + 1]! < cost) { cost = behind.next[at + 1]!; last = behind.lasts[at + 1]!; }
      now.next[at] = cost + (isSmall ? COST.nextSmall : COST.nextCapital);
      now.apart[at] = cost + ownCost(places[at]!, isSmall, functionWords[word]!, initialsOnly);
      now.lasts[at] = last;
    }
  }
  const laid: Laid[] = [];
  for (let at = 0; at < length; at++) {
    if (places[at] === START && !functionWords[wordOf[at]!] && now.apart[at]! < Infinity) laid.push({ at, cost: now.apart[at]!, last: now.lasts[at]! });
  }
  return laid;
}

/** Whether letters that cost so much still fit. */
export function fits(letters: string, cost: number): boolean {
  return cost <= (letters.length <= 2 ? MOST_FOR_TWO : MOST_FOR_EACH * letters.length);
}

function ownCost(place: number, isSmall: boolean, isFunctionWord: boolean, initialsOnly: boolean): number {
  if (place === START) return isFunctionWord && !isSmall ? (initialsOnly ? Infinity : COST.functionWord) : 0;
  return !initialsOnly && (place === JOINT || isSmall) ? COST.joint : Infinity;
}

function isOfWord(code: number): boolean {
  return isWordCode(code) || (code >= 0x300 && code < 0x370); // combining marks
}

const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 's', é: 'e', è: 'e', ê: 'e', ç: 'c', ñ: 'n', á: 'a', í: 'i', ó: 'o', ú: 'u' };
/** Letters without what papers add to them or leave out: "LKÄ" is short for "Landeskriminalämter", and for "Landeskriminalamt" in the plural. */
const FOLDED = Uint16Array.from({ length: 0x180 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return (PLAIN[small] ?? small).charCodeAt(0);
});
const VOWELS = codesOf('aeiouy');

function fold(code: number): number {
  return FOLDED[code] ?? code;
}
