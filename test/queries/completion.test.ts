import assert from 'node:assert/strict';
import { Catalogue, type CatalogueEntry } from '../../src/corpus/catalogue.ts';
import { completions } from '../../src/queries/completion.ts';
import { article, folder, PAIRS, paper } from './folder.ts';

const entry = (id: string, title: string): CatalogueEntry => ({ id, title, kind: null, date: null, groups: [], askers: [], ministries: [], officialUrl: null, questionPaper: null, procedure: null });
const catalogue = new Catalogue([[entry('BT 19/101', 'Gehwege an Landstraßen'), entry('BT 19/100', 'Radwege'), entry('NW 18/100', 'Gehwege an Bächen'), entry('BR 101/20', 'Gehwege')]]);
const OPEN = paper('19/200', 'Wir fragen die Bundesregierung:\n\n1. Was?\n2. Wer?').replace('Antwort\nder Bundesregierung\n\nauf die Kleine Anfrage', 'Kleine Anfrage').replace('Radwege an Bundesstraßen', 'Radwege ohne Ende');
const { corpus } = folder({ note: article('Notiz.'), p: paper('19/100', PAIRS), own: OPEN, nw: `Landtag Nordrhein-Westfalen Drucksache 18/50\n18. Wahlperiode 01.02.2023\n\nKleine Anfrage 20\nder Abgeordneten Erika Beispiel SPD\n\nUfer\n\nWir fragen die Landesregierung:\n\n1. Was?\n2. Wer?\n` });

/** What is offered at the end of some words: what it replaces, and the numbers. */
const offered = (before: string, asked = false, uri = 'note') => {
  const found = completions(corpus, catalogue, uri, before, asked);
  if (!found) return null;
  return found.kind === 'papers' ? [found.replaced, found.numberOnly ? 'number' : 'citation', ...found.papers.map((one) => one.paper)] : [found.replaced, found.labelOnly ? 'label' : 'place', ...found.questions.map(({ label }) => label)];
};

describe('completions', () => {
  for (const [before, expected] of [
    ['So 19/', ['19/', 'citation', 'BT 19/100', 'BT 19/200', 'BT 19/101']],
    ['So 19/10', ['19/10', 'citation', 'BT 19/100', 'BT 19/101']],
    ['So (19/2', ['19/2', 'citation', 'BT 19/200']],
    ['So 18/1', ['18/1', 'citation', 'NW 18/100']],
    ['So BT-Drs. 19/10', ['19/10', 'number', 'BT 19/100', 'BT 19/101']],
    ['So Bundestagsdrucksache 19/10', ['19/10', 'number', 'BT 19/100', 'BT 19/101']],
    ['So Drucksache 18/1', ['Drucksache 18/1', 'citation', 'NW 18/100']],
    ['So Drucksache\n18/1', null],
    ['So LT-Drs. NRW 18/1', ['18/1', 'number', 'NW 18/100']],
    ['So LT-Drs. 18/1', null],
    ['So BR-Drs. 101/', ['101/', 'number', 'BR 101/20']],
    ['So 7/', null], ['So 2019/', null], ['im Schuljahr 19/20/', null], ['http://x/19/', null], ['§ 19/', ['19/', 'citation', 'BT 19/100', 'BT 19/200', 'BT 19/101']],
    ['So Drucksache Geh', ['Drucksache Geh', 'citation', 'BT 19/101', 'BR 101/20', 'NW 18/100']],
    ['So Bundestagsdrucksache radw', ['radw', 'number', 'BT 19/200', 'BT 19/100']],
    ['So Drucksache Ge', null], ['So Geh', null], ['So drucksachen', null],
    ['So Drucksache ', ['Drucksache ', 'citation', 'BT 19/200', 'BT 19/100', 'NW 18/50']],
    ['So BT-Drs. ', ['', 'number', 'BT 19/200', 'BT 19/100']],
  ] as const) it(`offer ${expected ? expected.slice(2).join(', ') : 'nothing'} behind "${before.replace('\n', ' ')}"`, () => assert.deepEqual(offered(before), expected));

  it('offer papers by a single word where the user asks', () => {
    assert.deepEqual(offered('So Gehweg', true), ['Gehweg', 'citation', 'BT 19/101', 'BR 101/20', 'NW 18/100']);
    assert.equal(offered('So Xyz', true), null);
  });

  it('offer a Land\'s own papers behind a bare label in its papers, and never the paper itself', () => {
    assert.deepEqual(offered('siehe Drucksache 18/', false, 'nw'), ['18/', 'number', 'NW 18/100']);
    assert.deepEqual(offered('siehe LT-Drs. 18/', false, 'nw'), ['18/', 'number', 'NW 18/100']);
    assert.deepEqual(offered('siehe Drucksache 19/', false, 'own'), ['19/', 'number', 'BT 19/100', 'BT 19/101']);
  });

  it('offer the number that answers before the one that asks under the same title, and say which is which', () => {
    const both = folder({ note: article('Notiz.'), p: paper('19/300', PAIRS).replace('DIE LINKE.', 'DIE LINKE.\n– Drucksache 19/50 –') }).corpus;
    const head = both.document('p')!.head;
    assert.deepEqual([head.id, head.questionPaper], ['BT 19/300', 'BT 19/50']);
    const found = completions(both, catalogue, 'note', 'So Drucksache radw', false);
    assert.ok(found?.kind === 'papers');
    assert.deepEqual(found.papers.map(({ paper: number, kind }) => [number, kind]), [['BT 19/300', 'answer'], ['BT 19/50', 'question'], ['BT 19/100', null]]);
    for (const [number, answered] of [['19/300', true], ['19/50', false]] as const) {
      const places = completions(both, catalogue, 'note', `So BT-Drs. ${number}, `, true);
      assert.ok(places?.kind === 'questions' && places.questions.every((question) => question.answered === answered), number);
    }
  });

  it('tell titles from the folder first, then from the catalogue', () => {
    const found = completions(corpus, catalogue, 'note', '19/10', false);
    assert.ok(found?.kind === 'papers');
    assert.deepEqual(found.papers.map(({ title, here }) => [title, here]), [['Radwege an Bundesstraßen', true], ['Gehwege an Landstraßen', false]]);
  });

  const ALL = ['1', '2', '2a', '2b', '2c', '3'];
  for (const [before, expected, asked] of [
    ['So BT-Drs. 19/100, Antwort auf Frage ', ['', 'label', ...ALL]],
    ['So BT-Drs. 19/100, Antwort zu Frage 2', ['2', 'label', ...ALL]],
    ['So BT-Drs. 19/100, Frage ', ['', 'label', ...ALL]],
    ['So BT-Drs. 19/100, Antwort der Bundesregierung zu Frage ', ['', 'label', ...ALL]],
    ['So Drucksache 19/100, Antwort auf Frage ', ['', 'label', ...ALL]],
    ['So Bundestags-\ndrucksache 19/100, Antwort auf Frage ', ['', 'label', ...ALL]],
    ['So BT-Drs. 19/100, An', [', An', 'place', ...ALL]],
    ['So BT-Drs. 19/100, ', null],
    ['So BT-Drs. 19/100, ', [', ', 'place', ...ALL], true],
    ['So BT-Drs. 19/100, An', [', An', 'place', ...ALL], true],
    ['So BT-Drs. 19/100, andere', null],
    ['So BT-Drs. 19/101, Antwort auf Frage ', null],
    ['So die Antwort auf Frage ', null],
    ['So BT-Drs. 19/100. In der Antwort auf Frage ', null],
  ] as const) {
    it(`offer ${expected ? 'questions' : 'nothing'} behind "${before.replace('\n', ' ')}"${asked ? ' where the user asks' : ''}`, () => assert.deepEqual(offered(before, asked), expected));
  }

  it('tell the first words of questions, and whether they are answered', () => {
    const found = completions(corpus, catalogue, 'note', 'BT-Drs. 19/200, Frage ', false);
    assert.ok(found?.kind === 'questions');
    assert.deepEqual(found.questions, [{ label: '1', words: 'Was?', answered: false }, { label: '2', words: 'Wer?', answered: false }]);
  });
});
