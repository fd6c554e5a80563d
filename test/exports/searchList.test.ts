import assert from 'node:assert/strict';
import { searchCsv, searchMarkdown, type SearchListWords } from '../../src/exports/searchList.ts';
import { officialPdf } from '../../src/model/paperId.ts';
import { parseSearch } from '../../src/queries/searchQuery.ts';
import { searchRow } from '../../src/queries/searchRows.ts';
import { words } from '../../src/words/words.ts';
import { folder, indexOf, PAIRS, paper } from '../queries/folder.ts';

const { corpus } = folder({ 'file:///a/b c.txt': paper('19/100', PAIRS) }), index = indexOf(corpus);
const rows = index.search(parseSearch('"kosten trugen"'), 9).hits.question.map((hit) => searchRow(corpus, hit)!);
const LIST: SearchListWords = { word: words('de'), addressOf: officialPdf, cite: ({ labels }) => `Fundstelle ${labels.join()}`, fileOf: ({ kind }) => (kind === 'question' ? { path: '../b c.txt', link: '../b%20c.txt#L12' } : null) };

describe('the list of what a search found', () => {
  it('leads to the official text and to the file; a part is quoted with the question that it belongs to', () => {
    assert.equal(searchMarkdown(LIST, 'Suche', rows.slice(0, 1), 2), '# Suche\n\n## Fragen\n\n- „Welche Länder waren daran beteiligt? … Welche Kosten trugen die Länder?“ · [Fundstelle 2a](https://dserver.bundestag.de/btd/19/001/1900100.pdf) · [b c.txt](../b%20c.txt#L12) · DIE LINKE. · 3. August 2020\n\n2 weitere Treffer sind nicht aufgeführt.\n');
  });

  it('is a table with address and path', () => {
    const [header, first] = searchCsv(LIST, rows, 'semicolon').split(/\r?\n/);
    assert.match(header!, /;Fundstelle;Amtliche Adresse;Datei$/);
    assert.match(first!, /;Welche Länder waren daran beteiligt\? … Welche Kosten trugen die Länder\?;Fundstelle 2a;https:\/\/dserver\.bundestag\.de\/btd\/19\/001\/1900100\.pdf;\.\.\/b c\.txt$/);
  });
});
