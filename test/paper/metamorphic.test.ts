import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { readPaper } from '../../src/paper/read.ts';
import type { Paper } from '../../src/model/paper.ts';
import { bavaria, berlin, bundestagAnswers, bundestagQuestions, ITEMS, lowerSaxony, northRhineWestphalia, saarland, saxony, thuringia, wrap } from './fixtures.ts';
import * as laender from './fixturesOfLaender.ts';

/** A paper that is changed without changing its meaning is read the same. */

const same = (text: string) => text.replace(/[\s\u00ad*-]+/g, '');

function reading(paper: Paper) {
  return {
    questions: paper.questions.map((q) => [q.label, same(q.text)]),
    answers: paper.answers.map((a) => [a.covers.join(' '), same(a.text)]),
  };
}

/** Rewrites each line that lies in a question's or an answer's body. */
function inBodies(text: string, change: (body: string) => string): string {
  const paper = readPaper(text);
  const spans = [...paper.answers.flatMap((a) => a.spans), ...paper.questions.flatMap((q) => q.printings.map((p) => ({ start: p.marker?.end ?? p.span.start, end: p.span.end })))]
    .filter((s) => !text.slice(s.start, s.end).includes('\f')).sort((a, b) => b.start - a.start);
  let result = text, before = Infinity;
  for (const { start, end } of spans) {
    if (end > before) continue;
    const body = result.slice(start, end), lead = /^\s*/.exec(body)![0];
    result = result.slice(0, start) + lead + change(body.slice(lead.length)) + result.slice(end);
    before = start;
  }
  return result;
}

/** Joins the lines of a paragraph as a reader does. Lines of a table or a list stay apart by their ends. */
const joined = (body: string) => body.split(/\n\s*\n/).map((p) => p.replace(/(\p{L})-\r?\n(?=\p{Ll})(?!(?:und|oder|bzw|sowie|bis)\s)/gu, '$1').replace(/(\S)-\r?\n(?=\S)/g, '$1-').replace(/\s*\r?\n\s*/g, ' ')).join('\n\n');
const rewrap = (width: number, hyphenate: boolean) => (body: string) => joined(body).split('\n\n').map((p) => wrap(p, width, hyphenate)).join('\n\n');

const RUNNING_HEAD = (page: number) => `Drucksache 21/9902 – ${page} – Deutscher Bundestag – 21. Wahlperiode`;

const CHANGES: Record<string, (text: string) => string> = {
  'CRLF': (t) => t.replace(/\n/g, '\r\n'),
  'blanks doubled': (t) => t.replace(/(\p{L}) (?=\p{L})/gu, '$1  '),
  'NBSP for blanks': (t) => inBodies(t, (b) => b.replace(/(\p{L}) (?=\p{L})/gu, '$1\u00a0')),
  'EN SPACE behind markers': (t) => t.replace(/^( ?\d{1,2}\.) (?=\p{L})/gmu, '$1\u2002'),
  'blanks at line ends': (t) => t.replace(/\n/g, ' \n'),
  'soft hyphens': (t) => inBodies(t, (b) => b.replace(/(\p{Ll}{5})(?=\p{Ll}{4})/gu, '$1\u00ad')),
  're-wrapped to 50': (t) => inBodies(t, rewrap(50, false)),
  're-wrapped to 100 with hyphenation': (t) => inBodies(t, rewrap(100, true)),
  'one line a paragraph': (t) => inBodies(t, joined),
  'a page break with a running head in each answer': (t) => inBodies(t, (b) => { const lines = b.split('\n'); return lines.length < 2 ? b : [...lines.slice(0, 1), `\f${RUNNING_HEAD(4)}`, ...lines.slice(1)].join('\n'); }),
  'blank lines at the end': (t) => `${t}\n\n\n`,
  'blank lines at the start': (t) => `\n\n\n\n${t}`,
};

const PAPERS: Record<string, string> = {
  'Bundestag answer': bundestagAnswers(), 'Bundestag questions': bundestagQuestions(), 'Bundestag both': `${bundestagQuestions()}\n\f${bundestagAnswers()}`,
  berlin: berlin(), northRhineWestphalia: northRhineWestphalia(), lowerSaxony: lowerSaxony(), saxony: saxony(), thuringia: thuringia(), saarland: saarland(),
  bavaria: bavaria(ITEMS.map((i, n) => ({ ...i, label: ['1.1', '1.2', '2.1', '2.2', '3.1'][n]! }))),
  ...Object.fromEntries(Object.entries(laender).map(([name, layout]) => [name, layout()])),
};

const corpus = process.env['ANFRAGE_CORPUS'] ?? path.resolve('../shared/corpus');
const real = ['seeds', 'papers'].map((d) => path.join(corpus, d)).filter((d) => fs.existsSync(d))
  .flatMap((d) => fs.readdirSync(d).filter((f) => f.endsWith('.txt')).map((f) => [f, fs.readFileSync(path.join(d, f), 'utf8')] as const)).filter(([, text]) => readPaper(text).inquiry);

describe('a paper that is changed without changing its meaning is read the same', () => {
  for (const [change, apply] of Object.entries(CHANGES)) it(change, () => {
    for (const [name, text] of [...Object.entries(PAPERS), ...real]) assert.deepEqual(reading(readPaper(apply(text))), reading(readPaper(text)), name);
  });
  it('turned into Markdown: bold headings, italic questions, list markers', () => {
    const letter = `${saxony()}`.replace(/^Frage (\d): (.*)$/gm, '- **Frage $1:** *$2*');
    assert.deepEqual(reading(readPaper(letter)), reading(readPaper(saxony())));
    const marked = berlin().replace(/^(Zu \d\.:)$/gm, '**$1**').replace(/^(\d\.) (.*)$/gm, '- $1 *$2*');
    assert.deepEqual(reading(readPaper(marked)), reading(readPaper(berlin())));
  });
  it('question paper and answer paper in either order, or the answer paper alone', () => {
    const both = reading(readPaper(`${bundestagQuestions()}\n\f${bundestagAnswers()}`));
    assert.deepEqual(reading(readPaper(`${bundestagAnswers()}\n\f${bundestagQuestions()}`)), both);
    assert.deepEqual(reading(readPaper(bundestagAnswers())), both);
  });
  it('has real papers to try it on', function () { if (!real.length) { console.log(`      no corpus at ${corpus}: own fixtures alone`); this.skip(); } });
});
