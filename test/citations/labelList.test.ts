import assert from 'node:assert/strict';
import fc from 'fast-check';
import { expandLabels, readLabelList } from '../../src/citations/labelList.ts';

const ASKED = ['1', '1a', '1b', '1c', '2', '3', '3a', '3b', '3c', '3d', '3e', '4', '4a', '4b', '5', '6', '7', '7a', '7b', '7c', '8', '9', '10', '10a', '10b', '11', '11a', '11b', '11c', '11d', '12', '12a', '12b'];
const TENS = ['1.1', '1.2', '1.3', '2.1', '2.2', '3.1'];

/** A list with «…» around what belongs to it, and the labels that it covers in a paper. */
type Row = readonly [text: string, labels: string, asked?: readonly string[], inBracket?: boolean];

describe('lists of labels', () => {
  const rows: readonly Row[] = [
    ['«3»', '3'],
    ['«1 a)»', '1a'],
    ['«1a)» wird', '1a'],
    ['«5. a.»', '5a'],
    ['«5. a.»:', '5a'],
    ['«6» wird verwiesen', '6'],
    ['«10 bis 10 b)» werden', '10 10a 10b'],
    ['«3 a) bis 3 e)»:', '3a 3b 3c 3d 3e'],
    ['«4 und 4 a)»:', '4 4a'],
    ['«7 bis 7 c)»:', '7 7a 7b 7c'],
    ['«12 a) und 12 b)»:', '12a 12b'],
    ['«1 bis 4»:', '1 1a 1b 1c 2 3 3a 3b 3c 3d 3e 4 4a 4b'],
    ['«1 bis 4»:', '1 2 3 4', ['1', '2', '3', '4', '5']],
    ['«8. und 11., 11.a. bis d.»:', '8 11 11a 11b 11c 11d'],
    ['«2. und 5.» (siehe Ihre Nummerierung):', '2 5'],
    ['«1 und zu 2»:', '1 2'],
    ['«1 und 2» werden', '1 2'],
    ['«1, 2 sowie 5 bis 7» sind', '1 2 5 6 7 7a 7b 7c'],
    ['«1.1 bis 2.2»', '1.1 1.2 1.3 2.1 2.2', TENS],
    ['«14-16, 19-20 und 28»', '14 15 16 19 20 28', []],
    ['«4./5.» in', '4 5'],
    ['«1, a) und b)»', '1 1a 1b'],
    ['«1 a und b» der', '1a 1b'],
    ['«1. und 2.» genannten', '1 2'],
    ['«3, 4, und 5»', '3 4 5'],
    ['«1; 2 und 5» der', '1 2 5'],
    ['«1 oder 2» der', '1 2'],
    ['«5 f.» und', '5 6'],
    ['«11 f.» und', '11 11a 11b 11c 11d 12 12a 12b'],
    ['«12 f.»', '12'],
    ['«5 f.» und', '5', []],
    ['«5f.» und', '5f', ['5', '5a', '5f', '6']],
    ['«9 ff.» und', '9 10 10a 10b 11 11a 11b 11c 11d 12 12a 12b'],
    ['«9ff.» und', '9 10 10a 10b 11 11a 11b 11c 11d 12 12a 12b'],
    ['«5f» der Anfrage', '5f', []],
    ['«1 f. und 8»', '1 2 8', ['1', '2', '3', '8']],
    ['«6») wird', '6', ASKED, true],
    ['«1 a)») wird', '1a', ASKED, true],
    ['«6)» wird', '6'],
    ['«1» aufgeführt', '1'],
    ['«1» d. h. so', '1'],
    ['«3» u. a. so', '3'],
    ['«1» und auf die Antwort', '1'],
    ['«1», dass', '1'],
  ];
  for (const [text, labels, asked = ASKED, inBracket = false] of rows) {
    it(`${text} covers ${labels}${inBracket ? ', a bracket is open' : ''}${asked === ASKED ? '' : ` where ${asked.join(' ') || 'nothing'} is asked`}`, () => {
      const plain = text.replace(/[«»]/g, ''), list = readLabelList(plain, 0, inBracket);
      assert.ok(list);
      assert.equal(`«${plain.slice(0, list.end)}»${plain.slice(list.end)}`, text);
      assert.equal(expandLabels(list.items, asked).join(' '), labels);
    });
  }

  for (const text of ['2020 neu', '1/2', '4/137', '5.000 Euro', 'a) erstens', '', 'der Fragen', '12345']) {
    it(`finds none in "${text}"`, () => assert.equal(readLabelList(text, 0), null));
  }

  it('does not widen a hostile range without end', () => {
    const list = readLabelList('1 bis 999', 0);
    assert.ok(list && expandLabels(list.items, []).length <= 2);
  });

  it('reads anything without an exception and ends inside the text', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('1', '2', '10', 'a', 'b)', '.', ')', '(', ' ', ', ', ' und ', ' bis ', '-', '/', 'f.', ' ff.', 'Frage ', '\n'), { maxLength: 30 }), fc.boolean(), (parts, inBracket) => {
      const text = parts.join(''), list = readLabelList(text, 0, inBracket);
      if (!list) return;
      assert.ok(list.end > 0 && list.end <= text.length && list.items.length > 0);
      for (const label of expandLabels(list.items, ASKED)) assert.match(label, /^(?:\d+(?:\.\d+)*)?[a-z]{0,2}$/);
    }));
  });
});
