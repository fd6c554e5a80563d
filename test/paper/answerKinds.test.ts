import assert from 'node:assert/strict';
import fs from 'node:fs';
import { HEDGES, type AnswerFindings } from '../../src/model/answerKind.ts';
import { answerKindsOf } from '../../src/paper/answerKinds.ts';
import { readPaper } from '../../src/paper/read.ts';

/** A paper whose only answer is a text. */
const paperWith = (answer: string) => ['Deutscher Bundestag Drucksache 19/9990', '19. Wahlperiode', '', 'Antwort', 'der Bundesregierung', '', 'auf die Kleine Anfrage der Fraktion der Mitte', '– Drucksache 19/9980 –', '', 'Wasserbau', '', '1. Was ist dazu bekannt?', '', answer, '', '2. Und sonst?', '', 'Nein.', ''].join('\n');

function findingsIn(answer: string): AnswerFindings {
  const text = paperWith(answer), paper = readPaper(text), [findings] = answerKindsOf(text, paper);
  assert.equal(paper.answers.length, 2);
  return findings!;
}

/** "refused(state-welfare), no-information +none-of-own" */
const inWords = ({ kinds, hedges }: AnswerFindings) => [
  kinds.filter(({ kind }) => kind !== 'partial').map(({ kind, ground }) => kind + (ground ? `(${ground})` : '')).sort().join(', '), ...HEDGES.filter((hedge) => hedges.includes(hedge)).map((hedge) => ` +${hedge}`),
].join('');

describe('kinds of answers', () => {
  for (const file of ['before', 'after']) for (const line of fs.readFileSync(`test/paper/answerKinds/${file}.txt`, 'utf8').split('\n').filter((one) => one && !one.startsWith('#'))) {
    const [expected, answer] = line.split(' | ') as [string, string], [kinds, ...hedges] = expected.split(' +');
    it(line, () => { assert.equal(inWords(findingsIn(answer)), [kinds!.split(', ').sort().join(', '), ...hedges].join(' +')); });
  }
});
