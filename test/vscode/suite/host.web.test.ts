import { equal } from '../assert.ts';

describe('the extension host of this run', () => {
  it('is a web worker', () => {
    // VS Code falls back to Node without a word when it does not like the address of a web extension.
    equal('WorkerGlobalScope' in globalThis, true);
  });
});
