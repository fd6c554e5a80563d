import type { PaperId } from '../model/paperId.ts';
import { HIT_KINDS } from '../queries/search.ts';
import { wholeWords, type SearchRow } from '../queries/searchRows.ts';
import { dateWords, documentWords, fileName, labelsWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { fileLink, joined, markdownOf, paragraph, text, webLink } from './markdown.ts';
import { tableCsv, type Delimiter } from './tableExport.ts';

/** What a search found, to take along. This module is loaded when somebody searches first, with all that searches. */

export { SearchIndex } from '../queries/search.ts';
export { fromSought, soughtPlaces } from '../queries/searchPlaces.ts';
export { searchRow } from '../queries/searchRows.ts';
export { correctedWords, filterWords, rowDetail } from '../words/search.ts';

/** What lists are made with: the words, where papers are published, the usual form of the citation of a row. */
export interface SearchListWords {
  readonly word: Words;
  readonly addressOf: (paper: PaperId) => string | null;
  readonly cite: (row: SearchRow) => string;
  /** The file that holds a row: its path from where the list is saved, and its address with the line, as a link from there; null for what is no file. */
  readonly fileOf: (row: SearchRow) => { readonly path: string; readonly link: string } | null;
}

/** A Markdown list below a heading: papers, questions and answers with their words and their citations, which lead to the official text, and the files that hold them. */
export function searchMarkdown({ word, addressOf, cite, fileOf }: SearchListWords, heading: string, rows: readonly SearchRow[], left: number): string {
  const item = (row: SearchRow) => {
    const { facts: { head: { id } }, head: { date, groups }, kind } = row, words = wholeWords(row), file = fileOf(row), address = id === null ? null : addressOf(id), source = text(cite(row));
    const said = words && text(kind === 'paper' ? words : `„${words}“`);
    return paragraph(...joined([...(said ? [said] : []), address === null ? source : webLink(address, source), ...(file ? [fileLink(file.link, text(fileName(file.path)))] : []), ...[groups.join(', '), date ? dateWords(word, date) : ''].filter(Boolean).map(text)]));
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

/** The same as CSV, for spreadsheets: what it is, its number, the paper, its title, who asks, the date, the words, the citation, the official address, the file. */
export function searchCsv({ word, addressOf, cite, fileOf }: SearchListWords, rows: readonly SearchRow[], delimiter: Delimiter): string {
  const header = ['search.what', 'search.number', 'hit.paper', 'search.paperTitle', 'search.askers', 'search.groups', 'search.ministry', 'search.date', 'search.words', 'search.citation', 'search.address', 'search.file'] as const;
  const lines = rows.map((row) => {
    const { kind, facts, head: { title, askers, groups, answeredBy, date }, labels } = row;
    return [word(`hit.${kind}`), labelsWords(word, labels), documentWords(word, facts.uri, facts.head), title ?? '', askers.join(', '), groups.join(', '), answeredBy ?? '', date ?? '', kind === 'paper' ? '' : wholeWords(row), cite(row), (facts.head.id !== null && addressOf(facts.head.id)) || '', fileOf(row)?.path ?? ''];
  });
  return tableCsv({ rows: [header.map((code) => word(code)), ...lines].map((line) => line.map((cell) => ({ text: cell, span: null, across: 1 }))) }, delimiter);
}
