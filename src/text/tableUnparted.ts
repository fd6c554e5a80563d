import type { Table, TableCell } from '../model/table.ts';
import { EMPTY } from './tableCells.ts';
import { CAPTION, isYear, LEADERS } from './tableForms.ts';
import type { TableLine } from './tableLines.ts';

/** Tables whose gaps the text layer has lost: a label and figures, with single blanks in between. Where all rows have as many figures, counting tells the columns. */

/** How many rows show that there is a table, and how many figures most of them end with. */
const ENOUGH_ROWS = 4, ENOUGH_FIGURES = 2, MOST = 0.7;
/** Of longer rows nothing is told: a number of figures can be grouped in more ways than can be counted. */
const MOST_FIGURES = 60;
const FIGURE = /^(?:[-–−+]?\d[\d.,]*(?:%|\))?|[-–.xX/])$/;

interface Row {
  readonly line: TableLine;
  readonly words: readonly string[];
  /** How many of its words, from the end, are figures. */
  readonly figures: number;
}

export function unpartedTables(lines: readonly TableLine[]): Table[] {
  const tables: Table[] = [];
  for (let i = 0; i < lines.length; i++) {
    const run: Row[] = [];
    for (let k = i; k < lines.length && (k === i || lines[k]!.blanks === 0); k++) {
      const row = rowOf(lines[k]!);
      if (!row.figures) break;
      run.push(row);
    }
    const rows = run.slice(0, run.findLastIndex(isOfTable) + 1), shown = rows.slice(Math.max(0, rows.findIndex(isOfTable)));
    const isEnough = shown.length >= ENOUGH_ROWS && shown.filter(isOfTable).length >= shown.length * MOST && shown.filter(hasLabel).length >= shown.length * MOST;
    if (isEnough) tables.push(tableOf(shown, lines[i - 1]));
    i += Math.max(0, run.length - 1);
  }
  return tables;
}

const isOfTable = ({ figures }: Row) => figures >= ENOUGH_FIGURES;
/** Words before its figures, or a year. */
const hasLabel = ({ words, figures }: Row) => words.length > figures || isYear(words[0]!);

function rowOf(line: TableLine): Row {
  const words = line.segments.flatMap(({ text }) => text.split(/\s/)).filter(Boolean);
  let figures = 0;
  if (!line.segments.some(({ text }) => LEADERS.test(text))) while (figures < words.length && FIGURE.test(words[words.length - 1 - figures]!)) figures++;
  return { line, words, figures };
}

function tableOf(rows: readonly Row[], above: TableLine | undefined): Table {
  const isHead = rows[0]!.words.slice(-rows[0]!.figures).every(isYear), body = isHead ? rows.slice(1) : rows, count = isHead ? rows[0]!.figures : body[0]!.figures, counted = body.map((row) => grouped(row, count));
  const labels = body.map(({ words, figures }) => words.slice(0, words.length - figures).join(' ')), isEven = counted.every((figures) => figures.length === 1), isLabelled = labels.every(Boolean);
  const span = { start: rows[0]!.line.start, end: rows.at(-1)!.line.end }, caption = above && CAPTION.test(above.segments[0]!.text) ? { start: above.start, end: above.end } : null;
  if (!isEven || (!isLabelled && labels.some(Boolean)) || (!isHead && body.some(({ words, figures }) => words.slice(-figures).some(mayPartThousands)))) {
    const isOpen = counted.some((figures) => figures.length > 1) || counted.every((figures) => figures.length);
    return { span, caption, rows: rows.map((row) => [cellOf(row, row.words.join(' '))]), headers: 0, columns: 'untold', doubt: isOpen ? 'thousands' : 'empty-cells' };
  }
  const head = isHead ? [[...(isLabelled ? [cellOf(rows[0]!, rows[0]!.words.slice(0, -count).join(' '))] : []), ...rows[0]!.words.slice(-count).map((year) => cellOf(rows[0]!, year))]] : [];
  return { span, caption, rows: [...head, ...body.map((row, i) => [...(isLabelled ? [labels[i]!] : []), ...counted[i]![0]!].map((text) => cellOf(row, text)))], headers: head.length, columns: 'uncertain', doubt: 'single-blanks' };
}

/** Where a blank may part thousands, nothing says how many figures there are. */
const mayPartThousands = (word: string, i: number, words: readonly string[]) => i > 0 && /^\d{3}(?:,\d+)?$/.test(word) && /^\d{1,3}$/.test(words[i - 1]!);

/** The ways, at most two, in which the figures of a row are so many when blanks may part their thousands: "1 612 1 607" are two. */
function grouped({ words, figures }: Row, count: number): string[][] {
  const own = words.slice(words.length - figures);
  if (own.length === count) return [own];
  if (own.length < count || own.length > MOST_FIGURES) return [];
  let ways: string[][][] = [[[]]]; // by how many figures they have, at most two of each
  own.forEach((word, i) => {
    const next: string[][][] = [];
    const add = (way: string[]) => { const same = (next[way.length] ??= []); if (same.length < 2) same.push(way); };
    for (const way of ways.flatMap((same) => same ?? [])) {
      add([...way, word]);
      const last = way.at(-1);
      if (last !== undefined && mayPartThousands(word, 1, [last.split(' ')[0]!, word]) && /^\d{1,3}(?: \d{3})*$/.test(last) && i) add([...way.slice(0, -1), `${last} ${word}`]);
    }
    ways = next;
  });
  return ways[count] ?? [];
}

function cellOf({ line: { start, end } }: Row, text: string): TableCell {
  return text ? { text, span: { start, end }, across: 1 } : EMPTY;
}
