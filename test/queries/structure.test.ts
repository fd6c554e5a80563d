import assert from 'node:assert/strict';
import { positionAt } from '../../src/text/lines.ts';
import { folding } from '../../src/queries/folding.ts';
import { highlights } from '../../src/queries/highlights.ts';
import { outline, type OutlineNode } from '../../src/queries/outline.ts';
import { partner } from '../../src/queries/partner.ts';
import { article, CURSOR, folder, PAIRS, paper } from './folder.ts';

/** The outline as indented lines. */
function drawn(nodes: readonly OutlineNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [`${indent}${node.kind === 'zone' ? node.zone! : node.kind} ${node.labels.join(',')}`.trimEnd(), ...drawn(node.children, `${indent}  `)]);
}

/** The way to the innermost node at an offset, as breadcrumbs go it: the sibling that starts last. */
function way(nodes: readonly OutlineNode[], offset: number): string[] {
  const node = [...nodes].reverse().find(({ span }) => span.start <= offset && offset <= span.end);
  return node ? [`${node.kind} ${node.labels.join(',')}`.trimEnd(), ...way(node.children, offset)] : [];
}

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
      'question 2', '  question 2a', '    answer 2a,2b,2c', '  question 2b', '  question 2c', '  answer 2',
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
    ['▮Zu 2 a)', ['question 2', 'question 2a', 'answer 2a,2b,2c']],
    ['Radwege ▮entstehen', ['zone']],
  ] as const) {
    it(`leads from the top to "${words}" by ${expected.join(' > ')}`, () => {
      const { here, offset } = at(words);
      assert.deepEqual(way(outline(here), offset), expected);
    });
  }

  it('keeps each question to its own text where answers follow in turn behind several questions', () => {
    const { here, offset } = at('Schon ▮bald.', paper('19/100', 'Wir fragen die Bundesregierung:\n\n1. Was ist geplant?\na) Wer plant es?\nb) Wann?\n\nZu 1:\n\nEin Weg.\n\nZu 1 a):\n\nDas Amt.\n\nZu 1 b):\n\nSchon bald.\n'));
    assert.deepEqual(drawn(outline(here)).slice(1), ['question 1', '  question 1a', '    answer 1a', '  question 1b', '    answer 1b', '  answer 1']);
    assert.deepEqual(way(outline(here), offset), ['question 1'], 'a place of answer b is not found below question a');
  });

  it('holds every child of a question that reaches over it', () => {
    const check = (node: OutlineNode) => {
      assert.ok(node.span.start <= node.select.start && node.select.end <= node.span.end);
      node.children.forEach(check);
    };
    outline(folder({ a: paper('19/100', PAIRS) }).here).forEach(check);
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
      const { here, offset } = at(words);
      assert.deepEqual(highlights(here, offset).map(({ start, end }) => here.text.slice(start, end)), expected);
    });
  }

  it('of a name are its mentions, of a citation the citations of that paper', () => {
    const text = article('Das ▮BKA prüft, das Bundeskriminalamt auch.'), names = folder({ a: text });
    assert.deepEqual(highlights(names.here, names.offset).map(({ start, end }) => names.here.text.slice(start, end)), ['BKA', 'Bundeskriminalamt']);
    const citations = folder({ a: article('BT-Drs. ▮19/5, Bundestagsdrucksache 19/5, Frage 3, und BT-Drs. 19/6.') });
    assert.deepEqual(highlights(citations.here, citations.offset).map(({ start, end }) => citations.here.text.slice(start, end)), ['BT-Drs. 19/5', 'Bundestagsdrucksache 19/5']);
  });

  it('show the first line of an answer without a heading', () => {
    const { here, offset } = at('Wie ▮viele', paper('19/100', '1. Wie viele Radwege wurden gebaut?\n\nEs wurden zwei Radwege gebaut, der eine\nim Norden, der andere im Süden.\n\n2. Wer hat sie gebaut?\n\nDie Länder haben sie gebaut.\n'));
    assert.deepEqual(highlights(here, offset).map(({ start, end }) => here.text.slice(start, end)), ['1.', 'Es wurden zwei Radwege gebaut, der eine']);
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
