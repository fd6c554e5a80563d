import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { factsOf } from '../../src/corpus/facts.ts';
import { readDocument } from '../../src/corpus/document.ts';
import { plainNumber, printedNumbers, readFacts, skimmed, stampOf, type Disk, type FileRequest } from '../../src/corpus/fileReading.ts';
import { packFacts, unpackFacts } from '../../src/corpus/packed.ts';
import { serve, type ReaderPort, type ReaderReply, type ReaderRequest } from '../../src/corpus/thread.ts';
import { createMatcher } from '../../src/entities/matcher.ts';

const TEXT = 'Deutscher Bundestag Drucksache 19/99901\n19. Wahlperiode 03.08.2020\n\nKleine Anfrage\nder Abgeordneten Erika Beispiel\n\nFähren\n\nWir fragen die Bundesregierung:\n\n1. Wie viele Fähren nutzt das Beispielamt?\n2. Welche sind es?\n';
const matcher = createMatcher([]), disk: Disk = { ...fs, openSync: (file) => fs.openSync(file, 'r') };
const bytes = (text: string) => new TextEncoder().encode(text);
const request = (from: FileRequest['from'], more: Partial<FileRequest> = {}): FileRequest => ({ uri: 'file:///a.txt', from, limit: 10_000, encoding: 'utf8', known: null, ...more });

describe('reading a file for its facts', () => {
  let folder: string;
  before(() => { folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anfrage-reading-')); });
  after(() => { fs.rmSync(folder, { recursive: true }); });
  const write = (name: string, content: string | Uint8Array) => { fs.writeFileSync(path.join(folder, name), content); return path.join(folder, name); };

  it('gives the facts of its text, from the disk, from bytes, from a text', () => {
    const expected = packFacts(factsOf(readDocument('file:///a.txt', TEXT, matcher))), file = write('a.txt', TEXT), { mtime, size } = fs.statSync(file);
    for (const [from, stamp] of [[{ path: file }, { mtime: mtime.getTime(), size }], [{ bytes: bytes(TEXT) }, null], [{ text: TEXT, layout: null }, null]] as const) {
      const reading = readFacts(request(from), matcher, disk);
      assert.ok('facts' in reading);
      assert.deepEqual(reading.stamp, stamp);
      assert.deepEqual(reading.facts, expected);
    }
  });

  it('does not read again what is known', () => {
    const { hash } = factsOf(readDocument('x', TEXT, matcher));
    assert.deepEqual(readFacts(request({ bytes: bytes(TEXT) }, { known: hash }), matcher, null), { stamp: null, same: true });
    assert.ok('facts' in readFacts(request({ bytes: bytes(`${TEXT}3. Und?`) }, { known: hash }), matcher, null));
  });

  for (const [what, content, left, limit] of [['too large', TEXT, 'too-large', 10], ['empty', '', 'empty', 10], ['no text', Uint8Array.of(80, 0, 1), 'no-text', 10]] as const) {
    it(`tells a file that is ${what}, by its path and by its bytes`, () => {
      const data = typeof content === 'string' ? bytes(content) : content, stamp = { mtime: 0, size: data.length };
      for (const from of [{ path: write('b.txt', data) }, { bytes: data }]) {
        const reading = readFacts(request(from, { limit }), matcher, disk);
        assert.deepEqual([reading.stamp?.size ?? stamp.size, 'left' in reading && reading.left], [stamp.size, left]);
      }
    });
  }

  it('tells that a file is gone, that a folder is none, and what went wrong with another', () => {
    for (const [name, left, from] of [['nothing.txt', 'gone', disk], ['', 'gone', disk], ['a.txt', 'failed', { ...disk, readFileSync: () => { throw new Error('EIO'); } }]] as const) {
      const reading = readFacts(request({ path: path.join(folder, name) }), matcher, from);
      assert.equal('left' in reading && reading.left, left);
    }
  });

  it('skims the numbers of its first page, whatever its encoding', () => {
    for (const [content, numbers] of [
      [TEXT, ['19/99901']], ['Drs. 19 /007, 19/ 8 und 12/34/56', ['19/7', '19/8']], [Uint8Array.from([0xff, 0xfe, ...Buffer.from('7/12', 'utf16le')]), ['7/12']], ['', []], [`${'x'.repeat(5000)} 1/2`, []],
    ] as const) assert.deepEqual(skimmed(write('c.txt', content), disk), numbers);
    assert.deepEqual(skimmed(path.join(folder, 'nothing'), disk), []);
    assert.equal(plainNumber('019', '0054'), '19/54');
    assert.deepEqual(printedNumbers(bytes('1'.repeat(4096))), []);
  });

  it('a thread answers in order, and finds other names as soon as it has been told them', () => {
    const replies: ReaderReply[] = [], port: ReaderPort = { onmessage: null, postMessage: (reply) => { replies.push(reply); } }, file = write('d.txt', TEXT);
    const tell = (data: ReaderRequest) => port.onmessage!({ data });
    serve(port, { seedEntries: () => [] }, disk);
    tell({ stat: [file, path.join(folder, 'nothing')] });
    tell({ skim: [file] });
    tell({ read: request({ path: file }) });
    tell({ names: [{ entities: [{ id: 'amt', type: 'actor', subtype: 'authority-or-ministry', name: 'Beispielamt', aliases: [], description: { de: '', en: '' } }], hidden: [] }] });
    tell({ read: request({ path: file }) });
    const entities = (reply: ReaderReply | undefined) => { assert.ok(typeof reply === 'object' && 'facts' in reply); return unpackFacts('x', reply.facts).entities.map(({ entity }) => entity).filter((id) => id === 'amt'); };
    assert.deepEqual([replies[0], replies[1], replies[2], entities(replies[3]), replies[4], entities(replies[5])], ['ready', [stampOf(file, disk), null], [['19/99901']], [], 'ready', ['amt']]);
  });
});
