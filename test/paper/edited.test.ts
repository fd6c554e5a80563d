import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { createMatcher } from '../../src/entities/matcher.ts';
import { seedEntries } from '../../src/entities/seeds.ts';
import type { Paper } from '../../src/model/paper.ts';
import { editedPaper } from '../../src/paper/edited.ts';
import { readPaper } from '../../src/paper/read.ts';
import type { Change } from '../../src/text/move.ts';

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

describe('a paper after a small change, made of what was read before', () => {
  let taken = 0, all = 0;

  it('is the paper that reading all of it gives, names aside', function () {
    this.timeout(120_000);
    fc.assert(fc.property(fc.nat(PAPERS.length - 1), fc.constantFrom('\n', '\r\n'), edits, (p, end, some) => {
      let text = PAPERS[p]!.replace(/\n/g, end), paper = readPaper(text, matcher);
      for (const { at, removed, typed } of some) {
        const start = Math.floor(at / 10_000 * (text.length + 1)), change: Change = { span: { start, end: Math.min(text.length, start + removed) }, text: typed };
        const after = apply(text, change), quick = editedPaper(paper, text, after, change, matcher);
        all++;
        if (quick) taken++;
        const whole = readPaper(after, matcher);
        if (quick) assert.deepEqual(built(quick), built(whole), JSON.stringify(change));
        text = after;
        paper = quick ?? whole;
      }
    }), { numRuns: Number(process.env['RUNS'] ?? 150), ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}) });
    console.log(taken, all);
  });
});
