import assert from 'node:assert/strict';
import { PdfReader, ThreadEnded, type PdfReaderPorts, type PdfThread } from '../../src/host/pdfReader.ts';
import { PDF_LIMITS, type PdfProblem, type PdfText } from '../../src/pdf/pdfText.ts';

/** What a thread makes of a PDF is decided by its one byte. */
const SLOW = 1, BROKEN = 2, HEAVY = 3, GOOD = 9;
const TEXT: PdfText = { text: 'x', lines: [], pages: [], sizes: { answer: 10, question: null, footnote: null } };
const LIMITS = { ...PDF_LIMITS, milliseconds: -980 }; // with the grace, a fiftieth of a second

describe('a reader of PDFs', () => {
  let reader: PdfReader, log: string[];
  const make = (start?: PdfReaderPorts['start']) => {
    log = [];
    const thread: PdfThread = {
      read: async ([kind]): Promise<PdfText | PdfProblem> => {
        if (kind === SLOW) await new Promise((resolve) => setTimeout(resolve, 200).unref());
        if (kind === BROKEN) throw new Error('out of order');
        if (kind === HEAVY) throw new ThreadEnded('too-much-text');
        return TEXT;
      },
      end: () => log.push('end'),
    };
    reader = new PdfReader({
      start: start ?? (() => { log.push('start'); return Promise.resolve(thread); }),
      readHere: (_bytes, { pages }) => { log.push(`here ${pages}`); return Promise.resolve(TEXT); },
      failed: ({ message }) => log.push(message),
    });
  };
  const read = async (kind: number, key = 'x', urgent = false) => {
    const got = await reader.read(key, () => Promise.resolve(Uint8Array.of(kind)), { urgent, limits: LIMITS });
    return got === 'gone' ? got : 'problem' in got ? got.problem : got.text;
  };
  afterEach(() => { reader.dispose(); });

  it('keeps its thread for the next PDF', async () => {
    make();
    assert.deepEqual([await read(GOOD), await read(GOOD), log], ['x', 'x', ['start']]);
  });

  for (const [what, kind, problem, told] of [['takes too long', SLOW, 'too-slow', []], ['takes too much memory', HEAVY, 'too-much-text', []], ['ends the thread', BROKEN, 'damaged', ['out of order']]] as const) {
    it(`gives up a PDF that ${what}, and reads the next one with a new thread`, async () => {
      make();
      assert.deepEqual([await read(kind), await read(GOOD)], [problem, 'x']);
      assert.deepEqual(log.filter((line) => line !== 'end'), ['start', ...told, 'start']);
      assert.ok(log.includes('end'));
    });
  }

  it('reads small PDFs itself where no thread starts, and says so once', async () => {
    make(() => Promise.reject(new Error('no threads here')));
    assert.deepEqual([await read(GOOD), await read(GOOD), log], ['x', 'x', ['no threads here', 'here 200', 'here 200']]);
  });

  it('reads first what somebody waits for', async () => {
    make();
    const order: string[] = [], reads = [['a', false], ['b', false], ['c', true], ['d', false]] as const;
    const all = Promise.all(reads.map(([key, urgent]) => read(GOOD, key, urgent).then(() => order.push(key))));
    reader.hurry('d');
    await all;
    assert.deepEqual(order, ['a', 'c', 'd', 'b']);
  });

  it('hands on that a PDF is gone', async () => {
    make();
    assert.equal(await reader.read('x', () => Promise.resolve('gone')), 'gone');
    assert.deepEqual(log, []);
  });

  it('leaves nobody waiting when it ends', async () => {
    make();
    const reads = [read(SLOW), read(GOOD)];
    reader.dispose();
    assert.deepEqual(await Promise.all(reads), ['too-slow', 'gone']);
  });
});
