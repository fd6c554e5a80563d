import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../src/model/span.ts';
import { readPaper } from '../../src/paper/read.ts';
import { bundestagAnswers, bundestagQuestions, saarland } from './fixtures.ts';

/** What must hold for any text whatsoever. */

const FRAGMENTS = [
  'Deutscher Bundestag Drucksache 21/9901', '21. Wahlperiode 20.07.2026', 'Kleine Anfrage', 'der Abgeordneten A. Muster und der Fraktion der SPD', 'Wir fragen die Bundesregierung:', 'Vorbemerkung der Fragesteller',
  ' 1. Wie viele?', '2. Welche, und', 'a) wann', 'b) wo?', '3.1 Gibt es das?', 'Frage 4:', 'Zu 1:', 'Zu 3 a) bis 3 e):', 'Zu den Fragen 1 und 2:', 'Antwort:', 'Antwort', 'A n t w o r t', 'Die Fragen 1 bis 3 werden gemeinsam beantwortet.',
  'Nein.', 'Hierzu liegen keine Erkenntnisse vor.', 'Woh-', 'nungsbau', 'Drucksache 21/9901 – 2 – Deutscher Bundestag – 21. Wahlperiode', '- 2 -', '\f', '3\f', '', '', '**fett*', '- 1: *Wie?*', 'Anlage 1', 'Berlin, den 3. August 2026', 'Mit freundlichen Grüßen', '\u00ad', '\u2002', '((((', '????', '12. November 2021 mehr als', '\r', '\ud83d', '1.1.1.1.1', '99999999999999999999.',
];
const assembled = fc.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string()), { maxLength: 40 }).chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n', ' ', '\r').map((end) => lines.join(end)));
const text = fc.oneof(assembled, fc.string(), fc.string({ unit: 'binary' }));

function inside(span: Span, length: number) {
  assert.ok(span.start >= 0 && span.start <= span.end && span.end <= length, `span ${span.start}-${span.end} of ${length}`);
}

describe('for any text', () => {
  it('reading gives a paper whose spans are inside the text', () => {
    fc.assert(fc.property(text, (t) => {
      const paper = readPaper(t);
      const spans = [
        ...paper.zones.map((z) => z.span), ...paper.questions.flatMap((q) => q.printings.flatMap((p) => (p.marker ? [p.span, p.marker] : [p.span]))),
        ...paper.answers.flatMap((a) => (a.heading ? [a.heading, ...a.spans] : a.spans)), ...paper.citations.map((c) => c.span), ...paper.problems.map((p) => p.span),
      ];
      spans.forEach((span) => inside(span, t.length));
    }), { numRuns: 600 });
  });

  it('zones are in order, do not overlap, and hold every character that is not white space', () => {
    fc.assert(fc.property(text, (t) => {
      let at = 0;
      for (const { span } of readPaper(t).zones) {
        assert.ok(span.start >= at, 'in order');
        assert.equal(t.slice(at, span.start).trim(), '', 'nothing between zones');
        at = span.end;
      }
      assert.equal(t.slice(at).trim(), '', 'nothing behind the last zone');
    }), { numRuns: 600 });
  });

  it('no two answers share a character, and no answer a question', () => {
    fc.assert(fc.property(text, (t) => {
      const paper = readPaper(t);
      const spans = [...paper.answers.flatMap((a) => a.spans), ...paper.questions.flatMap((q) => q.printings.map((p) => p.span))].filter((s) => s.end > s.start).sort((a, b) => a.start - b.start);
      for (let i = 1; i < spans.length; i++) assert.ok(spans[i]!.start >= spans[i - 1]!.end, JSON.stringify([t, spans[i - 1], spans[i]]));
    }), { numRuns: 600 });
  });

  it('each label is asked once and answered at most once', () => {
    fc.assert(fc.property(text, (t) => {
      const paper = readPaper(t);
      const asked = paper.questions.map((q) => q.label), answered = paper.answers.flatMap((a) => a.covers);
      assert.equal(new Set(asked).size, asked.length);
      assert.equal(new Set(answered).size, answered.length, JSON.stringify(t));
      assert.ok(answered.every((l) => asked.includes(l)));
    }), { numRuns: 600 });
  });

  it('a paper cut off anywhere is read without complaint', () => {
    const whole = `${bundestagQuestions()}\n\f${bundestagAnswers()}\n${saarland()}`;
    fc.assert(fc.property(fc.nat(whole.length), fc.nat(whole.length), (a, b) => { readPaper(whole.slice(Math.min(a, b), Math.max(a, b))); }), { numRuns: 60 });
  });
});

describe('a paper among very many landmarks is read all the same', () => {
  const MANY = 200_000; // more than a call takes arguments
  for (const piece of ['Vorwort\n', '\nAnlage\n', 'Ich frage die Landesregierung:\n', 'gez. X\n', 'Antwort\nNamens der\n']) it(JSON.stringify(piece), function () {
    this.timeout(60_000);
    for (const text of [piece.repeat(MANY) + bundestagQuestions(), `${bundestagQuestions()}\n${piece.repeat(MANY)}`]) assert.ok(readPaper(text).zones.length);
  });
});

describe('the time of reading grows with the text, not faster', () => {
  const HOSTILE: Record<string, string> = {
    digits: '1', slashes: '/', dots: '.', 'Zu 1': 'Zu 1', headings: 'Zu 1:\n', brackets: '(', 'question marks': '?', markers: '1. Wie viele?\n', letters: 'a) wie\n', 'joint sentences': 'Die Fragen 1 bis 2 werden ',
    'bare headings': 'Antwort:\n', 'form feeds': '\f', 'blank pages': '\n\f', 'blank lines on pages': '\n\n \n\f', 'numbered pages': '- 2 -\n\f', 'pages of a figure': '2\n\f', 'pages of a word': 'x\f', asterisks: '*', hyphens: 'a-\n', blanks: ' ', 'blank lines': '\n', heads: 'Deutscher Bundestag Drucksache 21/9901\n21. Wahlperiode 20.07.2026\n', questions: 'Frage 1: Wie viele?\n',
  };
  const SMALL = 40_000, TIMES = 8;
  for (const [name, piece] of Object.entries(HOSTILE)) it(name, function () {
    this.retries(2).timeout(20_000); // another process may have had the machine
    const make = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    const time = (length: number) => { const t = make(length), start = performance.now(); readPaper(t); return performance.now() - start; };
    time(SMALL);
    const small = Math.max(Math.min(time(SMALL), time(SMALL)), 1), large = time(SMALL * TIMES);
    assert.ok(large < small * TIMES * 4, `${TIMES} times the text took ${(large / small).toFixed(1)} times as long`);
  });
});
