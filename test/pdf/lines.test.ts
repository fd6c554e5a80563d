import assert from 'node:assert/strict';
import { offsetAt, placeAt } from '../../src/pdf/pdfText.ts';
import type { PdfPlace, PdfText } from '../../src/pdf/pdfText.ts';
import { roleOf } from '../../src/pdf/sizes.ts';
import { printed } from './pdf.ts';

type PieceRow = [text: string, x: number, y: number, size?: number, turned?: number];

const LEFT = ['Die Daten werden von den Ländern', 'jährlich erhoben und von dort dem', 'zuständigen Bundesamt übermittelt.', 'Im Jahr 2019 haben dies vierzehn', 'von ihnen getan, und zwei haben', 'mitgeteilt, dass ihnen dazu keine', 'Angaben vorliegen. Zu den Gründen', 'ist der Bundesregierung nichts'];
const RIGHT = ['bekannt. Sie hat die Länder darum', 'gebeten, die Angaben bis zum Ende', 'des Jahres nachzureichen, und will', 'danach erneut berichten.', 'Im Übrigen wird auf die Antwort zu', 'der Frage 3 verwiesen, in der die', 'rechtlichen Grundlagen dargestellt', 'worden sind.'];

const below = (lines: readonly string[], x: number, y: number, size = 10): PieceRow[] => lines.map((text, i) => [text, x, y + i * 12, size]);

describe('the lines of a PDF', () => {
  const CASES: readonly [name: string, pieces: PieceRow[], text: string][] = [
    ['stand in the order of the page, whatever the order in the file', [['zweite', 70, 120], ['erste', 70, 100]], 'erste\nzweite\n'],
    ['are put together from words', [['Wie', 70, 100], ['viele', 90, 100], ['Ge', 116, 100], ['räte?', 129.5, 100]], 'Wie viele Geräte?\n'],
    ['keep the gaps between the cells of a table', [['Jahr', 70, 100], ['Fälle', 170, 100], ['2019', 70, 112], ['314', 170, 112]], 'Jahr                Fälle\n2019                314\n'],
    ['have their footnote marks', [['Die Angaben fehlen', 70, 100, 11], ['1', 164, 96.5, 6], ['ganz.', 170, 100, 11]], 'Die Angaben fehlen1 ganz.\n'],
    ['do not have bold words twice that were printed twice', [['Antwort', 70, 100], ['Antwort', 70.3, 100]], 'Antwort\n'],
    ['do without margin text and watermarks', [['Vorabfassung - wird durch', 30, 500, 12, -90], ['ENTWURF', 200, 500, 60, 45], ['Zu Frage 3', 70, 100]], 'Zu Frage 3\n'],
    ['end with the note of an advance copy, in however many pieces it stands at the side', [['Vorabfassung - wird durch', 30, 500, 12, -90], ['die lektorierte Version ersetzt.', 30, 340, 12, -90], ['Ja.', 70, 100]], 'Ja.\n\nVorabfassung - wird durch die lektorierte Version ersetzt.\n'],
    ['of a page that was turned are read the way they run', [['Seite 3', 500, 50], ['Anlage zur Antwort auf Frage 3', 100, 700, 10, -90], ['Land und Jahr', 120, 700, 10, -90]], 'Anlage zur Antwort auf Frage 3\nLand und Jahr\n'],
    ['of a page that was scanned aslant are lines all the same', [0, 1, 2].flatMap((line): PieceRow[] => ['Die', 'Länder', 'haben', 'dazu', 'nichts'].map((word, i): PieceRow => [word, 70 + i * 90, 100 + line * 12 + i * 90 * Math.tan(Math.PI / 90), 10, 2])), '(?:Die {3,}Länder {3,}haben {3,}dazu {3,}nichts\n){3}'],
    ['have letters in the place of ligatures, and hyphens as printed', [['Auffindbarkeit von Woh-', 70, 100], ['nungen', 70, 112]], 'Auffindbarkeit von Woh-\nnungen\n'],
    ['show where a paragraph ends', [...below(['eins', 'zwei', 'drei'], 70, 100), ...below(['vier', 'fünf'], 70, 160)], 'eins\nzwei\ndrei\n\nvier\nfünf\n'],
    ['show it where most lines are paragraphs of their own', [['eins', 70, 100], ['zwei', 70, 122], ['drei', 70, 144], ['vier', 70, 166], ['fünf', 70, 178], ['sechs', 70, 190]], 'eins\n\nzwei\n\ndrei\n\nvier\nfünf\nsechs\n'],
    ['of two columns stand one after the other', [['Deutscher Bundestag', 70, 60], ...below(LEFT, 70, 100), ...below(RIGHT, 310, 100)], ['Deutscher Bundestag\n', ...LEFT, ...RIGHT, ''].join('\n')],
    ['of two columns may stand at different heights', [...below(LEFT, 70, 100), ...below(RIGHT, 310, 104)], [...LEFT, ...RIGHT, ''].join('\n')],
    ['of a table of words stay rows', below(['Berlin', 'Bremen', 'Hamburg', 'Hessen', 'Sachsen', 'Bayern', 'Saarland', 'Thüringen'], 70, 100).flatMap((row) => [row, ['Landeskriminalamt', 310, row[2]]]), '(?:\\p{Lu}\\p{Ll}+ {3,}Landeskriminalamt\n){8}'],
    ['have askers before their questions', [['12.', 70, 100], ['Abgeordnete', 90, 100], ['Ina Holm', 90, 112], ['(SPD)', 90, 124], ...below(['Welche Mittel standen', 'dafür zur Verfügung?'], 220, 100), ['Antwort des Staatssekretärs vom 4. Mai 2020', 70, 150]],
      '12. Abgeordnete\nIna Holm\n(SPD)\nWelche Mittel standen\ndafür zur Verfügung?\n\nAntwort des Staatssekretärs vom 4. Mai 2020\n'],
  ];
  for (const [name, pieces, text] of CASES) it(name, async () => {
    const pdf = await printed(pieces);
    if (text.startsWith('(?:')) assert.match(pdf.text, new RegExp(`^${text}$`, 'u'));
    else assert.equal(pdf.text, text);
  });

  it('of a first page stand one after the other where the second page shows two columns', async () => {
    const first: PieceRow[] = [...below(LEFT.slice(0, 3), 70, 100), ...below(RIGHT.slice(0, 3), 310, 100)], second: PieceRow[] = [...below(LEFT, 70, 100), ...below(RIGHT, 310, 100)];
    assert.equal((await printed(first, second)).text, [...LEFT.slice(0, 3), ...RIGHT.slice(0, 3), '\f' + LEFT[0]!, ...LEFT.slice(1), ...RIGHT, ''].join('\n'));
  });

  it('of a table stay rows where another page shows two columns that begin at the same place', async () => {
    const table: PieceRow[] = ['Berlin', 'Bremen', 'Hamburg', 'Hessen', 'Sachsen', 'Bayern', 'Saarland', 'Thüringen'].flatMap((land, i): PieceRow[] => [[land, 70, 100 + i * 12], [`${i} Fälle`, 310, 100 + i * 12]]);
    assert.match((await printed([...below(LEFT, 70, 100), ...below(RIGHT, 310, 100)], table)).text, /\fBerlin {3,}0 Fälle\nBremen {3,}1 Fälle\n/);
  });

  it('say where they stand and how large they are', async () => {
    const { lines, text, pages } = await printed([['Antwort', 70, 100, 11]], [['Wie viele?', 90, 200, 9]]);
    assert.equal(text, 'Antwort\n\fWie viele?\n');
    assert.deepEqual(lines.map(({ width, x, y, ...line }) => ({ ...line, x: Math.round(x), y: Math.round(y), isWide: width > 30 })), [
      { start: 0, end: 7, page: 0, x: 70, y: 100, size: 11, isWide: true }, { start: 9, end: 19, page: 1, x: 90, y: 200, size: 9, isWide: true },
    ]);
    assert.deepEqual(pages.map(({ start, state }) => [start, state]), [[0, 'read'], [9, 'read']]);
  });

  it('a page without text is empty and counts', async () => {
    const { text, pages } = await printed([['Antwort', 70, 100]], [], [['Anlage', 70, 100]]);
    assert.equal(text, 'Antwort\n\f\fAnlage\n');
    assert.deepEqual(pages.map(({ state }) => state), ['read', 'empty', 'read']);
  });
});

describe('the place of an offset', () => {
  const CASES: readonly [name: string, offset: number, page: number, x: number, y: number][] = [
    ['of the first character', 0, 0, 70, 100], ['within a line', 4, 0, 90, 100], ['in a second line', 9, 0, 70, 112], ['behind a line', 7, 0, 105, 100], ['between pages', 12, 0, 82, 112], ['on a page without text', 13, 1, 0, 0], ['on the last page', 14, 2, 70, 300], ['behind the end', 999, 2, 100, 300],
  ];
  for (const [name, offset, page, x, y] of CASES) it(name, async () => {
    const place = placeAt(await printed([['Antwort', 70, 100], ['Ja.', 70, 112]], [], [['Anlage', 70, 300]]), offset);
    assert.equal(place.page, page);
    assert.ok(Math.abs(place.x - x) < 12 && Math.abs(place.y - y) < 1, `${place.x}, ${place.y}`);
  });
});

describe('the offset of a place', () => {
  const SHORT = 'Das trifft zu.', LONG = 'Die Bundesregierung hat dazu keine Angaben gemacht.';
  const page = printed([[LONG, 70, 100], [SHORT, 70, 112], [LONG, 70, 124], [LONG, 70, 160]], [], [['Anlage', 70, 300]]);
  const columns = printed([...below(LEFT, 70, 100), ...below(RIGHT, 310, 104)]);
  const CASES: readonly [name: string, pdf: Promise<PdfText>, place: PdfPlace, line: string | null][] = [
    ['on a line', page, { page: 0, x: 90, y: 97 }, LONG], ['between two lines that of the nearer one', page, { page: 0, x: 90, y: 107 }, SHORT], ['far to the right of a short line', page, { page: 0, x: 280, y: 109 }, SHORT],
    ['in the margin', page, { page: 0, x: 5, y: 111 }, SHORT], ['at the top of a page', page, { page: 0, x: 0, y: 0 }, LONG], ['below all lines', page, { page: 2, x: 300, y: 800 }, 'Anlage'],
    ['on a page without text', page, { page: 1, x: 90, y: 97 }, null], ['on a page that there is not', page, { page: 7, x: 90, y: 97 }, null],
    ['in the left column', columns, { page: 0, x: 100, y: 109 }, LEFT[1]!], ['in the right column', columns, { page: 0, x: 340, y: 112 }, RIGHT[1]!],
  ];
  for (const [name, pdf, place, expected] of CASES) it(name, async () => {
    const { text, pages, lines } = await pdf, offset = offsetAt(await pdf, place), line = lines.find(({ start, end }) => start <= offset && offset <= end);
    if (expected === null) assert.equal(offset, pages[Math.min(place.page, 2)]!.start);
    else assert.equal(line && text.slice(line.start, line.end), expected);
  });

  it('leads back to where it came from', async () => {
    const pdf = await columns;
    for (const { start, end } of pdf.lines) for (const offset of [start, (start + end) >> 1, end - 1]) assert.equal(offsetAt(pdf, placeAt(pdf, offset)), offset);
  });
});

describe('the sizes of a paper', () => {
  const words = (count: number, y: number, size: number): PieceRow[] => Array.from({ length: count }, (_, i) => ['Die Bundesregierung hat dazu keine Angaben.', 70, y + i * 12, size]);
  const CASES: readonly [name: string, pieces: PieceRow[], sizes: (number | null)[]][] = [
    ['answers, questions and footnotes', [['Deutscher Bundestag', 70, 60, 17], ...words(4, 100, 9.5), ...words(8, 160, 11), ...words(1, 700, 8)], [11, 9.5, 8]],
    ['one size only', words(5, 100, 10), [10, null, null]],
    ['a size that is rounded now and then', [...words(5, 100, 10), ...words(3, 200, 9.96)], [10, null, null]],
    ['a heading is no answer', [['Antwort', 70, 60, 20], ...words(6, 100, 10)], [10, null, null]],
  ];
  for (const [name, pieces, expected] of CASES) it(name, async () => {
    const { sizes } = await printed(pieces);
    assert.deepEqual([sizes.answer, sizes.question, sizes.footnote], expected);
  });

  it('say what a line is for', async () => {
    const { lines, sizes } = await printed([['Deutscher Bundestag', 70, 60, 17], ...words(4, 100, 9.5), ...words(8, 160, 11), ...words(1, 700, 8)]);
    assert.deepEqual([...new Set(lines.map((line) => roleOf(line, sizes)))], [null, 'question', 'answer', 'footnote']);
  });
});
