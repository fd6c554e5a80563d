import { isCapitalCode, isDigitCode } from '../../text/characters.ts';

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
  /** A word that gives no letter. Behind the last letter it costs less: "Antidiskriminierungsstelle des Bundes (ADS)". */
  skippedNoun: 1, skippedOther: 0.5, skippedNumber: 0.25, trailing: 0.35,
} as const;
/** How much the letters may cost: two of them, and each of more. */
const MOST_FOR_TWO = 1, MOST_FOR_EACH = 0.8;
/** Letters that are not side by side lie at least so far from each other within a word. */
const SHORTEST_PART = 2;

/** The longest stretch of text that is looked at. */
export const LONGEST_STRETCH = 240;

/** Words that give a letter or not, as the abbreviation likes; none of them begins a name. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set((
  'der die das des dem den ein eine eines einer einem einen und oder sowie für von vom zu zur zum in im ins an am auf aus bei beim mit ohne über gegen unter nach vor durch '
  + 'zwischen um als laut per pro seit bis wie of the and for to on at by with from du de la le les et da do di sur pour'
).split(' '));

const NONE = 0, START = 1, JOINT = 2, INSIDE = 3;
type Place = typeof NONE | typeof START | typeof JOINT | typeof INSIDE;

/** A stretch of text, ready for laying letters into it. All offsets in it count from where it starts. */
export interface Words {
  readonly start: number;
  readonly folded: readonly string[];
  readonly places: readonly Place[];
  readonly wordOf: readonly number[];
  /** What it costs when all words before a number give no letter. */
  readonly skips: readonly number[];
  readonly functionWords: readonly boolean[];
}

/** The words of a stretch of at most LONGEST_STRETCH characters. Of two letters the second may begin a part of a compound only where both parts are long. */
export function wordsOf(text: string, start: number, end: number, letters: number): Words {
  const [before, behind] = letters === 2 ? [4, 5] : [2, 3];
  const folded = Array.from({ length: end - start }, (_, i) => fold(text[start + i]!)), places = folded.map((): Place => NONE), wordOf = folded.map(() => -1);
  const skips = [0], functionWords: boolean[] = [];
  for (const match of text.slice(start, end).matchAll(/[\p{L}\p{M}\d]+/gu)) {
    const [word] = match, at = match.index, vowels = [...word.matchAll(/[aeiouyäöü]/gi)].map((vowel) => vowel.index);
    const isFunction = FUNCTION_WORDS.has(word.toLowerCase()), firstVowel = vowels[0] ?? word.length, lastVowel = vowels.at(-1) ?? -1;
    for (let i = 0; i < word.length; i++) {
      places[at + i] = i === 0 ? START : i >= before && word.length - i >= behind && firstVowel < i && i <= lastVowel ? JOINT : INSIDE;
      wordOf[at + i] = functionWords.length;
    }
    skips.push(skips.at(-1)! + (isFunction ? 0 : isDigitCode(word.charCodeAt(0)) ? COST.skippedNumber : isCapitalCode(word.charCodeAt(0)) ? COST.skippedNoun : COST.skippedOther));
    functionWords.push(isFunction);
  }
  return { start, folded, places, wordOf, skips, functionWords };
}

/** What the words behind the last letter cost. */
export function trailingCost({ skips, wordOf }: Words, last: number): number {
  return (skips.at(-1)! - skips[wordOf[last]! + 1]!) * COST.trailing;
}

/** What it costs at least to lay all letters with the first one at an offset (Infinity where they don't fit), and the offset of the last one then. */
export interface Laid {
  readonly costs: readonly number[];
  readonly lasts: readonly number[];
}

/** Lays letters into words, from the last letter to the first: letters times characters steps. */
export function lay(letters: string, words: Words, initialsOnly: boolean): Laid {
  const { folded, places, wordOf, skips, functionWords } = words, length = folded.length;
  /** For each offset what the letters behind the one that is laid there cost; and with it where it is not next to the one before. */
  let rests: number[] = [], reached: number[] = [], lasts: number[] = [], next = 0;
  for (let n = letters.length - 1; n >= 0; n--) {
    const letter = fold(letters[n]!), isSmall = !isCapitalCode(letters.charCodeAt(n));
    const newRests = new Array<number>(length).fill(Infinity), newReached = new Array<number>(length).fill(Infinity), newLasts = new Array<number>(length).fill(0);
    const later = new Least(), inWord = new Least(), far = new Least();
    for (let at = length - 1, word = -1; at >= 0; at--) {
      if (places[at] === NONE) continue;
      if (wordOf[at] !== word) {
        later.take(inWord.cost + (skips[word] ?? 0), inWord.last);
        word = wordOf[at]!;
        inWord.clear();
        far.clear();
      }
      if (n < letters.length - 1) {
        inWord.take(reached[at]!, lasts[at]!);
        if (wordOf[at + SHORTEST_PART] === word) far.take(reached[at + SHORTEST_PART]!, lasts[at + SHORTEST_PART]!);
      }
      if (folded[at] !== letter) continue;
      const best = new Least();
      if (n === letters.length - 1) best.take(trailingCost(words, at), at);
      else {
        best.take(later.cost - skips[word + 1]!, later.last);
        best.take(far.cost, far.last);
        if (wordOf[at + 1] === word && !initialsOnly) best.take(rests[at + 1]! + next, lasts[at + 1]!);
      }
      newRests[at] = best.cost;
      newLasts[at] = best.last;
      newReached[at] = best.cost + ownCost(places[at]!, isSmall, functionWords[word]!, initialsOnly);
    }
    [rests, reached, lasts] = [newRests, newReached, newLasts];
    next = isSmall ? COST.nextSmall : COST.nextCapital;
  }
  return { costs: rests.map((cost, at) => (places[at] === START && !functionWords[wordOf[at]!] ? cost : Infinity)), lasts };
}

/** Whether letters that cost so much still fit. */
export function fits(letters: string, cost: number): boolean {
  return cost <= (letters.length <= 2 ? MOST_FOR_TWO : MOST_FOR_EACH * letters.length);
}

function ownCost(place: Place, isSmall: boolean, isFunctionWord: boolean, initialsOnly: boolean): number {
  if (place === START) return isFunctionWord && !isSmall ? (initialsOnly ? Infinity : COST.functionWord) : 0;
  return !initialsOnly && (place === JOINT || isSmall) ? COST.joint : Infinity;
}

class Least {
  cost = Infinity;
  last = 0;
  take(cost: number, last: number) {
    if (cost < this.cost) { this.cost = cost; this.last = last; }
  }
  clear() { this.cost = Infinity; }
}

const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 's', é: 'e', è: 'e', ê: 'e', ç: 'c', ñ: 'n', á: 'a', í: 'i', ó: 'o', ú: 'u' };

/** A letter without what papers add to it or leave out: "LKÄ" is short for "Landeskriminalämter" and "Landeskriminalamt". */
function fold(letter: string): string {
  const small = letter.toLowerCase();
  return PLAIN[small] ?? small;
}
