import type { SearchResult } from '../queries/search.ts';
import type { SearchRow } from '../queries/searchRows.ts';
import type { Filter } from '../queries/searchQuery.ts';
import { dateWords, roleWords } from './terms.ts';
import type { Words } from './words.ts';

/** What a search found, in words. */

/** Where a question or an answer stands: "Frage 3", "Antwort zu 3 und 4"; null for a paper. */
export function partWords(word: Words, { kind, labels }: Pick<SearchRow, 'kind' | 'labels'>): string | null {
  return kind === 'paper' ? null : roleWords(word, { kind, labels });
}

/** "Jahr: 2023", "ohne System: INPOL". */
export function filterWords(word: Words, { facet, value, excluded }: Filter): string {
  const what = `${word(`facet.${facet}`)}: ${value}`;
  return excluded ? word('search.without', { what }) : what;
}

/** What is told of a row below its words: the place, who asks, the date, for a paper who answers and how far it is. */
export function rowDetail(word: Words, row: SearchRow, paper: string): string {
  const { kind, head: { groups, askers, answeredBy, date }, state } = row;
  return [
    ...(kind === 'paper' ? [] : [partWords(word, row), paper]), groups.length ? groups.join(', ') : askers.join(', '), ...(kind === 'paper' ? [answeredBy, state && word(`procedure.${state}`)] : []), date && dateWords(word, date),
  ].filter(Boolean).join(' · ');
}

/** "statt „erkenung“: erkennung", for each word that stands nowhere. */
export function correctedWords(word: Words, { corrected }: Pick<SearchResult, 'corrected'>): string {
  return [...corrected].filter(([, meant]) => meant.length).map(([typed, meant]) => word('search.corrected', { typed, meant: meant.join(', ') })).join(' · ');
}
