import { match } from '../assert.ts';

describe('the extension host of this run', () => {
  it('is Node', () => {
    match(process.versions.node, /^\d+\./);
  });
});
