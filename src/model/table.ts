import type { Span } from './span.ts';

/** Whether the columns of a table can be told from how it is printed. */
export type Columns = 'told' | 'uncertain' | 'untold';

/**
 * Why columns are not told: cells are parted by single blanks ("single-blanks"), some rows have fewer cells than others and nothing says which
 * are empty ("empty-cells"), a blank may part thousands or cells ("thousands"), cells stand across columns ("crossing"), gaps stand in other places in each row ("unaligned").
 */
export type TableDoubt = 'single-blanks' | 'empty-cells' | 'thousands' | 'crossing' | 'unaligned';

export interface TableCell {
  /** As a person reads it: lines joined, broken words too. "" where nothing is printed. */
  readonly text: string;
  /** Null where nothing is printed. */
  readonly span: Span | null;
  /** Over how many columns it stands; the cells that it covers are empty. */
  readonly across: number;
}

/** A table of a text. */
export interface Table {
  readonly span: Span;
  /** "Tabelle 3: …" right above it. */
  readonly caption: Span | null;
  /** Each with one cell a column; where the columns are untold, lines with one cell. */
  readonly rows: readonly (readonly TableCell[])[];
  /** How many of the rows are its header. */
  readonly headers: number;
  readonly columns: Columns;
  /** Null where the columns are told. */
  readonly doubt: TableDoubt | null;
}
