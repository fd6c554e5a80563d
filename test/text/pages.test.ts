import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleanText } from '../../src/text/clean.ts';
import { pageAt, pagesOf, pagesTouched, paperPageAt } from '../../src/text/pages.ts';
import type { Pages } from '../../src/model/page.ts';

/** The pages of a text; where a further paper of the file begins is marked. */
const PAPER = '▮';
function pages(marked: string): Pages {
  const text = marked.replaceAll(PAPER, ''), papers = marked.split(PAPER).slice(0, -1).map((_, i, before) => ({ start: before.slice(0, i + 1).join('').length, id: `BT 21/${i + 2}` }));
  return pagesOf(cleanText(text), [{ start: 0, id: 'BT 21/1' }, ...papers]);
}

/** "2:1" is the second page of the PDF, which prints 1; a dash stands where nothing tells what it prints. */
const told = ({ pdf, printed }: Pages) => [...pdf].map((page, i) => `${page || '-'}:${printed[i] || '-'}`).join(' ');

const PROSE = 'Prosa der Seite,\ndie weitergeht\nund weiter,\nfast ohne Ende,\nbis an den', REST = 'Rand und dann\nnoch etwas.';
const MASTHEAD = 'Deutscher Bundestag Drucksache 21/9902\n21. Wahlperiode 04.08.2026\nAntwort\nder Bundesregierung';
const even: Form = (page) => `Drucksache 21/9902 – ${page} – Deutscher Bundestag – 21. Wahlperiode`, odd: Form = (page) => `Deutscher Bundestag – 21. Wahlperiode – ${page} – Drucksache 21/9902`;
const head: Form = (page) => (page % 2 ? odd(page) : even(page));
/** Pages with something at their heads and feet. */
const sheets = (numbers: readonly number[], top: Form, foot: Form, feed = '\f') =>
  numbers.map((page) => [top(page), PROSE, REST, foot(page)].filter(Boolean).join('\n')).join(`\n${feed}`);
const none = () => '';
const BARE = 'Schleswig-Holsteinischer Landtag - 20. Wahlperiode Drucksache 20/2905';
type Form = (page: number) => string;

describe('the pages of a text', () => {
  const later = (form: Form): Form => (page) => (page > 1 ? form(page) : ''), layouts: readonly [what: string, top: Form, foot: Form][] = [
    ['the running heads of the Bundestag', later(head), none], ['a running head on three lines', later((page) => `Drucksache 21/9902\n– ${page} –\nDeutscher Bundestag – 21. Wahlperiode`), none],
    ['in Markdown', later((page) => `**Drucksache 21/9902** – ${page} – Deutscher Bundestag – **21. Wahlperiode**`), none],
    ['with wide gaps', later((page) => `Deutscher Bundestag - 15. Wahlperiode     - ${page} -     Drucksache 15/1990`), none],
    ['Bavaria', later((page) => `Drucksache 19/99123 Bayerischer Landtag 19. Wahlperiode Seite ${page} / 3`), none], ['Bavaria, at the foot', none, (page) => `Bayerischer Landtag   19. Wahlperiode     Seite ${page} / 3      Drucksache 19 / 5310`],
    ['Hesse', later((page) => `${page} Hessischer Landtag · 19. Wahlperiode · Drucksache 19/3312`), none], ['Brandenburg', later((page) => `Landtag Brandenburg Drucksache 7/6388\n- ${page} -`), none],
    ['North Rhine-Westphalia', later((page) => `LANDTAG NORDRHEIN-WESTFALEN - 18. Wahlperiode\nDrucksache 18/4518\n${page}`), none], ['Thuringia', later((page) => `${page}\nDrucksache 7/7218Thüringer Landtag - 7. Wahlperiode`), none],
    ['Saarland', later(() => 'Drucksache 17/9955 (17/9930) Landtag des Saarlandes'), later((page) => `- ${page} -`)], ['Hamburg', later((page) => `${page % 2 ? 'Bürgerschaft der Freien und Hansestadt Hamburg – 20. Wahlperiode Drucksache 20/4410' : 'Drucksache 20/4410 Bürgerschaft der Freien und Hansestadt Hamburg – 20. Wahlperiode'}`), String],
    ['Schleswig-Holstein', later(() => 'Schleswig-Holsteinischer Landtag - 20. Wahlperiode Drucksache 20/2905'), later(String)], ['a number at the foot', none, String], ['a number at the head', String, none],
    ['Saxony', none, (page) => `Seite ${page} von 3`], ['a letter', later((page) => `SEITE ${page} VON 3`), none], ['Bremen, where a page prints the number of the next', none, (page) => (page < 3 ? `- ${page + 1} -` : '')],
  ];
  for (const [what, top, foot] of layouts) it(`are told by form feeds and numbered by what is printed: ${what}`, () => assert.equal(told(pages(sheets([1, 2, 3], top, foot))), '1:1 2:2 3:3'));

  for (const [what, text, expected] of [
    ['a cover that is not counted', sheets([0, 1, 2], none, (page) => (page ? String(page) : '')), '1:- 2:1 3:2'],
    ['pages that begin in the middle of a paper', sheets([7, 8, 9], head, none), '1:7 2:8 3:9'],
    ['a page without a number', `${PROSE}\n\f${head(2)}\n${PROSE}\n\f${PROSE}\n\f${head(4)}\n${REST}`, '1:1 2:2 3:3 4:4'],
    ['an annex without numbers', `${PROSE}\n\f${head(2)}\n${PROSE}\n\f\f${PROSE}`, '1:1 2:2 3:3 4:4'],
    ['a misprint', sheets([1, 2, 3, 4, 5], (page) => (page === 1 ? '' : head(page === 4 ? 9 : page)), none), '1:1 2:2 3:3 4:4 5:5'],
    ['a number of a table at the edge', `${PROSE}\n1\n\f${PROSE}\n3\n2\n\f${PROSE}\n17\n\f${PROSE}\n4`, '1:1 2:2 3:3 4:4'],
    ['a count that begins anew in an annex', sheets([1, 2, 3, 1, 2], none, (page) => `Seite ${page} von 3`), '1:1 2:2 3:3 4:1 5:2'],
    ['two papers', `${PROSE}\n\f${even(2)}\n${REST}\n\f${PAPER}${MASTHEAD}\n${PROSE}\n\f${even(2)}\n${REST}\n\f${odd(3)}\n${REST}`, '1:1 2:2 3:1 4:2 5:3'],
    ['two papers that print one number', `${PROSE}\n\f${PAPER}${MASTHEAD}\n${PROSE}\n\f${even(2)}\n${REST}`, '1:- 2:1 3:2'],
    ['nothing but form feeds between them', `${PROSE}\n\f${PROSE}\n\f${REST}`, '1:- 2:- 3:-'],
    ['a form feed at the end too', `${PROSE}\n\f${even(2)}\n${REST}\n\f`, '1:1 2:2'],
    ['one page', `${PROSE}\n\f`, '1:-'],
    ['a form feed in the middle of a line', `${PROSE}\f${even(2)}\n${REST}`, '1:1 2:2'],
    ['a form feed that was lost', `${PROSE}\n\f${even(2)}\n${PROSE}\n${odd(3)}\n${REST}\n\f${even(4)}\n${REST}`, '1:1 2:2 3:3 4:4'],
    ['a running head below the first lines of its page', `${PROSE}\n${PROSE}\n\f${REST}\n${even(2)}\n${REST}\n\f${odd(3)}\n${REST}`, '1:1 2:2 3:3'],
    ['a form feed below the first page that was lost', `${PROSE}\n${PROSE}\n${even(2)}\n${REST}\n\f${odd(3)}\n${REST}`, '1:1 2:2 3:3'],
    ['no blank page of the PDF left out', `\f${PROSE}\n\f\f${REST}`, '1:- 2:- 3:- 4:-'],
  ] as const) it(`are found in spite of: ${what}`, () => assert.equal(told(pages(text)), expected));

  for (const [what, text, expected] of [
    ['running heads', sheets([1, 2, 3], later(head), none, ''), '1:1 2:2 3:3'], ['running heads that are glued to the text', `${PROSE}${even(2)}${PROSE}\nNein.${odd(3)}\n${REST}`, '1:1 2:2 3:3'],
    ['numbers in dashes at the head', sheets([1, 2, 3], later((page) => `– ${page} –`), none, ''), '1:1 2:2 3:3'], ['numbers in dashes at the foot', sheets([1, 2, 3], none, (page) => `– ${page} –`, ''), '1:1 2:2 3:3'],
    ['a head that was lost too', sheets([1, 2, 4, 5], later(head), none, ''), '1:1 2:2 4:4 5:5'], ['a misprint', sheets([1, 2, 3, 4, 5], (page) => (page === 1 ? '' : head(page === 4 ? 9 : page)), none, ''), '1:1 2:2 3:3 4:4 5:5'],
    ['two papers', `${PROSE}\n${even(2)}\n${REST}\n${PAPER}${MASTHEAD}\n${PROSE}\n${even(2)}\n${REST}`, '1:1 2:2 3:1 4:2'],
    ['running heads, and numbers at the foot', `${PROSE}\n${PROSE}\n${BARE}\n${PROSE}\n- 2 -\n${BARE}\n${PROSE}\n${REST}\n- 3 -`, '1:1 2:2 3:3'], ['the same, before an annex', `${PROSE}\n${PROSE}\n${BARE}\n${PROSE}\n- 2 -\n${BARE}\n${REST}\n- 3 -\nAnlage`, '1:1 2:2 3:3 4:4'],
    ['a running head alone on the last page', sheets([1, 2], later(head), none, '') + `\n${head(3)}`, '1:1 2:2 3:3'], ['what is left of them, with what is not known', `${PROSE}\n${head(4)}\n${REST}\n${head(5)}\n${REST}`, '-:- 4:4 5:5'],
    ['running heads over lines', `${PROSE}\n` + sheets([1, 2, 3], later((page) => `LANDTAG NORDRHEIN-WESTFALEN - 18. Wahlperiode\nDrucksache 18/9902\n${page}`), none, ''), '1:1 2:2 3:3'],
    ['numbers alone, a page apart', [1, 2, 3].map((page) => `${`${PROSE}\n${REST}\n`.repeat(9)}${page}\n`).join(''), '1:1 2:2 3:3'],
  ] as const) it(`are told without form feeds by: ${what}`, () => assert.equal(told(pages(text)), expected));

  for (const [what, text] of [['a letter', `Bundesministerium\n${PROSE}\n${REST}`], ['numbers that count up in a list', `Gruppe\n1\n${PROSE}\n2\n${PROSE}\n3\n${REST}`], ['a text of nothing', '']] as const) {
    it(`are none in ${what}`, () => {
      const found = pages(text);
      assert.deepEqual([told(found), pagesTouched(found, [{ start: 0, end: 1 }]), paperPageAt(found, 0)], ['', [], null]);
    });
  }

  it('begin where the text of a page begins', () => {
    const text = `Eins\n\f${even(2)}\nzwei\n\fdrei\n4`, { starts } = pages(text);
    assert.deepEqual([...starts].map((start) => text.slice(start, start + 4)), ['Eins', 'Druc', 'drei']);
    const lost = `Eins\n– 1 –\nzwei\n– 2 –\ndrei`, foot = pages(lost);
    assert.deepEqual([...foot.starts].map((start) => lost.slice(start).trimStart().slice(0, 4)), ['Eins', 'zwei', 'drei']);
  });

  it('are told of what stands on them, in order and once each', () => {
    const text = sheets([0, 1, 2], none, (page) => (page ? String(page) : '')), found = pages(text), feed = text.indexOf('\f');
    assert.deepEqual(pagesTouched(found, [{ start: feed + 3, end: text.length }, { start: 0, end: feed + 2 }]), [{ printed: null, pdf: 1 }, { printed: '1', pdf: 2 }, { printed: '2', pdf: 3 }]);
    assert.deepEqual(pagesTouched(found, [{ start: 0, end: feed + 1 }]), [{ printed: null, pdf: 1 }]);
  });

  it('are counted for each paper of a file as its own PDF does', () => {
    const text = `${PROSE}\n\f${even(2)}\n${REST}\n\f${PAPER}${MASTHEAD}\n${PROSE}\n\f${even(2)}\n${REST}`, found = pages(text);
    assert.deepEqual([...found.starts].map((start) => paperPageAt(found, start)), [{ id: 'BT 21/1', page: 1 }, { id: 'BT 21/1', page: 2 }, { id: 'BT 21/2', page: 1 }, { id: 'BT 21/2', page: 2 }]);
  });

  const piece = fc.oneof(fc.constantFrom('\f', '\n', '\r\n', ' ', '1', '2', '3', '– 2 –', '- 3 -', 'Seite 4 / 6', even(2), odd(3), even(17), MASTHEAD, PROSE, PAPER, '1 Vgl. dort.', 'ä'), fc.string({ maxLength: 8 }));
  it('are there for any text, each offset on one, in order', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join(''), found = pages(text), { starts, pdf, printed, papers } = found, length = text.replaceAll(PAPER, '').length;
      assert.deepEqual([pdf.length, printed.length, papers.length > 0], [starts.length, starts.length, starts.length > 0]);
      for (let i = 0; i < starts.length; i++) assert.ok(i ? starts[i]! > starts[i - 1]! && pdf[i]! > pdf[i - 1]! && starts[i]! <= length : starts[i] === 0);
      for (let i = 0; i < papers.length; i++) assert.ok(i ? papers[i]!.first > papers[i - 1]!.first : papers[i]!.first === 0);
      for (let at = 0, before = 0; starts.length && at <= length; at++) {
        const page = pageAt(found, at);
        assert.ok(page >= before && page < starts.length && starts[page]! <= at);
        before = page;
      }
    }), { numRuns: 300 });
  });

  for (const [what, unit] of [['form feeds', '\f'], ['pages of numbers', '7\n\f'], ['numbers on lines', '1\n2\n'], ['running heads', `${even(2)}\n`], ['running heads and text', `x\n${even(2)}\n`], ['blanks', '  '], ['numbers that count up', '– 2 –\nx\n– 3 –\n']] as const) {
    it(`are found as fast in hostile text: ${what}`, () => {
      const clean = (size: number) => cleanText(unit.repeat(size / unit.length)), time = (text: ReturnType<typeof clean>) => { const start = performance.now(); pagesOf(text, [{ start: 0, id: null }]); return performance.now() - start; };
      const small = clean(40_000), large = clean(160_000);
      time(small);
      assert.ok(Math.min(time(large), time(large)) < 16 * Math.min(time(small), time(small), time(small)) + 50);
    });
  }
});
