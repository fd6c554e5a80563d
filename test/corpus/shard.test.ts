import assert from 'node:assert/strict';
import { checksum } from '../../src/corpus/checksum.ts';
import { readShard, writeShard, type StoredWord } from '../../src/corpus/shard.ts';

const KEY = '1.0 abc', STAMP = { mtime: 1_700_000_000_000.25, size: 41_000 };
const WORDS: StoredWord[] = [
  { uri: 'file:///ordner/a%20b.txt', stamp: STAMP, facts: Uint8Array.of(1, 2, 3), left: null, names: 'n1' },
  { uri: 'file:///ordner/größe.md', stamp: STAMP, facts: null, left: 'no-inquiry', names: 'n2' },
  { uri: 'vscode-vfs://host/x.txt', stamp: { mtime: 0, size: 0 }, facts: new Uint8Array(), left: null, names: 'n1' },
  { uri: 'file:///ordner/gone.txt', gone: true },
  { uri: '\ud800 "\\\n', stamp: STAMP, facts: Uint8Array.from({ length: 40 }, (_, i) => i), left: null, names: '' },
];

describe('a shard of the index', () => {
  for (const [what, words] of [['files with facts, without any, and gone', WORDS], ['nothing', []], ['one file', WORDS.slice(0, 1)]] as const) {
    it(`says what was written: ${what}`, () => { assert.deepEqual(readShard(writeShard(words, KEY), KEY), words); });
  }

  it('is read wherever its bytes lie in a larger buffer', () => {
    const bytes = writeShard(WORDS, KEY);
    for (const offset of [0, 3, 8]) {
      const larger = new Uint8Array(bytes.length + 20);
      larger.set(bytes, offset);
      assert.deepEqual(readShard(larger.subarray(offset, offset + bytes.length), KEY), WORDS);
    }
  });

  it('gives facts as views of its bytes, at places that numbers of eight bytes can have', () => {
    const bytes = writeShard(WORDS, KEY);
    for (const word of readShard(bytes, KEY)!) if ('facts' in word && word.facts) assert.deepEqual([word.facts.buffer === bytes.buffer, word.facts.byteOffset % 8], [true, 0]);
  });

  it('means nothing with another key', () => {
    for (const other of ['', '1.0 abd', '1.0 abc ']) assert.equal(readShard(writeShard(WORDS, KEY), other), null);
  });

  it('means nothing when a bit is turned', () => {
    const bytes = writeShard(WORDS, KEY);
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      assert.equal(readShard(bytes, KEY), null, `bit ${bit}`);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
    }
    assert.deepEqual(readShard(bytes, KEY), WORDS);
  });

  it('means nothing when bytes are missing, too many, or lie elsewhere', () => {
    const bytes = writeShard(WORDS, KEY);
    for (let length = 0; length < bytes.length; length++) assert.equal(readShard(bytes.slice(0, length), KEY), null, `cut at ${length}`);
    for (const more of [1, 16, 4096]) assert.equal(readShard(Uint8Array.of(...bytes, ...new Uint8Array(more)), KEY), null, `${more} more`);
    for (let at = 16; at + 32 <= bytes.length; at += 16) {
      const turned = bytes.slice();
      turned.copyWithin(at, at + 16, at + 32);
      turned.set(bytes.subarray(at, at + 16), at + 16);
      assert.equal(readShard(turned, KEY), null, `blocks turned at ${at}`);
    }
  });

  it('allocates nothing by a number that is wrong, whatever the checksum says', () => {
    for (const [index, number] of [[4, 0xffffffff], [4, 100_000], [4, 7], [4, 0], [5, 0xffffffff], [5, 0]] as const) {
      const bytes = writeShard(WORDS, KEY), numbers = new Uint32Array(bytes.buffer);
      numbers[index] = number;
      numbers[3] = checksum(numbers.subarray(4));
      assert.equal(readShard(bytes, KEY), null);
    }
  });

  it('means nothing when it is something else', () => {
    for (const text of ['', 'PK', 'x'.repeat(64), '{"key":"1.0 abc","names":[],"rows":[]}'.padEnd(48)]) assert.equal(readShard(new TextEncoder().encode(text), KEY), null);
  });
});

describe('the checksum', () => {
  it('is xxHash32', () => { // as xxhash-wasm 1.1.0 has it
    for (const [length, sum] of [[16, 0x3f6c9665], [32, 0xee42e668], [48, 0xcddaf19f], [1024, 0xead2ce3c]] as const) {
      assert.equal(checksum(new Uint32Array(Uint8Array.from({ length }, (_, i) => (i * 31 + 7) & 255).buffer)), sum);
    }
  });
});
