import assert from 'node:assert/strict';
import { excluder, globTest } from '../../src/host/glob.ts';

describe('globTest', () => {
  for (const [glob, path, fits] of [
    ['*.txt', '/a/b/c.txt', true], ['*.txt', '/a/b/c.TXT', true], ['*.txt', '/a/b/c.txt.md', false], ['*.{md,txt}', '/a.md', true], ['*.{md,txt}', '/a.mx', false],
    ['**/x/*.md', '/a/x/b.md', true], ['**/x/*.md', 'x/b.md', true], ['**/x/*.md', '/a/x/y/b.md', false], ['**/x/**', '/a/x/y/b.md', true], ['/a/?.md', '/a/b.md', true],
    ['/a/?.md', '/a/bb.md', false], ['a+b(c).txt', '/x/a+b(c).txt', true], ['[ab].txt', '/a.txt', true], ['[!ab].txt', '/a.txt', false], ['{a', '/a', true], ['a}', '/a}', true], ['[', '/[', true], ['', '/a', false],
  ] as const) it(`"${glob}" ${fits ? 'fits' : 'does not fit'} ${path}`, () => assert.equal(globTest(glob)(path), fits));

  it('answers at once on a hostile path', () => {
    const began = performance.now();
    globTest('**/*a*/**/b.txt')(`${'a/'.repeat(2000)}c`);
    assert.ok(performance.now() - began < 1000);
  });
});

describe('excluder', () => {
  for (const [path, out] of [['node_modules/a/b.txt', true], ['a/node_modules/b.txt', true], ['node_modules', true], ['a/node_modules_x/b.txt', false], ['b.txt', false], ['alt/b.txt', true], ['x/alt/b.txt', false]] as const) {
    it(`${out ? 'excludes' : 'keeps'} ${path}`, () => assert.equal(excluder(['**/node_modules', 'alt/**'])(path), out));
  }
});
