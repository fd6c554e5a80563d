import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanText } from '../../src/text/clean.ts';
import { tableAt, tablesOf } from '../../src/text/tables.ts';
import { readTables, tableGold } from '../../scripts/tableFigures.ts';

const rows = (text: string) => readTables(text).map((table) => [table.columns, ...table.rows.map((row) => row.map((cell) => cell.text).join(' | '))]);

describe('tables of text layers', () => {
  for (const set of ['before', 'after']) for (const { name, text, tables } of tableGold(`test/tables/${set}`)) it(`${set}/${name}`, () => {
    assert.deepEqual(readTables(text).map(({ columns }) => columns), tables.map(({ columns }) => columns));
    readTables(text).forEach(({ columns, rows }, i) => { if (columns !== 'untold') assert.deepEqual(rows.map((row) => row.map((cell) => cell.text)), tables[i]!.rows); });
  });

  it('say where each cell stands', () => {
    const text = 'Jahr     Fälle\n2021         9\n2022        11\n', [table] = readTables(text);
    assert.deepEqual(table!.rows.flat().map(({ span }) => span && text.slice(span.start, span.end)), ['Jahr', 'Fälle', '2021', '9', '2022', '11']);
  });

  it('a cell over several columns says over how many', () => {
    const [table] = readTables('            Anzahl der Fälle\nLand        2021        2022\nHessen        12          14\nBayern        40          51\n');
    assert.deepEqual(table!.rows[0]!.map(({ text, across }) => [text, across]), [['', 1], ['Anzahl der Fälle', 2], ['', 1]]);
  });

  it('their captions stand above them', () => {
    const text = 'Es gilt Folgendes.\n\nTabelle 3: Fälle nach Jahren\n\nJahr     Fälle\n2021         9\n2022        11\n', [table] = readTables(text);
    assert.equal(text.slice(table!.caption!.start, table!.caption!.end), 'Tabelle 3: Fälle nach Jahren');
    assert.equal(tableAt([table!], text.indexOf('Tabelle 3') + 3), table);
    assert.equal(tableAt([table!], 3), null);
  });

  for (const [what, text] of [
    ['a masthead', 'Deutscher Bundestag                Drucksache   16/10443\n16. Wahlperiode                    06. 10. 2008\n'],
    ['a poem', 'Der Mond ist aufgegangen,\n   die goldnen Sternlein prangen\n       am Himmel hell und klar.\n'],
    ['a row alone', 'Summe    12    14    20\n'],
    ['dates in prose', 'Die Sitzungen fanden am 3. 4. 2021,\nam 7. 8. 2021 und am 9. 9. 2021\nin Berlin statt, weitere am 1. 2. 2022.\n'],
    ['numbers of papers', 'Drucksache 19/1, 19/2,\nDrucksache 19/3, 19/4,\nDrucksache 19/5, 19/6,\nDrucksache 19/7, 19/8\n'],
    ['nothing', ''],
  ] as const) it(`${what} is none`, () => { assert.deepEqual(rows(text), []); });

  it('any text has some or none, within it and in order', () => {
    const piece = fc.constantFrom('a', 'Bayern', '12', '1 204', '–', '  ', '     ', '\t', '\n', '\n\n', '\f', '|', '| a | b |\n', '|---|---|\n', '. . . .', 'Tabelle 1', ' ');
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let at = -1;
      for (const { span, rows } of readTables(text)) {
        assert.ok(span.start > at && span.end <= text.length);
        at = span.start;
        assert.equal(new Set(rows.map((row) => row.length)).size, 1);
        for (const cell of rows.flat()) assert.ok(!cell.span || (span.start <= cell.span.start && cell.span.end <= span.end));
      }
    }), { numRuns: 300 });
  });

  for (const [what, unit] of [['rows of figures', 'Bayern   12   14\n'], ['single blanks', 'Bayern 1 204 1 305 99\n'], ['gaps that never end', 'a  '], ['pipes', '|'], ['rows with pipes', '| a | b |\n|---|---|\n'], ['tabs', '\ta'], ['labels', 'a   1\nb\nc\n'], ['page breaks', 'a   1\n\f'], ['dots', '.  . ']] as const) {
    it(`are found as fast in hostile text: ${what}`, () => {
      const clean = (size: number) => cleanText(unit.repeat(size / unit.length)), time = (text: ReturnType<typeof clean>) => { const start = performance.now(); tablesOf(text); return performance.now() - start; };
      const small = clean(20_000), large = clean(80_000);
      const best = (text: ReturnType<typeof clean>) => Math.min(...Array.from({ length: 5 }, () => time(text)));
      assert.ok(best(large) < 12 * best(small) + 80);
    }).timeout(20_000);
  }
});
