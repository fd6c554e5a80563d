import assert from 'node:assert/strict';
import { EMPTY_CATALOGUE } from '../../src/corpus/catalogue.ts';
import { readDocument } from '../../src/corpus/document.ts';
import { entityRows, mentionsOf } from '../../src/queries/entities.ts';
import { excerpt, excerptText } from '../../src/queries/excerpt.ts';
import { links, webAddress } from '../../src/queries/links.ts';
import { missingPaper } from '../../src/queries/missing.ts';
import { citationsOfDocument, inOrder, papersHere, papersMissing } from '../../src/queries/papers.ts';
import { workspaceSymbols } from '../../src/queries/symbols.ts';
import { article, entityOf, folder, indexOf, PAIRS, paper } from './folder.ts';

const cited = paper('19/100', PAIRS);

describe('papersHere and papersMissing', () => {
  it('list papers by number, news articles not at all', () => {
    const { corpus } = folder({ a: paper('19/1000', PAIRS), b: paper('19/99', PAIRS), c: article('BT-Drs. 19/99 und BT-Drs. 19/99, Frage 1.') });
    assert.deepEqual(papersHere(corpus).map(({ uri }) => uri), ['b', 'a']);
  });

  it('list what is cited and missing with how often and in how many documents', () => {
    const { corpus } = folder({ a: article('BT-Drs. 19/7, BT-Drs. 19/7, Frage 1, BT-Drs. 19/30.'), b: article('BT-Drs. 19/7.'), c: cited });
    assert.deepEqual(papersMissing(corpus, EMPTY_CATALOGUE), [{ paper: 'BT 19/7', cited: 3, documents: 2, entry: null }, { paper: 'BT 19/30', cited: 1, documents: 1, entry: null }]);
  });

  it('count citations by any number of the paper', () => {
    const { corpus, words } = folder({ a: article('BT-Drs. 19/99 und BT-Drs. 19/100.'), p: cited.replace('DIE LINKE.', 'DIE LINKE.\n– Drucksache 19/99 –') });
    assert.deepEqual(words(citationsOfDocument(corpus, corpus.document('p')!)), ['a: BT-Drs. 19/99', 'a: BT-Drs. 19/100']);
  });

  it('order numbers as people count', () => {
    const sorted = inOrder(['NW 18/2', 'BT 19/1000', null, 'BT 19/99', 'BR 1/20', 'BT 8/1', 'NW KA 18/1', 'BT 19/99 (neu)'], (number) => number);
    assert.deepEqual(sorted, ['BT 8/1', 'BT 19/99', 'BT 19/99 (neu)', 'BT 19/1000', 'BR 1/20', 'NW 18/2', 'NW KA 18/1', null]);
  });
});

describe('entityRows and mentionsOf', () => {
  const { corpus, words } = folder({ a: article('Das BKA und Interpol. Das Bundeskriminalamt nutzt das SIS.'), b: article('Das BKA prüft.') });

  it('count by name and document, the most mentioned first', () => {
    assert.deepEqual(entityRows(corpus, 'actor', entityOf).map(({ name, aliases, mentions, documents }) => [name, aliases, mentions, documents]), [['Bundeskriminalamt', ['BKA'], 3, 2], ['Interpol', [], 1, 1]]);
    assert.deepEqual(entityRows(corpus, 'system', entityOf).map(({ id }) => id), ['sis']);
    assert.deepEqual(entityRows(corpus, null, entityOf).map(({ id }) => id), ['bka', 'interpol', 'sis']);
  });

  it('tell where a name stands', () => {
    assert.deepEqual(mentionsOf(corpus, 'bka').flatMap(({ uri, spans }) => words(spans.map((span) => ({ uri, span })))), ['a: BKA', 'a: Bundeskriminalamt', 'b: BKA']);
  });

  it('show a name that the knowledge does not list by its id', () => {
    assert.deepEqual(entityRows(corpus, 'system', () => null).map(({ name }) => name), ['sis']);
  });
});

describe('missingPaper', () => {
  it('tells the official address, who cites it and with which words', async () => {
    const { corpus, read } = folder({ a: article('Die Länder bauen zu wenig (BT-Drs. 19/370, Antwort auf Frage 3), heißt es.'), b: cited });
    const known = await missingPaper(corpus, EMPTY_CATALOGUE, 'BT 19/370', read);
    assert.equal(known.pdf, 'https://dserver.bundestag.de/btd/19/003/1900370.pdf');
    assert.deepEqual(known.citing.map(({ uri, citations }) => [uri, citations.map(({ pinpoint, words }) => [pinpoint, excerptText(words!)])]), [
      ['a', [[{ answer: '3' }, 'Die Länder bauen zu wenig (BT-Drs. 19/370, Antwort auf Frage 3), heißt es.']]],
    ]);
  });

  it('does without the words of a document that can not be read', async () => {
    const { corpus } = folder({ a: article('BT-Drs. 19/370.') });
    const known = await missingPaper(corpus, EMPTY_CATALOGUE, 'BT 19/370', () => Promise.resolve(null));
    assert.deepEqual(known.citing.map(({ citations }) => citations.map(({ words }) => words)), [[null]]);
  });

  it('knows no address for a paper of a Land, and nobody for one that nobody cites', async () => {
    const known = await missingPaper(folder({ a: '' }).corpus, EMPTY_CATALOGUE, 'NW 18/1', () => Promise.resolve(null));
    assert.deepEqual(known, { paper: 'NW 18/1', entry: null, pdf: null, cited: 0, citing: [] });
  });
});

describe('workspaceSymbols', () => {
  const { corpus } = folder({ a: cited, b: article('Das Bundeskriminalamt (BKA) prüft.') });
  const found = (query: string) => workspaceSymbols(corpus, query, entityOf, indexOf(corpus)).map((symbol) => `${symbol.kind} ${symbol.kind === 'paper' ? symbol.head.id! : symbol.kind === 'question' ? symbol.label : symbol.name}`);

  for (const [query, expected] of [
    ['', ['paper BT 19/100']], ['19/100', ['paper BT 19/100']], ['radwege strassen', ['paper BT 19/100', 'question 3']], ['RADWEGE bundes', ['paper BT 19/100', 'question 3']],
    ['bka', ['entity Bundeskriminalamt']], ['kriminal', ['entity Bundeskriminalamt']], ['kommunen', ['question 2c']], ['lander', ['question 2', 'question 2a']], ['xyz', []],
  ] as const) it(`finds ${expected.join(', ') || 'nothing'} for "${query}"`, () => assert.deepEqual(found(query), expected));
});

describe('links', () => {
  it('are web addresses, also without their scheme, and never citations', () => {
    const { here } = folder({ a: article('Siehe https://www.example.org/a/b und BT-Drs. 19/100 sowie <https://example.net/x>.') });
    assert.deepEqual(links(here).map(({ url }) => url), ['https://www.example.org/a/b', 'https://example.net/x']);
  });
});

describe('webAddress', () => {
  for (const [printed, url] of [['https://a.example/x', 'https://a.example/x'], ['www.a.example', 'https://www.a.example'], ['command:x', null], ['javascript:x', null], ['https:', null], ['file:///x', null]] as const) {
    it(`makes ${url ?? 'nothing'} of ${printed}`, () => assert.equal(webAddress(printed), url));
  }
});

describe('excerpt', () => {
  const words = (text: string, before = 20, after = 20) => {
    const start = text.indexOf('['), end = text.indexOf(']') - 1, found = excerpt(readDocument('x', text.replace(/[[\]]/g, ''), null), { start, end }, before, after);
    return `${found.before}[${found.words}]${found.after}`;
  };
  for (const [text, expected] of [
    ['Kurz [hier] steht.', 'Kurz [hier] steht.'],
    ['Das ist ein ziemlich langer Satz, und [hier] steht noch sehr viel mehr.', '… langer Satz, und [hier] steht noch sehr …'],
    ['Vorher.\n\nEin *Absatz* mit\n[Wort] darin.\n\nNachher.', 'Ein Absatz mit [Wort] darin.'],
    ['Die Bundes-\nregierung [prüft\ndas].', 'Die Bundesregierung [prüft das].'],
    ['Die Fra gen zum [Rad we]ge bau des Bu ndes', 'Die Fragen zum [Rad we]ge bau des Bu ndes'],
    ['[Anfang] und Ende', '[Anfang] und Ende'],
    ['Anfang und [Ende]', 'Anfang und [Ende]'],
    ['x'.repeat(50) + '[y]' + 'z'.repeat(50), `…${'x'.repeat(20)}[y]${'z'.repeat(20)}…`],
  ] as const) it(`of "${text.slice(0, 40)}" is "${expected}"`, () => assert.equal(words(text), expected));

  it('stands a span outside the text', () => assert.deepEqual(excerpt(readDocument('x', 'abc', null), { start: 9, end: 12 }), { before: 'abc', words: '', after: '' }));
});
