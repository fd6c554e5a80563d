import { isWordCode } from '../text/characters.ts';
import { paperIdParts, PARLIAMENTS, type PaperId, type Parliament } from '../model/paperId.ts';
import { firstAtLeast } from '../text/search.ts';
import { numberLabel } from './paperNumber.ts';

/** What the index needs of an entry. */
interface Titled {
  readonly id: PaperId;
  readonly title: string | null;
}

/** Nobody types more; what is pasted is cut. */
const LONGEST_QUERY = 200;
/** "19/16", at the beginning or between words. */
const NUMBER = /(?<!\d)(\d{1,4})\s?\/\s?(\d{0,6})(?:\s?\(neu\))?/;
/** "18172", "#18172": a number without its term, or its beginning. Fewer digits are rather words of a title. */
const BARE_NUMBER = /^#?(\d{3,6})$/;
const MOST_DIGITS = 6;
const NUMBERS = 10 ** MOST_DIGITS, TERMS = 10_000;

/**
 * Finds entries by what somebody types. The entries are sorted once: the Bundestag first, the newest number of a parliament first.
 * The papers of a term whose numbers begin with some digits are a few stretches of them. All titles together are one string, which "indexOf" goes through
 * at gigabytes a second: 20,000 titles in a millisecond, without an index of words to build and to keep.
 */
export class CatalogueIndex<T extends Titled> {
  private readonly entries: readonly T[];
  /** The place of each entry in the order; ascending. */
  private readonly ranks: Float64Array;
  private titles: Lines | null = null;
  private numbers: Lines | null = null;

  constructor(entries: readonly T[]) {
    const ranked = entries.map((entry) => ({ entry, rank: rankOf(entry.id) })).sort((a, b) => a.rank - b.rank);
    this.entries = ranked.map(({ entry }) => entry);
    this.ranks = Float64Array.from(ranked, ({ rank }) => rank);
  }

  search(query: string, limit: number): readonly T[] {
    const typed = query.slice(0, LONGEST_QUERY), m = NUMBER.exec(typed), bare = BARE_NUMBER.exec(typed.trim())?.[1];
    if (bare !== undefined) return [...new Set([...this.ofAnyTerm(bare), ...this.titled([bare], limit)])].slice(0, limit);
    if (!m) return this.titled(wordsOf(typed), limit);
    const before = typed.slice(0, m.index), { parliament } = numberLabel(before);
    const words = wordsOf(parliament === undefined ? `${before} ${typed.slice(m.index + m[0].length)}` : typed.slice(m.index + m[0].length));
    return this.numbered(parliament ?? null, Number(m[1]), m[2]!.replace(/^0+/, ''), words, limit);
  }

  /** The papers whose number begins with some digits, the shorter numbers first, as people count. */
  private numbered(parliament: Parliament | null, term: number, digits: string, words: readonly string[], limit: number): T[] {
    const found: T[] = [], series = parliament ? [2 * PARLIAMENTS.indexOf(parliament), 2 * PARLIAMENTS.indexOf(parliament) + 1] : [...Array(2 * PARLIAMENTS.length).keys()];
    for (const one of series) {
      for (let width = digits ? 1 : NUMBERS, more = digits ? MOST_DIGITS - digits.length : 0; more >= 0; width *= 10, more--) {
        const first = Number(digits) * width, start = firstAtLeast(this.ranks, rank(one, term, first + width - 1));
        for (let i = firstAtLeast(this.ranks, rank(one, term, first - 1)) - 1; i >= start; i--) {
          if (found.length >= limit) return found;
          const entry = this.entries[i]!, title = words.length ? entry.title?.toLowerCase() ?? '' : '';
          if (words.every((word) => title.includes(word))) found.push(entry);
        }
      }
    }
    return found;
  }

  /** The papers of all terms whose number begins with some digits, the shorter numbers first. */
  private ofAnyTerm(digits: string): T[] {
    const { text, starts } = this.numbers ??= linesOf(this.entries, ({ id }) => String(numberOf(id))), found: { readonly entry: T; readonly length: number }[] = [];
    for (let at = text.indexOf(`\n${digits}`), i = 0; at >= 0; at = text.indexOf(`\n${digits}`, at + 1)) {
      while (starts[i]! <= at) i++;
      found.push({ entry: this.entries[i]!, length: starts[i + 1]! - starts[i]! });
    }
    return found.sort((a, b) => a.length - b.length).map(({ entry }) => entry);
  }

  /** The entries whose title holds all words: those in which each begins a word, then the others. All of them where no word is typed yet. */
  private titled(words: readonly string[], limit: number): readonly T[] {
    if (!words.length) return this.entries.slice(0, limit);
    const { text, starts } = this.titles ??= linesOf(this.entries, ({ title }) => title ?? ''), rarest = words.reduce((a, b) => (b.length > a.length ? b : a));
    const begun: T[] = [], others: T[] = [];
    for (let at = text.indexOf(rarest), i = 0; at >= 0 && begun.length < limit; at = text.indexOf(rarest, starts[i])) {
      while (starts[i + 1]! <= at) i++;
      const title = text.slice(starts[i], starts[i + 1]);
      if (words.every((word) => title.includes(word))) (words.every((word) => beginsAWord(title, word)) ? begun : others).push(this.entries[i]!);
      i++; // each title is looked at once
    }
    return [...begun, ...others].slice(0, limit);
  }
}

/** Something of every entry on a line of its own, in lower case, and where the lines begin: behind a first line end. */
interface Lines {
  readonly text: string;
  readonly starts: Uint32Array;
}

function linesOf<T>(entries: readonly T[], wordsOf: (entry: T) => string): Lines {
  const text = `\n${entries.map((entry) => `${wordsOf(entry)}\n`).join('')}`.toLowerCase(), starts = new Uint32Array(entries.length + 1).fill(1, 0, 1);
  for (let i = 0, at = 1; i < entries.length; i++) starts[i + 1] = at = text.indexOf('\n', at) + 1;
  return { text, starts };
}

/** What people call the number of a paper; of the Bundesrat's what stands before the year. */
function numberOf(id: PaperId): number {
  const parts = paperIdParts(id);
  return (parts?.parliament === 'BR' ? parts.term : parts?.number) ?? 0;
}

function wordsOf(typed: string): string[] {
  return typed.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function beginsAWord(title: string, word: string): boolean {
  for (let at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) if (!isWordCode(title.charCodeAt(at - 1))) return true;
  return false;
}

/** The place of a number: by parliament and series, within them the newest first. A rank for number -1 lies behind all of the term. */
function rank(series: number, term: number, number: number): number {
  return (series * TERMS + TERMS - term) * 2 * NUMBERS + NUMBERS - number;
}

function rankOf(id: PaperId): number {
  const parts = paperIdParts(id);
  return parts ? rank(2 * PARLIAMENTS.indexOf(parts.parliament) + Number(parts.inquirySeries), parts.term, parts.number) : Infinity;
}
