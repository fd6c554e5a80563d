import fs from 'node:fs';
import path from 'node:path';
import type { Table } from '../src/model/table.ts';
import { cleanText } from '../src/text/clean.ts';
import { tablesOf } from '../src/text/tables.ts';

/** What a reader must find in a text: the tables, with the cells of those whose columns can be told. */
export interface TableGold {
  readonly name: string;
  readonly text: string;
  readonly tables: readonly { readonly columns: string; readonly rows: readonly (readonly string[])[] }[];
}

export interface TableFigures {
  /** Tables that are there and found, found and not there, there and not found; those whose columns are judged right. */
  readonly found: number;
  readonly extra: number;
  readonly missed: number;
  readonly judged: number;
  /** Cells that are filled, of tables that somebody says can be told: at the right place with the right words, wrong, missed. */
  readonly cells: { readonly right: number; readonly extra: number; readonly missed: number };
  readonly misses: readonly string[];
}

/** Gold of a folder: README.md of test/tables says how it looks. */
export function tableGold(folder: string): readonly TableGold[] {
  return fs.readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().map((file) => {
    const [text = '', gold = ''] = fs.readFileSync(path.join(folder, file), 'utf8').split(/^=====\n/m);
    const tables = gold.replace(/\n+$/, '').split(/\n\n+/).filter((table) => table !== 'none').map((table) => {
      const [columns = '', ...rows] = table.split('\n');
      return { columns, rows: rows.map((row) => ` ${row} `.split('|').map((cell) => cell.trim())) };
    });
    return { name: file, text, tables };
  });
}

export function readTables(text: string): readonly Table[] {
  return tablesOf(cleanText(text));
}

/** Scores all tables of a folder, cell by cell: a cell is right in its row and its column. */
export function tableFigures(folder: string): TableFigures {
  const sum = { found: 0, extra: 0, missed: 0, judged: 0 }, cells = { right: 0, extra: 0, missed: 0 }, misses: string[] = [];
  for (const { name, text, tables } of tableGold(folder)) {
    const read = readTables(text);
    sum.found += Math.min(read.length, tables.length);
    sum.extra += Math.max(0, read.length - tables.length);
    sum.missed += Math.max(0, tables.length - read.length);
    if (read.length !== tables.length) misses.push(`${name}: ${read.length} tables for ${tables.length}`);
    tables.forEach((gold, i) => {
      const said = read[i];
      if (said?.columns === gold.columns) sum.judged++;
      else misses.push(`${name}: columns ${said?.columns} for ${gold.columns}`);
      const isTold = gold.columns !== 'untold', wanted = isTold ? gold.rows : [], rows = said && said.columns !== 'untold' ? said.rows.map((row) => row.map((cell) => cell.text)) : [];
      for (let r = 0; r < Math.max(wanted.length, rows.length); r++) for (let c = 0; c < Math.max(wanted[r]?.length ?? 0, rows[r]?.length ?? 0); c++) {
        const should = wanted[r]?.[c] ?? '', is = rows[r]?.[c] ?? '';
        if (should === is) cells.right += should ? 1 : 0;
        else {
          cells.extra += is ? 1 : 0;
          cells.missed += should ? 1 : 0;
          misses.push(`${name}: row ${r + 1}, column ${c + 1}: ${JSON.stringify(is)} for ${JSON.stringify(should)}`);
        }
      }
    });
  }
  return { ...sum, cells, misses };
}
