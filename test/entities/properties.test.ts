import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createMatcher, findMentions } from '../../src/entities/matcher.ts';
import type { Matcher } from '../../src/entities/matcher.ts';
import { inflectedForms } from '../../src/entities/inflection.ts';
import { readKnowledge } from '../../src/entities/knowledge.ts';
import { cleanText } from '../../src/text/clean.ts';
import { SEEDS } from './seeds.ts';

/** What the clean view changes: white space, hyphens at line ends, Markdown marks. */
const bare = (text: string) => text.replace(/[\s\u00ad\u2010*-]+/g, '');

const PIECES = [
  'Interpol', 'interpol', 'BKA', 'Bundeskriminal-\namt', 'Deutschen\nBundestages', 'DIE LINKE.', 'Die Linke', 'Thomas de Maizière', 'de Maizière', 'Stephan Mayer', 'Mayer', 'Signal', 'WhatsApp',
  'Facial, Imaging, Recognition, Searching and Tracking', 'FIRST', '(EU) 2018/1862', 'Verordnung', 'EU', '-', '–', '/', '.', ',', ' ', '  ', '\n', '\n\n', '\f', '\r\n', '\u00a0', '\u00ad', '„', '“', '**', '*',
  '’s', 'https://', 'www.', '@', '.de', 'der', 'ein', 'Drucksache 19/5954 – 2 – Deutscher Bundestag – 19. Wahlperiode', 'ü', 'u\u0308', '\ud83d', '\u0000',
];
const text = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, { weight: 2, arbitrary: fc.string({ unit: 'binary' }) }), { maxLength: 60 })
  .chain((pieces) => fc.constantFrom('', ' ').map((between) => pieces.join(between)));
const name = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), fc.constantFrom('a', 'aa', 'a a', 'a-a', 'a a a'));
const knowledge = fc.array(fc.record({
  name, subtype: fc.constantFrom('person', 'company'), aliases: fc.array(name, { maxLength: 3 }), forms: fc.array(name, { maxLength: 2 }), onlyNear: fc.dictionary(name, fc.array(name, { maxLength: 2 }), { maxKeys: 2 }),
  withoutArticle: fc.array(name, { maxLength: 1 }),
}), { maxLength: 6 }).map((actors) => readKnowledge({ actors }, 'any').entities);

function check(original: string, matcher: Matcher) {
  const mentions = findMentions(cleanText(original), matcher);
  let end = 0;
  for (const { span, entity, text: read } of mentions) {
    assert.ok(end <= span.start && span.start < span.end && span.end <= original.length, 'in order, inside, without overlap, not empty');
    assert.ok(matcher.entries.some((entry) => entry.id === entity));
    if (!cleanText(original).furniture.some((f) => f.start < span.end && f.end > span.start)) assert.equal(bare(read), bare(original.slice(span.start, span.end)));
    end = span.end;
  }
  return mentions;
}

/** The slow way: every form of every name by a pattern of its own, then the longest first. */
function plainSearch(original: string, names: readonly string[]): [number, number][] {
  const found = names.flatMap((n) => inflectedForms(n)).flatMap((form) => {
    const pattern = new RegExp(`(?<![\\p{L}\\d])(?=${form.replace(/ /g, '\\s+')}(?![\\p{L}\\d]))(${form.replace(/ /g, '\\s+')})`, 'gu');
    return [...original.matchAll(pattern)].map((m): [number, number] => [m.index, m.index + m[0].length]);
  }).sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
  const kept: [number, number][] = [];
  for (const f of found) if (!kept.some((k) => k[0] < f[1] && f[0] < k[1])) kept.push(f);
  return kept.sort((a, b) => a[0] - b[0]);
}

describe('mentions of any text', () => {
  it('with the seed knowledge are in order, inside, and read as they stand', () => {
    const matcher = createMatcher(SEEDS);
    let found = 0;
    fc.assert(fc.property(text, (original) => { found += check(original, matcher).length; }), { numRuns: 500 });
    assert.ok(found > 100, `the texts name something (${found})`);
  });

  it('with any knowledge too', () => {
    fc.assert(fc.property(text, knowledge, (original, entries) => { check(original, createMatcher(entries)); }), { numRuns: 300 });
  });

  it('are what a plain search for every form would find', function () {
    this.timeout(20_000);
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'ä', 'n'), minLength: 1, maxLength: 6 });
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const texts = fc.array(fc.oneof(word, phrase, fc.constantFrom('-', ',', '  ', '(')), { maxLength: 30 }).map((words) => words.join(' ').replace(/ - /g, '-'));
    fc.assert(fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 6 }), texts, (names, original) => {
      const matcher = createMatcher(readKnowledge({ systems: names.map((n, i) => ({ name: n, subtype: 'project', id: `e${i}` })) }, 'any').entities);
      assert.deepEqual(findMentions(cleanText(original), matcher).map((m) => [m.span.start, m.span.end]), plainSearch(original, names));
    }), { numRuns: 300 });
  });

  it('a name alone is a mention of its entry, whatever stands around it', () => {
    const matcher = createMatcher(SEEDS);
    const sure = SEEDS.flatMap((entry) => [entry.name, ...entry.aliases].filter((n) => !entry.onlyNear?.has(n)).map((n) => [entry.id, n] as const));
    fc.assert(fc.property(fc.constantFrom(...sure), fc.constantFrom('', '„', '(', 'von ', '\n', 'x\n\n'), fc.constantFrom('', '“', ')', ', und', '\n', '?'), ([id, n], before, after) => {
      assert.deepEqual(findMentions(cleanText(before + n + after), matcher).map((m) => [m.entity, m.text]), [[id, n]]);
    }), { numRuns: 400 });
  });
});

describe('the time that mentions take', () => {
  const matcher = createMatcher(SEEDS);
  const SHORT = 60_000, TIMES = 4;
  /** Linear time gives TIMES; a quadratic one would give TIMES². Small times say nothing. */
  const LIMIT = 2.2 * TIMES, NOTHING = 25;
  const best = (text: string) => {
    const clean = cleanText(text, []);
    return Math.min(...[1, 2, 3, 4].map(() => { const start = performance.now(); findMentions(clean, matcher); return performance.now() - start; }));
  };
  const UNITS: Record<string, string> = {
    'prose': 'Die Bundesregierung hat dem BKA und Interpol im Rahmen der Zusammenarbeit nichts mitgeteilt, was Signal oder WhatsApp betrifft. ',
    'names': 'EU ', 'names with slashes': 'EU/', 'compounds without end': 'EU-', 'compounds over lines': 'EU-\n', 'ambiguous names': 'Signal ', 'ambiguous names with support': 'Signal Messenger ',
    'beginnings of names': 'Facial, Imaging, ', 'names in names': 'Interpol Criminal ', 'persons': 'Stephan Mayer Mayer ', 'gaps': 'Thomas' + ' '.repeat(63), 'at signs': 'a@', 'hosts': 'a.de/', 'schemes': 'x://',
    'brackets': '(', 'digits': '1', 'slashes': '/', 'dots': '.', 'letters': 'a', 'empty lines': '\n', 'articles': 'ein falsches Signal ', 'regulations': 'Verordnung (EU) ',
  };
  for (const [what, unit] of Object.entries(UNITS)) {
    it(`grows with the text: ${what}`, function () {
      this.timeout(20_000);
      best(unit.repeat(SHORT / unit.length)); // warm
      const short = best(unit.repeat(SHORT / unit.length)), long = best(unit.repeat(TIMES * SHORT / unit.length));
      assert.ok(long < NOTHING || long < LIMIT * short, `${short.toFixed(1)} ms, ${TIMES} times the text ${long.toFixed(1)} ms`);
    });
  }
});
