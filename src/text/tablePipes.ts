import type { Table, TableCell } from '../model/table.ts';
import { readable } from './clean.ts';
import { isTableRule } from './marks.ts';
import { EMPTY } from './tableCells.ts';
import { CAPTION } from './tableForms.ts';
import type { TableLine } from './tableLines.ts';

/** Tables of Markdown: a header, a rule below it, rows with pipes. */

const MARKS = /\*{1,3}|(?<![\p{L}\d])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\d])|`|<\/?(?:b|i|u|em|strong|small|sup|sub)>/gu;
const ESCAPED = /\\([!-/:-@[\]-`{-~])/g;

export function pipeTables(original: string, lines: readonly TableLine[]): Table[] {
  const tables: Table[] = [], said = (line: TableLine) => original.slice(line.start, line.end);
  for (let i = 0; i + 1 < lines.length; i++) {
    if (original[lines[i]!.start] !== '|' || !isTableRule(said(lines[i + 1]!))) continue;
    let behind = i + 2;
    while (behind < lines.length && original[lines[behind]!.start] === '|' && lines[behind]!.blanks === 0) behind++;
    const head = cellsOf(original, lines[i]!), width = head.length, above = lines[i - 1];
    const rows = lines.slice(i + 2, behind).filter((line) => !isTableRule(said(line))).map((line) => cellsOf(original, line));
    tables.push({
      span: { start: lines[i]!.start, end: lines[behind - 1]!.end }, caption: above && CAPTION.test(said(above)) ? { start: above.start, end: above.end } : null,
      rows: [head, ...rows].map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY)), headers: 1, columns: 'told', doubt: null,
    });
    i = behind - 1;
  }
  return tables;
}

function cellsOf(original: string, { start, end }: TableLine): TableCell[] {
  const cells: TableCell[] = [];
  let from = start + 1;
  for (let at = from; at <= end; at++) {
    if (at < end && (original[at] !== '|' || original[at - 1] === '\\')) continue;
    if (at === end && !original.slice(from, at).trim()) break;
    cells.push(cellOf(original, from, at));
    from = at + 1;
  }
  return cells;
}

function cellOf(original: string, from: number, to: number): TableCell {
  const printed = original.slice(from, to), start = from + printed.length - printed.trimStart().length, end = from + printed.trimEnd().length;
  return start < end ? { text: readable(printed.replace(/<br\s?\/?>/gi, ' ').replace(MARKS, '').replace(ESCAPED, '$1')), span: { start, end }, across: 1 } : EMPTY;
}
