import type { TableCell } from '../model/table.ts';
import { CONTACT, isFigure, ITEM, LEADERS, MASTHEAD } from './tableForms.ts';

/** Whether cells make a table, or stand beside each other for another reason: letterheads, contents, lists, signatures, columns of prose. */

/** Shares of the cells of a column that decide what it holds. */
const MOST = 0.6, SOME = 0.3, FEW = 0.15;
/** Characters that a cell has on average where it is a phrase, and where it is prose. */
const PHRASE = 20, PROSE = 40;
/** How many rows a table without figures has at least, and one of two columns. */
const ROWS_OF_WORDS = 3, ROWS_OF_PAIRS = 4;

export function isTable(rows: readonly (readonly TableCell[])[], headers: number): boolean {
  const body = rows.slice(headers), width = rows[0]!.length, columns = Array.from({ length: width }, (_, i) => body.map((row) => row[i]!.text).filter(Boolean));
  const all = columns.flat();
  if (body.length < 2 && !(headers > 0 && body.length && width > 2 && body[0]!.filter(({ text }) => isFigure(text)).length > 1)) return false;
  if (share(all, (text) => LEADERS.test(text)) > FEW || columns[0]!.filter((text) => CONTACT.test(text)).length > 1) return false;
  if (body.length < 4 && rows.some((row) => row.some(({ text }) => MASTHEAD.test(text)))) return false;
  if (width === 1) return all.length > 2 && share(all, (text) => text.split('  ').slice(1).filter(isFigure).length > 1) >= MOST;
  const figures = columns.filter((column) => column.length > 1 && share(column, isFigure) >= MOST).length, first = columns[0]!, others = columns.slice(1);
  if (isContents(columns, rows, headers) || (width === 2 && share(first, (text) => ITEM.test(text)) >= MOST && mean(others[0]!) > PHRASE)) return false;
  if (figures > (share(first, (text) => ITEM.test(text)) >= MOST ? 1 : 0)) return !(width === 2 && mean(others[0]!) > PROSE);
  const isProse = (column: readonly string[]) => mean(column) > PROSE || (mean(column) > PHRASE && share(column, isSmall) > FEW);
  return body.length >= (width === 2 ? ROWS_OF_PAIRS : ROWS_OF_WORDS) && columns.every((column) => column.length >= body.length / 2) && !columns.some((column) => isProse(column) && width === 2) && (share(others.flat(), isSmall) <= SOME || (width > 2 && headers > 0 && rows.every((row) => row.every(({ text }) => text)) && !first.some(isSmall)));
}

/** Phrases with the numbers of pages behind them, which never go down. */
function isContents(columns: readonly (readonly string[])[], rows: readonly (readonly TableCell[])[], headers: number): boolean {
  if (columns.length > 3) return false;
  const pages = columns.at(-1)!, phrases = columns.at(-2)!, title = rows.slice(0, headers).at(-1)?.at(-1)?.text ?? '';
  const counts = pages.length > 1 && pages.every((text, i) => /^\d{1,3}$/.test(text) && (i === 0 || Number(text) >= Number(pages[i - 1])));
  return counts && (title === 'Seite' || (title === '' && mean(phrases) > PHRASE));
}

/** Begins in the middle of a phrase, as prose in columns does; cells of a table that has a header and no gaps may do so too. */
const isSmall = (text: string) => /^\p{Ll}/u.test(text);
const share = (texts: readonly string[], is: (text: string) => boolean) => (texts.length ? texts.filter(is).length / texts.length : 0);
const mean = (texts: readonly string[]) => (texts.length ? texts.reduce((sum, { length }) => sum + length, 0) / texts.length : 0);
