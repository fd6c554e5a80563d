import { fold } from './fuzzy.ts';

/** What the papers of a search can be chosen by. */
export const FACETS = ['asker', 'group', 'ministry', 'year', 'parliament', 'kind', 'state', 'actor', 'system'] as const;
export type Facet = (typeof FACETS)[number];

/** What people call them in German and in English, whatever the language of the interface; the first name is the one that is written for them. */
export const FACET_NAMES: Readonly<Record<Facet, { readonly de: readonly [string, ...string[]]; readonly en: readonly [string, ...string[]] }>> = {
  asker: { de: ['fragesteller', 'abgeordnete', 'von'], en: ['asker', 'member', 'by'] },
  group: { de: ['fraktion', 'gruppe', 'partei'], en: ['group', 'party'] },
  ministry: { de: ['ministerium', 'ressort'], en: ['ministry'] },
  year: { de: ['jahr'], en: ['year'] },
  parliament: { de: ['parlament', 'land'], en: ['parliament'] },
  kind: { de: ['art'], en: ['kind'] },
  state: { de: ['stand'], en: ['state', 'status'] },
  actor: { de: ['akteur'], en: ['actor'] },
  system: { de: ['system'], en: ['system'] },
};

/** A word, or several that stand one behind the other. */
export interface SearchWord {
  readonly text: string;
  readonly excluded: boolean;
}

export interface Filter {
  readonly facet: Facet;
  readonly value: string;
  readonly excluded: boolean;
}

/** What somebody looks for: words, and what the papers are chosen by. */
export interface SearchQuery {
  readonly words: readonly SearchWord[];
  readonly filters: readonly Filter[];
}

/** The filter at the end of what is typed, whose value may not be whole yet, and what stands before it. */
export interface Completing extends Filter {
  readonly before: string;
}

/** Nobody types more; what is pasted is cut. */
const LONGEST_QUERY = 400;
const QUOTES = /["„“”«»]/g;
/** A word or words in quotation marks of whatever kind, "jahr:2023", "fraktion:"DIE LINKE"", each with "-" before it where it is excluded; "jahr:" alone too. */
const PART = /(-?)(?:(\p{L}+):)?(?:["„“”«»]([^"„“”«»]*)["„“”«»]?|([^\s"„“”«»]+)|(?=\s|$))/gu;

const BY_NAME = new Map(FACETS.flatMap((facet) => [...FACET_NAMES[facet].de, ...FACET_NAMES[facet].en].map((name) => [name, facet] as const)));

interface Part {
  readonly start: number;
  readonly end: number;
  readonly excluded: boolean;
  /** Null for words. */
  readonly facet: Facet | null;
  readonly text: string;
}

function* partsOf(typed: string): Generator<Part> {
  for (const { index: start, 0: { length }, 1: minus, 2: name, 3: quoted, 4: bare } of typed.matchAll(PART)) {
    const facet = name === undefined ? null : BY_NAME.get(fold(name)) ?? null, value = quoted ?? bare ?? '';
    yield { start, end: start + length, excluded: minus === '-', facet, text: facet || name === undefined ? value : `${name}:${value}` };
  }
}

const within = (typed: string) => typed.slice(0, LONGEST_QUERY).normalize('NFC');

/** Whether words were typed in quotation marks, to be found as they stand. */
export const isPhrase = (text: string) => text.includes(' ');

/** Reads what somebody typed; everything means something. */
export function parseSearch(typed: string): SearchQuery {
  const words: SearchWord[] = [], filters: Filter[] = [];
  for (const { facet, text, excluded } of partsOf(within(typed))) {
    const value = text.trim().replace(/\s+/g, ' ');
    if (facet && value) filters.push({ facet, value, excluded });
    else if (!facet && /[\p{L}\p{N}]/u.test(value)) words.push({ text: value, excluded });
  }
  return { words, filters };
}

/** The filter that is being typed: the last one, where nothing stands behind it. */
export function completingIn(typed: string): Completing | null {
  const text = within(typed), last = [...partsOf(text)].filter(({ start, end }) => end > start).at(-1);
  return last?.facet && last.end === text.length ? { facet: last.facet, value: last.text.trim(), excluded: last.excluded, before: text.slice(0, last.start) } : null;
}

/** The text that means a query: words first, then what is filtered by. `parseSearch` reads it as the same query. */
export function printSearch({ words, filters }: SearchQuery, language: 'de' | 'en'): string {
  return [...words.map(printWord), ...filters.map((filter) => printFilter(filter, language))].join(' ');
}

export function printFilter({ facet, value, excluded }: Filter, language: 'de' | 'en'): string {
  return `${excluded ? '-' : ''}${FACET_NAMES[facet][language][0]}:${/\s/.test(value) ? `"${value}"` : value}`;
}

/** A word that would be read as something else stands in quotation marks. */
function printWord({ text, excluded }: SearchWord): string {
  const plain = parseSearch(text), isPlain = plain.words.length === 1 && plain.words[0]!.text === text && !plain.words[0]!.excluded && !plain.filters.length;
  return `${excluded ? '-' : ''}${isPlain ? text : `"${text}"`}`;
}

/** Puts a whole value in the place of the filter that is being typed, ready for the next word. */
export function completed({ before, facet, excluded }: Completing, value: string, language: 'de' | 'en'): string {
  return `${before}${printFilter({ facet, value: value.replace(QUOTES, '').trim(), excluded }, language)} `;
}
