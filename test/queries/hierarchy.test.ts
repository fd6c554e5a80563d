import assert from 'node:assert/strict';
import { citedBy, cites, hierarchyAt, paperNode, targetOfNode, type CitationLink, type CitationNode } from '../../src/queries/hierarchy.ts';
import { article, folder, PAIRS, paper, type TestFolder } from './folder.ts';

const cited = paper('19/100', PAIRS);
/** Asks about the cited paper, and cites itself. */
const asking = paper('19/200', `Wir fragen die Bundesregierung:

1. Was wurde aus den Kilometern (BT-Drs. 19/100, Antwort auf Frage 1; BT-Drs. 19/5)?

Zu 1:

Siehe BT-Drs. 19/100, Antwort zu Frage 2a, und die Antwort zu Frage 2.

2. Was ist mit BT-Drs. 19/100?

Zu 2:

Nichts.
`).replace('zu langsam.', 'zu langsam (BT-Drs. 19/100, Antwort auf Frage 1).');

const named = (node: CitationNode) => (node.kind === 'missing' ? `missing ${node.paper}` : node.kind === 'pair' ? `${node.facts.uri} ${node.labels.join(',')}` : node.facts.uri);
/** What a node leads to, with the words of the citing places. */
const told = (found: TestFolder, links: readonly CitationLink[], from?: CitationNode) => links.map(({ node, places }) => {
  const uri = from && from.kind !== 'missing' ? from.facts.uri : node.kind === 'missing' ? '' : node.facts.uri;
  return [named(node), found.words(places.map((span) => ({ uri, span }))).map((words) => words.replace(`${uri}: `, '')).join(' | ')];
});

describe('the citation hierarchy', () => {
  const all = { a: asking, p: cited, n: article('Nach BT-Drs. 19/100 und BT-Drs. 19/200, Antwort zu Frage 1.') };

  for (const [words, expected] of [
    ['Radwege an ▮Bundesstraßen', 'a'], ['1. Was ▮wurde', 'a 1'], ['Zu ▮2:', 'a 2'], ['Siehe BT-Drs. ▮19/100', 'p 2a'], ['(BT-Drs. 19/100, Antwort auf ▮Frage 1;', 'p 1'],
    ['BT-Drs. ▮19/5)', 'missing BT 19/5'], ['was ist mit BT-Drs. ▮19/100?', 'p'], ['die Antwort zu ▮Frage 2.', 'a 2'], ['Drucksache ▮19/200', 'a'],
  ] as const) {
    it(`begins at "${words}" with ${expected}`, () => {
      const plain = words.replace('▮', ''), start = asking.toLowerCase().indexOf(plain.toLowerCase());
      assert.ok(start >= 0, plain);
      const at = start + words.indexOf('▮'), { corpus, here, offset } = folder({ ...all, a: `${asking.slice(0, at)}▮${asking.slice(at)}` });
      assert.equal(named(hierarchyAt(corpus, here, offset)), expected);
    });
  }

  it('of a paper leads to the papers that it cites, each with all its places, and not to itself', () => {
    const found = folder(all), node = paperNode(found.corpus, 'BT 19/200');
    assert.deepEqual(told(found, cites(found.corpus, node), node), [['p', 'BT-Drs. 19/100 | BT-Drs. 19/100 | BT-Drs. 19/100 | BT-Drs. 19/100'], ['missing BT 19/5', 'BT-Drs. 19/5']]);
  });

  it('of a paper leads to the texts that cite it', () => {
    const found = folder(all);
    assert.deepEqual(told(found, citedBy(found.corpus, paperNode(found.corpus, 'BT 19/100'))), [['a', 'BT-Drs. 19/100 | BT-Drs. 19/100 | BT-Drs. 19/100 | BT-Drs. 19/100'], ['n', 'BT-Drs. 19/100']]);
    assert.deepEqual(told(found, citedBy(found.corpus, paperNode(found.corpus, 'BT 19/5'))), [['a', 'BT-Drs. 19/5']]);
    assert.deepEqual(told(found, citedBy(found.corpus, paperNode(found.corpus, 'BT 19/7'))), []);
  });

  it('of a question leads to the very answers that it and its answer cite', () => {
    const found = folder(all), facts = found.corpus.document('a')!, node: CitationNode = { kind: 'pair', facts, labels: ['1'] };
    assert.deepEqual(told(found, cites(found.corpus, node), node), [['p 1', 'BT-Drs. 19/100'], ['missing BT 19/5', 'BT-Drs. 19/5'], ['p 2a', 'BT-Drs. 19/100'], ['a 2', 'Antwort zu Frage 2']]);
  });

  it('of a question leads to the questions, answers and texts that cite it', () => {
    const found = folder(all), of = (uri: string, label: string) => told(found, citedBy(found.corpus, { kind: 'pair', facts: found.corpus.document(uri)!, labels: [label] }));
    assert.deepEqual(of('p', '1'), [['a', 'BT-Drs. 19/100'], ['a 1', 'BT-Drs. 19/100'], ['p 3', 'Antwort zu Frage 1']]);
    assert.deepEqual(of('a', '1'), [['n', 'BT-Drs. 19/200']]);
    assert.deepEqual(of('a', '2'), [['a 1', 'Antwort zu Frage 2']]);
  });

  it('ends at a paper that is not here', () => assert.deepEqual(cites(folder(all).corpus, { kind: 'missing', paper: 'BT 19/5' }), []));

  it('takes question and answer paper in two files for one procedure', () => {
    const question = paper('19/99', 'Wir fragen die Bundesregierung:\n\n1. Was ist geplant?\n2. Wer plant es?').replace('Antwort\nder Bundesregierung\n\nauf die Kleine Anfrage', 'Kleine Anfrage');
    const answer = paper('19/100', '1. Was ist geplant?\n\nZu 1:\n\nEin Radweg.\n\n2. Wer plant es?\n\nZu 2:\n\nDas Land.').replace('DIE LINKE.', 'DIE LINKE.\n– Drucksache 19/99 –');
    const found = folder({ n: article('So BT-Drs. 19/99, Frage 2, und BT-Drs. 19/100, Antwort zu Frage 2.'), answer, question });
    for (const uri of ['question', 'answer']) assert.deepEqual(told(found, citedBy(found.corpus, { kind: 'pair', facts: found.corpus.document(uri)!, labels: ['2'] })), [['n', 'BT-Drs. 19/99 | BT-Drs. 19/100']], uri);
  });

  it('begins a question at its number, a text at its start', () => {
    const found = folder(all), facts = found.corpus.document('p')!;
    assert.deepEqual(found.selected([targetOfNode({ kind: 'pair', facts, labels: ['2a'] }), targetOfNode({ kind: 'document', facts })]), ['p: a)', 'p: ']);
  });
});
