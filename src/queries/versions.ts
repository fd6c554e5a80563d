import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import { procedure } from './pairs.ts';

/** The documents of a procedure that hold the same part: advance copy and edited version, letter and paper, a paper and what replaces or corrects it. */

/** The documents that can be laid beside one: those that answer one of the same questions, or where it only asks those that only ask one of them; what is most alike first. */
export function comparable(corpus: CorpusView, facts: Facts): Facts[] {
  const labels = labelsOf(facts);
  return procedure(corpus, facts).filter((other) => other.uri !== facts.uri && other.answers.length > 0 === facts.answers.length > 0 && [...labelsOf(other)].some((label) => labels.has(label)))
    .sort((a, b) => distance(facts, a) - distance(facts, b));
}

/** Two documents in the order in which they came about. */
export function olderFirst(one: Facts, other: Facts): [Facts, Facts] {
  const dateOf = ({ head: { dates, date } }: Facts) => dates.printed ?? date ?? '';
  return age(one) - age(other) || (dateOf(one) < dateOf(other) ? -1 : 1) < 0 ? [one, other] : [other, one];
}

/** The edited version of an advance copy, where it is in the folder. */
export function editedVersion(corpus: CorpusView, facts: Facts): Facts | null {
  if (facts.head.stage === null || facts.head.answerPaper === null) return null;
  return comparable(corpus, facts).find(({ head }) => head.stage === null && head.follows === null && head.answerPaper === facts.head.answerPaper) ?? null;
}

const labelsOf = ({ questions, answers }: Facts) => new Set(answers.length ? answers.flatMap(({ covers }) => covers) : questions.map(({ label }) => label));

/** A letter comes before the advance copy, that before the edited version, and what follows a paper behind it. */
function age({ head: { kind, answerPaper, stage, follows } }: Facts): number {
  return follows ? 3 : kind === 'answer' && answerPaper === null ? 0 : stage ? 1 : 2;
}

/** The versions of one paper are nearer to each other than to a letter. */
function distance(a: Facts, b: Facts): number {
  return Math.abs(age(a) - age(b)) + (a.head.answerPaper === b.head.answerPaper ? 0 : 10);
}
