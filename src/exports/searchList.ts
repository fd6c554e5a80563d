import type { PaperId } from '../model/paperId.ts';
import { HIT_KINDS } from '../queries/search.ts';
import type { SearchRow } from '../queries/searchRows.ts';
import { dateWords, documentWords, labelsWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { joined, markdownOf, paragraph, text, webLink } from './markdown.ts';
import { tableCsv, type Delimiter } from './tableExport.ts';

/** What a search found, to take along. This module is loaded when somebody searches first, with all that searches. */

export { SearchIndex } from '../queries/search.ts';
export { searchRow } from '../queries/searchRows.ts';
export { correctedWords, filterWords, rowDetail } from '../words/search.ts';

/** What lists are made with: the words, where papers are published, the usual form of the citation of a row. */
export interface SearchListWords {
  readonly word: Words;
  readonly addressOf: (paper: PaperId) => string | null;
  readonly cite: (row: SearchRow) => string;
}

/** A Markdown list below a heading: papers, questions and answers with their words and their citations, which lead to the official text. */
export function searchMarkdown({ word, addressOf, cite }: SearchListWords, heading: string, rows: readonly SearchRow[], left: number): string {
  const item = (row: SearchRow) => {
    const { facts: { head: { id } }, head: { date, groups }, kind, words } = row, address = id === null ? null : addressOf(id), source = text(cite(row));
    const said = words && text(kind === 'paper' ? words : `„${words}“`);
    return paragraph(...joined([...(said ? [said] : []), address === null ? source : webLink(address, source), ...[groups.join(', '), date ? dateWords(word, date) : ''].filter(Boolean).map(text)]));
  };
  const parts = HIT_KINDS.flatMap((kind) => {
    const some = rows.filter((row) => row.kind === kind);
    return some.length ? [
      { type: 'heading' as const, depth: 2 as const, children: [text(word(`hit.${kind}s`))] },
      { type: 'list' as const, ordered: false, spread: false, children: some.map((row) => ({ type: 'listItem' as const, spread: false, children: [item(row)] })) },
    ] : [];
  });
  const more = left > 0 ? [paragraph(text(word('search.left', { count: left.toLocaleString(word.language) })))] : [];
  return markdownOf([{ type: 'heading', depth: 1, children: [text(heading)] }, ...parts, ...more]);
}

/** The same as CSV, for spreadsheets: what it is, its number, the paper, its title, who asks, the date, the words, the citation. */
export function searchCsv({ word, cite }: SearchListWords, rows: readonly SearchRow[], delimiter: Delimiter): string {
  const header = ['search.what', 'search.number', 'hit.paper', 'search.paperTitle', 'search.askers', 'search.groups', 'search.ministry', 'search.date', 'search.words', 'search.citation'] as const;
  const lines = rows.map((row) => {
    const { kind, facts, head: { title, askers, groups, answeredBy, date }, labels, words } = row;
    return [word(`hit.${kind}`), labelsWords(word, labels), documentWords(word, facts.uri, facts.head), title ?? '', askers.join(', '), groups.join(', '), answeredBy ?? '', date ?? '', kind === 'paper' ? '' : words, cite(row)];
  });
  return tableCsv({ rows: [header.map((code) => word(code)), ...lines].map((line) => line.map((cell) => ({ text: cell, span: null, across: 1 }))) }, delimiter);
}
