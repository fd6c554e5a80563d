/** The search in all papers: what its index takes, and what a letter costs that is typed. */
import type { CorpusView } from '../src/corpus/corpus.ts';
import { HIT_KINDS, SearchIndex } from '../src/queries/search.ts';
import { parseSearch } from '../src/queries/searchQuery.ts';

const SEARCHES = 60;
const LIMIT = 100;

/** The index of the words of a corpus, without anything that somebody has listed. */
export function searchIndexOf(corpus: CorpusView): SearchIndex {
  return new SearchIndex(corpus, { oneName: (name) => name, namesOf: (_, key) => [key], entityOf: () => null });
}

/** The same, made. */
export function madeSearchIndex(corpus: CorpusView): SearchIndex {
  const index = searchIndexOf(corpus), work = index.refresh();
  while (!work.next().done);
  return index;
}

/** Prints how long the index of a corpus takes, its longest piece of work, its size, and the times of letters that are typed, with filters and without. */
export function run(corpus: CorpusView) {
  console.log(`== search in all papers, a letter that is typed (aim: 5 ms p95), ${corpus.size.toLocaleString('en')} documents`);
  const index = searchIndexOf(corpus), begun = performance.now(), pieces: number[] = [], work = index.refresh();
  for (let at = performance.now(); !work.next().done; at = performance.now()) pieces.push(performance.now() - at);
  const took = performance.now() - begun, { texts, bytes } = index.size;
  console.log(`  index of ${texts.toLocaleString('en')} texts made in ${(took / 1000).toFixed(2)} s, ${took.toFixed(0)} ms / ${pieces.length} pieces, the longest ${Math.max(...pieces).toFixed(1)} ms; ${(bytes / corpus.size / 1024).toFixed(2)} KB a document while somebody searches`);
  const samples = corpus.documents().flatMap(({ questions }) => questions.slice(0, 1)), wordOf = (i: number) => {
    const words = samples[(i * 7919) % samples.length]!.words.match(/\p{Lu}\p{Ll}{4,}/gu) ?? ['Bundesregierung'];
    return words[i % words.length]!;
  };
  const year = corpus.documents().find(({ head: { date } }) => date)?.head.date?.slice(0, 4) ?? '2020';
  const misspelt = (word: string) => word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4);
  for (const [name, typed] of [
    ['one word', (i: number) => wordOf(i)], ['two words', (i: number) => `${wordOf(i * 31)} ${wordOf(i * 17)}`], ['a filter and a word', (i: number) => `jahr:${year} ${wordOf(i)}`],
    ['a misspelt word', (i: number) => misspelt(wordOf(i))],
  ] as const) {
    const times: number[] = [];
    let found = 0;
    for (let i = 0; i < SEARCHES; i++) for (let text = typed(i), length = 1; length <= text.length; length++) {
      const start = performance.now(), { counts } = index.search(parseSearch(text.slice(0, length)), LIMIT);
      times.push(performance.now() - start);
      found += HIT_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
    }
    times.sort((a, b) => a - b);
    console.log(`  ${name.padEnd(20)} median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, longest ${at(times, 1)} ms; ${Math.round(found / times.length).toLocaleString('en')} found on average`);
  }
  const start = performance.now();
  for (let i = 0; i < SEARCHES; i++) index.values('asker', wordOf(i).slice(0, 2), parseSearch(''), LIMIT);
  console.log(`  values of a filter: ${((performance.now() - start) / SEARCHES).toFixed(2)} ms on average`);
}

const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(2);
