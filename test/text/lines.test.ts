import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../src/text/decode.ts';
import { lineStarts, lineStartsAfter, offsetAt, positionAt } from '../../src/text/lines.ts';
import { printedLines } from '../../src/text/printedLines.ts';
import { SearchAhead } from '../../src/text/search.ts';

describe('lines as the editor counts them', () => {
  const cases: [what: string, text: string, starts: number[]][] = [
    ['LF', 'a\nb\n', [0, 2, 4]], ['CRLF', 'a\r\nb', [0, 3]], ['a lone CR', 'a\rb\r\rc', [0, 2, 4, 5]], ['a form feed stays in its line', 'a\fb\nc', [0, 4]], ['nothing', '', [0]],
  ];
  for (const [what, text, starts] of cases) it(what, () => { assert.deepEqual([...lineStarts(text)], starts); });
  it('after a change are those of the text after it', () => {
    const pieces = fc.array(fc.constantFrom('a', '\n', '\r\n', '\r')).map((p) => p.join(''));
    fc.assert(fc.property(pieces, pieces, fc.nat(20), fc.nat(4), (text, typed, at, removed) => {
      const start = Math.min(at, text.length), end = Math.min(text.length, start + removed), after = text.slice(0, start) + typed + text.slice(end);
      assert.deepEqual([...lineStartsAfter(lineStarts(text), after, { span: { start, end }, text: typed })], [...lineStarts(after)]);
    }), { numRuns: 1000 });
  });
  it('offset and position are each other’s way back', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'ä', '\n', '\r\n', '\r', '\f')).map((p) => p.join('')), fc.nat(60), (text, at) => {
      const starts = lineStarts(text), offset = Math.min(at, text.length);
      assert.equal(offsetAt(starts, positionAt(starts, offset)), offset);
    }));
  });
});

describe('lines as they are printed', () => {
  const cases: [what: string, text: string, lines: string[]][] = [
    ['LF', 'a\nb\n', ['a', 'b', '']], ['CRLF', 'a\r\nb', ['a', 'b']], ['a lone CR', 'a\rb\r\rc', ['a', 'b', '', 'c']],
    ['a form feed ends a page', 'a\fb\nc', ['a|', 'b', 'c']], ['a form feed behind a line end', 'a\n\fb', ['a', '|', 'b']], ['nothing', '', ['']],
  ];
  for (const [what, text, lines] of cases) it(what, () => { assert.deepEqual(printedLines(text).map((l) => text.slice(l.start, l.end) + (l.endsPage ? '|' : '')), lines); });
  it('knows its first character and what it says', () => {
    const lines = printedLines('\u2002 1.\u00a0 Wie?\n \t\nEnde ');
    assert.deepEqual(lines.map(({ code, text }) => [code, text]), [[0x31, '1. Wie?'], [-1, ''], [0x45, 'Ende']]);
  });
});

describe('a search ahead', () => {
  it('finds the next place of any of its patterns', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'bb', '-', ' '), { maxLength: 60 }).map((p) => p.join('')), fc.array(fc.nat(60)), (text, starts) => {
      const search = new SearchAhead(text, [/a/g, /bb/g]);
      for (const start of starts.sort((x, y) => x - y)) {
        const found = /a|bb/.exec(text.slice(start));
        if (start <= text.length) assert.equal(search.from(start), found ? start + found.index : text.length);
      }
    }));
  });
});

describe('bytes to text', () => {
  const cases: [what: string, bytes: number[], text: string | null, encoding?: string, said?: string][] = [
    ['UTF-8', [0xc3, 0xa4], 'ä', 'utf-8'], ['UTF-8 with a byte-order mark', [0xef, 0xbb, 0xbf, 0x61], 'a', 'utf-8'], ['windows-1252', [0xe4, 0x84, 0x61], 'ä„a', 'windows-1252'],
    ['UTF-16 with a mark', [0xff, 0xfe, 0xe4, 0x00], 'ä', 'utf-16le'], ['no text', [0x25, 0x50, 0x00, 0x01], null], ['nothing', [], '', 'utf-8'],
    ['what the user says', [0xe4, 0xa4], 'ä€', 'iso-8859-15', 'iso885915'], ['what he says although it is UTF-8', [0xc3, 0xa4], 'Ã¤', 'windows-1252', 'windows1252'], ['UTF-16 without a mark, as he says', [0xe4, 0x00], 'ä', 'utf-16le', 'utf16le'],
    ['Cyrillic as he says', [0xc0], 'ю', 'koi8-r', 'koi8r'], ['a mark rather than what he says', [0xef, 0xbb, 0xbf, 0xc3, 0xa4], 'ä', 'utf-8', 'windows1252'], ['windows-1252 though he says UTF-8', [0xe4], 'ä', 'windows-1252', 'utf8bom'],
    ['UTF-8 where nobody knows what he says', [0xc3, 0xa4], 'ä', 'utf-8', 'cp437'],
  ];
  for (const [what, bytes, text, encoding, said] of cases) it(what, () => {
    const decoded = decode(Uint8Array.from(bytes), said);
    assert.deepEqual(decoded && [decoded.text, decoded.encoding], text === null ? null : [text, encoding]);
  });
});
