import assert from 'node:assert/strict';
import { factsOf } from '../../src/corpus/facts.ts';
import { citedParts } from '../../src/queries/cited.ts';
import { procedure } from '../../src/queries/pairs.ts';
import { distinct } from '../../src/queries/place.ts';
import { referencesByLabel, referencesTo } from '../../src/queries/references.ts';
import { article, folder, PAIRS, paper } from './folder.ts';

const cited = paper('19/100', PAIRS);
const others = { b: article('BT-Drs. 19/100, Antwort auf Frage 1, und Bundestagsdrucksache 19/100.'), c: article('Drucksache 19/100, Antwort zu Frage 2b, und BT-Drs. 19/100, Frage 1.') };
/** The lines above which the parts stand, how often others cite them, and how often the paper itself refers to them. */
const parts = (texts: Readonly<Record<string, string>>) => {
  const { corpus, here } = folder(texts);
  return citedParts(corpus, here).map(({ span, cited: others, within }) => [here.text.slice(span.start).split('\n', 1)[0], others.length, within.length]);
};

describe('citedParts', () => {
  it('are the paper and the questions that are cited, also within the paper', () => {
    assert.deepEqual(parts({ a: cited, ...others }), [['Deutscher Bundestag Drucksache 19/100', 4, 0], ['1. Wie viele Kilometer Radweg wurden seit 2015 gebaut?', 2, 1], ['b) Welche Kosten trug der Bund?', 1, 0]]);
  });

  it('are none of a paper that nobody cites', () => assert.deepEqual(parts({ a: cited.replace('Auf die Antwort zu Frage 1 wird verwiesen.', 'Keine.') }), []));

  it('count once what a question says that is printed again', () => {
    const question = '2. Was folgt aus der Antwort zu Frage 1?';
    const twice = paper('19/100', `Wir fragen die Bundesregierung:\n\n1. Wie viele Radwege gibt es?\n\n${question}\n\nAntwort\n\n1. Wie viele Radwege gibt es?\n\nEs sind 5.\n\n${question}\n\nNichts.\n`);
    assert.deepEqual(parts({ a: twice }), [['1. Wie viele Radwege gibt es?', 0, 1]]);
  });

  it('are not the questions that an answer says it covers', () => {
    const joint = paper('19/100', `Wir fragen die Bundesregierung:

1. Wie viele Radwege gibt es?

2. Wie viele sind geplant?

Die Fragen 1 und 2 werden gemeinsam beantwortet. Es sind 5.

3. Was kosten sie?

Auf die Antwort zu Frage 2 wird verwiesen.
`);
    assert.deepEqual(parts({ a: joint }), [['2. Wie viele sind geplant?', 0, 1]]);
  });

  it('have the references that are found for each question by itself', () => {
    const { corpus, here } = folder({ a: cited, ...others }), facts = factsOf(here), documents = procedure(corpus, facts), all = referencesByLabel(corpus, documents);
    for (const { label } of facts.questions) assert.deepEqual(distinct(all.get(label) ?? []), referencesTo(corpus, { kind: 'pairs', paper: facts.head.id, documents, labels: [label] }, false), label);
  });
});
