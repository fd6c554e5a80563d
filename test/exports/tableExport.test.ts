import assert from 'node:assert/strict';
import { tableCsv, tableMarkdown } from '../../src/exports/tableExport.ts';
import { markdownOf } from '../../src/exports/markdown.ts';
import { csvRows } from '../../src/corpus/csv.ts';
import { readTables } from '../../scripts/tableFigures.ts';

const TABLE = readTables('Land            Anzahl   Ausgaben\nHessen              12     1 204,5\nBayern               –        98,0\nSaarland\n').at(0)!;
const cells = (...texts: string[]) => ({ rows: [texts.map((text) => ({ text, span: null, across: 1 }))] });

describe('tables for others', () => {
  it('CSV has the figures as they are printed', () => { assert.equal(tableCsv(TABLE, 'semicolon'), 'Land;Anzahl;Ausgaben\r\nHessen;12;1 204,5\r\nBayern;–;98,0\r\n'); });
  for (const [delimiter, cell, expected] of [
    ['semicolon', 'a;b', '"a;b"'], ['comma', 'a;b', 'a;b'], ['comma', '1,5', '"1,5"'], ['tab', 'a\tb', '"a\tb"'], ['semicolon', 'der „Plan"', '"der „Plan"""'],
    ['semicolon', '=SUM(A1)', "'=SUM(A1)"], ['semicolon', '@home', "'@home"], ['semicolon', '-1,5', '-1,5'], ['semicolon', '-', '-'], ['semicolon', '+12 %', '+12 %'], ['semicolon', '-2+3+cmd', "'-2+3+cmd"],
  ] as const) it(`${JSON.stringify(cell)} is ${JSON.stringify(expected)} with ${delimiter}`, () => { assert.equal(tableCsv(cells(cell), delimiter), `${expected}\r\n`); });

  it('what is written is read back', () => {
    const row = ['a "b"', 'c;d', '', '1 204,5'];
    assert.deepEqual([...csvRows(tableCsv(cells(...row), 'semicolon'), ';')].map((one) => one.cells), [row]);
  });

  it('Markdown has figures on the right, and nothing of a paper becomes Markdown', () => {
    assert.equal(markdownOf([tableMarkdown(TABLE)]), '| Land   | Anzahl | Ausgaben |\n| ------ | -----: | -------: |\n| Hessen |     12 |  1 204,5 |\n| Bayern |      – |     98,0 |\n');
    assert.match(markdownOf([tableMarkdown({ ...TABLE, ...cells('*a*', '[b](command:c)') })]), /\\\*a\\\*.*\\\[b]\\\(/);
  });
});
