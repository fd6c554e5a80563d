import assert from 'node:assert/strict';
import { printedTable, tableOf, tablesIn } from '../../src/queries/tables.ts';
import { folder, paper } from './folder.ts';

const BODY = `Wir fragen die Bundesregierung:

1. Wie viele Kilometer wurden gebaut?

Zu 1:

Jahr       Kilometer    Kosten
2019             12       3,4
2020             15       4,1
2021             21       5,0

Mehr ist nicht bekannt.`;
const here = folder({ a: paper('19/100', BODY) }).corpus.document('a')!;
const read = folder({ a: paper('19/100', `▮${BODY}`) }).here;
const at = (words: string, length = 0) => { const start = read.text.indexOf(words); return { start, end: start + length }; };

describe('tables of papers', () => {
  it('are those of its answers, not its head', () => { assert.equal(tablesIn(read).length, 1); assert.ok(here); });
  it('the one at the cursor', () => { assert.equal(tableOf(read, at('2020 '))?.rows.length, 4); assert.equal(tableOf(read, at('Mehr')), null); });
  it('of a selection the rows that it touches, with their header', () => {
    assert.deepEqual(tableOf(read, at('2020 ', 40))?.rows.map((row) => row[0]!.text), ['Jahr', '2020', '2021']);
  });
  it('as they are printed', () => { assert.equal(printedTable(read, tablesIn(read)[0]!), 'Jahr       Kilometer    Kosten\n2019             12       3,4\n2020             15       4,1\n2021             21       5,0'); });
});
