import assert from 'node:assert/strict';
import fc from 'fast-check';
import { writeShard, type StoredFile } from '../../src/corpus/shard.ts';
import { SHARD_SIZE, ShardLog } from '../../src/host/shardLog.ts';
import { MemoryShelf, type Mishap } from './memoryShelf.ts';

const KEY = '1.0';
/** The word that bears a version: every byte of it tells which. */
const file = (uri: string, version: number, size = 20 + (version % 7)): StoredFile =>
  ({ uri, stamp: { mtime: version, size }, facts: version % 5 ? new Uint8Array(size).fill(version) : null, left: version % 5 ? null : 'no-inquiry', names: `n${version % 3}` });
const versionIn = (stored: StoredFile) => {
  assert.deepEqual(stored, file(stored.uri, stored.stamp.mtime, stored.stamp.size), 'a word that nobody said');
  return stored.stamp.mtime;
};

async function restored(log: ShardLog): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  await log.restore((files) => {
    for (const stored of files) {
      assert.ok(!(stored.uri in found), `${stored.uri} is handed over twice`);
      found[stored.uri] = versionIn(stored);
    }
    return Promise.resolve();
  });
  return found;
}

describe('the store of the index', () => {
  let shelf: MemoryShelf, lines: string[];
  const opened: ShardLog[] = [];
  const open = (key = KEY, at: ReturnType<MemoryShelf['open']> | null = shelf.open()) => {
    const log = new ShardLog(at, key, (line) => lines.push(line));
    opened.push(log);
    return log;
  };
  const started = async () => {
    const log = open();
    await restored(log);
    return log;
  };
  beforeEach(() => { shelf = new MemoryShelf(); lines = []; });
  afterEach(() => { for (const log of opened.splice(0)) log.dispose(); });

  it('gives back what was put, the last word on each file', async () => {
    const log = await started();
    for (const stored of [file('a', 1), file('b', 2), file('a', 3)]) log.put(stored);
    await log.flush();
    log.put(file('b', 4));
    log.remove('a');
    log.put(file('c', 5));
    await log.flush();
    assert.deepEqual(await restored(open()), { b: 4, c: 5 });
  });

  it('writes what was put together into one shard, and by portions what is more', async () => {
    const log = await started();
    for (let i = 1; i <= 50; i++) log.put(file(`f${i}`, i));
    await log.flush();
    assert.equal(shelf.files.size, 1);
    for (let i = 1; i <= 3; i++) log.put(file(`g${i}`, 1, SHARD_SIZE * 0.6));
    await log.flush();
    assert.equal(shelf.files.size, 4);
    assert.equal(Object.keys(await restored(open())).length, 53);
  });

  it('writes at once when much waits', async () => {
    const log = await started();
    log.put(file('a', 1, SHARD_SIZE));
    while (log.statistics.waiting) await new Promise((resolve) => setTimeout(resolve, 1));
    assert.equal(shelf.files.size, 1);
  });

  it('hands over nothing of which something was said since the host began', async () => {
    const log = await started();
    for (const uri of ['a', 'b', 'c', 'd']) log.put(file(uri, 1));
    await log.flush();
    const next = open();
    next.put(file('a', 2));
    next.remove('b');
    await next.flush();
    next.put(file('c', 2));
    assert.deepEqual(await restored(next), { d: 1 });
    await next.flush();
    assert.deepEqual(await restored(open()), { a: 2, c: 2, d: 1 });
  });

  it('trusts nothing of another key, nothing damaged, no half of a shard, and clears them away', async () => {
    const log = await started();
    log.put(file('a', 1));
    await log.flush();
    shelf.files.set('00000005-x.shard', writeShard([file('a', 2)], KEY).map((byte, i) => (i === 70 ? byte ^ 1 : byte)));
    shelf.files.set('00000006-x.shard', writeShard([file('a', 3)], 'other'));
    shelf.files.set('00000007-x.shard.tmp', writeShard([file('a', 4)], KEY));
    shelf.files.set('00000008-x.shard', new Uint8Array());
    shelf.files.set('notes.txt', new Uint8Array());
    const next = open();
    assert.deepEqual(await restored(next), { a: 1 });
    assert.equal(next.statistics.dropped, 3);
    assert.equal(lines.length, 1);
    assert.deepEqual([...shelf.files.keys()].map((name) => name.slice(0, 9)), ['00000001-', 'notes.txt']);
  });

  it('counts words by the order of shards, which goes on where another host left it', async () => {
    shelf.files.set('0000zzzz-x.shard', writeShard([file('a', 7), file('b', 7)], KEY));
    const log = open();
    log.put(file('a', 1));
    await log.flush();
    assert.deepEqual(await restored(open()), { a: 1, b: 7 });
  });

  it('says once that it cannot write, keeps what waits, and says when it can again', async () => {
    const log = await started();
    shelf.plan(Array.from({ length: 6 }, (_, i) => ({ after: i, what: 'half', isDeath: false })));
    log.put(file('a', 1));
    await log.flush();
    await log.flush();
    assert.equal(lines.length, 1);
    assert.equal(log.statistics.waiting, 1);
    shelf.plan([]);
    await log.flush();
    assert.deepEqual(lines.map((line) => /can't/.test(line)), [true, false]);
    assert.deepEqual(await restored(open()), { a: 1 });
  });

  it('leaves nothing half-written behind where the disk is full', async () => {
    const log = await started();
    shelf.plan([{ after: 0, what: 'half', isDeath: false }]);
    log.put(file('a', 1));
    await log.flush();
    assert.equal(shelf.files.size, 0);
  });

  it('does not believe that what it failed to write is not there', async () => {
    const log = await started();
    shelf.plan([{ after: 1, what: 'all', isDeath: false }]);
    log.put(file('a', 1));
    await log.flush();
    log.remove('a');
    await log.flush();
    assert.deepEqual(await restored(open()), {});
  });

  it('keeps nothing where there is no storage', async () => {
    const log = open(KEY, null);
    log.put(file('a', 1));
    await log.flush();
    await log.tidy();
    await log.clear();
    assert.deepEqual([await restored(log), log.statistics.waiting], [{}, 0]);
  });

  it('forgets everything when it is told to', async () => {
    const log = await started();
    log.put(file('a', 1));
    await log.flush();
    log.put(file('b', 2));
    await log.clear();
    assert.equal(shelf.files.size, 0);
    log.put(file('c', 3));
    await log.flush();
    assert.deepEqual(await restored(open()), { c: 3 });
  });

  describe('when it tidies', () => {
    const namesNow = () => [...shelf.files.keys()];

    it('writes anew what is mostly out of date, and nothing else', async () => {
      const log = await started();
      for (const part of ['a', 'b']) {
        for (let i = 1; i <= 10; i++) log.put(file(part + i, i, SHARD_SIZE / 20));
        await log.flush();
      }
      const [first, second] = namesNow();
      for (let i = 1; i <= 6; i++) log.put(file(`a${i}`, 11, SHARD_SIZE / 20));
      for (let i = 1; i <= 4; i++) log.put(file(`b${i}`, 11, SHARD_SIZE / 20));
      await log.flush();
      await log.tidy();
      assert.deepEqual(namesNow().includes(first!), false);
      assert.deepEqual(namesNow().includes(second!), true);
      const found = await restored(open());
      assert.deepEqual([Object.keys(found).length, found['a1'], found['a7'], found['b4'], found['b5']], [20, 11, 7, 11, 5]);
    });

    it('puts many small shards together', async () => {
      const log = await started();
      for (let i = 1; i <= 20; i++) {
        log.put(file(`a${i}`, i));
        await log.flush();
      }
      await log.tidy();
      assert.equal(shelf.files.size, 1);
      assert.equal(Object.keys(await restored(open())).length, 20);
    });

    it('keeps that a file is gone while an older shard speaks of it', async () => {
      const log = await started();
      for (const words of [[file('a', 1), file('b', 1), file('c', 1)], ['a', file('d', 2), file('e', 2)], [file('d', 3), file('e', 3)]]) {
        for (const word of words) if (typeof word === 'string') log.remove(word); else log.put(word);
        await log.flush();
      }
      await log.tidy();
      assert.deepEqual(await restored(open()), { b: 1, c: 1, d: 3, e: 3 });
    });

    it('forgets what is gone once no older shard speaks of it', async () => {
      const log = await started();
      for (let i = 1; i <= 20; i++) log.put(file(`a${i}`, i));
      await log.flush();
      for (let i = 1; i <= 20; i++) log.remove(`a${i}`);
      await log.flush();
      await log.tidy();
      for (let i = 1; i <= 9; i++) {
        log.put(file('b', i));
        await log.flush();
      }
      await log.tidy();
      assert.deepEqual([shelf.files.size, log.statistics.shards], [1, 1]);
      assert.ok([...shelf.files.values()][0]!.length < 300);
      assert.deepEqual(await restored(open()), { b: 9 });
    });
  });

  it('says nothing wrong of a file that is gone, at whatever operation of tidying a host ends', async () => {
    for (const what of ['nothing', 'half', 'all'] as const) {
      for (let after = 0; after < 8; after++) {
        shelf = new MemoryShelf();
        const log = await started();
        for (const words of [[file('a', 1), file('b', 1)], ['a', file('c', 2), file('d', 2)], [file('b', 3), file('c', 3), file('d', 3)]]) {
          for (const word of words) if (typeof word === 'string') log.remove(word); else log.put(word);
          await log.flush();
        }
        shelf.plan([{ after, what, isDeath: true }]);
        await log.tidy();
        shelf.plan([]);
        assert.deepEqual(await restored(open()), { b: 3, c: 3, d: 3 }, `${what} of operation ${after}`);
      }
    }
  });

  it('does not count older words again that it writes anew, where another window has written newer ones', async () => {
    const log = await started();
    for (const uri of ['a', 'b', 'c']) log.put(file(uri, 1));
    await log.flush();
    const other = await started();
    other.put(file('a', 2));
    await other.flush();
    for (const uri of ['b', 'c']) log.put(file(uri, 3));
    await log.flush();
    await log.tidy();
    assert.deepEqual(await restored(open()), { a: 2, b: 3, c: 3 });
  });

  const uris = fc.constantFrom('a', 'b', 'c', 'd');
  const mishap = fc.record({ after: fc.nat(14), what: fc.constantFrom<Mishap>('nothing', 'half', 'all'), isDeath: fc.boolean() });
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ act: fc.constant('put' as const), uri: uris }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('remove' as const), uri: uris }) },
    { weight: 4, arbitrary: fc.constant({ act: 'flush' as const }) },
    { weight: 2, arbitrary: fc.constant({ act: 'tidy' as const }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('plan' as const), mishaps: fc.array(mishap, { maxLength: 3 }) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('restart' as const), isKilled: fc.boolean(), isLucky: fc.boolean() }) },
  );

  it('loses and mixes up nothing that was written, at whatever operation a host ends or fails', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 80, size: 'max' }), async (steps) => {
      shelf = new MemoryShelf();
      /** What may be found of a file: what was written last, and all that was said since. 0: nothing. */
      const sayings = new Map<string, number[]>();
      const spoken = new Set<string>(), say = (uri: string, word: number) => {
        spoken.add(uri);
        sayings.set(uri, [...sayings.get(uri) ?? [0], word]);
      };
      let host = shelf.open(), log = open(KEY, host), version = 0;
      await restored(log);
      for (const next of [...steps, { act: 'restart' as const, isKilled: true, isLucky: true }]) {
        if (next.act === 'put') {
          say(next.uri, ++version);
          log.put(file(next.uri, version));
        } else if (next.act === 'remove') {
          say(next.uri, 0);
          log.remove(next.uri);
        } else if (next.act === 'flush') {
          await log.flush();
          if (!log.statistics.waiting) for (const uri of spoken) sayings.set(uri, sayings.get(uri)!.slice(-1));
        } else if (next.act === 'tidy') await log.tidy();
        else if (next.act === 'plan') shelf.plan(next.mishaps);
        else {
          if (next.isKilled) host.kill();
          log.dispose();
          await log.flush();
          if (next.isLucky) shelf.plan([]);
          host = shelf.open();
          log = open(KEY, host);
          spoken.clear();
          const found = await restored(log);
          if (host.failures) continue; // what could not be read is read anew from its file
          for (const [uri, said] of sayings) {
            assert.ok(said.includes(found[uri] ?? 0), `${uri}: ${found[uri]} is none of ${said.join()}`);
            sayings.set(uri, [found[uri] ?? 0]);
          }
        }
      }
    }), { numRuns: 400 });
  });

  const window = fc.record({ of: fc.nat(1), act: fc.constantFrom('put' as const, 'put' as const, 'flush' as const, 'tidy' as const, 'restart' as const), uri: uris });

  it('lets two windows on the same folder work without harm for each other', async () => {
    await fc.assert(fc.asyncProperty(fc.array(window, { maxLength: 80, size: 'max' }), async (steps) => {
      shelf = new MemoryShelf();
      const logs = [open(), open()], said = new Map<string, number[]>(), running: Promise<unknown>[] = [];
      let version = 0;
      running.push(...logs.map(restored));
      for (const { of, act, uri } of steps) {
        const log = logs[of]!;
        if (act === 'put') {
          said.set(uri, [...said.get(uri) ?? [], ++version]);
          log.put(file(uri, version));
        } else if (act === 'restart') {
          log.dispose();
          running.push(log.flush());
          running.push(restored(logs[of] = open()));
        } else running.push(log[act]());
        if (version % 3 === 0) await Promise.resolve();
      }
      await Promise.all([...running, ...logs.map((log) => log.flush())]);
      await Promise.all(logs.map((log) => log.flush())); // what one clears away as unfinished the other writes again
      await Promise.all(logs.map((log) => log.tidy()));
      const found = await restored(open());
      assert.deepEqual(Object.keys(found).sort(), [...said.keys()].sort());
      for (const [uri, versions] of said) assert.ok(versions.includes(found[uri]!), uri);
    }), { numRuns: 200 });
  });
});
