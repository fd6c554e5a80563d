import assert from 'node:assert/strict';
import { references } from '../../src/queries/references.ts';
import { article, folder, PAIRS, paper } from './folder.ts';

const found = (texts: Readonly<Record<string, string>>, withDeclaration = false) => {
  const { corpus, here, offset, words } = folder(texts);
  return words(references(corpus, here, offset, withDeclaration));
};
const cited = paper('19/100', PAIRS);
const others = {
  b: article('BT-Drs. 19/100, Antwort auf Frage 1, und Bundestagsdrucksache 19/100.'),
  c: article('Drucksache 19/100, Antwort zu Frage 2, und BT-Drs. 19/5, Antwort auf Frage 1.'),
};

describe('references', () => {
  it('of a paper are all citations of it in the folder', () => {
    assert.deepEqual(found({ a: article('So BT-Drs. ▮19/100.'), ...others, paper: cited }), ['a: BT-Drs. 19/100', 'b: BT-Drs. 19/100', 'b: Bundestagsdrucksache 19/100', 'c: Drucksache 19/100']);
  });

  it('of a paper are citations by either of its numbers', () => {
    const both = cited.replace('DIE LINKE.', 'DIE LINKE.\n– Drucksache 19/99 –');
    assert.deepEqual(found({ a: article('So BT-Drs. ▮19/99.'), b: article('So BT-Drs. 19/100.'), paper: both }), ['a: BT-Drs. 19/99', 'b: BT-Drs. 19/100']);
  });

  it('of a paper that is not here are its citations too', () => {
    assert.deepEqual(found({ a: article('So BT-Drs. ▮19/5.'), ...others }), ['a: BT-Drs. 19/5', 'c: BT-Drs. 19/5']);
  });

  it('of a citation with a pinpoint are those of that question or answer alone, also within the paper', () => {
    assert.deepEqual(found({ a: article('So BT-Drs. ▮19/100, Frage 1.'), ...others, paper: cited }), ['a: BT-Drs. 19/100', 'b: BT-Drs. 19/100', 'paper: Antwort zu Frage 1']);
  });

  it('of a pinpoint are those of a paper that is not here', () => {
    assert.deepEqual(found({ a: article('So BT-Drs. ▮19/5, Antwort zu Frage 1.'), ...others }), ['a: BT-Drs. 19/5', 'c: BT-Drs. 19/5']);
    assert.deepEqual(found({ a: article('So BT-Drs. ▮19/5, Seite 3, und BT-Drs. 19/5, Seite 4.'), b: article('BT-Drs. 19/5, Seite 3.') }), ['a: BT-Drs. 19/5', 'b: BT-Drs. 19/5']);
  });

  for (const words of ['1. Wie viele ▮Kilometer', 'Zu ▮1:', 'Es wurden ▮200', 'Antwort zu ▮Frage 1']) {
    it(`of question 1 and its answer are found from "${words}"`, () => {
      assert.deepEqual(found({ paper: cited.replace(words.replace('▮', ''), words), ...others }), ['b: BT-Drs. 19/100', 'paper: Antwort zu Frage 1']);
    });
  }

  it('of a question have the question and its answer as declarations', () => {
    assert.deepEqual(found({ paper: cited.replace('Wie viele', 'Wie ▮viele') }, true), ['paper: 1.', 'paper: Zu 1:', 'paper: Antwort zu Frage 1']);
  });

  it('of a heading are those of all questions that it covers', () => {
    assert.deepEqual(found({ paper: cited.replace('Zu 2 a)', 'Zu ▮2 a)'), b: article('BT-Drs. 19/100, Antwort auf Frage 2c; BT-Drs. 19/100, Antwort auf Frage 2.') }), ['b: BT-Drs. 19/100']);
  });

  it('of the head of a paper are the citations of the paper', () => {
    assert.deepEqual(found({ paper: cited.replace('Radwege an', 'Radwege ▮an'), ...others }), ['b: BT-Drs. 19/100', 'b: Bundestagsdrucksache 19/100', 'c: Drucksache 19/100']);
  });

  it('of a name are all its mentions in the folder', () => {
    assert.deepEqual(found({ a: article('Das ▮BKA prüft, und das Bundeskriminalamt auch.'), b: article('Interpol fragt das BKA.') }), ['a: BKA', 'a: Bundeskriminalamt', 'b: BKA']);
  });

  it('of anything else are none', () => assert.deepEqual(found({ a: article('Das ▮ist es.') }), []));
});
