import assert from 'node:assert/strict';
import { Catalogue } from '../../src/corpus/catalogue.ts';
import { definition } from '../../src/queries/definition.ts';
import { papersMissing } from '../../src/queries/papers.ts';
import { CURSOR, folder, paper, article, PAIRS } from './folder.ts';

/** Where a definition leads: the words that are selected, or the missing paper. */
function leads(texts: Readonly<Record<string, string>>): string[] | string | null {
  const { corpus, here, offset, selected, words } = folder(texts), found = definition(corpus, here, offset);
  if (!found) return null;
  assert.ok(found.origin.start <= offset && offset <= found.origin.end, 'the origin holds the cursor');
  if (found.kind === 'missing') return `missing ${found.paper}`;
  for (const target of found.targets) assert.ok(target.span.start <= target.select.start && target.select.end <= target.span.end, words([target])[0]);
  return selected(found.targets);
}

const within = (words: string) => {
  const plain = words.replace(CURSOR, ''), text = paper('19/100', PAIRS);
  assert.equal(text.split(plain).length, 2, `"${plain}" stands once`);
  return { a: text.replace(plain, words) };
};
const citing = (words: string, cited = paper('19/100', PAIRS)) => ({ article: article(words), paper: cited });

describe('definition', () => {
  describe('of a citation', () => {
    for (const [words, expected] of [
      ['So BT-Drs. ▮19/100.', ['paper: ']],
      ['So BT-Drs. ▮19/100, Antwort auf Frage 2.', ['paper: Zu 2:']],
      ['So BT-Drs. 19/100, Antwort auf ▮Frage 2.', ['paper: Zu 2:']],
      ['So BT-Drs. ▮19/100, Antwort auf Frage 2b.', ['paper: Zu 2 a) bis 2 c):']],
      ['So die Antwort der Bundesregierung zu Frage 3 der Kleinen Anfrage der Fraktion DIE LINKE. auf Bundestagsdrucksache ▮19/100.', ['paper: Zu 3:']],
      ['So BT-Drs. ▮19/100, Frage 3.', ['paper: 3.']],
      ['So BT-Drs. ▮19/100, Antwort auf Frage 9.', ['paper: ']],
      ['So BT-Drs. ▮19/100, Seite 2.', ['paper: ']],
      ['So BT-Drs. ▮19/101, Antwort auf Frage 2.', 'missing BT 19/101'],
      ['So ▮Ratsdokument 12545/18.', null],
    ] as const) it(`"${words}" leads to ${JSON.stringify(expected)}`, () => assert.deepEqual(leads(citing(words)), expected));

    it('leads to the question where there is no answer', () => {
      const asked = paper('19/100', 'Wir fragen die Bundesregierung:\n\n1. Was ist geplant?\n2. Wer plant es?\n3. Wann?').replace('Antwort\nder Bundesregierung\n\nauf die Kleine Anfrage', 'Kleine Anfrage');
      assert.deepEqual(leads(citing('So BT-Drs. ▮19/100, Antwort auf Frage 2.', asked)), ['paper: 2.']);
    });

    it('leads to the start of the text, behind blank lines', () => {
      const { corpus, here, offset, document } = folder(citing('So BT-Drs. ▮19/100.', `\n\n\n${paper('19/100', PAIRS)}`)), found = definition(corpus, here, offset);
      assert.ok(found?.kind === 'places');
      assert.ok(document('paper').text.startsWith('Deutscher Bundestag', found.targets[0].select.start));
    });

    it('leads to the document with the answer where question and answer are two files', () => {
      const question = paper('19/99', 'Wir fragen die Bundesregierung:\n\n1. Was ist geplant?\n2. Wer plant es?').replace('Antwort\nder Bundesregierung\n\nauf die Kleine Anfrage', 'Kleine Anfrage');
      const answer = paper('19/100', '1. Was ist geplant?\n\nZu 1:\n\nEin Radweg.\n\n2. Wer plant es?\n\nZu 2:\n\nDas Land.').replace('DIE LINKE.', 'DIE LINKE.\n– Drucksache 19/99 –');
      for (const number of ['19/99', '19/100']) {
        assert.deepEqual(leads({ article: article(`So BT-Drs. ▮${number}, Antwort auf Frage 2.`), question, answer }), ['answer: Zu 2:'], number);
      }
      assert.deepEqual(leads({ article: article('So BT-Drs. ▮19/99, Frage 2.'), question, answer }), ['question: 2.']);
      assert.deepEqual(leads({ article: article('So BT-Drs. ▮19/99.'), question, answer }), ['question: ']);
    });
  });

  describe('of a number that does not say whose it is', () => {
    const saarland = paper('17/1525', PAIRS).replace('Deutscher Bundestag', 'Landtag des Saarlandes').replaceAll('Bundesregierung', 'Landesregierung'), bundestag = paper('17/1525', PAIRS);
    const NOTES = 'Die Bundesregierung sagt nichts. ';
    for (const [what, texts, expected, missing] of [
      ['leads to the paper of that number in the folder', { notes: article(`${NOTES}So Drucksache ▮17/1525, Antwort auf Frage 2.`), sl: saarland }, ['sl: Zu 2:'], []],
      ['in a list too', { notes: article(`${NOTES}So die Drs. 17/1524 und ▮17/1525.`), sl: saarland }, ['sl: '], ['BT 17/1524']],
      ['leads to the Bundestag’s where that is here', { notes: article(`${NOTES}So Drs. ▮17/1525, Antwort auf Frage 2.`), sl: saarland, bt: bundestag }, ['bt: Zu 2:'], []],
      ['is missing where no paper has that number', { notes: article(`${NOTES}So Drs. ▮17/1526.`), sl: saarland }, 'missing BT 17/1526', ['BT 17/1526']],
      ['a label that names the Bundestag leads to its paper', { notes: article(`${NOTES}So BT-Drs. ▮17/1525.`), sl: saarland }, 'missing BT 17/1525', ['BT 17/1525']],
      ['so does a house before it', { notes: article(`${NOTES}Deutscher Bundestag, Drs. ▮17/1525.`), sl: saarland }, 'missing BT 17/1525', ['BT 17/1525']],
      ['a paper means its own parliament', { other: paper('17/9', PAIRS.replace('200 Kilometer', 'nach Drucksache ▮17/1525 200 Kilometer')), sl: saarland }, 'missing BT 17/1525', ['BT 17/1525']],
      ['one citation that names it makes it missing', { notes: article(`${NOTES}So Drs. ▮17/1525 und BT-Drs. 17/1525.`), sl: saarland }, ['sl: '], ['BT 17/1525']],
    ] as const) it(what, () => {
      assert.deepEqual(leads(texts), expected);
      assert.deepEqual(papersMissing(folder(texts).corpus, new Catalogue([])).map((row) => row.paper), missing);
    });
  });

  describe('within a paper', () => {
    for (const [words, expected] of [
      ['Antwort zu ▮Frage 1 wird', ['a: Zu 1:']],
      ['▮Zu 2 a) bis 2 c):', ['a: a)', 'a: b)', 'a: c)']],
      ['▮Zu 3:', ['a: 3.']],
      ['Wie viele ▮Kilometer', ['a: Zu 1:']],
      ['trug der ▮Bund', ['a: Zu 2 a) bis 2 c):']],
      ['Es wurden ▮200 Kilometer', null],
      ['Radwege ▮entstehen', null],
    ] as const) it(`"${words}" leads to ${JSON.stringify(expected)}`, () => assert.deepEqual(leads(within(words)), expected));

    it('leads from a question to the answer in the other file', () => {
      const question = paper('19/99', 'Wir fragen die Bundesregierung:\n\n1. Was ist ▮geplant?\n2. Wer plant es?').replace('Antwort\nder Bundesregierung\n\nauf die Kleine Anfrage', 'Kleine Anfrage');
      const answer = paper('19/100', '1. Was ist geplant?\n\nZu 1:\n\nEin Radweg.\n\n2. Wer plant es?\n\nZu 2:\n\nDas Land.').replace('DIE LINKE.', 'DIE LINKE.\n– Drucksache 19/99 –');
      assert.deepEqual(leads({ question, answer }), ['answer: Zu 1:']);
    });
  });

  describe('of a name', () => {
    it('leads to where it is written out with its abbreviation', () => {
      assert.deepEqual(leads({ a: article('Das BKA und das Bundeskriminalamt, also das „Bundeskriminalamt“ (BKA). Das ▮BKA.') }), ['a: Bundeskriminalamt']);
      const { corpus, here, offset } = folder({ a: article('Das Bundeskriminalamt, das Bundeskriminalamt (BKA), das ▮BKA.') }), found = definition(corpus, here, offset);
      assert.ok(found?.kind === 'places');
      assert.ok(here.text.startsWith('Bundeskriminalamt (BKA)', found.targets[0].select.start));
    });

    it('leads to the first mention that is no short form, where nobody introduces it', () => {
      assert.deepEqual(leads({ a: article('Das BKA prüft. Auch das Bundeskriminalamt prüft. Das ▮BKA.') }), ['a: Bundeskriminalamt']);
    });

    it('leads to the paper that introduces it rather than to one that only names it', () => {
      assert.deepEqual(leads({ a: article('Das ▮Bundeskriminalamt prüft.'), b: paper('19/1', `Das Bundeskriminalamt (BKA) prüft.\n\n${PAIRS}`), c: article('Das Bundeskriminalamt prüft.') }), ['b: Bundeskriminalamt']);
    });
  });

  it('works in a document that the corpus does not keep', () => {
    const { corpus, here, offset } = folder({ a: paper('19/100', PAIRS.replace('3. Welche', '3. ▮Welche')) });
    corpus.apply({ uri: 'a', facts: null });
    const found = definition(corpus, here, offset);
    assert.ok(found?.kind === 'places');
    assert.equal(found.targets[0].uri, 'a');
  });
});
