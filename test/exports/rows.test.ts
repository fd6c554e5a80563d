import assert from 'node:assert/strict';
import { placeItem, rowsMarkdown, type RowWords } from '../../src/exports/rows.ts';
import { citationWords } from '../../src/words/citing.ts';
import { words, type Language } from '../../src/words/words.ts';

const made = (language: Language): RowWords => ({ word: words(language), addressOf: () => null, cite: (cited) => citationWords(cited, 'short') });
const cited = { paper: 'BT 19/100', part: 'answer', labels: ['2'], pages: [], letter: null } as const;

describe('rows as Markdown', () => {
  for (const [language, place, expected] of [
    ['de', { cited, words: 'Das „System“ prüft.' }, '„Das ‚System‘ prüft.“ (BT-Drs. 19/100, Antwort zu Frage 2)'],
    ['de', { cited: null, words: 'Kurz' }, '„Kurz“ (Notizen.md, Zeile 9)'],
    ['en', { cited: null, words: 'Kurz' }, '„Kurz“ (Notizen.md, line 9)'],
    ['de', { cited, words: '' }, 'BT-Drs. 19/100, Antwort zu Frage 2'],
  ] as const) it(`quote "${expected}"`, () => assert.equal(rowsMarkdown([placeItem(made(language), { uri: 'file:///a/Notizen.md', line: 9, ...place })]).trim(), `- ${expected}`));
});
