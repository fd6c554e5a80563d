import { FuzzyIndex } from '../src/queries/fuzzy.ts';
import { best, quantile } from './measure.ts';
import { madeWords, wordOf } from './texts.ts';

/** What a letter costs that is typed into the filter of the sidebar or a quick pick. The names and titles are put together from the words of these texts. */
export function searching() {
  console.log('== fuzzy search, a letter that is typed (aim: 5 ms p95)');
  for (const [name, lines] of [['5,000 names', madeWords(5000, 2)], ['20,000 titles', madeWords(20_000, 8)]] as const) {
    let index = new FuzzyIndex<string>([], () => []);
    const build = best(() => { index = new FuzzyIndex(lines, (line) => [line]); }), times: number[] = [];
    for (let i = 0; i < 100; i++) {
      const typed = `${wordOf(i * 31)} ${wordOf(i * 17)}`.replace(/(.)(.)(?=.{2} )/, '$2$1'); // with two letters in the wrong order
      for (let length = 1; length <= typed.length; length++) {
        const start = performance.now();
        index.search(typed.slice(0, length), 200);
        times.push(performance.now() - start);
      }
    }
    console.log(`  ${name.padEnd(16)} median ${quantile(times, 0.5).toFixed(2)} ms, p95 ${quantile(times, 0.95).toFixed(2)} ms; index made in ${build.toFixed(0)} ms`);
  }
}
