import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { edited, readDocument } from '../../src/corpus/document.ts';
import { factsOf } from '../../src/corpus/facts.ts';
import { plainFacts } from '../../src/corpus/lazyFacts.ts';
import { pairAt, pairFinder } from '../../src/corpus/parts.ts';
import { documentRead, readWhole } from '../../src/corpus/wholeReading.ts';
import { createMatcher } from '../../src/entities/matcher.ts';
import { seedEntries } from '../../src/entities/seeds.ts';
import { mend, mendedOf } from '../../src/text/mend.ts';

const FOLDER = path.resolve('test/papers'), matcher = createMatcher(seedEntries());
const PAPERS = fs.readdirSync(FOLDER).filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md');
const textOf = (file: string) => fs.readFileSync(path.join(FOLDER, file), 'utf8');

describe('a text that a thread has read', () => {
  it('is the document, and has the facts, that reading it here gives', () => {
    for (const file of PAPERS) {
      const request = { uri: `file:///${file}`, text: textOf(file) }, there = documentRead(request, structuredClone(readWhole(request, matcher))), here = readDocument(request.uri, request.text, matcher);
      assert.deepEqual({ ...there, vocabulary: null }, { ...here, vocabulary: null }, file);
      assert.deepEqual(plainFacts(factsOf(there)), plainFacts(factsOf(here)), file);
    }
  });

  it('can be edited as any other, and its words are mended already', () => {
    const request = { uri: 'file:///bt-01.txt', text: textOf('bt-01.txt') }, { paper, ...there } = documentRead(request, structuredClone(readWhole(request, matcher))), here = readDocument(request.uri, request.text, matcher);
    const { start, end } = paper.answers[1]!.spans[0]!, at = request.text.lastIndexOf(' ', (start + end) >> 1) + 1, text = `${request.text.slice(0, at)}e${request.text.slice(at)}`, made = edited({ ...there, paper }, text, matcher);
    assert.ok(made);
    assert.deepEqual(made.paper, edited(here, text, matcher)?.paper);
    assert.ok(mendedOf(there.vocabulary).size);
    for (const [words, mended] of mendedOf(there.vocabulary)) assert.equal(mend(words, here.vocabulary), mended);
  });
});

describe('the question or answer at an offset', () => {
  it('is the same for who asks about many offsets', () => {
    for (const file of PAPERS) {
      const { lineStarts, paper, ...document } = readDocument(`file:///${file}`, textOf(file), null), facts = factsOf({ ...document, lineStarts, paper }), find = pairFinder(facts);
      for (const offset of [...lineStarts, ...paper.citations.map(({ span }) => span.start)]) assert.deepEqual(find(offset), pairAt(facts, offset), `${file} ${offset}`);
    }
  });
});
