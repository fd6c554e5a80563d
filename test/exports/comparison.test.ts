import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readDocument } from '../../src/corpus/document.ts';
import { comparison, type Comparison, type Version } from '../../src/exports/comparison.ts';
import { words } from '../../src/words/words.ts';
import { bundestagAnswers, ITEMS, type Item } from '../paper/fixtures.ts';

const de = words('de');
const read = (text: string, name = 'a.txt') => readDocument(`file:///${name}`, text, null);
const compared = (older: string, newer: string) => comparison(read(older), read(newer), de);
/** The lines that only one of the versions has: "- …" and "+ …". */
function differences({ older, newer }: Comparison): string[] {
  const a = older.text.split('\n'), b = newer.text.split('\n');
  return [...a.filter((line) => !b.includes(line)).map((line) => `- ${line}`), ...b.filter((line) => !a.includes(line)).map((line) => `+ ${line}`)];
}
const changed = (label: string, answer: string): Item[] => ITEMS.map((item) => (item.label === label ? { ...item, answer } : item));
const MARGIN = '\nVorabfassung - wird durch die lektorierte Version ersetzt.';
const advance = (text: string) => text.replace(/(?=\n\f)/g, MARGIN);
/** What the original has where a line of a version stands. */
function original(text: string, { text: shown, lines }: Version, line: string): string {
  const span = lines[shown.split('\n').indexOf(line)]!;
  return text.slice(span!.start, span!.end).replace(/-\n/g, '').replace(/\s+/g, ' ');
}

describe('two versions side by side', () => {
  it('show questions and answers in blocks, each sentence a line', () => {
    const { older } = compared(bundestagAnswers(), bundestagAnswers());
    assert.deepEqual(older.text.split('\n').slice(0, 18), [
      'Betrieb von Messstellen an Bundeswasserstraßen und die Auswertung ihrer Aufzeichnungen', '',
      'Vorbemerkung der Fragesteller:',
      'Die Messstellen an den Bundeswasserstraßen wurden in den vergangenen Jahren erneuert.',
      'Nach Ansicht der Fragestellerinnen und Fragesteller ist offen, wer die Aufzeichnungen auswertet (vgl. Bundestagsdrucksache 20/9907).', '',
      'Frage 1:', '  Wie viele Messstellen betreibt das Land seit dem 1. Januar 2021, und wer wertet die Aufzeichnungen aus?', '',
      'Antwort zu 1:', 'Derzeit werden 48 Messstellen betrieben.', 'Die Auswertung übernimmt das Landesamt gemeinsam mit den Kreisen.', '',
      'Frage 2:', '  Welche Kosten sind dadurch in den Jahren 2021 bis 2024 entstanden?', '  (Bitte nach Jahren aufschlüsseln.)', '',
      'Antwort zu 2:',
    ]);
    assert.equal(older.lines.length, older.text.split('\n').length - 1);
  });

  for (const width of [58, 66, 92, 120]) it(`are the same where only lines and pages end elsewhere: ${width} characters a line`, () => {
    const found = compared(advance(bundestagAnswers(ITEMS, width)), bundestagAnswers());
    assert.deepEqual(differences(found), []);
    assert.ok(found.same);
  });

  it('differ in the sentences that were changed, and in no others', () => {
    const found = compared(advance(bundestagAnswers(ITEMS, 66)), bundestagAnswers(changed('1', 'Derzeit werden 47 Messstellen betrieben. Die Auswertung übernimmt das Landesamt gemeinsam mit den Kreisen.')));
    assert.equal(found.same, false);
    assert.deepEqual(differences(found), ['- Derzeit werden 48 Messstellen betrieben.', '+ Derzeit werden 47 Messstellen betrieben.']);
  });

  it('differ by an answer that one of them lacks', () => {
    assert.deepEqual(differences(compared(bundestagAnswers(ITEMS.slice(0, 4)), bundestagAnswers())), ['+ Frage 5:', '+   Plant die Regierung weitere Messstellen?', '+ Antwort zu 5:', '+ Nein.']);
  });

  it('show of a paper that is corrected what the correction holds', () => {
    const correction = bundestagAnswers(changed('2', 'Die Kosten betrugen 6 Millionen Euro.').slice(1, 2)).replace('\nBetrieb von', '\nBerichtigung der Antwort auf Drucksache 21/9902\nBetrieb von').replace('21/9902\n21.', '21/9990\n21.');
    const found = comparison(read(bundestagAnswers()), { ...read(correction), paper: { ...read(correction).paper, head: { ...read(correction).paper.head, follows: { kind: 'correction', paper: 'BT 21/9902' } } } }, de);
    assert.deepEqual(found.newer.text.split('\n').filter((line) => /^(?:Frage|Antwort|Vorb)/.test(line)), ['Frage 2:', 'Antwort zu 2:']);
    assert.deepEqual(found.older.text.split('\n').filter((line) => /^(?:Frage|Antwort|Vorb)/.test(line)), ['Frage 2:', 'Antwort zu 2:']);
  });

  it('keep the items of a list apart, and dashes within sentences', () => {
    const answers = (text: string) => compared(bundestagAnswers(changed('4', text)), bundestagAnswers()).older.text;
    assert.match(answers('Betrieben werden\n• Pegel,\n• Lote und\n• Sonden.'), /\nBetrieben werden\n• Pegel,\n• Lote und\n• Sonden\.\n/);
    assert.match(answers('Betrieben werden:\n– Pegel,\n– Lote.'), /\nBetrieben werden:\n– Pegel,\n– Lote\.\n/);
    assert.match(answers('Die Länder betreiben\n– soweit bekannt – keine.'), /\nDie Länder betreiben – soweit bekannt – keine\.\n/);
  });

  it('lead from each line to its place', () => {
    const text = bundestagAnswers(ITEMS, 60), { older } = compared(text, text);
    for (const line of ['Derzeit werden 48 Messstellen betrieben.', 'Die Auswertung übernimmt das Landesamt gemeinsam mit den Kreisen.', '  Plant die Regierung weitere Messstellen?', 'Nein.']) assert.equal(original(text, older, line), line.trim());
    assert.ok(original(text, older, 'Frage 3:').startsWith('3. Welche Vorkehrungen'));
  });

  const folder = path.resolve(import.meta.dirname, '../papers');
  for (const name of fs.readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md')) it(`lose no sentence of ${name}`, () => {
    const document = read(fs.readFileSync(path.join(folder, name), 'utf8'), name), { older: { text }, same } = comparison(document, document, de), letters = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '');
    assert.ok(same);
    const shown = letters(text);
    assert.deepEqual(document.paper.answers.filter((answer) => !letters(answer.text).split(' ').every((part) => shown.includes(part))).map(({ covers }) => covers.join()), []);
  });

  it('take time in proportion to hostile text', function () {
    this.timeout(20_000);
    const time = (size: number) => {
      const document = read(bundestagAnswers(changed('4', ['• '.repeat(size), '\n'.repeat(size), '. A'.repeat(size), ':\n\n'.repeat(size)].join('\nx\n')))), begun = performance.now();
      comparison(document, document, de);
      return performance.now() - begun;
    };
    time(1000);
    assert.ok(time(32_000) < 40 * Math.max(time(2000), 4));
  });

  it('are total: any two texts have a comparison', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 300 }), (a, b) => {
      const { older, newer } = compared(bundestagAnswers().slice(0, 900) + a, b);
      for (const { text, lines } of [older, newer]) assert.equal(lines.length, text.split('\n').length - 1);
    }), { numRuns: 50 });
  });
});
