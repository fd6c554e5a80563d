import assert from 'node:assert/strict';
import type { FileReading, FileRequest } from '../../src/corpus/fileReading.ts';
import type { ReaderReply, ReaderRequest } from '../../src/corpus/thread.ts';
import { Readers, type ReaderPorts, type ReaderThread } from '../../src/host/readers.ts';
import { OutOfMemory } from '../../src/host/thread.ts';

/** What a thread makes of a file is decided by the file's name. */
const READ: FileReading = { stamp: null, left: 'empty' };
const file = (uri: string): FileRequest => ({ uri, from: { text: '', layout: null }, limit: 1, encoding: 'utf8', known: null });

describe('readers of papers', () => {
  let readers: Readers, log: string[];
  const make = ({ threads = 1, idle = 1000, start }: { threads?: number; idle?: number; start?: ReaderPorts['start'] } = {}) => {
    log = [];
    readers = new Readers({
      start: start ?? (() => { log.push('start'); return Promise.resolve(fakeThread(log)); }),
      readHere: ({ uri }) => { log.push(`here ${uri}`); return Promise.resolve(READ); },
      failed: (error, uri) => log.push(`${uri ?? 'no thread'}: ${error.message}`),
    }, { threads, idle, patience: 40 });
  };
  const left = async (uri: string, urgent = false) => { const reading = await readers.read(file(uri), urgent); return 'left' in reading ? reading.left : null; };
  afterEach(() => { readers.dispose(); });

  it('keep their thread for the next file', async () => {
    make();
    assert.deepEqual([await left('a'), await left('b'), log], ['empty', 'empty', ['start', 'a', 'b']]);
  });

  it('start another thread when the first has enough to do, and no more than they may', async () => {
    make({ threads: 2 });
    await left('a');
    assert.equal(readers.statistics.threads, 1);
    await Promise.all(Array.from({ length: 20 }, (_, i) => left(`file ${i}`)));
    assert.deepEqual(readers.statistics, { threads: 2, here: false, read: 21, lost: 0 });
  });

  for (const [what, uri, code, why] of [['silent', 'silent', 'too-slow', 'silent for 40 ms'], ['dead', 'dead', 'failed', 'out of order'], ['out of memory', 'heavy', 'too-much-memory', 'heap']] as const) {
    it(`lose one file and its thread when that is ${what}; the files behind it are read by the next one`, async () => {
      make();
      assert.deepEqual(await Promise.all([left('a'), left(uri), left('b'), left('c')]), ['empty', code, 'empty', 'empty']);
      assert.deepEqual(log.filter((line) => /start|end|:/.test(line)), ['start', 'end', `${uri}: ${why}`, 'start']);
      assert.equal(readers.statistics.lost, 1);
    });
  }

  it('read here where no thread starts, and say so once', async () => {
    make({ threads: 2, start: () => Promise.reject(new Error('no threads here')) });
    assert.deepEqual([await left('a'), await left('b'), log], ['empty', 'empty', ['no thread: no threads here', 'here a', 'here b']]);
    assert.equal(readers.statistics.here, true);
    assert.deepEqual([await readers.skim(['x']), await readers.stat(['x'])], [[[]], [null]], 'nobody asks the disk');
  });

  it('read first what somebody waits for', async () => {
    make();
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((uri) => left(uri));
    readers.hurry('f');
    await Promise.all([...all, left('g', true)]);
    assert.deepEqual(log.slice(1), ['a', 'b', 'c', 'f', 'g', 'd', 'e']);
  });

  it('tell a thread other names, and one that starts later too', async () => {
    make();
    await left('a');
    readers.know([{ entities: [], hidden: ['x'] }]);
    await Promise.all([left('dead'), left('b')]);
    assert.deepEqual(log.filter((line) => /names|start/.test(line)), ['start', 'names x', 'start', 'names x']);
  });

  it('end a thread that has nothing to do', async () => {
    make({ idle: 10 });
    await left('a');
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual([log.at(-1), readers.statistics.threads, await left('b')], ['end', 0, 'empty']);
  });

  it('leave nobody waiting when they end', async () => {
    make();
    const reads = ['silent', 'a', 'b', 'c', 'd'].map((uri) => left(uri));
    await new Promise((resolve) => setTimeout(resolve, 5));
    readers.dispose();
    assert.deepEqual(await Promise.all(reads), ['gone', 'gone', 'gone', 'gone', 'gone']);
  });
});

function fakeThread(log: string[]): ReaderThread {
  let got: (reply: ReaderReply) => void = () => undefined, failed: (error: Error) => void = () => undefined, isOver = false;
  const queue: ReaderRequest[] = [];
  const work = () => {
    const request = isOver ? undefined : queue.shift();
    if (!request) return;
    if ('names' in request) log.push(`names ${request.names.flatMap(({ hidden }) => hidden).join()}`);
    else if ('read' in request) {
      log.push(request.read.uri);
      if (request.read.uri === 'silent') { isOver = true; return; }
      if (request.read.uri === 'dead') { failed(new Error('out of order')); return; }
      if (request.read.uri === 'heavy') { failed(new OutOfMemory('heap')); return; }
    }
    got('read' in request ? READ : 'ready');
  };
  return {
    post: (request) => { queue.push(request); setTimeout(work, 0); },
    listen: (reply, fail) => { got = reply; failed = fail; },
    memory: () => 0,
    end: () => { isOver = true; log.push('end'); },
  };
}
