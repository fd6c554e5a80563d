import assert from 'node:assert/strict';
import { factsOf } from '../../src/corpus/facts.ts';
import { glossaryMarkdown, glossaryTable } from '../../src/exports/glossary.ts';
import { officialPdf } from '../../src/model/paperId.ts';
import { documentGlossary, folderGlossary } from '../../src/queries/glossary.ts';
import { words } from '../../src/words/words.ts';
import { article, folder, PAIRS, paper } from '../queries/folder.ts';

const { corpus, document } = folder({
  'x/a.txt': article('Die Musterleitstelle (MLS) prüft.'), 'x/b.txt': paper('19/7', `Die Musterleitstelle (MLS) prüft.\n\n${PAIRS}`), 'x/c.txt': article('Das Musterlandesschulamt (MLS) lehrt.'),
});

describe('the glossary as a table', () => {
  it('is Markdown with links to the official papers, in which words stay text', () => {
    assert.equal(glossaryMarkdown(folderGlossary(corpus), officialPdf, words('de'), 'Glossar des Ordners'), `# Glossar des Ordners

| Abkürzung | Bedeutung            | Eingeführt in                                                                 | Dokumente |
| --------- | -------------------- | ----------------------------------------------------------------------------- | --------: |
| MLS       | Musterleitstelle     | [BT-Drs. 19/7, Zeile 15](https://dserver.bundestag.de/btd/19/000/1900007.pdf) |         2 |
| MLS       | Musterlandesschulamt | c.txt, Zeile 3                                                                |         1 |
`);
    const [row] = folderGlossary(corpus);
    assert.match(glossaryMarkdown([{ abbreviation: 'M|S', meanings: [{ ...row!.meanings[0]!, meaning: '[Muster](x) |\nS' }] }], () => null, words('de')), /\n\| M\\\|S +\| \\\[Muster\]\\\(x\) \\\| S +\| BT-Drs\. 19\/7, Zeile 15 +\| +2 \|\n$/);
  });

  it('names the printed page where the text shows pages, and opens the PDF there', () => {
    const paged = folder({ 'x/d.txt': paper('19/7', `Text.\n\fDeutscher Bundestag – 19. Wahlperiode – 2 – Drucksache 19/7\n\nDie Musterleitstelle (MLS) prüft.\n\n${PAIRS}\n\fDeutscher Bundestag – 19. Wahlperiode – 3 – Drucksache 19/7\n\nEnde.`) });
    assert.match(glossaryMarkdown(folderGlossary(paged.corpus), officialPdf, words('de')), /\[BT-Drs\. 19\/7, Seite 2]\(https:\/\/dserver\.bundestag\.de\/btd\/19\/000\/1900007\.pdf#page=2\)/);
  });

  it('has tabs for programs that calculate', () => {
    assert.equal(glossaryTable(documentGlossary(factsOf(document('x/b.txt'))), words('en')), 'MLS\tMusterleitstelle\tBT-Drs. 19/7, line 15\t1\n');
  });
});
