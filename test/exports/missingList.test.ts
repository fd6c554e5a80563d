import assert from 'node:assert/strict';
import { missingMarkdown, missingTable } from '../../src/exports/missingList.ts';
import { officialPdf } from '../../src/model/paperId.ts';
import type { MissingRow } from '../../src/queries/papers.ts';
import { words } from '../../src/words/words.ts';

const entry = { id: 'BT 19/7', kind: null, date: null, groups: [], askers: [], ministries: [], officialUrl: null, questionPaper: null, procedure: null };
const ROWS: readonly MissingRow[] = [
  { paper: 'BT 19/7', cited: 3, documents: 2, entry: { ...entry, title: 'Radwege\tund [Gehwege](x)' } },
  { paper: 'NW 18/1', cited: 1, documents: 1, entry: null },
];

describe('the list of missing papers', () => {
  it('is a Markdown list with links, in which titles stay text', () => {
    assert.equal(missingMarkdown(ROWS, officialPdf, words('de')), '- [BT-Drs. 19/7](https://dserver.bundestag.de/btd/19/000/1900007.pdf) · Radwege und \\[Gehwege]\\(x) · 3 Verweise\n- Drs. 18/1 (NW) · 1 Verweis\n');
  });

  it('is a table with tabs', () => {
    assert.equal(missingTable(ROWS, officialPdf, words('de')), 'BT-Drs. 19/7\tRadwege und [Gehwege](x)\t3\thttps://dserver.bundestag.de/btd/19/000/1900007.pdf\nDrs. 18/1 (NW)\t\t1\t\n');
  });
});
