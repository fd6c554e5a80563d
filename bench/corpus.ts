import { Corpus } from '../src/corpus/corpus.ts';
import { packFacts, unpackFacts } from '../src/corpus/packed.ts';

/** What taking over what is kept costs, for each paper. */
export interface RestoreFigures {
  readonly papers: number;
  /** Of the packed facts. */
  readonly bytes: number;
  /** Processor time of putting one paper into an empty corpus, in microseconds; the best of some rounds. */
  readonly each: number;
}

const ROUNDS = 5;

/** Takes over the papers of a corpus as they come from the store, unread, and finds out what else there is to know of them. */
export function run(corpus: Corpus): RestoreFigures {
  const records = corpus.documents().map((facts) => [facts.uri, packFacts(facts)] as const);
  return { papers: records.length, bytes: records.reduce((sum, [, { length }]) => sum + length, 0), each: Math.min(...Array.from({ length: ROUNDS }, () => restored(records))) };
}

function restored(records: readonly (readonly [uri: string, facts: Uint8Array])[]): number {
  const begun = process.cpuUsage(), again = new Corpus();
  for (const [uri, facts] of records) again.take({ uri, facts: unpackFacts(uri, facts) });
  for (const step of again.settle()) void step;
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / records.length;
}
