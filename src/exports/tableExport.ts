import type { Table as MarkdownTable } from 'mdast';
import type { Table } from '../model/table.ts';
import { isFigure } from '../text/tableForms.ts';
import { text } from './markdown.ts';

/** Tables of papers for spreadsheets and hovers. They are read when somebody is at one: this module is loaded then, with what reads them. */

export { printedTable, tableOf, tablesIn } from '../queries/tables.ts';

/** What parts the cells of CSV, as the setting names it. */
export const DELIMITERS = { semicolon: ';', comma: ',', tab: '\t' } as const;
export type Delimiter = keyof typeof DELIMITERS;

/** A table as CSV (RFC 4180), figures as they are printed. */
export function tableCsv({ rows }: Pick<Table, 'rows'>, delimiter: Delimiter): string {
  return rows.map((row) => csvLine(row.map((cell) => cell.text), delimiter)).join('');
}

/** A row of CSV with its line end. */
export function csvLine(cells: readonly string[], delimiter: Delimiter): string {
  const mark = DELIMITERS[delimiter], quoted = (cell: string) => (cell.includes('"') || cell.includes(mark) || /[\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells.map((cell) => quoted(unformulaic(cell))).join(mark) + '\r\n';
}

/** A spreadsheet would work out what begins so: an apostrophe makes it words. Figures and dashes stay. */
function unformulaic(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !isFigure(cell) ? `'${cell}` : cell;
}

/** A table for Markdown: its first row is the header there, and figures stand on the right. @param most how many rows are shown */
export function tableMarkdown({ rows, headers }: Table, most = Infinity): MarkdownTable {
  const columns = rows[0]!.map((_, i) => rows.slice(headers).map((row) => row[i]!.text).filter(Boolean));
  return {
    type: 'table', align: columns.map((column) => (column.length && column.every(isFigure) ? 'right' : null)),
    children: rows.slice(0, most).map((row) => ({ type: 'tableRow', children: row.map((cell) => ({ type: 'tableCell', children: cell.text ? [text(cell.text)] : [] })) })),
  };
}
