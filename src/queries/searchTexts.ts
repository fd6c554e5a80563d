import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import { procedureOf, type Procedure } from './procedures.ts';
import { searchWords } from './wordIndex.ts';

/** How many texts of its own a paper has, before those of its questions and answers: its numbers and title, then who asks and answers. */
export const OWN_TEXTS = 2;

/** What a paper is found by: its own texts, then the beginnings of its questions and of its answers; "" for what another document says in its place. */
export function* textsOf(corpus: CorpusView, { uri, questions, answers }: Facts, { head, documents }: Procedure): Generator<string> {
  const { askers, groups, ministries } = head.several ?? { ...head, ministries: [head.answeredBy ?? ''] };
  const numbers = documents.flatMap(({ facts: { head: { id, questionPaper, answerPaper } } }) => [id, questionPaper, answerPaper]);
  yield [...numbers, head.title].filter(Boolean).join(' ');
  yield [...askers, ...groups, ...ministries].filter(Boolean).join(' ');
  for (const { words, printings } of questions) yield corpus.counts(uri, printings[0]!.span.start) ? words : '';
  for (const { words, span } of answers) yield corpus.counts(uri, span.start) ? words : '';
}

/** The places in the texts of a paper at which words stand one behind the other, the last of them as far as it was typed. */
export function textsWith(corpus: CorpusView, facts: Facts, phrase: readonly string[]): number[] {
  const wanted = ` ${phrase.join(' ')}`;
  return [...textsOf(corpus, facts, procedureOf(corpus, facts))].flatMap((text, i) => (` ${searchWords(text).join(' ')}`.includes(wanted) ? [i] : []));
}

/** "2020-04-07" as 20200407; what bears no date comes last. */
export function dateOf({ head: { date } }: Pick<Facts, 'head'>): number {
  return Number(date?.replaceAll('-', '')) || 0;
}

/** What a paper and the others of its procedure are: other texts make it another one. */
export function signatureOf(corpus: CorpusView, facts: Facts): string {
  return corpus.together(facts).map(({ uri, hash }) => `${hash} ${uri}`).join('\n');
}
