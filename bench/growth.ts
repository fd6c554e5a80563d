import fs from 'node:fs';
import path from 'node:path';
import { readPaper } from '../src/paper/read.ts';
import { exponentOf, isTooSteep, judge, leastProcessor, options } from './measure.ts';
import { matcher } from './texts.ts';

/** How the time grows in which one text is read, also one that is made to be slow. */
export function growth() {
  console.log('== growth (time for 4 times the text, exponent)');
  const paper = fs.readFileSync(path.resolve('seeds/papers/19-5954.txt'), 'utf8');
  const base = options.quick ? 4 : 8;
  const inputs: Record<string, (times: number) => string> = {
    'papers in one file': (n) => Array(n).fill(paper).join('\n\f'),
    'one long paper': (n) => paper + Array.from({ length: n * 60 }, (_, i) => `\n${i + 12}. Welche Angaben liegen zu Punkt ${i} vor?\nHierzu liegen keine Erkenntnisse vor (Bundestagsdrucksache 19/${5000 + i}, Antwort auf Frage ${i % 9}).`).join(''),
    'digits and slashes': (n) => '19/5954 '.repeat(n * 1500),
    'headings without questions': (n) => 'Zu 1 a) bis 3 c):\n'.repeat(n * 600),
  };
  for (const [name, make] of Object.entries(inputs)) {
    const small = make(base), large = make(base * 4);
    const exponent = () => exponentOf([small, large].map((text) => ({ size: text.length, value: leastProcessor(() => readPaper(text, matcher)) })));
    let e = exponent();
    for (let tries = 0; isTooSteep(e) && tries < 3; tries++) e = Math.min(e, exponent()); // another process may have had the machine
    judge('linear', `${name.padEnd(34)} ${(small.length / 1000).toFixed(0)} → ${(large.length / 1000).toFixed(0)} thousand characters`, e);
  }
}
