import assert from 'node:assert/strict';
import { readPaper } from '../../src/paper/read.ts';

/** One question of a collection with its asker, as text layers give them, and what is read of it. */
const cases: readonly (readonly [what: string, printed: string, asker: string, text: string])[] = [
  ['below each other', '3. Abgeordnete\nAnna\nMuster\n(SPD)\nWie viele Schiffe\nfahren?', 'Anna Muster, SPD', 'Wie viele Schiffe fahren?'],
  ['the number on a line of its own', '3.\nAbgeordneter\nMax\nMuster\n(fraktionslos)\nWie viele Schiffe fahren?', 'Max Muster, fraktionslos', 'Wie viele Schiffe fahren?'],
  ['on one line', '3. Abgeordnete Anna Muster (SPD)\nWie viele Schiffe fahren?', 'Anna Muster, SPD', 'Wie viele Schiffe fahren?'],
  ['on one line with the question', '3. Abgeordnete Anna Muster (SPD) Wie viele Schiffe\nfahren?', 'Anna Muster, SPD', 'Wie viele Schiffe fahren?'],
  ['side by side', '3. Abgeordnete      Wie viele Schiffe\n   Anna             fah-\n   Muster           ren?\n   (SPD)', 'Anna Muster, SPD', 'Wie viele Schiffe fahren?'],
  ['side by side, the question longer', '3. Abgeordnete      Wie viele\n   Anna Muster      Schiffe\n   (SPD)            fahren\n\n                    heute?', 'Anna Muster, SPD', 'Wie viele Schiffe fahren heute?'],
  ['side by side, a name that touches the question', '3. Abgeordnete   Wie viele\n   Annamaria-Lea Schiffe\n   (SPD)         fahren?', 'Annamaria-Lea, SPD', 'Wie viele Schiffe fahren?'],
  ['side by side, without a group that is known', '3. Abgeordnete      Wie viele\n   Anna             Schiffe\n   Muster           fahren?\n   (Neue Mitte)', 'Anna Muster, Neue Mitte', 'Wie viele Schiffe fahren?'],
  ['on the same lines', '3. Abgeordnete Wie viele Schiffe der Marine (SKS)\nAnna fahren in\nvon Muster diesem Jahr\n(BÜNDNIS 90/ nach\nDIE GRÜNEN) Norden?', 'Anna von Muster, BÜNDNIS 90/DIE GRÜNEN', 'Wie viele Schiffe der Marine (SKS) fahren in diesem Jahr nach Norden?'],
  ['a town before the group', '3. Abgeordneter\nDr. Max Graf von\nMuster-\nBeispiel\n(Hof)\n(CDU/CSU)\nWie viele Schiffe fahren?', 'Dr. Max Graf von Muster-Beispiel, CDU/CSU', 'Wie viele Schiffe fahren?'],
];

describe('who asks in a collection', () => {
  for (const [what, printed, asker, text] of cases) it(what, () => {
    const { questions, answers } = readPaper(`Deutscher Bundestag Drucksache 19/9901\n19. Wahlperiode 08.05.2020\nSchriftliche Fragen\n\n${printed}\n\nAntwort des Staatssekretärs Ole Probe\nvom 7. Mai 2020\n1. Zwölf.\n2. Mehr nicht.`);
    assert.deepEqual(questions.map((q) => [q.label, `${q.asker?.name}, ${q.asker?.group}`, q.text]), [['3', asker, text]]);
    assert.deepEqual(answers.map((a) => [a.text, a.by]), [['1. Zwölf. 2. Mehr nicht.', { name: 'Ole Probe', office: 'Staatssekretär', date: '2020-05-07' }]]);
  });

  for (const [what, piece] of [
    ['heads', '3. Abgeordnete\n'], ['heads with a column', '3. Abgeordnete      Wie\n   A  b  c  d'], ['directories', 'Muster, Anna ('], ['numbers', '3.\n'],
    ['headings', 'Antwort des Staatssekretärs '], ['protocols', 'Plenarprotokoll 19/83\nAntwort des Ministers auf die Frage der Abgeordneten A '],
    ['question times', 'Plenarprotokoll 19/83\nFrage 1\nFrage der Abgeordneten A (B):\nAntwort des '], ['running heads of protocols', '1 Deutscher Bundestag – 19. Wahlperiode – 1. Sitzung. '],
  ] as const) it(`is looked for in hostile ${what} in time in proportion to them`, () => {
    const time = (length: number) => {
      const text = `3. Abgeordnete\nAnna\n(SPD)\nWer?\n${piece.repeat(length / piece.length)}`, start = performance.now();
      readPaper(text);
      return performance.now() - start;
    };
    time(10_000);
    const short = time(50_000), long = time(200_000);
    assert.ok(long < 8 * short + 300, `${short} ms, ${long} ms`);
  }).timeout(60_000);
});
