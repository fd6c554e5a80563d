import assert from 'node:assert/strict';
import { rewritableAt, rewritables } from '../../src/queries/standardForm.ts';
import { standardWords } from '../../src/words/citing.ts';
import { article, folder, PAIRS, paper } from './folder.ts';

/** A text with all its citations of papers in the standard form. */
const rewritten = (text: string) => {
  const { here } = folder({ a: text });
  return rewritables(here).reduceRight((whole, one) => whole.slice(0, one.span.start) + standardWords(one) + whole.slice(one.span.end), here.text);
};

describe('the standard form of a citation', () => {
  for (const [words, expected] of [
    ['So BT-Drs. 19/100.', 'So Bundestagsdrucksache 19/100.'],
    ['So BT-Drs. 19 / 100, Antwort zu Frage 2.', 'So Bundestagsdrucksache 19/100, Antwort auf Frage 2.'],
    ['So BT-Drs. 19/100, Antwort der Bundesregierung zu Frage 2 a).', 'So Bundestagsdrucksache 19/100, Antwort auf Frage 2a.'],
    ['So BT-Drs. 19/100 Frage 3, heißt es.', 'So Bundestagsdrucksache 19/100, Frage 3, heißt es.'],
    ['So die Antwort zu Frage 3 auf BT-Drs. 19/100.', 'So die Bundestagsdrucksache 19/100, Antwort auf Frage 3.'],
    ['So die Antwort zu Frage 3 der Kleinen Anfrage der Fraktion DIE LINKE. auf BT-Drs. 19/100.', 'So die Antwort zu Frage 3 der Kleinen Anfrage der Fraktion DIE LINKE. auf Bundestagsdrucksache 19/100.'],
    ['So BT-Drs. 19/100 (Antwort zu Frage 3).', 'So Bundestagsdrucksache 19/100 (Antwort zu Frage 3).'],
    ['So BT-Drs. 19/100, Antwort zu den Fragen 3 und 4.', 'So Bundestagsdrucksache 19/100, Antwort zu den Fragen 3 und 4.'],
    ['So BT-Drs. 19/100, S. 5 f., und mehr.', 'So Bundestagsdrucksache 19/100, S. 5 f., und mehr.'],
    ['So BT-Drs. 19/370, Antwort auf die Schriftliche Frage 11 des Abgeordneten Max Muster.', 'So Bundestagsdrucksache 19/370, Antwort auf die Schriftliche Frage 11 des Abgeordneten Max Muster.'],
    ['So die Bundes-\ntagsdrucksache 19/100.', 'So die Bundestagsdrucksache 19/100.'],
    ['So Bundestagsdrucksache 19/100, Antwort auf Frage 2.', 'So Bundestagsdrucksache 19/100, Antwort auf Frage 2.'],
    ['So BT-Drs. 19/100, 19/101 und 19/102. Aber BT-Drs. 19/103.', 'So BT-Drs. 19/100, 19/101 und 19/102. Aber Bundestagsdrucksache 19/103.'],
    ['So BR-Drs. 507/26 und LT-Drs. NRW 18/5.', 'So Bundesratsdrucksache 507/26 und Landtagsdrucksache NRW 18/5.'],
    ['So § 2 StVO.', 'So § 2 StVO.'],
  ] as const) it(`of "${words.replace('\n', ' ')}" is "${expected}"`, () => assert.equal(rewritten(article(words)), article(expected)));

  it('leaves a paper\'s own numbers alone', () => {
    const text = paper('19/100', PAIRS).replace('DIE LINKE.', 'DIE LINKE.\n– Drucksache 19/99 –');
    assert.equal(rewritten(text), text);
  });

  it('leaves a citation alone that goes over a page break', () => {
    const text = paper('19/100', PAIRS.replace('Es wurden 200', 'So BT-Drs.\n\fDrucksache 19/100 – 2 – Deutscher Bundestag – 19. Wahlperiode\n19/77. Es wurden 200'));
    assert.equal(rewritten(text), text);
  });

  it('is that of the citation at an offset, its place included', () => {
    const { here, offset } = folder({ a: article('BT-Drs. 19/7. So BT-Drs. 19/100, Antwort zu ▮Frage 2.') });
    assert.equal(standardWords(rewritableAt(here, offset)!), 'Bundestagsdrucksache 19/100, Antwort auf Frage 2');
    assert.equal(rewritableAt(here, 0), null);
  });
});
