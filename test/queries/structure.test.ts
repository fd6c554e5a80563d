import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '../../src/corpus/document.ts';
import { encloses, type Span } from '../../src/model/span.ts';
import { positionAt } from '../../src/text/lines.ts';
import { folding } from '../../src/queries/folding.ts';
import { highlights } from '../../src/queries/highlights.ts';
import { nodesAt, outline, type OutlineNode } from '../../src/queries/outline.ts';
import { partner } from '../../src/queries/partner.ts';
import { article, CURSOR, folder, PAIRS, paper } from './folder.ts';

const PAPERS = path.resolve(import.meta.dirname, '../papers');

/** The outline as indented lines. */
function drawn(nodes: readonly OutlineNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [`${indent}${node.kind === 'zone' ? node.zone! : node.kind} ${node.labels.join(',')}`.trimEnd(), ...drawn(node.children, `${indent}  `)]);
}

/** The way to the innermost node at an offset. */
const way = (nodes: readonly OutlineNode[], offset: number) => nodesAt(nodes, offset).map(({ kind, labels }) => `${kind} ${labels.join(',')}`.trimEnd());

const at = (words: string, text = paper('19/100', PAIRS)) => {
  const plain = words.replace(CURSOR, '');
  assert.equal(text.split(plain).length, 2, `"${plain}" stands once`);
  return folder({ a: text.replace(plain, words) });
};

describe('outline', () => {
  it('has the preface, questions with their sub-questions, and answers below them', () => {
    assert.deepEqual(drawn(outline(folder({ a: paper('19/100', PAIRS) }).here)), [
      'zone preface'.slice(5),
      'question 1', '  answer 1',
      'question 2', '  question 2a', '  question 2b', '  question 2c', '  answer 2', '  answer 2a,2b,2c',
      'question 3', '  answer 3',
    ]);
  });

  it('has one preface where a page break stands in it', () => {
    const printed = 'Deutscher Bundestag Drucksache 19/100\n19. Wahlperiode 03.08.2020\nAntwort\nder Bundesregierung\nauf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.\n– Drucksache 19/99 –\nRadwege\nVorbemerkung der Fragesteller\nRadwege entstehen,\n\fDrucksache 19/100 – 2 – Deutscher Bundestag – 19. Wahlperiode\nwo Geld ist.\n1. Wie viele?\nVier.\n2. Welche?\nDiese.';
    assert.deepEqual(drawn(outline(folder({ a: printed }).here)).filter((line) => line.includes('preface')), ['preface']);
  });

  it('names questions and answers by their first words', () => {
    const [, first] = outline(folder({ a: paper('19/100', PAIRS) }).here);
    assert.equal(first!.words, 'Wie viele Kilometer Radweg wurden seit 2015 gebaut?');
    assert.equal(first!.children[0]!.words, 'Es wurden 200 Kilometer gebaut.');
  });

  for (const [words, expected] of [
    ['Es wurden ▮200', ['question 1', 'answer 1']],
    ['▮2. Welche', ['question 2']],
    ['▮a) Welche', ['question 2', 'question 2a']],
    ['▮b) Welche', ['question 2', 'question 2b']],
    ['▮c) Welche', ['question 2', 'question 2c']],
    ['Alle ▮Länder', ['question 2', 'answer 2']],
    ['▮Zu 2 a)', ['question 2', 'answer 2a,2b,2c']],
    ['Radwege ▮entstehen', ['zone']],
  ] as const) {
    it(`leads from the top to "${words}" by ${expected.join(' > ')}`, () => {
      const { here, offset } = at(words);
      assert.deepEqual(way(outline(here), offset), expected);
    });
  }

  for (const [what, body, expected] of [
    ['answers that follow in turn behind a question and its parts', '1. Was ist geplant?\na) Wer plant es?\nb) Wann?\n\nZu 1:\n\nEin Weg.\n\nZu 1 a):\n\nDas Amt.\n\nZu 1 b):\n\nSchon bald.\n', ['question 1', '  question 1a', '  question 1b', '  answer 1', '  answer 1a', '  answer 1b']],
    ['an answer to a part right below it', '1. Was ist geplant?\na) Wer plant es?\n\nZu 1 a):\n\nDas Amt.\n\nb) Wann?\n\nZu 1 b):\n\nSchon bald.\n', ['question 1', '  question 1a', '    answer 1a', '  question 1b', '    answer 1b']],
    ['a joint answer below the last of its questions', '1. Was ist geplant?\n\n2. Wer plant es?\n\nZu 1 und 2:\n\nEin Weg.\n', ['question 1', 'question 2', '  answer 1,2']],
    ['answers that stand behind all questions by themselves', '1. Was ist geplant?\n\n2. Wer plant es?\n\nZu 1:\n\nEin Weg.\n\nZu 2:\n\nDas Amt.\n', ['question 1', 'question 2', 'answer 1', 'answer 2']],
  ] as const) {
    it(`has ${what}`, () => assert.deepEqual(drawn(outline(folder({ a: paper('19/100', `Wir fragen die Bundesregierung:\n\n${body}`) }).here)).slice(1), expected));
  }

  it('reaches with a part of a question no further than that part', () => {
    const { here } = at('▮b) Welche'), part = outline(here).find(({ labels }) => labels[0] === '2')!.children[0]!;
    assert.equal(here.text.slice(part.span.start, part.span.end), 'a) Welche Kosten trugen die Länder?');
  });

  it('never has ranges that cross, nor children outside of their parent', function () {
    this.timeout(30_000); // it reads many papers
    const check = (nodes: readonly OutlineNode[], outer: Span) => nodes.forEach((node, i) => {
      assert.ok(encloses(outer, node.span) && encloses(node.span, node.select), node.words);
      assert.ok(!nodes[i + 1] || node.span.end <= nodes[i + 1]!.span.start, node.words);
      check(node.children, node.span);
    });
    for (const name of readdirSync(PAPERS).filter((file) => /\.(?:txt|md)$/.test(file))) {
      const read = readDocument(name, readFileSync(path.join(PAPERS, name), 'utf8'), null);
      check(outline(read).filter(({ kind }) => kind !== 'zone'), { start: 0, end: read.text.length });
    }
  });
  it('of a text that is no inquiry is empty', () => assert.deepEqual(outline(folder({ a: article('Nichts.') }).here), []));
});

describe('folding', () => {
  it('folds preface, questions with what belongs to them, and answers', () => {
    const { here } = folder({ a: paper('19/100', PAIRS) });
    const lines = here.text.split('\n'), folded = folding(here).map(({ start, end }) => [positionAt(here.lineStarts, start).line, positionAt(here.lineStarts, end - 1).line] as const);
    const first = folded.filter(([from, to]) => to > from).map(([from, to]) => `${lines[from]!} … ${lines[to]!}`);
    for (const expected of [
      'Vorbemerkung der Fragesteller … Radwege entstehen nach Ansicht der Fragesteller zu langsam.',
      '1. Wie viele Kilometer Radweg wurden seit 2015 gebaut? … Es wurden 200 Kilometer gebaut.',
      'Zu 1: … Es wurden 200 Kilometer gebaut.',
      '2. Welche Länder waren daran beteiligt? … Die Kosten werden nicht getrennt erfasst.',
      'Zu 2 a) bis 2 c): … Die Kosten werden nicht getrennt erfasst.',
    ]) assert.ok(first.includes(expected), `${expected}\nis not in\n${first.join('\n')}`);
  });

  it('is in order', () => {
    const spans = folding(folder({ a: paper('19/100', PAIRS) }).here);
    assert.deepEqual(spans, [...spans].sort((a, b) => a.start - b.start || b.end - a.end));
  });
});

describe('highlights', () => {
  for (const [words, expected] of [
    ['Wie viele ▮Kilometer', ['1.', 'Zu 1:']],
    ['▮Zu 1:', ['1.', 'Zu 1:']],
    ['Es wurden ▮200', ['1.', 'Zu 1:']],
    ['▮b) Welche', ['a)', 'b)', 'c)', 'Zu 2 a) bis 2 c):']],
    ['Antwort zu ▮Frage 1', ['Antwort zu Frage 1', '1.', 'Zu 1:']],
    ['Radwege ▮entstehen', []],
  ] as const) {
    it(`at "${words}" are ${expected.join(', ') || 'none'}`, () => {
      const { corpus, here, offset } = at(words);
      assert.deepEqual(highlights(corpus, here, offset).map(({ start, end }) => here.text.slice(start, end)), expected);
    });
  }

  it('of a name are its mentions, of a citation the citations of that paper', () => {
    const text = article('Das ▮BKA prüft, das Bundeskriminalamt auch.'), names = folder({ a: text });
    assert.deepEqual(highlights(names.corpus, names.here, names.offset).map(({ start, end }) => names.here.text.slice(start, end)), ['BKA', 'Bundeskriminalamt']);
    const citations = folder({ a: article('BT-Drs. ▮19/5, Bundestagsdrucksache 19/5, Frage 3, und BT-Drs. 19/6.') });
    assert.deepEqual(highlights(citations.corpus, citations.here, citations.offset).map(({ start, end }) => citations.here.text.slice(start, end)), ['BT-Drs. 19/5', 'Bundestagsdrucksache 19/5']);
  });

  it('show the first line of an answer without a heading', () => {
    const { corpus, here, offset } = at('Wie ▮viele', paper('19/100', '1. Wie viele Radwege wurden gebaut?\n\nEs wurden zwei Radwege gebaut, der eine\nim Norden, der andere im Süden.\n\n2. Wer hat sie gebaut?\n\nDie Länder haben sie gebaut.\n'));
    assert.deepEqual(highlights(corpus, here, offset).map(({ start, end }) => here.text.slice(start, end)), ['1.', 'Es wurden zwei Radwege gebaut, der eine']);
  });
});

describe('partner', () => {
  for (const [words, answer, question] of [
    ['Wie viele ▮Kilometer', ['a: Zu 1:'], ['a: 1.']],
    ['Es wurden ▮200', ['a: Zu 1:'], ['a: 1.']],
    ['▮Zu 2 a)', ['a: Zu 2 a) bis 2 c):'], ['a: a)', 'a: b)', 'a: c)']],
    ['▮b) Welche', ['a: Zu 2 a) bis 2 c):'], ['a: b)']],
    ['Antwort zu ▮Frage 1', ['a: Zu 1:'], ['a: 1.']],
    ['Radwege ▮entstehen', [], []],
  ] as const) {
    it(`of "${words}" is ${[...answer, ...question].join(', ') || 'nothing'}`, () => {
      const { corpus, here, offset, selected } = at(words);
      assert.deepEqual(selected(partner(corpus, here, offset, 'answer').targets), answer);
      assert.deepEqual(selected(partner(corpus, here, offset, 'question').targets), question);
    });
  }

  it('finds the question also from a name inside it', () => {
    const { corpus, here, offset, selected } = at('Das ▮BKA', paper('19/100', PAIRS.replace('Es wurden 200 Kilometer gebaut.', 'Das BKA hat keine gebaut.')));
    assert.deepEqual(selected(partner(corpus, here, offset, 'question').targets), ['a: 1.']);
  });

  it('leads from a question whose sub-questions alone are answered to their answers', () => {
    const { corpus, here, offset, selected } = at('Was ▮ist', paper('19/100', 'Wir fragen die Bundesregierung:\n\n1. Was ist geplant?\na) Wer plant es?\nb) Wann?\n\nZu 1 a):\n\nDas Land plant es.\n\nZu 1 b):\n\nIm Herbst.\n'));
    assert.deepEqual(selected(partner(corpus, here, offset, 'answer').targets), ['a: Zu 1 a):', 'a: Zu 1 b):']);
  });

  it('knows the question of a place also where nobody has answered it', () => {
    const { corpus, here, offset } = at('Wann ▮baut', paper('19/100', 'Wir fragen die Bundesregierung:\n\n1. Was ist geplant?\n\nZu 1:\n\nNichts.\n\n2. Wann baut das Land?\n'));
    assert.deepEqual(partner(corpus, here, offset, 'answer'), { labels: ['2'], targets: [] });
  });

  it('leads from a sub-question without an answer of its own to that of its question', () => {
    const { corpus, here, offset, selected } = at('Wer ▮plant', paper('19/100', 'Wir fragen die Bundesregierung:\n\n1. Was ist geplant?\na) Wer plant es?\nb) Wann?\n\nZu 1:\n\nDas Land plant einen Radweg im Herbst.\n'));
    assert.deepEqual(selected(partner(corpus, here, offset, 'answer').targets), ['a: Zu 1:']);
  });
});
