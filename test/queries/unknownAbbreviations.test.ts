import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../src/corpus/document.ts';
import { unknownAbbreviations } from '../../src/queries/unknownAbbreviations.ts';
import { article, folder, PAIRS, paper } from './folder.ts';

const isKnown = (name: string) => name === 'BKA' || name === 'XY';
const found = (text: string) => unknownAbbreviations(readDocument('a', text, null), isKnown).map(({ span, data }) => `${text.slice(span.start, span.end)} ${data.abbreviation}`);

describe('unknown abbreviations', () => {
  for (const [words, expected] of [
    ['Die Stellen nutzen das QVS für ihre Arbeit.', ['QVS QVS']],
    ['Das QVS ist neu. Die Stellen nutzen das QVS, QVSs und QVS-Daten.', ['QVS QVS']],
    ['Alle ZABen prüfen das mit der ZAB.', ['ZABen ZAB']],
    ['Der Leiter der QVS-Abteilung nutzt die Landes-MLS weiter.', ['QVS QVS', 'MLS MLS']],
    ['Das StrVB und die eAK sind neu in diesem Jahr.', ['StrVB StrVB', 'eAK eAK']],
    ['Die Musterleitstelle (MLS) prüft, und die MLS auch.', []],
    ['Die MLS prüft, und zwar die Musterleitstelle (MLS).', []],
    ['Das Mustersystem der zweiten Generation (MUS II) und das MUS von früher.', []],
    ['Das BKA und die XY prüfen, was hier steht.', []],
    ['Die EU, die USA, die GmbH, die DDR, eine PDF mit 20 GB im Bereich IT.', []],
    ['Nach der StPO und § 5 BKAG ist das nicht so.', []],
    ['Das Kapitel XVII und Teil III sind gemeint.', []],
    ['Die Plattform YouTube und das Land Baden-Württemberg sind gemeint.', []],
    ['Siehe https://example.org/QVS/a und die Datei QVS.txt von post@QVS.example.', []],
    ['So Bundestagsdrucksache 19/5 und COM(2020) 72 sowie das Aktenzeichen ZR 12/19 und QVS-12.', []],
    ['## STRASSENBAU IM QVS', []],
    ['Der Bericht in DER MUSTERBOTE war falsch, meinen viele.', []],
    ['Kiel QVS 12 23 45 Süd', []],
    ['| QVS | MLS | XY |', []],
    ['Ein langes Wort wie QVSUNDNOCHMEHR ist hier keine.', []],
  ] as const) it(`in "${words}" are ${expected.join(', ') || 'none'}`, () => { assert.deepEqual(found(article(words)), expected); });

  it('do not stand in the head, nor where a listed name is mentioned', () => {
    const { here } = folder({ a: paper('19/1', `Das SIS und das QVS sind neu für viele.\n\n${PAIRS}`).replace('Radwege an', 'Radwege im MVP an') });
    assert.deepEqual(unknownAbbreviations(here, () => false).map(({ data }) => data.abbreviation), ['QVS']);
  });

  it('lie in the text, each once, whatever the text', () => {
    const pieces = fc.constantFrom('QVS', 'MLS', 'ZABen', ' ', '\n', '-', 'Die Stelle nutzt das ', 'Musterleitstelle (MLS)', '12', '/', '.', 'GmbH', 'StPO');
    fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 40 }), (parts) => {
      const text = parts.join(''), all = unknownAbbreviations(readDocument('a', text, null), isKnown);
      assert.equal(new Set(all.map(({ data }) => data.abbreviation)).size, all.length);
      for (const { span, data } of all) assert.ok(text.slice(span.start, span.end).startsWith(data.abbreviation!));
    }));
  });

  it('of hostile text take time in proportion to it', () => {
    const time = (count: number) => {
      const documents = ['QVS ', 'AB', 'QVS-', 'Aa9 QVS\n', '(QVS).'].map((piece) => readDocument('a', piece.repeat(count), null)), began = performance.now();
      for (const document of documents) unknownAbbreviations(document, isKnown);
      return performance.now() - began;
    };
    time(10_000);
    const few = time(25_000), many = time(100_000);
    assert.ok(many < few * 4 * 2.5, `${few.toFixed(0)} ms, ${many.toFixed(0)} ms`);
  });
});
