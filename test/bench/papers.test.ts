import assert from 'node:assert/strict';
import { paperAt, papers } from '../../bench/papers.ts';
import { readDocument } from '../../src/corpus/document.ts';
import { factsOf } from '../../src/corpus/facts.ts';
import { createMatcher } from '../../src/entities/matcher.ts';
import { seedEntries } from '../../src/entities/seeds.ts';

/** One of each form, more of the most frequent one, and some in which lines break in front of what looks like a heading. */
const SOME = [0, 1, 2, 3, 6, 7, 9, 12, 13, 14, 15, 26, 34, 40];
const matcher = createMatcher(seedEntries());
const label = (paper: ReturnType<typeof paperAt>) => `${paper.plan.index}: ${paper.file}`;

describe('papers that the bench makes', () => {
  for (const paper of SOME.map((index) => paperAt(index))) {
    it(`are read as they were made (${label(paper)})`, () => {
      const { questions, answers, citations, head } = factsOf(readDocument('paper', paper.text, matcher));
      assert.deepEqual(questions.map(({ label }) => label), paper.labels);
      assert.deepEqual(new Set(answers.flatMap(({ covers }) => covers)), new Set(paper.answered));
      const targets = new Set(citations.map(({ target }) => target?.replace(/^BT /, '')));
      assert.deepEqual(paper.cited.filter((number) => !targets.has(number)), []);
      assert.ok(head.title);
      assert.equal(head.kind, paper.plan.form === 'question' ? 'question' : 'answer');
    });
  }

  it('are the same each time, whatever is made besides them', () => {
    assert.equal([...papers(8)][7]!.text, paperAt(7).text);
  });

  it('are all different, each in a file of its own', () => {
    const some = [...papers(60, { average: 8000 })];
    assert.equal(new Set(some.map(({ text }) => text)).size, some.length);
    assert.equal(new Set(some.map(({ file }) => file)).size, some.length);
  });

  it('are as long as they should be on average', () => {
    const some = [...papers(100)], bytes = some.map(({ text }) => Buffer.byteLength(text));
    const average = bytes.reduce((sum, length) => sum + length, 0) / some.length;
    assert.ok(average > 32_000 && average < 48_000, `${average} bytes`);
    assert.ok(Math.min(...bytes) < 10_000 && Math.max(...bytes) > 120_000);
  });
});
