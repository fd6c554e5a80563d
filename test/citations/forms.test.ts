import assert from 'node:assert/strict';
import { FORMS } from '../../src/citations/kinds.ts';
import { citationsIn, marked, unmarked } from './marked.ts';

describe('the table of forms', () => {
  for (const form of FORMS) {
    describe(`${form.kind}: ${form.form}`, () => {
      for (const { text, targets, pinpoints, in: paper } of form.examples) {
        it(text.replace(/\n/g, '⏎'), () => {
          const found = citationsIn(text, paper);
          assert.equal(marked(unmarked(text), found), text);
          assert.deepEqual(found.map((c) => c.target), targets);
          if (pinpoints) assert.deepEqual(found.map((c) => c.pinpoint), pinpoints);
          if (targets.length) assert.ok(found.some((c) => c.kind === form.kind), 'an example shows its own kind');
        });
      }
    });
  }

  it('has examples in every row', () => {
    for (const form of FORMS) assert.ok(form.examples.some(({ targets }) => targets.length > 0), form.form);
  });
});
