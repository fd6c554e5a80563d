import type { MissingRow } from '../queries/papers.ts';
import { paperWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { joined, markdownOf, paragraph, text, webLink } from './markdown.ts';
import type { PaperId } from '../model/paperId.ts';

/** The papers that are cited and not here, for a list of what is to be got. */

/** Where a paper's official text stands; null where that is not known. */
export type AddressOf = (paper: PaperId) => string | null;

/** A Markdown list: numbers that lead to the official text, titles, counts. */
export function missingMarkdown(rows: readonly MissingRow[], addressOf: AddressOf, word: Words): string {
  const item = ({ paper, cited, entry }: MissingRow) => {
    const number = text(paperWords(word, paper)), address = addressOf(paper), facts = [entry?.title, word.count('citations', cited)].filter((fact) => typeof fact === 'string');
    return paragraph(...joined([address === null ? number : webLink(address, number), ...facts.map(text)]));
  };
  return markdownOf([{ type: 'list', ordered: false, spread: false, children: rows.map((row) => ({ type: 'listItem', spread: false, children: [item(row)] })) }]);
}

/** Lines with tabs: number, title, how often it is cited, official address. */
export function missingTable(rows: readonly MissingRow[], addressOf: AddressOf, word: Words): string {
  return rows.map(({ paper, cited, entry }) => [paperWords(word, paper), entry?.title ?? '', String(cited), addressOf(paper) ?? ''].map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n') + '\n';
}
