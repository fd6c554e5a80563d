import assert from 'node:assert/strict';
import { elementAt } from '../../src/queries/element.ts';
import { article, folder, PAIRS, paper } from './folder.ts';

const CASES: readonly (readonly [marked: string, found: string])[] = [
  ['Das steht in Bundestags▮drucksache 19/5954, Antwort auf Frage 2.', 'citation: Bundestagsdrucksache 19/5954'],
  ['Das steht in ▮Bundestagsdrucksache 19/5954, Antwort auf Frage 2.', 'citation: Bundestagsdrucksache 19/5954'],
  ['Das steht in Bundestagsdrucksache 19/5954▮, Antwort auf Frage 2.', 'citation: Bundestagsdrucksache 19/5954'],
  ['Das steht in Bundestagsdrucksache 19/5954, Antwort auf ▮Frage 2.', 'citation: Antwort auf Frage 2'],
  ['Das ▮steht in Bundestagsdrucksache 19/5954.', 'nothing'],
  ['Das Bundeskriminal▮amt baut nicht.', 'mention: Bundeskriminalamt'],
  ['Das Bundeskriminalamt▮ baut nicht.', 'mention: Bundeskriminalamt'],
  ['Das Bundeskriminalamt (▮BKA) baut nicht.', 'mention: BKA'],
  ['Das Bundeskriminalamt ▮(BKA) baut nicht.', 'nothing'],
];

describe('elementAt', () => {
  for (const [marked, found] of CASES) {
    it(`finds ${found} in "${marked}"`, () => {
      const { here, offset } = folder({ a: article(marked) }), element = elementAt(here.paper, offset);
      assert.equal(element ? `${element.kind}: ${here.text.slice(element.span.start, element.span.end)}` : 'nothing', found);
    });
  }

  for (const [words, found] of [
    ['▮1. Wie viele', 'question'], ['1. Wie ▮viele', 'question'], ['▮Zu 1:', 'heading'], ['Zu ▮2 a) bis', 'heading'], ['Es ▮wurden 200', 'answer'],
    ['▮b) Welche', 'question'], ['Radwege ▮entstehen', null], ['Antwort zu ▮Frage 1 wird', 'citation'],
  ] as const) {
    it(`finds ${found ?? 'nothing'} at "${words}"`, () => {
      const { here, offset } = folder({ a: paper('19/100', PAIRS).replace(words.replace('▮', ''), words) });
      assert.equal(elementAt(here.paper, offset)?.kind ?? null, found);
    });
  }
});
