import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { createMatcher } from '../../src/entities/matcher.ts';
import { seedEntries } from '../../src/entities/seeds.ts';
import type { Paper } from '../../src/model/paper.ts';
import type { Span } from '../../src/model/span.ts';
import { editedPaper, movedPaper } from '../../src/paper/edited.ts';
import { readPaper } from '../../src/paper/read.ts';
import { changeBetween, type Change } from '../../src/text/move.ts';
import { bundestagAnswers } from './fixtures.ts';

const FOLDER = path.resolve('test/papers');
const PAPERS = fs.readdirSync(FOLDER).filter((file) => /\.(?:txt|md)$/.test(file) && file !== 'README.md').map((file) => fs.readFileSync(path.join(FOLDER, file), 'utf8'));
const matcher = createMatcher(seedEntries());

const apply = (text: string, { span, text: typed }: Change) => text.slice(0, span.start) + typed + text.slice(span.end);

/** All but names, which alone may differ until the whole is read. */
function built({ mentions: _, discovered: __, ...paper }: Paper): unknown {
  return JSON.parse(JSON.stringify(paper));
}

const TYPED = ['a', 'e', 'n', 'ß', 'Ü', ' ', '7', '.', ',', '\n', '\r\n', '\n\n', ':', '?', '(', ')', '-', '*', '„', '\f', '\u00a0', '1. ', '\n3. ', 'Zu 2:', '\nZu Frage 1:\n', 'Antwort', '\nAntwort:\n', ' Bundestagsdrucksache 21/1234', ' (vgl. Frage 2)', ' siehe Antwort zu Frage 1', ' § 3 Absatz 2 BGB', ' ebenda', ' Bundeskriminalamt (BKA)', ' und', '\n- 2 -\n', 'Berlin, den 3. August 2026', '\nAnlage 1\n', 'Wir fragen die Bundesregierung:', 'x'.repeat(300)];

const edits = fc.array(fc.record({
  at: fc.nat(9999), removed: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(60)),
  typed: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('a', 'e', 'Wort', ' ', ' und ') }, fc.constantFrom(...TYPED), fc.constant('')),
}), { minLength: 1, maxLength: 4 });

/** What is made of a paper whose text changes, and the text after it. */
function typing(text: string, place: string, typed: string, removed = 0) {
  const start = text.indexOf(place) + place.length, change: Change = { span: { start, end: start + removed }, text: typed }, after = apply(text, change);
  return { after, quick: editedPaper(readPaper(text, matcher), text, after, change, matcher) };
}

const PAPER = bundestagAnswers(), { answers: [ANSWERED], text: PRINTED } = { ...readPaper(PAPER), text: PAPER };
/** The first words of an answer. */
const ANSWER = PRINTED.slice(ANSWERED!.spans[0]!.start, ANSWERED!.spans[0]!.start + 30);

describe('a paper after a small change, made of what was read before', () => {
  it('is the paper that reading all of it gives, names aside', function () {
    this.timeout(120_000);
    let quick = 0;
    fc.assert(fc.property(fc.nat(PAPERS.length - 1), fc.constantFrom('\n', '\r\n'), edits, (p, end, some) => {
      let text = PAPERS[p]!.replace(/\n/g, end), paper = readPaper(text);
      for (const { at, removed, typed } of some) {
        const start = Math.floor(at / 10_000 * (text.length + 1)), change: Change = { span: { start, end: Math.min(text.length, start + removed) }, text: typed };
        const after = apply(text, change), made = editedPaper(paper, text, after, change, null), whole = readPaper(after);
        if (made) {
          quick++;
          assert.deepEqual(built(made), built(whole), JSON.stringify(change));
        }
        text = after;
        paper = made ?? whole;
      }
    }), { numRuns: 80 });
    assert.ok(quick > 20, `${quick} quick ones`);
  });

  for (const [what, typed, removed] of [['a letter', 'e', 0], ['a blank', ' ', 0], ['a word', ' Wort', 0], ['a line end', '\n', 0], ['a number', ' 12', 0], ['a bracket', ' (', 0], ['a deletion', '', 2]] as const) {
    it(`is made quickly in the middle of an answer: ${what}`, () => {
      const { after, quick } = typing(PAPER, ANSWER, typed, removed);
      assert.ok(quick);
      assert.deepEqual(built(quick), built(readPaper(after, matcher)));
    });
  }

  it('needs all of the text where the change concerns more than its surroundings', () => {
    for (const [what, place, typed] of [
      ['the head', 'Kleine Anfrage', 'n'], ['a question mark', ANSWER, '?'], ['a form feed', ANSWER, '\f'], ['a question', ANSWER, '\n9. Wie viele?\n'], ['the heading of an answer', ANSWER, '\nZu 1:\n'],
      ['the first characters', '', 'x'], ['what refers far back', ANSWER, ' (ebenda)'], ['much at once', ANSWER, 'Wort '.repeat(100)],
    ] as const) assert.equal(typing(PAPER, place, typed).quick, null, what);
  });

  it('finds the names and citations that are typed, and keeps the others', () => {
    const { after, quick } = typing(PAPER, ANSWER, ' Das Bundeskriminalamt nennt § 3 Absatz 2 des Grundgesetzes und BGBl. I S. 1234.');
    const named = (paper: Paper) => paper.mentions.map(({ span, entity }) => [after.slice(span.start, span.end), entity]);
    assert.ok(quick);
    assert.deepEqual(named(quick), named(readPaper(after, matcher)));
    assert.ok(quick.mentions.some(({ text }) => text === 'Bundeskriminalamt'));
    assert.ok(quick.citations.some(({ text }) => text.includes('BGBl.')));
  });
});

/** From the first to the last of what is one thing: a citation stands or falls with its pinpoint, an abbreviation with its long form. */
const whole = (...parts: readonly Span[]): Span => ({ start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) });

/** The places of all that was found in a paper, by kind. */
function placesIn({ zones, questions, answers, citations, mentions, glossary, discovered, problems }: Paper): Readonly<Record<string, readonly Span[]>> {
  return {
    zones: zones.map(({ span }) => span), problems: problems.map(({ span }) => span), citations: citations.map(({ span, pinpointSpan }) => whole(span, pinpointSpan ?? span)), mentions: mentions.map(({ span }) => span),
    questions: questions.flatMap(({ printings }) => printings.flatMap(({ span, marker }) => [span, ...(marker ? [marker] : [])])), answers: answers.flatMap(({ heading, spans }) => [...(heading ? [heading] : []), ...spans]),
    names: [...glossary.map(({ short, long }) => whole(short, long)), ...discovered.map(({ introduction }) => introduction)],
  };
}

describe('a paper after any change, with what was read before at its new place', () => {
  it('has all that the change does not touch, with the same words, and zones that do not overlap', function () {
    this.timeout(120_000);
    let moved = 0;
    fc.assert(fc.property(fc.nat(PAPERS.length - 1), edits, (p, some) => {
      let text = PAPERS[p]!, paper: Paper | null = readPaper(text, matcher);
      for (const { at, removed, typed } of some) {
        const start = Math.floor(at / 10_000 * (text.length + 1)), change: Change = { span: { start, end: Math.min(text.length, start + removed) }, text: typed }, after = apply(text, change), before = placesIn(paper);
        paper = movedPaper(paper, text, after, change);
        if (!paper) return;
        moved++;
        const by = typed.length - (change.span.end - start), isUntouched = (span: Span) => text.slice(span.end, start).trim() !== '' || text.slice(change.span.end, span.start).trim() !== '';
        for (const [kind, places] of Object.entries(placesIn(paper))) {
          assert.ok(places.every((span) => 0 <= span.start && span.start <= span.end && span.end <= after.length), kind);
          const found = new Set(places.map((span) => `${span.start} ${span.end}`));
          for (const span of before[kind]!.filter(isUntouched)) assert.ok(found.has(span.end <= start ? `${span.start} ${span.end}` : `${span.start + by} ${span.end + by}`), `${kind} ${JSON.stringify([span, change])}`);
        }
        paper.zones.reduce((end, { span }) => { assert.ok(span.start >= end, JSON.stringify([span, change])); return span.end; }, 0);
        text = after;
      }
    }), { numRuns: 60 });
    assert.ok(moved > 40, `${moved} moved ones`);
  });

  it('moves what stands behind a key that only the whole tells the meaning of', () => {
    const paper = readPaper(PAPER, matcher), start = PAPER.indexOf(ANSWER) + ANSWER.length, change: Change = { span: { start, end: start }, text: '?' }, after = apply(PAPER, change), made = movedPaper(paper, PAPER, after, change);
    assert.deepEqual(made?.questions.map(({ printings: [{ span }] }) => after.slice(span.start, span.end)), paper.questions.map(({ printings: [{ span }] }) => PAPER.slice(span.start, span.end)));
  });

  it('is no paper where the beginning of a part is gone', () => {
    const { questions: [first] } = readPaper(PAPER), { start } = first!.printings[0].span, change: Change = { span: { start: start - 3, end: start + 20 }, text: '' };
    assert.equal(movedPaper(readPaper(PAPER), PAPER, apply(PAPER, change), change), null);
  });
});

describe('the one change between two texts', () => {
  for (const [what, before, after, change] of [
    ['a letter', 'ab', 'axb', [1, 1, 'x']], ['a letter like the one beside it', 'aab', 'aaab', [2, 2, 'a']], ['a deletion', 'abcd', 'ad', [1, 3, '']], ['nothing', 'ab', 'ab', [2, 2, '']],
    ['what several cursors typed', 'a b c', 'ax bx c', [1, 3, 'x bx']], ['in a long text', 'ä'.repeat(10_000), `${'ä'.repeat(5000)}ö${'ä'.repeat(5000)}`, [5000, 5000, 'ö']],
  ] as const) it(what, () => {
    const { span: { start, end }, text } = changeBetween(before, after);
    assert.deepEqual([start, end, text], change);
  });
});
