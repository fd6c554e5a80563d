import assert from 'node:assert/strict';
import { AS_PRINTED, canvasRatio, fittingScale, LEAST_SCALE, MOST_SCALE, pageTyped, scaleWithin, steppedScale } from '../../src/viewer/layout.ts';

describe('the measures of pages on the screen', () => {
  it('steps lead nearer and back again, over the size as printed, and end', () => {
    const percent = (scale: number) => Math.round((scale / AS_PRINTED) * 100);
    const steps = (from: number, direction: 1 | -1, count: number) => Array.from({ length: count }, () => percent(from = steppedScale(from, direction)));
    assert.deepEqual(steps(AS_PRINTED, 1, 4), [122, 150, 184, 225]);
    assert.deepEqual(steps(AS_PRINTED * 1.1, -1, 3), [100, 82, 67]);
    assert.deepEqual(steps(AS_PRINTED * 0.9, 1, 2), [100, 122]);
    assert.equal(steps(AS_PRINTED, 1, 20).at(-1), percent(MOST_SCALE));
    assert.equal(steps(AS_PRINTED, -1, 20).at(-1), percent(LEAST_SCALE));
  });

  it('pages fit the width, but grow no larger than twice as printed', () => {
    assert.equal(fittingScale(1190, 595), 2);
    assert.equal(fittingScale(9000, 595), AS_PRINTED * 2);
    assert.equal(fittingScale(10, 595), LEAST_SCALE);
    assert.equal(scaleWithin(1e9), MOST_SCALE);
  });

  it('a canvas is as fine as the screen until it would be too large', () => {
    assert.equal(canvasRatio(800, 1100, 2), 2);
    const ratio = canvasRatio(8000, 11000, 2);
    assert.ok(ratio < 1 && Math.round(8000 * ratio * 11000 * ratio) <= 16 * 1024 * 1024, String(ratio));
  });

  const TYPED: readonly [typed: string, page: number | null][] = [['1', 0], [' 12 ', 11], ['13', null], ['0', null], ['', null], ['3 a', null], ['-1', null], ['9'.repeat(400), null]];
  for (const [typed, page] of TYPED) it(`“${typed.slice(0, 8)}” of 12 is ${page === null ? 'no page' : `page ${page + 1}`}`, () => assert.equal(pageTyped(typed, 12), page));
});
