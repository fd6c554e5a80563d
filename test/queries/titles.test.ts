import assert from 'node:assert/strict';
import { shortTitles, titleHints, titleIn } from '../../src/queries/titles.ts';
import { article, folder, PAIRS, paper } from './folder.ts';

/** The text with the titles behind the numbers. */
const hinted = (texts: Readonly<Record<string, string>>, elsewhere: Readonly<Record<string, string>> = {}, part?: string) => {
  const { corpus, here } = folder(texts), start = part === undefined ? 0 : here.text.indexOf(part), within = { start, end: part === undefined ? here.text.length : start + part.length };
  const hints = titleHints(here, within, titleIn(corpus, (id) => elsewhere[id] ?? null));
  return hints.reduceRight((text, { offset, title }) => `${text.slice(0, offset)}[${title}]${text.slice(offset)}`, here.text);
};
const cited = paper('19/100', PAIRS), TITLE = '[Radwege an Bundesstraßen]';

describe('titleHints', () => {
  for (const [name, body, expected] of [
    ['stand behind the number, before the place', 'So BT-Drs. 19/100, Antwort auf Frage 2.', `So BT-Drs. 19/100${TITLE}, Antwort auf Frage 2.`],
    ['stand once a paragraph', 'BT-Drs. 19/100, und wieder\nBT-Drs. 19/100.\n\nUnd BT-Drs. 19/100.', `BT-Drs. 19/100${TITLE}, und wieder\nBT-Drs. 19/100.\n\nUnd BT-Drs. 19/100${TITLE}.`],
    ['come from elsewhere for papers that are not here', 'BT-Drs. 19/7 und BT-Drs. 19/8.', 'BT-Drs. 19/7[Gehwege] und BT-Drs. 19/8.'],
    ['know a new printing as the same paper', 'BT-Drs. 19/100 (neu), BT-Drs. 19/100.', `BT-Drs. 19/100 (neu)${TITLE}, BT-Drs. 19/100.`],
    ['stand behind no statute', 'Nach § 2 StVO.', 'Nach § 2 StVO.'],
  ] as const) it(name, () => assert.equal(hinted({ a: article(body), p: cited }, { 'BT 19/7': 'Gehwege' }), article(expected)));

  it('stand in the part of the text that is asked about', () => {
    const text = article('BT-Drs. 19/100.\n\nUnd BT-Drs. 19/100.');
    assert.equal(hinted({ a: text, p: cited }, {}, 'Und BT-Drs. 19/100.'), text.replace('Und BT-Drs. 19/100', `Und BT-Drs. 19/100${TITLE}`));
  });

  it('do not stand behind a paper\'s own numbers', () => {
    const own = cited.replace('DIE LINKE.', 'DIE LINKE.\n– Drucksache 19/99 –');
    assert.equal(hinted({ a: own }), own);
  });
});

describe('shortTitles', () => {
  const paper = { parliament: 'BT', term: 19, number: 1 } as never, LONG = 'Erprobung automatisierter Verfahren an Bahnhöfen und Häfen';
  for (const [name, titles, expected] of [
    ['a short title is whole', [[1, 'Radwege']], ['„Radwege“']],
    ['a long one is no longer than the editor shows', [[1, LONG]], ['„Erprobung automatisierter Verfahren an…“']],
    ['each line has room of its own', [[1, LONG], [2, LONG]], ['„Erprobung automatisierter Verfahren an…“', '„Erprobung automatisierter Verfahren an…“']],
    ['the titles of a line share it', [[1, 'Radwege'], [1, LONG]], ['„Radwege“', '„Erprobung automatisierter…“']],
    ['one without room is left out', [[1, LONG], [1, 'Radwege'], [2, 'Gehwege']], ['„Erprobung automatisierter Verfahren an…“', '„Gehwege“']],
  ] as [string, [number, string][], string[]][]) {
    it(name, () => {
      const hints = titles.map(([, title], offset) => ({ offset, paper, title })), words = shortTitles(hints, (offset) => titles[offset]![0]).map((hint) => hint.words);
      assert.deepEqual(words, expected);
      assert.ok(words.every((word) => word.length <= 43));
    });
  }
});
