import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { LAYOUTS, type LayoutName } from '../../scripts/pdf/layouts.ts';
import { manuscriptOf } from '../../scripts/pdf/printed.ts';
import { typeset } from '../../scripts/pdf/typeset.ts';
import { readPaper } from '../../src/paper/read.ts';
import { textOfPdf } from './pdf.ts';

const FOLDER = path.join(import.meta.dirname, '../papers');

const PAPERS = [
  'bb-rettungsdienst', 'bt-01', 'bt-02', 'bt-14', 'by-schwimmbaeder', 'he-windkraft', 'land-02-bayern-alt', 'land-04-thueringen', 'land-07-bw-anfrage',
  'land-12-sachsen-anhalt', 'land-14-hamburg-neu', 'land-17-berlin', 'land-18-saarland', 'land-19-schleswig-holstein', 'rp-hochwasser',
];
/** Read alike in all layouts but in two columns: their tables have a line for each cell there. */
const ONE_COLUMN = ['bt-03', 'bt-04', 'bt-05', 'bt-07', 'bt-10', 'bt-16', 'bt-13', 'bt-grosse-anfrage-ehrenamt', 'bt-laerm-schiene', 'bt-visaverfahren', 'bt-wolf-herdenschutz', 'bt-zollpersonal'];

describe('the same paper as text layer and as PDF', () => {
  for (const layout of Object.keys(LAYOUTS) as LayoutName[]) {
    for (const paper of layout === 'two-columns' ? PAPERS : [...PAPERS, ...ONE_COLUMN]) {
      it(`is read alike: ${paper} in the layout "${layout}"`, async () => {
        const file = [`${paper}.txt`, `${paper}.md`].map((name) => path.join(FOLDER, name)).find((name) => fs.existsSync(name))!, text = fs.readFileSync(file, 'utf8');
        const pdf = await textOfPdf(typeset(manuscriptOf(text), { layout: LAYOUTS[layout] }));
        assert.deepEqual(readingOf(pdf.text), readingOf(text));
      });
    }
  }
});

/** What a reader takes from a paper. Texts are compared without white space, hyphens and ligatures, which differ by how lines are broken. */
function readingOf(text: string) {
  const { questions, answers, citations, head } = readPaper(text);
  return {
    questions: questions.map((q) => `${q.label}: ${plain(q.text)}`), answers: answers.map((a) => `${a.covers.join()}: ${plain(a.text)}`),
    citations: [...new Set(citations.map((c) => `${c.kind} ${plain(c.text)}`))].sort(), head: plain(JSON.stringify(head)),
  };
}

const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\-\u2010*<>]+/g, '');
