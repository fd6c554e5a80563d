import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { goldPapers } from '../../scripts/gold.ts';
import { LAYOUTS, type LayoutName } from '../../scripts/pdf/layouts.ts';
import { manuscriptOf } from '../../scripts/pdf/printed.ts';
import { typeset } from '../../scripts/pdf/typeset.ts';
import { readPaper } from '../../src/paper/read.ts';
import { layoutOf } from '../../src/pdf/layout.ts';
import type { Layout } from '../../src/text/layout.ts';
import { textOfPdf } from './pdf.ts';

const FOLDER = path.join(import.meta.dirname, '../papers');

/** What is not read alike: the layouts in which it is not, by paper. */
const APART: Readonly<Record<string, readonly LayoutName[]>> = {
  'bt-fragen-woche': ['bundestag', 'advance-copy', 'two-columns', 'letter'], // a group that goes on below a page's end is read with the question
  'bt-fragen-woche-lose': ['bundestag'],
  'bt-fragestunde': ['bundestag', 'advance-copy', 'two-columns'], // the layouts print a running head that protocols do not have
  'bt-fragen-nebeneinander': ['bundestag', 'advance-copy', 'two-columns', 'letter'],
  'by-anfragen-zum-plenum': ['two-columns'],
  'bt-03': ['two-columns'],
  'bt-04': ['two-columns'],
  'bt-05': ['two-columns'],
  'bt-06': ['two-columns'],
  'bt-07': ['two-columns'],
  'bt-08': ['letter'],
  'bt-09': ['two-columns'],
  'bt-11': ['bundestag', 'advance-copy'],
  'bt-12': ['two-columns'],
  'bt-13': ['two-columns'],
  'bt-15': ['bundestag', 'advance-copy', 'two-columns', 'letter'],
  'bt-16': ['two-columns'],
  'bt-konversion': ['bundestag', 'advance-copy', 'letter'],
  'bt-postfilialen': ['letter'],
  'bt-schreiben-bmg': ['bundestag', 'advance-copy', 'two-columns'],
  'bt-wasserversorger': ['bundestag', 'advance-copy'],
  'bt-wolf-herdenschutz': ['two-columns'],
  'bw-hebammen': ['two-columns'],
  'hh-wohnungslose': ['two-columns', 'bundestag', 'advance-copy'],
  'land-01-bayern-neu': ['two-columns'],
  'land-06-niedersachsen': ['bundestag', 'advance-copy', 'two-columns'],
  'land-09-hessen': ['two-columns'],
  'land-10-brandenburg': ['two-columns'],
  'land-11-mv': ['two-columns'],
  'land-13-rheinland-pfalz': ['two-columns'],
  'land-15-hamburg-alt': ['letter'],
  'land-16-bremen': ['two-columns'],
  'land-20-rlp-grosse-anfrage': ['two-columns'],
  'ni-grundwasser': ['bundestag', 'advance-copy'],
  'nw-feuerwehr': ['two-columns'],
  'sn-lehrermangel': ['two-columns'],
};

describe('the same paper as text layer and as PDF', () => {
  for (const { file } of goldPapers(FOLDER)) for (const layout of Object.keys(LAYOUTS) as LayoutName[]) {
    const { name } = path.parse(file);
    if (!APART[name]?.includes(layout)) it(`is read alike: ${name} in the layout "${layout}"`, async () => {
      const text = fs.readFileSync(file, 'utf8'), pdf = await textOfPdf(typeset(manuscriptOf(text), { layout: LAYOUTS[layout] }));
      assert.deepEqual(readingOf(pdf.text, layoutOf(pdf)), readingOf([text, LAYOUTS[layout].marginText ?? ''].join('\n'), null));
    });
  }
});

/** What a reader takes from a paper. Texts are compared without white space, hyphens and ligatures, which differ by how lines are broken. */
function readingOf(text: string, layout: Layout | null) {
  const { questions, answers, citations, head } = readPaper(text, null, layout);
  return {
    questions: questions.map((q) => `${q.label}: ${plain(q.text)}`), answers: answers.map((a) => `${a.covers.join()}: ${plain(a.text)}`),
    citations: [...new Set(citations.map((c) => `${c.kind} ${plain(c.text)}`))].sort(), head: plain(JSON.stringify(head)),
  };
}

const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\-\u2010*<>]+/g, '');
