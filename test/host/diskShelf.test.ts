import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { diskShelf } from '../../src/host/shelf.node.ts';

describe('a folder of the disk that holds shards', () => {
  let folder: string;
  beforeEach(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'anfrage-')); });
  afterEach(() => rm(folder, { recursive: true }));

  it('is empty as long as nobody has made it, and made by the first who writes', async () => {
    const shelf = diskShelf(path.join(folder, 'a', 'b'));
    assert.deepEqual(await shelf.list(), []);
    await shelf.write('x', Uint8Array.of(1, 2));
    assert.deepEqual([await shelf.list(), [...await shelf.read('x')]], [['x'], [1, 2]]);
  });

  it('gives another name over what bears it, and deletes what may be gone', async () => {
    const shelf = diskShelf(folder);
    await shelf.write('new', Uint8Array.of(2));
    await shelf.write('old', Uint8Array.of(1));
    await shelf.rename('new', 'old');
    assert.deepEqual([await shelf.list(), [...await shelf.read('old')]], [['old'], [2]]);
    for (let i = 0; i < 2; i++) await shelf.delete('old');
    assert.deepEqual(await shelf.list(), []);
  });

  it('says when it is none', async () => {
    await writeFile(path.join(folder, 'file'), '');
    const shelf = diskShelf(path.join(folder, 'file'));
    await assert.rejects(shelf.list());
    await assert.rejects(shelf.write('x', new Uint8Array()));
  });
});
