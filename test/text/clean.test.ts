import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanText } from '../../src/text/clean.ts';

describe('the clean view of a text', () => {
  const cases: [what: string, text: string, clean: string][] = [
    ['joins a word broken at a line end', 'der Woh-\nnungsbau', 'der Wohnungsbau'],
    ['keeps the hyphen of a double name', 'Herr Walter-\nRosenheimer', 'Herr Walter-Rosenheimer'],
    ['keeps the hyphen behind capitals', 'ein IT-\ngestütztes System', 'ein IT-gestütztes System'],
    ['keeps the hyphen before a number', 'das Covid-\n19-Gesetz', 'das Covid-19-Gesetz'],
    ['leaves a shortened word alone', 'die Bundes-\nund Landesbehörden', 'die Bundes-\nund Landesbehörden'],
    ['joins over CRLF', 'der Woh-\r\nnungsbau', 'der Wohnungsbau'],
    ['joins over a page break and its running head', 'der Woh-\n\fDrucksache 21/9902 – 2 – Deutscher Bundestag – 21. Wahlperiode\nnungsbau', 'der Wohnungsbau'],
    ['drops soft hyphens', 'Woh\u00adnungs\u00adbau', 'Wohnungsbau'],
    ['makes blanks plain and single', 'zwei\u00a0Worte\u2002und  \t drei', 'zwei Worte und drei'],
    ['makes a blank and an EN SPACE behind it one', '1. \u2002Wie viele?', '1. Wie viele?'],
    ['drops white space of any kind at line ends', 'Text \u2028\n\u3000mehr', 'Text\nmehr'],
    ['removes emphasis', 'ein *schönes* und **fettes** Wort', 'ein schönes und fettes Wort'],
    ['removes emphasis over lines', '**Titel der Anfrage\nüber zwei Zeilen**', 'Titel der Anfrage\nüber zwei Zeilen'],
    ['removes a closing mark whose opening one was lost', 'a) Welche Dateien gibt es?*', 'a) Welche Dateien gibt es?'],
    ['leaves the star of inclusive words', 'trans*, inter* und Bürger*innen', 'trans*, inter* und Bürger*innen'],
    ['removes list and heading marks', '## Frage\n- 1: *Wie?*\n- a) Wo?', 'Frage\n1: Wie?\na) Wo?'],
    ['leaves a sign that heads nothing', 'Frage\n# \nText', 'Frage\n#\nText'],
    ['joins at OCR’s sign of a hyphen', 'die Agra¬\numwelt', 'die Agraumwelt'],
    ['joins at a soft hyphen before a blank', 'je Mega\u00ad \nbit', 'je Megabit'],
    ['puts a hyphen for the sign of one in a double name', 'Nordrhein¬\nWestfalen', 'Nordrhein-Westfalen'],
    ['reads escaped marks as text', '1\\. Wie? a\\) Wo? \\*trans', '1. Wie? a) Wo? *trans'],
    ['leaves other backslashes', 'C:\\(neu) und \\\\amt\\wege', 'C:\\(neu) und \\\\amt\\wege'],
    ['removes the mark of a list before an escaped number', '- a\\) Wo?', 'a) Wo?'],
    ['removes tags', 'Mel<sup>1</sup>, <span id="p-1"></span>CO<sub>2</sub><br>neu<br/>', 'Mel1, CO2 neu'],
    ['leaves what is no tag', 'a < b, <www.example.org>, x <sup y', 'a < b, <www.example.org>, x <sup y'],
    ['removes a picture in a line', 'vor ![Bild](_page_1.jpeg) nach', 'vor nach'],
    ['reads the rows of a table', '| Jahr  | **Zahl** |\n|:------|-----:|\n| 2019  | 1 204    |\n|2020|a \\| b|', 'Jahr Zahl\n2019 1 204\n2020 a | b'],
    ['leaves pipes where no table is', '| Betrag | und a | b', '| Betrag | und a | b'],
    ['leaves a dash that opens a line of prose', '- und das ist so', '- und das ist so'],
  ];
  for (const [what, text, clean] of cases) it(what, () => { assert.equal(cleanText(text).text, clean); });

  const fragment = fc.constantFrom('Woh-', 'nungsbau', '\n', '\r\n', '\f', ' ', '  ', '*', '**', 'Wort', '\u00ad', '\u00a0', '\u2002', '# ', '- 2 -', 'Drucksache 21/9902 – 2 – Deutscher Bundestag – 21. Wahlperiode', '1. ', '?', 'ISSN 0722-8333', '1 Vgl. dort.', 'so1', '¬', '\\', '\\.', '| a |', '|---|', '<sup>1</sup> Vgl.', '<br>', '![](x)', 'V', 'orabfassung');
  const text = fc.oneof(fc.array(fragment, { maxLength: 40 }).map((f) => f.join('')), fc.string());
  it('has a way back for every character that is no blank', () => {
    fc.assert(fc.property(text, (original) => {
      const clean = cleanText(original);
      for (let i = 0; i < clean.text.length; i++) {
        if (/\s/.test(clean.text[i]!)) continue;
        const span = clean.span(i, i + 1);
        assert.equal(original.slice(span.start, span.end).replace(/[¬\u00ad]/, '-'), clean.text[i]!.replace('¬', '-'));
        assert.equal(clean.offset(span.start), i);
      }
    }), { numRuns: 500 });
  });
  it('loses no letter outside furniture', () => {
    fc.assert(fc.property(text, (original) => {
      const clean = cleanText(original);
      let rest = original;
      for (const f of [...clean.furniture].reverse()) rest = rest.slice(0, f.start) + rest.slice(f.end);
      const letters = (s: string) => s.replace(/<br>|<\/?sup>|!\[\]\(x\)|[^\p{L}\d]/gu, '');
      assert.equal(letters(clean.text), letters(rest));
    }), { numRuns: 500 });
  });
});
