import assert from 'node:assert/strict';
import { Breath } from '../../src/host/coalesce.ts';

/** Keeps the thread for so many milliseconds. */
function toil(milliseconds: number) {
  for (const end = performance.now() + milliseconds; performance.now() < end;);
}

describe('breath', () => {
  it('lets those who wait at the same time work one by one, with pauses for others', async () => {
    const breath = new Breath(8), seen: string[] = [], clock = setInterval(() => { seen.push('clock'); }, 1);
    await Promise.all(Array.from({ length: 10 }, async () => {
      await breath.pause();
      toil(10);
      seen.push('work');
    }));
    clearInterval(clock);
    assert.doesNotMatch(seen.join(' '), /work work work/);
  });

  it('works on in the same slice while that lasts, in the order of asking', async () => {
    const breath = new Breath(10_000), seen: number[] = [];
    await Promise.all(Array.from({ length: 100 }, async (_, i) => {
      await breath.pause();
      seen.push(i);
    }));
    assert.deepEqual(seen, Array.from({ length: 100 }, (_, i) => i));
  });
});
