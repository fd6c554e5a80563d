import assert from 'node:assert/strict';
import { anchorsOf, MOST_INITIALS } from '../../src/citations/anchors.ts';
import { FORMS } from '../../src/citations/kinds.ts';
import { NUMBER_FORMS, WORD_FORMS } from '../../src/citations/readers.ts';
import { citationsIn, marked, unmarked } from './marked.ts';

describe('the table of forms', () => {
  for (const { kind, form, examples } of FORMS) {
    describe(`${kind}: ${form}`, () => {
      for (const { text, targets, pinpoints, in: paper } of examples) {
        it(text.replace(/\n/g, '⏎'), () => {
          const found = citationsIn(text, paper);
          assert.equal(marked(unmarked(text), found), text);
          assert.deepEqual(found.map((c) => c.target), targets);
          if (pinpoints) assert.deepEqual(found.map((c) => c.pinpoint), pinpoints);
          if (targets.length) assert.ok(found.some((c) => c.kind === kind), 'an example shows its own kind');
        });
      }
    });
  }

  it('has examples in every row', () => {
    for (const { form, examples } of FORMS) assert.ok(examples.some(({ targets }) => targets.length > 0), form);
  });

  it('has a row for each reader', () => {
    assert.deepEqual(FORMS.map(({ reader }) => reader), [...NUMBER_FORMS, ...WORD_FORMS]);
  });
});

describe('the anchors', () => {
  it('begin with no more different characters than the engine can leap over', () => {
    const initials = new Set(WORD_FORMS.flatMap(({ anchors }) => anchors.map((anchor) => anchor.replace(/^\\/, '')[0])));
    initials.add('/');
    assert.ok(initials.size <= MOST_INITIALS, [...initials].join(' '));
  });

  it('tell their forms apart by two characters', () => {
    const ab = { anchors: ['Ab\\d'] }, ac = { anchors: ['Ac', '\\(x'] }, a = { anchors: ['A(?:\\d|e)'] };
    const { pattern, at } = anchorsOf([ab, ac, a]);
    const found = [...'Ab1 Ac A5 Ad (x'.matchAll(pattern)].map((m) => at('Ab1 Ac A5 Ad (x', m.index));
    assert.deepEqual(found, [[ab, a], [ac, a], [a], [ac]]);
  });
});
