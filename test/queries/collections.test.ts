import assert from 'node:assert/strict';
import fs from 'node:fs';
import { Corpus } from '../../src/corpus/corpus.ts';
import { readDocument } from '../../src/corpus/document.ts';
import { factsOf } from '../../src/corpus/facts.ts';
import { citableAt } from '../../src/queries/citable.ts';
import { definition } from '../../src/queries/definition.ts';
import { groupPapers } from '../../src/queries/groups.ts';
import { outline } from '../../src/queries/outline.ts';
import { papersHere } from '../../src/queries/papers.ts';
import { citationProblems } from '../../src/queries/problems.ts';
import { citationWords } from '../../src/words/citing.ts';

const read = (name: string) => readDocument(`file:///${name}`, fs.readFileSync(new URL(`../papers/${name}`, import.meta.url), 'utf8'), null);
const COLLECTION = read('bt-fragen-untereinander.txt'), BAVARIAN = read('by-anfragen-zum-plenum.txt');
const letter = (words: string) => readDocument('file:///letter.txt', `Das steht dazu: ${words}.`, null);
const corpusOf = (...documents: (typeof COLLECTION)[]) => {
  const corpus = new Corpus();
  for (const document of documents) corpus.apply({ uri: document.uri, facts: factsOf(document) });
  return corpus;
};

/** Where a citation leads to in the collection: the first words there. */
function ledTo(words: string, at: string): readonly string[] {
  const document = letter(words), found = definition(corpusOf(COLLECTION, document), document, document.text.indexOf(at));
  return found?.kind === 'places' ? found.targets.map(({ uri, span }) => (uri === COLLECTION.uri ? COLLECTION.text.slice(span.start, span.end).split('\n')[0]! : uri)) : [];
}

describe('collections of questions', () => {
  for (const [words, ...expected] of [
    ['die Schriftliche Frage 12 der Abgeordneten Sevda Karaböcek auf Bundestagsdrucksache 20/9174', 'Antwort des Staatssekretärs Dr. Patrick Grahnert'],
    ['Antwort der Bundesregierung auf die Schriftliche Frage 13, Bundestagsdrucksache 20/9174, S. 3', 'Antwort der Parlamentarischen Staatssekretärin Lena Oberloh'],
    ['Bundestagsdrucksache 20/9174, Frage 13', '13.'],
    ['BT-Drs. 20/9174, Antwort auf die Schriftliche Frage des Abgeordneten Alexander Graf von Brentzel', 'Antwort der Parlamentarischen Staatssekretärin Lena Oberloh'],
    ['die Schriftlichen Fragen der Abgeordneten Sevda Karaböcek auf BT-Drs. 20/9174', 'Antwort des Staatssekretärs Dr. Patrick Grahnert', 'Antwort des Staatssekretärs Dr. Patrick Grahnert'],
    ['die Schriftlichen Fragen des Abgeordneten Anton Wolffsohn-Pertl auf BT-Drs. 20/9174', 'Antwort der Staatsministerin im Auswärtigen Amt Katja Lührs'],
    ['die Schriftliche Frage der Abgeordneten Niemand Anders auf BT-Drs. 20/9174', 'Deutscher Bundestag Drucksache 20/9174'],
  ] as const) it(`are where "${words}" leads`, () => assert.deepEqual(ledTo(words, '20/9174').map((line) => line || 'Deutscher Bundestag Drucksache 20/9174'), expected));

  for (const words of ['die Antwort auf die Mündliche Frage 11 der Abgeordneten Ilka Tressin, BT-Plenarprotokoll 19/83, Anlage 4, S. 9755', 'Bundestagsdrucksache 19/7771, Antwort auf Frage 11']) {
    it(`are found in the annex of a protocol by "${words}"`, () => {
      const protocol = read('bt-plenarprotokoll.txt'), document = letter(words), found = definition(corpusOf(protocol, document), document, document.text.search(/19\/(?:83|7771)/));
      assert.deepEqual(found?.kind === 'places' && found.targets.map(({ uri, span }) => [uri, protocol.text.slice(span.start, span.start + 8)]), [[protocol.uri, 'Gesperrt']]);
    });
  }

  it('have no working numbers for papers, and no broken citations for them', () => {
    const document = letter('die Schriftlichen Fragen Nr. 4/137 und 4/138, die Arbeitsnummer 8/412, Ihre Frage 5/89');
    assert.deepEqual([document.paper.citations, citationProblems(corpusOf(COLLECTION), document)], [[], []]);
    const beyond = letter('die Schriftliche Frage 99 auf Bundestagsdrucksache 20/9174');
    assert.deepEqual(citationProblems(corpusOf(COLLECTION), beyond).map(({ code }) => code), ['no-such-question']);
  });

  it('have the ministries in their outline, and below them who asks', () => {
    const told = outline(COLLECTION).map(({ kind, words, children }) => [kind, words, children.map(({ labels: [label], asker }) => `${label} ${asker?.name}`)]);
    assert.deepEqual(told, [
      ['portfolio', 'Bundesministerium für Wirtschaft und Klimaschutz', ['11 Sevda Karaböcek', '12 Sevda Karaböcek', '13 Alexander Graf von Brentzel']],
      ['portfolio', 'Auswärtiges Amt', ['14 Dr. h. c. Anton Wolffsohn-Pertl', '15 Dr. h. c. Anton Wolffsohn-Pertl']],
    ]);
  });

  for (const [document, at, expected] of [
    [COLLECTION, 'Gab es Gespräche', 'Schriftliche Frage 12 der Abgeordneten Sevda Karaböcek, BT-Drs. 20/9174, S. 2'],
    [COLLECTION, 'Die Bundesregierung bleibt', 'Antwort auf die Schriftliche Frage 13 des Abgeordneten Alexander Graf von Brentzel, BT-Drs. 20/9174, S. 3'],
    [COLLECTION, 'Unbesetzt ist', 'Antwort auf die Schriftlichen Fragen 14 und 15 des Abgeordneten Dr. h. c. Anton Wolffsohn-Pertl, BT-Drs. 20/9174, S. 3'],
    [COLLECTION, 'Verzeichnis', 'BT-Drs. 20/9174'],
    [BAVARIAN, 'Wann wird der Damm', 'Frage 3 der Abgeordneten Christine Bergmann-Huber, LT-Drs. Bayern 18/9811, S. 2'],
  ] as const) it(`are cited as "${expected}", which is read back`, () => {
    const cited = citationWords(citableAt(corpusOf(document), document, document.text.indexOf(at))!, 'short'), label = /\d+/.exec(expected.split(',')[0]!)![0];
    assert.equal(cited, expected);
    const back = readDocument('file:///back.txt', `Siehe ${cited}.`, null).paper.citations;
    assert.equal(back.length, 1);
    if (/Frage/.test(expected)) assert.equal((back[0]!.pinpoint as { writtenQuestion?: string }).writtenQuestion, label);
  });

  it('stand in the groups of all who ask and answer', () => {
    const rows = papersHere(corpusOf(COLLECTION)), keys = (by: 'asker' | 'group' | 'ministry') => groupPapers(rows, by, (name) => name).map(({ key }) => key);
    assert.deepEqual(keys('asker'), ['Alexander Graf von Brentzel', 'Dr. h. c. Anton Wolffsohn-Pertl', 'Sevda Karaböcek'].sort((a, b) => keys('asker').indexOf(a) - keys('asker').indexOf(b)));
    assert.deepEqual([...keys('group')].sort(), ['BÜNDNIS 90/DIE GRÜNEN', 'FDP', 'fraktionslos']);
    assert.deepEqual(keys('ministry'), ['Auswärtiges Amt', 'Bundesministerium für Wirtschaft und Klimaschutz']);
  });
});
