import type { RootContent, TableRow } from 'mdast';
import type { GlossaryRow, Meaning } from '../queries/glossary.ts';
import { introductionLine } from '../queries/glossary.ts';
import { atPage, pdfPageAt } from '../queries/pages.ts';
import { pagesTouched } from '../text/pages.ts';
import { documentWords, pagesWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { markdownOf, text, webLink } from './markdown.ts';
import type { AddressOf } from './missingList.ts';

/** The abbreviations of a paper or of the folder with their meanings, for texts and tables of one's own. */

/** A Markdown table, a meaning a line: abbreviation, meaning, where it is introduced, in how many documents; with a heading where one is given. */
export function glossaryMarkdown(rows: readonly GlossaryRow[], addressOf: AddressOf, word: Words, heading: string | null = null): string {
  const header = ['glossary.abbreviation', 'glossary.meaning', 'glossary.introduced', 'glossary.documents'] as const;
  const row = (cells: readonly TableRow['children'][number]['children'][]): TableRow => ({ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) });
  const lines = lineByLine(rows).map(({ abbreviation, meaning }) => {
    const place = text(introducedWords(meaning, word)), { facts, definition } = meaning, { id } = facts.head, address = id && atPage(addressOf(id), pdfPageAt(facts, definition.long.start, id));
    return row([[text(abbreviation)], [text(meaning.meaning)], [address ? webLink(address, place) : place], [text(String(meaning.documents))]]);
  });
  const blocks: RootContent[] = [{ type: 'table', align: [null, null, null, 'right'], children: [row(header.map((code) => [text(word(code))])), ...lines] }];
  return markdownOf(heading === null ? blocks : [{ type: 'heading', depth: 1, children: [text(heading)] }, ...blocks]);
}

/** Lines with tabs: abbreviation, meaning, where it is introduced, in how many documents. */
export function glossaryTable(rows: readonly GlossaryRow[], word: Words): string {
  return lineByLine(rows).map(({ abbreviation, meaning }) => [abbreviation, meaning.meaning, introducedWords(meaning, word), String(meaning.documents)].map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n') + '\n';
}

/** "BT-Drs. 19/1, Seite 3"; "BT-Drs. 19/1, Zeile 12" where the text shows no pages. */
function introducedWords(meaning: Meaning, word: Words): string {
  const { facts, definition } = meaning, document = documentWords(word, facts.uri, facts.head), page = pagesWords(word, pagesTouched(facts.pages, [definition.long]));
  return page === null ? word('glossary.place', { document, line: introductionLine(meaning) }) : `${document}, ${page}`;
}

function lineByLine(rows: readonly GlossaryRow[]): { readonly abbreviation: string; readonly meaning: Meaning }[] {
  return rows.flatMap(({ abbreviation, meanings }) => meanings.map((meaning) => ({ abbreviation, meaning })));
}
